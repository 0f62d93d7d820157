import { expect, it } from 'vitest';
import { keepTold } from '#language';
import { cueTables } from './cue-features.ts';
import { Features, pair } from './features.ts';
import { spanTables } from './span-features.ts';

const bits = 12;
const told = Int32Array.from({ length: 2 ** (bits - 5) }, (_, i) => pair(i, 7));

it.each(Object.entries({ ...cueTables, ...spanTables }))('the straight code of %s gives the rows of its table', (_, table) => {
  for (let turn = 0; turn < 50; turn++) {
    const atoms = Int32Array.from({ length: 60 }, (__, i) => (i ? pair(turn * 1000 + i, 3) : 0));
    const all = new Features(), kept = new Features(bits, told);
    all.fill(table, atoms);
    const rows = all.rows.map((h) => h >>> (32 - bits)), count = keepTold(told, rows, all.count);
    kept.fill(table, atoms);
    expect(kept.rows.slice(0, kept.count)).toEqual(rows.slice(0, count));
  }
});
