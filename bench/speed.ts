import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Options } from './main.ts';
import { notes, writePart } from './page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs node in the project's folder, its errors shown; what it prints, or an error that says which step failed. */
function node(...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`bench speed: node ${args.join(' ')} ended with ${status}`);
  return stdout;
}

/**
 * The whole rules coder against the tagging of compromise. What is measured is the package as it is installed, built anew from these sources, in a plain process of its own (`speed-run.ts`): through tsx each
 * function inside another is named at every call, which no user's coder does.
 */
export function run({ data }: Options): void {
  const page = notes(), load = (loadavg()[0] ?? 0).toFixed(1);
  node('scripts/build.mjs', '--no-workbench');
  for (const job of ['whole', 'by rules only', 'parse alone']) for (const line of node('--import', 'tsx', 'bench/speed-run.ts', data, job).trimEnd().split('\n')) page.say(line);
  writePart('speed', 'Speed', `\`npm run bench -- speed\`: the built package, one thread, in turns with compromise in one run, each coder in a process of its own, by that thread's clock (in brackets by processor time, with what the engine compiles and collects on other threads), once V8 has compiled what it runs; load of the machine before ${load}. How it came to this: decisions 083, 119, 135 and 136.\n\n${page.text()}`);
}
