/** A pruned table as it is shipped: rows that hold something, and for each its entries. */
export interface Packed { readonly bits: number; readonly rows: Int32Array; readonly counts: Uint8Array; readonly classes: Uint8Array; readonly values: Int16Array }

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
