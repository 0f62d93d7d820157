import { describe, expect, it } from 'vitest';
import { enders, highest, reach } from './interval.tsx';

const told = (claimant: string, min: number | null, max: number | null, polarity: 'affirmed' | 'denied' = 'affirmed') => ({ claimant, min, max, polarity });

describe('who stands at the ends', () => {
  it.each([
    [[told('Army', 1, 1), told('Front', 4, 4), told('hospital', 3, null)], '1 Army – 4 Front'], [[told('hospital', 3, null)], 'hospital'], [[told('hospital', 4, 4), told('mayor', 4, 4)], 'hospital, mayor'],
    [[told('monitor', 10, 15)], 'monitor'], [[told('Army', 4, 4, 'denied')], ''], [[told('mayor', null, null)], ''], [[], ''],
  ])('%j: %s', (list, words) => { expect(enders(list)).toBe(words); });
});

it.each([0, 1, 2, 6, 37, 1205])('a scale that holds %d is labelled by it', (n) => expect(highest(reach([{ min: n, max: null }]))).toBe(Math.max(1, n)));
