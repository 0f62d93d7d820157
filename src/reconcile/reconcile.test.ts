import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../test/browser/reports.ts';
import { blockKeys, compare, components, factsOf, type Facts, type Judged, type Term } from './index.ts';

const [strike, later, clash] = fixtures.map((f) => f.coding.incidents.map((i) => factsOf(f.report, f.coding, i)));
const a = strike![0]!, b = later![0]!;

const base: Facts = { key: 'k1', report: 'r1', family: 'r1', published: '2031-05-08', type: 'air-strike', reality: 'occurred', scope: 'single', date: { start: '2031-05-07', end: '2031-05-07', precision: 'day' }, points: [{ lat: 36, lon: 44, radiusKm: 0, precision: 1, name: 'qarun' }], countries: ['IQ'], admin1: [], places: ['qarun'], perpetrators: [], targets: [], victims: [], tolls: {}, weapons: [], terms: [['ada lumen', 16], ['pontoon', 14], ['culvert', 12], ['lorry', 8]] };
const facts = (more: Partial<Facts>): Facts => ({ ...base, key: 'k2', report: 'r2', family: 'r2', ...more });
const day = (start: string, end: string | null = start) => ({ date: { start, end, precision: 'day' } });
const reasons = (other: Partial<Facts>, one: Facts = base) => compare(one, facts(other)).reasons.map((r) => r.words);
const shares = (one: Facts, other: Facts) => { const keys = new Set(blockKeys(one)); return blockKeys(other).some((k) => keys.has(k)); };

describe('facts', () => {
  it('are what a coding affirms', () => {
    expect(a).toMatchObject({ type: 'air-strike', date: { start: '2031-05-07', end: '2031-05-07' }, countries: ['IQ'], weapons: ['drone'], tolls: { killed: [{ min: 1, max: 1 }, { min: 4, max: 4 }] }, perpetrators: ['joint-command', 'lorland'], victims: [] });
    expect(b).toMatchObject({ victims: ['ada lumen'], tolls: { killed: [{ min: 5, max: 5 }] } });
  });
  it('can be stored as JSON', () => { expect(JSON.parse(JSON.stringify(a))).toEqual(a); });
  it('keep rare words, heaviest first, of the whole report for the incident that it is about, of its own paragraphs for another', () => {
    expect(b.terms.map(([w]) => w)).toContain('ada lumen');
    expect(b.terms.map(([, x]) => x)).toEqual(b.terms.map(([, x]) => x).sort((x, y) => y - x));
    expect([a, strike![1]!].map((f) => f.terms.map(([w]) => w).includes('qarun'))).toEqual([true, false]);
  });
});

describe('a report of a thousand incidents on one line', () => {
  it('is read in linear time', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `Shells struck Hamlet${i} where ${i + 2} people of the Ferrow family stood at the weir.`).join(' '), [report, coding] = [{ ...fixtures[0]!.report, text }, fixtures[0]!.coding];
    const incidents = Array.from({ length: 1000 }, (_, i) => ({ ...coding.incidents[0]!, id: `i${i}`, mentions: [[80 * i, 80 * i + 6]] as [number, number][], statements: [] }));
    const many = { ...coding, incidents };
    expect(incidents.map((i) => factsOf(report, many, i)).filter((f) => f.terms.length === 0)).toEqual([]);
  }, 30_000);
});

