import { sql, type RawBuilder } from 'kysely';
import { Refused } from '#model';

/** A page of a list: at most `limit` items after `cursor`. */
export interface Turn { readonly limit: number; readonly cursor: string | null }
/** One page; `next` is null at the end; `total` null where it was not counted. */
export interface Page<T> { readonly items: T[]; readonly next: string | null; readonly total: number | null }

/** Most items of one page. */
const largest = 500;

/** The first rows of an ordered question, one more than a page holds. It ends by a number in its words as well: a plan made once for all values would take an unknown limit for a tenth of the table, and join it whole. */
export const few = (question: RawBuilder<unknown>, limit: number): RawBuilder<unknown> => sql`select * from (${question} limit ${sql.lit(largest + 1)}) few limit ${Math.min(limit, largest) + 1}`;

/** What a cursor says: the sort keys of the last item before; empty without a cursor. */
export function read(cursor: string | null, size: number): readonly string[] {
  if (cursor === null) return [];
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === size && keys.every((k) => typeof k === 'string')) return keys as string[];
  } catch { /* refused below */ }
  throw new Refused('This is no place in the list. Start at its beginning.');
}

/** A page of rows, of which one more than it holds were read: `limit`, or as many as a page can hold. */
export function pageOf<T>(rows: readonly T[], limit: number, keys: (row: T) => readonly string[], total: number | null): Page<T> {
  const size = Math.min(limit, largest), items = rows.slice(0, size), last = items.at(-1);
  return { items, next: rows.length > size && last ? Buffer.from(JSON.stringify(keys(last))).toString('base64url') : null, total };
}
