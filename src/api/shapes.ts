import { z } from '@hono/zod-openapi';
import { certainties, claimantKinds, realities, relations, scopes, stances, statuses, tollFields, types, variables } from '#codebook';
import { actor, coding, countRecord } from '#model';

const names = <const T extends readonly { readonly name: string }[]>(list: T) => z.enum(list.map((e) => e.name) as [T[number]['name'], ...T[number]['name'][]]);
const fields = z.enum(Object.keys(variables) as [keyof typeof variables, ...(keyof typeof variables)[]]);

/** What is known of a report without its text. */
export const reportHead = z.object({ id: z.string(), title: z.string().nullable(), outlet: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable(), language: z.string().nullable() }).openapi('ReportHead');

/** A report in a list: `family` names the first of the copies of one story, null where it stands alone; `waiting` is how many statements nobody has looked at. */
export const reportRow = reportHead.extend({ taken: z.string().nullable().describe('ISO instant of taking in'), incidents: z.int(), claims: z.int(), warnings: z.int(), waiting: z.int(), family: z.string().nullable(), copies: z.int() }).openapi('ReportRow');

/** Words of a report with where they stand: `[start, end)` in UTF-16 code units. */
export const quoted = z.object({ span: z.tuple([z.int(), z.int()]), words: z.string() }).openapi('Quoted');

/** Who says it, with which stance and how sure. */
export const voice = z.object({ claim: z.string(), name: z.string(), kind: names(claimantKinds), actor: z.string().nullable(), speaksFor: z.string().nullable(), stance: names(stances), certainty: names(certainties), relay: z.array(z.string()).describe('outermost first'), said: z.string().nullable().describe("ISO day; the report's own day where the claim tells none") }).openapi('Voice');

