import type { Letters } from './letters.ts';
import { spellingOf, type Spelling } from './spelling.ts';

/** One sentence's words as hashes of their letters: what the tagger and the parser look at instead of strings. */
export interface Forms { readonly count: number; readonly words: readonly Letters[] }

/** The letters of spelled words; `caseless` hides capitals. */
export const lettersIn = (words: readonly Spelling[], casing: 'cased' | 'caseless'): Forms => ({ count: words.length, words: words.map((w) => w[casing]) });

/** Hashes the words of a sentence; `caseless` hides capitals. */
export const formsOf = (words: readonly string[], casing: 'cased' | 'caseless'): Forms => lettersIn(words.map(spellingOf), casing);
