import { bySpelling, markBySpelling, spelled, spelledLemma, type Sentence, type Spelling } from '#language';
import { paragraphOf } from '../doc.ts';
import type { Found } from '../found.ts';
import { figurative, sporting } from './lexicon.ts';

/** Words of games won and lost, that a score may stand beside. */
const won = new Set(['lose', 'win', 'beat', 'draw', 'trail', 'victory', 'defeat', 'winner']);
/** How many words of sport, markets, polls or fiction a paragraph's sentences have beyond the first: one alone says little. */
export function borrowed(paragraph: readonly Sentence[]): number {
  const words = new Set<string>();
  let sport = false, score = false, wins = false;
  for (const s of paragraph) for (const t of s.tokens) {
    const root = spelledLemma(t), tells = kindsOf(root.form ? root : spelled(t));
    if (tells & 1) words.add(root.low || spelled(t).low);
    if (tells & 2) sport = true;
    if (tells & 4) wins = true;
    if (!score && isScore(spelled(t))) score = true;
  }
  return Math.max(0, words.size - 1) + (sport ? 2 : 0) + (score && (words.size || wins) ? 2 : 0);
}

const known = new WeakMap<readonly Sentence[], number>();
/** The same of a sentence's own paragraph. */
export function borrowedIn(found: Found, s: Sentence): number {
  const paragraph = paragraphOf(found.doc.parse, s);
  let many = known.get(paragraph);
  if (many === undefined) known.set(paragraph, many = borrowed(paragraph));
  return many;
}

/** Bits: 1 a word of figures of speech, 2 of sport, 4 of winning. */
const kindsOf = bySpelling(({ low }: Spelling) => (figurative.has(low) ? 1 : 0) + (sporting.has(low) ? 2 : 0) + (won.has(low) ? 4 : 0));
const isScore = markBySpelling(({ form }: Spelling) => /^\d{1,2}[-–]\d{1,2}$/.test(form));
