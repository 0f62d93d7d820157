import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { Own } from '#coders/rules';
import { Unreadable } from '#model';
import { readLine } from './line.ts';
import type { Out } from './run.ts';

/** How the workers code. */
export interface Setting { readonly mentions: boolean; readonly trained: boolean; readonly reference?: Own }

/** What a worker answers: one line of output, and whether it holds a coding. */
export interface Answer { readonly n: number; readonly line: string; readonly ok: boolean }

/** Codes JSON lines by worker threads; answers come in the order of the input, and little is held at once. True where every line could be coded. */
export async function batch(file: string, setting: Setting, jobs: number | undefined, out: Out): Promise<boolean> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  if (file !== '-') await once(input, 'open').catch((error: NodeJS.ErrnoException) => { throw new Unreadable(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`); });
  const pool = makePool(Math.min(jobs ?? availableParallelism(), 64), setting);
  const order = inOrder(out);
  let n = 0;
  let number = 0;
  let broken: Error | null = null;
  input.on('error', (error: Error) => { broken = error; });
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (!line.trim()) continue;
      await pool.room();
      await order.near(n);
      pool.give({ n: n++, number, line }, order.take);
    }
    await pool.rest();
  } finally { await pool.end(); }
  if (broken) throw new Unreadable(`${file}: ${(broken as NodeJS.ErrnoException).code === 'EISDIR' ? 'it is a directory' : (broken as Error).message}.`);
  return order.clean();
}

/** Prints answers in input order; `near` waits while more than a few hundred are held back by a slow one. */
function inOrder(out: Out): { take: (a: Answer) => void; near: (n: number) => Promise<void>; clean: () => boolean } {
  const held = new Map<number, Answer>();
  let next = 0;
  let ok = true;
  let wake = (): void => {};
  return {
    take: (answer) => {
      held.set(answer.n, answer);
      for (let a = held.get(next); a; a = held.get(next)) {
        held.delete(next++);
        ok &&= a.ok;
        out.print(a.line);
        if (next % 500 === 0) out.note(`${next} reports coded`);
      }
      wake();
    },
    near: async (n) => { while (n - next > 256) await new Promise<void>((go) => { wake = go; }); },
    clean: () => ok,
  };
}

interface Task { readonly n: number; readonly number: number; readonly line: string }

/** A worker thread on the built file, or on the source: there tsx must be registered in the thread itself, `--import tsx` is not heeded in it. */
function open(workerData: Setting): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), { workerData });
  const start = `void import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)}, ${JSON.stringify(import.meta.url)}));`;
  return new Worker(start, { eval: true, workerData, execArgv: ['--conditions=source'] });
}

/** A fixed number of worker threads, two tasks in hand for each; a worker that dies fails its tasks and is replaced. */
function makePool(size: number, setting: Setting) {
  let wake = (): void => {};
  const hire = (): { worker: Worker; tasks: Map<number, readonly [Task, (a: Answer) => void]> } => {
    const one = { worker: open(setting), tasks: new Map<number, readonly [Task, (a: Answer) => void]>() };
    one.worker.on('message', (a: Answer) => { const t = one.tasks.get(a.n); one.tasks.delete(a.n); t?.[1](a); wake(); });
    one.worker.on('error', (error) => {
      const lost = [...one.tasks.values()];
      one.tasks.clear();
      crew.splice(crew.indexOf(one), 1, hire());
      for (const [t, take] of lost) take({ n: t.n, ok: false, line: JSON.stringify({ id: readLine(t.line).id, line: t.number, error: `The worker failed: ${error.message}` }) });
      wake();
    });
    return one;
  };
  const crew = Array.from({ length: size }, hire);
  const until = async (ready: () => boolean): Promise<void> => { while (!ready()) await new Promise<void>((go) => { wake = go; }); };
  return {
    room: () => until(() => crew.some((c) => c.tasks.size < 2)),
    rest: () => until(() => crew.every((c) => c.tasks.size === 0)),
    give: (task: Task, take: (a: Answer) => void): void => {
      const one = crew.reduce((a, b) => (b.tasks.size < a.tasks.size ? b : a));
      one.tasks.set(task.n, [task, take]);
      one.worker.postMessage(task);
    },
    end: () => Promise.all(crew.map((c) => c.worker.terminate())),
  };
}
