import { civil, dayNumber, easter, exists, iso, weekdayAfter, weekdayBefore } from './calendar.ts';
import { portion } from './portion.ts';
import { at, between, dateless, during, monthOnly, over, period, type Reading, shifted, unresolved, weekdayOnly } from './reading.ts';
import { rule, type Rule } from './rule.ts';
import { capital, DAY, dayOf, END, MONTH, monthOf, NUMBER, numberOf, PART, partOf, S, UNIT, unitOf, WEEKDAY, weekdayOf } from './vocabulary.ts';

const SHIFT: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
const NAMES = new Set(['times', 'telegraph', 'mirror', 'mail', 'express', 'herald', 'post', 'people', 'sun', 'club', 'star']);
const shiftOf = (w: string): number => SHIFT[w.toLowerCase()] ?? 0;

const overnight: Reading = { type: 'TIME', calendar: true, grain: 'day', relative: true,
  reach: ({ base }) => { const now = at(base); return now === null ? unresolved : { ...over(now - 1, now, base), part: 'night' }; },
  timex: (r) => `${r.start === null ? 'XXXX-XX-XX' : iso(r.end ?? r.start)}TNI` };

/** "Six drones were shot down during the night": the night before the anchor, where the report has told of no day before that night's. */
const inTheNight: Reading = { ...overnight, vague: true, reach: (s) => {
  const [now, told] = [at(s.base), at(s.given)];
  return now === null || s.future || (told !== null && (told < now - 1 || told > now)) ? unresolved : overnight.reach(s);
} };

/** "From late Thursday until dawn": from a day into the morning after it. */
const intoMorning = (day: Reading): Reading => during({ ...day, grain: 'span', reach: (s) => { const r = day.reach(s); return r.start === null ? r : over(r.start, r.start + 1, r.anchor); } }, 'night');
const morning = `(?:(?:shortly|just|long|well)${S}(?:before|after)${S}|about${S}|around${S})?(?:(?:the|this)${S})?(?:(?:next|following)${S}(?:morning|day)|morning|dawn|daybreak|sunrise|first${S}light|(?:early|small)${S}(?:hours|morning))${END}(?!${S}(?:of|on)${S})`;

const weekend = (which: string | undefined): Reading => {
  if (/next|coming/i.test(which ?? '')) return period('weekend', 1);
  const whole = period('weekend', 0);
  return { ...whole, reach: ({ base, future }) => {
    const now = at(base);
    if (now === null) return unresolved;
    if (future || /this(?!\s+past)/i.test(which ?? '')) { const s = now - ((now + 3) % 7 + 7) % 7 + 5; return over(s, s + 1, base); }
    const sunday = weekdayBefore(now, 6);
    return over(sunday - 1, sunday, base);
  } };
};

/** "the 22nd": the last such day on or before the anchor, in the month of the date just given where there is one. */
function dayOfMonth(day: number): Reading {
  return { type: 'DATE', calendar: true, grain: 'day', relative: true, reach: ({ base, given, future }) => {
    const anchor = given ?? base;
    const [from, limit] = [at(anchor), at(base)];
    if (from === null) return unresolved;
    const { year, month } = civil(from);
    const tries = [0, -1, -2].map((k) => [Math.floor((year * 12 + month - 1 + k) / 12), ((year * 12 + month - 1 + k) % 12) + 1] as const);
    const found = tries.find(([y, m]) => exists(y, m, day) && (future || limit === null || dayNumber(y, m, day) <= limit));
    if (!found) return unresolved;
    const n = dayNumber(found[0], found[1], day);
    return over(n, n, anchor);
  } };
}

/** A feast with a fixed day: its last occurrence, or the next where the sentence looks ahead. */
function feast(month: number, day: number, year: string | undefined): Reading {
  return { type: 'DATE', calendar: true, grain: 'day', relative: !year, dated: !!year, reach: ({ base, future }) => {
    const now = at(base);
    if (year) { const n = dayNumber(Number(year), month, day); return over(n, n, null); }
    if (now === null) return unresolved;
    const y = civil(now).year;
    const n = dayNumber(y, month, day);
    const hit = future ? (n >= now ? n : dayNumber(y + 1, month, day)) : n <= now ? n : dayNumber(y - 1, month, day);
    return over(hit, hit, base);
  } };
}

