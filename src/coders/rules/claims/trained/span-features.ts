import { signature } from './cue-features.ts';
import { pair, steps, type Features } from './features.ts';
import { code, type Seen } from './seen.ts';

/** A cue by its first and last word, both included. */
export interface Cue { readonly first: number; readonly last: number }

interface Branch { readonly top: number; readonly path: number; readonly rise: number; readonly trail: number }

/** What is the same for all words round one cue. */
export interface Around {
  readonly s: Seen; readonly cue: Cue; readonly head: number; readonly signature: number; readonly phrase: number;
  /** First word and the word after the last that are read. */
  readonly from: number; readonly to: number;
  /** How far above the cue's head a word stands, from 0; -1 where it does not. */
  readonly rise: ReadonlyMap<number, number>;
  /** Which cue each word belongs to, counted from 1; 0 for none. */
  readonly cues: Uint16Array;
  readonly side: number;
  /** Branches that were asked for already, by word from `from`. */
  readonly branches: (Branch | undefined)[];
}

const most = 60;
const comma = code(','), marks = code('PUNCT');

/** What lies round a cue: its sentence and up to `most` words of the sentences next to it. */
export function aroundOf(s: Seen, cue: Cue, cues: Uint16Array): Around {
  const k = s.sentence[cue.first]!;
  const from = Math.max(s.first[k - 1] ?? 0, s.first[k]! - most, 0);
  const after = s.first[k + 1]!;
  const to = Math.min(s.first[Math.min(k + 3, s.first.length - 1)]!, after + most);
  let head = cue.first;
  for (let i = cue.first; i <= cue.last; i++) { const h = s.head[i]!; if (h < cue.first || h > cue.last) { head = i; if (s.pos[i] !== marks) break; } }
  const rise = new Map<number, number>();
  for (let a = head, n = 0; a >= 0 && n < 60; a = s.head[a]!, n++) rise.set(a, n);
  let phrase = 1;
  for (let i = cue.first; i <= cue.last && i < cue.first + 6; i++) phrase = pair(phrase, s.form[i]!);
  return { s, cue, head, signature: signature(s, head), phrase, from, to, rise, cues, side: quoteSide(s, cue), branches: [] };
}

/** Where quotations stand round a cue: just before it, just behind it, in its sentence. */
function quoteSide(s: Seen, cue: Cue): number {
  const k = s.sentence[cue.first]!;
  let before = 0, after = 0;
  for (let i = cue.first - 1; i >= s.first[k]!; i--) if (s.quote[i] === 3) { before = cue.first - i < 4 ? 1 : 2; break; }
  for (let i = cue.last + 1; i < s.first[k + 1]!; i++) if (s.quote[i] === 2) { after = i - cue.last < 4 ? 1 : 2; break; }
  return before + 3 * after + 9 * s.quote[cue.first]! + 45 * (s.quotation[s.first[k]!]! >= 0 ? 1 : 0);
}

/** The words of the branch that holds `j` under the lowest word above both it and the cue, and its place: hash of relations and steps. */
const branchOf = (a: Around, j: number): Branch => (a.branches[j - a.from] ??= branchAt(a, j));

function branchAt(a: Around, j: number): Branch {
  const { s, rise } = a;
  let top = j, trail = 1, hops = 0;
  if (rise.has(j)) return { top: j, path: pair(11, Math.min(rise.get(j)!, 5)), rise: rise.get(j)!, trail: s.rel[j]! };
  while (s.head[top]! >= 0 && !rise.has(s.head[top]!) && hops++ < 60) { if (hops <= 3) trail = pair(trail, s.rel[top]!); top = s.head[top]!; }
  const up = s.head[top]! >= 0 ? rise.get(s.head[top]!)! : 9;
  let path = pair(s.rel[top]!, Math.min(up, 5));
  for (let x = a.head, n = 0; n < up && n < 3 && x >= 0; x = s.head[x]!, n++) path = pair(path, s.rel[x]!);
  return { top, path, rise: up, trail: pair(trail, s.rel[top]!) };
}

