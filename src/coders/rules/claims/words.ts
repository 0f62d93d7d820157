import type { Token } from '#language';
import type { Doc } from '../doc.ts';

/** A word or mark of a sentence by the text alone, with the parse's word at its place, its fine tag and its relation (null and '' where there is none). */
export interface Word { readonly start: number; readonly end: number; readonly form: string; readonly low: string; readonly mark: boolean; readonly tag: string; readonly rel: string; readonly token: Token | null }

/** Asks for a relation, and so for the sentence's tree, only where a rule does. */
class Read implements Word {
  readonly low: string;
  readonly mark: boolean;
  readonly tag: string;
  constructor(readonly start: number, readonly end: number, readonly form: string, readonly token: Token | null) {
    this.low = form.toLowerCase();
    this.mark = !/[\p{L}\p{N}]/u.test(form);
    this.tag = token?.xpos ?? '';
  }
  get rel(): string { return this.token?.deprel ?? ''; }
}

/** A sentence as its words. */
export interface Line { readonly index: number; readonly start: number; readonly end: number; readonly paragraph: number; readonly words: readonly Word[] }

const token = /(?:\p{Lu}\.){2,}|\b(?:Maj|Col|Capt|Gen|Lt|Sgt|Spc|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|St|Brig|Adm|Cpl|Pvt|Cmdr|Prof|Rev|Insp|Supt)\.(?= )|[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** Longer sentences are lists or broken text: they are read in pieces of so many words. */
const longest = 250;

/** The sentences of a report as words. */
export function linesOf(doc: Doc): readonly Line[] {
  return doc.parse.sentences.flatMap((s, index) => {
    let at = 0;
    const words = [...doc.text.slice(s.start, s.end).matchAll(token)].map((m): Word => {
      const start = s.start + m.index;
      while ((s.tokens[at]?.end ?? Infinity) <= start) at++;
      const t = s.tokens[at];
      const here = t !== undefined && t.start <= start;
      return new Read(start, start + m[0].length, m[0], here ? t : null);
    });
    const out: Line[] = [];
    for (let k = 0; k < words.length; k += longest) {
      const part = words.slice(k, k + longest);
      out.push({ index, start: k ? (part[0]?.start ?? s.start) : s.start, end: words[k + longest]?.start ?? s.end, paragraph: s.paragraph, words: part });
    }
    return out;
  });
}
