import { chromium } from '@playwright/test';
import { findChromium, flags } from '../test/browser/chromium.ts';
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

/** `npm run bench -- api http://127.0.0.1:4178 [seconds]`: a desk that is already open, its list, pages and search at eight connections, and the page in a browser. */
export async function run({ rest }: Options): Promise<void> {
  const [base, seconds = '10'] = rest;
  if (!base) { console.error('Which desk? Start one (ascribe start) and give its address: npm run bench -- api http://127.0.0.1:4178'); process.exitCode = 2; return; }
  const { keys, cursors, total } = await keysOf(base);
  if (!keys.length) throw new Error('The desk is empty.');
  console.log(`${total ?? `${keys.length} or more`} incidents at ${base}, ${connections} connections, ${seconds} s each, times in ms`);
  row('', 'requests/s', 'p50', 'p95', 'p99');
  const lists = ['', ...cursors].map((c) => `/api/incidents?limit=50${c ? `&cursor=${encodeURIComponent(c)}` : ''}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['list, 50 a page', lists], ['list, disputed air strikes', ['/api/incidents?limit=50&standing=disputed&type=air-strike']], ['incident', keys.map((k) => `/api/incidents/${encodeURIComponent(k)}`)],
    ['search', ['strike', 'hospital', 'police said', 'market', 'convoy'].map((q) => `/api/search?q=${encodeURIComponent(q)}`)],
  ];
  for (const [name, paths] of cases) { const t = await load(base, paths, Number(seconds)); row(name, Math.round(t.length / Number(seconds)), at(t, 0.5).toFixed(1), at(t, 0.95).toFixed(1), at(t, 0.99).toFixed(1)); }
  const [first, ...again] = await interactive(base);
  console.log(`page interactive: first ${Math.round(first!)} ms, then ${again.map(Math.round).join(', ')} ms`);
}
