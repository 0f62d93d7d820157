import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const taker = fileURLToPath(new URL('./taker.ts', import.meta.url));

/** What a process said before it ended, line by line. */
export interface Ended { readonly lines: readonly string[]; readonly killed: boolean }

/** When to kill: after so many lines and then so many milliseconds. */
export interface Moment { readonly lines: number; readonly ms: number }

/** Runs the taker; kills it by SIGKILL at a moment (null: lets it end). An end by itself with a fault is an error. */
export function take(args: readonly string[], moment: Moment | null): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', taker, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: '' } });
    let said = '', wrong = '', timer: NodeJS.Timeout | undefined;
    const strike = () => { timer ??= setTimeout(() => child.kill('SIGKILL'), moment?.ms); };
    child.stdout.on('data', (d) => { said += d; if (moment && said.split('\n').length > moment.lines) strike(); });
    child.stderr.on('data', (d) => { wrong = `${wrong}${d}`.slice(-2000); });
    if (moment?.lines === 0) strike();
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL' || code === 0) done({ lines: said.split('\n').filter((l) => l.includes(' ')), killed: signal === 'SIGKILL' });
      else fail(new Error(`the taker ended with ${code}: ${wrong}`));
    });
  });
}

/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
