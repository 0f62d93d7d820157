import { z } from 'zod';
import { certainties, claimantKinds, realities, relations, scopes, stances, types, variables, warnings, type Field, type ValueOf } from '#codebook';
import type { Span } from '#text';

const names = <const T extends readonly { readonly name: string }[]>(list: T) => z.enum(list.map((e) => e.name) as [T[number]['name'], ...T[number]['name'][]]);
const span = z.tuple([z.int().min(0), z.int().min(1)]).readonly().describe("[start, end) in UTF-16 code units of the report's text") as unknown as z.ZodType<Span>;

/** Who claims. `name` is the fullest name in the report; `actor` an actor's id; `span` null only for the report or an agentless passive. */
export const claimant = z.object({ name: z.string().min(1), kind: names(claimantKinds), actor: z.string().optional(), speaksFor: z.string().nullable().optional(), span: span.nullable() });

/** Who carried a claim to the report. */
export const relay = z.object({ name: z.string().min(1), actor: z.string().optional(), span: span.nullable(), cue: span.nullable() });

/** Somebody says something: claimant, cue, stance, content. `c0` is the report's own voice. */
export const claim = z.object({
  id: z.string(), claimant, relay: z.array(relay).describe('outermost first'), parent: z.string().nullable().describe('id of the enclosing claim'),
  cue: span.nullable(), stance: names(stances), certainty: names(certainties), content: z.array(span), said: variables.date.value.nullable(),
});

const statementShape = { id: z.string(), claim: z.string(), polarity: z.enum(['affirmed', 'denied']), evidence: z.array(span).min(1) };

/** One value of one field of one incident, as one claim gives it, with the words that say so. */
export const statement = z.union(Object.values(variables).map((v) => z.object({ ...statementShape, field: z.literal(v.name), value: v.value })) as unknown as [z.ZodType<Statement>, z.ZodType<Statement>]);

/** What a named rule makes of one count. */
export const countRecord = z.object({
  low: z.int().nullable(), best: z.int().nullable(), high: z.int().nullable(), open: z.boolean().optional(), rule: z.string(),
  status: z.enum(['agreed', 'disputed', 'single', 'unattributed']), by: z.array(z.object({ statement: z.string(), claimant: z.string() })),
});

/** Something that is said to have happened: the set of its statements. `record` is derived, by field. */
export const incident = z.object({
  id: z.string(), type: names(types), reality: names(realities), scope: names(scopes), mentions: z.array(span).min(1), statements: z.array(statement), record: z.record(z.string(), countRecord),
});

/** How one incident bears on another, as one claim says it. */
export const link = z.object({ from: z.string(), to: z.string(), relation: names(relations), claim: z.string(), evidence: z.array(span) });

/** An actor as the reference room knows it. */
export const actor = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()), kind: z.string(), memberOf: z.array(z.string()) });

/** Something that a reader should know; it never changes a value. */
export const warning = z.object({ code: names(warnings), message: z.string(), evidence: z.array(span) });

/** Everything that was recognised, used or not (`--mentions`). */
export const mention = z.object({ kind: z.enum(['place', 'date', 'actor', 'person', 'toll', 'weapon']), span, value: z.record(z.string(), z.unknown()) });

/** One report, coded once by one coder: `ascribe/coding@1`. */
export const coding = z.object({
  format: z.literal('ascribe/coding@1'), coder: z.object({ name: z.string(), version: z.string() }),
  report: z.object({ id: z.string(), title: z.string().nullable(), outlet: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable(), language: z.string().nullable(), characters: z.int().min(0) }),
  claims: z.array(claim), incidents: z.array(incident), links: z.array(link), actors: z.array(actor), warnings: z.array(warning), mentions: z.array(mention).optional(),
});

export type Claimant = Readonly<z.infer<typeof claimant>>;
export type Relay = Readonly<z.infer<typeof relay>>;
export type Claim = Readonly<z.infer<typeof claim>>;
export type StatementOf<F extends Field> = { readonly id: string; readonly field: F; readonly value: ValueOf<F>; readonly claim: string; readonly polarity: 'affirmed' | 'denied'; readonly evidence: readonly Span[] };
/** A statement of any field; the compiler narrows `value` by `field`. */
export type Statement = { [F in Field]: StatementOf<F> }[Field];
export type CountRecord = Readonly<z.infer<typeof countRecord>>;
export type Incident = Readonly<Omit<z.infer<typeof incident>, 'statements'>> & { readonly statements: readonly Statement[] };
export type Link = Readonly<z.infer<typeof link>>;
export type Actor = Readonly<z.infer<typeof actor>>;
export type Warning = Readonly<z.infer<typeof warning>>;
export type Mention = Readonly<z.infer<typeof mention>>;
export type Coding = Readonly<Omit<z.infer<typeof coding>, 'incidents'>> & { readonly incidents: readonly Incident[] };
