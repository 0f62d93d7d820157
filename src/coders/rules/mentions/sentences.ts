import { bySpelling, spelled } from '#language';
import { nameWords, written, type NameWord, type Written } from '#reference';
import { allAlnum } from '#text';
import type { Doc } from '../doc.ts';

const words = new WeakMap<Doc, readonly NameWord[]>();

/** The words of a report as the look-up of names reads them; made once for each report. */
export function wordsOf(doc: Doc): readonly NameWord[] {
  let made = words.get(doc);
  if (!made) { made = nameWords(doc.text, lettersOf(doc)); words.set(doc, made); }
  return made;
}

/** What a form's letters tell where they are plain letters and figures alone. */
const letters = bySpelling(({ form }) => (allAlnum(form) ? written(form, 0, form.length) : null));

/** What the letters of a word of the parse tell that begins at a place, as its spelling is at hand; asked from left to right. */
function lettersOf({ parse: { sentences } }: Doc): (start: number) => Written | null {
  let n = 0, k = 0, tokens = sentences[0]?.tokens ?? [];
  return (start) => {
    for (;;) {
      while (k < tokens.length && tokens[k]!.start < start) k++;
      if (k < tokens.length) { const t = tokens[k]!; return t.start === start ? letters(spelled(t)) : null; }
      if (++n >= sentences.length) return null;
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
