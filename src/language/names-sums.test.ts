import { expect, it } from 'vitest';
import { addLanes, lanes } from './lanes.ts';
import { featuresOf, mostFeatures } from './names-features.ts';
import { memoryOf } from './names-memory.ts';
import { loadNames } from './names-model.ts';
import { heldFeatures } from './names-sums.ts';
import { wordsOf } from './names-words.ts';
import { spellingOf } from './spelling.ts';

const sentences = ['The army said on Monday that Col. Idrissa Mbaro of the 62nd Brigade was killed near Tarif .', 'Fighters of the Union for the Defence of Lower Sarro ( UDS ) left .', 'No .', 'UDS', `${'Long'.repeat(12)} shelled A - B , Mbaro said .`];

it('adds up to what all features of a word do, whatever is held', () => {
  const { features, held } = loadNames(), rows = new Int32Array(mostFeatures);
  const document = [...sentences, ...sentences].map((s) => wordsOf(s.split(' ').map(spellingOf), false)), memory = memoryOf(document);
  const sumOf = (count: number): Int32Array => { const sums = new Int32Array(lanes); addLanes(features, rows, count, sums); return sums; };
  for (const words of document) {
    for (let i = 0; i < words.count; i++) expect(sumOf(heldFeatures(features, held, words, i, memory, rows))).toEqual(sumOf(featuresOf(words, i, { memory, known: new Uint8Array(words.count) }, rows, features.shift)));
  }
});
