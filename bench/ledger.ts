import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Coder } from '#coders';
import { enqueue, incident, incidents, search, takeIn, type Desk } from '#desk';
import { openLedger, type Ledger, type Where } from '#ledger';
import { startPostgres } from '../test/postgres.ts';
import { chance } from '../test/kill.ts';
import { grow } from './ledger-grow.ts';
import { killBoth } from './ledger-kill.ts';
import { codingOf, madeReports } from './ledger-reports.ts';
import type { Options } from './main.ts';
import { notes, writePart } from './page.ts';

const coder: Coder = { name: 'made', version: '1', code: async (report) => codingOf(report) };
const base = 1200, probes = 40;
const now = () => new Date().toISOString();
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const high = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? NaN;

async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (let n = 0; n < times; n++) { const from = performance.now(); await work(n); out.push(performance.now() - from); }
  return out;
}

/** Tells a line of figures. */
type Say = (line: string) => void;

/** Times of one size, by what was done, in milliseconds. */
type Row = ReadonlyMap<string, readonly number[]>;

async function measure(desk: Desk, round: number): Promise<Row> {
  const next = chance(round + 11), turn = { limit: 50, cursor: null };
  const { rows } = await desk.ledger.pool.query<{ key: string }>(`select key from found tablesample system (5) limit 400`), keys = rows.map((r) => r.key);
  const { rows: towns } = await desk.ledger.pool.query<{ name: string }>(`select name from name limit 200`), town = () => towns[Math.floor(next() * towns.length)]!.name.replace(/-\d+$/, '');
  // The events of the base again, told by others: each joins what is there, or finds its candidates.
  const fresh = madeReports(base, 1).map((i) => { const text = `${i.report.text} ${round} more facts were awaited.`, bytes = new TextEncoder().encode(text); return { ...i, bytes, report: { ...i.report, text, id: `sha256:${Buffer.from(bytes.slice(0, 8)).toString('hex')}${String(round).padStart(4, '0')}${Math.floor(next() * 1e9)}` } }; });
  const add = (n: number) => takeIn(desk, fresh[(n * 37) % fresh.length]!);
  const lists = { 'list, all': {}, 'list, disputed shelling': { type: 'shelling', standing: 'disputed' }, 'list, one country, a year': { country: 'XB', since: '2029-03-01', until: '2030-03-01' }, 'list, 20 or more killed': { atLeast: 20 } };
  await add(probes);
  const out = new Map<string, readonly number[]>([['add one report', await timed(probes, add)], ['show an incident', await timed(probes, (n) => incident(desk, keys[(n * 7) % keys.length]!, 'hidden'))]]);
  for (const [name, filters] of Object.entries(lists)) out.set(name, await timed(15, () => incidents(desk, filters, turn)));
  out.set('list, a place', await timed(15, () => incidents(desk, { place: town() }, turn)));
  out.set('list, words of reports', await timed(15, () => incidents(desk, { q: 'curfew convoys' }, turn)));
  out.set('search, common words', await timed(15, (n) => search(desk, ['people killed', 'health ministry', 'shelling', 'harvest prices', 'river crossing'][n % 5]!, 20)));
  out.set('search, a name misspelt', await timed(15, () => { const t = town(); return search(desk, `${t.slice(0, 3)}${t.slice(4)}`, 20); }));
  return out;
}

function print(sizes: readonly number[], rows: readonly Row[], say: Say): void {
  say(`\n| median (p95) in ms | ${sizes.map((n) => n.toLocaleString('en')).join(' | ')} | growth |\n| --- |${sizes.map(() => ' ---: |').join('')} --- |`);
  for (const name of rows[0]!.keys()) {
    const cells = rows.map((r) => `${median(r.get(name)!).toFixed(1)} (${high(r.get(name)!).toFixed(1)})`), growth = rows.slice(1).map((r, i) => `${(median(r.get(name)!) / median(rows[i]!.get(name)!)).toFixed(2)}×`);
    say(`| ${name} | ${cells.join(' | ')} | ${growth.join(', ')} |`);
  }
}

async function scale(where: Where, targets: readonly number[], say: Say): Promise<void> {
  const ledger: Ledger = await openLedger(where, { command: 'a bench', now: now() }), desk: Desk = { ledger, coder, now, version: 'bench' };
  const items = madeReports(base, 1), from = performance.now();
  for (const i of items) await takeIn(desk, i);
  say(`${items.length} reports of ${base} events taken in one by one, ${((performance.now() - from) / items.length).toFixed(1)} ms each`);
  const sizes: number[] = [], rows: Row[] = [];
  const count = async () => Number((await ledger.pool.query<{ n: string }>('select count(*) as n from found')).rows[0]!.n), first = await count();
  let times = 1;
  for (const [i, target] of targets.entries()) {
    const start = performance.now(), factor = Math.ceil(target / first);
    await grow(ledger, times, factor);
    times = factor;
    const n = await count();
    say(`${n} incidents after ${((performance.now() - start) / 1000).toFixed(0)} s of copying`);
    sizes.push(n);
    rows.push(await measure(desk, i));
  }
  print(sizes, rows, say);
  await ledger.close();
}

/** Runs a command of Ascribe to its end, with these flags of V8. */
const ended = (words: readonly string[], flags: readonly string[] = []): Promise<void> => new Promise((done, fail) => {
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
  spawn(process.execPath, [...flags, '--conditions=source', '--import', 'tsx', main, ...words], { stdio: 'ignore' }).once('exit', (code) => (code === 0 ? done() : fail(new Error(`${words[0]} ended with ${code}`))));
});

