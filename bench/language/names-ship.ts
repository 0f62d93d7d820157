import { lookUp } from '../../src/reference/index.ts';
import type { Known } from '../../src/language/names.ts';
import { trainingNames } from './names-data.ts';
import { examplesOf, trainNames, type NameWeights } from './names-train.ts';
import { prune } from './quantise.ts';
import { ship, tableLists } from './ship.ts';

/** How names are trained: rows of the table (a power of two), passes, weights below `least` left out, the rest times `scale`, and one document in how many is read without lists of known names. */
export const nameSettings = { bits: 19, epochs: 6, seed: 7, least: 0.5, scale: 8, caselessEvery: 4 } as const;

const told = new Map<string, 'place' | null>();

/** What the gazetteer knows: larger towns, divisions, countries, regions, waters. */
export const gazetteer: Known = (words) => {
  const had = told.get(words);
  if (had !== undefined) return had;
  const place = lookUp(words)[0];
  const known = place && (place.population > 3000 || ['country', 'admin1', 'region', 'water'].includes(place.kind)) ? 'place' as const : null;
  told.set(words, known);
  return known;
};

/** Trains the name finder on the corpora in `data`: with case and without, six documents in ten with the gazetteer. */
export function learnNames(data: string): NameWeights {
  const { bits, epochs, seed, caselessEvery } = nameSettings;
  const documents = trainingNames(data);
  const cased = documents.flatMap((d, i) => examplesOf(d, { bits, caseless: false, known: i % 10 < 6 ? gazetteer : null }));
  const small = documents.flatMap((d) => examplesOf(d, { bits, caseless: true, known: null }));
  return trainNames((epoch) => [...cased, ...small.filter((_, i) => i % caselessEvery === epoch % caselessEvery)], { bits, epochs, seed });
}

/** Trains the name finder and writes weights/language/names.br. */
export function trainNameFinder(data: string): void {
  const { features, pairs } = learnNames(data);
  const { least, scale } = nameSettings;
  const packed = prune(features, 7, { scale, least });
  ship('names', { header: { featuresBits: packed.bits }, lists: { ...tableLists('features', packed), pairs: Int32Array.from(pairs, (v) => Math.round(v * scale)) } });
}
