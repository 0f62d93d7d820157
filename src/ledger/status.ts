import { sql, type Kysely } from 'kysely';
import type { ErasureReason } from './erasure.ts';
import { list } from './rows.ts';
import type { Tx } from './open.ts';
import type { FailureTable, Tables } from './tables.ts';

/** How much a ledger holds. `open` counts pairs that wait for a decision, `uncoded` reports that have no coding yet. */
export interface Holdings { readonly reports: number; readonly codings: number; readonly incidents: number; readonly waiting: number; readonly open: number; readonly uncoded: number; readonly failed: number; readonly erased: number; readonly families: number }

/** Counts what a ledger holds. */
export async function holdings(db: Kysely<Tables>): Promise<Holdings> {
  const { rows } = await sql<Holdings>`select (select count(*)::int from report) as reports, (select count(*)::int from coding) as codings, (select count(*)::int from found) as incidents, (select count(*)::int from shelf where waiting > 0) as waiting,
    (select count(*)::int from pair p join member x on x.key = p.a join member y on y.key = p.b where p.open and x.root <> y.root) as open,
    (select count(*)::int from report r where not exists (select from coding c where c.report = r.id)) as uncoded, (select count(*)::int from failure) as failed, (select count(*)::int from erasure) as erased, (select count(distinct family)::int from shelf) as families`.execute(db);
  return rows[0]!;
}

/** A report whose coding failed. */
export type Failure = FailureTable;

/** Keeps what went wrong with a report; counts the tries. */
export async function putFailure(tx: Tx, { report, coder, error, at }: Omit<FailureTable, 'tries'>): Promise<void> {
  await sql`insert into failure (report, coder, error, tries, at) values (${report}, ${coder}, ${error.slice(0, 2000)}, 1, ${at}) on conflict (report) do update set coder = excluded.coder, error = excluded.error, tries = failure.tries + 1, at = excluded.at`.execute(tx);
}

/** Forgets a failure: the report was coded. */
export async function dropFailure(tx: Tx, report: string): Promise<void> { await sql`delete from failure where report = ${report}`.execute(tx); }

/** Reports whose coding failed, or these of them, the latest first. */
export async function failures(db: Kysely<Tables>, only: readonly string[] | null): Promise<readonly Failure[]> {
  return (await sql<Failure>`select * from failure where ${only === null ? sql`true` : sql`report = any(${list(only)})`} order by at desc, report limit 1000`.execute(db)).rows;
}

/** Reports that no coding was made of and that did not fail. */
export async function uncoded(db: Kysely<Tables>, limit: number): Promise<readonly string[]> {
  return (await sql<{ id: string }>`select id from report r where not exists (select from coding c where c.report = r.id) and not exists (select from failure f where f.report = r.id) order by seq limit ${limit}`.execute(db)).rows.map((r) => r.id);
}

/** Tombstones, the latest first. */
export async function tombstones(db: Kysely<Tables>): Promise<readonly { readonly report: string; readonly at: string; readonly by: string; readonly reason: ErasureReason }[]> {
  return (await sql<{ report: string; at: string; by: string; reason: ErasureReason }>`select report, at, by, reason from erasure order by at desc limit 1000`.execute(db)).rows;
}
