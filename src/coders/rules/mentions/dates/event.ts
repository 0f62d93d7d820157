import { cut, type Span } from '#text';
import type { Anchor, DateMention } from '../../doc.ts';
import type { Found } from './scan.ts';
import { dayOf, numberOf } from './vocabulary.ts';

/** The day of the event from which words are counted ("three days before the ambush"): the date of the last sentence that names it; null where none does, undefined where the words name no event. */
export function beforeEvent(text: string, { span }: Found, dates: readonly DateMention[]): Anchor | null | undefined {
  if (!/\b(?:before|after)$/i.test(cut(text, span))) return undefined;
  const m = /^\s(?:the|that|this|his|her|its|their)\s(?:[a-z-]+\s)?([a-z-]{4,})/.exec(text.slice(span[1], span[1] + 60));
  // "the day before it did": from what was told last
  if (/^\s(?:it|they|that|this)\s(?:did|was|were|happened|began|started|came|occurred|broke|ended)\b/.test(text.slice(span[1], span[1] + 24))) return undefined;
  // "the year after that he was seized"
  if (/^\sthat(?:[,.;]|\s(?:he|she|it|they|we|the|an?|his|her|its|their|some|several|two|three)\b)/.test(text.slice(span[1], span[1] + 24))) return undefined;
  if (!m) return /^\s(?:[a-z]+\s)?[A-Za-z]/.test(text.slice(span[1], span[1] + 30)) ? null : undefined;
  const from = Math.max(0, span[0] - 4000);
  const at = text.slice(from, span[0]).lastIndexOf(` ${m[1] ?? ''}`);
  if (at < 0) return null;
  const noun = from + at;
  const near = dates.slice(-60).filter((d) => d.calendar && d.value.end !== null && d.value.precision === 'day' && Math.abs(d.span[0] - noun) < 200)
    .sort((a, b) => Math.abs(a.span[0] - noun) - Math.abs(b.span[0] - noun))[0];
  return near?.value.end ? { kind: 'text', date: near.value.end } : null;
}

/** Whether words that count from another event tell when that one was rather than this: "the attack came two days after a car bomb …", "…, a day after gunmen …" bring a second event in. */
export function tellsOther(text: string, span: Span): boolean {
  if (!/^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|several|\d+) (?:days?|weeks?) (?:before|after)$/i.test(cut(text, span).replace(/\s+/g, ' '))) return false;
  // "freed on Sunday, eleven days after he was seized", "died on Monday, a week after she took a bullet"
  if (/,\s$/.test(text.slice(Math.max(0, span[0] - 2), span[0])) && /^\s(?:he|she|they|it) [a-z]+ [a-z]+/.test(text.slice(span[1], span[1] + 40))) return true;
  return /(?:\b(?:came|comes|coming|happened|occurred|followed|took place)|,)\s(?:(?:just|only|barely|less than|about|more than|some)\s)?$/.test(text.slice(Math.max(0, span[0] - 40), span[0])) && /^\s(?!(?:the|that|this|his|her|its|their|it|he|she|they)\b)[A-Za-z]/.test(text.slice(span[1], span[1] + 12));
}

/** How many years before a day lies what it is the anniversary of ("Monday marks three years since …", "30 May will be the second anniversary of …"); null for other days. */
export function anniversary(text: string, span: Span): number | null {
  const m = /^(?: this year)? (?:will be|is|was|marks?|marked|will mark|makes|made|(?:on which|when) \p{Ll}+ (?:mark|remember|observe)(?:ed|s)?) (?:exactly |just )?(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,2}) years? (?:to the day )?since|the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) anniversary (?:of|since))\b/u.exec(text.slice(span[1], span[1] + 110));
  return m ? (m[1] ? numberOf(m[1]) : dayOf(m[2] ?? '')) : null;
}

/** "The strike came four days after …": whether the words before a count name the report's own event, told in its lead. */
export const ofTheLead = (text: string, span: Span): boolean => /(?:^|[.!?”"]\s|\n)\s*(?:The|That|This) (?:[a-z]+ ){0,2}(?:(?:air|drone|air-)?strike|attack|bombardment|encounter|firefight|gunfight|gun battle|fighting|battle|murder|assassination|robbery|violence|unrest|riot|offensive|raid|bombing|blast|explosion|shooting|ambush|killing|assault|shelling|massacre|abduction|kidnapping|clash|incident|sentenc(?:e|ing)|verdict|ruling|judg(?:e)?ment|conviction|acquittal|trial|hearing|appeal|arrest|announcement|statement|declaration|decision|order|vote|resolution|protest|march|shutdown|visit|funeral|burial|meeting|summit|talks|agreement|deal|truce|ceasefire|release|warning|appointment|resignation|withdrawal|operation)s?(?: (?:of|on|in|at|near|outside|against) [^.,;:\n]{2,50})? (?:came|comes|happened|occurred|took place|followed)\s(?:just |only |barely |less than |about |more than |some )?$/.test(text.slice(Math.max(0, span[0] - 120), span[0]));
