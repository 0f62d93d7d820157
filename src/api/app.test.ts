import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answers, Review } from './answers.ts';
import { createApp, plotStyle } from './app.ts';
import { serveDesk } from './serve.ts';
import type { IncidentRow } from './shapes.ts';

class NotFound extends Error { override readonly name = 'NotFound'; }
class Changed extends Error { override readonly name = 'Changed'; }

const row = (key: string): IncidentRow => ({ key, type: 'attack', reality: 'occurred', scope: 'single', date: null, places: [], perpetrators: [], targets: [], tolls: [], standing: 'single', reports: 1, independent: 1, candidates: 0, summary: `Attack ${key}` });

function deskOf(seen: unknown[] = []): Answers {
  const keep = <T>(value: T) => { seen.push(value); return value; };
  return {
    incidents: async (filters, turn) => { keep({ filters, turn }); return { items: [row('k1')], next: 'more', total: 2 }; },
    links: async () => [], incident: async (key) => { if (key !== 'k1') throw new NotFound(`No incident ${key}.`); return { ...row(key), told: [], asides: [], sources: [], records: {}, links: [], merges: [], conflict: [], history: [], members: [] }; },
    reports: async () => ({ items: [], next: null, total: 0 }), report: async () => { throw new NotFound('No such report.'); }, actors: async () => ({ items: [], next: null, total: 0 }), search: async () => [],
    judge: async (j) => { keep(j); return { id: 'j1' }; }, review: async (r: Review) => { if (r.revision === 'old') throw new Changed('Somebody changed it.'); keep(r); return { id: 'r1' }; }, add: async (a) => { keep(a); return { id: 's1' }; }, claim: async (c) => { keep(c); return { id: 'v1' }; }, missed: async (m) => { keep(m); return { id: 'i1' }; }, undo: async () => { throw new Error('the disk is full at /secret/path'); },
    take: async (offer, tell) => { keep(offer); const done = [1, 2].map((n) => ({ name: `${n}`, outcome: 'added' as const, report: null, detail: null })); done.forEach((d) => tell?.(d)); return done; }, alias: async (change) => { keep(change); }, aliases: async () => [], status: async () => ({ version: '0', reports: 0, incidents: 0, waiting: 0, candidates: 0, engine: 'none', ledger: '' }), revision: async () => '7',
  };
}

const app = (seen: unknown[] = []) => createApp(deskOf(seen), { workbench: null, note: () => undefined });
const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, seen: unknown[] = []) => app(seen).request(`http://127.0.0.1:4178${path}`, { ...init, headers: { host: '127.0.0.1:4178', ...init.headers } });
const post = (path: string, body: unknown, headers: Record<string, string> = {}, seen: unknown[] = []) => ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }, seen);
const judgement = { a: 'k1', b: 'k2', verdict: 'same', by: 'R. Reader', reason: 'one place, one hour' };

describe('who is answered', () => {
  it.each([['127.0.0.1:4178', 200], ['localhost:4178', 200], ['[::1]:4178', 200], ['evil.example', 421], ['127.0.0.1.evil.example:4178', 421], ['169.254.169.254', 421]])('host %s: %s', async (host, status) => { expect((await ask('/api/status', { headers: { host } })).status).toBe(status); });
  it.each([[{}, 201], [{ origin: 'http://127.0.0.1:4178' }, 201], [{ origin: 'http://evil.example' }, 403], [{ origin: 'null' }, 403], [{ origin: 'http://127.0.0.1:9' }, 403], [{ 'sec-fetch-site': 'cross-site' }, 403], [{ 'content-type': 'text/plain' }, 415], [{ 'content-type': 'application/x-www-form-urlencoded' }, 415]])('a change with %j: %s', async (headers, status) => { expect((await post('/api/judgements', judgement, headers as Record<string, string>)).status).toBe(status); });
  it('sends a strict policy without inline script on every answer', async () => {
    for (const path of ['/api/status', '/api/incidents/none', '/nowhere']) { const policy = (await ask(path)).headers.get('content-security-policy')!; expect(policy).toContain("script-src 'self';"); expect(policy).not.toContain('unsafe'); }
  });
  it("knows the hash of Plot's own style", () => {
    const { document } = parseHTML('<html><body></body></html>');
    const style = Plot.plot({ document: document as unknown as Document, className: 'ascribe-plot', marks: [Plot.dot([{ x: 1, y: 1 }], { x: 'x', y: 'y' })] }).querySelector('style')!.textContent!;
    expect(plotStyle).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });
  it.each(['0.0.0.0', '192.168.1.5', 'desk.example'])('refuses to serve on %s', async (host) => { await expect(serveDesk(deskOf(), { host, port: 0, workbench: null })).rejects.toThrow(/no accounts yet/); });
  it('says when a port is taken', async () => {
    const first = await serveDesk(deskOf(), { port: 0, workbench: null });
    await expect(serveDesk(deskOf(), { port: Number(new URL(first.address).port), workbench: null })).rejects.toThrow(/in use/);
    await first.close();
  });
});

