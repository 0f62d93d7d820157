/** A sparse linear model over hashed features: one weight a feature and label, trained by AdaGrad on the logistic loss (Duchi et al. 2011). */
export interface Linear { readonly bits: number; readonly weights: Float32Array }

/** The row of a feature: FNV-1a, mixed, of `bits` bits. */
export function row(feature: string, bits: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) { h ^= feature.charCodeAt(i); h = Math.imul(h, 0x01000193); }
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> (32 - bits);
}

/** The model's probability for these rows. */
export function probability(model: Linear, rows: Int32Array): number {
  let z = 0;
  for (const r of rows) z += model.weights[r] ?? 0;
  return 1 / (1 + Math.exp(-z));
}

/** One example: its rows and whether the label holds; `weight` scales its loss. */
export interface Example { readonly rows: Int32Array; readonly yes: boolean; readonly weight?: number }

/** Trains one label; deterministic: examples are visited in an order made from the seed. */
export function fit(examples: readonly Example[], bits: number, options: { readonly epochs: number; readonly rate: number; readonly decay: number; readonly seed: number }): Linear {
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1e-6);
  const order = examples.map((_, i) => i);
  let state = options.seed >>> 0 || 1;
  const next = (): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 2 ** 32; };
  for (let e = 0; e < options.epochs; e++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); const a = order[i] as number; order[i] = order[j] as number; order[j] = a; }
    for (const i of order) {
      const x = examples[i] as Example;
      const g = (probability({ bits, weights }, x.rows) - (x.yes ? 1 : 0)) * (x.weight ?? 1);
      if (Math.abs(g) < 1e-4) continue;
      for (const r of x.rows) {
        const w = weights[r] as number;
        const d = g + options.decay * w;
        squares[r] = (squares[r] as number) + d * d;
        weights[r] = w - (options.rate * d) / Math.sqrt(squares[r] as number);
      }
    }
  }
  return { bits, weights };
}
