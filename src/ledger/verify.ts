import { sql, type Kysely, type Selectable } from 'kysely';
import { hashOf, headOf, origin, type Act } from './audit.ts';
import { aliasDigest } from './aliases.ts';
import { coderDigest, codingId, codingsOf } from './codings.ts';
import { judgementDigest, reviewDigest, undoneDigest } from './decisions.ts';
import { erasureDigest } from './erasure.ts';
import { sha256 } from './hash.ts';
import { incidentKeys, statementKeys } from './keys.ts';
import type { Ledger } from './open.ts';
import { rawDigest, reportDigest } from './reports.ts';
import { grouped, list } from './rows.ts';
import type { AliasTable, AuditTable, CoderTable, ErasureTable, JudgementTable, RawRow, ReportTable, ReviewTable, Tables, UndoneTable } from './tables.ts';

/** Something that is not as it was recorded: the entry's number (null where no entry tells of it), the table, the row, what is wrong. */
export interface Fault { readonly entry: number | null; readonly table: string; readonly row: string; readonly what: string }

/** What a look at the whole ledger gave; `head` is the last entry's hash: written down elsewhere, it shows later that the whole chain was not made anew. */
export interface Verified { readonly entries: number; readonly head: string; readonly faults: readonly Fault[]; /** Whether a head that was noted before stands in the chain; null where none was given. */ readonly noted: boolean | null }

type Db = Kysely<Tables>;
type Digests = ReadonlyMap<string, string | null>;
const ids = (rows: readonly { readonly subject: string }[]) => list(rows.map((r) => r.subject));

/** For each act: the table, and the digests of its rows as they are now; null says that the row contradicts itself. */
const acts: Readonly<Record<Act, { readonly table: string; readonly now: (db: Db, entries: readonly Selectable<AuditTable>[]) => Promise<Digests> }>> = {
  archived: { table: 'raw', now: async (db, e) => new Map((await sql<Selectable<RawRow>>`select * from raw where hash = any(${ids(e)})`.execute(db)).rows.map((r) => [r.hash, `sha256:${sha256(r.bytes)}` === r.hash ? rawDigest(r) : null])) },
  'took in': { table: 'report', now: async (db, e) => new Map((await sql<Selectable<ReportTable>>`select * from report where id = any(${ids(e)})`.execute(db)).rows.map((r) => [r.id, reportDigest(r)])) },
  met: { table: 'coder', now: async (db, e) => new Map((await sql<CoderTable>`select * from coder where name || '@' || version = any(${ids(e)})`.execute(db)).rows.map((r) => [`${r.name}@${r.version}`, coderDigest(r.name, r.version, r.kind, r.since)])) },
  coded: { table: 'coding', now: codedNow },
  judged: { table: 'judgement', now: async (db, e) => new Map((await sql<Selectable<JudgementTable>>`select * from judgement where id = any(${ids(e)})`.execute(db)).rows.map((r) => [r.id, judgementDigest(r)])) },
  reviewed: { table: 'review', now: async (db, e) => new Map((await sql<Selectable<ReviewTable>>`select * from review where id = any(${ids(e)})`.execute(db)).rows.map((r) => [r.id, reviewDigest(r)])) },
  'took back': { table: 'undone', now: async (db, e) => new Map((await sql<Selectable<UndoneTable>>`select * from undone where id = any(${ids(e)})`.execute(db)).rows.map((r) => [r.id, undoneDigest(r)])) },
  named: { table: 'alias', now: async (db, e) => new Map((await sql<Selectable<AliasTable>>`select * from alias where id = any(${ids(e)})`.execute(db)).rows.map((r) => [r.id, aliasDigest(r)])) },
  erased: { table: 'erasure', now: async (db, e) => new Map((await sql<ErasureTable>`select * from erasure where report = any(${ids(e)})`.execute(db)).rows.map((r) => [r.report, erasureDigest(r)])) },
};

/** Codings put together from their parts, and the keys that stand beside the parts. */
async function codedNow(db: Db, entries: readonly Selectable<AuditTable>[]): Promise<Digests> {
  const found = await codingsOf(db, entries.map((e) => e.subject));
  const kept = grouped((await sql<{ coding: string; key: string }>`select coding, key from incident where coding = any(${ids(entries)}) union all select coding, key from statement where coding = any(${ids(entries)})`.execute(db)).rows, (r) => r.coding);
  return new Map(found.map(({ id, coding }) => {
    const keys = [...incidentKeys(coding.report.id, coding.incidents).values(), ...statementKeys(coding.report.id, coding).values()].sort().join(), had = (kept.get(id) ?? []).map((k) => k.key).sort().join();
    return [id, keys === had ? codingId(coding) : null];
  }));
}

