import { bySpelling, spelled } from '#language';
import { nameWords, plainWord, type NameWord } from '#reference';
import type { Doc } from '../doc.ts';

const words = new WeakMap<Doc, readonly NameWord[]>();

/** The words of a report as the look-up of names reads them; made once for each report. */
export function wordsOf(doc: Doc): readonly NameWord[] {
  let made = words.get(doc);
  if (!made) { made = nameWords(doc.text, wordsAt(doc)); words.set(doc, made); }
  return made;
}

const plain = bySpelling(({ form }) => plainWord(form));

/** What is known of a word of the parse that begins at a place; asked from left to right. */
function wordsAt({ parse: { sentences } }: Doc): (start: number) => number {
  let n = 0, k = 0, tokens = sentences[0]?.tokens ?? [];
  return (start) => {
    for (;;) {
      while (k < tokens.length && tokens[k]!.start < start) k++;
      if (k < tokens.length) { const t = tokens[k]!; return t.start === start ? plain(spelled(t)) : -1; }
      if (++n >= sentences.length) return -1;
      tokens = sentences[n]!.tokens; k = 0;
    }
  };
}

/** Looks up the sentence that a position of the text falls into, or the one before it; 0 where there is none. */
export function sentenceAt(doc: Doc): (offset: number) => number {
  const starts = doc.parse.sentences.map((s) => s.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) { const mid = (low + high + 1) >> 1; if ((starts[mid] ?? 0) <= offset) low = mid; else high = mid - 1; }
    return Math.max(0, low);
  };
}
