import { settledLabels } from './label-parts.ts';
import { labelNames } from './labels.ts';
import { addRows, type Sparse } from './sparse.ts';
import { fillRows } from './templates.ts';

/** What settled templates speak for each relation, added up once and held in few places, each with the latest key that fell into it. All follow from the weights alone. */
interface Held { readonly keys: Int32Array; readonly sums: Int32Array }
const places = 4096;
const heldOf = new WeakMap<Sparse, Held>();

function heldBy(labels: Sparse, relations: number): Held {
  let held = heldOf.get(labels);
  if (!held) heldOf.set(labels, held = { keys: new Int32Array(places).fill(-1), sums: new Int32Array(places * relations) });
  return held;
}

const at = (name: (typeof labelNames)[number]): number => labelNames.indexOf(name);
const dir = at('dir'), ht = at('ht'), dt = at('dt'), dls = at('dls'), drs = at('drs'), hls = at('hls'), hrs = at('hrs');
const rows = new Int32Array(settledLabels.at(-1)!.count);

/** Bits of the sides of an arc's words that have no child: where there is one, its relation stands in its side's set. */
export function sidesWithout(a: Int32Array): number {
  const left = a[hls] ? 0 : 4, right = a[hrs] ? 0 : 8;
  return (a[dls] ? 0 : 1) | (a[drs] ? 0 : 2) | left | right | ((a[dir] === 1 ? left : right) ? 16 : 0);
}

/** Sets the scores of the first relations to what the settled templates of an arc speak for each; `none` are the bits of its sides without children. */
export function fillSettled(labels: Sparse, a: Int32Array, none: number, scores: Int32Array, relations: number): void {
  const { keys, sums } = heldBy(labels, relations);
  const key = none | (a[dir]! << 5) | (a[ht]! << 7) | (a[dt]! << 15), h = Math.imul(key, 0x9e3779b1), place = (h ^ (h >>> 15)) & (places - 1), from = place * relations;
  if (keys[place] !== key) {
    keys[place] = key;
    const settled = settledLabels[none]!;
    sums.fill(0, from, from + relations);
    fillRows(settled, a, labels.shift, rows);
    addRows(labels, rows, settled.count, sums, from);
  }
  for (let r = 0; r < relations; r++) scores[r] = sums[from + r]!;
}
