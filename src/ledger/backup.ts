import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { Refused, Unreadable } from '#model';
import { headOf } from './audit.ts';
import { migrations } from './migrations/index.ts';
import type { Ledger, Tx } from './open.ts';

/** Tables in the order in which their rows can be put back, and by what they are read in order. */
const tables = { raw: 'hash', report: 'seq', coder: 'name, version', coding: 'seq', claim: 'coding, n', incident: 'coding, n', statement: 'coding, n', link: 'coding, n', judgement: 'seq', review: 'seq', undone: 'seq', alias: 'seq', erasure: 'report', failure: 'report', audit: 'seq' } as const;
type Name = keyof typeof tables;
const format = 'ascribe/backup@1';

async function columnsOf(db: Ledger['db'] | Tx, table: Name): Promise<readonly { name: string; type: string }[]> {
  return (await sql<{ name: string; type: string }>`select column_name as name, case data_type when 'ARRAY' then 'text[]' else data_type end as type from information_schema.columns where table_schema = 'ascribe' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(db)).rows;
}

const batch = 200;

/** Rows of a table as lines of JSON, read a few at a time inside one view of the ledger. */
async function* linesOf(tx: Tx, table: Name): AsyncGenerator<string> {
  const columns = await columnsOf(tx, table), picked = columns.map((c) => (c.type === 'bytea' ? `encode(bytes, 'base64') as bytes` : `"${c.name}"`)).join(', ');
  await sql.raw(`declare backup_${table} no scroll cursor for select to_json(t)::text as row from (select ${picked} from ascribe.${table} order by ${tables[table]}) t`).execute(tx);
  for (;;) {
    const { rows } = await sql.raw<{ row: string }>(`fetch ${table === 'raw' ? 10 : batch} from backup_${table}`).execute(tx);
    for (const { row } of rows) yield `${JSON.stringify(table)}\t${row}\n`;
    if (!rows.length) return;
  }
}

/** Writes everything but what is derived to a compressed file of lines; the file appears only when it is whole. Gives how many rows. */
export async function writeBackup(ledger: Ledger, file: string, at: string): Promise<number> {
  const half = `${file}.part`;
  let rows = 0;
  try {
    await ledger.db.transaction().setIsolationLevel('repeatable read').execute(async (tx) => {
      const head = await headOf(tx);
      async function* lines() {
        yield `${JSON.stringify({ format, at, tables: Object.keys(migrations), head })}\n`;
        for (const table of Object.keys(tables) as Name[]) for await (const line of linesOf(tx, table)) { rows++; yield line; }
        yield `${JSON.stringify({ rows })}\n`;
      }
      await pipeline(Readable.from(lines()), createGzip(), createWriteStream(half));
    });
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && /^E[A-Z]+$/.test(code)) throw new Unreadable(`The backup ${file} cannot be written: ${message}.`);
    throw error;
  }
  return rows;
}

async function put(tx: Tx, table: Name, rows: readonly string[]): Promise<void> {
  const columns = await columnsOf(tx, table), names = columns.map((c) => `"${c.name}"`).join(', '), values = columns.map((c) => (c.type === 'bytea' ? `decode(bytes, 'base64')` : `"${c.name}"`)).join(', ');
  await sql`insert into ${sql.table(table)} (${sql.raw(names)}) select ${sql.raw(values)} from jsonb_to_recordset(${`[${rows.join(',')}]`}::jsonb) as r(${sql.raw(columns.map((c) => `"${c.name}" ${c.type === 'bytea' ? 'text' : c.type}`).join(', '))})`.execute(tx);
}

interface Head { readonly format?: string; readonly tables?: readonly string[]; readonly rows?: number }

function headIn(line: string, file: string): Head {
  const head = (() => { try { return JSON.parse(line) as Head; } catch { return {}; } })();
  if (head.format !== format) throw new Unreadable(`${file} is no backup of a ledger.`);
  const newer = (head.tables ?? []).filter((name) => !(name in migrations));
  if (newer.length) throw new Refused(`The backup was made by a newer version of Ascribe (it knows ${newer.join(', ')}).`);
  return head;
}

/** Lines of a compressed file; only a line feed ends one. */
async function* linesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of source) {
    const [head = '', ...more] = decoder.write(Buffer.from(chunk)).split('\n');
    parts.push(head);
    for (const next of more) { yield parts.join(''); parts = [next]; }
  }
  if (parts.join('')) yield parts.join('');
}

async function read(tx: Tx, file: string, lines: AsyncIterable<string>): Promise<number> {
  let table: Name | null = null, waiting: string[] = [], rows = 0, size = 0, first = true, ended: number | null = null;
  const flush = async (): Promise<void> => { if (table && waiting.length) await put(tx, table, waiting); waiting = []; size = 0; };
  for await (const line of lines) {
    if (first) { headIn(line, file); first = false; continue; }
    const tab = line.indexOf('\t');
    if (tab < 0) { ended = (JSON.parse(line) as Head).rows ?? null; continue; }
    const name = JSON.parse(line.slice(0, tab)) as Name;
    if (!(name in tables)) throw new Unreadable(`${file} is no whole backup of a ledger: it has a table "${String(name)}".`);
    if (name !== table || waiting.length >= batch || size > 4_000_000) { await flush(); table = name; }
    waiting.push(line.slice(tab + 1));
    size += line.length;
    rows++;
  }
  await flush();
  if (first || ended !== rows) throw new Unreadable(`${file} is no whole backup of a ledger: ${first ? 'it is empty' : `${rows} rows of ${ended ?? 'an unknown number'}`}.`);
  return rows;
}

/** Fills an empty ledger from a backup, wholly or not at all; numbers and hashes stay as they were. Gives how many rows. */
export async function restoreLedger({ db }: Ledger, file: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    if ((await headOf(tx)).seq > 0) throw new Refused('The ledger is not empty. Restore into a new one: ascribe restore FILE --ledger PLACE.');
    let rows = 0;
    await pipeline(createReadStream(file), createGunzip(), async (source: AsyncIterable<Uint8Array>) => { rows = await read(tx, file, linesIn(source)); }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Unreadable(`${file}: there is no such file.`) : /^(Z_|ERR_STREAM|E[A-Z]{3,})/.test(error.code ?? '') ? new Unreadable(`${file} is no whole backup of a ledger: ${error.message}.`) : error;
    });
    for (const table of ['report', 'coding', 'judgement', 'review', 'undone', 'alias']) await sql.raw(`select setval(pg_get_serial_sequence('ascribe.${table}', 'seq'), (select coalesce(max(seq), 0) + 1 from ascribe.${table}), false)`).execute(tx);
    return rows;
  });
}
