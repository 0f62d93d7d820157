import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Answers } from '../answers.ts';
import type { Give } from '../kept.ts';
import { actorRow, pageOf } from '../shapes.ts';
import { by, hook, json, problems, reason } from './answer.ts';
import { turn } from './incidents.ts';

const hit = z.object({ kind: z.enum(['report', 'incident', 'actor']), id: z.string(), title: z.string(), words: z.string() }).openapi('Hit');
const status = z.object({ version: z.string(), reports: z.int(), incidents: z.int(), waiting: z.int(), candidates: z.int(), engine: z.string(), ledger: z.string() }).openapi('Status');

const search = createRoute({ method: 'get', path: '/api/search', summary: 'Reports, incidents and actors by words or near spelling', request: { query: z.object({ q: z.string().trim().min(1).max(200), limit: z.coerce.number().int().min(1).max(100).default(30) }) }, responses: { 200: json(pageOf(hit), 'what was found, best first'), ...problems } });
const actors = createRoute({ method: 'get', path: '/api/actors', summary: 'Actors named in the reports', request: { query: turn.extend({ q: z.string().max(120).optional(), id: z.string().max(120).optional() }) }, responses: { 200: json(pageOf(actorRow), 'one page of actors'), ...problems } });
const now = createRoute({ method: 'get', path: '/api/status', summary: 'What the desk holds and what waits', responses: { 200: json(status, 'the status') } });

const aliasChange = z.object({ actor: z.string().min(1).max(200), name: z.string().trim().min(1).max(200), change: z.enum(['add', 'remove']), by, reason }).openapi('NewAlias');
const fix = createRoute({ method: 'post', path: '/api/aliases', summary: 'Add a name to an actor, or take one out', description: 'It holds from the next coding on; codings that are there stay as they are.', request: { body: { required: true, content: { 'application/json': { schema: aliasChange } } } }, responses: { 201: json(z.object({}), 'kept'), ...problems } });
const fixed = createRoute({ method: 'get', path: '/api/aliases', summary: 'Changes of names, the latest first', responses: { 200: json(z.object({ items: z.array(aliasChange.extend({ at: z.string() })) }), 'the changes') } });

/** Search, actors with their names, and status. */
export const find = (desk: Answers, give: Give) => new OpenAPIHono({ defaultHook: hook })
  .openapi(search, async (c) => { const { q, limit } = c.req.valid('query'); return give(c, async () => ({ items: await desk.search(q, limit), next: null, total: null })); })
  .openapi(actors, async (c) => { const { q, id, limit, cursor } = c.req.valid('query'); return give(c, () => desk.actors({ ...(q ? { q } : {}), ...(id ? { id } : {}) }, { limit, cursor: cursor ?? null })); })
  .openapi(fix, async (c) => { await desk.alias(c.req.valid('json')); return c.json({}, 201); })
  .openapi(fixed, async (c) => give(c, async () => ({ items: await desk.aliases() })))
  .openapi(now, async (c) => c.json(await desk.status(), 200));
