import type { Span } from './span.ts';

/** A line end or a blank of another width than the plain one. */
const uneven = /[\n\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A text of the same length in which all white space within the given pieces is a plain blank: what stands on two lines, or about a blank that never breaks, reads as on one. Texts without such are returned as they are. */
export function even(text: string, pieces: readonly Span[]): string {
  if (text.search(uneven) < 0) return text;
  let out = '', last = 0;
  for (const [start, end] of pieces) { out += text.slice(last, start) + text.slice(start, end).replace(uneven, ' '); last = end; }
  return out + text.slice(last);
}
