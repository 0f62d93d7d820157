import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { Refused, Unreadable } from '#model';
import type { Tables } from '../tables.ts';
import { ground } from './001-ground.ts';
import { derived, derivedTables as first } from './002-derived.ts';
import { names } from './004-names.ts';
import { narrow, partedTables } from './005-narrow.ts';
import { visits } from './006-visits.ts';
import { covering } from './007-covering.ts';

/** The names of the derived tables. */
export const derivedTables = [...first, ...partedTables];

/** All migrations, in their order; a ledger that knows another one was made by a newer version. */
export const migrations: Readonly<Record<string, Migration>> = { '001-ground': ground, '002-derived': derived, '004-names': names, '005-narrow': narrow, '006-visits': visits, '007-covering': covering };

async function known(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('ascribe.kysely_migration') is not null as there`.execute(db);
  if (!rows[0]?.there) return [];
  return (await sql<{ name: string }>`select name from ascribe.kysely_migration order by name`.execute(db)).rows.map((r) => r.name);
}

/** Brings a database to this version's tables; refused where a newer version made it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const had = await known(db);
  const newer = had.filter((name) => !(name in migrations));
  if (newer.length) throw new Refused(`The ledger was made by a newer version of Ascribe (it knows ${newer.join(', ')}). Install that version to open it.`);
  if (had.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) }, migrationTableSchema: 'ascribe' });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Unreadable(`The ledger's tables could not be made: ${(error as Error).message}. The database user must be allowed to create schemas, and the extension pg_trgm must be available.`);
}
