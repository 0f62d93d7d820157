import type { Forms } from './forms.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { addRows, best, type Sparse } from './sparse.ts';
import { fillRows, part, templates } from './templates.ts';

/** What the tagger's templates speak of: w form, lw lower case, s and p suffix and prefix, amb tags seen for the word, t tags given; -1 and +1 are neighbours. */
export const tagAtoms = ['1', 'w', 'lw', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'flags', 'amb', 'amb-1', 'amb+1', 'amb+2',
  'lw-1', 'lw-2', 'lw+1', 'lw+2', 's3-1', 's3+1', 'shape-1', 'shape+1', 't-1', 't-2'] as const;

const table = ['1', 'w', 'lw', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'flags s2', 'amb', 'amb amb+1', 'amb+1 amb+2', 'amb-1 amb', 'amb-1 amb amb+1',
  't-1', 't-1 t-2', 't-1 lw', 't-1 amb', 't-1 amb+1', 't-1 lw+1', 't-1 flags', 't-2 lw', 't-1 t-2 lw', 't-1 t-2 amb', 't-1 amb amb+1',
  'lw-1', 'lw+1', 'lw-2', 'lw+2', 'lw-1 lw', 'lw lw+1', 'lw-1 lw+1', 's3-1', 's3+1', 'shape-1 shape', 'shape shape+1', 'lw-1 amb', 'lw+1 amb',
  's3 flags t-1', 't-1 amb+1 amb+2', 's3 s3+1', 'flags shape-1 shape+1', 's3 amb+1', 'p2 s2'];
/** The tagger's templates: it goes from left to right, sees the two tags it gave last, and words on both sides. */
export const tagTemplates = templates(tagAtoms, table);

/** A tagger: its classes are pairs "UPOS|XPOS". */
export interface Tagger { readonly classes: readonly string[]; readonly lexicon: Lexicon; readonly weights: Sparse }

/** The set of tags seen with each word, as an atom; two words beyond the end stand ready. Unknown words have none. */
export function ambiguities(forms: Forms, lexicon: Lexicon): Uint16Array {
  const out = new Uint16Array(forms.count + 4);
  for (let i = 0; i < forms.count; i++) out[i + 2] = entryOf(lexicon, forms.low[i]!);
  return out;
}

const outside = [0x1b873593, 0x2c1b3c6d, 0x297a2d39, 0x5bd1e995] as const;

/** What is known around a word: tags seen with each word, and tags given so far; both lists have two more entries in front and behind. */
export interface Context { readonly amb: Uint16Array; readonly tags: Uint8Array }

/** Writes the atoms of word `i`. */
export function fillTagAtoms(f: Forms, c: Context, i: number, a: Int32Array): void {
  const last = f.count - 1;
  const l1 = i > 0, l2 = i > 1, r1 = i < last, r2 = i < last - 1;
  a[0] = 1; a[1] = f.cased[i]!; a[2] = f.low[i]!;
  a[3] = f.suffix[0][i]!; a[4] = f.suffix[1][i]!; a[5] = f.suffix[2][i]!; a[6] = f.suffix[3][i]!;
  a[7] = f.prefix[0][i]!; a[8] = f.prefix[1][i]!; a[9] = f.prefix[2][i]!;
  a[10] = f.shape[i]!; a[11] = f.flags[i]!;
  a[12] = c.amb[i + 2]! >> 1; a[13] = c.amb[i + 1]! >> 1; a[14] = c.amb[i + 3]! >> 1; a[15] = r2 ? c.amb[i + 4]! >> 1 : 0xffff;
  a[16] = l1 ? f.low[i - 1]! : outside[0]; a[17] = l2 ? f.low[i - 2]! : outside[1];
  a[18] = r1 ? f.low[i + 1]! : outside[2]; a[19] = r2 ? f.low[i + 2]! : outside[3];
  a[20] = l1 ? f.suffix[2][i - 1]! : outside[0]; a[21] = r1 ? f.suffix[2][i + 1]! : outside[2];
  a[22] = l1 ? f.shape[i - 1]! : outside[0]; a[23] = r1 ? f.shape[i + 1]! : outside[2];
  a[24] = c.tags[i + 1]!; a[25] = c.tags[i]!;
}

/** A list of tags for `n` words with two entries of 255 in front and behind. */
export const blankTags = (n: number): Uint8Array => new Uint8Array(n + 4).fill(255);

/** The first atoms are the word's own, the others its neighbours'. */
const ownAtoms = 13;
const [ownTemplates, otherTemplates] = part(tagTemplates, (atom) => atom < ownAtoms);

/**
 * What words' own atoms speak for each class, added up once and held: a word falls into one place by its hash, and the atoms there tell whether
 * the sums are its own.
 */
interface Sums { readonly atoms: Int32Array; readonly sums: Int32Array }
const places = 4096;
const sumsOf = new WeakMap<Tagger, Sums>();

function heldBy(tagger: Tagger): Sums {
  let held = sumsOf.get(tagger);
  // the first atom is 1 in every word, so that 0 tells of a place not yet used
  if (!held) sumsOf.set(tagger, held = { atoms: new Int32Array(places * ownAtoms), sums: new Int32Array(places * tagger.classes.length) });
  return held;
}

const atoms = new Int32Array(tagAtoms.length);
const rows = new Int32Array(tagTemplates.count);
const scores = new Int32Array(256);

/** Sets the classes' scores to what the word's own atoms speak for each. */
function fillOwn(held: Sums, { weights, classes }: Tagger, sums: Int32Array): void {
  const width = classes.length;
  const place = (atoms[1]! ^ (atoms[1]! >>> 15)) & (places - 1);
  const from = place * ownAtoms, at = place * width;
  let k = 0;
  while (k < ownAtoms && held.atoms[from + k] === atoms[k]) k++;
  if (k === ownAtoms) { for (let c = 0; c < width; c++) sums[c] = held.sums[at + c]!; return; }
  sums.fill(0);
  fillRows(ownTemplates, atoms, weights.shift, rows);
  addRows(weights, rows, ownTemplates.count, sums);
  for (let a = 0; a < ownAtoms; a++) held.atoms[from + a] = atoms[a]!;
  for (let c = 0; c < width; c++) held.sums[at + c] = sums[c]!;
}

/** Tags a sentence: the class of each word, from index 2 on (see `Context`). Words that always had one tag are not looked at. */
export function tag(tagger: Tagger, forms: Forms): Uint8Array {
  const { classes, lexicon, weights } = tagger;
  const held = heldBy(tagger);
  const context: Context = { amb: ambiguities(forms, lexicon), tags: blankTags(forms.count) };
  const sums = scores.subarray(0, classes.length);
  for (let i = 0; i < forms.count; i++) {
    const e = context.amb[i + 2]!;
    if (e & 1) { context.tags[i + 2] = lexicon.sets[(e >> 1) - 1]![0]!; continue; }
    fillTagAtoms(forms, context, i, atoms);
    fillOwn(held, tagger, sums);
    fillRows(otherTemplates, atoms, weights.shift, rows);
    addRows(weights, rows, otherTemplates.count, sums);
    context.tags[i + 2] = best(sums, classes.length);
  }
  return context.tags;
}
