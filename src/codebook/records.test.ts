import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordRules, recordsOf, type RecordRule, type Spoken, type Telling } from './index.ts';

/** A count as a table writes it: who says it (nobody: the report itself), how many, and what else is told of it. */
interface Row { readonly by: string; readonly min: number | null; readonly max: number | null; readonly more?: Record<string, unknown>; readonly denied?: true; readonly said?: string; readonly speaksFor?: string; readonly kind?: string }

const row = (by: string, min: number | null, max: number | null = min, more: Omit<Row, 'by' | 'min' | 'max'> = {}): Row => ({ by, min, max, ...more });

function telling(rows: readonly Row[], head: Partial<Telling> = {}): Telling {
  const claims = rows.map((r, i) => ({ id: `c${i}`, claimant: { name: r.by || 'the report', kind: r.kind ?? (r.by ? 'organisation' : 'report'), ...(r.speaksFor ? { speaksFor: r.speaksFor } : {}) }, said: r.said ? { start: r.said } : null }));
  const statements = rows.map((r, i): Spoken => ({ id: `s${i}`, field: 'killed', value: { min: r.min, max: r.max, status: 'unstated', words: 'x', ...r.more }, claim: `c${i}`, polarity: r.denied ? 'denied' : 'affirmed', evidence: [[i, i + 1]] }));
  return { report: 'r1', family: 'r1', published: '2031-05-09', claims, statements, ...head };
}

const killed = (tellings: readonly Telling[], rule: RecordRule = { name: 'range' }) => recordsOf(tellings, rule)['killed'];
const army = row('Army', 1), hospital = row('hospital', 3, null), group = row('Front', 4);

describe('range', () => {
  it.each<[string, readonly Row[], Record<string, unknown> | undefined]>([
    ['three claimants who exclude each other', [army, hospital, group], { low: 1, best: null, high: 4, open: true, status: 'disputed' }],
    ['a floor that a number fits', [hospital, group], { low: 3, best: null, high: 4, open: true, status: 'agreed' }],
    ['one value of two', [row('Army', 4), group], { low: 4, best: 4, high: 4, status: 'agreed' }],
    ['one claimant', [group], { low: 4, best: 4, high: 4, status: 'single' }],
    ['one claimant beside the report', [row('', 4), group], { low: 4, best: 4, high: 4, status: 'single' }],
    ['the report alone', [row('', 4)], { low: 4, best: 4, high: 4, status: 'unattributed' }],
    ['a ceiling alone', [row('Army', null, 12)], { low: null, best: null, high: 12 }],
    ['some, without a number', [row('Army', null, null)], undefined],
    ['a part and a total', [row('Army', 5), row('Army', 2, 2, { more: { group: 'children', subsetOf: 's0' } })], { low: 5, high: 5, status: 'single' }],
    ['one of the dead by name, and a total', [row('Army', 1, 1, { more: { partial: true } }), row('Front', 5)], { low: 5, high: 5, status: 'single' }],
    ['one of the dead by name alone', [row('Army', 1, 1, { more: { partial: true } })], undefined],
    ['a denial', [row('Army', 4, 4, { denied: true }), row('Front', 4)], { low: 4, high: 4, status: 'single' }],
    ['a denial alone', [row('Army', 1, null, { denied: true })], undefined],
    ['no civilians among three', [row('Army', 0, 0, { more: { group: 'civilians' } }), hospital], { low: 3, high: 3, open: true, status: 'single' }],
    ['nobody at all against three', [row('Army', 0), hospital], { low: 0, high: 3, status: 'disputed' }],
    ['a claimant that changes its number', [row('hospital', 3, null, { said: '2031-05-07' }), row('hospital', 6, 6, { said: '2031-05-09' })], { low: 6, best: 6, high: 6, status: 'single' }],
    ['the same, told the other way round', [row('hospital', 6, 6, { said: '2031-05-09' }), row('hospital', 3, null, { said: '2031-05-07' })], { low: 6, best: 6, high: 6, status: 'single' }],
    ['a count of all beside a later one of some', [row('Army', 5), row('Army', 2, 2, { more: { group: 'children' } })], { low: 5, high: 5 }],
    ['a spokesman and his group', [row('Haval Demir', 4, 4, { kind: 'person', speaksFor: 'the Front' }), group], { low: 4, status: 'single' }],
    ['articles and capitals of one name', [row('The Front', 4), row('front', 5)], { low: 5, high: 5, status: 'single' }],
  ])('%s', (_, rows, expected) => { if (expected) expect(killed([telling(rows)])).toMatchObject(expected); else expect(killed([telling(rows)])).toBeUndefined(); });

  it.each<[string, readonly string[], number | null]>([['the first ranked', ['Front', 'Army'], 4], ['the second where the first is silent', ['Police', 'Army'], 1], ['none where the first gives a floor', ['hospital', 'Army'], null], ['none where nobody is ranked', ['Police'], null], ['a kind', ['organisation'], 4]])('takes as best %s', (_, order, best) => { expect(killed([telling([army, hospital, group])], { name: 'range', order })?.best).toBe(best); });
});

