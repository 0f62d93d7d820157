import { describe, expect, it } from 'vitest';
import { dateWords, direction, held, recordWords, tollWhom, tollWords } from './words.ts';

describe('tollWords', () => {
  it.each([
    [{ min: 4, max: 4 }, '4'], [{ min: 3, max: null }, 'at least 3'], [{ min: null, max: 12 }, 'up to 12'], [{ min: 40, max: 40, approximate: true }, 'about 40'],
    [{ min: 10, max: 15 }, '10–15'], [{ min: 0, max: 0 }, '0'], [{ min: null, max: null, words: 'the passengers' }, '“the passengers”'],
  ])('%j is %s', (value, words) => { expect(tollWords(value)).toBe(words); });
});

describe('tollWhom', () => {
  it.each([[{ group: 'civilians', status: 'civilian' }, 'civilians'], [{ group: 'fighter', status: 'combatant' }, 'fighter, combatant'], [{ status: 'unstated', subsetOf: 's1' }, 'part of a total']] as const)('%j is %s', (value, words) => { expect(tollWhom({ min: 1, max: 1, words: 'w', ...value })).toBe(words); });
});

describe('dateWords', () => {
  it.each([
    [{ start: '2024-02-07', end: '2024-02-07', precision: 'day', partOfDay: 'evening' }, 'Wed 7 Feb 2024, evening'],
    [{ start: '2024-02-01', end: '2024-02-29', precision: 'month' }, 'Feb 2024'], [{ start: '2024-01-01', end: '2024-12-31', precision: 'year' }, '2024'],
    [{ start: '2023-10-17', end: null, precision: 'since' }, 'since Tue 17 Oct 2023'], [{ start: null, end: null, precision: 'unknown', words: 'on Friday' }, '“on Friday”, not resolved'],
    [{ start: null, end: null, precision: 'day', partial: '--02-07' }, '7 Feb, year not known'], [{ start: '2024-02-07', end: '2024-02-08', precision: 'days' }, 'Wed 7 Feb 2024 – Thu 8 Feb 2024'],
  ] as const)('%j is %s', (value, words) => { expect(dateWords(value)).toBe(words); });
});

describe('recordWords', () => {
  const record = { best: null, rule: 'range', status: 'single', by: [] } as const;
  it.each([[1, 4, false, '1 to 4'], [7, 7, true, 'at least 7'], [3, 9, true, '3 to 9 or more'], [4, 4, false, '4'], [null, 12, false, 'up to 12'], [null, null, false, 'number not told']] as const)('%s, %s, open %s: %s', (low, high, open, words) => {
    expect(recordWords({ ...record, by: [], low, high, open })).toBe(words);
  });
});

describe('direction', () => { it.each([['ar', 'rtl'], ['fa', 'rtl'], ['en', 'ltr'], [null, 'ltr']] as const)('%s runs %s', (language, way) => { expect(direction(language)).toBe(way); }); });

describe('held', () => {
  it.each([[{ total: 1234, shown: 50, more: true }, '1,234 incidents'], [{ total: null, shown: 50, more: true }, 'the first 50 incidents, more follow'], [{ total: null, shown: 1, more: false }, '1 incident']])('%j is %s', (list, words) => { expect(held(list, 'incident')).toBe(words); });
});
