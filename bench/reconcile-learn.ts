import { sightsOf } from '../src/reconcile/reasons.ts';
import { weights } from '../src/reconcile/weights.ts';
import { candidates, type Pair, type Read } from './reconcile.ts';

type Name = keyof typeof weights;
const names = Object.keys(weights) as Name[];
/** Reasons that can only speak against; all others can only speak for. */
const against = /^(?:days-apart|week-apart|far-apart-in-time|told-later|told-apart|places-apart|places-far|other-|no-words)/;
const steps = 3000, speed = 0.03, shrink = 2e-4;

interface Row { readonly sights: readonly (readonly [at: number, much: number])[]; readonly one: 0 | 1 }

/** Pairs to learn from: the leading incidents of two reports, of one incident or not; further incidents only where the reports tell of different ones. */
function rowsOf(reads: readonly Read[]): Row[] {
  const gold = new Map(reads.map((r) => [r.id, r.gold])), lead = new Set(reads.map((r) => r.facts[0]?.key));
  const rows: Row[] = [], add = ({ a, b }: Pair, one: 0 | 1): void => { rows.push({ sights: sightsOf(a, b).map((s) => [names.indexOf(s.name), s.much] as const), one }); };
  for (const p of candidates(reads.flatMap((r) => r.facts)).pairs) {
    if (gold.get(p.a.report) !== gold.get(p.b.report)) add(p, 0); else if (lead.has(p.a.key) && lead.has(p.b.key)) add(p, 1);
  }
  return rows;
}

/** Learns the weights of reasons by logistic regression with their signs held (Adam over all rows, fixed steps: the same every time), and prints them. */
export function learn(reads: readonly Read[]): void {
  const rows = rowsOf(reads), n = names.length, w = new Float64Array(n + 1), mean = new Float64Array(n + 1), square = new Float64Array(n + 1);
  const at = (list: Float64Array, i: number): number => list[i] ?? 0;
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(n + 1);
    for (const { sights, one } of rows) {
      const e = 1 / (1 + Math.exp(-sights.reduce((z, [i, much]) => z + at(w, i) * much, at(w, n)))) - one;
      slope[n] = at(slope, n) + e;
      for (const [i, much] of sights) slope[i] = at(slope, i) + e * much;
    }
    for (let i = 0; i <= n; i++) {
      const d = at(slope, i) / rows.length + (i < n ? shrink * at(w, i) : 0);
      mean[i] = 0.9 * at(mean, i) + 0.1 * d;
      square[i] = 0.999 * at(square, i) + 0.001 * d * d;
      const next = at(w, i) - (speed * at(mean, i)) / (1 - 0.9 ** step) / (Math.sqrt(at(square, i) / (1 - 0.999 ** step)) + 1e-8);
      w[i] = i === n ? next : against.test(names[i] ?? '') ? Math.min(0, next) : Math.max(0, next);
    }
  }
  console.log(`${rows.length} pairs, ${rows.filter((r) => r.one).length} of one incident; bias ${at(w, n).toFixed(2)}`);
  names.forEach((name, i) => console.log(`  ${name}: ${at(w, i).toFixed(2)} (${rows.filter((r) => r.sights.some(([k]) => k === i)).length} pairs)`));
}
