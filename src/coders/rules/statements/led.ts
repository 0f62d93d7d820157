import type { Sentence } from '#language';
import { form, kidsBy, lemma, passive, subjectOf } from '../syntax.ts';
import { anyLemma, anyWord } from '../signs.ts';
import { combatants } from './people.ts';

const homes = /^(?:home|house|car|vehicle|bus|minibus|taxi|truck|village|office|bed|school|orphanage|clinic|hospital|dormitory|mosque|church|convent|farm|field|boat|tanker|vessel|ferry|train|trawler|plane|hotel|camp|street|room|shop|prison|cell|wedding|party|funeral|market|checkpoint|convoy|ship|court|mine|well|bar|restaurant|café|cafe|ranch|estate)$/;

/** Forms of those who bear arms, beside the lemmas of combatants. */
export const armsForm = /^(?:rebels?|army|troops?|forces?|militia(?:s|m[ae]n)?|insurgents?|gunm[ae]n|militants?|fighters?|soldiers?|junta|group|front|alliance|coalition|police|bandits?|gang|jihadists?|separatists?|paramilitaries|attackers?|raiders|pirates?)$/;
/** Whether a word names those who bear arms. */
export const bearsArms = (s: Sentence, k: number | null): boolean => k !== null && (combatants.has(lemma(s, k)) || armsForm.test(form(s, k)));
const anyArms = anyWord(({ low }) => armsForm.test(low)), anyCombatant = anyLemma((lemma) => combatants.has(lemma));
/** Whether a sentence names any who bear arms: where it does not, none of its words does. */
export const anyBearer = (s: Sentence): boolean => anyArms(s) || anyCombatant(s);
/** Whether "take" leads people off: "gunmen took eleven teachers from a school", "were taken from their homes by men in uniform", "took the bride with them"; not "taken to hospital". */
export function led(s: Sentence, i: number): boolean {
  const borne = passive(s, i);
  const oblique = kidsBy(s, i, 'obl', 'nmod', 'obl:agent');
  const by = (k: number, ...words: readonly string[]): boolean => kidsBy(s, k, 'case').some((c) => words.includes(form(s, c)));
  if (oblique.some((k) => by(k, 'to') && /^(?:hospital|clinic|morgue|court|safety|school)$/.test(lemma(s, k)))) return false;
  const armed = borne ? oblique.some((k) => by(k, 'by') && (bearsArms(s, k) || ['man', 'agent', 'officer', 'guard'].includes(lemma(s, k)))) : bearsArms(s, subjectOf(s, i)) || disguised(s, subjectOf(s, i) ?? -1);
  // "were taken by men in uniform", "by gunmen": who comes for people in arms, whencesoever
  if (borne && oblique.some((k) => by(k, 'by') && (disguised(s, k) || takers.test(lemma(s, k)))) && !oblique.some((k) => by(k, 'to', 'into', 'aboard') && !takers.test(lemma(s, k)))) return true;
  const whence = oblique.some((k) => by(k, 'from', 'off') && (armed || homes.test(lemma(s, k))));
  return (whence && (armed || borne)) || (!borne && oblique.some((k) => by(k, 'with') && ['them', 'him'].includes(form(s, k))) && ['they', 'he'].includes(form(s, subjectOf(s, i) ?? -1)));
}

/** Those who take people away for themselves. */
const takers = /^(?:gunm[ae]n|militants?|rebels?|bandits?|insurgents?|jihadists?|militiam[ae]n|militias?|kidnappers?|abductors?|raiders?|pirates?|assailants?|attackers?|terrorists?)$/;

const whence = anyWord(({ low }) => ['by', 'from', 'off', 'with'].includes(low)), withWhom = anyWord(({ low }) => ['them', 'him'].includes(low) || armsForm.test(low));
const leaders = anyLemma((lemma) => homes.test(lemma) || takers.test(lemma) || combatants.has(lemma) || ['man', 'agent', 'officer', 'guard'].includes(lemma));
/** Whether a sentence has words without which `led` holds of no verb in it: a word that it learns must stand here too. */
export const mayBeLed = (s: Sentence): boolean => whence(s) && (withWhom(s) || leaders(s));

/** "masked men", "men in uniform": who they are is not told, but what they came for. */
export const disguised = (s: Sentence, k: number): boolean => lemma(s, k) === 'man' && (/^plain-?clothes$/.test(form(s, k - 1)) || kidsBy(s, k, 'amod', 'compound').some((m) => ['armed', 'masked', 'unknown', 'unidentified', 'hooded', 'uniformed', 'plainclothes', 'plain-clothes', 'camouflaged', 'balaclava-clad'].includes(form(s, m))) || kidsBy(s, k, 'nmod').some((m) => /^(?:uniform|plainclothes|camouflage|fatigues|mask|balaclava)s?$/.test(form(s, m))));

/** Whether a state's own force does it ("security forces", "police"), and no unnamed men. */
export const official = (s: Sentence, k: number): boolean => /^(?:force|police|troop|army|officer|agent|soldier|policeman|unit|gendarme|gendarmerie|agency|service|authority|ministry|guard)s?$/.test(lemma(s, k)) && [k, ...kidsBy(s, k, 'compound', 'amod', 'nmod:poss')].some((m) => /^(?:police|security|government|federal|state|intelligence|counter-?terror\w*|border|army|national|presidential|gendarme|gendarmerie|authority|ministry)$/.test(lemma(s, m)));
/** "Military Security led away two students", "Air Force Intelligence": a state's own, by an office that bears no other word for force. */
export const ofState = (s: Sentence, k: number | null): boolean => k !== null && (/^(?:police|policeman|gendarme)$/.test(lemma(s, k)) || [k, ...kidsBy(s, k, 'flat')].some((m) => /^(?:Intelligence|Security|Mukhabarat)$/.test(s.tokens[m]?.form ?? '')) || lemma(s, k) !== 'soldier' && official(s, k));
