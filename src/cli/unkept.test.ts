import { describe, expect, it } from 'vitest';
import type { Coder } from '#coders';
import { fixtures } from '../../test/browser/reports.ts';
import { nearness } from './nearness.ts';
import { allRecords } from '#desk';
import { unkept } from './unkept.ts';

const coder: Coder = { name: 'none', version: '0', code: async (report) => ({ ...fixtures[0]!.coding, report: { ...fixtures[0]!.coding.report, id: report.id }, claims: fixtures[0]!.coding.claims.slice(0, 1), incidents: [], links: [] }) };
const desk = () => unkept({ coder, now: () => '2031-05-20T09:00:00.000Z', coded: fixtures, version: '0' });
const member = (n: number, change: (v: Record<string, unknown>, field: string) => Record<string, unknown> = (v) => v) => {
  const f = fixtures[n]!, [incident] = f.coding.incidents;
  return { ...f, incident: { ...incident!, statements: incident!.statements.map((s) => ({ ...s, value: typeof s.value === 'object' ? change(s.value as Record<string, unknown>, s.field) : s.value })) as unknown as NonNullable<typeof incident>['statements'] }, family: f.report.id, looked: [] };
};
const turn = { limit: 50, cursor: null };
const pair = async (d: ReturnType<typeof desk>) => { const [a] = (await d.incidents({ standing: 'disputed' }, turn)).items; const [m] = (await d.incident(a!.key, 'hidden')).merges; return { key: a!.key, a: m!.a, b: m!.b }; };

describe('records', () => {
  it.each([['range', { low: 1, high: 5, best: null, status: 'disputed' }], ['most-conservative', { low: 1, high: 1, best: 1 }], ['most-informative', { low: 5, high: 5 }], ['majority', { low: null, high: null }]])('by the rule %s', (rule, expected) => {
    expect(allRecords([member(0), member(1)])[rule]!['killed']).toMatchObject(expected);
  });
  it('leave out parts of totals and what a person rejected', () => {
    const rejected = { ...member(0), looked: [{ statement: 'i1.s7', decision: 'reject' as const, by: 'R', at: '', reason: null, id: 'd1' }] };
    expect(allRecords([rejected])['range']!['killed']).toMatchObject({ low: 1, high: 1, status: 'single' });
  });
  it('stay open where a floor has no ceiling', () => { expect(allRecords([member(1, (v, f) => (f === 'killed' ? { ...v, max: null } : v))])['range']!['killed']).toMatchObject({ low: 5, high: 5, open: true, best: null }); });
});

describe('nearness', () => {
  it('gives its reasons in words', () => { expect(nearness(member(0), member(1))).toEqual(['the same day', 'the same place name, Qarun', 'the same kind, air strike']); });
  it.each<[string, ReturnType<typeof member>]>([['another day', member(1, (v, f) => (f === 'date' ? { ...v, start: '2031-05-10', end: '2031-05-10' } : v))], ['another place', member(1, (v, f) => (f === 'place' ? { ...v, name: 'Belmar', lat: 36 } : v))], ['no date', member(1, (v, f) => (f === 'date' ? { ...v, start: null } : v))], ['the same report', member(0)]])('has none for %s', (_, other) => { expect(nearness(member(0), other)).toEqual([]); });
});

describe('an unkept desk', () => {
  it('joins by judgement and parts by undo', async () => {
    const d = desk(), { key, a, b } = await pair(d);
    const { id } = await d.judge({ a, b, verdict: 'same', by: 'R', reason: 'one car' });
    expect(await d.incident(key, 'hidden')).toMatchObject({ reports: 2, independent: 2, records: { range: { killed: { low: 1, high: 5 } } }, history: [{ by: 'R', reason: 'one car', undoable: true }] });
    await d.undo(id, 'S');
    expect(await d.incident(key, 'hidden')).toMatchObject({ reports: 1, history: [{ undoable: false }, { by: 'S' }] });
  });
  it('shows a "different" inside a joined incident', async () => {
    const d = desk(), { key, a, b } = await pair(d);
    await d.judge({ a, b, verdict: 'different', by: 'R', reason: '' });
    expect((await d.incident(key, 'hidden')).merges).toMatchObject([{ verdict: 'different', by: 'R' }]);
  });
  it('withholds the names of those harmed', async () => {
    const d = desk(), { key, a, b } = await pair(d);
    await d.judge({ a, b, verdict: 'same', by: 'R', reason: '' });
    expect(JSON.stringify((await d.incident(key, 'hidden')).told)).not.toContain('Ada Lumen');
    expect(JSON.stringify((await d.incident(key, 'shown')).told)).toContain('Ada Lumen');
  });
  it('refuses a review of an older state, of words not in the text, of nothing', async () => {
    const d = desk(), report = fixtures[0]!.report.id;
    const review = { report, incident: 'i1', statement: 's7', decision: 'accept' as const, by: 'R', reason: '', revision: '0' };
    await d.review(review);
    await expect(d.review(review)).rejects.toMatchObject({ name: 'Changed' });
    await expect(d.review({ ...review, revision: null, evidence: [[0, 99_999]] })).rejects.toMatchObject({ name: 'Refused' });
    await expect(d.review({ ...review, revision: null, statement: 's99' })).rejects.toMatchObject({ name: 'NotFound' });
  });
  it('takes a text once', async () => {
    const d = desk(), offer = { kind: 'text', text: 'Two people were hurt.', title: null, outlet: null, published: null } as const;
    expect([(await d.take(offer))[0]!.outcome, (await d.take(offer))[0]!.outcome]).toEqual(['added', 'already-here']);
  });
  it.each([[{ country: 'iq' }, 2], [{ type: 'clash' }, 1], [{ actor: 'Lorland' }, 2], [{ since: '2031-05-08' }, 1], [{ until: '2031-05-08', standing: 'disputed' }, 1], [{ atLeast: 5 }, 1], [{ outlet: 'eastern' }, 2], [{ q: 'nothing like it' }, 0], [{ place: 'qarun' }, 2]])('filters by %j: %s', async (filters, n) => { expect((await desk().incidents(filters, turn)).items).toHaveLength(n); });
  it('pages without loss', async () => { const d = desk(), first = await d.incidents({}, { limit: 3, cursor: null }); expect([first.items.length, first.total, (await d.incidents({}, { limit: 3, cursor: first.next })).items.length]).toEqual([3, 4, 1]); });
});
