import type { Found } from './index.ts';

/** Whether a mention of a name says where it lies: by a point or by a country. */
const placed = (p: Found): boolean => p.value.lat != null || p.value.country != null;

/** Gives a name that nothing places at one mention what the report says of it at another ("the village of A, in B district … the dead of A"): one name is one place within a report. */
export function alike(places: readonly Found[]): readonly Found[] {
  const known = new Map<string, Found>();
  const better = (p: Found, than: Found | undefined): boolean => than === undefined || (than.value.lat == null && (p.value.lat != null || (than.value.country == null && p.value.country != null)));
  for (const p of places) if (p.place === null && p.value.precision <= 3 && p.value.relation !== 'between' && placed(p) && better(p, known.get(key(p)))) known.set(key(p), p);
  if (!known.size) return places;
  return places.map((p) => {
    const k = p.place === null && p.use !== 'part-of-name' && p.value.precision <= 3 && p.value.lat == null && p.value.relation !== 'between' ? known.get(key(p)) : undefined;
    if (!k || k === p || (p.value.country != null && p.value.country !== k.value.country)) return p;
    const { country, admin1, lat, lon, radiusKm, precision } = k.value;
    return { ...p, within: [...new Set([...p.within, ...k.within])], value: { ...p.value, country: country ?? null, ...(admin1 ? { admin1 } : {}), lat: lat ?? null, lon: lon ?? null, ...(radiusKm !== undefined ? { radiusKm } : {}), precision: Math.max(p.value.precision, precision) as typeof precision } };
  });
}

const key = (p: Found): string => p.value.name.toLowerCase();
