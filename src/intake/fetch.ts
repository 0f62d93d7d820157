import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Unreadable } from '#model';
import { bodyOf, type Bounds } from './body.ts';
import { ask, permitted, type Patience } from './connect.ts';
import { mannersOf, type Manners } from './robots.ts';

/** What was got: the bytes unpacked, and the headers as they came; `unchanged` where a feed is as it was. */
export interface Got { readonly url: string; readonly bytes: Uint8Array; readonly mediaType: string | null; readonly charset: string | null; readonly headers: Readonly<Record<string, string>>; readonly fetchedAt: string; readonly outcome: 'got' | 'unchanged' }

/** What a server said of a feed when it was got last. */
export interface Seen { readonly etag?: string | undefined; readonly lastModified?: string | undefined }

/** How fetching is bound. `tests` names host:port of a test's own servers on this machine: no option or variable of the program sets it. */
export interface Fetching { readonly patience?: Patience; readonly bounds?: Bounds; readonly pause?: number; readonly tests?: readonly string[] }

/** Gets an address, or says by an Unreadable why not and what to do. */
export type Fetch = (url: string, seen?: Seen) => Promise<Got>;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
const agent = 'ascribe', self = `ascribe/${version} (news reports to incident records; keeps robots.txt)`;
const patience: Patience = { begin: 20_000, idle: 20_000, total: 90_000 }, bounds: Bounds = { packed: 16 << 20, unpacked: 32 << 20, ratio: 200 };
const types = /^(text\/(html|plain|xml|csv|tab-separated-values|markdown)|application\/(xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|x-ndjson|jsonl|jsonlines|x-jsonlines|csv|pdf))$/;
const accept = 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/plain, application/xml;q=0.8, application/json;q=0.8';

interface Hop { readonly url: URL; readonly seen: Seen; readonly stop: AbortSignal }

const flat = (headers: IncomingMessage['headers']): Record<string, string> => Object.fromEntries(Object.entries(headers).flatMap(([k, v]) => (v === undefined || k === 'set-cookie' ? [] : [[k, Array.isArray(v) ? v.join(', ') : v]])));

/** What went wrong on the network, in words. */
function wrong(error: unknown, url: URL, stop: AbortSignal, total: number): Error {
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (name === 'Unreadable') return error as Error;
  if (stop.aborted) return new Unreadable(`${url.host} took longer than ${total / 1000} seconds in all: download it yourself and add the file.`);
  const known: Readonly<Record<string, string>> = { ENOTFOUND: 'there is no such host', EAI_AGAIN: 'its name cannot be looked up now', ECONNREFUSED: 'it refuses the connection', ECONNRESET: 'it broke off the connection', HPE_HEADER_OVERFLOW: 'its headers are larger than 32 KB', ETIMEDOUT: 'it does not answer' };
  return new Unreadable(`${url.host}: ${known[code ?? ''] ?? message}. Try again later, or add a saved file.`);
}

