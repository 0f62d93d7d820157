import type { IncidentType } from '#codebook';
import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { disjoint, namesStruck, settlement } from './apart.ts';
import type { Case } from './cases.ts';
import { frameOf } from './frame.ts';
import { blowsApart, counterclaim, otherDeed, otherHands, ownedByOthers } from './hands.ts';
import { otherEntry, parted, type Layout } from './items.ts';
import { calledUntrue, captivity, compatible, freed, ofCaptives, partOf, ranOnMine, sharedNouns, struckApart, takesFighters } from './kinds.ts';
import { announced, apartInPlace, backward, before, dayBefore, downsOthers, goesOn, harmThere, headline, introduces, kin, lasting, lastTold, longPast, namesPlaceOf, ofSeveralTowns, otherNames, partiesOf, peopleOf, pointsElsewhere, restated, sameCounts, samePlace, wordOf, yearly } from './likeness.ts';
import { towards } from './locating.ts';
import { kindsTold, namesAgain, ofTheirDead, pointsAt } from './pointing.ts';
import { spread } from './reality.ts';
import type { Scene } from './scenes.ts';
import { addsUp, oneAfterTally, otherSum, otherTally, sameSum, sums, takesUpSum, totals, unlikeSums } from './sums.ts';
import { answeredBy, answering, atAnotherHour, bombedAfter, fronted, hunts, inReturn, pointsBack, resumes, sameBomb, seated, seatedElsewhere, turnsAway } from './turns.ts';

/** A scene beside a case that it may tell of, with what several reasons ask of the two. */
export interface Tie {
  readonly found: Found; readonly c: Case; readonly s: Scene; readonly cases: readonly Case[]; readonly layout: Layout;
  readonly first: Scene; readonly last: Scene; readonly own: readonly IncidentType[]; readonly types: readonly IncidentType[];
  readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[]; readonly when: readonly DateMention[]; readonly where: readonly PlaceMention[];
  readonly freed: boolean; readonly retold: boolean; readonly definite: boolean; readonly fresh: boolean; readonly headlined: boolean; readonly announced: boolean;
}

/** Sets a scene beside a case. */
export function tieOf(found: Found, c: Case, s: Scene, cases: readonly Case[], layout: Layout): Tie {
  const [first, last] = [c.scenes[0] as Scene, c.scenes.at(-1) as Scene];
  const own = s.events.length ? s.events.filter((e) => e.trigger.harm !== 'released').map((e) => (e.type === 'arrest' && s.paragraph === last.paragraph && takesFighters(s) ? 'clash' : e.type)) : kindsTold(s);
  const freed = captivity(found, c.scenes) !== captivity(found, [s]) && [c.scenes, [s]].every((list) => ofCaptives(list));
  const definite = (s.events.some((e) => e.definite) || resumes(found, s) || sameBomb(found, s)) && !introduces(c, s);
  return {
    found, c, s, cases, layout, first, last, own, types: c.scenes.flatMap((o) => o.events.map((e) => e.type)), dates: c.scenes.flatMap((o) => o.dates), places: c.scenes.flatMap((o) => o.places),
    when: freed ? [] : fronted(found, s), where: freed ? [] : seated(found, s), freed, retold: sameCounts(c, s), definite, fresh: !definite && s.events.some((e) => !e.trigger.result), headlined: headline(found, first), announced: announced(found, c) && !headline(found, s),
  };
}

/** "31 farmers killed near Velde", "at least 31 were killed near Velde between 12 and 14 August": one count of three or more, told twice. */
const sameFirst = (a: Scene, b: Scene): boolean => a.tolls.some((t) => (t.toll.group.min ?? 0) > 2 && b.tolls.some((u) => u.toll.field === t.toll.field && u.toll.group.min === t.toll.group.min));

