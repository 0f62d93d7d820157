import { countriesOfAdjective, lookUp, type Place } from '#reference';
import type { NameKind } from '#language';
import type { Span } from '#text';
import type { ActorMention, Doc } from '../../doc.ts';
import { administrative, afterDay, amongPlaces, attackedBefore, called, endsOf, headed, invadedBefore, itemised, kindAhead, kindBefore, labels, labelsItem, measured, numberedPart, ofPeople, sharedKind, struckBefore, struckBehind, suffixAfter, together } from './kinds.ts';
import { abbreviations, bodies, divisionSuffix, doubtful, inner, never, placing, speaks, spokenOf, strongly, suffixes, titles } from './lexicon.ts';
import { attached, joined, numbered, paired, unknown } from './unnamed.ts';
import { article, type Candidate, type Cover, type Setting } from './candidate.ts';
import type { Word } from './words.ts';

const maxWords = 6;
/** Behind a name, what makes it a street's. */
const crossing = /^(?: and (?:\p{Lu}\p{L}*|\d+\p{Ll}+)(?: \p{Lu}\p{L}*)?)? (?:avenues|streets|boulevards|roads)\b/u;
/** What may follow a place's name: no noun of which it is a part ("in Mayan Revival style"). */
const wentOn = /^(?:[.,;:)\n]|$| (?:in|on|at|near|and|or|where|late|early|during|after|before|when|last|this|yesterday|today|over|with|by|from|since|while|as|a|an|the)\b)/;

