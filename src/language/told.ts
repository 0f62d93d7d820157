/**
 * Which rows of a table hold any weight, a bit a row: most hold none, and this list is so small that it stays in the processor's cache, where the
 * table itself does not.
 */
export type Told = Int32Array;

/** The rows of a table, `width` numbers each, that are not all 0. */
export function toldOf(cells: ArrayLike<number>, width: number): Told {
  const rows = cells.length / width;
  const out = new Int32Array(Math.ceil(rows / 32));
  for (let r = 0, at = 0; r < rows; r++) for (let c = 0; c < width; c++, at++) if (cells[at] !== 0) out[r >>> 5]! |= 1 << (r & 31);
  return out;
}

/** Keeps those of the first `count` rows that hold any weight, in their order, and says how many; no branch is taken by what a row holds. */
export function keepTold(told: Told, rows: Int32Array, count: number): number {
  let n = 0;
  for (let i = 0; i < count; i++) { const r = rows[i]!; rows[n] = r; n += (told[r >>> 5]! >>> (r & 31)) & 1; }
  return n;
}
