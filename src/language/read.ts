import { tagged, type Mode } from './analyse.ts';
import { findNames, type Known } from './names.ts';
import type { Parse, Sentence, Token } from './parse.ts';
import { split, type Split } from './split.ts';
import { spellingAt, type Spelling } from './spelling.ts';
import { Word } from './word.ts';

/** How to parse: `mode` is `greedy` where it is not given; `known` says of words with capitals whether a list knows them as a name, and as which kind. */
export interface ParseOptions { readonly mode?: Mode; readonly known?: Known }

/** The sentences, words, trees and names of a text; a sentence's tree is made when it is first asked for. Weights are read at the first call. Takes time in proportion to the text; never fails. */
export function parse(text: string, { mode = 'greedy', known }: ParseOptions = {}): Parse {
  const { sentences, cut } = split(text);
  const read = sentences.map((s) => sentence(text, s, mode));
  return { sentences: read, names: findNames(read, known ? { known } : {}), cut };
}

function sentence(text: string, { paragraph, at }: Split, mode: Mode): Sentence {
  const words: Spelling[] = [];
  for (let i = 0; i < at.length; i += 2) words.push(spellingAt(text, at[i]!, at[i + 1]!));
  const { tags, tree } = tagged(words, mode);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) tokens.push(new Word(words[i]!, at[2 * i]!, at[2 * i + 1]!, tags[i]!, i, tree));
  return { start: at[0] as number, end: at.at(-1) as number, paragraph, tokens };
}
