import type { Sparse } from './sparse.ts';

/** A table of seven weights a row, in four numbers: the first label's weight and its next one's in the lower and the upper 16 bits of the first, and so on. One place in memory a row, and four additions. */
export interface Lanes { readonly shift: number; /** How many rows the table has; behind them is room for sums of rows that are held. */ readonly count: number; readonly cells: Int32Array }

/** How many numbers a row takes. */
export const lanes = 4;

/** The same weights with every row written out, and room for so many rows more. No sum of `most` rows may leave 16 bits. */
export function lanesOf({ shift, start, entries }: Sparse, most: number, room = 0): Lanes {
  const count = start.length - 1, cells = new Int32Array((count + room) * lanes);
  for (let r = 0; r < count; r++) {
    for (let k = start[r]!; k < start[r + 1]!; k++) {
      const label = entries[k]! & 255, weight = entries[k]! >> 8, at = r * lanes + (label >> 1);
      if (Math.abs(weight) * most > 0x7fff) throw new RangeError(`A weight of ${weight} is too large for ${most} rows.`);
      cells[at] = (cells[at]! + (label & 1 ? weight << 16 : weight)) | 0;
    }
  }
  return { shift, count, cells };
}

/** Adds the first `count` rows to the row of sums that begins at the place `to`. */
export function addLanes({ cells }: Lanes, rows: Int32Array, count: number, sums: Int32Array, to = 0): void {
  let a = sums[to]!, b = sums[to + 1]!, c = sums[to + 2]!, d = sums[to + 3]!;
  for (let i = 0; i < count; i++) {
    const at = rows[i]! * lanes;
    a = (a + cells[at]!) | 0; b = (b + cells[at + 1]!) | 0; c = (c + cells[at + 2]!) | 0; d = (d + cells[at + 3]!) | 0;
  }
  sums[to] = a; sums[to + 1] = b; sums[to + 2] = c; sums[to + 3] = d;
}

/** The sum of a label. */
export function laneOf(sums: Int32Array, label: number): number {
  const both = sums[label >> 1]!, low = (both << 16) >> 16;
  return label & 1 ? (both - low) >> 16 : low;
}
