import type { TollField } from '#codebook';
import type { Claim } from '#model';
import type { Sentence, Token } from '#language';
import { cut, overlap, type Span } from '#text';
import type { DateMention, PlaceMention, WeaponMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { above, form, kidsBy, lemma, phraseSpan, relation, subjectOf, wordAt } from '../syntax.ts';
import { countsOf, lastCounted, type Counts } from '../statements/counts.ts';
import { isPerson } from '../statements/people.ts';
import type { Toll } from '../statements/tolls.ts';
import { agents, forces, isStructure, targets, type Party } from './parties.ts';
import { carried } from './carry.ts';
import { placesByThemselves } from './locating.ts';
import { settings } from './setting.ts';
import { frameOf, type Frame } from './frame.ts';
import { borrowed, type Event } from './triggers.ts';

/** A toll with the claim that carries it. */
export interface Told { readonly toll: Toll; readonly claim: Claim; readonly sentence: number }
/** A part that somebody plays, with the claim that says so and the event it was said of. */
export interface Role { readonly party: Party; readonly claim: Claim; readonly event: Event; readonly sentence: number }
/** Nobody hurt: a count of zero with its words. */
export interface Zero { readonly field: TollField; readonly span: Span; readonly group: string | null; readonly claim: Claim }

/** What one sentence tells of one event: its words for it and all that hangs on them. */
export interface Scene {
  readonly sentence: number; readonly paragraph: number;
  readonly events: readonly Event[];
  readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[]; readonly weapons: readonly WeaponMention[];
  readonly tolls: readonly Told[]; readonly zeros: readonly Zero[];
  readonly agents: readonly Role[]; readonly targets: readonly Role[];
  /** Whom an event noun befell, in its own words ("the killing of two miners": "two miners"). */
  readonly patients: readonly string[];
  /** Words that set it apart from what was told before ("another", "in a separate attack", "last year"). */
  readonly other: boolean;
}

type Owner = (span: Span) => Claim;

/** Cuts a report into scenes, sentence by sentence, in text order. */
export function findScenes(found: Found, events: readonly Event[], ownerOf: Owner): { readonly scenes: readonly Scene[]; readonly jointCounts: readonly Span[] } {
  const scenes: Scene[] = [];
  const jointCounts: Span[] = [];
  const told = new Set<number>();
  let before: TollField | null = null;
  found.doc.parse.sentences.forEach((s, n) => {
    const counts = countsOf(found.doc.text, s, { dates: inSentence(found.dates, n).filter((d) => d.calendar).map((d) => d.span), before });
    if (counts.joint) jointCounts.push(counts.joint);
    before = lastCounted(counts.tolls, before);
    const here = events.filter((e) => e.sentence === n);
    const made = carried(found, cutSentence(found, s, n, here, counts, ownerOf), told);
    if (made.length) told.add(n);
    scenes.push(...made);
  });
  return { scenes, jointCounts };
}

function cutSentence(found: Found, s: Sentence, n: number, here: readonly Event[], counts: Counts, ownerOf: Owner): readonly Scene[] {
  const none = counts.zeros;
  const dreamt = here.filter((e) => e.unreal).map((e) => e.at);
  const ill = disease.test(cut(found.doc.text, [s.start, s.end])) && !here.some((e) => e.trigger.sure && !e.trigger.result);
  const tolls = ill ? [] : counts.tolls.filter((t) => !dreamt.some((at) => t.at === at || above(s, t.at).slice(0, 3).includes(at)));
  const live = here.filter((e) => keep(found, s, e, here, tolls));
  const bound = settings(found, s, n, live, ownerOf);
  const clusters = cluster(found, s, live, bound);
  const weapons = inSentence(found.weapons, n).filter((w) => !recovered(s, w));
  const made = clusters.map((events) => ({
    sentence: n, paragraph: s.paragraph, events,
    dates: unique(events.flatMap((e) => bound.get(e)?.dates ?? [])), places: unique(events.flatMap((e) => bound.get(e)?.places ?? [])),
    weapons: clusters.length === 1 ? weapons : weapons.filter((w) => nearest(s, w.span, clusters) === events),
    tolls: tolls.filter((t) => clusters.length === 1 || home(s, t, clusters) === events).map((toll) => ({ toll, claim: ownerOf(toll.group.span), sentence: n })),
    zeros: none.filter((z) => clusters.length === 1 || nearest(s, z.span, clusters) === events).map((z) => ({ ...z, claim: ownerOf(z.span) })),
    agents: events.filter((e) => e.type !== 'displacement').flatMap((event) => agents(found, s, event).filter((p) => !tolls.some((t) => t.group.head === p.head)).map((party) => ({ party, claim: ownerOf(event.span), event, sentence: n }))),
    targets: events.flatMap((event) => targets(found, s, event).filter((p) => !tolls.some((t) => t.group.head === p.head)).map((party) => ({ party, claim: ownerOf(event.span), event, sentence: n }))),
    patients: events.filter((e) => e.patient).flatMap((e) => kidsBy(s, e.at, 'nmod').map((k) => cut(found.doc.text, phraseSpan(s, k)).toLowerCase().replace(/^(?:of|on|against)?\s*(?:the|a|an|\d+|two|three|four|five)?\s*/, ''))),
    other: events.some((e) => e.other),
  }));
  if (made.length || (!tolls.length && !none.length)) return made;
  // tolls and zeros without an event word: a scene of its own that joins what was told before
  const where = care.test(cut(found.doc.text, [s.start, s.end])) ? [] : placesByThemselves(found, s, n);
  return [{ sentence: n, paragraph: s.paragraph, events: [], dates: [], places: where, weapons: [], agents: [], targets: [], patients: [], other: false,
    tolls: tolls.map((toll) => ({ toll, claim: ownerOf(toll.group.span), sentence: n })), zeros: none.map((z) => ({ ...z, claim: ownerOf(z.span) })) }];
}

/** Words of those who treat, bury and count: where they are is not where it happened. */
const care = /\b(?:hospitals?|clinic|morgue|mortuary|doctors?|medics?|ward|treated|treatment|admitted|conference|interview|office)\b/i;

/** "recovered six rifles", "handed over their guns": weapons that did nothing here. */
function recovered(s: Sentence, w: WeaponMention): boolean {
  const at = wordAt(s, w.span[1] - 1);
  return above(s, at).slice(0, 4).some((k) => ['recover', 'seize', 'confiscate', 'find', 'discover', 'surrender', 'supply', 'smuggle', 'buy', 'sell', 'deliver', 'capture', 'produce', 'retrieve', 'carry'].includes(lemma(s, k)) && s.tokens[k]?.upos === 'VERB');
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
const nearest = (s: Sentence, span: Span, clusters: readonly (readonly Event[])[]): readonly Event[] | undefined => {
  const at = wordAt(s, span[0]);
  return [...clusters].sort((a, b) => Math.min(...a.map((e) => Math.abs(e.at - at))) - Math.min(...b.map((e) => Math.abs(e.at - at))))[0];
};

/** The cluster whose event word carries the toll, or stands nearest above it in the tree. */
function home(s: Sentence, t: Toll, clusters: readonly (readonly Event[])[]): readonly Event[] | undefined {
  const line = [t.at, ...above(s, t.at)];
  for (const k of line) { const hit = clusters.find((c) => c.some((e) => e.at === k)); if (hit) return hit; }
  return nearest(s, [s.tokens[t.at]?.start ?? 0, s.tokens[t.at]?.end ?? 1], clusters);
}

/** Whether an event word tells of armed violence here: real, and sure by itself or by what stands beside it. */
function keep(found: Found, s: Sentence, e: Event, here: readonly Event[], tolls: readonly Toll[]): boolean {
  if (e.unreal || e.generic) return false;
  if (e.negated && !e.trigger.sure) return false;
  if (e.trigger.result && e.form === 'verb' && thingHarmed(s, e)) return false;
  const own = tolls.some((t) => t.at === e.at);
  const weight = evidence(found, s, e, here, tolls);
  if (e.trigger.sure) return weight >= 1;
  if (e.trigger.harm && own) return weight >= 0;
  if (needsThing.has(lemma(s, e.at)) && e.form === 'verb') return weight >= 1 && (landed(found, s, e) || (here.some((o) => o !== e && o.trigger.sure && !o.unreal) && e.trigger.type !== 'displacement'));
  if (e.trigger.type === 'displacement' || e.trigger.harm) return own || (e.trigger.harm === 'killed' && weight >= 2);
  if (e.form === 'noun' && e.definite) return weight >= 0;
  return weight >= 1;
}

/** What speaks for and against armed violence around an event word: weapons, forces, combatants and people harmed for it, words of sport, markets and polls against it. */
function evidence(found: Found, s: Sentence, e: Event, here: readonly Event[], tolls: readonly Toll[]): number {
  const armed = inSentence(found.actors, e.sentence).some((a) => a.actor !== null && armedKinds.has(a.actor.kind));
  const harmless = disease.test(cut(found.doc.text, [s.start, s.end])) ? 3 : 0;
  const signs = [
    e.trigger.sure ? 2 : 0,
    inSentence(found.weapons, e.sentence).length > 0 ? 2 : 0,
    armed || s.tokens.some((t) => combatantWords.has(t.lemma.toLowerCase())) ? 1 : 0,
    tolls.some((t) => t.group.kind !== 'zero') ? 2 : 0,
    here.some((o) => o !== e && o.trigger.sure && !o.unreal) ? 1 : 0,
  ];
  return signs.reduce((a, b) => a + b, 0) - (violent(found) ? 0 : 1) - against[frameOf(found) ?? 'trial'] + (e.trigger.aims && struck(s, e) ? 1 : 0) - harmless - 2 * Math.min(2, borrowed(found.doc.parse.sentences.filter((o) => o.paragraph === s.paragraph)));
}
/** Whether what an event aims at is a building, a vehicle, a place of people. */
const struck = (s: Sentence, e: Event): boolean => (e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj')).some((k) => isStructure(lemma(s, k)) || (onPeople.has(lemma(s, e.at)) && isPerson(lemma(s, k))));
/** Verbs that are violent with people as their object. */
const onPeople = new Set(['attack', 'assault', 'shoot', 'stab', 'knife', 'hack', 'ambush', 'raid', 'bomb', 'shell']);
/** What kills without arms. */
const disease = /\b(?:cholera|measles|ebola|malaria|dengue|coronavirus|covid|disease|outbreak|epidemic|malnutrition|starvation|flood(?:s|ing|waters)?|earthquake|landslide|heatwave|storm|cyclone|hurricane|drowned|capsized|overturned|collided|collision|gas (?:cylinder|leak|explosion)|electrical fault|short circuit|derailed)\b/i;
/** How much each frame of a report speaks against armed violence in it. */
const against: Readonly<Record<Frame, number>> = { trial: 0, anniversary: 0, exercise: 12, accident: 9, contest: 6 };

const violence = new WeakMap<Found, boolean>();
/** Whether two sentences of the report or more speak of arms, of those who bear them or of people harmed. */
function violent(found: Found): boolean {
  let known = violence.get(found);
  if (known === undefined) {
    const signs = found.doc.parse.sentences.filter((s, n) => inSentence(found.weapons, n).length > 0 || inSentence(found.actors, n).some((a) => a.actor !== null && armedKinds.has(a.actor.kind))
      || s.tokens.some((t) => combatantWords.has(t.lemma.toLowerCase())) || harmWords.test(cut(found.doc.text, [s.start, s.end])));
    known = signs.length >= Math.min(2, found.doc.parse.sentences.length);
    violence.set(found, known);
  }
  return known;
}
const harmWords = /\b(?:kill(?:ed|ing|s)|dead|died|wounded|injured|bodies|casualties|victims|abducted|kidnapped|shot)\b/i;
const armedKinds: ReadonlySet<string> = new Set(['state-forces', 'armed-group', 'police', 'militia']);
/** "killed the game", "executed the plan": what is harmed is nobody. */
function thingHarmed(s: Sentence, e: Event): boolean {
  if (e.trigger.by === 'patient') return false;
  const patient = (e.passive ? kidsBy(s, e.at, 'nsubj:pass') : kidsBy(s, e.at, 'obj'))[0];
  const t = patient === undefined ? undefined : s.tokens[patient];
  return Boolean(t && t.upos === 'NOUN' && t.xpos === 'NN' && !isPerson(lemma(s, patient as number)) && !forces.has(lemma(s, patient as number)));
}
const combatantWords = new Set(['soldier', 'troop', 'gunman', 'militant', 'fighter', 'rebel', 'militia', 'insurgent', 'guerrilla', 'terrorist', 'jihadist', 'army', 'bomber', 'warplane', 'helicopter', 'jet', 'attacker', 'assailant', 'paramilitary', 'gunmen', 'armed', 'bandit', 'police', 'policeman', 'cartel', 'gang', 'military', 'barracks', 'base', 'troops', 'mercenary', 'raider', 'garrison', 'troop', 'sniper', 'warship', 'convoy', 'frontline', 'ambush', 'drone', 'clash', 'massacre']);
const needsThing = new Set(['land', 'crash', 'fall', 'fire', 'launch', 'lob', 'down', 'intercept', 'defuse', 'go', 'blow', 'burn', 'take', 'pick', 'hit', 'strike', 'target', 'rain', 'slam', 'blast', 'destroy', 'shoot', 'explode', 'detonate', 'burst', 'sweep', 'descend']);

/** Whether a many-sided verb ("hit", "landed", "went off") has a weapon, a force or struck people and places in its clause. */
function landed(found: Found, s: Sentence, e: Event): boolean {
  const governed = relation(s.tokens[e.at] as Token) === 'acl' ? [s.tokens[e.at]?.head ?? -1] : [];
  const clause = new Set([e.at, ...governed, ...s.tokens.flatMap((t, k) => (within(s, k, e.at) ? [k] : []))]);
  if (e.trigger.aims && struck(s, e)) return true;
  if (['explode', 'detonate'].includes(lemma(s, e.at)) && inSentence(found.weapons, e.sentence).some((w) => ['bomb', 'mine', 'vehicle-bomb', 'grenade', 'drone', 'missile'].includes(w.class))) return true;
  const hits = (span: Span): boolean => s.tokens.some((t, k) => clause.has(k) && t.start < span[1] && span[0] < t.end);
  if (inSentence(found.weapons, e.sentence).some((w) => hits(w.span) )) return true;
  if (inSentence(found.actors, e.sentence).some((a) => hits(a.span) && a.actor !== null && ['state-forces', 'armed-group'].includes(a.actor.kind))) return true;
  const head = s.tokens[e.at]?.deprel === 'acl:relcl' ? s.tokens[e.at]?.head ?? -1 : -1;
  if (head >= 0 && inSentence(found.weapons, e.sentence).some((w) => overlap(w.span, [s.tokens[head]?.start ?? 0, s.tokens[head]?.end ?? 0]) > 0)) return true;
  const subject = subjectOf(s, e.at);
  if (subject !== null && (forces.has(lemma(s, subject)) || inSentence(found.actors, e.sentence).some((a) => overlap(a.span, [s.tokens[subject]?.start ?? 0, s.tokens[subject]?.end ?? 0]) > 0 && a.actor !== null && a.actor.kind !== 'outlet'))) return kidsBy(s, e.at, 'obj', 'obl').length > 0;
  return [...clause].some((k) => combatantWords.has(lemma(s, k)) || /^(?:plane|aircraft|helicopter|gunfire|shot|shots|munition|device|explosive)s?$/.test(form(s, k)));
}
const within = (s: Sentence, k: number, top: number): boolean => above(s, k).slice(0, 5).includes(top);

/** Joins the event words of a sentence that speak of one event. */
function cluster(found: Found, s: Sentence, events: readonly Event[], bound: ReadonlyMap<Event, { readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[] }>): readonly (readonly Event[])[] {
  const out: Event[][] = [];
  for (const e of events) {
    const home = [...out].reverse().find((c) => c.every((o) => !apart(found, s, o, e, bound)));
    if (home) home.push(e); else out.push([e]);
  }
  return out;
}

const consequence = /\b(?:in (?:response|retaliation|reply|revenge|answer|reaction) (?:to|for)|retaliat\w+ (?:to|for|against)|aveng\w+|in the wake of|prompted|triggered|sparked|led to|provoked|(?:hours|days|weeks|months|minutes|a (?:day|week|month|year)|years) (?:after|before)|followed|following)\b/i;
const families: Readonly<Record<string, string>> = { arrest: 'arrest', abduction: 'abduction', agreement: 'agreement', 'sexual-violence': 'sexual', protest: 'protest', riot: 'protest', interception: 'interception' };

function apart(found: Found, s: Sentence, a: Event, b: Event, bound: ReadonlyMap<Event, { readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[] }>): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const between = cut(found.doc.text, [s.tokens[first.at]?.end ?? 0, s.tokens[second.at]?.start ?? 0]);
  if (consequence.test(between) || (/;/.test(between) && !/[.!?]$/.test(s.tokens.at(-1)?.form ?? '.'))) return true;
  if ([a, b].some((e) => e.type === 'interception') && [a, b].some((e) => e.form === 'verb' && ['fire', 'launch', 'lob'].includes(lemma(s, e.at)))) return false;
  const dates = [bound.get(a)?.dates[0], bound.get(b)?.dates[0]] as const;
  if (dates[0] && dates[1] && disjoint(dates[0], dates[1])) return true;
  const places = [bound.get(a)?.places[0], bound.get(b)?.places[0]] as const;
  if (places[0] && places[1] && elsewhere(places[0], places[1])) return true;
  const kinds = [families[a.type] ?? 'violence', families[b.type] ?? 'violence'];
  if (kinds[0] !== kinds[1] && !a.trigger.result && !b.trigger.result) return true;
  if (second.other && second.form === 'noun') return true;
  const t = s.tokens[second.at];
  return Boolean(t && t.deprel === 'acl:relcl' && second.before !== first.before && second.before && relation(t) === 'acl' && second.form === 'verb' && first.trigger.type !== second.trigger.type);
}

/** Whether two dates exclude each other; unresolved dates exclude nothing. */
export function disjoint(a: DateMention, b: DateMention): boolean {
  const [x, y] = [a.value, b.value];
  if (!x.start || !y.start) return x.words !== y.words && Boolean(x.partial && y.partial && x.partial !== y.partial);
  return (x.end ?? '9999') < y.start || (y.end ?? '9999') < x.start;
}

/** Whether two places are different ones: neither lies in the other, and both are towns or smaller. */
export function elsewhere(a: PlaceMention, b: PlaceMention): boolean {
  const same = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase() || x.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(x.toLowerCase());
  if (same(a.value.name, b.value.name) || a.within.some((w) => same(w, b.value.name)) || b.within.some((w) => same(w, a.value.name))) return false;
  if (/border/i.test(a.value.name) !== /border/i.test(b.value.name)) return true;
  if (a.value.precision > 4 || b.value.precision > 4) return Boolean(a.value.country && b.value.country && a.value.country !== b.value.country);
  // two settlements by name, one of them unknown to the gazetteer
  if ((a.value.lat == null) !== (b.value.lat == null) || a.value.lat == null) return settlement(a) && settlement(b);
  const [la, lo, lb, lp] = [a.value.lat, a.value.lon, b.value.lat, b.value.lon];
  if (la == null || lo == null || lb == null || lp == null) return false;
  const coarse = Math.max(a.value.precision, b.value.precision);
  const reach = coarse >= 4 ? 120 : coarse === 3 ? 18 : 12;
  return kilometres(la, lo, lb, lp) > reach;
}

/** Whether a place's words name a town or village rather than a part of one. */
export const settlement = (p: PlaceMention): boolean => p.value.precision <= 2 && !/\b(?:neighbou?rhood|district|street|square|road|market|area|quarter|suburb|camp|base|school|hospital|bridge|junction|crossing|prison|mosque|church|airport)\b/i.test(p.value.words);

/** Great-circle distance in kilometres. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = (d: number): number => (d * Math.PI) / 180;
  const h = Math.sin(rad(lat2 - lat1) / 2) ** 2 + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
