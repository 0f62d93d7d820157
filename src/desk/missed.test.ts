import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answers, Missed } from '#api';
import type { Coder } from '#coders';
import { verifyLedger, type Ledger } from '#ledger';
import { fixtures } from '../../test/browser/reports.ts';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { answers, rebuild, recode, takeIn, type Desk } from './index.ts';

const [{ report: strike, coding }] = fixtures as [(typeof fixtures)[number]];
const at = (words: string): [number, number] => { const i = strike.text.indexOf(words); expect(i).toBeGreaterThanOrEqual(0); return [i, i + words.length]; };
const crash: Missed = { report: strike.id, type: 'destruction', reality: 'alleged', scope: 'single', mentions: [at('two children')], by: 'R', reason: 'it was left out', revision: null };

afterAll(stopPostgres);

describe.each(engines)('an incident that the coder missed, added by a person on $name', ({ open }) => {
  let ledger: Ledger, desk: Desk, d: Answers, coder: Coder;
  beforeEach(async () => {
    let tick = 0;
    ledger = await open();
    coder = { name: 'fixture', version: '1', code: async () => coding };
    desk = { ledger, coder, now: () => new Date(Date.UTC(2031, 4, 20, 9, 0, ++tick)).toISOString(), version: '0' };
    await takeIn(desk, { report: strike, bytes: new TextEncoder().encode(strike.text), headers: null, fetchedAt: desk.now() });
    d = answers(desk);
  });
  afterEach(async () => { expect((await verifyLedger(ledger)).faults).toEqual([]); await ledger.close(); });
  const page = () => d.report(strike.id);

  it('is in the list with what is added to it, stays through a rebuild, and goes when it is taken back', async () => {
    const { id } = await d.missed(crash), [added] = (await page()).added_incidents;
    expect(added).toMatchObject({ id, by: 'R', reason: 'it was left out' });
    expect((await page()).coding.incidents.at(-1)).toMatchObject({ id: added!.incident, type: 'destruction', reality: 'alleged', mentions: [at('two children')], statements: [] });
    await d.add({ report: strike.id, incident: added!.incident, field: 'injured', value: { min: 2, max: 2, status: 'unstated', words: 'two children' }, claim: 'c2', polarity: 'affirmed', evidence: [at('two children')], by: 'R', reason: '', revision: null });
    const key = (await page()).joined[added!.incident]!;
    for (const again of [false, true]) {
      if (again) await rebuild(desk);
      expect(await d.incident(key, 'hidden')).toMatchObject({ type: 'destruction', tolls: [{ field: 'injured', told: [{ min: 2 }] }], told: [{ by: 'R' }] });
    }
    expect((await d.incidents({ type: 'destruction' }, { limit: 5, cursor: null })).items).toMatchObject([{ key }]);
    await d.undo(id, 'S');
    expect((await page()).added_incidents).toEqual([]);
    await expect(d.incident(key, 'hidden')).rejects.toThrow();
    expect((await page()).history.slice(-3).map((h) => h.what)).toEqual(['added an incident', 'added a statement', 'took back: added an incident']);
  });
  it('is the coder\'s own once a newer coder begins one with the same words, and keeps its statements', async () => {
    await d.missed(crash);
    const [added] = (await page()).added_incidents, key = (await page()).joined[added!.incident]!;
    await d.add({ report: strike.id, incident: added!.incident, field: 'injured', value: { min: 2, max: 2, status: 'unstated', words: 'two children' }, claim: 'c0', polarity: 'affirmed', evidence: [at('two children')], by: 'R', reason: '', revision: null });
    const own = { ...coding.incidents[0]!, id: 'i9', type: 'attack' as const, mentions: [at('two children')], statements: [], record: {} };
    const newer = recode({ ...desk, coder: { name: 'fixture', version: '2', code: async () => ({ ...coding, coder: { name: 'fixture', version: '2' }, incidents: [...coding.incidents, own] }) } });
    for await (const { outcome } of newer) expect(outcome).toBe('coded');
    expect(await page()).toMatchObject({ added_incidents: [], joined: { i9: key } });
    expect((await page()).coding.incidents.find((i) => i.id === 'i9')).toMatchObject({ type: 'attack', statements: [{ field: 'injured' }] });
  });
  it('is refused where its words are not in the text, name an incident already, or the page is out of date', async () => {
    const before = (await page()).revision;
    await expect(d.missed({ ...crash, mentions: [[0, strike.text.length + 9]] })).rejects.toThrow('cannot be cut from the text');
    await expect(d.missed({ ...crash, mentions: [coding.incidents[0]!.mentions[0]!] })).rejects.toThrow('already');
    expect((await page()).revision).toBe(before);
    await d.missed(crash);
    await expect(d.missed(crash)).rejects.toThrow('already');
    await expect(d.missed({ ...crash, mentions: [at('a car')], revision: before })).rejects.toThrow('meanwhile');
    expect((await page()).added_incidents).toHaveLength(1);
  });
});
