import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { RoleModel } from './model.ts';
import { unpack } from './pack.ts';

/** Where the trained roles lie. */
export const rolesFile = new URL('../../../../weights/roles/roles.br', import.meta.url);
let held: RoleModel | null | undefined;

/** The trained roles, read at the first call and held; null where the package comes without them. */
export function loadRoles(): RoleModel | null {
  if (held === undefined) held = existsSync(rolesFile) ? unpack(brotliDecompressSync(readFileSync(rolesFile))) : null;
  return held;
}
