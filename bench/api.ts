import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Coder } from '#coders';
import { takeIn, type Desk } from '#desk';
import { openLedger } from '#ledger';
import { findChromium, flags } from '../test/browser/chromium.ts';
import { grow } from './ledger-grow.ts';
import { codingOf, madeReports } from './ledger-reports.ts';
import type { Options } from './main.ts';
import { notes, writePart, type Notes } from './page.ts';

interface Listed { readonly items: readonly { readonly key: string; readonly date: { readonly start: string | null } | null; readonly places: readonly { readonly name: string }[] }[]; readonly next: string | null }
interface Known { readonly keys: readonly string[]; readonly cursors: readonly string[]; readonly towns: readonly string[]; readonly days: readonly string[] }

const connections = 8;
/** How many answers a desk keeps (decision 098). */
const kept = 200;
const at = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;
const row = (...cells: readonly (string | number)[]): string => cells.map((c, i) => (i ? String(c).padStart(11) : String(c).padEnd(34))).join('');

/** How long each question is asked before its answers are timed: a desk is open for hours, and its first answers are made by code that was not compiled yet from pages that were not read yet. */
const before = 2;

/** Sends requests over eight connections for some seconds; gives each answer's time in milliseconds, those of the first two seconds left out. Paths are taken in turn; any other answer than 200 is an error. */
async function load(base: string, paths: readonly string[], seconds: number): Promise<number[]> {
  const times: number[] = [], from = performance.now() + before * 1000;
  const end = from + seconds * 1000;
  let n = 0;
  const one = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await fetch(base + paths[n++ % paths.length]!);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${answer.status} at ${answer.url}`);
      if (start >= from) times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return times.sort((a, b) => a - b);
}

/** What the ledger holds, as its own lists tell it: from the list's beginning and from thirty days spread over it. */
async function look(base: string): Promise<Known> {
  const ask = async (query: string) => (await (await fetch(`${base}/api/incidents?limit=100${query}`)).json()) as Listed;
  const first = await ask(''), newest = first.items[0]?.date?.start ?? '2031-01-01', ago = (n: number) => new Date(Date.parse(newest) - n * 86_400_000).toISOString().slice(0, 10);
  const days = Array.from({ length: 60 }, (_, i) => ago(i * 7)), keys = new Set<string>(), towns = new Set<string>(), cursors: string[] = [];
  for (const day of days) {
    const { items, next } = await ask(`&until=${day}`);
    for (const i of items) { keys.add(i.key); for (const p of i.places) towns.add(p.name); }
    if (next) cursors.push(`until=${day}&cursor=${encodeURIComponent(next)}`);
  }
  return { keys: [...keys], towns: [...towns], days, cursors };
}

const kinds = ['shelling', 'air-strike', 'bombing', 'attack', 'clash'] as const, standings = ['agreed', 'disputed', 'single'] as const;
const words = ['shelling', 'market', 'river crossing', 'hospital doctor', 'police said', 'snow', 'school', 'bridge'] as const;
/** How many are shown: what is asked stays the same, the address does not. */
const limits = [30, 31, 32, 33, 34, 35] as const;
const each = <T, U>(xs: readonly T[], ys: readonly U[], make: (x: T, y: U) => string): string[] => ys.flatMap((y) => xs.map((x) => make(x, y)));

/** What is asked, by name: addresses of which none comes again before all have come, more of them than the desk keeps answers; the last rows ask for one address only. */
function cases({ keys, towns, days, cursors }: Known): readonly (readonly [string, readonly string[]])[] {
  const list = (query: string) => `/api/incidents?limit=50&${query}`;
  return [
    ['list, pages of the whole', [...cursors.map(list), ...each(days, kinds, (d, k) => list(`until=${d}&type=${k}`))]],
    ['list, a kind and a standing', each(days, each(kinds, standings, (k, s) => `type=${k}&standing=${s}`), (d, q) => list(`until=${d}&${q}`))],
    ['list, a place', each(towns, limits, (t, l) => `/api/incidents?limit=${l}&place=${encodeURIComponent(t)}`)],
    ['incident', keys.map((k) => `/api/incidents/${encodeURIComponent(k)}`)],
    ['search, a place', each(towns, limits, (t, l) => `/api/search?limit=${l}&q=${encodeURIComponent(t)}`)],
    ['search, common words', each(each(words, words, (a, b) => encodeURIComponent(`${a} ${b}`)), limits, (q, l) => `/api/search?limit=${l}&q=${q}`)],
    ['first page of the list, again', ['/api/incidents?limit=50']],
    ['one incident, again', [`/api/incidents/${encodeURIComponent(keys[0]!)}`]],
  ];
}

/** Milliseconds until a page stands in a headless browser, five times, the first with an empty cache. */
async function interactive(base: string, path: string, mark: string): Promise<string> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: flags });
  const context = await browser.newContext(), times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await context.newPage(), start = performance.now();
    await page.goto(base + path);
    await page.locator(mark).first().waitFor();
    times.push(Math.round(performance.now() - start));
    await page.close();
  }
  await browser.close();
  return `first ${times[0]} ms, then ${times.slice(1).join(', ')} ms`;
}

/** Fills an embedded ledger with made incidents until it holds at least so many. */
async function fill(folder: string, incidents: number): Promise<void> {
  const now = () => new Date().toISOString(), coder: Coder = { name: 'made', version: '1', code: async (report) => codingOf(report) };
  const ledger = await openLedger({ engine: 'embedded', folder }, { command: 'a bench', now: now() }), desk: Desk = { ledger, coder, now, version: 'bench' };
  for (const item of madeReports(Math.min(400, incidents), 1)) await takeIn(desk, item);
  const first = Number((await ledger.pool.query<{ n: string }>('select count(*) as n from found')).rows[0]!.n);
  await grow(ledger, 1, Math.ceil(incidents / first));
  // Copies keep the numbers of what they were copied from: the last must be the last, else opening goes on with a rebuilding that seems cut off.
  await ledger.pool.query('update ascribe_derived.shelf set seq = (select max(seq) from report) where report = (select id from report order by seq desc limit 1)');
  await ledger.close();
}

/** `ascribe start` over a folder, as a user would run it; gives its address and how to end it. */
async function open(folder: string): Promise<{ readonly base: string; readonly end: () => Promise<void> }> {
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main, 'start', '--no-samples', '--port', '0', '--ledger', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  const base = await new Promise<string>((done, fail) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => { text += String(chunk); const found = /open at (http:\S+)/.exec(text); if (found) done(found[1]!); });
    child.once('exit', (code) => fail(new Error(`start ended with ${code}`)));
  });
  return { base, end: async () => { child.kill('SIGTERM'); await ended; } };
}

async function measure(base: string, seconds: number, { say }: Notes): Promise<void> {
  const { incidents } = (await (await fetch(`${base}/api/status`)).json()) as { incidents: number }, known = await look(base);
  if (!known.keys.length) throw new Error('The desk is empty.');
  say(`${incidents.toLocaleString('en')} incidents, ${connections} connections, ${seconds} s each, times in ms, load before ${loadavg()[0]!.toFixed(1)}`);
  say(`page of incidents in the browser: ${await interactive(base, '/incidents', '.line')}`);
  say(`page of one incident:             ${await interactive(base, `/incidents/${encodeURIComponent(known.keys[7]!)}`, '.told')}`);
  say(row('', 'addresses', 'requests/s', 'p50', 'p95', 'p99'));
  for (const [name, paths] of cases(known)) {
    if (paths.length > 1 && paths.length <= kept) throw new Error(`${name}: ${paths.length} addresses would all be kept; the ledger is too small for this bench.`);
    const t = await load(base, paths, seconds); say(row(name, paths.length, Math.round(t.length / seconds), at(t, 0.5).toFixed(1), at(t, 0.95).toFixed(1), at(t, 0.99).toFixed(1)));
  }
}

async function overFolder(folder: string, incidents: number, seconds: number): Promise<void> {
  if (!existsSync(join(folder, 'ascribe.json'))) await fill(folder, incidents);
  const { base, end } = await open(folder), told = notes();
  try { await measure(base, seconds, told); } finally { await end(); }
  writePart('api', 'The workbench over a large ledger', `\`npm run bench -- api ${incidents} ${seconds}\`: an embedded ledger of made incidents, served by \`ascribe start\` in a process of its own on the same machine (two cores).\nEach question is asked for ${before} s before its answers are timed. No address is asked twice before all were asked, and there are more of them than the desk keeps answers (decision 098); the two last rows ask for one.\n\n${told.text()}`);
}

/** `npm run bench -- api [address | number of incidents] [seconds] [folder]`: list, pages and search at eight connections, and the page in a browser; over a desk that is open, or over an embedded ledger with so many made incidents (100,000), served by a process of its own. A folder is filled where it is new, and kept: the next run goes on with it. */
export async function run({ rest }: Options): Promise<void> {
  const [what = '100000', seconds = '10', folder] = rest;
  if (/^https?:/.test(what)) return measure(what, Number(seconds), notes());
  if (!/^[1-9]\d*$/.test(what)) { console.error('Which desk? Give the address of one that is open, or a number of incidents.'); process.exitCode = 2; return; }
  if (folder) return overFolder(folder, Number(what), Number(seconds));
  const dir = mkdtempSync(join(tmpdir(), 'ascribe-bench-'));
  try { await overFolder(join(dir, 'ledger'), Number(what), Number(seconds)); } finally { rmSync(dir, { recursive: true, force: true }); }
}
