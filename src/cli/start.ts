import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { refuseForeign, serveDesk } from '#api';
import { answers, holds, incidents, report, takeIn, type Desk, type Item } from '#desk';
import { readText } from '#intake';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import { incidentLine } from './lines.ts';
import { ownLists, port } from './options.ts';
import { paint } from './paint.ts';
import type { Out } from './run.ts';
import { table } from './table.ts';

const folder = new URL('../../samples/', import.meta.url);
const list = z.array(z.object({ file: z.string(), outlet: z.string(), published: z.string(), title: z.string() }));

interface StartOptions extends LedgerOption { readonly names?: boolean; readonly samples: boolean; readonly once?: boolean; readonly host: string; readonly port: number }

/** `ascribe start`: opens the workbench over a ledger; a new one gets the sample reports, whose incident tables are printed. */
export function startCommand(program: Command, out: Out): void {
  ownLists(ledgerOption(program.command('start').description('Open the workbench on this machine. A new ledger gets the sample reports, and their incidents are printed.')))
    .option('--port <number>', 'port to serve on; 0 takes any free one', port, 4178).option('--host <name>', 'only this machine: 127.0.0.1, localhost or ::1', '127.0.0.1')
    .option('--no-samples', 'leave a new ledger empty').option('--once', 'print and end; serve nothing').option('--names', 'show the names of those harmed').action((options: StartOptions) => start(options, out));
}

/** The sample reports as intake would hand them over. */
export function samples(fetchedAt: string): readonly Item[] {
  return list.parse(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'))).map(({ file, ...meta }) => {
    const bytes = readFileSync(new URL(file, folder));
    return { report: readText(bytes, meta).report, bytes, headers: null, fetchedAt };
  });
}

async function takeSamples(desk: Desk, { names }: StartOptions, out: Out): Promise<void> {
  for (const item of samples(desk.now())) {
    const { report: id } = await takeIn(desk, item), { coding, outlet, published, title, text } = await report(desk, id);
    out.print(`${outlet}, ${published}: ${title}\n\n${table(coding, text, { names: names ?? false, colour: out.colour })}`);
  }
}

/** The latest incidents across reports, and how many there are. */
async function latest(desk: Desk, out: Out): Promise<void> {
  const { items, total } = await incidents(desk, {}, { limit: 10, cursor: null });
  if (!items.length) { out.print('The ledger holds no incident yet: take reports in by the workbench or by "ascribe add".'); return; }
  for (const i of items) out.print(incidentLine(i, paint(out.colour)));
  out.print(`${total !== null && total > items.length ? `The latest ${items.length} of ${total}` : items.length} ${total === 1 ? 'incident' : 'incidents'} in ${desk.ledger.place}.`);
}

const ended = () => new Promise<void>((done) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done()); });

async function start(options: StartOptions, out: Out): Promise<void> {
  refuseForeign(options.host);
  await withDesk(options, { command: 'start', uses: 'codes' }, async (desk) => {
    // The port is taken before any work is done, so that a used one is told at once.
    const serving = options.once ? null : await serveDesk(answers(desk), { host: options.host, port: options.port, note: (error) => out.note(error instanceof Error && error.stack ? error.stack : String(error)) });
    const over = ended();
    try {
      const { reports, erased } = await holds(desk);
      if (options.samples && reports + erased === 0) await takeSamples(desk, options, out);
      await latest(desk, out);
      if (!serving) return;
      out.print(`The workbench is open at ${serving.address} (Ctrl-C closes it).`);
      await over;
    } finally { await serving?.close(); }
  });
}
