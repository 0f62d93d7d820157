import { pair, steps, templates, type Features } from './features.ts';
import { spanBeside, spanFar, spanInner, spanNear } from './rows.ts';
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
  /** What stands between the cue and its sentence's end. */
  readonly tail: number;
  /** The sentence beside that was looked at last. */
  beside: Beside | null;
  /** The sentence beside of which a word was read last; -1 for none. */
  read: number;
  /** Branches that were asked for already, by word from `from`. */
  readonly branches: (Branch | undefined)[];
}

const most = 60;
const comma = code(','), marks = code('PUNCT');

/** Whether a sentence can go on with another's saying: in one paragraph with it, or with a quotation at its edge. */
const reaches = (s: Seen, k: number, home: number): boolean => k >= 0 && k + 1 < s.first.length && s.first[k + 1]! > s.first[k]!
  && (s.paragraph[s.first[k]!] === s.paragraph[s.first[home]!] || s.quote[s.first[k]!]! > 0 || s.quote[s.first[k + 1]! - 1]! > 0);

/** Where is looked for a cue's source and content: in its sentence and up to `most` words of the one before it and the two behind that can go on with it. First word, and the word after the last. */
function windowOf(s: Seen, cue: Cue): readonly [number, number] {
  const k = s.sentence[cue.first]!;
  let last = k;
  while (last < k + 2 && reaches(s, last + 1, k)) last++;
  return [reaches(s, k - 1, k) ? Math.max(s.first[k - 1]!, s.first[k]! - most) : s.first[k]!, Math.min(s.first[last + 1]!, s.first[k + 1]! + most)];
}

