import type { IncidentType } from '#codebook';
import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { elsewhere, settlement } from './apart.ts';
import type { Case } from './cases.ts';
import { allies, doers } from './hands.ts';
import type { Layout } from './items.ts';
import { family } from './kinds.ts';
import { daysBetween } from './reality.ts';
import type { Scene } from './scenes.ts';

export const partiesOf = (s: Scene): readonly string[] => [...s.agents, ...s.targets].map((r) => r.party.actor ?? r.party.name.toLowerCase());
export const typesOf = (s: Scene): readonly IncidentType[] => s.events.map((e) => e.type);
export const all = <T>(c: Case, pick: (s: Scene) => readonly T[]): readonly T[] => c.scenes.flatMap(pick);
export const placeOf = (c: Case): readonly PlaceMention[] => all(c, (s) => s.places);

export const samePlace = (s: Scene, places: readonly PlaceMention[]): boolean => s.places.some((p) => places.some((q) => p.value.name === q.value.name || (p.value.gazetteerId !== undefined && p.value.gazetteerId === q.value.gazetteerId)));
/** "Both were shot down", "Witnesses say they burnt a dozen houses": what begins with a pronoun goes on with what the sentence before told anew. */
export function goesOn(found: Found, s: Scene, last: Scene): boolean {
  if (s.paragraph !== last.paragraph || s.sentence !== last.sentence + 1 || last.events.every((e) => e.definite)) return false;
  const t = found.doc.parse.sentences[s.sentence];
  return t !== undefined && takenUp.test(cut(found.doc.text, [t.start, Math.min(t.end, t.start + 80)]));
}
const takenUp = /^\W*(?:(?:both|they|it|he|she|all|none|neither)\b|(?:\p{L}+ )?(?:eye-?witnesses|residents|locals|villagers|survivors|medics|activists|neighbou?rs) (?:said|say|told [^,.;]{2,30}?|added)(?: that)? they\b)/iu;
/** "A minibus ran over a mine. The driver was killed": what only counts the harm, right behind what did it, says neither when nor where. */
export const harmThere = (s: Scene, last: Scene): boolean => s.paragraph === last.paragraph && s.sentence === last.sentence + 1 && !s.dates.length && !s.places.length && s.tolls.length > 0 && s.events.every((e) => e.trigger.result && !e.definite) && last.events.some((e) => !e.trigger.result && !e.definite);
/** Whether a scene names places and a case others, none of which lies in one of the others by the text. */
export const otherNames = (s: Scene, places: readonly PlaceMention[]): boolean => { const fine = (list: readonly PlaceMention[]): readonly PlaceMention[] => list.filter((p) => p.value.precision <= 3); return fine(s.places).length > 0 && fine(places).length > 0 && fine(s.places).every((p) => fine(places).every((q) => p.value.name !== q.value.name && !p.within.includes(q.value.name) && !q.within.includes(p.value.name))); };
/** The sentence that tells of a case last. */
export const lastTold = (c: Case): number => c.scenes.at(-1)?.sentence ?? -1;
/** Whether a case was told before the first item of a round-up. */
export const before = (layout: Layout, c: Case): boolean => c.scenes.every((o) => o.paragraph < layout.opening);

/** Whether an item tells again what another told: a like deed at the same place, on no other day, with no other first toll. */
export function restated(c: Case, s: Scene, dates: readonly DateMention[], places: readonly PlaceMention[]): boolean {
  const same = samePlace(s, places);
  const pointed = s.events.length > 0 && s.events.every((e) => e.definite);
  return same && typesOf(s).length > 0 && (pointed || s.dates.length + dates.length > 0) && all(c, typesOf).some((t) => typesOf(s).some((u) => t === u || family[t] === family[u] || family[t] === 'harm' || family[u] === 'harm'));
}

/** The day of what was told last before a case that names none: unless another is named it goes on. */
export function dayBefore(cases: readonly Case[], c: Case): readonly DateMention[] {
  const start = c.scenes[0]?.sentence ?? 0;
  const told = cases.flatMap((o) => o.scenes).filter((s) => s.sentence <= start && s.dates.length > 0).sort((a, b) => a.sentence - b.sentence).at(-1);
  return told?.dates ?? [];
}

