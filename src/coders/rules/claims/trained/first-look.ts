import type { Features } from './features.ts';
import type { Seen } from './seen.ts';

/** A hashed table of one weight a row, and the least sum with which a word is looked at further. */
export interface Look { readonly bits: number; readonly weights: ArrayLike<number>; readonly least: number }

/** What a list says of a word, within its sentence. */
const at = (list: Int32Array, i: number, from: number, to: number): number => (i < from ? 1 : i >= to ? 2 : list[i]!);

/** Whether any of some words stands in a quotation. */
function hasQuote({ quote }: Seen, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quote[i]! > 0) return true;
  return false;
}

/** What tells before any tree is made whether a claim may come of word `i`: itself, the words and tags beside it, where it stands, and whether its sentence quotes. */
export function lookFeatures(s: Seen, i: number, f: Features): void {
  const from = s.first[s.sentence[i]!]!, to = s.first[s.sentence[i]! + 1]!;
  const { form, tag } = s;
  const w = form[i]!, w1 = at(form, i + 1, from, to), w2 = at(form, i + 2, from, to), v1 = at(form, i - 1, from, to), v2 = at(form, i - 2, from, to);
  const t = tag[i]!, t1 = at(tag, i + 1, from, to), t2 = at(tag, i + 2, from, to), t3 = at(tag, i + 3, from, to), u1 = at(tag, i - 1, from, to), u2 = at(tag, i - 2, from, to), u3 = at(tag, i - 3, from, to);
  const begins = Math.min(i - from, 3), ends = Math.min(to - i, 4), quotes = hasQuote(s, from, to) ? 1 : 0;
  f.add(0, 0);
  f.add(1, w); f.add(2, t); f.add(3, w, t);
  f.add(4, w1, t); f.add(5, t1, t); f.add(6, w, t1); f.add(7, w, w1); f.add(8, w2, t); f.add(9, t1, t2, t); f.add(10, t1, t2, t3, t);
  f.add(11, v1, t); f.add(12, u1, t); f.add(13, w, u1); f.add(14, w, v1); f.add(15, v2, t); f.add(16, u2, u1, t); f.add(17, u3, u2, u1, t);
  f.add(18, u1, t, t1); f.add(19, t, quotes); f.add(20, w, quotes); f.add(21, w, begins); f.add(22, t, begins); f.add(23, w, ends);
}

/** What a table says of word `i` of a sentence whose words are made; `features` are those of the table. */
export function sumAt(s: Seen, i: number, { weights }: Look, features: Features): number {
  features.clear();
  lookFeatures(s, i, features);
  let sum = 0;
  for (let r = 0; r < features.count; r++) sum += weights[features.rows[r]!]!;
  return sum;
}
