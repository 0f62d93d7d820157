import robotsParser from 'robots-parser';

/** What a site lets Ascribe do: whether an address may be fetched, and how many milliseconds to leave between two requests (0: it does not say). */
export interface Manners { readonly allows: (url: string) => boolean; readonly pause: number }

// Its types are those of a CommonJS module.
const parser = robotsParser as unknown as (url: string, text: string) => { isDisallowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

/** Manners by what came of asking for robots.txt: its words; null where there is none (all is allowed); `unknown` where the site could not say (nothing is, RFC 9309). */
export function mannersOf(url: string, text: string | null | 'unknown', agent: string): Manners {
  if (text === null) return { allows: () => true, pause: 0 };
  if (text === 'unknown') return { allows: () => false, pause: 0 };
  const robots = parser(url, text.slice(0, 512_000));
  return { allows: (u) => robots.isDisallowed(u, agent) !== true, pause: Math.min(30, Math.max(0, robots.getCrawlDelay(agent) ?? 0)) * 1000 };
}
