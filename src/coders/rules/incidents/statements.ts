import type { Sentence } from '#language';
import { types, type Field, type IncidentType, type ValueOf } from '#codebook';
import { actorOf, actorsWith } from '#reference';
import type { Actor, Claim, Statement } from '#model';
import { cut, type Span } from '#text';
import { doerBefore, meant, type Doer } from '../doers.ts';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';
import { ofStruck } from './apart.ts';
import { headline } from './likeness.ts';
import { form, kidsBy, lemma } from '../syntax.ts';
import { combatants } from '../statements/people.ts';
import { patientHeads } from '../statements/patients.ts';
import { spokenFor } from './answers.ts';
import { party } from './parties.ts';
import type { Role, Scene } from './scenes.ts';
import { counterclaim, lastWord, speakerOf } from './hands.ts';
import { disputes, granted } from './denials.ts';
import { freed } from './kinds.ts';
import { kindsTold } from './pointing.ts';
import { sums } from './sums.ts';
import { tolls } from './totals.ts';
import type { Event } from './triggers.ts';
import { victims } from './victims.ts';

/** Gives the next statement id. */
export type Number = () => string;

/** Adds a statement unless the same claim has said the same; gives the one that stands. */
export type Make = <F extends Field>(field: F, value: ValueOf<F>, claim: Claim, evidence: readonly Span[], polarity?: 'affirmed' | 'denied') => Statement | null;

/** "northern Iraq": a part that the name tells is not told once more by the relation. */
const once = ({ relation, ...value }: ValueOf<'place'>): ValueOf<'place'> => (relation === undefined || value.name.toLowerCase().startsWith(`${relation.toLowerCase()} `) ? value : { ...value, relation });

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
      const presumed = e.definite && e.type === 'unspecified' && (ownerOf(e.span).stance === 'denies' || (pointsBack(found, e) && c.scenes.some((o) => o.events.some((x) => x.type !== 'unspecified'))));
      // "an air strike hit the town": the noun says the kind
      const said = e.type === 'unspecified' && s.events.some((x) => x.type !== 'unspecified' && ownerOf(x.span) === ownerOf(e.span));
      if (!presumed && !said && (!e.trigger.result || (e.type === 'killing' && onlyHarm) || byMeans.has(e.type))) make('type', e.type, ownerOf(e.span), [e.span]);
    }
    // "taken on 19 May … freed on 24 May": the day of the taking
    if (!(freed(s) && c.scenes.some((o) => o.dates.length > 0 && !freed(o)))) for (const d of s.dates) make('date', d.value, ownerOf(d.span), [d.span]);
    for (const p of s.places) make('place', once(p.value), ownerOf(p.span), [p.span]);
    for (const w of s.weapons) make('weapon', { name: w.name, class: w.class, words: cut(found.doc.text, w.span) }, ownerOf(w.span), [w.span], disputes(found, ownerOf(w.span), w.span) ? 'denied' : 'affirmed');
  }
  parties(found, c, make, cases);
  tolls(found, c, make, ownerOf);
  victims(found, c, make, { ownerOf, cases });
  return out;
}

/** "Soldiers, not rebels, killed nine": who is named only to say that it was not they. */
const notThey = /^not (?=\p{L})/iu;

/** A denial of what was not done affirms it, "we did not bomb it" does not: there the denial is the "not". */
function polarityOf(found: Found, r: Role): 'affirmed' | 'denied' {
  // "denied that it backed the rebels who killed nine": who did what is taken for granted
  const disputed = disputes(found, r.claim, r.party.span) && !(r.event.form === 'verb' && granted(found, r.claim, r.event.span));
  const twice = disputed && r.event.negated && r.claim.cue !== null && /^(?:den|reject|refut|disput|dismiss|rubbish)/iu.test(cut(found.doc.text, r.claim.cue));
  if (notThey.test(r.party.words)) return 'denied';
  return !twice && (r.event.rejected || disputed || r.event.negated) ? 'denied' : 'affirmed';
}

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

