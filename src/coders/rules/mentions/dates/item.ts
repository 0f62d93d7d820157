import type { Span } from '#text';
import type { Anchor } from '../../doc.ts';
import { iso, parseIso } from './calendar.ts';
import type { Found } from './scan.ts';

/** Whether a day makes, with the names of places alone, the heading of an item ("• 4 September, Bamenda. …", "Kumba, night of 11 to 12 October: …"): bare weekdays in the item are counted from it. */
export function headsItem(text: string, [start, end]: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > 60) return false;
  return /^[\s•*▪●◦‣–—-]*(?:\(?\d{1,2}[.)]\s+)?(?:\p{Lu}[\p{L}'’-]*(?: \([^()\n]{2,30}\))?[,:–—]?\s+){0,5}(?:on |[Nn]ight of |\()?$/u.test(text.slice(from, start)) && /^\)?(?:, \p{Lu}[^.:\n]{1,40})?(?:[.:]| [–—-])\s+["“‘]?\p{Lu}/u.test(text.slice(end, end + 60));
}

/** A weekday alone, with or without a part of the day. */
export const bareWeekday = /^(?:(?:late|early)\s(?:on\s)?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,?\s\p{L}+){0,2}$/iu;

/** Whether words stand in one of a report's first lines, which are short and no sentences. */
function inHead(text: string, [start, end]: Span): boolean {
  if (start > 400) return false;
  const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
  return to > 0 && to - from < 130 && !/[.!?]\s*$/.test(text.slice(end, to)) && text.slice(0, start).split('\n').filter((l) => l.trim()).length <= 4;
}

/** The last day of the week or so that a bulletin's head says it covers ("no. 28 | 8-14 July 2024", "week of 27 May to 2 June"): bare weekdays in it are that week's, whenever it came out; null for other reports. */
export function covers(text: string, found: readonly Found[], base: Anchor | null): Anchor | null {
  const head = found.find((f) => f.reading.calendar && (f.reading.grain === 'span' || f.reading.grain === 'week') && inHead(text, f.span));
  const reach = head?.reading.reach({ base, given: null, year: null, future: false });
  if (!reach || reach.start === null || reach.end === null || reach.end - reach.start < 4 || reach.end - reach.start > 9) return null;
  const out = base === null ? null : parseIso(base.date);
  return out !== null && (out < reach.end || out - reach.end > 14) ? null : { kind: 'text', date: iso(reach.end) };
}
