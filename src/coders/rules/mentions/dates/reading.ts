import type { DatePrecision, DateValue } from '#codebook';
import type { Anchor, DateMention } from '../../doc.ts';
import { civil, dayNumber, exists, iso, isoWeek, monday, monthSpan, parseIso, weekday, weekdayAfter, weekdayBefore, yearSpan } from './calendar.ts';

/** From where an expression is read: the anchor for deictic words, the date that the text has just given, and whether its sentence looks ahead. */
export interface Setting {
  readonly base: Anchor | null;
  readonly given: Anchor | null;
  /** A date with its year that the same paragraph has given: it supplies missing years before the base does. */
  readonly year: Anchor | null;
  /** The year that the text named last, on its first day: what "that year" goes back to. */
  readonly named?: Anchor | null;
  readonly future: boolean;
  /** Nothing in the sentence tells of the past: a date without a year may lie up to two months ahead. */
  readonly open?: boolean;
}

/** What an expression comes to: day numbers, both ends included, null where open or unresolved. */
export interface Reach {
  readonly start: number | null; readonly end: number | null; readonly precision: DatePrecision; readonly anchor: Anchor | null;
  readonly partial?: string; readonly part?: NonNullable<DateValue['partOfDay']>;
}

/** An expression's meaning before it is read from an anchor. */
export interface Reading {
  readonly type: DateMention['timex']['type'];
  readonly calendar: boolean;
  readonly reach: (setting: Setting) => Reach;
  /** TIMEX3 value; without it the reach says it. */
  readonly timex?: (reach: Reach, setting: Setting) => string;
  /** Weekday (Monday 0) named beside a full date, to be checked against it. */
  readonly weekday?: number;
  /** Counted from the date that the text has just given rather than from the base. */
  readonly discourse?: boolean;
  /** Names its own year. */
  readonly dated?: boolean;
  /** Needs an anchor to come to a day. */
  readonly relative?: boolean;
  /** A feast that the eastern churches keep on another day. */
  readonly western?: boolean;
  /** No date at all where it comes to none. */
  readonly vague?: boolean;
  /** Tells how old somebody is: no time expression at all. */
  readonly age?: boolean;
  readonly grain: 'day' | 'span' | 'week' | 'month' | 'year' | 'none';
}

/** A reach without a date. */
export const unresolved: Reach = { start: null, end: null, precision: 'unknown', anchor: null };

/** Precision of a stretch of days by its length. */
export function precisionOf(start: number, end: number): DatePrecision {
  const days = end - start + 1;
  if (days === 1) return 'day';
  if (days <= 6 || (days >= 8 && days <= 11)) return 'days';
  return days === 7 ? 'week' : days <= 31 ? 'month' : 'year';
}

/** A reach over a stretch of days. */
export const over = (start: number, end: number, anchor: Anchor | null, precision = precisionOf(start, end)): Reach => ({ start, end, precision, anchor });

/** Day number of an anchor; null without one. */
export const at = (anchor: Anchor | null): number | null => (anchor ? parseIso(anchor.date) : null);