/** What tells whether word `j` belongs to the source or the content of a cue. */
export function spanFeatures(a: Around, j: number, f: Features): void {
  const { s, cue } = a;
  f.add(0, 0);
  if (j >= cue.first && j <= cue.last) { f.add(1, j === cue.first ? 1 : 2); return; }
  if (s.sentence[j] === s.sentence[cue.first]) near(a, j, f); else far(a, j, f);
  const q = s.quote[j]! + 5 * (s.quote[j - 1] ?? 0) + 25 * (s.quote[j + 1] ?? 0);
  f.add(3, q, a.side); f.add(4, q, j < cue.first ? 1 : 2); f.add(5, q, a.phrase);
}

function near(a: Around, j: number, f: Features): void {
  const { s, cue } = a;
  const side = j < cue.first ? 1 : 2;
  const gap = j < cue.first ? steps(j - cue.first) : steps(j - cue.last);
  const b = branchOf(a, j);
  const P = pair(b.path, side);
  const w = s.form[j]!, t = s.tag[j]!, r = s.rel[j]!, C = s.lemma[a.head]!, ct = s.tag[a.head]!;
  const from = s.first[s.sentence[j]!]!, to = s.first[s.sentence[j]! + 1]!;
  const before = j > from ? j - 1 : -1, next = j + 1 < to ? j + 1 : -1;
  const at = (list: Int32Array, k: number): number => (k < 0 ? 1 : list[k]!);
  const edge = (j === s.low[b.top] ? 1 : 0) + (j === s.high[b.top] ? 2 : 0);
  const P1 = before < 0 ? 1 : before >= cue.first && before <= cue.last ? 2 : pair(branchOf(a, before).path, 3);
  const P2 = next < 0 ? 1 : next >= cue.first && next <= cue.last ? 2 : pair(branchOf(a, next).path, 3);
  f.add(10, P); f.add(11, P, C); f.add(12, P, w); f.add(13, P, t); f.add(14, P, gap); f.add(15, P, b.trail); f.add(16, P, edge); f.add(17, P, s.tag[b.top]!); f.add(18, P, s.form[s.low[b.top]!]!);
  f.add(19, P, s.quote[j]!); f.add(20, P, a.signature); f.add(21, P, P1); f.add(22, P, P2); f.add(23, P, edge, t, ct); f.add(24, P, a.phrase); f.add(25, P, a.side); f.add(26, P, edge, C); f.add(27, P, edge, a.signature);
  f.add(28, P, edge, w); f.add(29, P, s.lemma[b.top]!); f.add(30, P, r, t); f.add(31, P1, P, P2); f.add(64, P, s.saying[a.head]!, ct); f.add(65, P, s.saying[b.top]!, t); f.add(66, P, edge, s.saying[a.head]!, t);
  f.add(32, gap, t); f.add(33, gap, w); f.add(34, gap, C); f.add(35, w, t); f.add(36, at(s.form, before), w); f.add(37, w, at(s.form, next)); f.add(38, at(s.tag, before), t, at(s.tag, next)); f.add(39, s.look[j]!, P);
  f.add(40, P, at(s.form, before)); f.add(41, P, at(s.form, next)); f.add(42, P, at(s.tag, before), t); f.add(43, P, t, at(s.tag, next)); f.add(44, s.look[j]!, at(s.look, before), gap > 3 ? 3 : gap < -3 ? -3 : gap);
  const c = commas(a, j), others = between(a, j);
  f.add(45, P, c); f.add(46, P, others); f.add(47, others, side, t); f.add(48, c, side, C); f.add(49, P, a.cues[j] ? 1 : 0, before >= 0 && a.cues[before] ? 1 : 0, next >= 0 && a.cues[next] ? 1 : 0);
  // the word's own small tree: what opens at it, what it closes
  const h = s.head[j]!;
  f.add(50, r, h < 0 ? 1 : s.rel[h]!, P); f.add(51, r, side, C); f.add(52, h < 0 ? 1 : s.form[h]!, r, w); f.add(53, opened(s, j), P); f.add(54, closed(s, j), P); f.add(55, opened(s, j), side, w); f.add(56, closed(s, j), side, at(s.form, next));
  if (next >= 0) { f.add(57, opened(s, next), P, at(s.form, next)); f.add(58, opened(s, next), at(s.tag, next), t); const o = between(a, next); f.add(59, o !== others ? 1 : 0, a.cues[next] ? 1 : 0, P, w); }
  f.add(60, j === from ? 1 : 0, j === to - 1 ? 1 : next === to - 1 ? 2 : 0, P); f.add(61, side, a.side, s.quote[j]!); f.add(62, P, a.side, s.quote[j]!); f.add(63, s.quotation[j] === s.quotation[cue.first] ? 1 : 0, s.quote[j]!, side, C);
}

