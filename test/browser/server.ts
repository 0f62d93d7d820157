import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Coder } from '#coders';
import { serveDesk } from '#api';
import { answers, listsIn, takeIn, type Desk } from '#desk';
import { openLedger } from '#ledger';
import { template } from '../ledgers.ts';
import { fixtures } from './reports.ts';

// The workbench over a real embedded ledger in a folder of its own. The reports that are there are coded as a careful person would; what a test pastes is coded by the built-in coder, loaded with the first of them.
const made = new Map(fixtures.map((f) => [f.report.id, f.coding]));
const coder: Coder = { name: 'rules', version: '0', code: async (report) => made.get(report.id) ?? (await import('#coders/rules')).rulesWith({ reference: lists.own() }).code(report) };
const dir = mkdtempSync(join(tmpdir(), 'ascribe-browser-'));
mkdirSync(join(dir, 'lists'));
writeFileSync(join(dir, 'lists/actors.tsv'), 'karst-brigade\tKarst Brigade\tarmed-group\n');
const lists = listsIn(join(dir, 'lists'));
let tick = 0;
const now = () => new Date(Date.UTC(2031, 4, 20, 9, 0, ++tick)).toISOString();
const ledger = await openLedger({ engine: 'embedded', folder: join(dir, 'ledger') }, { command: 'a browser test', now: now(), template: await template() });
const desk: Desk = { ledger, coder, now, version: '0', lists };
for (const { report } of fixtures) await takeIn(desk, { report, bytes: new TextEncoder().encode(report.text), headers: null, fetchedAt: now() });
const { address, close } = await serveDesk(answers(desk), { port: Number(process.argv[2] ?? 0), workbench: fileURLToPath(new URL('../../node_modules/.cache/ascribe/workbench/', import.meta.url)) });
console.log(address);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => ledger.close()).then(() => { rmSync(dir, { recursive: true, force: true }); process.exit(0); }));
