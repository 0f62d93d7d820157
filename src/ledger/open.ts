import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { Refused, Unreadable } from '#model';
import { hold } from './lock.ts';
import { migrate } from './migrations/index.ts';
import { planOnce, prepared } from './prepared.ts';
import type { Tables } from './tables.ts';
import { placeOf, type Where } from './where.ts';

/** One piece of work that is done wholly or not at all. */
export type Tx = Transaction<Tables>;

/** An open ledger. */
export interface Ledger {
  readonly db: Kysely<Tables>; readonly engine: Where['engine']; /** The folder, or the address without its password. */ readonly place: string;
  readonly pool: pg.Pool; readonly close: () => Promise<void>; /** The whole embedded database as a file to start others from. */ readonly dump?: () => Promise<Blob>;
}

/** How a ledger is opened: `command` names the holder to others, `now` is the instant, `template` a dump to start a new embedded ledger from. */
export interface Opening { readonly command: string; readonly now: string; readonly template?: Blob }

const mark = 'ascribe.json';
const why: Readonly<Record<string, string>> = { EACCES: 'it may not be written', EPERM: 'it may not be written', EROFS: 'it lies on a read-only disk', ENOTDIR: 'a part of the path is a file', EEXIST: 'it is a file', ENOSPC: 'the disk is full' };

/** Makes the folder where it is new and empty; refused where it holds something else. */
function prepare(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    const inside = readdirSync(folder).filter((name) => !name.startsWith('holder.'));
    if (!existsSync(join(folder, mark))) {
      if (inside.length && !inside.every((name) => name === 'data' || name === 'data.new')) throw new Refused(`${folder} is no ledger: it holds other files. Name an empty or a new folder.`);
      writeFileSync(join(folder, mark), JSON.stringify({ format: 'ascribe/ledger@1', engine: 'pglite' }));
    } else if ((JSON.parse(readFileSync(join(folder, mark), 'utf8')) as { format?: string }).format !== 'ascribe/ledger@1') throw new Refused(`${folder} was made by another version of Ascribe.`);
    writeFileSync(join(folder, 'holder.try'), '');
    rmSync(join(folder, 'holder.try'));
    return realpathSync(folder);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Unreadable(`The ledger's folder ${folder} cannot be used: ${why[code] ?? (error as Error).message}.`);
  }
}

/** Each new connection finds the ledger's tables, and names by a near spelling (Quarun for Qarun is 0.44), before it is used. No question is compiled or shared among processes: each reads few rows, and starting helpers took 20 ms of an incident's 33. */
const verify = (client: pg.PoolClient, done: (error?: Error) => void): void => { client.query(`set search_path = ascribe, ascribe_derived, public; set pg_trgm.word_similarity_threshold = 0.4; set jit = off; set max_parallel_workers_per_gather = 0; ${planOnce}`).then(() => done(), done); };

interface Engine { readonly pool: pg.Pool; readonly dump?: () => Promise<Blob>; readonly end: () => Promise<void> }

/** A quarter of what the tables take, between 128 MB and 1.25 GB and at most a sixteenth of the machine's memory beyond 512 MB: the embedded database pays dearly for a page that it does not hold. */
function buffers(folder: string): string {
  const base = join(folder, 'base'), size = existsSync(base) ? readdirSync(base, { recursive: true, withFileTypes: true }).reduce((sum, f) => sum + (f.isFile() ? statSync(join(f.parentPath, f.name)).size : 0), 0) : 0;
  return `${Math.round(Math.min(1280, Math.max(512, totalmem() / 16e6), Math.max(128, size / 4e6)))}MB`;
}

type Lite = import('@electric-sql/pglite').PGlite;

/** Opens the database in a folder (null: in memory). A new one is made beside and moved into place, so that a half-made one is never opened. */
async function start(folder: string | null, template: Blob | undefined): Promise<Lite> {
  const [{ PGlite }, { pg_trgm }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/contrib/pg_trgm')]);
  const make = (dataDir: string, dump?: Blob) => PGlite.create({ dataDir, extensions: { pg_trgm }, startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${buffers(dataDir)}`, '-c', 'random_page_cost=1.1'], ...(dump ? { loadDataDir: dump } : {}) });
  if (folder === null) return make('memory://', template);
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    rmSync(`${folder}.new`, { recursive: true, force: true });
    await (await make(`${folder}.new`, template)).close();
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${folder}.new`, folder);
  }
  return make(folder);
}

/** PostgreSQL inside this process. */
async function embedded(folder: string | null, template: Blob | undefined): Promise<Engine> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const lite = await start(folder, template).catch((error: Error) => { throw new Unreadable(`The ledger's database${folder ? ` in ${folder}` : ''} cannot be opened: ${error.message}. Restore a backup (ascribe restore).`); });
  // PGlite is one session: the pool must hold exactly one client.
  const pool = new pg.Pool({ ...(createPgConfig(lite) as unknown as pg.PoolConfig), max: 1, verify });
  return { pool, dump: () => lite.dumpDataDir('gzip'), end: async () => { await pool.end(); await lite.close(); } };
}

async function server(url: string): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, application_name: 'ascribe', verify });
  // A connection that dies while idle is replaced; what was at work on it fails by itself.
  pool.on('error', () => undefined);
  return { pool, end: () => pool.end() };
}

async function reach(pool: pg.Pool, place: string): Promise<void> {
  try {
    const { rows } = await pool.query<{ v: string }>('show server_version_num');
    if (Number(rows[0]!.v) < 140_000) throw new Refused(`The database at ${place} is too old: Ascribe needs PostgreSQL 14 or later.`);
    await pool.query('create schema if not exists ascribe');
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { message, code } = error as Error & { code?: string };
    throw new Unreadable(`The ledger's database at ${place} does not answer: ${message || code || 'no connection'}. Look at --ledger or DATABASE_URL.`);
  }
}

async function ready({ pool, end, dump }: Engine, where: Where, place: string): Promise<Ledger> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared(pool) }) });
  try {
    await reach(pool, place);
    await migrate(db);
  } catch (error) { await end().catch(() => undefined); throw error; }
  return { db, pool, engine: where.engine, place, close: end, ...(dump ? { dump } : {}) };
}

/** Opens a ledger, makes it where it is new, and holds an embedded one for this process. */
export async function openLedger(where: Where, { command, now, template }: Opening): Promise<Ledger> {
  if (where.engine === 'postgres') return ready(await server(where.url), where, placeOf(where));
  const folder = prepare(where.folder);
  const free = await hold(folder, { pid: process.pid, command, since: now });
  try {
    const ledger = await ready(await embedded(join(folder, 'data'), template), where, folder);
    return { ...ledger, close: async () => { await ledger.close(); await free(); } };
  } catch (error) { await free(); throw error; }
}

/** A ledger in memory: for tests, and for looking at samples. */
export const openInMemory = async (template?: Blob): Promise<Ledger> => ready(await embedded(null, template), { engine: 'embedded', folder: 'memory' }, 'memory');

const waited = new WeakSet<Tx>();

/** Waits until nobody else joins incidents or writes the chain; lasts until the work ends. The planner cannot tell how few rows share a key and would read whole tables: it is kept to indexes meanwhile. */
export async function alone(tx: Tx): Promise<void> {
  if (waited.has(tx)) return;
  await sql`select pg_advisory_xact_lock(7165292, 1), set_config('enable_seqscan', 'off', true)`.execute(tx);
  waited.add(tx);
}
