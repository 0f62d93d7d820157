import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createRaw, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetcher, gather, type Fetch, type Found, type Taken } from '#intake';

const dir = mkdtempSync(join(tmpdir(), 'ascribe-hostile-')), open: Server[] = [];
const page = '<html><body><article><p>Two men were killed at the mill, the district office said.</p></article></body></html>';
type Answer = (from: IncomingMessage, to: ServerResponse) => void;
const paths = new Map<string, Answer>(), asked: { url: string; headers: IncomingMessage['headers']; at: number }[] = [];
let host = '', get: Fetch;
const patience = { begin: 400, idle: 400, total: 1200 }, bounds = { packed: 2 << 20, unpacked: 4 << 20, ratio: 200 };

async function listen(server: Server): Promise<string> { open.push(server); await once(server.listen(0, '127.0.0.1'), 'listening'); return `127.0.0.1:${(server.address() as { port: number }).port}`; }
const send = (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Answer => (_, to) => { to.writeHead(200, { 'content-type': type, ...headers }); to.end(body); };
const lead = (location: string): Answer => (_, to) => { to.writeHead(302, { location }); to.end(); };

beforeAll(async () => {
  host = await listen(createServer((from, to) => { asked.push({ url: from.url ?? '', headers: from.headers, at: Date.now() }); const answer = paths.get(from.url ?? ''); if (answer) answer(from, to); else { to.writeHead(404); to.end(); } }));
  get = fetcher({ patience, bounds, pause: 0, tests: [host] });
});
afterAll(() => { for (const s of open) { (s as { closeAllConnections?: () => void }).closeAllConnections?.(); s.close(); } rmSync(dir, { recursive: true, force: true }); });

async function* taken(place: string, fetch: Fetch = get): AsyncGenerator<Taken> { yield* gather([place], { input: Readable.from([]), fetch, given: { published: null, outlet: null, map: {} }, now: () => '2031-05-20T09:00:00.000Z' }); }
async function all(place: string, fetch: Fetch = get): Promise<readonly Taken[]> { const out: Taken[] = []; for await (const t of taken(place, fetch)) out.push(t); return out; }
async function at(answer: Answer): Promise<string> { const path = `/${paths.size}`; paths.set(path, answer); return `http://${host}${path}`; }
const error = (t: readonly Taken[]): string => t.map((x) => ('error' in x ? x.error : '')).join('\n');

/** How many megabytes the process grew by at most while something was done. */
async function grown(act: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 5);
  try { await act(); } finally { clearInterval(watch); }
  return (Math.max(peak, process.memoryUsage().rss) - before) / 1048576;
}

describe('addresses that are not fetched', () => {
  const never = fetcher({ pause: 0 });
  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://0.0.0.0/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://127.1/', 'http://169.254.169.254/latest/meta-data/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://10.0.0.1/', 'http://[64:ff9b::7f00:1]/', 'http://localhost./'])('%s', async (url) => {
    for (const f of [never, get]) expect(error(await all(url, f))).toMatch(/no public address|no such host/);
  });
  it.each([['file:///etc/passwd', /only http/], ['ftp://a.example/', /only http/], ['http://a:b@a.example/', /a name or a password/], ['http://', /no address/]])('%s', async (url, words) => { expect(error(await all(url, never))).toMatch(words); });
  it.each(['http://127.0.0.1:1/', 'http://127.0.0.1/', 'http://169.254.169.254/', 'http://[::1]/', 'http://0.0.0.0/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.1/', 'http://localhost/', 'file:///etc/passwd', '//10.0.0.1/', 'http://x:y@a.example/'])('a redirect to %s', async (to) => { expect(error(await all(await at(lead(to))))).toMatch(/no public address|only http|a name or a password/); });
  it('the allowance of tests is none of the environment', async () => {
    process.env['ASCRIBE_TESTS'] = host;
    expect(error(await all(await at(send('text/html', page)), never))).toMatch(/no public address/);
    delete process.env['ASCRIBE_TESTS'];
  });
});

