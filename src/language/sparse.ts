import { type Told } from './told.ts';

/**
 * A table of few non-zero weights: row r holds the entries `start[r]` up to `start[r + 1]`, each a class in its lowest eight bits and a weight above them (one
 * number, for one miss of the cache). Behind the last entry stands one more number, which means nothing: the place where an empty last row would begin.
 */
export interface Sparse { readonly shift: number; readonly start: Int32Array; readonly entries: Int32Array; /** Which rows hold any entry, a bit a row. */ readonly told: Told }

const begins = new Int32Array(512), ends = new Int32Array(512);
/** Kept so that no compiler leaves out the loads that it is made of. */
let touched = 0;

/**
 * Adds the weights of the first `count` rows (512 at most) to the classes' scores, `at` places behind the list's start. All places are read first, and the first entry of each: reads that
 * do not wait for each other, where a loop over each row's entries would wait for memory at every row.
 */
export function addRows({ start, entries }: Sparse, rows: Int32Array, count: number, scores: Int32Array, at = 0): void {
  for (let i = 0; i < count; i++) { const r = rows[i]!; begins[i] = start[r]!; ends[i] = start[r + 1]!; }
  let sum = 0;
  for (let i = 0; i < count; i++) sum ^= entries[begins[i]!]!;
  touched = sum;
  for (let i = 0; i < count; i++) {
    for (let k = begins[i]!, end = ends[i]!; k < end; k++) { const e = entries[k]!; scores[at + (e & 255)]! += e >> 8; }
  }
}

/** What was read last; of no use but to have been read. */
export const lastTouched = (): number => touched;

/** The class of the highest score; of equals the first. */
export function best(scores: Int32Array, count: number): number {
  let at = 0, top = scores[0]!;
  for (let c = 1; c < count; c++) if (scores[c]! > top) { top = scores[c]!; at = c; }
  return at;
}
