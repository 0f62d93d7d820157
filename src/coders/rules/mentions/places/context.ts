import { countryOf } from '#reference';
import type { Found } from './index.ts';

/** Whether a mention is a name that nothing has placed yet: neither the gazetteer nor what the text puts it into. A city elsewhere of that name may be meant after all. */
const adrift = (p: Found): boolean => p.place === null && p.nameless === true && p.value.country == null && p.value.lat == null && p.value.precision <= 3 && p.use !== 'part-of-name' && p.value.relation !== 'between';

/** The country in which all of some places lie; null for none or several. */
function only(places: readonly Found[]): string | null {
  const isos = new Set(places.flatMap((p) => (p.value.country ? [p.value.country] : p.value.precision <= 5 ? ['?'] : [])));
  const [one] = isos;
  return isos.size === 1 && one !== '?' ? one ?? null : null;
}

/** The country in which most of some places lie; null where none leads. */
function main(places: readonly Found[]): string | null {
  const count = new Map<string, number>();
  for (const { value: { country } } of places) if (country) count.set(country, (count.get(country) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Gives a name that nobody knows the country of the places beside it, where most of the report's lie there too, else of all the report's places; it keeps its name and has no point. */
export function inContext(places: readonly Found[]): readonly Found[] {
  if (!places.some(adrift)) return places;
  const telling = places.filter((p) => p.use !== 'speaker' && !adrift(p));
  const all = only(telling), leading = main(telling);
  return places.map((p) => {
    if (!adrift(p)) return p;
    const beside = only(telling.filter((o) => o.sentence === p.sentence));
    const iso = beside !== null && beside === leading ? beside : all;
    return iso === null ? p : { ...p, within: [...new Set([...p.within, countryOf(iso)?.name ?? iso])], value: { ...p.value, country: iso } };
  });
}
