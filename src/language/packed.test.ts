import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts, sparseOf, writeParts } from './packed.ts';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('weights on disk', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(fc.array(int), fc.array(int), fc.string(), (rising, plain, header) => {
      const lists = { 'rows+': Int32Array.from(rising).sort(), values: Int32Array.from(plain) };
      expect(readParts(writeParts({ header: { header }, lists }))).toEqual({ header: { header }, lists });
    }));
  });
  it('stand in the rows they came from', () => {
    const table = sparseOf(3, { rows: Int32Array.of(1, 4, 7), counts: Int32Array.of(2, 1, 1), classes: Int32Array.of(0, 3, 1, 2), values: Int32Array.of(5, -6, 7, 8) });
    expect([...table.start]).toEqual([0, 0, 2, 2, 2, 3, 3, 3, 4]);
    expect([...table.entries.slice(0, -1)].map((e) => [e & 255, e >> 8])).toEqual([[0, 5], [3, -6], [1, 7], [2, 8]]);
  });
});
