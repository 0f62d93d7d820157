import type { Span } from '#text';
import { tagged, type Mode } from './analyse.ts';
import { findNames, type Known } from './names.ts';
import type { Parse, Sentence, Token } from './parse.ts';
import { split, type Split } from './split.ts';
import { spellingAt, type Spelling } from './spelling.ts';
import type { Reading } from './unsaid.ts';
import { Word } from './word.ts';

/** How to parse: `mode` is `greedy` where it is not given; `known` says of words with capitals whether a list knows them as a name, and as which kind. */
export interface ParseOptions { readonly mode?: Mode; readonly known?: Known; /** The text of the same length that is read instead, once the spans of its paragraphs are known. */ readonly even?: (paragraphs: readonly Span[]) => string }

/** The sentences, words, trees and names of a text; a sentence's tree is made when it is first asked for. Weights are read at the first call. Takes time in proportion to the text; never fails. */
export function parse(text: string, { mode = 'greedy', known, even }: ParseOptions = {}): Parse {
  const first = split(text), words = even?.(paragraphsOf(first.sentences)) ?? text;
  const { sentences, cut } = words === text ? first : split(words);
  const readings: Reading[] = [];
  const read = sentences.map((s) => sentence(words, s, mode, readings));
  return { sentences: read, names: findNames(read, readings, known ?? null), cut };
}

/** The paragraphs of a text, each from its first sentence's start to its last one's end. */
function paragraphsOf(sentences: readonly Split[]): readonly Span[] {
  const out = new Map<number, Span>();
  for (const { paragraph, at } of sentences) out.set(paragraph, [out.get(paragraph)?.[0] ?? at[0]!, at.at(-1)!]);
  return [...out.values()];
}

/** A sentence with its words; how it is read is put behind the others' readings. */
function sentence(text: string, { paragraph, at }: Split, mode: Mode, readings: Reading[]): Sentence {
  const words: Spelling[] = [];
  for (let i = 0; i < at.length; i += 2) words.push(spellingAt(text, at[i]!, at[i + 1]!));
  const { reading, tags, tree } = tagged(words, mode);
  readings.push(reading);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) tokens.push(new Word(words[i]!, at[2 * i]!, at[2 * i + 1]!, tags[i]!, i, tree));
  return { start: at[0] as number, end: at.at(-1) as number, paragraph, tokens };
}
