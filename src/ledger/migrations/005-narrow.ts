import { sql, type Kysely, type Migration } from 'kysely';

/** A table parted or made anew: its columns, what fills it, its key, further indexes. */
interface Shape { readonly name: string; readonly columns: string; readonly from: string; readonly key: string; readonly indexes: readonly string[] }

const key = 'text collate "C" not null', gin = 'with (fastupdate = off)';
const undecided = `not exists (select from ascribe.judgement j where j.a = p.a and j.b = p.b and not exists (select from ascribe.undone u where u.decision = j.id))`;

/** What lists are narrowed by stands apart from what is shown or compared: a page of the table holds ten times as many rows. */
const shapes: readonly Shape[] = [
  { name: 'line', columns: `key ${key}, line jsonb not null`, from: 'select key, line from ascribe_derived.found', key: 'key', indexes: [] },
  {
    name: 'found', columns: `key ${key}, type text not null, reality text not null, standing text not null, day ${key}, since ${key}, until ${key}, countries text[] not null, places text not null, parties text not null, outlets text not null, highs jsonb not null, named text not null`,
    from: 'select key, type, reality, standing, day, since, until, countries, places, parties, outlets, highs, named from ascribe_derived.found', key: 'key',
    indexes: ['(day desc, key desc)', '(type, day desc, key desc)', '(standing, day desc, key desc)', `using gin (countries) ${gin}`, `using gin (named public.gin_trgm_ops) ${gin}`, `(((highs ->> 'killed')::int))`],
  },
  { name: 'described', columns: `key ${key}, facts jsonb not null, blocks bigint[] not null`, from: 'select key, facts, blocks from ascribe_derived.member', key: 'key', indexes: [`using gin (blocks) ${gin}`] },
  { name: 'member', columns: `key ${key}, report ${key}, coding ${key}, incident text not null, root ${key}, seq bigint not null`, from: 'select key, report, coding, incident, root, seq from ascribe_derived.member', key: 'key', indexes: ['(root)', '(report)'] },
  { name: 'print', columns: `report ${key}, prints jsonb not null, bands bigint[] not null`, from: 'select report, prints, bands from ascribe_derived.shelf', key: 'report', indexes: [`using gin (bands) ${gin}`] },
  { name: 'words', columns: `report ${key}, day ${key}, tsv tsvector not null`, from: 'select report, day, tsv from ascribe_derived.shelf', key: 'report', indexes: [`using gin (tsv) ${gin}`, '(day desc, report desc)'] },
  {
    name: 'shelf', columns: `report ${key}, seq bigint not null, coding text collate "C", day ${key}, claims int not null, incidents int not null, warnings int not null, waiting int not null, family ${key}`,
    from: 'select report, seq, coding, day, claims, incidents, warnings, waiting, family from ascribe_derived.shelf', key: 'report', indexes: ['(day desc, report desc)', '(seq desc)', '(family)', '(day desc, report desc) where waiting > 0'],
  },
  { name: 'pair', columns: `a ${key}, b ${key}, score float8 not null, reasons jsonb not null, verdict text not null, open boolean not null`, from: `select p.*, ${undecided} from ascribe_derived.pair p`, key: 'a, b', indexes: ['(b)', '(a) where open', '(b) where open'] },
];

/** The derived tables of 002, parted into narrow ones; pairs say whether they wait for a decision. */
export const narrow: Migration = {
  async up(db: Kysely<unknown>) {
    const run = (words: string) => sql.raw(words).execute(db), old = new Set(['found', 'member', 'shelf', 'pair']);
    for (const { name, columns, from } of shapes) {
      await run(`create table ascribe_derived.${name}_new (${columns})`);
      await run(`insert into ascribe_derived.${name}_new ${from}`);
    }
    for (const { name, key: by, indexes } of shapes) {
      if (old.has(name)) await run(`drop table ascribe_derived.${name}`);
      await run(`alter table ascribe_derived.${name}_new rename to ${name}`);
      await run(`alter table ascribe_derived.${name} add primary key (${by})`);
      for (const i of indexes) await run(`create index on ascribe_derived.${name} ${i}`);
    }
    await run('create index on ascribe_derived.actor using gin (names public.gin_trgm_ops) with (fastupdate = off)');
  },
};

/** The names of the tables that this made beside those of 002. */
export const partedTables = shapes.map((s) => s.name).filter((name) => !['found', 'member', 'shelf', 'pair'].includes(name));
