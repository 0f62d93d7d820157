import { mix } from './hash.ts';
import { Told, type Memory } from './names-memory.ts';
import type { Words } from './names-words.ts';
import type { Looks, Spelling } from './spelling.ts';

/** The most features of one word. */
export const mostFeatures = 96;

/** What else a word's features are made of: what the document tells, and of each word which kind of known name it begins or goes on (0 none; 1–3 begin, 4–6 go on). */
export interface Hints { readonly memory: Memory; readonly known: Uint8Array }

const before = 0x51ed270b, after = 0x2545f491;

/** What each template mixes its value with first. */
const seeds = Int32Array.from({ length: 78 }, (_, template) => template * 0x3779b1 + 77);
const looksOf = (s: Words, k: number): Looks => (s.caseless ? s.spelled[k]!.plainLooks : s.spelled[k]!.looks);
/** The hash of a word's lower case, its classes, its shape; outside the sentence what stands for no word. */
export const hashAt = (s: Words, k: number): number => (k < 0 ? before : k >= s.count ? after : s.spelled[k]!.cased.low);
export const classesAt = (s: Words, k: number): number => (k < 0 ? before : k >= s.count ? after : s.spelled[k]!.classes);
export const shapeAt = (s: Words, k: number): number => (k < 0 ? before : k >= s.count ? after : looksOf(s, k).shape);

/** Makes rows of the features that were hashed half, from the place `from` up to `n`, and says how many there are. */
export function finish(out: Int32Array, from: number, n: number, by: number): number {
  for (let k = from; k < n; k++) { let h = Math.imul(out[k]!, 0x9e3779b1); h = Math.imul(h ^ (h >>> 15) ^ 0x2c1b3c6d, 0x9e3779b1); out[k] = (h ^ (h >>> 15)) >>> by; }
  return n;
}

/** Writes the rows of a word's features and says how many. */
export function featuresOf(s: Words, i: number, { memory, known }: Hints, out: Int32Array, by: number): number {
  const low = hashAt(s, i), l1 = hashAt(s, i - 1), r1 = hashAt(s, i + 1), shape = shapeAt(s, i), c0 = classesAt(s, i), cl = classesAt(s, i - 1), cr = classesAt(s, i + 1);
  const told = memory.of(low), k0 = known[i] ?? 0, k1 = known[i + 1] ?? 0, kl = known[i - 1] ?? 9;
  let n = ofForm(s.spelled[i] as Spelling, s.caseless, k0, out, 0);
  n = ofLeft(l1, cl, k0, out, n);
  n = ofRight(r1, cr, k0, out, n);
  n = ofSecondLeft(hashAt(s, i - 2), out, n);
  n = ofSecondRight(hashAt(s, i + 2), out, n);
  n = ofShapes(shapeAt(s, i - 1), shape, shapeAt(s, i + 1), modeOf(s, i), cl, cr, k0, k1, kl, out, n);
  n = ofClasses(classesAt(s, i - 2), cl, c0, cr, classesAt(s, i + 2), k0, out, n);
  n = ofTold(told, shape, c0, k0, out, n);
  if ((s.runFirst[i] as number) >= 0) n = ofRunClasses(runOf(s, i), shape, out, n);
  return finish(out, 0, others(s, i, memory, out, n), by);
}

/** Where a word stands: 1 at the beginning of its sentence, 7 where capitals tell nothing. */
export const modeOf = (s: Words, i: number): number => (s.caseless ? 7 : i === 0 || (i === 1 && s.kind[0] !== 1 && s.spelled[0]!.low.length === 1) ? 1 : 0);

// The parts of a word's features, hashed half: each writes them behind the first `n` and says how many there are then. What each is given is all that it reads; `k` is what lists know (see `Hints`).

