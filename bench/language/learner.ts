/** The weights of an averaged perceptron: rows of `width` numbers, and the same weighted by the step at which they were added. */
export class Learner {
  readonly weights: Float32Array;
  private readonly sums: Float64Array;
  /** How often each row was changed, up to 255. */
  private readonly changes: Uint8Array;
  step = 1;
  /** A row speaks only after `enough` changes: a far sparser model, no worse (Goldberg and Elhadad 2011). */
  constructor(readonly bits: number, readonly width: number, private readonly enough = 0) {
    this.changes = new Uint8Array(2 ** bits);
    this.weights = new Float32Array(2 ** bits * width);
    this.sums = new Float64Array(2 ** bits * width);
  }

  /** Sets `scores` to the sum of the rows' weights. */
  score(rows: Int32Array, count: number, scores: Float64Array): void {
    const { weights, width, changes, enough } = this;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      if (enough && changes[rows[i]!]! < enough) continue;
      const r = rows[i]! * width; for (let c = 0; c < width; c++) scores[c]! += weights[r + c]!;
    }
  }

  /** Sets three numbers to the sum of the rows' weights, where a row has three and always speaks. */
  scoreThree(rows: Int32Array, count: number, out: Float64Array): void {
    const w = this.weights;
    let a = 0, b = 0, c = 0;
    for (let i = 0; i < count; i++) { const r = rows[i]! * 3; a += w[r]!; b += w[r + 1]!; c += w[r + 2]!; }
    out[0] = a; out[1] = b; out[2] = c;
  }

  /** Adds `by` to one column of the rows. */
  add(rows: Int32Array, count: number, change: { readonly column: number; readonly by: number }): void {
    const { weights, sums, width, step, changes } = this;
    for (let i = 0; i < count; i++) {
      if (change.by > 0 && changes[rows[i]!]! < 255) changes[rows[i]!]! += 1;
      const at = rows[i]! * width + change.column; weights[at]! += change.by; sums[at]! += change.by * step;
    }
  }

  /** The mean of the weights over all steps; of rows that do not speak 0. */
  average(): Float32Array {
    const out = new Float32Array(this.weights.length);
    for (let i = 0; i < out.length; i++) if (this.changes[Math.floor(i / this.width)]! >= this.enough) out[i] = this.weights[i]! - this.sums[i]! / this.step;
    return out;
  }
}

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 0 … n-1 in an order that `random` settles (Fisher and Yates). */
export function shuffled(n: number, random: () => number): Int32Array {
  const out = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [out[i], out[j]] = [out[j]!, out[i]!]; }
  return out;
}

/** The mean of several runs' weights. */
export const mean = (runs: readonly Float32Array[]): Float32Array => runs[0]!.map((_, i) => runs.reduce((n, r) => n + r[i]!, 0) / runs.length);
