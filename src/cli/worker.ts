import { parentPort, workerData } from 'node:worker_threads';
import { rulesWith } from '#coders/rules';
import type { Answer, Setting } from './batch.ts';
import { readLine } from './line.ts';

const coder = rulesWith(workerData as Setting);

async function answer({ n, number, line }: { readonly n: number; readonly number: number; readonly line: string }): Promise<Answer> {
  const row = readLine(line);
  if ('error' in row) return { n, ok: false, line: JSON.stringify({ id: row.id, line: number, error: row.error }) };
  try {
    return { n, ok: true, line: JSON.stringify({ id: row.id, coding: await coder.code(row.report) }) };
  } catch (error) {
    return { n, ok: false, line: JSON.stringify({ id: row.id, line: number, error: (error as Error).message }) };
  }
}

parentPort?.on('message', (task: Parameters<typeof answer>[0]) => { void answer(task).then((a) => parentPort?.postMessage(a)); });
