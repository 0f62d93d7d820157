import type { Claim } from '#model';
import { cut } from '#text';
import { issuerOf } from './issuer.ts';
import { carriedClaims } from './relays.ts';
import type { Claims, State } from './state.ts';

/** Where a report's head ends: its first line, with the summary in bullets that may stand right below. */
function headEnd(text: string): number {
  // a line of its own ends with a break, which the pattern would look for behind every letter
  if (!text.includes('\n')) return -1;
  return /^[^\n]*(?:\n+[*•–—-] ?[^\n]{3,160}(?<![.!?])(?=\n)){0,6}(?=\n)/u.exec(text)?.[0].length ?? -1;
}

/** Where the section below a heading amid a report ends ("Two hurt in Orm - ministry" over its paragraphs); -1 where a place stands in no heading. */
function sectionOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = end < 0 ? '' : text.slice(start, end).trim();
  const next = /^\s*(?<words>[^\n]+)/u.exec(text.slice(end))?.groups?.['words'] ?? '';
  return start > 0 && line.length > 8 && line.length < 100 && !/^[-–•*·▪"“]/u.test(line) && !/[.!?:;,"”’)]$/u.test(line) && next.length > line.length && /[.!?"”’)]\s*$/u.test(next) ? end + 700 : -1;
}

/** The claims as they go out: outlets that only carry one are its relay, and a headline that repeats what the body claims makes none of its own. */
export function finished({ doc, claims: all, rules, warnings }: State): Claims {
  const claims = carriedClaims(all);
  const end = headEnd(doc.text);
  const head = end > 0 && !/^\s*[-–•*]/.test(doc.text) && !/[.!?]["”’)]?\s*$/.test(doc.text.slice(0, doc.text.indexOf('\n'))) ? end : 0;
  const inHead = (c: Claim): boolean => (c.cue ?? c.claimant.span ?? [0, head + 1])[1] <= head;
  const body = claims.slice(1).filter((c) => !inHead(c));
  const stems = (c: Claim): ReadonlySet<string> => new Set([c.claimant.name, ...c.content.map((s) => cut(doc.text, s))].join(' ').toLowerCase().match(/\p{L}{4,}/gu)?.map((w) => w.slice(0, 5)));
  const said = claims.some(inHead) ? body.map(stems) : [];
  const issued = issuerOf(doc);
  const repeats = (c: Claim): boolean => {
    const at = (c.cue ?? c.claimant.span)?.[0] ?? -1;
    const until = at > head ? sectionOf(doc.text, at) : -1;
    return until > 0 && body.some((b) => b !== c && (b.cue?.[0] ?? -1) > at && (b.cue?.[0] ?? 0) < until && sectionOf(doc.text, b.cue?.[0] ?? 0) < 0 && [...stems(c)].some((w) => stems(b).has(w)));
  };
  const left = claims.filter((c) => c.id === 'c0' || !(issued?.(c) ?? false) && !repeats(c) && (!said.length || !inHead(c) || !said.some((b) => [...stems(c)].some((w) => b.has(w)))));
  if (left.length === all.length) return { claims: left, rules, warnings };
  const ids = new Map(left.map((c, k) => [c.id, `c${k}`]));
  const kept = left.map((c) => ({ ...c, id: ids.get(c.id) as string, parent: c.parent === null ? null : ids.get(c.parent) ?? null }));
  return { claims: kept, rules: new Map([...rules].flatMap(([id, r]) => { const to = ids.get(id); return to ? [[to, r] as const] : []; })), warnings };
}