const foes = /^(?:attacker|assailant|suspect|gunman|shooter|bomber|assassin|killer|perpetrator|knifeman|raider|assaulter|stabber)s?$/;
/** "Police shot the suspect", "shot him dead": whether a deed befell him who is told to have done another before. */
function onAttacker(found: Found, c: Case, r: Role): boolean {
  const s = found.doc.parse.sentences[r.sentence];
  const whom = s && r.event.form === 'verb' ? patientHeads(s, r.event.at) : [];
  const told = (word: string): boolean => c.scenes.some((o) => o.tolls.some((t) => t.sentence < r.sentence && t.toll.group.noun === word));
  const hands = c.scenes.flatMap((o) => o.agents).filter((o) => o.party.span[1] < r.event.span[0] && o.party.name !== r.party.name && o.party.animate);
  return s !== undefined && whom.length > 0 && whom.every((k) => (foes.test(lemma(s, k)) && kidsBy(s, k, 'det').some((d) => form(s, d) === 'the') && !told(lemma(s, k))) || /^(?:him|he|her|she|them|they)$/.test(form(s, k)) && hands.length > 0 && hands.every((o) => o.claim === r.claim && /^(?:them|they)$/.test(form(s, k)) === /(?:men|s)$/.test(o.party.name)));
}

/** "Two were hurt in a knife attack; the assailant was shot dead by an officer": who only killed or hurt those who had attacked others did not do the attack. */
function struckBack(found: Found, c: Case, r: Role): boolean {
  const tolls = c.scenes.flatMap((s) => s.tolls);
  const own = tolls.filter((t) => t.sentence === r.sentence && t.toll.at === r.event.at && !t.toll.subset);
  const before = c.scenes.some((s) => s.events.some((e) => e !== r.event && (!e.trigger.result || e.trigger.harm === 'killed') && !['arrest', 'destruction', 'capture'].includes(e.type) && r.sentence - e.sentence <= 2 && (e.sentence < r.sentence || (e.sentence === r.sentence && e.at < r.event.at)) && !s.agents.some((o) => o.event === e && (o.party.actor ?? o.party.name) === (r.party.actor ?? r.party.name))));
  return (own.length > 0 && own.every((t) => t.toll.attacker) || onAttacker(found, c, r)) && before && tolls.some((t) => !t.toll.attacker && t.toll.group.kind !== 'zero');
}

/** "Rebels entered the village. They fired mortars": those who alone are told to have done something in the sentence before. */
function theyBefore(cases: readonly Case[], r: Role): ValueOf<'perpetrator'> | null {
  if (!/^they$/i.test(r.party.words) || r.claim.stance === 'denies') return null;
  const before = new Map(cases.flatMap((c) => c.scenes.filter((s) => s.sentence === r.sentence - 1).flatMap((s) => s.agents)).filter((o) => o.party.animate && !o.party.own).map((o) => [o.party.name, o] as const));
  const [only] = [...before.values()];
  return only && before.size === 1 ? { name: only.party.name, words: r.party.words, ...(only.party.actor ? { actor: only.party.actor } : {}) } : null;
}

/** "Clashes left 12 soldiers and 20 rebels dead": two sides of a fight that are named only by their dead. */
function sidesByTolls(found: Found, c: Case, make: Make): void {
  const told = c.scenes.filter((s) => s.events.some((e) => e.type === 'clash')).flatMap((s) => s.tolls.filter((t) => ['killed', 'injured'].includes(t.toll.field) && t.toll.group.status === 'combatant' && !t.toll.negated && (t.toll.group.min ?? 0) > 1));
  const sides = new Map(told.map((t) => { const words = cut(found.doc.text, t.toll.group.span).replace(/^(?:(?:at least|about|some|around|more than|nearly|up to|the) )*(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?) (?=\p{L})/iu, ''); return [lastWord(words), { t, words }] as const; }));
  if (sides.size > 1) for (const { t, words } of sides.values()) make('perpetrator', { name: words, words }, t.claim, [t.toll.group.span]);
}

/** "Troops had beaten back an attack on the town": who fights off those who came did nothing of what they came for. */
const heldOff = (found: Found, { event: e }: Role): boolean => e.type === 'clash' && e.form === 'verb' && !e.passive && /^(?:repel|repulse|foil|thwart|beat|push|throw|fight|hold)$/.test(lemma(found.doc.parse.sentences[e.sentence] as Sentence, e.at));

