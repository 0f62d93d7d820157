import type { Sentence } from '#language';
import { form, kidsBy, lemma } from '../syntax.ts';
import { combatants } from '../statements/people.ts';
import { forces } from './forces.ts';

/** Bodies that bear arms, beside those who do (`combatants`). */
const armed = /^(?:army|military|police|navy|government|junta|regime|settler|militia|cartel|gang|coalition|force|air-force|defence|defense)s?$/;
/** Whether a noun before another names those whose deed or weapon it is ("army raid", "rebel fire"). */
const names = (s: Sentence, k: number): boolean => !/^(?:terrorist|criminal)$/.test(form(s, k)) && (armed.test(lemma(s, k)) || combatants.has(lemma(s, k)));
const arms = /^(?:drone|helicopter|missile|rocket|mortar|artillery|air|jet|gun|grenade|bomb|sniper|tank|warplane|ground|night|dawn|cross|border|-|suicide|arson|retaliatory|deadly)s?$/;

/** "an army raid", "rebel mortar fire": the noun before a deed, with nothing but weapons between, that says whose it is; null for none ("a police station attack"). */
export function deedOf(s: Sentence, at: number): number | null {
  for (let k = at - 1; k >= 0 && at - k < 5; k--) {
    // "a military operation" is anybody's, and so is a sniper's shot
    if (form(s, k) === 'sniper' || (lemma(s, k) === 'military' && /^(?:operation|action|campaign|offensive|activity)$/.test(lemma(s, at)))) return null;
    if (s.tokens[k]?.upos === 'NOUN' && names(s, k)) return k;
    // "the enemy's raids", "the rebels' night raid"
    if (!arms.test(form(s, k)) && !/^['’]s?$/.test(form(s, k))) return null;
  }
  return null;
}

/** Deeds of which an "of" names whom they befell. */
const onWhom = /^(?:shelling|bombing|bombardment|shooting|pounding|strafing)$/;
/** Whose a weapon is that did a deed: "the junta's jets", "government aircraft", "a drone operated by the rebels"; null where it is nobody's by the words. */
export function bearerOf(s: Sentence, weapon: number): number | null {
  const before = kidsBy(s, weapon, 'nmod:poss', 'compound', 'amod').find((k) => k < weapon && names(s, k) && form(s, k) !== 'sniper');
  if (before !== undefined) return before;
  // "army aircraft dropped": the noun right before, where the tree makes it a subject of its own
  if (names(s, weapon - 1) && s.tokens[weapon - 1]?.upos === 'NOUN' && s.tokens[weapon - 1]?.head === s.tokens[weapon]?.head && form(s, weapon - 1) !== 'sniper') return weapon - 1;
  // "aircraft of the Air Force of Oru", but "the shelling of Orm Hospital"
  const owned = onWhom.test(lemma(s, weapon)) ? undefined : kidsBy(s, weapon, 'nmod').find((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'of') && (s.tokens[k]?.upos === 'PROPN' || names(s, k) || forces.has(lemma(s, k))));
  if (owned !== undefined) return owned;
  // "artillery fire from the RSF"
  const fired = kidsBy(s, weapon, 'nmod').find((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'from') && (names(s, k) || forces.has(lemma(s, k).toLowerCase()) || /^[A-Z][A-Z0-9-]{1,6}$/.test(s.tokens[k]?.form ?? '')));
  if (fired !== undefined) return fired;
  // "hit by direct fire from border guards": right behind the weapon, where the tree hangs it on the verb
  const shot = kidsBy(s, s.tokens[weapon]?.head ?? -1, 'obl').find((k) => k > weapon && (names(s, k) || forces.has(lemma(s, k))) && kidsBy(s, k, 'case').some((c) => c === weapon + 1 && form(s, c) === 'from'));
  if (shot !== undefined) return shot;
  for (const v of kidsBy(s, weapon, 'acl')) {
    const from = kidsBy(s, v, 'obl').find((k) => carriers.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['from', 'of'].includes(form(s, c))));
    // "a bomb that fell from a Belgoran plane": the carrier, where its adjective says whose
    const carrier = from === undefined ? null : bearerOf(s, from) ?? (kidsBy(s, from, 'amod', 'compound').some((k) => /^\p{Lu}/u.test(s.tokens[k]?.form ?? '')) ? from : null);
    if (carrier !== null) return carrier;
    const preposition = of.get(lemma(s, v));
    if (preposition === undefined) continue;
    const owner = kidsBy(s, v, 'obl').find((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === preposition));
    if (owner !== undefined) return owner;
  }
  return null;
}
const of: ReadonlyMap<string, string> = new Map([['attribute', 'to'], ['belong', 'to'], ['operate', 'by'], ['fly', 'by'], ['pilot', 'by'], ['launch', 'by'], ['fire', 'by'], ['control', 'by'], ['drop', 'by'], ['plant', 'by'], ['lay', 'by'], ['leave', 'by'], ['place', 'by'], ['bury', 'by'], ['set', 'by'], ['rig', 'by'], ['attach', 'by'], ['hide', 'by'], ['abandon', 'by']]);
const carriers = /^(?:position|aircraft|plane|warplane|jet|helicopter|gunship|drone|bomber|truck|vehicle|car|boat|ship|tank)$/;