describe('lists and pages', () => {
  it('pass filters and place to the desk', async () => {
    const seen: unknown[] = [];
    const answer = await ask('/api/incidents?type=clash&since=2031-05-01&atLeast=3&limit=7&cursor=abc', {}, seen);
    expect([answer.status, await answer.json(), seen]).toMatchObject([200, { items: [{ key: 'k1' }], next: 'more', total: 2 }, [{ filters: { type: 'clash', since: '2031-05-01', atLeast: 3 }, turn: { limit: 7, cursor: 'abc' } }]]);
  });
  it.each(['/api/incidents?type=nothing', '/api/incidents?limit=100000', '/api/incidents?since=yesterday', '/api/search', '/api/export/xls'])('%s is a problem that says where', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ status: 400, title: 'Not understood', detail: expect.stringMatching(/type|limit|since|q|kind/) });
  });
  it('answers 304 to the tag it gave, and to no other desk\'s', async () => {
    const one = app(), get = (path: string, tag?: string, of = one) => of.request(`http://127.0.0.1:4178${path}`, { headers: { host: '127.0.0.1:4178', ...(tag ? { 'if-none-match': tag } : {}) } });
    const tag = (await get('/api/incidents')).headers.get('etag')!;
    expect([(await get('/api/incidents', tag)).status, (await get('/api/incidents?type=clash', tag)).status, (await get('/api/incidents', tag, app())).status]).toEqual([304, 200, 200]);
  });
  it.each([['/api/incidents/none', 404, 'No incident none.'], ['/api/none', 404, '/api lists']])('%s: %s', async (path, status, words) => { const answer = await ask(path); expect([answer.status, JSON.stringify(await answer.json())]).toEqual([status, expect.stringContaining(words)]); });
});

describe('decisions', () => {
  it('record what was sent', async () => { const seen: unknown[] = []; expect([(await post('/api/judgements', judgement, {}, seen)).status, seen]).toEqual([201, [judgement]]); });
  it('need a name, and a correction a value and a reason', async () => {
    const review = { report: 'r', incident: 'i1', statement: 's1', decision: 'correct', by: 'R. Reader', reason: 'misread', value: { min: 2 } };
    expect((await post('/api/judgements', { ...judgement, by: ' ' })).status).toBe(400);
    expect((await post('/api/reviews', { ...review, value: undefined })).status).toBe(400);
    expect((await post('/api/reviews', { ...review, reason: '' })).status).toBe(400);
    expect((await post('/api/reviews', review)).status).toBe(201);
    expect((await post('/api/reviews', review, { 'if-match': '"old"' })).status).toBe(412);
  });
  it('are refused when too large', async () => { expect((await post('/api/judgements', { ...judgement, reason: 'x'.repeat(70_000) })).status).toBe(413); });
  it('tell nothing of the inside when something breaks', async () => { const answer = await post('/api/undo', { id: 'x', by: 'R' }); expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('secret')]); });
  it.each(['{', '[]', 'null', '"x"'])('%s is no decision', async (body) => { expect((await ask('/api/judgements', { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status).toBe(400); });
});

describe('taking in', () => {
  it('takes a text, an address, a file', async () => {
    const seen: unknown[] = [];
    const form = new FormData();
    form.append('file', new File(['Two died.'], 'a.txt'));
    await post('/api/take-in', { text: 'Two died.', outlet: 'Wire', published: '2031-05-02' }, {}, seen);
    await post('/api/take-in', { url: 'https://news.example/a' }, {}, seen);
    await ask('/api/take-in', { method: 'POST', body: form, headers: { origin: 'http://127.0.0.1:4178' } }, seen);
    expect(seen).toMatchObject([{ kind: 'text', text: 'Two died.', outlet: 'Wire', title: null }, { kind: 'url', url: 'https://news.example/a' }, { kind: 'file', name: 'a.txt' }]);
  });
  it('tells each document as it is done where lines are asked for', async () => {
    const answer = await post('/api/take-in', { text: 'Two died.' }, { accept: 'application/jsonl' });
    expect(answer.headers.get('content-type')).toBe('application/jsonl');
    expect((await answer.text()).trim().split('\n').map((l) => (JSON.parse(l) as { name: string }).name)).toEqual(['1', '2']);
  });
  it('takes changes of names', async () => {
    const seen: unknown[] = [], change = { actor: 'river-guard', name: 'the Guard', change: 'add', by: 'R. Reader', reason: 'so the papers' };
    expect([(await post('/api/aliases', change, {}, seen)).status, (await post('/api/aliases', { ...change, change: 'sell' })).status, seen]).toEqual([201, 400, [change]]);
  });
  it.each([[{ url: 'file:///etc/passwd' }], [{ url: 'javascript:alert(1)' }], [{ text: '' }], [{ text: 'a', published: 'today' }]])('refuses %j', async (body) => { expect((await post('/api/take-in', body)).status).toBe(400); });
});

describe('the description', () => {
  it('is OpenAPI 3.1 and has every route', async () => {
    const description = await (await ask('/api/openapi.json')).json() as { openapi: string; paths: Record<string, unknown> };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).sort()).toEqual(['/api/actors', '/api/aliases', '/api/claims', '/api/export/{kind}', '/api/incidents', '/api/incidents/{key}', '/api/judgements', '/api/links', '/api/reports', '/api/reports/{id}', '/api/reviews', '/api/search', '/api/statements', '/api/status', '/api/take-in', '/api/undo']);
  });
  it('is a page to read', async () => { const html = await (await ask('/api')).text(); expect(html).toContain('GET /api/incidents/{key}'); expect(html).not.toContain('<script'); });
});
