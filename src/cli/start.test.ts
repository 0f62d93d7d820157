import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from '#ledger';
import { template } from '../../test/ledgers.ts';
import { run } from './main.ts';

const dir = mkdtempSync(join(tmpdir(), 'ascribe-start-'));
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
afterAll(() => { rmSync(dir, { recursive: true, force: true }); });

/** Runs `start` in this process; gives its exit code, what it printed and what it noted. */
async function start(...args: string[]): Promise<{ code: number; text: string; notes: string }> {
  const text: string[] = [], notes: string[] = [];
  const code = await run(['start', ...args], { print: (t) => { text.push(t); }, note: (t) => { notes.push(t); }, colour: false });
  return { code, text: text.join('\n'), notes: notes.join('\n') };
}

/** An empty ledger in a folder, from the template: a new one costs seconds. */
async function empty(name: string): Promise<string> {
  const folder = join(dir, name);
  await (await openLedger({ engine: 'embedded', folder }, { command: 'a test', now: '2031-05-20T09:00:00.000Z', template: await template() })).close();
  return folder;
}

describe('ascribe start refuses, and says what to do, at', () => {
  it.each(['0.0.0.0', '192.168.1.5', 'example.org'])('the host %s', async (host) => {
    expect(await start('--host', host, '--ledger', join(dir, 'never'))).toMatchObject({ code: 2, notes: expect.stringMatching(/refused: the desk has no accounts yet[\s\S]*SSH tunnel/) });
  });
  it.each(['70000', 'http', '-1'])('the port %s', async (port) => { expect((await start(`--port=${port}`)).code).toBe(2); });
  it('a port in use', async () => {
    const other = createServer(), port = await new Promise<number>((done) => { other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port)); });
    expect(await start('--port', String(port), '--ledger', await empty('used'))).toMatchObject({ code: 2, text: '', notes: expect.stringMatching(new RegExp(`Port ${port} is in use on 127\\.0\\.0\\.1\\. Choose another with --port`)) });
    await new Promise((done) => { other.close(done); });
  });
  it('a ledger that another holds, naming it', async () => {
    const folder = await empty('held'), held = await openLedger({ engine: 'embedded', folder }, { command: 'ascribe add', now: '2031-05-20T09:00:00.000Z' });
    expect(await start('--port', '0', '--ledger', folder)).toMatchObject({ code: 2, notes: expect.stringMatching(new RegExp(`held by process ${process.pid} \\(ascribe add\\), since 2031-05-20`)) });
    await held.close();
  });
  it('a folder that may not be written', async () => {
    const folder = join(dir, 'shut');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    // To root every folder is open: a user without rights is asked.
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main, 'start', '--port', '0', '--ledger', join(folder, 'ledger')], process.getuid?.() === 0 ? { uid: 65534, gid: 65534, env: { ...process.env, TMPDIR: '/tmp', HOME: '/tmp' } } : {});
    chmodSync(dir, 0o755);
    let notes = '';
    child.stderr!.on('data', (chunk: Buffer) => { notes += String(chunk); });
    const code = await new Promise((done) => { child.once('exit', done); });
    expect([code, notes]).toEqual([1, expect.stringMatching(/The ledger's folder .*shut.ledger cannot be used: it may not be written\./)]);
  });
  it('a folder that holds other things', async () => {
    mkdirSync(join(dir, 'other'));
    writeFileSync(join(dir, 'other', 'letter.txt'), 'Dear R.');
    expect(await start('--port', '0', '--ledger', join(dir, 'other'))).toMatchObject({ code: 2, notes: expect.stringMatching(/is no ledger: it holds other files/) });
  });
});

describe('ascribe start', () => {
  it('takes the samples in once, serves them, and ends when told', async () => {
    const folder = await empty('new');
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main, 'start', '--port', '0', '--ledger', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    const address = await new Promise<string>((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => { text += String(chunk); const found = /open at (http:\S+)/.exec(text); if (found) done(found[1]!); });
      child.once('exit', (code) => fail(new Error(`start ended with ${code}: ${text}`)));
    });
    const { items } = await (await fetch(`${address}/api/incidents?standing=disputed`)).json() as { items: { key: string }[] };
    expect(items.length).toBeGreaterThan(0);
    for (const { key } of items) {
      const { members, links } = await (await fetch(`${address}/api/incidents/${key}`)).json() as { members: { report: string }[]; links: { other: { key: string } }[] };
      // What one report tells apart, and links, is never one incident by the rule.
      expect([new Set(members.map((m) => m.report)).size, links.filter((l) => l.other.key === key)]).toEqual([members.length, []]);
    }
    expect(text).toMatch(/Northgate Wire, 2024-05-15: Drone strike[\s\S]*killed {7}disputed/);
    const ended = new Promise((done) => { child.removeAllListeners('exit').once('exit', done); });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const again = await start('--once', '--ledger', folder);
    expect(again.text).not.toContain('Northgate Wire, 2024-05-15');
    expect(again.text).toMatch(/disputed · \d reports, \d independent[\s\S]*incidents in /);
  }, 120_000);
  it('leaves a new ledger empty where no samples are wanted', async () => { expect((await start('--once', '--no-samples', '--ledger', await empty('bare'))).text).toContain('holds no incident yet'); });
});
