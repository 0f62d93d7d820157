import type { DateValue } from '#codebook';
import type { Warning } from '#model';
import { cut, datelines, type Span } from '#text';
import type { Anchor, DateMention, Doc } from '../../doc.ts';
import { civil, dayNumber, iso, monthLength, parseIso, weekday } from './calendar.ts';
import { looksAhead, tellsNothing, toldOnly } from './direction.ts';
import { later } from '../../later.ts';
import { joinLunar } from './lunar.ts';
import { at, timexOf, unresolved, type Reach, type Setting } from './reading.ts';
import { thatDay } from './relative.ts';
import { scan, type Found, type Stretch } from './scan.ts';
import { anniversary, beforeEvent, ofTheLead, tellsOther } from './event.ts';
import { bareWeekday, covers, headsItem } from './item.ts';

/** What the dates step finds: the expressions in the order of the text, and what is doubtful about them. */
export interface Dates { readonly dates: readonly DateMention[]; readonly warnings: readonly Warning[] }

const AMERICAN = /\b(?:new york times|nyt|washington post|associated press|ap|cnn|fox news|nbc|abc news|cbs|usa today|wall street journal|wsj|los angeles times|voa|voice of america|centcom|u\.?s\.? (?:army|navy|department|central command))\b/i;

/** Whether 3/4/2024 is 3 April here: the report's own proof first, else the outlet's habit. */
function readsDayFirst(text: string, outlet: string | null): boolean {
  if (text.includes('/')) for (const m of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?!\d)/g)) {
    if (Number(m[1]) > 12 && Number(m[2]) <= 12) return true;
    if (Number(m[2]) > 12 && Number(m[1]) <= 12) return false;
  }
  return !AMERICAN.test(outlet ?? '');
}

function stretches(doc: Doc): Stretch[] {
  if (doc.parse.sentences.length) return doc.parse.sentences.map((s, i) => ({ start: s.start, end: s.end, sentence: i, tokens: s.tokens }));
  let sentence = 0;
  return [...doc.text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, sentence: sentence++, tokens: [] }));
}

/** Whether an expression is the date of a dateline ("PORT SALAM, Oct 9 -"). */
function inDateline(text: string, [start, end]: Span): boolean {
  if (start > 600) return false;
  const line = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120);
  // "June 3, 2025 (EL OBEID) – ", "Goma, March 3 - "
  if (datelines(text.slice(line, end + 80)).some(([from, to]) => from === 0 && to >= end - line)) return true;
  if (line > 0 && text[line - 1] !== '\n') return false;
  // "Imphal, Jan 18 (PTI) Two men …": the agency's dateline without a dash
  if (/^\s*\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*){0,2},\s(?:\p{Lu}\p{L}+,\s)?$/u.test(text.slice(line, start)) && /^\.?\s?\(\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?\)\s?(?:[-–—:]\s?)?\p{Lu}/u.test(text.slice(end, end + 24))) return true;
  return /^\s*[A-Z][A-Z'’.\- /]{2,}(?:,\s?[A-Z][\w.'’\- ]*)*(?:,?\s?\([A-Za-z .]+\))?,?\s?\(?$/.test(text.slice(line, start)) && /^\)?\.?\s?(?:\([^)\n]{1,30}\))?\s?(?:[-–—:]|\.\s?[-–—])/.test(text.slice(end, end + 50));
}

/** Whether a full date stands on a line of its own at the head of what it dates ("Wednesday 14 August 2024. All times local."): a live blog's, a diary's. */
function heads(text: string, { span: [start, end], reading }: Found): boolean {
  if (!reading.calendar || reading.grain !== 'day' || !reading.dated) return false;
  const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
  if (from === 0 || to < 0 || text.slice(to).trim().length < 40) return false;
  return /^\s*(?:(?:updated|published|posted|last updated|date|live updates?)(?: on)?[:,]? )?$/i.test(text.slice(from, start)) && /^[.,;]?\s*(?:(?:at )?\d{1,2}[:.]\d\d[^\n]{0,20}|all times [^\n]{1,30})?\.?\s*$/i.test(text.slice(end, to));
}

