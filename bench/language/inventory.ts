import type { Tree } from './data.ts';

/** The classes and relations of the training data, the most frequent first. */
export interface Inventory { readonly classes: readonly string[]; readonly relations: readonly string[] }

function byCount(items: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const x of items) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Pairs seen 20 times or more make the classes. */
export function inventoryOf(trees: readonly Tree[]): Inventory {
  return {
    classes: byCount(trees.flatMap((t) => t.tags)).filter(([, n]) => n >= 20).map(([k]) => k),
    relations: byCount(trees.flatMap((t) => t.labels)).map(([k]) => k),
  };
}

/** The id of a class; a rare pair stands for the most frequent pair of the same UPOS. */
export function classId(classes: readonly string[], pair: string): number {
  const at = classes.indexOf(pair);
  return at >= 0 ? at : Math.max(0, classes.findIndex((c) => c.startsWith(pair.slice(0, pair.indexOf('|') + 1))));
}
