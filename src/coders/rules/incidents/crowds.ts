import type { Sentence } from '#language';
import { behind, kids, kidsBy, lemma, form, passive, relation, subjectOf } from '../syntax.ts';
import { bearsArms } from '../statements/led.ts';
import { isPerson } from '../statements/people.ts';
import { deed, type Trigger } from './lexicon.ts';

const crowd = new Set(['mob', 'crowd', 'rioter', 'vigilante', 'demonstrator', 'protester', 'protestor']);
const rest = (s: Sentence, at: number): string => s.tokens.slice(at + 1, at + 12).map((t) => ` ${t.form}`).join('');
/** Whether a crowd did it. */
export const mobbed = (s: Sentence, at: number): boolean => /^(?: (?:to death|alive|down|dead))? by (?:an?|the) (?:\p{L}+ )?(?:mob|crowd|vigilantes?)\b/iu.test(rest(s, at)) || (!passive(s, at) && crowd.has(lemma(s, kidsBy(s, at, 'nsubj').filter((k) => k < at).at(-1) ?? subjectOf(s, at) ?? -1)));

const marchers = /^(?:demonstrator|protester|protestor|rioter|marcher|mourner|supporter|striker)$/;
/** "protesters clashed with police", "clashes between mourners and troops": people without arms of their own on one side make it a riot. */
export function crowded(s: Sentence, at: number): boolean {
  // "clashes broke out and police fired tear gas"
  if (s.tokens.some((t, k) => t.form === 'gas' && ['tear'].includes(form(s, k - 1)) || /^teargas$/i.test(t.form))) return true;
  const t = s.tokens[at];
  const told = t && ['nsubj', 'obj'].includes(relation(t)) ? kidsBy(s, t.head, 'obl', 'nsubj') : [];
  const sides = [...kids(s, at), ...told].filter((k) => relation(s.tokens[k] as never) === 'nsubj' || kidsBy(s, k, 'case').some((c) => ['with', 'between', 'against'].includes(form(s, c))));
  return sides.flatMap((k) => [k, ...kidsBy(s, k, 'conj', 'compound')]).some((k) => marchers.test(lemma(s, k)));
}

const fireBombs = /^(?:[\p{L}-]+ ){0,4}?(?:(?:petrol|gasoline|fire|molotov) ?-? ?bombs?|firebombs?|molotovs?|molotov cocktails?)\b/u;
const stones = /^(?:\S+ ){0,6}?(?:with )?(?:[\p{L}-]+ ){0,2}?(?:stones?|rocks?|bricks?|bottles|fireworks|projectiles|debris|missiles)\b/u;
const gathered = /^(?:youth|student|resident|villager|mob|crowd|supporter|fan|worker|farmer|activist|local|mourner|people|hundred|dozen|thousand|opponent|member)s?$/;
/** "protesters hurled petrol bombs at a police station", "youths pelted officers with stones": what a crowd throws makes a riot, a petrol bomb of anybody else an attack; null for what is thrown otherwise. */
export function thrown(s: Sentence, i: number): Trigger | null {
  const words = behind(s, i, 10);
  const burning = fireBombs.test(words);
  if (passive(s, i) || !burning && !stones.test(words)) return null;
  const who = subjectOf(s, i) ?? (relation(s.tokens[i] as never) === 'acl' ? s.tokens[i]?.head ?? -1 : -1);
  const at = form(s, who) === 'who' || form(s, who) === 'that' ? s.tokens[i]?.head ?? who : who;
  const manned = crowd.has(lemma(s, at)) || marchers.test(lemma(s, at)) || gathered.test(lemma(s, at));
  if (manned && (burning || /\b(?:at|on|with|towards?)\b/.test(words))) return deed('riot');
  return burning && (bearsArms(s, at) || isPerson(lemma(s, at))) ? deed('attack') : null;
}
