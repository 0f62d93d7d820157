import type { IncidentType } from '#codebook';
import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { frameOf, peaceful, peacefulAround } from './frame.ts';
import { daysBetween } from './reality.ts';
import { disjoint, elsewhere, namesStruck, settlement } from './apart.ts';
import { allies, doers, otherDeed, otherHands, ownedByOthers } from './hands.ts';
import { calledUntrue, captivity, ofCaptives, partOf, ranOnMine, sharedNouns, struckApart } from './kinds.ts';
import { layoutOf, otherEntry, parted, type Layout } from './items.ts';
import type { Scene } from './scenes.ts';
import { apportioned, kindsTold, namesAgain, pointsAt, takenBy } from './pointing.ts';
import { ofTheDay } from './daily.ts';
import { labelled } from './labels.ts';
import { oneAfterTally, otherSum, otherTally, sums, totals } from './sums.ts';
import { answeredBy, answering, fronted, hunts, inReturn, pointsBack, resumes, seated, turnsAway } from './turns.ts';

/** Scenes that speak of one incident: nothing in time, place, participants or toll tells them apart. */
export interface Case { readonly scenes: Scene[] }

const family: Readonly<Record<IncidentType, string>> = {
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

const typesOf = (s: Scene): readonly IncidentType[] => s.events.map((e) => e.type);
const all = <T>(c: Case, pick: (s: Scene) => readonly T[]): readonly T[] => c.scenes.flatMap(pick);
const dateOf = (c: Case): readonly DateMention[] => all(c, (s) => s.dates);
const placeOf = (c: Case): readonly PlaceMention[] => all(c, (s) => s.places);
const partiesOf = (s: Scene): readonly string[] => [...s.agents, ...s.targets].map((r) => r.party.actor ?? r.party.name.toLowerCase());

interface Rank { readonly at: Case; readonly score: number }

/** Groups scenes into cases, in text order: each scene joins the case that suits it best, or opens its own. */
export function findCases(found: Found, scenes: readonly Scene[]): readonly Case[] {
  if (!scenes.length) return [];
  const cases: Case[] = [];
  const layout = layoutOf(found);
  for (const whole of pointersFirst(found, labelled(found, scenes))) for (const scene of apportioned(found, whole, cases)) {
    const ranked = cases.map((c): Rank => ({ at: c, score: suits(found, c, scene, cases, layout) })).sort((a, b) => b.score - a.score || cases.indexOf(b.at) - cases.indexOf(a.at));
    const best = ranked[0];
    if (best && best.score >= needed(scene)) best.at.scenes.push(scene);
    else if (opens(found, scene) && !(peaceful(found) && ofDeath(scene)) && (scene.events.length > 0 || !['accident', 'exercise', 'contest'].includes(frameOf(found) ?? ''))) cases.push({ scenes: [scene] });
    else if (best && best.score > -50 && !scene.events.length) best.at.scenes.push(scene);
  }
  return ofTheDay(found, cases.filter((c) => told(c)));
}

/** "torched huts in reprisal for the blast": of what one sentence tells, that which takes up the word of a deed told before finds its case first, and the rest is none of that. */
function pointersFirst(found: Found, scenes: readonly Scene[]): readonly Scene[] {
  const takesUp = (s: Scene): boolean => s.events.some((e) => e.definite && e.form === 'noun') && scenes.some((o) => o.sentence < s.sentence && o.events.some((f) => s.events.some((e) => e.definite && kin(wordOf(found, s, e), wordOf(found, o, f)))));
  return scenes.map((s, i) => ({ s, i, rank: scenes[i - 1]?.sentence === s.sentence || scenes[i + 1]?.sentence === s.sentence ? Number(!takesUp(s)) : 0 })).sort((a, b) => a.s.sentence - b.s.sentence || a.rank - b.rank || a.i - b.i).map((x) => x.s);
}

/** How strong the tie to an older case must be: a scene with its own time and place needs more than an afterthought. */
function needed(s: Scene): number {
  if (!s.events.length) return 1;
  if (s.events.every((e) => e.definite || e.trigger.result)) return 1;
  const placed = s.places.some((p) => p.value.lat != null || settlement(p));
  return s.dates.length && placed ? 4 : s.dates.length || placed ? 3 : 2;
}

/** Whether a scene only tells that somebody died. */
const ofDeath = (s: Scene): boolean => s.events.every((e) => e.trigger.result && !e.trigger.sure && e.type === 'killing');

/** Whether a scene may open a case: it tells of something that is not merely pointed at. */
function opens(found: Found, s: Scene): boolean {
  if (!s.events.length) return (takenBy(found, s) && frameOf(found) === null) || !(s.tolls.every((t) => nominal(found, t)) && peacefulAround(found, s.sentence)) && s.tolls.some((t) => t.toll.field === 'killed' && t.toll.group.kind !== 'zero' && !t.toll.subset && !/^(?:his|her|my|your|its)\s/i.test(cut(found.doc.text, t.toll.group.span)));
  if (s.events.every((e) => e.negated)) return s.agents.some((a) => a.claim.stance === 'denies');
  if (s.events.every((e) => e.definite && e.form === 'noun' && !s.dates.length && !s.places.length && !s.tolls.length)) return s.events.some((e) => e.trigger.sure && e.patient);
  return true;
}

/** "the boy's death", "a body": one death that a noun tells, which says nothing of a deed. */
const nominal = (found: Found, { toll, sentence }: Scene['tolls'][number]): boolean => toll.group.min === 1 && found.doc.parse.sentences[sentence]?.tokens[toll.at]?.upos === 'NOUN';

/** A case needs a type and at least one of a date, a place, a participant, a toll. */
function told(c: Case): boolean {
  // "resumed its offensive in 2021": a campaign as background
  if (all(c, (s) => s.events).every((e) => e.form === 'noun' && e.trigger.type === 'unspecified' && e.definite) && !all(c, (s) => s.tolls).length && !placeOf(c).some((p) => p.value.precision <= 4) && all(c, (s) => s.events).length > 0) return false;
  const strong = c.scenes.some((s) => s.events.some((e) => !e.generic));
  return (strong || all(c, (s) => s.tolls).length > 0) && (dateOf(c).length > 0 || placeOf(c).length > 0 || all(c, (s) => [...s.agents, ...s.targets]).length > 0 || all(c, (s) => s.tolls).length > 0);
}

const samePlace = (s: Scene, places: readonly PlaceMention[]): boolean => s.places.some((p) => places.some((q) => p.value.name === q.value.name || (p.value.gazetteerId !== undefined && p.value.gazetteerId === q.value.gazetteerId)));
/** "Both were shot down": what begins with a pronoun goes on with what the sentence before told anew. */
const goesOn = (found: Found, s: Scene, last: Scene): boolean => s.paragraph === last.paragraph && s.sentence === last.sentence + 1 && !last.events.every((e) => e.definite) && /^(?:both|they|it|he|she|all|none|neither)$/i.test(found.doc.parse.sentences[s.sentence]?.tokens[0]?.form ?? '');
/** "A minibus ran over a mine. The driver was killed": what only counts the harm, right behind what did it, says neither when nor where. */
const harmThere = (s: Scene, last: Scene): boolean => s.paragraph === last.paragraph && s.sentence === last.sentence + 1 && !s.dates.length && !s.places.length && s.tolls.length > 0 && s.events.every((e) => e.trigger.result && !e.definite) && last.events.some((e) => !e.trigger.result && !e.definite);
/** Whether a scene names places and a case others, none of which lies in one of the others by the text. */
const otherNames = (s: Scene, places: readonly PlaceMention[]): boolean => { const fine = (list: readonly PlaceMention[]): readonly PlaceMention[] => list.filter((p) => p.value.precision <= 3); return fine(s.places).length > 0 && fine(places).length > 0 && fine(s.places).every((p) => fine(places).every((q) => p.value.name !== q.value.name && !p.within.includes(q.value.name) && !q.within.includes(p.value.name))); };
/** The sentence that tells of a case last. */
const lastTold = (c: Case): number => c.scenes.at(-1)?.sentence ?? -1;
/** Whether a case was told before the first item of a round-up. */
const before = (layout: Layout, c: Case): boolean => c.scenes.every((o) => o.paragraph < layout.opening);

/** Whether an item tells again what another told: a like deed at the same place, on no other day, with no other first toll. */
function restated(c: Case, s: Scene, dates: readonly DateMention[], places: readonly PlaceMention[]): boolean {
  const same = samePlace(s, places);
  const pointed = s.events.length > 0 && s.events.every((e) => e.definite);
  return same && typesOf(s).length > 0 && (pointed || s.dates.length + dates.length > 0) && all(c, typesOf).some((t) => typesOf(s).some((u) => t === u || family[t] === family[u] || family[t] === 'harm' || family[u] === 'harm'));
}

/** The day of what was told last before a case that names none: unless another is named it goes on. */
function dayBefore(cases: readonly Case[], c: Case): readonly DateMention[] {
  const start = c.scenes[0]?.sentence ?? 0;
  const told = cases.flatMap((o) => o.scenes).filter((s) => s.sentence <= start && s.dates.length > 0).sort((a, b) => a.sentence - b.sentence).at(-1);
  return told?.dates ?? [];
}

/** How well a scene suits a case; −100 where something tells them apart. */
function suits(found: Found, c: Case, s: Scene, cases: readonly Case[], layout: Layout): number {
  const last = c.scenes.at(-1) as Scene;
  if (s.sentence === last.sentence) return -100;
  const types = all(c, typesOf);
  const own = s.events.length ? s.events.filter((e) => e.trigger.harm !== 'released').map((e) => e.type) : kindsTold(s);
  if (!own.length && s.events.length && types.length && !types.some((t) => ['abduction', 'arrest', 'agreement'].includes(t))) return -100;
  if (own.length && types.length && !own.some((t) => types.some((u) => compatible(t, u)))) return -100;
  const dates = dateOf(c);
  const freed = captivity(found, c.scenes) !== captivity(found, [s]) && [c.scenes, [s]].every((list) => ofCaptives(list));
  const [when, where] = freed ? [[], []] : [fronted(found, s), seated(found, s)];
  if (when.length && !dates.length && !s.events.some((e) => e.definite || e.again) && !samePlace(s, placeOf(c)) && dayBefore(cases, c).length > 0 && !when.some((d) => dayBefore(cases, c).some((e) => !disjoint(d, e)))) return -100;
  if (struckApart(c, s) || calledUntrue(s) !== calledUntrue(...c.scenes)) return -100;
  if (when.length && dates.length && !when.some((d) => dates.some((e) => !disjoint(d, e)))) return -100;
  if (!dates.length && frameOf(found) === null && all(c, (o) => o.events).some((e) => !e.definite) && longPast(found, when) && !s.events.some((e) => e.definite || e.again) && s.events.length > 0) return -100;
  const places = placeOf(c);
  const retold = sameCounts(c, s);
  if (!retold && apartInPlace(where, places) && !namesStruck(s, c.scenes)) return -100;
  if (ownedByOthers(found, c, s) || (!retold && otherDeed(found, c, s))) return -100;
  // a count over a period is a sum, not the deed of a day
  if (s.tolls.length && s.dates.length && dates.length && s.dates.every(lasting) && !dates.some(lasting) && !s.events.some((e) => e.definite)) return -100;
  if (s.other || answering(found, s) || (answeredBy(found, s) && !cases.some((o) => o !== c && lastTold(o) > lastTold(c)))) return -100;
  if (sums(found, s) !== sums(found, c.scenes[0] as Scene) || otherSum(found, c.scenes, s) || c.scenes.every((o) => otherTally(found, o, s)) || oneAfterTally(found, c.scenes, s)) return -100;
  const newParagraph = s.paragraph !== last.paragraph;
  const sameItem = c.scenes.some((o) => o.paragraph === s.paragraph);
  if (layout.roundup && !sameItem && !(before(layout, c) && s.paragraph < layout.opening)) return restated(c, s, dates, places) ? 6 : -100;
  if (c.scenes.every((o) => parted(layout, o.paragraph, s.paragraph)) && !samePlace(s, places)) return -100;
  // a sum of many deeds, and an item that tells one
  if (layout.bullets.has(s.paragraph) && c.scenes.every((o) => !layout.bullets.has(o.paragraph)) && (totals(found, c.scenes) || ofSeveralTowns(c, s))) return -100;
  // "the killing of 45 civilians in the town of A": told here for the first time, with a count and a town of its own
  const definite = (s.events.some((e) => e.definite) || resumes(found, s)) && !introduces(c, s);
  if (!definite && (turnsAway(found, s) || (s.events.length > 0 && s.places.some(settlement) && totals(found, c.scenes.slice(0, 1))))) return -100;
  if (yearly(s.dates) && !yearly(dates) && s.events.length && !s.events.some((e) => e.again)) return -100;
  if (downsOthers(found, c, s) || ranOnMine(found, c, s)) return -100;
  if (hunts(found, s) && !c.scenes.some((o) => hunts(found, o))) return -100;
  if (backward(s) && !backward(c.scenes[0] as Scene) && !definite) return -100;
  let score = retold ? 3 : 0;
  if (definite) score += 3;
  if (pointsElsewhere(c, s)) score -= 4;
  // under another time stamp a live page tells of something else
  if (!definite && s.events.some((e) => !e.trigger.result) && c.scenes.every((o) => otherEntry(layout, o.paragraph, s.paragraph)) && !samePlace(s, places) && !(headline(found, c.scenes[0] as Scene) && sharedNouns(found, c, s) > 1)) score -= 5;
  if (namesAgain(found, c, s)) score += 3; else if (cases.some((o) => o !== c && namesAgain(found, o, s))) score -= 2;
  if (pointsBack(found, s)) score += cases.every((o) => lastTold(o) <= last.sentence) ? 3 : -2;
  if (inReturn(found, s) && !headline(found, c.scenes[0] as Scene)) score -= 8;
  // harm goes with the deed that did it, not with a taking told beside
  if (s.tolls.length > 0 && s.tolls.every((t) => ['killed', 'injured'].includes(t.toll.field)) && s.events.every((e) => e.trigger.result) && ofCaptives(c.scenes) && cases.some((o) => o !== c && !ofCaptives(o.scenes) && o.scenes.some((k) => k.paragraph === s.paragraph))) score -= 6;
  // told in one sentence with what opened a case of its own
  if (!definite && cases.some((o) => o !== c && o.scenes[0]?.sentence === s.sentence)) score -= 3;
  const fresh = !definite && s.events.some((e) => !e.trigger.result);
  // a place of its own within a country or a region: a deed of its own
  if (fresh && !headline(found, c.scenes[0] as Scene) && !namesAgain(found, c, s) && s.places.some((p) => p.value.precision <= 2) && places.length && places.every((q) => q.value.precision >= 5)) score -= 3;
  // after a sum over years the next deed is one of its own
  if (!definite && s.events.length > 0 && !s.dates.some(lasting) && dates.length > 0 && dates.every((d) => ['year', 'since'].includes(d.value.precision)) && !s.events.some((e) => e.again)) score -= 5;
  // a period against a day: a sum, not the deed
  if (!definite && dates.length && s.dates.length && s.dates.every(lasting) !== dates.every(lasting)) score -= 4;
  // the harm was told first, now the means
  if (fresh && !dates.length && !places.length && all(c, (o) => o.events).every((e) => e.trigger.result)) score += 3;
  if (s.events.some((e) => e.indefinite && e.trigger.type !== 'clash') && !headline(found, c.scenes[0] as Scene)) score -= 2;
  const peopleHere = peopleOf(s);
  if (peopleHere.some((p) => c.scenes.some((o) => peopleOf(o).includes(p)))) score += 2;
  if (!s.events.length || s.events.every((e) => e.trigger.result)) score += 2;
  score += newParagraph ? (sameItem ? 1 : 0) : 2;
  // what follows at once and says neither when nor where goes on with it
  if (!newParagraph && s.sentence === last.sentence + 1 && !s.dates.length && !s.places.length && cases[0] !== c) score += 1;
  if (goesOn(found, s, last) || harmThere(s, last)) score += 2;
  // a day and a place of its own, neither of them the case's
  if (fresh && !freed && s.dates.length > 0 && otherNames(s, places)) score -= 3;
  // a count alone goes on with what was told last, wherever that first stood
  if (s.events.length ? cases.at(-1) === c : cases.every((o) => (o.scenes.at(-1)?.sentence ?? 0) <= last.sentence)) score += 1;
  if (cases[0] === c) score += 1;
  if (headline(found, c.scenes[0] as Scene)) score += 2;
  if (s.events.some((e) => c.scenes.some((o) => o.events.some((f) => kin(wordOf(found, s, e), wordOf(found, o, f)))))) score += 2;
  if (s.events.some((e) => !e.trigger.result && !['unspecified', 'attack', 'killing'].includes(e.type) && types.includes(e.type))) score += 1;
  // "the attack", "the strike" without more: what the report is about
  if (cases[0] === c && s.events.some((e) => e.definite && e.form === 'noun') && !s.dates.length && !s.places.length) score += 1;
  if (samePlace(s, places)) score += 3;
  if (s.dates.some((d) => dates.some((e) => d.value.start !== null && d.value.start === e.value.start))) score += 2;
  const parties = new Set(c.scenes.flatMap(partiesOf));
  if (partiesOf(s).some((p) => parties.has(p))) score += 2;
  if (otherHands(found, c, s)) score -= 2;
  if (s.agents.some((a) => a.party.own) ) score += 1;
  score += Math.min(2, sharedNouns(found, c, s));
  if (s.places.length && !places.length && !definite && s.events.some((e) => e.form === 'verb' && !e.trigger.result) && !headline(found, c.scenes[0] as Scene)) score -= 2;
  const counts = new Set(c.scenes.flatMap((o) => o.tolls.map((t) => `${t.toll.field} ${t.toll.group.min}`)));
  if (s.tolls.some((t) => counts.has(`${t.toll.field} ${t.toll.group.min}`))) score += 1;
  return score + partOf(c, s) + pointsAt(found, c, s, cases);
}

/** Whether a scene counts the same dead and the same hurt as a case does, by the same hands: what it tells it tells again. */
function sameCounts(c: Case, s: Scene): boolean {
  const theirs = new Set(all(c, (o) => o.tolls).map((t) => `${t.toll.field} ${t.toll.group.min}`));
  const shared = new Set(s.tolls.filter((t) => !t.toll.subset && t.toll.group.kind === 'exact' && theirs.has(`${t.toll.field} ${t.toll.group.min}`)).map((t) => t.toll.field));
  const by = new Set(c.scenes.flatMap((o) => o.agents.map((r) => r.party.actor ?? r.party.name.toLowerCase())));
  return shared.size >= 2 && s.agents.some((r) => by.has(r.party.actor ?? r.party.name.toLowerCase()));
}

/** Whether a definite noun names whom it befell, with a count that the case does not have and a settlement of its own that the case does not name. */
function introduces(c: Case, s: Scene): boolean {
  if (!s.events.every((e) => e.form === 'noun' && e.patient) || !s.places.some(settlement)) return false;
  const places = placeOf(c);
  const counts = new Set(all(c, (o) => o.tolls).map((t) => `${t.toll.field} ${t.toll.group.min}`));
  return s.tolls.some((t) => !t.toll.subset) && !s.tolls.some((t) => counts.has(`${t.toll.field} ${t.toll.group.min}`)) && !s.places.some((p) => places.some((q) => p.value.name === q.value.name));
}

/** Whether weapons are told to have been brought down that are not those of the case: of another kind, or the case's doers brought them down. */
function downsOthers(found: Found, c: Case, s: Scene): boolean {
  if (!s.events.some((e) => e.type === 'interception') || s.events.some((e) => e.type !== 'interception' && !e.trigger.result && !sent.has(wordOf(found, s, e)))) return false;
  const types = all(c, typesOf);
  if (!types.length || types.includes('interception')) return false;
  const [own, theirs] = [s.weapons, all(c, (o) => o.weapons)].map((list) => new Set(list.map((w) => (w.class === 'aircraft' ? 'drone' : w.class))));
  if (own?.size && theirs?.size && ![...own].some((w) => theirs.has(w))) return true;
  // "a drone hit a tractor"; "19 drones were shot down"
  const many = (list: readonly Scene['weapons'][number][]): boolean => list.some((w) => /s$/i.test(cut(found.doc.text, w.span)));
  if (many(s.weapons) && all(c, (o) => o.weapons).length > 0 && !many(all(c, (o) => o.weapons)) && placeOf(c).some((p) => p.value.precision <= 4)) return true;
  return allies(found, doers([s]), doers(c.scenes));
}

/** "downed 84 of 110 drones that were launched": how what was brought down had come. */
const sent = new Set(['launch', 'fire', 'send', 'lob', 'release', 'direct']);

/** "five shot in A and B": what is told of two towns or more at once, before a list, is the sum of it, and an item's own deed is none of that. */
const ofSeveralTowns = (c: Case, s: Scene): boolean => s.events.some((e) => !e.trigger.result && !e.definite) && c.scenes.some((o) => o.places.filter(settlement).some((p, k, list) => list.slice(k + 1).some((q) => elsewhere(p, q))));

/** "On 4 May a missile came down there", in a report of September that has named no day yet: a day so long before that the report tells it as background. */
const longPast = (found: Found, when: readonly DateMention[]): boolean => { const anchor = found.doc.published; return anchor != null && when.length > 0 && when.every((d) => { const end = d.value.end ?? d.value.start; return d.value.precision !== 'since' && end !== null && daysBetween(end, anchor) > 45; }); };

/** A date of five days or more. */
const lasting = (d: DateMention): boolean => ['week', 'month', 'year', 'since'].includes(d.value.precision) || (d.value.start !== null && d.value.end !== null && daysBetween(d.value.start, d.value.end) >= 4);

/** Whether a scene points at a deed of a kind of its own ("the bombing", "the abduction") that the case does not tell of. */
function pointsElsewhere(c: Case, s: Scene): boolean {
  const kinds = s.events.filter((e) => e.definite && ['bombing', 'suicide-bombing', 'abduction', 'air-strike', 'shelling', 'grenade', 'chemical-attack'].includes(e.type)).map((e) => family[e.type]);
  // "in the fighting": no part of a bombing or a raid from the air
  if (s.events.some((e) => e.definite && e.type === 'clash' && e.form === 'noun') && all(c, typesOf).some((t) => family[t] === 'bomb' || family[t] === 'remote') && !all(c, typesOf).some((t) => family[t] === 'fight' || family[t] === 'attack' || family[t] === 'any')) return true;
  return kinds.length > 0 && !all(c, typesOf).some((t) => kinds.includes(family[t]) || family[t] === 'any' || family[t] === 'blast');
}

/** Whether the finest places of a scene all lie elsewhere than the finest ones of a case. */
function apartInPlace(own: readonly PlaceMention[], theirs: readonly PlaceMention[]): boolean {
  const finest = (list: readonly PlaceMention[]): readonly PlaceMention[] => { const best = Math.min(...list.map((p) => Math.max(2, p.value.precision))); return list.filter((p) => Math.max(2, p.value.precision) === best); };
  return own.length > 0 && theirs.length > 0 && finest(own).every((p) => finest(theirs).every((q) => elsewhere(p, q)));
}

const peopleOf = (s: Scene): readonly string[] => [...s.tolls.flatMap((t) => (t.toll.group.group && t.toll.group.noun !== 'people' && t.toll.group.noun !== 'person' ? [t.toll.group.group.toLowerCase()] : [])), ...s.patients];
const wordOf = (found: Found, s: Scene, e: Scene['events'][number]): string => (found.doc.parse.sentences[s.sentence]?.tokens[e.at]?.lemma ?? '').toLowerCase();
/** Words of one stem: strike and struck's lemma, kill and killing, attack and attacker. */
const kin = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && (a.startsWith(b.slice(0, Math.max(4, b.length - 3))) || b.startsWith(a.slice(0, Math.max(4, a.length - 3))));
/** Whether a scene stands in a headline: one of the first sentences, without a stop. */
export const headline = (found: Found, s: Scene): boolean => { const t = found.doc.parse.sentences[s.sentence]; return s.sentence < 3 && t !== undefined && !/[.!?]["”’')\]]*\s*$/.test(cut(found.doc.text, [t.start, t.end])); };
const yearly = (dates: readonly DateMention[]): boolean => dates.some((d) => ['year', 'since', 'month'].includes(d.value.precision));
const backward = (s: Scene): boolean => s.events.length > 0 && s.events.every((e) => e.before);
