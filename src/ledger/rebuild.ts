import { sql, type Kysely } from 'kysely';
import { derivedTables } from './migrations/index.ts';
import type { Tx } from './open.ts';
import type { Tables } from './tables.ts';

/** Empties all that is derived. */
export async function clearDerived(tx: Tx): Promise<void> { await sql`truncate ${sql.join(derivedTables.map((t) => sql.raw(`ascribe_derived.${t}`)))}`.execute(tx); }

/** Ids of reports after a number, in the order in which they were taken in. */
export async function reportsAfter(db: Kysely<Tables>, seq: number, limit: number): Promise<readonly { readonly id: string; readonly seq: number }[]> {
  return (await sql<{ id: string; seq: number }>`select id, seq::int as seq from report where seq > ${seq} order by seq limit ${limit}`.execute(db)).rows;
}

/** The number of the last report from which everything was derived, where later ones wait for it (a rebuilding or restoring was cut off); null where none does. */
export async function leftOff(db: Kysely<Tables>): Promise<number | null> {
  const { rows } = await sql<{ derived: number; last: number }>`select coalesce((select max(seq) from shelf), 0)::int as derived, coalesce((select max(seq) from report), 0)::int as last`.execute(db);
  return rows[0]!.derived < rows[0]!.last ? rows[0]!.derived : null;
}

/** Lets the planner know how the tables have grown, and marks the pages of the list's table of which an index may answer alone: the embedded database has nobody else to do it. */
export async function tend(db: Kysely<Tables>): Promise<void> {
  for (const words of [sql`analyze`, sql`vacuum ascribe_derived.found`]) await words.execute(db).catch(() => undefined);
}
