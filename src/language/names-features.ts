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
const at = (list: readonly number[], k: number): number => (k < 0 ? before : k >= list.length ? after : list[k] as number);
const shapeAt = (list: readonly Looks[], k: number): number => (k < 0 ? before : k >= list.length ? after : (list[k] as Looks).shape);

/** Makes rows of the first `n` features that were hashed half. */
function finish(out: Int32Array, n: number, by: number): number {
  for (let k = 0; k < n; k++) { let h = Math.imul(out[k]!, 0x9e3779b1); h = Math.imul(h ^ (h >>> 15) ^ 0x2c1b3c6d, 0x9e3779b1); out[k] = (h ^ (h >>> 15)) >>> by; }
  return n;
}

/** Writes the rows of a word's features and says how many. */
export const featuresOf = (s: Words, i: number, hints: Hints, out: Int32Array, by: number): number => finish(out, around(s, i, hints, out, own(s.spelled[i] as Spelling, s.caseless, out)), by);

/** The rows of those features that a word's form alone tells, where its capitals count: they are the same wherever it stands. */
export const ownFeatures = (spelling: Spelling, out: Int32Array, by: number): number => finish(out, own(spelling, false, out), by);

/** The rows of all other features. */
export const aroundFeatures = (s: Words, i: number, hints: Hints, out: Int32Array, by: number): number => finish(out, around(s, i, hints, out, 0), by);

/** Writes the features of a word's form, hashed half, and says how many. */
function own(w: Spelling, caseless: boolean, out: Int32Array): number {
  const { suffix2, suffix3, suffix4, prefix2, prefix3, shape } = caseless ? w.plainLooks : w.looks, { low, cased } = w.cased;
  let n = 0;
  out[n++] = seeds[2]! ^ low; out[n++] = seeds[3]! ^ (caseless ? low : cased);
  out[n++] = seeds[15]! ^ suffix2; out[n++] = seeds[16]! ^ suffix3; out[n++] = seeds[17]! ^ suffix4; out[n++] = seeds[18]! ^ prefix2; out[n++] = seeds[19]! ^ prefix3; out[n++] = seeds[20]! ^ mix(suffix3, shape); out[n++] = seeds[22]! ^ w.classes;
  const acronym = caseless ? 0 : acronymOf(w.form);
  if (acronym) out[n++] = seeds[46]! ^ acronym;
  return n;
}

