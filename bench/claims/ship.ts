import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ClaimModel, Table } from '../../src/coders/rules/claims/trained/model.ts';
import { pack } from '../../src/coders/rules/claims/trained/pack.ts';
import { claimsFile, readClaims } from '../../src/coders/rules/claims/trained/weights.ts';
import { threshold } from '../language/quantise.ts';
import type { Weights } from './chains.ts';
import { lessonOf, rowsOf } from './lessons.ts';
import { every, trainLook } from './look.ts';
import { settings, trainClaims } from './train.ts';

/** How many weights are kept of each stage, and the whole number that the least of them becomes. */
const kept = { cues: 350_000, spans: 750_000, steps: 4 } as const;

function whole(w: Weights, keep: number): Table {
  const least = threshold(w.table.map(Math.abs), keep);
  const scale = kept.steps / least;
  const limit = (x: number): number => Math.max(-8000, Math.min(8000, Math.round(x * scale)));
  return { bits: w.bits, weights: Int16Array.from(w.table, (x) => (Math.abs(x) < least ? 0 : limit(x))), pairs: Float64Array.from(w.pairs, (x) => x * scale) };
}

/** The model in the whole numbers in which it is shipped, with a first look that leaves every word. */
export const rounded = (w: { readonly cues: Weights; readonly spans: Weights }): ClaimModel => ({ cues: whole(w.cues, kept.cues), spans: whole(w.spans, kept.spans), look: every });

/** Writes weights/claims/claims.br and says how large it is. */
export function ship(model: ClaimModel): void {
  mkdirSync(new URL('.', claimsFile), { recursive: true });
  const bytes = brotliCompressSync(pack(model), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(claimsFile, bytes);
  console.log(`weights/claims/claims.br: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Trains on PolNeAR's training part and writes weights/claims, with a first look that leaves every word; the same corpus and parser give the same bytes. */
export async function trainAttribution(data: string): Promise<void> {
  const file = join(data, 'polnear', 'train.jsonl');
  if (!existsSync(file)) throw new Error(`${file} is not there: give the folder of the corpora with --data.`);
  ship(rounded(trainClaims(rowsOf(file).map(lessonOf), settings, (line) => console.log(line))));
}

/** Learns the first look of the model in weights/claims and writes it beside it; the same model, corpora and parser give the same bytes. */
export async function trainFirstLook(data: string): Promise<void> {
  const model = readClaims();
  if (!model) throw new Error('weights/claims is not there: train claims first.');
  ship({ ...model, look: trainLook(data, model) });
}
