import { spellingAt, type Spelling, type Token } from '#language';
import type { Doc } from '../doc.ts';

/** A word or mark of a sentence by the text alone, with the parse's word at its place, its fine tag and its relation (null and '' where there is none). */
export interface Word { readonly start: number; readonly end: number; readonly form: string; readonly low: string; readonly mark: boolean; readonly tag: string; readonly rel: string; readonly token: Token | null; /** What its letters tell. */ readonly spelling: Spelling }

/** Asks for a relation, and so for the sentence's tree, only where a rule does. */
class Read implements Word {
  readonly low: string;
  readonly mark: boolean;
  readonly tag: string;
  readonly form: string;
  constructor(readonly start: number, readonly end: number, readonly spelling: Spelling, readonly token: Token | null) {
    this.form = spelling.form;
    this.mark = spelling.mark;
    this.tag = token?.xpos ?? '';
    // "IS said", "Mr Said": a group and a surname, no verbs
    this.low = this.tag === 'NNP' && (spelling.form === 'IS' || spelling.form === 'Said') ? spelling.form : spelling.low;
  }
  get rel(): string { return this.token?.deprel ?? ''; }
}

/** Whether a word is a verb of the past or the present, by its tag; false for none. */
export const tensed = (w: Word | undefined): boolean => w !== undefined && /^VB[DPZ]$/.test(w.tag);
/** Forms that are verbs whatever the tagger takes them for. */
export const alwaysVerb = /^(?:was|were|is|are|had|has|have|will|would|could|can|did|killed|died)$/;
/** Whether a word makes a clause: a tensed verb or a modal. */
export const finiteVerb = (w: Word | undefined): boolean => w !== undefined && (w.tag === 'MD' || tensed(w));

/** A sentence as its words. */
export interface Line { readonly index: number; readonly start: number; readonly end: number; readonly paragraph: number; readonly words: readonly Word[] }

const token = /(?:\p{Lu}\.){2,}|\b(?:Maj|Col|Capt|Gen|Lt|Sgt|Spc|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|St|Brig|Adm|Cpl|Pvt|Cmdr|Prof|Rev|Insp|Supt)\.(?= )|[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** Longer sentences are lists or broken text: they are read in pieces of so many words. */
const longest = 250;

const space = /\s/;
/** The first place from `from` on that is no white space: a word begins there, for every other sign is part of one. */
function wordStart(text: string, from: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); c === 32 || (c < 14 && c > 8) || (c > 127 && space.test(text[at] as string)); c = text.charCodeAt(at)) at++;
  return at;
}

/** The sentences of a report as words. */
export function linesOf(doc: Doc): readonly Line[] {
  return doc.parse.sentences.flatMap((s, index) => {
    let at = 0;
    const words: Word[] = [];
    const body = doc.text.slice(s.start, s.end);
    token.lastIndex = 0;
    while (token.test(body)) {
      const end = s.start + token.lastIndex;
      // the match's beginning is not told by `test`: it is where the last one ended, past white space
      const start = wordStart(doc.text, words.at(-1)?.end ?? s.start);
      while ((s.tokens[at]?.end ?? Infinity) <= start) at++;
      const t = s.tokens[at];
      words.push(new Read(start, end, spellingAt(doc.text, start, end), t !== undefined && t.start <= start ? t : null));
    }
    const out: Line[] = [];
    for (let k = 0; k < words.length; k += longest) {
      const part = words.slice(k, k + longest);
      out.push({ index, start: k ? (part[0]?.start ?? s.start) : s.start, end: words[k + longest]?.start ?? s.end, paragraph: s.paragraph, words: part });
    }
    return out;
  });
}
