import { Option, type Command } from 'commander';
import { reports } from '#desk';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import { reportLine } from './lines.ts';
import { every, printJson } from './list.ts';
import { many } from './options.ts';
import { paint } from './paint.ts';
import type { Out } from './run.ts';

interface ReportsOptions extends LedgerOption { readonly format: 'table' | 'json'; readonly waiting?: boolean; readonly failed?: boolean; readonly limit?: number }

/** `ascribe reports`: the reports of a ledger, newest first. */
export function reportsCommand(program: Command, out: Out): void {
  ledgerOption(program.command('reports').description('List the reports of a ledger, newest first.')).addOption(new Option('--format <form>', 'for people or machines').choices(['table', 'json']).default('table'))
    .option('--waiting', 'only those with statements nobody looked at').option('--failed', 'only those whose coding failed').option('--limit <n>', 'at most so many', many)
    .action((options: ReportsOptions) => withDesk(options, { command: 'reports', uses: 'looks' }, async (desk) => {
      const which = options.failed ? 'failed' : options.waiting ? 'waiting' : 'all', list = every((turn) => reports(desk, which, turn), options.limit ?? Infinity);
      if (options.format === 'json') { await printJson(list, out); return; }
      let n = 0;
      for await (const r of list) { out.print(reportLine(r, paint(out.colour))); n++; }
      out.print(`${n} ${n === 1 ? 'report' : 'reports'}.`);
    }));
}
