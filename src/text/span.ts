/** A stretch of a report's text, `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The words that a span covers. */
export const cut = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** How many code units two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Whether the outer span holds the whole of the inner one. */
export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether a span is non-empty, has whole numbers and can be cut from a text of this length. */
export const fits = (span: Span, length: number): boolean =>
  Number.isInteger(span[0]) && Number.isInteger(span[1]) && span[0] >= 0 && span[0] < span[1] && span[1] <= length;

/** The span without white space at either end; null where nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  let [start, end] = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? [start, end] : null;
}

/** The smallest span that holds all of these; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (!spans.length) return null;
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}
