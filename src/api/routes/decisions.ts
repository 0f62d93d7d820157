import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { variables } from '#codebook';
import type { Addition, Answers, Review } from '../answers.ts';
import { by, hook, json, problems, reason } from './answer.ts';

const done = z.object({ id: z.string().openapi({ description: 'undoes the decision' }) }).openapi('Done');
const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } });
const key = z.string().min(1).max(400);

const judgement = z.object({ a: key, b: key, verdict: z.enum(['same', 'different', 'unsure']), by, reason }).openapi('NewJudgement');
const review = z.object({ report: key, incident: key, statement: key, decision: z.enum(['accept', 'reject', 'unsure', 'correct']), by, reason, value: z.unknown().optional(), evidence: z.array(z.tuple([z.int().min(0), z.int().min(1)])).max(20).optional() }).openapi('NewReview')
  .refine((r) => r.decision !== 'correct' || (r.value !== undefined && r.reason !== ''), { message: 'a correction needs a value and a reason' });

const spans = z.array(z.tuple([z.int().min(0), z.int().min(1)])).min(1).max(20);
const addition = z.object({ report: key, incident: key, field: z.enum(Object.keys(variables) as [string, ...string[]]), value: z.unknown(), claim: key, polarity: z.enum(['affirmed', 'denied']).default('affirmed'), evidence: spans, by, reason }).openapi('NewStatement');
const stateOf = (header: string | undefined) => header?.replace(/^W\/|"/g, '') ?? null;

const judge = createRoute({ method: 'post', path: '/api/judgements', summary: 'Say whether two incidents are one', request: body(judgement), responses: { 201: json(done, 'recorded'), ...problems } });
const look = createRoute({ method: 'post', path: '/api/reviews', summary: 'Accept, reject, doubt or correct one statement', description: 'Send If-Match with the revision of the report that was read: a decision on an older state is refused with 412.', request: body(review), responses: { 201: json(done, 'recorded'), ...problems } });
const more = createRoute({ method: 'post', path: '/api/statements', summary: 'Add a statement in words of the report', description: 'Send If-Match as for a review.', request: body(addition), responses: { 201: json(done, 'recorded'), ...problems } });
const back = createRoute({ method: 'post', path: '/api/undo', summary: 'Take a decision back', request: body(z.object({ id: key, by })), responses: { 201: json(done, 'taken back'), ...problems } });

/** What persons decide: judgements, reviews, and taking either back. */
export const decisions = (desk: Answers) => new OpenAPIHono({ defaultHook: hook })
  .openapi(judge, async (c) => c.json(await desk.judge(c.req.valid('json')), 201))
  .openapi(look, async (c) => c.json(await desk.review({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Review), 201))
  .openapi(more, async (c) => c.json(await desk.add({ ...c.req.valid('json'), revision: stateOf(c.req.header('if-match')) } as Addition), 201))
  .openapi(back, async (c) => { const { id, by: who } = c.req.valid('json'); return c.json(await desk.undo(id, who), 201); });
