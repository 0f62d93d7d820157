import { civil, iso, monthLength, monthSpan } from './calendar.ts';
import { over, type Reach, type Reading } from './reading.ts';

/** A part of a month (ten days), of a year (half of it; the first and last three months for "early" and "late"); weeks stay whole. */
export function portion(reading: Reading, which: string): Reading {
  if (reading.grain !== 'month' && reading.grain !== 'year') return reading;
  const reach = (s: Parameters<Reading['reach']>[0]): Reach => {
    const r = reading.reach(s);
    if (r.start === null || r.end === null) return r;
    const { year, month } = civil(r.start);
    const [start, end] = reading.grain === 'month' ? ofMonth(r.start, monthLength(year, month), which) : ofYear(year, which);
    const last = s.base && reading.relative && !s.future && r.end < end && r.end >= start ? r.end : end;
    return over(start, last, r.anchor, reading.grain === 'month' ? (/half/.test(which) ? 'month' : /week/.test(which) ? 'week' : 'days') : 'year');
  };
  const whole = reading.timex;
  return { ...reading, reach, timex: (r, s) => (whole ? whole(reading.reach(s), s) : r.start === null ? 'XXXX' : iso(r.start).slice(0, reading.grain === 'month' ? 7 : 4)) };
}

function ofMonth(first: number, length: number, which: string): readonly [number, number] {
  if (which === 'first half') return [first, first + 14];
  if (which === 'second half') return [first + 15, first + length - 1];
  const week = ['first week', 'second week', 'third week'].indexOf(which);
  if (week >= 0) return [first + 7 * week, first + 7 * week + 6];
  if (/(?:last|final) week/.test(which)) return [first + length - 7, first + length - 1];
  if (/beginning|start|early|first/.test(which)) return [first, first + 9];
  return /mid/.test(which) ? [first + 10, first + 19] : [first + 20, first + length - 1];
}

function ofYear(year: number, which: string): readonly [number, number] {
  const months = which === 'first half' ? [1, 6] : which === 'second half' ? [7, 12] : /beginning|start|early|first/.test(which) ? [1, 3] : /mid/.test(which) ? [5, 8] : [10, 12];
  return [monthSpan(year, months[0] ?? 1)[0], monthSpan(year, months[1] ?? 12)[1]];
}

