import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { casesPage, figuresOf } from './claims/on-cases.ts';
import { polnearPage } from './claims/polnear.ts';
import type { Options } from './main.ts';

const page = new URL('../docs/quality.md', import.meta.url);
const own = (half: string): string => fileURLToPath(new URL(`../test/cases/${half}`, import.meta.url));

/** Prints and writes down how well claims are found, on PolNeAR (`dev`, or the part that is named) and on the cases; a part other than `dev` is printed only. */
export async function run({ data, cases, rest }: Options): Promise<void> {
  const part = rest[0] ?? 'dev';
  if (part !== 'dev') { console.log((await polnearPage(data, part)).join('\n')); return; }
  const folders = [['given', cases], ['own, open', own('open')], ['own, blind', own('blind')]] as const;
  const figures = async (trained: boolean) => (await Promise.all(folders.map(([name, dir]) => figuresOf(name, dir, trained)))).flatMap((f) => f ?? []);
  const lines = [
    ...(await polnearPage(data, 'dev')), '',
    'On cases coded by hand. The given and the open cases were read while rules were written; of the blind ones only these totals are looked at.', '', ...casesPage(await figures(true)), '',
    'The same with `--rules-only`:', '', ...casesPage(await figures(false)),
  ];
  console.log(lines.join('\n'));
  writePart(lines.join('\n'));
}

/** The claims part of the page on quality, between its marks; other parts stay as they are. */
function writePart(body: string): void {
  const [open, close] = ['<!-- claims -->', '<!-- /claims -->'];
  const part = `${open}\n\n## Claims\n\n${body}\n\n${close}`;
  const had = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const [from, to] = [had.indexOf(open), had.indexOf(close)];
  writeFileSync(page, from >= 0 && to > from ? had.slice(0, from) + part + had.slice(to + close.length) : `${had.trimEnd()}\n\n${part}\n`);
}