describe('other rules', () => {
  const three = [army, hospital, group];
  it.each<[RecordRule['name'], readonly Row[], Record<string, unknown>]>([
    ['most-conservative', three, { low: 1, best: 1, high: 1 }], ['most-conservative', [row('A', 10, 15), row('B', 12)], { low: 10, high: 15, best: null }],
    ['most-informative', three, { low: 4, high: 4, best: 4 }], ['most-informative', [row('A', 10, 15), hospital], { low: 10, high: 15, best: null }],
    ['majority', three, { low: null, best: null, high: null }], ['majority', [army, row('Police', 4), group], { low: 4, best: 4, high: 4 }],
  ])('%s', (name, rows, expected) => { expect(killed([telling(rows)], { name })).toMatchObject({ ...expected, rule: name }); });
});

describe('across reports', () => {
  const at = (report: string, family: string, rows: readonly Row[], published = '2031-05-09') => telling(rows, { report, family, published, prefix: `${report}/` });
  it.each<[string, readonly Telling[], Record<string, unknown>]>([
    ['copies are one voice', [at('r1', 'f', [row('', 3)]), at('r2', 'f', [row('', 3)])], { by: [{ statement: 'r2/s0', claimant: 'the report' }], status: 'unattributed' }],
    ['witnesses of two reports are two', [at('r1', 'r1', [row('witnesses', 3, 3, { kind: 'unnamed' })]), at('r2', 'r2', [row('witnesses', 3, 3, { kind: 'unnamed' })])], { status: 'agreed' }],
    ['witnesses of two copies are one', [at('r1', 'f', [row('witnesses', 3, 3, { kind: 'unnamed' })]), at('r2', 'f', [row('witnesses', 3, 3, { kind: 'unnamed' })])], { status: 'single' }],
    ['a claimant heard twice is one', [at('r1', 'r1', [hospital], '2031-05-08'), at('r2', 'r2', [row('hospital', 6)])], { low: 6, high: 6, status: 'single' }],
    ['two reports whose own voices differ', [at('r1', 'r1', [row('', 3)]), at('r2', 'r2', [row('', 5)])], { low: 3, high: 5, status: 'disputed' }],
  ])('%s', (_, tellings, expected) => { expect(killed(tellings)).toMatchObject(expected); });

  it('knows an actor by its id under two names', () => {
    const actors = [{ id: 'centcom', name: 'US Central Command', aliases: ['CENTCOM'] }];
    expect(killed([telling([row('CENTCOM', 1)], { actors }), telling([row('US Central Command', 2)], { actors, report: 'r2', published: '2031-05-10' })])).toMatchObject({ low: 2, high: 2, status: 'single' });
  });
});

const anyRow = fc.record({ by: fc.constantFrom('', 'Army', 'Front', 'hospital', 'witnesses'), a: fc.option(fc.nat(20)), wide: fc.option(fc.nat(5)), denied: fc.boolean(), partial: fc.boolean(), said: fc.constantFrom('2031-05-07', '2031-05-08') })
  .map(({ by, a, wide, denied, partial, said }): Row => ({ by, min: a, max: wide === null ? null : (a ?? 0) + wide, said, ...(denied ? { denied: true as const } : {}), ...(partial ? { more: { partial: true } } : {}) }));
const anyTellings = fc.array(fc.array(anyRow, { maxLength: 5 }), { minLength: 1, maxLength: 4 }).map((reports) => reports.map((rows, i) => telling(rows, { report: `r${i}`, family: `f${i % 2}`, prefix: `r${i}/` })));
const anyRule = fc.record({ name: fc.constantFrom(...recordRules.map((r) => r.name)), order: fc.subarray(['Army', 'Front', 'hospital']) });

describe('whatever is told', () => {
  it('the order of reports and statements changes nothing', () => fc.assert(fc.property(anyTellings, anyRule, (tellings, rule) => {
    const turned = [...tellings].reverse().map((t) => ({ ...t, statements: [...t.statements].reverse(), claims: [...t.claims].reverse() }));
    expect(recordsOf(turned, rule)).toEqual(recordsOf(tellings, rule));
  })));
  it('low ≤ best ≤ high', () => fc.assert(fc.property(anyTellings, anyRule, (tellings, rule) => {
    for (const { low, best, high } of Object.values(recordsOf(tellings, rule))) {
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      if (best !== null) { expect(low ?? 0).toBeLessThanOrEqual(best); expect(best).toBeLessThanOrEqual(high ?? Infinity); }
    }
  })));
  it('a denied count changes nothing', () => fc.assert(fc.property(anyTellings, anyRule, anyRow, (tellings, rule, more) => {
    const denial = telling([{ ...more, denied: true }], { report: 'z', family: 'z' });
    expect(recordsOf([...tellings, denial], rule)).toEqual(recordsOf(tellings, rule));
  })));
  it('a copy of a report changes no number', () => fc.assert(fc.property(anyTellings, anyRule, (tellings, rule) => {
    const numbers = (list: readonly Telling[]) => Object.values(recordsOf(list, rule)).map(({ by: _, ...n }) => n);
    const [first] = tellings;
    expect(numbers([...tellings, { ...first!, report: `${first!.report}+`, prefix: '+/' }])).toEqual(numbers(tellings));
  })));
});
