import { find, trim, type Span } from '#text';

/** The words selected in the report's text as a span without the blanks at its ends; null where nothing in it is selected. */
export function selection(text: string): Span | null {
  const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
  if (!range || range.collapsed) return null;
  const pieces = [...document.querySelectorAll<HTMLElement>('.report [data-start]')].filter((p) => range.intersectsNode(p));
  const ends = pieces.flatMap((p): Span[] => {
    const words = p.firstChild!, from = Number(p.dataset['start']), length = words.textContent!.length;
    // A boundary may stand at an element (a paragraph selected whole): then the piece is in it from end to end.
    const start = range.startContainer === words ? range.startOffset : 0, end = range.endContainer === words ? range.endOffset : length;
    return start < end ? [[from + start, from + end]] : [];
  });
  return ends.length ? trim(text, [ends[0]![0], ends.at(-1)![1]]) : null;
}

/** Where words stand in a text, the place nearest to `near`; null where they do not. Blanks and quotation marks may differ. */
export function nearest(text: string, words: string, near: number): Span | null {
  const w = words.trim();
  if (!w) return null;
  const all: Span[] = [];
  for (let at = text.indexOf(w); at >= 0; at = text.indexOf(w, at + 1)) all.push([at, at + w.length]);
  return all.sort((a, b) => Math.abs(a[0] - near) - Math.abs(b[0] - near))[0] ?? find(text, w) ?? null;
}
