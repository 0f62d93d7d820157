import type { Command } from 'commander';
import { judge, undo } from '#desk';
import { byOption, ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import type { Out } from './run.ts';

interface DecideOptions extends LedgerOption { readonly by: string; readonly reason?: string }

const about = { same: 'Say that two incidents are one.', different: 'Say that two incidents are two.', unsure: 'Say that it is not known whether two incidents are one.' } as const;

/** `ascribe same | different | unsure A B`: a person's judgement on two incidents. */
export function judgeCommands(program: Command, out: Out): void {
  for (const verdict of ['same', 'different', 'unsure'] as const) {
    byOption(ledgerOption(program.command(verdict).argument('<a>', 'an incident: its id or the first digits').argument('<b>', 'another').description(about[verdict]))).option('--reason <words>', 'why')
      .action((a: string, b: string, options: DecideOptions) => withDesk(options, { command: verdict, uses: 'looks' }, async (desk) => {
        const { id } = await judge(desk, { a, b, verdict, by: options.by, reason: options.reason ?? '' });
        out.print(`Recorded. Take it back by: ascribe undo ${id}`);
      }));
  }
}

/** `ascribe undo ID`: takes a decision back; it stays in the history. */
export function undoCommand(program: Command, out: Out): void {
  byOption(ledgerOption(program.command('undo').argument('<id>', 'a decision, as "show" and "same" give it').description('Take a decision back: a judgement, a review, an added statement. It stays in the history.')))
    .action((id: string, options: DecideOptions) => withDesk(options, { command: 'undo', uses: 'looks' }, async (desk) => { await undo(desk, id, options.by); out.print('Taken back.'); }));
}
