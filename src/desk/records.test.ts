import { describe, expect, it } from 'vitest';
import { fixtures } from '../../test/browser/reports.ts';
import { allRecords } from './records.ts';
import type { Member } from './view.ts';

type Value = Record<string, unknown>;

/** The first incident of a report as a member, its values changed. */
function member(n: number, change: (v: Value, field: string) => Value = (v) => v): Member {
  const f = fixtures[n]!, [incident] = f.coding.incidents;
  const statements = incident!.statements.map((s) => ({ ...s, value: typeof s.value === 'object' ? change(s.value as Value, s.field) : s.value }));
  return { ...f, incident: { ...incident!, statements: statements as unknown as NonNullable<typeof incident>['statements'] }, family: f.report.id, looked: [] };
}

describe('records of two reports', () => {
  it.each([['range', { low: 1, high: 5, best: null, status: 'disputed' }], ['most-conservative', { low: 1, high: 1, best: 1 }], ['most-informative', { low: 5, high: 5 }], ['majority', { low: null, high: null }]])('by the rule %s', (rule, expected) => {
    expect(allRecords([member(0), member(1)])[rule]!['killed']).toMatchObject(expected);
  });
  it('leave out parts of totals and what a person rejected', () => {
    const rejected = { ...member(0), looked: [{ statement: 'i1.s7', decision: 'reject' as const, by: 'R', at: '', reason: null, id: 'd1' }] };
    expect(allRecords([rejected])['range']!['killed']).toMatchObject({ low: 1, high: 1, status: 'single' });
  });
  it('stay open where a floor has no ceiling', () => { expect(allRecords([member(1, (v, f) => (f === 'killed' ? { ...v, max: null } : v))])['range']!['killed']).toMatchObject({ low: 5, high: 5, open: true, best: null }); });
});
