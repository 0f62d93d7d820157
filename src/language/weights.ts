import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Pairs, Parser } from './greedy.ts';
import type { Triples } from './beam.ts';
import { keyedOf, type Keyed } from './keyed.ts';
import { withAlways } from './always.ts';
import { lexiconOf } from './lexicon.ts';
import { readParts, sparseOf, type Parts } from './packed.ts';
import type { Sparse } from './sparse.ts';
import type { Sure } from './sure.ts';
import type { Tagger } from './tagger.ts';
import { sumsOf } from './action-sums.ts';
import { toldOf } from './told.ts';

/** The shipped models by the file they lie in. */
export type Model = 'tagger' | 'caseless' | 'parser' | 'beam' | 'names';

const held = new Map<Model, unknown>();

/** A model, read from weights/language at its first use and held. */
export function load<T>(name: Model, read: (parts: Parts) => T): T {
  const had = held.get(name) as T | undefined;
  if (had) return had;
  const model = read(readParts(brotliDecompressSync(readFileSync(new URL(`../../weights/language/${name}.br`, import.meta.url)))));
  held.set(name, model);
  return model;
}

/** The tagger for text with capitals as usual, or for text in capitals or small letters alone. */
export const loadTagger = (casing: 'cased' | 'caseless'): Tagger => load(casing === 'cased' ? 'tagger' : 'caseless', taggerOf);
/** The greedy parser; both taggers' tags suit it. */
export const loadParser = (): Parser => load('parser', parserOf);

/** The weights of the beam parser's actions; relations come from the greedy parser's. */
export const loadBeam = (): Triples => load('beam', ({ header, lists }) => {
  const bits = header['actionBits'] as number;
  const cells = new Int16Array(4 * 2 ** bits);
  const rows = lists['rows+']!, columns = [lists['shifts']!, lists['lefts']!, lists['rights']!] as const;
  for (let i = 0; i < rows.length; i++) for (let c = 0; c < 3; c++) cells[4 * rows[i]! + c] = columns[c]![i]!;
  return { shift: 32 - bits, cells, told: toldOf(cells, 1) };
});

/** A sparse table from its part of a file: the lists called `name` with an ending. */
export function tableOf({ header, lists }: Parts, name: string): Sparse {
  return sparseOf(header[`${name}Bits`] as number, { rows: lists[`${name}Rows+`]!, counts: lists[`${name}Counts`]!, classes: lists[`${name}Classes`]!, values: lists[`${name}Values`]! });
}

/** A tagger from the parts of its file. */
export function taggerOf(parts: Parts): Tagger {
  const { header, lists } = parts;
  const words = { set: Uint16Array.from(lists['set']!), sure: Uint8Array.from(lists['sure']!) };
  const classes = header['classes'] as string[];
  return { classes, lexicon: withAlways(lexiconOf(header['sets'] as number[][], lists['words+']!, words), classes), weights: tableOf(parts, 'weights'), sure: lists['sureSeen+'] ? [keyedIn(parts, 'sureSeen'), keyedIn(parts, 'sureForm')] : null };
}

/** A greedy parser from the parts of its file. */
export function parserOf(parts: Parts): Parser {
  return { relations: parts.header['relations'] as string[], actions: pairsOf(parts), labels: tableOf(parts, 'labels'), sure: sureOf(parts) };
}

const keyedIn = ({ lists }: Parts, name: string): Keyed => keyedOf(lists[`${name}+`]!, lists[name]!);

const sureOf = (parts: Parts): Sure | null => (parts.lists['sureFour+'] ? { actions: [keyedIn(parts, 'sureFour'), keyedIn(parts, 'sureThree')], labels: [keyedIn(parts, 'sureTags'), keyedIn(parts, 'sureWords')] } : null);

function pairsOf({ header, lists }: Parts): Pairs {
  const bits = header['actionBits'] as number;
  const cells = new Int32Array(2 ** bits);
  const rows = lists['actionRows+']!, lefts = lists['lefts']!, rights = lists['rights']!;
  for (let i = 0; i < rows.length; i++) cells[rows[i]!] = ((rights[i]! << 16) + lefts[i]!) | 0;
  return { shift: 32 - bits, cells, told: toldOf(cells, 1), sums: sumsOf(32 - bits, cells) };
}
