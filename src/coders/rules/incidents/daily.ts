import { cut, listMark } from '#text';
import type { DateMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { CLOCK } from '../mentions/dates/vocabulary.ts';
import { form, kidsBy } from '../syntax.ts';
import { labelsOf } from './headings.ts';
import type { Case } from './cases.ts';
import { daysBetween } from './reality.ts';
import type { Scene } from './scenes.ts';

/** Words by which a heading says that what follows is the record of one day. */
const ofOneDay = /\b(?:(?:security |incident |daily |day['’]s )?log (?:for|of)|daily|diary|operational (?:information|update|summary)|(?:morning|evening|midday|noon|night) (?:update|summary|report|bulletin)|(?:summary|round-?up|bulletin|incidents|events|update) (?:for|of|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|today in)\b/iu;
const longer = /\b(?:week|weekly|month|monthly|fortnight|fortnightly|quarter|quarterly|year|annual)\b/iu;
const clock = /^(?:[^\p{L}\d\n]{0,6}upd(?:ate)?d?:?\s(?:at\s)?)?(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/gimu;
const live = /\blive\b|\bas it happened\b|\bthis blog\b/iu;

/** The lines before the report's first sentence proper, at most six: what it calls itself. */
function head(text: string): string {
  const lines = text.slice(0, 700).split('\n').filter((l) => l.trim().length > 0).slice(0, 6);
  const body = lines.findIndex((l, k) => k > 0 && (l.length > 130 || (/[.!?]\s*$/.test(l) && l.split(' ').length > 7 && !/\b20\d\d\b/.test(l))));
  return lines.slice(0, body < 0 ? lines.length : body).join('\n');
}

/** The day that the whole report tells of: a live blog's, a day's log, a general staff's evening summary; null for other reports. */
function dayOf(found: Found): DateMention | null {
  const { text } = found.doc;
  const top = head(text);
  const posts = text.match(clock)?.length ?? 0;
  if (longer.test(top) || !(posts >= 3 || (posts >= 2 && live.test(top)) || ofOneDay.test(top))) return null;
  const day = (d: DateMention): boolean => d.value.start !== null && d.value.start === d.value.end && d.timex.type !== 'DURATION' && /\d|day\b/iu.test(cut(text, d.span));
  return found.dates.find((d) => d.span[1] <= top.length + 80 && day(d) && onOwnLine(text, d)) ?? null;
}

/** Whether a date stands in a short line of its own rather than in a sentence of the report. */
function onOwnLine(text: string, d: DateMention): boolean {
  const from = text.lastIndexOf('\n', d.span[0] - 1) + 1, to = text.indexOf('\n', d.span[1]);
  return to > 0 && to - from < 130 && !/\b(?:killed|wounded|attacked|struck|fired|shelled|hours after)\b/iu.test(text.slice(from, to));
}

const lately = /^(?:(?:over|in|during) )?(?:the )?(?:past|last) (?:24 hours|twenty-four hours|day|night)$|^overnight$|^last night$/iu;
const item = new RegExp(String.raw`^[ \t]*(?:${listMark}[ \t]|(?:[•▪●◦‣]|\p{Extended_Pictographic})\ufe0f?(?=\p{Lu}))`, 'gmu');

/** "The district was again under attack today." over a list: a sentence that ends its paragraph, and the first item behind it. */
const overList = new RegExp(String.raw`^[^.!?\n]{0,60}[.!?:]?\s*\n\s*${listMark}\s?\S`, 'u');
const dayWord = /^(?:earlier )?(?:today|yesterday|this morning|this evening|this afternoon)$/iu;
/** "Over the past day our region was attacked. By municipality: • …": the day or night that a lead gives to all the items of the list under it; null for other reports. */
function dayOfList(found: Found): DateMention | null {
  const { text } = found.doc;
  if ((text.match(item)?.length ?? 0) < 2) return null;
  const lead = found.dates.find((d) => d.sentence < 6 && d.value.start !== null && (lately.test(cut(text, d.span)) || dayWord.test(cut(text, d.span)) && overList.test(text.slice(d.span[1], d.span[1] + 100))) && (text.slice(d.span[1]).match(item)?.length ?? 0) >= 2);
  // "On the past day, 28 May.": the day by its date
  const named = lead && found.dates.find((d) => d.span[0] > lead.span[1] && d.value.start !== null && d.value.start === d.value.end && /^(?:, | \(|: | [–—-] )(?:on )?$/.test(text.slice(lead.span[1], d.span[0])));
  return named ?? lead ?? null;
}

/** Titles of a list of what happened, which name their day without more, and those that name it behind a preposition. */
const titled = /\b(?:summary|round-?up|digest|log|diary|chronicle|chronology|incidents|events|violations|strikes|attacks|what happened)\b/iu;
const dayFor = /\b(?:for|on|of|during)\s(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;
const issuing = /\b(?:issued|published|updated|released|posted|dated|printed|as of|valid)(?: on)?[:,]? (?:\p{L}+day,? )?$/iu;
/** "What the region went through on Monday, 15 July:", "Daraa: summary for Tuesday 17 May": the day that a line over a list's items or headings gives them all; null where none does, or where it stands for when the list was put out. */
function dayOverItems(found: Found, items: ReadonlySet<number>): DateMention | null {
  const first = Math.min(...items), { sentences } = found.doc.parse, { text } = found.doc;
  const above = sentences[first - 1]?.paragraph;
  if (items.size < 2 || above === undefined || first > 12) return null;
  const given = (d: DateMention): boolean => {
    const s = sentences[d.sentence];
    if (!s || d.sentence >= first || !d.calendar || d.value.start === null || d.value.start !== d.value.end || d.timex.type === 'DURATION' || found.doc.published != null && d.value.start > found.doc.published || issuing.test(text.slice(s.start, d.span[0]))) return false;
    const from = text.lastIndexOf('\n', s.start) + 1, to = text.indexOf('\n', s.end - 1), line = text.slice(from, to < 0 ? text.length : to);
    if (longer.test(line)) return false;
    if (s.paragraph === above && /:\s*$/.test(line)) return true;
    return line.length < 130 && !/[.!?]\s*$/.test(line) && (titled.test(line) || dayFor.test(text.slice(from, d.span[0])));
  };
  return found.dates.find(given) ?? null;
}

/** The sentences of a report's items: those under a heading that names a place, and those of a list. */
function itemsOf(found: Found): ReadonlySet<number> {
  const labels = labelsOf(found), bulleted = (found.doc.text.match(item)?.length ?? 0) >= 2;
  return new Set(found.doc.parse.sentences.flatMap((s, n) => (labels.has(n) && n > 0 || bulleted && itemised(found, n) && listMarked.test(cut(found.doc.text, [s.start, s.end])) ? [n] : [])));
}
const listMarked = new RegExp(String.raw`^\s*(?:${listMark}|\(?\d{1,2}[.)]\s)`, 'u');

/** Whether a scene stands in the list that a lead opens, before any later post of the page. */
function listed(found: Found, lead: DateMention, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  return t !== undefined && t.start > lead.span[1] && !found.doc.text.slice(lead.span[1], t.end).match(clock);
}

/** Words of a sentence that look back beyond the day. */
const back = /\b(?:since(?! (?:dawn|daybreak|early|midnight|sunrise|noon|(?:this )?morning))|ago|in recent|recently|so far|to date|previously|earlier (?:this|in)|last (?:week|month|year)|(?:over|in|during) (?:the|these) (?:past|last)|for (?:years|months|weeks))\b/iu;

/** Whether a scene may be of the report's own day: nothing in its sentence is of another time. */
function ofItsDay(found: Found, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  if (!t || back.test(cut(found.doc.text, [t.start, t.end])) || inSentence(found.dates, s.sentence).some((d) => d.calendar && !d.value.partOfDay)) return false;
  // "said three had been killed" tells of the day, "three had been killed" of what was before it
  const quoted = found.claims.some((c) => c.content.some((k) => k[0] < t.end && t.start < k[1]));
  return !s.events.some((e) => e.negated || (!quoted && kidsBy(t, e.at, 'aux').some((k) => form(t, k) === 'had')));
}

const undated = (c: Case): boolean => c.scenes.every((s) => !s.dates.length);

/** Words of an hour, a part of the day or a lapse of hours that name no day: what they date was on the day told before. */
const hourOnly = new RegExp(`\\b(?:(?:at|by|until|till|from|around|about|towards|shortly before|shortly after|just before|just after|before|after|near) (?:around |about |approximately |exactly )?(?:the break of )?(?:${CLOCK}|daybreak|sunrise|sunset|nightfall|first light)|in the (?:early |late )?(?:morning|afternoon|evening)|(?:till|until|towards) evening|(?:(?:a few|several|some|barely|about|just|only) )?(?:[\\p{L}\\d]+ )?(?:hours?|minutes|moments) (?:later|afterwards?)|the same (?:morning|afternoon|evening|night)|later (?:that|the same) (?:day|morning|afternoon|evening|night))(?![\\p{L}\\d])`, 'iu');

/** Whether the paragraph of a sentence is an item of a list. */
function itemised(found: Found, n: number): boolean {
  const { sentences } = found.doc.parse, paragraph = sentences[n]?.paragraph;
  const from = sentences.find((s) => s.paragraph === paragraph)?.start ?? 0;
  return /^\s*(?:[•*▪●◦‣–—>-]|\p{Extended_Pictographic}|\(?\d{1,2}[.)]\s|\p{Lu}{3})/u.test(found.doc.text.slice(from, from + 12));
}

/** The one day of the last dated deed that was told before a case, not long before the report and with no other day between; null for none. */
function dayGoingOn(found: Found, cases: readonly Case[], first: Scene): DateMention | null {
  const last = cases.flatMap((c) => c.scenes).filter((s) => s.sentence < first.sentence && s.dates.length > 0).sort((a, b) => b.sentence - a.sentence)[0];
  const [day] = last?.dates ?? [];
  if (!last || !day || last.dates.length > 1 || day.value.precision !== 'day' || day.value.start === null || (last.paragraph !== first.paragraph && itemised(found, first.sentence))) return null;
  const { published } = found.doc, said = new Set(found.claims.flatMap((c) => (c.said ? [c.said.words] : [])));
  const between = found.dates.some((d) => d.sentence > last.sentence && d.sentence <= first.sentence && d.calendar && d.value.start !== null && d.value.start !== day.value.start && !said.has(d.value.words));
  return !between && (published == null || daysBetween(day.value.start, published) <= 14) ? day : null;
}

/** "At about 7 a.m. troops stormed …", "in the evening a patrol burst into …", "three hours later gunmen raked …": what tells its hour but no day goes on with the day that was told before. */
function onThatDay(found: Found, cases: readonly Case[]): readonly Case[] {
  return cases.map((c) => {
    const [first] = c.scenes, s = first && found.doc.parse.sentences[first.sentence];
    if (!first || !s || !undated(c)) return c;
    const words = cut(found.doc.text, [s.start, s.end]);
    if (!hourOnly.test(words) || back.test(words) || first.events.every((e) => e.negated)) return c;
    const day = dayGoingOn(found, cases, first);
    return day ? { scenes: [{ ...first, dates: [day] }, ...c.scenes.slice(1)] } : c;
  });
}

/** Gives what the record of one day tells without a date that day. */
export function ofTheDay(found: Found, cases: readonly Case[]): readonly Case[] {
  if (!cases.some(undated)) return cases;
  const [day, lead] = [dayOf(found), dayOfList(found)], items = lead ? new Set<number>() : itemsOf(found), over = lead ? null : dayOverItems(found, items);
  if (!day && !lead && !over) return onThatDay(found, cases);
  return onThatDay(found, cases.map((c) => {
    const [first] = c.scenes;
    const its = first && lead && listed(found, lead, first) ? lead : first && over && items.has(first.sentence) ? over : day;
    return first && its && undated(c) && ofItsDay(found, first) ? { scenes: [{ ...first, dates: [its] }, ...c.scenes.slice(1)] } : c;
  }));
}