/** A reach beyond the years that ISO 8601 writes in four figures says nothing. */
const writable = (reach: Reach): Reach => ([reach.start, reach.end].every((n) => n === null || (n >= FIRST && n <= LAST)) ? reach : unresolved);
const [FIRST, LAST] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];

function valueOf(text: string, { span, time }: Found, read: Reach): DateValue {
  const reach = writable(read);
  return { start: reach.start === null ? null : iso(reach.start), end: reach.end === null ? null : iso(reach.end), precision: reach.precision,
    ...(reach.part ? { partOfDay: reach.part } : {}), ...(reach.partial ? { partial: reach.partial } : {}), ...(time ? { time } : {}),
    words: cut(text, span), anchor: reach.anchor };
}

function timexFor({ reading, time }: Found, reach: Reach, setting: Setting): DateMention['timex'] {
  const value = reading.timex ? reading.timex(reach, setting) : timexOf(reach, reading.grain);
  if (time && reading.grain === 'day') return { type: 'TIME', value: `${value.slice(0, 10)}T${time.local}` };
  return { type: reading.type === 'DATE' && /T[A-Z]{2}$/.test(value) ? 'TIME' : reading.type, value };
}

/** The anchor that the publication, or the dateline within it, gives. */
function baseOf(doc: Doc, found: readonly Found[]): { readonly base: Anchor | null; readonly dateline: Found | null } {
  const published: Anchor | null = parseIso(doc.published) === null ? null : { kind: 'published', date: (doc.published ?? '').slice(0, 10) };
  const dateline = found.find((f) => f.reading.calendar && f.reading.grain === 'day' && (inDateline(doc.text, f.span) || (f.span[0] < 300 && heads(doc.text, f)))) ?? null;
  const day = dateline?.reading.reach({ base: published, given: null, year: null, future: false, open: true }).start ?? null;
  return { base: day === null ? published : { kind: 'dateline', date: iso(day) }, dateline };
}

