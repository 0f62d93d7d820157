/** A table of few non-zero weights: row r holds the entries `start[r]` up to `start[r + 1]`, each a class in its lowest eight bits and a weight above them (one number, for one miss of the cache). */
export interface Sparse { readonly shift: number; readonly start: Int32Array; readonly entries: Int32Array }

/** Adds the weights of the first `count` rows to the classes' scores. */
export function addRows(table: Sparse, rows: Int32Array, count: number, scores: Int32Array): void {
  const { start, entries } = table;
  for (let i = 0; i < count; i++) {
    const r = rows[i]!;
    const end = start[r + 1]!;
    for (let k = start[r]!; k < end; k++) { const e = entries[k]!; scores[e & 255]! += e >> 8; }
  }
}

/** The class of the highest score; of equals the first. */
export function best(scores: Int32Array, count: number): number {
  let at = 0, top = scores[0]!;
  for (let c = 1; c < count; c++) if (scores[c]! > top) { top = scores[c]!; at = c; }
  return at;
}
