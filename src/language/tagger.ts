import { fightingFirst, isHouse, isName, isSurname, opensClause } from './always.ts';
import type { Forms } from './forms.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { addRows, best, type Sparse } from './sparse.ts';
import { unsure, valueOf, type Keyed } from './keyed.ts';
import { opening, tagAtoms, tagTemplates } from './tag-parts.ts';
import { tagRows } from './tag-rows.ts';
import { fillHeld, tagSums, type TagSums } from './tag-sums.ts';

/**
 * A tagger: its classes are pairs "UPOS|XPOS". `sure`: what it nearly always made of a word after a tag by the tags seen with the word and with the next one, or by the word itself; null in training.
 */
export interface Tagger { readonly classes: readonly string[]; readonly lexicon: Lexicon; readonly weights: Sparse; readonly sure: readonly [Keyed, Keyed] | null }

/** The set of tags seen with each word, as an atom; two words beyond the end stand ready. Unknown words have none. A list that is given is written over. */
export function ambiguities({ words, count }: Forms, lexicon: Lexicon, out = new Uint16Array(count + 4)): Uint16Array {
  for (let i = 0; i < count; i++) out[i + 2] = entryOf(lexicon, words[i]!.low);
  out[count + 2] = out[count + 3] = 0;
  return out;
}

const outside = [0x1b873593, 0x2c1b3c6d, 0x297a2d39, 0x5bd1e995] as const;

/** What is known around a word: tags seen with each word, and tags given so far; both lists have two more entries in front and behind. */
export interface Context { readonly amb: Uint16Array; readonly tags: Uint8Array }

/** Writes the atoms of word `i`. */
export function fillTagAtoms(f: Forms, c: Context, i: number, a: Int32Array): void {
  const { words, count } = f, last = count - 1, w = words[i]!;
  a[0] = 1; a[1] = w.cased; a[2] = w.low;
  a[3] = w.suffix1; a[4] = w.suffix2; a[5] = w.suffix3; a[6] = w.suffix4;
  a[7] = w.prefix1; a[8] = w.prefix2; a[9] = w.prefix3;
  a[10] = w.shape; a[11] = w.flags | (i === 0 ? opening : 0);
  a[12] = c.amb[i + 2]! >> 1; a[13] = c.amb[i + 1]! >> 1; a[14] = c.amb[i + 3]! >> 1; a[15] = i < last - 1 ? c.amb[i + 4]! >> 1 : 0xffff;
  if (i > 0) { const l = words[i - 1]!; a[16] = l.low; a[20] = l.suffix3; a[22] = l.shape; } else { a[16] = a[20] = a[22] = outside[0]; }
  if (i < last) { const r = words[i + 1]!; a[18] = r.low; a[21] = r.suffix3; a[23] = r.shape; } else { a[18] = a[21] = a[23] = outside[2]; }
  a[17] = i > 1 ? words[i - 2]!.low : outside[1]; a[19] = i < last - 1 ? words[i + 2]!.low : outside[3];
  a[24] = c.tags[i + 1]!; a[25] = c.tags[i]!;
}

/** A list of tags for `n` words with two entries of 255 in front and behind. */
export const blankTags = (n: number): Uint8Array => new Uint8Array(n + 4).fill(255);

const sumsOf = new WeakMap<Tagger, TagSums>();

function heldBy(tagger: Tagger): TagSums {
  let held = sumsOf.get(tagger);
  if (!held) sumsOf.set(tagger, held = tagSums(tagger.weights, tagger.classes.length));
  return held;
}

const atoms = new Int32Array(tagAtoms.length);
const rows = new Int32Array(tagTemplates.count);
const scores = new Int32Array(256);
/** A room for the sets of tags that all sentences share, wider where a long one asks for it. */
let seen = new Uint16Array(256);

/** The keys by which a word's tag may be sure, the coarser first; 0 for the first where nothing is known of the word. */
export function tagKeys(f: Forms, { amb, tags }: Context, i: number): readonly [number, number] {
  const last = tags[i + 1]! + 1, known = amb[i + 2]!;
  return [known ? Math.imul(Math.imul(known, 0x9e3779b1) ^ (amb[i + 3]! << 8) ^ last, 0x85ebca6b) : 0, Math.imul(f.words[i]!.cased ^ Math.imul(last, 0x85ebca6b), 0x9e3779b1)];
}

function sureTag([coarse, fine]: readonly [Keyed, Keyed], f: Forms, c: Context, i: number): number {
  const [x, y] = tagKeys(f, c, i);
  const tag = x ? valueOf(coarse, x) : unsure;
  return tag === unsure ? valueOf(fine, y) : tag;
}

/** Tags a sentence: the class of each word, from index 2 on (see `Context`). Words that always had one tag are not looked at, and those not weighed whose tag is sure. */
export function tag(tagger: Tagger, forms: Forms): Uint8Array {
  const { classes, lexicon, weights } = tagger;
  const held = heldBy(tagger);
  if (seen.length < forms.count + 4) seen = new Uint16Array(2 * forms.count + 4);
  const context: Context = { amb: ambiguities(forms, lexicon, seen), tags: blankTags(forms.count) };
  let before: ReturnType<typeof fightingFirst> = null;
  for (let i = 0; i < forms.count; i++) {
    const e = context.amb[i + 2]!;
    if (isName(forms.words[i]!, forms.words[i - 1], forms.words[i + 1]) || i > 0 && isSurname(forms.words[i]!.cased, forms.words[i + 1]?.low ?? 0, classes[context.tags[i + 1]!]!)) { context.tags[i + 2] = classes.indexOf('PROPN|NNP'); continue; }
    if (e & 1) { context.tags[i + 2] = lexicon.sets[(e >> 1) - 1]![0]!; continue; }
    const known = tagger.sure ? sureTag(tagger.sure, forms, context, i) : unsure;
    // "fighting raged": what is told in `always`
    if (before === 'noun and past') { context.tags[i + 2] = classes.indexOf('VERB|VBD'); before = null; continue; }
    before = fightingFirst(forms.words[i]!.low, forms.words[i + 1]?.low ?? 0, i === 0 ? 'sentence' : 'clause');
    if (before !== null && i > 0 && !opensClause.has(classes[context.tags[i + 1]!]!)) before = null;
    if (before !== null || (i > 0 && isHouse(forms.words[i]!.low, forms.words[i + 1]?.low ?? 0, classes[context.tags[i + 1]!]!))) { context.tags[i + 2] = classes.indexOf('NOUN|NN'); continue; }
    if (known !== unsure) { context.tags[i + 2] = known; continue; }
    fillTagAtoms(forms, context, i, atoms);
    fillHeld(held, forms.words[i]!.id, atoms, scores);
    addRows(weights, rows, tagRows(atoms, weights.shift, weights.told, rows), scores);
    context.tags[i + 2] = best(scores, classes.length);
  }
  return context.tags;
}
