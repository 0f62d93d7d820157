import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCommand } from './add.ts';
import { codeCommand } from './code.ts';
import { explainCommand } from './explain.ts';
import { incidentsCommand } from './incidents.ts';
import { judgeCommands, undoCommand } from './judge.ts';
import { backupCommands, eraseCommand, rebuildCommand, verifyCommand } from './keep.ts';
import { parseCommand } from './parse.ts';
import { reportsCommand } from './reports.ts';
import type { Out } from './run.ts';
import { schemaCommand } from './schema.ts';
import { scoreCommand } from './score.ts';
import { showCommand } from './show.ts';
import { endWithOuter, inSingleThread, isSingle } from './single.ts';
import { startCommand } from './start.ts';
import { recodeCommand, retryCommand, statusCommand, workCommand } from './work.ts';

/** The commands, in the order of the help. */
const commands = [codeCommand, explainCommand, parseCommand, scoreCommand, schemaCommand, startCommand, addCommand, reportsCommand, incidentsCommand, showCommand, judgeCommands, undoCommand, statusCommand, retryCommand, recodeCommand, workCommand, verifyCommand, eraseCommand, backupCommands, rebuildCommand] as const;

const exits = `
Exit codes:
  0  done
  1  some input could not be read, or is not there; the rest was done
  2  wrong use: an unknown command or option, or a value that an option refuses`;

/** Runs the command line; gives the exit code. Nothing is thrown but faults of the program itself. */
export async function run(args: readonly string[], given: Partial<Out> = {}): Promise<number> {
  let code = 0;
  const out: Out = {
    print: (text) => { process.stdout.write(`${text}\n`); }, note: (text) => { process.stderr.write(`${text}\n`); },
    colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'], fail: (c) => { code = c; }, ...given,
  };
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const program = new Command('ascribe').description('Reads news reports of armed conflict and turns them into incident records in which every fact says who claims it.')
    .version(version).exitOverride().addHelpText('after', exits).configureOutput({ writeOut: (s) => out.print(s.trimEnd()), writeErr: (s) => out.note(s.trimEnd()) });
  for (const add of commands) add(program, out);
  program.commands.forEach((c) => c.exitOverride().copyInheritedSettings(program).addHelpText('after', exits));
  try { await program.parseAsync([...args], { from: 'user' }); } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { name, message } = error as Error;
    if (!['Unreadable', 'NotFound', 'Refused'].includes(name)) throw error;
    out.note(message);
    return name === 'Refused' ? 2 : 1;
  }
  return code;
}

/** What the program does when it is started by its name: a worker, of which there are several on a machine, runs in one thread. Gives the exit code. */
export async function launch(args: readonly string[]): Promise<number> {
  if (args[0] === 'work' && !isSingle()) return inSingleThread(args);
  if (isSingle()) endWithOuter();
  return run(args);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await launch(process.argv.slice(2));
