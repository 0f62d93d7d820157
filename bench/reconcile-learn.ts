import { sightsOf } from '../src/reconcile/reasons.ts';
import { weights } from '../src/reconcile/weights.ts';
import { candidates, type Read } from './reconcile.ts';

type Name = keyof typeof weights;
const names = Object.keys(weights) as Name[];

/** Learns the weights of reasons by logistic regression (L2, full gradient, fixed steps: the same every time) from the leading incidents of reports, and prints them as the table wants them. */
export function learn(reads: readonly Read[]): void {
  const gold = new Map(reads.map((r) => [r.id, r.gold]));
  const rows = candidates(reads.flatMap((r) => r.facts.slice(0, 1))).pairs.map(({ a, b }) => {
    const x = new Float64Array(names.length + 1);
    x[names.length] = 1;
    for (const s of sightsOf(a, b)) x[names.indexOf(s.name)] = s.much;
    return { x, y: gold.get(a.report) === gold.get(b.report) ? 1 : 0 };
  });
  const w = new Float64Array(names.length + 1), speed = new Float64Array(w.length), square = new Float64Array(w.length);
  for (let step = 1; step <= 3000; step++) {
    const g = new Float64Array(w.length);
    for (const { x, y } of rows) { let z = 0; for (let i = 0; i < w.length; i++) z += (w[i] ?? 0) * (x[i] ?? 0); const e = 1 / (1 + Math.exp(-z)) - y; for (let i = 0; i < w.length; i++) g[i] = (g[i] ?? 0) + e * (x[i] ?? 0); }
    for (let i = 0; i < w.length; i++) {
      const d = (g[i] ?? 0) / rows.length + (i < names.length ? 2e-4 * (w[i] ?? 0) : 0);
      speed[i] = 0.9 * (speed[i] ?? 0) + 0.1 * d;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * d * d;
      w[i] = (w[i] ?? 0) - (0.03 * (speed[i] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const seen = names.map((_, i) => rows.filter((r) => r.x[i] !== 0).length);
  console.log(`${rows.length} pairs, ${rows.filter((r) => r.y).length} of one incident; bias ${(w[names.length] ?? 0).toFixed(2)}`);
  names.forEach((n, i) => console.log(`  ${n}: ${(w[i] ?? 0).toFixed(2)} (${seen[i]} pairs)`));
}
