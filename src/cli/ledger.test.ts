import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coder } from '#coders';
import { takeIn } from '#desk';
import { openLedger, type Where } from '#ledger';
import { fixtures } from '../../test/browser/reports.ts';
import { newDatabase, stopPostgres, template } from '../../test/ledgers.ts';
import { run } from './main.ts';

const dir = mkdtempSync(join(tmpdir(), 'ascribe-cli-'));
const coder: Coder = { name: 'fixture', version: '1', code: async (r) => fixtures.find((f) => f.report.id === r.id)!.coding };

/** Runs the command line; gives its exit code, what it printed and what it noted. */
async function ascribe(...args: string[]): Promise<{ code: number; text: string; notes: string }> {
  const text: string[] = [], notes: string[] = [];
  const code = await run(args, { print: (t) => { text.push(t); }, note: (t) => { notes.push(t); }, colour: false });
  return { code, text: text.join('\n'), notes: notes.join('\n') };
}

async function fill(where: Where): Promise<void> {
  const ledger = await openLedger(where, { command: 'a test', now: '2031-05-20T09:00:00.000Z', template: await template() });
  for (const { report } of fixtures) await takeIn({ ledger, coder, now: () => '2031-05-20T09:00:00.000Z', version: '0' }, { report, bytes: new TextEncoder().encode(report.text), headers: null, fetchedAt: '2031-05-20T09:00:00.000Z' });
  await ledger.close();
}

afterAll(async () => { await stopPostgres(); rmSync(dir, { recursive: true, force: true }); });

