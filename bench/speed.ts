import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import compromise from 'compromise';
import { rulesWith } from '#coders/rules';
import { makeReport } from '#intake';
import { parse } from '#language';
import { actorsWith } from '#reference';
import { findActors } from '../src/coders/rules/mentions/actors.ts';
import type { Options } from './main.ts';
import { notes, writePart } from './page.ts';

interface Timed { readonly name: string; readonly seconds: number }

/** News texts to measure on: the development news of the temporal and geoparsing corpora. */
function texts(data: string): readonly string[] {
  const files = ['temporal/timebank.jsonl', 'geoparsing/lgl.jsonl'].map((f) => join(data, f)).filter((f) => existsSync(f));
  return files.flatMap((f) => readFileSync(f, 'utf8').split('\n').filter(Boolean).slice(0, 150).map((line) => (JSON.parse(line) as { text: string }).text));
}

/** Processor seconds since `from`: what other work on the machine takes away does not count. */
const spent = (from: NodeJS.CpuUsage): number => { const d = process.cpuUsage(from); return (d.user + d.system) / 1e6; };

async function timed(name: string, list: readonly string[], work: (text: string) => unknown): Promise<Timed> {
  const from = process.cpuUsage();
  for (const text of list) await work(text);
  return { name, seconds: spent(from) };
}

/** The whole rules coder against the tagging of compromise: one thread, the same texts, in turns in one run. */
export async function run({ data }: Options): Promise<void> {
  const all = texts(data);
  if (!all.length) { console.log(`${data}: there are no texts to measure on.`); return; }
  const words = all.reduce((n, t) => n + t.split(/\s+/).length, 0);
  const coders = { whole: rulesWith(), 'by rules only': rulesWith({ trained: false }) };
  const page = notes();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  page.say(actors(all));
  const jobs: readonly (readonly [string, (text: string) => unknown])[] = [
    ['compromise, tags', (text) => compromise(text).docs.length],
    ['Ascribe, parse alone', (text) => parse(text).names.length],
    ...Object.entries(coders).map(([name, coder]): readonly [string, (text: string) => unknown] => [`Ascribe, ${name}`, (text) => coder.code(makeReport(text, { published: '2024-01-01', language: 'en' }))]),
  ];
  for (const [, work] of jobs) for (const text of all.slice(0, 10)) await work(text);
  const rounds: Timed[][] = [];
  for (let round = 0; round < 3; round++) { const row: Timed[] = []; for (const [name, work] of jobs) row.push(await timed(name, all, work)); rounds.push(row); }
  const median = (name: string): number => rounds.map((r) => r.find((t) => t.name === name)?.seconds ?? Infinity).sort((a, b) => a - b)[1] ?? Infinity;
  const base = median('compromise, tags');
  page.say(`${all.length} reports, ${words} words, median of three rounds:`);
  for (const [name] of jobs) page.say(`  ${name.padEnd(24)} ${(all.length / median(name)).toFixed(0).padStart(6)} reports/s ${(words / median(name)).toFixed(0).padStart(8)} words/s  ${(base / median(name)).toFixed(2)} × compromise`);
  writePart('speed', 'Speed', `\`npm run bench -- speed\`, one thread, the sources through tsx, in turns in one run, by processor time; load of the machine before ${load}. Why it is as it is: decisions 083 and 119.\n\n${page.text()}`);
}

/** How long the reference of actors takes to load, and to be found in a report whose parse is made. */
function actors(texts: readonly string[]): string {
  const begun = process.cpuUsage();
  actorsWith();
  const loaded = spent(begun);
  const docs = texts.map((text) => ({ text, parse: parse(text), published: null, outlet: null, title: null }));
  for (const d of docs) findActors(d);
  const from = process.cpuUsage();
  for (const d of docs) findActors(d);
  return `actors: loaded in ${(1000 * loaded).toFixed(0)} ms (50), found in ${((1000 * spent(from)) / docs.length).toFixed(2)} ms a report (0.5)`;
}
