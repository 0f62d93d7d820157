import { sql, type Kysely } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { foundPage, membersBeside, nearNames, searchReports, tend, type Ledger } from './index.ts';
import type { Tables } from './tables.ts';

afterAll(stopPostgres);

describe.each(engines)('questions to a ledger on $name', ({ open }) => {
  let ledger: Ledger;
  beforeEach(async () => { ledger = await open(); });
  afterEach(async () => { await ledger.close(); });

  const kept = async (db: Kysely<Tables>, like: string) => (await sql.raw<{ name: string; values: number; generic: number; custom: number }>(`select name, cardinality(parameter_types) as values, generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements where statement like '%${like}%'`).execute(db)).rows;

  it('are planned once for all values', () => ledger.db.connection().execute(async (db) => {
    for (const key of ['aaaa', 'bbbb', 'cccc']) expect(await membersBeside(db, key)).toEqual([]);
    expect(await kept(db, 'select root from member')).toMatchObject([{ generic: 3, custom: 0 }]);
  }));
  it('are planned for their values where they seek words, and the next one once again', () => ledger.db.connection().execute(async (db) => {
    expect([await searchReports(db, 'shelling', 5), await nearNames(db, 'Quarun', 5)]).toEqual([[], []]);
    expect(await kept(db, 'by its values')).toEqual([]);
    expect((await sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(db)).rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  }));
  it('that fail leave the way of planning as it was', () => ledger.db.connection().execute(async (db) => {
    await expect(sql`/* by its values */ select 1 / ${0}::int`.execute(db)).rejects.toThrow('division by zero');
    expect((await sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(db)).rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  }));
  it('are planned anew for a table that has grown meanwhile', () => ledger.db.connection().execute(async (db) => {
    await sql.raw('create temp table grown (k int primary key, filling text)').execute(db);
    await sql.raw(`insert into grown select 1, 'x'; analyze grown`).execute(db);
    const ask = () => sql`select filling from grown where k = ${1}`.execute(db);
    await ask();
    const plan = async () => JSON.stringify((await sql.raw(`explain execute ${(await kept(db, 'from grown where'))[0]!.name}(1)`).execute(db)).rows);
    expect(await plan()).toContain('Seq Scan');
    await sql.raw(`insert into grown select n, repeat('x', 200) from generate_series(2, 20000) n`).execute(db);
    for (let n = 0; n < 2_000; n++) await ask();
    expect(await plan()).toContain('Index Scan');
  }));
  it('for a list by a kind and a standing are answered by the index alone, once the ledger was tended', async () => {
    await sql.raw(`insert into found (key, type, reality, standing, day, since, until, countries, places, parties, outlets, highs, named) select 'k' || n, 'shelling', 'occurred', (array['single', 'agreed'])[1 + n % 2], '2031-05-20', '2031-05-20', '2031-05-20', '{SD}', 'Kosti', '', '', '{}', 'Kosti' from generate_series(1, 5000) n`).execute(ledger.db);
    await sql.raw(`insert into line (key, line) select key, '{}' from found`).execute(ledger.db);
    await tend(ledger.db);
    const seen = await ledger.db.connection().execute(async (db) => {
      expect(await foundPage(db, { type: 'shelling', standing: 'agreed', until: '2031-05-21' }, { limit: 20, cursor: null })).toMatchObject({ total: null, items: { length: 20 } });
      const plans = (await kept(db, 'from found f')).map(async ({ name, values }) => JSON.stringify((await sql.raw(`explain execute ${name}(${[`'shelling'`, `'agreed'`, `'2031-05-21'`, `'2031-05-21'`, 21].slice(0, values).join()})`).execute(db)).rows));
      return (await Promise.all(plans)).join(' ');
    });
    expect(seen).toContain('Index Only Scan using found_');
    expect(seen).not.toMatch(/Seq Scan on found|Index Scan using found_/);
  });
});
