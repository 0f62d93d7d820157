import { countriesOfAdjective, type Place } from '#reference';
import { itemMark, listMark } from '#text';
import { bodies, doubtful, kinds, never, placing, suffixes } from './lexicon.ts';
import type { Word } from './words.ts';

/** A word that says what kind of place a name is, and where the name with it ends. */
export interface Kind { readonly word: string; readonly end: number }

/** Whether the words `from..to` stand together, parted by a space or a hyphen only. */
export function together(text: string, ws: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const end = ws[i]?.end ?? 0, next = ws[i + 1]?.start ?? text.length;
    // a blank, as between most words; what is longer than two signs is none of the others
    if (next - end === 1 && text.charCodeAt(end) === 32) continue;
    if (next - end > 2) return false;
    const gap = text.slice(end, next);
    if (!/^(?:[ \u00a0]|\. |[-–]|, (?=D\.C))$/.test(gap) || (gap === '. ' && !/^(?:St|Ste|Mt|Ft)$/.test(ws[i]?.text ?? ''))) return false;
  }
  return true;
}

/** The word or words behind a name that say what kind of place it is ("district", "local government area"). */
export function suffixAfter(text: string, ws: readonly Word[], last: number): Kind | null {
  let most = 0;
  while (most < 3 && ws[last + most + 1] && together(text, ws, last + most, last + most + 1)) most++;
  for (let n = most; n >= 1; n--) {
    const to = ws[last + n] as Word;
    const word = text.slice(ws[last + 1]?.start, to.end).toLowerCase();
    if (word in suffixes) return { word, end: to.end };
    const one = plural(word);
    if (one) return { word: one, end: to.end };
  }
  return null;
}

/** "the Delmas 30 neighbourhood", "Kilometro 20 area": whether a number and a word for a town's part go on behind a name, so that it is a part's name. */
export const numberedPart = (text: string, ws: readonly Word[], last: number): boolean => /^\d{1,3}$/.test(ws[last + 1]?.text ?? '') && together(text, ws, last, last + 1) && /^(?:neighbou?rhood|area|quarter|sector|district|zone|ward|suburb|section)$/.test(suffixAfter(text, ws, last + 1)?.word ?? '');

