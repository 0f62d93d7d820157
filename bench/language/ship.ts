import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeParts, type Parts } from '../../src/language/packed.ts';
import { prune, type Packed } from './quantise.ts';
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
export function taggerParts(m: { readonly classes: readonly string[]; readonly words: Words; readonly first: Packed; readonly second: Packed | null }): Parts {
  return {
    header: { classes: m.classes, sets: m.words.sets, firstBits: m.first.bits, ...(m.second ? { secondBits: m.second.bits } : {}) },
    lists: { 'words+': m.words.hashes, set: Int32Array.from(m.words.set), sure: Int32Array.from(m.words.sure), ...tableLists('first', m.first), ...(m.second ? tableLists('second', m.second) : {}) },
  };
}

/** The parts of a greedy parser's file; actions are kept as what left and right have over shift. */
export function parserParts(m: { readonly relations: readonly string[]; readonly actions: Float32Array; readonly labels: Float32Array; readonly least: number; readonly labelLeast: number }): Parts {
  const count = m.actions.length / 3;
  const rows: number[] = [], lefts: number[] = [], rights: number[] = [];
  for (let r = 0; r < count; r++) {
    const l = m.actions[3 * r + 1]! - m.actions[3 * r]!, t = m.actions[3 * r + 2]! - m.actions[3 * r]!;
    if (Math.max(Math.abs(l), Math.abs(t)) < m.least) continue;
    const [x, y] = [Math.round(l), Math.round(t)];
    if (x || y) { rows.push(r); lefts.push(x); rights.push(y); }
  }
  const labels = prune(m.labels, m.relations.length, { scale: 1, least: m.labelLeast });
  return {
    header: { relations: m.relations, actionBits: Math.log2(count), labelsBits: labels.bits },
    lists: { 'actionRows+': Int32Array.from(rows), lefts: Int32Array.from(lefts), rights: Int32Array.from(rights), ...tableLists('labels', labels) },
  };
}
