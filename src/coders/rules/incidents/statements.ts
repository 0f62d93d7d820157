import { types, type Field, type IncidentType, type ValueOf } from '#codebook';
import { actorOf, actorsWith } from '#reference';
import type { Actor, Claim, Statement } from '#model';
import { cut, hull, type Span } from '#text';
import type { Found } from '../found.ts';
import { headline, type Case } from './cases.ts';
import { spokenFor } from './answers.ts';
import type { Role, Scene, Told } from './scenes.ts';
import { lastWord } from './hands.ts';
import { freed } from './kinds.ts';
import { namedBeside } from './naming.ts';
import { kindsTold } from './pointing.ts';
import { victims } from './victims.ts';

/** Gives the next statement id. */
export type Number = () => string;

/** Adds a statement unless the same claim has said the same; gives the one that stands. */
export type Make = <F extends Field>(field: F, value: ValueOf<F>, claim: Claim, evidence: readonly Span[], polarity?: 'affirmed' | 'denied') => Statement | null;

/** Turns a case into statements: one for each value that one claim gives, with its words. */
export function statementsOf(found: Found, c: Case, next: Number, { ownerOf, cases }: { readonly ownerOf: (span: Span) => Claim; readonly cases: readonly Case[] }): readonly Statement[] {
  const out: Statement[] = [];
  const seen = new Map<string, Statement>();
  const make: Make = (field, value, claim, evidence, polarity = 'affirmed') => {
    const { words: _, ...rest } = value as { words?: string };
    const key = JSON.stringify([field, typeof value === 'string' ? value : rest, claim.id, polarity]);
    const known = seen.get(key);
    if (known) return known;
    const s = { id: next(), field, value, claim: claim.id, polarity, evidence } as unknown as Statement;
    seen.set(key, s);
    out.push(s);
    return s;
  };
  for (const s of c.scenes) {
    const onlyHarm = c.scenes.every((o) => o.events.every((x) => x.trigger.result));
    for (const e of s.events) {
      // "denied that civilians died in the strike" tells of no kind
      const presumed = e.definite && e.type === 'unspecified' && ownerOf(e.span).stance === 'denies';
      if (!presumed && (!e.trigger.result || (e.type === 'killing' && onlyHarm))) make('type', e.type, ownerOf(e.span), [e.span]);
    }
    // "taken on 19 May … freed on 24 May": the day of the taking
    if (!(freed(s) && c.scenes.some((o) => o.dates.length > 0 && !freed(o)))) for (const d of s.dates) make('date', d.value, ownerOf(d.span), [d.span]);
    for (const p of s.places) make('place', p.value, ownerOf(p.span), [p.span]);
    for (const w of s.weapons) make('weapon', { name: w.name, class: w.class, words: cut(found.doc.text, w.span) }, ownerOf(w.span), [w.span], ownerOf(w.span).stance === 'denies' && !granted(found, ownerOf(w.span), w.span) ? 'denied' : 'affirmed');
  }
  parties(found, c, make);
  tolls(found, c, make);
  victims(found, c, make, { ownerOf, cases });
  return out;
}

const polarityOf = (found: Found, r: Role): 'affirmed' | 'denied' => (r.event.rejected || (r.claim.stance === 'denies' && !granted(found, r.claim, r.party.span)) !== r.event.negated ? 'denied' : 'affirmed');

/** "Denied that a soldier had died when a convoy hit a mine": what a denial tells behind "when" or "after" it takes for granted. */
const granted = (found: Found, claim: Claim, span: Span): boolean => { const from = claim.content.find((k) => k[0] <= span[0] && span[1] <= k[1])?.[0]; return from !== undefined && /\b(?:when|after|while|during|since)\b/u.test(found.doc.text.slice(from, span[0])); };

/** "We reject the charge, spread by a radio, that our men …": what the report takes back in the first person is denied by the report, whoever spread it. */
const takenBack = (found: Found, r: Role): Role => (r.event.rejected && r.claim.stance !== 'denies' ? { ...r, claim: found.claims[0] ?? r.claim } : r);

