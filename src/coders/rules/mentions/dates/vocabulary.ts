import { cut } from '#text';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 };
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'];

/** Pattern source: some white space, never so much that a match could crawl. */
export const S = '\\s{1,4}';
/** Pattern source: the end of a word. */
export const END = '(?![A-Za-z0-9])';
/** Pattern source: a month's name or abbreviation, not captured. */
export const MONTH = `(?:(?:(?:${MONTHS.join('|')})${END}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)${END}\\.?))`;
/** Pattern source: a weekday written out, not captured. */
export const WEEKDAY = `(?:(?:${WEEKDAYS.join('|')})${END})`;
/** Pattern source: a weekday written out or shortened; only safe where a date stands beside it. */
export const WEEKDAY_SHORT = `(?:(?:${WEEKDAYS.join('|')})${END}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)${END}\\.?)`;
/** Pattern source: the day of a month in figures or as an ordinal word, not captured. */
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\dA-Za-z%])(?![.,:]\\d)|(?:${[...ORDINALS].reverse().join('|')})${END})`;
/** Pattern source: a year from 1800 to 2099, not captured. */
export const YEAR = '(?:(?:18|19|20)\\d\\d(?![\\dA-Za-z%])(?![.,:]\\d))';
/** Pattern source: a number of units in figures or words, not captured. */
export const NUMBER = `(?:\\d{1,3}(?![\\d.,])|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:${UNITS.slice(0, 9).reverse().join('|')})|(?:${[...UNITS].reverse().join('|')}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|a${S}couple${S}of|a${S}few|few|a${S}dozen|a${S}hundred|several|many|some|an?)${END})`;
/** Pattern source: a unit of time in the singular or plural, not captured. */
export const UNIT = `(?:(?:second|minute|min|hour|hr|day|night|week|fortnight|month|quarter|year|yr|decade|centur(?:y|ie))s?${END})`;
/** Pattern source: a part of the day, not captured. */
export const PART = `(?:(?:morning|midday|noon|afternoon|evening|night|dawn|daybreak|dusk|nightfall|lunchtime|midnight)s?${END})`;
/** Pattern source: a season, not captured. */
export const SEASON = `(?:(?:spring|summer|autumn|fall|winter)${END})`;
/** Pattern source: a time of day with its mark, not captured: "3.40 pm", "16:40", "1700 GMT", "noon". */
export const CLOCK = `(?:(?:[01]?\\d|2[0-4])(?:(?:[:.][0-5]\\d)?\\s?(?:a\\.m\\.|p\\.m\\.|am${END}|pm${END})|[:h][0-5]\\d(?::[0-5]\\d)?(?![\\d.,%])|[0-5]\\d(?=\\s?(?:GMT|UTC|hours|hrs|local)))|noon${END}|midday${END}|midnight${END}|dawn${END}|dusk${END})`;

/** Month 1–12 of a name or abbreviation; 0 for other words. */
export const monthOf = (word: string): number => MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;

/** Weekday (Monday 0) of a name or abbreviation; -1 for other words. */
export const weekdayOf = (word: string): number => WEEKDAYS.findIndex((d) => d.startsWith(word.toLowerCase().slice(0, 3)));

/** Day of the month of figures or an ordinal word; NaN for other words. */
export const dayOf = (word: string): number => (/^\d/.test(word) ? parseInt(word, 10) : ORDINALS.indexOf(word.toLowerCase()) + 1 || NaN);

/** Value of a number in figures or words; null where the words leave it open ("several"). */
export function numberOf(words: string): number | null {
  const w = words.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(w)) return parseInt(w, 10);
  if (/^a couple/.test(w)) return 2;
  if (w === 'a dozen') return 12;
  if (w === 'a hundred') return 100;
  if (/^(?:several|many|some|a few|few)$/.test(w)) return null;
  if (w === 'a' || w === 'an') return 1;
  const [tens, unit] = w.split(/[- ]/);
  if (TENS[tens ?? '']) return (TENS[tens ?? ''] ?? 0) + UNITS.indexOf(unit ?? '') + 1;
  return UNITS.indexOf(w) + 1 || null;
}

/** A unit's name in the singular. */
export const unitOf = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '').replace(/^hr$/, 'hour').replace(/^min$/, 'minute').replace(/^yr$/, 'year');

/** Meteorological season: its first month and its TIMEX3 letters. */
export const seasonOf = (word: string): { readonly month: number; readonly timex: string } =>
  ({ spring: { month: 3, timex: 'SP' }, summer: { month: 6, timex: 'SU' }, autumn: { month: 9, timex: 'FA' }, fall: { month: 9, timex: 'FA' } })[word.toLowerCase()] ?? { month: 12, timex: 'WI' };

/** The part of the day that a word names. */
export function partOf(word: string): 'early' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | null {
  const w = word.toLowerCase().replace(/s$/, '');
  if (/^early|small|wee|predawn|pre-dawn|dawn|daybreak/.test(w)) return 'early';
  if (/morning/.test(w)) return 'morning';
  if (/^(?:midday|noon|lunchtime)/.test(w)) return 'midday';
  if (/afternoon/.test(w)) return 'afternoon';
  if (/^(?:evening|dusk|nightfall)/.test(w)) return 'evening';
  return /^(?:night|midnight|late|overnight)/.test(w) ? 'night' : null;
}

/** A time of day as "HH:MM" from its words, null where none; named times are approximate. */
export function clockOf(words: string): { readonly clock: string; readonly named: boolean } | null {
  const w = words.toLowerCase();
  const named = ({ noon: '12:00', midday: '12:00', midnight: '00:00' } as Readonly<Record<string, string>>)[w];
  if (named) return { clock: named, named: false };
  const m = /^(\d{1,2})(?:[:.h]?([0-5]\d))?(?::\d\d)?\s?(a\.?m|p\.?m)?/.exec(w);
  if (!m) return null;
  let hour = Number(m[1]);
  if (m[3]) hour = m[3].startsWith('p') ? (hour % 12) + 12 : hour % 12;
  if (hour > 23) return null;
  return { clock: `${String(hour).padStart(2, '0')}:${m[2] ?? '00'}`, named: false };
}

/** Whether the words at a span begin with a capital, as months, weekdays and feasts do in English. */
export const capital = (text: string, at: number): boolean => /^[A-Z]/.test(cut(text, [at, at + 1]));
