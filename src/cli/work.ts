import { Option, type Command } from 'commander';
import { failed, holds, queue, recode, retry, work, type Desk, type Difference } from '#desk';
import { ledgerOption, withDesk, type LedgerOption } from './ledger.ts';
import type { Out } from './run.ts';

/** `ascribe work`: codes what waits in the queue of a ledger on PostgreSQL, until stopped. */
export function workCommand(program: Command, out: Out): void {
  ledgerOption(program.command('work').description('Code what waits in the queue of a ledger on PostgreSQL. Start as many as there are cores, on as many machines as you like.')).option('--drain', 'end when nothing waits')
    .action((options: LedgerOption & { readonly drain?: boolean }) => withDesk(options, { command: 'work', uses: 'codes' }, async (desk) => {
      const stop = new AbortController(), end = () => stop.abort();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
      const done = await work(desk, { until: options.drain ? 'empty' : 'stopped', stop: stop.signal, seen: (report, outcome) => out.note(`${report.slice(7, 19)} ${outcome}`) });
      out.print(`${done} ${done === 1 ? 'report' : 'reports'} done.`);
    }));
}

/** `ascribe retry`: codes reports again whose coding failed. */
export function retryCommand(program: Command, out: Out): void {
  ledgerOption(program.command('retry').argument('[report...]', 'these alone').description('Code reports again whose coding failed.')).action((reports: string[], options: LedgerOption) => withDesk(options, { command: 'retry', uses: 'codes' }, async (desk) => {
    const { coded, failed: still } = await retry(desk, reports.length ? reports : null);
    for (const f of still) out.note(`${f.report.slice(7, 19)}: ${f.error}`);
    out.print(`${coded.length} coded, ${still.length} failed again.`);
    if (still.length) out.fail(1);
  }));
}

const changes = (d: Difference | null): string => (d?.before ? `, ${d.come.length} new, ${d.gone.length} gone, ${d.kept} as before` : '');

/** `ascribe recode`: codes every report with this version's coder; older codings stay. */
export function recodeCommand(program: Command, out: Out): void {
  ledgerOption(program.command('recode').description("Code every report that this version's coder has not coded yet. Older codings stay beside the new; says what changed.")).action((options: LedgerOption) => withDesk(options, { command: 'recode', uses: 'codes' }, async (desk) => {
    const n = { coded: 0, 'already-coded': 0, failed: 0 };
    for await (const r of recode(desk)) { n[r.outcome]++; if (r.outcome !== 'already-coded') out.print(`${r.report.slice(7, 19)} ${r.outcome}${changes(r.difference)}${r.detail ? `: ${r.detail}` : ''}`); }
    out.print(`${n.coded} coded anew, ${n['already-coded']} as before, ${n.failed} failed.`);
    if (n.failed) out.fail(1);
  }));
}

const durable = { embedded: 'kill -9 loses nothing that was acknowledged; a power failure can (the embedded database does not wait for the disk). Keep backups, or use PostgreSQL.', postgres: 'what was acknowledged is on disk, as the server is set (fsync, synchronous_commit).' } as const;

async function state(desk: Desk): Promise<object> { return { engine: desk.ledger.engine, ledger: desk.ledger.place, durability: durable[desk.ledger.engine], ...(await holds(desk)), queue: await queue(desk), failures: await failed(desk) }; }

/** `ascribe status`: what the ledger holds, what waits, how fast it goes, what failed. */
export function statusCommand(program: Command, out: Out): void {
  ledgerOption(program.command('status').description('What the ledger holds, the queue and its rates, what failed.')).addOption(new Option('--format <form>', 'for people or machines').choices(['table', 'json']).default('table'))
    .action((options: LedgerOption & { readonly format: string }) => withDesk(options, { command: 'status', uses: 'looks' }, async (desk) => {
      if (options.format === 'json') { out.print(JSON.stringify(await state(desk), null, 2)); return; }
      const h = await holds(desk), q = await queue(desk), rows = await failed(desk);
      out.print([`${desk.ledger.engine === 'embedded' ? 'Embedded ledger' : 'PostgreSQL'} ${desk.ledger.place}`, `Durability: ${durable[desk.ledger.engine]}`,
        `${h.reports} reports (${h.families} independent, ${h.erased} erased), ${h.codings} codings, ${h.incidents} incidents`, `${h.waiting} reports with statements nobody looked at, ${h.open} pairs of incidents wait for a decision`,
        q ? `Queue: ${q.waiting} wait, ${q.active} being coded, ${q.minute} done in the last minute, ${q.hour} in the last hour, ${q.givenUp} given up` : `No queue: ${desk.ledger.engine === 'embedded' ? 'reports are coded as they are taken in' : 'nothing was left to workers yet'}`,
        `${h.uncoded} not coded, ${h.failed} failed${h.failed ? ' (ascribe retry tries again)' : ''}`, ...rows.slice(0, 20).map((f) => `  ${f.report.slice(7, 19)}  ${f.tries}×  ${f.error}`)].join('\n'));
    }));
}