/** Whether a headline names in its own voice who did it, and the body only under claims: a further mention of theirs. */
function attributed(found: Found, c: Case, s: Scene, r: Role): boolean {
  if (r.claim.claimant.kind !== 'report' || !headline(found, s)) return false;
  const alike = (o: Role): boolean => (r.party.actor !== null && o.party.actor === r.party.actor) || (o.party.own ? o.claim.claimant.name : o.party.name).toLowerCase().includes(r.party.name.toLowerCase().slice(0, 6));
  const body = c.scenes.filter((o) => o.sentence > s.sentence).flatMap((o) => o.agents).filter(alike);
  return body.length > 0 && body.every((o) => o.claim.claimant.kind !== 'report');
}

/** Deeds told beside another whose doers did not do that other: who shot drones down or arrested somebody. */
const besides: ReadonlySet<IncidentType> = new Set(['interception', 'arrest', 'agreement']);

function parties(found: Found, c: Case, make: Make): void {
  const type = typeOf(found, c);
  const its = (r: Role): boolean => !besides.has(r.event.type) || r.event.type === type;
  for (const s of c.scenes) {
    for (const r of s.agents.filter((x) => its(x) && !attributed(found, c, s, x)).map((x) => takenBack(found, x))) {
      const p = circular(found, c, r) ? null : named(found, r);
      if (p) make('perpetrator', p, r.claim, [r.party.span], polarityOf(found, r));
    }
    for (const r of s.targets.filter(its).map((x) => takenBack(found, x)).filter((x) => polarityOf(found, x) === 'affirmed' || !struckByOthers(c, x))) make('target', { name: r.party.name, words: r.party.words, ...(r.party.actor ? { actor: r.party.actor } : {}) }, r.claim, [r.party.span], polarityOf(found, r));
  }
}

/** "Denied striking a bus" where others tell that a bus was struck: the deed is denied, not what was struck. */
const struckByOthers = (c: Case, r: Role): boolean => c.scenes.some((s) => s.targets.some((o) => o !== r && o.claim.stance !== 'denies' && lastWord(o.party.name) === lastWord(r.party.name)));

/** The state whose forces a ministry means by "its troops"; null for claimants that have forces of their own. */
function stateOf(found: Found, claim: Claim): Actor | null {
  const own = found.actors.find((a) => a.actor !== null && a.actor.id === claim.claimant.actor)?.actor;
  if (!own || !['ministry', 'government'].includes(own.kind) || !own.memberOf.length) return null;
  const named = found.actors.find((a) => a.actor !== null && own.memberOf.includes(a.actor.id))?.actor;
  const row = named || own.kind !== 'ministry' || !/defen[cs]e|war/.test(own.id) ? undefined : own.memberOf.map((id) => actorsWith([]).byId(id)).find((r) => r?.kind === 'government');
  return named ?? (row ? actorOf(row) : null);
}