/** What lies round a cue. */
export function aroundOf(s: Seen, cue: Cue, cues: Uint16Array): Around {
  const [from, to] = windowOf(s, cue);
  let head = cue.first;
  for (let i = cue.first; i <= cue.last; i++) { const h = s.head[i]!; if (h < cue.first || h > cue.last) { head = i; if (s.pos[i] !== marks) break; } }
  const rise = new Map<number, number>();
  for (let a = head, n = 0; a >= 0 && n < 60; a = s.head[a]!, n++) rise.set(a, n);
  let phrase = 1;
  for (let i = cue.first; i <= cue.last && i < cue.first + 6; i++) phrase = pair(phrase, s.form[i]!);
  return { s, cue, head, signature: s.core[head]!, phrase, from, to, rise, cues, side: quoteSide(s, cue), tail: tailOf(s, cue), beside: null, read: -1, branches: [] };
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

/**
 * What the templates speak of, of words in the cue's own sentence: w form, t tag, r relation, look; -1 and +1 neighbours; h its head; P branch and side, C the cue's lemma, b the
 * branch's top; q quotation marks, Q those round the cue; c whether it is a cue's; opens and closes the small tree at it.
 */
const nearNames = ['0', 'P', 'P-1', 'P+1', 'C', 'Ct', 'Ca', 'S', 'phrase', 'w', 'w-1', 'w+1', 't', 't-1', 't+1', 'r', 'hr', 'hw', 'look', 'look-1', 'gap', 'step', 'side', 'trail', 'edge', 'bt', 'bl', 'ba', 'bw', 'q', 'Q', 'qs', 'same',
  'commas', 'others', 'c', 'c-1', 'c+1', 'opens', 'closes', 'opens+1', 'parts', 'first', 'last'] as const;
const always = ['0 0', '3 qs Q', '4 qs side', '5 qs phrase'];
const nearTable = [...always, '10 P', '11 P C', '12 P w', '13 P t', '14 P gap', '15 P trail', '16 P edge', '17 P bt', '18 P bw', '19 P q', '20 P S', '21 P P-1', '22 P P+1', '23 P edge t Ct', '24 P phrase', '25 P Q', '26 P edge C', '27 P edge S',
  '28 P edge w', '29 P bl', '30 P r t', '31 P-1 P P+1', '64 P Ca Ct', '65 P ba t', '66 P edge Ca t', '32 gap t', '33 gap w', '34 gap C', '35 w t', '36 w-1 w', '37 w w+1', '38 t-1 t t+1', '39 look P', '40 P w-1', '41 P w+1', '42 P t-1 t', '43 P t t+1',
  '44 look look-1 step', '45 P commas', '46 P others', '47 others side t', '48 commas side C', '49 P c c-1 c+1', '50 r hr P', '51 r side C', '52 hw r w', '53 opens P', '54 closes P', '55 opens side w', '56 closes side w+1', '60 first last P', '61 side Q q', '62 P Q q', '63 same q side C'];

/** What the templates speak of, of words in the sentences beside: d how far, D and D2 with quotations and words of saying, own how many of these their sentence has, first its first word, tail what stands behind the cue. */
const farNames = ['0', 'd', 'D', 'D2', 'edge', 'own', 'w', 't', 'first', 'S', 'C', 'phrase', 'Q', 'qs', 'side', 'tail'] as const;
/** Of a word of the cue's sentence, of one with another behind it there, and of one in the sentences beside: what words in a row mostly share, and what it is itself. */
export const spanTables = {
  spanNear: templates(nearNames, nearTable, spanNear),
  spanInner: templates(nearNames, ['57 opens+1 P w+1', '58 opens+1 t+1 t', '59 parts c+1 P w'], spanInner),
  spanBeside: templates(farNames, [...always, '100 D', '101 D2', '102 D edge', '103 D2 edge', '104 D S', '105 D phrase', '106 D Q own', '107 D2 C', '108 D2 Q edge', '110 D first', '111 D2 first', '114 D2 tail edge'], spanBeside),
  spanFar: templates(farNames, ['109 D w', '112 D t edge', '113 d w edge'], spanFar),
};

const nearAtoms = new Int32Array(nearNames.length), farAtoms = new Int32Array(farNames.length);

/** Whether a word stands in one of the sentences beside the cue's. */
export const isBeside = ({ s, cue }: Around, j: number): boolean => s.sentence[j] !== s.sentence[cue.first];

/** The quotation marks at a word and beside it. */
const marksAt = ({ quote }: Seen, j: number): number => quote[j]! + 5 * (quote[j - 1] ?? 0) + 25 * (quote[j + 1] ?? 0);

/** What tells whether word `j` belongs to the source or the content of a cue. */
export function spanFeatures(a: Around, j: number, f: Features): void {
  const { s, cue } = a;
  if (j >= cue.first && j <= cue.last) { f.add(0, 0); f.add(1, j === cue.first ? 1 : 2); return; }
  if (isBeside(a, j)) { a.read = -1; readBeside(a, j); besideFeatures(f); farFeatures(f); return; }
  near(a, j, marksAt(s, j), nearAtoms);
  f.fill(spanTables.spanNear, nearAtoms);
  if (j + 1 < s.first[s.sentence[j]! + 1]!) f.fill(spanTables.spanInner, nearAtoms);
}

/** Reads a word in the sentences beside; says whether `besideFeatures` are another's than those of the word read before. */
export const readBeside = (a: Around, j: number): boolean => far(a, j, marksAt(a.s, j), farAtoms);
/** What tells of the word read last and of those in a row with it. */
export const besideFeatures = (f: Features): void => f.fill(spanTables.spanBeside, farAtoms);
/** What tells of the word read last by itself. */
export const farFeatures = (f: Features): void => f.fill(spanTables.spanFar, farAtoms);

function near(a: Around, j: number, marks: number, x: Int32Array): void {
  const { s, cue, cues, head } = a;
  const { form, tag, rel, look, saying } = s;
  const side = j < cue.first ? 1 : 2;
  const gap = steps(j - (side === 1 ? cue.first : cue.last));
  const from = s.first[s.sentence[j]!]!, to = s.first[s.sentence[j]! + 1]!;
  const first = j === from, last = j + 1 >= to, h = s.head[j]!;
  const b = branchOf(a, j), path = pair(b.path, side);
  x[1] = path; x[2] = first ? 1 : (j - 1 >= cue.first && j - 1 <= cue.last) ? 2 : pair(branchOf(a, j - 1).path, 3); x[3] = last ? 1 : (j + 1 >= cue.first && j + 1 <= cue.last) ? 2 : pair(branchOf(a, j + 1).path, 3);
  x[4] = s.lemma[head]!; x[5] = tag[head]!; x[6] = saying[head]!; x[7] = a.signature; x[8] = a.phrase;
  x[9] = form[j]!; x[10] = first ? 1 : form[j - 1]!; x[11] = last ? 1 : form[j + 1]!; x[12] = tag[j]!; x[13] = first ? 1 : tag[j - 1]!; x[14] = last ? 1 : tag[j + 1]!;
  x[15] = rel[j]!; x[16] = h < 0 ? 1 : rel[h]!; x[17] = h < 0 ? 1 : form[h]!; x[18] = look[j]!; x[19] = first ? 1 : look[j - 1]!;
  x[20] = gap; x[21] = gap > 3 ? 3 : gap < -3 ? -3 : gap; x[22] = side; x[23] = b.trail; x[24] = (j === s.low[b.top] ? 1 : 0) + (j === s.high[b.top] ? 2 : 0);
  x[25] = tag[b.top]!; x[26] = s.lemma[b.top]!; x[27] = saying[b.top]!; x[28] = form[s.low[b.top]!]!;
  x[29] = s.quote[j]!; x[30] = a.side; x[31] = marks; x[32] = s.quotation[j] === s.quotation[cue.first] ? 1 : 0;
  const others = between(a, j);
  x[33] = commas(a, j); x[34] = others; x[35] = cues[j] ? 1 : 0; x[36] = !first && cues[j - 1] ? 1 : 0; x[37] = !last && cues[j + 1] ? 1 : 0;
  x[38] = opened(s, j); x[39] = closed(s, j); x[40] = last ? 0 : opened(s, j + 1); x[41] = last || between(a, j + 1) === others ? 0 : 1;
  x[42] = first ? 1 : 0; x[43] = j === to - 1 ? 1 : j === to - 2 ? 2 : 0;
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

/** What is the same for all words of one sentence beside the cue's. */
interface Beside { readonly sentence: number; readonly d: number; readonly full: number; readonly link: number; readonly own: number; readonly same: number }

function besideOf({ s, cue }: Around, k: number): Beside {
  const home = s.sentence[cue.first]!, first = s.first[k]!, last = s.first[k + 1]! - 1;
  return {
    sentence: k, d: k - home, own: tellsIn(s, k), same: s.paragraph[first] === s.paragraph[cue.first] ? 1 : 0,
    full: s.quote[first]! + 5 * s.quote[last]! + (s.quotation[first] === s.quotation[last] ? 25 : 0),
    link: k > home ? s.quotation[s.first[home + 1]! - 1]! : s.quotation[s.first[home]!]!,
  };
}

/** Fills the atoms of a word in the sentences beside; says whether one that not its own letters and tag make is another than before. */
function far(a: Around, j: number, marks: number, x: Int32Array): boolean {
  const { s, cue } = a;
  const k = s.sentence[j]!;
  if (a.beside?.sentence !== k) a.beside = besideOf(a, k);
  const { d, full, link, own, same } = a.beside;
  const quotes = pair(pair(d, s.quote[j]!), full), linked = pair(quotes, pair(link === s.quotation[j] ? 1 : 0, pair(own, same)));
  const edge = (j === s.first[k] ? 1 : 0) + (j === s.first[k + 1]! - 1 ? 2 : 0) + (j === s.first[k]! + 1 ? 4 : 0);
  x[6] = s.form[j]!; x[7] = s.tag[j]!;
  const other = a.read !== k || x[2] !== quotes || x[3] !== linked || x[4] !== edge || x[13] !== marks;
  if (!other) return false;
  a.read = k;
  x[1] = d; x[2] = quotes; x[3] = linked; x[4] = edge;
  x[5] = own; x[8] = s.form[s.first[k]!]!; x[9] = a.signature; x[10] = s.lemma[a.head]!; x[11] = a.phrase; x[12] = a.side; x[13] = marks; x[14] = j < cue.first ? 1 : 2; x[15] = a.tail;
  return true;
}

/** Whether a sentence has words of saying of its own: 0 none, 1 one, 2 more. Its cues would need its tree. */
function tellsIn(s: Seen, k: number): number {
  let n = 0;
  for (let i = s.first[k]!; i < s.first[k + 1]! && n < 2; i++) if (s.saying[i]) n++;
  return n;
}

/** What stands between the cue and its sentence's end. */
function tailOf(s: Seen, cue: Cue): number {
  const end = s.first[s.sentence[cue.first]! + 1]!;
  return pair(Math.min(end - cue.last, 6), s.form[end - 1]!);
}