/** Jobs while the workers' engines are still compiling. */
const warming = 300;
/** Seconds from the first job's start to the last one's end, and from the end of the last of the `warming` ones, with so many workers on the built-in coder. */
async function drain(url: string, workers: number, reports: number): Promise<{ readonly all: number; readonly warm: number }> {
  const name = `w${workers}`, client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const at = url.replace(/postgres$/, name), ledger = await openLedger({ engine: 'postgres', url: at }, { command: 'a bench', now: now() }), desk: Desk = { ledger, coder, now, version: 'bench' };
  const items = madeReports(reports, 5, 'known').slice(0, reports);
  for (const i of items) await takeIn(desk, { ...i, report: { ...i.report, url: null } }, 'later');
  await enqueue(desk, items.map((i) => i.report.id));
  await Promise.all(Array.from({ length: workers }, () => ended(['work', '--drain', '--ledger', at])));
  const { rows } = await ledger.pool.query<{ all: string; warm: string; n: string }>(`select extract(epoch from max(completed_on) - min(started_on)) as all, extract(epoch from max(completed_on) - (array_agg(completed_on order by completed_on))[${warming}]) as warm, count(*) filter (where state = 'completed') as n from ascribe_jobs.job`);
  await ledger.close();
  if (Number(rows[0]!.n) !== items.length) throw new Error(`${rows[0]!.n} of ${items.length} jobs were done`);
  return { all: Number(rows[0]!.all), warm: Number(rows[0]!.warm) };
}

/** Seconds in which so many processes of one thread at once code the same texts without a ledger: what the machine itself gives several workers. */
async function codeAlone(processes: number, reports: number): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'ascribe-bench-')), file = join(dir, 'reports.jsonl');
  try {
    writeFileSync(file, madeReports(reports, 5, 'known').slice(0, reports).map((i) => JSON.stringify({ id: i.report.id, text: i.report.text, published: i.report.published })).join('\n'));
    const from = performance.now();
    await Promise.all(Array.from({ length: processes }, () => ended(['code', '--format', 'json', '--jobs', '1', '--batch', file], ['--single-threaded'])));
    return (performance.now() - from) / 1000;
  } finally { rmSync(dir, { recursive: true, force: true }); }
}

async function workers(url: string, say: Say): Promise<void> {
  const n = 1200, one = await drain(url, 1, n), two = await drain(url, 2, n);
  for (const [what, kind] of [[`${n} reports`, 'all'], [`without the first ${warming}, in which the engines warm up`, 'warm']] as const) say(`${what}: one worker ${one[kind].toFixed(1)} s, two workers ${two[kind].toFixed(1)} s: ${(one[kind] / two[kind]).toFixed(2)}×`);
  const alone = await codeAlone(1, n), beside = await codeAlone(2, n);
  say(`The coder without a ledger: one process codes them in ${alone.toFixed(1)} s, two processes twice as many in ${beside.toFixed(1)} s: ${(2 * alone / beside).toFixed(2)}×, the most that this machine gives two workers that do nothing else.`);
}

async function onPostgres(work: (url: string) => Promise<void>): Promise<void> {
  const server = await startPostgres('on', ['shared_buffers=1GB', 'max_wal_size=4GB', 'checkpoint_timeout=30min', 'maintenance_work_mem=512MB', 'wal_level=minimal', 'max_wal_senders=0']);
  try { await work(server.url); } finally { await server.stop(); }
}

const parts: Readonly<Record<string, { readonly heading: string; readonly run: (sizes: readonly number[], say: Say) => Promise<void> }>> = {
  embedded: { heading: 'The embedded ledger as it grows', run: async (sizes, say) => { const dir = mkdtempSync(join(tmpdir(), 'ascribe-bench-')); try { await scale({ engine: 'embedded', folder: join(dir, 'ledger') }, sizes.length ? sizes : [10_000, 100_000], say); } finally { rmSync(dir, { recursive: true, force: true }); } } },
  postgres: { heading: 'The ledger on PostgreSQL as it grows', run: (sizes, say) => onPostgres((url) => scale({ engine: 'postgres', url }, sizes.length ? sizes : [10_000, 100_000, 1_000_000], say)) },
  kill: { heading: 'Taking in, killed twenty times', run: (_, say) => killBoth(say) },
  workers: { heading: 'Two workers against one', run: (_, say) => onPostgres((url) => workers(url, say)) },
};

/** `npm run bench -- ledger [embedded|postgres|workers|kill…] [sizes…]`: how a ledger's work grows with its size (numbers of incidents), two workers against one, twenty kills. A part run at its own sizes is written to the page on quality. */
export async function run({ rest }: Options): Promise<void> {
  const sizes = rest.filter((r) => /^\d+$/.test(r)).map(Number), chosen = rest.filter((r) => !/^\d+$/.test(r));
  for (const name of chosen.length ? chosen : Object.keys(parts)) {
    const part = parts[name], kept = notes();
    if (!part) { console.error(`Which part? ${Object.keys(parts).join(', ')}`); process.exitCode = 2; return; }
    await part.run(sizes, kept.say);
    if (!sizes.length) writePart(`ledger ${name}`, part.heading, `\`npm run bench -- ledger ${name}\` on two cores.\n\n${kept.text()}`);
  }
}
