import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';

/** What the first words of a paragraph say of all of it: where it was, when it was. */
export interface Label { readonly place: PlaceMention | null; readonly date: DateMention | null }

const bullet = /^[\s•*▪●◦‣–—❗️-]*(?:\(?\d{1,2}[.)]\s+)?/u;
const behindName = /^[^:.\n]{0,45}?(?::|\s[–—-])(?=\s|$)/u;
/** What is left of a heading that names places alone ("Salaya Township, Orvik."), without their names. */
const restOfHeading = /^[\s,;/&()–—.:-]*(?:(?:and|near|the|district|township|county|province|region|state|division|governorate|territory|oblast|area|town|city|village)[\s,;/&()–—.:-]*)*$/iu;
/** What is left of one with a date ("4 September, Momo division.", "Binka (Nkambe), 3 October."): names that nobody knows are places there. */
const restOfDated = /^[\s,;/&()–—.:-]*(?:(?:on|in|at|of|night|early|late|\p{Lu}[\p{L}'’-]*|and|near|the|district|township|county|province|region|state|division|governorate|territory|oblast|area|town|city|village|ward|quarter)[\s,;/&()–—.:-]*){0,8}$/u;

const without = (text: string, words: readonly string[]): string => words.reduce((t, w) => t.replace(w, ''), text);

/** What a paragraph's first words name as where and when all of it happened ("BANNU: …", "• Kutum, North Darfur: …", "Salaya Township, Orvik. …", "• 4 September, Bamenda. …"); null for none. */
export function labelOf(found: Found, first: number): Label | null {
  const s = found.doc.parse.sentences[first];
  if (!s) return null;
  const text = cut(found.doc.text, [s.start, s.end]), short = s.end - s.start < 90;
  const date = short ? datedHeading(found, first, text) : null;
  const place = placeOf(found, first, text, date);
  return place || date ? { place, date } : null;
}

/** The day that a heading of names and a date gives; null for other sentences. */
function datedHeading(found: Found, n: number, text: string): DateMention | null {
  if (!/\d/.test(text)) return null;
  const dates = inSentence(found.dates, n).filter((d) => d.value.start !== null && ['day', 'days'].includes(d.value.precision) && ['DATE', 'TIME'].includes(d.timex.type));
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  return restOfDated.test(without(text.replace(bullet, ''), [cut(found.doc.text, date.span)])) ? date : null;
}

function placeOf(found: Found, n: number, text: string, date: DateMention | null): PlaceMention | null {
  const places = inSentence(found.places, n).filter((p) => p.value.precision <= 4 && p.use !== 'part-of-name');
  const [lead] = places;
  if (!lead || lead.value.country == null) return null;
  if (date) return lead;
  const s = found.doc.parse.sentences[n];
  const from = (s?.start ?? 0) + (bullet.exec(text)?.[0].length ?? 0);
  if (lead.span[0] !== from || /^(?:\s?\/\s?|, | and )\p{Lu}/u.test(found.doc.text.slice(lead.span[1], lead.span[1] + 6)) && lead.inside === undefined) return null;
  if (behindName.test(found.doc.text.slice(lead.span[1], lead.span[1] + 60))) return lead;
  return text.length < 70 && restOfHeading.test(without(text, places.map((p) => cut(found.doc.text, p.nameSpan)))) ? lead : null;
}

/** The label of each paragraph that has one, where two or more have: a round-up. */
export function labelsOf(found: Found): ReadonlyMap<number, Label> {
  const out = new Map<number, Label>();
  let paragraph = -1;
  found.doc.parse.sentences.forEach((s, n) => {
    if (s.paragraph === paragraph) return;
    paragraph = s.paragraph;
    const label = labelOf(found, n);
    if (label) out.set(paragraph, label);
  });
  return out.size >= 2 ? out : new Map<number, Label>();
}
