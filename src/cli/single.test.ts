import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeIn } from '#desk';
import { openLedger, type Ledger } from '#ledger';
import { fixtures } from '../../test/browser/reports.ts';
import { newDatabase, stopPostgres } from '../../test/ledgers.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url)), at = '2031-05-20T09:00:00.000Z';
let url = '', ledger: Ledger;
beforeAll(async () => {
  url = await newDatabase();
  ledger = await openLedger({ engine: 'postgres', url }, { command: 'a test', now: at });
  for (const { report } of fixtures) await takeIn({ ledger, coder: { name: 'none', version: '1', code: async () => { throw new Error('not asked'); } }, now: () => at, version: '0' }, { report, bytes: new TextEncoder().encode(report.text), headers: null, fetchedAt: at }, 'later');
});
afterAll(async () => { await ledger.close(); await stopPostgres(); });

const work = (...words: string[]): ChildProcess => spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main, 'work', ...words, '--ledger', url], { stdio: ['ignore', 'pipe', 'ignore'] });
/** What it prints, and its exit code, null where a signal ended it. */
async function ended(worker: ChildProcess): Promise<{ readonly text: string; readonly code: number | null }> {
  let text = '';
  worker.stdout!.on('data', (d) => { text += d; });
  const code = await new Promise<number | null>((done) => { worker.once('close', done); });
  return { text: text.trim(), code };
}
/** Connections that last asked for jobs: those of workers that are at work. */
const connected = async (): Promise<number> => Number((await ledger.pool.query<{ n: string }>(`select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%SKIP LOCKED%'`)).rows[0]!.n);
async function until(done: () => Promise<boolean>): Promise<void> { for (let n = 0; n < 300 && !(await done()); n++) await pause(100); }

describe('a worker in one thread', () => {
  it('gives on what the inner process prints, and its exit code', async () => {
    expect(await ended(work('--drain'))).toEqual({ text: `${fixtures.length} reports done.`, code: 0 });
    expect((await ended(work('--no-such-option'))).code).toBe(2);
  });
  it('hands on the signal to stop', async () => {
    const before = await connected(), worker = work(), end = ended(worker);
    await until(async () => (await connected()) > before);
    worker.kill('SIGTERM');
    expect(await end).toEqual({ text: '0 reports done.', code: 0 });
  });
  it('is gone when the outer process is killed', async () => {
    const before = await connected(), worker = work(), end = ended(worker);
    await until(async () => (await connected()) > before);
    worker.kill('SIGKILL');
    await end;
    await until(async () => (await connected()) <= before);
    expect(await connected()).toBeLessThanOrEqual(before);
  });
});
