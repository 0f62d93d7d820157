import { bySpelling, markBySpelling, spelled, spellingAt, type Spelling, type Token } from '#language';
import { isAlnum } from '#text';
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

/** What `make` makes of a word's lower case, held by its spelling; a group or a surname has a lower case of its own. */
export function byForm<T extends object | number | string | boolean | null>(make: (low: string) => T): (w: Word) => T {
  const known = bySpelling(({ low }) => make(low));
  return (w) => (w.low === w.spelling.low ? known(w.spelling) : make(w.low));
}

const tenses: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ']);
/** Whether a word is a verb of the past or the present, by its tag; false for none. */
export const tensed = (w: Word | undefined): boolean => w !== undefined && tenses.has(w.tag);
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

/**
 * Where the word at a place ends that is plain letters and figures up to a blank or to a mark with no letter behind it, all of ASCII; -1 for any other, which the pattern reads. A stop behind
 * a capital is the pattern's too: "Col.", "U.S.".
 */
function plainEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isAlnum(text.charCodeAt(at))) at++;
  if (at === start) return -1;
  if (at === end) return at;
  const c = text.charCodeAt(at), next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (c > 126 || next > 126 || c === 46 && text.charCodeAt(start) < 91) return -1;
  return isAlnum(next) && (c === 39 || c === 44 || c === 45 || c === 46) ? -1 : at;
}

/** Whether a form is plain letters and figures of ASCII. */
const isPlain = markBySpelling(({ form }) => /^[A-Za-z0-9]+$/.test(form));
/** Whether a word of the parse is one of the text as well, whatever stands round it: plain, and up to a blank or the sentence's end. */
const standsAlone = (t: Token, text: string, end: number): boolean => (t.end === end || text.charCodeAt(t.end) === 32) && isPlain(spelled(t));

/** The sentences of a report as words. */
export function linesOf(doc: Doc): readonly Line[] {
  return doc.parse.sentences.flatMap((s, index) => {
    let at = 0;
    const words: Word[] = [];
    let body: string | null = null;
    for (let start = wordStart(doc.text, s.start), end; start < s.end; start = wordStart(doc.text, end)) {
      while ((s.tokens[at]?.end ?? Infinity) <= start) at++;
      const t = s.tokens[at];
      if (t !== undefined && t.start === start && standsAlone(t, doc.text, s.end)) {
        end = t.end;
        words.push(new Read(start, end, spelled(t), t));
        continue;
      }
      end = plainEnd(doc.text, start, s.end);
      if (end < 0) {
        token.lastIndex = start - s.start;
        token.test(body ??= doc.text.slice(s.start, s.end));
        end = s.start + token.lastIndex;
      }
      // a mark, or a word before one: mostly the parse's own
      const spelling = t !== undefined && t.start === start && t.end === end ? spelled(t) : spellingAt(doc.text, start, end);
      words.push(new Read(start, end, spelling, t !== undefined && t.start <= start ? t : null));
    }
    if (words.length <= longest) return words.length ? [{ index, start: s.start, end: s.end, paragraph: s.paragraph, words }] : [];
    const out: Line[] = [];
    for (let k = 0; k < words.length; k += longest) {
      const part = words.slice(k, k + longest);
      out.push({ index, start: k ? (part[0]?.start ?? s.start) : s.start, end: words[k + longest]?.start ?? s.end, paragraph: s.paragraph, words: part });
    }
    return out;
  });
}
