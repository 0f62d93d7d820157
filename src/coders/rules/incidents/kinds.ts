import type { IncidentType } from '#codebook';
import type { Found } from '../found.ts';
import { form, kidsBy, lemma } from '../syntax.ts';
import type { Case } from './cases.ts';
import { lastWord } from './hands.ts';
import type { Scene } from './scenes.ts';

/** Whether scenes only tell that people were held or let go ("held for twelve days", "were freed"): not when and where they were taken. */
export const captivity = (found: Found, list: readonly Scene[]): boolean => list.every((s) => s.events.every((e) => e.trigger.harm === 'released' || ['hold', 'free', 'release'].includes(lemma(found.doc.parse.sentences[s.sentence] as never, e.at))));
/** Whether a scene tells of nothing but people let go. */
export const freed = (s: Scene): boolean => s.events.length > 0 && s.events.every((e) => e.trigger.harm === 'released');
/** Whether scenes tell of people taken, held or let go, and of nothing else. */
export const ofCaptives = (list: readonly Scene[]): boolean => list.some((s) => s.events.length > 0) && list.every((s) => s.events.every((e) => e.type === 'abduction' || e.type === 'arrest' || e.trigger.harm === 'released'));

/** "We captured 17 soldiers": prisoners of a fight, and no arrest of its own. */
export const takesFighters = (s: Scene): boolean => s.tolls.some((t) => t.toll.field === 'detained' && !t.toll.subset && t.toll.group.status === 'combatant');

/** Whether a case tells that a place was taken and a scene that something else was struck from afar, or the other way round: two deeds. */
export function struckApart(c: Case, s: Scene): boolean {
  const taken = (list: readonly Scene[]): boolean => list.some((o) => o.events.some((e) => e.type === 'capture' && !e.definite));
  const afar = (list: readonly Scene[]): boolean => list.some((o) => o.events.some((e) => ['air-strike', 'shelling'].includes(e.type) && !e.definite && !e.trigger.result)) && !taken(list);
  const aims = (list: readonly Scene[]): readonly string[] => list.flatMap((o) => o.targets.map((r) => lastWord(r.party.name)));
  if (!((taken(c.scenes) && afar([s])) || (afar(c.scenes) && taken([s])))) return false;
  const [own, theirs] = [aims([s]), aims(c.scenes)];
  return own.length > 0 && !own.some((w) => theirs.includes(w));
}

/** "a minibus ran over an explosive device": one who is told of here for the first time comes upon a mine; no part of a raid or a strike in which nothing of that kind went off. */
export function ranOnMine(found: Found, c: Case, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  const blasts = (list: readonly Scene[]): boolean => list.some((o) => o.events.some((e) => ['bombing', 'suicide-bombing', 'unexplained-explosion', 'unspecified'].includes(e.type)));
  if (!t || blasts(c.scenes) || !c.scenes.some((o) => o.events.some((e) => !e.trigger.result))) return false;
  return s.events.some((e) => e.type === 'bombing' && e.form === 'verb' && e.trigger.by === 'patient' && kidsBy(t, e.at, 'nsubj').some((k) => (t.tokens[k]?.xpos === 'NNS' && !kidsBy(t, k, 'det', 'nmod:poss').length) || kidsBy(t, k, 'det', 'nummod').some((d) => ['a', 'an', 'another', 'one', 'two', 'three'].includes(form(t, d)))));
}

/** How many names and nouns of a scene's sentence the case's sentences have as well, common ones left out. */
export function sharedNouns(found: Found, c: Case, s: Scene): number {
  const of = (n: number): ReadonlySet<string> => new Set((found.doc.parse.sentences[n]?.tokens ?? []).filter((t) => (t.upos === 'NOUN' || t.upos === 'PROPN') && t.form.length > 3 && !common.has(t.lemma.toLowerCase())).map((t) => t.lemma.toLowerCase()));
  const own = of(s.sentence);
  const theirs = new Set(c.scenes.flatMap((o) => [...of(o.sentence)]));
  return [...own].filter((w) => theirs.has(w)).length;
}
const common = new Set(['people', 'person', 'man', 'woman', 'child', 'soldier', 'police', 'army', 'military', 'force', 'troop', 'official', 'spokesman', 'statement', 'attack', 'strike', 'killing', 'incident', 'town', 'village', 'city', 'area', 'region', 'district', 'province', 'state', 'country', 'government', 'ministry', 'group', 'day', 'night', 'morning', 'week', 'month', 'year', 'time', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'resident', 'source', 'report', 'news', 'agency', 'others', 'number', 'civilian', 'fighter', 'militant', 'rebel', 'gunman', 'security']);

/** Whether all that scenes tell is told only to be called untrue. */
export const calledUntrue = (...scenes: readonly Scene[]): boolean => { const events = scenes.flatMap((s) => s.events); return events.length > 0 && events.every((e) => e.rejected && e.form === 'noun'); };

/** How well a sentence that only counts a part of the dead or hurt ("three of the dead have names") goes with a case: with one that counts the whole. */
export function partOf(c: Case, s: Scene): number {
  if (s.events.length || !s.tolls.length || !s.tolls.every((t) => t.toll.subset)) return 0;
  return c.scenes.flatMap((o) => o.tolls).some((t) => s.tolls.some((u) => u.toll.field === t.toll.field && (t.toll.group.min ?? 0) >= (u.toll.group.min ?? 0))) ? 3 : -3;
}

/** Types of which a deed may be called the one or the other. */
export const family: Readonly<Record<IncidentType, string>> = {
  'air-strike': 'remote', shelling: 'remote', bombing: 'bomb', 'suicide-bombing': 'bomb', grenade: 'bomb', 'chemical-attack': 'remote', clash: 'fight', capture: 'fight', attack: 'attack', killing: 'harm', abduction: 'abduction',
  'sexual-violence': 'sexual', torture: 'torture', arrest: 'arrest', destruction: 'attack', interception: 'interception', protest: 'protest', riot: 'protest', agreement: 'agreement', displacement: 'harm', 'unexplained-explosion': 'blast', unspecified: 'any',
};
const together = new Set(['bomb remote', 'remote bomb', 'attack fight', 'attack bomb', 'attack remote', 'fight attack', 'bomb attack', 'remote attack', 'blast bomb', 'bomb blast', 'blast remote', 'remote blast', 'attack blast', 'blast attack', 'fight remote', 'remote fight', 'protest attack', 'attack protest', 'attack abduction', 'abduction attack']);

/** Whether two types can be one incident's. */
export function compatible(a: IncidentType, b: IncidentType): boolean {
  const [x, y] = [family[a], family[b]];
  if ([x, y].includes('interception')) return [x, y].every((f) => f === 'interception' || f === 'remote');
  if ([x, y].some((f) => f === 'agreement' || f === 'arrest' || f === 'protest')) return x === y || together.has(`${x} ${y}`);
  return x === y || ['any', 'harm'].some((f) => x === f || y === f) || together.has(`${x} ${y}`);
}
