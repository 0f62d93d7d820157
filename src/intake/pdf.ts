import { Unreadable } from '#model';
import type { Part } from './item.ts';

/** A line of a page: its words, and where it stands, in points from the page's lower left. */
interface Row { words: string; readonly x: number; readonly y: number; readonly height: number; end: number }
interface Piece { readonly str?: string; readonly hasEOL?: boolean; readonly transform?: readonly number[]; readonly width?: number; readonly height?: number }

const pages = 500;

/** Pieces of text as rows: a new one where the height on the page changes. */
function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { str = '', transform = [], width = 0, height = 0 } of pieces) {
    const x = transform[4] ?? 0, y = transform[5] ?? 0, last = rows.at(-1);
    if (!str.trim()) { if (last && str && !last.words.endsWith(' ')) last.words += ' '; continue; }
    if (last && Math.abs(last.y - y) <= Math.max(2, height * 0.4) && x >= last.x - 1) {
      last.words += x - last.end > height * 0.2 && !last.words.endsWith(' ') && !str.startsWith(' ') ? ` ${str}` : str;
      last.end = x + width;
    } else rows.push({ words: str, x, y, height, end: x + width });
  }
  return rows.map((r) => ({ ...r, words: r.words.replace(/\s+/g, ' ').trim() }));
}

const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** Rows joined to paragraphs: a wider gap, an indent, a short row that ends a sentence or another size of letters begins a new one; a word that a hyphen parts is one again. */
export function paragraphs(rows: readonly Row[]): string {
  const gaps = rows.slice(1).map((r, i) => rows[i]!.y - r.y).filter((g) => g > 0), gap = middle(gaps), right = Math.max(...rows.map((r) => r.end)), out: string[] = [];
  let last: Row | null = null;
  for (const row of rows) {
    const new_ = !last || last.y - row.y > gap * 1.35 || Math.abs(row.height - last.height) > 1.5 || (row.x > last.x + 6 && row.y < last.y) || (/[.!?:”"]$/.test(last.words) && last.end < right - 60 && row.y < last.y);
    const text = out.at(-1);
    if (new_ || text === undefined) out.push(row.words);
    else if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(row.words)) out[out.length - 1] = text.slice(0, -1) + row.words;
    else out[out.length - 1] = `${text} ${row.words}`;
    last = row;
  }
  return out.join('\n\n');
}

/** Reads the text of a PDF; refused where it is locked, broken, or made of pictures. */
export async function readPdf(bytes: Uint8Array): Promise<Part> {
  const { getDocumentProxy } = await import('unpdf');
  let document;
  try { document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0, stopAtErrors: false }); } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new Unreadable('The PDF is locked by a password: save it without one and add that.');
    throw new Unreadable('The PDF is broken: open it in a reader and save it anew, or give its text.');
  }
  try {
    const out: string[] = [];
    for (let n = 1; n <= Math.min(document.numPages, pages); n++) {
      const page = await document.getPage(n), { items } = await page.getTextContent();
      const rows = rowsOf(items as readonly Piece[]);
      if (rows.length) out.push(paragraphs(rows));
      page.cleanup();
    }
    if (!out.length) throw new Unreadable('The PDF holds no text: it may be made of pictures. Recognise its text (OCR) and add that.');
    const { info } = await document.getMetadata().catch(() => ({ info: {} })), { Title, Author } = info as { Title?: string; Author?: string };
    const notes = document.numPages > pages ? [`Only the first ${pages} of its ${document.numPages} pages were read.`] : [];
    return { bytes, text: joined(out), at: null, title: Title?.trim() || null, outlet: null, url: null, published: null, author: Author?.trim() || null, notes };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('The PDF is broken: open it in a reader and save it anew, or give its text.');
  } finally { await document.destroy(); }
}

/** Pages put together: a paragraph that ends without a stop goes on. */
function joined(pagesText: readonly string[]): string {
  return pagesText.reduce((a, b) => (!a ? b : /\p{L}[-\u00ad\u2010]$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : /[\p{L},;]$/u.test(a) && /^\p{Ll}/u.test(b) ? `${a} ${b}` : `${a}\n\n${b}`), '');
}
