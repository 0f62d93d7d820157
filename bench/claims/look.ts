import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '#language';
import { overlap, type Span } from '#text';
import { findClaims } from '../../src/coders/rules/claims/index.ts';
import { offersIn, type Offers } from '../../src/coders/rules/claims/offers.ts';
import { Features } from '../../src/coders/rules/claims/trained/features.ts';
import { lookFeatures, type Look } from '../../src/coders/rules/claims/trained/first-look.ts';
import type { ClaimModel } from '../../src/coders/rules/claims/trained/model.ts';
import { openWords, seenLater } from '../../src/coders/rules/claims/trained/seen.ts';
import type { Doc } from '../../src/coders/rules/doc.ts';
import { threshold } from '../language/quantise.ts';
import { ridge, type Example } from '../roles/ridge.ts';
import { rowsOf } from './lessons.ts';

/** Texts whose words are looked at; of no corpus anything but its text is read. */
const corpora = ['polnear/train', 'muc4/train', 'gva-incidents/docs', 're3d/re3d', 'temporal/aquaint', 'geoparsing/geovirus', 'geoparsing/gwn'] as const;
/** As shipped: a word is looked at further where the chance that a claim comes of it is 3 % or more (a log odds of -3.5; decision note 137). */
const settings = { bits: 18, worth: 1, close: 0.01, seed: 1, kept: 60_000, steps: 20, least: -3.5 } as const;
/** A look that leaves every word. */
export const every: Look = { bits: 1, weights: [0, 0], least: -1 };

/** The words of a text at which the model was asked whether a claim could be made, and whether one was. */
function* asked(text: string, model: ClaimModel): Generator<Example> {
  const doc: Doc = { text, parse: parse(text), published: null, outlet: null, title: null };
  const seen = seenLater(doc), features = new Features();
  const places = new Map<number, readonly Span[]>(), offers = offersIn(doc, { ...model, look: every });
  const listening: Offers = (k, at, useful) => { places.set(k, [...places.get(k) ?? [], ...at.others]); return offers(k, at, useful); };
  const { claims, rules } = findClaims(doc, { actors: [], persons: [], dates: [] }, listening);
  const made = claims.flatMap((c) => (c.cue && rules.get(c.id)?.startsWith('trained') ? [c.cue] : []));
  for (const [k, at] of places) {
    openWords(seen, k);
    for (let i = seen.first[k]!; i < seen.first[k + 1]!; i++) {
      const word: Span = [seen.start[i]!, seen.end[i]!];
      if (!at.some((p) => overlap(p, word) > 0)) continue;
      features.clear();
      lookFeatures(seen, i, features);
      yield { rows: Int32Array.from(features.rows.subarray(0, features.count), (h) => h >>> (32 - settings.bits)), yes: [made.some((c) => overlap(c, word) > 0)], value: 1 };
    }
  }
}

/** Learns the first look from what the other two stages come to, in whole numbers as it is shipped. */
export function trainLook(data: string, model: ClaimModel): Look {
  const examples: Example[] = [];
  for (const name of corpora) {
    const file = join(data, `${name}.jsonl`);
    if (!existsSync(file)) throw new Error(`${file} is not there: give the folder of the corpora with --data.`);
    for (const { text } of rowsOf(file)) examples.push(...asked(text, model));
    console.log(`  ${name}: ${examples.length} words, a claim at ${examples.filter((e) => e.yes[0]).length}`);
  }
  const { weights, start } = ridge(examples, { ...settings, labels: 1 });
  const smallest = threshold(weights.map(Math.abs), settings.kept);
  const whole = Int16Array.from(weights, (w) => (Math.abs(w) < smallest ? 0 : Math.round(w * settings.steps)));
  return { bits: settings.bits, weights: whole, least: Math.round((settings.least - start[0]!) * settings.steps) };
}
