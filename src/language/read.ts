import { analyse, type Mode } from './analyse.ts';
import { lemmaOf } from './lemma.ts';
import { findNames, type Known } from './names.ts';
import type { Parse, Sentence, Token, Upos } from './parse.ts';
import { split, type Split } from './split.ts';

/** How to parse: `mode` is `greedy` where it is not given; `known` says of words with capitals whether a list knows them as a name, and as which kind. */
export interface ParseOptions { readonly mode?: Mode; readonly known?: Known }

/** The sentences, words, trees and names of a text. Weights are read at the first call. Takes time in proportion to the text; never fails. */
export function parse(text: string, { mode = 'greedy', known }: ParseOptions = {}): Parse {
  const { sentences, cut } = split(text);
  const read = sentences.map((s) => sentence(text, s, mode));
  return { sentences: read, names: findNames(read, known ? { known } : {}), cut };
}

function sentence(text: string, { paragraph, at }: Split, mode: Mode): Sentence {
  const forms: string[] = [];
  for (let i = 0; i < at.length; i += 2) forms.push(text.slice(at[i], at[i + 1]));
  const { upos, xpos, head, deprel } = analyse(forms, mode);
  const tokens: Token[] = forms.map((form, i) => {
    const [u, x] = [upos[i] as Upos, xpos[i] as string];
    return { form, start: at[2 * i] as number, end: at[2 * i + 1] as number, lemma: lemmaOf(form, u, x), upos: u, xpos: x, head: head[i] as number, deprel: deprel[i] as string };
  });
  return { start: at[0] as number, end: at.at(-1) as number, paragraph, tokens };
}
