import type { Sentence } from '#language';
import { antecedent } from '../statements/patients.ts';
import { bearsArms, disguised } from '../statements/led.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { behind, form, kidsBy, lemma, subjectOf } from '../syntax.ts';
import { deed, type Trigger } from './lexicon.ts';

const mutual = /^(?:(?:fire|up|shots?|bullets|rounds) )?(?:at|on|upon) (?:each other|one another)\b/u;
const skyward = /\b(?:in|into|to|at) the (?:air|sky)\b|\bwarning\b|\bblanks?\b|\bsalutes?\b|\btear ?gas\b|\bwater cannon\b/u;
const counted = /^(?:twice|thrice|(?:\p{L}+|\d+) times|(?:(?:several|many|two|three|four|five|six|seven|eight|nine|ten|dozens of|\d+|a few|some|more than \d+|at least \d+) )(?:\p{L}+ )?(?:shots|rounds|bullets|times))\b/u;
const somebody = /^(?:somebody|someone|he|she|they|who)$/;

/** "two men on a motorcycle", right before the verb, wherever the tree hangs it. */
const mounted = /\b(?:men|persons|people|youths|gunmen|assailants|attackers) (?:on|in|aboard|riding) (?:an? |two |three |several )?(?:[\p{L}-]+ )?(?:motorcycles?|motorbikes?|scooters?|cars?|vans?|pickups?|trucks?|vehicles?|minibus|taxi) $/u;
const named = /^at (?:\p{Lu}[\p{L}’'-]+ (?:- )?){2,}/u;
/** Whether those who fire a gun do it: people who are named as nothing that flies, works or plays. */
const shooter = (s: Sentence, i: number): boolean => mounted.test(s.tokens.slice(Math.max(0, i - 7), i).map((t) => `${t.form.toLowerCase()} `).join('')) || [subjectOf(s, i)].some((k) => k !== null && (somebody.test(form(s, k)) || bearsArms(s, k) || disguised(s, k) || /^(?:man|men|youth|people|persons?|assailant|shooter|officer|policeman|agent|settler)s?$/.test(form(s, k))));
/** Whether a verb's words behind "at", "on", "into" name people, by what they are or by two names. */
const atPeople = (s: Sentence, i: number): boolean => kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => ['at', 'on', 'upon', 'into'].includes(form(s, c))) && (isPerson(lemma(s, k)) || combatants.has(lemma(s, k)) || ['him', 'her', 'them', 'me', 'us'].includes(form(s, k)) || /^(?:crowd|queue|group|mourners?|congregation|procession)$/.test(lemma(s, k)) || (s.tokens[k]?.upos === 'PROPN' && kidsBy(s, k, 'flat', 'compound').length > 0 && /^(?:at)$/.test(form(s, kidsBy(s, k, 'case')[0] ?? -1)))));

/** "two gangs shot at each other", "opened fire on one another": what both sides do. */
export const atEachOther = (s: Sentence, i: number): boolean => mutual.test(behind(s, i, 4));

/** "fired eleven times", "fired this evening at a grocer", "fired several shots into the crowd": somebody shoots at people, and nobody into the air; null for none. */
export function firedShots(s: Sentence, i: number): Trigger | null {
  const words = behind(s, i, 14);
  if (skyward.test(words) || !shooter(s, i) || kidsBy(s, i, 'aux:pass', 'nsubj:pass').length) return null;
  if (kidsBy(s, i, 'obj').some((k) => !/^(?:shot|round|bullet|time|burst|pistol|gun|rifle|weapon|volley|evening|morning|afternoon|night|week)$/.test(lemma(s, k)))) return null;
  return counted.test(words) || atPeople(s, i) || named.test(s.tokens.slice(i + 1, i + 8).map((t) => `${t.form} `).join('').replace(/^(?:(?:this|late|early|last) \w+ )/u, '')) ? deed('attack', { aims: true }) : null;
}

/** "emptied a pistol into the front of his house", "unloaded a magazine into the driver". */
export const emptied = (s: Sentence, i: number): Trigger | null => (kidsBy(s, i, 'obj').some((k) => /^(?:pistol|revolver|magazine|clip|rifle|gun|shotgun|kalashnikov|weapon|chamber|barrel)$/.test(lemma(s, antecedent(s, k)))) && /^(?:\S+ ){1,5}?(?:into|at|on) /u.test(`${behind(s, i, 8)} `) && !skyward.test(behind(s, i, 10)) ? deed('attack') : null);

/** "A drone fired twice into the crowd", "the helicopter fired on a market": what flies and fires by itself, though a tagger take the verb for a participle; drones are fired at a town as well. */
export const flyerFires = (s: Sentence, i: number): boolean => form(s, i) === 'fired' && (/^(?:drone|uav|quadcopter)s?$/.test(form(s, i - 1)) && (counted.test(behind(s, i, 5)) || /^on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(behind(s, i, 3))) || /^(?:helicopter|gunship|jet|warplane|aircraft|fighter)s?$/.test(form(s, i - 1)) && (counted.test(behind(s, i, 5)) || /^(?:on|at|into) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(behind(s, i, 3))));
