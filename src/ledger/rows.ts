import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './open.ts';

/** The columns of a table with their types, as `jsonb_to_recordset` wants them. */
export type Columns = Readonly<Record<string, 'text' | 'int' | 'bigint' | 'float8' | 'jsonb' | 'text[]' | 'bigint[]'>>;

/** Inserts rows in one statement; one that is there already (by any unique key) is left as it is. Gives how many were new. */
export async function insertAll(tx: Tx, table: string, columns: Columns, rows: readonly object[]): Promise<number> {
  if (!rows.length) return 0;
  const names = Object.keys(columns).map((c) => `"${c}"`).join(', '), types = Object.entries(columns).map(([c, t]) => `"${c}" ${t}`).join(', ');
  const done = await sql`insert into ${sql.table(table)} (${sql.raw(names)}) select ${sql.raw(names)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(types)}) on conflict do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

/** Equality keys as the tables keep them, eight bytes each: two keys that share their number only make a candidate more. */
export const numbered = (keys: readonly string[]): string[] => [...new Set(keys.map((k) => createHash('sha256').update(k).digest().readBigInt64BE(0).toString()))];

/** An array of numbers as one parameter. */
export const numbers = (all: readonly string[]) => sql`${[...all]}::bigint[]`;

/** An array of words as one parameter. */
export const list = (words: readonly string[]) => sql`${[...words]}::text[]`;

/** Rows by a key, each group in the rows' order. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) { const key = keyOf(row), group = groups.get(key); if (group) group.push(row); else groups.set(key, [row]); }
  return groups;
}
