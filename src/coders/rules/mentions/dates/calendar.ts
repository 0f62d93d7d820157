/** A day counted from 1970-01-01 (day 0), in the proleptic Gregorian calendar. */
export type DayNumber = number;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day number of a year, month (1–12) and day of month; after Howard Hinnant's days_from_civil (chrono-compatible low-level date algorithms). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Year, month (1–12) and day of month of a day number; after Hinnant's civil_from_days. */
export function civil(n: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** How many days a month has. */
export const monthLength = (year: number, month: number): number => dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** Whether a year, month and day of month exist. */
export const exists = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** ISO 8601 day of a day number. */
export function iso(n: DayNumber): string {
  const { year, month, day } = civil(n);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day number of an ISO 8601 day (anything after the tenth character is not read); null where it is none. */
export function parseIso(text: string | null): DayNumber | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!m) return null;
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return exists(y, mo, d) ? dayNumber(y, mo, d) : null;
}

/** Day of the week, Monday 0 to Sunday 6. */
export const weekday = (n: DayNumber): number => (((n + 3) % 7) + 7) % 7;

/** The last such weekday (Monday 0) on or before a day. */
export const weekdayBefore = (n: DayNumber, day: number): DayNumber => n - ((weekday(n) - day + 7) % 7);

/** The first such weekday (Monday 0) on or after a day. */
export const weekdayAfter = (n: DayNumber, day: number): DayNumber => n + ((day - weekday(n) + 7) % 7);

/** The Monday of a day's week. */
export const monday = (n: DayNumber): DayNumber => n - weekday(n);

/** First and last day of the month that lies so many months from a year and month (1–12), both included. */
export function monthSpan(year: number, month: number, shift = 0): readonly [DayNumber, DayNumber] {
  const index = year * 12 + month - 1 + shift;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const first = dayNumber(y, m, 1);
  return [first, first + monthLength(y, m) - 1];
}

/** First and last day of a year, both included. */
export const yearSpan = (year: number): readonly [DayNumber, DayNumber] => [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];

/** ISO 8601 week of a day, as TIMEX3 writes it: "2013-W11". */
export function isoWeek(n: DayNumber): string {
  const thursday = monday(n) + 3;
  const year = civil(thursday).year;
  return `${year}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** Easter Sunday of a year in the Gregorian calendar; after the anonymous computus (Meeus, Jones, Butcher). */
export function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