/** Whether a scene counts the same dead and the same hurt as a case does, by the same hands: what it tells it tells again. */
export function sameCounts(c: Case, s: Scene): boolean {
  const theirs = new Set(all(c, (o) => o.tolls).map((t) => `${t.toll.field} ${t.toll.group.min}`));
  const shared = new Set(s.tolls.filter((t) => !t.toll.subset && t.toll.group.kind === 'exact' && theirs.has(`${t.toll.field} ${t.toll.group.min}`)).map((t) => t.toll.field));
  const by = new Set(c.scenes.flatMap((o) => o.agents.map((r) => r.party.actor ?? r.party.name.toLowerCase())));
  return shared.size >= 2 && s.agents.some((r) => by.has(r.party.actor ?? r.party.name.toLowerCase()));
}

/** Whether a definite noun names whom it befell, with a count that the case does not have and a settlement of its own that the case does not name. */
export function introduces(c: Case, s: Scene): boolean {
  if (!s.events.every((e) => e.form === 'noun' && e.patient) || !s.places.some(settlement)) return false;
  const places = placeOf(c);
  const counts = new Set(all(c, (o) => o.tolls).map((t) => `${t.toll.field} ${t.toll.group.min}`));
  return s.tolls.some((t) => !t.toll.subset) && !s.tolls.some((t) => counts.has(`${t.toll.field} ${t.toll.group.min}`)) && !s.places.some((p) => places.some((q) => p.value.name === q.value.name));
}

/** Whether weapons are told to have been brought down that are not those of the case: of another kind, or the case's doers brought them down. */
export function downsOthers(found: Found, c: Case, s: Scene): boolean {
  // "our drone killed two medics", after a tally of what was brought down
  if (c.scenes.every((o) => o.events.length > 0 && o.events.some((e) => e.type === 'interception') && o.events.every((e) => e.type === 'interception' || sent.has(wordOf(found, o, e))) && overLands(found, o))) return s.events.some((e) => e.type !== 'interception' && !e.definite) && (s.targets.length > 0 || s.places.some((p) => p.value.precision <= 2));
  if (!s.events.some((e) => e.type === 'interception') || s.events.some((e) => e.type !== 'interception' && !e.trigger.result && !sent.has(wordOf(found, s, e)))) return false;
  const types = all(c, typesOf);
  // "three more UAVs intercepted": none of those told before
  if (s.weapons.some((w) => /\bmore (?:[\p{L}-]+ ){0,2}$/iu.test(found.doc.text.slice(Math.max(0, w.span[0] - 30), w.span[0])))) return true;
  if (!types.length || types.includes('interception')) return false;
  if (overLands(found, s) && (placeOf(c).some((p) => p.value.precision <= 2) || all(c, (o) => o.targets).length > 0)) return true;
  const [own, theirs] = [s.weapons, all(c, (o) => o.weapons)].map((list) => new Set(list.map((w) => (w.class === 'aircraft' ? 'drone' : w.class))));
  if (own?.size && theirs?.size && ![...own].some((w) => theirs.has(w))) return true;
  // "a drone hit a tractor"; "19 drones were shot down"
  const many = (list: readonly Scene['weapons'][number][]): boolean => list.some((w) => /s$/i.test(cut(found.doc.text, w.span)));
  if (many(s.weapons) && all(c, (o) => o.weapons).length > 0 && !many(all(c, (o) => o.weapons)) && placeOf(c).some((p) => p.value.precision <= 4)) return true;
  return allies(found, doers([s]), doers(c.scenes));
}

const wide = /\b(?:over|above) (?:the )?(?:(?:[\p{L}-]+ ){0,3}?(?:regions?|oblasts?|territory|provinces?|governorates?|peninsula|sea)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) )|\b(?:over ?night|(?:during|in) the (?:past |last )?night|at night|since (?:the )?(?:evening|midnight))\b/iu;
/** "41 drones were shot down over five regions", "9 of 12 drones downed at night": a number of weapons met over whole lands or in a night is what a side counts, and no answer to one that struck a house. */
function overLands(found: Found, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  const words = t ? cut(found.doc.text, [t.start, t.end]) : '';
  return wide.test(words) && s.weapons.some((w) => /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of) (?:more )?(?:of \d+ )?(?:[\p{L}-]+ ){0,3}$/iu.test(found.doc.text.slice(Math.max(0, w.span[0] - 50), w.span[0])));
}

/** "downed 84 of 110 drones that were launched": how what was brought down had come. */
const sent = new Set(['launch', 'fire', 'send', 'lob', 'release', 'direct']);

/** "five shot in A and B": what is told of two towns or more at once, before a list, is the sum of it, and an item's own deed is none of that. */
export const ofSeveralTowns = (c: Case, s: Scene): boolean => (s.events.some((e) => !e.trigger.result && !e.definite) || !s.events.length && s.tolls.some((t) => !t.toll.subset)) && c.scenes.some((o) => o.places.filter(settlement).some((p, k, list) => list.slice(k + 1).some((q) => elsewhere(p, q))));

