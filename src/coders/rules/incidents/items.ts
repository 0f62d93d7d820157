import { cut } from '#text';
import { inSentence, type Found } from '../found.ts';

/** How the paragraphs of a report are parted: `roundup` where most tell of another place or date under a label of their own; which paragraphs are items with a bullet; under which country's heading each stands; and where the first label comes. */
export interface Layout { readonly roundup: boolean; readonly bullets: ReadonlySet<number>; readonly headings: ReadonlyMap<number, string>; readonly opening: number }

const bullet = /^\s*(?:[•*‣◦·▪▫■□●○◆◇►▶➤➡✔✅❗⚡☑]|\p{Extended_Pictographic}|[-–—]\s)/u;
const label = /^\s*(?:[•*\-–—]\s|\d+[.)]\s|(?:[A-Z][A-Z'’ -]{2,}|[A-Z][\w'’-]+(?: \p{L}[\w'’-]+){0,3})\s*(?:[-–—:]|\.)\s)/u;

/** Reads the layout of a report from the first words of its paragraphs. */
export function layoutOf(found: Found): Layout {
  const first = new Map<number, number>();
  found.doc.parse.sentences.forEach((s, n) => { if (!first.has(s.paragraph)) first.set(s.paragraph, n); });
  const words = (n: number, more = 0): string => { const s = found.doc.parse.sentences[n]; return s ? cut(found.doc.text, [s.start, Math.min(s.end + more, s.start + 60)]) : ''; };
  const leads = [...first.values()].filter((n) => label.test(words(n, 3)));
  const bullets = new Set([...first].filter(([, n]) => bullet.test(words(n))).map(([paragraph]) => paragraph));
  const headings = new Map<number, string>();
  let heading: string | null = null;
  for (const [paragraph, n] of first) { heading = countryAlone(found, n) ?? heading; if (heading !== null) headings.set(paragraph, heading); }
  return { roundup: leads.length >= 3 && leads.length * 2 >= first.size, bullets, headings, opening: found.doc.parse.sentences[leads[0] ?? -1]?.paragraph ?? -1 };
}

/** "LEBANON": the name of a country that is a paragraph by itself; null for all else. */
function countryAlone(found: Found, n: number): string | null {
  const s = found.doc.parse.sentences[n];
  if (!s || s.tokens.length > 8 || found.doc.parse.sentences[n + 1]?.paragraph === s.paragraph || !/^\P{Ll}+$/u.test(cut(found.doc.text, [s.start, s.end]))) return null;
  const p = inSentence(found.places, n).find((o) => o.value.precision === 6 && o.nameSpan[1] - o.nameSpan[0] >= s.end - s.start - 5);
  return p ? p.value.country ?? p.value.name : null;
}

/** Whether two paragraphs are items of their own: two with a bullet each, or under the headings of two countries. */
export const parted = (layout: Layout, a: number, b: number): boolean => a !== b && ((layout.bullets.has(a) && layout.bullets.has(b)) || (layout.headings.get(a) ?? '') !== (layout.headings.get(b) ?? '') && layout.headings.has(a) && layout.headings.has(b));
