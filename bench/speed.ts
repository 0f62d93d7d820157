import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import { rulesWith } from '#coders/rules';
import { makeReport } from '#intake';
import type { Options } from './main.ts';

interface Timed { readonly name: string; readonly seconds: number }

/** News texts to measure on: the development news of the temporal and geoparsing corpora. */
function texts(data: string): readonly string[] {
  const files = ['temporal/timebank.jsonl', 'geoparsing/lgl.jsonl'].map((f) => join(data, f)).filter((f) => existsSync(f));
  return files.flatMap((f) => readFileSync(f, 'utf8').split('\n').filter(Boolean).slice(0, 150).map((line) => (JSON.parse(line) as { text: string }).text));
}

async function timed(name: string, list: readonly string[], work: (text: string) => unknown): Promise<Timed> {
  const began = performance.now();
  for (const text of list) await work(text);
  return { name, seconds: (performance.now() - began) / 1000 };
}

/** The whole rules coder against the tagging of compromise: one thread, the same texts, in turns in one run. */
export async function run({ data }: Options): Promise<void> {
  const all = texts(data);
  if (!all.length) { console.log(`${data}: there are no texts to measure on.`); return; }
  const words = all.reduce((n, t) => n + t.split(/\s+/).length, 0);
  const coders = { whole: rulesWith(), 'by rules only': rulesWith({ trained: false }) };
  const jobs: readonly (readonly [string, (text: string) => unknown])[] = [
    ['compromise, tags', (text) => compromise(text).docs.length],
    ...Object.entries(coders).map(([name, coder]): readonly [string, (text: string) => unknown] => [`Ascribe, ${name}`, (text) => coder.code(makeReport(text, { published: '2024-01-01', language: 'en' }))]),
  ];
  for (const [, work] of jobs) for (const text of all.slice(0, 10)) await work(text);
  const rounds: Timed[][] = [];
  for (let round = 0; round < 3; round++) { const row: Timed[] = []; for (const [name, work] of jobs) row.push(await timed(name, all, work)); rounds.push(row); }
  const median = (name: string): number => rounds.map((r) => r.find((t) => t.name === name)?.seconds ?? Infinity).sort((a, b) => a - b)[1] ?? Infinity;
  const base = median('compromise, tags');
  console.log(`${all.length} reports, ${words} words, median of three rounds:`);
  for (const [name] of jobs) console.log(`  ${name.padEnd(24)} ${(all.length / median(name)).toFixed(0).padStart(6)} reports/s ${(words / median(name)).toFixed(0).padStart(8)} words/s  ${(base / median(name)).toFixed(2)} × compromise`);
}
