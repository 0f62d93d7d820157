import type { DateValue } from '#codebook';
import { bySpelling, spelled, spellingAt, type Spelling, type Token } from '#language';
import { allAlnum, isAlnum, type Span } from '#text';
import { absolute, longer } from './absolute.ts';
import { between, dateless, during, type Reading } from './reading.ts';
import { deictic, discourse, loose } from './relative.ts';
import { decorate } from './decorate.ts';
import { openings } from './openings.ts';
import type { Rule } from './rule.ts';
import { CLOCK, clockOf, END, partOf, S } from './vocabulary.ts';

/** An expression found in a sentence; the span is in the report's text. */
export interface Found { readonly span: Span; readonly sentence: number; readonly reading: Reading; readonly time?: NonNullable<DateValue['time']> }

/** A stretch of text with the number of its sentence, and its words where it was parsed. */
export interface Stretch { readonly start: number; readonly end: number; readonly sentence: number; readonly tokens: readonly Token[] }

export const rules: readonly Rule[] = [...absolute, ...discourse, ...deictic, ...longer, ...loose];
const zone = `(?:\\s?(GMT|UTC|Z${END}|local${S}time|hours|hrs|[A-Z]{2,4}T${END}))`;
const clockForm = new RegExp(`(${CLOCK})${zone}?(?:\\s?\\(\\s?(\\d{1,2}[:.]?\\d\\d)\\s?(?:GMT|UTC)\\s?\\))?`, 'iy');
const STARTS = /^(?:\d.*|a|an|the|this|that|these|last|next|past|previous|preceding|coming|in|during|through|throughout|on|over|at|between|from|since|today|yesterday|tomorrow|tonight|overnight|each|every|most|about|some|just|nearly|almost|more|less|up|around|late|later|early|earlier|sometime|mid|now|nowadays|current|currently|right|recent|recently|lately|previously|soon|shortly|immediately|hourly|daily|nightly|weekly|few|monthly|yearly|annually|christmas|boxing|new|valentine|halloween|ash|palm|maundy|holy|good|easter|whit|spring|summer|autumn|fall|winter|fiscal|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|hours|minutes|moments|noon|midday|midnight|dawn|dusk|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** Little words that many a sentence has: a date begins with one only where one of `CORE` follows soon. */
const LITTLE = /^(?:a|an|the|this|that|these|next|last|past|previous|preceding|coming|in|during|through|throughout|on|over|at|between|from|since|each|every|most|about|some|just|nearly|almost|more|less|up|around|late|later|early|earlier|sometime|right|many|several|few|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
/** Words, or parts of words, one of which every date that begins with a little word has. */
const CORE = /\d|^(?:then|mins?|hrs?|yrs?)$|^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|second|minute|hour|day|night|week|month|quarter|year|decade|centur|morning|noon|evening|dawn|dusk|lunchtime|yesterday|tomorrow|spring|summer|autumn|fall|winter|ties$|christmas|boxing|new|valentine|halloween|now|present|past|recent|lately|future|soon|annually|first|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th$/i;
/** The most words from a date's first to the one of `CORE`, and some more. */
const reach = 12;
const [starts, little, core, plain] = [1, 2, 4, 8] as const;
const signs = bySpelling(({ form }) => (STARTS.test(form.length > 12 ? form.slice(0, 12) : form) ? starts : 0) + (LITTLE.test(form) ? little : 0) + (CORE.test(form) ? core : 0) + (allAlnum(form) ? plain : 0));

/** Some of the rules: a bit a rule, 32 a number. */
type Bits = readonly number[];
const bitsOf = (holds: (r: Rule) => boolean): Bits => { const out = new Array<number>((rules.length + 31) >> 5).fill(0); rules.forEach((r, k) => { if (holds(r)) out[k >> 5]! |= 1 << (k & 31); }); return out; };
const no = bitsOf(() => false);
const orNone = (bits: Bits): Bits => (bits.some((b) => b !== 0) ? bits : no);
/** Which rules can begin with a word, which of these may end with it or go on with any, and which rules can go on with a word behind their first. */
const beginning = bySpelling(({ low }) => orNone(bitsOf((r) => r.opens.test(low))));
const ends = bySpelling(({ low }) => orNone(bitsOf((r) => r.opens.test(low) && r.mayEnd(low))));
const follows = bySpelling(({ low }) => orNone(bitsOf((r) => r.goesOn.test(low))));
const pointed = bitsOf((r) => r.pointed);
const clockOpens = openings(CLOCK);
const tells = bySpelling(({ low }) => clockOpens.test(low));

/** A place at which a date may begin: its offset, the number and the spelling of the word that stands there, and the rules that can begin with it by the next word. */
interface Beginning { readonly at: number; readonly word: number; readonly spelling: Spelling; can: Bits; sure: boolean }

/** The rules that can begin with a word and go on with the next, or end before it; `point` says that nothing but a point or a comma parts the two. */
function rulesAt(spelling: Spelling, next: Spelling | null, point: boolean): Bits {
  const may = ends(spelling), go = next ? follows(next) : no;
  if (go === no) return may;
  const own = beginning(spelling), over = point ? pointed : own;
  let any = 0;
  for (let n = 0; n < own.length; n++) any |= own[n]! & go[n]! & over[n]!;
  return any === 0 ? may : own.map((b, n) => (b & go[n]! & over[n]!) | may[n]!);
}

/** Whether any rule can begin at a place, now that the next word is known. */
const canBegin = (b: Beginning, next: Spelling | null, point: boolean): boolean => (b.can = rulesAt(b.spelling, next, point)) !== no || tells(b.spelling);

/** The places at which a date may begin in a stretch of a report, counted from its start. */
function beginnings(report: string, { start, end, tokens }: Stretch): readonly Beginning[] {
  const found: Beginning[] = [];
  let waiting = 0, last: Beginning | null = null, lastEnd = start;
  for (let at = start, word = 0, k = 0; at < end; at++) {
    if (!isAlnum(report.charCodeAt(at))) continue;
    const from = at;
    while (k < tokens.length && tokens[k]!.end <= from) k++;
    // most are a word of the parse, whose spelling is at hand
    const token = tokens[k]?.start === from ? tokens[k]! : null;
    let spelling = token && spelled(token), bits = spelling ? signs(spelling) : 0;
    if (token && bits & plain) at = token.end;
    const whole = at > from;
    while (at < end && isAlnum(report.charCodeAt(at))) at++;
    if (!spelling || !whole || token?.end !== at) { spelling = spellingAt(report, from, at); bits = signs(spelling); }
    if (last && !canBegin(last, spelling, from === lastEnd + 1 && pointAt(report, lastEnd))) found.pop();
    last = null;
    if (bits & core) for (; waiting < found.length; waiting++) if (word - found[waiting]!.word <= reach) found[waiting]!.sure = true;
    if (bits & starts && (beginning(spelling) !== no || tells(spelling))) { last = { at: from - start, word, spelling, can: no, sure: !(bits & little) || (bits & core) > 0 }; found.push(last); }
    lastEnd = at;
    word++;
  }
  if (last && !canBegin(last, null, false)) found.pop();
  return found.filter((f) => f.sure);
}

const pointAt = (report: string, at: number): boolean => { const c = report.charCodeAt(at); return c === 44 || c === 46; };

function timeAt(text: string, at: number, before: string): { readonly end: number; readonly start: number; readonly time: NonNullable<DateValue['time']> | null; readonly part: ReturnType<typeof partOf> } | null {
  clockForm.lastIndex = at;
  const m = clockForm.exec(text);
  if (!m || /\d[:.]$/.test(before)) return null;
  const clock = clockOf(m[1] ?? '');
  const lead = /(?:around|about|approximately|shortly (?:before|after)|just (?:before|after)|towards?|nearly|almost)\s$/i.exec(before);
  if (!clock) return { start: at, end: at + m[0].length, time: null, part: partOf(m[1] ?? '') };
  const utc = m[3] ? (clockOf(m[3].replace(/[:.]/, '').padStart(4, '0').replace(/^(\d\d)(\d\d)$/, '$1:$2'))?.clock ?? null) : /^(?:GMT|UTC|Z)$/i.test(m[2] ?? '') ? clock.clock : null;
  return { start: at - (lead?.[0].length ?? 0), end: at + m[0].length, part: null, time: { local: clock.clock, ...(utc ? { utc } : {}), ...(lead ? { approximate: true } : {}) } };
}

/** The longest reading that begins at a place of the sentence. */
function longest(text: string, { at, can }: Beginning, dayFirst: boolean): { readonly end: number; readonly reading: Reading } | null {
  let best: { end: number; reading: Reading } | null = null;
  for (let n = 0; n < can.length; n++) for (let left = can[n]!; left !== 0; left &= left - 1) {
    const { form, read } = rules[(n << 5) + 31 - Math.clz32(left & -left)] as Rule;
    form.lastIndex = at;
    const m = form.exec(text);
    if (!m || m[0].length === 0 || at + m[0].length <= (best?.end ?? 0)) continue;
    const end = at + m[0].length;
    const reading = read(m, { dayFirst, before: text.slice(Math.max(0, at - 40), at), after: text.slice(end, end + 40) });
    if (reading) best = { end, reading };
  }
  return best;
}

/** Every date expression of a stretch of text, left to right, none over another. */
export function scan(report: string, stretch: Stretch, dayFirst: boolean): Found[] {
  const begins = beginnings(report, stretch), found: Found[] = [];
  if (!begins.length) return found;
  const text = report.slice(stretch.start, stretch.end);
  let floor = 0;
  for (const begin of begins) {
    const { at } = begin;
    if (at < floor) continue;
    const hit = longest(text, begin, dayFirst);
    const clock = tells(begin.spelling) && timeAt(text, at, text.slice(Math.max(floor, at - 24), at));
    if (clock && clock.end > (hit?.end ?? 0)) {
      const reading = during({ ...dateless('TIME', clock.time ? `XXXX-XX-XXT${clock.time.local}` : 'XXXX-XX-XX') }, clock.part);
      found.push({ span: [stretch.start + clock.start, stretch.start + clock.end], sentence: stretch.sentence, reading, ...(clock.time ? { time: clock.time } : {}) });
      floor = clock.end;
    } else if (hit) {
      const [start, end, reading] = decorate(text, floor, at, hit.end, hit.reading);
      found.push({ span: [stretch.start + start, stretch.start + end], sentence: stretch.sentence, reading });
      floor = end;
    }
  }
  return found.length ? joinSpans(report, joinTimes(report, found.filter((f) => !f.reading.age))) : found;
}

/** Joins "between late 2021 and the spring of 2023", "from early May to mid-June" into one stretch. */
function joinSpans(report: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const lead = last ? /\b(between|from) (?:the )?$/i.exec(report.slice(Math.max(0, last.span[0] - 13), last.span[0])) : null;
    const gap = last ? report.slice(last.span[1], f.span[0]) : '';
    const fits = last && lead && (/^between/i.test(lead[0]) ? /^ and (?:the )?$/ : /^ (?:to|until|till|through) (?:the )?$/).test(gap);
    if (last && lead && fits && [last, f].every((x) => x.reading.calendar && x.reading.type === 'DATE') && [last, f].some((x) => ['month', 'year', 'span'].includes(x.reading.grain) || (x.reading.grain === 'day' && x.time !== undefined))) out[out.length - 1] = { ...f, span: [last.span[0] - lead[0].length, f.span[1]], reading: between(last.reading, f.reading) };
    else out.push(f);
  }
  return out;
}

const BESIDE = /^(?:,?\s(?:(?:local|standard|\p{Lu}\p{L}+)\stime,?\s(?:on\s)?|on\s|at\s|around\s|about\s|at\s(?:around|about)\s)?|,\s)$/iu;
const isTime = (f: Found): boolean => f.reading.type === 'TIME' && f.reading.grain === 'none';

/** Joins a time of day to the day beside it, or to the only day of its sentence. */
function joinTimes(report: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const beside = last && BESIDE.test(report.slice(last.span[1], f.span[0]));
    if (last && beside && isTime(f) !== isTime(last) && [f, last].some((x) => x.reading.grain === 'day')) {
      const [day, clock] = isTime(f) ? [last, f] : [f, last];
      out[out.length - 1] = timed(day, clock, [last.span[0], f.span[1]]);
    } else out.push(f);
  }
  const days = out.filter((f) => f.reading.grain === 'day' && f.reading.calendar);
  const clocks = out.filter((f) => isTime(f) && f.time);
  const [day, clock] = [days[0], clocks[0]];
  return days.length === 1 && clocks.length === 1 && day && clock && !day.time && !/[,;:“”"]|\bsa(?:id|ys)\b/.test(report.slice(Math.min(day.span[1], clock.span[1]), Math.max(day.span[0], clock.span[0]))) ? out.map((f) => (f === day ? timed(day, clock, day.span) : f)) : out;
}

function timed(day: Found, clock: Found, span: Span): Found {
  const part = clock.time ? null : clock.reading.reach({ base: null, given: null, year: null, future: false }).part ?? null;
  return { ...day, span, reading: part ? during(day.reading, part) : day.reading, ...(clock.time ? { time: clock.time } : {}) };
}
