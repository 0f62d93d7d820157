import type { Span } from '#text';

// lines wrapped by a mail program or a teletype are at most so wide
const widest = 120;

interface Line { readonly start: number; readonly end: number }

/**
 * The paragraphs of a text, without white space at either end. A blank line ends one, and so does a single line end, unless the
 * text is wrapped at a width, or a line stops within a sentence that the next line goes on with in small letters.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = wrapped(text, lines);
  const caseless = !/\p{Ll}[^\n]*\p{Lu}|\p{Lu}[^\n]*\p{Ll}/u.test(text.slice(0, 4000));
  const out: [number, number][] = [];
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.end === line.start) { open = false; continue; }
    const last = out.at(-1);
    if (open && last && goesOn(text, [lines[i - 1] as Line, line], { width, caseless })) last[1] = line.end;
    else out.push([line.start, line.end]);
    open = true;
  }
  return out;
}

/** The lines of a text without white space at either end. */
function linesOf(text: string): readonly Line[] {
  const out: Line[] = [];
  for (let from = 0; from <= text.length;) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    out.push({ start, end });
    from = to + 1;
  }
  return out;
}

const firstWord = (text: string, { start, end }: Line): number => { let i = start; while (i < end && i - start < widest && !/\s/.test(text[i] as string)) i++; return i - start; };

/** The width at which a text is wrapped; null where its lines are its paragraphs. */
function wrapped(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > widest || width < 50) return null;
  let full = 0;
  let breaks = 0;
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
    if (a.end === a.start || b.end === b.start) continue;
    breaks++;
    if (a.end - a.start + 1 + firstWord(text, b) > width - 2) full++;
  }
  return full >= 2 && full * 10 >= breaks * 6 ? width : null;
}

interface Manner { readonly width: number | null; readonly caseless: boolean }

const item = /^(?:[-*•·–—▪●◦‣]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

/** Whether a line goes on with the paragraph of the line before. */
function goesOn(text: string, [a, b]: readonly [Line, Line], { width, caseless }: Manner): boolean {
  if (item.test(text.slice(b.start, b.start + 6))) return false;
  if (width !== null && a.end - a.start + 1 + firstWord(text, b) > width - 2) return true;
  if (caseless || a.end - a.start < 30 || !/\p{Ll}/u.test(text.slice(a.start, a.end))) return false;
  return !/[.!?:;"”’)\]»]$/.test(text.slice(a.end - 1, a.end)) && /^\p{Ll}/u.test(text.slice(b.start, b.start + 2));
}
