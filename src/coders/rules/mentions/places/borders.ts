import { countriesOfAdjective, countryOf, lookUp } from '#reference';
import type { Found } from './index.ts';
import type { Word } from './words.ts';

/** ISO code of a country named by noun or adjective; null for other words. */
function land(word: string): string | null {
  const adjective = countriesOfAdjective(word)[0];
  if (adjective) return adjective;
  const p = lookUp(word).find((x) => x.kind === 'country');
  return p?.country ?? null;
}

const sides = /((?:\p{Lu}[\p{L}.]+ ?){1,2})[-–—/]((?: ?\p{Lu}[\p{L}.]+){1,2})(?: land| maritime)? (border|frontier|boundary)(?: (?:area|region|zone|crossing))?/gu;
const withOne = /(?:\p{Lu}[\p{L}]+(?:['’]s?) )?(?:border|frontier) (?:with|between) (?:the )?((?:\p{Lu}(?:\p{L}|\.(?=\p{L}))+ ?){1,3})(?:and (?:the )?((?:\p{Lu}(?:\p{L}|\.(?=\p{L}))+ ?){1,3}))?/gu;
const adjectival = /(\p{Lu}[\p{L}]+) (border|frontier)(?: (?:area|region|zone))?(?! (?:guard|polic|forc|agent|patrol|town|village|cross|post|official|city))/gu;

/** The borders that a text names, and its other places without those that only name a border's sides. No border has a point or, across countries, a country. */
export function borders(text: string, ws: readonly Word[], places: readonly Found[]): readonly Found[] {
  // what stands in every match of the patterns
  if (!text.includes('border') && !text.includes('frontier') && !text.includes('boundary')) return places;
  const out: Found[] = [];
  const taken: [number, number][] = [];
  const put = (start: number, end: number, isos: readonly (string | null)[]): void => {
    if (isos.some((x) => x === null) || taken.some(([a, b]) => a < end && start < b)) return;
    const before = /((?:near|along|on|at|across|close to) )?(the )?$/i.exec(text.slice(Math.max(0, start - 14), start));
    const from = start - (before?.[0].length ?? 0);
    const words = text.slice(from, end);
    taken.push([start, end]);
    const relation = before?.[1]?.trim();
    out.push({ span: [from, end], nameSpan: [start, end], sentence: sentenceAt(ws, start), use: 'plain', place: null, within: isos.flatMap((x) => (x ? [countryOf(x)?.name ?? x] : [])), value: { name: text.slice(start, end), ...(relation ? { relation } : {}), country: null, lat: null, lon: null, precision: 5, words } });
  };
  for (const m of text.matchAll(sides)) put(m.index, m.index + m[0].length, [land((m[1] ?? '').trim()), land((m[2] ?? '').trim())]);
  for (const m of text.matchAll(withOne)) put(m.index, m.index + m[0].trimEnd().length, [land((m[1] ?? '').trim()), m[2] ? land(m[2].trim()) : land((m[1] ?? '').trim())]);
  for (const m of text.matchAll(adjectival)) put(m.index, m.index + m[0].length, [land(m[1] ?? '')]);
  if (!out.length) return places;
  const kept = places.map((p) => (taken.some(([a, b]) => a <= p.nameSpan[0] && p.nameSpan[1] <= b) ? { ...p, use: 'part-of-name' as const } : p));
  return [...kept, ...out].sort((a, b) => a.span[0] - b.span[0]);
}

/** The number of the sentence in which a position lies. */
export function sentenceAt(ws: readonly Word[], at: number): number {
  let lo = 0, hi = ws.length;
  while (lo < hi) { const mid = (lo + hi) >> 1; if ((ws[mid]?.start ?? 0) <= at) lo = mid + 1; else hi = mid; }
  return ws[Math.max(0, lo - 1)]?.sentence ?? 0;
}
