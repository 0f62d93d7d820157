import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { createApp } from './app.ts';
import { keeping } from './kept.ts';

describe('what is kept', () => {
  it('is made once for all who ask while it is made, and given again', async () => {
    const kept = keeping();
    let made = 0;
    const make = async () => ({ n: ++made });
    expect(await Promise.all([kept.of('a', make), kept.of('a', make)])).toEqual(['{"n":1}', '{"n":1}']);
    expect(await kept.of('a', make)).toBe('{"n":1}');
  });
  it('is no failure: the next who asks makes it anew', async () => {
    const kept = keeping();
    await expect(kept.of('a', async () => { throw new Error('the disk is full'); })).rejects.toThrow('full');
    expect(await kept.of('a', async () => 2)).toBe('2');
  });
  it('is bounded in number: what was not asked for longest goes', async () => {
    const kept = keeping(), make = (n: number) => async () => n;
    for (let n = 0; n < 200; n++) await kept.of(String(n), make(n));
    await kept.of('0', make(-1));
    await kept.of('200', make(200));
    expect(await Promise.all(['0', '2', '1'].map((t) => kept.of(t, make(-1))))).toEqual(['0', '2', '-1']);
  });
  it('is bounded in size', async () => {
    const kept = keeping(), long = 'x'.repeat(9_000_000);
    await kept.of('a', async () => long);
    await kept.of('b', async () => long);
    expect(await kept.of('a', async () => 'anew')).toBe('"anew"');
  });
});

describe('an answer', () => {
  it('is kept while the ledger stands as it did, for each address by itself, and asked for again when it changed', async () => {
    let state = 1, asked = 0;
    const desk = { revision: async () => String(state), incident: async (key: string, names: string) => ({ key, names, asked: ++asked }) } as unknown as Answers;
    const app = createApp(desk, { workbench: null, note: () => undefined }), ask = (path: string, headers = {}) => app.request(`http://127.0.0.1:4178${path}`, { headers: { host: '127.0.0.1:4178', ...headers } });
    const first = await ask('/api/incidents/k1');
    expect([await first.json(), first.headers.get('content-type')]).toEqual([{ key: 'k1', names: 'hidden', asked: 1 }, 'application/json']);
    expect(await (await ask('/api/incidents/k1')).json()).toMatchObject({ asked: 1 });
    expect(await (await ask('/api/incidents/k1?names=shown')).json()).toMatchObject({ names: 'shown', asked: 2 });
    const tag = first.headers.get('etag')!;
    expect((await ask('/api/incidents/k1', { 'if-none-match': tag })).status).toBe(304);
    state = 2;
    const anew = await ask('/api/incidents/k1', { 'if-none-match': tag });
    expect([anew.status, await anew.json()]).toMatchObject([200, { asked: 3 }]);
  });
});