/** The relation and place of the widest subtree that begins at a word. */
function opened(s: Seen, j: number): number {
  let x = j;
  while (s.head[x]! >= 0 && s.low[s.head[x]!] === j) x = s.head[x]!;
  return s.low[x] === j ? pair(s.rel[x]!, x === j ? 1 : 2) : 3;
}
/** The relation of the widest subtree that ends at a word. */
function closed(s: Seen, j: number): number {
  let x = j;
  while (s.head[x]! >= 0 && s.high[s.head[x]!] === j) x = s.head[x]!;
  return s.high[x] === j ? pair(s.rel[x]!, x === j ? 1 : 2) : 3;
}

function commas(a: Around, j: number): number {
  const [x, y] = j < a.cue.first ? [j, a.cue.first] : [a.cue.last + 1, j];
  let n = 0;
  for (let i = x; i < y && n < 4; i++) if (a.s.form[i] === comma) n++;
  return n;
}

/** How many other cues stand between a word and the cue, up to 3. */
function between(a: Around, j: number): number {
  const [x, y] = j < a.cue.first ? [j, a.cue.first] : [a.cue.last + 1, j + 1];
  let n = 0, last = 0;
  for (let i = x; i < y && n < 3; i++) { const c = a.cues[i]!; if (c && c !== last) n++; last = c; }
  return n;
}

function far(a: Around, j: number, f: Features): void {
  const { s, cue } = a;
  const k = s.sentence[j]!, home = s.sentence[cue.first]!;
  const d = k - home;
  const edge = (j === s.first[k] ? 1 : 0) + (j === s.first[k + 1]! - 1 ? 2 : 0) + (j === s.first[k]! + 1 ? 4 : 0);
  const same = s.paragraph[j] === s.paragraph[cue.first] ? 1 : 0;
  const own = cueIn(a, k);
  const full = s.quote[s.first[k]!]! + 5 * s.quote[s.first[k + 1]! - 1]! + (s.quotation[s.first[k]!] === s.quotation[s.first[k + 1]! - 1] ? 25 : 0);
  const D = pair(pair(d, s.quote[j]!), full);
  const link = d > 0 ? (s.quotation[s.first[home + 1]! - 1] === s.quotation[j] ? 1 : 0) : s.quotation[s.first[home]!] === s.quotation[j] ? 1 : 0;
  const D2 = pair(D, pair(link, pair(own, same)));
  f.add(100, D); f.add(101, D2); f.add(102, D, edge); f.add(103, D2, edge); f.add(104, D, a.signature); f.add(105, D, a.phrase); f.add(106, D, a.side, own); f.add(107, D2, s.lemma[a.head]!); f.add(108, D2, a.side, edge);
  f.add(109, D, s.form[j]!); f.add(110, D, s.form[s.first[k]!]!); f.add(111, D2, s.form[s.first[k]!]!); f.add(112, D, s.tag[j]!, edge); f.add(113, d, s.form[j]!, edge); f.add(114, D2, tailOf(a), edge);
}

/** Whether a sentence has a cue of its own: 0 none, 1 one, 2 more. */
function cueIn(a: Around, k: number): number {
  let n = 0, last = 0;
  for (let i = a.s.first[k]!; i < a.s.first[k + 1]! && n < 2; i++) { const c = a.cues[i]!; if (c && c !== last) n++; last = c; }
  return n;
}

/** What stands between the cue and its sentence's end. */
function tailOf(a: Around): number {
  const end = a.s.first[a.s.sentence[a.cue.first]! + 1]!;
  return pair(Math.min(end - a.cue.last, 6), a.s.form[end - 1]!);
}
