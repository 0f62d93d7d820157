import { datelines } from '#text';
import type { PlaceValue } from '#codebook';
import type { Warning } from '#model';
import { countryOf, distanceKm, type Place } from '#reference';
import type { ActorMention, Doc, PlaceMention } from '../../doc.ts';
import type { Candidate } from './candidate.ts';
import { candidates, wantsDivision } from './candidates.ts';
import { borders } from './borders.ts';
import { inContext } from './context.ts';
import { descriptions } from './descriptions.ts';
import { spans } from './between.ts';
import { guessed, wide } from './containment.ts';
import { strays } from './strays.ts';
import { alike } from './namesakes.ts';
import { glosses } from './gloss.ts';
import { fronts } from './fronts.ts';
import { quarters } from './quarters.ts';
import { relationAfter, relationBefore, sharedRelation } from './relations.ts';
import { resolve, type Reading } from './resolve.ts';
import { roads } from './roads.ts';
import { backward } from './there.ts';
import { speaks, spokenOf, spokenTo, suffixes } from './lexicon.ts';
import { words } from './words.ts';

/** A mention with what only the place finder needs to know of it. */
export interface Found extends PlaceMention { readonly place: Place | null; /** Whether no place of any size bears the name. */ readonly nameless?: boolean }

const round = (n: number): number => Math.round(n * 1e4) / 1e4;

/** Finds every place name of a report and says what it resolves to, how it is used, and where a name stays ambiguous. */
export function findPlaces(doc: Doc, extra?: { readonly actors: readonly ActorMention[] }): { readonly places: readonly PlaceMention[]; readonly warnings: readonly Warning[] } {
  const ws = words(doc);
  const cs = candidates(doc, ws, extra?.actors ?? []);
  const readings = resolve(doc.text, ws, cs, extra?.actors);
  const lines = datelines(doc.text);
  const starts = sentenceStarts(doc);
  const warnings: Warning[] = [];
  const warned = new Set<string>();
  const found: Found[] = [];
  cs.forEach((c, i) => {
    const r = readings[i];
    if (!r) return;
    const m = mention(doc, c, r, cs, readings, starts(c.start), lines);
    if (!m) return;
    if (r.doubtful && m.use === 'plain' && !warned.has(c.name)) { warned.add(c.name); warnings.push(ambiguous(c, r)); }
    found.push(m);
  });
  const near = sharedRelation(doc.text, strays(doc.text, found.map((f, k) => atSea(doc.text, unlikely(doc.text, river(doc.text, f), found[k + 1]), found[k - 1]))));
  const joined = spans(doc.text, roads(doc.text, ws, borders(doc.text, ws, near.map((f) => (f.place || f.value.lat != null ? f : lent(f, near))))));
  const told = glosses(doc.text, [...joined, ...descriptions(doc, ws, joined), ...backward(doc, ws, joined)].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]));
  const paragraphOf = (n: number): number => doc.parse.sentences[n]?.paragraph ?? n;
  const all = alike(inContext(doc.text, alike(quarters(doc.text, fronts(doc.text, told), paragraphOf)), paragraphOf));
  return { places: all.map(({ place: _, nameless: __, ...m }) => m), warnings };
}

/** "on the al-Saboura highway near Damascus", "in Kafr X outside Idlib": a namesake far from the place that the words put beside it is not meant; it keeps its name and loses its point. */
function unlikely(text: string, f: Found, next: Found | undefined): Found {
  if (!next || f.sentence !== next.sentence || f.value.lat == null || f.value.lon == null || next.value.lat == null || next.value.lon == null || f.value.precision > 2 || next.value.precision > 2 || f.use !== 'plain') return f;
  const gap = text.slice(f.nameSpan[1], next.nameSpan[0]);
  const beside = /^(?: (?:highway|road|street|junction|crossroads|area|district|neighbou?rhood|quarter|suburb|camp|checkpoint|bridge|villages?|towns?))?,? (?:near|outside|close to|on the outskirts of|just outside|just (?:north|south|east|west) of|(?:north|south|east|west)(?:east|west)? of|in|a suburb of) (?:the )?(?:(?:capital|city|town|village) (?:of )?)?$/i.test(gap);
  if (!beside || distanceKm({ lat: f.value.lat, lon: f.value.lon }, { lat: next.value.lat, lon: next.value.lon }) < 120) return f;
  const { gazetteerId: _, radiusKm: __, ...value } = f.value;
  return { ...f, place: null, within: [...f.within, next.value.name], value: { ...value, lat: null, lon: null } };
}

