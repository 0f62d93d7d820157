import { holds, keySize, placeOf } from './held.ts';
import { addRows, type Sparse } from './sparse.ts';
import { lastTagTemplates, opening, shapeTagTemplates, tagAtoms, tagTemplates, wordTagTemplates } from './tag-parts.ts';
import { fillRows, type Templates } from './templates.ts';

/** What parts of the tagger's templates speak for each class, added up once and held: two classes a number, the first in its lower 16 bits. All follow from the weights alone. */
export interface TagSums { readonly weights: Sparse; /** How many numbers the sums of all classes take. */ readonly width: number; readonly cells: Int32Array }

/** Parts, each with the place where its sums begin and how many there are, as bits: by a word's number and whether it stands first; by the two tags before and the flags; by the shapes of three words and the flags. */
const words = { from: 0, bits: 14, templates: wordTagTemplates }, lastTags = { from: 1 << 14, bits: 12, templates: lastTagTemplates }, shapes = { from: (1 << 14) + (1 << 12), bits: 12, templates: shapeTagTemplates };
const places = (1 << 14) + (2 << 12);

/** Nothing held yet of a tagger with so many classes. No key is -1. */
export function tagSums(weights: Sparse, classes: number): TagSums {
  for (const e of weights.entries) if (Math.abs(e >> 8) * tagTemplates.count > 0x7fff) throw new RangeError(`A weight of ${e >> 8} is too large for ${tagTemplates.count} templates.`);
  const width = (classes + 1) >> 1;
  return { weights, width, cells: new Int32Array(places * (keySize + width)).fill(-1) };
}

const at = (name: (typeof tagAtoms)[number]): number => tagAtoms.indexOf(name);
const flags = at('flags'), last = at('t-1'), secondLast = at('t-2'), before = at('shape-1'), shape = at('shape'), behind = at('shape+1');
const rows = new Int32Array(tagTemplates.count), scores = new Int32Array(256);

/** Where the sums of a key begin, which are made where they do not stand there. */
function placed({ weights, width, cells }: TagSums, { from, bits, templates }: { readonly from: number; readonly bits: number; readonly templates: Templates }, atoms: Int32Array, a: number, b: number, c: number, d: number): number {
  const key = (from + placeOf(bits, a, b, c, d, 0, 0)) * (keySize + width), sums = key + keySize;
  if (!holds(cells, key, a, b, c, d, 0, 0)) {
    scores.fill(0);
    fillRows(templates, atoms, weights.shift, rows);
    addRows(weights, rows, templates.count, scores);
    for (let i = 0; i < width; i++) cells[sums + i] = ((scores[2 * i + 1]! << 16) + scores[2 * i]!) | 0;
  }
  return sums;
}

/** Sets the classes' scores to what all that is held speaks for each: of a word, given by its number, whose atoms stand ready. */
export function fillHeld(held: TagSums, word: number, atoms: Int32Array, out: Int32Array): void {
  const { cells, width } = held, kind = atoms[flags]!;
  const x = placed(held, words, atoms, word, kind & opening, 0, 0), y = placed(held, lastTags, atoms, atoms[last]!, atoms[secondLast]!, kind, 0), z = placed(held, shapes, atoms, atoms[before]!, atoms[shape]!, atoms[behind]!, kind);
  for (let i = 0; i < width; i++) {
    const both = (cells[x + i]! + cells[y + i]! + cells[z + i]!) | 0, low = (both << 16) >> 16;
    out[2 * i] = low; out[2 * i + 1] = (both - low) >> 16;
  }
}
