import type { Features } from './features.ts';
import { pair, steps } from './features.ts';
import { code, type Seen } from './seen.ts';

const core = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'ccomp', 'xcomp', 'parataxis', 'advcl', 'obl', 'csubj', 'acl', 'acl:relcl', 'nmod', 'expl', 'aux:pass', 'obl:agent', 'conj'].map(code));
const [subject, clause, aside, marker, objects, opened] = ['nsubj', 'ccomp', 'parataxis', 'mark', 'obj', 'xcomp'].map(code) as [number, number, number, number, number, number];

/** What tells whether word `i` belongs to a cue. */
export function cueFeatures(s: Seen, i: number, f: Features): void {
  const from = s.first[s.sentence[i]!]!, to = s.first[s.sentence[i]! + 1]!;
  const at = (list: Int32Array, k: number): number => (k < from ? 1 : k >= to ? 2 : list[k]!);
  const w = s.form[i]!, t = s.tag[i]!, l = s.lemma[i]!, rel = s.rel[i]!;
  const h = s.head[i]!;
  const [hw, ht] = h < 0 ? [3, 3] : [s.lemma[h]!, s.tag[h]!];
  const q = (k: number): number => (k < from ? 7 : k >= to ? 8 : s.quote[k]!);
  const quotes = q(i - 1) + 10 * q(i) + 100 * q(i + 1);
  f.add(0, 0); f.add(1, w); f.add(2, t); f.add(3, l, t); f.add(4, rel); f.add(5, l, rel); f.add(6, hw); f.add(7, ht, t); f.add(8, hw, l); f.add(9, s.tail[i]!, t); f.add(10, s.look[i]!);
  for (const d of [-3, -2, -1, 1, 2, 3]) { f.add(20 + d, at(s.form, i + d)); f.add(30 + d, at(s.tag, i + d), t); f.add(40 + d, at(s.form, i + d), l); f.add(50 + d, at(s.lemma, i + d), t); }
  f.add(60, at(s.tag, i - 1), t, at(s.tag, i + 1)); f.add(61, at(s.tag, i - 2), at(s.tag, i - 1), t); f.add(62, t, at(s.tag, i + 1), at(s.tag, i + 2));
  f.add(63, at(s.form, i - 2), at(s.form, i - 1), w); f.add(64, w, at(s.form, i + 1), at(s.form, i + 2)); f.add(65, at(s.form, i - 1), w, at(s.form, i + 1));
  f.add(66, quotes); f.add(67, quotes, t); f.add(68, quotes, l); f.add(69, quotes, rel);
  children(s, i, f);
  // where its head stands, and the head's own relation
  f.add(90, rel, h < 0 ? 3 : s.rel[h]!, t); f.add(91, rel, ht, h < i ? 1 : 2); f.add(92, l, h < 0 ? 3 : s.rel[h]!);
  if (h >= 0) { f.add(93, signature(s, h), rel, t); f.add(94, signature(s, h), s.lemma[h]!, w); f.add(95, s.tag[h]!, rel, l); }
  f.add(96, i - from < 3 ? i - from : 3, t); f.add(97, to - i < 4 ? to - i : 4, t); f.add(98, i - from < 3 ? i - from : 3, l);
  const hh = h < 0 ? -1 : s.head[h]!;
  f.add(110, hw, rel, w); f.add(111, hh < 0 ? 3 : s.lemma[hh]!, hw, rel); f.add(112, at(s.lemma, i - 1), l, t); f.add(113, l, at(s.lemma, i + 1), t); f.add(114, h < 0 ? 99 : steps(i - h), hw, rel);
  f.add(115, steps(s.high[i]! - i), rel, l); f.add(116, q(i + 1) + 10 * q(i + 2) + 100 * q(i + 3), l); f.add(117, q(i - 1) + 10 * q(i - 2), at(s.look, i - 1), l); f.add(118, at(s.rel, i - 1), rel, at(s.rel, i + 1)); f.add(119, at(s.tag, i - 1), hw, t);
  const a = s.saying[i]!;
  f.add(121, a, t); f.add(122, a, rel, t); f.add(123, a, signature(s, i)); f.add(124, a, quotes); f.add(125, a, h < 0 ? 9 : s.saying[h]!, rel, t); f.add(126, a, h < 0 ? 3 : s.rel[h]!, rel); f.add(127, at8(s.saying, i - 1, from, to), a, at8(s.saying, i + 1, from, to), t);
  f.add(99, state(s, from, to), l); f.add(100, state(s, from, to), t, rel);
}

const at8 = (list: Uint8Array, k: number, from: number, to: number): number => (k < from || k >= to ? 9 : list[k]!);

/** Whether a sentence holds quotations, begins or ends in one. */
function state(s: Seen, from: number, to: number): number {
  return s.quote[from]! + 5 * s.quote[to - 1]! + (s.quotation[from] === s.quotation[to - 1] ? 25 : 0);
}

function children(s: Seen, i: number, f: Features): void {
  const t = s.tag[i]!, l = s.lemma[i]!;
  for (const k of s.kids[i]!) {
    const side = k < i ? 1 : 2, r = s.rel[k]!;
    f.add(70, r, side); f.add(71, r, side, l); f.add(72, s.form[k]!, t); f.add(73, r, s.lemma[k]!, l);
    if (r === subject) { f.add(74, s.tag[k]!, t); f.add(75, s.lemma[k]!, t); f.add(76, s.look[k]!, l); }
    if (r !== clause && r !== aside && r !== opened && r !== objects) continue;
    f.add(77, r, s.quote[k]!, side, t); f.add(78, r, s.quote[k]!, side, l); f.add(84, r, s.tag[k]!, side, l);
    for (const m of s.kids[k]!) if (s.rel[m] === marker) { f.add(79, r, s.form[m]!, t); f.add(80, r, s.form[m]!, l); }
  }
  const sig = signature(s, i);
  f.add(81, sig, t); f.add(82, sig, l); f.add(83, sig, s.rel[i]!, t);
}

/** The core dependents of a word with their sides. */
export function signature(s: Seen, i: number): number {
  let h = 5;
  for (const k of s.kids[i]!) if (core.has(s.rel[k]!)) h = pair(h, s.rel[k]! + (k < i ? 1 : 2));
  return h;
}
