import { formsOf } from '../../src/language/forms.ts';
import type { Seen } from '../../src/language/actions.ts';
import { labelFor, seenOf } from '../../src/language/greedy.ts';
import { sparseOf } from '../../src/language/packed.ts';
import { tag, type Tagger } from '../../src/language/tagger.ts';
import type { Tree } from './data.ts';
import { classId, inventoryOf } from './inventory.ts';
import { pruneTo, type Packed } from './quantise.ts';
import { settings } from './settings.ts';
import { mean } from './learner.ts';
import { trainBeam } from './train-beam.ts';
import { trainGreedy, type Parsed } from './train-parser.ts';
import { lexiconFrom, trainTagger, wordsOf, type Tagged, type Words } from './train-tagger.ts';

/** Whether capitals are seen. */
export type Casing = 'cased' | 'caseless';

/** A trained tagger before it is written down. */
export interface TaggerWeights { readonly words: Words; readonly weights: Packed }

/** Weights of a greedy parser. */
export interface ParserWeights { readonly actions: Float32Array; readonly labels: Float32Array }

const unpacked = (p: Packed) => sparseOf(p.bits, { rows: p.rows, counts: Int32Array.from(p.counts), classes: Int32Array.from(p.classes), values: Int32Array.from(p.values) });

/** Every document's fold, in turn. */
function foldsOf(trees: readonly Tree[]): readonly number[] {
  const documents = [...new Set(trees.map((t) => t.document))];
  const at = new Map(documents.map((d, i) => [d, i % settings.folds]));
  return trees.map((t) => at.get(t.document) ?? 0);
}

/** Trains a tagger with each seed and takes the mean, which is better than each of them. */
function train(trees: readonly Tree[], classes: readonly string[], o: { readonly casing: Casing; readonly seeds: readonly number[] }): TaggerWeights {
  const sentences = trees.map((t): Tagged => ({ forms: formsOf(t.words, o.casing), gold: Uint8Array.from(t.tags, (x) => classId(classes, x)) }));
  const words = wordsOf(sentences);
  const runs = o.seeds.map((seed) => trainTagger(sentences, lexiconFrom(words), { ...settings.tagger, classes: classes.length, seed }));
  return { words, weights: pruneTo(mean(runs), classes.length, settings.kept[o.casing]) };
}

/** Trains a tagger on all trees. */
export const tagger = (trees: readonly Tree[], { casing }: { readonly casing: Casing }): TaggerWeights => train(trees, inventoryOf(trees).classes, { casing, seeds: settings.seeds[casing] });

/** The tags that a tagger trained on the other folds gives to one fold's sentences, by the sentence's index: what the parsers learn from, for they will see no better. */
export function foldTags(trees: readonly Tree[], { without }: { readonly without: number }): readonly (readonly [number, Uint8Array])[] {
  const { classes } = inventoryOf(trees);
  const folds = foldsOf(trees);
  const { words, weights } = train(trees.filter((_, i) => folds[i] !== without), classes, { casing: 'cased', seeds: settings.seeds.fold });
  const model: Tagger = { classes, lexicon: lexiconFrom(words), weights: unpacked(weights), sure: null };
  return trees.flatMap((t, i) => (folds[i] === without ? [[i, tag(model, formsOf(t.words, 'cased'))] as const] : []));
}

/** The sentences as a parser sees them, with tags given from outside. */
export const seenWith = (trees: readonly Tree[], tags: readonly Uint8Array[]): readonly Seen[] => trees.map((t, i) => seenOf(formsOf(t.words, 'caseless'), tags[i]!));

const parsedOf = (trees: readonly Tree[], tags: readonly Uint8Array[], relations: readonly string[]): readonly Parsed[] =>
  seenWith(trees, tags).map((seen, i) => ({ seen, heads: trees[i]!.heads, labels: Uint8Array.from(trees[i]!.labels, (l) => relations.indexOf(l)) }));

/** Trains the greedy parser on tags given from outside. */
export function parser(trees: readonly Tree[], { tags, seed }: { readonly tags: readonly Uint8Array[]; readonly seed: number }): ParserWeights {
  const { relations } = inventoryOf(trees);
  const { actions, labels } = trainGreedy(parsedOf(trees, tags, relations), { ...settings.parser, relations: relations.length, seed });
  return { actions: actions.average(), labels: labels.average() };
}

/** Trains the beam parser's actions, with relations from the greedy parser's weights. */
export function beam(trees: readonly Tree[], { tags, seed, labels }: { readonly tags: readonly Uint8Array[]; readonly seed: number; readonly labels: Float32Array }): Float32Array {
  const { relations } = inventoryOf(trees);
  const labeller = { relations, labels: unpacked(pruneTo(labels, relations.length, settings.kept.labels)), sure: null };
  return trainBeam(parsedOf(trees, tags, relations), { ...settings.beam, seed, label: (state, seen, action) => labelFor(labeller, state, seen, action) }).average();
}
