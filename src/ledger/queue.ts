import PgBoss from 'pg-boss';
import { sql } from 'kysely';
import { Refused } from '#model';
import type { Ledger } from './open.ts';

/** A job: one report to be coded. */
export interface Job { readonly id: string; readonly report: string }

/** The queue of reports that wait to be coded. Delivery is at least once: the work must be the same when it is done twice. */
export interface Queue {
  /** Puts reports in the queue. */
  readonly send: (reports: readonly string[]) => Promise<void>;
  /** Takes at most so many jobs; nobody else gets them before they expire. */
  readonly take: (most: number) => Promise<readonly Job[]>;
  /** Says that jobs are done. */
  readonly done: (jobs: readonly Job[]) => Promise<void>;
  /** Gives jobs of dead workers to others, and puts reports in the queue that no job tells of; gives reports given up after too many tries. */
  readonly sweep: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The queue in numbers: waiting, taken, done within the last minute and hour, given up; null where there is none yet. */
export interface QueueState { readonly waiting: number; readonly active: number; readonly minute: number; readonly hour: number; readonly givenUp: number }

const name = 'code', schema = 'ascribe_jobs', tries = 5;

/** Opens the queue of a ledger on PostgreSQL. A job that is not done within `expireSeconds` is taken for lost and given to another worker. */
export async function openQueue({ engine, pool }: Ledger, expireSeconds = 60): Promise<Queue> {
  if (engine !== 'postgres') throw new Refused('The embedded ledger serves one process, which codes as it takes in: there is no queue. Keep the ledger in PostgreSQL for several workers (--ledger postgres://…).');
  const boss = new PgBoss({ db: { executeSql: (words, values) => pool.query(words, values) }, schema, schedule: false, supervise: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(name);
  const send = async (reports: readonly string[]): Promise<void> => { if (reports.length) await boss.insert(reports.map((report) => ({ name, data: { report }, expireInSeconds: expireSeconds, retryLimit: tries }))); };
  return {
    send, take: async (most) => (await boss.fetch<{ report: string }>(name, { batchSize: most })).map((j) => ({ id: j.id, report: j.data.report })),
    done: async (jobs) => { if (jobs.length) await boss.complete(name, jobs.map((j) => j.id)); },
    sweep: async () => {
      await boss.maintain();
      const { rows } = await pool.query<{ id: string }>(`select r.id from ascribe.report r where not exists (select from ascribe.coding c where c.report = r.id) and not exists (select from ascribe.failure f where f.report = r.id) and not exists (select from ${schema}.job j where j.name = $1 and j.data ->> 'report' = r.id) order by r.seq limit 10000`, [name]);
      await send(rows.map((r) => r.id));
      return (await pool.query<{ report: string }>(`select distinct data ->> 'report' as report from ${schema}.job j where name = $1 and state = 'failed' and exists (select from ascribe.report r where r.id = data ->> 'report') and not exists (select from ascribe.coding c where c.report = data ->> 'report') and not exists (select from ascribe.failure f where f.report = data ->> 'report') limit 1000`, [name])).rows.map((r) => r.report);
    },
    close: () => boss.stop({ graceful: false, wait: false, close: false }),
  };
}

/** The queue in numbers; null where the ledger has none or nobody used it yet. */
export async function queueState({ engine, db }: Ledger): Promise<QueueState | null> {
  if (engine !== 'postgres') return null;
  const { rows: [there] } = await sql<{ there: boolean }>`select to_regclass('ascribe_jobs.job') is not null as there`.execute(db);
  if (!there?.there) return null;
  const { rows } = await sql<QueueState>`select count(*) filter (where state in ('created', 'retry'))::int as waiting, count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'failed')::int as "givenUp",
    count(*) filter (where state = 'completed' and completed_on > now() - interval '1 minute')::int as minute, count(*) filter (where state = 'completed' and completed_on > now() - interval '1 hour')::int as hour from ascribe_jobs.job where name = ${name}`.execute(db);
  return rows[0]!;
}
