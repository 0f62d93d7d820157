import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Answers } from '../answers.ts';
import type { Give } from '../kept.ts';
import { pageOf, reportPage, reportRow } from '../shapes.ts';
import { hook, json, problems } from './answer.ts';
import { turn } from './incidents.ts';

const list = createRoute({ method: 'get', path: '/api/reports', summary: 'Reports, newest first', request: { query: turn.extend({ waiting: z.enum(['yes']).optional().openapi({ description: 'only those with statements that nobody has looked at' }) }) }, responses: { 200: json(pageOf(reportRow), 'one page of reports'), ...problems } });
const one = createRoute({ method: 'get', path: '/api/reports/{id}', summary: 'One report with its text and its coding as reviewed', request: { params: z.object({ id: z.string().max(100) }) }, responses: { 200: json(reportPage, 'the report'), ...problems } });

/** Reports: the list and the page. */
export const reports = (desk: Answers, give: Give) => new OpenAPIHono({ defaultHook: hook })
  .openapi(list, async (c) => { const { limit, cursor, waiting } = c.req.valid('query'); return give(c, () => desk.reports(waiting ? 'waiting' : 'all', { limit, cursor: cursor ?? null })); })
  .openapi(one, async (c) => give(c, () => desk.report(c.req.valid('param').id)));
