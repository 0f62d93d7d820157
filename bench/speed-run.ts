// Run by `speed.ts`, without the condition `source`: `#…` are the rooms of dist/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import { rulesWith } from '#coders/rules';
import { makeReport } from '#intake';
import { parse } from '#language';

/** Rounds at most until the engine has compiled what a round runs, and rounds measured then. */
const [warm, rounds] = [20, 5] as const;
/** A round that gains less on the fastest before it brings nothing more; two in a row, and it has settled. */
const gain = 0.02;

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
  const took = new Map<string, Took[]>(jobs.map(([name]) => [name, []]));
  const round = async (): Promise<readonly (readonly [string, Took])[]> => { const out: [string, Took][] = []; for (const [name, work] of jobs) out.push([name, await seconds(texts, work)]); return out; };
  let best = Infinity, idle = 0, warmed = 0;
  while (idle < 2 && warmed < warm) {
    const own = (await round()).find(([name]) => name === 'Ascribe, whole')?.[1].processor ?? 0;
    idle = own < best * (1 - gain) ? 0 : idle + 1;
    best = Math.min(best, own);
    warmed++;
  }
  for (let k = 0; k < rounds; k++) for (const [name, each] of await round()) took.get(name)?.push(each);
  const middle = (name: string, of: keyof Took): number => median((took.get(name) ?? []).map((x) => x[of]));
  console.log(`${texts.length} reports, ${words} words, median of ${rounds} rounds behind ${warmed} that warm up:`);
  for (const [name] of jobs) {
    const own = middle(name, 'thread'), times = (of: keyof Took): string => (middle('compromise, tags', of) / middle(name, of)).toFixed(2);
    console.log(`  ${name.padEnd(24)} ${(texts.length / own).toFixed(0).padStart(6)} reports/s ${(words / own).toFixed(0).padStart(8)} words/s  ${times('thread')} × compromise (${times('processor')} by all of the engine's threads)`);
  }
}
