import { capitalOf, countriesOfAdjective, countryOf, lookUp, type Place } from '#reference';
import type { Doc } from '../../doc.ts';
import { sentenceAt } from './borders.ts';
import type { Found } from './index.ts';
import { relationAfter, relationBefore } from './relations.ts';
import type { Word } from './words.ts';

const pattern = /\b(?:[Tt]he|[Tt]hat)(?: same)? (?:(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:(?:besieged|divided|embattled|nearby|battered|war-torn|southern|northern|eastern|western|coastal|frontline|sprawling) )?(capital(?: city)?|city|town|village|province|district|state|region|territory)(?= |[.,;:!?)”"’']|$)(?!['’]s)(?! (?:of (?:the )?(?:[\p{Ll}-]+ )?\p{Lu}|court|hospital|council|government|police|media|television|news|hall|governor|secretary|punishment|authorit|official|prosecutor|minister|security|department|assembly|administration|administrator|coroner|mayor|(?:head(?:man|men|s)?|chiefs?|elders?|leaders?|youths?|vigilantes?|guards?|imam|priest|pastor|teacher|doctor|volunteers?|chairman|councill?ors?|clerk)\b|markets?|-run|of (?:the )?\p{Lu}))/gu;
/** "the Black Sea city", "the Caspian port": a town by the water that it lies on, which is named elsewhere. */
const bySea = /\b[Tt]he (?:(?:\p{Lu}\p{L}+ (?:Sea|Gulf|Coast)|Caspian|Mediterranean|Baltic|Atlantic|Adriatic|Aegean) (?:port |resort |coastal )?|(?:port|harbou?r|border|garrison|market|mining|oasis|frontline|seaside|riverside|hilltop) )(city|town|port)(?=[ .,;:!?)”"’']|$)(?!['’]s)(?! (?:of (?:the )?\p{Lu}|council|hall|mayor|government|police|officials?|authorit|\p{Lu}))/gu;
const country = /\b(?:the )?((?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center)) of the country\b/gi;

const settlement = (p: Found): boolean => p.place !== null && ['town', 'seat', 'capital', 'quarter'].includes(p.place.kind);

/** The country that most of the report's places lie in before a position; null where none leads. */
function mainCountry(places: readonly Found[], before: number): string | null {
  const count = new Map<string, number>();
  for (const p of places) if (p.span[0] < before && p.value.country && p.use !== 'speaker' && p.use !== 'part-of-name') count.set(p.value.country, (count.get(p.value.country) ?? 0) + (p.value.precision <= 4 ? 3 : 1));
  let best: string | null = null;
  for (const [iso, n] of count) if (best === null || n > (count.get(best) ?? 0)) best = iso;
  return best;
}

/** Definite descriptions ("the Iraqi capital", "the town", "the south of the country") as mentions of what they stand for. */
export function descriptions(doc: Doc, ws: readonly Word[], places: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const m of doc.text.matchAll(pattern)) {
    const what = (m[2] ?? '').replace(/ city$/, '');
    const end = m.index + m[0].length;
    const found = what === 'capital' ? beside(doc.text, places, [m.index, end]) ? null : capital(doc, ws, places, m[1], m.index, end) : m[1] === undefined && /^(?:town|city|village)$/.test(what) ? antecedent(doc, ws, places, [m.index, end]) : null;
    if (found && !places.some((p) => p.span[0] < end && m.index < p.span[1])) out.push(found);
  }
  for (const m of doc.text.matchAll(bySea)) {
    const end = m.index + m[0].length;
    if (places.some((p) => p.value.precision <= 4 && p.span[0] <= end + 2 && m.index - 2 <= p.span[1])) continue;
    const found = antecedent(doc, ws, places, [m.index, end]);
    if (found) out.push(found);
  }
  for (const m of doc.text.matchAll(country)) {
    const iso = mainCountry(places, m.index);
    if (!iso) continue;
    const end = m.index + m[0].length;
    out.push({ span: [m.index, end], nameSpan: [m.index, end], sentence: sentenceAt(ws, m.index), use: 'plain', place: null, within: [countryOf(iso)?.name ?? iso], value: { name: m[0], relation: m[1]?.toLowerCase() ?? '', country: iso, lat: null, lon: null, precision: 5, words: m[0] } });
  }
  return out;
}

/** "in Bilo, the Burundian capital", "the Burundian capital, Bilo": the town beside it, whatever town is the capital now. */
const beside = (text: string, places: readonly Found[], [start, end]: readonly [number, number]): boolean => places.some((p) => p.use === 'plain' && p.value.precision <= 2
  && ((p.nameSpan[0] >= end && /^,? (?:of )?$/.test(text.slice(end, p.nameSpan[0])) && p.nameSpan[0] - end < 6) || (p.span[1] <= start && text.slice(p.span[1], start) === ', ' && settlement(p))));

function stand(doc: Doc, ws: readonly Word[], start: number, end: number, place: Place, name: string, within: readonly string[]): Found {
  const relation = relationBefore(doc.text, Math.max(0, start - 90), start);
  const later = relationAfter(doc.text, end);
  const from = relation?.start ?? start, to = later?.end ?? end;
  const precision = relation || later ? 2 : 1;
  return {
    span: [from, to], nameSpan: [start, end], sentence: sentenceAt(ws, start), use: 'plain', place, within,
    value: { name, ...(relation ? { relation: relation.words } : later ? { relation: later.words } : {}), country: place.country, ...(place.admin1 ? { admin1: place.admin1 } : {}), lat: place.lat, lon: place.lon, precision, ...(precision === 2 ? { radiusKm: Math.max(5, relation?.radiusKm ?? 10) } : {}), words: doc.text.slice(from, to), gazetteerId: place.id },
  };
}

function capital(doc: Doc, ws: readonly Word[], places: readonly Found[], adjective: string | undefined, start: number, end: number): Found | null {
  const known = adjective ? countriesOfAdjective(adjective)[0] : undefined;
  if (adjective && !known) return null;
  const iso = known ?? mainCountry(places, start);
  const place = iso ? capitalOf(iso) : null;
  if (!place || !iso) return null;
  return stand(doc, ws, start, end, place, capitalName(place, iso), [countryOf(iso)?.name ?? iso]);
}

const capitalName = (place: Place, iso: string): string => { const name = countryOf(iso)?.capital ?? place.name; return lookUp(name).some((p) => p.id === place.id) ? name : place.name; };

/** "The municipality of A said that a shepherd was taken near the town": those who speak for the town that is meant. */
const townsfolk = (doc: Doc, p: Found, start: number): boolean => /\b(?:municipality|mayor|residents|council|villagers|people|inhabitants|elders?|chief) of $/iu.test(doc.text.slice(Math.max(0, p.nameSpan[0] - 18), p.nameSpan[0])) && !/[.!?\n]/.test(doc.text.slice(p.nameSpan[1], start));

/** "A source in Damascus denied that its forces had shelled the city": where somebody speaks, and not what is spoken of. */
const sourced = (doc: Doc, p: Found, start: number): boolean => !townsfolk(doc, p, start) && /\b(?:source|sources|official|officials|spokes(?:man|woman|person)|diplomats?|analysts?|observers?|ministry|command|government|agency|headquarters) (?:based )?(?:in|at) $/iu.test(doc.text.slice(Math.max(0, p.nameSpan[0] - 24), p.nameSpan[0]))
  && !/[.!?\n]/.test(doc.text.slice(p.nameSpan[1], start)) && spoke.test(doc.text.slice(p.nameSpan[1], start));
const spoke = /^(?:,[^,.;]{2,60},)? (?:(?:has|had|have|also|later) )?(?:said|says?|told|denied|denies|confirmed|reported|announced|claimed|added|warned|insisted|acknowledged)\b/u;

/** The settlement that "the town" goes back to: the last one that the report called a town, else the last one that is not merely where a road or a journey begins. */
function antecedent(doc: Doc, ws: readonly Word[], places: readonly Found[], [start, end]: readonly [number, number]): Found | null {
  const what = /(\p{Ll}+)$/u.exec(doc.text.slice(start, end))?.[1] ?? '';
  const called = new RegExp(`^(?:\\s\\(.{1,30}\\))?,\\s(?:a|an|the|another)\\s(?:[\\p{L}-]+\\s){0,4}${what}\\b`, 'u');
  let best: Found | null = null, named: Found | null = null;
  const from = Math.max(...['\n', '. ', '.” '].map((stop) => doc.text.lastIndexOf(stop, start)));
  for (const p of places) {
    if (p.nameSpan[0] >= start) break;
    if (p.use === 'part-of-name' || sourced(doc, p, start) || p.use === 'speaker' && !townsfolk(doc, p, start) || start - p.span[1] > 4000 || p.value.precision > 3 || (what === 'village' && p.value.precision === 3 && p.place !== null) || (p.place && (!settlement(p) || (what !== 'city' && (p.place.kind === 'capital' || p.place.population > 1e6))))) continue;
    if (called.test(doc.text.slice(p.nameSpan[1], p.nameSpan[1] + 70)) || new RegExp(`\\b${what} of $`).test(doc.text.slice(Math.max(0, p.nameSpan[0] - 20), p.nameSpan[0]))) named = p;
    // "arrested six men in Manbij and freed a trader taken from the town": where its own sentence is, rather than where another paragraph was
    else if (named && p.place && what !== 'village' && p.nameSpan[0] > from && doc.text.slice(named.span[1], p.span[0]).includes('\n') && /\b(?:in|at|near|outside|of) $/.test(doc.text.slice(Math.max(0, p.span[0] - 9), p.nameSpan[0]))) named = p;
    // "In Taiz, hundreds marched": a paragraph set there makes it the town that is spoken of
    else if (named && p.place && what !== 'village' && /(?:^|\n\s*)In $/.test(doc.text.slice(Math.max(0, p.nameSpan[0] - 5), p.nameSpan[0])) && doc.text[p.span[1]] === ',') named = p;
    if (start - p.span[1] <= 1500 && (p.place || what === 'village' && p.value.precision <= 2 && p.use === 'plain') && (!best || !/\b(?:from|left|leaving|to|towards|via) $/.test(doc.text.slice(Math.max(0, p.nameSpan[0] - 10), p.nameSpan[0])))) best = p;
  }
  const one = named ?? best;
  if (one && !one.place) return { ...one, span: [start, end], nameSpan: [start, end], sentence: sentenceAt(ws, start), value: { ...one.value, words: doc.text.slice(start, end) } };
  if (!one?.place) return null;
  const found = stand(doc, ws, start, end, one.place, one.value.name, one.within);
  return typeof one.value.lat === 'number' ? found : { ...found, value: { ...found.value, lat: null, lon: null } };
}
