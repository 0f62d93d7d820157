import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';

/** What a heading within a paragraph says of what follows it there: where it was, when it was. */
export interface Label { readonly place: PlaceMention | null; readonly date: DateMention | null }

/** Bullets, dashes, pictures and blanks before a heading. */
const marks = String.raw`(?:[\s•*▪●◦‣–—\ufe0f-]|\p{Extended_Pictographic})*`;
const bullet = new RegExp(String.raw`^${marks}(?:\(?\d{1,2}[.)]\s+)?`, 'u');
const behindName = /^[^:.\n]{0,45}?(?::|\s[–—-]|\*\*)(?=\s|$)/u;
/** What is left of a heading that names places alone ("Salaya Township, Orvik."), without their names. */
const restOfHeading = /^[\s,;/&()–—.:-]*(?:(?:and|near|the|district|township|county|province|region|state|division|governorate|territory|oblast|area|town|city|village|lga|ward|department|subdivision|zone|county|commune|municipality|raion|rayon|tehsil|upazila)[\s,;/&()–—.:-]*)*$/iu;
/** What is left of one with a date ("4 September, Momo division.", "Binka (Nkambe), 3 October."): names that nobody knows are places there. */
const restOfDated = /^[\s,;/&()–—.:-]*(?:(?:on|in|at|of|night|morning|afternoon|evening|early|late|\p{Lu}[\p{L}'’-]*|and|near|the|district|township|county|province|region|state|division|governorate|territory|oblast|area|town|city|village|ward|quarter)[\s,;/&()–—.:-]*){0,8}$/u;

/** "Town of Nawa: ": what may stand before a heading's name. */
const kindOf = /^(?:the )?(?:town|city|village|district|county|region|province|municipality|township|governorate|department|community|commune|settlement)s? of (?:the )?$/iu;

const without = (text: string, words: readonly string[]): string => words.reduce((t, w) => t.replace(w, ''), text);

/** What a sentence's first words name as where and when all that follows happened ("BANNU: …", "• Kutum, North Darfur: …", "Salaya Township, Orvik. …", "• 4 September, Bamenda. …", "• Sunday. …"); null for none. */
function labelOf(found: Found, first: number): Label | null {
  const s = found.doc.parse.sentences[first];
  if (!s) return null;
  const text = cut(found.doc.text, [s.start, s.end]), short = s.end - s.start < 90;
  const date = short ? datedHeading(found, first, text) : null;
  const place = placeOf(found, first, text, date);
  return place || date ? { place, date } : null;
}

/** The day that a heading of names and a date gives; null for other sentences. */
function datedHeading(found: Found, n: number, text: string): DateMention | null {
  if (!/\d|day\b/.test(text)) return null;
  const dates = inSentence(found.dates, n).filter((d) => d.value.start !== null && ['day', 'days'].includes(d.value.precision) && ['DATE', 'TIME'].includes(d.timex.type));
  const [date] = dates;
  // "Report no. 46, issued Sunday 3/11": the day of the words
  if (!date || dates.length > 1 || /\b(?:issued|published|updated|released|posted|dated|as of|printed)(?: on)?[:,]? $/iu.test(found.doc.text.slice(Math.max(0, date.span[0] - 16), date.span[0]))) return null;
  return restOfDated.test(without(text.replace(bullet, ''), [cut(found.doc.text, date.span)])) ? date : null;
}

function placeOf(found: Found, n: number, text: string, date: DateMention | null): PlaceMention | null {
  const places = inSentence(found.places, n).filter((p) => p.value.precision <= 4 && p.use !== 'part-of-name');
  const [lead] = places;
  if (!lead || lead.value.country == null) return null;
  if (date) return lead;
  const s = found.doc.parse.sentences[n];
  const from = (s?.start ?? 0) + (bullet.exec(text)?.[0].length ?? 0);
  if (lead.span[0] !== from && !kindOf.test(found.doc.text.slice(from, lead.nameSpan[0])) || /^(?:\s?\/\s?|, | and )\p{Lu}/u.test(found.doc.text.slice(lead.span[1], lead.span[1] + 6)) && lead.inside === undefined) return null;
  if (behindName.test(found.doc.text.slice(lead.span[1], lead.span[1] + 60))) return lead;
  return text.length < 70 && restOfHeading.test(without(text.replace(bullet, ''), places.map((p) => cut(found.doc.text, p.nameSpan)))) ? lead : null;
}

/** A few words before the heading proper ("CORRECTION, no. 610."), which has no verb. */
const preface = (found: Found, n: number): boolean => { const s = found.doc.parse.sentences[n]; return s !== undefined && s.end - s.start < 50 && !s.tokens.some((t) => t.upos === 'VERB' || t.upos === 'AUX'); };

/** What a place's or a day's heading leaves open, the one before it in its paragraph says ("• 13/7. Bokkos LGA, Plateau. …"). */
const joined = (label: Label | null, before: Label | null): Label | null => (label && before ? { place: label.place ?? before.place, date: label.date ?? before.date } : label ?? before);

/** "Four blasts near Orvik, night of 1 March.": a telegram's sentence without a finite verb, whose day and place hold for the item that it opens; null for other sentences. */
function telegram(found: Found, n: number): Label | null {
  const s = found.doc.parse.sentences[n];
  if (!s || s.end - s.start > 160 || !/\d|day\b/.test(cut(found.doc.text, [s.start, s.end])) || s.tokens.some((t) => t.upos === 'AUX' || /^(?:VBD|VBP|VBZ|MD)$/.test(t.xpos))) return null;
  const days = inSentence(found.dates, n).filter((d) => d.calendar && d.value.start !== null && ['day', 'days'].includes(d.value.precision) && d.timex.type !== 'DURATION');
  const places = inSentence(found.places, n).filter((p) => p.use === 'plain' && p.value.precision <= 3 && p.value.country != null);
  return days.length === 1 ? { place: places.find((p) => p.value.lat != null) ?? places[0] ?? null, date: days[0] ?? null } : null;
}

/** "– Tame. ", "Figures. ", "Photo: ": a paragraph with a heading of its own, whether or not anybody knows a place by it. */
const ownLead = new RegExp(String.raw`^${marks}\p{Lu}[\p{L}'’–-]*(?:(?: [\p{L}'’–-]+)?\.|(?: [\p{L}'’–-]+){0,4}(?::|\s[–—-]))\s`, 'u');
/** "Nawa": a heading that is a paragraph of its own, without a stop, over all up to the next one. */
function ownLine(found: Found, n: number): boolean {
  const { sentences } = found.doc.parse, s = sentences[n];
  const text = s === undefined ? '' : cut(found.doc.text, [s.start, s.end]);
  if (s === undefined || text.length > 60 || sentences[n + 1] === undefined || sentences[n + 1]?.paragraph === s.paragraph || /[.!?]\s*$/.test(text)) return false;
  // "Mogadishu, 6 August": a dateline holds for nothing below it
  return !inSentence(found.dates, n).length && restOfHeading.test(without(text.replace(bullet, ''), inSentence(found.places, n).map((p) => cut(found.doc.text, p.nameSpan)))) && labelOf(found, n) !== null;
}

/** The heading under which each sentence stands, where two paragraphs or more have one: a round-up. A paragraph's headings are its first sentences. */
export function labelsOf(found: Found): ReadonlyMap<number, Label> {
  const out = new Map<number, Label>();
  const headed = new Set<number>();
  let paragraph = -1, from = 0, open = false, label: Label | null = null, standing: Label | null = null;
  found.doc.parse.sentences.forEach((s, n) => {
    if (s.paragraph !== paragraph) { paragraph = s.paragraph; from = n; open = true; label = ownLead.test(found.doc.text.slice(s.start, s.start + 60)) ? null : standing; }
    if (n === from && ownLine(found, n)) { label = standing = labelOf(found, n); if (label) headed.add(paragraph); open = false; return; }
    const own = open ? labelOf(found, n) : null;
    if (own) headed.add(paragraph);
    const opening = own === null && (label !== null ? label.date === null : open && n > from) && n - from <= 2 ? telegram(found, n) : null;
    open &&= own !== null || preface(found, n);
    label = joined(own ?? opening, label);
    if (label) out.set(n, label);
  });
  return headed.size >= 2 ? out : new Map<number, Label>();
}
