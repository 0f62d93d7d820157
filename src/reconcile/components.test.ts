import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, type Judged } from './index.ts';

const judged = (a: string, b: string, verdict: Judged['verdict'], by = 'rule', score = 0): Judged => ({ a, b, verdict, by, reasons: [], score });
const groups = (keys: string, ...list: readonly Judged[]) => components([...keys], list).groups.map((g) => g.join(''));

describe('components', () => {
  it.each<[string, readonly Judged[], readonly string[]]>([
    ['nothing judged', [], ['a', 'b', 'c', 'd']],
    ['a chain', [judged('a', 'b', 'same'), judged('b', 'c', 'same')], ['abc', 'd']],
    ['unsure joins nothing', [judged('a', 'b', 'unsure')], ['a', 'b', 'c', 'd']],
    ["a person's different stands before the rule's same", [judged('a', 'b', 'same'), judged('a', 'b', 'different', 'R')], ['a', 'b', 'c', 'd']],
    ["a person's unsure, too", [judged('a', 'b', 'same'), judged('a', 'b', 'unsure', 'R')], ['a', 'b', 'c', 'd']],
    ["a person's same stands before the rule's different", [judged('a', 'b', 'different'), judged('a', 'b', 'same', 'R')], ['ab', 'c', 'd']],
    ["a person's different holds through others: the weaker link is cut", [judged('a', 'b', 'same', 'rule', 0.9), judged('b', 'c', 'same', 'rule', 0.6), judged('a', 'c', 'different', 'R')], ['ab', 'c', 'd']],
    ['a judgement on what is not there', [judged('a', 'z', 'same'), judged('a', 'a', 'same')], ['a', 'b', 'c', 'd']],
  ])('%s', (_, list, expected) => { expect(groups('abcd', ...list)).toEqual(expected); });

  it('says what a person holds back', () => {
    const { heldBack, conflicts } = components([...'abc'], [judged('a', 'b', 'same', 'rule', 0.9), judged('b', 'c', 'same', 'rule', 0.6), judged('a', 'c', 'different', 'R')]);
    expect([heldBack, conflicts]).toEqual([[judged('b', 'c', 'same', 'rule', 0.6)], []]);
  });
  it("reports a person's different inside what persons joined, with the way that joins it", () => {
    const { groups: [group], conflicts } = components([...'abc'], [judged('a', 'b', 'same', 'R'), judged('b', 'c', 'same', 'S'), judged('a', 'c', 'different', 'T')]);
    expect([group, conflicts]).toEqual([['a', 'b', 'c'], [{ a: 'a', b: 'c', by: 'T', through: ['a', 'b', 'c'] }]]);
  });
  it("reports the rule's own different inside what persons joined", () => {
    expect(components([...'abc'], [judged('a', 'b', 'same', 'R'), judged('b', 'c', 'same', 'R'), judged('a', 'c', 'different')]).conflicts).toMatchObject([{ by: 'rule', through: ['a', 'b', 'c'] }]);
  });
  it('the rule does not join what it judged different, also through others', () => {
    expect(components([...'abc'], [judged('a', 'b', 'same', 'rule', 0.9), judged('b', 'c', 'same', 'rule', 0.8), judged('a', 'c', 'different')]).groups).toEqual([['a', 'b'], ['c']]);
  });
  it('the rule does not join two incidents of one report, a person may', () => {
    const report = (k: string): string => (k === 'a' || k === 'c' ? 'r1' : k);
    expect(components([...'abc'], [judged('a', 'b', 'same', 'rule', 0.9), judged('b', 'c', 'same', 'rule', 0.8)], report)).toMatchObject({ groups: [['a', 'b'], ['c']], heldBack: [{ a: 'b', b: 'c' }] });
    expect(components([...'abc'], [judged('a', 'b', 'same', 'rule', 0.9), judged('b', 'c', 'same', 'R')], report).groups).toEqual([['a'], ['b', 'c']]);
    expect(components([...'abc'], [judged('a', 'b', 'same', 'R'), judged('b', 'c', 'same', 'R')], report).groups).toEqual([['a', 'b', 'c']]);
  });
});

const keys = [...'abcdefgh'];
const anyJudged = fc.record({ a: fc.constantFrom(...keys), b: fc.constantFrom(...keys), verdict: fc.constantFrom<Judged['verdict']>('same', 'different', 'unsure'), by: fc.constantFrom('rule', 'rule', 'R', 'S'), score: fc.constantFrom(0.5, 0.7, 0.9) }).map((j): Judged => ({ ...j, reasons: [] }));

describe('whatever is judged', () => {
  it('the order of judgements and keys changes no group and no conflict', () => fc.assert(fc.property(fc.uniqueArray(anyJudged, { maxLength: 20, selector: (j) => [j.a, j.b].sort().join() + j.by }), (list) => {
    const one = components(keys, list), other = components([...keys].reverse(), [...list].reverse());
    expect(other.groups).toEqual(one.groups);
    expect(other.conflicts.map((c) => `${c.a}${c.b}${c.by}`).sort()).toEqual(one.conflicts.map((c) => `${c.a}${c.b}${c.by}`).sort());
  })));
  it('every key is in one group, and no different lies in a group unreported', () => fc.assert(fc.property(fc.array(anyJudged, { maxLength: 20 }), (list) => {
    const found = components(keys, list), at = new Map(found.groups.flatMap((g, i) => g.map((k) => [k, i] as const)));
    expect(found.groups.flat().sort()).toEqual(keys);
    for (const j of list) if (j.by !== 'rule' && j.verdict === 'different' && j.a !== j.b && at.get(j.a) === at.get(j.b)) expect(found.conflicts).toContainEqual(expect.objectContaining({ a: j.a, b: j.b, by: j.by }));
  })));
  it('a group depends on its own part of the judgements alone', () => fc.assert(fc.property(fc.array(anyJudged, { maxLength: 12 }), (list) => {
    const far = list.map((j) => ({ ...j, a: `${j.a}'`, b: `${j.b}'` }));
    const both = components([...keys, ...keys.map((k) => `${k}'`)], [...list, ...far]).groups.filter((g) => !g[0]!.endsWith("'"));
    expect(both).toEqual(components(keys, list).groups);
  })));
});