const killed = ({ scenes }: Pick<Case, 'scenes'>, whole = false): boolean => scenes.some((o) => o.tolls.some((t) => t.toll.field === 'killed' && t.toll.group.kind !== 'zero' && !(whole && t.toll.subset)));
const sentenceOf = (found: Found, s: Scene): string => { const t = found.doc.parse.sentences[s.sentence]; return t ? cut(found.doc.text, [t.start, t.end]) : ''; };
const amongDead = (found: Found, s: Scene): boolean => /\b(?:among|of) the (?:[\p{L}\d-]+ )?(?:dead|slain|killed|fatalities)\b/iu.test(sentenceOf(found, s));

/** "Monitors documented 31 incidents. Forty-four civilians lost their lives": what is counted right behind a number of deeds, without a day or a place. */
const countsOn = (found: Found, last: Scene, s: Scene): boolean => s.sentence === last.sentence + 1 && s.paragraph === last.paragraph && !s.dates.length && !s.places.length && !s.agents.length && s.tolls.length > 0 && s.events.every((e) => e.trigger.result) && totals(found, [last]);
/** "Three men were taken from a bar. Their bodies were found next morning beside the road": where those lay who were taken. */
const bodiesOf = ({ found, c, s, last, cases }: Tie): boolean => s.paragraph === last.paragraph && s.sentence - last.sentence <= 2 && c.scenes.some((o) => o.events.some((e) => e.type === 'abduction' || e.type === 'arrest')) && cases.every((o) => lastTold(o) <= last.sentence) && s.events.every((e) => e.trigger.result)
  && /^\W*(?:(?:[\p{L}\d]+ )?(?:hours|days|day|weeks) later,? )?(?:their|his|her) (?:[\p{L}-]+ )?(?:bod(?:y|ies)|corpses?|remains)\b/iu.test(sentenceOf(found, s));

/** "the device was set off by radio": of the bomb told of last, wherever that lay. */
const lastBomb = ({ found, c, s, cases }: Tie): boolean => sameBomb(found, s) && burst(c) && cases.every((o) => o === c || !burst(o) || lastTold(o) < lastTold(c));
const burst = (c: Case): boolean => c.scenes.some((o) => o.events.some((e) => ['bombing', 'unexplained-explosion', 'grenade'].includes(e.type)));
/** "Six died in separate incidents in A and B. In Velde, gunmen opened fire": what is counted of several deeds, and one with a town of its own. */
const oneOfSpread = (t: Tie): boolean => t.fresh && t.s.events.some((e) => !e.trigger.result && (e.form === 'verb' || e.indefinite)) && (partOfSpread(t) || !samePlace(t.s, t.places) && t.s.places.some((p) => settlement(p) || p.value.precision === 3)) && spread(t.found, t.c);
/** "Killed 14 in separate raids in A and B. In B, five were killed when soldiers ambushed": fewer dead than the sum, in one of its places. */
const partOfSpread = ({ first, s }: Tie): boolean => new Set(first.places.map((p) => p.value.name)).size > 1 && first.tolls.some((t) => t.toll.field === 'killed' && s.tolls.some((u) => u.toll.field === 'killed' && !u.toll.subset && (u.toll.group.max ?? Infinity) < (t.toll.group.min ?? 0)));

