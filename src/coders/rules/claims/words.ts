import type { Doc } from '../doc.ts';

/** A word or mark of a sentence, by the text alone. */
export interface Word { readonly start: number; readonly end: number; readonly form: string; readonly low: string; readonly mark: boolean }

/** A sentence as its words. */
export interface Line { readonly index: number; readonly start: number; readonly end: number; readonly paragraph: number; readonly words: readonly Word[] }

const token = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** The sentences of a report as words. */
export function linesOf(doc: Doc): readonly Line[] {
  return doc.parse.sentences.map((s, index) => ({
    index, start: s.start, end: s.end, paragraph: s.paragraph,
    words: [...doc.text.slice(s.start, s.end).matchAll(token)].map((m) => ({ start: s.start + m.index, end: s.start + m.index + m[0].length, form: m[0], low: m[0].toLowerCase(), mark: !/[\p{L}\p{N}]/u.test(m[0]) })),
  }));
}
