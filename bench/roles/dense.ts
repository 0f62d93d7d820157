import { sigmoid } from '../../src/coders/rules/roles/linear.ts';
import { cut, type Dense } from '../../src/coders/rules/roles/dense.ts';
import type { Point } from './boost.ts';

/** How strongly the weights of the numbers, set to a standard deviation of one, are pulled to zero. */
const pull = 100;
/** Newton's steps at most, and the greatest change of a weight at which they end. */
const most = 30, still = 1e-6;

/** Ridge logistic regression over standardised numbers by Newton's steps; the start is free; deterministic. */
export function weigh(points: readonly Point[]): Dense {
  const n = points.length, width = points[0]?.x.length ?? 0;
  const mean: number[] = [], spread: number[] = [];
  for (let f = 0; f < width; f++) { const c = points.map((p) => cut(p.x[f]!)); mean[f] = c.reduce((a, v) => a + v, 0) / n; spread[f] = Math.sqrt(c.reduce((a, v) => a + (v - mean[f]!) ** 2, 0) / n) || 1; }
  const x = points.map((p) => Float64Array.from([...p.x.map((v, f) => (cut(v) - mean[f]!) / spread[f]!), 1]));
  const w = newton(x, points.map((p) => (p.yes ? 1 : 0)));
  const weights = mean.map((_, f) => w[f]! / spread[f]!);
  return { start: w[width]! - weights.reduce((a, v, f) => a + v * mean[f]!, 0), weights };
}

function newton(x: readonly Float64Array[], yes: readonly number[]): Float64Array {
  const width = x[0]?.length ?? 1;
  const w = new Float64Array(width);
  for (let t = 0; t < most; t++) {
    const slope = Float64Array.from(w, (v, f) => (f < width - 1 ? -pull * v : 0));
    const bend = Array.from({ length: width }, (_, f) => { const line = new Float64Array(f + 1); line[f] = f < width - 1 ? pull : 1e-6; return line; });
    x.forEach((row, i) => {
      let z = 0;
      for (let f = 0; f < width; f++) z += w[f]! * row[f]!;
      const p = sigmoid(z), h = p * (1 - p);
      for (let f = 0; f < width; f++) {
        slope[f]! += (yes[i]! - p) * row[f]!;
        const line = bend[f]!, v = h * row[f]!;
        for (let k = 0; k <= f; k++) line[k]! += v * row[k]!;
      }
    });
    const step = solve(bend, slope);
    step.forEach((d, f) => { w[f]! += d; });
    if (step.every((d) => Math.abs(d) < still)) break;
  }
  return w;
}

/** The solution of a symmetric system, of which the lower lines are given and taken up, by Cholesky's way. */
function solve(lines: readonly Float64Array[], right: Float64Array): Float64Array {
  lines.forEach((line, f) => {
    for (let k = 0; k <= f; k++) {
      const other = lines[k]!;
      let s = line[k]!;
      for (let j = 0; j < k; j++) s -= line[j]! * other[j]!;
      line[k] = k === f ? Math.sqrt(s) : s / other[k]!;
    }
  });
  const out = Float64Array.from(right);
  for (let f = 0; f < out.length; f++) { for (let k = 0; k < f; k++) out[f]! -= lines[f]![k]! * out[k]!; out[f]! /= lines[f]![f]!; }
  for (let f = out.length - 1; f >= 0; f--) { for (let k = f + 1; k < out.length; k++) out[f]! -= lines[k]![f]! * out[k]!; out[f]! /= lines[f]![f]!; }
  return out;
}
