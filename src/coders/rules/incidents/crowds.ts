import type { Sentence } from '#language';
import { kids, kidsBy, lemma, form, passive, relation } from '../syntax.ts';

const crowd = new Set(['mob', 'crowd', 'rioter', 'vigilante', 'demonstrator', 'protester', 'protestor']);
const rest = (s: Sentence, at: number): string => s.tokens.slice(at + 1, at + 12).map((t) => ` ${t.form}`).join('');
/** Whether a crowd did it. */
export const mobbed = (s: Sentence, at: number): boolean => /^(?: (?:to death|alive|down|dead))? by (?:an?|the) (?:\p{L}+ )?(?:mob|crowd|vigilantes?)\b/iu.test(rest(s, at)) || (!passive(s, at) && kidsBy(s, at, 'nsubj').some((k) => crowd.has(lemma(s, k))));

const marchers = /^(?:demonstrator|protester|protestor|rioter|marcher|mourner|supporter|striker)$/;
/** "protesters clashed with police", "clashes between mourners and troops": people without arms of their own on one side make it a riot. */
export function crowded(s: Sentence, at: number): boolean {
  const t = s.tokens[at];
  const told = t && ['nsubj', 'obj'].includes(relation(t)) ? kidsBy(s, t.head, 'obl', 'nsubj') : [];
  const sides = [...kids(s, at), ...told].filter((k) => relation(s.tokens[k] as never) === 'nsubj' || kidsBy(s, k, 'case').some((c) => ['with', 'between', 'against'].includes(form(s, c))));
  return sides.flatMap((k) => [k, ...kidsBy(s, k, 'conj', 'compound')]).some((k) => marchers.test(lemma(s, k)));
}
