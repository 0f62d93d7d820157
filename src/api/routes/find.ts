import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Answers } from '../answers.ts';
import { unchanged } from '../etag.ts';
import { actorRow, pageOf } from '../shapes.ts';
import { hook, json, problems } from './answer.ts';
import { turn } from './incidents.ts';

const hit = z.object({ kind: z.enum(['report', 'incident', 'actor']), id: z.string(), title: z.string(), words: z.string() }).openapi('Hit');
const status = z.object({ version: z.string(), reports: z.int(), incidents: z.int(), waiting: z.int(), candidates: z.int(), engine: z.string(), ledger: z.string() }).openapi('Status');

const search = createRoute({ method: 'get', path: '/api/search', summary: 'Reports, incidents and actors by words or near spelling', request: { query: z.object({ q: z.string().trim().min(1).max(200), limit: z.coerce.number().int().min(1).max(100).default(30) }) }, responses: { 200: json(pageOf(hit), 'what was found, best first'), ...problems } });
const actors = createRoute({ method: 'get', path: '/api/actors', summary: 'Actors named in the reports', request: { query: turn.extend({ q: z.string().max(120).optional(), id: z.string().max(120).optional() }) }, responses: { 200: json(pageOf(actorRow), 'one page of actors'), ...problems } });
const now = createRoute({ method: 'get', path: '/api/status', summary: 'What the desk holds and what waits', responses: { 200: json(status, 'the status') } });

/** Search, actors and status. */
export const find = (desk: Answers) => new OpenAPIHono({ defaultHook: hook })
  .openapi(search, async (c) => { const { q, limit } = c.req.valid('query'); return unchanged(c, await desk.revision()) as never ?? c.json({ items: await desk.search(q, limit), next: null, total: null }, 200); })
  .openapi(actors, async (c) => { const { q, id, limit, cursor } = c.req.valid('query'); return unchanged(c, await desk.revision()) as never ?? c.json(await desk.actors({ ...(q ? { q } : {}), ...(id ? { id } : {}) }, { limit, cursor: cursor ?? null }), 200); })
  .openapi(now, async (c) => c.json(await desk.status(), 200));
