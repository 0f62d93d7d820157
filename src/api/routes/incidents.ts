import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { realities, tollFields, types } from '#codebook';
import type { Answers, Filters } from '../answers.ts';
import type { Give } from '../kept.ts';
import { arc, incidentPage, incidentRow, pageOf } from '../shapes.ts';
import { hook, json, problems } from './answer.ts';

const iso = z.string().regex(/^\d{4}-\d\d-\d\d$/).openapi({ example: '2024-02-07' });
const enumOf = (list: readonly { readonly name: string }[]) => z.enum(list.map((e) => e.name) as [string, ...string[]]);

/** The filters of the list, the map, the timeline and the export. */
export const filters = z.object({
  q: z.string().max(200).optional().openapi({ description: 'words of statements, titles or texts' }), type: enumOf(types).optional(), actor: z.string().max(120).optional().openapi({ description: "an actor's id or name, in any part" }),
  country: z.string().length(2).optional(), place: z.string().max(120).optional(), since: iso.optional(), until: iso.optional(), standing: z.enum(['agreed', 'disputed', 'single', 'unattributed']).optional(),
  toll: z.enum(tollFields).optional(), atLeast: z.coerce.number().int().min(0).optional(), reality: enumOf(realities).optional(), outlet: z.string().max(120).optional(),
});

/** Where to go on in a list, and how far. */
export const turn = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50), cursor: z.string().max(400).optional() });

/** A filter set without its empty places. */
export const given = (query: z.infer<typeof filters>): Filters => Object.fromEntries(Object.entries(query).filter(([k, v]) => v !== undefined && k in filters.shape)) as Filters;

const list = createRoute({ method: 'get', path: '/api/incidents', summary: 'Incidents, newest first', request: { query: filters.extend(turn.shape) }, responses: { 200: json(pageOf(incidentRow), 'one page of incidents'), ...problems } });
const bearing = createRoute({ method: 'get', path: '/api/links', summary: 'How the incidents of one page of the list are said to bear on others', description: 'Takes what /api/incidents takes, and tells of the incidents that it gives; the other one may stand on another page.', request: { query: filters.extend(turn.shape) }, responses: { 200: json(z.object({ items: z.array(arc) }), 'each pair and relation once'), ...problems } });
const one = createRoute({ method: 'get', path: '/api/incidents/{key}', summary: 'One incident with all that is said of it', request: { params: z.object({ key: z.string().max(400) }), query: z.object({ names: z.enum(['shown', 'hidden']).default('hidden').openapi({ description: 'names of those harmed' }) }) }, responses: { 200: json(incidentPage, 'the incident'), ...problems } });

/** Incidents: the list and the page. */
export const incidents = (desk: Answers, give: Give) => new OpenAPIHono({ defaultHook: hook })
  .openapi(list, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    return give(c, () => desk.incidents(given(query), { limit, cursor: cursor ?? null }));
  })
  .openapi(bearing, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    return give(c, async () => ({ items: await desk.links(given(query), { limit, cursor: cursor ?? null }) }));
  })
  .openapi(one, async (c) => give(c, () => desk.incident(c.req.valid('param').key, c.req.valid('query').names)));
