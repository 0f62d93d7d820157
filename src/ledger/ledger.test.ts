import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixtures } from '../../test/browser/reports.ts';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { codingsOf, codingsOfReport, eraseReport, putCoding, putJudgements, putReport, putReview, putUndone, reportsOf, reviewsOf, standing, verifyLedger, write, type Fault, type Ledger } from './index.ts';

const at = '2031-05-20T09:00:00.000Z', taking = { at, by: 'the desk' };
const [one, two] = [fixtures[0]!, fixtures[1]!];
const raw = (text: string) => ({ bytes: new TextEncoder().encode(text), headers: null, fetched: at });

/** What the tests do to a ledger. */
function deeds(ledger: () => Ledger) {
  const take = ({ report, coding }: typeof one) => write(ledger(), async (tx) => { const put = await putReport(tx, report, raw(report.text), taking); return { put, ...(await putCoding(tx, coding, taking)) }; });
  const judge = (verdict: 'same' | 'different', by: string, kind: 'person' | 'rule' = 'person') => write(ledger(), (tx) => putJudgements(tx, [{ a: 'bbbb', b: 'aaaa', reportA: two.report.id, reportB: one.report.id, verdict, by, reasons: ['one car'], score: null }], { by, at, kind }));
  const review = () => write(ledger(), (tx) => putReview(tx, { report: one.report.id, coding: 'x', incident: 'aaaa', statement: 'ssss', decision: 'correct', reason: 'a slip', body: { value: 3 } }, { by: 'R', at }));
  return { take, judge, review };
}

afterAll(stopPostgres);

describe.each(engines)('a ledger on $name', ({ open }) => {
  let ledger: Ledger;
  beforeEach(async () => { ledger = await open(); });
  afterEach(async () => { await ledger.close(); });

  const { take, judge, review } = deeds(() => ledger);

  it('gives back exactly what it was given', async () => {
    await take(one);
    expect((await reportsOf(ledger.db, [one.report.id]))[0]).toMatchObject(one.report);
    const [id] = await codingsOfReport(ledger.db, one.report.id);
    expect((await codingsOf(ledger.db, [id!]))[0]!.coding).toEqual(one.coding);
  });
  it('takes the same report and coding once', async () => {
    expect([await take(one), await take(one)]).toMatchObject([{ put: { outcome: 'added' }, added: true }, { put: { outcome: 'already-here' }, added: false }]);
    expect((await verifyLedger(ledger)).faults).toEqual([]);
  });
  it('keeps a new version\'s coding beside the old', async () => {
    await take(one);
    await take({ ...one, coding: { ...one.coding, coder: { name: 'fixture', version: '2' }, links: [] } });
    expect((await codingsOf(ledger.db, await codingsOfReport(ledger.db, one.report.id))).map((c) => [c.coding.coder.version, c.coding.links.length])).toEqual([['1', 1], ['2', 0]]);
  });
  it('lets a person\'s judgement stand before the rule\'s, and the earlier one again when it is taken back', async () => {
    await take(one); await take(two);
    await judge('same', 'rule', 'rule');
    const [mine] = await judge('different', 'R');
    await write(ledger, (tx) => putJudgements(tx, [{ a: 'aaaa', b: 'bbbb', reportA: one.report.id, reportB: two.report.id, verdict: 'same', by: 'rule', reasons: [], score: 0.9 }], { by: 'rule', at: '2031-05-21T09:00:00.000Z', kind: 'rule' }));
    expect(await standing(ledger.db, ['aaaa'], 'rule')).toMatchObject([{ a: 'aaaa', b: 'bbbb', verdict: 'different', by: 'R' }]);
    await write(ledger, (tx) => putUndone(tx, mine!, { by: 'S', at }));
    expect(await standing(ledger.db, ['bbbb'], 'rule')).toMatchObject([{ verdict: 'same', by: 'rule', score: 0.9 }]);
    await expect(write(ledger, (tx) => putUndone(tx, mine!, { by: 'S', at }))).rejects.toMatchObject({ name: 'Refused' });
    await expect(write(ledger, (tx) => putUndone(tx, 'none', { by: 'S', at }))).rejects.toMatchObject({ name: 'NotFound' });
  });
  it('leaves a tombstone without content where a report is erased', async () => {
    await take(one); await take(two); await judge('same', 'R'); await review();
    await write(ledger, (tx) => eraseReport(tx, one.report.id, { by: 'R', at, reason: 'removal-request' }));
    const all = await Promise.all(['raw', 'report', 'coding', 'claim', 'incident', 'statement', 'link', 'judgement', 'review', 'erasure', 'audit'].map(async (t) => JSON.stringify((await sql`select * from ${sql.table(t)}`.execute(ledger.db)).rows)));
    for (const words of ['Karst', 'Joint Command', 'accounts differ', 'one car', 'a slip']) expect(all.join('\n')).not.toContain(words);
    expect(await reviewsOf(ledger.db, [one.report.id])).toEqual([]);
    expect((await sql`select report, reason, at from erasure`.execute(ledger.db)).rows).toEqual([{ report: one.report.id, reason: 'removal-request', at }]);
    expect((await verifyLedger(ledger)).faults).toEqual([]);
    expect((await take(one).catch((e: Error) => e.message))).toMatch(/foreign key|violates/);
    expect(await write(ledger, (tx) => putReport(tx, one.report, raw(one.report.text), taking))).toMatchObject({ outcome: 'erased' });
  });

  it('tells by a noted head that a whole chain was made anew, or that its end was cut off', async () => {
    await take(one);
    const { head } = await verifyLedger(ledger);
    await take(two);
    expect(await verifyLedger(ledger, head)).toMatchObject({ noted: true, faults: [] });
    await sql.raw(`begin; set local session_replication_role = replica; delete from audit where seq > 2; delete from coding; delete from claim; delete from incident; delete from statement; delete from link; delete from coder; commit`).execute(ledger.db);
    expect((await verifyLedger(ledger, head)).noted).toBe(false);
  });
});

