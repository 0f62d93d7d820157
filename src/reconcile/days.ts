/** The number of a day since 1970-01-01; `iso` is a day YYYY-MM-DD. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso) / 864e5);

/** Days between two stretches of days, 0 where they touch or overlap. */
export function gapOf(a: { readonly start: string; readonly end: string | null }, b: { readonly start: string; readonly end: string | null }): number {
  const from = Math.max(dayNumber(a.start), dayNumber(b.start)), to = Math.min(a.end === null ? Infinity : dayNumber(a.end), b.end === null ? Infinity : dayNumber(b.end));
  return Math.max(0, from - to);
}