/** One value of one field as one claim of one report gives it. A victim's value is withheld unless names are asked for. */
export const told = z.object({ key: z.string().describe('report, incident and statement'), report: z.string(), incident: z.string(), statement: z.string(), field: fields, value: z.unknown(), polarity: z.enum(['affirmed', 'denied']), voice, evidence: z.array(quoted), by: z.string().describe('rules, or the person who wrote it'), reviewed: z.object({ decision: z.enum(['accept', 'reject', 'unsure', 'correct']), by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable() }).openapi('Told');

/** A claimant's interval of one count, for lists: null ends are open. */
export const interval = z.object({ claimant: z.string(), min: z.int().nullable(), max: z.int().nullable(), polarity: z.enum(['affirmed', 'denied']) }).openapi('Interval');

/** A place to draw or to name beside the map. */
export const spot = z.object({ name: z.string(), relation: z.string().nullable(), country: z.string().nullable(), precision: z.int().min(1).max(7), lat: z.number().nullable(), lon: z.number().nullable(), radiusKm: z.number().nullable() }).openapi('Spot');

/** An incident in a list. `revision` changes whenever anything in it does. */
export const incidentRow = z.object({
  key: z.string(), type: names(types), reality: names(realities), scope: names(scopes), date: z.object({ start: z.string().nullable(), end: z.string().nullable(), precision: z.string() }).nullable(),
  places: z.array(spot), perpetrators: z.array(z.object({ name: z.string(), claimant: z.string(), stance: names(stances), polarity: z.enum(['affirmed', 'denied']) })), targets: z.array(z.string()),
  tolls: z.array(z.object({ field: z.enum(tollFields), record: countRecord, told: z.array(interval) })), standing: z.enum(['agreed', 'disputed', 'single', 'unattributed']),
  reports: z.int(), independent: z.int(), candidates: z.int().describe('merges that wait for a decision'), summary: z.string().describe('a title made of statements'),
}).openapi('IncidentRow');

/** Two incidents that may be one, with the named reasons for and against. */
export const candidate = z.object({ a: z.string(), b: z.string(), score: z.number(), reasons: z.array(z.string()), other: incidentRow, verdict: z.enum(['same', 'different', 'unsure']).nullable(), by: z.string().nullable() }).openapi('Candidate');

/** One entry of the audit: who, when, what and why; `kind` tells persons' decisions from what the desk did by itself and what the rule joined. */
export const entry = z.object({ kind: z.enum(['person', 'desk', 'rule']), at: z.string(), by: z.string(), what: z.string(), about: z.string(), reason: z.string().nullable(), hash: z.string().nullable(), undoable: z.boolean(), id: z.string() }).openapi('Entry');

/** How this incident bears on another, as a claim says it. */
export const bearing = z.object({ relation: names(relations), way: z.enum(['from', 'to']), other: incidentRow, voice: voice.nullable(), evidence: z.array(quoted), report: z.string() }).openapi('Bearing');

/** How one incident of a list is said to bear on another, by keys, with who says so in which words. */
export const arc = z.object({ from: z.string(), to: z.string(), relation: names(relations), said: z.array(z.object({ voice, report: z.string(), evidence: z.array(quoted) })) }).openapi('Arc');

/** An incident with all that is said of it. */
export const incidentPage = incidentRow.extend({
  told: z.array(told), asides: z.array(z.object({ voice, report: z.string(), evidence: z.array(quoted) })).describe('denials and doubts in words alone'), sources: z.array(reportRow.extend({ independent: z.boolean() })), records: z.record(z.string(), z.record(z.string(), countRecord)).describe('by rule, then by field'),
  links: z.array(bearing), merges: z.array(candidate), conflict: z.array(z.string()).describe('a "different" inside this incident, in words'), history: z.array(entry), members: z.array(z.object({ report: z.string(), incident: z.string() })),
}).openapi('IncidentPage');

/** A report with its text, its coding as reviewed, and where its incidents went. */
export const reportPage = reportRow.extend({ text: z.string(), coding: coding as unknown as z.ZodType<import('#model').Coding>, joined: z.record(z.string(), z.string()).describe("incident id of this coding → the joined incident's key"), family_members: z.array(reportHead), reviews: z.array(z.object({ statement: z.string(), decision: z.enum(['accept', 'reject', 'unsure', 'correct']), by: z.string(), at: z.string(), reason: z.string().nullable(), id: z.string() })), claim_reviews: z.array(z.object({ claim: z.string(), decision: z.enum(['add', 'correct']), by: z.string(), at: z.string(), reason: z.string().nullable(), id: z.string() })).describe('claims that persons added or corrected'), added_incidents: z.array(z.object({ incident: z.string(), by: z.string(), at: z.string(), reason: z.string().nullable(), id: z.string() })).describe('incidents that persons added'), history: z.array(entry), revision: z.string() }).openapi('ReportPage');

/** An actor with what it is called and where it appears. */
export const actorRow = actor.extend({ claims: z.int(), accused: z.int(), targeted: z.int() }).openapi('ActorRow');

/** RFC 9457. */
export const problem = z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string().optional() }).openapi('Problem');

/** One page of a list; `next` is null at its end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable(), total: z.int().nullable() });

export { statuses };
export type ReportHead = z.infer<typeof reportHead>;
export type ReportRow = z.infer<typeof reportRow>;
export type Told = z.infer<typeof told>;
export type Voice = z.infer<typeof voice>;
export type Interval = z.infer<typeof interval>;
export type Spot = z.infer<typeof spot>;
export type IncidentRow = z.infer<typeof incidentRow>;
export type IncidentPage = z.infer<typeof incidentPage>;
export type ReportPage = z.infer<typeof reportPage>;
export type Candidate = z.infer<typeof candidate>;
export type Entry = z.infer<typeof entry>;
export type Arc = z.infer<typeof arc>;
export type Bearing = z.infer<typeof bearing>;
export type ActorRow = z.infer<typeof actorRow>;
export type Problem = z.infer<typeof problem>;
