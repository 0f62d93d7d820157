import { Command } from 'commander';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetcher } from '#intake';
import { openLedger } from '#ledger';
import { template } from '../../test/ledgers.ts';
import { addCommand } from './add.ts';

const dir = mkdtempSync(join(tmpdir(), 'ascribe-add-')), at = join(dir, 'ledger');
const asked: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];
const answers = new Map<string, (from: IncomingMessage, to: ServerResponse) => void>();
const server = createServer((from, to) => { asked.push({ url: from.url!, headers: from.headers }); const answer = answers.get(from.url!); if (answer) answer(from, to); else { to.writeHead(404); to.end(); } });
const send = (type: string, body: string, headers: Record<string, string> = {}) => (_: IncomingMessage, to: ServerResponse) => { to.writeHead(200, { 'content-type': type, ...headers }); to.end(body); };
const page = (words: string) => `<html><body><article><p>${words}, the district office of Vardin said on Monday. It named no one else.</p></article></body></html>`;
const story = (words: string) => `${words} near the mill at Vardin on Monday, the district office said.`;
let base = '', host = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  await (await openLedger({ engine: 'embedded', folder: at }, { command: 'a test', now: '2031-05-20T09:00:00.000Z', template: await template() })).close();
});
afterAll(() => { server.closeAllConnections(); server.close(); rmSync(dir, { recursive: true, force: true }); });

/** Runs `ascribe add` with a fetcher that reaches the test's own server; gives its exit code, what it printed and noted, what was asked of the server. */
async function add(...args: string[]): Promise<{ code: number; text: string; notes: string; urls: string[] }> {
  const text: string[] = [], notes: string[] = [], program = new Command('ascribe').exitOverride(), before = asked.length;
  let code = 0;
  addCommand(program, { print: (t) => { text.push(t); }, note: (t) => { notes.push(t); }, colour: false, fail: (c) => { code = c; } }, fetcher({ pause: 0, tests: [host] }));
  for (const c of program.commands) c.exitOverride().configureOutput({ writeErr: (t) => { notes.push(t); } });
  try { await program.parseAsync(['add', ...args, '--ledger', at], { from: 'user' }); } catch (error) { code = 2; notes.push((error as Error).message); }
  return { code, text: text.join('\n'), notes: notes.join('\n'), urls: asked.slice(before).map((a) => a.url).filter((u) => u !== '/robots.txt') };
}
const file = (name: string, content: string): string => { writeFileSync(join(dir, name), content); return join(dir, name); };

