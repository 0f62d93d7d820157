import type { Actor, Claim, Incident, Link, Mention, Statement, Warning } from '#model';
import { parse } from '#language';
import type { Own } from '#reference';
import { even, holds, overlap, type Span } from '#text';
import { findClaims, noOffers, ownerOf as owner } from './claims/index.ts';
import type { Doc } from './doc.ts';
import type { Found } from './found.ts';
import { answers } from './incidents/answers.ts';
import { findCases, type Case } from './incidents/cases.ts';
import { findLinks } from './incidents/links.ts';
import { realityOf, scopeOf } from './incidents/reality.ts';
import { recordOf } from './incidents/record.ts';
import { findScenes } from './incidents/scenes.ts';
import { statementsOf, typeAmong } from './incidents/statements.ts';
import { findEvents } from './incidents/triggers.ts';
import { later } from './later.ts';
import { findActors } from './mentions/actors.ts';
import { findDates } from './mentions/dates/index.ts';
import { findPersons } from './mentions/persons.ts';
import { findPlaces } from './mentions/places/index.ts';
import { findWeapons } from './mentions/weapons.ts';
import { textWarnings } from './warnings.ts';

/** What to do beyond the plain coding. */
export interface Options { readonly trained?: boolean; /** A user's own lists beside the package's. */ readonly reference?: Own }

/** Every step's result, in order: what `ascribe explain` prints and what the coding is made of. */
export interface Steps {
  readonly doc: Doc; readonly found: Found; readonly cases: readonly Case[]; readonly claimRules: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[]; readonly incidents: readonly Incident[]; readonly links: readonly Link[]; readonly warnings: readonly Warning[]; readonly actors: readonly Actor[];
}

/** A report parsed. Rules read its paragraphs as lines: where a mail or a release is wrapped, each line end within a paragraph is a blank to them, at the same place. */
function read(doc: Omit<Doc, 'parse'>): Doc {
  let { text } = doc;
  const parsed = parse(text, { even: (paragraphs) => (text = even(doc.text, paragraphs)) });
  return { ...doc, text, parse: parsed };
}

/** Runs the steps over one text: mentions, claims, scenes, incidents, links. */
export function run(doc0: Omit<Doc, 'parse'>, options: Options = {}): Steps {
  const doc = read(doc0);
  const dated = findDates(doc);
  const actors = findActors(doc, options.reference?.actors);
  const persons = findPersons(doc, actors);
  const placed = later(() => findPlaces(doc, { actors }));
  const weapons = findWeapons(doc, options.reference?.weapons);
  const claimed = findClaims(doc, { actors, persons, dates: dated.dates }, options.trained === false ? noOffers : undefined);
  const ownerOf = (span: Span): Claim => owner(claimed.claims, span);
  const dates = later(() => dated.dates.map((d) => {
    const claim = ownerOf(d.span);
    const day = claim.said?.start;
    return day && claim.said?.end === day ? { ...d, value: d.from({ kind: 'said', date: day }) } : d;
  }));
  const found: Found = { doc, claims: claimed.claims, get dates() { return dates(); }, get places() { return placed().places; }, actors, persons, weapons };
  const events = findEvents(doc, weapons);
  // figures alone tell of no incident: a report without a word for a deed has no scenes
  const { scenes, jointCounts } = events.length ? findScenes(found, events, ownerOf) : { scenes: [], jointCounts: [] };
  const cases = findCases(found, scenes);
  const { incidents, ids } = build(found, cases, ownerOf);
  const links = findLinks(found, ids, ownerOf);
  const warnings = [...dated.warnings, ...(incidents.length ? placed().warnings.filter((w) => used(w, incidents)) : []), ...claimed.warnings, ...textWarnings(found, scenes, jointCounts)];
  return { doc, found, cases, claimRules: claimed.rules, claims: claimed.claims, incidents, links, warnings, actors: actorsOf(found, claimed.claims, incidents) };
}