/** "on the west bank of the White Nile": a river, not the division that is called after it; no point. */
function river(text: string, f: Found): Found {
  if (f.place?.kind !== 'admin1' || !/\b(?:banks?|shores?|mouth|tributar(?:y|ies)|waters) of the $/i.test(text.slice(Math.max(0, f.nameSpan[0] - 24), f.nameSpan[0]))) return f;
  const { name, words, relation } = f.value;
  return { ...f, place: null, value: { name, country: null, lat: null, lon: null, precision: 5, words, ...(relation ? { relation } : {}) } };
}

const facility = /^(.{3,40}?) (?:(?:international |military |central |main |old |new |northern |southern |eastern |western )?(?:airport|airfield|air base|base|barracks|camp|prison|university|hospital|bridge|crossing|port|market|station|stadium|junction|checkpoint|dam|refinery|museum|road|street|square|quarter|neighbou?rhood))$/i;

/** An unknown "Erbil Airport" lies in or by the Erbil that the report speaks of: a part of a known place, precision 2. */
function lent(f: Found, found: readonly Found[]): Found {
  const name = facility.exec(f.value.name)?.[1];
  const town = name === undefined ? undefined : found.find((o) => o.place !== null && o.value.lat != null && o.value.precision <= 2 && o.value.name.toLowerCase() === name.toLowerCase());
  if (!town) return f;
  const { country, admin1, lat, lon } = town.value;
  return { ...f, within: [...new Set([town.value.name, ...town.within])], value: { ...f.value, country, ...(admin1 ? { admin1 } : {}), lat, lon, radiusKm: 10, precision: 2 } };
}

function sentenceStarts(doc: Doc): (at: number) => number {
  const s = doc.parse.sentences;
  return (at) => {
    let lo = 0, hi = s.length;
    while (lo < hi) { const mid = (lo + hi) >> 1; if ((s[mid]?.start ?? 0) <= at) lo = mid + 1; else hi = mid; }
    return lo ? (s[lo - 1]?.start ?? 0) : 0;
  };
}

const ambiguous = (c: Candidate, r: Reading): Warning => ({
  code: 'ambiguous-place', evidence: [[c.start, c.end]],
  message: `"${c.name}" may be ${[r.place, ...r.rivals.slice(0, 3)].filter((p) => p !== null).map((p) => `${p.name}${p.admin1 ? `, ${p.admin1}` : ''}${p.country ? ` (${countryOf(p.country)?.name ?? p.country})` : ''}`).join(' or ')}`,
});

/** "Orvik (ABC) – …", "Imphal, Jan 18 (PTI) Two men …": what stands behind the town of an agency's dateline without a dash. */
const agencyLine = /^(?:, \p{Lu}[\p{L} ]{2,24})? ?\(\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?\) ?[-–—] |^(?:, \p{Lu}\p{L}+)?, (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)(?:, \d{4})? ?\(\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?\)/u;