describe.each<[string, () => Promise<Where & { at: string }>]>([
  ['a folder', async () => ({ engine: 'embedded', folder: join(dir, 'kept'), at: join(dir, 'kept') })],
  ['PostgreSQL', async () => { const url = await newDatabase(); return { engine: 'postgres', url, at: url }; }],
])('the command line on %s', (name, where) => {
  let at: string;
  beforeAll(async () => { const w = await where(); at = w.at; await fill(w); });
  const on = (...args: string[]) => ascribe(...args, '--ledger', at);
  const incidents = async (...args: string[]) => JSON.parse((await on('incidents', '--format', 'json', ...args)).text) as { id: string; standing: string; sources: object; reports: { outlet: string }[]; statements: { field: string; value: { name?: string } }[]; record: Record<string, { low: number }>; candidates: { other: string }[] }[];

  it('lists reports and incidents, with both counts', async () => {
    expect((await on('reports')).text).toMatch(/Clash at Tal Sefra[\s\S]*4 reports\.$/);
    expect(JSON.parse((await on('reports', '--format', 'json', '--limit', '2')).text)).toHaveLength(2);
    expect((await on('incidents', '--type', 'clash')).text).toContain('single · 1 report, 1 independent\n    injured 6  6 (police)\n1 incident.');
    expect((await incidents('--type', 'clash'))[0]).toMatchObject({ standing: 'single', sources: { reports: 1, independent: 1 }, reports: [{ outlet: 'Eastern Post' }], record: { injured: { low: 6 } } });
    expect(JSON.stringify(await incidents('--place', 'qarun'))).not.toContain('Ada Lumen');
    expect(JSON.stringify(await incidents('--place', 'qarun', '--names'))).toContain('Ada Lumen');
  });
  it('shows, joins, parts and takes back', async () => {
    const [a, b] = [(await incidents('--type', 'clash'))[0]!.id, (await incidents('--reality', 'historical'))[0]?.id ?? (await incidents('--place', 'qarun'))[0]!.id];
    const { code, text } = await on('same', a.slice(0, 10), b, '--by', 'R', '--reason', 'as one');
    expect([code, text]).toEqual([0, expect.stringMatching(/^Recorded/)]);
    const shown = (await on('show', b)).text;
    expect(shown).toMatch(/2 reports, 2 independent|3 reports, 3 independent/);
    expect(shown).toContain('judged two incidents same, R: as one');
    expect(shown).not.toContain('Ada Lumen');
    expect((await on('undo', /undo (\w+)/.exec(text)![1]!, '--by', 'R')).text).toBe('Taken back.');
    expect(JSON.parse((await on('show', a, '--format', 'json')).text)).toMatchObject({ sources: { reports: 1 } });
    expect((await on('show', fixtures[2]!.report.id.slice(7, 20))).text).toContain('Clash at Tal Sefra');
    expect((await on('show', fixtures[2]!.report.id.slice(7, 20), '--changes')).text).toContain('the only coding');
  });
  it('says what it holds and that it is whole', async () => {
    expect(JSON.parse((await on('status', '--format', 'json')).text)).toMatchObject({ reports: 4, codings: 4, uncoded: 0, failed: 0, queue: null, failures: [] });
    expect((await on('status')).text).toContain(name === 'a folder' ? 'a power failure can' : 'is on disk');
    const { text } = await on('verify-ledger', '--format', 'json'), { head } = JSON.parse(text) as { head: string };
    expect((await on('verify-ledger', '--head', head)).code).toBe(0);
    expect(await on('verify-ledger', '--head', 'f'.repeat(64))).toMatchObject({ code: 1, text: expect.stringContaining('stands nowhere in the chain') });
  });
  it('backs up and restores, also onto the other engine', async () => {
    const file = join(dir, `${name}.gz`), other = name === 'a folder' ? await newDatabase() : join(dir, 'restored');
    await on('erase', fixtures[3]!.report.id, '--reason', 'copyright', '--by', 'R');
    expect((await on('backup', file)).code).toBe(0);
    if (name !== 'a folder') await (await openLedger({ engine: 'embedded', folder: other }, { command: 'a test', now: '', template: await template() })).close();
    expect(await ascribe('restore', file, '--ledger', other)).toMatchObject({ code: 0, text: expect.stringMatching(/3 reports restored/) });
    for (const args of [['incidents', '--format', 'json'], ['reports', '--format', 'json'], ['verify-ledger']]) expect((await ascribe(...args, '--ledger', other)).text).toBe((await on(...args)).text);
    expect(await ascribe('restore', file, '--ledger', other)).toMatchObject({ code: 2, notes: expect.stringContaining('is not empty') });
    expect((await ascribe('same', ...(await incidents()).slice(0, 2).map((i) => i.id), '--by', 'R', '--ledger', other)).code).toBe(0);
  });
  it.each<[string[], number, string]>([
    [['show', 'ffffffffffff'], 1, 'There is no incident and no report'], [['show', ''], 1, ''], [['same', 'ffff', 'eeee'], 1, 'There is no incident ffff'], [['undo', 'nothing'], 1, 'no such decision'], [['erase', 'ffff', '--reason', 'copyright'], 1, 'no report'], [['erase', 'ffff'], 2, '--reason'], [['erase', 'ffff', '--reason', 'spite'], 2, 'Allowed choices'],
    [['incidents', '--since', '2031-02-30'], 2, 'no day of the calendar'], [['incidents', '--standing', 'good'], 2, 'Allowed choices'], [['incidents', '--country', 'IRQ'], 2, 'two letters'], [['verify-ledger', '--head', 'x'], 2, '64 digits'], [['restore', '/nowhere/x.gz'], 2, 'not empty'], [['backup', '/nowhere/x.gz'], 1, 'cannot be written'], [['reports', '--limit', '0'], 2, 'whole number'],
  ])('answers %j by code %i', async (args, code, notes) => { expect(await on(...args)).toMatchObject({ code, notes: expect.stringContaining(notes) }); });
});

