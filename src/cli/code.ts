import { Option, type Command } from 'commander';
import { rulesWith } from '#coders/rules';
import { Refused } from '#model';
import { batch } from './batch.ts';
import { many, metaOptions, ownLists, rulesOnly, type MetaOptions } from './options.ts';
import { ownFrom } from './own.ts';
import { forEach, reportOf, type Out } from './run.ts';
import { table } from './table.ts';

interface CodeOptions extends MetaOptions { readonly format: 'table' | 'json'; readonly mentions?: boolean; readonly names?: boolean; readonly rulesOnly?: boolean; readonly reference?: string; readonly batch?: string; readonly jobs?: number }

/** `ascribe code`: reports in, codings out. */
export function codeCommand(program: Command, out: Out): void {
  ownLists(rulesOnly(metaOptions(program.command('code').argument('[file...]', 'reports as text; - is standard input').description('Code reports: who claims what about which incident.'))))
    .addOption(new Option('--format <form>', 'table for people, json for ascribe/coding@1 (one line each for several files)').choices(['table', 'json']).default('table'))
    .option('--mentions', 'add every place, date, actor, person, toll and weapon that was recognised to the JSON')
    .option('--names', 'show the names of those harmed in the table')
    .option('--batch <file>', 'JSON lines {id, text, published?, outlet?, url?, title?} in, {id, coding} out; - is standard input')
    .option('--jobs <n>', 'worker threads for --batch (default: all cores)', many)
    .action((files: readonly string[], options: CodeOptions) => code(files, options, out));
}

async function code(files: readonly string[], options: CodeOptions, out: Out): Promise<void> {
  const setting = { mentions: options.mentions ?? false, trained: !options.rulesOnly, ...ownFrom(options.reference) };
  if (options.batch !== undefined) {
    if (files.length) throw new Refused('Give files or --batch, not both.');
    if (!await batch(options.batch, setting, options.jobs, out)) out.fail(1);
    return;
  }
  if (!files.length) throw new Refused('Which report? Name a file, or - for standard input.');
  const coder = rulesWith(setting);
  const { published = null, outlet = null, url = null, title = null } = options;
  await forEach(files, out, async (file) => {
    const { report, notes } = reportOf(file, { published, outlet, url, title });
    notes.forEach((n) => out.note(n));
    const coding = await coder.code(report);
    if (options.format === 'json') out.print(files.length > 1 ? JSON.stringify(coding) : JSON.stringify(coding, null, 2));
    else out.print(`${files.length > 1 ? `${file}\n\n` : ''}${table(coding, report.text, { names: options.names ?? false, colour: out.colour })}`);
  });
}
