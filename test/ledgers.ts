import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openInMemory, openLedger, type Ledger } from '#ledger';
import { createHash } from 'node:crypto';
import { startPostgres, type Server } from './postgres.ts';

const opening = { command: 'a test', now: '2031-05-20T09:00:00.000Z' };
const cache = new URL('../node_modules/.cache/ascribe/', import.meta.url);
const sources = new URL('../src/ledger/migrations/', import.meta.url);

/** A dump of an empty embedded ledger, made once for these migrations: a new one costs seconds. */
export async function template(): Promise<Blob> {
  const { version } = JSON.parse(readFileSync(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8')) as { version: string };
  const made = createHash('sha256').update(readdirSync(sources).sort().map((f) => readFileSync(new URL(f, sources), 'utf8')).join('')).digest('hex').slice(0, 12);
  const file = fileURLToPath(new URL(`pglite-${version}-${made}.tar.gz`, cache));
  if (!existsSync(file)) {
    const ledger = await openInMemory();
    const dump = Buffer.from(await (await ledger.dump!()).arrayBuffer());
    await ledger.close();
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, dump);
    renameSync(`${file}.${process.pid}`, file);
  }
  return new Blob([readFileSync(file)], { type: 'application/gzip' });
}

let server: Promise<Server> | undefined;
let count = 0;

async function ask(url: string, words: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try { await client.query(words); } finally { await client.end(); }
}

async function begin(): Promise<Server> {
  const started = await startPostgres();
  await ask(started.url, 'create database made');
  await (await openLedger({ engine: 'postgres', url: started.url.replace(/postgres$/, 'made') }, opening)).close();
  return started;
}

/** The address of a new database with an empty ledger on a PostgreSQL of this test file's own. */
export async function newDatabase(): Promise<string> {
  const { url } = await (server ??= begin());
  const name = `t${++count}`;
  await ask(url, `create database ${name} template made`);
  return url.replace(/postgres$/, name);
}

/** Ends the PostgreSQL of this test file. */
export async function stopPostgres(): Promise<void> { await (await server)?.stop(); server = undefined; }

/** Both engines: each opens a new, empty ledger. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Ledger> }[] = [
  { name: 'embedded', open: async () => openInMemory(await template()) },
  { name: 'PostgreSQL', open: async () => openLedger({ engine: 'postgres', url: await newDatabase() }, opening) },
];
