import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Answers, Offer, Taken } from '../answers.ts';
import { hook, json, problems } from './answer.ts';

const head = z.string().trim().max(500).optional();
const pasted = z.union([z.object({ text: z.string().min(1), title: head, outlet: head, published: z.string().regex(/^\d{4}-\d\d-\d\d$/).optional() }), z.object({ url: z.url({ protocol: /^https?$/ }) })]).openapi('Offer');
const taken = z.object({ items: z.array(z.object({ name: z.string(), outcome: z.enum(['added', 'already-here', 'copy', 'failed']), report: z.string().nullable(), detail: z.string().nullable() })) }).openapi('Taken');

const route = createRoute({ method: 'post', path: '/api/take-in', summary: 'Take in a text, a page by its address, or a file', request: { body: { required: false, content: { 'application/json': { schema: pasted }, 'multipart/form-data': { schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }) } } } }, responses: { 200: json(taken, 'what came of each document'), ...problems } });

/** What came of each document as a line of JSON, as soon as it is done: long takings-in show how far they are. What was begun is ended though nobody reads on. */
const lines = (c: Context, desk: Answers, offer: Offer): Response => stream(c, async (out) => {
  c.header('Content-Type', 'application/jsonl');
  const say = (t: Taken) => void out.write(`${JSON.stringify(t)}\n`);
  await desk.take(offer, say).catch((error: Error) => { say({ name: offer.kind === 'url' ? offer.url : offer.kind === 'file' ? offer.name : 'The pasted text', outcome: 'failed', report: null, detail: error.message }); });
});

/** Taking in: what it was, whether it was here already, what could not be read. Asked for application/jsonl, it tells each document as it is done. */
export const takeIn = (desk: Answers) => new OpenAPIHono({ defaultHook: hook })
  .openapi(route, async (c) => {
    const answer = async (offer: Offer) => (c.req.header('accept')?.includes('application/jsonl') ? lines(c, desk, offer) as never : c.json({ items: await desk.take(offer) }, 200));
    if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
      const { file } = c.req.valid('form') as { file: unknown };
      if (!(file instanceof File)) return c.json({ items: [{ name: 'file', outcome: 'failed' as const, report: null, detail: 'No file was sent.' }] }, 200);
      return answer({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    const body = c.req.valid('json') as z.infer<typeof pasted>;
    return answer('url' in body ? { kind: 'url', url: body.url } : { kind: 'text', text: body.text, title: body.title || null, outlet: body.outlet || null, published: body.published ?? null });
  });
