import { decode, labels, width } from './names-decode.ts';
import { featuresOf, mostFeatures } from './names-features.ts';
import { knownIn, type Known } from './names-known.ts';
import { memoryOf, type Memory } from './names-memory.ts';
import { loadNames, type NameModel } from './names-model.ts';
import { tellsNoCase, wordsOf, type Words } from './names-words.ts';
import type { Name, NameKind, Sentence } from './parse.ts';

export type { Known } from './names-known.ts';

/**
 * The proper names of persons, organisations and places in a document's sentences, in text order, none overlapping, without articles and
 * titles before them. What other sentences tell of a word counts, and so does what `known` says of it. Weights are read at the first call.
 */
export function findNames(sentences: readonly Sentence[], { known }: { readonly known?: Known } = {}): readonly Name[] {
  const model = loadNames();
  const words = sentences.map((s) => { const forms = s.tokens.map((t) => t.form); return wordsOf({ forms }, tellsNoCase(forms)); });
  const memory = memoryOf(words);
  return words.flatMap((w, k) => namesOf(labelsOf(model, w, { memory, known: known ?? null }), sentences[k] as Sentence, k));
}

/** The labels of one sentence's words. */
export function labelsOf(model: NameModel, words: Words, { memory, known }: { readonly memory: Memory; readonly known: Known | null }): Uint8Array {
  if (!words.able.includes(1)) return new Uint8Array(words.count);
  const hints = { memory, known: knownIn(words, known) };
  const rows = new Int32Array(mostFeatures);
  const scores = new Int32Array(words.count * width);
  const { start, classes, values, shift } = model.features;
  for (let i = 0; i < words.count; i++) {
    if (!words.able[i]) { scores.fill(-1e8, i * width + 1, (i + 1) * width); continue; }
    const n = featuresOf(words, i, hints, rows, shift);
    for (let f = 0; f < n; f++) for (let k = start[rows[f] as number] as number, end = start[(rows[f] as number) + 1] as number; k < end; k++) scores[i * width + (classes[k] as number)]! += values[k] as number;
  }
  return decode(scores, words.count, model.pairs);
}

function namesOf(said: Uint8Array, s: Sentence, sentence: number): readonly Name[] {
  const out: Name[] = [];
  for (let i = 0; i < said.length; i++) {
    const y = said[i] as number;
    if (y % 2 !== 1) continue;
    let last = i;
    while (said[last + 1] === y + 1) last++;
    out.push({ span: [s.tokens[i]?.start ?? 0, s.tokens[last]?.end ?? 0], kind: labels[y]?.slice(2) as NameKind, sentence, first: i, last });
    i = last;
  }
  return out;
}
