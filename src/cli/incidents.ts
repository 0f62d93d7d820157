import { InvalidArgumentError, Option, type Command } from 'commander';
import { realities, tollFields, types } from '#codebook';
import { incidents, selection, type Desk } from '#desk';
import type { Filters, IncidentPage } from '#api';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import { incidentJson, incidentLine } from './lines.ts';
import { every, printJson } from './list.ts';
import { day, many } from './options.ts';
import { paint } from './paint.ts';
import type { Out } from './run.ts';

interface IncidentsOptions extends LedgerOption, Filters { readonly format: 'table' | 'json'; readonly names?: boolean; readonly limit?: number }

const one = (flags: string, about: string, list: readonly string[]) => new Option(flags, about).choices([...list]);
const country = (words: string): string => { if (!/^[A-Za-z]{2}$/.test(words)) throw new InvalidArgumentError('Write the two letters of ISO 3166-1, such as SY.'); return words.toUpperCase(); };
const number = (words: string): number => { if (!/^\d{1,7}$/.test(words)) throw new InvalidArgumentError('Write a whole number.'); return Number(words); };

/** `ascribe incidents`: incidents across reports, each with its reports, statements, record and standing. */
export function incidentsCommand(program: Command, out: Out): void {
  ledgerOption(program.command('incidents').description('List incidents across reports, the latest first: what each claimant says, the record, the standing.'))
    .addOption(one('--format <form>', 'for people or machines', ['table', 'json']).default('table')).option('--q <words>', 'words of their reports').addOption(one('--type <type>', 'kind of incident', types.map((t) => t.name)))
    .option('--actor <name>', "an actor's id or name, in part: who speaks, did it or was aimed at").option('--country <code>', 'two letters', country).option('--place <name>', 'a place, in part').option('--since <day>', 'on or after', day).option('--until <day>', 'on or before', day)
    .addOption(one('--standing <standing>', 'how claims stand to each other', ['agreed', 'disputed', 'single', 'unattributed'])).addOption(one('--toll <field>', 'which count --at-least means', tollFields)).option('--at-least <n>', 'someone says so many or more', number)
    .addOption(one('--reality <reality>', 'whether it is said to have happened', realities.map((r) => r.name))).option('--outlet <name>', 'an outlet, in part').option('--names', 'show the names of those harmed').option('--limit <n>', 'at most so many', many)
    .action((options: IncidentsOptions) => withDesk(options, { command: 'incidents', uses: 'looks' }, (desk) => list(desk, options, out)));
}

async function* asJson(pages: AsyncIterable<IncidentPage>): AsyncGenerator<object> { for await (const page of pages) yield incidentJson(page); }

async function list(desk: Desk, { format, names, limit, ledger: _, ...filters }: IncidentsOptions, out: Out): Promise<void> {
  if (format === 'json') { await printJson(asJson(selection(desk, filters, { names: names ? 'shown' : 'hidden', most: limit ?? Infinity })), out); return; }
  const lines = every((turn) => incidents(desk, filters, turn), limit ?? Infinity);
  let n = 0;
  for await (const line of lines) { out.print(incidentLine(line, paint(out.colour))); n++; }
  out.print(`${n} ${n === 1 ? 'incident' : 'incidents'}.`);
}
