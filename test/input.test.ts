import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { broken } from '#coders';
import { rules } from '#coders/rules';
import { makeReport } from '#intake';
import type { Coding } from '#model';
import { run } from '../src/cli/main.ts';

let dir = '';
beforeAll(() => { dir = mkdtempSync(join(tmpdir(), 'ascribe-input-')); });
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, bytes: string | Uint8Array): string => { writeFileSync(join(dir, name), bytes); return join(dir, name); };
async function ascribe(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const failed: number[] = [];
  const code = await run(args, { print: (s) => out.push(s), note: (s) => err.push(s), colour: false, fail: (c) => failed.push(c) });
  return { code: failed[0] ?? code, out: out.join('\n'), err: err.join('\n') };
}
const sentence = 'Gunmen killed two people in Belmar on Monday, police said. ';

describe('what cannot be read ends with 1 and says why', () => {
  it.each<readonly [string, () => string, RegExp]>([
    ['a missing file', () => join(dir, 'none.txt'), /no such file/], ['a directory', () => { mkdirSync(join(dir, 'd'), { recursive: true }); return join(dir, 'd'); }, /directory/],
    ['an empty file', () => file('empty.txt', ''), /empty/], ['binary', () => file('b.bin', Uint8Array.from({ length: 600 }, (_, i) => i % 9)), /binary/], ['another encoding', () => file('cp1251.txt', Uint8Array.from('Dva cheloveka pogibli v ponedelnik.', (c) => (c === ' ' ? 32 : c.charCodeAt(0) | 0x80))), /valid UTF-8/], ['a PDF', () => file('a.pdf', '%PDF-1.4 x'), /binary/],
  ])('%s', async (_, path, why) => { const r = await ascribe('code', path()); expect([r.code, r.out]).toEqual([1, '']); expect(r.err).toMatch(why); });
});

describe('wrong use ends with 2', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a day that is not', ['code', '--published', '2024-02-30', 'x.txt']], ['a day in other words', ['code', '--published', 'yesterday', 'x.txt']], ['an unknown format', ['code', '--format', 'xml', 'x.txt']],
    ['an unknown option', ['code', '--loud']], ['an unknown command', ['decode']], ['no file', ['code']], ['no worker', ['code', '--batch', 'x', '--jobs', '0']],
  ])('%s', async (_, args) => expect((await ascribe(...args)).code).toBe(2));
  it('tells the exit codes in the help', async () => { const r = await ascribe('code', '--help'); expect(r.code).toBe(0); expect(r.out).toMatch(/Exit codes/); });
});

describe('what can be read is coded soundly', () => {
  it.each<readonly [string, string]>([
    ['emoji and combining marks before the spans', `😀 e\u0301 n\u0303 ${sentence}`], ['NUL', `Gun\u0000men killed two people.\u0000 ${sentence}`], ['only quotes', '“”"\'«» “““ ”””'], ['only digits', '1 22 333 4444 55,555'],
    ['only white space', ' \n\t\n '], ['CRLF', `${sentence}\r\n\r\n${sentence}`], ['lone surrogates', `\uD83D ${sentence}`], ['no stop', 'Two killed in Belmar'], ['brackets and markup', '<b>Two</b> [killed] {in} `Belmar`'],
  ])('%s', async (_, text) => { const report = makeReport(text); expect(broken(await rules.code(report), report)).toEqual([]); });
  test('invalid UTF-8 is replaced, with a note', async () => {
    const r = await ascribe('code', '--format', 'json', file('bad.txt', new Uint8Array([...new TextEncoder().encode(sentence), 0xff])));
    expect(r.code).toBe(0);
    expect(r.err).toMatch(/not valid UTF-8/);
  });
  test('another language gives a warning and no incidents', async () => {
    const r = await ascribe('code', '--format', 'json', file('fr.txt', 'Deux personnes ont été tuées lundi dans une attaque contre un village, selon les autorités locales qui ont ouvert une enquête.'));
    const coding = JSON.parse(r.out) as Coding;
    expect([r.code, coding.incidents, coding.warnings.map((w) => w.code)]).toEqual([0, [], ['language-unsupported']]);
  });
  test('any text', () => fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('killed', 'two', 'said', '“', '”', '"', 'on Monday', '.', '\n\n', 'the army', 'denied', 'in Baghdad', 'at least')), { maxLength: 30 }), async (parts) => {
    const report = makeReport(parts.join(' '), { language: 'en' });
    return broken(await rules.code(report), report).length === 0;
  }), { numRuns: 60 }));
});

describe('a batch', () => {
  test('keeps the order, names bad lines and ends with 1', async () => {
    const lines = [JSON.stringify({ id: 'a', text: sentence }), 'not json', JSON.stringify({ id: 'b', text: sentence, published: '2024-02-30' }), '', JSON.stringify({ id: 'c', text: sentence, published: '2024-05-15' }), JSON.stringify({ id: 'd', text: '' })];
    const r = await ascribe('code', '--batch', file('in.jsonl', lines.join('\n')), '--jobs', '2');
    const rows = r.out.split('\n').map((l) => JSON.parse(l) as { id: string | null; line?: number; error?: string; coding?: Coding });
    expect(r.code).toBe(1);
    expect(rows.map((x) => [x.id, x.line, Boolean(x.coding)])).toEqual([['a', undefined, true], [null, 2, false], ['b', 3, false], ['c', undefined, true], ['d', 6, false]]);
    expect(rows[0]?.coding).toEqual(await rules.code(makeReport(sentence)));
  });
  it('of a missing file ends with 1', async () => expect((await ascribe('code', '--batch', join(dir, 'none.jsonl'))).code).toBe(1));
});
