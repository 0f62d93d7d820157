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

/** How much some places speak of each country, most first: a town or a part of a country for two, a country's own name for one. */
function spoken(places: readonly Found[]): readonly (readonly [iso: string, weight: number])[] {
  const count = new Map<string, number>();
  for (const { value: { country, precision } } of places) if (country) count.set(country, (count.get(country) ?? 0) + (precision <= 5 ? 2 : 1));
  return [...count].sort((a, b) => b[1] - a[1]);
}

/** The country in which most of some places lie; null where none leads. */
function main(places: readonly Found[]): string | null {
  const [first, second] = spoken(places);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "…, said Colonel N from London", "Moscow denied": the seat of another government than that of the report's country, or a country by its name alone, which says little of where things lie. */
const seatElsewhere = (p: Found, leading: string | null): boolean => p.place?.kind === 'capital' && p.value.country !== leading;

/** The country of which some places speak three times as much as of all others together, by towns or parts of it; other countries' names and seats of government hardly count, nor do datelines. Null for none. */
function chief(places: readonly Found[], leading: string | null): string | null {
  const told = places.filter((p) => p.use !== 'dateline'), [slight, rest] = [true, false].map((k) => told.filter((p) => (p.value.precision === 6 || seatElsewhere(p, leading)) === k));
  const count = new Map(spoken(rest ?? []));
  for (const p of slight ?? []) if (p.value.country) count.set(p.value.country, (count.get(p.value.country) ?? 0) + 0.5);
  const list = [...count].sort((a, b) => b[1] - a[1]), first = list[0];
  if (!first || !places.some((p) => p.value.country === first[0] && p.value.precision <= 5)) return null;
  return first[1] >= 4 && first[1] >= 3 * list.slice(1).reduce((n, [, k]) => n + k, 0) ? first[0] : null;
}

/** Gives a name that nobody knows the country of the places beside it, where most of the report's lie there too, else that of its paragraph's places or of the whole report's, where these speak of one alone or nearly so; it keeps its name and has no point. */
export function inContext(text: string, places: readonly Found[], paragraphOf: (sentence: number) => number): readonly Found[] {
  if (!places.some(adrift)) return places;
  // "a missile fired from Yemen hit …": whence is not where
  const whence = (p: Found): boolean => /\bfrom (?:the )?$/.test(text.slice(Math.max(0, p.span[0] - 9), p.span[0]));
  const telling = places.filter((p) => p.use !== 'speaker' && !adrift(p) && !whence(p));
  const all = only(telling), leading = main(telling), first = chief(telling, leading);
  return places.map((p) => {
    if (!adrift(p)) return p;
    const beside = only(telling.filter((o) => o.sentence === p.sentence));
    const around = telling.filter((o) => paragraphOf(o.sentence) === paragraphOf(p.sentence) && o.use === 'plain' && !seatElsewhere(o, leading));
    const iso = beside !== null && beside === leading ? beside : all ?? (around.length && around.some((o) => o.value.precision <= 5) ? only(around) : null) ?? (around.every((o) => o.value.country === first) ? first : null);
    return iso === null ? p : { ...p, within: [...new Set([...p.within, countryOf(iso)?.name ?? iso])], value: { ...p.value, country: iso } };
  });
}