/** The TIMEX3 value that a reach amounts to by its grain. */
export function timexOf(reach: Reach, grain: Reading['grain']): string {
  if (reach.start === null) return reach.partial ? `XXXX${reach.partial.slice(1)}` : 'XXXX-XX-XX';
  const day = iso(reach.start);
  if (grain === 'week') return isoWeek(reach.start);
  return grain === 'month' ? day.slice(0, 7) : grain === 'year' ? day.slice(0, 4) : day;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Supplies the year of a month and day: the paragraph's own year, else the last such day on or before the base (the next one where the sentence looks ahead). */
export function yearFor(month: number, day: number, { base, year, future, open }: Setting): { readonly year: number; readonly anchor: Anchor } | null {
  const near = at(year);
  const now = at(base);
  if (near !== null && year) {
    const y = civil(near).year;
    const best = [y - 1, y, y + 1].filter((c) => exists(c, month, day)).map((c) => ({ c, far: Math.abs(dayNumber(c, month, day) - near) }))
      .filter(({ c }) => now === null || future || dayNumber(c, month, day) <= now).sort((a, b) => a.far - b.far)[0];
    if (best && best.far < 240) return { year: best.c, anchor: year };
  }
  if (now === null || !base) return null;
  const y = civil(now).year;
  const soon = open ? [y, y + 1].find((c) => exists(c, month, day) && dayNumber(c, month, day) > now && dayNumber(c, month, day) <= now + 60) : undefined;
  if (soon !== undefined) return { year: soon, anchor: base };
  const found = (future ? [y, y + 1, y + 2, y + 3, y + 4] : [y, y - 1, y - 2, y - 3, y - 4, y - 5, y - 6, y - 7, y - 8])
    .find((c) => exists(c, month, day) && (future ? dayNumber(c, month, day) >= now : dayNumber(c, month, day) <= now));
  return found === undefined ? null : { year: found, anchor: base };
}

/** "Saturday, April 25" in a paper of 24 April: the year near the base in which the day is that weekday, where the year found has another; null for none. */
function weekdayYear(year: number, month: number, day: number, told: { readonly weekday: number | null; readonly now: number | null }): number | null {
  const { weekday: wanted, now } = told;
  if (wanted === null || now === null || weekday(dayNumber(year, month, day)) === wanted) return null;
  const near = [year - 1, year + 1].filter((y) => exists(y, month, day)).map((y) => dayNumber(y, month, day)).filter((n) => weekday(n) === wanted && Math.abs(n - now) <= 60);
  return near.length === 1 ? near[0] ?? null : null;
}

/** A day of a month, with or without its year. `day7` is the weekday told beside it, Monday 0; null for none. */
export function monthDay(month: number, day: number, year: number | null, day7: number | null): Reading | null {
  if (year !== null ? !exists(year, month, day) : !exists(2024, month, day)) return null;
  const reach = (setting: Setting): Reach => {
    if (year !== null) { const n = dayNumber(year, month, day); return over(n, n, null); }
    const found = yearFor(month, day, setting);
    if (!found) return { ...unresolved, partial: `--${two(month)}-${two(day)}` };
    const n = dayNumber(found.year, month, day);
    const own = weekdayYear(found.year, month, day, { weekday: day7, now: at(setting.base) }) ?? n;
    return over(own, own, found.anchor);
  };
  return { type: 'DATE', calendar: true, reach, grain: 'day', dated: year !== null, relative: year === null, ...(day7 === null ? {} : { weekday: day7 }) };
}

/** A month, with or without its year; the present month ends at the anchor unless the sentence looks ahead. */
export function monthOnly(month: number, year: number | null): Reading {
  const reach = (setting: Setting): Reach => {
    const found = year !== null ? { year, anchor: null } : yearFor(month, 1, setting);
    if (!found) return unresolved;
    const [start, end] = monthSpan(found.year, month);
    const now = at(setting.base);
    const last = year === null && now !== null && !setting.future && start <= now ? Math.min(end, now) : end;
    return over(start, last, found.anchor, 'month');
  };
  return { type: 'DATE', calendar: true, reach, grain: 'month', dated: year !== null, relative: year === null,
    timex: (r) => (r.start === null ? `XXXX-${two(month)}` : iso(r.start).slice(0, 7)) };
}

/** A weekday: the last one on or before the anchor, or the next one where the sentence looks ahead. */
export function weekdayOnly(day: number, which: 'plain' | 'last' | 'next' | 'this' = 'plain'): Reading {
  const reach = (setting: Setting): Reach => {
    const now = at(setting.base);
    if (now === null) return unresolved;
    const ahead = which === 'next' || (setting.future && which !== 'last');
    const n = ahead ? weekdayAfter(which === 'next' ? now + 1 : now, day) : weekdayBefore(which === 'last' ? now - 1 : now, day);
    return over(n, n, setting.base);
  };
  return { type: 'DATE', calendar: true, reach, grain: 'day', relative: true };
}

/** From one reading's first day to another's last; a missing year of the first comes from the second. */
export function between(first: Reading, last: Reading): Reading {
  const reach = (setting: Setting): Reach => {
    const b = last.reach(setting);
    const to: Anchor | null = b.end === null ? null : { kind: b.anchor?.kind ?? 'text', date: iso(b.end) };
    const a = first.dated || !to ? first.reach(setting) : first.reach({ ...setting, base: to, year: null, future: false });
    if (a.start === null || b.end === null || a.start > b.end) return { ...unresolved, ...(a.partial && a.start === null ? { partial: a.partial } : {}) };
    return over(a.start, b.end, b.anchor);
  };
  return { type: 'DATE', calendar: true, reach, grain: 'span', dated: last.dated ?? false, relative: last.relative ?? false };
}

/** So many days (or longer units) from the base or from the date just given. */
export function shifted(count: number, unit: string, from: 'base' | 'given', fallback = false): Reading {
  const reach = ({ base, given }: Setting): Reach => {
    const anchor = from === 'given' ? (given ?? (fallback ? base : null)) : base;
    const now = at(anchor);
    if (now === null) return unresolved;
    const { year, month } = civil(now);
    if (unit === 'week' && Math.abs(count) > 1) { const m = monday(now + 7 * count); return over(m, m + 6, anchor); }
    if (unit === 'month') { const [s, e] = monthSpan(year, month, count); return over(s, e, anchor, 'month'); }
    if (unit === 'year' || unit === 'decade') { const [s, e] = yearSpan(year + count * (unit === 'decade' ? 10 : 1)); return over(s, e, anchor, 'year'); }
    if (unit === 'quarter') { const [s, e] = [monthSpan(year, month - ((month - 1) % 3), 3 * count)[0], monthSpan(year, month - ((month - 1) % 3), 3 * count + 2)[1]]; return over(s, e, anchor, 'year'); }
    const days = unit === 'day' || unit === 'night' ? count : unit === 'week' ? 7 * count : unit === 'fortnight' ? 14 * count : unit === 'hour' ? Math.trunc(count / 24) : 0;

    return over(now + days, now + days, anchor);
  };
  const grain = unit === 'month' ? 'month' : unit === 'year' || unit === 'decade' ? 'year' : unit === 'week' ? 'week' : unit === 'quarter' ? 'span' : 'day';
  return { type: 'DATE', calendar: true, reach, grain, relative: true, ...(from === 'given' ? { discourse: true } : {}) };
}

/** A period that holds the base ("this month"): its first day to the anchor, the whole where the sentence looks ahead; shifted ones are whole. */
export function period(unit: 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'quarter', shift: number): Reading {
  const reach = ({ base, future }: Setting): Reach => {
    const now = at(base);
    if (now === null) return unresolved;
    const { year, month } = civil(now);
    const q = month - ((month - 1) % 3);
    const [start, end] = unit === 'week' ? [monday(now) + 7 * shift, monday(now) + 7 * shift + 6]
      : unit === 'weekend' ? [monday(now) + 7 * shift + 5, monday(now) + 7 * shift + 6]
      : unit === 'month' ? monthSpan(year, month, shift)
      : unit === 'quarter' ? [monthSpan(year, q, 3 * shift)[0], monthSpan(year, q, 3 * shift + 2)[1]]
      : unit === 'year' ? yearSpan(year + shift) : [yearSpan(year - (year % 10) + 10 * shift)[0], yearSpan(year - (year % 10) + 10 * shift + 9)[1]];
    const last = shift === 0 && !future && start <= now ? Math.min(end, now) : end;
    return over(start, last, base, unit === 'weekend' ? precisionOf(start, last) : unit === 'decade' || unit === 'quarter' ? 'year' : unit);
  };
  const timex = (r: Reach): string => {
    if (r.start === null) return 'XXXX';
    if (unit === 'weekend') return `${isoWeek(r.start)}-WE`;
    if (unit === 'decade') return iso(r.start).slice(0, 3);
    return unit === 'quarter' ? quarterOf(r.start) : timexOf(r, unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year');
  };
  return { type: 'DATE', calendar: true, reach, timex, relative: true, grain: unit === 'weekend' || unit === 'decade' || unit === 'quarter' ? 'span' : unit };
}

/** TIMEX3 quarter of a day: "1989-Q3". */
export function quarterOf(n: number): string {
  const { year, month } = civil(n);
  return `${String(year)}-Q${String(Math.floor((month - 1) / 3) + 1)}`;
}

/** Words that name no day: a duration, a set, an age, a loose "now". */
export const dateless = (type: Reading['type'], value: string): Reading => ({ type, calendar: false, reach: () => unresolved, timex: () => value, grain: 'none' });

/** The same reading with a part of the day. */
export function during(reading: Reading, part: Reach['part'] | null): Reading {
  if (!part) return reading;
  const letters = { early: 'MO', morning: 'MO', midday: 'MI', afternoon: 'AF', evening: 'EV', night: 'NI' }[part];
  return { ...reading, reach: (s: Setting) => ({ ...reading.reach(s), part }), ...(reading.grain === 'day' ? { timex: (r: Reach) => `${r.start === null ? 'XXXX-XX-XX' : iso(r.start)}T${letters}` } : {}) };
}