/** Whether what an entry tells of went with an erased report. */
type Gone = (entry: Selectable<AuditTable>) => boolean;
async function gone(db: Db): Promise<Gone> {
  const stones = new Set((await sql<{ id: string }>`select report as id from erasure union select raw from erasure`.execute(db)).rows.map((r) => r.id));
  return (e) => stones.has(e.subject) || e.about.some((a) => stones.has(a.replace(/^in:/, '')));
}

function chainFaults(rows: readonly Selectable<AuditTable>[], before: { seq: number; hash: string }): Fault[] {
  const faults: Fault[] = [];
  for (const r of rows) {
    const entry = Number(r.seq), at = (what: string) => faults.push({ entry, table: 'audit', row: r.seq, what });
    if (entry !== before.seq + 1) at(before.seq + 1 === entry - 1 ? `entry ${entry - 1} is missing` : `entries ${before.seq + 1} to ${entry - 1} are missing`);
    else if (r.prev !== before.hash) at('it does not follow from the entry before');
    if (hashOf(r) !== r.hash) at('the entry was changed');
    before.seq = entry;
    before.hash = r.hash;
  }
  return faults;
}

/** Few rows at a time: the archive's may be large. */
async function allNow(db: Db, { now }: (typeof acts)[Act], entries: readonly Selectable<AuditTable>[]): Promise<Digests> {
  const all = new Map<string, string | null>();
  for (let i = 0; i < entries.length; i += 50) for (const [id, digest] of await now(db, entries.slice(i, i + 50))) all.set(id, digest);
  return all;
}

async function rowFaults(db: Db, rows: readonly Selectable<AuditTable>[], erased: Gone): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [act, entries] of grouped(rows, (r) => r.act)) {
    const kind = acts[act as Act];
    if (!kind) { faults.push(...entries.map((e) => ({ entry: Number(e.seq), table: 'audit', row: e.seq, what: `"${act}" is nothing that is recorded` }))); continue; }
    const now = await allNow(db, kind, entries);
    for (const e of entries) {
      const digest = now.get(e.subject), at = (what: string) => faults.push({ entry: Number(e.seq), table: kind.table, row: e.subject, what });
      if (digest === undefined) { if (!erased(e)) at('the row is missing'); } else if (digest !== e.digest) at('the row was changed');
    }
  }
  return faults;
}

/** Rows of which the chain knows nothing. */
async function strangers(db: Db): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [act, { table }] of Object.entries(acts)) {
    const id = { raw: 'hash', erasure: 'report', coder: `name || '@' || version` }[table] ?? 'id';
    const { rows } = await sql<{ id: string }>`select id from (select ${sql.raw(id)} as id from ${sql.table(table)}) t where not exists (select from audit a where a.act = ${act} and a.subject = t.id) limit 100`.execute(db);
    faults.push(...rows.map((r) => ({ entry: null, table, row: r.id, what: 'the row was never recorded' })));
  }
  return faults;
}

/** A row must be as the chain recorded it, and be there unless its report has a tombstone; the chain must be whole. */
export async function verifyLedger({ db }: Pick<Ledger, 'db'>, note?: string): Promise<Verified> {
  return db.isTransaction ? look(db, note) : db.transaction().setIsolationLevel('repeatable read').execute((tx) => look(tx, note));
}

async function look(db: Db, note: string | undefined): Promise<Verified> {
  const faults: Fault[] = [], before = { seq: 0, hash: origin }, erased = await gone(db);
  let noted = note === undefined ? null : false;
  for (;;) {
    const { rows } = await sql<Selectable<AuditTable>>`select * from audit where seq > ${before.seq} order by seq limit 1000`.execute(db);
    if (!rows.length) break;
    faults.push(...chainFaults(rows, before), ...(await rowFaults(db, rows, erased)));
    if (rows.some((r) => r.hash === note)) noted = true;
  }
  const head = await headOf(db);
  return { entries: head.seq, head: head.hash, faults: [...faults, ...(await strangers(db))], noted };
}