/** Of the form. */
export function ofForm(w: Spelling, caseless: boolean, k0: number, out: Int32Array, from: number): number {
  const { suffix2, suffix3, suffix4, prefix2, prefix3, shape } = caseless ? w.plainLooks : w.looks, { low, cased } = w.cased;
  let n = from;
  out[n++] = seeds[2]! ^ low; out[n++] = seeds[3]! ^ (caseless ? low : cased);
  out[n++] = seeds[15]! ^ suffix2; out[n++] = seeds[16]! ^ suffix3; out[n++] = seeds[17]! ^ suffix4; out[n++] = seeds[18]! ^ prefix2; out[n++] = seeds[19]! ^ prefix3; out[n++] = seeds[20]! ^ mix(suffix3, shape); out[n++] = seeds[22]! ^ w.classes;
  out[n++] = seeds[40]! ^ mix(k0, shape); out[n++] = seeds[43]! ^ mix(k0, low);
  const acronym = caseless ? 0 : acronymOf(w.form);
  if (acronym) out[n++] = seeds[46]! ^ acronym;
  return n;
}

/** Of the word before. */
export function ofLeft(l1: number, cl: number, k0: number, out: Int32Array, n: number): number {
  out[n] = seeds[4]! ^ l1; out[n + 1] = seeds[23]! ^ mix(cl, 3); out[n + 2] = seeds[41]! ^ mix(k0, l1);
  return n + 3;
}

/** Of the word behind. */
export function ofRight(r1: number, cr: number, k0: number, out: Int32Array, n: number): number {
  out[n] = seeds[5]! ^ r1; out[n + 1] = seeds[24]! ^ mix(cr, 5); out[n + 2] = seeds[42]! ^ mix(k0, r1);
  return n + 3;
}

/** Of the words beyond these. */
export function ofSecondLeft(l2: number, out: Int32Array, n: number): number { out[n] = seeds[6]! ^ l2; return n + 1; }
export function ofSecondRight(r2: number, out: Int32Array, n: number): number { out[n] = seeds[7]! ^ r2; return n + 1; }

/** Of the shapes of the word and of those beside it, where it stands, and the classes beside it. */
export function ofShapes(sl: number, shape: number, sr: number, mode: number, cl: number, cr: number, k0: number, k1: number, kl: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = seeds[1]! ^ mode; out[n++] = seeds[11]! ^ mix(shape, mode); out[n++] = seeds[12]! ^ mix(sl, shape); out[n++] = seeds[13]! ^ mix(shape, sr); out[n++] = seeds[14]! ^ mix(mix(sl, shape), sr);
  out[n++] = seeds[30]! ^ mix(shape, cl); out[n++] = seeds[31]! ^ mix(shape, cr); out[n++] = seeds[38]! ^ mix(k0, mode); out[n++] = seeds[39]! ^ mix(mix(k0, k1), kl);
  return n;
}

/** Of the classes of five words. */
export function ofClasses(cl2: number, cl: number, c0: number, cr: number, cr2: number, k0: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = seeds[25]! ^ mix(cl, c0); out[n++] = seeds[26]! ^ mix(c0, cr); out[n++] = seeds[27]! ^ mix(mix(cl, c0), cr); out[n++] = seeds[28]! ^ mix(cl2, cl); out[n++] = seeds[29]! ^ mix(cr, cr2); out[n++] = seeds[44]! ^ mix(mix(k0, cl), cr);
  return n;
}

/** Of what the document tells of the word. */
export function ofTold(told: number, shape: number, c0: number, k0: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = seeds[35]! ^ mix(told, shape); out[n++] = seeds[36]! ^ mix(told, k0); out[n++] = seeds[37]! ^ mix(told, c0);
  for (let b = 1; b <= Told.apposed; b <<= 1) if (told & b) out[n++] = seeds[45]! ^ mix(b, shape);
  return n;
}

