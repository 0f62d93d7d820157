import { distanceKm } from '#reference';
import type { Found } from './index.ts';
import { sharedKind } from './kinds.ts';
import { townPart, townParts } from './lexicon.ts';

/** Kinds of place of which a town has many: behind the name, in it, or before it. */
const kindBehind = new RegExp(`^ (?:${townParts}|street|avenue|square|boulevard|roundabout|bazaar)s?\\b`, 'i');
const named = / (?:Street|Avenue|Square|Boulevard|Lane|Roundabout|Bazaa?r|Hotel|Mosque|Cathedral|Stadium|Park|Bus Station|Neighbou?rhood|Quarter)$/;
const ahead = new RegExp(`\\b(?:${townParts}|[Bb]arangay|[Cc]olonia|street|avenue|square|hotel|mosque) (?:of |called |known as )?$`, 'u');

const unknownPart = (text: string, f: Found): boolean => f.place === null && f.use === 'plain' && f.value.lat == null && f.value.precision <= 3
  && (named.test(f.value.name) || kindBehind.test(text.slice(f.nameSpan[1], f.nameSpan[1] + 16)) || ahead.test(text.slice(Math.max(0, f.nameSpan[0] - 28), f.nameSpan[0])) || /^(?:Barangay|Colonia) /.test(f.value.name) || ofTown(text, f));

const behindName = new RegExp(`^ (?:${townParts})\\b`, 'i');
const ofTown = (text: string, f: Found): boolean => behindName.test(text.slice(f.nameSpan[1], f.nameSpan[1] + 16)) || townPart.test(sharedKind(text, f.nameSpan[1])?.word ?? '');
/** "the Mazzeh neighbourhood": the word behind the name makes it a town's part, though a small town elsewhere is called so. */
const namesake = (text: string, f: Found): boolean => f.use === 'plain' && f.inside === undefined && f.place !== null && /^(?:town|seat|quarter|admin2)$/.test(f.place.kind) && (f.place.population < 100_000 || !f.place.main) && ofTown(text, f);
const distant = (f: Found, town: Found): boolean => f.value.lat == null || f.value.lon == null || town.value.lat == null || town.value.lon == null || distanceKm({ lat: f.value.lat, lon: f.value.lon }, { lat: town.value.lat, lon: town.value.lon }) > 60;

/** "the Namo and Bilo quarters of A": what stands between two of a town's parts and the town. */
const holding = /^(?:,? (?:and )?[\p{L}’'-]+){0,6} (?:neighbou?rhoods?|quarters?|suburbs?|wards?)(?: \p{Ll}+)? (?:of|in) (?:the (?:city|town) of )?$/u;
/** Words that name a part of a town itself ("central A"). */
const within = /^(?:the )?(?:central|downtown|old|inner|(?:north|south|east|west)[a-z-]*ern|city cent(?:re|er))$/i;
/** Whether a mention is a town on the map where something may have been: no place from or to which somebody went. */
const town = (text: string, p: Found): boolean => p.place !== null && ['town', 'seat', 'capital'].includes(p.place.kind) && p.use === 'plain' && p.value.lat != null && p.value.precision <= 2 && (!p.value.relation || p.value.precision === 1 || within.test(p.value.relation))
  && !/\b(?:from|to|towards?|via|leaving|resident of|native of) (?:the )?$/i.test(text.slice(Math.max(0, p.nameSpan[0] - 14), p.nameSpan[0]));

/** "Bilo was bombed again. Two bombs fell on Market Street", "a post in the suburb of Namo": a street, a quarter or a house of a name that nobody knows, or only far away, lies in the town that the report speaks of there, the only one of its paragraph or of the page before it; it is drawn at that one, as a part of it. */
export function quarters(text: string, found: readonly Found[], paragraphOf: (sentence: number) => number): readonly Found[] {
  return found.map((f) => {
    const other = namesake(text, f);
    if (!other && !unknownPart(text, f)) return f;
    const before = found.filter((p) => p.span[1] <= f.span[0] && f.span[0] - p.span[1] < 1200 && town(text, p) && (other || f.value.country == null || p.value.country === f.value.country));
    const here = before.filter((p) => paragraphOf(p.sentence) === paragraphOf(f.sentence));
    const behind = found.filter((p) => p.span[0] > f.span[1] && p.span[0] - f.span[1] < 80 && town(text, p) && holding.test(text.slice(f.nameSpan[1], p.span[0])));
    const near = behind.length ? behind : here.length ? here : before, [one] = near.slice(-1);
    if (!one || new Set(near.map((p) => p.value.name)).size > 1 || (other && !distant(f, one))) return f;
    const { country, admin1, lat, lon } = one.value;
    const { gazetteerId: _, ...value } = f.value;
    return { ...f, place: null, inside: one.value.name, within: [...new Set([one.value.name, ...f.within, ...one.within])], value: { ...value, country, ...(admin1 ? { admin1 } : {}), lat, lon, radiusKm: 10, precision: 2 } };
  });
}
