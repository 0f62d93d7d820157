import { bySpelling, spelled } from '#language';
import { nameWords, written, type NameWord, type Written } from '#reference';
import type { Doc } from '../doc.ts';

const words = new WeakMap<Doc, readonly NameWord[]>();

/** The words of a report as the look-up of names reads them; made once for each report. */
export function wordsOf(doc: Doc): readonly NameWord[] {
  let made = words.get(doc);
  if (!made) { made = nameWords(doc.text, lettersOf(doc)); words.set(doc, made); }
  return made;
}

const letters = bySpelling(({ form }) => written(form, 0, form.length));

/** What a stretch's letters tell where it is a word of the parse, whose spelling is at hand; asked from left to right. */
function lettersOf({ parse: { sentences } }: Doc): (start: number, end: number) => Written | undefined {
  let n = 0, k = 0;
  return (start, end) => {
    for (; n < sentences.length; n++, k = 0) {
      const { tokens } = sentences[n]!;
      while (k < tokens.length && tokens[k]!.end <= start) k++;
      if (k === tokens.length) continue;
      const t = tokens[k]!;
      return t.start === start && t.end === end ? letters(spelled(t)) : undefined;
    }
    return undefined;
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
