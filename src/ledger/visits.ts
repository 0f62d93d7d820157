import { sql, type Kysely } from 'kysely';
import type { Tx } from './open.ts';
import type { Tables, VisitTable } from './tables.ts';

/** An address that was fetched and taken in: `report` is what a page became, null where it held several; `etag` and `modified` are what its server said of it. */
export type Visit = VisitTable;

/** The last visit to an address; null where there was none. */
export async function visitOf(db: Kysely<Tables>, address: string): Promise<Visit | null> {
  return (await sql<Visit>`select address, report, etag, modified, at from visit where address = ${address}`.execute(db)).rows[0] ?? null;
}

/** Notes a visit in place of the one before. */
export async function putVisit(db: Kysely<Tables>, { address, report, etag, modified, at }: Visit): Promise<void> {
  await sql`insert into visit (address, report, etag, modified, at) values (${address}, ${report}, ${etag}, ${modified}, ${at}) on conflict (address) do update set report = excluded.report, etag = excluded.etag, modified = excluded.modified, at = excluded.at`.execute(db);
}

/** Forgets where a report was fetched. */
export async function dropVisits(tx: Tx, report: string): Promise<void> { await sql`delete from visit where report = ${report}`.execute(tx); }
