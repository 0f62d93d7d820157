import type { IncidentType } from '#codebook';
import { cut, overlap } from '#text';
import type { PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { elsewhere, settlement } from './apart.ts';
import type { Case } from './cases.ts';
import { numberOf } from '../statements/quantities.ts';
import { empty } from './carry.ts';
import type { Scene, Told } from './scenes.ts';

const pointer = /\b(?:the|that|those)\s(?<which>(?:[\p{L}\d'’-]+\s){1,3}?)(?:death toll|toll|dead|wounded|injured|victims|casualties|attack|blast|strike|shooting|bombing|raid|ambush|explosion|clash|siege|massacre|killings?|abduction)\b/giu;
const ofWhich = /\b(?:death toll|toll|dead|wounded|injured|victims|casualties|killed|hurt)\s(?:from|of|in|at|on|after|aboard)\s(?:the|that)\s(?<which>(?:[\p{L}\d'’-]+\s?){1,3})/giu;
/** Words before such a noun that tell which of several is meant by no place or thing. */
const idle = /^(?:the|of|and|in|on|at|death|dead|latest|same|deadly|first|second|third|last|other|two|three|four|five|number|initial|official|overall|total|final|current|armed|air|drone|suicide|bomb|terror|militant|rebel|gun|deadliest|recent|civilian|reported|alleged|entire|whole|subsequent|night|morning|that|those|who|was|were|are|is|has|had|have|now|its|and|but|for|with|from|been|have|said|rose|all|both|by|to|a|an|his|her|their|its|\d+)$/i;

/** By which words a sentence that counts says which deed it means: "the dormitory toll", "the Zamora dead". */
function which(found: Found, s: Scene): readonly string[] {
  const sentence = found.doc.parse.sentences[s.sentence];
  if (!sentence || !s.tolls.length || !s.events.every((e) => e.definite || e.trigger.result)) return [];
  const words = cut(found.doc.text, [sentence.start, sentence.end]);
  return [...words.matchAll(pointer), ...words.matchAll(ofWhich)].flatMap((m) => (m.groups?.['which'] ?? '').trim().split(/\s+/).filter((w) => w.length > 2 && !idle.test(w)).map((w) => w.toLowerCase()));
}

const sorts: readonly (readonly string[])[] = [
  ['vehicle', 'lorry', 'truck', 'car', 'bus', 'minibus', 'van', 'pickup', 'pick-up', 'jeep', 'taxi', 'coach', 'motorcycle', 'motorbike', 'rickshaw', 'tractor', 'ambulance', 'suv', 'lada', 'cruiser'],
  ['ship', 'vessel', 'tanker', 'bulker', 'carrier', 'freighter', 'trawler', 'dhow', 'barge', 'boat', 'ferry', 'container ship'],
  ['building', 'house', 'home', 'school', 'hotel', 'hospital', 'clinic', 'block', 'tower', 'mosque', 'church', 'monastery', 'office', 'factory', 'warehouse', 'compound', 'shelter'],
  ['aircraft', 'plane', 'jet', 'helicopter', 'airliner', 'chopper'],
  ['site', 'facility', 'plant', 'depot', 'terminal', 'refinery', 'factory', 'warehouse'],
];
const singular = (w: string): string => w.replace(/ies$/, 'y').replace(/(?<=(?:s|x|ch|sh))es$/, '').replace(/(?<!s)s$/, '');
/** Whether one noun names what another named: the same word, or the word of its sort ("a lorry … the vehicle"). */
const again = (now: string, before: string): boolean => now === before || sorts.some(([sort, ...kinds]) => (now === sort || (now === 'ship' && sort === 'ship')) && kinds.includes(before));
const area = /^(?:village|town|city|area|region|district|province|camp|country|place|neighbou?rhood|county|state|people|residents?|civilians?|soldiers?|army|police|militants?|rebels?|group|enemy|forces?|troops|targets?|positions?|it|them)$/;

/** "deliberately targeted the vehicle": whether a scene names with an article what a case has told was struck. */
export function namesAgain(found: Found, c: Case, s: Scene): boolean {
  const struck = (list: readonly Scene[], pick: (words: string) => boolean): readonly string[] => list.flatMap((o) => o.targets.filter((r) => pick(found.doc.text.slice(Math.max(0, r.party.span[0] - 6), r.party.span[0]) + r.party.words)).map((r) => singular(/[\p{L}-]+$/u.exec(r.party.name.toLowerCase())?.[0] ?? '')));
  const now = struck([s], (words) => /(?:^|\s)(?:the|that|this)\s/iu.test(words)).filter((w) => w && !area.test(w));
  return now.length > 0 && struck(c.scenes, () => true).some((w) => now.some((n) => again(n, w)));
}

/** How well a case goes with what a counting sentence points at: one that speaks of it where not all do, and none that does not where another does. */
export function pointsAt(found: Found, c: Case, s: Scene, cases: readonly Case[]): number {
  const words = which(found, s);
  if (!words.length || cases.length < 2) return 0;
  const speaks = (k: Case): boolean => k.scenes.some((o) => { const t = found.doc.parse.sentences[o.sentence]; const said = t ? cut(found.doc.text, [t.start, t.end]).toLowerCase() : ''; return words.some((w) => said.includes(w)); });
  const those = cases.filter(speaks);
  if (!those.length || those.length === cases.length) return 0;
  return those.includes(c) ? 4 : -4;
}

/** The place that stands right behind a count ("four in Jabalia"); null for none. */
function placeBehind(found: Found, t: Told): PlaceMention | null {
  return inSentence(found.places, t.sentence).find((p) => p.use === 'plain' && p.nameSpan[0] >= t.toll.group.span[1] && /^(?:\s(?:were\s|was\s|others?\s)?(?:\p{Ll}+\s)?)?(?:in|at|near)\s(?:the\s)?(?:\p{Ll}+\s(?:of|in)\s)?$/u.test(found.doc.text.slice(t.toll.group.span[1], p.nameSpan[0]))) ?? null;
}

const at = (c: Case, p: PlaceMention): boolean => c.scenes.some((s) => s.places.some((q) => !elsewhere(p, q) && q.value.precision <= 4 && q.value.name === p.value.name));

/** A scene cut up where it counts by place and each place is that of another deed told before ("nine were wounded in Rafah and four in Jabalia"). */
export function apportioned(found: Found, s: Scene, cases: readonly Case[]): readonly Scene[] {
  const apart = byPlace(found, s, cases) ?? ofThoseDead(found, s, cases);
  if (apart) return apart;
  if (s.tolls.length < 2 || cases.length < 2) return [s];
  const home = new Map<Told, Case>();
  for (const t of s.tolls) { const p = placeBehind(found, t); const own = p ? cases.filter((c) => at(c, p)) : []; if (own.length === 1 && own[0]) home.set(t, own[0]); }
  const homes = [...new Set(home.values())];
  const rest = s.tolls.filter((t) => !home.has(t));
  if (homes.length < 2 && !(homes.length === 1 && rest.length > 0 && rest.every((t) => placeOf(found, s, t, homes[0] as Case, cases)))) return [s];
  const own = homes.map((c): Scene => ({ ...s, events: [], dates: [], weapons: [], zeros: [], agents: [], targets: [], patients: [], other: false, tolls: s.tolls.filter((t) => home.get(t) === c), places: s.places.filter((p) => at(c, p)) }));
  return rest.length ? [{ ...s, tolls: rest, places: s.places.filter((p) => !homes.some((c) => at(c, p))) }, ...own] : own;
}

/** "Gunmen killed four people in Jos and three in Bokkos": counts of one harm, each with a town of its own, where no total was told of which they are the parts; null for any other scene. */
function byPlace(found: Found, s: Scene, cases: readonly Case[]): readonly Scene[] | null {
  const [first, ...more] = s.tolls;
  if (!first || !more.length || !s.events.length || s.events.some((e) => e.definite || e.type === 'displacement') || s.tolls.some((t) => t.toll.subset || t.toll.field !== first.toll.field || t.toll.group.kind === 'zero')) return null;
  const sum = s.tolls.reduce((n, t) => n + (t.toll.group.min ?? 0), 0);
  if (cases.some((c) => c.scenes.some((o) => o.tolls.some((t) => !t.toll.subset && t.toll.field === first.toll.field && t.toll.group.min === sum)))) return null;
  // "struck 40 targets in the south. Six were killed in Kaga and three in Dapo": both are of what was told wider
  if (cases.some((c) => c.scenes.at(-1)?.paragraph === s.paragraph && !c.scenes.some((o) => o.places.some(settlement)))) return null;
  const where = s.tolls.map((t) => placeBehind(found, t));
  if (!where.every((p, i) => p !== null && settlement(p) && where.every((q, k) => k === i || (q !== null && p.value.name !== q.value.name)))) return null;
  return s.tolls.map((t, i): Scene => ({ ...s, tolls: [t], places: [where[i] as PlaceMention], zeros: i ? [] : s.zeros }));
}

/** "two of the four dead": how many the words go back to; null where they count out of none. */
function outOfDead(found: Found, t: Told): number | null {
  const n = /\bof the (?<n>[\p{L}\d-]+) (?:[\p{L}-]+ )?(?:dead|killed|slain|victims|bodies)\b/iu.exec(found.doc.text.slice(t.toll.group.span[0], Math.min(t.toll.group.span[1] + 24, found.doc.parse.sentences[t.sentence]?.end ?? 0)))?.groups?.['n'];
  return n === undefined ? null : numberOf(n);
}
/** Whether a scene counts some of as many dead as a case has told. */
export const ofTheirDead = (found: Found, c: Case, s: Scene): boolean => s.tolls.some((t) => { const n = outOfDead(found, t); return n !== null && c.scenes.some((o) => o.tolls.some((u) => u.toll.field === 'killed' && u.toll.group.min === n)); });

/** "two of the four dead men were shepherds who had been taken in September": some of the dead of a case, told in one sentence with another deed; null for any other scene. */
function ofThoseDead(found: Found, s: Scene, cases: readonly Case[]): readonly Scene[] | null {
  const dead = s.tolls.filter((t) => cases.some((c) => ofTheirDead(found, c, { ...s, tolls: [t] })));
  if (!dead.length || !s.events.some((e) => !e.trigger.result && !e.definite)) return null;
  return [{ ...s, tolls: s.tolls.filter((t) => !dead.includes(t)) }, { ...empty, sentence: s.sentence, paragraph: s.paragraph, tolls: dead, zeros: [] }];
}

/** Whether what is left of such a scene names the place of another case. */
const placeOf = (found: Found, s: Scene, t: Told, other: Case, cases: readonly Case[]): boolean => inSentence(found.places, s.sentence).some((p) => overlap(p.nameSpan, t.toll.group.span) === 0 && cases.some((c) => c !== other && at(c, p)) && !at(other, p));

/** "two officers held by the rebels were handed over", without a word for the deed: a scene that counts people taken and nobody harmed. */
const takesPeople = (s: Scene): boolean => !s.events.length && s.tolls.some((t) => t.toll.field === 'abducted' && !t.toll.subset && t.toll.group.kind !== 'zero') && s.tolls.every((t) => ['abducted', 'released', 'missing'].includes(t.toll.field));
/** "held forty passengers hostage in a drill": nobody was taken. */
const rehearsed = (found: Found, s: Scene): boolean => { const o = found.doc.parse.sentences[s.sentence]; return o !== undefined && /\b(?:drills?|exercises?|mock|simulat\p{L}*|rehears\p{L}*|film|play|stage)\b/iu.test(cut(found.doc.text, [o.start, o.end])); };
/** "1,400 people had crossed into Uganda", without a word for the deed: a scene that counts people driven out and nobody else. */
export const onlyFlight = (s: Scene): boolean => !s.events.length && s.tolls.length > 0 && s.tolls.every((t) => t.toll.field === 'displaced' && t.toll.group.kind !== 'zero') && s.tolls.some((t) => !t.toll.subset);
/** The kinds of deed that a scene tells: those of its event words, else what its counts say. */
export const kindsTold = (s: Scene): readonly IncidentType[] => (takesPeople(s) ? ['abduction'] : onlyFlight(s) ? ['displacement'] : s.events.map((e) => e.type));

/** "missing since soldiers stopped their car": gone since somebody armed came. */
export const takenBy = (found: Found, s: Scene): boolean => (takesPeople(s) && !rehearsed(found, s)) || s.tolls.some((t) => t.toll.field === 'missing' && !t.toll.subset && /^[^.;]{0,40}\b(?:since|after|when)\b[^.;]{0,30}\b(?:soldiers|troops|gunmen|fighters|rebels|militants|bandits|police(?:men)?|militia(?:men)?|agents|(?:armed|masked|uniformed) men|men in (?:uniform|plain ?clothes|masks))\b/iu.test(found.doc.text.slice(t.toll.evidence[1], t.toll.evidence[1] + 120)));
