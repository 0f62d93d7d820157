import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { codings, csv, geojson, type Exported } from '#export';
import type { Coding } from '#model';
import type { Answers, Filters } from '../answers.ts';
import type { IncidentPage } from '../shapes.ts';
import { hook, problems } from './answer.ts';
import { filters, given } from './incidents.ts';

const most = 5000;
const kinds = { csv: 'text/csv; charset=utf-8', json: 'application/json', geojson: 'application/geo+json' } as const;
const route = createRoute({ method: 'get', path: '/api/export/{kind}', summary: `What a filtered list shows, as a file; at most ${most} incidents`, request: { params: z.object({ kind: z.enum(['csv', 'json', 'geojson']) }), query: filters.extend({ key: z.string().max(400).optional().openapi({ description: 'one incident alone' }), names: z.enum(['shown', 'hidden']).default('hidden') }) }, responses: { 200: { description: 'a file', content: { 'text/csv': { schema: z.string() } } }, ...problems } });

/** An incident's page as the export room takes it. */
function exported(p: IncidentPage): Exported {
  const origin = (id: string) => { const s = p.sources.find((x) => x.id === id); return { id, title: s?.title ?? null, outlet: s?.outlet ?? null, url: s?.url ?? null, published: s?.published ?? null }; };
  return { ...p, records: p.records['range'] ?? Object.values(p.records)[0] ?? {}, rows: p.told.map((t) => ({ field: t.field, value: t.value, polarity: t.polarity, claimant: t.voice.name, stance: t.voice.stance, certainty: t.voice.certainty, relay: t.voice.relay, said: t.voice.said, words: t.evidence.map((e) => e.words), spans: t.evidence.map((e) => e.span), report: origin(t.report), by: t.by })) };
}

async function keys(desk: Answers, query: Filters): Promise<string[]> {
  const out: string[] = [];
  for (let cursor: string | null = null; out.length < most;) {
    const page: Awaited<ReturnType<Answers['incidents']>> = await desk.incidents(query, { limit: 500, cursor });
    out.push(...page.items.map((i) => i.key));
    if (!(cursor = page.next)) break;
  }
  return out.slice(0, most);
}

async function file(desk: Answers, kind: keyof typeof kinds, list: readonly string[], names: 'shown' | 'hidden'): Promise<string> {
  const pages: IncidentPage[] = [];
  for (const key of list) pages.push(await desk.incident(key, names));
  if (kind === 'csv') return csv(pages.map(exported), names);
  if (kind === 'geojson') return geojson(pages.map(exported), names);
  const found: Coding[] = [];
  for (const id of new Set(pages.flatMap((p) => p.members.map((m) => m.report)))) found.push((await desk.report(id)).coding);
  return codings(found, names);
}

/** Export of what a list shows: CSV, JSON codings, GeoJSON. */
export const exports = (desk: Answers) => new OpenAPIHono({ defaultHook: hook }).openapi(route, async (c) => {
  const { kind } = c.req.valid('param');
  const { key, names, ...query } = c.req.valid('query');
  const list = key ? [key] : await keys(desk, given(query));
  return c.body(await file(desk, kind, list, names), 200, { 'Content-Type': kinds[kind], 'Content-Disposition': `attachment; filename="ascribe-incidents.${kind}"` }) as never;
});
