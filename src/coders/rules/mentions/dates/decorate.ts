import { monday } from './calendar.ts';
import { portion } from './portion.ts';
import { during, over, type Reading } from './reading.ts';
import { PART, partOf, S } from './vocabulary.ts';

const partBefore = /(?:the\s)?(early|small|wee|late|pre-?dawn|dawn|morning|midday|afternoon|evening|night)(?:\s(?:hours|morning|evening|afternoon|night))?s?\s(?:(?:of|on)\s(?:the\s)?)?$/i;
const portionBefore = /(?:the\s)?(beginning|start|middle|end|first half|second half|first week|second week|third week|last week|final week|first days|last days|early days|early part|latter part|early|mid|late)(?:(?:\s|-)(?:of\s|in\s)?(?:the\s)?)$/i;
const weekBefore = /(?:the\s)?week\s(of|beginning|starting|from|ending|ended|to)\s(?:on\s)?$/i;
// "since the coup of", "since the war began in": but "since the attack of" dates the attack
const sinceBefore = /since\s(?:the\s)?(?:(?:[\p{L}'’-]+\s){0,4}?(?:coup|war|conflict|start|beginning|outbreak|onset|fall|takeover|ceasefire|truce|uprising|invasion|crisis|insurgency|revolution|collapse|fighting|hostilities|elections?|offensive|blockade|withdrawal|pullout|referendum|peace (?:deal|agreement|accord))\s(?:of\s(?:the\s)?[a-z]+\s)?(?:of|on|in|(?:began|started|erupted|broke out|took effect|resumed)(?:\s(?:on|in))?)\s|(?:[a-z-]+\s){1,6}(?:began|started|erupted|broke out|flared up|took effect|resumed|came into force|(?:took|seized) power)\s(?:(?:between|among)\s[\p{L}'’-]+\s(?:and\s)?(?:[\p{L}'’-]+\s)?)?(?:on\s|in\s)?)?$/iu;
const partAfter = new RegExp(`(?:${S}|,${S})(?:in${S}the${S}|at${S})?(?:(early|late|mid)[ -])?(?:(early|small)${S}hours|(${PART}))`, 'iy');

/** Widens an expression by the words beside it that belong to it: parts of the day, "mid-", "the first half of", "since". */
export function decorate(text: string, floor: number, start: number, end: number, core: Reading): [start: number, end: number, reading: Reading] {
  let reading = core;
  if (!core.calendar) return [start, end, reading];
  const left = (): string => text.slice(Math.max(floor, start - 80), start);
  const shift = (m: RegExpExecArray): void => { start -= m[0].length; };
  if (core.grain === 'day' || core.grain === 'span') {
    partAfter.lastIndex = end;
    const after = partAfter.exec(text);
    const part = after && core.grain === 'day' ? partOf(after[3] ?? after[2] ?? '') : null;
    if (after && part && !/\b(?:prayers?)/i.test(after[0])) { reading = during(reading, part); end += after[0].length; }
    const before = wordStart(partBefore.exec(left()), text, start);
    if (before && partOf(before[1] ?? '')) { reading = part ? reading : during(reading, partOf(before[1] ?? '')); shift(before); }
  } else {
    const before = wordStart(portionBefore.exec(left()), text, start);
    if (before) { reading = portion(reading, (before[1] ?? '').toLowerCase()); shift(before); }
  }
  const week = core.grain === 'day' ? wordStart(weekBefore.exec(left()), text, start) : null;
  if (week) { reading = weekAround(reading, (week[1] ?? '').toLowerCase()); shift(week); }
  const since = wordStart(sinceBefore.exec(left()), text, start);
  // "the deadliest since January, when …" dates what happened then
  // … but not at a sentence's head: "Since 9 May, when the war broke out, 40 people have died"
  if (since && !deedBehind.test(text.slice(end, end + 60)) && (!/^,?\s+when\b/i.test(text.slice(end, end + 8)) || /^\W*$/.test(text.slice(0, start - since[0].length)))) { reading = openEnded(reading); shift(since); }
  return [start, end, reading];
}

/** "since Sunday's attack", "since the 2016 bombing of": when a deed was, not from when on. */
const deedBehind = /^(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:attacks?|bombings?|killings?|raids?|massacre|shootings?|blasts?|explosions?|assault|ambush|strikes?|air-?strikes?|abductions?|kidnappings?|murders?|shelling|assassination)\b/;

/** A match only where it begins at the beginning of a word. */
const wordStart = (m: RegExpExecArray | null, text: string, end: number): RegExpExecArray | null => (m && !/[A-Za-z0-9]/.test(text[end - m[0].length - 1] ?? ' ') ? m : null);

/** The seven days that begin or end with a day; "the week of" a day is its Monday to Sunday. */
const weekAround = (reading: Reading, how: string): Reading => ({ ...reading, grain: 'week',
  reach: (s) => {
    const r = reading.reach(s);
    if (r.start === null) return r;
    const first = how === 'of' ? monday(r.start) : /^(?:end|to)/.test(how) ? r.start - 6 : r.start;
    return over(first, first + 6, r.anchor);
  } });

/** From the first day on. */
const openEnded = (reading: Reading): Reading => ({ ...reading, grain: reading.grain,
  reach: (s) => { const r = reading.reach(s); return r.start === null ? r : { ...r, end: null, precision: 'since' }; } });
