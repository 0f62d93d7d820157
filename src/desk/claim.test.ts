import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answers, Voiced } from '#api';
import type { Coder } from '#coders';
import { verifyLedger, type Ledger } from '#ledger';
import { fixtures } from '../../test/browser/reports.ts';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { answers, rebuild, takeIn, type Desk } from './index.ts';

const [{ report: strike, coding }] = fixtures as [(typeof fixtures)[number]];
const coder: Coder = { name: 'fixture', version: '1', code: async () => coding };
const at = (words: string): [number, number] => { const i = strike.text.indexOf(words); expect(i).toBeGreaterThanOrEqual(0); return [i, i + words.length]; };
const driver: Voiced = { report: strike.id, claim: null, claimant: { name: 'Karst Brigade', kind: 'organisation', span: at('The Karst Brigade') }, cue: at('blamed'), stance: 'accuses', certainty: 'stated', content: [at('the strike.')], by: 'R', reason: 'it was left out', revision: null };

afterAll(stopPostgres);

describe.each(engines)('a claim marked by a person on $name', ({ open }) => {
  let ledger: Ledger, desk: Desk, d: Answers;
  beforeEach(async () => {
    let tick = 0;
    ledger = await open();
    desk = { ledger, coder, now: () => new Date(Date.UTC(2031, 4, 20, 9, 0, ++tick)).toISOString(), version: '0' };
    await takeIn(desk, { report: strike, bytes: new TextEncoder().encode(strike.text), headers: null, fetchedAt: desk.now() });
    d = answers(desk);
  });
  afterEach(async () => { expect((await verifyLedger(ledger)).faults).toEqual([]); await ledger.close(); });
  const page = () => d.report(strike.id);

  it('stands beside the coder\'s, with its actor, and can carry a statement', async () => {
    const { id } = await d.claim(driver), made = (await page()).coding.claims.at(-1)!;
    expect(made).toMatchObject({ claimant: { name: 'Karst Brigade', actor: 'karst-brigade' }, stance: 'accuses', content: [at('the strike.')], parent: null });
    expect((await page()).claim_reviews).toMatchObject([{ claim: made.id, decision: 'add', by: 'R', reason: 'it was left out', id }]);
    await d.add({ report: strike.id, incident: 'i1', field: 'target', value: { name: 'a car', words: 'a car' }, claim: made.id, polarity: 'affirmed', evidence: [at('a car')], by: 'R', reason: '', revision: null });
    expect((await d.incident((await page()).joined['i1']!, 'hidden')).told.filter((t) => t.field === 'target')).toMatchObject([{ by: 'R', voice: { name: 'Karst Brigade', stance: 'accuses' } }]);
    await rebuild(desk);
    expect((await page()).coding.claims.at(-1)).toMatchObject({ id: made.id });
    await d.undo(id, 'S');
    expect((await page()).claim_reviews).toEqual([]);
    expect((await page()).coding.claims).toHaveLength(coding.claims.length);
    expect((await page()).history.slice(-3).map((h) => h.what)).toEqual(['added a claim', 'added a statement', 'took back: added a claim']);
  });
  it('stands inside the claim in whose words its attribution stands', async () => {
    await d.claim({ ...driver, claimant: { name: 'Lorland', kind: 'government', span: at('Lorland for') }, cue: null, content: [at('for the strike')] });
    expect((await page()).coding.claims.at(-1)!.parent).toBe('c3');
  });
  it('corrects who says it and how: statements, table and actors follow; undone, they go back', async () => {
    const old = coding.claims.find((c) => c.id === 'c2')!;
    await d.review({ report: strike.id, incident: 'i1', statement: 's7', decision: 'accept', by: 'R', reason: '', revision: null });
    const { id } = await d.claim({ ...driver, claim: 'c2', claimant: { name: 'Joint Command', kind: 'organisation', span: at('The Joint Command') }, cue: old.cue, stance: 'admits', certainty: 'hedged', content: old.content, reason: 'misread' });
    const key = (await page()).joined['i1']!, four = async () => (await d.incident(key, 'hidden')).told.find((t) => t.statement === 's7')!;
    expect(await four()).toMatchObject({ voice: { claim: 'c2', name: 'Joint Command', actor: 'joint-command', stance: 'admits', certainty: 'hedged' }, reviewed: { decision: 'accept' } });
    expect((await d.actors({ id: 'joint-command' }, { limit: 5, cursor: null })).items).toMatchObject([{ claims: 2 }]);
    // A statement given to the corrected claim stays with it when the correction is taken back.
    const added = await d.add({ report: strike.id, incident: 'i1', field: 'injured', value: { min: 2, max: 2, status: 'unstated', words: 'two children' }, claim: 'c2', polarity: 'affirmed', evidence: [at('two children')], by: 'R', reason: '', revision: null });
    await d.undo(id, 'R');
    expect(await four()).toMatchObject({ voice: { name: 'Karst Brigade', stance: 'states' } });
    expect((await d.incident(key, 'hidden')).told.find((t) => t.field === 'injured')).toMatchObject({ voice: { name: 'Karst Brigade' } });
    await d.undo(added.id, 'R');
  });
  it('takes a statement from one claimant to another', async () => {
    const seven = coding.incidents[0]!.statements.find((s) => s.id === 's7')!;
    await d.review({ report: strike.id, incident: 'i1', statement: 's7', decision: 'correct', value: seven.value, claim: 'c1', by: 'R', reason: 'the command says it', revision: null });
    expect((await d.incident((await page()).joined['i1']!, 'hidden')).told.find((t) => t.statement === 's7')).toMatchObject({ voice: { name: 'Joint Command' }, value: { min: 4 } });
  });
  it.each<[string, Partial<Voiced>, object]>([
    ['whose words are not in the text', { content: [[0, 99_999]] }, { name: 'Refused' }], ['of a claimant that stands nowhere', { claimant: { name: 'the mayor', kind: 'person', span: null } }, { name: 'Refused', message: /nowhere in the text/ }],
    ["in place of the report's own voice", { claim: 'c0' }, { name: 'Refused' }], ['in place of none', { claim: 'c99' }, { name: 'NotFound' }], ['on an older state', { revision: '1' }, { name: 'Changed' }], ['of no report', { report: 'sha256:00' }, { name: 'NotFound' }],
  ])('%s is refused, and nothing is kept', async (_, more, error) => {
    const before = await d.revision();
    const failed = await d.claim({ ...driver, ...more }).then(() => null, (e: Error) => e);
    expect(failed).toMatchObject('message' in error ? { ...error, message: expect.stringMatching(error.message as RegExp) } : error);
    expect(await d.revision()).toBe(before);
  });
});
