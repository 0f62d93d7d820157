import type { Found } from './index.ts';

/** Kinds of place of which a town has many: behind the name, in it, or before it. */
const behind = /^ (?:neighbou?rhood|quarter|suburb|ward|street|avenue|square|boulevard|roundabout|bazaar)s?\b/i;
const named = / (?:Street|Avenue|Square|Boulevard|Lane|Roundabout|Bazaa?r|Hotel|Mosque|Cathedral|Stadium|Park|Bus Station|Neighbou?rhood|Quarter)$/;
const ahead = /\b(?:neighbou?rhood|quarter|suburb|ward|[Bb]arangay|[Cc]olonia|street|avenue|square|hotel|mosque) (?:of |called |known as )?$/u;

const townPart = (text: string, f: Found): boolean => f.place === null && f.use === 'plain' && f.value.lat == null && f.value.precision <= 3
  && (named.test(f.value.name) || behind.test(text.slice(f.nameSpan[1], f.nameSpan[1] + 16)) || ahead.test(text.slice(Math.max(0, f.nameSpan[0] - 28), f.nameSpan[0])) || /^(?:Barangay|Colonia) /.test(f.value.name));

/** Whether a mention is a town on the map where something may have been: no place from or to which somebody went. */
const town = (text: string, p: Found): boolean => p.place !== null && ['town', 'seat', 'capital'].includes(p.place.kind) && p.use === 'plain' && p.value.lat != null && p.value.precision <= 2 && (!p.value.relation || p.value.precision === 1)
  && !/\b(?:from|to|towards?|via|leaving|resident of|native of) (?:the )?$/i.test(text.slice(Math.max(0, p.nameSpan[0] - 14), p.nameSpan[0]));

/** "Bilo was bombed again. Two bombs fell on Market Street", "a post in the suburb of Namo": a street, a quarter or a house of a name that nobody knows lies in the town that the report speaks of there, the only one of its paragraph or of the page before it; it is drawn at that one, as a part of it. */
export function quarters(text: string, found: readonly Found[], paragraphOf: (sentence: number) => number): readonly Found[] {
  return found.map((f) => {
    if (!townPart(text, f)) return f;
    const before = found.filter((p) => p.span[1] <= f.span[0] && f.span[0] - p.span[1] < 1200 && town(text, p) && (f.value.country == null || p.value.country === f.value.country));
    const here = before.filter((p) => paragraphOf(p.sentence) === paragraphOf(f.sentence));
    const near = here.length ? here : before, [one] = near.slice(-1);
    if (!one || new Set(near.map((p) => p.value.name)).size > 1) return f;
    const { country, admin1, lat, lon } = one.value;
    return { ...f, inside: one.value.name, within: [...new Set([one.value.name, ...f.within, ...one.within])], value: { ...f.value, country, ...(admin1 ? { admin1 } : {}), lat, lon, radiusKm: 10, precision: 2 } };
  });
}
