// Run by `speed.ts`, without the condition `source`: `#…` are the rooms of dist/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import type { Coder } from '#coders';
import { rulesWith } from '#coders/rules';
import { makeReport } from '#intake';
import { parse } from '#language';

/** Rounds in which the engine compiles what a round runs (it goes on for about a dozen), and rounds measured then, of which the least counts: other work on the machine only ever adds. */
const [warm, rounds] = [10, 8] as const;

/** News texts to measure on: the development news of the temporal and geoparsing corpora. */
function textsOf(data: string): readonly string[] {
  const files = ['temporal/timebank.jsonl', 'geoparsing/lgl.jsonl'].map((f) => join(data, f)).filter((f) => existsSync(f));
  return files.flatMap((f) => readFileSync(f, 'utf8').split('\n').filter(Boolean).slice(0, 150).map((line) => (JSON.parse(line) as { text: string }).text));
}

/** Seconds of all texts in a row: of the one thread that works, and of the processor with the engine's compiler and collector beside it. */
interface Took { readonly thread: number; readonly processor: number }
async function seconds(texts: readonly string[], work: (text: string) => unknown): Promise<Took> {
  const [at, from] = [performance.now(), process.cpuUsage()];
  for (const text of texts) await work(text);
  const { user, system } = process.cpuUsage(from);
  return { thread: (performance.now() - at) / 1000, processor: (user + system) / 1e6 };
}

/** What is measured beside compromise, each in a process of its own: what runs beside it there changes what the engine makes of it. */
const jobs: Readonly<Record<string, () => (text: string) => unknown>> = {
  'parse alone': () => (text) => parse(text).names.length,
  whole: () => codes(rulesWith()),
  'by rules only': () => codes(rulesWith({ trained: false })),
};
const codes = (coder: Coder) => (text: string): unknown => coder.code(makeReport(text, { published: '2024-01-01', language: 'en' }));
const tags = (text: string): unknown => compromise(text).docs.length;

const [data = '', name = ''] = process.argv.slice(2);
const texts = textsOf(data), own = jobs[name]?.();
if (!texts.length || !own) console.log(own ? `${data}: there are no texts to measure on.` : `speed: no job "${name}"; there are ${Object.keys(jobs).join(', ')}.`);
else {
  const words = texts.reduce((n, t) => n + t.split(/\s+/).length, 0);
  const took: Record<'base' | 'own', Took>[] = [];
  for (let k = 0; k < warm + rounds; k++) { const round = { base: await seconds(texts, tags), own: await seconds(texts, own) }; if (k >= warm) took.push(round); }
  const least = (who: 'base' | 'own', of: keyof Took): number => Math.min(...took.map((x) => x[who][of]));
  const line = (who: 'base' | 'own', what: string): string => { const s = least(who, 'thread'), times = (of: keyof Took): string => (least('base', of) / least(who, of)).toFixed(2); return `  ${what.padEnd(24)} ${(texts.length / s).toFixed(0).padStart(6)} reports/s ${(words / s).toFixed(0).padStart(8)} words/s  ${times('thread')} × compromise (${times('processor')} by all of the engine's threads)`; };
  console.log(`${texts.length} reports, ${words} words, least of ${rounds} rounds behind ${warm} that warm up:\n${line('base', 'compromise, tags')}\n${line('own', `Ascribe, ${name}`)}`);
}