/** "the past 24 hours", "the last three weeks": so long back to the anchor. */
function lately(count: number | null, unit: string, ahead: boolean): Reading {
  const code = durationOf(count, unit);
  return { type: 'DURATION', calendar: !ahead && count !== null && !/second|minute/.test(unit), grain: 'span', relative: true, timex: () => code, reach: ({ base }) => {
    const now = at(base);
    if (now === null || count === null || ahead) return unresolved;
    const back = unit === 'hour' ? Math.ceil(count / 24) : unit === 'month' ? null : unit === 'year' ? null : count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1);
    if (back !== null) return unit === 'week' && count === 1 ? over(now - 7, now, base, 'week') : over(now - back, now, base);
    const r = shifted(-count, unit, 'base').reach({ base, given: null, year: null, future: false });
    const [n, f] = [civil(now), civil(r.start ?? now)];
    const day = Math.min(n.day, 28);
    return over(dayNumber(f.year, unit === 'year' ? n.month : f.month, day), now, base, unit === 'month' && count === 1 ? 'month' : 'year');
  } };
}

const CODES: Readonly<Record<string, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', week: 'W', fortnight: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'Y', century: 'Y' };

/** TIMEX3 duration of a count of units. */
export function durationOf(count: number | null, unit: string): string {
  const per = { decade: 10, century: 100, fortnight: 2 }[unit] ?? 1;
  const n = count === null ? 'X' : String(count * per);
  if (unit === 'hour' && count === 24) return 'P1D';
  return `P${/second|minute|hour/.test(unit) ? 'T' : ''}${n}${CODES[unit] ?? 'D'}`;
}

const nightly = (range: Reading, words: string): Reading => (/\b(?:into|night)\b/i.test(words) ? during(range, 'night') : range);

const wordless = (w: string | undefined): boolean => !w || capital(w, 0);

