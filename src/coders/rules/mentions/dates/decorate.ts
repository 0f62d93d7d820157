import { portion } from './portion.ts';
import { during, type Reading } from './reading.ts';
import { PART, partOf, S } from './vocabulary.ts';

const partBefore = /(?:the\s)?(early|small|wee|late|pre-?dawn|dawn|morning|midday|afternoon|evening|night)(?:\s(?:hours|morning|evening|afternoon|night))?s?\s(?:(?:of|on)\s(?:the\s)?)?$/i;
const portionBefore = /(?:the\s)?(beginning|start|middle|end|first half|second half|early part|latter part|early|mid|late)(?:(?:\s|-)(?:of\s|in\s)?(?:the\s)?)$/i;
const sinceBefore = /since\s(?:the\s)?$/i;
const partAfter = new RegExp(`(?:${S}|,${S})(?:in${S}the${S}|at${S})?(?:(early|late|mid)[ -])?(?:(early|small)${S}hours|(${PART}))`, 'iy');

/** Widens an expression by the words beside it that belong to it: parts of the day, "mid-", "the first half of", "since". */
export function decorate(text: string, floor: number, start: number, end: number, core: Reading): [start: number, end: number, reading: Reading] {
  let reading = core;
  if (!core.calendar) return [start, end, reading];
  const left = (): string => text.slice(Math.max(floor, start - 40), start);
  const shift = (m: RegExpExecArray): void => { start -= m[0].length; };
  if (core.grain === 'day' || core.grain === 'span') {
    partAfter.lastIndex = end;
    const after = partAfter.exec(text);
    const part = after && partOf(after[3] ?? after[2] ?? '');
    if (after && part && !/\b(?:prayers?)/i.test(after[0])) { reading = during(reading, part); end += after[0].length; }
    const before = wordStart(partBefore.exec(left()), text, start);
    if (before && partOf(before[1] ?? '')) { reading = part ? reading : during(reading, partOf(before[1] ?? '')); shift(before); }
  } else {
    const before = wordStart(portionBefore.exec(left()), text, start);
    if (before) { reading = portion(reading, (before[1] ?? '').toLowerCase()); shift(before); }
  }
  const since = wordStart(sinceBefore.exec(left()), text, start);
  if (since) { reading = openEnded(reading); shift(since); }
  return [start, end, reading];
}

/** A match only where it begins at the beginning of a word. */
const wordStart = (m: RegExpExecArray | null, text: string, end: number): RegExpExecArray | null => (m && !/[A-Za-z0-9]/.test(text[end - m[0].length - 1] ?? ' ') ? m : null);

/** From the first day on. */
const openEnded = (reading: Reading): Reading => ({ ...reading, grain: reading.grain,
  reach: (s) => { const r = reading.reach(s); return r.start === null ? r : { ...r, end: null, precision: 'since' }; } });