const used = (w: Warning, incidents: readonly Incident[]): boolean => incidents.some((x) => x.statements.some((s) => s.field === 'place' && w.evidence.some((e) => s.evidence.some((t) => overlap(e, t) > 0))));

function build(found: Found, cases: readonly Case[], ownerOf: (span: Span) => Claim): { readonly incidents: readonly Incident[]; readonly ids: readonly { readonly case: Case; readonly id: string }[] } {
  let n = 0;
  const next = (): string => `s${++n}`;
  const replies = answers(found, cases);
  const ids = cases.map((c, i) => ({ case: c, id: `i${i + 1}` }));
  const incidents = ids.map(({ case: c, id }): Incident => {
    const statements: Statement[] = [...statementsOf(found, c, next, { ownerOf, cases })];
    const told = [...statements];
    for (const a of replies.filter((r) => r.case === c)) {
      if (told.some((s) => s.field === 'perpetrator' && s.claim === a.claim.id && s.polarity === a.polarity)) continue;
      statements.push({ id: next(), field: 'perpetrator', value: { name: a.name, words: a.words, ...(a.actor ? { actor: a.actor } : {}) }, claim: a.claim.id, polarity: a.polarity, evidence: [a.span] });
    }
    const mentions = c.scenes.flatMap((s) => [...s.events.map((e) => e.span), ...(s.events.length ? [] : s.tolls.map((t) => t.toll.evidence))]).sort((a, b) => a[0] - b[0]);
    return { id, type: typeAmong(found, c, cases), reality: realityOf(found, c, cases), scope: scopeOf(found, c), mentions, statements, record: recordOf(statements, found.claims) };
  });
  return { incidents, ids };
}

function actorsOf(found: Found, claims: readonly Claim[], incidents: readonly Incident[]): readonly Actor[] {
  const wanted = new Set<string>();
  for (const c of claims) { if (c.claimant.actor) wanted.add(c.claimant.actor); for (const r of c.relay) if (r.actor) wanted.add(r.actor); }
  for (const x of incidents) for (const s of x.statements) if ((s.field === 'perpetrator' || s.field === 'target') && s.value.actor) wanted.add(s.value.actor);
  const out = new Map<string, Actor>();
  for (const a of found.actors) if (a.actor && wanted.has(a.actor.id)) out.set(a.actor.id, a.actor);
  return [...out.values()];
}

/** Everything that was recognised, used or not, in text order. */
export function mentionsOf(steps: Steps): readonly Mention[] {
  const { found } = steps;
  const tolls = steps.incidents.flatMap((x) => x.statements.flatMap((s) => (typeof s.value === 'object' && 'min' in s.value && s.field !== 'quantity' ? [{ kind: 'toll' as const, span: s.evidence[0] as Span, value: { field: s.field, min: (s.value as { min: number | null }).min, max: (s.value as { max: number | null }).max } }] : [])));
  return [
    ...found.places.map((p) => ({ kind: 'place' as const, span: p.nameSpan, value: { name: p.value.name, lat: p.value.lat ?? null, lon: p.value.lon ?? null, country: p.value.country ?? null, gazetteerId: p.value.gazetteerId ?? null } })),
    ...found.dates.map((d) => ({ kind: 'date' as const, span: d.span, value: { start: d.value.start, end: d.value.end, precision: d.value.precision, timex: d.timex } })),
    ...found.actors.map((a) => ({ kind: 'actor' as const, span: a.span, value: { id: a.actor?.id ?? null, name: a.name } })),
    ...found.persons.map((p) => ({ kind: 'person' as const, span: p.span, value: { name: p.name } })),
    ...found.weapons.map((w) => ({ kind: 'weapon' as const, span: w.span, value: { name: w.name, class: w.class } })),
    ...tolls,
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Whether a span lies in a claim's content. */
export const within = (claim: Claim, span: Span): boolean => claim.content.some((c) => holds(c, span));
