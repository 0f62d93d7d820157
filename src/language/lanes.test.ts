import { describe, expect, it } from 'vitest';
import { addLanes, laneOf, lanes, lanesOf } from './lanes.ts';
import { sparseOf } from './packed.ts';
import { addRows } from './sparse.ts';

const rows = Int32Array.from({ length: 16 }, (_, i) => 2 * i), counts = Int32Array.from(rows, (_, i) => 1 + (i % 7));
const total = counts.reduce((a, b) => a + b);
const classes = Int32Array.from([...counts].flatMap((n) => Array.from({ length: n }, (_, k) => (k * 3) % 7))), values = Int32Array.from({ length: total }, (_, i) => (i % 2 ? -1 : 1) * ((i * 37) % 300));
const table = sparseOf(5, { rows, counts, classes, values });

describe('rows of seven weights in four numbers', () => {
  it('adds up to what the sparse table does', () => {
    const asked = Int32Array.from({ length: 90 }, (_, i) => (i * 7) % 32), scores = new Int32Array(7), sums = new Int32Array(lanes);
    addRows(table, asked, asked.length, scores);
    addLanes(lanesOf(table, 96), asked, asked.length, sums);
    expect(Array.from(scores, (_, y) => laneOf(sums, y))).toEqual([...scores]);
  });

  it('takes no weights that could leave their half', () => { expect(() => lanesOf(table, 200)).toThrow('too large'); });
});
