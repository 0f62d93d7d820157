import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf, pageOf } from './incidents-cases.ts';
import { eventsPage } from './incidents-events.ts';
import { mucPage, predict } from './incidents-muc.ts';
import type { Options } from './main.ts';

const page = new URL('../docs/quality.md', import.meta.url);
const own = (half: string): string => fileURLToPath(new URL(`../test/cases/${half}`, import.meta.url));

/** Prints and writes down how well incidents are coded; with a file of MUC-4 rows (`--muc FILE`) it prints predictions instead and writes nothing down. */
export async function run({ data, cases, muc }: Options): Promise<void> {
  if (muc !== undefined) { orSay(() => predict(muc)); return; }
  const figures = [await figuresOf('given cases', cases), await figuresOf('own, open', own('open')), await figuresOf('own, blind', own('blind'))].flatMap((f) => f ?? []);
  const lines = [
    'The rules coder on cases coded by hand. The given and the open cases were read while rules were written; of the blind ones only these totals are looked at.', '', ...pageOf(figures), '',
    ...(await mucPage(data)), '',
    'Predictions for any file of rows `{id, text}` in the form of MUC-4, one line `{id, roles, templates, gtt}` each: `npm run -s bench -- incidents --muc FILE.jsonl > pred.jsonl`; then `node ../shared/score/muc4.mjs --gold FILE.jsonl --pred pred.jsonl --slots`.', '',
    ...(await eventsPage(data)),
  ];
  console.log(lines.join('\n'));
  writePart(lines.join('\n'));
}

/** Says on the error stream what hinders, and leaves with 2. */
function orSay(work: () => void): void {
  try { work(); } catch (error) { console.error((error as Error).message); process.exitCode = 2; }
}

/** The incidents part of the page on quality, between its marks; other parts stay as they are. */
function writePart(body: string): void {
  const [open, close] = ['<!-- incidents -->', '<!-- /incidents -->'];
  const part = `${open}\n\n## Incidents\n\n${body}\n\n${close}`;
  const had = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const [from, to] = [had.indexOf(open), had.indexOf(close)];
  writeFileSync(page, from >= 0 && to > from ? had.slice(0, from) + part + had.slice(to + close.length) : `${had.trimEnd()}\n\n${part}\n`);
}
