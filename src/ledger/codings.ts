import { sql, type Kysely } from 'kysely';
import type { Claim, Coding, Incident, Link, Statement } from '#model';
import { record } from './audit.ts';
import { digestOf } from './hash.ts';
import { incidentKeys, statementKeys } from './keys.ts';
import type { Tx } from './open.ts';
import type { Taking } from './reports.ts';
import { grouped, insertEach, list } from './rows.ts';
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
  const keys = incidentKeys(report.id, incidents), told = statementKeys(report.id, coding);
  const text = 'text' as const, part = { coding: text, n: 'int', body: 'jsonb' } as const;
  // The parts of a coding that is there are there too.
  const put = await insertEach(tx, [
    { table: 'coding', columns: { id: text, report: text, coder: text, version: text, head: 'jsonb', at: text }, rows: [{ id, report: report.id, coder: coder.name, version: coder.version, head: { format, coder, report, actors, warnings }, at }] },
    { table: 'claim', columns: { ...part, id: text }, rows: claims.map((c, n) => ({ coding: id, n, id: c.id, body: c })) },
    { table: 'incident', columns: { ...part, id: text, key: text }, rows: incidents.map(({ statements: _, ...i }, n) => ({ coding: id, n, id: i.id, key: keys.get(i.id), body: i })) },
    { table: 'statement', columns: { ...part, incident: text, id: text, key: text }, rows: incidents.flatMap((i) => i.statements.map((s) => ({ incident: i.id, s }))).map(({ incident, s }, n) => ({ coding: id, n, incident, id: s.id, key: told.get(`${incident}.${s.id}`), body: s })) },
    { table: 'link', columns: part, rows: links.map((l, n) => ({ coding: id, n, body: l })) },
  ]);
  if (!put.coding) return { id, added: false };
  await meet(tx, { ...coder, kind: 'program' }, at);
  record(tx, [{ at, by: coder.name, act: 'coded', about: [report.id], subject: id, digest: id }]);
  return { id, added: true };
}

interface Part { readonly part: 'head' | 'claim' | 'incident' | 'statement' | 'link'; readonly coding: string; readonly body: unknown; readonly incident: string | null }
interface Heads { readonly seq: string; readonly at: string; readonly head: Pick<Coding, 'format' | 'coder' | 'report' | 'actors' | 'warnings'> }

const partsOf = (ids: readonly string[]) => sql<Part>`select 'claim' as part, coding, n, body, null as incident from claim where coding = any(${list(ids)}) union all select 'incident', coding, n, body, null from incident where coding = any(${list(ids)})
  union all select 'statement', coding, n, body, incident from statement where coding = any(${list(ids)}) union all select 'link', coding, n, body, null from link where coding = any(${list(ids)})
  union all select 'head', id, 0, jsonb_build_object('seq', seq::text, 'at', at, 'head', head), null from coding where id = any(${list(ids)}) order by n`;

/** A coding from its parts; null where the ledger has lost its head. */
function whole(id: string, parts: readonly Part[]): StoredCoding | null {
  const own = parts.find((p) => p.part === 'head');
  if (!own) return null;
  const { seq, at, head } = own.body as Heads;
  const of = <T>(part: Part['part']): T[] => parts.filter((p) => p.part === part).map((p) => p.body as T);
  const told = grouped(parts.filter((p) => p.part === 'statement'), (p) => p.incident ?? '');
  const incidents = of<Incident>('incident').map((i) => ({ ...i, statements: (told.get(i.id) ?? []).map((s) => s.body as Statement) }));
  return { id, seq: Number(seq), at, coding: { ...head, claims: of<Claim>('claim'), incidents, links: of<Link>('link') } };
}

/** Codings by their ids, put together from their parts, oldest first. */
export async function codingsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly StoredCoding[]> {
  if (!ids.length) return [];
  return [...grouped((await partsOf(ids).execute(db)).rows, (p) => p.coding)].flatMap(([id, parts]) => whole(id, parts) ?? []).sort((a, b) => a.seq - b.seq);
}

/** The ids of a report's codings, oldest first. */
export async function codingsOfReport(db: Kysely<Tables>, report: string): Promise<readonly string[]> {
  return (await sql<{ id: string }>`select id from coding where report = ${report} order by seq`.execute(db)).rows.map((r) => r.id);
}

/** Those of these codings in which some incident bears on another. */
export async function linkedCodings(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly string[]> {
  return (await sql<{ coding: string }>`select distinct coding from link where coding = any(${list(ids)})`.execute(db)).rows.map((r) => r.coding);
}

/** The newest coding of each of these reports. */
export async function newestCodings(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly StoredCoding[]> {
  const { rows } = await sql<{ id: string }>`select distinct on (report) id from coding where report = any(${list(reports)}) order by report, seq desc`.execute(db);
  return codingsOf(db, rows.map((r) => r.id));
}