/** Finds the dates of a report and reads each from its anchor: a date just given, the dateline, the publication date. */
export function findDates(doc: Doc): Dates {
  const dayFirst = readsDayFirst(doc.text, doc.outlet);
  const parts = stretches(doc);
  const found = joinLunar(doc.text, parts, parts.flatMap((s) => scan(doc.text, s, dayFirst)));
  const { base, dateline } = baseOf(doc, found);
  const week = covers(doc.text, found, base);
  const dates: DateMention[] = [];
  const warnings: Warning[] = [];
  const adrift: Span[] = [];
  const memory: Memory = { given: null, told: null, year: null, paragraph: -1, sentence: -9, at: -9, dated: null, named: null, lead: null, item: null, coarse: null };
  for (const here of found) {
    const f = ofThatDay(doc.text, here, found, memory);
    const paragraph = doc.parse.sentences[f.sentence]?.paragraph ?? f.sentence;
    if (paragraph !== memory.paragraph) Object.assign(memory, { paragraph, year: null, item: null });
    const sentence = doc.parse.sentences[f.sentence] ?? { start: Math.max(0, f.span[0] - 300), end: f.span[1] + 100 };
    const event = f.reading.discourse ? beforeEvent(doc.text, f, dates) : undefined;
    const own = (memory.item ?? week) !== null && bareWeekday.test(cut(doc.text, f.span)) ? memory.item ?? week : null;
    // what is no day of the calendar has no direction, and of many days it is never asked
    const ahead = later(() => f.reading.calendar && looksAhead(doc.text, sentence, f.span)), untold = later(() => f === dateline || f.reading.calendar && f.reading.grain !== 'month' && tellsNothing(doc.text, sentence, f.span));
    const setting: Setting = { base: f === dateline && base?.kind === 'dateline' ? { kind: 'published', date: doc.published?.slice(0, 10) ?? base.date } : own ?? base,
      named: memory.named, given: event === undefined ? (stale(f, memory) ? null : memory.given ?? memory.told) : event, year: (f.sentence - memory.sentence <= 1 ? memory.year : null) ?? (base || f.reading.grain === 'month' ? null : memory.dated), get future() { return ahead(); }, get open() { return untold(); } };
    const other = event === null && tellsOther(doc.text, f.span) ? mirrored(f, setting, ofTheLead(doc.text, f.span) ? memory.lead : f.sentence - memory.at <= 1 ? memory.given ?? memory.told : null) : null;
    const years = anniversary(doc.text, f.span);
    const reach = back(writable(other ?? (event === null || (f.reading.western && eastern.test(doc.text)) ? unresolved : f.reading.reach(setting))), years ?? 0);
    const mention: DateMention = { span: f.span, sentence: f.sentence, value: valueOf(doc.text, f, reach), timex: timexFor(f, reach, setting), calendar: f.reading.calendar && f !== dateline && !(f.reading.vague && reach.start === null) && !/\bborn (?:on |in )?(?:[^.;]{0,16}\b(?:and|or) )?$/.test(doc.text.slice(Math.max(0, f.span[0] - 30), f.span[0])),
      from: (anchor) => valueOf(doc.text, f, event === null || years !== null || reach.start === null ? reach : f.reading.reach({ ...setting, base: anchor })) };
    dates.push(mention);
    contradiction(f, reach, doc.text, warnings);
    if (!base && f.reading.relative && f.reading.calendar && reach.start === null) adrift.push(f.span);
    if (f !== dateline && years === null) remember(memory, f, reach, toldOnly(doc.text, f.span));
    if (here !== dateline && f.reading.grain === 'day' && f.reading.calendar && reach.start !== null && (!own || own === week) && headsItem(doc.text, f.span)) memory.item = { kind: 'text', date: iso(reach.start) };
  }
  const once = restated(doc.text, found);
  if (adrift.length) warnings.push({ code: 'no-anchor-date', message: 'The report has no date of its own: these words cannot be counted from anything, and no date was supplied.', evidence: adrift });
  return { dates: dates.map((d, k) => (once.has(k) ? { ...d, calendar: false } : d)), warnings };
}

/** "In 2019 his house was raked with gunfire. Three days later …": where a year or a month was told since, a count of days goes on from a day that nobody gave. */
const stale = (f: Found, memory: Memory): boolean => memory.coarse !== null && f.sentence - memory.coarse.sentence <= 1 && f.reading.grain === 'day' && !(memory.given !== null && memory.given.date >= memory.coarse.from && memory.given.date <= memory.coarse.to);

/** Peoples most of whom keep Easter by the Julian calendar. */
const eastern = /\b(?:Orthodox|Coptic|Ukrain|Russia|Belarus|Ethiopia|Eritrea|Serbia|Greece|Greek|Georgia|Bulgaria|Romania|Moldova|Cypr)/;

/** A stretch of days so many years before. */
function back(reach: Reach, years: number): Reach {
  if (years === 0 || reach.start === null || reach.end === null) return reach;
  const [start, end] = [reach.start, reach.end].map((n) => { const { year, month, day } = civil(n); return dayNumber(year - years, month, Math.min(day, monthLength(year - years, month))); });
  return { ...reach, start: start ?? null, end: end ?? null };
}

