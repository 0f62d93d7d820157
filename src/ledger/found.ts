import { sql, type Kysely } from 'kysely';
import type { Tx } from './open.ts';
import { byItsValues } from './prepared.ts';
import { insertEach, list, part } from './rows.ts';
import { counted } from './shelf.ts';
import type { FoundTable, Tables } from './tables.ts';
import { few, pageOf, read, type Page, type Turn } from './turn.ts';

/** An incident across reports as the list keeps it: `line` is what the list shows, the rest is what it is found by. */
export interface Found<L> extends Omit<FoundTable, 'highs'> { readonly line: L; readonly highs: Readonly<Record<string, number>> }

/** What a list of incidents is narrowed by; days are ISO days. */
export interface Narrowing { readonly q?: string; readonly type?: string; readonly actor?: string; readonly country?: string; readonly place?: string; readonly since?: string; readonly until?: string; readonly standing?: string; readonly toll?: string; readonly atLeast?: number; readonly reality?: string; readonly outlet?: string }

/** Puts lines; those before with the same keys must be gone (`dropFound`). */
export async function putFound<L>(tx: Tx, lines: readonly Found<L>[]): Promise<void> {
  const text = 'text' as const;
  await insertEach(tx, [{ table: 'found', columns: { key: text, type: text, reality: text, standing: text, day: text, since: text, until: text, countries: 'text[]', places: text, parties: text, outlets: text, highs: 'jsonb', named: text }, rows: lines }, { table: 'line', columns: { key: text, line: 'jsonb' }, rows: lines.map(({ key, line }) => ({ key, line })) }]);
}

/** Takes lines away. */
export async function dropFound(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length) await sql`with f as (delete from found where key = any(${list(keys)})) delete from line where key = any(${list(keys)})`.execute(tx);
}

/** What begins by a day has its own day by then: saying so lets the list start there. */
function conditions(n: Narrowing): ReturnType<typeof sql>[] {
  const has = (column: string, words: string | undefined) => (words ? [sql`(f.named ilike ${part(words)} and f.${sql.raw(column)} ilike ${part(words)})`] : []);
  return [
    ...(n.type ? [sql`f.type = ${n.type}`] : []), ...(n.standing ? [sql`f.standing = ${n.standing}`] : []), ...(n.reality ? [sql`f.reality = ${n.reality}`] : []), ...(n.country ? [sql`f.countries @> ${list([n.country.toUpperCase()])}`] : []),
    ...has('places', n.place), ...has('parties', n.actor), ...has('outlets', n.outlet), ...(n.since ? [sql`f.until >= ${n.since}`] : []), ...(n.until ? [sql`f.since <= ${n.until} and f.day <= ${n.until}`] : []),
    ...(n.atLeast === undefined ? [] : [sql`(f.highs ->> ${sql.lit(tolls.includes(n.toll ?? '') ? n.toll! : 'killed')})::int >= ${n.atLeast}`]),
    ...(n.q?.trim() ? [sql`f.key in (select m.root from words s join member m on m.report = s.report where s.tsv @@ websearch_to_tsquery('english', ${n.q}))`] : []),
  ];
}

const tolls = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'released'];

/** What the ordered indexes hold is found by one plan whatever its values; what else narrows a list may be rare or common. */
const plannedOnce = ({ type, standing, until, ...others }: Narrowing): boolean => Object.values(others).every((v) => v === undefined || v === '');

/** A page of incidents, the latest first, those without a day last. They are counted only where the first page does not hold them all and no words were asked for. */
export async function foundPage<L>(db: Kysely<Tables>, narrowing: Narrowing, { limit, cursor }: Turn): Promise<Page<L>> {
  const [day, key] = read(cursor, 2), all = conditions(narrowing);
  const where = (more: ReturnType<typeof sql>[]) => (more.length ? sql`where ${sql.join(more, sql` and `)}` : sql``);
  const head = plannedOnce(narrowing) ? sql`` : byItsValues, from = day === undefined ? [] : [sql`(f.day, f.key) < (${day}, ${key})`];
  const { rows } = await sql<{ key: string; day: string; line: L }>`${head} select p.key, p.day, l.line from (${few(sql`select f.key, f.day from found f ${where([...all, ...from])} order by f.day desc, f.key desc`, limit)}) p join line l on l.key = p.key order by p.day desc, p.key desc`.execute(db);
  const page = pageOf(rows, limit, (r) => [r.day, r.key], null);
  const total = cursor !== null ? null : page.next === null ? rows.length : narrowing.q ? null : await counted(db, sql`select from found f ${where(all)}`, head);
  return { ...page, total, items: page.items.map((r) => r.line) };
}

/** Lines by their keys. */
export async function foundOf<L>(db: Kysely<Tables>, keys: readonly string[]): Promise<ReadonlyMap<string, L>> {
  return new Map((await sql<{ key: string; line: L }>`select key, line from line where key = any(${list(keys)})`.execute(db)).rows.map((r) => [r.key, r.line]));
}
