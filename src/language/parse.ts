import type { Span } from '#text';

/** Universal part-of-speech tag (Universal Dependencies v2). */
export type Upos = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** One syntactic word with its place in the report's text and in its sentence's tree. */
export interface Token {
  readonly form: string;
  /** `[start, end)` in the report's text, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: Upos;
  /** Fine tag (Penn Treebank). */
  readonly xpos: string;
  /** Index of the head in the same sentence, from 0; -1 for the root. */
  readonly head: number;
  /** UD v2 relation to the head, subtypes after a colon. */
  readonly deprel: string;
}

/** A sentence: a span of the text and its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export type NameKind = 'person' | 'organisation' | 'place';

/** A proper name: its span, its kind, and the words `[first, last]` of its sentence, both included. */
export interface Name { readonly span: Span; readonly kind: NameKind; readonly sentence: number; readonly first: number; readonly last: number }

/** What the language room finds in a text. `cut` holds the spans of sentences that were cut for their length. */
export interface Parse { readonly sentences: readonly Sentence[]; readonly names: readonly Name[]; readonly cut: readonly Span[] }
