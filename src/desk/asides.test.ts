import { describe, expect, it } from 'vitest';
import { fixtures } from '../../test/browser/reports.ts';
import { asidesOf } from './asides.ts';

const [strike] = fixtures;
const members = strike!.coding.incidents.map((incident) => ({ ...strike!, incident, family: 'f', looked: [] }));

describe('denials in words alone', () => {
  it('stand with the nearest incident of their report; those with a value are left to the table', () => {
    expect(asidesOf([members[0]!])).toMatchObject([{ voice: { name: 'a Lorland official', stance: 'denies' }, evidence: [{ words: 'We had nothing in the air' }] }]);
    expect(asidesOf([members[1]!])).toEqual([]);
  });
});
