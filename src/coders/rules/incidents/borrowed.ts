import type { Sentence } from '#language';
import { figurative, sporting } from './lexicon.ts';

/** Words of games won and lost, that a score may stand beside. */
const won = new Set(['lose', 'win', 'beat', 'draw', 'trail', 'victory', 'defeat', 'winner']);
/** How many words of sport, markets, polls or fiction a paragraph's sentences have beyond the first: one alone says little. */
export function borrowed(paragraph: readonly Sentence[]): number {
  const tokens = paragraph.flatMap((s) => s.tokens);
  const words = new Set(tokens.map((t) => (t.lemma || t.form).toLowerCase()).filter((w) => figurative.has(w)));
  return Math.max(0, words.size - 1) + (tokens.some((t) => sporting.has((t.lemma || t.form).toLowerCase())) ? 2 : 0) + (tokens.some((t) => /^\d{1,2}[-–]\d{1,2}$/.test(t.form)) && (words.size || tokens.some((t) => won.has(t.lemma.toLowerCase()))) ? 2 : 0);
}
