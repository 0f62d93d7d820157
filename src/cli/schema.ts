import type { Command } from 'commander';
import { z } from 'zod';
import { coding } from '#model';
import type { Out } from './run.ts';

/** The JSON Schema of `ascribe/coding@1`, made from the model's own definitions. */
export const schema = (): object => ({ title: 'ascribe/coding@1', ...z.toJSONSchema(coding, { io: 'input', unrepresentable: 'any' }) });

/** `ascribe schema`: prints the schema. */
export function schemaCommand(program: Command, out: Out): void {
  program.command('schema').description('Print the JSON Schema of ascribe/coding@1.').action(() => out.print(JSON.stringify(schema(), null, 2)));
}
