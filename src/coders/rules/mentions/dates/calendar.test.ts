import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, dayNumber, iso, isoWeek, monthLength, parseIso, weekday, weekdayAfter, weekdayBefore } from './calendar.ts';

describe('calendar', () => {
  it('counts days as civil calendars do', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11017);
    expect(iso(-1)).toBe('1969-12-31');
    expect(monthLength(1900, 2)).toBe(28);
    expect(monthLength(2024, 2)).toBe(29);
    expect(weekday(parseIso('2024-09-03') ?? 0)).toBe(1);
    expect(isoWeek(parseIso('2021-01-03') ?? 0)).toBe('2020-W53');
    expect(isoWeek(parseIso('2013-03-12') ?? 0)).toBe('2013-W11');
  });
  it('refuses days that do not exist', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', 'today', '', '23-01-01']) expect(parseIso(text)).toBeNull();
  });
  it('comes back from every day to itself', () => {
    fc.assert(fc.property(fc.integer({ min: -600_000, max: 600_000 }), (n) => {
      const { year, month, day } = civil(n);
      expect(dayNumber(year, month, day)).toBe(n);
    }), { seed: 6 });
  });
  it('finds the nearest weekday on either side', () => {
    fc.assert(fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: 0, max: 6 }), (n, d) => {
      const [before, after] = [weekdayBefore(n, d), weekdayAfter(n, d)];
      expect([weekday(before), weekday(after)]).toEqual([d, d]);
      expect(n - before).toBeLessThan(7);
      expect(after - n).toBeLessThan(7);
      expect(before <= n && n <= after).toBe(true);
    }), { seed: 6 });
  });
});
