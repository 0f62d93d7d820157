import { sql, type Kysely } from 'kysely';
import type { Claim, Coding, Incident, Link, Statement } from '#model';
import { record } from './audit.ts';
import { digestOf } from './hash.ts';
import { incidentKeys, statementKeys } from './keys.ts';
import type { Tx } from './open.ts';
import type { Taking } from './reports.ts';
import { grouped, insertAll, list } from './rows.ts';
import type { Tables } from './tables.ts';

/** A stored coding; `seq` orders codings of one report, the newest is the one that is shown. */
export interface StoredCoding { readonly id: string; readonly seq: number; readonly at: string; readonly coding: Coding }

const bare = ({ mentions: _, ...coding }: Coding): Omit<Coding, 'mentions'> => coding;

/** The id of a coding: the hash of all it says. */
export const codingId = (coding: Coding): string => digestOf(bare(coding));

/** What the chain keeps of a coder. */
export const coderDigest = (name: string, version: string, kind: string, since: string): string => digestOf({ name, version, kind, since });

async function meet(tx: Tx, { name, version, kind }: { readonly name: string; readonly version: string; readonly kind: 'person' | 'program' }, at: string): Promise<void> {
  const put = await tx.insertInto('coder').values({ name, version, kind, since: at }).onConflict((c) => c.doNothing()).executeTakeFirst();
  if (put.numInsertedOrUpdatedRows) record(tx, [{ at, by: name, act: 'met', about: [], subject: `${name}@${version}`, digest: coderDigest(name, version, kind, at) }]);
}

/** Notes a person who decides. */
export const meetPerson = (tx: Tx, name: string, at: string): Promise<void> => meet(tx, { name, version: '', kind: 'person' }, at);

/** Stores a coding beside those that are there; the same coding again adds nothing. Gives its id and whether it is new. */
export async function putCoding(tx: Tx, coding: Coding, { at }: Taking): Promise<{ readonly id: string; readonly added: boolean }> {
  const { report, coder, claims, incidents, links, actors, warnings, format } = bare(coding), id = codingId(coding);
  const put = await tx.insertInto('coding').values({ id, report: report.id, coder: coder.name, version: coder.version, head: JSON.stringify({ format, coder, report, actors, warnings }), at }).onConflict((c) => c.doNothing()).executeTakeFirst();
  if (!put.numInsertedOrUpdatedRows) return { id, added: false };
  const keys = incidentKeys(report.id, incidents), told = statementKeys(report.id, coding);
  const part = { coding: 'text', n: 'int', body: 'jsonb' } as const;
  await insertAll(tx, 'claim', { ...part, id: 'text' }, claims.map((c, n) => ({ coding: id, n, id: c.id, body: c })));
  await insertAll(tx, 'incident', { ...part, id: 'text', key: 'text' }, incidents.map(({ statements: _, ...i }, n) => ({ coding: id, n, id: i.id, key: keys.get(i.id), body: i })));
  await insertAll(tx, 'statement', { ...part, incident: 'text', id: 'text', key: 'text' }, incidents.flatMap((i) => i.statements.map((s) => ({ incident: i.id, s }))).map(({ incident, s }, n) => ({ coding: id, n, incident, id: s.id, key: told.get(`${incident}.${s.id}`), body: s })));
  await insertAll(tx, 'link', part, links.map((l, n) => ({ coding: id, n, body: l })));
  await meet(tx, { ...coder, kind: 'program' }, at);
  record(tx, [{ at, by: coder.name, act: 'coded', about: [report.id], subject: id, digest: id }]);
  return { id, added: true };
}

interface Parts { readonly coding: string; readonly body: unknown; readonly incident: string }
const by = <T extends Parts>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => grouped(rows, (r) => r.coding);

async function partsOf(db: Kysely<Tables>, table: 'claim' | 'incident' | 'statement' | 'link', ids: readonly string[]): Promise<ReadonlyMap<string, readonly Parts[]>> {
  const more = sql.raw(table === 'statement' ? ', incident' : ', null as incident');
  return by((await sql<Parts>`select coding, body${more} from ${sql.table(table)} where coding = any(${list(ids)}) order by coding, n`.execute(db)).rows);
}

/** Codings by their ids, put together from their parts, oldest first. */
export async function codingsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly StoredCoding[]> {
  const { rows } = await sql<{ id: string; seq: string; at: string; head: Pick<Coding, 'format' | 'coder' | 'report' | 'actors' | 'warnings'> }>`select id, seq, at, head from coding where id = any(${list(ids)}) order by seq`.execute(db);
  if (!rows.length) return [];
  const [claims, incidents, statements, links] = [await partsOf(db, 'claim', ids), await partsOf(db, 'incident', ids), await partsOf(db, 'statement', ids), await partsOf(db, 'link', ids)];
  return rows.map(({ id, seq, at, head }) => {
    const told = grouped(statements.get(id) ?? [], (s) => s.incident);
    const whole = (incidents.get(id) ?? []).map((i) => { const body = i.body as Incident; return { ...body, statements: (told.get(body.id) ?? []).map((s) => s.body as Statement) }; });
    return { id, seq: Number(seq), at, coding: { ...head, claims: (claims.get(id) ?? []).map((c) => c.body as Claim), incidents: whole, links: (links.get(id) ?? []).map((l) => l.body as Link) } };
  });
}

/** The ids of a report's codings, oldest first. */
export async function codingsOfReport(db: Kysely<Tables>, report: string): Promise<readonly string[]> {
  return (await sql<{ id: string }>`select id from coding where report = ${report} order by seq`.execute(db)).rows.map((r) => r.id);
}

/** The newest coding of each of these reports. */
export async function newestCodings(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly StoredCoding[]> {
  const { rows } = await sql<{ id: string }>`select distinct on (report) id from coding where report = any(${list(reports)}) order by report, seq desc`.execute(db);
  return codingsOf(db, rows.map((r) => r.id));
}
