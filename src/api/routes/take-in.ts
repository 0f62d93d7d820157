import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Answers } from '../answers.ts';
import { hook, json, problems } from './answer.ts';

const head = z.string().trim().max(500).optional();
const pasted = z.union([z.object({ text: z.string().min(1), title: head, outlet: head, published: z.string().regex(/^\d{4}-\d\d-\d\d$/).optional() }), z.object({ url: z.url({ protocol: /^https?$/ }) })]).openapi('Offer');
const taken = z.object({ items: z.array(z.object({ name: z.string(), outcome: z.enum(['added', 'already-here', 'copy', 'failed']), report: z.string().nullable(), detail: z.string().nullable() })) }).openapi('Taken');

const route = createRoute({ method: 'post', path: '/api/take-in', summary: 'Take in a text, a page by its address, or a file', request: { body: { required: false, content: { 'application/json': { schema: pasted }, 'multipart/form-data': { schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }) } } } }, responses: { 200: json(taken, 'what came of each document'), ...problems } });

/** Taking in: what it was, whether it was here already, what could not be read. */
export const takeIn = (desk: Answers) => new OpenAPIHono({ defaultHook: hook })
  .openapi(route, async (c) => {
    if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
      const { file } = c.req.valid('form') as { file: unknown };
      if (!(file instanceof File)) return c.json({ items: [{ name: 'file', outcome: 'failed' as const, report: null, detail: 'No file was sent.' }] }, 200);
      return c.json({ items: await desk.take({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }) }, 200);
    }
    const body = c.req.valid('json') as z.infer<typeof pasted>;
    return c.json({ items: await desk.take('url' in body ? { kind: 'url', url: body.url } : { kind: 'text', text: body.text, title: body.title || null, outlet: body.outlet || null, published: body.published ?? null }) }, 200);
  });
