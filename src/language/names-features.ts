import { mix } from './hash.ts';
import { Told, type Memory } from './names-memory.ts';
import type { Words } from './names-words.ts';
import type { Looks, Spelling } from './spelling.ts';

/** The most features of one word. */
export const mostFeatures = 96;

/** What else a word's features are made of: what the document tells, and of each word which kind of known name it begins or goes on (0 none; 1–3 begin, 4–6 go on). */
export interface Hints { readonly memory: Memory; readonly known: Uint8Array }

const before = 0x51ed270b, after = 0x2545f491;

let rows: Int32Array = new Int32Array(0);
let n = 0, shift = 0;
const put = (template: number, value: number): void => { rows[n++] = mix(mix(template * 0x3779b1 + 77, value), 0x2c1b3c6d) >>> shift; };
const at = (list: readonly number[], k: number): number => (k < 0 ? before : k >= list.length ? after : list[k] as number);
const shapeAt = (list: readonly Looks[], k: number): number => (k < 0 ? before : k >= list.length ? after : (list[k] as Looks).shape);

/** Writes the rows of a word's features and says how many. */
export function featuresOf(s: Words, i: number, hints: Hints, out: Int32Array, by: number): number {
  rows = out; n = 0; shift = by;
  own(s.spelled[i] as Spelling, s.caseless);
  around(s, i, hints);
  return n;
}

/** The rows of those features that a word's form alone tells, where its capitals count: they are the same wherever it stands. */
export function ownFeatures(spelling: Spelling, out: Int32Array, by: number): number {
  rows = out; n = 0; shift = by;
  own(spelling, false);
  return n;
}

/** The rows of all other features. */
export function aroundFeatures(s: Words, i: number, hints: Hints, out: Int32Array, by: number): number {
  rows = out; n = 0; shift = by;
  around(s, i, hints);
  return n;
}

function own(w: Spelling, caseless: boolean): void {
  const { suffix2, suffix3, suffix4, prefix2, prefix3, shape } = caseless ? w.plainLooks : w.looks, { low, cased } = w.cased;
  put(2, low); put(3, caseless ? low : cased);
  put(15, suffix2); put(16, suffix3); put(17, suffix4); put(18, prefix2); put(19, prefix3); put(20, mix(suffix3, shape)); put(22, w.classes);
  const acronym = caseless ? 0 : acronymOf(w.form);
  if (acronym) put(46, acronym);
}

function around(s: Words, i: number, { memory, known }: Hints): void {
  const low = at(s.low, i), l1 = at(s.low, i - 1), r1 = at(s.low, i + 1), l2 = at(s.low, i - 2), r2 = at(s.low, i + 2);
  const { shape } = s.looks[i] as Looks, sl = shapeAt(s.looks, i - 1), sr = shapeAt(s.looks, i + 1);
  const c0 = at(s.classes, i), cl = at(s.classes, i - 1), cr = at(s.classes, i + 1), cl2 = at(s.classes, i - 2), cr2 = at(s.classes, i + 2);
  const told = memory.get(low) ?? 0, k0 = known[i] ?? 0;
  const first = i === 0 || (i === 1 && s.kind[0] !== 1 && (s.lows[0] as string).length === 1) ? 1 : 0;
  const mode = s.caseless ? 7 : first;
  put(1, mode); put(4, l1); put(5, r1); put(6, l2); put(7, r2); put(8, mix(l1, low)); put(9, mix(low, r1)); put(10, mix(l1, r1));
  put(11, mix(shape, mode)); put(12, mix(sl, shape)); put(13, mix(shape, sr)); put(14, mix(mix(sl, shape), sr));
  put(23, mix(cl, 3)); put(24, mix(cr, 5)); put(25, mix(cl, c0)); put(26, mix(c0, cr)); put(27, mix(mix(cl, c0), cr)); put(28, mix(cl2, cl)); put(29, mix(cr, cr2)); put(30, mix(shape, cl)); put(31, mix(shape, cr)); put(32, mix(l1, shape)); put(33, mix(r1, shape));
  put(35, mix(told, shape)); put(36, mix(told, k0)); put(37, mix(told, c0));
  put(38, mix(k0, mode)); put(39, mix(mix(k0, known[i + 1] ?? 0), known[i - 1] ?? 9)); put(40, mix(k0, shape)); put(41, mix(k0, l1)); put(42, mix(k0, r1)); put(43, mix(k0, low)); put(44, mix(mix(k0, cl), cr));
  for (let b = 1; b <= Told.apposed; b <<= 1) if (told & b) put(45, mix(b, shape));
  const acronym = s.caseless ? 0 : acronymOf((s.spelled[i] as Spelling).form);
  if (acronym) { put(47, mix(acronym, l1)); put(48, mix(acronym, r1)); put(49, mix(acronym, told)); put(34, mix(mix(acronym, cl), cr)); }
  const a = s.runFirst[i] as number, z = s.runLast[i] as number;
  if (a >= 0) {
    const length = Math.min(6, z - a), place = Math.min(4, i - a) * 8 + Math.min(4, z - i);
    const ca = at(s.classes, a), cz = at(s.classes, z), cb = at(s.classes, a - 1), cn = at(s.classes, z + 1);
    put(60, mix(at(s.low, a), place)); put(61, mix(at(s.low, z), i === z ? 1 : 0)); put(62, mix(at(s.low, a - 1), i - a === 0 ? 1 : 0)); put(63, mix(at(s.low, z + 1), z - i === 0 ? 1 : 0)); put(64, place);
    put(65, mix(cz, place)); put(66, mix(ca, place)); put(67, mix(mix(ca, cz), place)); put(68, mix(cb, place)); put(69, mix(cn, place)); put(70, mix(mix(cb, cz), length)); put(71, mix(mix(at(s.low, a - 1), length), i === a ? 1 : 0));
    put(72, mix(mix(shapeAt(s.looks, a), shapeAt(s.looks, z)), place)); put(73, mix(mix(shape, cb), cn)); put(74, mix((s.looks[z] as Looks).suffix3, length)); put(75, mix(memory.get(at(s.low, z)) ?? 0, i === z ? 1 : 0)); put(76, mix(memory.get(at(s.low, a)) ?? 0, i === a ? 1 : 0));
  } else put(77, mix(c0, mix(s.kind[i] as number, i > 0 ? s.kind[i - 1] as number : 3)));
}

/** How long a word all in capitals is, up to 7; 0 where it is none. */
function acronymOf(form: string): number {
  if (form.length < 2 || form.length > 7) return 0;
  for (let k = 0; k < form.length; k++) { const c = form.charCodeAt(k); if (!(c >= 65 && c <= 90) && !(k > 0 && (c === 46 || c === 45 || (c >= 48 && c <= 57)))) return 0; }
  return form.length;
}
