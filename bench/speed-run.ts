// Run by `speed.ts`, without the condition `source`: `#…` are the rooms of dist/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import { rulesWith } from '#coders/rules';
import { makeReport } from '#intake';
import { parse } from '#language';

const [warm, rounds] = [2, 5] as const;

/** News texts to measure on: the development news of the temporal and geoparsing corpora. */
function textsOf(data: string): readonly string[] {
  const files = ['temporal/timebank.jsonl', 'geoparsing/lgl.jsonl'].map((f) => join(data, f)).filter((f) => existsSync(f));
  return files.flatMap((f) => readFileSync(f, 'utf8').split('\n').filter(Boolean).slice(0, 150).map((line) => (JSON.parse(line) as { text: string }).text));
}

/** Processor seconds of all texts in a row: what other work on the machine takes away does not count. */
async function seconds(texts: readonly string[], work: (text: string) => unknown): Promise<number> {
  const from = process.cpuUsage();
  for (const text of texts) await work(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Infinity;

const texts = textsOf(process.argv[2] ?? '');
if (!texts.length) console.log(`${process.argv[2]}: there are no texts to measure on.`);
else {
  const words = texts.reduce((n, t) => n + t.split(/\s+/).length, 0);
  const coders = { whole: rulesWith(), 'by rules only': rulesWith({ trained: false }) };
  const jobs: readonly (readonly [string, (text: string) => unknown])[] = [
    ['compromise, tags', (text) => compromise(text).docs.length],
    ['Ascribe, parse alone', (text) => parse(text).names.length],
    ...Object.entries(coders).map(([name, coder]): readonly [string, (text: string) => unknown] => [`Ascribe, ${name}`, (text) => coder.code(makeReport(text, { published: '2024-01-01', language: 'en' }))]),
  ];
  const took = new Map<string, number[]>(jobs.map(([name]) => [name, []]));
  for (let round = 0; round < warm + rounds; round++) for (const [name, work] of jobs) { const s = await seconds(texts, work); if (round >= warm) took.get(name)?.push(s); }
  const base = median(took.get('compromise, tags') ?? []);
  console.log(`${texts.length} reports, ${words} words, median of ${rounds} rounds:`);
  for (const [name, all] of took) console.log(`  ${name.padEnd(24)} ${(texts.length / median(all)).toFixed(0).padStart(6)} reports/s ${(words / median(all)).toFixed(0).padStart(8)} words/s  ${(base / median(all)).toFixed(2)} × compromise`);
}
