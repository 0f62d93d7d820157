import { Unreadable } from '#model';
import { decode } from '#text';

/** Text, and what should be said about how it was decoded. */
export interface Worded { readonly text: string; readonly notes: readonly string[] }

const marks: readonly (readonly [string, readonly number[]])[] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]];
const inside = [/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i, /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i];

/** The name of an encoding in the form that the decoder knows; null for one that it does not. */
function known(name: string | null | undefined): string | null {
  try { return name ? new TextDecoder(name).encoding : null; } catch { return null; }
}

/** What the document says inside of itself, in its first kilobytes. A document that can be read for that is no UTF-16. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  for (const form of inside) { const name = form.exec(head)?.[1]; if (name) return /^utf-?16/i.test(name) ? 'utf-8' : name; }
  return null;
}

/** Decodes a document: by its mark, the server's word, its own word; else UTF-8; what is none of it is read as windows-1252, and that is said. `says` is what the server says. */
export function worded(bytes: Uint8Array, says: string | null): Worded {
  const mark = marks.find(([, m]) => m.every((b, i) => bytes[i] === b))?.[0];
  const word = says ?? declared(bytes), name = mark ?? known(word);
  const notes = word && !mark && !name ? [`It names the encoding "${word.slice(0, 40)}", which is not known.`] : [];
  if (name && name !== 'utf-8') return whole(new TextDecoder(name).decode(bytes), name, notes);
  const plain = decode(bytes);
  if (!plain) throw new Unreadable('This is not text but binary data: give its text, or a PDF, HTML, feed, JSONL or CSV file.');
  if (plain.encoding !== 'utf-8' || !plain.replaced) return { text: plain.text, notes };
  if (name === 'utf-8' || plain.replaced * 50 < bytes.length && /[^\u0000-\u007f\ufffd]/.test(plain.text)) return { text: plain.text, notes: [...notes, replaced(plain.replaced, 'UTF-8')] };
  return { text: new TextDecoder('windows-1252').decode(bytes), notes: [...notes, 'It is not valid UTF-8 and names no encoding: it was read as windows-1252.'] };
}

const replaced = (n: number, encoding: string): string => `${n} broken ${n === 1 ? 'sequence was' : 'sequences were'} replaced by U+FFFD: it is not valid ${encoding}.`;

function whole(text: string, encoding: string, notes: readonly string[]): Worded {
  const n = text.split('\ufffd').length - 1;
  return { text, notes: n ? [...notes, replaced(n, encoding.toUpperCase())] : notes };
}
