import { sql, type Kysely } from 'kysely';
import { digestOf } from './hash.ts';
import { alone, type Ledger, type Tx } from './open.ts';
import { insertAll, list } from './rows.ts';
import type { AuditTable, Tables } from './tables.ts';

/** What can be recorded. */
export type Act = 'archived' | 'took in' | 'met' | 'coded' | 'judged' | 'reviewed' | 'took back' | 'named' | 'erased';

/** Something that was recorded: `about` are the reports and incidents it concerns, `subject` the row, `digest` the row's hash. Never any content. */
export interface Recorded { readonly at: string; readonly by: string; readonly act: Act; readonly about: readonly string[]; readonly subject: string; readonly digest: string }

/** What stands before the first entry. */
export const origin = '0'.repeat(64);

/** The hash of an entry, with the hash of the one before it. */
export const hashOf = (e: Pick<AuditTable, 'at' | 'by' | 'act' | 'subject' | 'digest' | 'prev'> & { readonly seq: string | number; readonly about: readonly string[] }): string => digestOf([String(e.seq), e.at, e.by, e.act, [...e.about], e.subject, e.digest, e.prev]);

/** The last entry's number and hash; 0 and zeros where nothing is recorded. */
export async function headOf(db: Kysely<Tables>): Promise<{ readonly seq: number; readonly hash: string }> {
  const { rows } = await sql<{ seq: string; hash: string }>`select seq, hash from audit order by seq desc limit 1`.execute(db);
  return rows[0] ? { seq: Number(rows[0].seq), hash: rows[0].hash } : { seq: 0, hash: origin };
}

const waiting = new WeakMap<Tx, Recorded[]>();

/** Notes what is done in this piece of work; it joins the chain when the work ends. */
export function record(tx: Tx, entries: readonly Recorded[]): void { waiting.set(tx, [...(waiting.get(tx) ?? []), ...entries]); }

async function chain(tx: Tx, entries: readonly Recorded[]): Promise<void> {
  if (!entries.length) return;
  await alone(tx);
  let { seq, hash: prev } = await headOf(tx);
  const rows = entries.map((e) => {
    const row = { ...e, seq: ++seq, prev };
    prev = hashOf(row);
    return { ...row, hash: prev };
  });
  await insertAll(tx, 'audit', { seq: 'bigint', at: 'text', by: 'text', act: 'text', about: 'text[]', subject: 'text', digest: 'text', prev: 'text', hash: 'text' }, rows);
}

/** When a piece of work must be on disk: before it is acknowledged, or with the next that must. PostgreSQL writes its log in order, so that no later piece can be there without it. */
export type Flush = 'at-once' | 'with-the-next';

/** Does a piece of work, with its entries in the chain, wholly or not at all. */
export async function write<T>(ledger: Ledger, work: (tx: Tx) => Promise<T>, flush: Flush = 'at-once'): Promise<T> {
  try {
    return await ledger.db.transaction().execute(async (tx) => {
      if (flush === 'with-the-next') await sql`set local synchronous_commit = off`.execute(tx);
      const done = await work(tx);
      await chain(tx, waiting.get(tx) ?? []);
      return done;
    });
  } finally { heads.delete(ledger); }
}

/** The last entry's number where nobody else can write: an embedded ledger is held by one process. */
const heads = new WeakMap<Ledger, Promise<number>>();

/** The number of the last entry: it changes whenever anything in the ledger does. An embedded ledger is asked once after every piece of work. */
export async function stateOf(ledger: Ledger): Promise<number> {
  const ask = async (): Promise<number> => (await headOf(ledger.db)).seq;
  if (ledger.engine !== 'embedded') return ask();
  const known = heads.get(ledger) ?? ask();
  heads.set(ledger, known);
  known.catch(() => { if (heads.get(ledger) === known) heads.delete(ledger); });
  return known;
}

/** Entries about any of these reports and incidents, oldest first. */
export async function entriesAbout(db: Kysely<Tables>, about: readonly string[]): Promise<readonly AuditTable[]> {
  return (await sql<AuditTable>`select * from audit where about && ${list(about)} order by seq`.execute(db)).rows;
}

/** The number of the last entry about a report; it changes whenever anybody decides on it. */
export async function revisionOf(db: Kysely<Tables>, report: string): Promise<string> {
  const { rows } = await sql<{ seq: string | null }>`select max(seq) as seq from audit where about @> ${list([report])}`.execute(db);
  return rows[0]?.seq ?? '0';
}
