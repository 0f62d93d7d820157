import { distanceKm } from '#reference';
import type { Found } from './index.ts';

const lead = /(?:(?:on |along |off )?(?:the |a )?(?:[a-z]+ ){0,2}?(?:road|highway|route|track|railway|line|stretch|corridor|area)s? )?(?:between|linking|connecting|from) (?:the )?(?:(?:town|city|village)s? of )?$/i;

/** Joins "between A and B" and "the road from A to B" into one place: the midpoint where the ends are under 60 km apart, else a line without a point. The ends stay, as parts of it. */
export function spans(text: string, places: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (let i = 0; i < places.length; i++) {
    const a = places[i], b = places[i + 1];
    const joined = a && b ? join(text, a, b) : null;
    if (!joined || !a || !b) { if (a) out.push(a); continue; }
    out.push(joined, { ...a, use: 'part-of-name' }, { ...b, use: 'part-of-name' });
    i++;
  }
  return out;
}

function join(text: string, a: Found, b: Found): Found | null {
  if (a.use !== 'plain' || b.use !== 'plain' || !/^(?:,? (?:and|to|with) (?:the )?(?:(?:town|city|village) of )?)$/i.test(text.slice(a.span[1], b.nameSpan[0]))) return null;
  const base = Math.max(0, a.nameSpan[0] - 70);
  const m = lead.exec(text.slice(base, a.nameSpan[0]));
  if (!m || (/^from/i.test(m[0]) ) || (/ to /.test(text.slice(a.span[1], b.nameSpan[0])) && !/from/i.test(m[0]))) return null;
  if (a.value.precision > 3 || b.value.precision > 3) return null;
  const start = base + m.index + (/^\s/.test(m[0]) ? 1 : 0);
  const points = [a, b].map((p) => (typeof p.value.lat === 'number' && typeof p.value.lon === 'number' ? { lat: p.value.lat, lon: p.value.lon } : null));
  const [p, q] = points;
  const km = p && q ? distanceKm(p, q) : Infinity;
  const near = km < 60 && p && q;
  // an end that nobody knows is where the other one is
  const [own, other] = [a.value.country ?? b.value.country, b.value.country ?? a.value.country], country = own && own === other ? own : null;
  const words = text.slice(start, b.span[1]);
  return {
    span: [start, b.span[1]], nameSpan: [a.nameSpan[0], b.nameSpan[1]], sentence: a.sentence, use: 'plain', place: null, within: [...new Set([a.value.name, b.value.name, ...a.within, ...b.within])],
    value: {
      name: text.slice(a.nameSpan[0], b.nameSpan[1]), relation: 'between', country, words, precision: near ? 2 : 5,
      lat: near ? Math.round((p.lat + q.lat) * 5000) / 10000 : null, lon: near ? Math.round((p.lon + q.lon) * 5000) / 10000 : null, ...(near ? { radiusKm: Math.max(5, Math.round(km / 2)) } : {}), ...(a.value.admin1 && a.value.admin1 === b.value.admin1 ? { admin1: a.value.admin1 } : {}),
    },
  };
}