function useOf(doc: Doc, c: Candidate, place: Place | null, lines: readonly (readonly [number, number])[]): PlaceMention['use'] {
  if (c.part) return 'part-of-name';
  if (lines.some(([a, b]) => a <= c.start && c.end <= b) || (c.start < 600 && agencyLine.test(doc.text.slice(c.end, c.end + 60)) && /(?:^|\n)\s*$/.test(doc.text.slice(Math.max(0, c.start - 3), c.start)))) return 'dateline';
  if (!place || !(place.kind === 'country' || place.kind === 'capital' || place.kind === 'seat')) return 'plain';
  // "Three hills were hit. Ankara: no losses": whose word it is, within a paragraph
  if (doc.text[c.end] === ':' && /[.!?)”"] $/.test(doc.text.slice(Math.max(0, c.start - 2), c.start)) && !/\b\d{1,2}[.)] $/.test(doc.text.slice(Math.max(0, c.start - 4), c.start))) return 'speaker';
  const after = doc.text.slice(c.end, c.end + 60), before = doc.text.slice(Math.max(0, c.start - 40), c.start);
  const prepositional = /(?:^|\s)(?:in|near|at|from|of|around|outside|across|inside|through|over|into|between|with|against|for|by)(?: the| \w+ern)?\s$/i.test(before);
  if (place.kind !== 'seat' && spokenTo.test(before)) return 'speaker';
  if (!prepositional && /^ /.test(after) && speaks.test(after.slice(1)) && !spokenOf.test(after.slice(1))) return place.kind === 'seat' ? 'plain' : 'speaker';
  return 'plain';
}

function mention(doc: Doc, c: Candidate, r: Reading, cs: readonly Candidate[], rs: readonly Reading[], from: number, lines: readonly (readonly [number, number])[]): Found | null {
  const place = r.place;
  const use = useOf(doc, c, place, lines);
  if (!place && c.places.length === 0 && c.part) return null;
  const relation = use === 'plain' || use === 'dateline' ? relationBefore(doc.text, from, c.start) : null;
  const later = use === 'plain' ? relationAfter(doc.text, c.end) : null;
  const end = later?.end ?? c.suffix?.end ?? c.end;
  const start = relation?.start ?? c.start;
  const holder = place === null && r.loose ? undefined : r.holders.find((h) => rs[h]?.place != null);
  const container = holder === undefined ? null : rs[holder]?.place ?? null;
  const shelter = place === null && container && holder !== undefined && r.inside ? sheltered(c, container, cs[holder], rs[holder]) : null;
  const how = { words: doc.text.slice(start, end), relation: relation?.words ?? later?.words ?? null, precision: relation?.precision ?? (later ? 2 : null), radius: relation?.radiusKm ?? null, inside: relation?.inside ?? false };
  const value = relation?.atSea && place?.kind !== 'country' ? seaOff(c, how) : { ...valueOf(c, place, container, how, r), ...shelter };
  const around = [...r.holders.map((h) => cs[h]?.name ?? null), place?.admin1 && place.kind !== 'admin1' ? place.admin1 : null, value.country ? (countryOf(value.country)?.name ?? null) : null];
  return { span: [start, end], nameSpan: [c.start, c.end], sentence: c.sentence, value, use, within: [...new Set(around.filter((n): n is string => n !== null && n !== c.name))], place, nameless: c.places.every((p) => !p.main || p.population < 20_000), ...(r.inside && r.holders[0] !== undefined ? { inside: cs[r.holders[0]]?.name ?? '' } : {}) };
}

/** "64 nautical miles southwest of A", "off the coast of A": a place at sea, of no country and without a point. */
const seaOff = (c: Candidate, how: How): PlaceValue => ({ name: c.name, country: null, lat: null, lon: null, precision: 7, words: how.words, ...(how.relation ? { relation: how.relation } : {}) });

/** "in the Red Sea on Sunday, southwest of the port of A": beside a sea, what lies in a direction from a town lies out there too. */
function atSea(text: string, f: Found, before: Found | undefined): Found {
  if (f.value.precision !== 2 || before?.value.precision !== 7 || before.sentence !== f.sentence || !/^(?:(?:about|some|just|to the) )?(?:(?:north|south|east|west)[a-z-]* of|off)\b/i.test(f.value.relation ?? '')) return f;
  const gap = text.slice(before.span[1], f.span[0]);
  if (!(gap.length < 70 && !/[;:]|\b(?:from|and|while|after)\b/.test(gap)) && !/\b(?:boats?|vessels?|ships?|tankers?|skiffs?|sea drones?|carriers?|trawlers?|dhows?|freighters?|bulkers?)\b[^.;]{0,40}$/.test(gap)) return f;
  const { name, relation, words } = f.value;
  return { ...f, place: null, value: { name, country: null, lat: null, lon: null, precision: 7, words, ...(relation ? { relation } : {}) } };
}

/** Where an unknown name is drawn that the text puts into a town or a district: at that one's point, as a part of it; null where what holds it has no point to lend, being wider or doubtful, or may be the division that is called like its seat. */
function sheltered(inner: Candidate, holder: Place, c: Candidate | undefined, r: Reading | undefined): Pick<PlaceValue, 'lat' | 'lon' | 'radiusKm' | 'precision'> | null {
  if (wide(holder) || r?.doubtful || (holder.admin1 === holder.name && !c?.settled && suffixes[c?.suffix?.word ?? ''] !== 3 && suffixes[inner.suffix?.word ?? ''] !== 2)) return null;
  const district = holder.kind === 'admin2' || (c?.suffix ? suffixes[c.suffix.word] ?? 1 : 1) >= 3;
  return { lat: round(holder.lat), lon: round(holder.lon), radiusKm: district ? 25 : 10, precision: district ? 3 : 2 };
}

interface How { readonly words: string; readonly relation: string | null; readonly precision: 1 | 2 | 5 | null; readonly radius: number | null; readonly inside: boolean }

/** The value after the codebook: precision from what the place is, from the word after it and from the relation before it. */
function valueOf(c: Candidate, place: Place | null, container: Place | null, how: How, r: Reading): PlaceValue {
  const suffix = c.suffix ? suffixes[c.suffix.word] : undefined;
  if (!place) return { name: c.name, country: container?.country ?? r.land, lat: null, lon: null, precision: (suffix ?? 1) === 1 && how.precision === 2 ? 2 : suffix ?? 1, words: how.words, ...(how.relation ? { relation: how.relation } : {}), ...(container?.admin1 ? { admin1: container.admin1 } : {}) };
  let precision = precisionOf(c, place, container, suffix);
  let name = c.name;
  if (how.precision !== null) {
    if (place.kind === 'country') { precision = 5; if (how.inside) name = how.words; }
    else if (precision === 1) precision = 2;
    else if (precision === 5 && how.inside) name = how.words;
  }
  const unsure = r.doubtful && (r.lent === true || (r.rivals[0]?.population ?? 0) * 3 > place.population);
  // "near Warrap town": a town that the gazetteer lacks, not the middle of the division that is called like it
  const seatless = place.kind === 'admin1' && suffix === 1 && !wantsDivision(c);
  if (seatless) precision = how.precision === 2 ? 2 : 1;
  const drawn = precision <= 4 && !unsure && !seatless;
  // the text knows the division better than the nearest town does
  const admin1 = guessed(place) && container?.kind === 'admin1' ? container.admin1 : place.admin1;
  const spread = precision === 2 ? Math.max(5, how.radius ?? 10) : null;
  // "the Los Pinos quarter of A": a namesake farther off than A reaches is another place
  const base = suffix === 2 && container && container.precision === 1 && distanceKm(container, place) > (container.population > 1_000_000 ? 30 : 12) ? container : place;
  return {
    name, country: unsure && !r.cued && r.rivals[0]?.country !== place.country ? null : place.country, lat: drawn ? round(base.lat) : null, lon: drawn ? round(base.lon) : null, precision, words: how.words,
    ...(how.relation ? { relation: how.relation } : {}), ...(admin1 ? { admin1 } : {}), ...(spread !== null && drawn ? { radiusKm: Math.round(spread * 10) / 10 } : {}), ...(unsure || seatless ? {} : { gazetteerId: base.id }),
  };
}

function precisionOf(c: Candidate, place: Place, container: Place | null, suffix: 1 | 2 | 3 | 4 | undefined): PlaceValue['precision'] {
  if (place.kind === 'admin1') return wantsDivision(c) || suffix === undefined || suffix === 4 ? 4 : suffix === 3 ? 3 : 4;
  if (place.kind === 'country' || place.kind === 'water' || place.kind === 'continent' || place.kind === 'region' || place.kind === 'admin2') return place.precision;
  if (suffix === 3) return container && !['country', 'admin1', 'region', 'admin2'].includes(container.kind) && c.suffix?.word === 'district' ? 2 : place.kind === 'quarter' ? 2 : 3;
  if (suffix === 4) return 4;
  if (suffix === 2) return 2;
  return 1;
}