describe('keys', () => {
  it.each<[string, Partial<Facts>]>([
    ['a day apart', day('2031-05-08')], ['another name of a place near by', { points: [{ lat: 36.2, lon: 44.2, radiusKm: 5, precision: 2, name: 'tal qarun' }], places: ['tal qarun'] }],
    ['no date, published soon after', { date: null, published: '2031-05-09' }], ['a stretch of days', day('2031-05-05', '2031-05-08')], ['a month, published soon after', { ...day('2031-05-01', '2031-05-31'), published: '2031-05-12' }],
    ['no place, but rare words', { points: [], places: [] }], ['a place on the other side of a cell', { points: [{ lat: 35.99, lon: 43.99, radiusKm: 0, precision: 1, name: 'x' }], places: [], terms: [] }],
    ['shelling for an air strike', { type: 'shelling' }],
  ])('are shared over %s', (_, other) => { expect(shares(base, facts(other))).toBe(true); });
  it.each<[string, Partial<Facts>]>([
    ['another month', { ...day('2031-07-07'), published: '2031-07-08', terms: [] }], ['another country', { points: [{ lat: 15, lon: 44, radiusKm: 0, precision: 1, name: 'y' }], places: ['y'], terms: [] }], ['an arrest', { type: 'arrest', terms: [] }],
  ])('are not shared over %s', (_, other) => { expect(shares(base, facts(other))).toBe(false); });
  it('are shared by a named victim at any time', () => { expect(shares(facts({ victims: ['ada lumen'] }), { ...base, ...day('2033-01-01'), published: '2033-01-02', victims: ['ada lumen'], terms: [] })).toBe(true); });
  it('meet across the date line', () => { const at = (lon: number): Partial<Facts> => ({ points: [{ lat: 0, lon, radiusKm: 0, precision: 1, name: 'z' }], places: [], terms: [] }); expect(shares(facts(at(179.99)), { ...base, ...at(-179.99) })).toBe(true); });
  it('are few', () => { expect(blockKeys(a).length).toBeLessThan(120); });
});

describe('compare', () => {
  it('does not join two towns of which one could not be placed, unless their names may be one', () => {
    const nowhere = (name: string) => facts({ points: [], places: [name], terms: [['pontoon', 14], ['culvert', 12]] });
    expect([compare(base, nowhere('dorem')), compare(base, nowhere('qaroun'))].map((c) => c.reasons.some((r) => r.words.startsWith('other place names')))).toEqual([true, false]);
    expect(compare(base, nowhere('dorem')).score).toBeLessThan(compare(base, nowhere('qaroun')).score);
  });
  it('joins two accounts whose tolls contradict each other', () => { expect(compare(a, b)).toMatchObject({ verdict: 'same' }); expect(compare(a, b).reasons.filter((r) => /killed/.test(r.words))).toEqual([]); });
  it('does not join what happened elsewhere on another day', () => { expect(compare(a, clash![0]!).verdict).toBeNull(); });
  it('does not join two strikes of one day and one war, however much background the reports share', () => {
    const shared = ['orlan', 'karst', 'ceasefire-monitors', 'grain-corridor', 'mobilisation', 'reservoir', 'cordon', 'envoy'].map((w): Term => [w, 8]), own = (list: readonly string[]): readonly Term[] => [...list.map((w): Term => [w, 14]), ...shared];
    const war: Partial<Facts> = { perpetrators: ['lorland'], targets: ['karst-brigade'], terms: own(['tannery', 'ivo stell', 'weir']) };
    const there = facts({ ...war, points: [{ lat: 38.5, lon: 44, radiusKm: 0, precision: 1, name: 'tal sefra' }], places: ['tal sefra'], terms: own(['bakery', 'ada lumen', 'viaduct']) });
    expect(compare({ ...base, ...war }, there).verdict).not.toBe('same');
    expect(compare({ ...base, ...war }, facts({ ...war, ...day('2031-05-03'), published: '2031-05-04', terms: own(['bakery', 'ada lumen', 'viaduct']) })).verdict).not.toBe('same');
  });
  it('tells apart what one report tells apart', () => { expect(compare(a, strike![1]!)).toMatchObject({ verdict: 'different' }); });
  it.each<[Partial<Facts>, string]>([
    [{}, 'the same day'], [day('2031-05-08'), 'a day apart'], [day('2031-05-10'), '3 days apart'], [{}, 'the same place name, Qarun'], [{ places: ['x'], points: [{ lat: 36.02, lon: 44.02, radiusKm: 0, precision: 1, name: 'x' }] }, 'places 3 km apart'],
    [{}, '4 rare words in common'], [{ type: 'arrest' }, 'air strike and arrest'], [{ scope: 'aggregate' }, 'one event and a summary of many'],
  ])('gives its reasons in words: %j, %s', (other, words) => { expect(reasons(other)).toContain(words); });
  it('counts named victims without naming them', () => { expect(reasons({ victims: ['ada lumen', 'ivo stell'] }, { ...base, victims: ['ivo stell', 'ada lumen'] })).toContain('2 named victims in common'); });
  it('holds no toll against a pair', () => { const with4 = { ...base, tolls: { killed: [{ min: 4, max: 4 }] } }; expect(compare(with4, facts({ tolls: { killed: [{ min: 1, max: 1 }] } })).score).toBe(compare(with4, facts({})).score); });
});

