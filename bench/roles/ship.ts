import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { RoleModel } from '../../src/coders/rules/roles/model.ts';
import { pack } from '../../src/coders/rules/roles/pack.ts';
import { rolesFile } from '../../src/coders/rules/roles/weights.ts';
import { lessonOf, rowsOf } from './lessons.ts';
import { train } from './train.ts';

/** The steps of the weights, such that the file stays below 1.6 MB and the log-odds move by a tenth at most. */
const steps = { sentence: 0.1, report: 0.1, anchor: 0.1, roles: 0.05, reading: 0.05, belongs: 0.1, confidence: 0.05 };

/** Writes the model to weights/roles and says how large it is. */
export function ship(model: RoleModel): void {
  mkdirSync(new URL('.', rolesFile), { recursive: true });
  const bytes = brotliCompressSync(pack(model, steps), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(rolesFile, bytes);
  console.log(`weights/roles/roles.br: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Trains the roles of MUC-4 from `train.jsonl` and writes weights/roles. */
export async function trainRoles(data: string): Promise<void> {
  const lessons = rowsOf(join(data, 'muc4', 'train.jsonl')).map((r) => lessonOf(r));
  ship(train(lessons, (line) => console.log(line)).model);
}
