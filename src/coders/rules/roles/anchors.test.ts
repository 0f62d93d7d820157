import { describe, expect, it } from 'vitest';
import { anchorBits, anchorLabels, anchorNumbers, anchorRows } from './anchors.ts';
import { bagBits, bagsOf } from './bags.ts';
import { cut, highest, lowest, odds } from './dense.ts';
import { row } from './linear.ts';
import { readReport } from './report.ts';

const text = 'gunmen attacked the barracks yesterday. the attack killed four soldiers. no bomb exploded in puerto alto.';
const read = readReport(text);

describe('what tells of a sentence as the place of an incident', () => {
  const rows = anchorRows(read);
  const has = (n: number, feature: string): boolean => rows[n]!.includes(row(feature, anchorBits));
  it('is a list of rows a sentence, within the bits', () => {
    expect(rows).toHaveLength(3);
    for (const list of rows) for (const r of list) { expect(r).toBeGreaterThanOrEqual(0); expect(r).toBeLessThan(2 ** anchorBits); }
  });
  it.each([
    [0, 'tw yesterday', true], [1, 'tw yesterday', false], [0, 'pos 0', true], [2, 'pos 2', true], [0, 'w gunman', true],
    [0, 'Esn attack false', true], [1, 'Esn attack true', true], [1, 'PE attack', true], [0, 'PE attack', false], [2, 'NE attack', false], [0, 'none', false],
  ] as const)('of sentence %d: %s %s', (n, feature, wanted) => { expect(has(n, feature)).toBe(wanted); });
  it('is nothing for no sentence', () => { expect(anchorRows(readReport(''))).toEqual([]); });
});

describe('the numbers of a report\'s sentences', () => {
  const flat = (z: number): Float32Array => new Float32Array(anchorLabels).fill(z);
  it('are the four highest, the sum of the probabilities and its logarithm, by label', () => {
    const one = flat(-20), two = flat(-20);
    one[1] = 0; two[1] = 20;
    const numbers = anchorNumbers([one, two]);
    expect(numbers).toHaveLength(6 * anchorLabels);
    expect(numbers.slice(6, 10)).toEqual([20, 0, -9, -9]);
    expect(numbers[10]).toBeCloseTo(1.5, 5);
    expect(numbers[11]).toBeCloseTo(Math.log(1.51), 5);
    expect(numbers[4]).toBeCloseTo(0, 5);
  });
  it('do not hang on the order of the sentences', () => { expect(anchorNumbers([flat(1), flat(-2), flat(0)])).toEqual(anchorNumbers([flat(0), flat(1), flat(-2)])); });
});

describe('models over numbers', () => {
  const model = { start: -1, weights: [0.5, -2] };
  it.each([[[2, 1], -2], [[2], 0], [[], -1], [[1000, 0], -1 + 0.5 * highest], [[0, -1000], -1 - 2 * lowest]])('%j gives %d', (x, z) => { expect(odds(model, x)).toBeCloseTo(z, 6); });
  it('cut what lies beyond the bounds', () => { expect([-99, 3, 99].map(cut)).toEqual([lowest, 3, highest]); });
});

describe('the bags of a report', () => {
  const { sentences, report } = bagsOf(read);
  const has = (list: Int32Array, feature: string): boolean => list.includes(row(feature, bagBits));
  it('hold the words and event words of each sentence', () => {
    expect(sentences).toHaveLength(3);
    expect(has(sentences[0]!, 'gunman')).toBe(true);
    expect(has(sentences[1]!, 'gunman')).toBe(false);
    expect(has(sentences[0]!, 'E attack')).toBe(true);
  });
  it('hold them all for the report, the first three sentences also apart', () => {
    for (const f of ['gunman', 'lead gunman', 'bias', 'E attack']) expect(has(report, f), f).toBe(true);
    expect(has(bagsOf(readReport(`${'the fair was opened. '.repeat(3)}gunmen fled.`)).report, 'lead gunman')).toBe(false);
  });
});
