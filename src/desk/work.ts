import { openQueue, putFailure, write, type Job, type Queue } from '#ledger';
import { codeReport } from './code.ts';
import type { Desk } from './desk.ts';

/** How a worker works: until it is stopped, or until nothing waits; `seen` is told what came of each report. */
export interface Working { readonly until: 'stopped' | 'empty'; readonly stop: AbortSignal; readonly seen: (report: string, outcome: string) => void; readonly expireSeconds?: number }

const taken = 4, idle = 500, sweepEvery = 30_000;
const pause = (ms: number, stop: AbortSignal): Promise<void> => new Promise((done) => { const t = setTimeout(done, ms); stop.addEventListener('abort', () => { clearTimeout(t); done(); }, { once: true }); });

async function one(desk: Desk, { report }: Job, seen: Working['seen']): Promise<void> {
  try { seen(report, (await codeReport(desk, report, 'with-the-next')).outcome); } catch (error) {
    // Erased meanwhile: there is nothing left to do.
    if ((error as Error).name !== 'NotFound') throw error;
    seen(report, 'gone');
  }
}

async function sweep({ ledger, coder, now }: Desk, queue: Queue): Promise<void> {
  const lost = await queue.sweep(), at = now();
  if (lost.length) await write(ledger, async (tx) => { for (const report of lost) await putFailure(tx, { report, coder: `${coder.name}@${coder.version}`, error: 'Every worker that coded it ended before it was done.', at }); });
}

/** Codes what waits in the queue, a few reports at a time. Several workers share one queue; a worker that dies loses nothing, and what is done twice is stored once. A coding reaches the disk at the latest with the word that its job is done. Gives how many it coded. */
export async function work(desk: Desk, { until, stop, seen, expireSeconds }: Working): Promise<number> {
  const queue = await openQueue(desk.ledger, expireSeconds);
  let done = 0, swept = -Infinity;
  try {
    while (!stop.aborted) {
      if (performance.now() - swept > sweepEvery) { await sweep(desk, queue); swept = performance.now(); }
      const jobs = await queue.take(taken), finished: Job[] = [];
      try {
        for (const job of jobs) {
          if (stop.aborted) break;
          await one(desk, job, seen);
          finished.push(job);
        }
      } finally { await queue.done(finished); }
      done += finished.length;
      if (jobs.length) continue;
      if (until === 'empty') break;
      await pause(idle, stop);
    }
  } finally { await queue.close(); }
  return done;
}

/** Puts reports in the queue of those that wait to be coded; a worker that has one for longer than `expireSeconds` is taken for dead. */
export async function enqueue({ ledger }: Desk, reports: readonly string[], expireSeconds?: number): Promise<void> {
  const queue = await openQueue(ledger, expireSeconds);
  try { await queue.send(reports); } finally { await queue.close(); }
}
