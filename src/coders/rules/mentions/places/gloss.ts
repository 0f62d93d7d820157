import { distanceKm } from '#reference';
import type { Found } from './index.ts';

const link = /^(?:,|\s?\(|\s[-–—])?\s?(?:(?:a|an|the)\s(?:[\p{L}-]+\s){0,3}?(?:town|city|village|hamlet|settlement|suburb|district|area|port|place|camp|locality|island)\s(?:(?:that|which)\s)?(?:(?:is|lies|stands|located|situated)\s)?)?(?:(?:just|lying|located|situated|is|lies)\s)?$/u;

const beside = /^(?:just )?(?:near|close to|next to|outside|adjacent to|not far from|in the vicinity of|on the outskirts of|on the edge of|(?:about |some |around )?(?:\d|a few |several ).*|(?:to the )?(?:north|south|east|west)[a-z-]* of)/i;

/** Takes "A, 40 km north of B" for one place: the second name only says where the first lies, and gives an unknown A its point, country and radius. */
export function glosses(text: string, places: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const b of places) {
    const at = lastPlain(out);
    const a = out[at];
    if (!a || !glossed(text, a, b)) { out.push(b); continue; }
    out[at] = known(a, b) ? { ...a, within: [...a.within, ...(b.value.precision <= 4 && b.place ? [b.value.name] : [])] } : borrowed(text, a, b);
    out.push({ ...b, use: 'part-of-name' });
  }
  return out;
}

function lastPlain(out: readonly Found[]): number {
  let k = out.length - 1;
  while (k >= 0 && out[k]?.use === 'part-of-name' && out.length - k < 4) k--;
  return k;
}

/** Whether the second place stands beside the first as a word on where that lies. */
function glossed(text: string, a: Found, b: Found): boolean {
  if (!['plain', 'dateline'].includes(a.use) || b.use !== 'plain' || !b.value.relation || a.sentence !== b.sentence) return false;
  if (a.value.precision > 3 || a.value.relation === 'between' || /^(?:the|in) (?:part|area|much|most)/i.test(b.value.relation)) return false;
  const gap = text.slice(a.span[1], b.span[0]);
  // "Orvik near Gao": a town beside the name of a place that nobody knows
  if (gap === ' ') return a.value.lat == null && beside.test(b.value.relation);
  return gap.length < 60 && /^[,\s(–—-]/.test(gap) && /^(?:,|\s?\(|\s[-–—])/.test(gap) && link.test(gap);
}

/** Whether the first name is a place of its own that may lie there: a namesake far off is not meant. */
function known(a: Found, b: Found): boolean {
  if (a.value.lat == null || a.value.lon == null) return false;
  if (b.value.lat == null || b.value.lon == null) return true;
  return distanceKm({ lat: a.value.lat, lon: a.value.lon }, { lat: b.value.lat, lon: b.value.lon }) < 80 + 1.5 * (b.value.radiusKm ?? 30) || b.value.precision >= 4;
}

function borrowed(text: string, a: Found, b: Found): Found {
  // "Orvik, a village near the border with Benin": nothing but the border says where a name lies that nobody knows
  if (b.value.precision === 5 && b.value.country == null && a.value.lat == null && a.value.country == null && / border\b|^border|frontier/i.test(b.value.name)) return { ...a, within: [...new Set([...a.within, ...b.within])], value: { ...a.value, precision: 5 } };
  // "Orvik, southern Lebanon": a part of a country says whose it is, not where it lies
  if (b.value.precision >= 4) return { ...a, within: [...new Set([...a.within, b.value.name, ...b.within])], value: { ...a.value, country: b.value.country ?? a.value.country ?? null } };
  // the direction is told from the second name: it says where the first lies, and belongs to its words alone
  const { gazetteerId: _, relation: __, ...value } = b.value;
  const span = [a.span[0], b.span[1]] as const;
  return { ...a, span, place: null, within: [...new Set([...a.within, b.value.name, ...b.within])], value: { ...value, ...(a.value.relation ? { relation: a.value.relation } : {}), name: a.value.name, words: text.slice(span[0], span[1]) } };
}
