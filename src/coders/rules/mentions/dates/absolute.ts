import { listMark } from '#text';
import { dayNumber, exists, iso, monthSpan, yearSpan } from './calendar.ts';
import { between, during, monthDay, monthOnly, over, period, quarterOf, type Reach, type Reading, type Setting } from './reading.ts';
import { type Around, rule, type Rule } from './rule.ts';
import { capital, DAY, dayOf, END, MONTH, monthOf, numberOf, S, SEASON, seasonOf, WEEKDAY_SHORT, weekdayOf, YEAR } from './vocabulary.ts';

const DASH = `(?:\\s?[-–—]\\s?|${S}(?:to|until|till|through|and|or)${S})`;
/** "15/16 Feb", "overnight 15-16 Feb": the two days of a night as well. */
const NIGHT = `(?:overnight${S}(?:on${S}|of${S}|from${S})?)?`;
const GAP = `(?:,?${S}(?:of${S})?|-)`;
const LEAD = `(?:(?:between|from)${S}(?:the${S})?)?`;
const WD = `(?:(${WEEKDAY_SHORT}),?${S}(?:the${S})?)?`;
const PREPOSED = /(?:^|[\s("“-])(?:in|since|last|next|this|until|till|by|from|of|during|for|early|late|mid|every|between|and|to|before|after|through|throughout|around|about|back in|one|past)[\s-]{1,3}$/i;
const COUNTED = /^\s?(?:people|persons|soldiers|troops|fighters|men|women|children|civilians|families|homes|houses|km|kilomet\w+|met\w+|miles|feet|tons?|tonnes|dollars|euros|rockets|rounds|shells|drones|times|votes|jobs|workers|GMT|UTC|hours|hrs|local time|percent|per cent|points|shares|mw|kg|pounds|others|more|have|were|prisoners|refugees|dead|wounded|residents|members|policemen|officers)\b/i;

const numeric = (m: RegExpExecArray, { dayFirst }: Around): Reading | null => {
  const [a, b] = [Number(m[1]), Number(m[3])];
  const y = (m[4] ?? '').length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
  const [month, day] = m[2] === '.' || (dayFirst ? exists(y, b, a) : !exists(y, a, b)) ? [b, a] : [a, b];
  return monthDay(month, day, y, null);
};

const ON = /(?:^|[\s("“])(?:on|from|to|until|since|between|and|of|by|before|after|for|dated|the)\s$/i;
/** Where an item of a list begins, and how its heading goes on ("- 9/7. A patrol …"): a thread's posts are numbered without such a mark. */
const ITEM = new RegExp(String.raw`^\s*${listMark}\s*(?:(?:the )?(?:night|morning|evening) of )?$`, 'iu');
const HEADING = /^(?:[.:,](?:\s|$)|\s[–—-]\s)/;
/** A day and a month in figures without a year ("on 17/05", "from 14/05 to 16/05", "- 9/7. A patrol …"); null where a fraction or a score is as likely. */
function dayMonth(a: number, b: number, { before, after, dayFirst }: Around, short = false): Reading | null {
  if (!(ITEM.test(before) && HEADING.test(after)) && (short || !ON.test(before))) return null;
  const [day, month] = dayFirst || a > 12 ? [a, b] : [b, a];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? monthDay(month, day, null, null) : null;
}

/** A day of a month without a year; null where the calendar has none such. */
const dayIn = (day: number, month: number): Reading | null => (month >= 1 && month <= 12 && day >= 1 && day <= 31 ? monthDay(month, day, null, null) : null);
/** Figures behind a weekday: the day first where a point parts them, or where the report writes so, or the second can be no month. */
function besideWeekday(m: RegExpExecArray, dayFirst: boolean): Reading | null {
  const [a, b] = [Number(m[2]), Number(m[4])];
  if (!capital(m[1] ?? '', 0) || (m[3] === '.' && (m[4] ?? '').length < 2 && !/\.$/.test(m[1] ?? ''))) return null;
  const [day, month] = m[3] === '.' || dayFirst || a > 12 ? [a, b] : [b, a];
  const read = dayIn(day, month);
  return read && monthDay(month, day, null, weekdayOf(m[1] ?? ''));
}

const full = (day: string, month: string, year: string | undefined, weekday: string | undefined): Reading | null =>
  monthDay(monthOf(month), dayOf(day), year ? Number(year) : null, weekday ? weekdayOf(weekday) : null);

const capitals = (...words: readonly (string | undefined)[]): boolean => words.every((w) => w === undefined || capital(w, 0));

const span = (first: Reading | null, last: Reading | null): Reading | null => (first && last ? between(first, last) : null);

/** The two days of a night ("overnight 15-16 Feb", "15/16 Feb"). */
const nightly = (range: Reading | null, words: string): Reading | null => (range && /^overnight|\d\/\d/i.test(words) ? during(range, 'night') : range);

/** A month without a day, where neighbours show that it is no verb, no person and no march. */
function bareMonth(word: string, year: string | undefined, { before, after }: Around): Reading | null {
  const short = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i.test(word);
  if (!capitals(word)) return null;
  if (!year && !PREPOSED.test(before) && (short || /^(?:may|march)$/i.test(word) || /^\s[A-Z][a-z]/.test(after) || /[a-z]\s$/.test(before) && /(?:Mr|Ms|Mrs|Dr)\.?\s$/.test(before))) return null;
  if (!year && /^(?:may|march|april|june|august)$/i.test(word) && /^\s[A-Z][a-z]+/.test(after) && !/\b(?:in|since|last|during)\s$/i.test(before)) return null;
  return monthOnly(monthOf(word), year ? Number(year) : null);
}

/** Days and months of the calendar, alone and as ranges. */
export const absolute: readonly Rule[] = [
  rule(`(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)`, (m) => monthDay(Number(m[2]), Number(m[3]), Number(m[1]), null)),
  rule(`((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)`, (m) => (Number(m[2]) <= 12 ? monthDay(Number(m[2]), Number(m[3]), Number(m[1]), null) : null)),
  rule(`(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/.]\\d|\\d)`, (m, around) => ((m[4] ?? '').length === 2 && m[2] === '.' ? null : numeric(m, around))),
  rule(`from${S}(\\d\\d?)/(\\d\\d)${S}to${S}(\\d\\d?)/(\\d\\d)(?![\\d/])`, (m, around) => span(dayMonth(Number(m[1]), Number(m[2]), { ...around, before: 'from ' }), dayMonth(Number(m[3]), Number(m[4]), { ...around, before: 'to ' }))),
  rule(`(\\d\\d?)/(\\d\\d?)(?![\\d/])(?!${S}(?:of|percent|per)${END})`, (m, around) => dayMonth(Number(m[1]), Number(m[2]), around, (m[2] ?? '').length < 2)),
  // "Fri. 15.11", "on Friday (9/8)": a weekday beside figures makes them a day and a month
  rule(`(${WEEKDAY_SHORT}),?${S}\\(?(\\d\\d?)([./])(\\d\\d?)(?![\\d/%])(?!\\.\\d)(?!${S}?(?:a\\.?m|p\\.?m|am|pm)${END})`, (m, { dayFirst }) => besideWeekday(m, dayFirst)),
  // "Night of Sat. 16 to Sun. 17.11"
  rule(`${WD}(\\d\\d?)${DASH}${WD}(\\d\\d?)[./](\\d\\d?)(?![\\d/%])(?!\\.\\d)`, (m) => (m[1] && m[3] ? span(dayIn(Number(m[2]), Number(m[5])), dayIn(Number(m[4]), Number(m[5]))) : null)),
  rule(`(\\d\\d?)(?:${S}(?:to|and)${S}|[-–])(\\d\\d?)/(\\d\\d?)(?![\\d/])`, (m, around) => (ITEM.test(around.before) || (ON.test(around.before) && Number(m[1]) < Number(m[2])) ? span(dayMonth(Number(m[1]), Number(m[3]), around), dayMonth(Number(m[2]), Number(m[3]), around)) : null)),
  rule(`${LEAD}${WD}(${DAY})${S}(${MONTH})(?:${GAP}(${YEAR}))?${DASH}${WD}(${DAY})${S}(${MONTH})(?:${GAP}(${YEAR}))?`, (m) => (capitals(m[3], m[7]) ? span(full(m[2] ?? '', m[3] ?? '', m[4], m[1]), full(m[6] ?? '', m[7] ?? '', m[8], m[5])) : null)),
  rule(`${LEAD}${WD}(${MONTH})${S}(${DAY})(?:,?${S}(${YEAR}))?${DASH}${WD}(${MONTH})${S}(${DAY})(?:,?${S}(${YEAR}))?`, (m) => (capitals(m[2], m[6]) ? span(full(m[3] ?? '', m[2] ?? '', m[4], m[1]), full(m[7] ?? '', m[6] ?? '', m[8], m[5])) : null)),
  rule(`(${DAY})(?:,${S}${DAY}){1,6},?${S}and${S}(${DAY})${S}(${MONTH})(?:${GAP}(${YEAR}))?`, (m) => (capitals(m[3]) ? span(full(m[1] ?? '', m[3] ?? '', m[4], undefined), full(m[2] ?? '', m[3] ?? '', m[4], undefined)) : null)),
  rule(`(?:${NIGHT}|${LEAD})${WD}(${DAY})(?:${DASH}|/)${WD}(${DAY})${S}(?:of${S})?(${MONTH})(?:${GAP}(${YEAR}))?`, (m) => (capitals(m[5]) ? nightly(span(full(m[2] ?? '', m[5] ?? '', m[6], m[1]), full(m[4] ?? '', m[5] ?? '', m[6], m[3])), m[0]) : null)),
  rule(`${LEAD}${WD}(${MONTH})${S}(${DAY})${DASH}${WD}(?:the${S})?(${DAY})(?!${S}${MONTH})(?:,?${S}(${YEAR}))?`, (m) => (capitals(m[2]) ? span(full(m[3] ?? '', m[2] ?? '', m[6], m[1]), full(m[5] ?? '', m[2] ?? '', m[6], m[4])) : null)),
  rule(`${NIGHT}${WD}(${DAY})(?:${S}(?:of${S})?|-)(${MONTH})(?:${GAP}(${YEAR}))?`, (m) => (capitals(m[3]) ? full(m[2] ?? '', m[3] ?? '', m[4], m[1]) : null)),
  rule(`${NIGHT}${WD}(${MONTH})${S}(?:the${S})?(${DAY})(?:,?${S}(${YEAR}))?`, (m) => (capitals(m[2]) ? full(m[3] ?? '', m[2] ?? '', m[4], m[1]) : null)),
  rule(`(?:between|from)${S}(${MONTH})(?:,?${S}(${YEAR}))?${DASH}(${MONTH})(?:,?${S}(${YEAR}))?`, (m) => (capitals(m[1], m[3]) ? span(monthOnly(monthOf(m[1] ?? ''), m[2] ?? m[4] ? Number(m[2] ?? m[4]) : null), monthOnly(monthOf(m[3] ?? ''), m[4] ? Number(m[4]) : null)) : null)),
  rule(`(${MONTH})(?:,?${S}(?:of${S})?(${YEAR}))`, (m, around) => (monthOf(m[1] ?? '') === 5 && !capitals(m[1]) ? null : bareMonth(m[1] ?? '', m[2], around))),
  rule(`(${MONTH})`, (m, around) => bareMonth(m[1] ?? '', undefined, around)),
];

const years = (from: number, to: number, value: string): Reading =>
  ({ type: 'DATE', calendar: true, grain: 'year', dated: true, reach: () => over(yearSpan(from)[0], yearSpan(to)[1], null, 'year'), timex: () => value });

/** "so far in 2024": from its first day to the anchor, where that lies in it. */
const untilNow = (whole: Reading): Reading => ({ ...whole, reach: (setting) => {
  const r = whole.reach(setting);
  const now = setting.base ? dayNumber(Number(setting.base.date.slice(0, 4)), Number(setting.base.date.slice(5, 7)), Number(setting.base.date.slice(8, 10))) : null;
  return r.start !== null && r.end !== null && now !== null && r.start <= now && now < r.end ? over(r.start, now, setting.base, 'year') : r;
} });

/** A season: three months from its first; the year is its own or the last whose season has begun. */
function season(word: string, year: number | null, which: string): Reading {
  const { month, timex } = seasonOf(word);
  const first: Reading = monthOnly(month, year);
  const began = (s: Setting): Reach => (which === 'this' && year === null && s.base ? monthOnly(month, Number(s.base.date.slice(0, 4))).reach(s) : first.reach(s));
  return { ...first, grain: 'span', calendar: true,
    reach: (setting) => {
      const begun = began(setting);
      if (begun.start === null) return begun;
      const y = Number(iso(begun.start).slice(0, 4)) + (which === 'next' ? 1 : 0);
      return over(dayNumber(y, month, 1), monthSpan(y, month, 2)[1], year === null ? setting.base : null, 'year');
    },
    timex: (r) => `${r.start === null ? 'XXXX' : iso(r.start).slice(0, 4)}-${timex}` };
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** A quarter of a year; without a year the last one that has ended. */
function quarter(word: string, year: number | null, shift: number): Reading {
  const q = QUARTERS.indexOf(word.toLowerCase());
  return { type: 'DATE', calendar: true, grain: 'span', relative: year === null, dated: year !== null,
    reach: ({ base }) => {
      const now = base ? iso(dayNumber(Number(base.date.slice(0, 4)), Number(base.date.slice(5, 7)), 1)) : null;
      if (year === null && now === null) return { start: null, end: null, precision: 'unknown', anchor: null };
      let y = year ?? Number((now ?? '').slice(0, 4)) + shift;
      if (year === null && shift === 0 && Number((now ?? '').slice(5, 7)) <= q * 3) y -= 1;
      return over(monthSpan(y, q * 3 + 1)[0], monthSpan(y, q * 3 + 3)[1], year === null ? base : null, 'year');
    },
    timex: (r) => (r.start === null ? `XXXX-Q${String(q + 1)}` : quarterOf(r.start)) };
}

const SHIFT = (word: string | undefined): number => (/last|previous|past/i.test(word ?? '') ? -1 : /next/i.test(word ?? '') ? 1 : 0);

/** Years, decades, seasons and quarters. */
export const longer: readonly Rule[] = [
  rule(`(?:between|from)${S}(${YEAR})(?:${S}(?:and|to|until)${S}|\\s?[-–]\\s?)(${YEAR})`, (m) => (Number(m[1]) <= Number(m[2]) ? years(Number(m[1]), Number(m[2]), m[1] ?? '') : null)),
  // "the conflict of 1980 to 2000"
  rule(`(${YEAR})${S}(?:to|through|until)${S}(${YEAR})`, (m, { before }) => (/\b(?:of|the)\s$/i.test(before) && Number(m[1]) < Number(m[2]) ? years(Number(m[1]), Number(m[2]), m[1] ?? '') : null)),
  rule(`((?:18|19|20)\\d\\d)[-–/](\\d\\d(?:\\d\\d)?)(?![\\d-])`, (m) => { const from = Number(m[1]); const to = (m[2] ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(m[2]) : Number(m[2]); return to > from && to - from < 100 ? years(from, to, m[1] ?? '') : null; }),
  rule(`(?:the${S})?(?:(?:early|late|mid)[- ])?(?:the${S})?((?:18|19|20)\\d0)['’]?s${END}`, (m) => years(Number(m[1]), Number(m[1]) + 9, (m[1] ?? '').slice(0, 3))),
  rule(`the${S}(?:(?:early|late|mid)[- ])?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)${END}`, (m) => { const d = 1920 + 10 * ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf((m[1] ?? '').toLowerCase()); return years(d, d + 9, String(d).slice(0, 3)); }),
  rule(`the${S}(\\d\\d)(?:st|nd|rd|th)${S}century${END}`, (m) => years((Number(m[1]) - 1) * 100, (Number(m[1]) - 1) * 100 + 99, String(Number(m[1]) - 1))),
  rule(`(?:the${S})?(?:(last|next|this|past|previous)${S}(?:past${S})?)?(${SEASON})(?:,?${S}(?:of${S})?(${YEAR})|${S}(last)${S}year${END})?`, (m, { before }) =>
    (!m[1] && !m[3] && !m[4] && (/^(?:the\s+)?fall/i.test(m[0]) || !/\b(?:in|since|during|by|until|late|early|mid)[\s-](?:the\s)?$/i.test(before + m[0].slice(0, /^the/i.test(m[0]) ? 4 : 0))) ? null
      : season(m[2] ?? '', m[3] ? Number(m[3]) : null, (m[1] ?? '').toLowerCase()))),
  rule(`(?:the${S})?(?:fiscal${S})?(first|second|third|fourth)(?:[- ]fiscal)?[- ]quarter${END}(?:${S}(?:of${S})?(?:(${YEAR})|(last|this|next)${S}year${END}))?`, (m) => quarter(m[1] ?? '', m[2] ? Number(m[2]) : null, SHIFT(m[3]))),
  rule(`the${S}(?:latest${S}|recent${S})?quarter${END}(?!${S}of)`, () => period('quarter', -1)),
  rule(`(nineteen|twenty)${S}((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)${END})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)${END}(?!${S}(?:percent|per|thousand|million|hundred))`, (m) => { const y = (/^n/i.test(m[1] ?? '') ? 1900 : 2000) + (numberOf(m[2] ?? '') ?? 0); return years(y, y, String(y)); }),
  rule(`(?:(this|last|next)${S}year['’]s)${S}(first|second|third|fourth)[- ]quarter${END}`, (m) => quarter(m[2] ?? '', null, SHIFT(m[1]))),
  rule(`(?:the${S}(?:fiscal${S})?year${S}|fiscal${S}|in${S}the${S}year${S})?(${YEAR})(?!\\s?[/-]\\s?\\d)`, (m, { before, after }) =>
    (COUNTED.test(after) || /(?:[$€£#№]|\b(?:no|number|about|some|nearly|over|than|least|almost|resolution|law|room|page|route|highway|km|p|at))\.?\s?$/i.test(before) || /[-/.,:]$/.test(before) && !/\s[-–]$|\s$|,$/.test(before) ? null : (/\bso far\s(?:in\s)?(?:the year\s)?$/i.test(before) ? untilNow : (r: Reading): Reading => r)(years(Number(m[1]), Number(m[1]), m[1] ?? '')))),
];
