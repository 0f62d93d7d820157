import { cut } from '#text';
import { inSentence, type Found } from '../found.ts';

/** How the paragraphs of a report are parted: `roundup` where most tell of another place or date under a label of their own; which paragraphs are items with a bullet; under which country's heading each stands; and where the first label comes. */
export interface Layout { readonly roundup: boolean; readonly bullets: ReadonlySet<number>; readonly headings: ReadonlyMap<number, string>; readonly opening: number; /** Under which time stamp of a live page each paragraph stands. */ readonly entries: ReadonlyMap<number, number> }

const bullet = /^\s*(?:[•*‣◦·▪▫■□●○◆◇►▶➤➡✔✅❗⚡☑]|\p{Extended_Pictographic}|[-–—]\s)/u;
const label = /^\s*(?:[•*\-–—]\s|\d+[.)]\s|(?:[A-Z][A-Z'’ -]{2,}|[A-Z][\w'’-]+(?: \p{L}[\w'’-]+){0,3})\s*(?:[-–—:]|\.)\s)/u;

/** Reads the layout of a report from the first words of its paragraphs. */
export function layoutOf(found: Found): Layout {
  const first = new Map<number, number>();
  found.doc.parse.sentences.forEach((s, n) => { if (!first.has(s.paragraph)) first.set(s.paragraph, n); });
  const words = (n: number, more = 0): string => { const s = found.doc.parse.sentences[n]; return s ? cut(found.doc.text, [s.start, Math.min(s.end + more, s.start + 60)]) : ''; };
  const leads = [...first.values()].filter((n) => label.test(words(n, 3)));
  // "Kherson region: two dead": a headline is no item's label
  const items = leads.filter((n) => n > 0 || bullet.test(words(n)) || /[.!?]\s*$/.test(cut(found.doc.text, [found.doc.parse.sentences[0]?.start ?? 0, found.doc.parse.sentences[0]?.end ?? 0])));
  const bullets = new Set([...first].filter(([, n]) => bullet.test(words(n))).map(([paragraph]) => paragraph));
  const ledIn = [...first].filter(([, n]) => leadIn(found, n)).map(([paragraph]) => paragraph);
  if (ledIn.length >= 2) for (const paragraph of ledIn) bullets.add(paragraph);
  const headings = new Map<number, string>();
  let heading: string | null = null;
  for (const [paragraph, n] of first) { heading = countryAlone(found, n) ?? heading; if (heading !== null) headings.set(paragraph, heading); }
  return { roundup: leads.length >= 3 && leads.length * 2 >= first.size, bullets, headings, opening: found.doc.parse.sentences[items[0] ?? -1]?.paragraph ?? -1, entries: entriesOf(first, words) };
}

/** "23:40, El Recreo, third stage.": an entry of a log begins with the time of day. */
const clock = /^\s*(?:\p{P}\s?)?(?:at )?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:a\.?m\.?|p\.?m\.?|hrs|hours|h|GMT|UTC))?\s?(?:,|[–—-]|:)\s/iu;
const sector = /\b(?:direction|sector|axis|front|region|oblast|province|governorate|district|state|county|department|island|valley|corridor)\b/iu;
/** "Ndop, 19 October.", "Kupiansk direction.": a few words without a verb that say where or when, before the sentences of a paragraph. */
function leadIn(found: Found, n: number): boolean {
  const s = found.doc.parse.sentences[n];
  if (!s || s.tokens.length > 14 || found.doc.parse.sentences[n + 1]?.paragraph !== s.paragraph || !/[.:]\s*$/.test(cut(found.doc.text, [s.start, s.end])) || s.tokens.some((t) => ['VERB', 'AUX'].includes(t.upos))) return false;
  return sector.test(cut(found.doc.text, [s.start, s.end])) || clock.test(cut(found.doc.text, [s.start, s.end])) || inSentence(found.places, n).length > 0 || inSentence(found.dates, n).some((d) => d.calendar);
}

const stamp = /^\s*(?:[^\p{L}\d\s]*\s*upd(?:ated?)?\b[.:]?\s*(?:at\s)?)?(?:\d{1,2}[:.]\d{2}\s*(?:GMT|UTC|BST|CET|EST|EDT|ET|PT|am|pm|a\.m\.|p\.m\.|h)?|\d{1,2}\s?(?:am|pm))\s*(?:[-–—:|.]|\s(?=\p{Lu})|$)/iu;
/** Which time stamp each paragraph of a live page stands under; none where the page has fewer than three. */
function entriesOf(first: ReadonlyMap<number, number>, words: (n: number, more?: number) => string): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  let entry = 0;
  for (const [paragraph, n] of first) { if (stamp.test(words(n))) entry++; entries.set(paragraph, entry); }
  return entry >= 3 ? entries : new Map();
}

/** Whether two paragraphs stand under other time stamps of a live page. */
export const otherEntry = (layout: Layout, a: number, b: number): boolean => layout.entries.get(a) !== layout.entries.get(b);

/** "LEBANON": the name of a country that is a paragraph by itself; null for all else. */
function countryAlone(found: Found, n: number): string | null {
  const s = found.doc.parse.sentences[n];
  if (!s || s.tokens.length > 8 || found.doc.parse.sentences[n + 1]?.paragraph === s.paragraph || !/^\P{Ll}+$/u.test(cut(found.doc.text, [s.start, s.end]))) return null;
  const p = inSentence(found.places, n).find((o) => o.value.precision === 6 && o.nameSpan[1] - o.nameSpan[0] >= s.end - s.start - 5);
  return p ? p.value.country ?? p.value.name : null;
}

/** Whether two paragraphs are items of their own: two with a bullet each, or under the headings of two countries. */
export const parted = (layout: Layout, a: number, b: number): boolean => a !== b && ((layout.bullets.has(a) && layout.bullets.has(b)) || (layout.headings.get(a) ?? '') !== (layout.headings.get(b) ?? '') && layout.headings.has(a) && layout.headings.has(b));
