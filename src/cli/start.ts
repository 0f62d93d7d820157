import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { rules } from '#coders/rules';
import { readText } from '#intake';
import type { Out } from './run.ts';
import { table } from './table.ts';

const folder = new URL('../../samples/', import.meta.url);
const list = z.array(z.object({ file: z.string(), outlet: z.string(), published: z.string(), title: z.string() }));

/** `ascribe start`: codes the sample reports and prints their incident tables. The workbench will open from here. */
export function startCommand(program: Command, out: Out): void {
  program.command('start').description('Code the sample reports and print their incidents.').option('--names', 'show the names of those harmed').action((options: { readonly names?: boolean }) => samples(options.names ?? false, out));
}

async function samples(names: boolean, out: Out): Promise<void> {
  for (const { file, ...meta } of list.parse(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')))) {
    const { report } = readText(readFileSync(new URL(file, folder)), meta);
    out.print(`${meta.outlet}, ${meta.published}: ${meta.title}\n\n${table(await rules.code(report), report.text, { names, colour: out.colour })}`);
  }
}
