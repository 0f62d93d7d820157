import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { ClaimModel } from './model.ts';
import { unpack } from './pack.ts';

/** Where the trained attribution model lies. */
export const claimsFile = new URL('../../../../../weights/claims/claims.br', import.meta.url);
let held: ClaimModel | null | undefined;

/** The trained attribution model as it lies on disk; null where the package comes without it. */
export const readClaims = (): ClaimModel | null => (existsSync(claimsFile) ? unpack(brotliDecompressSync(readFileSync(claimsFile))) : null);

/** The trained attribution model, read at the first call and held; null where the package comes without it. */
export function loadClaims(): ClaimModel | null {
  if (held === undefined) held = readClaims();
  return held;
}