describe('ascribe add', () => {
  it('adds a folder, says what came of each, and adds nothing the second time', async () => {
    const folder = join(dir, 'folder');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), story('Two men were killed'));
    writeFileSync(join(folder, 'b.txt'), story('A depot burnt down and four guards were hurt'));
    writeFileSync(join(folder, 'empty.txt'), '');
    const first = await add(folder);
    expect([first.code, first.text]).toEqual([1, '2 added, 0 already there, 0 copies, 1 failed.']);
    expect(first.notes).toMatch(/added: .*a\.txt[\s\S]*failed: .*empty\.txt: It is empty\./);
    rmSync(join(folder, 'empty.txt'));
    const again = await add(folder);
    expect([again.code, again.text]).toEqual([0, '0 added, 2 already there, 0 copies, 0 failed.']);
  });
  it('tells machines the counts and each failure', async () => {
    const { code, text } = await add(file('r.jsonl', `${JSON.stringify({ text: story('Three shepherds were hurt'), published: '2031-05-19' })}\n{"title":"no text"}\n`), '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toEqual({ failures: [{ origin: expect.stringMatching(/r\.jsonl, line 2$/), error: expect.stringMatching(/no "text"/) }], added: 1, already: 0, copies: 0, failed: 1, unchanged: 0 });
  });
  it('reads a CSV file by a mapping, and refuses one that maps nothing', async () => {
    const csv = file('r.csv', `Day,Words\n2031-05-18,"${story('Five tents were set on fire')}"\n`);
    expect(await add(csv)).toMatchObject({ code: 1, notes: expect.stringMatching(/--map text=COLUMN/) });
    expect(await add(csv, '--map', 'text=Words,published=Day')).toMatchObject({ code: 0, text: '1 added, 0 already there, 0 copies, 0 failed.' });
    expect(await add(csv, '--map', 'words=Words')).toMatchObject({ code: 2, notes: expect.stringMatching(/maps nothing/) });
  });
  it.each<[string, string[], RegExp]>([['nothing', [], /What is to be added/], ['a day that is none', ['x.txt', '--published', '2031-02-30'], /2031-02-30/], ['an unknown form', ['x.txt', '--format', 'xml'], /Allowed choices are table, json/], ['a queue where there is none', ['x.txt', '--later'], /embedded ledger serves one process/]])('refuses %s', async (_, args, words) => {
    expect(await add(...args)).toMatchObject({ code: 2, text: '', notes: expect.stringMatching(words) });
  });
  it('goes on with a list of addresses where it was cut off: what was taken in is not fetched again', async () => {
    for (const n of [1, 2]) answers.set(`/p${n}`, send('text/html', page(`${n} ferries were sunk`)));
    answers.set('/late', (_, to) => { to.writeHead(503); to.end(); });
    const list = file('pages.urls', `# pages\n${base}/p1\n${base}/late\n${base}/p2\n`), first = await add(list);
    expect(first).toMatchObject({ code: 1, text: '2 added, 0 already there, 0 copies, 1 failed.', urls: ['/p1', '/late', '/p2'] });
    answers.set('/late', send('text/html', page('9 ferries were sunk')));
    const second = await add(list);
    expect([second.code, second.urls, second.text]).toEqual([0, ['/late'], '1 added, 2 already there, 0 copies, 0 failed.']);
    expect(second.notes).toContain(`already there: ${base}/p1 (not fetched again; --again does)`);
    expect((await add(list, '--again')).urls).toEqual(['/p1', '/late', '/p2']);
  });
  it('asks for a feed only where it changed, and says that it did not', async () => {
    const rss = (...items: string[]) => `<rss version="2.0"><channel><title>Vardin Post</title>${items.map((i, n) => `<item><title>T${n}</title><link>${base}/i${n}</link><description>${i}</description></item>`).join('')}</channel></rss>`;
    const items = [story('Six crates of shells were found')];
    answers.set('/feed', (from, to) => {
      const tag = `"${items.length}"`;
      if (from.headers['if-none-match'] === tag) { to.writeHead(304, { etag: tag }); to.end(); return; }
      to.writeHead(200, { 'content-type': 'application/rss+xml', etag: tag, 'last-modified': 'Mon, 19 May 2031 08:00:00 GMT' });
      to.end(rss(...items));
    });
    expect(await add(`${base}/feed`)).toMatchObject({ code: 0, text: '1 added, 0 already there, 0 copies, 0 failed.' });
    const same = await add(`${base}/feed`);
    expect([same.code, same.text]).toEqual([0, '0 added, 0 already there, 0 copies, 0 failed, 1 feed unchanged.']);
    expect(asked.at(-1)!.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Mon, 19 May 2031 08:00:00 GMT' });
    items.push(story('A bridge over the Vard was mined'));
    expect(JSON.parse((await add(`${base}/feed`, '--format', 'json')).text)).toEqual({ failures: [], added: 1, already: 1, copies: 0, failed: 0, unchanged: 0 });
  });
  it.each([['an RSS feed', '/none.rss', 'application/rss+xml', '<rss version="2.0"><channel><title>P</title></channel></rss>'], ['an Atom feed', '/none.atom', 'application/atom+xml', '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title></feed>'], ['a JSON feed', '/none.json', 'application/feed+json', '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[]}']])('says that %s has no items', async (_, path, type, body) => {
    answers.set(path, send(type, body));
    expect(await add(`${base}${path}`)).toMatchObject({ code: 1, notes: expect.stringMatching(/The feed has no items now/) });
  });
  it('names itself with its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(asked.length).toBeGreaterThan(0);
    for (const a of asked) expect(a.headers['user-agent']).toMatch(new RegExp(`^ascribe/${version.replaceAll('.', '\\.')} `));
  });
});