/** Makes what fetches: one for a run, with one memory of each site's robots.txt and pace. */
export function fetcher(given: Fetching = {}): Fetch {
  const limits = { patience, bounds, pause: 1000, tests: [] as readonly string[], ...given }, sites = new Map<string, Promise<Manners>>(), next = new Map<string, number>();

  async function paced(host: string, pause: number): Promise<void> {
    const at = Math.max(Date.now(), next.get(host) ?? 0);
    next.set(host, at + Math.max(limits.pause, pause));
    const wait = at - Date.now();
    if (wait > 0) await new Promise((go) => { setTimeout(go, wait); });
  }

  const open = ({ url, seen, stop }: Hop): Promise<IncomingMessage> => ask({
    url, stop, patience: limits.patience, tests: limits.tests,
    headers: { 'user-agent': self, accept, 'accept-encoding': 'gzip, br', ...(seen.etag ? { 'if-none-match': seen.etag } : {}), ...(seen.lastModified ? { 'if-modified-since': seen.lastModified } : {}) },
  });

  /** Follows redirects; each new address is checked as the first was, and asked of its own site where that is a page. */
  async function follow(first: Hop, asks: (url: URL) => Promise<void>): Promise<{ readonly url: URL; readonly answer: IncomingMessage }> {
    let url = first.url;
    for (let hops = 0; hops <= 5; hops++) {
      permitted(url, limits.tests);
      await asks(url);
      const answer = await open({ ...first, url }), to = answer.headers.location;
      if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || !to) return { url, answer };
      answer.destroy();
      if (!URL.canParse(to, url.href)) throw new Unreadable(`${url.host} leads to "${to.slice(0, 80)}", which is no address.`);
      url = new URL(to, url.href);
    }
    throw new Unreadable(`${first.url.host} leads on more than five times: add the address where the page is.`);
  }

  async function ofSite(origin: string): Promise<Manners> {
    const url = new URL('/robots.txt', origin), stop = AbortSignal.timeout(limits.patience.total);
    try {
      const { answer } = await follow({ url, seen: {}, stop }, async () => {}), status = answer.statusCode ?? 0;
      if (status !== 200) { answer.destroy(); return mannersOf(url.href, status >= 400 && status < 500 && status !== 429 ? null : 'unknown', agent); }
      return mannersOf(url.href, new TextDecoder().decode(await bodyOf(answer, encodingOf(answer), { packed: 512_000, unpacked: 1_000_000, ratio: 200 })), agent);
    } catch (error) {
      const why = wrong(error, url, stop, limits.patience.total);
      return { allows: () => { throw new Unreadable(`robots.txt cannot be read: ${why.message}`); }, pause: 0 };
    }
  }

  const asks = async (url: URL): Promise<void> => {
    const manners = await (sites.get(url.origin) ?? sites.set(url.origin, ofSite(url.origin)).get(url.origin)!);
    if (!manners.allows(url.href)) throw new Unreadable(`${url.host} does not let programs fetch this page (robots.txt): save it yourself and add the file.`);
    await paced(url.host, manners.pause);
  };

  return async (words, seen = {}) => {
    if (!URL.canParse(words)) throw new Unreadable(`"${words.slice(0, 120)}" is no address.`);
    const first = new URL(words);
    // The wait for a site's pace is its own time, not the server's.
    let stop = AbortSignal.timeout(limits.patience.total);
    try {
      const { url, answer } = await follow({ url: first, seen, get stop() { return stop; } }, async (u) => { await asks(u); stop = AbortSignal.timeout(limits.patience.total); });
      return await taken(url, answer, limits.bounds);
    } catch (error) { throw wrong(error, first, stop, limits.patience.total); }
  };
}

const encodingOf = (answer: IncomingMessage): string => (answer.headers['content-encoding'] ?? '').trim().toLowerCase();

async function taken(url: URL, answer: IncomingMessage, bounds: Bounds): Promise<Got> {
  const status = answer.statusCode ?? 0, headers = flat(answer.headers), said = headers['content-type'] ?? '', mediaType = said.split(';')[0]!.trim().toLowerCase() || null;
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(said)?.[1] ?? null, got = { url: url.href, mediaType, charset, headers, fetchedAt: new Date().toISOString() };
  const refuse = (why: string): never => { answer.destroy(); throw new Unreadable(why); };
  if (status === 304) { answer.destroy(); return { ...got, bytes: new Uint8Array(), outcome: 'unchanged' }; }
  if (status !== 200) refuse(`${url.host} answers ${status}: ${status === 404 || status === 410 ? 'there is no such page' : status === 401 || status === 403 ? 'the page is not open to programs; save it and add the file' : 'try again later'}.`);
  if (mediaType && !types.test(mediaType)) refuse(`${url.host} sends ${mediaType}, which is no report: give a page, a feed, a PDF or text.`);
  if (Number(headers['content-length'] ?? 0) > bounds.packed) refuse(`The answer is larger than ${Math.round(bounds.packed / 1048576) || 1} MB: download it yourself and add the file.`);
  return { ...got, bytes: await bodyOf(answer, encodingOf(answer), bounds), outcome: 'got' };
}