/** Weekdays and words counted from the anchor. */
export const deictic: readonly Rule[] = [
  rule(`(?:between|from)${S}(?:(?:late|early)${S}(?:on${S})?)?(${WEEKDAY})(?:${S}(${PART}))?${S}(?:and|to|until|till)${S}(?:(?:the${S})?(?:(?:early|small|first|late)${S}hours${S}of|${PART}${S}(?:on|of)|(?:early|late)(?:${S}on)?)${S})?(?:this${S})?(${WEEKDAY})`, (m) => between(weekdayRange(m[1] ?? '', m[3] ?? ''), weekdayOnly(weekdayOf(m[3] ?? '')))),
  rule(`(?:(?:late|early)${S}(?:on${S})?)?(${WEEKDAY})(?:${S}(${PART}))?(?:${S}(into|to|through|until|till)${S}|\\s?[-–]\\s?)(?:(?:early|late)${S}(?:on${S})?|the${S}(?:early|small)${S}hours${S}of${S})?(${WEEKDAY})(?:${S}${PART})?`, (m) => (capital(m[4] ?? '', 0) ? nightly(between(weekdayRange(m[1] ?? '', m[4] ?? ''), weekdayOnly(weekdayOf(m[4] ?? ''))), m[0]) : null)),
  rule(`overnight${S}(?:on${S}|from${S})?(${WEEKDAY})(?:(?:${S}(?:to|into)${S}|[-–])(${WEEKDAY}))?`, (m) => during(m[2] ? between(weekdayRange(m[1] ?? '', m[2]), weekdayOnly(weekdayOf(m[2]))) : weekdayOnly(weekdayOf(m[1] ?? '')), 'night')),
  rule(`(?:overnight${S}into|(?:in|during)${S}the${S}night${S}(?:in)?to)${S}(${WEEKDAY})`, (m) => { const day = weekdayOnly(weekdayOf(m[1] ?? '')); return during({ ...day, grain: 'span', reach: (s) => { const r = day.reach(s); return r.start === null ? r : over(r.start - 1, r.start, r.anchor); } }, 'night'); }),
  rule(`overnight${END}`, () => overnight),
  rule(`(?:in|during|through(?:out)?)${S}the${S}night${END}(?!${S}(?:of|to|from|between|on|before|after|into|that|when|\\d))`, (_, { before, after }) => (/^,/.test(after) && /^\s*$|[.!?”"]\s+$|\n\s*$/.test(before) ? null : inTheNight)),
  rule(`from${S}(?:(?:late|early)${S}(?:on${S})?)?(${WEEKDAY})(?:${S}${PART})?${S}(?:to|until|till|into)${S}${morning}`, (m) => (capital(m[1] ?? '', 0) ? intoMorning(weekdayOnly(weekdayOf(m[1] ?? ''))) : null)),
  rule(`from${S}(?:late${S}(?:on${S})?)?(?:last${S}(?:night|evening)|yesterday(?:${S}${PART})?)${S}(?:to|until|till|into)${S}${morning}`, () => intoMorning(shifted(-1, 'day', 'base'))),
  rule(`(last|next|this|this${S}past|this${S}coming|this${S}last)${S}(${WEEKDAY})`, (m) => (capital(m[2] ?? '', 0) ? weekdayOnly(weekdayOf(m[2] ?? ''), /last|previous|past/i.test(m[1] ?? '') ? 'last' : /next|coming/i.test(m[1] ?? '') ? 'next' : 'plain') : null)),
  rule(`(?:each|every|most)${S}(${WEEKDAY}|${MONTH}|day|night|week|month|year|quarter|morning|evening|hour)${END}`, (m) => dateless('SET', everyOf(m[1] ?? ''))),
  rule(`(?:mon|tues|wednes|thurs|fri|satur|sun)days${END}(?:${S}${PART})?|(?:${WEEKDAY})${S}(?:mornings|nights|evenings|afternoons)${END}`, (m) => (capital(m[0], 0) ? dateless('SET', everyOf(m[0])) : null)),
  rule(`(${WEEKDAY})${S}(?:of${S})?(last|next|this|before)${S}(week|last)${END}`, (m) => weekdayOfWeek(weekdayOf(m[1] ?? ''), /before/i.test(m[2] ?? '') ? -1 : shiftOf(m[2] ?? ''))),
  rule(`(?:last|this|next)${S}week${S}on${S}(${WEEKDAY})`, (m) => weekdayOfWeek(weekdayOf(m[1] ?? ''), shiftOf(m[0].slice(0, 4).trim()))),
  rule(`(${WEEKDAY})`, (m, { before, after }) => (!wordless(m[1]) || /\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Girl|Man|Giving)\s$/.test(before) || NAMES.has((/^\s([A-Z][a-z]+)/.exec(after)?.[1] ?? '').toLowerCase()) ? null : weekdayOnly(weekdayOf(m[1] ?? '')))),
  rule(`(?:(?:earlier|later|late|early)${S})?(today|yesterday|tomorrow|tonight)${END}`, (m) => { const w = (m[1] ?? '').toLowerCase(); return during(shifted(w === 'yesterday' ? -1 : w === 'tomorrow' ? 1 : 0, 'day', 'base'), w === 'tonight' ? 'night' : null); }),
  rule(`since${S}the${S}(?:very${S})?(?:beginning|start)${S}of${S}(?:the|this)${S}day${END}`, () => shifted(0, 'day', 'base')),
  rule(`the${S}day${S}(before${S}yesterday|after${S}tomorrow)${END}`, (m) => shifted(/yesterday/i.test(m[0]) ? -2 : 2, 'day', 'base')),
  rule(`(?:(?:earlier|later|late|early)${S})?(this|last)${S}(morning|afternoon|evening|night)${END}`, (m) => during(shifted(/last/i.test(m[1] ?? '') ? -1 : 0, 'day', 'base'), partOf(m[2] ?? ''))),
  rule(`(?:(?:the|this|last|next|past|coming)${S}){1,2}(?:past${S})?weekend${END}`, (m) => weekend(m[0])),
  rule(`(?:(?:earlier|later|late|early|sometime)${S})?(?<!\\bthe${S})(last|this|next|the${S}current|the${S}coming)${S}(?:calendar${S}|fiscal${S})?(week|month|quarter|year|decade)${END}(?!${S}of${S}(?:the${S})?(?:${MONTH}|month|year))`, (m) => period(unitOf(m[2] ?? '') as 'week', shiftOf((m[1] ?? '').replace(/^the\s+/i, '')))),
  rule(`(?:the${S})?(beginning|start|middle|end)${S}of${S}the${S}(week|month|year)${END}`, (m) => portion(period(unitOf(m[2] ?? '') as 'week', 0), (m[1] ?? '').toLowerCase())),
  rule(`(?:late${S}|early${S})?(last|next|this|this${S}past)${S}(${MONTH})`, (m) => (capital(m[2] ?? '', 0) ? /^(?:late\s+|early\s+)?this\s+(?!past)/i.test(m[0]) ? monthOfYear(monthOf(m[2] ?? ''), 0) : lastMonth(monthOf(m[2] ?? ''), /next/i.test(m[1] ?? '')) : null)),
  rule(`(${MONTH})${S}(?:of${S})?(last|this|next)${S}year${END}`, (m) => (capital(m[1] ?? '', 0) ? monthOfYear(monthOf(m[1] ?? ''), shiftOf(m[2] ?? '')) : null)),
  rule(`(?:the${S})?(?:about${S}|some${S}|around${S}|nearly${S}|almost${S}|more${S}than${S}|over${S})?(${NUMBER})${S}(?:and${S}a${S}half${S})?(${UNIT})(?:${S}or${S}so)?${S}ago${END}`, (m) => { const n = numberOf(m[1] ?? ''); return n === null ? dateless('DATE', 'PAST_REF') : shifted(-n, unitOf(m[2] ?? ''), 'base'); }),
  rule(`(?:the${S})?(past|last|next|coming|previous|preceding)${S}(?:(${NUMBER})${S})?(${UNIT})(?!${S}of${S}(?:the${S})?(?:${MONTH}|month|year))`, (m) => (m[2] || /^the/i.test(m[0]) ? lately(m[2] ? numberOf(m[2]) : 1, unitOf(m[3] ?? ''), /next|coming/i.test(m[1] ?? '')) : null)),
  rule(`(${WEEKDAY}),?${S}(?:the${S})?(\\d{1,2}(?:st|nd|rd|th))${END}(?!${S}(?:of${S})?${MONTH})`, (m, { after }) => (/^\s[A-Z]/.test(after) ? null : { ...dayOfMonth(dayOf(m[2] ?? '')), weekday: weekdayOf(m[1] ?? '') })),
  rule(`the${S}(${DAY})(?:${S}of${S}(?:this|the)${S}month${END})?(?!${S}(?:of${S})?${MONTH})`, (m, { before, after }) => (/^the\s+\d+(?:st|nd|rd|th)/i.test(m[0]) && /\b(?:on|since|by|until|from|of|before|after)\s$/i.test(before) && !/^\s[a-z-]*(?:brigade|division|century|battalion|regiment|army|corps|front|infantry|company|wing|squadron|column|bloc|fleet|mechani|armou?red|air|mountain|separate|anniversary|time|floor|parallel|district|month|year|day|week|attack)/i.test(after) && !/^\s[A-Z]/.test(after) ? dayOfMonth(dayOf(m[1] ?? '')) : null)),
  rule(`(ash${S}wednesday|palm${S}sunday|(?:maundy|holy)${S}thursday|good${S}friday|holy${S}saturday|easter${S}(?:sunday|monday|day)|whit${S}(?:sunday|monday))${END}(?:,?${S}((?:19|20)\\d\\d))?`, (m, { before }) => (capital(m[0], 0) && !/\b(?:Orthodox|Coptic)\s$/i.test(before) ? easterly(FEASTS.find(([f]) => f.test(m[1] ?? ''))?.[1] ?? 0, m[2]) : null)),
  rule(`(christmas${S}eve|christmas${S}day|christmas|boxing${S}day|new${S}year['’]?s${S}eve|new${S}year['’]?s${S}day|valentine['’]s${S}day|halloween)${END}(?:,?${S}((?:19|20)\\d\\d))?`, (m) => (capital(m[0], 0) ? feastOf(m[1] ?? '', m[2]) : null)),
];

/** A feast that goes with Easter, so many days from it: the last on or before the anchor, or its year's own. */
const easterly = (shift: number, year: string | undefined): Reading => ({ type: 'DATE', calendar: true, grain: 'day', relative: !year, dated: !!year, western: true, reach: ({ base, future }) => {
  const now = at(base);
  if (year) { const n = easter(Number(year)) + shift; return over(n, n, null); }
  if (now === null) return unresolved;
  const days = [-1, 0, 1].map((k) => easter(civil(now).year + k) + shift);
  const n = future ? days.find((d) => d >= now) : days.findLast((d) => d <= now);
  return n === undefined ? unresolved : over(n, n, base);
} });
const FEASTS: readonly (readonly [RegExp, number])[] = [[/^ash/i, -46], [/^palm/i, -7], [/^maundy|^holy\s+thursday/i, -3], [/^good/i, -2], [/^holy\s+saturday/i, -1], [/monday/i, 1], [/^whit/i, 49], [/^easter/i, 0]];

function feastOf(name: string, year: string | undefined): Reading {
  const w = name.toLowerCase();
  const [month, day] = /christmas\s+eve/.test(w) ? [12, 24] : /christmas/.test(w) ? [12, 25] : /boxing/.test(w) ? [12, 26] : /eve$/.test(w) ? [12, 31] : /new/.test(w) ? [1, 1] : /valentine/.test(w) ? [2, 14] : [10, 31];
  return feast(month, day, year);
}

const weekdayRange = (first: string, last: string): Reading => {
  const end = weekdayOnly(weekdayOf(last));
  return { ...end, reach: (s) => { const r = end.reach(s); if (r.start === null) return r; const n = weekdayBefore(r.start, weekdayOf(first)); return over(n, n, r.anchor); } };
};

const weekdayOfWeek = (day: number, shift: number): Reading => ({ ...weekdayOnly(day), reach: ({ base }) => {
  const now = at(base);
  if (now === null) return unresolved;
  const n = now - (((now + 3) % 7) + 7) % 7 + 7 * shift + day;
  return over(n, n, base);
} });

const lastMonth = (month: number, next: boolean): Reading => {
  const plain = monthOnly(month, null);
  return { ...plain, reach: (s) => plain.reach({ ...s, year: null, future: next }) };
};

const monthOfYear = (month: number, shift: number): Reading => ({ ...monthOnly(month, null), reach: ({ base }) => {
  const now = at(base);
  if (now === null) return unresolved;
  return { ...monthOnly(month, civil(now).year + shift).reach({ base, given: null, year: null, future: true }), anchor: base };
} });

function everyOf(words: string): string {
  const w = words.toLowerCase();
  const day = weekdayOf(w);
  if (day >= 0 && /day/.test(w) && w !== 'day') return `XXXX-WXX-${String(day + 1)}${/night/.test(w) ? 'TNI' : ''}`;
  if (w === 'morning' || w === 'evening') return 'P1D';
  return monthOf(w) > 0 && w !== 'month' ? `XXXX-${String(monthOf(w)).padStart(2, '0')}` : durationOf(1, unitOf(w));
}

/** Words counted from the date that the text has just given. */
export const discourse: readonly Rule[] = [
  rule(`the${S}(following|next|previous|preceding)${S}(${WEEKDAY})`, (m) => stepWeekday(weekdayOf(m[2] ?? ''), /following|next/i.test(m[1] ?? ''))),
  rule(`the${S}(${WEEKDAY})${S}(before|after)${END}(?!${S}(?:the|a|an|his|her|its|last)${END})`, (m) => stepWeekday(weekdayOf(m[1] ?? ''), /after/i.test(m[2] ?? ''))),
  rule(`the${S}(?:very${S})?(next|following|previous|preceding|same|subsequent)${S}(day|morning|afternoon|evening|night|week|month|year)${END}`, (m) => step(m[1] ?? '', m[2] ?? '')),
  rule(`(${MONTH})${S}(?:of${S})?(?:that|the${S}same)${S}year${END}`, (m) => (capital(m[1] ?? '', 0) ? monthOfNamed(monthOf(m[1] ?? '')) : null)),
  rule(`(${MONTH})${S}(?:of${S})?the${S}(following|next|previous|preceding)${S}year${END}`, (m) => (capital(m[1] ?? '', 0) ? monthOfNamed(monthOf(m[1] ?? ''), /following|next/i.test(m[2] ?? '') ? 1 : -1) : null)),
  rule(`the${S}(following|previous|preceding)${S}(${MONTH})`, (m) => (capital(m[2] ?? '', 0) ? stepMonth(monthOf(m[2] ?? ''), /following/i.test(m[1] ?? '')) : null)),
  // "on the 13th of that month"
  rule(`(?:the${S})?(${DAY})${S}of${S}(?:that|the${S}same)${S}(?:very${S}|same${S})?month${END}`, (m) => dayThen(dayOf(m[1] ?? ''))),
  // "that December": of the year that was just spoken of
  rule(`that${S}(?:same${S})?(${MONTH})(?!${S}\\d)`, (m, { after }) => (capital(m[1] ?? '', 0) && /^\s?[.,;:)]|^\s*$/.test(after) ? monthThen(monthOf(m[1] ?? '')) : null)),
  // "More than 28,000 people have been arrested since then"
  rule(`since${S}then${END}`, () => ({ ...shifted(0, 'day', 'given'), reach: ({ given }) => { const n = at(given); return n === null ? unresolved : { ...over(n, n, given), end: null, precision: 'since' }; } })),
  rule(`(?:later${S})?in${S}the${S}(day|morning|afternoon|evening|night)${END}`, (m, { before, after }) => ((/^later/i.test(m[0]) ? before.trim() === '' || /^[,.;]/.test(after) : before.trim() === '' && after.startsWith(',')) ? during(shifted(0, 'day', 'given', true), partOf(m[1] ?? '')) : null)),
  rule(`that${S}(?:very${S}|same${S})?(day|morning|afternoon|evening|night|week|month|year)${END}`, (m) => step('same', m[1] ?? '')),
  rule(`the${S}(day|night|week|month|year)${S}(before|after)${END}(?!${S}(?:yesterday|tomorrow))`, (m, { after }) => (/^\s(?:(?:the|a|an|his|her|its|their)\b|[A-Z])/.test(after) ? null : step(/before/i.test(m[2] ?? '') ? 'previous' : 'next', m[1] ?? ''))),
  rule(`(?:(?:just|only|a${S}few|a${S}couple${S}of|several|some)${S})?(hours|minutes|moments)${S}(?:later|afterwards?|after)${END}`, (m) => sameDay(/^h/i.test(m[1] ?? '') ? 'PTXH' : 'PTXM')),
  // "Shortly afterwards, artillery pounded A": where it opens the sentence and nothing says after what
  rule(`(?:shortly|soon|immediately|right)${S}(?:afterwards?|after|thereafter)${END}`, (m, { before, after }) => (/^\s*$|[.!?”"]\s+$|\n\s*$/.test(before) && (/^,/.test(after) || /afterwards?$|thereafter$/i.test(m[0])) ? sameDay('PTXM') : null)),
  rule(`(?:about${S}|some${S}|just${S}|at${S}least${S}|around${S}|nearly${S})?(${NUMBER})${S}(${UNIT})${S}(later|earlier|before|after|afterwards?|previously)${END}`, (m, { after }) => {
    const n = numberOf(m[1] ?? '');
    const unit = unitOf(m[2] ?? '');
    if (n !== null && n <= 6 && /minute|hour/.test(unit) && /later|afterwards?|^after$/i.test(m[3] ?? '')) return sameDay(durationOf(n, unit));
    if (n === null || /second|minute|hour/.test(unit)) return dateless('DURATION', durationOf(n, unit));
    const back = /earlier|before|previously/i.test(m[3] ?? '');
    const counted = shifted(back ? -n : n, unit, 'given', back);
    return /^(?:before|after)$/i.test(m[3] ?? '') && /^\s[A-Za-z]/.test(after) ? { ...counted, timex: () => durationOf(n, unit) } : counted;
  }),
];

/** "At around 5 p.m. the shooting began again": a time of day alone is of the day that the text has just given. */
export const thatDay: Reading = shifted(0, 'day', 'given');

/** "Hours later": on the day that the text has just given. */
const sameDay = (timex: string): Reading => ({ ...shifted(0, 'day', 'given'), type: 'DURATION', timex: () => timex });

const stepWeekday = (day: number, ahead: boolean): Reading => ({ ...weekdayOnly(day), discourse: true, reach: ({ base, given }) => {
  const anchor = given ?? (ahead ? null : base);
  const now = at(anchor);
  if (now === null) return unresolved;
  const n = ahead ? weekdayAfter(now + 1, day) : weekdayBefore(now - 1, day);
  return over(n, n, anchor);
} });

function step(which: string, unit: string): Reading {
  const sign = /^(?:next|following|subsequent)$/i.test(which) ? 1 : /same/i.test(which) ? 0 : -1;
  const part = partOf(unit);
  if (/^(?:week|month|year)$/i.test(unit)) return shiftedPeriod(sign, unit.toLowerCase() as 'week');
  return during(shifted(sign, 'day', 'given', sign < 0), part);
}

/** "June of that year", "June of the following year": counted from the year that the text named last. */
const monthOfNamed = (month: number, shift = 0): Reading => ({ ...monthOnly(month, null), discourse: true, reach: (s) => {
  const year = at(s.named ?? null);
  return year === null ? unresolved : { ...monthOnly(month, civil(year).year + shift).reach(s), anchor: s.named ?? null };
} });

/** "the following October": the next one after the date that the text has just given. */
const stepMonth = (month: number, ahead: boolean): Reading => ({ ...monthOnly(month, null), discourse: true, reach: (s) => {
  const anchor = s.given ?? s.named ?? null, now = at(anchor);
  if (now === null) return unresolved;
  const { year, month: from } = civil(now);
  return { ...monthOnly(month, year + (ahead ? Number(month <= from) : -Number(month >= from))).reach(s), anchor };
} });

/** "that December": the month in the year of the date that the text has just given, or the next year where that date lies after it. */
const monthThen = (month: number): Reading => ({ ...monthOnly(month, null), discourse: true, reach: (s) => {
  const anchor = s.given ?? s.named ?? null, now = at(anchor);
  if (now === null) return unresolved;
  const { year, month: from } = civil(now);
  const whole = anchor === s.named && s.given === null;
  return { ...monthOnly(month, year + Number(!whole && month < from)).reach({ ...s, future: true }), anchor };
} });

/** "the 13th of that month": a day in the month that the text named last. */
const dayThen = (day: number): Reading => ({ type: 'DATE', calendar: true, grain: 'day', relative: true, discourse: true, reach: (s) => {
  const anchor = s.named ?? s.given ?? null, now = at(anchor);
  if (now === null) return unresolved;
  const { year, month } = civil(now);
  const n = exists(year, month, day) ? dayNumber(year, month, day) : null;
  return n === null ? unresolved : over(n, n, anchor);
} });

const shiftedPeriod = (sign: number, unit: 'week' | 'month' | 'year'): Reading => {
  const plain = period(unit, sign);
  return { ...plain, discourse: true, reach: (s) => { const anchor = (unit === 'year' ? s.named : null) ?? s.given ?? (sign < 0 ? s.base : null); return anchor ? plain.reach({ ...s, base: anchor, future: true }) : unresolved; } };
};

const aged = (old: string | undefined): { readonly age?: true } => (old ? { age: true } : {});

/** Durations, sets, ages and loose words: kept for what they are, never a day. */
export const loose: readonly Rule[] = [
  rule(`(?:more${S}than${S}|at${S}least${S}|nearly${S}|almost${S}|about${S}|some${S}|around${S}|up${S}to${S}|over${S}|less${S}than${S}|the${S}(?:first${S}|next${S}|last${S})?)?(${NUMBER})(?:[- ]|${S})(?:more${S}|additional${S}|straight${S}|consecutive${S})?(${UNIT})([- ]olds?)?`, (m, { after }) => (/^second/i.test(unitOf(m[2] ?? '')) && /^\s/.test(after) && /^(?:a|the)/i.test(m[0]) ? null : { ...aged(m[3]), ...dateless('DURATION', durationOf(numberOf(m[1] ?? ''), unitOf(m[2] ?? ''))) })),
  rule(`(now|current|currently|nowadays|at${S}present|these${S}days|right${S}now)${END}`, () => dateless('DATE', 'PRESENT_REF')),
  rule(`(?:recently|lately|recent|the${S}past)${END}`, () => dateless('DATE', 'PAST_REF')),
  rule(`recent${S}(day|week|month|year)s${END}`, (m) => dateless('DURATION', durationOf(null, m[1] ?? ''))),
  rule(`soon${END}(?!${S}as)`, (_, { before }) => (/\b(?:as|too|how|so)\s$/i.test(before) ? null : dateless('DATE', 'FUTURE_REF'))),
  rule(`(the${S}(?:near${S})?future|(?:in${S}the${S})?coming${S}(?:days|weeks|months|years))${END}`, () => dateless('DATE', 'FUTURE_REF')),
  rule(`(hourly|daily|nightly|weekly|monthly|yearly|annually)${END}`, (m) => dateless('SET', durationOf(1, { hourly: 'hour', daily: 'day', nightly: 'day', weekly: 'week', monthly: 'month' }[(m[1] ?? '').toLowerCase()] ?? 'year'))),
];