describe('answers that are refused', () => {
  it('a redirect in a circle', async () => { const url = await at((_, to) => { to.writeHead(302, { location: url }); to.end(); }); expect(error(await all(url))).toMatch(/more than five times/); });
  it.each(['image/png', 'application/zip', 'video/mp4', 'application/octet-stream'])('%s', async (type) => { expect(error(await all(await at(send(type, 'x'))))).toMatch(/which is no report/); });
  it('a large header', async () => { expect(error(await all(await at(send('text/html', page, { 'x-large': 'a'.repeat(40_000) }))))).toMatch(/headers are larger than 32 KB/); });
  it('a body said to be of 10 GB', async () => { expect(error(await all(await at((_, to) => { to.writeHead(200, { 'content-type': 'text/html', 'content-length': String(1e10) }); to.write('x'); })))).toMatch(/larger than 2 MB/); });
  it('a stream without an end, in bounded memory', async () => {
    const chunk = Buffer.alloc(65_536, 97);
    let sent = 0, over = false;
    const url = await at((_, to) => { to.writeHead(200, { 'content-type': 'text/plain' }); to.on('close', () => { over = true; }); const more = (): void => { while (!over) { sent += chunk.length; if (!to.write(chunk)) { to.once('drain', more); return; } } }; more(); });
    const mb = await grown(async () => { expect(error(await all(url))).toMatch(/larger than 4 MB/); });
    await new Promise((go) => { setTimeout(go, 50); });
    expect(over).toBe(true);
    expect(sent).toBeLessThan(64 << 20);
    expect(mb).toBeLessThan(80);
  });
  it.each([['gzip', gzipSync(Buffer.alloc(64 << 20))], ['br', brotliCompressSync(Buffer.alloc(64 << 20))]])('a bomb of %s, in bounded memory', async (encoding, body) => {
    const url = await at(send('text/html', body, { 'content-encoding': encoding }));
    const mb = await grown(async () => { expect(error(await all(url))).toMatch(/grows more than 200 times|larger than 4 MB/); });
    expect(mb).toBeLessThan(40);
  });
  it('a broken or unknown packing', async () => {
    expect(error(await all(await at(send('text/html', 'no gzip', { 'content-encoding': 'gzip' }))))).toMatch(/packed answer is broken/);
    expect(error(await all(await at(send('text/html', page, { 'content-encoding': 'zpaq' }))))).toMatch(/zpaq.*not read/);
  });
  it('one that never begins, falls silent, or drips', async () => {
    expect(error(await all(await at(() => {})))).toMatch(/did not begin to answer|fell silent/);
    expect(error(await all(await at((_, to) => { to.writeHead(200, { 'content-type': 'text/html' }); to.write('<p>'); })))).toMatch(/fell silent/);
    const drips = await at((_, to) => { to.writeHead(200, { 'content-type': 'text/html' }); const t = setInterval(() => to.write('a'), 50); to.on('close', () => clearInterval(t)); });
    expect(error(await all(drips))).toMatch(/longer than 1.2 seconds in all/);
  });
  it('headers that drip, a broken-off body, and no HTTP', async () => {
    const raw = async (act: (s: import('node:net').Socket) => void): Promise<string> => { const h = await listen(createRaw((s) => { s.on('error', () => {}); s.once('data', (d) => { if (String(d).startsWith('GET /robots.txt')) s.end('HTTP/1.1 404 None\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'); else act(s); }); })); return error(await all(`http://${h}/`, fetcher({ patience, bounds, pause: 0, tests: [h] }))); };
    expect(await raw((s) => { s.write('HTTP/1.1 200 OK\r\n'); const t = setInterval(() => s.write('x-a: 1\r\n'), 100); s.on('close', () => clearInterval(t)); })).toMatch(/did not begin to answer/);
    expect(await raw((s) => { s.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 99\r\n\r\nhalf'); })).toMatch(/broke off|aborted/);
    expect(await raw((s) => { s.end('SSH-2.0-x\r\n'); })).toMatch(/Try again later/);
  });
  it.each([404, 403, 500])('status %i', async (status) => { expect(error(await all(await at((_, to) => { to.writeHead(status); to.end(); })))).toContain(`answers ${status}`); });
});

describe('manners', () => {
  it('keeps robots.txt, asked once a run, and says who asks', async () => {
    paths.set('/robots.txt', send('text/plain', 'User-agent: *\nDisallow: /no\n'));
    const own = fetcher({ patience, bounds, pause: 0, tests: [host] });
    asked.length = 0;
    expect(error(await all(`http://${host}/no`, own))).toMatch(/robots\.txt/);
    expect(error(await all(await at(lead('/no')), own))).toMatch(/robots\.txt/);
    const yes = (await all(await at(send('text/html', page, { etag: '"a"' })), own))[0] as Found;
    expect(yes.headers).toMatchObject({ etag: '"a"', 'content-type': 'text/html' });
    expect(asked.filter((a) => a.url === '/robots.txt')).toHaveLength(1);
    expect(asked.some((a) => a.url === '/no')).toBe(false);
    expect(asked[0]?.headers['user-agent']).toMatch(/^ascribe\//);
    paths.set('/robots.txt', (_, to) => { to.writeHead(503); to.end(); });
    expect(error(await all(await at(send('text/html', page)), fetcher({ patience, bounds, pause: 0, tests: [host] })))).toMatch(/robots\.txt/);
    paths.delete('/robots.txt');
  });
  it('leaves time between requests to a host', async () => {
    const own = fetcher({ patience, bounds, pause: 150, tests: [host] }), url = await at(send('text/html', page));
    asked.length = 0;
    for (let n = 0; n < 3; n++) await own(url);
    const times = asked.filter((a) => a.url !== '/robots.txt').map((a) => a.at);
    expect(times[2]! - times[0]!).toBeGreaterThanOrEqual(290);
  });
  it('asks whether a feed changed', async () => {
    const url = await at((from, to) => { if (from.headers['if-none-match'] === '"1"' && from.headers['if-modified-since']) { to.writeHead(304); to.end(); } else send('application/rss+xml', '<rss><channel/></rss>', { etag: '"1"' })(from, to); });
    expect(await get(url)).toMatchObject({ outcome: 'got', headers: { etag: '"1"' } });
    expect(await get(url, { etag: '"1"', lastModified: 'Mon, 19 May 2031 00:00:00 GMT' })).toMatchObject({ outcome: 'unchanged', bytes: new Uint8Array() });
  });
  it('reads a packed page, and the charset that the server names', async () => {
    expect((await all(await at(send('text/html', gzipSync(page), { 'content-encoding': 'gzip' }))))[0]).toMatchObject({ report: { text: expect.stringContaining('Two men were killed') } });
    expect((await all(await at(send('text/plain; charset=windows-1251', Buffer.from([0xcf, 0xf0, 0xe8])))))[0]).toMatchObject({ report: { text: 'При' } });
    const odd = (await all(await at(send('text/plain; charset=klingon', 'One died.'))))[0] as Found;
    expect([odd.report.text, odd.notes[0]]).toEqual(['One died.', expect.stringContaining('klingon')]);
  });
});

describe('documents that are hostile', () => {
  const write = (name: string, content: string | Uint8Array): string => { const f = join(dir, name); writeFileSync(f, content); return f; };
  it.each([
    ['an external entity', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><description>&x;</description></item></channel></rss>'],
    ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "${`&${'b'.repeat(i)};`.repeat(10)}">`).join('')}]><rss><channel><item><description>&bbbb;</description></item></channel></rss>`],
  ])('%s', async (_, xml) => { expect(error(await all(write('e.rss', xml)))).toMatch(/declares XML entities/); });
  it('a feed of a million lines: its items up to a bound, then said to be too long, in bounded memory', async () => {
    const file = join(dir, 'million.rss'), out = createWriteStream(file);
    out.write('<rss><channel><title>T</title>\n');
    for (let n = 0; n < 1000; n++) if (!out.write(Array.from({ length: 1000 }, (_, i) => `<item><description>${n} ${i}</description></item>\n`).join(''))) await once(out, 'drain');
    out.end('</channel></rss>');
    await once(out, 'close');
    expect(error(await all(file))).toMatch(/larger than 32 MB/);
    const half = write('half.rss', `<rss><channel>${'<item><description>One died.</description></item>\n'.repeat(600_000)}</channel></rss>`.slice(0, 31 << 20));
    let n = 0, last = '';
    const mb = await grown(async () => { for await (const t of taken(half)) { n++; last = 'error' in t ? t.error : ''; } });
    expect([n, last]).toEqual([10_001, expect.stringMatching(/more than 10000 items/)]);
    expect(mb).toBeLessThan(250);
  });
  it('JSON lines and rows, 150,000 of each, go through in bounded memory', async () => {
    for (const [name, head, row] of [['l.jsonl', '', '{"text":"One died at the mill."}\n'], ['l.csv', 'text\n', 'One died at the mill.\n']] as const) {
      const file = write(name, head + row.repeat(150_000));
      let n = 0;
      const mb = await grown(async () => { for await (const t of taken(file)) if ('report' in t) n++; });
      expect(n).toBe(150_000);
      expect(mb).toBeLessThan(150);
    }
  });
  it.each([['elements', '<div>'.repeat(100_000)], ['closed by a slash', '<div/>'.repeat(100_000)], ['bodies', '<body>'.repeat(100_000)]])('a page of 100,000 nested %s', async (_, html) => {
    const began = performance.now();
    expect(error(await all(write('n.html', `<html><body>${html}x`)))).toMatch(/nest more than 600 deep/);
    expect(performance.now() - began).toBeLessThan(1000);
  });
  it.each([['open brackets', '<'.repeat(1_000_000)], ['comments', '<!--'.repeat(250_000)], ['scripts', '<script>'.repeat(125_000)], ['attributes', `<p ${'a="'.repeat(300_000)}`], ['open tags', '<a '.repeat(300_000)]])('a page of unclosed %s ends in time', async (_, html) => {
    const began = performance.now();
    expect(await all(write('u.html', `<html><body><p>Two died.</p>${html}`))).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(3000);
  });
  it.each([['items', '<item>'.repeat(500_000)], ['comments', '<!--'.repeat(500_000)], ['roots', '<rss '.repeat(500_000)], ['titles', '<title'.repeat(300_000)], ['images', '<image'.repeat(300_000)]])('a feed of unclosed %s ends in time', async (_, xml) => {
    const began = performance.now();
    await all(write('u.rss', `<rss><channel>${xml}`));
    expect(performance.now() - began).toBeLessThan(3000);
  });
  it('a line without an end, and a row without one', async () => {
    expect(await all(write('long.jsonl', `{"text":"${'a'.repeat(5 << 20)}"}\n{"text":"One died."}\n`))).toMatchObject([{ error: expect.stringMatching(/longer than 4 MB/) }, { report: { text: 'One died.' } }]);
    expect(error(await all(write('long.csv', `text\nOne died.\n"${'a\n'.repeat(3 << 20)}`)))).toMatch(/longer than 4 MB|not closed/);
  });
  it('a folder that may not be read', async () => {
    const at = join(dir, 'closed');
    mkdirSync(at, { mode: 0o000 });
    // Root reads it all the same: then there is nothing in it.
    expect(error(await all(at))).toMatch(process.getuid?.() === 0 ? /^$/ : /may not be read/);
    chmodSync(at, 0o700);
  });
});
