import { bySpelling, spelled, spelledLemma, type Sentence, type Spelling, type Token } from '#language';
import { findQuotes } from '#text';
import type { Doc } from '../../doc.ts';
import { sayingOf } from '../words-of-saying.ts';
import { pair } from './features.ts';

/** A report's words as the trained model sees them: parallel lists over all words, trees with heads as places in these lists (-1 for roots). */
export interface Seen {
  readonly count: number;
  readonly start: Int32Array; readonly end: Int32Array;
  /** Hashes of the lower-case form, lemma, fine tag, coarse tag, relation, last letters and look. */
  readonly form: Int32Array; readonly lemma: Int32Array; readonly tag: Int32Array; readonly pos: Int32Array; readonly rel: Int32Array; readonly tail: Int32Array; readonly look: Int32Array;
  readonly head: Int32Array;
  /** Hash of the core dependents of each word with their sides. */
  readonly core: Int32Array;
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
  readonly kids: number[][];
  /** The parse's sentences, and how much of each is made: 0 places alone, 1 its words, 2 its tree as well. */
  readonly sentences: readonly Sentence[]; readonly open: Uint8Array;
}

/** A hash of a string of up to 40 characters (FNV-1a). */
export function code(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length && i < 40; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Hashes of a word's letters: in lower case with typographic variants as one, their last three, and the look. */
interface Letters { readonly all: number; readonly tail: number; readonly look: number }
/** Hash of a lemma, and what the lexicon of saying knows of it as a verb and as a noun. */
interface Lemma { readonly all: number; readonly verb: number; readonly noun: number }

const lookOf = (s: string): number => code(s.slice(0, 24).replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a').replace(/\d+/g, '0'));
const plain = (s: string): string => s.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”«»„]|``|''/g, '"').replace(/[–—]|--/g, '—');

function kindOf(lemma: string, kind: 'verb' | 'noun'): number {
  const cue = sayingOf(lemma, kind);
  return cue ? (cue.noun ? 3 : cue.frame === 'object' ? 2 : 1) : 0;
}

const lettersOf = bySpelling(({ form }: Spelling): Letters => { const low = plain(form); return { all: code(low), tail: code(low.slice(-3)), look: lookOf(form) }; });
const lemmaOf = bySpelling(({ form }: Spelling): Lemma => { const low = plain(form); return { all: code(low), verb: kindOf(low, 'verb'), noun: kindOf(low, 'noun') }; });

/** The words of a parsed report as the model sees them, all of them made; takes time in proportion to the text. */
export function seenOf(doc: Doc): Seen {
  const seen = seenLater(doc);
  for (let k = 0; k < doc.parse.sentences.length; k++) openTree(seen, k);
  return seen;
}

/** The same with what is told by words' places alone: `openWords` and `openTree` make the rest of a sentence where it is looked at. */
export function seenLater(doc: Doc): Seen {
  const { sentences } = doc.parse;
  const count = sentences.reduce((n, s) => n + s.tokens.length, 0);
  // one room for all lists: memory asked for once
  const room = new Int32Array(16 * count);
  let taken = 0;
  const ints = (): Int32Array => room.subarray(taken, taken += count);
  const seen: Seen = { sentences, open: new Uint8Array(sentences.length), count, start: ints(), end: ints(), form: ints(), lemma: ints(), tag: ints(), pos: ints(), rel: ints(), tail: ints(), look: ints(), head: ints(), core: ints(), low: ints(), high: ints(), saying: new Uint8Array(count), quote: new Uint8Array(count), quotation: ints(), sentence: ints(), paragraph: ints(), first: new Int32Array(sentences.length + 1), kids: new Array<number[]>(count).fill(childless) };
  let at = 0;
  sentences.forEach((s, k) => {
    seen.first[k] = at;
    for (const t of s.tokens) { seen.start[at] = t.start; seen.end[at] = t.end; seen.sentence[at] = k; seen.paragraph[at] = s.paragraph; at++; }
  });
  seen.first[sentences.length] = at;
  quoted(doc.text, seen);
  return seen;
}

/** What the lexicon of saying knows of a word: see `Seen.saying`. */
export const sayingAt = (t: Token): number => (t.upos === 'VERB' ? lemmaOf(spelledLemma(t)).verb : t.upos === 'NOUN' ? lemmaOf(spelledLemma(t)).noun : 0);

/** Makes the letters, lemmas and tags of a sentence's words, where they are not made. */
export function openWords(seen: Seen, k: number): void {
  if (seen.open[k]! > 0) return;
  seen.open[k] = 1;
  let at = seen.first[k]!;
  for (const t of seen.sentences[k]!.tokens) {
    const form = lettersOf(spelled(t)), lemma = lemmaOf(spelledLemma(t));
    seen.form[at] = form.all; seen.tail[at] = form.tail; seen.look[at] = form.look; seen.lemma[at] = lemma.all;
    seen.saying[at] = t.upos === 'VERB' ? lemma.verb : t.upos === 'NOUN' ? lemma.noun : 0;
    seen.tag[at] = code(t.xpos); seen.pos[at] = code(t.upos);
    at++;
  }
}

/** Makes what a sentence's tree tells, and its words. */
export function openTree(seen: Seen, k: number): void {
  openWords(seen, k);
  if (seen.open[k] === 2) return;
  seen.open[k] = 2;
  const base = seen.first[k]!;
  let at = base;
  for (const t of seen.sentences[k]!.tokens) {
    const head = t.head;
    seen.rel[at] = code(t.deprel);
    seen.head[at] = head < 0 ? -1 : base + head;
    at++;
  }
  hang(seen, base, at);
  cores(seen, base, at);
}

const childless: number[] = [];

/** Children and the edges of subtrees, of the words from `from` to before `to`. */
function hang({ head, low, high, kids }: Seen, from: number, to: number): void {
  for (let i = from; i < to; i++) { low[i] = i; high[i] = i; const h = head[i]!; if (h >= 0) { if (kids[h] === childless) kids[h] = [i]; else kids[h]!.push(i); } }
  for (let i = from; i < to; i++) for (let h = head[i]!, hops = 0; h >= 0 && hops < 300; h = head[h]!, hops++) {
    if (low[h]! <= i && high[h]! >= i) continue;
    if (i < low[h]!) low[h] = i; else high[h] = i;
  }
}

const core = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'ccomp', 'xcomp', 'parataxis', 'advcl', 'obl', 'csubj', 'acl', 'acl:relcl', 'nmod', 'expl', 'aux:pass', 'obl:agent', 'conj'].map(code));

function cores({ head, rel, core: out }: Seen, from: number, to: number): void {
  out.fill(5, from, to);
  for (let k = from; k < to; k++) { const h = head[k]!; if (h >= 0 && core.has(rel[k]!)) out[h] = pair(out[h]!, rel[k]! + (k < h ? 1 : 2)); }
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