/** Who speaks of itself in a statement without an outlet: the body that its letterhead names, a line at the top that is no sentence; null where none does. */
function issuer(found: Found, words: string): ValueOf<'perpetrator'> | null {
  const lines = found.doc.parse.sentences.slice(0, 4).flatMap((s, n) => (/^\s*In the name of\b/iu.test(cut(found.doc.text, [s.start, s.end])) || /[.!?]["”’]?\s*$/.test(cut(found.doc.text, [s.start, s.end])) ? [] : [n]));
  const actor = found.actors.find((a) => lines.includes(a.sentence) && a.kind === 'organisation');
  return actor ? { name: actor.name, words, ...(actor.actor ? { actor: actor.actor.id } : {}) } : null;
}

/** Whether a claim's own words name several others before a pronoun. */
function others(found: Found, r: Role): boolean {
  const from = r.claim.content.find((k) => k[0] <= r.party.span[0] && r.party.span[1] <= k[1])?.[0];
  return from !== undefined && (found.doc.parse.sentences[r.sentence]?.tokens ?? []).some((t) => t.start >= from && t.end <= r.party.span[0] && /^NNP?S$/.test(t.xpos) && t.deprel.startsWith('nsubj'));
}

/** The actor with whom the sentence before begins, for an "it"; null where it begins with none. */
function subjectBefore(found: Found, r: Role): ValueOf<'perpetrator'> | null {
  const before = found.doc.parse.sentences[r.sentence - 1];
  const a = before && found.actors.find((x) => x.sentence === r.sentence - 1 && x.span[0] - before.start < 6);
  return a ? { name: a.name, words: r.party.words, ...(a.actor ? { actor: a.actor.id } : {}) } : null;
}

/** "In August its men overran the town": whose they are in the report's own voice, the actor with whom the sentence, or else the one before, begins. */
function ownerTold(found: Found, r: Role): ValueOf<'perpetrator'> | null {
  const s = found.doc.parse.sentences[r.sentence];
  const own = s && found.actors.find((a) => a.sentence === r.sentence && a.span[0] - s.start < 6 && a.span[1] < r.party.span[0] && a.kind !== 'outlet');
  return own ? { name: own.name, words: r.party.words, ...(own.actor ? { actor: own.actor.id } : {}) } : subjectBefore(found, r);
}

/** "The attackers" where the case has told who came: no further party. */
const circular = (found: Found, c: Case, r: Role): boolean => !r.party.own && r.party.actor === null && /^(?:attackers?|assailants?|raiders?|perpetrators?|assassins?|killers?|abductors?|kidnappers?|captors|intruders)$/i.test(r.party.name) && (/^the /i.test(r.party.words) || /\bthe\s$/iu.test(found.doc.text.slice(Math.max(0, r.party.span[0] - 4), r.party.span[0]))) && c.scenes.some((s) => s.agents.some((o) => o !== r && o.party.name !== r.party.name && !o.party.own && o.party.span[0] < r.party.span[0]));

/** "its forces", "we": the claimant itself is meant. */
function named(found: Found, r: Role): ValueOf<'perpetrator'> | null {
  const { party, claim } = r;
  if (party.own) {
    if (claim.claimant.kind === 'report') return /^(?:we|our)\b/i.test(party.words) ? issuer(found, party.words) : /^(?:its|their) \p{L}/iu.test(party.words) ? ownerTold(found, r) : null;
    if (/^(?:the|a|this) (?:report|statement|document|study|video)\b|\b(?:tall(?:y|ies)|counts?|figures|estimates)$/i.test(claim.claimant.name)) return null;
    // "they", "he" in somebody's words is that somebody only where it owns up, or speaks of its own forces
    if (claim.stance !== 'admits' && claim.stance !== 'denies' && /^(?:they|he|she|them|it)$/i.test(party.words) && !['organisation', 'government'].includes(claim.claimant.kind)) return null;
    // "police say the men fled after they shot two": they are those just named
    if (claim.stance === 'states' && /^(?:they|them)$/i.test(party.words) && others(found, r)) return null;
    // "it seized the town, according to UN experts": no "it" stands for several
    if (/^it$/i.test(party.words) && /(?:experts|officials|residents|witnesses|sources|analysts|monitors|activists|villagers|locals|investigators|prosecutors)$/iu.test(claim.claimant.name)) return subjectBefore(found, r);
    const state = stateOf(found, claim);
    if (state) return { name: state.name, words: party.words, actor: state.id };
    // a person is no "it": "its fighters" are a party's, not the man's who speaks
    if (!claim.claimant.speaksFor && ['person', 'unnamed'].includes(claim.claimant.kind) && /^its?\b/i.test(party.words)) return null;
    return { name: spokenFor(claim), words: party.words, ...(claim.claimant.actor ? { actor: claim.claimant.actor } : {}) };
  }
  return { name: party.name, words: party.words, ...(party.actor ? { actor: party.actor } : {}) };
}

function tolls(found: Found, c: Case, make: Make): void {
  const whole = new Map<unknown, Statement>();
  for (const s of c.scenes) {
    const byClaim = new Map<string, Told[]>();
    for (const t of s.tolls.filter((x) => !repeated(found, c, s, x)).map((x) => againTold(found, c, s, x)).filter((x) => x !== null)) { const key = `${t.claim.id} ${t.toll.field} ${t.toll.at}`; byClaim.set(key, [...(byClaim.get(key) ?? []), t]); }
    // totals first: their parts may stand before them
    const lists = [...byClaim.values()].sort((a, b) => Number(a.every((t) => t.toll.subset)) - Number(b.every((t) => t.toll.subset)));
    for (const list of lists) sum(found, c, s, list, make, whole);
    for (const z of s.zeros) make(z.field, { min: 0, max: 0, status: 'unstated', words: cut(found.doc.text, z.span), ...(z.group ? { group: z.group } : {}) }, z.claim, [z.span], z.claim.stance === 'denies' ? 'denied' : 'affirmed');
  }
}

/** Whether a headline's count is one that the body gives again under a claim: a further mention of it. */
function repeated(found: Found, c: Case, s: Scene, t: Told): boolean {
  if (t.claim.claimant.kind !== 'report' || !headline(found, s)) return false;
  return c.scenes.some((o) => o.sentence > s.sentence && o.tolls.some((u) => u.toll.field === t.toll.field && u.toll.group.min === t.toll.group.min && !u.toll.subset));
}

/** A count that takes up one told before ("the injured woman", "the two customers", "whose sister"): a part of it, or null where it adds nothing. */
function againTold(found: Found, c: Case, s: Scene, t: Told): Told | null {
  const g = t.toll.group;
  const before = c.scenes.filter((o) => o.sentence < s.sentence).flatMap((o) => o.tolls).filter((o) => o.toll.field === t.toll.field && !o.toll.subset && o.toll.group.kind !== 'zero');
  if (!before.length || t.toll.subset || t.toll.attacker) return t;
  if (g.kind === 'definite') return null;
  if (g.kind === 'singular' && /^(?:whose|his|her|my|our|their)\b/i.test(cut(found.doc.text, g.span)) && s.tolls.filter((o) => o.toll.at === t.toll.at).length === 1) return null;
  if (g.kind !== 'exact' || g.min === null || !/\b(?:the|these|those|all)\s+$/iu.test(found.doc.text.slice(Math.max(0, g.span[0] - 8), g.span[0]))) return t;
  if (before.some((o) => o.toll.group.min === g.min)) return null;
  return before.some((o) => (o.toll.group.min ?? 0) > (g.min ?? 0)) ? { ...t, toll: { ...t.toll, subset: true } } : t;
}

/** Counts that one verb joins ("a driver and two guards") make one total with its parts. */
function sum(found: Found, c: Case, s: Scene, list: readonly Told[], make: Make, whole: Map<unknown, Statement>): void {
  const main = list.filter((t) => !t.toll.subset && t.toll.group.kind !== 'zero');
  const add = (t: Told, subsetOf?: string): void => {
    const g = t.toll.group;
    const statement = make(t.toll.field, {
      min: g.min, max: g.max, status: g.status, words: cut(found.doc.text, g.span),
      ...(g.approximate ? { approximate: true } : {}), ...(g.group ? { group: g.group } : {}), ...(t.toll.attacker ? { side: 'attacker' as const } : {}), ...(subsetOf ? { subsetOf } : {}),
      ...((g.kind === 'singular' || g.kind === 'definite') && !subsetOf && g.noun !== 'person' ? { partial: true } : {}),
    }, t.claim, [t.toll.evidence], t.toll.negated || t.claim.stance === 'denies' ? 'denied' : 'affirmed');
    if (statement) whole.set(g, statement);
  };
  const by = main.length ? namedBeside(found, s.sentence, main.map((t) => t.toll.group)) : null;
  if ((by || main.length > 1) && main.some((t) => t.toll.group.kind !== 'definite')) {
    const [first] = main as [Told, ...Told[]];
    const span = hull([...(by ? [by.span] : []), ...main.map((t) => t.toll.group.span)]) as Span;
    const total = (pick: (t: Told) => number | null): number | null => main.reduce<number | null>((n, t) => { const v = pick(t); return n === null || v === null ? null : n + v; }, by ? 1 : 0);
    const statement = make(first.toll.field, { min: total((t) => t.toll.group.min), max: total((t) => t.toll.group.max), status: !by && main.every((t) => t.toll.group.status === first.toll.group.status) ? first.toll.group.status : 'unstated', words: cut(found.doc.text, span) }, first.claim, [hull([span, first.toll.evidence]) as Span], first.claim.stance === 'denies' ? 'denied' : 'affirmed');
    for (const t of main) add(t, statement?.id);
  } else for (const t of main) add(t);
  for (const t of list.filter((x) => x.toll.subset)) add(t, whole.get(t.toll.whole)?.id ?? earlier(c, s, t, whole));
}

/** The total that a part told later belongs to: the last one of the same field, by the same claimant first. */
function earlier(c: Case, s: Scene, part: Told, whole: ReadonlyMap<unknown, Statement>): string | undefined {
  const totals = c.scenes.filter((o) => o.sentence <= s.sentence).flatMap((o) => o.tolls).filter((t) => t !== part && t.toll.field === part.toll.field && !t.toll.subset && whole.has(t.toll.group)).reverse();
  const best = totals.find((t) => t.claim.claimant.name === part.claim.claimant.name) ?? totals[0];
  return best ? whole.get(best.toll.group)?.id : undefined;
}

const finest = new Map<string, number>(types.map((t) => [t.name, t.fineness]));
/** The type that wins: the finest that some claim gives; the earlier of two equals. */
export function typeOf(found: Found, c: Case): IncidentType {
  const events = c.scenes.flatMap((s) => s.events);
  const told = c.scenes.filter((s) => s.events.length);
  const killedFirst = told[0]?.events.every((e) => e.trigger.result && e.type === 'killing') ?? false;
  const own = events.filter((e) => !e.trigger.result && !(killedFirst && ofTheirOwn.has(e.type)));
  const pick = own.length ? own : events;
  // counts without a word for the deed
  if (!pick.length) return c.scenes.flatMap(kindsTold)[0] ?? 'killing';
  const said = pick.reduce<IncidentType>((type, e) => (apartInKind(type, e.type) ? type : (finest.get(e.type) ?? 0) > (finest.get(type) ?? -1) ? e.type : type), pick[0]?.type ?? 'killing');
  // "died after a drone attacked him": the harm tells the means
  const means = ['attack', 'unspecified'].includes(said) ? events.find((e) => e.trigger.result && ['air-strike', 'shelling', 'bombing'].includes(e.type) && own.some((o) => o.sentence === e.sentence))?.type : undefined;
  const best = means ?? said;
  // "youths barricaded the road in protest and attacked motorists"
  if (best === 'protest' && c.scenes.some((s) => s.events.some((e) => e.type === 'protest') && s.events.some((e) => ['attack', 'destruction'].includes(e.type) && !e.trigger.result))) return 'riot';
  // "attacked the village and abducted 24 women"
  if (best === 'attack' && c.scenes.some((s) => s.events.some((e) => e.type === 'attack' && !e.trigger.result) && s.events.some((e) => e.type === 'abduction'))) return 'abduction';
  return byOwnDeath(c, best) ?? (best === 'unexplained-explosion' && called(found, c) ? 'bombing' : byWeapons(best, c));
}

/** "a suicide bomber killed ten": whose deed it was says what it was; null where nobody is called so. */
const byOwnDeath = (c: Case, type: IncidentType): IncidentType | null => (['bombing', 'unexplained-explosion', 'killing', 'attack', 'unspecified'].includes(type) && c.scenes.some((s) => s.agents.some((r) => /\bsuicide\b/i.test(r.party.name) || /\bsuicide\b/i.test(r.party.words))) ? 'suicide-bombing' : null);

/** "the bomb had been hidden in a bag": what went off has a name in the sentences of a case or right behind them. */
const called = (found: Found, c: Case): boolean => c.scenes.some((s) => found.doc.parse.sentences.slice(s.sentence, s.sentence + 3).some((o) => bombs.test(cut(found.doc.text, [o.start, o.end]))));
const bombs = /\b[Tt]he (?:(?:improvised |home-?made )?(?:explosive device|bomb|IED)|bombing)\b(?! (?:squad|disposal|threat|scare|alert))/u;

/** Kinds of deed that are no finer telling of another kind. */
const ofTheirOwn: ReadonlySet<IncidentType> = new Set(['sexual-violence', 'torture', 'abduction', 'arrest', 'destruction', 'protest', 'riot', 'agreement', 'displacement', 'interception']);
const apartInKind = (best: IncidentType, next: IncidentType): boolean => ofTheirOwn.has(next) && best !== 'unspecified' && best !== next;

/** What the weapons told anywhere in a case make of a type that leaves the means open. */
function byWeapons(type: IncidentType, c: Case): IncidentType {
  const weapons = c.scenes.flatMap((s) => s.weapons);
  const has = (...classes: readonly string[]): boolean => weapons.some((w) => classes.includes(w.class));
  const dropped = weapons.some((w) => w.class === 'bomb' && /guided|glide|aerial|barrel|cluster/i.test(w.name));
  if (['bombing', 'unspecified', 'unexplained-explosion'].includes(type) && (dropped || has('aircraft', 'drone'))) return 'air-strike';
  if (type === 'unspecified' && has('artillery', 'rocket', 'missile', 'mortar')) return 'shelling';
  if (['unspecified', 'unexplained-explosion'].includes(type) && has('bomb', 'mine', 'vehicle-bomb')) return 'bombing';
  return type;
}