/** "On 4 May a missile came down there", in a report of September that has named no day yet: a day so long before that the report tells it as background. */
export const longPast = (found: Found, when: readonly DateMention[]): boolean => { const anchor = found.doc.published; return anchor != null && when.length > 0 && when.every((d) => { const end = d.value.end ?? d.value.start; return d.value.precision !== 'since' && end !== null && daysBetween(end, anchor) > 45; }); };

/** A date of five days or more. */
export const lasting = (d: DateMention): boolean => ['week', 'month', 'year', 'since'].includes(d.value.precision) || (d.value.start !== null && d.value.end !== null && daysBetween(d.value.start, d.value.end) >= 4);

/** Whether a scene points at a deed of a kind of its own ("the bombing", "the abduction") that the case does not tell of. */
export function pointsElsewhere(c: Case, s: Scene): boolean {
  const kinds = s.events.filter((e) => e.definite && ['bombing', 'suicide-bombing', 'abduction', 'air-strike', 'shelling', 'grenade', 'chemical-attack'].includes(e.type)).map((e) => family[e.type]);
  // "in the fighting": no part of a bombing or a raid from the air
  if (s.events.some((e) => e.definite && e.type === 'clash' && e.form === 'noun') && all(c, typesOf).some((t) => family[t] === 'bomb' || family[t] === 'remote') && !all(c, typesOf).some((t) => family[t] === 'fight' || family[t] === 'attack' || family[t] === 'any')) return true;
  return kinds.length > 0 && !all(c, typesOf).some((t) => kinds.includes(family[t]) || family[t] === 'any' || family[t] === 'blast');
}

/** Whether the finest places of a scene all lie elsewhere than the finest ones of a case. */
export function apartInPlace(own: readonly PlaceMention[], theirs: readonly PlaceMention[]): boolean {
  const finest = (list: readonly PlaceMention[]): readonly PlaceMention[] => { const best = Math.min(...list.map((p) => Math.max(2, p.value.precision))); return list.filter((p) => Math.max(2, p.value.precision) === best); };
  return own.length > 0 && theirs.length > 0 && finest(own).every((p) => finest(theirs).every((q) => elsewhere(p, q)));
}

export const peopleOf = (s: Scene): readonly string[] => [...s.tolls.flatMap((t) => (t.toll.group.group && t.toll.group.noun !== 'people' && t.toll.group.noun !== 'person' ? [t.toll.group.group.toLowerCase()] : [])), ...s.patients];
export const wordOf = (found: Found, s: Scene, e: Scene['events'][number]): string => (found.doc.parse.sentences[s.sentence]?.tokens[e.at]?.lemma ?? '').toLowerCase();
/** Words of one stem: strike and struck's lemma, kill and killing, attack and attacker. */
export const kin = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && (a.startsWith(b.slice(0, Math.max(4, b.length - 3))) || b.startsWith(a.slice(0, Math.max(4, a.length - 3))));
/** Whether a scene stands in a headline: one of the first sentences, without a stop, or of the lines under it before the first that has one. */
export function headline(found: Found, s: Scene): boolean {
  const open = (n: number): boolean => { const t = found.doc.parse.sentences[n]; return t !== undefined && !/[.!?]["”’')\]]*\s*$/.test(cut(found.doc.text, [t.start, t.end])); };
  return open(s.sentence) && (s.sentence < 3 || s.sentence < 8 && Array.from({ length: s.sentence }, (_, n) => n).every(open));
}
/** Whether only a headline has told of a case so far: what the report will tell, which no word of its body turns away from. */
export const announced = (found: Found, c: Case): boolean => c.scenes.every((o) => headline(found, o));
/** "Mayfadoun-Zawtar", "the road between Mayfadoun and Zawtar al-Sharqiyah": whether a sentence has a word of a place's name that a headline told. */
export function namesPlaceOf(found: Found, c: Case, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  const words = t ? new Set(cut(found.doc.text, [t.start, t.end]).match(/\p{Lu}[\p{L}’']{3,}/gu)) : new Set<string>();
  return placeOf(c).some((p) => (p.value.name.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? []).some((w) => words.has(w)));
}
export const yearly = (dates: readonly DateMention[]): boolean => dates.some((d) => ['year', 'since', 'month'].includes(d.value.precision));
export const backward = (s: Scene): boolean => s.events.length > 0 && s.events.every((e) => e.before);
