import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdings, openLedger, verifyLedger, type Where } from '#ledger';
import { chance, take } from '../test/kill.ts';
import { startPostgres } from '../test/postgres.ts';

const reports = 500, kills = 20;

/** Kills a taker of 500 reports at twenty random moments, from its start to the last report, then lets it end; fails where a report is missing, doubled, or not as it was recorded. */
async function killed(name: string, where: Where, at: string, seed: number): Promise<string> {
  const next = chance(seed), seen: string[] = [];
  let twice = 0;
  const note = (lines: readonly string[]) => { for (const l of lines) if (!l.endsWith('already-here')) { const id = l.split(' ')[0]!; if (seen.includes(id)) twice++; else seen.push(id); } };
  for (let k = 0; k < kills; k++) note((await take(['add', at, String(reports)], { lines: Math.floor(next() * (seen.length + reports / kills)), ms: next() * 200 })).lines);
  const before = seen.length;
  note((await take(['add', at, String(reports)], null)).lines);
  const ledger = await openLedger(where, { command: 'a bench', now: new Date().toISOString() });
  try {
    const h = await holdings(ledger.db), { faults, entries } = await verifyLedger(ledger), { rows } = await ledger.pool.query<{ n: number }>('select count(*)::int as n from member');
    if (h.reports !== reports || h.codings !== reports || h.uncoded || rows[0]!.n !== reports || faults.length || twice) throw new Error(`${name}: ${JSON.stringify({ ...h, members: rows[0], twice, faults: faults.slice(0, 3) })}`);
    return `${name}: killed ${kills} times (${before} reports acknowledged by then), then run to its end: ${h.reports} reports, each once with one coding; ${entries} entries verified, no fault`;
  } finally { await ledger.close(); }
}

/** Both engines, one after the other. */
export async function killBoth(say: (line: string) => void): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'ascribe-kill-')), folder = join(dir, 'ledger'), server = await startPostgres('on');
  try {
    say(await killed('PostgreSQL', { engine: 'postgres', url: server.url }, server.url, 20));
    say(await killed('Embedded', { engine: 'embedded', folder }, folder, 21));
  } finally { await server.stop(); rmSync(dir, { recursive: true, force: true }); }
}
