import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openLedger, holdings, verifyLedger, type Ledger, type Where } from '#ledger';
import { chance, take } from './kill.ts';
import { newDatabase, stopPostgres, template } from './ledgers.ts';
import { numbered } from './many.ts';

// each test starts the coder and the ledger several times over
vi.setConfig({ testTimeout: 180_000 });
const dir = mkdtempSync(join(tmpdir(), 'ascribe-kill-'));
const opening = async () => ({ command: 'a test', now: '2031-12-01T00:00:00.000Z', template: await template() });
afterAll(async () => { await stopPostgres(); rmSync(dir, { recursive: true, force: true }); });

const ids = (n: number) => Array.from({ length: n }, (_, k) => numbered(k).report.id).sort();

/** Every report once, each with one coding, and the ledger as it was recorded. */
async function whole(where: Where, n: number): Promise<void> {
  const ledger: Ledger = await openLedger(where, await opening());
  try {
    expect(await holdings(ledger.db)).toMatchObject({ reports: n, codings: n, uncoded: 0, failed: 0 });
    expect((await ledger.pool.query<{ id: string }>('select id from report order by id')).rows.map((r) => r.id)).toEqual(ids(n));
    expect((await ledger.pool.query(`select count(*)::int as n from member`)).rows[0]).toEqual({ n });
    expect((await verifyLedger(ledger)).faults).toEqual([]);
  } finally { await ledger.close(); }
}

describe.each<[string, () => Promise<Where & { readonly at: string }>]>([
  ['a folder', async () => { const at = join(dir, 'kept'); await (await openLedger({ engine: 'embedded', folder: at }, await opening())).close(); return { engine: 'embedded', folder: at, at }; }],
  ['PostgreSQL', async () => { const url = await newDatabase(); return { engine: 'postgres', url, at: url }; }],
])('kill -9 while reports are taken in, in %s', (_, make) => {
  it('and the same command again: every report once', async () => {
    const where = await make(), next = chance(7), n = 60;
    let acknowledged = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const { lines, killed } = await take(['add', where.at, String(n)], { lines: acknowledged.size + Math.floor(next() * 15), ms: next() * 60 });
      expect(killed).toBe(true);
      acknowledged = new Set([...acknowledged, ...lines.map((l) => l.split(' ')[0]!)]);
    }
    const { lines } = await take(['add', where.at, String(n)], null);
    const again = new Set(lines.filter((l) => l.endsWith(' added') || l.endsWith(' copy')).map((l) => l.split(' ')[0]));
    expect([...acknowledged].filter((id) => again.has(id))).toEqual([]);
    await whole(where, n);
  });
});

describe('kill -9 of a worker', () => {
  it('loses nothing and doubles nothing: its jobs go to another', async () => {
    const at = await newDatabase(), n = 60;
    await take(['leave', at, String(n), '1'], null);
    const first = take(['work', at, '0', '1'], { lines: 7, ms: 20 }), second = take(['work', at, '0', '1'], { lines: 12, ms: 5 });
    await Promise.all([first, second]);
    await new Promise((done) => { setTimeout(done, 1100); });
    await take(['work', at, '0', '1'], null);
    await whole({ engine: 'postgres', url: at }, n);
  });
});
