/** Sparse linear models over hashed features that share their rows: `weights[row * labels + label]`; trained by AdaGrad on the logistic loss (Duchi et al. 2011). */
export interface Linear { readonly bits: number; readonly labels: number; readonly weights: Float32Array }

/** The row of a feature: FNV-1a, mixed, of `bits` bits. */
export function row(feature: string, bits: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) { h ^= feature.charCodeAt(i); h = Math.imul(h, 0x01000193); }
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> (32 - bits);
}
/** The rows of string features, each once. */
export const hashed = (list: Iterable<string>, bits: number): Int32Array => Int32Array.from(new Set([...list].map((f) => row(f, bits))));

/** The log-odds of every label for some rows, each of which counts `value`. */
export function logits({ labels, weights }: Linear, rows: Int32Array, value = 1): Float32Array {
  const z = new Float32Array(labels);
  for (const r of rows) for (let l = 0; l < labels; l++) z[l]! += weights[r * labels + l]! * value;
  return z;
}
/** What each of so many rows counts where long lists must not outweigh short ones. */
export const shared = (rows: Int32Array): number => 1 / Math.sqrt(Math.max(1, rows.length));
/** From log-odds to a probability. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** One example: its rows, for each label whether it holds, and what a row counts (1 where it is not given). */
export interface Example { readonly rows: Int32Array; readonly yes: readonly boolean[]; readonly value?: number }
/** How to train. `decay` pulls each weight to zero; `seed` makes the order of the examples. */
export interface Course { readonly bits: number; readonly labels: number; readonly epochs: number; readonly rate: number; readonly decay: number; readonly seed: number }

/** Trains all labels at once; deterministic. */
export function fit(examples: readonly Example[], { bits, labels, epochs, rate, decay, seed }: Course): Linear {
  const weights = new Float32Array(labels << bits);
  const squares = new Float32Array(labels << bits).fill(1e-2);
  const order = Uint32Array.from(examples, (_, i) => i);
  let state = seed >>> 0 || 1;
  const next = (): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 2 ** 32; };
  for (let e = 0; e < epochs; e++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); const a = order[i]!; order[i] = order[j]!; order[j] = a; }
    for (const i of order) {
      const { rows, yes, value = 1 } = examples[i]!;
      const z = logits({ bits, labels, weights }, rows, value);
      for (let l = 0; l < labels; l++) {
        const miss = sigmoid(z[l]!) - (yes[l] ? 1 : 0);
        if (Math.abs(miss) < 2e-3) continue;
        const g = miss * value;
        for (const r of rows) {
          const k = r * labels + l;
          const d = g + decay * weights[k]!;
          squares[k]! += d * d;
          weights[k]! -= (rate * d) / Math.sqrt(squares[k]!);
        }
      }
    }
  }
  return { bits, labels, weights };
}

/** The mean of models of the same shape: the mean of their log-odds. */
export function mean(models: readonly Linear[]): Linear {
  const first = models[0] as Linear;
  const weights = new Float32Array(first.weights.length);
  for (const m of models) for (let k = 0; k < weights.length; k++) weights[k]! += m.weights[k]! / models.length;
  return { ...first, weights };
}