/** The kind of each that a plural names ("counties": county); null for other words. */
const plural = (word: string): string | null => { if (!word.endsWith('s') && !word.endsWith('S')) return null; if (/^(?:local government areas|lgas)$/i.test(word)) return 'local government area'; if (!word.endsWith('s')) return null; const one = /ies$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/s$/, ''); return one !== word && /^(?:county|district|province|state|governorate|region|oblast|territory|township|municipality|village|town|commune|department|prefecture|sub-?county|subdistrict|tehsil|woreda|upazila|locality|canton|neighbou?rhood|quarter|suburb|ward)$/.test(one) ? one : null; };
const kindsBehind = /^(?:(?:, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?){0,4},? and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (local government areas|LGAs|\p{Ll}[\p{Ll}-]+)\b/u;
/** "Nasir and Ulang counties": the kind that a name shares with those joined to it; null for none. */
export function sharedKind(text: string, end: number): Kind | null {
  if (text[end] !== ',' && !text.startsWith(' and ', end)) return null;
  const one = plural(kindsBehind.exec(text.slice(end, end + 120))?.[1] ?? '');
  return one === null ? null : { word: one, end };
}

/** Whether words end with "of " or "of the ": what `kindBefore` and `ahead` end with. */
export const endsOf = (before: string): boolean => { const end = before.slice(-7).toLowerCase(); return end.endsWith('of ') || end.endsWith('of the '); };
/** What ends before a name that a word for its kind introduces ("the village of ", "in the cercle of "; "at the level of " in what is translated from French). */
export const kindBefore = new RegExp(`(?:^|\\s)(?:${kinds}|at the level) of (?:the )?$`, 'i');
const kindBehind = /^, (?:a|an|the) (?:[\p{L}-]+ ){0,4}?(?:town|city|village|hamlet|port|suburb|settlement|locality|township|community(?= (?:in|of|on|near|under|along|within)\b))\b(?!['’]s)(?! (?:police|council\p{L}*|mayor|hall|government|administration|officials?|director|manager|court|clerk|chief|fire|health|head|elder|leader|resident|doctor|teacher)\b)/u;
const thingBefore = /\b(?:camp|base|station|garrison|prison|airport|airfield|airstrip|depot|crossing|bridge|port|mosque|monastery|pagoda|landfill|quarry|oilfield|barracks|outpost|checkpoint|junction|market|residents?|villagers|inhabitants|outskirts|centre|center|heart|streets|suburbs?|neighbou?rhoods?|quarters?|districts?|wards?) (?:at|of) $/i;
/** "the area of A", but no body of that name ("Eastern Area of Special Education"). */
const aroundBefore = /\b(?:area|vicinity|surroundings|countryside|environs) of $/;

/** "air strikes on ", "an attack against ", "shelled ": what stands before the name of what was struck, a town as often as not. */
export const struckBefore = /\b(?:air-?strikes?|strikes?|attacks?|raids?|assaults?|shelling|bombing|bombardments?|offensives?|barrages?|missiles|rockets|bombs|shells) (?:on|at|against) $|\b(?:shelling|bombing|bombardment|siege) of $|\b(?:shelled|bombed|bombarded|pounded|stormed|overran|retook|recaptured|besieged) $/;

/** " was rocked by", " came under shelling", " has seen 15 attacks": what goes on behind the name of what was struck, which is no person's. */
export const struckBehind = (text: string, ws: readonly Word[], last: number, end: number): boolean => befallen.has(ws[last + 1]?.text ?? '') && text[end] === ' ' && befell.test(text.slice(end, end + 70));
const befallen: ReadonlySet<string> = new Set(['was', 'were', 'has', 'have', 'came', 'saw', 'suffered', 'witnessed']);
const befell = /^ (?:(?:was|were|(?:has|have) been) (?:\p{Ll}+ )?(?:rocked|shelled|bombed|bombarded|pounded|besieged|overrun)\b|(?:came|(?:has|have) come|was|were) (?:\p{Ll}+ )?under (?:\p{Ll}+ )?(?:shelling|bombardment|siege)\b|(?:saw|suffered|witnessed|(?:has|have) (?:seen|suffered|witnessed|endured)) (?:at least |more than |some |nearly |about )?[\p{Ll}\d]+ (?:\p{Ll}+ ){0,2}(?:attacks?|strikes?|bombings?|explosions?|blasts?|raids?|clashes|killings|massacres?|shelling|airstrikes?)\b)/u;

/** "attacked ", "hit ", "seized ": what stands before a person's name now and then, and before that of a town of several words. */
export const attackedBefore = /\b(?:attacked|attack|raided|raid|hit|struck|invaded|invade|seized|entered|recaptured|targeted|shelled|bombed|bombarded|pounded|stormed|overran|retook|besieged|left|reached) $/;
/** "raided ", "invaded ": what is done to no single person. */
export const invadedBefore = /\b(?:raided|raids?|invaded?|invades|entered|overran|stormed|shelled|bombarded|besieged|retook) $/;

const lies = /^, (?:(?:some|about|just|around|roughly) )?(?:\d[\d.,]* ?(?:km|kilomet(?:er|re)s?|miles) )?(?:to the )?(?:north|south|east|west)[a-z-]* of (?:the (?:\p{Ll}+ ){1,3}(?:of )?)?\p{Lu}/u;
/** Whether the words around a name call it a settlement ("the village of A", "A, a town in", "the camp at A", "a resident of A"), whatever else the name may be. */
export const called = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return (/ (?:of|at) $/i.test(before.slice(-4)) && (/\b(?:town|city|village|hamlet|settlement|township) of $/i.test(before) || thingBefore.test(before) || aroundBefore.test(before)))
    || (text[end] === ',' && (kindBehind.test(text.slice(end, end + 70)) || (/\b(?:at|in|near|of|outside|on) $/.test(before) && lies.test(text.slice(end, end + 70)))));
};

/** The kind that stands before a name as a part of how it is called ("the state of A", "the Mexican state of A"); null for none, for "a district of A", which is a part of A, and for "B district of A", which is B's kind. */
export function kindAhead(before: string, end: number): Kind | null {
  const m = endsOf(before) ? ahead.exec(before) : null;
  const word = m?.[2]?.toLowerCase();
  if (word === undefined || !(word in suffixes)) return null;
  const own = m?.[1] === undefined || /^\p{Ll}/u.test(m[1]) || countriesOfAdjective(m[1]).length > 0;
  return own && !/\b(?:an?|another|one|each|every|no)(?: [\p{L}-]+){0,2} $/iu.test(before.slice(0, m?.index ?? 0) + (m?.[1] ? `${m[1]} ` : '')) ? { word, end } : null;
}
const ahead = /(?:\b([\p{L}-]+) )?\b(state|province|governorate|oblast|department|prefecture|emirate|county|district|municipality|township|commune|canton|territory|locality|tehsil|raion|region|cercle|arrondissement|sub-prefecture|health zone|woreda|payam|boma|upazila|taluk|barangay|vereda|chiefdom) of (?:the )?$/iu;

const written = /^(?:LGA|Local Government Area|County|District|Tehsil|Taluk|Upazila|Township|Municipality|Commune|Woreda|Raion|Oblast|Province|State|Governorate|Payam|Cercle|Subdivision)$/;
const parts = /^ (?:of|in|on the (?:outskirts|edge) of) (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}/u;

/** Whether the kind behind a name makes it a place whatever else the name may be ("Kpanyam ward", "Bokkos LGA", "the Sabon Gari area of Kano"): a unit of a country or of a town, in small letters or a title of such a unit, and no body's name goes on behind it. */
export function administrative(text: string, ws: readonly Word[], [first, last]: readonly [number, number], suffix: Kind | null): boolean {
  if (!suffix || /^(?:state|department|division|republic|zone|valley|camp|city|emirate)$/.test(suffix.word)) return false;
  const name = ws.slice(first, last + 1).map((w) => w.text);
  if (name.every((w) => doubtful.has(w.toLowerCase()) || never.has(w.toLowerCase())) || countriesOfAdjective(name.at(-1) ?? '').length || countriesOfAdjective(name.slice(-2).join(' ')).length || /^(?:development|business|school)$/i.test(name.at(-1) ?? '')) return false;
  const as = text.slice(ws[last + 1]?.start, suffix.end);
  if (as !== as.toLowerCase() && !written.test(as.replace(/s$/, ''))) return false;
  const behind = ws.slice(last + 1, last + 6).find((w) => w.start > suffix.end);
  if (behind && behind.start === suffix.end + 1 && (behind.capital || bodies.has(behind.text.toLowerCase()))) return false;
  if (!/^(?:area|sector|quarter|axis|suburbs?|outskirts|countryside|vicinity|region)$/.test(suffix.word)) return true;
  const start = ws[first]?.start ?? 0;
  return parts.test(text.slice(suffix.end, suffix.end + 60)) || (/^(?:area|sector)$/.test(suffix.word) && /\b(?:in|at|near|across) (?:the )?(?:[\p{Ll}-]+ |(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+['’]s? )?$/u.test(text.slice(Math.max(0, start - 30), start)));
}

/** "Dogon villages", "a Hema village": whose people's they are, where nothing larger bears the name and no other name shares the word ("A and B villages"). */
export function ofPeople(text: string, start: number, end: number, places: readonly Place[]): boolean {
  const kind = settlement.exec(text.slice(end, end + 15));
  if (!kind || places.some((p) => p.kind !== 'town' || p.population >= 1000)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return kind[1] ? !/(?:,| and|\bof(?: the)?) $/u.test(before) : /\b(?:an?|another|one|each|every) $/iu.test(before);
}
const settlement = /^ (?:(?:village|hamlet|settlement|communitie|homestead|neighbou?rhood)(s)|village|hamlet|settlement|community|homestead)\b/u;

/** "in Bokkos, Barkin Ladi and Mangu": a known name in the middle of a list that a place opens. */
export const amongPlaces = (text: string, start: number, end: number, p: { readonly start: number; readonly end: number; readonly part: boolean } | undefined): boolean => p !== undefined && !p.part && text.slice(p.end, start) === ', ' && /^(?:, (?:and )?| and )(?:the \p{Ll}+ of )?\p{Lu}/u.test(text.slice(end, end + 30)) && placing.has(/(\p{Ll}+) (?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, ){0,3}$/u.exec(text.slice(Math.max(0, p.start - 70), p.start))?.[1] ?? '');

/** Whether a line begins so little before a word that nothing but a bullet or the like stands between: the cheap sign of a heading. */
function lineNear(text: string, start: number, reach: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - reach; i--) if (text.charCodeAt(i) === 10) return true;
  return start <= reach;
}

const bulleted = new RegExp(`(?:^|\\n)[ \\t]*${itemMark}[ \\t]*$`, 'u');
/** What stands before the first word of a line. */
const lineAhead = new RegExp(`(?:^|\\n)[ \\t]*(?:${itemMark}[ \\t]*)?(?:\\*\\*)?$`, 'u');
/** "– Tibú. On Tuesday …": a name that is all of a list item's first sentence. */
const alone = (text: string, start: number, end: number): boolean => text[end] === '.' && bulleted.test(text.slice(Math.max(0, start - 8), start)) && /^\.[ \t]+["“‘]?[\p{Lu}\d]/u.test(text.slice(end, end + 6));
/** A name with its kind that is a line of its own, above what is told under it. */
const ownLine = /^(?: (?:city|town|district|county|region|province|state|governorate|township|territory|oblast|raion|LGA))?:?[ \t]*\n\s*\S[^\n]{30,}/u;
/** "- Kutum, 16 November: ", "DILLING: ", "– Tibú. ", "**Nawa** ", "Nawa" above its paragraph: a name that opens a list's item as its heading. */
export const labels = (text: string, start: number, end: number): boolean => lineNear(text, start, 8) && lineAhead.test(text.slice(Math.max(0, start - 8), start)) && (/^(?:(?:,? [^:\n]{2,40})?:| (?:\([^()\n]{2,30}\) )?[–—-]|\*\*)\s/.test(text.slice(end, end + 46)) || ownLine.test(text.slice(end, end + 90)) || alone(text, start, end));
/** "Kirkuk – ", "Kirkuk: ": such a name in a report with three items or more of that form. */
export const labelsItem = (text: string, start: number, end: number): boolean => labels(text, start, end) && [...text.slice(0, 20_000).matchAll(items)].length >= 3;
const items = new RegExp(String.raw`^(?:(?:[ \t•*▪●\ufe0f-]|\p{Extended_Pictographic}|\d{1,2}[.)] )*\p{Lu}[\p{L} .'’()-]{2,34}(?::| [–—-]|\*\*) \S|\p{Lu}[\p{L} '’-]{2,30}\n\s*(?=\S[^\n]{30,})|[ \t]*${listMark} ?\p{Lu}[\p{L} '’–-]{2,30}\. \S)`, 'gmu');
/** "TANK: ": a name in capitals that opens a paragraph before its colon, in a report with several such. */
export const headed = (text: string, start: number, end: number): boolean => text[end] === ':' && (start === 0 || text[start - 1] === '\n') && text.slice(start, end) === text.slice(start, end).toUpperCase() && [...text.slice(0, 20_000).matchAll(/^\p{Lu}{2}[\p{Lu} .'’-]*: \S/gmu)].length >= 3;

const day = String.raw`(?:(?:[Nn]ight of |[Ee]arly |[Ll]ate |(?:early )?(?:morning|evening|night|afternoon) (?:of )?)?\d{1,2}(?: ?(?:to|and|or|[-–/]) ?\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:,? 20\d\d)?)`;
const dayAhead = new RegExp(`(?:^|\\n)[ \\t]*(?:${itemMark}[ \\t]*)?${day}(?:,| [–—-]|:) $`, 'u');
const dayBehind = new RegExp(`^(?: \\([^()\\n]{2,30}\\))?(?:, [^.,:\\n]{2,30})?(?:,| [–—-])? \\(?${day}\\)?(?:[.:]| [–—-])\\s`, 'u');
/** Whether what stands before a name in its line is the day of an item ("• 4 September, "). */
export const afterDay = (text: string, start: number): boolean => lineNear(text, start, 50) && dayAhead.test(text.slice(Math.max(0, start - 50), start));
/** "• 4 September, Mbokam.", "Binka (Nkambe), 3 October.": a name that with a date makes the heading of an item. */
export const itemised = (text: string, start: number, end: number): boolean => ((/[.):]\s$/.test(text.slice(start - 2, start)) || lineNear(text, start, 8) && lineAhead.test(text.slice(Math.max(0, start - 8), start))) && dayBehind.test(text.slice(end, end + 100)))
  || (afterDay(text, start) && /^(?: \([^()\n]{2,30}\))?(?:, [^.,:\n]{2,30})?(?:[.:]| [–—-])\s/u.test(text.slice(end, end + 70)));

/** "60 km south-east of ", "12 miles from ": after a distance or a direction a known name is a place. */
export const measured = /\b(?:(?:north|south|east|west)(?:[ -]?(?:east|west))?|[NS]{0,2}[EW]|[NS]|k(?:m|ilomet(?:er|re)s?) away|miles away) of $|\b(?:outskirts|edges?|suburbs?|vicinity|environs|cent(?:re|er)|middle|heart) of $|\b(?:km|kilomet(?:er|re)s?|miles)(?: \([^()]{1,20}\))?(?: away)? from $/i;
