import type { Span } from './span.ts';

// "KHARKIV, Ukraine, Sept 4 - ", "SRINAGAR, India (Agency) — ", "BAGHDAD - "
const line = /^[ \t]*((?:NEAR )?\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]*){0,4}(?:[,/] ?[\p{L}][\p{L}. ]{1,24}){0,2})(?:,? ?\d{0,2} ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d{0,2})?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?)?(?:(?:-{1,2}|–|—|_)(?=\s|$)|—(?=\p{Lu}))/gmu;
const plain = /^[ \t]*(\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?)(?:,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?)?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?(?:-{1,2}|–|—)|(?:–|—))(?=\s)/gmu;
// "CINCINNATI (AP)  ": an agency's, its dash lost on the way
const agency = /^[ \t]*\p{Lu}[\p{Lu}'’.-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})? \((?:AP|AFP|UPI|Reuters|REUTERS|ANSA|PTI|IANS|ANI|DPA|dpa|EFE|TASS|Xinhua)\)(?=\s{1,3}\p{Lu})/gmu;
// "IMPHAL, Mar 13: ", "Anantnag, May 02 (KNO): ", "LORALAI / BANNU: "
const dated = /^[ \t]*\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?:[,/] ?\p{Lu}[\p{L} ]{1,24})?,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?(?: ?\([^()\n]{1,40}\))?:(?=\s)/gmu;
// "April 8, 2025 (NAIROBI) – ", "8 April 2025 (Port Sudan) - ": the day first
const dayFirst = /^[ \t]*(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? |\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? )\d{4} ?\(\p{Lu}[\p{L} .,'’/-]{2,40}\) ?(?:-{1,2}|–|—)(?=\s)/gmu;
// "Bunia (Ituri), 15 February 2024 - ", "Goma, March 3 - ": with a day the dash may be a hyphen
const dayLast = /^[ \t]*\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?: \(\p{Lu}[\p{L} .'’-]{2,30}\))?(?:, \p{Lu}[\p{L} ]{2,24}(?<!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} ?))?, (?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2})(?:,? \d{4})? (?:-{1,2}|–|—)(?=\s)/gmu;
const several = /^[ \t]*\p{Lu}[\p{Lu}'’. -]{2,30}(?: ?\/ ?\p{Lu}[\p{Lu}'’. -]{2,30}){1,2}:(?=\s)/gmu;

const dash = /[-–—]/, bracketed = /\)/, colon = /:/, figure = /\d/, month = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
/** Each pattern with what stands in every match of it. */
const patterns: readonly (readonly [pattern: RegExp, ...signs: RegExp[]])[] = [[line, /[-–—_]/], [plain, dash, /[)–—]/], [agency, bracketed], [dated, colon, month], [dayFirst, bracketed, dash, month], [dayLast, dash, figure, month], [several, colon, /\//]];

/** The spans of datelines at the start of paragraphs, with their dash or colon. */
export function datelines(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const [pattern, ...signs] of patterns) if (signs.every((s) => s.test(text))) for (const m of text.matchAll(pattern)) out.push([m.index, m.index + m[0].length]);
  const headed = colonLine(text);
  return headed ? [...out, headed] : out;
}

const head = /^[ \t]*(?!(?:Live|Update|Updated|Breaking|Correction|Watch|Video|Photos?|Opinion|Analysis|Exclusive|Editorial|News|Note|Source|Killed|Injured|Wounded|Dead|Missing|Date|Place|Location|Casualties|Summary|Highlights|Background|Situation)\b)\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,2}: (?=["“]?\p{Lu}[^\n]{60,})/gmu;

/** "Kabul: At least six …": a dateline with a colon opens a report's first or second paragraph, and nothing else in the report is headed so; null where there is none. */
function colonLine(text: string): Span | null {
  if (!colonNear(text)) return null;
  const heads = [...text.slice(0, 6000).matchAll(head)];
  const [only] = heads;
  return only && heads.length === 1 && only.index < 240 && !/^\s*[•*▪●-]/mu.test(text.slice(0, 6000)) && /\n\s*\S/u.test(text.slice(only.index)) ? [only.index, only.index + only[0].length] : null;
}

/** Whether one of the lines that begin within the first 240 signs, as `colonLine` wants it, has a colon and a blank. */
function colonNear(text: string): boolean {
  for (let at = 0; at < 240;) {
    const found = text.indexOf(': ', at), end = text.indexOf('\n', at);
    if (found < 0) return false;
    if (end < 0 || found < end) return true;
    at = end + 1;
  }
  return false;
}

/** "• Dilling, South Kordofan: ", "- Kutum: ": what an item of a list is about, before its colon. */
const label = /^\s*(?:[•*–—▪●◦‣-]|\(?\d{1,2}[.)])\s*\p{Lu}[\p{L}\p{M}'’-]*(?:[ ,/]{1,2}[\p{L}\p{M}'’-]+){0,5}:(?=\s+[\p{Lu}\d“"])/u;

/** Where the body of a paragraph begins behind its dateline or an item's label; the paragraph's own start where it has none. */
export function bodyStart(text: string, [start, end]: Span): number {
  const lead = text.slice(start, Math.min(end, start + 140));
  const headed = start < 240 ? colonLine(text) : null;
  const dateline = headed && headed[0] === start ? ([0, headed[1] - start] as const) : datelines(lead)[0];
  const cut = dateline && dateline[0] === 0 ? dateline[1] : (label.exec(lead)?.[0].length ?? 0);
  return cut > 0 && start + cut < end ? start + cut : start;
}
