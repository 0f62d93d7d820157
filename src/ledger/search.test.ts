import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { foundPage, searchFound, searchReports, type Ledger } from './index.ts';

afterAll(stopPostgres);

describe.each(engines)('search in a ledger on $name', ({ open }) => {
  let ledger: Ledger;
  beforeEach(async () => { ledger = await open(); });
  afterEach(async () => { await ledger.close(); });

  /** 6,000 reports, a day each, all of shelling; the oldest one also of a regatta. */
  const fillReports = () => sql.raw(`with r as (insert into report (id, text, raw, taken) select 'r' || n, 'x', 'x', '2031' from generate_series(1, 6000) n returning id)
    insert into words (report, day, tsv) select 'r' || n, to_char(date '2031-01-01' + n, 'YYYY-MM-DD'), to_tsvector('english', case when n = 1 then 'shelling at the regatta' else 'shelling' end) from generate_series(1, 6000) n`).execute(ledger.db);
  /** 3,000 incidents, a day each, all at Kosti, the oldest one at Qarun. */
  const fillFound = async () => {
    await sql.raw(`insert into found (key, type, reality, standing, day, since, until, countries, places, parties, outlets, highs, named)
      select 'k' || n, 'shelling', 'occurred', 'single', d, d, d, '{SD}', p, '', '', '{}', p from (select n, to_char(date '2031-01-01' + n, 'YYYY-MM-DD') as d, case when n = 1 then 'Qarun' else 'Kosti' end as p from generate_series(1, 3000) n) x`).execute(ledger.db);
    await sql.raw(`insert into line (key, line) select key, to_jsonb(key) from found`).execute(ledger.db);
  };

  it('finds what only the oldest report says, the newest of what all say, and nothing for a word that none has', async () => {
    await fillReports();
    expect((await searchReports(ledger.db, 'regatta', 5)).map((r) => r.report)).toEqual(['r1']);
    expect((await searchReports(ledger.db, 'shelling', 3)).map((r) => r.report)).toEqual(['r6000', 'r5999', 'r5998']);
    expect(await searchReports(ledger.db, 'carnival', 5)).toEqual([]);
  });
  it('finds the only incident of a name, the newest of a common one, and those of reports behind them', async () => {
    await fillFound();
    await sql.raw(`insert into member (key, report, coding, incident, root, seq) values ('m', 'r', 'c', 'i1', 'k7', 1)`).execute(ledger.db);
    const lines = (names: readonly string[], reports: readonly string[] = []) => searchFound<string>(ledger.db, { names, reports, limit: 3 });
    expect(await lines(['Qarun'])).toEqual(['k1']);
    expect(await lines(['Kosti', 'Qarun'])).toEqual(['k3000', 'k2999', 'k2998']);
    expect([await lines(['100%_']), await lines([])]).toEqual([[], []]);
    expect(await lines(['Qarun'], ['r'])).toEqual(['k1', 'k7']);
  });
  it('gives a list in pages of at most 500, and says where it goes on', async () => {
    await fillFound();
    const first = await foundPage<string>(ledger.db, {}, { limit: 5_000, cursor: null });
    expect([first.items.length, first.items[0], first.items.at(-1)]).toEqual([500, 'k3000', 'k2501']);
    expect((await foundPage<string>(ledger.db, {}, { limit: 1, cursor: first.next })).items).toEqual(['k2500']);
  });
});
