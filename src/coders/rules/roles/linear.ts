/** Sparse linear models over hashed features that share their rows: `weights[row * labels + label]`, and for each label the log-odds that it starts from. */
export interface Linear { readonly bits: number; readonly labels: number; readonly start: Float32Array; readonly weights: Float32Array }

/** The row of a feature: FNV-1a, mixed, of `bits` bits. */
export function row(feature: string, bits: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) { h ^= feature.charCodeAt(i); h = Math.imul(h, 0x01000193); }
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> (32 - bits);
}
/** The rows of string features, each once. */
export const hashed = (list: Iterable<string>, bits: number): Int32Array => Int32Array.from(new Set([...list].map((f) => row(f, bits))));

/** What each of so many rows counts, so that long lists do not outweigh short ones: the squares of all sum to one. */
export const shared = (rows: Int32Array): number => 1 / Math.sqrt(Math.max(1, rows.length));
/** The log-odds of every label for some rows, each of which counts `value`. */
export function logits({ labels, start, weights }: Linear, rows: Int32Array, value = shared(rows)): Float32Array {
  const z = new Float32Array(labels);
  for (const r of rows) for (let l = 0, k = r * labels; l < labels; l++, k++) z[l]! += weights[k]!;
  for (let l = 0; l < labels; l++) z[l] = start[l]! + value * z[l]!;
  return z;
}
/** From log-odds to a probability. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The mean of models of the same shape: the mean of their log-odds. */
export function mean(models: readonly Linear[]): Linear {
  const { bits, labels, start, weights } = models[0] as Linear;
  const level = (of: (m: Linear) => Float32Array, size: number): Float32Array => {
    const out = new Float32Array(size);
    for (const m of models) of(m).forEach((w, k) => { out[k]! += w / models.length; });
    return out;
  };
  return { bits, labels, start: level((m) => m.start, start.length), weights: level((m) => m.weights, weights.length) };
}
