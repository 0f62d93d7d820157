import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

interface Listed { readonly items: readonly { readonly key: string }[]; readonly next: string | null; readonly total: number | null }

const connections = 8;
const at = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;
const row = (...cells: readonly (string | number)[]): void => { console.log(cells.map((c, i) => (i ? String(c).padStart(10) : String(c).padEnd(26))).join('')); };

/** Sends requests over eight connections for some seconds; gives each answer's time in milliseconds. Paths are taken in turn; any other answer than 200 is an error. */
async function load(base: string, paths: readonly string[], seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let n = 0;
  const one = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await fetch(base + paths[n++ % paths.length]!);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${answer.status} at ${answer.url}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return times.sort((a, b) => a - b);
}

async function keysOf(base: string): Promise<{ keys: string[]; cursors: string[]; total: number | null }> {
  const keys: string[] = [], cursors: string[] = [];
  let next: string | null = '', total: number | null = null;
  for (let page = 0; page < 20 && next !== null; page++) {
    const list = (await (await fetch(`${base}/api/incidents?limit=100${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)).json()) as Listed;
    keys.push(...list.items.map((i) => i.key));
    next = list.next;
    total ??= list.total;
    if (next) cursors.push(next);
  }
  return { keys, cursors, total };
}

/** Milliseconds until the list of incidents stands in a headless browser, five times, the first with an empty cache. */
async function interactive(base: string): Promise<number[]> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: flags });
  const context = await browser.newContext();
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`${base}/incidents`);
    await page.locator('.line').first().waitFor();
    times.push(performance.now() - start);
    await page.close();
  }
  await browser.close();
  return times;
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

async function measure(base: string, seconds: number): Promise<void> {
  const { keys, cursors, total } = await keysOf(base);
  if (!keys.length) throw new Error('The desk is empty.');
  console.log(`${total ?? `${keys.length} or more`} incidents at ${base}, ${connections} connections, ${seconds} s each, times in ms, load before ${loadavg()[0]!.toFixed(1)}`);
  row('', 'requests/s', 'p50', 'p95', 'p99');
  const lists = ['', ...cursors].map((c) => `/api/incidents?limit=50${c ? `&cursor=${encodeURIComponent(c)}` : ''}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['list, 50 a page', lists], ['list, disputed shelling', ['/api/incidents?limit=50&standing=disputed&type=shelling']], ['incident', keys.map((k) => `/api/incidents/${encodeURIComponent(k)}`)],
    ['search', ['shelling', 'hospital doctor', 'police said', 'market', 'river crossing'].map((q) => `/api/search?q=${encodeURIComponent(q)}`)],
  ];
  for (const [name, paths] of cases) { const t = await load(base, paths, seconds); row(name, Math.round(t.length / seconds), at(t, 0.5).toFixed(1), at(t, 0.95).toFixed(1), at(t, 0.99).toFixed(1)); }
  const [first, ...again] = await interactive(base);
  console.log(`page interactive: first ${Math.round(first!)} ms, then ${again.map(Math.round).join(', ')} ms`);
}

/** `npm run bench -- api [address | number of incidents] [seconds]`: list, pages and search at eight connections, and the page in a browser; over a desk that is open, or over an embedded ledger with so many made incidents (100,000), served by a process of its own. */
export async function run({ rest }: Options): Promise<void> {
  const [what = '100000', seconds = '10'] = rest;
  if (/^https?:/.test(what)) return measure(what, Number(seconds));
  if (!/^[1-9]\d*$/.test(what)) { console.error('Which desk? Give the address of one that is open, or a number of incidents.'); process.exitCode = 2; return; }
  const dir = mkdtempSync(join(tmpdir(), 'ascribe-bench-')), folder = join(dir, 'ledger');
  try {
    await fill(folder, Number(what));
    const { base, end } = await open(folder);
    try { await measure(base, Number(seconds)); } finally { await end(); }
  } finally { rmSync(dir, { recursive: true, force: true }); }
}
