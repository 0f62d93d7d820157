import { isAlnum, isSmall } from './ascii.ts';
import type { Span } from './span.ts';

// "KHARKIV, Ukraine, Sept 4 - ", "SRINAGAR, India (Agency) — ", "BAGHDAD - "
const line = /^[ \t]*((?:NEAR )?\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]*){0,4}(?:[,/] ?[\p{L}][\p{L}. ]{1,24}){0,2})(?:,? ?\d{0,2} ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d{0,2})?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?)?(?:(?:-{1,2}|–|—|_)(?=\s|$)|—(?=\p{Lu}))/muy;
const plain = /^[ \t]*(\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?)(?:,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?)?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?(?:-{1,2}|–|—)|(?:–|—))(?=\s)/muy;
// "CINCINNATI (AP)  ": an agency's, its dash lost on the way
const agency = /^[ \t]*\p{Lu}[\p{Lu}'’.-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})? \((?:AP|AFP|UPI|Reuters|REUTERS|ANSA|PTI|IANS|ANI|DPA|dpa|EFE|TASS|Xinhua)\)(?=\s{1,3}\p{Lu})/muy;
// "IMPHAL, Mar 13: ", "Anantnag, May 02 (KNO): ", "LORALAI / BANNU: "
const dated = /^[ \t]*\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?:[,/] ?\p{Lu}[\p{L} ]{1,24})?,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?(?: ?\([^()\n]{1,40}\))?:(?=\s)/muy;
// "April 8, 2025 (NAIROBI) – ", "8 April 2025 (Port Sudan) - ": the day first
const dayFirst = /^[ \t]*(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? |\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? )\d{4} ?\(\p{Lu}[\p{L} .,'’/-]{2,40}\) ?(?:-{1,2}|–|—)(?=\s)/muy;
// "Bunia (Ituri), 15 February 2024 - ", "Goma, March 3 - ": with a day the dash may be a hyphen
const dayLast = /^[ \t]*\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?: \(\p{Lu}[\p{L} .'’-]{2,30}\))?(?:, \p{Lu}[\p{L} ]{2,24}(?<!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} ?))?, (?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2})(?:,? \d{4})? (?:-{1,2}|–|—)(?=\s)/muy;
const several = /^[ \t]*\p{Lu}[\p{Lu}'’. -]{2,30}(?: ?\/ ?\p{Lu}[\p{Lu}'’. -]{2,30}){1,2}:(?=\s)/muy;

/** Signs that stand in datelines, and the months. */
const [hyphen, long, under, bracket, colon, slash, figure] = [1, 2, 4, 8, 16, 32, 64] as const, dash = hyphen | long;
const month = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
/** Each pattern with what stands in every match of it: a sign of each set, and a month or none. */
const patterns = ([[line, false, dash | under], [plain, false, dash, bracket | long], [agency, false, bracket], [dated, true, colon], [dayFirst, true, bracket, dash], [dayLast, true, dash, figure], [several, false, colon, slash]] as const)
  .map(([pattern, monthly, ...signs]) => ({ pattern, monthly, signs: signs as readonly number[] }));

const signOf = (c: number): number => (c === 45 ? hyphen : c === 0x2013 || c === 0x2014 ? long : c === 95 ? under : c === 41 ? bracket : c === 58 ? colon : c === 47 ? slash : c >= 48 && c <= 57 ? figure : 0);

/** Whether a line begins as those of datelines do, blanks aside: with a capital or a figure. */
function opens(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const c = text.charCodeAt(at);
  return c > 127 || (isAlnum(c) && !isSmall(c));
}

/** The spans of datelines at the start of paragraphs, with their dash or colon. */
export function datelines(text: string): readonly (readonly [number, number])[] {
  const found = patterns.map((): (readonly [number, number])[] => []);
  for (let start = 0, next = 0; start < text.length; start = next) {
    let signs = 0, end = start;
    next = 0;
    for (; end < text.length; end++) {
      const c = text.charCodeAt(end);
      if (c === 10) break;
      if (isSmall(c) || c === 32) continue;
      signs |= signOf(c);
      // patterns see lines end here as well, though a match may go on
      if (next === 0 && (c === 13 || c === 0x2028 || c === 0x2029)) next = end + 1;
    }
    next ||= end + 1;
    if (signs === 0 || !opens(text, start)) continue;
    patterns.forEach(({ pattern, monthly, signs: needed }, k) => {
      const own = found[k]!;
      if (!needed.every((n) => signs & n) || start < (own.at(-1)?.[1] ?? 0) || (monthly && !month.test(text.slice(start, end)))) return;
      pattern.lastIndex = start;
      if (pattern.test(text)) own.push([start, pattern.lastIndex]);
    });
  }
  const headed = colonLine(text), out = found.flat();
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
