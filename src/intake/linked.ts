import { statedDay } from './day.ts';

/** What a page's JSON-LD says of its article; null where it says nothing, or several things. */
export interface Linked { readonly title: string | null; readonly outlet: string | null; readonly author: string | null; readonly published: string | null }

type Thing = Readonly<Record<string, unknown>>;
const isThing = (x: unknown): x is Thing => typeof x === 'object' && x !== null && !Array.isArray(x);
const list = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x]);
const words = (x: unknown): string | null => (typeof x === 'string' && x.trim() ? x.trim().slice(0, 500) : null);
const kinds = /(Article|Posting|Report|WebPage)$/;

/** Every thing in the scripts, to a small depth; a script that is no JSON says nothing. */
function things(scripts: readonly string[]): readonly Thing[] {
  const found: Thing[] = [];
  const visit = (x: unknown, deep: number): void => {
    if (deep > 4 || found.length > 500) return;
    for (const t of list(x)) if (isThing(t)) { found.push(t); visit(t['@graph'], deep + 1); visit(t['mainEntity'], deep + 1); }
  };
  for (const s of scripts) try { visit(JSON.parse(s.replace(/^\s*<!--|-->\s*$/g, '')), 0); } catch { continue; }
  return found;
}

const name = (x: unknown): string | null => list(x).map((p) => words(isThing(p) ? p['name'] : p)).filter((n) => n !== null).join(', ') || null;
const about = (t: Thing): string | null => { const main = t['mainEntityOfPage']; return words(isThing(main) ? main['@id'] ?? main['url'] : main) ?? words(t['url']) ?? words(t['@id']); };

/** Reads JSON-LD (schema.org): the article of this address, else the only one; of several with different days none is taken. */
export function linked(scripts: readonly string[], url: string | null): Linked {
  const all = things(scripts).filter((t) => list(t['@type']).some((k) => typeof k === 'string' && kinds.test(k)));
  const articles = all.filter((t) => !list(t['@type']).includes('WebPage')), own = articles.length ? articles : all;
  const here = own.filter((t) => url !== null && about(t)?.split('#')[0] === url.split('#')[0]), one = here[0] ?? (own.length === 1 ? own[0] : undefined);
  const stated = new Set(own.map((t) => statedDay(words(t['datePublished']))).filter((d) => d !== null));
  if (!one) return { title: null, outlet: null, author: null, published: stated.size === 1 ? [...stated][0]! : null };
  return { title: words(one['headline']), outlet: name(one['publisher']), author: name(one['author']), published: statedDay(words(one['datePublished'])) };
}
