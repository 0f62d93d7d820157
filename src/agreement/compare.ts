import { assign } from './assign.ts';

/** How one list stands to the gold list: hits, items that are wrong, items that are missing. */
export interface Outcome { readonly hits: number; readonly spurious: readonly unknown[]; readonly missed: readonly unknown[] }

interface Optional { readonly optional?: boolean | undefined }

/** How much a hit weighs: an item that must be found before one that may be. */
export const worth = (g: Optional): number => (g.optional ? 1 : 1.001);

/** Matches gold and coded items one to one. A repetition of a hit and a missing optional item count neither way; `free` lets a further item pass beside a hit. */
export function compare<G extends Optional, C>(gold: readonly G[], coded: readonly C[], right: (g: G, c: C) => boolean, free: (c: C, hit: readonly G[]) => boolean = () => false): Outcome {
  const ok = gold.map((g) => coded.map((c) => right(g, c)));
  const pairs = assign(gold.map((g, i) => coded.map((_, j) => (ok[i]?.[j] ? worth(g) : 0))));
  const hit = new Set(pairs.map(([i]) => i));
  const used = new Set(pairs.map(([, j]) => j));
  const found = gold.filter((_, i) => hit.has(i));
  return {
    hits: pairs.length, missed: gold.filter((g, i) => !hit.has(i) && !g.optional),
    spurious: coded.filter((c, j) => !used.has(j) && !ok.some((row) => row[j]) && !(found.length > 0 && free(c, found))),
  };
}
