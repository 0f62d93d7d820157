import { sql, type Kysely, type Migration } from 'kysely';

/** What was fetched before: no part of the chain, as it says nothing of what was claimed. */
export const visits: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw('create table ascribe.visit (address text collate "C" primary key, report text collate "C", etag text, modified text, at text not null)').execute(db);
    await sql.raw('create index on ascribe.visit (report)').execute(db);
  },
};
