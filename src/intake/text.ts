import { hash } from 'node:crypto';
import { Unreadable, type Report } from '#model';
import { decode, normalise } from '#text';

/** What is known of a report beside its text; `published` is an ISO day. */
export interface Meta { readonly title?: string | null; readonly outlet?: string | null; readonly url?: string | null; readonly published?: string | null; readonly language?: string | null }

/** A report and what should be said about how it was read. */
export interface Read { readonly report: Report; readonly notes: readonly string[] }

/** Reads a report from bytes or text: the id is the hash of the raw bytes, the text is normalised once. */
export function readText(raw: Uint8Array | string, meta: Meta = {}): Read {
  const decoded = typeof raw === 'string' ? { text: raw, encoding: 'utf-16', replaced: 0 } : decode(raw);
  if (!decoded) throw new Unreadable('This is not text but binary data: give the text of the report; `ascribe add` reads PDF, HTML and feeds.');
  if (decoded.replaced * 3 > decoded.text.length) throw new Unreadable('More than a third of this is no valid UTF-8: save the report as UTF-8 text, or give it to `ascribe add`, which reads other encodings, PDF, HTML and feeds.');
  const notes = decoded.replaced ? [`${decoded.replaced} broken ${decoded.replaced === 1 ? 'sequence was' : 'sequences were'} replaced by U+FFFD: the text is not valid ${decoded.encoding.toUpperCase()}.`] : [];
  const { title = null, outlet = null, url = null, published = null, language = null } = meta;
  const id = `sha256:${hash('sha256', raw, 'hex')}`;
  return { report: { id, text: normalise(decoded.text), title, outlet, url, published, language }, notes };
}

/** A report from bytes or text, without the notes. */
export const makeReport = (raw: Uint8Array | string, meta: Meta = {}): Report => readText(raw, meta).report;

/** Whether these words are a day that the calendar has, `YYYY-MM-DD`. */
export function realDay(day: string): boolean {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!m) return false;
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return mo >= 1 && mo <= 12 && d >= 1 && d <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][mo - 1] ?? 0);
}
