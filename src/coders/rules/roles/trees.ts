/** Boosted regression trees, each a list of nodes: `[feature, limit, yes, no]` asks whether the feature is at most the limit and goes on at a node; `[-1, value, 0, 0]` is a leaf. */
export interface Trees { readonly start: number; readonly trees: readonly (readonly Node[])[] }
export type Node = readonly [feature: number, limit: number, yes: number, no: number];

/** The log-odds that the trees give for the numbers of one case. */
export function grown({ start, trees }: Trees, x: readonly number[]): number {
  let z = start;
  for (const nodes of trees) {
    let n = nodes[0]!;
    while (n[0] >= 0) n = nodes[(x[n[0]] ?? 0) <= n[1] ? n[2] : n[3]]!;
    z += n[1];
  }
  return z;
}
