import { logits, shared, sigmoid, type Linear } from '../../src/coders/rules/roles/linear.ts';

/** One example: its rows, for each label whether it holds, and what a row counts (as in `shared` where it is not given). */
export interface Example { readonly rows: Int32Array; readonly yes: readonly boolean[]; readonly value?: number }

/** How to fit: `worth` is what an example's loss counts against the squares of the weights; `ease` is how freely the weights of each row may grow (1 where it is not given): their squares count 1/ease. `close` is the part of the loss that may be left above the least possible. `seed` makes the order of the examples. */
export interface Ridge { readonly bits: number; readonly labels: number; readonly worth: number; readonly close: number; readonly seed: number; readonly ease?: Float32Array }

/** The most rounds over the examples, should `close` not be reached. */
const most = 200;

/**
 * The logistic models with the least ½ Σ w²/ease + worth · loss, one a label, by ascent of the dual, an example at a time (Yu, Huang and Lin 2011; Shalev-Shwartz and Zhang 2013).
 * It ends where the gap between loss and dual says that no more than `close` of the loss can be won; deterministic.
 */
export function ridge(examples: readonly Example[], { bits, labels, worth, close, seed, ease = new Float32Array(1 << bits).fill(1) }: Ridge): Linear {
  const weights = new Float32Array(labels << bits), start = new Float32Array(labels);
  const model: Linear = { bits, labels, weights, start };
  const part = new Float32Array(examples.length * labels);
  const order = Uint32Array.from(examples, (_, i) => i);
  let state = seed >>> 0 || 1;
  const next = (): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 2 ** 32; };
  const step = new Float32Array(labels);
  for (let round = 0; round < most; round++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); const a = order[i]!; order[i] = order[j]!; order[j] = a; }
    for (const i of order) {
      const e = examples[i]!;
      const { value = shared(e.rows) } = e;
      const length = 1 + value * value * room(e.rows, ease);
      const z = logits(model, e.rows, value);
      for (let l = 0; l < labels; l++) {
        const sign = e.yes[l] ? 1 : -1, had = part[i * labels + l]!;
        const now = rest(sign * z[l]!, length, had, worth);
        part[i * labels + l] = now;
        step[l] = sign * (now - had);
      }
      move(model, e, step, ease);
    }
    if (round % 3 === 2 && gap(model, examples, part, worth, ease) < close) break;
  }
  return model;
}

function room(rows: Int32Array, ease: Float32Array): number {
  let n = 0;
  for (const r of rows) n += ease[r]!;
  return n;
}

function move({ labels, weights, start }: Linear, { rows, value = shared(rows) }: Example, step: Float32Array, ease: Float32Array): void {
  for (let l = 0; l < labels; l++) {
    const d = step[l]!;
    if (Math.abs(d) < 1e-7) continue;
    start[l]! += d;
    for (const r of rows) weights[r * labels + l]! += d * value * ease[r]!;
  }
}

/** Where an example's part in the weights comes to rest, between none and `worth`: part = worth · σ(−(m + length · (part − had))), m its margin at `had`. */
function rest(m: number, length: number, had: number, worth: number): number {
  let low = 0, high = worth, a = had > 0 ? had : worth * sigmoid(-m) / (1 + worth * length / 4);
  for (let k = 0; k < 30; k++) {
    const p = sigmoid(-(m + length * (a - had)));
    const off = a - worth * p;
    if (Math.abs(off) < 1e-6 * worth) break;
    if (off > 0) high = a; else low = a;
    const to = a - off / (1 + worth * p * (1 - p) * length);
    a = to > low && to < high ? to : (low + high) / 2;
  }
  return a;
}

const entropy = (a: number, worth: number): number => (a <= 0 || a >= worth ? 0 : -a * Math.log(a / worth) - (worth - a) * Math.log(1 - a / worth));

/** By which part of itself the loss may still fall at most. */
function gap(model: Linear, examples: readonly Example[], part: Float32Array, worth: number, ease: Float32Array): number {
  const { labels, weights, start } = model;
  let square = 0, loss = 0, dual = 0;
  weights.forEach((w, k) => { if (w !== 0) square += (w * w) / ease[Math.floor(k / labels)]!; });
  for (const w of start) square += w * w;
  examples.forEach((e, i) => {
    const z = logits(model, e.rows, e.value);
    for (let l = 0; l < labels; l++) { const m = e.yes[l] ? z[l]! : -z[l]!; loss += m > 0 ? Math.log1p(Math.exp(-m)) : Math.log1p(Math.exp(m)) - m; dual += entropy(part[i * labels + l]!, worth); }
  });
  return (square + worth * loss - dual) / (square / 2 + worth * loss);
}
