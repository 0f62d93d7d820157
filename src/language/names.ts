import { addLanes, laneOf, lanes } from './lanes.ts';
import { agree, type Found } from './names-agree.ts';
import { decode, labels, never, width } from './names-decode.ts';
import { aroundFeatures, featuresOf, mostFeatures, ownFeatures } from './names-features.ts';
import { knownIn, type Known } from './names-known.ts';
import { memoryOf, type Memory } from './names-memory.ts';
import { loadNames, type NameModel } from './names-model.ts';
import { tellsNoCase, wordsOf, type Words } from './names-words.ts';
import type { Name, NameKind, Sentence } from './parse.ts';
import { bySpelling, type Spelling } from './spelling.ts';
import { readAs } from './unsaid.ts';
import { spelled as spellingIn } from './word.ts';

export type { Known } from './names-known.ts';

/**
 * The proper names of persons, organisations and places in a document's sentences, in text order, none overlapping, without articles and
 * titles before them. What other sentences tell of a word counts, and so does what `known` says of it. Weights are read at the first call.
 */
export function findNames(sentences: readonly Sentence[], { known }: { readonly known?: Known } = {}): readonly Name[] {
  return namesWith(loadNames(), sentences, known ?? null);
}

/** The same by given weights. */
export function namesWith(model: NameModel, sentences: readonly Sentence[], known: Known | null): readonly Name[] {
  const readings = sentences.map((s) => readAs(s.tokens.map(spellingIn)));
  const words = readings.map(({ read }) => wordsOf(read, tellsNoCase(read)));
  const memory = memoryOf(words);
  const found = words.flatMap((w, k) => foundIn(labelsOf(model, w, { memory, known }), k));
  return agree(found, { words, memory }).map(({ sentence, kind, ...at }) => {
    const { tokens } = sentences[sentence] as Sentence, kept = readings[sentence]?.kept;
    const [first, last] = kept ? [kept.indexOf(at.first), kept.indexOf(at.last)] : [at.first, at.last];
    return { span: [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0], kind, sentence, first, last };
  });
}

type Sums = (spelling: Spelling) => Int32Array;
const sums = new WeakMap<NameModel, Sums>();

/** What a word's own form speaks for each label, added up once for each form. */
function ownBy(model: NameModel): Sums {
  const made = sums.get(model) ?? bySpelling((spelling): Int32Array => {
    const rows = new Int32Array(mostFeatures), out = new Int32Array(lanes);
    addLanes(model.features, rows, ownFeatures(spelling, rows, model.features.shift), out);
    return out;
  });
  sums.set(model, made);
  return made;
}

const rows = new Int32Array(mostFeatures), word = new Int32Array(lanes);

/** The labels of one sentence's words. */
export function labelsOf(model: NameModel, words: Words, { memory, known }: { readonly memory: Memory; readonly known: Known | null }): Uint8Array {
  if (!words.able.includes(1)) return new Uint8Array(words.count);
  const { features, pairs } = model;
  const hints = { memory, known: knownIn(words, known) };
  const scores = new Int32Array(words.count * width);
  const own = words.caseless ? null : ownBy(model);
  for (let i = 0; i < words.count; i++) {
    if (!words.able[i]) { scores.fill(never, i * width + 1, (i + 1) * width); continue; }
    if (own) word.set(own(words.spelled[i]!)); else word.fill(0);
    addLanes(features, rows, (own ? aroundFeatures : featuresOf)(words, i, hints, rows, features.shift), word);
    for (let y = 0; y < width; y++) scores[i * width + y] = laneOf(word, y);
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
