import { distanceKm, lookUp, type Place } from '#reference';
import { sentenceAt } from './borders.ts';
import type { Found } from './index.ts';
import type { Word } from './words.ts';

const pair = /(?<![\p{L}-])(\p{Lu}[\p{L}’']{2,}(?: \p{Lu}[\p{L}’']{2,})?) ?[-–—] ?(\p{Lu}[\p{L}’']{2,}(?: \p{Lu}[\p{L}’']{2,})?) (?:(?:federal|national|main|old|express|international) )?(?:road|highway|expressway|axis|route|motorway|corridor|railway|line|track|stretch)\b/gu;

/** "the Kaduna-Abuja highway": roads that two towns of one country name, with the midpoint where these are under 60 km apart, else without a point. A name of theirs that was found by itself is a part of the road's. */
export function roads(text: string, ws: readonly Word[], places: readonly Found[]): readonly Found[] {
  if (!hyphened(text)) return places;
  const out: Found[] = [];
  const known = new Set(places.flatMap((p) => (p.value.country && p.use !== 'speaker' ? [p.value.country] : [])));
  for (const m of text.matchAll(pair)) {
    const ends = nearest(lookUp(m[1] ?? ''), lookUp(m[2] ?? ''), known);
    if (!ends) continue;
    const [a, b] = ends, km = distanceKm(a, b), near = km < 60;
    const span = [m.index, m.index + m[0].length] as const;
    out.push({ span, nameSpan: span, sentence: sentenceAt(ws, m.index), use: 'plain', place: null, within: [...new Set([a.name, b.name])], value: {
      name: m[0], relation: 'between', country: a.country, lat: near ? round((a.lat + b.lat) / 2) : null, lon: near ? round((a.lon + b.lon) / 2) : null,
      precision: near ? 2 : 5, ...(near ? { radiusKm: Math.max(5, Math.round(km / 2)) } : {}), ...(a.admin1 && a.admin1 === b.admin1 ? { admin1: a.admin1 } : {}), words: m[0] } });
  }
  if (!out.length) return places;
  const kept = places.map((p) => (out.some((r) => r.span[0] <= p.nameSpan[0] && p.nameSpan[1] <= r.span[1]) ? { ...p, use: 'part-of-name' as const } : p));
  return [...kept, ...out].sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether a dash right behind a letter stands before a capital. */
function hyphened(text: string): boolean {
  for (const dash of '-–—') for (let at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1)) if (/^\s?\p{Lu}/u.test(text.slice(at + 1, at + 4)) && /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

const round = (n: number): number => Math.round(n * 1e4) / 1e4;
const towns = (list: readonly Place[], known: ReadonlySet<string>): readonly Place[] => list.filter((p) => ['town', 'seat', 'capital', 'admin2'].includes(p.kind) && (p.population > 500 || p.main) && (!known.size || known.has(p.country ?? ''))).slice(0, 12);

/** The two towns of one country that lie nearest to each other, under 600 km, or under 60 where nobody counts the people of one; null for none. */
function nearest(as: readonly Place[], bs: readonly Place[], known: ReadonlySet<string>): readonly [Place, Place] | null {
  let best: readonly [Place, Place] | null = null, least = 600;
  for (const a of towns(as, known)) for (const b of towns(bs, known)) {
    const km = distanceKm(a, b);
    if (a.country === b.country && km > 2 && km < least && (Math.min(a.population, b.population) > 500 || (km < 60 && Math.max(a.population, b.population) > 20_000))) { best = [a, b]; least = km; }
  }
  return best;
}
