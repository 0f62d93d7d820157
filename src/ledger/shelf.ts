import { sql, type Kysely } from 'kysely';
import type { Report } from '#model';
import type { Tx } from './open.ts';
import { list, numbered, numbers } from './rows.ts';
import type { Tables } from './tables.ts';
import { few, pageOf, read, type Page, type Turn } from './turn.ts';

/** A report in its list, derived: its newest coding's counts, its family and what it is known by among copies. */
export interface Shelved { readonly report: string; readonly seq: number; readonly coding: string | null; readonly day: string; readonly claims: number; readonly incidents: number; readonly warnings: number; readonly waiting: number; readonly family: string }
/** The same with what the list shows of the report itself; `copies` counts the family. */
export interface ShelfLine extends Shelved { readonly title: string | null; readonly outlet: string | null; readonly url: string | null; readonly published: string | null; readonly language: string | null; readonly taken: string; readonly copies: number; readonly failed: string | null }

/** Puts a report's line in place of the one before, with the words it is found by and its band keys. */
export async function putShelf(tx: Tx, line: Shelved, { prints, bands, words }: { readonly prints: unknown; readonly bands: readonly string[]; readonly words: string }): Promise<void> {
  const { report, seq, coding, day, claims, incidents, warnings, waiting, family } = line;
  await sql`with s as (insert into shelf (report, seq, coding, day, claims, incidents, warnings, waiting, family) values (${report}, ${seq}, ${coding}, ${day}, ${claims}, ${incidents}, ${warnings}, ${waiting}, ${family})
      on conflict (report) do update set coding = excluded.coding, day = excluded.day, claims = excluded.claims, incidents = excluded.incidents, warnings = excluded.warnings, waiting = excluded.waiting, family = excluded.family),
    p as (insert into print (report, prints, bands) values (${report}, ${JSON.stringify(prints)}::jsonb, ${numbers(numbered(bands))}) on conflict do nothing)
    insert into words (report, day, tsv)
    select ${report}, ${day}, setweight(to_tsvector('english', coalesce(r.title, '')), 'A') || to_tsvector('english', left(r.text, 300000)) || setweight(to_tsvector('english', ${words}), 'C') from report r where r.id = ${report}
    on conflict (report) do update set day = excluded.day, tsv = excluded.tsv`.execute(tx);
}

/** Reports that share a band key with this one, with what they are known by, the earliest first; at most 200. The keys are looked up first: put in order by number, the planner would read all reports. */
export async function sharingBands<P>(db: Kysely<Tables>, report: string, bands: readonly string[]): Promise<readonly { readonly report: string; readonly family: string; readonly prints: P }[]> {
  return (await sql<{ report: string; family: string; prints: P }>`with near as materialized (select p.report, p.prints from print p where p.report <> ${report} and p.bands && ${numbers(numbered(bands))} limit 2000) select report, s.family, prints from near join shelf s using (report) order by s.seq limit 200`.execute(db)).rows;
}

/** Makes several families one. */
export async function joinFamilies(tx: Tx, from: readonly string[], to: string): Promise<void> { await sql`update shelf set family = ${to} where family = any(${list(from)})`.execute(tx); }

/** Reports of these families. */
export async function reportsOfFamilies(db: Kysely<Tables>, families: readonly string[]): Promise<readonly string[]> {
  return (await sql<{ report: string }>`select report from shelf where family = any(${list(families)}) order by seq`.execute(db)).rows.map((r) => r.report);
}

/** Takes a report from the list. */
export async function dropShelf(tx: Tx, report: string): Promise<void> {
  for (const table of ['shelf', 'print', 'words'] as const) await sql`delete from ${sql.table(table)} where report = ${report}`.execute(tx);
}

const columns = sql`s.report, s.seq::int as seq, s.coding, s.day, s.claims, s.incidents, s.warnings, s.waiting, s.family, r.title, r.outlet, r.url, r.published, r.language, r.taken, (select count(*)::int from shelf f where f.family = s.family) as copies, (select error from failure x where x.report = s.report) as failed`;

/** Lines of these reports, in the order in which they were taken in. */
export async function shelfOf(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly ShelfLine[]> {
  return (await sql<ShelfLine>`select ${columns} from shelf s join report r on r.id = s.report where s.report = any(${list(reports)}) order by s.seq`.execute(db)).rows;
}

/** A report with the family of its copies and its line in the list; its text is empty where it was not asked for. */
export interface Source { readonly report: Report; readonly family: string; readonly line: ShelfLine }

/** Reports as their incidents are shown with them, with their texts or without. */
export async function sourcesOf(db: Kysely<Tables>, ids: readonly string[], texts: 'texts' | 'heads'): Promise<ReadonlyMap<string, Source>> {
  const { rows } = await sql<ShelfLine & { text: string }>`select ${columns}, ${texts === 'texts' ? sql`r.text` : sql`'' as text`} from shelf s join report r on r.id = s.report where s.report = any(${list(ids)})`.execute(db);
  return new Map(rows.map(({ text, ...line }) => { const { report: id, title, outlet, url, published, language } = line; return [id, { report: { id, text, title, outlet, url, published, language }, family: line.family, line }]; }));
}

/** A page of the list of reports, newest first; `waiting` leaves out those of which every statement was looked at. */
export async function shelfPage(db: Kysely<Tables>, which: 'waiting' | 'all' | 'failed', { limit, cursor }: Turn): Promise<Page<ShelfLine>> {
  const [day, report] = read(cursor, 2);
  const only = which === 'waiting' ? sql`s.waiting > 0` : which === 'failed' ? sql`exists (select from failure x where x.report = s.report)` : sql`true`;
  const after = day === undefined ? sql`true` : sql`(s.day, s.report) < (${day}, ${report})`;
  const { rows } = await sql<ShelfLine>`select ${columns} from (${few(sql`select * from shelf s where ${only} and ${after} order by s.day desc, s.report desc`, limit)}) s join report r on r.id = s.report order by s.day desc, s.report desc`.execute(db);
  return pageOf(rows, limit, (l) => [l.day, l.report], await counted(db, sql`select from shelf s where ${only}`));
}

const most = 1_000;

/** How many rows a query has; null above a thousand, where counting would cost more than it tells; `head` stands before the question. */
export async function counted(db: Kysely<Tables>, query: ReturnType<typeof sql>, head = sql``): Promise<number | null> {
  const { rows } = await sql<{ n: number }>`${head} select count(*)::int as n from (${query} limit ${sql.lit(most + 1)}) c`.execute(db);
  return rows[0]!.n > most ? null : rows[0]!.n;
}
