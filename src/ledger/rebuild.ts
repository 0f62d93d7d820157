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

/** Lets the planner know how the tables have grown: the embedded database has nobody else to tell it. */
export async function tend(db: Kysely<Tables>): Promise<void> { await sql`analyze`.execute(db).catch(() => undefined); }
