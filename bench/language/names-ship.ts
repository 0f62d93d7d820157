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
export const nameSettings = { bits: 19, epochs: 5, seeds: [7, 8], least: 0.8, scale: 4, caselessEvery: 2, made: 400 } as const;

const madeSeed = 5;
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

/** Trains the name finder on the corpora in `data` and on made documents, with case and without, six documents in ten with lists; the mean of one run a seed. */
export function learnNames(data: string): NameWeights {
  const { bits, epochs, seeds, caselessEvery, made } = nameSettings;
  const documents = [...trainingNames(data), ...madeDocuments(made, madeSeed)];
  const cased = documents.flatMap((d, i) => examplesOf(d, { bits, caseless: false, known: i % 10 < 6 ? gazetteer : null }));
  const small = documents.flatMap((d) => examplesOf(d, { bits, caseless: true, known: null }));
  const runs = seeds.map((seed) => trainNames((epoch) => [...cased, ...small.filter((_, i) => i % caselessEvery === (epoch + seed) % caselessEvery)], { bits, epochs, seed }));
  const mean = (of: (w: NameWeights) => Float32Array): Float32Array => of(runs[0]!).map((_, i) => runs.reduce((n, w) => n + of(w)[i]!, 0) / runs.length);
  return { features: mean((w) => w.features), pairs: mean((w) => w.pairs) };
}

/** The parts of the name finder's file. */
export function nameParts({ features, pairs }: NameWeights, { least, scale }: { readonly least: number; readonly scale: number } = nameSettings): Parts {
  const packed = prune(features, 7, { scale, least });
  return { header: { featuresBits: packed.bits }, lists: { ...tableLists('features', packed), pairs: Int32Array.from(pairs, (v) => Math.round(v * scale)) } };
}

/** Trains the name finder and writes weights/language/names.br. */
export const trainNameFinder = async (data: string): Promise<void> => { ship('names', nameParts(learnNames(data))); };
