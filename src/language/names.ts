import { addLanes, laneOf, lanes } from './lanes.ts';
import { agree, type Found } from './names-agree.ts';
import { decode, labels, never, width } from './names-decode.ts';
import { featuresOf, mostFeatures } from './names-features.ts';
import { knownIn, type Known } from './names-known.ts';
import { memoryOf, type Memory } from './names-memory.ts';
import { loadNames, type NameModel } from './names-model.ts';
import { heldFeatures } from './names-sums.ts';
import { tellsNoCase, wordsOf, type Words } from './names-words.ts';
import type { Name, NameKind, Sentence } from './parse.ts';
import { readAs, type Reading } from './unsaid.ts';
import { spelled } from './word.ts';

export type { Known } from './names-known.ts';

/**
 * The proper names of persons, organisations and places in a document's sentences, as they are read, in text order, none overlapping, without articles and
 * titles before them. What other sentences tell of a word counts, and so does what `known` says of it. Weights are read at the first call.
 */
export function findNames(sentences: readonly Sentence[], readings: readonly Reading[], known: Known | null): readonly Name[] {
  return namesIn(loadNames(), sentences, { readings, known });
}

/** The same by given weights. */
export const namesWith = (model: NameModel, sentences: readonly Sentence[], known: Known | null): readonly Name[] => namesIn(model, sentences, { readings: sentences.map((s) => readAs(s.tokens.map(spelled))), known });

function namesIn(model: NameModel, sentences: readonly Sentence[], { readings, known }: { readonly readings: readonly Reading[]; readonly known: Known | null }): readonly Name[] {
  const words = readings.map(({ read }) => wordsOf(read, tellsNoCase(read)));
  const memory = memoryOf(words);
  const found = words.flatMap((w, k) => foundIn(labelsOf(model, w, { memory, known }), k));
  return agree(found, { words, memory }).map(({ sentence, kind, ...at }) => {
    const { tokens } = sentences[sentence] as Sentence, kept = readings[sentence]?.kept;
    const [first, last] = kept ? [kept.indexOf(at.first), kept.indexOf(at.last)] : [at.first, at.last];
    return { span: [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0], kind, sentence, first, last };
  });
}

const rows = new Int32Array(mostFeatures), word = new Int32Array(lanes);
/** A room that all sentences share, wider where a long one asks for it. */
let scores = new Int32Array(256 * width);

/** The labels of one sentence's words. */
export function labelsOf(model: NameModel, words: Words, { memory, known }: { readonly memory: Memory; readonly known: Known | null }): Uint8Array {
  if (!words.able.includes(1)) return new Uint8Array(words.count);
  if (scores.length < words.count * width) scores = new Int32Array(2 * words.count * width);
  const { features, pairs, held } = model;
  const hints = known || words.caseless ? { memory, known: knownIn(words, known) } : null;
  for (let i = 0, at = 0; i < words.count; i++, at += width) {
    if (!words.able[i]) { scores[at] = 0; scores[at + 1] = never; continue; }
    word.fill(0);
    addLanes(features, rows, hints ? featuresOf(words, i, hints, rows, features.shift) : heldFeatures(features, held, words, i, memory, rows), word);
    for (let y = 0; y < width; y++) scores[at + y] = laneOf(word, y);
  }
  return decode(scores, words.count, pairs);
}

function foundIn(said: Uint8Array, sentence: number): readonly Found[] {
  const out: Found[] = [];
  for (let i = 0; i < said.length; i++) {
    const y = said[i] as number;
    if (y % 2 !== 1) continue;
    const first = i;
    while (said[i + 1] === y + 1) i++;
    out.push({ sentence, first, last: i, kind: labels[y]?.slice(2) as NameKind });
  }
  return out;
}