function parties(found: Found, c: Case, make: Make, cases: readonly Case[]): void {
  const type = typeOf(found, c);
  if (type === 'clash' && !c.scenes.some((s) => s.agents.length)) sidesByTolls(found, c, make);
  const its = (r: Role): boolean => (!besides.has(r.event.type) || r.event.type === type) && !(type !== 'clash' && heldOff(found, r)) && !(type !== 'clash' && struckBack(found, c, r));
  for (const s of c.scenes) {
    for (const r of s.agents.filter((x) => its(x) && !attributed(found, c, s, x)).map((x) => takenBack(found, x))) {
      const p = circular(found, c, r) ? null : named(found, r) ?? theyBefore(cases, r);
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
  const own = s && found.actors.find((a) => a.sentence === r.sentence && a.span[0] - s.start < 9 && a.span[1] < r.party.span[0] && a.kind !== 'outlet' && !(/^it$/i.test(r.party.words) && s.tokens.find((t) => t.start >= a.span[1])?.upos === 'NOUN'));
  // an "it" may stand for anything that another sentence told of
  return own ? { name: own.name, words: r.party.words, ...(own.actor ? { actor: own.actor.id } : {}) } : /^it$/i.test(r.party.words) ? null : subjectBefore(found, r);
}

/** "The attackers" where the case has told who came: no further party. */
const circular = (found: Found, c: Case, r: Role): boolean => !r.party.own && r.party.actor === null && /^(?:attackers?|assailants?|raiders?|perpetrators?|assassins?|killers?|abductors?|kidnappers?|captors|intruders)$/i.test(r.party.name) && (/^the /i.test(r.party.words) || /\bthe\s$/iu.test(found.doc.text.slice(Math.max(0, r.party.span[0] - 4), r.party.span[0]))) && c.scenes.some((s) => s.agents.some((o) => o !== r && o.party.name !== r.party.name && !o.party.own && o.party.span[0] < r.party.span[0]));

/** Whom a pronoun in a claim's words names as the doer: the claimant itself, or who was told before; null for nobody known. */
function pronounFor(found: Found, { party: p, claim }: Role): ValueOf<'perpetrator'> | 'itself' | null {
  const who = meant(found.doc, found.actors, claim.claimant, p.span[0], p.words);
  return who === 'itself' || who === null ? who : doerAs(found, who, p.words);
}

/** A doer told before by its name there, with the words that point back to it. */
function doerAs(found: Found, { sentence, head }: Doer, words: string): ValueOf<'perpetrator'> | null {
  const s = found.doc.parse.sentences[sentence], told = s ? party(found, s, sentence, head) : null;
  return told && !told.own && !told.weapon ? { name: told.name, words, ...(told.actor ? { actor: told.actor } : {}) } : null;
}

/** "its forces", "we": the claimant itself is meant. */
function named(found: Found, r: Role): ValueOf<'perpetrator'> | null {
  const { party } = r, claim = speakerOf(found, r.claim);
  if (party.own) {
    const its = claim.claimant.kind === 'report' ? null : claimsIt(found, r);
    if (its) return its;
    if (claim.claimant.kind === 'report' && /^(?:they|he|she)$/i.test(party.words)) { const who = doerBefore(found.doc, party.span[0], party.words.toLowerCase(), []); return who && doerAs(found, who, party.words); }
    if (claim.claimant.kind === 'report') return /^(?:we|our)\b/i.test(party.words) ? issuer(found, party.words) ?? (/^our \p{L}/iu.test(party.words) ? { name: party.words, words: party.words } : null) : /^(?:its|their) \p{L}|^it$/iu.test(party.words) ? ownerTold(found, r) : null;
    if (/^(?:the|a|this) (?:report|statement|document|study|video)\b|\b(?:tall(?:y|ies)|counts?|figures|estimates)$/i.test(claim.claimant.name)) return null;
    if (/^(?:they|he|she|them|it)$/i.test(party.words) && claim.stance !== 'admits' && claim.stance !== 'denies') { const who = pronounFor(found, r); if (who !== 'itself') return who; }
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
  return { name: party.name.replace(/^not (?:the |an? )?/i, ''), words: party.words, ...(party.actor ? { actor: party.actor } : {}) };
}

/** "Rejected the army's claim that its men had shot two", "claims by Orland that it had struck": whose claim it is, whom "its" means there; null elsewhere. */
function claimsIt(found: Found, { party, claim }: Role): ValueOf<'perpetrator'> | null {
  const from = claim.content.find((k) => k[0] <= party.span[0] && party.span[1] <= k[1])?.[0];
  const m = from === undefined ? null : /^(?:(?<owner>(?:the |an? )?[\p{L}\d’'. -]{2,50}?)['’]s? (?:claim|assertion|allegation|statement|boast|announcement|insistence)s?|(?:the )?(?:claim|assertion|statement|report|boast|announcement)s? (?:by|from|of) (?<by>[^,.;]{2,50}?)) that $/u.exec(found.doc.text.slice(from, party.span[0]));
  const who = m?.groups?.['owner'] ?? m?.groups?.['by'];
  if (from === undefined || !m || !who) return null;
  const at = from + m[0].indexOf(who), actor = found.actors.find((a) => a.span[0] - at < 5 && a.span[0] >= at && a.span[1] === at + who.length);
  return { name: actor?.name ?? who.replace(/^(?:the|an?) /iu, ''), words: party.words, ...(actor?.actor ? { actor: actor.actor.id } : {}) };
}

/** "the incident": a noun that points at what was told and tells no kind. */
const pointsBack = (found: Found, e: Event): boolean => e.definite && e.form === 'noun' && e.type === 'unspecified' && /^incidents?$/i.test(cut(found.doc.text, e.span));
/** Kinds that a word for harm has by the means told beside it ("a bomb killed four"). */
const byMeans: ReadonlySet<IncidentType> = new Set(['air-strike', 'shelling', 'bombing']);
const finest = new Map<string, number>(types.map((t) => [t.name, t.fineness]));
/** The type that wins: the finest that some claim gives; the earlier of two equals. */
export function typeOf(found: Found, c: Case): IncidentType {
  const events = c.scenes.flatMap((s) => s.events);
  const told = c.scenes.filter((s) => s.events.length);
  const killedFirst = told[0]?.events.every((e) => e.trigger.result && e.type === 'killing') ?? false;
  // "the incident occurred on Sunday": a word that tells no kind
  const own = primary(found, c, events.filter((e) => !e.trigger.result && !(pointsBack(found, e) && events.some((o) => o !== e && o.type !== 'unspecified')) && !(e.type === 'unspecified' && e.form === 'noun' && events.some((o) => o.type === 'killing') && /^(?:operation|incident|offensive)s?$/i.test(cut(found.doc.text, e.span))) && !(killedFirst && ofTheirOwn.has(e.type) && e.type !== 'riot')));
  const pick = own.length ? own : events;
  // counts without a word for the deed
  if (!pick.length) return c.scenes.flatMap(kindsTold)[0] ?? 'killing';
  const said = pick.reduce<IncidentType>((type, e) => (apartInKind(type, e.type) ? type : (finest.get(e.type) ?? 0) > (finest.get(type) ?? -1) ? e.type : type), pick[0]?.type ?? 'killing');
  // "died after a drone attacked him", "a bomb killed four. The army condemned the attack": the harm tells the means
  const means = ['attack', 'unspecified'].includes(said) ? events.find((e) => e.trigger.result && byMeans.has(e.type) && (own.some((o) => o.sentence === e.sentence) || own.every((o) => o.definite && o.form === 'noun')))?.type : undefined;
  const best = means ?? (bothFought(found, c, said) || said === 'killing' && bothDied(found, c) || said === 'attack' && diedFighting(found, c) ? 'clash' : said);
  // "youths barricaded the road in protest and attacked motorists"
  if (best === 'protest' && c.scenes.some((s) => s.events.some((e) => e.type === 'protest') && s.events.some((e) => ['attack', 'destruction'].includes(e.type) && !e.trigger.result && !e.passive))) return 'riot';
  // "clashes broke out and police fired tear gas at the marchers"
  if (best === 'protest' && c.scenes.some((s) => s.events.some((e) => e.type === 'clash' || e.type === 'riot'))) return 'riot';
  // "attacked the village and abducted 24 women", and nobody is told to have come to harm
  const taken = best === 'attack' && c.scenes.some((s) => s.events.some((e) => e.type === 'attack' && !e.trigger.result) && s.events.some((e) => e.type === 'abduction'));
  if (taken && !harmed(c)) return 'abduction';
  if (best === 'abduction' && harmed(c) && c.scenes.some((s) => s.events.some((e) => ['attack', 'killing'].includes(e.type)) && s.events.some((e) => e.type === 'abduction'))) return 'attack';
  return byOwnDeath(c, best) ?? (best === 'unexplained-explosion' && called(found, c) ? 'bombing' : byWeapons(best, c));
}

/** The type of a case among all: "one strike hit a house", right after strikes from the air told as a sum, is one of these. */
export function typeAmong(found: Found, c: Case, cases: readonly Case[]): IncidentType {
  const type = typeOf(found, c);
  const first = c.scenes.find((s) => s.events.length);
  if (type !== 'unspecified' || !first || !first.events.some((e) => e.type === 'unspecified' && /^(?:strike|raid|attack)s?$/i.test(cut(found.doc.text, e.span)))) return type;
  // "a second strike hit the road": another of the kind told of before
  const likeLast = first.events.some((e) => e.other && e.form === 'noun') ? cases.slice(0, cases.indexOf(c)).findLast((o) => ['air-strike', 'shelling'].includes(typeOf(found, o))) : undefined;
  const sum = likeLast ?? cases.find((o) => o !== c && o.scenes.some((s) => first.sentence - s.sentence > 0 && first.sentence - s.sentence <= 2 && sums(found, s)));
  const whole = sum ? typeOf(found, sum) : type;
  return ['air-strike', 'shelling'].includes(whole) ? whole : type;
}

/** The events of a case that say what it was: not what those did who were struck ("fired at men who hurled explosives"), nor whom the doers arrested where they killed as well. */
function primary(found: Found, c: Case, own: readonly Event[]): readonly Event[] {
  const all = c.scenes.flatMap((s) => s.events);
  const left = own.filter((e) => { const s = found.doc.parse.sentences[e.sentence]; return s === undefined || !all.some((o) => o !== e && o.sentence === e.sentence && ofStruck(s, o, e)); });
  const kept = left.length ? left : own;
  const fights = kept.filter((e) => e.type !== 'arrest');
  // "killed two herders and made off with 60 cattle": what was carried off after a killing
  if (kept.length && kept.every((e) => e.type === 'destruction' && e.form === 'verb') && all[0]?.trigger.result && all[0].form === 'verb' && all[0].trigger.harm === 'killed' && kept.every((e) => e.sentence === all[0]?.sentence) && harmed(c)) return [];
  // "killed two and arrested three": the killing, told first
  if (!fights.length && kept.length && all[0]?.type === 'killing' && all[0].trigger.result && all[0].form === 'verb' && kept.every((e) => e.sentence === all[0]?.sentence)) return [];
  // "carried out a raid and arrested four", "raided the quarter and led away seven"
  if (fights.length < kept.length && !harmed(c) && fights.every((e) => /^(?:raid(?:ed)?|operation|sweep|swoop|searched)s?$/i.test(cut(found.doc.text, e.span)) && (e.form === 'noun' || kept.some((o) => o.type === 'arrest' && o.sentence === e.sentence && o.at > e.at && !takesFighter(found, o))))) return kept.filter((e) => e.type === 'arrest');
  return fights.length && fights.length < kept.length && c.scenes.some((s) => s.tolls.some((t) => t.toll.field === 'killed' && t.toll.group.kind !== 'zero')) ? fights : kept;
}

/** "arrested two rebels": those who bear arms. */
const takesFighter = (found: Found, e: Event): boolean => { const s = found.doc.parse.sentences[e.sentence]; return s !== undefined && patientHeads(s, e.at).some((k) => combatants.has(lemma(s, k))); };

/** Whether somebody is told to have been killed or hurt in a case, those who did it left out. */
const harmed = (c: Case): boolean => c.scenes.some((s) => s.tolls.some((t) => ['killed', 'injured'].includes(t.toll.field) && !t.toll.negated && !t.toll.attacker && t.toll.group.kind !== 'zero'));

/** "Said it had killed 60 fighters … said it had killed 16 soldiers", "raided the town … said its men had hit the soldiers with bombs": two sides that each tell of a deed of their own on the ground fought each other; what kind of attack one of them tells of stands where the other only counts. */
const bothFought = (found: Found, c: Case, type: IncidentType): boolean => ['unspecified', 'killing', 'attack', 'bombing', 'grenade'].includes(type)
  && c.scenes.some((s, k) => counterclaim(found, { scenes: c.scenes.slice(0, k) }, s) && (type === 'unspecified' || type === 'killing' || s.events.some((e) => !e.trigger.result)));

const theirs = /^(?:militant|terrorist|rebel|insurgent|guerrilla|bandit|jihadist|extremist|separatist|gunman|outlaw|maoist|naxal|naxalite)$/;
const ours = /^(?:soldier|policeman|constable|officer|trooper|paratrooper|ranger|gendarme|guard|commando|marine|captain|major|lieutenant|sergeant|jawan|personnel|cop)$/;
/** "A soldier and four militants were killed in an operation": of both sides some died, by no one's raid. */
const bothDied = (found: Found, c: Case): boolean => c.scenes.some((s) => s.events.every((e) => (e.trigger.result && e.form === 'verb' && (e.passive || e.trigger.by === 'patient' || e.type === 'killing')) || e.type === 'unspecified' && e.form === 'noun') && s.events.some((e) => e.type === 'unspecified' && /^(?:operation|encounter|engagement|incident|raid)s?$/i.test(cut(found.doc.text, e.span)))
  && [theirs, ours].every((side) => s.tolls.some((t) => t.toll.field === 'killed' && side.test((t.toll.group.noun ?? '').toLowerCase().replace(/s$/, '').replace(/men$/, 'man')))));

/** "Two militants were shot dead in a gunfight": what befell them by no one's raid, and in what. */
const diedFighting = (found: Found, c: Case): boolean => c.scenes.some((s) => s.events.some((e) => e.type === 'clash' && e.form === 'noun' && s.events.some((o) => o.form === 'verb' && o.passive && found.doc.parse.sentences[e.sentence]?.tokens[e.at]?.head === o.at)))
  && c.scenes.every((s) => s.events.every((e) => e.type === 'clash' || e.trigger.result || e.passive || e.trigger.harm === 'killed'));

/** "a suicide bomber killed ten": whose deed it was says what it was; null where nobody is called so. */
const byOwnDeath = (c: Case, type: IncidentType): IncidentType | null => (['bombing', 'unexplained-explosion', 'killing', 'attack', 'unspecified'].includes(type) && c.scenes.some((s) => s.agents.some((r) => /\bsuicide\b/i.test(r.party.name) || /\bsuicide\b/i.test(r.party.words))) ? 'suicide-bombing' : null);

/** "the bomb had been hidden in a bag": what went off has a name in the sentences of a case or right behind them. */
const called = (found: Found, c: Case): boolean => c.scenes.some((s) => found.doc.parse.sentences.slice(s.sentence, s.sentence + 3).some((o) => bombs.test(cut(found.doc.text, [o.start, o.end]))));
const bombs = /\bcaused by an? (?:[\p{L}-]+ ){0,2}(?:bomb|explosive device|IED)\b|\b[Tt]he (?:(?:improvised |home-?made )?(?:explosive device|bomb|IED)|bombing)\b(?! (?:squad|disposal|threat|scare|alert))/u;

/** Kinds of deed that are no finer telling of another kind. */
const ofTheirOwn: ReadonlySet<IncidentType> = new Set(['sexual-violence', 'torture', 'abduction', 'arrest', 'destruction', 'protest', 'riot', 'agreement', 'displacement', 'interception']);
const apartInKind = (best: IncidentType, next: IncidentType): boolean => ofTheirOwn.has(next) && best !== 'unspecified' && best !== next;

/** What the weapons told anywhere in a case make of a type that leaves the means open. */
function byWeapons(type: IncidentType, c: Case): IncidentType {
  const weapons = c.scenes.flatMap((s) => s.weapons);
  const has = (...classes: readonly string[]): boolean => weapons.some((w) => classes.includes(w.class));
  const dropped = weapons.some((w) => w.class === 'bomb' && /guided|glide|aerial|barrel|cluster/i.test(w.name));
  // "the air force struck a building"
  const flown = c.scenes.some((s) => s.agents.some((r) => /\bair force\b/iu.test(r.party.words)));
  if (['bombing', 'unspecified', 'unexplained-explosion'].includes(type) && (dropped || flown || has('aircraft', 'drone'))) return 'air-strike';
  if (type === 'unspecified' && has('artillery', 'rocket', 'missile', 'mortar')) return 'shelling';
  if (['unspecified', 'unexplained-explosion'].includes(type) && has('bomb', 'mine', 'vehicle-bomb')) return 'bombing';
  return type;
}
