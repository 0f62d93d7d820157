import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { serveDesk } from '#api';
import { rules } from '#coders/rules';
import { readText } from '#intake';
import { port } from './options.ts';
import type { Out } from './run.ts';
import { table } from './table.ts';
import { unkept, type Coded } from './unkept.ts';

const folder = new URL('../../samples/', import.meta.url);
const list = z.array(z.object({ file: z.string(), outlet: z.string(), published: z.string(), title: z.string() }));

interface StartOptions { readonly names?: boolean; readonly samples: boolean; readonly once?: boolean; readonly host: string; readonly port: number }

/** `ascribe start`: codes the sample reports, prints their incident tables, and opens the workbench on this machine. */
export function startCommand(program: Command, out: Out): void {
  program.command('start').description('Code the sample reports, print their incidents, and open the workbench on this machine.')
    .option('--port <number>', 'port to serve on; 0 takes any free one', port, 4178).option('--host <name>', 'only this machine: 127.0.0.1, localhost or ::1', '127.0.0.1')
    .option('--no-samples', 'start with an empty desk').option('--once', 'print and end; serve nothing').option('--names', 'show the names of those harmed').action((options: StartOptions) => start(options, out));
}

async function samples(): Promise<Coded[]> {
  const coded: Coded[] = [];
  for (const { file, ...meta } of list.parse(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')))) {
    const { report } = readText(readFileSync(new URL(file, folder)), meta);
    coded.push({ report, coding: await rules.code(report) });
  }
  return coded;
}

async function start(options: StartOptions, out: Out): Promise<void> {
  const coded = options.samples ? await samples() : [];
  for (const { report, coding } of coded) out.print(`${report.outlet}, ${report.published}: ${report.title}\n\n${table(coding, report.text, { names: options.names ?? false, colour: out.colour })}`);
  if (options.once) return;
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const { address, close } = await serveDesk(unkept({ coder: rules, now: () => new Date().toISOString(), coded, version }), { host: options.host, port: options.port, note: (error) => out.note(String(error)) });
  out.print(`The workbench is open at ${address} (Ctrl-C closes it). Decisions are not kept when it closes.`);
  await new Promise<void>((done) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(done)); });
}
