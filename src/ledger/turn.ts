import { Refused } from '#model';

/** A page of a list: at most `limit` items after `cursor`. */
export interface Turn { readonly limit: number; readonly cursor: string | null }
/** One page; `next` is null at the end; `total` null where it was not counted. */
export interface Page<T> { readonly items: T[]; readonly next: string | null; readonly total: number | null }

/** Most items of one page. A list says so in its words: a plan made once for all values would take an unknown limit for a tenth of the table, and join it whole. */
export const largest = 500;

/** What a cursor says: the sort keys of the last item before; empty without a cursor. */
export function read(cursor: string | null, size: number): readonly string[] {
  if (cursor === null) return [];
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === size && keys.every((k) => typeof k === 'string')) return keys as string[];
  } catch { /* refused below */ }
  throw new Refused('This is no place in the list. Start at its beginning.');
}

/** A page of rows, of which one more than `limit` were read. */
export function pageOf<T>(rows: readonly T[], limit: number, keys: (row: T) => readonly string[], total: number | null): Page<T> {
  const items = rows.slice(0, limit), last = items.at(-1);
  return { items, next: rows.length > limit && last ? Buffer.from(JSON.stringify(keys(last))).toString('base64url') : null, total };
}
