import { countryOf } from '#reference';
import type { Found } from './index.ts';

/** Whether a mention is a name that nothing has placed yet: neither the gazetteer nor what the text puts it into. */
const adrift = (p: Found): boolean => p.place === null && p.value.country == null && p.value.lat == null && p.value.precision <= 3 && p.use !== 'part-of-name' && p.value.relation !== 'between';

/** The country in which all of some places lie; null for none or several. */
function only(places: readonly Found[]): string | null {
  const isos = new Set(places.flatMap((p) => (p.value.country ? [p.value.country] : p.value.precision <= 5 ? ['?'] : [])));
  const [one] = isos;
  return isos.size === 1 && one !== '?' ? one ?? null : null;
}

/** Gives a name that nobody knows the country of the places beside it, else of all the report's places; it keeps its name and has no point. */
export function inContext(places: readonly Found[]): readonly Found[] {
  if (!places.some(adrift)) return places;
  const telling = places.filter((p) => p.use !== 'speaker' && !adrift(p));
  const all = only(telling);
  return places.map((p) => {
    if (!adrift(p)) return p;
    const iso = only(telling.filter((o) => o.sentence === p.sentence)) ?? all;
    return iso === null ? p : { ...p, within: [...new Set([...p.within, countryOf(iso)?.name ?? iso])], value: { ...p.value, country: iso } };
  });
}
