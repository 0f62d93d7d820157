import type { Node, Trees } from '../../src/coders/rules/roles/trees.ts';

/** A case to learn from: its numbers and whether the answer is yes. */
export interface Point { readonly x: readonly number[]; readonly yes: boolean }
/** How to grow: trees, questions deep, the share taken of each tree's answer, the fewest cases of a leaf, the pull to zero. */
export interface Growth { readonly trees: number; readonly depth: number; readonly rate: number; readonly least: number; readonly pull: number }

const bins = 24, width = bins + 1;

/** Gradient boosting on the logistic loss with binned questions (Friedman 2001; second-order leaves as Chen and Guestrin 2016); deterministic. */
export function boost(points: readonly Point[], growth: Growth): Trees {
  const n = points.length;
  const features = points[0]?.x.length ?? 0;
  const limits = Array.from({ length: features }, (_, f) => limitsOf(points, f));
  const bin = Array.from({ length: features }, (_, f) => Uint8Array.from(points, (p) => binOf(limits[f]!, p.x[f]!)));
  const positive = points.reduce((a, p) => a + (p.yes ? 1 : 0), 0);
  const start = Math.log((positive + 1) / (n - positive + 1));
  const z = new Float64Array(n).fill(start);
  const trees: Node[][] = [];
  const every = Uint32Array.from({ length: n }, (_, i) => i);
  const g = new Float64Array(n), h = new Float64Array(n);
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < n; i++) { const p = 1 / (1 + Math.exp(-z[i]!)); g[i] = (points[i]!.yes ? 1 : 0) - p; h[i] = p * (1 - p); }
    const nodes: Node[] = [];
    const plot: Plot = { g, h, bin, limits, growth, z, nodes };
    grow(plot, every, sumsOf(plot, every), 0);
    trees.push(nodes);
  }
  return { start, trees };
}

interface Plot { readonly g: Float64Array; readonly h: Float64Array; readonly bin: readonly Uint8Array[]; readonly limits: readonly Float64Array[]; readonly growth: Growth; readonly z: Float64Array; readonly nodes: Node[] }

/** For each feature and bin the sums of g and h and the number of some rows: `3 * (feature * width + bin)`. */
function sumsOf({ g, h, bin }: Plot, rows: Uint32Array): Float64Array {
  const out = new Float64Array(3 * width * bin.length);
  bin.forEach((column, f) => {
    const from = 3 * width * f;
    for (let k = 0; k < rows.length; k++) { const i = rows[k]!, at = from + 3 * column[i]!; out[at]! += g[i]!; out[at + 1]! += h[i]!; out[at + 2]!++; }
  });
  return out;
}

function grow(plot: Plot, rows: Uint32Array, sums: Float64Array, depth: number): number {
  const { g, h, nodes, growth, z } = plot;
  let G = 0, H = 0;
  for (const i of rows) { G += g[i]!; H += h[i]!; }
  const best = depth < growth.depth ? question(plot, rows.length, sums, G, H) : null;
  const at = nodes.length;
  if (!best) {
    const value = growth.rate * G / (H + growth.pull);
    for (const i of rows) z[i]! += value;
    nodes.push([-1, value, 0, 0]);
    return at;
  }
  nodes.push([-1, 0, 0, 0]);
  const column = plot.bin[best.feature]!;
  const sides = [rows.filter((i) => column[i]! <= best.bin), rows.filter((i) => column[i]! > best.bin)] as const;
  const few = sides[0].length <= sides[1].length ? 0 : 1;
  const deeper = depth + 1 < growth.depth;
  const less = deeper ? sumsOf(plot, sides[few]) : sums;
  const more = deeper ? sums.map((v, k) => v - less[k]!) : sums;
  const yes = grow(plot, sides[0], few === 0 ? less : more, depth + 1);
  const no = grow(plot, sides[1], few === 1 ? less : more, depth + 1);
  nodes[at] = [best.feature, plot.limits[best.feature]![best.bin]!, yes, no];
  return at;
}

function question({ limits, growth }: Plot, count: number, sums: Float64Array, G: number, H: number): { readonly feature: number; readonly bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let top = 1e-3;
  const base = G * G / (H + growth.pull);
  for (let f = 0; f < limits.length; f++) {
    let a = 0, c = 0, n = 0;
    for (let b = 0, at = 3 * width * f; b < limits[f]!.length; b++, at += 3) {
      a += sums[at]!; c += sums[at + 1]!; n += sums[at + 2]!;
      if (n < growth.least || count - n < growth.least) continue;
      const gain = a * a / (c + growth.pull) + (G - a) ** 2 / (H - c + growth.pull) - base;
      if (gain > top) { top = gain; best = { feature: f, bin: b }; }
    }
  }
  return best;
}

function limitsOf(points: readonly Point[], f: number): Float64Array {
  const sorted = Float64Array.from(points, (p) => p.x[f]!).sort();
  const out: number[] = [];
  for (let b = 1; b < bins; b++) { const v = sorted[Math.floor(b * sorted.length / bins)]!; if (v < sorted.at(-1)! && v !== out.at(-1)) out.push(v); }
  return Float64Array.from(out);
}
const binOf = (limits: Float64Array, v: number): number => { let b = 0; while (b < limits.length && v > limits[b]!) b++; return b; };
