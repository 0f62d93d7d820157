import { putCoding, putReport, reportsOf, tend, write, type Ledger } from '#ledger';
import type { Coding, Report } from '#model';
import { codeReport, codingOf } from './code.ts';
import { itself, type Desk } from './desk.ts';
import { settle } from './settle.ts';

/** A document as intake hands it over: the report, the bytes it was read from, the answer's headers (null where it came from no server), when it was fetched (ISO instant). */
export interface Item { readonly report: Report; readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> | null; readonly fetchedAt: string }

/** What came of one document; `detail` says of which report it is a copy, or what failed. */
export interface Outcome { readonly outcome: 'added' | 'already-here' | 'copy' | 'failed'; readonly report: string; readonly detail: string | null }

const erased = 'It was erased from this ledger and is not taken in again.';

async function store({ ledger, now }: Desk, item: Item, coding: Coding | null): Promise<Outcome> {
  const { report, bytes, headers, fetchedAt } = item, taking = { at: now(), by: itself };
  let grown = false;
  const done = await write(ledger, async (tx): Promise<Outcome> => {
    const { outcome: put, stored } = await putReport(tx, report, { bytes, headers, fetched: fetchedAt }, taking);
    grown = put === 'added' && ledger.engine === 'embedded' && doubled(stored.seq);
    if (put === 'erased') return { outcome: 'failed', report: report.id, detail: erased };
    const made = coding && await putCoding(tx, coding, taking);
    if (put === 'already-here' && !made?.added) return { outcome: 'already-here', report: report.id, detail: null };
    const { family } = await settle(tx, report.id, taking.at, put === 'added' ? { report: stored, coding: coding && made && { id: made.id, seq: 0, at: taking.at, coding } } : undefined);
    if (put === 'already-here') return { outcome: 'already-here', report: report.id, detail: 'It was coded anew.' };
    return family === report.id ? { outcome: 'added', report: report.id, detail: null } : { outcome: 'copy', report: report.id, detail: `A copy of ${family.slice(0, 19)}.` };
  });
  if (grown) await tend(ledger.db);
  return done;
}

/** The embedded database learns how its tables have grown at every doubling; a server sees to that itself. */
const doubled = (seq: number): boolean => seq >= 32 && (seq & (seq - 1)) === 0;

async function known(ledger: Ledger, id: string): Promise<boolean> { return (await reportsOf(ledger.db, [id])).length > 0; }

/** Takes in one document: stores its bytes and its report, codes it (or leaves that to `ascribe work`), and joins its incidents to those that are there. Whole or not at all; twice adds nothing. */
export async function takeIn(desk: Desk, item: Item, when: 'now' | 'later' = 'now'): Promise<Outcome> {
  const { id } = item.report;
  if (await known(desk.ledger, id)) {
    if (when === 'now') await codeReport(desk, id);
    return { outcome: 'already-here', report: id, detail: null };
  }
  if (when === 'later') return store(desk, item, null);
  const made = await codingOf(desk, item.report);
  if ('coding' in made) return store(desk, item, made.coding);
  const stored = await store(desk, item, null);
  if (stored.outcome === 'failed') return stored;
  await codeReport(desk, id);
  return { outcome: 'failed', report: id, detail: `It is kept, but could not be coded: ${made.error} Try again by "ascribe retry".` };
}
