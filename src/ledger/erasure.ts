import { sql } from 'kysely';
import { NotFound, Refused } from '#model';
import { record } from './audit.ts';
import { digestOf } from './hash.ts';
import { alone, type Tx } from './open.ts';
import type { ErasureTable } from './tables.ts';
import { dropVisits } from './visits.ts';

/** Why a report can be removed. No other words are kept. */
export const erasureReasons = ['removal-request', 'court-order', 'personal-data', 'danger-to-persons', 'copyright', 'taken-in-by-mistake'] as const;
/** A class of reason. */
export type ErasureReason = (typeof erasureReasons)[number];

/** What the chain keeps of a tombstone. */
export const erasureDigest = ({ report, raw, at, by, reason }: ErasureTable): string => digestOf({ report, raw, at, by, reason });

/** Removes a report with all that was read from it and decided on it; a tombstone stays. */
export async function eraseReport(tx: Tx, report: string, { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: ErasureReason }): Promise<void> {
  await alone(tx);
  const found = (await sql<{ raw: string }>`select raw from report where id = ${report}`.execute(tx)).rows[0];
  if (!found) throw (await sql`select from erasure where report = ${report}`.execute(tx)).rows.length ? new Refused('This report was erased already.') : new NotFound('There is no such report.');
  const stone = { report, raw: found.raw, at, by, reason };
  await tx.insertInto('erasure').values(stone).execute();
  for (const table of ['claim', 'incident', 'statement', 'link'] as const) await sql`delete from ${sql.table(table)} where coding in (select id from coding where report = ${report})`.execute(tx);
  await sql`delete from failure where report = ${report}`.execute(tx);
  await dropVisits(tx, report);
  await sql`delete from review where report = ${report}`.execute(tx);
  await sql`delete from judgement where report_a = ${report} or report_b = ${report}`.execute(tx);
  await sql`delete from coding where report = ${report}`.execute(tx);
  await sql`delete from report where id = ${report}`.execute(tx);
  await sql`delete from raw where hash = ${found.raw} and not exists (select from report where raw = ${found.raw})`.execute(tx);
  record(tx, [{ at, by, act: 'erased', about: [report], subject: report, digest: erasureDigest(stone) }]);
}
