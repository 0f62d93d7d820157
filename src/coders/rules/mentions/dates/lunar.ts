import type { Found, Stretch } from './scan.ts';
import { unresolved, type Reading } from './reading.ts';

const MONTHS = ['muharram', 'safar', 'rabi[\'’ʿ]? ?(?:al|ul|ath|us)?[- ]?(?:awwal|thani|akhir|i{1,2})', '(?:jumada|jamadi)[- ](?:al|ul|ath|us)?[- ]?(?:awwal|ula|thani|akhira?|i{1,2})', 'rajab', 'sha[\'’ʿ]?ban', 'rama[dz]h?an', 'shawwal', 'dhu[- ]?(?:al|l)[- ]?(?:qa[\'’ʿ]?dah?|hijjah?)', 'zul(?:qa[\'’]?dah?|hijjah?)',
  'hamal', 'sawr', 'jawza', 'saratan', 'asad', 'sunbula', 'mizan', 'aqrab', 'qaws', 'jadi', 'dalw', 'hut', 'farvardin', 'ordibehesht', 'khordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand'];
const FORM = new RegExp(`(?<![A-Za-z0-9])\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS.join('|')})(?![A-Za-z])(?:,?\\s1[34]\\d\\d(?:\\s?(?:AH|SH|H)(?![A-Za-z]))?)?`, 'gi');
const ANY = new RegExp(FORM.source, 'i');
/** A figure and one of these months: what a report has where any of its sentences has such a date. */
const SIGN = new RegExp(`\\d(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS.join('|')})`, 'i');
const BESIDE = /^\s{0,2}(?:[(,/–—-]|,?\s(?:corresponding to|equivalent to|or))?\s{0,2}\(?$/i;

const lunar: Reading = { type: 'DATE', calendar: true, grain: 'none', reach: () => unresolved, timex: () => 'XXXX-XX-XX' };

/** Adds Hijri and Shamsi dates: one beside a Gregorian date is the same day and joins it; one alone is kept unresolved. */
export function joinLunar(text: string, stretches: readonly Stretch[], found: readonly Found[]): Found[] {
  if (!SIGN.test(text)) return [...found];
  const extra: Found[] = stretches.flatMap((s) => !ANY.test(text.slice(s.start, s.end)) ? [] : [...text.slice(s.start, s.end).matchAll(FORM)].filter((m) => /\s[A-Z]/.test(m[0]))
    .map((m): Found => ({ span: [s.start + m.index, s.start + m.index + m[0].length], sentence: s.sentence, reading: lunar })));
  if (!extra.length) return [...found];
  const out: Found[] = [];
  const all = [...extra, ...found].sort((a, b) => a.span[0] - b.span[0] || (a.reading === lunar ? -1 : 1));
  for (const f of all) {
    const last = out.at(-1);
    if (last && f.span[0] < last.span[1]) continue;
    const joins = last && last.sentence === f.sentence && (last.reading === lunar) !== (f.reading === lunar) && [last, f].some((x) => x.reading.grain === 'day') && BESIDE.test(text.slice(last.span[1], f.span[0]));
    if (last && joins) out[out.length - 1] = { ...(last.reading === lunar ? f : last), span: [last.span[0], f.span[1] + (/\($/.test(text.slice(last.span[1], f.span[0])) && text[f.span[1]] === ')' ? 1 : 0)] };
    else out.push(f);
  }
  return out;
}