/** Reasons each of which by itself tells that a scene and a case are two things. */
const telling: Readonly<Record<string, (t: Tie) => boolean>> = {
  'ends-no-taking': ({ own, s, types }) => !own.length && s.events.length > 0 && types.length > 0 && !types.some((t) => ['abduction', 'arrest', 'agreement'].includes(t)),
  // "frees two policemen", in the headline: those held and handed over
  'other-kind': ({ c, s, own, types }) => !(ofCaptives(c.scenes) && ofCaptives([s])) && own.length > 0 && types.length > 0 && !own.some((t) => types.some((u) => compatible(t, u))),
  'other-day-than-told-before': (t) => !t.announced && t.when.length > 0 && !t.dates.length && !t.s.events.some((e) => e.definite || e.again) && !samePlace(t.s, t.places) && dayBefore(t.cases, t.c).length > 0 && !t.when.some((d) => dayBefore(t.cases, t.c).some((e) => !disjoint(d, e))),
  // people who march do so in no raid from the air
  'protest-and-blow': ({ types, own }) => [[types, own], [own, types]].some(([a, b]) => a?.length && a.every((t) => t === 'protest') && b?.some((t) => ['air-strike', 'shelling', 'bombing', 'suicide-bombing', 'grenade'].includes(t)) && !b.some((t) => t === 'protest' || t === 'riot')),
  'struck-apart': ({ c, s }) => struckApart(c, s),
  'called-untrue': ({ c, s }) => calledUntrue(s) !== calledUntrue(...c.scenes),
  'days-apart': ({ when, dates }) => when.length > 0 && dates.length > 0 && !when.some((d) => dates.some((e) => !disjoint(d, e))),
  // "On 4 May a missile came down there", in a report of September that has named no day yet
  'long-past': ({ found, c, s, dates, when }) => !dates.length && frameOf(found) === null && c.scenes.some((o) => o.events.some((e) => !e.definite)) && longPast(found, when) && !s.events.some((e) => e.definite || e.again) && s.events.length > 0,
  'places-apart': (t) => !t.retold && !lastBomb(t) && !(t.announced && namesPlaceOf(t.found, t.c, t.s)) && apartInPlace(t.where.filter((p) => !towards(t.found, p)), t.places) && !namesStruck(t.s, t.c.scenes),
  // "Later on Thursday tank fire killed two men east of Velde": another hour and a town of another name, however near
  'another-hour-and-town': (t) => !t.definite && t.s.events.some((e) => !e.definite) && otherNames(t.s, t.places) && t.s.places.some(settlement) && atAnotherHour(t.found, t.s),
  'owned-by-others': ({ found, c, s }) => ownedByOthers(found, c, s) && !counterclaim(found, c, s),
  'other-deed': (t) => !t.retold && otherDeed(t.found, t.c, t.s) && !counterclaim(t.found, t.c, t.s),
  // a count over a period is a sum, not the deed of a day
  // or what was undone before it did any
  'counts-a-period': ({ s, dates, types }) => s.dates.some(lasting) && s.tolls.some((u) => u.toll.field === 'killed') && !dates.length && types.length > 0 && types.every((k) => k === 'interception') || s.tolls.length > 0 && s.dates.length > 0 && dates.length > 0 && s.dates.every(lasting) && !dates.some(lasting) && !s.events.some((e) => e.definite),
  'another': (t) => t.s.other && !t.announced,
  'answers': ({ found, s }) => answering(found, s),
  'was-answered': ({ found, c, s, cases }) => answeredBy(found, s) && !cases.some((o) => o !== c && lastTold(o) > lastTold(c)),
  'a-sum-and-none': ({ found, s, first, last, places }) => !countsOn(found, last, s) && !(samePlace(s, places) && sameFirst(first, s)) && (sums(found, s) !== sums(found, first) || unlikeSums(found, s, first)) && !takesUpSum(found, first, s) && !sameSum(found, first, s) && !addsUp(first, s),
  'one-of-spread': oneOfSpread,
  'other-sum': ({ found, c, s }) => otherSum(found, c.scenes, s) || c.scenes.every((o) => otherTally(found, o, s)) || oneAfterTally(found, c.scenes, s),
  'parted': ({ c, s, layout, places }) => c.scenes.every((o) => parted(layout, o.paragraph, s.paragraph)) && !samePlace(s, places),
  // a sum of many deeds, and an item that tells one
  'item-after-sum': ({ found, c, s, layout }) => layout.bullets.has(s.paragraph) && c.scenes.every((o) => !layout.bullets.has(o.paragraph)) && (totals(found, c.scenes) || ofSeveralTowns(c, s)),
  'seated-elsewhere': ({ found, c, s }) => seatedElsewhere(found, c.scenes, s),
  'turns-away': (t) => !t.definite && !t.announced && turnsAway(t.found, t.s),
  'one-after-totals': (t) => !t.definite && t.s.events.length > 0 && t.s.places.some(settlement) && totals(t.found, [t.first]),
  'year-not-day': ({ s, dates }) => yearly(s.dates) && !yearly(dates) && s.events.length > 0 && !s.events.some((e) => e.again),
  'downs-others': ({ found, c, s }) => downsOthers(found, c, s),
  'ran-on-mine': ({ found, c, s }) => ranOnMine(found, c, s),
  'blows-apart': (t) => !t.retold && !t.headlined && blowsApart(t.found, t.c, t.s),
  // "a car bomb killed five"; "two herders were killed when a jet bombed their tents": other dead, by what no one planted
  'from-above': ({ c, s, types }) => types.some((k) => ['bombing', 'suicide-bombing'].includes(k)) && types.every((k) => ['bombing', 'suicide-bombing', 'killing', 'attack'].includes(k)) && c.scenes.some((o) => o.weapons.some((w) => ['vehicle-bomb', 'mine'].includes(w.class))) && s.events.some((e) => e.form === 'verb' && e.type === 'air-strike' && !e.definite) && s.weapons.some((w) => ['aircraft', 'drone'].includes(w.class)) && killed({ scenes: [s] }) && killed(c) && !counted(c, s),
  'bombed-after': ({ c, s }) => bombedAfter(c.scenes, s),
  'hunts': ({ found, c, s }) => hunts(found, s) && !c.scenes.some((o) => hunts(found, o)),
  // "14 were taken away on Friday. Nine had been released by Monday"
  'told-as-before': (t) => !(freed(t.s) && ofCaptives(t.c.scenes) && t.s.paragraph === t.last.paragraph) && backward(t.s) && !backward(t.first) && !t.definite && !t.s.events.some((e) => e.again) && !(t.s.events.every((e) => e.trigger.result) && !t.s.dates.length && !t.s.places.length),
};

