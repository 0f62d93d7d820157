import { InvalidArgumentError, Option, type Command } from 'commander';
import { enqueue, takeIn, visit, visited, type Desk, type Outcome } from '#desk';
import { fetcher, gather, mapping, type Fetch, type Found, type Memory } from '#intake';
import { Refused } from '#model';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import { day } from './options.ts';
import type { Out } from './run.ts';

interface AddOptions extends LedgerOption { readonly published?: string; readonly outlet?: string; readonly map?: Readonly<Record<string, string>>; readonly format: 'table' | 'json'; readonly later?: boolean; readonly again?: boolean }

/** How many documents came to what; `unchanged` counts feeds of which their servers say that they are as they were. */
type Tally = Record<Outcome['outcome'] | 'unchanged', number>;

function columns(words: string): Readonly<Record<string, string>> {
  try { return mapping(words); } catch (error) { throw new InvalidArgumentError((error as Error).message); }
}

/** `ascribe add`: documents in, reports kept and coded; `fetch` is what addresses are fetched by. */
export function addCommand(program: Command, out: Out, fetch: Fetch = fetcher()): void {
  ledgerOption(program.command('add').argument('[place...]', 'files, folders, addresses, files with an address a line; - is standard input')
    .description('Take reports into the ledger: text, HTML, RSS, Atom and JSON feeds, JSON lines, CSV, PDF. The same command again goes on where it ended: what is there is not added twice.'))
    .option('--published <day>', 'day of publication of all of them, YYYY-MM-DD; else what each says of itself', day).option('--outlet <name>', 'who published all of them; else what each says of itself')
    .option('--map <field=column,…>', 'which columns of a CSV file hold text, title, outlet, url, published, author', columns)
    .option('--again', 'fetch pages again that were taken in before, and feeds that did not change')
    .option('--later', 'store only, and leave the coding to "ascribe work" (PostgreSQL)')
    .addOption(new Option('--format <form>', 'for people or machines').choices(['table', 'json']).default('table'))
    .action((places: readonly string[], options: AddOptions) => add(places, options, { out, fetch }));
}

/** What earlier runs fetched. An address is noted only where all that it gave was kept. */
function memoryOf(desk: Desk, tally: Tally, { again, out }: { readonly again: boolean; readonly out: Out }): Memory {
  let failed = 0;
  return {
    of: async (address) => {
      failed = tally.failed;
      const last = again ? null : await visited(desk, address);
      return last && { taken: last.report !== null, etag: last.etag ?? undefined, lastModified: last.modified ?? undefined };
    },
    same: (address, why) => {
      tally[why === 'taken' ? 'already-here' : 'unchanged']++;
      out.note(why === 'taken' ? `${words['already-here']}: ${address} (not fetched again; --again does)` : `unchanged since it was fetched last: ${address}`);
    },
    keep: async (address, { etag = null, lastModified = null }, report) => { if (tally.failed === failed) await visit(desk, { address, report, etag, modified: lastModified }); },
  };
}

async function add(places: readonly string[], options: AddOptions, { out, fetch }: { readonly out: Out; readonly fetch: Fetch }): Promise<void> {
  if (!places.length) throw new Refused('What is to be added? Name files, folders or addresses, or - for standard input.');
  const { published = null, outlet = null, map = {}, again = false } = options, now = () => new Date().toISOString();
  await withDesk(options, { command: 'add', uses: 'codes' }, async (desk) => {
    // Refused at once where there is no queue.
    if (options.later) await enqueue(desk, []);
    const left: string[] = [];
    const tally: Tally = { added: 0, 'already-here': 0, copy: 0, failed: 0, unchanged: 0 }, told = failures(options.format, out);
    for await (const item of gather(places, { input: process.stdin, fetch, given: { published, outlet, map }, now, memory: memoryOf(desk, tally, { again, out }) })) {
      const { outcome, detail, report } = 'error' in item ? { outcome: 'failed' as const, detail: item.error, report: null } : await keep(desk, item, { out, when: options.later ? 'later' : 'now' });
      if (report && options.later && outcome !== 'already-here') left.push(report);
      tally[outcome]++;
      if (outcome === 'failed') told.tell(item.origin, detail ?? 'It failed.');
      else out.note(`${words[outcome]}: ${item.origin}${detail ? ` (${detail})` : ''}`);
    }
    if (left.length) await enqueue(desk, left);
    told.end(tally);
    if (tally.failed) out.fail(1);
  });
}

const words: Readonly<Record<Outcome['outcome'], string>> = { added: 'added', 'already-here': 'already there', copy: 'added, a copy', failed: 'failed' };

async function keep(desk: Desk, item: Found, { out, when }: { readonly out: Out; readonly when: 'now' | 'later' }): Promise<Outcome> {
  for (const n of item.notes) out.note(`${item.origin}: ${n}`);
  return takeIn(desk, item, when);
}

/** Tells failures as they come, so that none is held: to people on standard error, to machines in one JSON object that the counts close. */
function failures(format: AddOptions['format'], out: Out): { readonly tell: (origin: string, error: string) => void; readonly end: (t: Tally) => void } {
  if (format === 'table') return { tell: (origin, error) => { out.note(`failed: ${origin}: ${error}`); }, end: (t) => { out.print(`${t.added} added, ${t['already-here']} already there, ${t.copy} copies, ${t.failed} failed${t.unchanged ? `, ${t.unchanged} ${t.unchanged === 1 ? 'feed' : 'feeds'} unchanged` : ''}.`); } };
  let open = false;
  return {
    tell: (origin, error) => { out.note(`failed: ${origin}: ${error}`); out.print(`${open ? ',' : '{"failures":['}${JSON.stringify({ origin, error })}`); open = true; },
    end: (t) => { out.print(`${open ? '' : '{"failures":['}],"added":${t.added},"already":${t['already-here']},"copies":${t.copy},"failed":${t.failed},"unchanged":${t.unchanged}}`); },
  };
}