/** A run of capitalised words: where a word stands in it, how long it is, and the classes of its first and last word and of those before and behind it. */
export interface Run { place: number; length: number; ca: number; cz: number; cb: number; cn: number }
const run: Run = { place: 0, length: 0, ca: 0, cz: 0, cb: 0, cn: 0 };
/** The run that word `i` is in, which holds until the next is asked for. */
export function runOf(s: Words, i: number): Run {
  const a = s.runFirst[i] as number, z = s.runLast[i] as number;
  run.place = Math.min(4, i - a) * 8 + Math.min(4, z - i); run.length = Math.min(6, z - a);
  run.ca = classesAt(s, a); run.cz = classesAt(s, z); run.cb = classesAt(s, a - 1); run.cn = classesAt(s, z + 1);
  return run;
}

/** Of the classes at both ends of a run. */
export function ofRunClasses({ place, length, ca, cz, cb, cn }: Run, shape: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = seeds[64]! ^ place; out[n++] = seeds[65]! ^ mix(cz, place); out[n++] = seeds[66]! ^ mix(ca, place); out[n++] = seeds[67]! ^ mix(mix(ca, cz), place); out[n++] = seeds[68]! ^ mix(cb, place); out[n++] = seeds[69]! ^ mix(cn, place);
  out[n++] = seeds[70]! ^ mix(mix(cb, cz), length); out[n++] = seeds[73]! ^ mix(mix(shape, cb), cn);
  return n;
}

/** All others: of pairs of words, of acronyms, of the words at both ends of a run. */
export function others(s: Words, i: number, memory: Memory, out: Int32Array, from: number): number {
  let n = from;
  const low = hashAt(s, i), l1 = hashAt(s, i - 1), r1 = hashAt(s, i + 1), shape = shapeAt(s, i);
  out[n++] = seeds[8]! ^ mix(l1, low); out[n++] = seeds[9]! ^ mix(low, r1); out[n++] = seeds[10]! ^ mix(l1, r1); out[n++] = seeds[32]! ^ mix(l1, shape); out[n++] = seeds[33]! ^ mix(r1, shape);
  const acronym = s.caseless ? 0 : acronymOf((s.spelled[i] as Spelling).form);
  if (acronym) { out[n++] = seeds[47]! ^ mix(acronym, l1); out[n++] = seeds[48]! ^ mix(acronym, r1); out[n++] = seeds[49]! ^ mix(acronym, memory.of(low)); out[n++] = seeds[34]! ^ mix(mix(acronym, classesAt(s, i - 1)), classesAt(s, i + 1)); }
  const a = s.runFirst[i] as number, z = s.runLast[i] as number;
  if (a < 0) { out[n++] = seeds[77]! ^ mix(classesAt(s, i), mix(s.kind[i] as number, i > 0 ? s.kind[i - 1] as number : 3)); return n; }
  const { place, length } = runOf(s, i), first = i === a ? 1 : 0, last = i === z ? 1 : 0, wa = hashAt(s, a), wz = hashAt(s, z), wb = hashAt(s, a - 1);
  out[n++] = seeds[60]! ^ mix(wa, place); out[n++] = seeds[61]! ^ mix(wz, last); out[n++] = seeds[62]! ^ mix(wb, first); out[n++] = seeds[63]! ^ mix(hashAt(s, z + 1), last); out[n++] = seeds[71]! ^ mix(mix(wb, length), first);
  out[n++] = seeds[72]! ^ mix(mix(shapeAt(s, a), shapeAt(s, z)), place); out[n++] = seeds[74]! ^ mix(looksOf(s, z).suffix3, length); out[n++] = seeds[75]! ^ mix(memory.of(wz), last); out[n++] = seeds[76]! ^ mix(memory.of(wa), first);
  return n;
}

/** How long a word all in capitals is, up to 7; 0 where it is none. */
function acronymOf(form: string): number {
  if (form.length < 2 || form.length > 7) return 0;
  for (let k = 0; k < form.length; k++) { const c = form.charCodeAt(k); if (!(c >= 65 && c <= 90) && !(k > 0 && (c === 46 || c === 45 || (c >= 48 && c <= 57)))) return 0; }
  return form.length;
}
