import type { Writable } from 'node:stream';
import { parse } from 'csv-parse';
import { Refused, Unreadable } from '#model';
import { worded } from './charset.ts';
import { statedDay } from './day.ts';
import { most, type Fault, type Part } from './item.ts';

const fields = ['text', 'title', 'outlet', 'url', 'published', 'author'] as const;
type Field = (typeof fields)[number];
type Columns = Readonly<Partial<Record<Field, string>>>;

const usual: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'articletext', 'articlebody', 'story', 'report', 'maintext'], title: ['title', 'headline', 'heading'], outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'sitename'],
  url: ['url', 'link', 'address', 'sourceurl'], published: ['published', 'publishedat', 'publishdate', 'publicationdate', 'date', 'pubdate', 'datepublished'], author: ['author', 'byline', 'authors', 'creator'],
};
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads `--map text=Body,published=Date`. */
export function mapping(words: string): Columns {
  const pairs = words.split(',').map((p) => /^\s*([a-z]+)\s*=\s*(.+?)\s*$/.exec(p));
  const bad = pairs.findIndex((p) => !p || !fields.includes(p[1] as Field));
  if (bad >= 0) throw new Refused(`"${words.split(',')[bad]}" maps nothing: write field=Column with a field of ${fields.join(', ')}.`);
  return Object.fromEntries(pairs.map((p) => [p![1], p![2]]));
}

/** Which column holds what: as it is mapped, else by the usual names. */
export function columnsOf(header: readonly string[], map: Columns): Columns {
  const missing = Object.values(map).find((c) => !header.includes(c));
  if (missing !== undefined) throw new Unreadable(`There is no column "${missing}": there are ${header.join(', ').slice(0, 300)}.`);
  const found = Object.fromEntries(fields.flatMap((f) => { const c = map[f] ?? usual[f].map((u) => header.find((h) => plain(h) === u)).find((h) => h !== undefined); return c === undefined ? [] : [[f, c]]; })) as Columns;
  if (found.text === undefined) throw new Unreadable(`Which column holds the text? There are ${header.join(', ').slice(0, 300)}: say --map text=COLUMN.`);
  return found;
}

function partOf(row: Readonly<Record<string, string>>, columns: Columns, at: string): Part | Fault {
  const of = (f: Field): string | null => (columns[f] === undefined ? null : row[columns[f]]?.trim() || null), text = of('text'), said = of('published'), published = statedDay(said);
  if (!text) return { at, error: `The column "${columns.text}" is empty.` };
  const notes = said && !published ? [`"${said.slice(0, 40)}" states no day of publication without doubt: write YYYY-MM-DD.`] : [];
  return { bytes: new TextEncoder().encode(JSON.stringify(row)), text, at, title: of('title'), outlet: of('outlet'), url: of('url'), published, author: of('author'), notes };
}

/** The chunks with the first large enough to show the encoding and the delimiter. */
async function* begun(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [], size = 0, open = false;
  for await (const c of chunks) {
    if (open) { yield c; continue; }
    held.push(c);
    if ((size += c.length) >= 65_536) { yield Buffer.concat(held); held = []; open = true; }
  }
  if (held.length) yield Buffer.concat(held);
}

/** The text of a CSV file as it comes, in one encoding throughout: that of its beginning. */
async function* texts(chunks: AsyncIterable<Uint8Array>, note: (words: string) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const c of begun(chunks)) {
    if (!decoder) {
      const { notes } = worded(c.subarray(0, c.lastIndexOf(10) + 1 || c.length), null), latin = notes.some((n) => n.includes('windows-1252'));
      if (latin) note(notes[0]!);
      decoder = new TextDecoder(latin ? 'windows-1252' : c[0] === 0xff && c[1] === 0xfe ? 'utf-16le' : c[0] === 0xfe && c[1] === 0xff ? 'utf-16be' : 'utf-8');
    }
    yield decoder.decode(c, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

const delimiter = (head: string): string => { const line = head.split('\n', 1)[0] ?? ''; return [',', ';', '\t', '|'].reduce((a, b) => (line.split(b).length > line.split(a).length ? b : a)); };

/** Why a CSV file cannot be read on, in words. */
function broken(error: unknown): string {
  const { code, lines, message } = error as { code?: string; lines?: number; message: string }, where = lines ? `near line ${lines}: ` : '';
  if (/QUOTE/.test(code ?? '')) return `${where}a quotation mark is not closed or stands inside of a cell: double it ("") there. The rows before were read, those after were not.`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `${where}a row is longer than ${most.line >> 20} MB: a quotation mark may not be closed. The rows before were read, those after were not.`;
  return `${where}${message}. The rows before were read, those after were not.`;
}

/** Waits until a stream takes more, or is closed. */
const room = (to: Writable): Promise<void> => new Promise((go) => { const on = (): void => { to.off('drain', on); to.off('close', on); go(); }; to.on('drain', on); to.on('close', on); });

/** Reads a CSV file (comma, semicolon, tab or bar; its first row names the columns), one report a row. A row's bytes are its JSON by column. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, map: Columns): AsyncGenerator<Part | Fault> {
  const notes: string[] = [], source = texts(chunks, (n) => { notes.push(n); }), first = (await source.next()).value as string | undefined;
  if (!first?.trim()) throw new Unreadable('The CSV file is empty.');
  const parser = parse({ bom: true, delimiter: delimiter(first), relax_column_count: true, skip_empty_lines: true, max_record_size: most.line, info: true });
  const feed = (async () => {
    for (let t: string | undefined = first; t !== undefined; t = (await source.next()).value as string | undefined) { if (parser.destroyed) return; if (!parser.write(t)) await room(parser); }
    parser.end();
  })();
  feed.catch((error: Error) => { parser.destroy(error); });
  let header: readonly string[] | null = null, columns: Columns = {};
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header) { header = record.map((h) => h.trim()); columns = columnsOf(header, map); continue; }
      const part = partOf(Object.fromEntries(header.map((h, i) => [h, record[i] ?? ''])), columns, `line ${info.lines}`);
      yield 'bytes' in part ? { ...part, notes: [...notes.splice(0), ...part.notes] } : part;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    yield { at: null, error: broken(error) };
  } finally { parser.destroy(); await source.return(undefined); }
}
