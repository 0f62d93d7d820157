import { InvalidArgumentError, Option, type Command } from 'commander';
import { backup, erase, erasureReasons, rebuild, restore, verify, type ErasureReason } from '#desk';
import { byOption, ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import type { Out } from './run.ts';

interface VerifyOptions extends LedgerOption { readonly format: 'table' | 'json'; readonly head?: string }
const hash = (words: string): string => { if (!/^[0-9a-f]{64}$/.test(words)) throw new InvalidArgumentError('Write the 64 digits that verify-ledger gave as the head.'); return words; };

/** `ascribe verify-ledger`: looks at every row and the whole chain; exit code 1 where something is not as it was recorded. */
export function verifyCommand(program: Command, out: Out): void {
  ledgerOption(program.command('verify-ledger').description('Look whether anything in the ledger is not as it was recorded, and say where.')).addOption(new Option('--format <form>', 'for people or machines').choices(['table', 'json']).default('table'))
    .option('--head <hash>', 'a head noted before: it must stand in the chain', hash).action((options: VerifyOptions) => withDesk(options, { command: 'verify-ledger', uses: 'looks' }, async (desk) => {
      const found = await verify(desk, options.head);
      if (found.faults.length || found.noted === false) out.fail(1);
      if (options.format === 'json') { out.print(JSON.stringify(found, null, 2)); return; }
      for (const f of found.faults) out.print(`${f.entry === null ? 'no entry' : `entry ${f.entry}`}, ${f.table} ${f.row}: ${f.what}`);
      if (found.noted === false) out.print(`The noted head ${options.head} stands nowhere in the chain: it was made anew or cut off.`);
      out.print(found.faults.length ? `${found.faults.length} ${found.faults.length === 1 ? 'fault' : 'faults'} in ${found.entries} entries.` : `The ledger is as it was recorded: ${found.entries} entries. Head ${found.head} (note it elsewhere; --head compares).`);
    }));
}

/** `ascribe erase`: removes a report and leaves a tombstone. */
export function eraseCommand(program: Command, out: Out): void {
  byOption(ledgerOption(program.command('erase').argument('<report>', 'a report: its id or the first digits').description('Remove a report with all that was read from it. Its hash, the day and the class of reason stay; nothing else.')))
    .addOption(new Option('--reason <class>', 'why').choices([...erasureReasons]).makeOptionMandatory()).action((id: string, options: LedgerOption & { readonly by: string; readonly reason: ErasureReason }) => withDesk(options, { command: 'erase', uses: 'looks' }, async (desk) => {
      const { report } = await erase(desk, id, options);
      out.print(`Erased ${report}. Backups made before still hold it.`);
    }));
}

/** `ascribe backup FILE` and `restore FILE`. */
export function backupCommands(program: Command, out: Out): void {
  ledgerOption(program.command('backup').argument('<file>', 'where to, e.g. ledger.jsonl.gz').description('Write the whole ledger to one file, fit for either engine.'))
    .action((file: string, options: LedgerOption) => withDesk(options, { command: 'backup', uses: 'looks' }, async (desk) => { out.print(`${await backup(desk, file)} rows in ${file}.`); }));
  ledgerOption(program.command('restore').argument('<file>', 'what "backup" wrote').description('Fill an empty ledger from a backup, of whichever engine.'))
    .action((file: string, options: LedgerOption) => withDesk(options, { command: 'restore', uses: 'looks' }, async (desk) => {
      const { rows, reports } = await restore(desk, file);
      out.print(`${rows} rows, ${reports} ${reports === 1 ? 'report' : 'reports'} restored.`);
    }));
}

/** `ascribe rebuild`: makes all that is derived again. */
export function rebuildCommand(program: Command, out: Out): void {
  ledgerOption(program.command('rebuild').description('Make all that is derived again: candidates, copies, incidents across reports, records.'))
    .action((options: LedgerOption) => withDesk(options, { command: 'rebuild', uses: 'looks' }, async (desk) => { out.print(`Rebuilt from ${await rebuild(desk)} reports.`); }));
}