const term = fc.constantFrom('ada lumen', 'pontoon', 'culvert', 'stell bridge', 'orchard-keeper', 'lantern');
const anyFacts = fc.record({ lat: fc.double({ min: -80, max: 80, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }), d: fc.integer({ min: 1, max: 28 }), dated: fc.boolean(), terms: fc.uniqueArray(term, { maxLength: 4 }), near: fc.boolean(), type: fc.constantFrom<Facts['type']>('air-strike', 'shelling', 'arrest'), victims: fc.subarray(['ada lumen', 'ivo stell']) })
  .map(({ lat, lon, d, dated, terms, near, type, victims }, ): Partial<Facts> => { const iso = `2031-05-${String(d).padStart(2, '0')}`; return { type, victims, published: iso, date: dated ? { start: iso, end: iso, precision: 'day' } : null, points: [{ lat: near ? 36 : lat, lon: near ? 44 : lon, radiusKm: 0, precision: 1, name: 'p' }], places: near ? ['qarun'] : [], terms: terms.map((w): Term => [w, 15]) }; });
const someFacts = fc.array(anyFacts, { minLength: 2, maxLength: 14 }).map((list) => list.map((f, i) => facts({ ...f, key: `k${i}`, report: `r${i}`, family: `r${i}` })));

/** Adds reports one by one, each compared with those alone that share a key with it. */
function oneByOne(list: readonly Facts[]): readonly (readonly string[])[] {
  const index = new Map<string, Facts[]>(), judged: Judged[] = [];
  for (const f of list) {
    const near = new Set(blockKeys(f).flatMap((k) => index.get(k) ?? []));
    for (const g of near) { const { verdict, score } = compare(f, g); if (verdict) judged.push({ a: f.key, b: g.key, verdict, by: 'rule', reasons: [], score }); }
    for (const k of blockKeys(f)) index.set(k, [...(index.get(k) ?? []), f]);
  }
  return components(list.map((f) => f.key), judged).groups;
}

/** Compares all with all at once. */
function atOnce(list: readonly Facts[]): readonly (readonly string[])[] {
  const judged = list.flatMap((f, i) => list.slice(i + 1).filter((g) => shares(f, g)).flatMap((g): Judged[] => { const { verdict, score } = compare(f, g); return verdict ? [{ a: f.key, b: g.key, verdict, by: 'rule', reasons: [], score }] : []; }));
  return components(list.map((f) => f.key), judged).groups;
}

describe('whatever is told', () => {
  it('a pair is compared the same both ways', () => fc.assert(fc.property(someFacts, (list) => { const [x, y] = list; expect(compare(y!, x!).score).toBe(compare(x!, y!).score); expect(compare(y!, x!).verdict).toBe(compare(x!, y!).verdict); })));
  it('adding one by one, in any order, gives what all at once gives', () => fc.assert(fc.property(someFacts, (list) => { expect(oneByOne(list)).toEqual(atOnce(list)); expect(oneByOne([...list].reverse())).toEqual(atOnce(list)); })));
});
