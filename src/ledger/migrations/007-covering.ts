import { sql, type Kysely, type Migration } from 'kysely';

/** Indexes that hold all that a list is commonly narrowed by: pages and counts are read from them without a look at the table. */
const wider: Readonly<Record<string, string>> = {
  found_day_key_idx: '(day desc, key desc) include (since)',
  found_type_day_key_idx: '(type, day desc, key desc) include (since, standing)',
  found_standing_day_key_idx: '(standing, day desc, key desc) include (since, type)',
};

/** The list's three ordered indexes, each with the columns that narrow it besides. */
export const covering: Migration = {
  async up(db: Kysely<unknown>) {
    for (const [name, columns] of Object.entries(wider)) {
      await sql.raw(`drop index if exists ascribe_derived.${name}`).execute(db);
      await sql.raw(`create index ${name} on ascribe_derived.found ${columns}`).execute(db);
    }
  },
};
