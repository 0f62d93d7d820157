import { createHash } from 'node:crypto';

/** JSON with sorted keys and without absent values: equal values give equal words, also after a database has kept them. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
}

/** The hex SHA-256 of bytes, or of words in UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** The hex SHA-256 of a value's canonical JSON. */
export const digestOf = (value: unknown): string => sha256(canonical(value));