/** "At around 5 p.m. the shooting began again": a sentence that begins with a time and names no day goes on with the day told just before. */
function ofThatDay(text: string, f: Found, found: readonly Found[], memory: Memory): Found {
  if (f.reading.type !== 'TIME' || f.reading.grain !== 'none' || !f.time || memory.given === null || f.sentence - memory.at > 3 || f.sentence === memory.at) return f;
  const lead = opening.exec(text.slice(Math.max(0, f.span[0] - 40), f.span[0]));
  if (!lead || !hour.test((lead[1] ?? '') + cut(text, f.span)) || found.some((o) => o.sentence === f.sentence && o.reading.calendar)) return f;
  return { ...f, reading: thatDay };
}
const opening = /(?:[.!?”"]\s+|\n\s*)((?:(?:at|around|about|by|from|shortly|just|soon|before|after|towards?|approximately)\s+){0,3})$/iu;
const hour = /^(?:at|around|about|by|from|shortly|just|soon|before|after|towards?|approximately)\b/iu;

/** The day of the other event, from this one's: as far the other way. */
function mirrored({ reading }: Found, setting: Setting, given: Anchor | null): Reach {
  const now = at(given);
  const reach = reading.reach({ ...setting, given });
  if (now === null || reach.start === null || reach.precision !== 'day') return unresolved;
  return { ...reach, start: 2 * now - reach.start, end: 2 * now - reach.start };
}

/** Words that count a day from another. */
const counting = /^(?:an?|one|two|three|four|five|six|seven|several|the) (?:days?|nights?|weeks?) (?:earlier|before|later|after)$|^(?:the )?(?:previous|next|following) (?:day|night|evening|morning)$/iu;

/** "Two days earlier, on the night of 3 to 4 March", "on Sunday, a day earlier": of two words for one day, those that count from elsewhere. */
function restated(text: string, found: readonly Found[]): ReadonlySet<number> {
  const out = new Set<number>();
  const plain = (f: Found | undefined): boolean => f?.reading.calendar === true && !counting.test(cut(text, f.span)) && ['day', 'days'].includes(f.reading.grain);
  found.forEach((f, k) => {
    const [before, next] = [found[k - 1], found[k + 1]];
    if (!f.reading.calendar || !counting.test(cut(text, f.span))) return;
    if (next && plain(next) && /^,\s(?:\p{Ll}+\s){0,4}$/u.test(text.slice(f.span[1], next.span[0])) || before && plain(before) && /^,\s$/u.test(text.slice(before.span[1], f.span[0])) && /^[,.;]/.test(text.slice(f.span[1]))) out.add(k);
  });
  return out;
}

interface Memory { sentence: number; at: number; given: Anchor | null; told: Anchor | null; year: Anchor | null; paragraph: number; dated: Anchor | null; named: Anchor | null; lead: Anchor | null; /** The day in the heading of the item that is being read. */ item: Anchor | null; /** A year or a month that was told after the last day, and begins or ends elsewhere. */ coarse: { readonly sentence: number; readonly from: string; readonly to: string } | null }

/** Keeps a day for the words that count from it ("the next day"); the day of a saying only where there is no other. */
function remember(memory: Memory, { reading, sentence }: Found, reach: Reach, told: boolean): void {
  if (reading.calendar && reach.start !== null && (reading.dated || reading.grain === 'year')) memory.named = { kind: 'text', date: iso(reach.start) };
  if (reading.calendar && reach.start !== null && reach.end !== null && ['month', 'year'].includes(reach.precision) && reading.type === 'DATE') memory.coarse = { sentence, from: iso(reach.start), to: iso(reach.end) };
  if (!reading.calendar || reach.start === null || reach.end === null || (reach.precision !== 'day' && reach.precision !== 'days')) return;
  memory.coarse = null;
  // after a night of two days "the next morning" is the second of them
  const anchor: Anchor = { kind: 'text', date: iso(reach.part === 'night' && reach.end === reach.start + 1 ? reach.start : reach.end) };
  memory.at = sentence;
  if (told) memory.told = anchor;
  else { memory.given = anchor; memory.lead ??= { kind: 'text', date: iso(reach.end) }; }
  if (reading.dated) Object.assign(memory, { year: anchor, dated: anchor, sentence });
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function contradiction(f: Found, reach: Reach, text: string, warnings: Warning[]): void {
  if (f.reading.weekday === undefined || reach.start === null || weekday(reach.start) === f.reading.weekday) return;
  warnings.push({ code: 'weekday-contradicts-date', message: `“${cut(text, f.span)}”: ${iso(reach.start)} was a ${DAYS[weekday(reach.start)] ?? ''}; the date is kept.`, evidence: [f.span] });
}
