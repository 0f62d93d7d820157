import type { Linear } from '../../src/coders/rules/roles/linear.ts';

/** Several ways, each with its rows, of which at least one is right. */
export type Group = readonly { readonly rows: Int32Array; readonly yes: boolean }[];
/** How to learn to choose: rounds, how far a step goes, how far weights are pulled to zero; `seed` makes the order of the groups. */
export interface Choosing { readonly bits: number; readonly rounds: number; readonly rate: number; readonly decay: number; readonly seed: number }

/** A model of one label that chooses among ways: each row counts one, the right ways shall have the greatest share of a group; AdaGrad (Duchi et al. 2011), the mean over the later half of the rounds; deterministic. */
export function choice(groups: readonly Group[], { bits, rounds, rate, decay, seed }: Choosing): Linear {
  const weights = new Float32Array(1 << bits), squares = new Float32Array(1 << bits).fill(1e-2), level = new Float32Array(1 << bits);
  const order = Uint32Array.from(groups, (_, i) => i);
  const from = Math.floor(rounds / 2);
  let state = seed >>> 0 || 1;
  const next = (): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 2 ** 32; };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); const a = order[i]!; order[i] = order[j]!; order[j] = a; }
    for (const i of order) {
      const group = groups[i]!;
      missesOf(group, weights).forEach((miss, k) => {
        if (Math.abs(miss) < 2e-3) return;
        for (const r of group[k]!.rows) { const d = miss + decay * weights[r]!; squares[r]! += d * d; weights[r]! -= (rate * d) / Math.sqrt(squares[r]!); }
      });
    }
    if (round >= from) weights.forEach((w, k) => { level[k]! += w / (rounds - from); });
  }
  return { bits, labels: 1, start: new Float32Array(1), weights: level };
}

/** How much greater the share of each way is than it should be. */
function missesOf(group: Group, weights: Float32Array): readonly number[] {
  const z = group.map(({ rows }) => { let s = 0; for (const r of rows) s += weights[r]!; return s; });
  const top = Math.max(...z);
  const share = z.map((v) => Math.exp(v - top));
  const all = share.reduce((a, v) => a + v, 0), good = share.reduce((a, v, k) => a + (group[k]!.yes ? v : 0), 0);
  return share.map((v, k) => (good > 0 ? v / all - (group[k]!.yes ? v / good : 0) : 0));
}
