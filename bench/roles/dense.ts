import { cut, type Dense } from '../../src/coders/rules/roles/dense.ts';
import type { Point } from './boost.ts';

/** How strongly the weights of the numbers, set to a standard deviation of one, are pulled to zero. */
const pull = 100;
const steps = 400;

/** Ridge logistic regression over standardised numbers by Nesterov's accelerated descent; the start is free; deterministic. */
export function weigh(points: readonly Point[]): Dense {
  const n = points.length, width = points[0]?.x.length ?? 0;
  const column = (f: number): number[] => points.map((p) => cut(p.x[f]!));
  const mean: number[] = [], spread: number[] = [];
  for (let f = 0; f < width; f++) { const c = column(f); mean[f] = c.reduce((a, v) => a + v, 0) / n; spread[f] = Math.sqrt(c.reduce((a, v) => a + (v - mean[f]!) ** 2, 0) / n) || 1; }
  const x = points.map((p) => Float64Array.from([...p.x.map((v, f) => (cut(v) - mean[f]!) / spread[f]!), 1]));
  const w = descend(x, points.map((p) => (p.yes ? 1 : 0)));
  const weights = mean.map((_, f) => w[f]! / spread[f]!);
  return { start: w[width]! - weights.reduce((a, v, f) => a + v * mean[f]!, 0), weights };
}

function descend(x: readonly Float64Array[], yes: readonly number[]): Float64Array {
  const width = x[0]?.length ?? 1;
  const steep = 0.25 * x.length * width + pull;
  let w = new Float64Array(width), ahead = new Float64Array(width);
  for (let t = 0; t < steps; t++) {
    const g = Float64Array.from(ahead, (v, f) => (f < width - 1 ? pull * v : 0));
    x.forEach((row, i) => {
      let z = 0;
      for (let f = 0; f < width; f++) z += ahead[f]! * row[f]!;
      const miss = 1 / (1 + Math.exp(-z)) - yes[i]!;
      for (let f = 0; f < width; f++) g[f]! += miss * row[f]!;
    });
    const next = ahead.map((v, f) => v - g[f]! / steep);
    ahead = next.map((v, f) => v + (t / (t + 3)) * (v - w[f]!));
    w = next;
  }
  return w;
}