/** Writes the features of what stands around a word behind the first `from`, hashed half, and says how many there are then. No function of its own writes them: it would be called some fifty times a word. */
function around(s: Words, i: number, { memory, known }: Hints, out: Int32Array, from: number): number {
  let n = from;
  const low = at(s.low, i), l1 = at(s.low, i - 1), r1 = at(s.low, i + 1), l2 = at(s.low, i - 2), r2 = at(s.low, i + 2);
  const { shape } = s.looks[i] as Looks, sl = shapeAt(s.looks, i - 1), sr = shapeAt(s.looks, i + 1);
  const c0 = at(s.classes, i), cl = at(s.classes, i - 1), cr = at(s.classes, i + 1), cl2 = at(s.classes, i - 2), cr2 = at(s.classes, i + 2);
  const told = memory.get(low) ?? 0, k0 = known[i] ?? 0;
  const first = i === 0 || (i === 1 && s.kind[0] !== 1 && (s.lows[0] as string).length === 1) ? 1 : 0;
  const mode = s.caseless ? 7 : first;
  out[n++] = seeds[1]! ^ mode; out[n++] = seeds[4]! ^ l1; out[n++] = seeds[5]! ^ r1; out[n++] = seeds[6]! ^ l2; out[n++] = seeds[7]! ^ r2; out[n++] = seeds[8]! ^ mix(l1, low); out[n++] = seeds[9]! ^ mix(low, r1); out[n++] = seeds[10]! ^ mix(l1, r1);
  out[n++] = seeds[11]! ^ mix(shape, mode); out[n++] = seeds[12]! ^ mix(sl, shape); out[n++] = seeds[13]! ^ mix(shape, sr); out[n++] = seeds[14]! ^ mix(mix(sl, shape), sr);
  out[n++] = seeds[23]! ^ mix(cl, 3); out[n++] = seeds[24]! ^ mix(cr, 5); out[n++] = seeds[25]! ^ mix(cl, c0); out[n++] = seeds[26]! ^ mix(c0, cr); out[n++] = seeds[27]! ^ mix(mix(cl, c0), cr); out[n++] = seeds[28]! ^ mix(cl2, cl); out[n++] = seeds[29]! ^ mix(cr, cr2); out[n++] = seeds[30]! ^ mix(shape, cl); out[n++] = seeds[31]! ^ mix(shape, cr); out[n++] = seeds[32]! ^ mix(l1, shape); out[n++] = seeds[33]! ^ mix(r1, shape);
  out[n++] = seeds[35]! ^ mix(told, shape); out[n++] = seeds[36]! ^ mix(told, k0); out[n++] = seeds[37]! ^ mix(told, c0);
  out[n++] = seeds[38]! ^ mix(k0, mode); out[n++] = seeds[39]! ^ mix(mix(k0, known[i + 1] ?? 0), known[i - 1] ?? 9); out[n++] = seeds[40]! ^ mix(k0, shape); out[n++] = seeds[41]! ^ mix(k0, l1); out[n++] = seeds[42]! ^ mix(k0, r1); out[n++] = seeds[43]! ^ mix(k0, low); out[n++] = seeds[44]! ^ mix(mix(k0, cl), cr);
  for (let b = 1; b <= Told.apposed; b <<= 1) if (told & b) out[n++] = seeds[45]! ^ mix(b, shape);
  const acronym = s.caseless ? 0 : acronymOf((s.spelled[i] as Spelling).form);
  if (acronym) { out[n++] = seeds[47]! ^ mix(acronym, l1); out[n++] = seeds[48]! ^ mix(acronym, r1); out[n++] = seeds[49]! ^ mix(acronym, told); out[n++] = seeds[34]! ^ mix(mix(acronym, cl), cr); }
  const a = s.runFirst[i] as number, z = s.runLast[i] as number;
  if (a >= 0) {
    const length = Math.min(6, z - a), place = Math.min(4, i - a) * 8 + Math.min(4, z - i);
    const ca = at(s.classes, a), cz = at(s.classes, z), cb = at(s.classes, a - 1), cn = at(s.classes, z + 1);
    out[n++] = seeds[60]! ^ mix(at(s.low, a), place); out[n++] = seeds[61]! ^ mix(at(s.low, z), i === z ? 1 : 0); out[n++] = seeds[62]! ^ mix(at(s.low, a - 1), i - a === 0 ? 1 : 0); out[n++] = seeds[63]! ^ mix(at(s.low, z + 1), z - i === 0 ? 1 : 0); out[n++] = seeds[64]! ^ place;
    out[n++] = seeds[65]! ^ mix(cz, place); out[n++] = seeds[66]! ^ mix(ca, place); out[n++] = seeds[67]! ^ mix(mix(ca, cz), place); out[n++] = seeds[68]! ^ mix(cb, place); out[n++] = seeds[69]! ^ mix(cn, place); out[n++] = seeds[70]! ^ mix(mix(cb, cz), length); out[n++] = seeds[71]! ^ mix(mix(at(s.low, a - 1), length), i === a ? 1 : 0);
    out[n++] = seeds[72]! ^ mix(mix(shapeAt(s.looks, a), shapeAt(s.looks, z)), place); out[n++] = seeds[73]! ^ mix(mix(shape, cb), cn); out[n++] = seeds[74]! ^ mix((s.looks[z] as Looks).suffix3, length); out[n++] = seeds[75]! ^ mix(memory.get(at(s.low, z)) ?? 0, i === z ? 1 : 0); out[n++] = seeds[76]! ^ mix(memory.get(at(s.low, a)) ?? 0, i === a ? 1 : 0);
  } else out[n++] = seeds[77]! ^ mix(c0, mix(s.kind[i] as number, i > 0 ? s.kind[i - 1] as number : 3));
  return n;
}

/** How long a word all in capitals is, up to 7; 0 where it is none. */
function acronymOf(form: string): number {
  if (form.length < 2 || form.length > 7) return 0;
  for (let k = 0; k < form.length; k++) { const c = form.charCodeAt(k); if (!(c >= 65 && c <= 90) && !(k > 0 && (c === 46 || c === 45 || (c >= 48 && c <= 57)))) return 0; }
  return form.length;
}
