import { cut } from '#text';
import type { Found } from '../found.ts';
import { frameOf, peaceful, peacefulAround } from './frame.ts';
import { layoutOf } from './items.ts';
import type { Scene } from './scenes.ts';
import { ofNature } from './everyday.ts';
import { apportioned, onlyFlight, takenBy } from './pointing.ts';
import { ofTheDay } from './daily.ts';
import { labelled } from './labels.ts';
import { all, kin, lastTold, placeOf, wordOf } from './likeness.ts';
import { underHighlights } from './highlights.ts';
import { apart, needed, tieOf, weigh } from './ties.ts';

/** Scenes that speak of one incident: nothing in time, place, participants or toll tells them apart. */
export interface Case { readonly scenes: Scene[] }

/** Groups scenes into cases, in text order: each scene joins the case that suits it best, or opens its own. */
export function findCases(found: Found, scenes: readonly Scene[]): readonly Case[] {
  if (!scenes.length) return [];
  const cases: Case[] = [];
  const layout = layoutOf(found);
  for (const whole of pointersFirst(found, labelled(found, scenes))) for (const scene of apportioned(found, whole, cases)) {
    const ranked = cases.map((c) => ({ at: c, score: scene.sentence === lastTold(c) && !corrects(found, c, scene) ? apart : weigh(tieOf(found, c, scene, cases, layout)) })).sort((a, b) => b.score - a.score || cases.indexOf(b.at) - cases.indexOf(a.at));
    const best = ranked[0];
    if (best && best.score >= needed(scene)) best.at.scenes.push(scene);
    else if (mayOpen(found, scene, cases)) cases.push({ scenes: [scene] });
    else if (best && best.score > apart && !scene.events.length) best.at.scenes.push(scene);
  }
  return underHighlights(found, ofTheDay(found, cases.filter((c) => told(found, c))));
}

/** A scene that takes up what was told, and tells nothing of it. */
const onlyPoints = (s: Scene): boolean => s.events.length > 0 && s.events.every((e) => e.definite && e.form === 'noun' && e.trigger.type === 'unspecified') && ![s.tolls, s.zeros, s.dates, s.places, s.agents, s.targets].some((list) => list.length);
/** "confirmed the incident but said that only seven were taken": another count of what the same sentence took up just before. */
const corrects = (found: Found, c: Case, s: Scene): boolean => { const t = found.doc.parse.sentences[s.sentence], last = c.scenes.at(-1); return t !== undefined && last !== undefined && onlyPoints(last) && !s.dates.length && !s.places.length && /\b(?:but|only|just|though|while)\b/iu.test(cut(found.doc.text, [t.start, t.end])) && s.tolls.some((u) => c.scenes.some((o) => o.tolls.some((v) => v.toll.field === u.toll.field))); };

/** Whether a scene may open a case, by itself and by what the report is about: deaths in a report without arms only beside a deed ("13 were killed in Orvik; two more died in Dremna"). */
const mayOpen = (found: Found, s: Scene, cases: readonly Case[]): boolean => onlyFlight(s) && !cases.length && frameOf(found) === null && !ofNature(found) || opens(found, s) && !(peaceful(found) && ofDeath(s) && !cases.some((c) => lastTold(c) === s.sentence)) && (s.events.length > 0 || !['accident', 'exercise', 'contest'].includes(frameOf(found) ?? ''));

/** "torched huts in reprisal for the blast": of what one sentence tells, that which takes up the word of a deed told before finds its case first, and the rest is none of that. */
function pointersFirst(found: Found, scenes: readonly Scene[]): readonly Scene[] {
  const takesUp = (s: Scene): boolean => s.events.some((e) => e.definite && e.form === 'noun') && scenes.some((o) => o.sentence < s.sentence && o.events.some((f) => s.events.some((e) => e.definite && kin(wordOf(found, s, e), wordOf(found, o, f)))));
  return scenes.map((s, i) => ({ s, i, rank: scenes[i - 1]?.sentence === s.sentence || scenes[i + 1]?.sentence === s.sentence ? Number(!takesUp(s)) : 0 })).sort((a, b) => a.s.sentence - b.s.sentence || a.rank - b.rank || a.i - b.i).map((x) => x.s);
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
function told(found: Found, c: Case): boolean {
  // "resumed its offensive in 2021": a campaign as background
  if (all(c, (s) => s.events).every((e) => e.form === 'noun' && e.trigger.type === 'unspecified' && e.definite) && !all(c, (s) => s.tolls).length && !placeOf(c).some((p) => p.value.precision <= 4) && all(c, (s) => s.events).length > 0) return false;
  const strong = c.scenes.some((s) => s.events.some((e) => !e.generic));
  // "the killing of Odo Venn": whom it befell takes part; "41 drones were shot down": what is counted
  const met = all(c, (s) => s.events).some((e) => e.type === 'interception' && e.form === 'verb') && all(c, (s) => s.weapons).length > 0;
  return (strong || all(c, (s) => s.tolls).length > 0) && (met || all(c, (s) => s.events).some((e) => e.trigger.harm === 'killed' && found.persons.some((p) => p.sentence === e.sentence && p.span[0] > e.span[1] && p.span[0] - e.span[1] < 5)) || all(c, (s) => s.dates).length > 0 || placeOf(c).length > 0 || all(c, (s) => [...s.agents, ...s.targets]).length > 0 || all(c, (s) => s.tolls).length > 0);
}
