import { findQuotes } from '#text';
import type { Doc } from '../../doc.ts';
import { sayingOf } from '../words-of-saying.ts';

/** A report's words as the trained model sees them: parallel lists over all words, trees with heads as places in these lists (-1 for roots). */
export interface Seen {
  readonly count: number;
  readonly start: Int32Array; readonly end: Int32Array;
  /** Hashes of the lower-case form, lemma, fine tag, coarse tag, relation, last letters and look. */
  readonly form: Int32Array; readonly lemma: Int32Array; readonly tag: Int32Array; readonly pos: Int32Array; readonly rel: Int32Array; readonly tail: Int32Array; readonly look: Int32Array;
  readonly head: Int32Array;
  /** First and last word of each word's subtree. */
  readonly low: Int32Array; readonly high: Int32Array;
  /** What the lexicon of saying knows of a word: 0 nothing, 1 a verb with a clause, 2 with an object, 3 a noun. */
  readonly saying: Uint8Array;
  /** 0 outside quotations, 1 inside, 2 opening mark, 3 closing mark, 4 inside one of few words. */
  readonly quote: Uint8Array;
  /** Which quotation a word stands in; -1 outside. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** First word of each sentence, and one more at the end. */
  readonly first: Int32Array;
  readonly kids: readonly (readonly number[])[];
}

/** A hash of a string of up to 40 characters (FNV-1a). */
export function code(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length && i < 40; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

function kindOf(lemma: string, upos: string): number {
  if (upos !== 'VERB' && upos !== 'NOUN') return 0;
  const cue = sayingOf(lemma, upos === 'VERB' ? 'verb' : 'noun');
  return cue ? (cue.noun ? 3 : cue.frame === 'object' ? 2 : 1) : 0;
}

function lookOf(form: string, known: Map<string, number>): number {
  let h = known.get(form);
  if (h === undefined) known.set(form, (h = look(form)));
  return h;
}

const look = (s: string): number => code(s.slice(0, 24).replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a').replace(/\d+/g, '0'));
const plain = (s: string): string => s.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”«»„]|``|''/g, '"').replace(/[–—]|--/g, '—');

/** The words of a parsed report as the model sees them; takes time in proportion to the text. */
export function seenOf(doc: Doc): Seen {
  const { sentences } = doc.parse;
  const count = sentences.reduce((n, s) => n + s.tokens.length, 0);
  const ints = (): Int32Array => new Int32Array(count);
  const seen = { count, start: ints(), end: ints(), form: ints(), lemma: ints(), tag: ints(), pos: ints(), rel: ints(), tail: ints(), look: ints(), head: ints(), low: ints(), high: ints(), saying: new Uint8Array(count), quote: new Uint8Array(count), quotation: ints(), sentence: ints(), paragraph: ints(), first: new Int32Array(sentences.length + 1), kids: [] as number[][] };
  const looks = new Map<string, number>();
  let at = 0;
  sentences.forEach((s, k) => {
    seen.first[k] = at;
    const base = at;
    for (const t of s.tokens) {
      const low = plain(t.form);
      seen.start[at] = t.start; seen.end[at] = t.end;
      const lemma = plain(t.lemma);
      seen.form[at] = code(low); seen.lemma[at] = code(lemma); seen.saying[at] = kindOf(lemma, t.upos); seen.tag[at] = code(t.xpos); seen.pos[at] = code(t.upos); seen.rel[at] = code(t.deprel);
      seen.tail[at] = code(low.slice(-3)); seen.look[at] = lookOf(t.form, looks);
      seen.head[at] = t.head < 0 ? -1 : base + t.head;
      seen.sentence[at] = k; seen.paragraph[at] = s.paragraph;
      seen.kids.push([]);
      at++;
    }
  });
  seen.first[sentences.length] = at;
  hang(seen);
  quoted(doc.text, seen);
  return seen;
}

/** Children and the edges of subtrees. */
function hang(seen: { readonly count: number; readonly head: Int32Array; readonly low: Int32Array; readonly high: Int32Array; readonly kids: number[][] }): void {
  const { count, head, low, high, kids } = seen;
  for (let i = 0; i < count; i++) { low[i] = i; high[i] = i; const h = head[i]!; if (h >= 0) kids[h]!.push(i); }
  for (let i = 0; i < count; i++) for (let h = head[i]!, hops = 0; h >= 0 && hops < 300; h = head[h]!, hops++) {
    if (low[h]! <= i && high[h]! >= i) continue;
    if (i < low[h]!) low[h] = i; else high[h] = i;
  }
}

function quoted(text: string, seen: { readonly count: number; readonly start: Int32Array; readonly end: Int32Array; readonly quote: Uint8Array; readonly quotation: Int32Array }): void {
  const quotes = findQuotes(text);
  seen.quotation.fill(-1);
  let i = 0;
  quotes.forEach((q, k) => {
    while (i < seen.count && seen.end[i]! <= q.outer[0]) i++;
    for (; i < seen.count && seen.start[i]! < q.outer[1]; i++) {
      seen.quotation[i] = k;
      seen.quote[i] = seen.start[i]! < q.inner[0] ? 2 : seen.start[i]! >= q.inner[1] ? 3 : q.scare ? 4 : 1;
    }
  });
}
