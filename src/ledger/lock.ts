import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { Refused } from '#model';
import { sha256 } from './hash.ts';

/** Who holds a folder. */
export interface Holder { readonly pid: number; readonly command: string; readonly since: string }

const note = (folder: string): string => join(folder, 'holder.json');

/** An address that the kernel frees when its process ends, however it ends: an abstract socket on Linux, a pipe on Windows, null elsewhere. */
function addressOf(folder: string): string | null {
  const name = `ascribe-${sha256(folder).slice(0, 32)}`;
  return process.platform === 'linux' ? `\0${name}` : process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : null;
}

function holderOf(folder: string): Holder | null {
  try { return JSON.parse(readFileSync(note(folder), 'utf8')) as Holder; } catch { return null; }
}

function taken(folder: string): Refused {
  const holder = holderOf(folder);
  const who = holder ? `process ${holder.pid} (${holder.command}), since ${holder.since}` : 'another process';
  return new Refused(`The ledger ${folder} is held by ${who}. The embedded ledger serves one process at a time: wait for it or end it, or keep the ledger in PostgreSQL (--ledger postgres://…).`);
}

function listen(address: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((c) => c.destroy()).once('error', fail);
    server.listen(address, () => { server.unref(); done(server); });
  });
}

const alive = (pid: number): boolean => { try { process.kill(pid, 0); return true; } catch (e) { return (e as NodeJS.ErrnoException).code === 'EPERM'; } };

/** Where no kernel-held address is to be had: a file of the process id; one left by a dead process is taken over. */
function holdByFile(folder: string): () => Promise<void> {
  const file = join(folder, 'holder.pid');
  for (let tries = 0; tries < 2; tries++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return async () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (alive(Number(readFileSync(file, 'utf8')))) break;
      rmSync(file, { force: true });
    }
  }
  throw taken(folder);
}

/** Holds a folder (its real path) for this process alone; gives what lets it go. Refused, naming the holder, where another has it. */
export async function hold(folder: string, holder: Holder): Promise<() => Promise<void>> {
  const address = addressOf(folder);
  let free: () => Promise<void>;
  if (address === null) free = holdByFile(folder);
  else {
    const server = await listen(address).catch((error: NodeJS.ErrnoException) => { throw error.code === 'EADDRINUSE' ? taken(folder) : error; });
    free = () => new Promise((done) => { server.close(() => done()); });
  }
  writeFileSync(note(folder), JSON.stringify(holder));
  return free;
}
