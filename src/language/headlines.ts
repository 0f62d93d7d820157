import type { Spelling } from './spelling.ts';

/** Deeds in the present tense that are plural nouns as well. */
const deeds: ReadonlySet<string> = new Set('targets strikes raids shells bombs hits storms pounds downs attacks arrests wounds seizes fires'.split(' '));
/** What raids and strikes are named by, and what does none ("air strikes", "suicide attacks"). */
const kinds: ReadonlySet<string> = new Set('air suicide bomb night artillery mortar terror arson knife gun acid cyber missile rocket'.split(' '));
const named: ReadonlySet<string> = new Set(['strikes', 'raids', 'attacks']);
/** Verbs of a headline that are nouns in the singular as well: behind them a deed is their subject ("attacks force thousands to flee"). */
const verbs: ReadonlySet<string> = new Set('target force kill hit leave wound displace spark drive push cause trigger cut raise hurt test damage shake rock pound fuel draw prompt halt threaten mar claim greet strain near top'.split(' '));
const finite = /\|(?:VB[DPZ]|MD)$/;
/** Where a headline's clause ends. */
const stop = /^[,;:–—-]$/;

/**
 * The place of the verb in "Army raids village", "Drone targets car on the road: one dead", by the words and their tags ("NOUN|NNS"); -1 where there is none. Taggers take it for a noun: it stands
 * behind one in the singular, before what it befell, in a line without a full stop whose clause has no other verb.
 */
export function headlineVerb(words: readonly Spelling[], tags: (i: number) => string): number {
  if (words.length > 24 || /[.!?"”’)]$/.test(words.at(-1)?.form ?? '.')) return -1;
  const shut = words.findIndex((w, k) => k > 1 && stop.test(w.form)), end = shut < 0 ? words.length : shut;
  for (let k = 0; k < end; k++) if (finite.test(tags(k))) return -1;
  for (let i = 1; i < Math.min(end, words.length - 1); i++) {
    if (deeds.has(words[i]!.low) && tags(i).endsWith('|NNS') && /\|NNP?$/.test(tags(i - 1)) && /\|(?:DT|CD|JJ|NNP?S?|PRP\$)$/.test(tags(i + 1)) && !verbs.has(words[i + 1]!.low) && !(named.has(words[i]!.low) && kinds.has(words[i - 1]!.low))) return i;
  }
  return -1;
}
