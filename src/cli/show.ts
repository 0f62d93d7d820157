import { Option, type Command } from 'commander';
import { difference, incident, report, type Desk, type Difference, type Stated } from '#desk';
import type { IncidentPage } from '#api';
import { NotFound } from '#model';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import { incidentJson, incidentPageLines, reportLine } from './lines.ts';
import { paint } from './paint.ts';
import type { Out } from './run.ts';
import { table } from './table.ts';
import { said } from './words.ts';

interface ShowOptions extends LedgerOption { readonly format: 'table' | 'json'; readonly names?: boolean; readonly changes?: boolean }

/** `ascribe show`: one incident or one report with all that is kept of it. */
export function showCommand(program: Command, out: Out): void {
  ledgerOption(program.command('show').argument('<id>', 'an incident or a report: its id or the first digits').description('Show an incident or a report with all that is kept of it.')).addOption(new Option('--format <form>', 'for people or machines').choices(['table', 'json']).default('table'))
    .option('--names', 'show the names of those harmed').option('--changes', 'of a report: what its newest coding says otherwise than the one before').action((id: string, options: ShowOptions) => withDesk(options, { command: 'show', uses: 'looks' }, (desk) => show(desk, id, { options, out })));
}

async function asIncident(desk: Desk, id: string, names: 'shown' | 'hidden'): Promise<IncidentPage | null> {
  try { return await incident(desk, id, names); } catch (error) { if (error instanceof NotFound) return null; throw error; }
}

const line = (sign: string, s: Stated): string => `  ${sign} ${s.incident} ${s.statement.field}: ${s.statement.field === 'victim' ? 'a person' : said(s.statement)} — ${s.claimant}`;
const changed = (d: Difference): string => [`${d.now.name} ${d.now.version}${d.before ? `, before ${d.before.name} ${d.before.version}` : ' (the only coding)'}: ${d.come.length} new, ${d.gone.length} gone, ${d.kept} as before`, ...d.gone.map((s) => line('-', s)), ...d.come.map((s) => line('+', s))].join('\n');

async function show(desk: Desk, id: string, { options, out }: { readonly options: ShowOptions; readonly out: Out }): Promise<void> {
  const names = options.names ? 'shown' : 'hidden', json = options.format === 'json', found = options.changes ? null : await asIncident(desk, id, names);
  if (found) { out.print(json ? JSON.stringify(incidentJson(found), null, 2) : incidentPageLines(found, paint(out.colour))); return; }
  const page = await report(desk, id).catch((error: Error) => { throw error instanceof NotFound ? new NotFound(`There is no incident and no report ${id}, or several begin so.`) : error; });
  if (options.changes) {
    const d = await difference(desk, page.id);
    if (!d) throw new NotFound('This report was not coded yet.');
    out.print(json ? JSON.stringify(d, null, 2) : changed(d));
    return;
  }
  if (json) { out.print(JSON.stringify(options.names ? page : { ...page, coding: withoutNames(page.coding) }, null, 2)); return; }
  out.print(`${reportLine(page, paint(out.colour))}\n\n${table(page.coding, page.text, { names: options.names ?? false, colour: out.colour })}`);
}

/** A coding without the names of those harmed; the report's text keeps its words. */
const withoutNames = (c: Awaited<ReturnType<typeof report>>['coding']): unknown => ({ ...c, incidents: c.incidents.map((i) => ({ ...i, statements: i.statements.map((s) => (s.field === 'victim' ? { ...s, value: { name: 'withheld', aliases: [], harm: s.value.harm, words: 'withheld' } } : s)) })) });