describe('a ledger that cannot be opened', () => {
  const full = join(dir, 'full'), file = join(dir, 'file');
  beforeAll(() => { mkdirSync(full, { recursive: true }); writeFileSync(join(full, 'letter.txt'), 'x'); writeFileSync(file, 'x'); });
  it.each<[string, number, RegExp]>([
    [full, 2, /is no ledger: it holds other files/], [file, 1, /cannot be used: it is a file|a part of the path is a file/], [join(file, 'in'), 1, /a part of the path is a file/], ['mysql://localhost/x', 2, /is no ledger/], ['postgres://somebody:secret@127.0.0.1:1/x', 1, /does not answer/], ['postgres://[', 2, /no address/],
  ])('%s: code %i', async (at, code, notes) => {
    const got = await ascribe('reports', '--ledger', at);
    expect(got).toMatchObject({ code, notes: expect.stringMatching(notes) });
    expect(got.notes).not.toContain('secret');
  });
  it('a wrong name or password, or no such database, is said', async () => {
    const url = await newDatabase();
    expect(await ascribe('reports', '--ledger', url.replace(/t\d+$/, 'nowhere'))).toMatchObject({ code: 1, notes: expect.stringContaining('nowhere') });
    expect(await ascribe('reports', '--ledger', url.replace('postgres@', 'nobody@'))).toMatchObject({ code: 1, notes: expect.stringContaining('nobody') });
  });
  it('a ledger of a newer version is said', async () => {
    const where = { engine: 'postgres', url: await newDatabase() } as const, ledger = await openLedger(where, { command: 'a test', now: '' });
    await ledger.pool.query(`insert into ascribe.kysely_migration values ('999-later', '2040')`);
    await ledger.close();
    expect(await ascribe('reports', '--ledger', where.url)).toMatchObject({ code: 2, notes: expect.stringContaining('newer version') });
  });
  it('names the process that holds a folder, also while that is busy, and takes it over when it dies', async () => {
    const at = join(dir, 'held');
    await fill({ engine: 'embedded', folder: at });
    const holder = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', fileURLToPath(new URL('../../test/hold.ts', import.meta.url)), at], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => { holder.stdout.once('data', done); });
    expect(await ascribe('reports', '--ledger', at)).toMatchObject({ code: 2, notes: expect.stringContaining(`is held by process ${holder.pid} (a holder)`) });
    const gone = new Promise((done) => { holder.once('exit', done); });
    holder.kill('SIGKILL');
    await gone;
    expect((await ascribe('reports', '--ledger', at)).code).toBe(0);
  });
  it('leaves coding to workers where there is a queue, and says where there is none', async () => {
    const at = await newDatabase(), text = join(dir, 'one.txt');
    writeFileSync(text, 'A bomb killed two people in Faro on 3 May 2031, police said.');
    expect(await ascribe('add', text, '--later', '--ledger', at)).toMatchObject({ code: 0, text: '1 added, 0 already there, 0 copies, 0 failed.' });
    expect(JSON.parse((await ascribe('status', '--format', 'json', '--ledger', at)).text)).toMatchObject({ reports: 1, codings: 0, uncoded: 1, queue: { waiting: 1, active: 0 } });
    expect(await ascribe('work', '--drain', '--ledger', at)).toMatchObject({ code: 0, text: '1 report done.' });
    expect((await ascribe('status', '--ledger', at)).text).toMatch(/1 codings[\s\S]*0 wait, 0 being coded, 1 done in the last minute/);
    expect((await ascribe('recode', '--ledger', at)).text).toBe('0 coded anew, 1 as before, 0 failed.');
    expect(await ascribe('add', text, '--later', '--ledger', join(dir, 'kept'))).toMatchObject({ code: 2, notes: expect.stringContaining('there is no queue') });
    expect(await ascribe('work', '--ledger', join(dir, 'kept'))).toMatchObject({ code: 2, notes: expect.stringContaining('there is no queue') });
  });
  it('a broken backup is said, and leaves the ledger empty', async () => {
    const at = await newDatabase(), bad = join(dir, 'bad.gz');
    writeFileSync(bad, 'no gzip');
    expect(await ascribe('restore', bad, '--ledger', at)).toMatchObject({ code: 1, notes: expect.stringContaining('no whole backup') });
    const { gzipSync } = await import('node:zlib');
    writeFileSync(bad, gzipSync(`${JSON.stringify({ format: 'ascribe/backup@1', tables: [] })}\n"coder"\t{"name":"x","version":"1","kind":"program","since":"y"}\n`));
    expect(await ascribe('restore', bad, '--ledger', at)).toMatchObject({ code: 1, notes: expect.stringContaining('no whole backup') });
    expect(JSON.parse((await ascribe('verify-ledger', '--format', 'json', '--ledger', at)).text)).toMatchObject({ entries: 0, faults: [] });
  });
});
