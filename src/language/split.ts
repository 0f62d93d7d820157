import { bodyStart, type Span } from '#text';
import { paragraphsOf } from './sentences-paragraphs.ts';
import { cutStarts, isCaseless, sentenceStarts } from './sentences.ts';
import { tokenise, type Offsets } from './tokens.ts';

/** The most words of one sentence: a longer one is cut, after a comma where there is one. */
export const longestSentence = 250;

/** A sentence as its words' places: word `i` is `[at[2i], at[2i+1])`. */
export interface Split { readonly paragraph: number; readonly at: readonly number[] }

/** The sentences of a text, in order, and the spans of those that were cut for their length. Takes time in proportion to the text. */
export function split(text: string): { readonly sentences: readonly Split[]; readonly cut: readonly Span[] } {
  const sentences: Split[] = [];
  const cut: Span[] = [];
  const caseless = isCaseless(text, [0, text.length]);
  paragraphsOf(text).forEach((span, paragraph) => {
    const at: Offsets = [];
    tokenise(text, span, at);
    const starts = withBody(text, span, at, sentenceStarts(text, at, caseless || isCaseless(text, span)));
    for (let k = 0; k < starts.length; k++) {
      const [from, to] = [starts[k] as number, starts[k + 1] ?? at.length / 2];
      if (to - from <= longestSentence) { sentences.push({ paragraph, at: starts.length === 1 ? at : at.slice(2 * from, 2 * to) }); continue; }
      cut.push([at[2 * from] as number, at[2 * to - 1] as number]);
      const pieces = [from, ...cutStarts(text, at, [from, to, longestSentence])];
      pieces.forEach((p, i) => sentences.push({ paragraph, at: at.slice(2 * p, 2 * (pieces[i + 1] ?? to)) }));
    }
  });
  return { sentences, cut };
}

/** The starts of sentences, with one more where a dateline or an item's label stands before the first: neither is part of what is said. */
function withBody(text: string, span: Span, at: Offsets, starts: readonly number[]): readonly number[] {
  const body = bodyStart(text, span);
  if (body === span[0]) return starts;
  let word = 0;
  while (word < at.length / 2 && (at[2 * word] as number) < body) word++;
  return word >= at.length / 2 ? starts : [0, word, ...starts.filter((s) => s > word)];
}
