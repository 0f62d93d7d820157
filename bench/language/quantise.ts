/** A pruned table as it is shipped: rows that hold something, and for each its entries. */
export interface Packed { readonly bits: number; readonly rows: Int32Array; readonly counts: Uint8Array; readonly classes: Uint8Array; readonly values: Int16Array }

/** How much is kept: the `keep` weights farthest from 0, in whole numbers such that the least of them is `steps`. */
export interface Pruning { readonly keep: number; readonly steps: number }

/** The largest whole number kept: 120 of them still fit into 16 bits. */
const most = 250;

/** The `keep`-th largest of some sizes. */
export function threshold(sizes: Float32Array, keep: number): number {
  const some = sizes.filter((x) => x > 0).sort();
  return some[Math.max(0, some.length - keep)] ?? 1;
}

/** A weight in whole steps. */
export const rounded = (w: number, scale: number): number => Math.max(-most, Math.min(most, Math.round(w * scale)));

/** Rounds weights times `scale` and leaves out those below `least` (before scaling). */
export function prune(weights: Float32Array, width: number, o: { readonly scale: number; readonly least: number }): Packed {
  const rows: number[] = [], counts: number[] = [], classes: number[] = [], values: number[] = [];
  for (let r = 0; r * width < weights.length; r++) {
    let n = 0;
    for (let c = 0; c < width; c++) {
      const w = weights[r * width + c]!;
      const v = Math.max(-32767, Math.min(32767, Math.round(w * o.scale)));
      if (Math.abs(w) >= o.least && v !== 0) { classes.push(c); values.push(v); n++; }
    }
    if (n) { rows.push(r); counts.push(n); }
  }
  return { bits: Math.log2(weights.length / width), rows: Int32Array.from(rows), counts: Uint8Array.from(counts), classes: Uint8Array.from(classes), values: Int16Array.from(values) };
}

/** Leaves out the smaller weights of a table and rounds the others. */
export function pruneTo(weights: Float32Array, width: number, o: Pruning): Packed {
  const least = threshold(weights.map(Math.abs), o.keep);
  return prune(weights, width, { scale: o.steps / least, least });
}
