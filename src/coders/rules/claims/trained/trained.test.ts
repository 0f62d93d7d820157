import { describe, expect, it } from 'vitest';
import { parse } from '#language';
import type { Doc } from '../../doc.ts';
import { findClaims, noOffers } from '../index.ts';
import { cueScheme, decode, leavesOut, leftOut } from './chain.ts';
import { propose, type ClaimModel } from './model.ts';
import { pack, unpack } from './pack.ts';
import { seenOf } from './seen.ts';
import { loadClaims } from './weights.ts';

const docOf = (text: string): Doc => ({ text, parse: parse(text), published: null, outlet: null, title: null });
const model = loadClaims() as ClaimModel;
const offered = (text: string) => {
  const s = seenOf(docOf(text));
  const words = (list: readonly number[]): string => (list.length ? text.slice(s.start[list[0]!], s.end[list.at(-1)!]) : '');
  return propose(s, model).map((p) => ({ cue: text.slice(s.start[p.cue.first], s.end[p.cue.last]), source: words(p.source), content: words(p.content) }));
};

describe('the trained model', () => {
  it.each([
    ['The governor said the bridge was closed.', 'The governor', 'said', 'bridge was closed'],
    ['"We will not leave," Mr. Orlo told reporters.', 'Mr. Orlo', 'told', 'We will not leave'],
    ['According to two officials, the convoy never arrived.', 'two officials', 'According to', 'the convoy never arrived'],
  ])('%s', (text, source, cue, content) => {
    const found = offered(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.source).toBe(source);
    expect(found[0]?.cue).toContain(cue);
    expect(found[0]?.content).toContain(content);
  });
  it('finds nothing where nobody speaks', () => expect(offered('The river rose in spring.')).toEqual([]));
  it('offers the coder claims that its rules miss', () => {
    const doc = docOf('The minister restated that no ransom would be paid.');
    const none = { actors: [], persons: [], dates: [] };
    expect(findClaims(doc, none, noOffers).claims).toHaveLength(1);
    const { claims, rules } = findClaims(doc, none);
    expect(claims[1]).toMatchObject({ stance: 'states', claimant: { name: 'The minister' } });
    expect(rules.get('c1')).toBe('trained/left');
  });
  it('reads texts of quotation marks alone, unclosed quotations and nothing', () => {
    for (const text of ['', '"""" “” «', '“He said they had gone.\n\n“Nobody stayed']) expect(() => findClaims(docOf(text), { actors: [], persons: [], dates: [] })).not.toThrow();
  });
});

it('decodes no inside without a beginning', () => {
  const scores = Float64Array.from([0, 0, 9, 0, 0, 9]);
  expect([...decode(cueScheme, scores, 2, new Float64Array(12))]).toEqual([1, 2]);
});

it('packs and unpacks', () => {
  const small: ClaimModel = { cues: { bits: 2, weights: Int16Array.from([0, 5, 0, -7, 0, 0, 300, 0, 0, 0, 0, -1]), pairs: [0, 1.5] }, spans: { bits: 1, weights: Int16Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 9]), pairs: [-2] }, look: { bits: 2, weights: Int16Array.from([0, -3, 0, 12]), least: -40 } };
  const back = unpack(pack(small));
  expect([...Array.from(back.cues.weights)]).toEqual([...Array.from(small.cues.weights)]);
  expect([...Array.from(back.spans.weights)]).toEqual([...Array.from(small.spans.weights)]);
  expect(Array.from(back.cues.pairs)).toEqual([0, 1.5]);
  expect([Array.from(back.look.weights), back.look.least]).toEqual([[0, -3, 0, 12], -40]);
});

it('tells of a chain what is left out whatever follows', () => {
  const pairs = new Float64Array(12), scores = Float64Array.from([0, 0, 9, 5, 0, 0, 0, 4, 0, 0, 0, 0]);
  expect(leavesOut(cueScheme, scores, 4, pairs, [0, 1])).toBe(true);
  expect(leavesOut(cueScheme, scores, 4, pairs, [2])).toBe(false);
  // the first word is left out but where what follows goes on with it
  expect(leavesOut(cueScheme, Float64Array.from([8, 7, 0, 0, 0, 9]), 2, pairs, [0])).toBe(false);
});

it('tells by some words of a chain what all of it leaves out', () => {
  let seed = 7;
  const random = (): number => { seed = Math.imul(seed, 1103515245) + 12345 | 0; return (seed >>> 8) % 100; };
  let told = 0;
  for (let turn = 0; turn < 3000; turn++) {
    const count = 12, scores = Float64Array.from({ length: 3 * count }, random), pairs = Float64Array.from({ length: 12 }, random);
    for (let i = 0; i < count; i++) scores[3 * i]! += 40;
    const at = turn % 6, labels = decode(cueScheme, scores, count, pairs);
    if (!leftOut(cueScheme, scores, { first: Math.max(0, at - 2), at, last: at + 4 }, pairs)) continue;
    told++;
    expect(labels[at]).toBe(0);
    expect(leavesOut(cueScheme, scores, at + 5, pairs, [at])).toBe(true);
  }
  expect(told).toBeGreaterThan(300);
});
