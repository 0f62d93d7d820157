import { findQuotes, type Quote, type Span } from '#text';
import { bare, type Side } from './contents.ts';
import type { Hit } from './hits.ts';
import type { State } from './state.ts';
import type { Line } from './words.ts';

/** Nothing but when, where or how somebody spoke: "on Monday", "in a statement". */
const adverbial = /^(?:(?:late |early )?(?:on|in|at|via|through|during|to|after)\b[^.;:"“”]{0,60}|yesterday|today|this \p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?$/iu;

/** "The ministry said:" at a paragraph's end: what was said is the paragraph behind, a quotation in its marks, the items of a list or the words as they stand; null for a saying that has words of its own. */
export function ledInto(text: string, line: Line, hit: Hit): Side | null {
  if (hit.cue.frame !== 'clause' || !/:\s*$/.test(text.slice(line.start, line.end)) || !/^\s*\n/.test(text.slice(line.end))) return null;
  if (!adverbial.test(text.slice(line.words[hit.last]?.end ?? line.end, line.end).replace(/:\s*$/, '').trim())) return null;
  const from = line.end + (/^\s*/.exec(text.slice(line.end))?.[0].length ?? 0);
  const to = text.indexOf('\n\n', from);
  const words = text.slice(from, to < 0 ? text.length : to);
  if (item.test(words)) { const items = itemsOf(text, from); return items.length ? { content: items, before: false } : null; }
  const quote = /^["“«„]/.test(words) ? findQuotes(words)[0] : undefined;
  if (quote && quote.outer[0] !== 0) return null;
  const content = bare(text, quote ? [from + quote.inner[0], from + quote.inner[1]] : [from, from + words.trimEnd().length]);
  return content && { content: [content], before: false };
}

const item = /^(?:[-–—•*]|\d{1,2}[.)])\s/;
/** The words of a list's items, from one on up to the line that is none. */
function itemsOf(text: string, from: number): readonly Span[] {
  const out: Span[] = [];
  for (const m of text.slice(from).matchAll(/[^\n]+/g)) {
    const mark = item.exec(m[0].trimStart());
    const c = mark && bare(text, [from + m.index + m[0].indexOf(mark[0]) + mark[0].length, from + m.index + m[0].length]);
    if (!c) break;
    out.push(c);
  }
  return out;
}

/** Whether a quotation opens a paragraph. */
const opens = (text: string, q: Quote): boolean => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, q.outer[0] - 3), q.outer[0]));

/** A quotation that no mark closes at its paragraph's end goes on with the one that opens the next: what is said there is the same claim's. */
export function goOn(state: State, quotes: readonly Quote[]): void {
  const { text } = state.doc;
  for (const [n, q] of quotes.entries()) {
    const next = quotes[n + 1];
    if (q.closed || !next || !opens(text, next) || text.slice(q.outer[1], next.outer[0]).trim() !== '') continue;
    const owner = state.claims.findLastIndex((c) => c.content.some((s) => s[0] < q.inner[1] && q.inner[0] < s[1]));
    const told = state.claims[owner], more: Span | null = bare(text, next.inner);
    if (!told || !more || state.claims.some((c) => c.content.some((s) => s[0] < more[1] && more[0] < s[1]))) continue;
    state.claims[owner] = { ...told, content: [...told.content, more] };
  }
}
