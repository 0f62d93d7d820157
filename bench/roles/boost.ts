import type { Node, Trees } from '../../src/coders/rules/roles/trees.ts';

/** A case to learn from: its numbers and whether the answer is yes. */
export interface Point { readonly x: readonly number[]; readonly yes: boolean }
/** How to grow: trees, questions deep, the share taken of each tree's answer, the fewest cases of a leaf, the pull to zero. */
export interface Growth { readonly trees: number; readonly depth: number; readonly rate: number; readonly least: number; readonly pull: number }

const bins = 24;

/** Gradient boosting on the logistic loss with binned questions (Friedman 2001; second-order leaves as Chen and Guestrin 2016); deterministic. */
export function boost(points: readonly Point[], growth: Growth): Trees {
  const n = points.length;
  const width = points[0]?.x.length ?? 0;
  const limits = Array.from({ length: width }, (_, f) => limitsOf(points, f));
  const bin = Array.from({ length: width }, (_, f) => Uint8Array.from(points, (p) => binOf(limits[f]!, p.x[f]!)));
  const positive = points.reduce((a, p) => a + (p.yes ? 1 : 0), 0);
  const start = Math.log((positive + 1) / (n - positive + 1));
  const z = new Float64Array(n).fill(start);
  const trees: Node[][] = [];
  const g = new Float64Array(n), h = new Float64Array(n);
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < n; i++) { const p = 1 / (1 + Math.exp(-z[i]!)); g[i] = (points[i]!.yes ? 1 : 0) - p; h[i] = p * (1 - p); }
    const nodes: Node[] = [];
    grow({ g, h, bin, limits, growth, z, nodes }, Uint32Array.from({ length: n }, (_, i) => i), 0);
    trees.push(nodes);
  }
  return { start, trees };
}

interface Plot { readonly g: Float64Array; readonly h: Float64Array; readonly bin: readonly Uint8Array[]; readonly limits: readonly Float64Array[]; readonly growth: Growth; readonly z: Float64Array; readonly nodes: Node[] }

function grow(plot: Plot, rows: Uint32Array, depth: number): number {
  const { g, h, nodes, growth, z } = plot;
  let G = 0, H = 0;
  for (const i of rows) { G += g[i]!; H += h[i]!; }
  const best = depth < growth.depth ? question(plot, rows, G, H) : null;
  const at = nodes.length;
  if (!best) {
    const value = growth.rate * G / (H + growth.pull);
    for (const i of rows) z[i]! += value;
    nodes.push([-1, value, 0, 0]);
    return at;
  }
  nodes.push([-1, 0, 0, 0]);
  const column = plot.bin[best.feature]!;
  const yes = grow(plot, rows.filter((i) => column[i]! <= best.bin), depth + 1);
  const no = grow(plot, rows.filter((i) => column[i]! > best.bin), depth + 1);
  nodes[at] = [best.feature, plot.limits[best.feature]![best.bin]!, yes, no];
  return at;
}

function question({ g, h, bin, limits, growth }: Plot, rows: Uint32Array, G: number, H: number): { readonly feature: number; readonly bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let top = 1e-3;
  const base = G * G / (H + growth.pull);
  for (let f = 0; f < bin.length; f++) {
    const sg = new Float64Array(bins + 1), sh = new Float64Array(bins + 1), sn = new Uint32Array(bins + 1);
    const column = bin[f]!;
    for (const i of rows) { const b = column[i]!; sg[b]! += g[i]!; sh[b]! += h[i]!; sn[b]!++; }
    let a = 0, c = 0, n = 0;
    for (let b = 0; b < limits[f]!.length; b++) {
      a += sg[b]!; c += sh[b]!; n += sn[b]!;
      if (n < growth.least || rows.length - n < growth.least) continue;
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
