import { sql, type Kysely } from 'kysely';
import type { Report } from '#model';
import { record } from './audit.ts';
import { digestOf, sha256 } from './hash.ts';
import type { Tx } from './open.ts';
import { list } from './rows.ts';
import type { RawRow, ReportTable, Tables } from './tables.ts';

/** A document's bytes as they came, with the answer's headers where there was one. */
export interface Raw { readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> | null; readonly fetched: string }

/** Who takes in, and when (ISO instants). */
export interface Taking { readonly at: string; readonly by: string }

/** A stored report, with when it was taken in. */
export interface Stored extends Report { readonly taken: string; readonly raw: string; readonly seq: number }

/** What the chain keeps of a row of the archive. */
export const rawDigest = (row: { readonly hash: string; readonly headers: unknown; readonly fetched: string }): string => digestOf({ hash: row.hash, headers: row.headers, fetched: row.fetched });

/** What the chain keeps of a report's row. */
export const reportDigest = ({ id, text, title, outlet, url, published, language, raw, taken }: Omit<ReportTable, 'seq'>): string => digestOf({ id, text, title, outlet, url, published, language, raw, taken });

/** Stores a report and the bytes it was read from; gives whether it is new, and the row. A report that was erased does not come back. */
export async function putReport(tx: Tx, report: Report, raw: Raw, { at, by }: Taking): Promise<{ readonly outcome: 'added' | 'already-here' | 'erased'; readonly stored: Stored }> {
  const hash = `sha256:${sha256(raw.bytes)}`;
  const { text, title, outlet, url, published, language, id } = report;
  const row = { id, text, title, outlet, url, published, language, raw: hash, taken: at };
  if ((await sql`select from erasure where report = ${id}`.execute(tx)).rows.length) return { outcome: 'erased', stored: { ...row, seq: 0 } };
  const put = await tx.insertInto('report').values(row).onConflict((c) => c.doNothing()).returning('seq').executeTakeFirst();
  if (!put) return { outcome: 'already-here', stored: { ...row, seq: 0 } };
  const kept = { hash, headers: raw.headers, fetched: raw.fetched };
  const archived = await tx.insertInto('raw').values({ ...kept, bytes: Buffer.from(raw.bytes), headers: raw.headers === null ? null as never : JSON.stringify(raw.headers) }).onConflict((c) => c.doNothing()).executeTakeFirst();
  record(tx, [...(archived.numInsertedOrUpdatedRows ? [{ at, by, act: 'archived' as const, about: [id], subject: hash, digest: rawDigest(kept) }] : []), { at, by, act: 'took in', about: [id], subject: id, digest: reportDigest(row) }]);
  return { outcome: 'added', stored: { ...row, seq: Number(put.seq) } };
}

/** Reports by their ids, in the order in which they were taken in. */
export async function reportsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Stored[]> {
  const { rows } = await sql<ReportTable & { seq: string }>`select * from report where id = any(${list(ids)}) order by seq`.execute(db);
  return rows.map(({ seq, ...r }) => ({ ...r, seq: Number(seq) }));
}

/** A report's id by the first digits of its hash (with or without `sha256:`); null where none or several begin so. */
export async function reportLike(db: Kysely<Tables>, start: string): Promise<string | null> {
  const from = `sha256:${start.replace(/^sha256:/, '')}`;
  const { rows } = await sql<{ id: string }>`select id from report where id >= ${from} and id < ${`${from}g`} limit 2`.execute(db);
  return rows.length === 1 ? rows[0]!.id : null;
}

/** The archived bytes with their headers. */
export async function rawOf(db: Kysely<Tables>, hash: string): Promise<RawRow | null> {
  return (await sql<RawRow>`select * from raw where hash = ${hash}`.execute(db)).rows[0] ?? null;
}
