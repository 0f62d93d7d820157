import { codingsOf, codingsOfReport, dropFailure, putCoding, putFailure, reportsOf, write, type Flush } from '#ledger';
import { NotFound, type Coding, type Report } from '#model';
import { heed } from './alias.ts';
import { itself, type Desk } from './desk.ts';
import { settle } from './settle.ts';

/** What came of coding a report. */
export interface CodedNow { readonly outcome: 'coded' | 'already-coded' | 'failed'; readonly detail: string | null }

/** The coding of a report, or what went wrong in words. Names are known as the ledger has them now. */
export async function codingOf(desk: Desk, report: Report): Promise<{ readonly coding: Coding } | { readonly error: string }> {
  const { coder } = desk;
  await heed(desk);
  try { return { coding: await coder.code(report) }; } catch (error) { return { error: `${(error as Error).name}: ${(error as Error).message}` }; }
}

async function codedBy({ ledger, coder }: Desk, report: string): Promise<boolean> {
  return (await codingsOf(ledger.db, await codingsOfReport(ledger.db, report))).some(({ coding }) => coding.coder.name === coder.name && coding.coder.version === coder.version);
}

/** Codes a stored report and puts the coding beside those that are there; one by this coder's version is not made again. A failure is kept with the report. `flush` says when it must be on disk. */
export async function codeReport(desk: Desk, id: string, flush: Flush = 'at-once'): Promise<CodedNow> {
  const { ledger, coder, now } = desk, [report] = await reportsOf(ledger.db, [id]);
  if (!report) throw new NotFound('There is no such report.');
  if (await codedBy(desk, id)) return { outcome: 'already-coded', detail: null };
  const { taken: _, raw: _r, seq: _s, ...bare } = report, made = await codingOf(desk, bare);
  return write(ledger, async (tx): Promise<CodedNow> => {
    const at = now();
    if ('error' in made) { await putFailure(tx, { report: id, coder: `${coder.name}@${coder.version}`, error: made.error, at }); return { outcome: 'failed', detail: made.error }; }
    const { id: coding, added } = await putCoding(tx, made.coding, { at, by: itself });
    await dropFailure(tx, id);
    if (added) await settle(tx, id, at, { report, coding: { id: coding, seq: 0, at, coding: made.coding } });
    return { outcome: added ? 'coded' : 'already-coded', detail: null };
  }, flush);
}
