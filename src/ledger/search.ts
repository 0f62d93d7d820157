import { sql, type Kysely } from 'kysely';
import type { Tx } from './open.ts';
import { byItsValues } from './prepared.ts';
import { insertAll, list, part } from './rows.ts';
import type { Tables } from './tables.ts';

/** Most reports of which the best are chosen: ranking all that hold a common word would read the whole ledger. */
const most = 60;

/** A report found by its words. */
export interface ReportHit { readonly report: string; readonly title: string | null; readonly outlet: string | null }

/**
 * How many of the newest rows are looked through first: what is in many of them has its newest there, and what is in few is rare enough to be looked up as a whole. The planner cannot tell which it is: it takes an unknown word for one of three in a
 * thousand, and went through all reports by their days for a word that none of them has.
 */
const newest = { reports: 5_000, incidents: 2_000 };

/** Reports that hold the words, by rank among the newest. */
export async function searchReports(db: Kysely<Tables>, q: string, limit: number): Promise<readonly ReportHit[]> {
  const query = sql`websearch_to_tsquery('english', ${q})`;
  return (await sql<ReportHit>`${byItsValues} with recent as materialized (select report, day from (select report, day, tsv from words order by day desc, report desc limit ${sql.lit(newest.reports)}) w where tsv @@ ${query} limit ${sql.lit(most)}),
    all_of_them as materialized (select report, day from words where (select count(*) from recent) < ${sql.lit(most)} and tsv @@ ${query}),
    chosen as (select report, day from recent union (select report, day from all_of_them order by day desc, report desc limit ${sql.lit(most)}))
    select c.report, r.title, r.outlet from chosen c join words w on w.report = c.report join report r on r.id = c.report order by ts_rank(w.tsv, ${query}) desc, c.day desc, c.report limit ${limit}`.execute(db)).rows;
}

/** How much less like a name may be than the likest. */
const spread = 0.15;

/** Names like these words: those that hold them first, then the nearest spellings. */
export async function nearNames(db: Kysely<Tables>, q: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; like: number; holds: boolean }>`${byItsValues} select name, word_similarity(${q}, name) as "like", name ilike ${part(q)} as holds from name
    where ${q} <% name or name ilike ${part(q)} order by holds desc, "like" desc, length(name), name limit ${limit}`.execute(db);
  const best = Math.max(...rows.map((r) => r.like));
  return rows.filter((r) => r.holds || r.like >= best - spread).map((r) => r.name);
}

/** Lines of incidents that bear one of these names or stand in one of these reports, the latest first. */
export async function searchFound<L>(db: Kysely<Tables>, { names, reports, limit }: { readonly names: readonly string[]; readonly reports: readonly string[]; readonly limit: number }): Promise<readonly L[]> {
  const bears = names.map((n) => sql`named ilike ${part(n)}`), none = sql`select key, day from found where false`;
  const recent = names.length ? sql`select key, day from (select key, day, named from found order by day desc, key desc limit ${sql.lit(newest.incidents)}) w where ${sql.join(bears, sql` or `)} limit ${limit}` : none;
  const whole = names.length ? sql.join(bears.map((b) => sql`select key, day from found where (select count(*) from recent) < ${limit} and ${b}`), sql` union all `) : none;
  const { rows } = await sql<{ line: L }>`${byItsValues} with recent as materialized (${recent}), all_of_them as materialized (${whole}),
    named as (select key, day from recent union (select key, day from all_of_them order by day desc, key desc limit ${10 * limit})),
    told as (select f.key, f.day from member m join found f on f.key = m.root where m.report = any(${list(reports)}) order by f.day desc limit ${limit})
    select l.line from (select * from (select distinct on (key) * from (select key, day, 0 as tier from named union all select key, day, 1 as tier from told) u order by key, tier) d order by tier, day desc, key limit ${limit}) p join line l on l.key = p.key order by p.tier, p.day desc, p.key`.execute(db);
  return rows.map((r) => r.line);
}

/** Adds names that search knows; those that are there stay. */
export async function putNames(tx: Tx, names: readonly string[]): Promise<void> { await insertAll(tx, 'name', { name: 'text' }, [...new Set(names)].filter((n) => n.length <= 200).map((name) => ({ name }))); }

/** Forgets those of these names that no incident bears any more. */
export async function dropNames(tx: Tx, names: readonly string[]): Promise<void> {
  for (const n of new Set(names)) await sql`delete from name where name = ${n} and not exists (select from found where named ilike ${part(n)})`.execute(tx);
}