/** A name of the parse that holds two places ("Bunia in Congo", "Somalia's Bay") as those two. */
function apart(text: string, [start, end]: Span): readonly Span[] {
  const m = /(?:['’]s| (?:in|near)) (?=\p{Lu})/u.exec(text.slice(start, end));
  if (!m || (m[0].endsWith('s ') && !lookUp(text.slice(start, start + m.index)).some((p) => (p.kind === 'country' || p.kind === 'admin1') && p.population > 200_000))) return [[start, end]];
  return [[start, start + m.index], [start + m.index + m[0].length, end]];
}

/** What the parse's names and the actors say of each stretch of text, looked up by position. */
function covering(doc: Doc, actors: readonly ActorMention[]): Cover {
  const spans = [...doc.parse.names.flatMap((n) => (n.kind === 'place' ? apart(doc.text, n.span) : [n.span]).map(([start, end]) => ({ kind: n.kind as NameKind | 'actor', start, end }))), ...actors.filter((a) => a.kind !== 'government').map((a) => ({ kind: 'actor' as const, start: a.span[0], end: a.span[1] }))].sort((a, b) => a.start - b.start);
  return (start, end) => {
    let lo = 0, hi = spans.length;
    while (lo < hi) { const mid = (lo + hi) >> 1; if ((spans[mid]?.start ?? 0) < end) lo = mid + 1; else hi = mid; }
    let best: (typeof spans)[number] | null = null;
    for (let i = lo - 1; i >= 0 && i >= lo - 6; i--) {
      const s = spans[i];
      if (s && s.end > start && s.start < end && (!best || s.end - s.start > best.end - best.start)) best = s;
    }
    return best;
  };
}

/** Whether a place is known as the seat or the whole of a unit, whatever its size. */
const settled = (p: Place | undefined): boolean => p?.kind === 'seat' || p?.kind === 'admin2';
const big = (p: Place): boolean => p.kind === 'country' || p.kind === 'admin1' || p.kind === 'region' || p.kind === 'water' || p.kind === 'capital';

/** What ends a place's name in small letters. */
const lastWords: ReadonlySet<string> = new Set(['camp', 'valley', 'river', 'lake', 'sea', 'market']);

/** The longest stretch from this word that the gazetteer knows. */
function longest(text: string, ws: readonly Word[], at: number): { last: number; name: string; places: readonly Place[] } | null {
  const w = ws[at];
  if (!w) return null;
  for (let n = Math.min(maxWords, ws.length - at); n >= 1; n--) {
    const last = at + n - 1, end = ws[last];
    if (!end || (n > 1 && !end.capital && !lastWords.has(end.text)) || !together(text, ws, at, last)) continue;
    if (n > 1 && ws.slice(at + 1, last).some((m) => !m.capital && !inner.has(m.text.toLowerCase()))) continue;
    const name = text.slice(w.start, end.end);
    const places = lookUp(name);
    if (places.length) return { last, name, places };
  }
  return null;
}

/** Whether a run of capitals is a title or a headline rather than names. */
function shouting(ws: readonly Word[]): ReadonlySet<number> {
  const upper = new Map<number, [number, number]>();
  for (const w of ws) { const c = upper.get(w.sentence) ?? [0, 0]; if (w.text.length > 2) { c[1]++; if (w.upper) c[0]++; } upper.set(w.sentence, c); }
  return new Set([...upper].filter(([, [u, n]]) => n >= 3 && u / n > 0.75).map(([s]) => s));
}

/** Every name that may be a place, in order of the text, none overlapping. */
export function candidates(doc: Doc, ws: readonly Word[], actors: readonly ActorMention[]): readonly Candidate[] {
  const cover = covering(doc, actors);
  const loud = shouting(ws);
  const persons = surnames(doc, ws);
  const lower = new Set(ws.filter((w) => !w.capital).map((w) => w.text));
  const out: Candidate[] = [];
  for (let i = 0; i < ws.length; i++) {
    const w = ws[i];
    if (!w || !w.capital) continue;
    const c = candidateAt(doc, ws, i, { cover, loud, persons, lower, previous: out[out.length - 1] });
    if (c) { out.push(c.candidate); i = c.skip; }
  }
  return out;
}

/** Last words of runs of capitals that begin with a title or a given name: people's surnames. */
function surnames(doc: Doc, ws: readonly Word[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const n of doc.parse.names) if (n.kind === 'person') for (const part of doc.text.slice(n.span[0], n.span[1]).split(/\s+/)) out.add(part.replace(/['’]s$/, ''));
  if (doc.parse.names.length) return out;
  for (let i = 1; i < ws.length; i++) {
    const a = ws[i - 1], b = ws[i];
    if (a && b && a.capital && b.capital && !a.upper && together(doc.text, ws, i - 1, i) && (titles.has(a.text.toLowerCase()) || (doubtful.has(a.text.toLowerCase()) && !placing.has(a.text.toLowerCase()) && !/^(?:north|south|east|west|central|new|old|the|in|at|from|on)/i.test(a.text)))) out.add(b.text);
  }
  return out;
}

function candidateAt(doc: Doc, ws: readonly Word[], i: number, set: Setting): { candidate: Candidate; skip: number } | null {
  const { text } = doc;
  const w = ws[i];
  if (!w) return null;
  const abbreviated = stateAfter(text, ws, i, set.previous);
  if (abbreviated) return { candidate: abbreviated, skip: i };
  const hit = longest(text, ws, i);
  const before = text.slice(Math.max(0, w.start - 40), w.start);
  const previous = ws[i - 1];
  const beside = previous && together(text, ws, i - 1, i) ? previous : null;
  const kindSays = endsOf(before) && kindBefore.test(before);
  const covered = set.cover(w.start, hit ? (ws[hit.last]?.end ?? w.end) : w.end);
  if (!hit) return unknown(doc, ws, i, covered, kindSays, beside, set);
  const end = ws[hit.last]?.end ?? w.end;
  const behind = suffixAfter(text, ws, hit.last);
  const shared = behind ? null : sharedKind(text, end);
  const suffix = behind ?? shared ?? kindAhead(before, end);
  const unit = administrative(text, ws, [i, hit.last], behind);
  const single = hit.last === i;
  const key = hit.name.toLowerCase();
  if (single && behind && ofPeople(text, w.start, end, hit.places)) return null;
  const next = ws[hit.last + 1] && together(text, ws, hit.last, hit.last + 1) ? ws[hit.last + 1] : undefined;
  // "in neighbouring A", "in rural A" as "in A"
  const ahead = beside && /^(?:neighbou?ring|nearby|adjacent|adjoining|rural|downtown)$/.test(beside.text) && together(text, ws, i - 2, i - 1) ? ws[i - 2] : beside;
  const strong = ahead != null && strongly.has(ahead.text.toLowerCase());
  const population = hit.places[0]?.population ?? 0;
  const heads = population >= 1000 && (headed(text, w.start, end) || !doubtful.has(key) && labelsItem(text, w.start, end)) || (shared !== null && !doubtful.has(key)) || itemised(text, w.start, end);
  const asPlace = heads || called(text, w.start, end) && !doubtful.has(key) && !set.loud.has(w.sentence) && !(next?.capital && !suffix);
  const placed = asPlace || strong || (!doubtful.has(key) && (paired(text, w.start, set.previous) || joined(text, w.start, end, set) || (covered === null && struckBefore.test(before)))) || kindSays || unit || measured.test(before) || (suffix !== null && single) || (single && population >= 1000 && !doubtful.has(key) && (labels(text, w.start, end) || struckBehind(text, ws, hit.last, end)));
  const large = hit.places.some(big);
  // "Northern Samar": a direction before a name that the gazetteer lacks is a part of that name
  if (single && next?.capital && !suffix && /^(?:north|south|east|west|central|upper|lower)(?:ern)?$/.test(key) && !lookUp(next.text).some((p) => ['country', 'admin1', 'admin2', 'region'].includes(p.kind))) return unknown(doc, ws, i, set.cover(w.start, next.end), kindSays, beside, set);
  // "the village of Tunga Rafi", "Tunga Rafi, a village near", where the gazetteer knows but a Tunga
  if (next?.capital && !suffix && /\b(?:town|city|village|hamlet|settlement|township) of $/i.test(before) || (next?.capital && !suffix && (afterDay(text, w.start) || !large && called(text, w.start, next.end)))) { const u = unknown(doc, ws, i, set.cover(w.start, next.end), kindSays, beside, set); if (u) return u; }
  if (numberedPart(text, ws, hit.last)) { const u = unknown(doc, ws, i, covered, kindSays, beside, set); if (u) return u; }
  // "in neighbouring Thayet Kone", where the gazetteer knows but a small Thayet
  if (single && strong && next?.capital && !suffix && covered === null && population < 20_000 && !doubtful.has(key) && ![...hit.places, ...lookUp(next.text)].some(big) && wentOn.test(text.slice(next.end, next.end + 14))) { const u = unknown(doc, ws, i, set.cover(w.start, next.end), kindSays, beside, set); if (u && u.skip > hit.last) return u; }
  // "Imphal West district", where the gazetteer knows but an Imphal
  if (next?.capital && !suffix && [2, 3, 4].some((k) => (ws[hit.last + k]?.text.toLowerCase() ?? '') in suffixes)) { const u = unknown(doc, ws, i, set.cover(w.start, next.end), kindSays, beside, set); if (u?.candidate.suffix && administrative(text, ws, [i, u.candidate.last], u.candidate.suffix)) return u; }
  const candidate = (part: boolean): { candidate: Candidate; skip: number } => ({ candidate: { first: i, last: hit.last, start: w.start, end, name: hit.name, sentence: w.sentence, places: hit.places, suffix: suffix ? { word: suffix.word, end: suffix.end } : null, part, placed, ...(village.test(before) ? { settled: true } : {}) }, skip: hit.last });
  // "the central Somali region of Mudug": whose region it is, though another country has one of that name ("the Somali region of Ethiopia")
  const divided = single && countriesOfAdjective(hit.name).length ? /^ (?:regions?|provinces?|states?|districts?|count(?:y|ies)|governorates?|departments?) of (?<name>\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, end + 50))?.groups?.['name'] : undefined;
  if (divided !== undefined && !lookUp(divided).some((p) => p.kind === 'country')) return null;
  if (state(set.previous, text, w.start, hit.name)) return candidate(false);
  if (asPlace) return candidate(false);
  // "the Malian town": whose, not where, whatever town bears the adjective's letters
  if (single && large && hit.places[0]?.kind !== 'country' && countriesOfAdjective(hit.name).length && /^ (?:[\p{Ll}-]+ ){0,2}(?:town|city|village|port|capital)\b/u.test(text.slice(end, end + 40))) return null;
  if (single && !large && countriesOfAdjective(hit.name).length) return null;
  // "23 Somali and Yemeni brigands", "Somali pirates": whose they are, though a region bears the adjective
  if (single && !suffix && hit.places[0]?.kind === 'admin1' && countriesOfAdjective(hit.name).length && !/\b(?:in|of|from|across) (?:the )?$/i.test(before)) return null;
  // "Car bomb kills two", "CAR BOMB": three letters that stand for a state only as capitals
  if (single && hit.places[0]?.kind === 'country' && /^\p{L}{1,3}$/u.test(hit.name) && (hit.name !== hit.name.toUpperCase() || /^ (?:bomb|blast|crash|chase|park|thie)/i.test(text.slice(end, end + 7)))) return null;
  // "near Vermont and Manchester avenues", "27th Street"
  if (crossing.test(text.slice(end, end + 40)) || (single && /^(?:street|avenue|road|boulevard|lane|drive)$/.test(key) && !kindSays)) return null;
  // "Base 46"
  if (single && numbered.test(hit.name) && /^ \d/.test(text.slice(end, end + 2))) return null;
  // "07:00 Moscow time"
  if (single && /^ (?:standard |local )?time\b/.test(text.slice(end, end + 16))) return null;
  // "Sweden's Minister": whose man, not where
  if (single && !large && titles.has(key) && !asPlace) return null;
  if (w.text.length < 3 && !large && (single || !article.test(w.text) || !w.capital || (covered?.kind !== 'place' && population < 2000))) return null;
  if (/^\d/.test(hit.name) || (single && (never.has(key) || (key in suffixes && (set.previous?.end === w.start - 1 || /^ \d/.test(text.slice(end, end + 2))))) && !commaPlace(text, ws, hit.last))) return null;
  // "Hassan said"; but "an official in Quetta said"
  if (single && !strong && !asPlace && !large && population < 1e6 && (/^ /.test(text.slice(end, end + 1)) && speaks.test(text.slice(end + 1, end + 40)) && !spokenOf.test(text.slice(end + 1, end + 60)) || /\b(?:said|says|added|asked|told)\s$/.test(before))) return null;
  if (previous && /^\p{Lu}$/u.test(previous.text) && /^\.? $/.test(text.slice(previous.end, w.start)) && !large) return null;
  if (set.loud.has(w.sentence)) return loudCandidate(hit, large, population, set, ws, i) ? candidate(false) : null;
  const tag = w.tag;
  if (covered) {
    const whole = covered.start >= w.start - 4 && covered.end <= (suffix?.end ?? end) + 2;
    if (covered.kind !== 'place' && single && covered.end === end && !doubtful.has(key) && besidePlace(text, w.start, set, hit.places)) return candidate(false);
    if (!(covered.kind === 'person' && single) && covered.start >= w.start - 1 && !doubtful.has(key) && amongPlaces(text, w.start, end, set.previous)) return candidate(false);
    // "air strikes on A": a known town, though it is taken for a person
    if ((covered.kind === 'person' || covered.kind === 'organisation') && covered.start >= w.start - 1 && covered.end === end && population >= (hit.places[0]?.main ? 10_000 : 100_000) && !doubtful.has(key) && struckBefore.test(before)) return candidate(false);
    // "in Dera Ismail Khan", "hit Chasiv Yar", "raided Michika": who has the name of a town is not what somebody is in, nor what is raided
    if (covered.kind === 'person' && covered.start >= w.start - 1 && covered.end === end && (population >= 1000 || settled(hit.places[0])) && (single ? !doubtful.has(key) && invadedBefore.test(before) : strong || attackedBefore.test(before))) return candidate(false);
    if (covered.kind === 'person' && single && covered.start >= w.start - 1 && covered.end === end && !doubtful.has(key) && cityOf(text, w, end, hit.places[0])) return candidate(false);
    // "In Mali's Gao, gunmen": what a place has, behind a preposition of place
    if (covered.kind === 'person' && single && covered.start >= w.start - 1 && covered.end === end && !doubtful.has(key) && population >= 1000 && set.previous && !set.previous.part && /^['’]s? $/.test(text.slice(set.previous.end, w.start)) && /\b(?:in|near|at|outside|around) $/i.test(text.slice(Math.max(0, set.previous.start - 8), set.previous.start))) return candidate(false);
    // "Gwoza was rocked by three blasts", though it is taken for a person
    if (covered.kind === 'person' && single && covered.start >= w.start - 1 && covered.end === end && !doubtful.has(key) && (population >= 1000 || large) && struckBehind(text, ws, hit.last, end)) return candidate(false);
    if (covered.kind !== 'place' && unit && !doubtful.has(key) && covered.start >= w.start - 1) return candidate(false);
    // "over Odesa and Kherson regions": a division by the word behind it, though it is taken for a person
    if (covered.kind === 'person' && behind && divisionSuffix.has(behind.word) && text.slice(end, end + 2) !== '’s' && hit.places.some((p) => p.kind === 'admin1')) return candidate(false);
    if (covered.kind === 'person') { if (!(whole && (strong || kindSays) && large)) return null; }
    else if ((covered.kind === 'organisation' || covered.kind === 'actor') && !(whole && large)) return whole && strong ? candidate(false) : large || population > 50000 ? candidate(true) : null;
    else if (covered.kind === 'place' && covered.end > end + 1 && covered.start <= w.start) { const u = unknown(doc, ws, i, covered, kindSays, beside, set); if (u) return u; }
    if (covered.kind === 'place') return candidate(false);
  } else if (!doubtful.has(key) && amongPlaces(text, w.start, end, set.previous)) return candidate(false);
  else if (doc.parse.names.length > 0 && !large && !placed && population < 100000 && !attached(set.previous, text, w.start)) return null;
  if (tag !== null && !['PROPN', 'NOUN', 'ADJ', 'X'].includes(tag) && single && !strong) return null;
  if (beside && titles.has(beside.text.toLowerCase().replace(/\.$/, '')) && beside.capital) return null;
  if (previous && !beside && titles.has(previous.text.toLowerCase()) && previous.capital && /^\. $/.test(text.slice(previous.end, w.start))) return null;
  if (next && next.capital && !suffix && !countriesOfAdjective(next.text).length) {
    if (bodies.has(next.text.toLowerCase()) && !(single && doubtful.has(key) && !large)) return large || population > 5000 ? candidate(true) : null;
    if (!next.upper && !/^(?:and|the)$/i.test(next.text)) return large && strong ? candidate(false) : large ? candidate(true) : null;
  }
  if (beside && beside.capital && !beside.first && !isCompass(beside.text) && !countriesOfAdjective(beside.text).length && !(set.previous && set.previous.end === beside.end && !set.previous.part)) return large || population > 200000 ? candidate(true) : null;
  if (beside && beside.capital && beside.first && !isCompass(beside.text) && !doubtful.has(beside.text.toLowerCase()) && !placing.has(beside.text.toLowerCase())) return large ? candidate(true) : null;
  if (!placed && single && set.persons.has(w.text) && !(large && population > 1e6)) return null;
  if (single && doubtful.has(key) && !large) { if (!(placed && !set.lower.has(key)) && !attached(set.previous, text, w.start) && !commaPlace(text, ws, hit.last)) return null; }
  if (single && doubtful.has(key) && large && !placed && /^(?:male|most|page|jordan|georgia|chad|virginia|carolina|central|northern|eastern|western|southern|lima|mon|van|bari|bay|sale)$/.test(key) && (w.first || set.persons.has(w.text)) && !hit.places.some((p) => p.kind === 'country')) return null;
  if (!large && !placed && population < 15000 && (w.first ? !commaPlace(text, ws, hit.last) : single && w.text.length < 5)) return null;
  return candidate(false);
}

/** "between Gusau and Tsafe", "the girls' school, Tsafe": a known name beside another place, or after a body's name and a comma, is a place whatever else names it. */
function besidePlace(text: string, start: number, set: Setting, places: readonly Place[]): boolean {
  const p = set.previous;
  const pair = paired(text, start, p);
  const body = set.cover(start - 3, start - 2);
  return pair || (body !== null && body.kind !== 'person' && body.kind !== 'place' && body.end >= start - 2 && text.slice(start - 2, start) === ', ' && places.some((q) => q.population >= 1000));
}

const cityAhead = String.raw`\b(?<!\b(?:confidence|trust|faith|interest|belief|believed?) )(?:in|near|outside|around|across|inside|throughout|central|downtown|(?:north|south|east|west)(?:ern)?) `;
const rightAhead = new RegExp(`${cityAhead}$`, 'u');
/** "into central Goma", "It is not the first time for Goma" in a report that has "in Goma": a city of its own name that is taken for a person is none where the text says that somebody is in it. */
const cityOf = (text: string, w: Word, end: number, p: Place | undefined): boolean => p !== undefined && p.main && ['town', 'seat', 'capital'].includes(p.kind) && p.population >= 50_000 && !/^['’]s? \p{Ll}/u.test(text.slice(end, end + 4))
  && (rightAhead.test(text.slice(Math.max(0, w.start - 30), w.start)) || p.population >= 100_000 && new RegExp(`${cityAhead}${w.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])(?!['’]s? \\p{Ll}| \\p{Lu})`, 'u').test(text));

const isCompass = (word: string): boolean => /^(?:north|south|east|west|central|upper|lower|greater|downtown|old|new)/i.test(word);

const village = /\b(?:town|village|hamlet|settlement|village and town) of $/i;

const commaPlace = (text: string, ws: readonly Word[], last: number): boolean => { const n = ws[last + 1]; return n !== undefined && n.capital && text.slice(ws[last]?.end, n.start) === ', ' && (n.text.replace(/\./g, '').toLowerCase() in abbreviations || lookUp(n.text).some((p) => p.kind === 'country' || p.kind === 'admin1')); };

/** "Dover, N.H.": the state after its town, with the full stop of an abbreviation. */
function stateAfter(text: string, ws: readonly Word[], i: number, previous: Candidate | undefined): Candidate | null {
  const w = ws[i];
  if (!w || !previous || text.slice(previous.end, w.start) !== ', ') return null;
  const full = abbreviations[w.text.replace(/\./g, '').toLowerCase()];
  const dotted = w.text.endsWith('.') || text[w.end] === '.';
  if (!full || !(dotted || /^\p{Lu}{2}$/u.test(w.text))) return null;
  const end = text[w.end] === '.' ? w.end + 1 : w.end;
  return { first: i, last: i, start: w.start, end, name: text.slice(w.start, end), sentence: w.sentence, places: lookUp(full).filter((p) => p.kind === 'admin1' && (p.country === 'US' || p.country === 'CA')).slice(0, 1), suffix: null, part: false, placed: true };
}

/** An abbreviated state after a town ("Dover, N.H."): a country or division, whatever else the letters mean. */
const state = (previous: Candidate | undefined, text: string, start: number, name: string): boolean => previous !== undefined && text.slice(previous.end, start) === ', ' && lookUp(name).some((p) => p.kind === 'country' || p.kind === 'admin1');

function loudCandidate(hit: { last: number; name: string; places: readonly Place[] }, large: boolean, population: number, set: Setting, ws: readonly Word[], i: number): boolean {
  const key = hit.name.toLowerCase();
  if (hit.last === i && (key.length < 4 || doubtful.has(key))) return hit.places.some((p) => p.kind === 'country') && key.length > 3;
  return !set.lower.has(key) && (large || population > 15000 || strongly.has(ws[i - 1]?.text.toLowerCase() ?? '') || ws.some((o) => o.text.toLowerCase() === key && !o.upper));
}

/** Whether a suffix asks for a first-order division rather than a town. */
export const wantsDivision = (c: Candidate): boolean => c.suffix !== null && divisionSuffix.has(c.suffix.word);
