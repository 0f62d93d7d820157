// Makes the screenshots of docs/tour.md from the samples: `ascribe start` on a new ledger, then a headless browser. With an address it takes them from a desk that is open.
import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, flags } from '../test/browser/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/tour');

// The samples' parties are invented and in no list of the package's.
const invented = ['lantern-front\tLantern Front\tarmed-group', 'orvia\tOrvia\tgovernment', 'orvian-army\tOrvian army\tstate-forces\t\t\torvia', 'orvian-defence-ministry\tOrvian Defence Ministry\tministry\t\t\torvia', 'quiet-watch\tQuiet Watch\tmonitor', ''].join('\n');

/** One picture: its file, where it is taken, and what is done first. */
interface Shot { readonly name: string; readonly path: string; readonly first?: (page: Page) => Promise<void>; readonly height?: number; readonly width?: number; readonly dark?: 'dark' }

async function address(): Promise<{ base: string; end: () => void }> {
  if (process.argv[2]) return { base: process.argv[2], end: () => undefined };
  const dir = mkdtempSync(join(tmpdir(), 'ascribe-tour-'));
  mkdirSync(join(dir, 'lists'));
  writeFileSync(join(dir, 'lists/actors.tsv'), invented);
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', 'src/cli/main.ts', 'start', '--port', '0', '--ledger', join(dir, 'ledger'), '--reference', join(dir, 'lists')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await new Promise<string>((done, failed) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => { text += String(chunk); const found = /open at (http:\/\/127\.0\.0\.1:\d+)/.exec(text); if (found) done(found[1]!); });
    child.once('exit', (code) => failed(new Error(`start ended with ${code}`)));
  });
  return { base, end: () => { child.removeAllListeners('exit').once('exit', () => rmSync(dir, { recursive: true, force: true })); child.kill('SIGTERM'); } };
}

interface Lists { readonly items: readonly { readonly key: string; readonly id: string; readonly standing: string; readonly reports: number; readonly tolls: readonly { readonly told: readonly unknown[] }[]; readonly claims: number; readonly candidates: number }[] }

/** The incident with most accounts, the report with most claims and the actor that claims most: the richest pages that the samples give. */
async function richest(base: string): Promise<{ incident: string; report: string; actor: string }> {
  const list = async (path: string) => (await (await fetch(base + path)).json() as Lists).items;
  const told = (i: Lists['items'][number]) => (i.standing === 'disputed' ? 100 : 0) + i.reports * 10 + i.tolls.reduce((n, t) => n + t.told.length, 0);
  const incident = [...await list('/api/incidents?limit=200')].sort((a, b) => told(b) - told(a))[0]!;
  const report = [...await list('/api/reports?limit=200')].sort((a, b) => b.claims - a.claims)[0]!;
  const [actor] = await list('/api/actors?limit=1');
  return { actor: actor ? `/actors/${encodeURIComponent(actor.id)}` : '/actors', incident: `/incidents/${encodeURIComponent(incident.key)}`, report: `/reports/${encodeURIComponent(report.id)}` };
}

async function take(browser: Browser, base: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width: shot.width ?? 1280, height: shot.height ?? 860 }, colorScheme: shot.dark ?? 'light' });
  await page.addInitScript(() => localStorage.setItem('ascribe.name', 'R. Reader'));
  await page.goto(base + shot.path);
  await page.waitForLoadState('networkidle');
  const map = page.locator('[data-testid=map]');
  if (await map.count()) await page.locator('[data-testid=map][data-state=idle]').first().waitFor({ timeout: 30_000 });
  await shot.first?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, `${shot.name}.png`) });
  await page.close();
}

const { base, end } = await address();
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: flags });
mkdirSync(out, { recursive: true });
const { incident, report, actor } = await richest(base);
const shots: readonly Shot[] = [
  { name: 'incidents', path: '/incidents' }, { name: 'incident', path: incident, height: 1180 },
  { name: 'report', path: report, first: async (page) => { await page.getByRole('button', { name: 'Claims' }).click(); await page.locator('.claims .claim').nth(1).hover(); } },
  { name: 'queue', path: '/queue', dark: 'dark', first: async (page) => { await page.keyboard.press('?'); await page.keyboard.press('j'); } },
  { name: 'map', path: '/incidents?view=map' }, { name: 'time', path: '/incidents?view=time', height: 620 }, { name: 'take-in', path: '/take-in' }, { name: 'actor', path: actor }, { name: 'narrow', path: incident, width: 375, height: 760 },
];
try { for (const shot of shots) { await take(browser, base, shot); console.log(`docs/tour/${shot.name}.png`); } } finally { await browser.close(); end(); }