describe.each(engines)('a full ledger on $name', ({ open }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await open();
    const { take, judge, review } = deeds(() => ledger);
    await take(one); await take(two); await judge('same', 'R');
    const id = await review();
    await write(ledger, (tx) => putUndone(tx, id, { by: 'R', at }));
  });
  afterAll(async () => { await ledger.close(); });

  it.each(['report', 'raw', 'coding', 'claim', 'incident', 'statement', 'link', 'judgement', 'review', 'undone', 'coder', 'audit'])('refuses to change, delete or empty the table %s', async (table) => {
    const column = (await sql<{ c: string }>`select column_name as c from information_schema.columns where table_schema = 'ascribe' and table_name = ${table} and is_generated = 'NEVER' and data_type = 'text' limit 1`.execute(ledger.db)).rows[0]!.c;
    for (const words of [`update ${table} set "${column}" = "${column}"`, `delete from ${table}`, `truncate ${table} cascade`]) await expect(sql.raw(words).execute(ledger.db), words).rejects.toThrow(/only grows/);
  });

  /** The faults after somebody with all rights did this behind the triggers' back; it is rolled back. */
  const faultsAfter = async (words: string): Promise<readonly Fault[]> => {
    let faults: readonly Fault[] = [];
    await ledger.db.transaction().execute(async (tx) => {
      await sql.raw('set local session_replication_role = replica').execute(tx);
      await sql.raw(words).execute(tx);
      faults = (await verifyLedger({ db: tx })).faults;
      throw new Error('back');
    }).catch((error: Error) => { if (error.message !== 'back') throw error; });
    return faults;
  };
  it('is found whole', async () => { expect((await verifyLedger(ledger)).faults).toEqual([]); });
  it.each([
    ['a changed text', `update report set text = text || '.'`, 'report', 'the row was changed'], ['a changed title', `update report set title = 'Other' where outlet = 'North Wire'`, 'report', 'the row was changed'], ['changed raw bytes', `update raw set bytes = 'x'`, 'raw', 'the row was changed'],
    ['a changed toll', `update statement set body = jsonb_set(body, '{value,min}', '9') where field = 'killed'`, 'coding', 'the row was changed'], ['a removed statement', `delete from statement where field = 'killed'`, 'coding', 'the row was changed'], ['an added claim', `insert into claim (coding, n, id, body) select coding, 99, 'c99', body from claim where id = 'c0'`, 'coding', 'the row was changed'],
    ['a changed key', `update incident set key = 'ffff' where id = 'i1'`, 'coding', 'the row was changed'], ['a removed coding', `delete from coding`, 'coding', 'the row is missing'], ['a removed judgement', `delete from judgement`, 'judgement', 'the row is missing'], ['a turned judgement', `update judgement set verdict = 'different'`, 'judgement', 'the row was changed'],
    ['a changed review', `update review set body = '{"value": 4}'`, 'review', 'the row was changed'], ['a coder renamed', `update coder set kind = 'program' where name = 'R'`, 'coder', 'the row was changed'], ['a report put in by hand', `insert into report (id, text, raw, taken) values ('sha256:00', 'x', 'y', 'z')`, 'report', 'the row was never recorded'],
    ['a removed entry', `delete from audit where seq = 3`, 'audit', 'entry 3 is missing'], ['a removed first entry', `delete from audit where seq = 1`, 'audit', 'entry 1 is missing'], ['a changed entry', `update audit set by = 'S' where seq = 2`, 'audit', 'the entry was changed'], ['a changed digest', `update audit set digest = md5(digest) where act = 'coded'`, 'audit', 'the entry was changed'],
    ['an invented tombstone', `insert into erasure values ('sha256:00', 'y', 'z', 'R', 'copyright')`, 'erasure', 'the row was never recorded'],
  ])('finds %s and says where', async (_, words, table, what) => { expect(await faultsAfter(words)).toEqual(expect.arrayContaining([expect.objectContaining({ table, what })])); });
});
