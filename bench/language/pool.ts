import { Worker } from 'node:worker_threads';

/** One piece of training: the job's name and what it needs beside the corpora. */
export interface Job { readonly name: string; readonly data: string; readonly input: Readonly<Record<string, unknown>> }

const run = (job: Job): Promise<unknown> => new Promise((done, fail) => {
  const start = `void import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(new URL('./work.ts', import.meta.url).href)}, ${JSON.stringify(import.meta.url)}));`;
  const worker = new Worker(start, { eval: true, workerData: job, execArgv: ['--conditions=source'], resourceLimits: { maxOldGenerationSizeMb: 8192 } });
  worker.once('message', done);
  worker.once('error', fail);
});

/** Does jobs two at a time; the results stand in the jobs' order, whatever the order in which they end. */
export async function runAll<T>(jobs: readonly Job[]): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at]!;
      results[at] = (await run(job)) as T;
      console.log(`${job.name} ${at + 1} of ${jobs.length}`);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}
