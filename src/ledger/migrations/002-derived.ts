import { sql, type Kysely, type Migration } from 'kysely';

const tables = [
  'shelf (report text collate "C" primary key, seq bigint not null, coding text collate "C", day text collate "C" not null, claims int not null, incidents int not null, warnings int not null, waiting int not null, family text collate "C" not null, prints jsonb not null, bands bigint[] not null, tsv tsvector not null)',
  'member (key text collate "C" primary key, report text collate "C" not null, coding text collate "C" not null, incident text not null, root text collate "C" not null, seq bigint not null, facts jsonb not null, blocks bigint[] not null)',
  'pair (a text collate "C", b text collate "C", score float8 not null, reasons jsonb not null, verdict text not null, primary key (a, b))',
  'found (key text collate "C" primary key, line jsonb not null, type text not null, reality text not null, standing text not null, day text collate "C" not null, since text collate "C" not null, until text collate "C" not null, countries text[] not null, places text not null, parties text not null, outlets text not null, highs jsonb not null, named text not null)',
  'actor (id text collate "C" primary key, body jsonb not null, names text not null)',
  'appearance (actor text collate "C", report text collate "C", claims int not null, accused int not null, targeted int not null, primary key (actor, report))',
  'name (name text primary key)',
];

const indexes = [
  'shelf (day desc, report desc)', 'shelf (seq desc)', 'shelf (family)', 'shelf using gin (tsv) with (fastupdate = off)', 'member (root)', 'member (report)', 'pair (b)', 'member using gin (blocks) with (fastupdate = off)', 'shelf using gin (bands) with (fastupdate = off)',
  'found (day desc, key desc)', 'found (type, day desc, key desc)', 'found (standing, day desc, key desc)', 'found using gin (countries) with (fastupdate = off)', 'found using gin (named public.gin_trgm_ops) with (fastupdate = off)', `found (((highs ->> 'killed')::int))`,
  'appearance (report)', 'name using gin (name public.gin_trgm_ops) with (fastupdate = off)',
];

/** The names of the derived tables. */
export const derivedTables = tables.map((t) => t.split(' ')[0]!);

/** What follows from what is remembered: kept for speed in a schema of its own, marked as derived, made again by `rebuild`. */
export const derived: Migration = {
  async up(db: Kysely<unknown>) {
    const run = (words: string) => sql.raw(words).execute(db);
    await run('create schema ascribe_derived');
    await run(`comment on schema ascribe_derived is 'Derived from schema ascribe: can be thrown away and made again by ascribe rebuild. Nothing here is truth.'`);
    for (const t of tables) await run(`create table ascribe_derived.${t}`);
    await run(`create index shelf_waiting on ascribe_derived.shelf (day desc, report desc) where waiting > 0`);
    for (const i of indexes) await run(`create index on ascribe_derived.${i}`);
  },
};
