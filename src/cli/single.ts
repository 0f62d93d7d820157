import { spawn } from 'node:child_process';

/** V8 without helper threads, and with four times its own budget of bytecode before a function is compiled again. */
const flags = ['--single-threaded', '--interrupt-budget=528000'] as const;

/** Whether this process is the inner one that `inSingleThread` began. */
export const isSingle = (): boolean => process.execArgv.includes(flags[0]);

/**
 * Runs this program again with `args` in a process of its own whose V8 compiles and collects on the one thread that codes, and gives its exit code. The coder is wide and flat,
 * thousands of functions that run a little each: V8's helpers keep a second core busy with it, and take that from a second worker (decision 123). Such flags hold from a process's start or
 * not at all. The inner process hears SIGINT and SIGTERM through this one, and ends when this one is killed.
 */
export function inSingleThread(args: readonly string[]): Promise<number> {
  // a group of its own: a terminal's Ctrl-C reaches it once, through here
  const inner = spawn(process.execPath, [...process.execArgv, ...flags, process.argv[1]!, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { inner.kill(signal); });
  return new Promise((done, fail) => { inner.once('error', fail).once('exit', (code) => done(code ?? 1)); });
}

/** In the inner process: ends as if killed when the outer one is gone. What was at work is done again by another. */
export function endWithOuter(): void {
  process.once('disconnect', () => { process.kill(process.pid, 'SIGKILL'); });
  process.channel?.unref();
}
