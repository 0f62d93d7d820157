import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parse, Sentence } from '#language';
import { findDates } from '../src/coders/rules/mentions/dates/index.ts';
import { notes, writePart } from './page.ts';

const page = notes();
interface Row { readonly id: string; readonly dct: string; readonly text: string; readonly timexes: readonly { readonly s: number; readonly e: number; readonly type: string; readonly value: string }[] }
interface Prf { readonly p: number; readonly r: number; readonly f1: number }
interface Scores { readonly docs: number; readonly gold: number; readonly pred: number; readonly strict: Prf; readonly relaxed: Prf; readonly value: Prf; readonly by_type: Readonly<Record<string, { readonly gold: number; readonly value_recall: number }>> }

const ABBREVIATED = /(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Gen|Col|Corp|Inc|Co|Ltd|vs|No)|\b[A-Z]|\b[ap]\.m)\.$/;

/** Sentences cut at marks before capitals: the bench measures the dates, not the splitter. */
function sentences(text: string): Parse {
  const out: Sentence[] = [];
  let paragraph = 0;
  for (const block of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    let start = block.index;
    for (const stop of block[0].matchAll(/[.!?]["”’)]*(?=\s+["“(]?[A-Z0-9])/g)) {
      const end = block.index + stop.index + stop[0].length;
      if (ABBREVIATED.test(text.slice(Math.max(start, end - 8), end))) continue;
      out.push({ start, end, paragraph, tokens: [] });
      start = end;
    }
    if (start < block.index + block[0].length) out.push({ start, end: block.index + block[0].length, paragraph, tokens: [] });
    paragraph++;
  }
  return { sentences: out, names: [], cut: [] };
}

const rows = (file: string): Row[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
const read = (text: string, published: string | null): ReturnType<typeof findDates> => findDates({ text, parse: sentences(text), published, outlet: null, title: null });
const predict = (row: Row): unknown => ({ id: row.id, timexes: read(row.text, row.dct).dates.map((d) => ({ s: d.span[0], e: d.span[1], ...d.timex })) });
const percent = (n: number): string => (100 * n).toFixed(1);

async function timexes(data: string): Promise<void> {
  const scorer = pathToFileURL(resolve(data, '..', 'score', 'temporal.mjs')).href;
  const { scoreTemporal } = (await import(scorer)) as { scoreTemporal: (pairs: readonly unknown[]) => Scores };
  const files = ['timebank.jsonl', 'aquaint.jsonl'].map((f) => join(data, 'temporal', f)).filter((f) => existsSync(f));
  const all: [Row, unknown][] = [];
  for (const file of files) {
    const pairs = rows(file).map((row): [Row, unknown] => [row, predict(row)]);
    all.push(...pairs);
    print(file.split('/').at(-1) ?? file, scoreTemporal(pairs));
  }
  print('both', scoreTemporal(all));
}

function print(name: string, s: Scores): void {
  page.say(`${name}: ${String(s.docs)} texts, ${String(s.gold)} gold, ${String(s.pred)} found; value F1 ${percent(s.value.f1)}, relaxed F1 ${percent(s.relaxed.f1)} (P ${percent(s.relaxed.p)} R ${percent(s.relaxed.r)}), strict F1 ${percent(s.strict.f1)}`);
  page.say(`  value recall by type: ${Object.entries(s.by_type).map(([t, v]) => `${t} ${percent(v.value_recall)} of ${String(v.gold)}`).join(', ')}`);
}

interface GoldDate { readonly start: string | null; readonly end: string | null; readonly optional?: boolean; readonly alternatives?: readonly GoldDate[] }
interface Gold { readonly published: string | null; readonly incidents: readonly { readonly key: string; readonly date?: GoldDate | null }[] }

/** How many gold incident dates are among the dates read from each case (a ceiling for the steps that choose between them). */
function incidents(cases: string): void {
  let [hit, gold] = [0, 0];
  for (const dir of readdirSync(cases).sort().filter((d) => existsSync(join(cases, d, 'gold.json')))) {
    const { published, incidents } = JSON.parse(readFileSync(join(cases, dir, 'gold.json'), 'utf8')) as Gold;
    const { dates } = read(readFileSync(join(cases, dir, 'report.txt'), 'utf8'), published);
    for (const { key, date } of incidents) {
      if (!date || date.optional) continue;
      gold++;
      const wanted = [date, ...(date.alternatives ?? [])];
      if (dates.some((d) => d.calendar && wanted.some((w) => d.value.start === w.start && d.value.end === w.end))) hit++;
      else page.say(`  not read: ${dir} ${key} ${String(date.start)}/${String(date.end)}`);
    }
  }
  page.say(`cases: ${String(hit)} of ${String(gold)} incident dates are among the dates read`);
}

/** TIMEX3 figures on the temporal development part, and the incident dates of the cases. */
export async function run({ data, cases }: { readonly data: string; readonly cases: string }): Promise<void> {
  await timexes(data);
  if (existsSync(cases)) incidents(cases);
  writePart('dates', 'Dates', `\`npm run bench -- dates\`: TimeBank and AQUAINT, the development parts, by \`score/temporal.mjs\`; value F1 at least 70, aim 82.\n\n${page.text()}`);
}
