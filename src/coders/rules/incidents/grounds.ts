import type { Sentence } from '#language';
import { behind, form, kidsBy, lemma, passive, subjectOf, whomClause } from '../syntax.ts';
import { bearsArms as bears } from '../statements/led.ts';
import { combatants } from '../statements/people.ts';
import { antecedent } from '../statements/patients.ts';
import { anyLemma } from '../signs.ts';

const ground = /^(?:town|city|village|locality|settlement|island|base|camp|post|outpost|garrison|barracks|capital|district|province|airport|airfield|position|hill|height|port|stronghold|bridge|crossing|quarter|neighbourhood|neighborhood|territory|area|land)$/;
const isGround = (s: Sentence, k: number): boolean => s.tokens[k]?.upos === 'PROPN' || ground.test(lemma(s, k));
const foe = (s: Sentence, k: number): boolean => bears(s, k) || combatants.has(lemma(s, k)) || ['enemy', 'occupier', 'invader', 'defender'].includes(lemma(s, k));

/** "dislodged the enemy from the hills around Pinga": whoever stood on a ground is off it, and the others are on. */
export const dislodged = (s: Sentence, i: number): boolean => s.tokens[i]?.xpos !== 'VB' && (passive(s, i) ? kidsBy(s, i, 'nsubj:pass', 'nsubj') : kidsBy(s, i, 'obj')).some((k) => foe(s, antecedent(s, k)) || ['they', 'them'].includes(form(s, k)))
  && /\b(?:from|out of|off) (?:\S+ ){0,4}?(?:\p{Lu}|(?:towns?|cit(?:y|ies)|villages?|camps?|posts?|outposts?|positions?|bases?|hills?|heights|ridges?|strongholds?|barracks|trench(?:es)?|bunkers?)\b)/u.test(s.tokens.slice(i + 1, i + 16).map((t) => t.form).join(' '));

/** "took the town back", "a city that the army took back in May": a ground that was held before; nobody's words, money or prisoners. */
export function tookBack(s: Sentence, i: number): boolean {
  const back = [i + 1, i + 2, i + 3, i + 4, i + 5].find((k) => form(s, k) === 'back');
  if (back === undefined || /^(?:to|into|from|at)$/.test(form(s, back + 1)) || s.tokens[i]?.xpos === 'VB') return false;
  const clause = whomClause(s, i);
  const own = passive(s, i) ? kidsBy(s, i, 'nsubj:pass', 'nsubj') : kidsBy(s, i, 'obj');
  // "a city that rebels overran and that the army took back", wherever the tree hangs the second clause
  const of = own.every((k) => ['that', 'which'].includes(form(s, k))) ? s.tokens.flatMap((_, k) => (k < i && ground.test(lemma(s, k)) && ['that', 'which'].includes(form(s, k + 1)) ? [k] : [])) : [];
  const whom = [...(clause ? [clause.patient] : []), ...own.map((k) => antecedent(s, k)), ...of];
  return whom.some((k) => isGround(s, k)) && (passive(s, i) || bears(s, subjectOf(s, i)));
}

/** "rebel fighters walked into the city at dawn", "troops rolled into central Goma": those who bear arms, and have shot at nobody for it. */
export const walkedInto = (s: Sentence, i: number): boolean => ['VBD', 'VBN', 'VBP'].includes(s.tokens[i]?.xpos ?? '') && /^into (?:(?:the )?(?:town|city|capital)\b|(?:(?:central|downtown|northern|southern|eastern|western) |the (?:centre|center|heart|outskirts) of )?(?:the )?\p{Lu}\p{Ll})/u.test(s.tokens.slice(i + 1, i + 7).map((t) => t.form).join(' '))
  && !passive(s, i) && [subjectOf(s, i)].some((k) => k !== null && bears(s, k) && !/^(?:gunm[ae]n|bandits?|attackers?|raiders|police|gang|pirates?)$/.test(form(s, k)));

const patrols = /^(?:patrol|police|policeman|inspector|investigator|team)$/, anyPatrol = anyLemma((lemma) => patrols.test(lemma));
/** "entered a village, searched several houses and left": a raid or a patrol, and no ground taken. */
export const onlyPassed = (s: Sentence, i: number): boolean => anyPatrol(s) && patrols.test(lemma(s, subjectOf(s, i) ?? -1)) || /^[^.;]*?(?:,| and| to|, and)(?: then| later)? (?:search(?:ed|ing)?|detain(?:ed|ing)?|arrest(?:ed|ing)?|question(?:ed|ing)?|interrogat(?:ed|ing)|raid(?:ed|ing)?|comb(?:ed|ing)|withdr[ea]w|left|distributed|evacuated)\b/u.test(behind(s, i, 30));

/** "seized power in a coup", "seized the chance": nothing that lies on a map; but "seized power stations". */
export const seizesNoGround = (s: Sentence, i: number): boolean => /^(?:(?:the|full|absolute|political|state|a|an|his|her|their|this|that) ){0,2}(?:power|moment|chance|opportunity|initiative|day|reins)\b(?! (?:stations?|plants?|lines?|grids?|substations?|supply|company))/u.test(behind(s, i, 5));
