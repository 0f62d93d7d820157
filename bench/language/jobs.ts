import { formsOf } from '../../src/language/forms.ts';
import { seenOf } from '../../src/language/greedy.ts';
import { sparseOf } from '../../src/language/packed.ts';
import { tag, type Tagger } from '../../src/language/tagger.ts';
import type { Tree } from './data.ts';
import { classId, inventoryOf } from './inventory.ts';
import { prune, type Packed } from './quantise.ts';
import { lexiconFrom, trainPass, wordsOf, type Tagged, type Words } from './train-tagger.ts';
import { trainGreedy } from './train-parser.ts';

/** How the shipped models are trained; a change here changes their bytes. */
export const settings = {
  folds: 5, tagger: { bits: 18, epochs: 6, seed: 11, scale: 4, least: 0.75 },
  parser: { bits: 21, labelBits: 18, epochs: 8, seeds: [1], least: 2, labelLeast: 1.5 },
} as const;

/** Whether capitals are seen. */
export type Casing = 'cased' | 'caseless';

/** A trained tagger before it is written down. */
export interface TaggerWeights { readonly words: Words; readonly first: Packed; readonly second: Packed | null }

const unpacked = (p: Packed) => sparseOf(p.bits, { rows: p.rows, counts: Int32Array.from(p.counts), classes: Int32Array.from(p.classes), values: Int32Array.from(p.values) });

/** The tagger that weights make. */
export const taggerFrom = (w: TaggerWeights, classes: readonly string[]): Tagger => ({ classes, lexicon: lexiconFrom(w.words), first: unpacked(w.first), second: w.second ? unpacked(w.second) : null });

function train(trees: readonly Tree[], classes: readonly string[], casing: Casing): TaggerWeights {
  const sentences = trees.map((t): Tagged => ({ forms: formsOf(t.words, casing), gold: Uint8Array.from(t.tags, (x) => classId(classes, x)), before: null }));
  const words = wordsOf(sentences);
  const { bits, epochs, seed, scale, least } = settings.tagger;
  const weights = trainPass(sentences, lexiconFrom(words), { classes: classes.length, bits, epochs, seed });
  return { words, first: prune(weights, classes.length, { scale, least }), second: null };
}

/** Trains a tagger on all trees. */
export const tagger = (trees: readonly Tree[], { casing }: { readonly casing: Casing }): TaggerWeights => train(trees, inventoryOf(trees).classes, casing);

/** Every document's fold, in turn. */
export function foldsOf(trees: readonly Tree[]): readonly number[] {
  const documents = [...new Set(trees.map((t) => t.document))];
  const at = new Map(documents.map((d, i) => [d, i % settings.folds]));
  return trees.map((t) => at.get(t.document) ?? 0);
}

/** The tags that a tagger trained on the other folds gives to one fold's sentences, by the sentence's index. */
export function foldTags(trees: readonly Tree[], { fold, casing }: { readonly fold: number; readonly casing: Casing }): readonly (readonly [number, Uint8Array])[] {
  const { classes } = inventoryOf(trees);
  const folds = foldsOf(trees);
  const model = taggerFrom(train(trees.filter((_, i) => folds[i] !== fold), classes, casing), classes);
  return trees.flatMap((t, i) => (folds[i] === fold ? [[i, tag(model, formsOf(t.words, casing))] as const] : []));
}

/** Trains the greedy parser on tags given from outside. */
export function parser(trees: readonly Tree[], { tags, seed }: { readonly tags: readonly Uint8Array[]; readonly seed: number }): { readonly actions: Float32Array; readonly labels: Float32Array } {
  const { relations } = inventoryOf(trees);
  const { bits, labelBits, epochs } = settings.parser;
  const sentences = trees.map((t, i) => ({ seen: seenOf(formsOf(t.words, 'caseless'), tags[i]!), heads: t.heads, labels: Uint8Array.from(t.labels, (l) => relations.indexOf(l)) }));
  const { actions, labels } = trainGreedy(sentences, { relations: relations.length, bits, labelBits, epochs, seed });
  return { actions: actions.average(), labels: labels.average() };
}
