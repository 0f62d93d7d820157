import { Readable } from 'node:stream';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gather, isPublic, mapping, statedDay, type Found, type Given, type Taken } from '#intake';
import { pdf } from './intake-pdf.ts';

const dir = mkdtempSync(join(tmpdir(), 'ascribe-intake-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const noFetch = async () => { throw new Error('nothing is fetched here'); };

async function all(places: readonly string[], given: Partial<Given> = {}, input = ''): Promise<readonly Taken[]> {
  const out: Taken[] = [];
  for await (const t of gather(places, { input: Readable.from([Buffer.from(input)]), fetch: noFetch, given: { published: null, outlet: null, map: {}, ...given }, now: () => '2031-05-20T09:00:00.000Z' })) out.push(t);
  return out;
}
async function read(name: string, content: string | Uint8Array, given: Partial<Given> = {}): Promise<readonly Taken[]> {
  const file = join(dir, name);
  writeFileSync(file, content);
  return all([file], given);
}
const found = (t: readonly Taken[]): readonly Found[] => t.filter((x) => 'report' in x);
const errors = (t: readonly Taken[]): readonly string[] => t.flatMap((x) => ('error' in x ? [`${x.origin.replace(`${dir}/`, '')}: ${x.error}`] : []));

describe('the day of publication', () => {
  it.each([
    ['2031-05-19T23:30:00-05:00', '2031-05-19'], ['2031-05-20T00:30:00+09:00', '2031-05-20'], ['2031-05-19', '2031-05-19'], ['20310519T120000Z', '2031-05-19'], ['Mon, 19 May 2031 23:59:59 -1100', '2031-05-19'],
    ['May 19, 2031', '2031-05-19'], ['19th May 2031, 10:00', '2031-05-19'], ['Monday, May 19, 2031', '2031-05-19'], ['2031/5/9', '2031-05-09'],
    ['3/4/2031', null], ['2031-02-30', null], ['yesterday', null], ['1937865600', null], ['', null], ['May 2031', null], ['19 Mayor 2031', null],
  ])('%s', (words, day) => expect(statedDay(words)).toBe(day));
});

describe('public addresses', () => {
  it.each(['8.8.8.8', '2606:4700::1111', '[2a00:1450::1]'])('%s is one', (a) => expect(isPublic(a)).toBe(true));
  it.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::', '2001:db8::1', 'localhost'])('%s is none', (a) => expect(isPublic(a)).toBe(false));
});

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Shells hit a mill at Orsk Ford</h1>${body}<p>Two men were killed at the mill, the district office said on Monday. It named no one.</p><p>A spokesman for the river guard<br>denied that it had fired.</p><ul><li>Two dead</li></ul></article><footer>All rights</footer></body></html>`;
const ld = (x: object) => `<script type="application/ld+json">${JSON.stringify(x)}</script>`;

describe('HTML', () => {
  it('keeps paragraphs, leaves out the frame, reads what the page says of itself', async () => {
    const [one] = found(await read('a.html', page(`<link rel="canonical" href="https://post.example/a"><meta property="og:site_name" content="Ford Post"><meta name="author" content="Ida Crane">${ld({ '@context': 'x', '@graph': [{ '@type': 'NewsArticle', headline: 'Shells hit a mill', datePublished: '2031-05-19T23:30:00-05:00' }] })}`)));
    expect(one?.report).toMatchObject({ title: 'Shells hit a mill', outlet: 'Ford Post', url: 'https://post.example/a', published: '2031-05-19' });
    expect(one).toMatchObject({ author: 'Ida Crane', mediaType: 'text/html', headers: null, fetchedAt: '2031-05-20T09:00:00.000Z' });
    expect(one?.report.text).toContain('Two men were killed at the mill, the district office said on Monday. It named no one.\n\nA spokesman for the river guard\ndenied that it had fired.\n\n• Two dead');
    expect(one?.report.text).not.toMatch(/Home|All rights/);
  });
  it.each<[string, string, string, string | null]>([
    ['meta', '<meta property="article:published_time" content="2031-05-19T22:00:00-08:00">', '', '2031-05-19'], ['Dublin Core', '<meta name="DC.date.issued" content="2031-05-18">', '', '2031-05-18'], ['a time element', '', '<time datetime="2031-05-17T01:00:00+03:00">17 May</time>', '2031-05-17'],
    ['two times that differ', '', '<time datetime="2031-05-17"></time><time datetime="2031-05-18"></time>', null], ['one of them marked', '', '<time datetime="2031-05-17"></time><time itemprop="datePublished" datetime="2031-05-18"></time>', '2031-05-18'],
    ['two articles in JSON-LD', ld([{ '@type': 'NewsArticle', datePublished: '2031-05-01' }, { '@type': 'NewsArticle', datePublished: '2031-05-02' }]), '', null], ['broken JSON-LD', '<script type="application/ld+json">{</script>', '', null], ['no real day', '<meta name="date" content="2031-02-30">', '', null], ['only a change', '<meta property="article:modified_time" content="2031-05-19">', '', null], ['nothing', '', '', null],
  ])('the day by %s', async (_, head, body, day) => { expect(found(await read('d.html', page(head, body)))[0]?.report.published).toBe(day); });
  it.each<[string, Uint8Array, string]>([
    ['meta charset', Buffer.concat([Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), Buffer.from('</p></body></html>')]), 'Привет'],
    ['windows-1252 where nothing is named', Buffer.concat([Buffer.from('<html><body><p>caf'), Buffer.from([0xe9]), Buffer.from(' closed</p></body></html>')]), 'café closed'],
    ['a mark', Buffer.from('\ufeff<html><body><p>Żar</p></body></html>', 'utf16le'), 'Żar'],
  ])('decodes by %s', async (_, bytes, text) => { expect(found(await read('c.html', bytes))[0]?.report.text).toBe(text); });
  it('says that it fell back on windows-1252, and that a page is empty', async () => {
    expect(found(await read('w.txt', Buffer.from([0x63, 0xe9])))[0]?.notes[0]).toMatch(/windows-1252/);
    expect(errors(await read('e.html', '<html><body><script>draw()</script></body></html>'))[0]).toMatch(/no readable text/);
  });
});

describe('feeds', () => {
  it.each<[string, string]>([
    ['a.rss', '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ford &amp; Post</title><!-- <item> --><item><title>A</title><link>https://p.example/1</link><pubDate>Mon, 19 May 2031 23:30:00 -0500</pubDate><description>short</description><content:encoded><![CDATA[<p>One </item> died.</p><p>So it said.</p>]]></content:encoded></item><item><title>B</title></item></channel></rss>'],
    ['a.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ford &amp; Post</title><entry><title>A</title><link rel="alternate" href="https://p.example/1"/><updated>2031-06-01T00:00:00Z</updated><published>2031-05-19T23:30:00-05:00</published><content type="html">&lt;p&gt;One &amp;lt;/item&gt; died.&lt;/p&gt;&lt;p&gt;So it said.&lt;/p&gt;</content></entry><entry><title>B</title></entry></feed>'],
    ['a.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Ford & Post', items: [{ id: 1, title: 'A', url: 'https://p.example/1', date_published: '2031-05-19T23:30:00-05:00', content_html: '<p>One died.</p><p>So it said.</p>' }, { id: 2, title: 'B' }] })],
  ])('%s', async (name, content) => {
    const got = await read(name, content), [one] = found(got);
    expect(one?.report).toMatchObject({ title: 'A', outlet: 'Ford & Post', url: 'https://p.example/1', published: '2031-05-19', text: expect.stringMatching(/^One .*died\.\n\nSo it said\.$/) });
    expect(errors(got)).toEqual([expect.stringMatching(/item 2: .*neither content nor summary/)]);
    expect(Buffer.from(one!.bytes).toString()).toMatch(/^(<item>|<entry>|\{)[\s\S]*(<\/item>|<\/entry>|\})$/);
  });
});

describe('lines and rows', () => {
  it('JSON lines: a bad line is told by its number, the rest goes on', async () => {
    const got = await read('r.jsonl', '{"text":"One died.","published":"2031-05-19","outlet":"Post"}\n{"text":\n\n{"title":"x"}\r\n{"text":"Two died.","published":"3/4/2031"}');
    expect(found(got).map((f) => [f.report.text, f.report.published])).toEqual([['One died.', '2031-05-19'], ['Two died.', null]]);
    expect(errors(got)).toEqual([expect.stringMatching(/^r.jsonl, line 2: .*no JSON/), expect.stringMatching(/^r.jsonl, line 4: .*no "text"/)]);
    expect(found(got)[1]?.notes[0]).toMatch(/3\/4\/2031/);
  });
  it.each<[string, string, Record<string, string>]>([['comma', 'Headline,Body,Date\nA,"One, and ""two"",\ndied.",2031-05-19\n', {}], ['semicolon', 'Headline;Body;Date\r\nA;"One, and ""two"",\ndied.";2031-05-19\r\n', {}], ['mapped', '\ufeffDay\tWords\tHeadline\n2031-05-19\t"One, and ""two"",\ndied."\tA\n', mapping('text=Words,published=Day')]])('CSV, %s', async (_, content, map) => {
    expect(found(await read('r.csv', content, { map })).map((f) => f.report)).toMatchObject([{ text: 'One, and "two",\ndied.', title: 'A', published: '2031-05-19' }]);
  });
  it('CSV: what is wrong is said', async () => {
    const got = await read('q.csv', 'text,title\nOne died.,A\n"Two died.,B\nThree died.,C\n');
    expect(found(got)).toHaveLength(1);
    expect(errors(got)[0]).toMatch(/quotation mark is not closed.*rows before were read/);
    expect(errors(await read('n.csv', 'a,b\n1,2\n'))[0]).toMatch(/--map text=COLUMN/);
    expect(errors(await read('m.csv', 'a,b\n1,2\n', { map: { text: 'c' } }))[0]).toMatch(/no column "c": there are a, b/);
    expect(() => mapping('words=Body')).toThrow(/maps nothing/);
  });
});

describe('PDF', () => {
  it('joins rows to paragraphs and parted words', async () => {
    const [one] = found(await read('a.pdf', pdf(['Two men were killed at the mill, the dis-', 'trict office said on Monday after the long', 'night of shelling.', '', 'The guard denied it.'])));
    expect(one?.report.text).toBe('Two men were killed at the mill, the district office said on Monday after the long night of shelling.\n\nThe guard denied it.');
  });
  it.each<[string, Uint8Array | string, RegExp]>([['without text', pdf([]), /no text.*OCR/], ['locked', pdf(['x'], 'locked'), /locked by a password/], ['broken', '%PDF-1.4\nnothing', /broken/]])('%s', async (_, bytes, words) => { expect(errors(await read('b.pdf', bytes))[0]).toMatch(words); });
});

describe('files and folders', () => {
  it('reads all in a folder, with a failure for each that cannot be read', async () => {
    const at = join(dir, 'folder');
    mkdirSync(join(at, 'deep'), { recursive: true });
    for (const [name, content] of [['a.txt', 'One died.'], ['deep/b.txt', 'Two died.'], ['empty.txt', ''], ['.hidden', 'x'], ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2])]] as const) writeFileSync(join(at, name), content);
    symlinkSync(at, join(at, 'deep', 'circle'));
    symlinkSync(join(at, 'self'), join(at, 'self'));
    const got = await all([at, join(dir, 'nowhere')], { published: '2031-05-19', outlet: 'Post' });
    expect(found(got).map((f) => [f.report.text, f.report.published, f.report.outlet])).toEqual([['One died.', '2031-05-19', 'Post'], ['Two died.', '2031-05-19', 'Post']]);
    expect(errors(got)).toEqual([expect.stringMatching(/empty.txt: It is empty/), expect.stringMatching(/picture.png: .*binary/), expect.stringMatching(/self: .*leads to itself/), expect.stringMatching(/nowhere: There is no such file/)]);
  });
  it('reads standard input by what it is', async () => {
    expect(found(await all(['-'], {}, 'One died.'))[0]?.report.text).toBe('One died.');
    expect(found(await all(['-'], {}, '{"text":"One died."}\n{"text":"Two died."}\n'))).toHaveLength(2);
    expect(errors(await all(['-'], {}, 'https://a.example/x\nhttps://b.example/y\n'))).toHaveLength(2);
  });
});
