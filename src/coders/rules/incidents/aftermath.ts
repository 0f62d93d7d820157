import type { Sentence } from '#language';
import type { Span } from '#text';
import { above, form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import type { Event } from './triggers.ts';

// Days and places of what came after a deed (a court, a burial, a visit, a return, a word of condemnation), or of one that it came after.

const later = new Set(['charge', 'arraign', 'convict', 'sentence', 'acquit', 'indict', 'jail', 'extradite', 'bury', 'inter', 'cremate', 'mourn', 'identify', 'name', 'arrive', 'return', 'repatriate', 'condemn', 'denounce', 'deplore', 'unveil', 'inaugurate', 'appear', 'honour', 'honor', 'commemorate', 'remember', 'march', 'rally', 'gather', 'hold', 'go', 'vote']);
/** Whom or what somebody saw later: its own day ends the sentence, whatever deed is named on the way. */
const calls = new Set(['visit', 'meet', 'attend', 'tour', 'embrace', 'greet']);
const rites = /^(?:vigil|funeral|burial|memorial|service|ceremony|prayers?|mass|trial|hearing|meeting|talks|election|vote|march|rally|minute|summit)$/;
const polls = /^(?:polls|court|trial|parliament)$/;
const homage = new Set(['mourn', 'remember', 'protest', 'pay', 'honour', 'honor', 'demand', 'commemorate', 'mark', 'pray', 'bury', 'grieve']);

/** Whether a verb that is no event tells of something later, rather than of what its doers were about when it befell them ("a bomb killed nine people gathered in A"). */
function tellsLater(s: Sentence, verb: number): boolean {
  if (lemma(s, verb) === 'hold') return kidsBy(s, verb, 'nsubj:pass', 'obj').some((k) => rites.test(lemma(s, k)));
  if (lemma(s, verb) === 'go') return s.tokens.slice(verb, verb + 5).some((t) => polls.test(t.form));
  if (lemma(s, verb) === 'gather') return s.tokens.slice(verb, verb + 10).some((_, k) => homage.has(lemma(s, verb + k)) || rites.test(lemma(s, verb + k)));
  return later.has(lemma(s, verb)) || calls.has(lemma(s, verb));
}

/** Whether a later verb tells the deed as what its own doers did then, or what broke in on them ("arrived on Friday and killed nine", "had gathered when a bomb went off"). */
const brings = (s: Sentence, verb: number, e: Event): boolean => {
  const t = s.tokens[e.at];
  if (!t || e.at < verb) return false;
  const marks = kidsBy(s, e.at, 'mark', 'advmod', 'case').map((k) => form(s, k));
  if (marks.some((m) => m === 'when' || m === 'as' || m === 'before') || s.tokens.slice(verb, e.at).some((o) => o.form === 'when' || o.form === 'where')) return true;
  return t.head === verb && (relation(t) === 'conj' || (relation(t) === 'advcl' && t.xpos === 'VBG' && !marks.length));
};

/** "A man was charged on Thursday in the killing of a judge", "four soldiers killed near A were buried in B on Thursday", "the council condemned on Thursday the bombing": whether the verb that a day or a place follows tells of something that came after the deed. */
export function ofAftermath(s: Sentence, span: Span, events: readonly Event[]): boolean {
  const first = wordAt(s, span[0]), at = new Set(events.map((e) => e.at));
  const called = s.tokens[wordAt(s, span[1] - 1)]?.head ?? -1;
  if (called >= 0 && called < first && calls.has(lemma(s, called)) && !at.has(called)) return !events.some((e) => e.form === 'verb' && e.at > called || brings(s, called, e));
  // "jailed over the Mandera bus killings"
  const line = above(s, wordAt(s, span[1] - 1)), verb = line.findIndex((k) => s.tokens[k]?.upos === 'VERB');
  if (line.slice(0, Math.max(0, verb)).some((k) => at.has(k)) || at.has(wordAt(s, span[1]))) return false;
  for (let k = first - 1; k >= 0 && first - k < 14; k--) {
    if (at.has(k) || form(s, k) === ';') return false;
    if (s.tokens[k]?.upos === 'VERB' && s.tokens[k]?.deprel !== 'amod') return tellsLater(s, k) && !events.some((e) => brings(s, k, e));
  }
  return false;
}

/** "A man hurt by a mine on Friday died on Sunday", "died on Sunday after he was shot on Friday", "was found dead on Monday": whether a day is that on which somebody died, or was found, of what the sentence tells to have befallen him before. */
export function ofDeath(text: string, s: Sentence, span: Span, events: readonly Event[]): boolean {
  // "was in hospital last night, having been shot on Monday"
  if (/\b(?:is|was|are|were|remain\p{L}*) (?:still )?(?:in|at) (?:an? |the )?(?:[\p{L}-]+ ){0,3}?(?:hospital|condition|intensive care)(?: in hospital)? (?:on |late |early )?$/u.test(text.slice(s.start, span[0])) && events.some((e) => e.span[0] > span[1])) return true;
  const first = wordAt(s, span[0]);
  let died = first - 1;
  while (died >= 0 && first - died < 9 && !(s.tokens[died]?.upos === 'VERB' && s.tokens[died]?.deprel !== 'amod')) died--;
  return diedBehind(s, died, events) || tellsDeath(s, died) && suffered.test(text.slice(span[1], s.end)) && events.some((e) => e.span[0] > span[1]);
}
const tellsDeath = (s: Sentence, at: number): boolean => ['die', 'succumb'].includes(lemma(s, at)) || form(s, at) === 'found' && form(s, at + 1) === 'dead';
/** "A man hurt by a mine near Orm on Friday died": whether what stands right before a word of dying goes on with what befell its subject, so that the day and the place there are not those of the death. */
export function diedBehind(s: Sentence, died: number, events: readonly Event[]): boolean {
  if (!tellsDeath(s, died)) return false;
  let k = died - 1;
  while (k >= 0 && ['AUX', 'ADV'].includes(s.tokens[k]?.upos ?? '')) k--;
  const before = events.find((e) => e.at < k && e.trigger.harm !== 'killed'), own = s.tokens.slice(0, before?.at ?? 0).some((t) => ['NOUN', 'PROPN', 'NUM'].includes(t.upos));
  // what is the subject of the death by its look, and no day, place or weapon, stands behind a mark or a conjunction
  return before !== undefined && own && !s.tokens.slice(before.at + 1, k + 1).some((t) => /^(?:[,;:]|and|but|while|when|as|that|said|after|before)$/i.test(t.form));
}
const suffered = /^,? (?:after|from|of) (?:(?:being|having been|(?:he|she|they) (?:was|were|had been)) |(?:the |his |her |their )?(?:gunshot |bullet |severe |serious )?(?:wounds?|injur(?:y|ies)) (?:(?:that )?(?:he|she|they) )?(?:had )?(?:sustained|suffered|received|incurred) )/u;

const count = String.raw`(?:(?:just|only|barely|less than|more than|about|nearly|almost|some) )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) )?(?:hours?|days?|weeks?|months?|years?|shortly|soon) (?:after|before)`;
const opening = new RegExp(String.raw`^\W*(?:(?:on|late on|early on|in) [^,.;]{3,25}, )?(${count} [^,;]{5,140}), `, 'iu');
const ending = new RegExp(String.raw`, ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)? ?(?:days|weeks?|months?|years?) after (?!being|he|she|it|they)[^;]{5,140})$`, 'iu');
/** "Two days after six loggers were slain near A, …", "…, months after a similar attack killed 36 in the city": the words that bring in another deed, from which the sentence's own is counted; null where not both sides tell of one. */
export function ofAnother(text: string, s: Sentence, events: readonly Event[]): Span | null {
  if (events.length < 2) return null;
  const words = text.slice(s.start, s.end), m = opening.exec(words) ?? ending.exec(words);
  if (!m?.[1]) return null;
  const start = s.start + m.index + m[0].indexOf(m[1]), end = start + m[1].length;
  const inside = events.filter((e) => e.span[0] >= start && e.span[0] < end).length;
  return inside > 0 && inside < events.length ? [start, end] : null;
}

/** "Sheikh A, who survived an attack in B in 2021, was shot dead in C": whether a day or a place stands in what a sentence tells between commas of somebody before it comes to the deed. */
export function inAside(s: Sentence, span: Span, e: Event): boolean {
  const at = wordAt(s, span[0]), close = s.tokens.findIndex((t, k) => k > at && t.form === ',');
  if (at < 0 || close < 0 || e.at < close || !['AUX', 'VERB', 'ADV'].includes(s.tokens[close + 1]?.upos ?? '')) return false;
  const open = s.tokens.findLastIndex((t, k) => k < at && t.form === ',' && !(s.tokens[k - 1]?.upos === 'PROPN' && s.tokens[k + 1]?.upos === 'PROPN'));
  const told = s.tokens.slice(open + 1, at);
  return open > 0 && at - open > 3 && (/^(?:who|which|whose)$/.test(form(s, open + 1)) || told.some((t) => t.form === 'of') || told.some((t) => t.upos === 'VERB'));
}
