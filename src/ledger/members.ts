import { sql, type Kysely } from 'kysely';
import type { Tx } from './open.ts';
import { insertEach, list, numbered, numbers } from './rows.ts';
import type { Tables } from './tables.ts';

/** One report's part in an incident, derived: `incident` is its id in `coding`, `root` the key of the incident across reports. */
export interface Membership { readonly key: string; readonly report: string; readonly coding: string; readonly incident: string; readonly root: string; readonly seq: number }
/** The same with what it is compared by, as the reconciler made it. */
export interface Described<F> extends Membership { readonly facts: F }
/** What the rule makes of two incidents, `a < b`. */
export interface Pair { readonly a: string; readonly b: string; readonly score: number; readonly reasons: readonly string[]; readonly verdict: 'same' | 'different' | 'unsure' }

const columns = sql.raw('m.key, m.report, m.coding, m.incident, m.root, m.seq::int as seq');

/** Puts members of a report, with the keys under which others find them; those before must be gone (`dropMembers`). */
export async function putMembers<F>(tx: Tx, members: readonly (Described<F> & { readonly blocks: readonly string[] })[]): Promise<void> {
  const text = 'text' as const;
  await insertEach(tx, [
    { table: 'member', columns: { key: text, report: text, coding: text, incident: text, root: text, seq: 'bigint' }, rows: members },
    { table: 'described', columns: { key: text, facts: 'jsonb', blocks: 'bigint[]' }, rows: members.map(({ key, facts, blocks }) => ({ key, facts, blocks: numbered(blocks) })) },
  ]);
}

/** Takes a report's members away, with their block keys and pairs. */
export async function dropMembers(tx: Tx, report: string): Promise<void> {
  await sql`delete from pair where a in (select key from member where report = ${report})`.execute(tx);
  await sql`delete from pair where b in (select key from member where report = ${report})`.execute(tx);
  await sql`delete from described where key in (select key from member where report = ${report})`.execute(tx);
  await sql`delete from member where report = ${report}`.execute(tx);
}

/** Most candidates that one incident is compared with: those that share most keys. */
const most = 200;

/** Members of other reports that share an equality key with these, by how many they share. */
export async function sharingBlocks<F>(db: Kysely<Tables>, report: string, blocks: readonly string[]): Promise<readonly Described<F>[]> {
  if (!blocks.length) return [];
  const keys = numbers(numbered(blocks));
  return (await sql<Described<F>>`with near as materialized (select d.key, (select count(*) from unnest(d.blocks) b where b = any(${keys})) as shared from described d where d.blocks && ${keys} limit ${sql.lit(10 * most)})
    select ${columns}, d.facts from (select n.key, n.shared from near n join member x on x.key = n.key where x.report <> ${report} order by n.shared desc, n.key limit ${sql.lit(most)}) n join member m on m.key = n.key join described d on d.key = n.key order by n.shared desc, n.key`.execute(db)).rows;
}

/** Members by their keys, with what they are compared by. */
export async function describedOf<F>(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly Described<F>[]> {
  return keys.length ? (await sql<Described<F>>`select ${columns}, d.facts from member m join described d on d.key = m.key where m.key = any(${list(keys)})`.execute(db)).rows : [];
}

const judged = sql`exists (select from judgement j where j.a = p.a and j.b = p.b and not exists (select from undone u where u.decision = j.id))`;
const pairs = (all: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r(a text, b text, score float8, reasons jsonb, verdict text)`;

/** Puts pairs in place; those on which a judgement stands are not open. */
export async function putPairs(tx: Tx, all: readonly Pair[]): Promise<void> {
  if (all.length) await sql`insert into pair (a, b, score, reasons, verdict, open) select p.*, not ${judged} from (select a collate "C" as a, b collate "C" as b, score, reasons, verdict from ${pairs(all)}) p on conflict do nothing`.execute(tx);
}

/** Says anew of pairs whether they are open: a judgement on them was made or taken back. */
export async function sayOpen(tx: Tx, all: readonly { readonly a: string; readonly b: string }[]): Promise<void> {
  if (all.length) await sql`update pair p set open = not open from ${pairs(all.map(({ a, b }) => ({ a, b })))} where p.a = r.a collate "C" and p.b = r.b collate "C" and p.open = ${judged}`.execute(tx);
}

/** Members of reports. */
export async function membersOfReports(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly Membership[]> { return (await sql<Membership>`select ${columns} from member m where report = any(${list(reports)}) order by m.incident, m.key`.execute(db)).rows; }

/** Members by their keys. */
export async function membersOf(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly Membership[]> { return (await sql<Membership>`select ${columns} from member m where key = any(${list(keys)}) order by m.seq, m.key`.execute(db)).rows; }

/** Members of these incidents across reports, the earliest taken in first. */
export async function membersOfRoots(db: Kysely<Tables>, roots: readonly string[]): Promise<readonly Membership[]> { return (await sql<Membership>`select ${columns} from member m where root = any(${list(roots)}) order by m.seq, m.key`.execute(db)).rows; }

/** Says to which incident across reports members belong. */
export async function setRoots(tx: Tx, roots: readonly { readonly key: string; readonly root: string }[]): Promise<void> {
  if (roots.length) await sql`update member m set root = r.root from jsonb_to_recordset(${JSON.stringify(roots)}::jsonb) as r(key text, root text) where m.key = r.key collate "C" and m.root <> r.root collate "C"`.execute(tx);
}

/** Members of the incident across reports that this member's key names, the earliest taken in first. */
export async function membersBeside(db: Kysely<Tables>, key: string): Promise<readonly Membership[]> { return (await sql<Membership>`select ${columns} from member m where root = (select root from member where key = ${key}) order by m.seq, m.key`.execute(db)).rows; }

/** The key of the incident to which a member belongs, by the member's key or its first digits; null where none or several begin so. */
export async function rootOf(db: Kysely<Tables>, start: string): Promise<string | null> {
  const { rows } = await sql<{ key: string; root: string }>`select key, root from member where key >= ${start} and key < ${`${start}~`} order by key limit 50`.execute(db);
  const exact = rows.find((r) => r.key === start), roots = new Set(rows.map((r) => r.root));
  return exact?.root ?? (roots.size === 1 && rows.length < 50 ? rows[0]!.root : null);
}

/** Pairs of which one side is in an incident across reports and the other is not, with the other's incident; best first. */
export async function pairsOfRoot(db: Kysely<Tables>, root: string): Promise<readonly (Pair & { readonly other: string })[]> {
  return (await sql<Pair & { other: string }>`select p.a, p.b, p.score, p.reasons, p.verdict, o.root as other from member m join pair p on p.a = m.key join member o on o.key = p.b where m.root = ${root} and o.root <> ${root}
    union all select p.a, p.b, p.score, p.reasons, p.verdict, o.root from member m join pair p on p.b = m.key join member o on o.key = p.a where m.root = ${root} and o.root <> ${root} order by score desc, a, b limit 200`.execute(db)).rows;
}

/** How many other incidents wait for a decision on whether they are one with each of these. */
export async function waitingPairs(db: Kysely<Tables>, roots: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (!roots.length) return new Map();
  const { rows } = await sql<{ root: string; n: number }>`with own as materialized (select key, root from member where root = any(${list(roots)})),
    beside as (select own.root, p.b as key from own join pair p on p.a = own.key where p.open union all select own.root, p.a from own join pair p on p.b = own.key where p.open)
    select b.root, count(distinct o.root)::int as n from beside b join member o on o.key = b.key where o.root <> b.root group by b.root`.execute(db);
  return new Map(rows.map((r) => [r.root, r.n]));
}
