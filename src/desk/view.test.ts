import { describe, expect, it } from 'vitest';
import { summaryOf } from './view.ts';

describe('a title', () => {
  it.each<[string | null, string | null, string]>([['2024-05-14', '2024-05-14', 'Attack, 14 May 2024'], ['2024-05-06', '2024-05-12', 'Attack, 6–12 May 2024'], ['2024-04-29', '2024-05-05', 'Attack, 29 Apr – 5 May 2024'], ['2023-12-30', '2024-01-05', 'Attack, 30 Dec 2023 – 5 Jan 2024'], ['2024-05-06', null, 'Attack, since 6 May 2024'], [null, null, 'Attack']])('of %s to %s says no single day where there are several', (start, end, words) => {
    expect(summaryOf({ type: 'attack', places: [], date: { start, end, precision: 'days' } })).toBe(words);
  });
  it('calls an untold kind an incident', () => { expect(summaryOf({ type: 'unspecified', places: [], date: null })).toBe('Incident'); });
});