/** Whether a scene takes up a case by something that both name: people, a place, a party, a count, a deed's word. */
const named = (t: Tie): boolean => t.retold || samePlace(t.s, t.places) || sharedNouns(t.found, t.c, t.s) > 0 || counted(t.c, t.s) || t.s.events.some((e) => t.c.scenes.some((o) => o.events.some((f) => kin(wordOf(t.found, t.s, e), wordOf(t.found, o, f)))));
const counted = (c: Case, s: Scene): boolean => { const counts = new Set(c.scenes.flatMap((o) => o.tolls.map((t) => `${t.toll.field} ${t.toll.group.min}`))); return s.tolls.some((t) => counts.has(`${t.toll.field} ${t.toll.group.min}`)); };

/** Reasons for (above 0) and against, each with its weight: docs/decisions/125. */
const graded: Readonly<Record<string, readonly [weight: number, of: (t: Tie) => boolean | number]>> = {
  'retold-counts': [3, (t) => t.retold],
  'definite': [3, (t) => t.definite],
  // "eight were killed in the strikes": from the air or from afar, where another case tells of such
  'strikes-elsewhere': [-6, ({ found, s, types, cases, c }) => s.events.some((e) => e.definite && e.form === 'noun' && /^(?:strike|raid)$/.test(wordOf(found, s, e))) && types.length > 0 && !types.some((t) => ['air-strike', 'shelling', 'unspecified'].includes(t)) && cases.some((o) => o !== c && o.scenes.some((x) => x.events.some((e) => ['air-strike', 'shelling'].includes(e.type))))],
  'points-elsewhere': [-4, ({ c, s }) => pointsElsewhere(c, s)],
  // under another time stamp a live page tells of something else
  'other-entry': [-5, (t) => !t.definite && t.s.events.some((e) => !e.trigger.result) && t.c.scenes.every((o) => otherEntry(t.layout, o.paragraph, t.s.paragraph)) && !samePlace(t.s, t.places) && !(t.headlined && sharedNouns(t.found, t.c, t.s) > 1)],
  'names-again': [3, ({ found, c, s }) => namesAgain(found, c, s)],
  'other-named-again': [-2, ({ found, c, s, cases }) => !namesAgain(found, c, s) && cases.some((o) => o !== c && namesAgain(found, o, s))],
  'that-last': [3, ({ found, s, cases, last }) => pointsBack(found, s) && cases.every((o) => lastTold(o) <= last.sentence)],
  'that-other': [-2, ({ found, s, cases, last }) => pointsBack(found, s) && !cases.every((o) => lastTold(o) <= last.sentence)],
  'in-return': [-8, (t) => inReturn(t.found, t.s) && !t.headlined],
  'of-their-dead': [6, ({ found, c, s }) => ofTheirDead(found, c, s)],
  // "his brother was among the dead": where a case has told of some
  'no-dead-told': [-6, ({ found, c, s, cases }) => s.events.every((e) => e.trigger.result) && !killed({ scenes: [s] }, true) && amongDead(found, s) && !killed(c) && cases.some((o) => killed(o))],
  // harm goes with the deed that did it, not with a taking told beside
  'harm-beside-taking': [-6, ({ c, s, cases }) => s.tolls.length > 0 && s.tolls.every((t) => ['killed', 'injured'].includes(t.toll.field)) && s.events.every((e) => e.trigger.result) && ofCaptives(c.scenes) && cases.some((o) => o !== c && !ofCaptives(o.scenes) && o.scenes.some((k) => k.paragraph === s.paragraph))],
  // told in one sentence with what opened a case of its own
  'opened-beside': [-3, (t) => !t.definite && t.cases.some((o) => o !== t.c && o.scenes[0]?.sentence === t.s.sentence)],
  // a place of its own within a country or a region: a deed of its own
  'fine-in-coarse': [-3, (t) => t.fresh && !t.headlined && !namesAgain(t.found, t.c, t.s) && t.s.places.some((p) => p.value.precision <= 2) && t.places.length > 0 && t.places.every((q) => q.value.precision >= 5)],
  // after a sum over years the next deed is one of its own
  'after-years': [-5, (t) => !t.definite && !t.announced && t.s.events.length > 0 && !t.s.dates.some(lasting) && t.dates.length > 0 && t.dates.every((d) => ['year', 'since'].includes(d.value.precision)) && !t.s.events.some((e) => e.again)],
  // a period against a day: a sum, not the deed
  'period-and-day': [-4, (t) => !t.definite && !t.announced && t.dates.length > 0 && t.s.dates.length > 0 && t.s.dates.every(lasting) !== t.dates.every(lasting)],
  // the harm was told first, now the means
  'means-after-harm': [3, (t) => t.fresh && !t.dates.length && !t.places.length && t.c.scenes.every((o) => o.events.every((e) => e.trigger.result))],
  'indefinite': [-2, (t) => t.s.events.some((e) => e.indefinite && e.trigger.type !== 'clash') && !t.headlined],
  'same-people': [2, ({ c, s }) => peopleOf(s).some((p) => c.scenes.some((o) => peopleOf(o).includes(p)))],
  'harm-only': [2, ({ s }) => s.events.every((e) => e.trigger.result)],
  'same-paragraph': [2, ({ s, last }) => s.paragraph === last.paragraph],
  'same-item': [1, ({ c, s, last }) => s.paragraph !== last.paragraph && c.scenes.some((o) => o.paragraph === s.paragraph)],
  // what follows at once and says neither when nor where goes on with it
  'follows-at-once': [1, ({ c, s, last, cases }) => s.paragraph === last.paragraph && s.sentence === last.sentence + 1 && !s.dates.length && !s.places.length && cases[0] !== c],
  'goes-on': [2, ({ found, s, last }) => goesOn(found, s, last) || harmThere(s, last)],
  // a day and a place of its own, neither of them the case's
  'own-day-and-place': [-3, (t) => t.fresh && !t.freed && t.s.dates.length > 0 && otherNames(t.s, t.places)],
  // a count alone goes on with what was told last, wherever that first stood
  'latest': [1, ({ found, c, s, cases }) => (s.events.length ? (cases.findLast((o) => !announced(found, o)) ?? cases.at(-1)) === c : cases.every((o) => lastTold(o) <= lastTold(c)))],
  // the body goes on with what it tells, and takes up what only the headline told by its words
  'announced': [-3, (t) => t.announced && t.cases.some((o) => o !== t.c && !announced(t.found, o)) && !named(t)],
  'first-case': [1, ({ c, cases }) => cases[0] === c],
  'headline': [2, (t) => t.headlined],
  'same-word': [2, ({ found, c, s }) => s.events.some((e) => c.scenes.some((o) => o.events.some((f) => kin(wordOf(found, s, e), wordOf(found, o, f)))))],
  'same-fine-type': [1, ({ s, types }) => s.events.some((e) => !e.trigger.result && !['unspecified', 'attack', 'killing'].includes(e.type) && types.includes(e.type))],
  // "the attack", "the strike" without more: what the report is about
  'the-deed-of-the-report': [1, ({ c, s, cases }) => cases[0] === c && s.events.some((e) => e.definite && e.form === 'noun') && !s.dates.length && !s.places.length],
  'same-place': [3, ({ s, places }) => samePlace(s, places)],
  'same-day': [2, ({ s, dates }) => s.dates.some((d) => dates.some((e) => d.value.start !== null && d.value.start === e.value.start))],
  'same-parties': [2, ({ c, s }) => { const theirs = new Set(c.scenes.flatMap(partiesOf)); return partiesOf(s).some((p) => theirs.has(p)); }],
  'other-hands': [-2, ({ found, c, s }) => otherHands(found, c, s)],
  // "denied any losses and said it had killed 16 soldiers": the other side of the same fight
  'counterclaim': [6, ({ found, c, s }) => counterclaim(found, c, s)],
  'own-hands': [1, ({ s }) => s.agents.some((a) => a.party.own)],
  'shared-nouns': [1, ({ found, c, s }) => Math.min(2, sharedNouns(found, c, s))],
  'placed-deed': [-2, (t) => t.s.places.length > 0 && !t.places.length && !t.definite && t.s.events.some((e) => e.form === 'verb' && !e.trigger.result) && !t.headlined],
  'same-count': [1, ({ c, s }) => counted(c, s)],
  'part-of-count': [1, ({ c, s }) => partOf(c, s)],
  'points-at': [1, ({ found, c, s, cases }) => pointsAt(found, c, s, cases)],
};

