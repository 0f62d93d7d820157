import { bySpelling, markBySpelling, spelled, spelledLemma, spellingAt, type Sentence, type Spelling } from '#language';
import { isLetter } from '#text';
import { alternatives, groupEnd, lettersIn } from './pattern-source.ts';

// Cheap signs before costly patterns and trees: a sentence without the words that a rule needs is not asked by it. A sign must follow from its rule, and stands beside it.

/** Whether any word of a sentence is one of some kind. */
export function anyWord(kind: (spelling: Spelling) => boolean): (s: Sentence) => boolean {
  const known = markBySpelling(kind);
  return (s) => { for (const t of s.tokens) if (known(spelled(t))) return true; return false; };
}

/** Whether the lemma of any word of a sentence is one of some kind: a sign that asks for no tree. */
export function anyLemma(kind: (lemma: string) => boolean): (s: Sentence) => boolean {
  const known = markBySpelling(({ low }) => kind(low));
  return (s) => { for (const t of s.tokens) if (known(spelledLemma(t))) return true; return false; };
}

/** The letters with which each match of a part of a pattern begins; null where they cannot be read off. */
function lettersOf(part: string): readonly string[] | null {
  // what looks behind takes no letters
  if (/^\(\?<[=!]/u.test(part)) return lettersOf(part.slice(groupEnd(part)));
  if (!part.startsWith('(?:')) {
    // a letter that may be left out is none of the beginning
    const letters = /^(?:[a-z](?![?*{]))+/iu.exec(part)?.[0].toLowerCase() ?? '';
    return letters ? [letters] : null;
  }
  const end = groupEnd(part), inner = alternatives(part.slice(3, end - 1)), rest = part.slice(end);
  const all = inner.map(lettersOf);
  // behind a bracket that may be left out, what follows may be the beginning
  if (/^[?*{]/u.test(rest)) all.push(lettersOf(rest.replace(/^(?:\?|\*|\{[\d,]+\})\??/u, '')));
  return all.includes(null) ? null : all.flatMap((l) => l ?? []);
}

/**
 * The letters, one sort of them or another, with which each match of a pattern begins (`\b(?:claim|los(?:t|es)) …` begins with "claim" or "los"), in
 * lower case; null where they cannot be read off its source.
 */
export const beginningsOf = ({ source }: RegExp): readonly string[] | null => (!source.startsWith('\\b') || alternatives(source).length > 1 ? null : lettersOf(source.slice(2)));

/** Whether a text ends with a match of a pattern (its source, without the `$`): read back from the end, which costs a small part of trying each place before it. */
export function endsIn(source: string, flags: string): (text: string) => boolean {
  const back = new RegExp(`(?<=${source})`, `${flags}y`);
  return (text) => { back.lastIndex = text.length; return back.test(text); };
}

/** Which of some signs the words of a text have, its runs of letters from A to Z, one bit each; all where a letter stands in it that folds to one of these. */
export function signsIn(signs: readonly RegExp[]): (text: string) => number {
  const bitsOf = bySpelling(({ form }) => signs.reduce((bits, sign, k) => (sign.test(form) ? bits | 1 << k : bits), 0));
  return (text) => {
    let bits = 0;
    for (let at = 0, end = 0; at < text.length; at = end) {
      const c = text.charCodeAt(at);
      if (c === 0x17f || c === 0x212a) return -1;
      end = at + 1;
      if (!isLetter(c)) continue;
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      bits |= bitsOf(spellingAt(text, at, end));
    }
    return bits;
  };
}

/** A pattern of all letters without one of which none of some patterns matches; null where that cannot be told. */
export function neededBy(patterns: readonly RegExp[]): RegExp | null {
  const all = patterns.map(({ source }) => lettersIn(source));
  return all.includes(null) ? null : new RegExp([...new Set(all.flatMap((letters) => letters ?? []))].join('|'), 'iu');
}

/** Whether a sentence has letters without which a pattern does not match in it. */
export function mayHave(pattern: RegExp): (s: Sentence) => boolean {
  const letters = neededBy([pattern]);
  return letters ? anyWord(({ form }) => letters.test(form)) : () => true;
}

/** A pattern to be tried at one place, and where in a form a match of it may begin; `edgesIn` null where that cannot be told. */
interface Sought { readonly pattern: RegExp; readonly sticky: RegExp; readonly edgesIn: ((spelling: Spelling) => readonly number[]) | null }
function readied(pattern: RegExp): Sought {
  const letters = beginningsOf(pattern), edges = letters && new RegExp(`\\b(?:${letters.join('|')})`, 'giu');
  return { pattern, sticky: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`), edgesIn: edges && bySpelling(({ form }): readonly number[] => [...form.matchAll(edges)].map((m) => m.index)) };
}

/** What asks for all matches of each of some patterns in a report, in one reading of it: at the words with whose letters one can begin, which costs a small part of trying each letter of the text. */
export function soughtAll(patterns: readonly RegExp[]): (text: string, sentences: readonly Sentence[]) => readonly (readonly string[])[] {
  const all = patterns.map(readied);
  /** The patterns that may begin in a word, one bit each. */
  const begun = bySpelling((spelling) => all.reduce((bits, { edgesIn }, k) => bits | (edgesIn?.(spelling).length ? 1 << k : 0), 0));
  return (text, sentences) => {
    const out = all.map(({ pattern, edgesIn }): string[] => (edgesIn ? [] : [...text.matchAll(pattern)].map((m) => m[0])));
    const ends = new Int32Array(all.length);
    for (const s of sentences) {
      if (s.start >= text.length) break;
      for (const t of s.tokens) for (let bits = begun(spelled(t)), k = 0; bits; bits >>>= 1, k++) {
        if (!(bits & 1) || t.start >= text.length) continue;
        const { sticky, edgesIn } = all[k]!;
        for (const edge of edgesIn!(spelled(t))) {
          if (t.start + edge < ends[k]!) continue;
          sticky.lastIndex = t.start + edge;
          const m = sticky.exec(text);
          if (m) { out[k]!.push(m[0]); ends[k] = sticky.lastIndex; }
        }
      }
    }
    return out;
  };
}

/** What asks for all matches of a pattern with the `g` flag in the text of some sentences, which begins at `from`, or for no more than some of them: tried where one can begin, as by `soughtAll`. */
export function sought(pattern: RegExp): (text: string, sentences: readonly Sentence[], from?: number, most?: number) => readonly RegExpExecArray[] {
  const { sticky, edgesIn } = readied(pattern);
  if (!edgesIn) return (text) => [...text.matchAll(pattern)];
  const begins = markBySpelling((spelling) => edgesIn(spelling).length > 0);
  return (text, sentences, from = 0, most = Infinity) => {
    const out: RegExpExecArray[] = [];
    let end = 0;
    for (const s of sentences) for (const t of s.tokens) if (begins(spelled(t))) for (const edge of edgesIn(spelled(t))) {
      const at = t.start + edge - from;
      if (at < end || at >= text.length) continue;
      sticky.lastIndex = at;
      const m = sticky.exec(text);
      if (!m) continue;
      if (out.push(m) === most) return out;
      end = sticky.lastIndex;
    }
    return out;
  };
}

/** What asks whether a pattern matches anywhere in a report, in the same way. */
export function occurs(pattern: RegExp): (text: string, sentences: readonly Sentence[]) => boolean {
  if (!beginningsOf(pattern)) return (text) => pattern.test(text);
  const found = sought(pattern);
  return (text, sentences) => found(text, sentences, 0, 1).length > 0;
}
