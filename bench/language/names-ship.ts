import { lookUp } from '../../src/reference/index.ts';
import type { Known } from '../../src/language/names.ts';
import { trainingNames } from './names-data.ts';
import { lists } from './names-frames.ts';
import { madeDocuments } from './names-made.ts';
import { examplesOf, trainNames, type NameWeights } from './names-train.ts';
import type { Parts } from '../../src/language/packed.ts';
import { prune } from './quantise.ts';
import { ship, tableLists } from './ship.ts';

/** How names are trained: rows of the table (a power of two), passes, weights below `least` left out, the rest times `scale`, one caseless sentence in so many a pass, and how many made documents. */
export const nameSettings = { bits: 19, epochs: 8, seed: 7, least: 0.5, scale: 8, caselessEvery: 4, made: 400 } as const;

const told = new Map<string, 'place' | null>();

const groups = new Set<string>([...lists.groups, ...lists.acronyms]);

/** What lists know in training: some groups and organisations, and of the gazetteer the larger towns, divisions, countries, regions, waters. */
export const gazetteer: Known = (words) => {
  if (groups.has(words)) return 'organisation';
  const had = told.get(words);
  if (had !== undefined) return had;
  const place = lookUp(words)[0];
  const known = place && (place.population > 3000 || ['country', 'admin1', 'region', 'water'].includes(place.kind)) ? 'place' as const : null;
  told.set(words, known);
  return known;
};

/** Trains the name finder on the corpora in `data`: with case and without, six documents in ten with the gazetteer. */
export function learnNames(data: string): NameWeights {
  const { bits, epochs, seed, caselessEvery, made } = nameSettings;
  const documents = [...trainingNames(data), ...madeDocuments(made, seed)];
  const cased = documents.flatMap((d, i) => examplesOf(d, { bits, caseless: false, known: i % 10 < 6 ? gazetteer : null }));
  const small = documents.flatMap((d) => examplesOf(d, { bits, caseless: true, known: null }));
  return trainNames((epoch) => [...cased, ...small.filter((_, i) => i % caselessEvery === epoch % caselessEvery)], { bits, epochs, seed });
}

/** The parts of the name finder's file. */
export function nameParts({ features, pairs }: NameWeights, { least, scale }: { readonly least: number; readonly scale: number } = nameSettings): Parts {
  const packed = prune(features, 7, { scale, least });
  return { header: { featuresBits: packed.bits }, lists: { ...tableLists('features', packed), pairs: Int32Array.from(pairs, (v) => Math.round(v * scale)) } };
}

/** Trains the name finder and writes weights/language/names.br. */
export const trainNameFinder = (data: string): number => ship('names', nameParts(learnNames(data)));
