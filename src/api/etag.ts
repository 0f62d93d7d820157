import { createHash } from 'node:crypto';

/** Whether a list of entity tags, as in If-None-Match and If-Match, names this one. */
export const names = (header: string | undefined, tag: string): boolean => header !== undefined && header.split(',').some((t) => t.trim().replace(/^W\//, '') === tag || t.trim() === '*');

/** A short strong entity tag of what was asked for and of the state it is answered from. */
export const tagOf = (...parts: readonly string[]): string => `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`;
