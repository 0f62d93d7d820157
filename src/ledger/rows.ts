import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './open.ts';

/** The columns of a table with their types, as `jsonb_to_recordset` wants them. */
export type Columns = Readonly<Record<string, 'text' | 'int' | 'bigint' | 'float8' | 'jsonb' | 'text[]' | 'bigint[]'>>;

/** What `like` finds these words by, wherever they stand; their own signs of `like` mean themselves. */
export const part = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** Rows for one table. */
export interface Rows { readonly table: string; readonly columns: Columns; readonly rows: readonly object[] }

/** Inserts rows in several tables in one statement, which saves the way to the database and back; one that is there already (by any unique key) is left as it is. Gives how many were new, by table. */
export async function insertEach<const T extends string>(tx: Tx, all: readonly (Rows & { readonly table: T })[]): Promise<Readonly<Record<T, number>>> {
  const some = all.filter(({ rows }) => rows.length), none = Object.fromEntries(all.map(({ table }) => [table, 0])) as Record<T, number>;
  if (!some.length) return none;
  const parts = some.map(({ table, columns, rows }) => {
    const names = Object.keys(columns).map((c) => `"${c}"`).join(', '), types = Object.entries(columns).map(([c, t]) => `"${c}" ${t}`).join(', ');
    return sql`${sql.ref(`new_${table}`)} as (insert into ${sql.table(table)} (${sql.raw(names)}) select ${sql.raw(names)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(types)}) on conflict do nothing returning 1)`;
  });
  const counts = some.map(({ table }) => sql`(select count(*)::int from ${sql.ref(`new_${table}`)}) as ${sql.ref(table)}`);
  const { rows } = await sql<Record<T, number>>`with ${sql.join(parts)} select ${sql.join(counts)}`.execute(tx);
  return { ...none, ...rows[0] };
}

/** Inserts rows in one table. Gives how many were new. */
export const insertAll = async (tx: Tx, table: string, columns: Columns, rows: readonly object[]): Promise<number> => (await insertEach(tx, [{ table, columns, rows }]))[table] ?? 0;

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
