import { resolve } from 'node:path';
import { Refused } from '#model';

/** Where a ledger lies: a folder with the embedded database, or a PostgreSQL by its address. */
export type Where = { readonly engine: 'embedded'; readonly folder: string } | { readonly engine: 'postgres'; readonly url: string };

/** The folder that is taken where nothing else is said. */
export const standard = './ascribe-ledger';

/** Reads `--ledger`, else `DATABASE_URL`, else the standard folder. */
export function whereOf(given: string | undefined, env: string | undefined): Where {
  const words = given ?? (env || standard);
  if (/^postgres(ql)?:\/\//.test(words)) {
    if (!URL.canParse(words)) throw new Refused(`${shown(words)} is no address of a database: write postgres://user@host/database.`);
    return { engine: 'postgres', url: words };
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(words)) throw new Refused(`"${shown(words)}" is no ledger: write a folder, or postgres://user@host/database.`);
  return { engine: 'embedded', folder: resolve(words) };
}

/** An address without its password, fit to be printed. */
export const shown = (url: string): string => url.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:…@');

/** A place in words. */
export const placeOf = (where: Where): string => (where.engine === 'embedded' ? where.folder : shown(where.url));
