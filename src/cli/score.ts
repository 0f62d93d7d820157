import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { gold, rates, rows, score, statements, total, type Counts, type Score } from '#agreement';
import type { Coder } from '#coders';
import { rulesWith } from '#coders/rules';
import { readText } from '#intake';
import { NotFound, Unreadable } from '#model';
import { rulesOnly } from './options.ts';
import type { Out } from './run.ts';

interface ScoreOptions { readonly misses?: boolean; readonly json?: boolean; readonly rulesOnly?: boolean }
interface Scored { readonly id: string; readonly score: Score }

/** `ascribe score`: the rules coder against cases coded by hand. */
export function scoreCommand(program: Command, out: Out): void {
  rulesOnly(program.command('score').argument('<dir>', 'a folder of cases, each a folder with report.txt and gold.json').description('Score the coder against cases coded by hand: precision, recall and F1 for each field.'))
    .option('--misses', 'list every miss (-) and every wrong or spurious item (+)').option('--json', 'all figures as JSON')
    .action(async (dir: string, options: ScoreOptions) => {
      const scored = await scoreAll(dir, rulesWith({ trained: !options.rulesOnly }));
      out.print(options.json ? JSON.stringify(figures(scored), null, 2) : page(scored, options.misses ?? false));
    });
}

async function scoreAll(dir: string, coder: Coder): Promise<readonly Scored[]> {
  const cases = existsSync(dir) ? readdirSync(dir).filter((d) => existsSync(join(dir, d, 'gold.json'))).sort() : [];
  if (!cases.length) throw new NotFound(`${dir}: there are no cases (folders with report.txt and gold.json).`);
  const out: Scored[] = [];
  for (const id of cases) {
    const wanted = goldOf(join(dir, id, 'gold.json'));
    const { report } = readText(readFileSync(join(dir, id, 'report.txt')), { published: wanted.published ?? null, outlet: wanted.outlet ?? null });
    out.push({ id, score: score(report.text, wanted, await coder.code(report)) });
  }
  return out;
}

function goldOf(file: string) {
  try { return gold.parse(JSON.parse(readFileSync(file, 'utf8'))); } catch (error) { throw new Unreadable(`${file}: ${(error as Error).message}`); }
}

function figures(scored: readonly Scored[]) {
  const sums = Object.fromEntries(rows.map((r) => [r, total(scored.flatMap((c) => c.score.rows[r] ?? []))]));
  const line = (c: Counts) => ({ ...rates(c), ...c });
  return {
    cases: scored.length, statement: line(statements(sums)), rows: Object.fromEntries(rows.map((r) => [r, line(sums[r] ?? { tp: 0, fp: 0, fn: 0 })])),
    shares: Object.fromEntries(['stance', 'certainty', 'speaksFor', 'parent', 'relay'].map((k) => [k, { right: scored.reduce((n, c) => n + (c.score.shares[k]?.right ?? 0), 0), of: scored.reduce((n, c) => n + (c.score.shares[k]?.of ?? 0), 0) }])),
    each: scored.map((c) => ({ id: c.id, statement: line(statements(c.score.rows)), claims: line(c.score.rows['claims'] ?? { tp: 0, fp: 0, fn: 0 }), misses: c.score.misses })),
  };
}

function page(scored: readonly Scored[], misses: boolean): string {
  const f = (n: number): string => n.toFixed(3);
  const all = figures(scored);
  const line = (name: string, r: { readonly p: number; readonly r: number; readonly f1: number } & Counts): string => `${name.padEnd(14)} ${f(r.p)}  ${f(r.r)}  ${f(r.f1)}  ${[r.tp, r.fp, r.fn].map((n) => String(n).padStart(5)).join(' ')}`;
  return [
    ...all.each.flatMap((c) => [`${c.id.padEnd(34)} statements ${f(c.statement.f1)}  claims ${f(c.claims.f1)}`, ...(misses ? c.misses.map((m) => `    ${m.sign} ${m.row} ${JSON.stringify(m.item).slice(0, 240)}`) : [])]),
    '', `${''.padEnd(14)} P      R      F1        tp    fp    fn`, ...rows.map((r) => line(r, all.rows[r] as never)), '',
    ...Object.entries(all.shares).map(([k, s]) => `${`${k} accuracy`.padEnd(20)} ${s.of ? f(s.right / s.of) : '–'}  (${s.right} of ${s.of} claims found)`), '',
    line('statement', all.statement),
  ].join('\n');
}