/** What a tie weighs where something tells the scene and the case apart. */
export const apart = -100;

/** In a list of items each tells of its own, unless one tells again what another told or what the headline named. */
const otherItem = (t: Tie): boolean => !(t.announced && (samePlace(t.s, t.places) || namesPlaceOf(t.found, t.c, t.s))) && otherParagraph(t);
const otherParagraph = ({ c, s, layout }: Tie): boolean => layout.roundup && !c.scenes.some((o) => o.paragraph === s.paragraph) && !(before(layout, c) && s.paragraph < layout.opening);

const tellers = Object.values(telling), grades = Object.values(graded);
/** How well a scene suits a case: the weights of all reasons that hold; `apart` where one tells them apart. */
export function weigh(t: Tie): number {
  if (bodiesOf(t)) return 6;
  if (tellers.some((of) => of(t))) return apart;
  if (otherItem(t)) return restated(t.c, t.s, t.dates, t.places) ? 6 : apart;
  return grades.reduce((sum, [weight, of]) => sum + weight * Number(of(t)), 0);
}

/** How strong the tie to an older case must be: a scene with its own time and place needs more than an afterthought. */
export function needed(s: Scene): number {
  if (!s.events.length || s.events.every((e) => e.definite || e.trigger.result)) return 1;
  const placed = s.places.some((p) => p.value.lat != null || settlement(p));
  return s.dates.length && placed ? 4 : s.dates.length || placed ? 3 : 2;
}
