import type { Span } from '#text';

/** Whether a day makes, with the names of places alone, the heading of an item ("• 4 September, Bamenda. …", "Kumba, night of 11 to 12 October: …"): bare weekdays in the item are counted from it. */
export function headsItem(text: string, [start, end]: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > 60) return false;
  return /^[\s•*▪●◦‣–—-]*(?:\(?\d{1,2}[.)]\s+)?(?:\p{Lu}[\p{L}'’-]*(?: \([^()\n]{2,30}\))?[,:–—]?\s+){0,5}(?:on |[Nn]ight of |\()?$/u.test(text.slice(from, start)) && /^\)?(?:, \p{Lu}[^.:\n]{1,40})?(?:[.:]| [–—-])\s+["“‘]?\p{Lu}/u.test(text.slice(end, end + 60));
}

/** A weekday alone, with or without a part of the day. */
export const bareWeekday = /^(?:(?:late|early)\s(?:on\s)?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s\p{L}+)?$/iu;
