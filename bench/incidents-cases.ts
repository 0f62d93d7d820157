import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gold, rates, rows, score, statements, total, type Counts } from '#agreement';
import { broken } from '#coders';
import { rules } from '#coders/rules';
import { readText } from '#intake';

/** The figures of one folder of cases: counts by field, incidents made in reports whose tags say that there is none, faults of shape or grounding, and the commonest misses by field. */
export interface Figures { readonly name: string; readonly cases: number; readonly rows: Readonly<Record<string, Counts>>; readonly headline: Counts; readonly fromNegatives: number; readonly negatives: number; readonly faults: number; readonly misses: readonly (readonly [string, number])[] }

/** Codes every case of a folder and scores it; null where there is no case. */
export async function figuresOf(name: string, dir: string): Promise<Figures | null> {
  const cases = existsSync(dir) ? readdirSync(dir).filter((d) => existsSync(join(dir, d, 'gold.json'))).sort() : [];
  if (!cases.length) return null;
  const counts = new Map<string, Counts[]>(rows.map((r) => [r, []]));
  const misses = new Map<string, number>();
  let fromNegatives = 0, negatives = 0, faults = 0;
  for (const id of cases) {
    const wanted = gold.parse(JSON.parse(readFileSync(join(dir, id, 'gold.json'), 'utf8')));
    const { report } = readText(readFileSync(join(dir, id, 'report.txt')), { published: wanted.published ?? null, outlet: wanted.outlet ?? null });
    const coding = await rules.code(report);
    const s = score(report.text, wanted, coding);
    for (const r of rows) counts.get(r)?.push(s.rows[r] ?? { tp: 0, fp: 0, fn: 0 });
    for (const m of s.misses) { const key = `${m.row}: ${m.sign === '-' ? 'missed' : 'wrong or spurious'}`; misses.set(key, (misses.get(key) ?? 0) + 1); }
    if (wanted.tags.includes('hard-negative') && !wanted.incidents.length) { negatives++; fromNegatives += coding.incidents.length; }
    faults += broken(coding, report).length;
  }
  const sums = Object.fromEntries(rows.map((r) => [r, total(counts.get(r) ?? [])]));
  return { name, cases: cases.length, rows: sums, headline: statements(sums), fromNegatives, negatives, faults, misses: [...misses].sort((a, b) => b[1] - a[1]).slice(0, 12) };
}

const cell = (c: Counts | undefined): string => { const r = rates(c ?? { tp: 0, fp: 0, fn: 0 }); return [r.p, r.r, r.f1].map((x) => (100 * x).toFixed(1)).join(' / '); };

/** The figures of several folders side by side, as a table of P / R / F1. */
export function pageOf(all: readonly Figures[]): readonly string[] {
  const line = (label: string, of: (f: Figures) => string): string => `| ${label} | ${all.map(of).join(' | ')} |`;
  return [
    line('field (P / R / F1)', (f) => `${f.name} (${f.cases})`), `| --- |${all.map(() => ' --- |').join('')}`,
    ...rows.map((r) => line(r, (f) => cell(f.rows[r]))), line('**statements** (date, place, perpetrator, tolls, victims)', (f) => cell(f.headline)),
    line('incidents made from hard negatives', (f) => `${f.fromNegatives} in ${f.negatives} reports`), line('faults of shape or grounding', (f) => String(f.faults)),
    '', 'The commonest misses:', '', ...all.flatMap((f) => [`- ${f.name}: ${f.misses.map(([k, n]) => `${k} ${n}`).join(', ')}`]),
  ];
}
