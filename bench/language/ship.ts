import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeParts, type Parts } from '../../src/language/packed.ts';
import { pruneTo, rounded, threshold, type Packed, type Pruning } from './quantise.ts';
import type { Words } from './train-tagger.ts';

/** Where the shipped weights lie. */
export const weightsFolder = new URL('../../weights/language/', import.meta.url);

/** Writes a model's file; gives its size in bytes. */
export function ship(name: string, parts: Parts): number {
  const raw = writeParts(parts);
  const packed = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
  mkdirSync(weightsFolder, { recursive: true });
  writeFileSync(new URL(`${name}.br`, weightsFolder), packed);
  console.log(`weights/language/${name}.br ${packed.length} bytes`);
  return packed.length;
}

/** The lists of a sparse table under a name. */
export function tableLists(name: string, p: Packed): Parts['lists'] {
  return { [`${name}Rows+`]: p.rows, [`${name}Counts`]: Int32Array.from(p.counts), [`${name}Classes`]: Int32Array.from(p.classes), [`${name}Values`]: Int32Array.from(p.values) };
}

/** The parts of a tagger's file. */
export function taggerParts(m: { readonly classes: readonly string[]; readonly words: Words; readonly weights: Packed }): Parts {
  return {
    header: { classes: m.classes, sets: m.words.sets, weightsBits: m.weights.bits },
    lists: { 'words+': m.words.hashes, set: Int32Array.from(m.words.set), sure: Int32Array.from(m.words.sure), ...tableLists('weights', m.weights) },
  };
}

/** Rows of weights to be kept: a row's size is its largest number's. */
function keptRows(columns: readonly Float32Array[], o: Pruning): { readonly rows: Int32Array; readonly lists: readonly Int32Array[] } {
  const sizes = columns[0]!.map((_, r) => Math.max(...columns.map((c) => Math.abs(c[r]!))));
  const least = threshold(sizes, o.keep);
  const rows: number[] = [];
  sizes.forEach((x, r) => { if (x >= least) rows.push(r); });
  return { rows: Int32Array.from(rows), lists: columns.map((c) => Int32Array.from(rows, (r) => rounded(c[r]!, o.steps / least))) };
}

/** The parts of a greedy parser's file; actions are kept as what left and right have over shift. */
export function parserParts(m: { readonly relations: readonly string[]; readonly actions: Float32Array; readonly labels: Float32Array }, o: { readonly actions: Pruning; readonly labels: Pruning }): Parts {
  const count = m.actions.length / 3;
  const over = (c: number): Float32Array => Float32Array.from({ length: count }, (_, r) => m.actions[3 * r + c]! - m.actions[3 * r]!);
  const { rows, lists } = keptRows([over(1), over(2)], o.actions);
  const labels = pruneTo(m.labels, m.relations.length, o.labels);
  return {
    header: { relations: m.relations, actionBits: Math.log2(count), labelsBits: labels.bits },
    lists: { 'actionRows+': rows, lefts: lists[0]!, rights: lists[1]!, ...tableLists('labels', labels) },
  };
}

/** The parts of a beam parser's file: all three actions. */
export function beamParts(actions: Float32Array, o: Pruning): Parts {
  const count = actions.length / 3;
  const { rows, lists } = keptRows([0, 1, 2].map((c) => Float32Array.from({ length: count }, (_, r) => actions[3 * r + c]!)), o);
  return { header: { actionBits: Math.log2(count) }, lists: { 'rows+': rows, shifts: lists[0]!, lefts: lists[1]!, rights: lists[2]! } };
}
