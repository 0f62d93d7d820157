import { markBySpelling } from '#language';
import type { Span } from '#text';
import { behindLead } from './leads.ts';
import { alwaysVerb, byForm, type Line } from './words.ts';

// The noun phrase that a sentence begins with, and the name that stands behind a phrase.

/** The words `first`–`last` as a span; null where there are none. */
export const spanOf = (line: Line, first: number, last: number): Span | null => (first <= last && line.words[first] && line.words[last] ? [line.words[first].start, line.words[last].end] : null);

/** "A doctors' group": the mark of a plural owner. */
export const ofMany = (line: Line, k: number): boolean => { const [a, w, b] = [line.words[k - 1], line.words[k], line.words[k + 1]]; return w !== undefined && /^['’]$/.test(w.form) && a?.end === w.start && /s$/i.test(a.form) && (b?.start ?? w.end) > w.end; };

/** "The district chief, Odo Venn": the last word of a name that stands between commas behind a role. */
export function nameBehind(line: Line, last: number): number | null {
  if (line.words[last + 1]?.form !== ',' || !/^\p{Ll}/u.test(line.words[last]?.form ?? '')) return null;
  let k = last + 2;
  while (line.words[k] && /^(?:\p{Lu}|al-|ag$|de$|bin$)/u.test(line.words[k]?.form ?? '') && k < last + 7) k++;
  const next = line.words[k];
  return k > last + 3 && (!next || next.mark) ? k - 1 : null;
}

const begins = /^(?:gave|said|says|say|told|tells|took|put|went|made|found|finds|held|came|left|reports|did|does|has|had|have|also|then|later)$/;

/** Forms at which the phrase ends whatever their tags. */
const endsAt = byForm((low) => ['who', 'which', 'that'].includes(low) || alwaysVerb.test(low) || begins.test(low));
/** Forms that look like a past tense. */
const pastForm = markBySpelling(({ form }) => /(?:[^e](?<!hundr)ed|ought)$/.test(form));
const verbTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'MD']);

/** "The state-appointed council", "an armed patrol": a participle before its noun is no verb. */
const modifies = (line: Line, k: number): boolean => { const [w, next] = [line.words[k], line.words[k + 1]]; return w !== undefined && next !== undefined && !next.mark && /^(?:NN|JJ|VBN)/.test(next.tag) && (w.form.includes('-') || /^JJ/.test(w.tag) || w.rel === 'amod'); };

/** The noun phrase that a sentence begins with, up to its verb; null where there is none of up to nine words. */
export function openingPhrase(line: Line): Span | null {
  const first = behindLead(line);
  let k = first;
  for (; k < line.words.length && k < first + 10; k++) {
    const w = line.words[k];
    if (!w || (w.mark && !/[()&]/.test(w.form) && !ofMany(line, k)) || endsAt(w) || saysAsNoun(line, first, k) || (k > first && (verbTags.has(w.tag) || pastForm(w.spelling)) && /^\p{Ll}/u.test(w.form) && !modifies(line, k))) break;
  }
  // "The army first said": when, no part of its name
  if (k > first + 1 && /^(?:first|then|soon|later|earlier|also|again)$/.test(line.words[k - 1]?.low ?? '')) k--;
  return k < first + 10 ? spanOf(line, first, k - 1) : null;
}

/** "A resident contradicts them.": a verb that the tagger takes for a plural, behind one noun in the singular. */
const saysAsNoun = (line: Line, first: number, k: number): boolean => line.words[k]?.tag === 'NNS' && k === first + 2 && /^(?:an?|one|another)$/.test(line.words[first]?.low ?? '') && /^(?:NN|JJ)$/.test(line.words[k - 1]?.tag ?? '') && (line.words[k + 1] === undefined || line.words[k + 1]!.mark || /^(?:them|it|this|that|him|her|the|his|their|these|those)$/.test(line.words[k + 1]!.low));

/** "Her spokesman, Luis Orr, …": the name that stands in commas behind the sentence's first phrase; null where none does. */
export function nameAfter(line: Line, span: Span): Span | null {
  const last = line.words.findIndex((w) => w.end === span[1]);
  return last >= 0 && /^\p{Ll}/u.test(line.words[last]?.form ?? '') ? (({ k }) => (k === null ? null : spanOf(line, last + 2, k)))({ k: nameBehind(line, last) }) : null;
}
