import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { broken, verify, type Draft } from '#coders';
import type { Report } from '#model';

const text = 'At least two people died in Belmar, the Lantern Front said. The army denied it.';
const report: Report = { id: 'sha256:00', text, title: null, outlet: null, url: null, published: null, language: 'en' };
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const c1 = { id: 'c1', claimant: { name: 'the Lantern Front', kind: 'organisation', span: at('the Lantern Front') }, relay: [], parent: null, cue: at('said'), stance: 'states', certainty: 'stated', content: [at('At least two people died in Belmar')], said: null };
const s1 = { id: 's1', field: 'killed', value: { min: 2, max: null, status: 'unstated', words: 'two people' }, claim: 'c1', polarity: 'affirmed', evidence: [at('At least two people died')] };
const i1 = { id: 'i1', type: 'killing', reality: 'occurred', scope: 'single', mentions: [at('died')], statements: [s1], record: {} };
const draft: Draft = { coder: { name: 'hand', version: '1' }, claims: [c1], incidents: [i1], links: [], actors: [], warnings: [] };
const withStatement = (s: object): Draft => ({ ...draft, incidents: [{ ...i1, statements: [s1, { ...s1, id: 's2', ...s }] }] });
const withClaim = (c: object): Draft => ({ ...draft, claims: [c1, { ...c1, id: 'c2', ...c }] });

describe('verify', () => {
  test('lets a sound draft stand and adds the report\'s own voice', () => {
    const { coding, refused } = verify(draft, report);
    expect(refused).toEqual([]);
    expect(coding.claims.map((c) => c.id)).toEqual(['c0', 'c1']);
    expect(coding.incidents[0]?.statements).toHaveLength(1);
    expect(broken(coding, report)).toEqual([]);
  });
  it.each<readonly [string, object, RegExp]>([
    ['an unknown variable', { field: 'blame' }, /no variable/], ['a value of another shape', { value: { min: 'two', max: null, status: 'unstated', words: 'two' } }, /value\.min/],
    ['evidence outside the text', { evidence: [[70, 700]] }, /cannot be cut/], ['no evidence', { evidence: [] }, /evidence/], ['evidence turned round', { evidence: [[9, 3]] }, /cannot be cut/],
    ['words that are not in the evidence', { value: { ...s1.value, words: 'three people' } }, /do not stand/], ['an unknown claim', { claim: 'c9' }, /c9 is unknown/],
    ['an id used twice', { id: 's1' }, /used twice/], ['a part of an unknown whole', { value: { ...s1.value, subsetOf: 's9' } }, /s9, which is unknown/],
    ['a floor above its ceiling', { value: { ...s1.value, min: 5, max: 2 } }, /floor/],
    ['a day that is not', { field: 'date', value: { start: '2024-02-30', end: '2024-02-30', precision: 'day', words: 'two', anchor: null } }, /no such day/],
    ['a point for a country', { field: 'place', value: { name: 'Belmar', lat: 1, lon: 1, precision: 6, words: 'two' } }, /precision 6/],
  ])('leaves out %s, and the rest stands', (_, s, why) => {
    const { coding, refused } = verify(withStatement(s), report);
    expect(coding.incidents[0]?.statements.map((x) => x.id)).toEqual(['s1']);
    expect(refused.map((r) => r.why).join()).toMatch(why);
  });
  it.each<readonly [string, object]>([
    ['a cue outside the text', { cue: [0, 999] }], ['a claimant nowhere in the text', { claimant: { ...c1.claimant, span: null } }], ['a stance of its own', { stance: 'insinuates' }], ['a second own voice', { claimant: { name: 'the report', kind: 'report', span: null } }],
  ])('leaves out a claim with %s', (_, c) => expect(verify(withClaim(c), report).coding.claims.map((x) => x.id)).toEqual(['c0', 'c1']));
  it('forgets a parent that is unknown or a circle', () => {
    expect(verify(withClaim({ parent: 'c7' }), report).coding.claims[2]?.parent).toBeNull();
    expect(verify(withClaim({ parent: 'c2' }), report).coding.claims[2]?.parent).toBeNull();
  });
  it('leaves out links to nowhere', () => expect(verify({ ...draft, links: [{ from: 'i1', to: 'i2', relation: 'part-of', claim: 'c1', evidence: [at('died')] }] }, report).coding.links).toEqual([]));
  test('sorts evidence', () => expect(verify(withStatement({ evidence: [at('died'), at('two people')] }), report).coding.incidents[0]?.statements[1]?.evidence).toEqual([at('two people'), at('died')]));
  test('never throws, and what it makes is sound', () => fc.assert(fc.property(fc.record({ claims: fc.anything(), incidents: fc.array(fc.anything()), links: fc.array(fc.anything()), warnings: fc.anything(), actors: fc.anything(), mentions: fc.anything() }), (any) => broken(verify(any, report).coding, report).length === 0)));
  test('any spans and words: what it makes is sound', () => fc.assert(fc.property(fc.integer({ min: -3, max: 99 }), fc.integer({ min: -3, max: 99 }), fc.string(), (a, b, words) => {
    const { coding } = verify(withStatement({ evidence: [[a, b]], value: { ...s1.value, words } }), report);
    return broken(coding, report).length === 0;
  })));
});
