import { decode, type Scheme } from '../../src/coders/rules/claims/trained/chain.ts';
import { chance, shuffled } from '../language/learner.ts';

/** A chain to learn: its words' rows end to end, where each word's begin (one more at the end), its labels, and the words whose labels count. */
export interface Chain { readonly rows: Int32Array; readonly at: Int32Array; readonly gold: Uint8Array }
/** How to train: `margin` is what a wrong label must lose by. */
export interface Course { readonly bits: number; readonly epochs: number; readonly margin: number; readonly seed: number; /** A row speaks only after so many changes. */ readonly enough: number }
/** Weights of labels by rows, and of pairs of labels. */
export interface Weights { readonly bits: number; readonly table: Float32Array; readonly pairs: Float32Array }

/** Trains a chain model: the averaged structured perceptron (Collins 2002) with margins. */
export function train(scheme: Scheme, chains: readonly Chain[], { bits, epochs, margin, seed, enough }: Course): Weights {
  const width = scheme.labels.length;
  const table = new Float32Array(width << bits), sums = new Float64Array(width << bits);
  const changes = new Uint8Array(1 << bits);
  const pairs = new Float32Array(width * (width + 1)), pairSums = new Float64Array(pairs.length);
  const longest = chains.reduce((n, c) => Math.max(n, c.gold.length), 0);
  const scores = new Float64Array(longest * width);
  const random = chance(seed);
  let step = 1;
  for (let e = 0; e < epochs; e++) {
    let wrong = 0;
    for (const k of shuffled(chains.length, random)) {
      const { rows, at, gold } = chains[k]!;
      scoreInto(scores, { rows, at }, { table, width, changes, enough });
      for (let i = 0; i < gold.length; i++) for (let y = 0; y < width; y++) if (y !== gold[i]) scores[i * width + y]! += margin;
      const said = decode(scheme, scores, gold.length, pairs);
      let x = width, g = width, off = false;
      for (let i = 0; i < gold.length; i++) {
        const [a, b] = [said[i]!, gold[i]!];
        if (x !== g || a !== b) {
          off = true;
          const [p, q] = [x * width + a, g * width + b];
          pairs[p]! -= 1; pairSums[p]! -= step; pairs[q]! += 1; pairSums[q]! += step;
        }
        if (a !== b) {
          for (let r = at[i]!; r < at[i + 1]!; r++) { const c = rows[r]! * width; if (changes[rows[r]!]! < 255) changes[rows[r]!]! += 1; table[c + b]! += 1; sums[c + b]! += step; table[c + a]! -= 1; sums[c + a]! -= step; }
        }
        x = a; g = b;
      }
      if (off) wrong++;
      step++;
    }
    console.log(`  epoch ${e + 1}: ${wrong} of ${chains.length} chains wrong or too near`);
  }
  return { bits, table: table.map((w, i) => (changes[Math.floor(i / width)]! < enough ? 0 : w - sums[i]! / step)), pairs: pairs.map((w, i) => w - pairSums[i]! / step) };
}

/** Adds up the rows of every word. */
function scoreInto(scores: Float64Array, { rows, at }: Pick<Chain, 'rows' | 'at'>, { table, width, changes, enough }: { readonly table: ArrayLike<number>; readonly width: number; readonly changes: Uint8Array; readonly enough: number }): void {
  scores.fill(0);
  for (let i = 0; i + 1 < at.length; i++) for (let r = at[i]!; r < at[i + 1]!; r++) {
    if (changes[rows[r]!]! < enough) continue;
    const c = rows[r]! * width;
    for (let y = 0; y < width; y++) scores[i * width + y]! += table[c + y]!;
  }
}
