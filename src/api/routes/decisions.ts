import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { certainties, claimantKinds, realities, scopes, stances, types, variables } from '#codebook';
import type { Addition, Answers, Missed, Review, Voiced } from '../answers.ts';
import { by, hook, json, problems, reason } from './answer.ts';

const done = z.object({ id: z.string().openapi({ description: 'undoes the decision' }) }).openapi('Done');
const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } });
const key = z.string().min(1).max(400), span = z.tuple([z.int().min(0), z.int().min(1)]), text = z.string().trim().min(1).max(300);
const names = (list: readonly { readonly name: string }[]) => z.enum(list.map((e) => e.name) as [string, ...string[]]);

const judgement = z.object({ a: key, b: key, verdict: z.enum(['same', 'different', 'unsure']), by, reason }).openapi('NewJudgement');
const review = z.object({ report: key, incident: key, statement: key, decision: z.enum(['accept', 'reject', 'unsure', 'correct']), by, reason, value: z.unknown().optional(), evidence: z.array(span).max(20).optional(), claim: key.optional().openapi({ description: 'whose it is, in a correction' }) }).openapi('NewReview')
  .refine((r) => r.decision !== 'correct' || (r.value !== undefined && r.reason !== ''), { message: 'a correction needs a value and a reason' });

const spans = z.array(span).min(1).max(20);
const addition = z.object({ report: key, incident: key, field: z.enum(Object.keys(variables) as [string, ...string[]]), value: z.unknown(), claim: key, polarity: z.enum(['affirmed', 'denied']).default('affirmed'), evidence: spans, by, reason }).openapi('NewStatement');
const voiced = z.object({ report: key, claim: key.nullable().default(null).openapi({ description: 'the claim to correct; null for a new one' }), claimant: z.object({ name: text, kind: names(claimantKinds), speaksFor: text.nullable().optional(), span: span.nullable() }), cue: span.nullable(), stance: names(stances), certainty: names(certainties).default('stated'), content: z.array(span).max(20), by, reason }).openapi('NewClaim')
  .refine((c) => (c.claim === null ? c.content.length > 0 : c.reason !== ''), { message: 'a new claim needs content, a correction a reason' });
const event = z.object({ report: key, type: names(types), reality: names(realities).default('occurred'), scope: names(scopes).default('single'), mentions: spans.openapi({ description: 'words that mention it; the first name it' }), by, reason }).openapi('NewIncident');
const stateOf = (header: string | undefined) => header?.replace(/^W\/|"/g, '') ?? null;

const judge = createRoute({ method: 'post', path: '/api/judgements', summary: 'Say whether two incidents are one', request: body(judgement), responses: { 201: json(done, 'recorded'), ...problems } });
const look = createRoute({ method: 'post', path: '/api/reviews', summary: 'Accept, reject, doubt or correct one statement', description: 'Send If-Match with the revision of the report that was read: a decision on an older state is refused with 412.', request: body(review), responses: { 201: json(done, 'recorded'), ...problems } });
const more = createRoute({ method: 'post', path: '/api/statements', summary: 'Add a statement in words of the report', description: 'Send If-Match as for a review.', request: body(addition), responses: { 201: json(done, 'recorded'), ...problems } });
const speak = createRoute({ method: 'post', path: '/api/claims', summary: 'Add a claim in words of the report, or correct one', description: 'Send If-Match as for a review. Statements of a corrected claim follow it.', request: body(voiced), responses: { 201: json(done, 'recorded'), ...problems } });
const sight = createRoute({ method: 'post', path: '/api/incidents', summary: 'Add an incident that the coder missed, by words of the report', description: 'Send If-Match as for a review. Statements are added to it by its id in the report.', request: body(event), responses: { 201: json(done, 'recorded'), ...problems } });
const back = createRoute({ method: 'post', path: '/api/undo', summary: 'Take a decision back', request: body(z.object({ id: key, by })), responses: { 201: json(done, 'taken back'), ...problems } });

/** What persons decide: judgements, reviews, and taking either back. */
export const decisions = (desk: Answers) => new OpenAPIHono({ defaultHook: hook })
  .openapi(judge, async (c) => c.json(await desk.judge(c.req.valid('json')), 201))
  .openapi(look, async (c) => c.json(await desk.review({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Review), 201))
  .openapi(more, async (c) => c.json(await desk.add({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Addition), 201))
  .openapi(speak, async (c) => c.json(await desk.claim({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Voiced), 201))
  .openapi(sight, async (c) => c.json(await desk.missed({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Missed), 201))
  .openapi(back, async (c) => { const { id, by: who } = c.req.valid('json'); return c.json(await desk.undo(id, who), 201); });
