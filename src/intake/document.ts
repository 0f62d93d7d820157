import { createHash } from 'node:crypto';
import { Unreadable } from '#model';
import { normalise } from '#text';
import { worded } from './charset.ts';
import { readCsv } from './csv.ts';
import { readFeed, readJsonFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { most, type Fault, type Given, type Origin, type Part, type Taken } from './item.ts';
import { objectPart, readJsonl } from './jsonl.ts';
import { kindOf, type Kind } from './kind.ts';
import { readPdf } from './pdf.ts';

const types: Readonly<Record<Kind, string>> = { text: 'text/plain', html: 'text/html', feed: 'application/xml', jsonl: 'application/jsonl', json: 'application/json', csv: 'text/csv', pdf: 'application/pdf' };

/** All of the bytes; refused where there are more than are read at once. */
async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const c of chunks) { all.push(c); if ((size += c.length) > most.document) throw new Unreadable(`It is larger than ${most.document >> 20} MB: cut it into reports, or into JSON lines or CSV, which may be of any size.`); }
  return Buffer.concat(all);
}

function* readJson(bytes: Uint8Array, says: string | null, base: string | null): Generator<Part | Fault> {
  let value: unknown;
  try { value = JSON.parse(worded(bytes, says ?? 'utf-8').text); } catch { throw new Unreadable('It is no JSON. JSON lines have the ending .jsonl.'); }
  const feed = value as { version?: unknown; items?: unknown } | null;
  if (feed && !Array.isArray(value) && (Array.isArray(feed.items) || String(feed.version).includes('jsonfeed.org'))) { yield* readJsonFeed(feed, base); return; }
  const encode = (x: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(x));
  if (!Array.isArray(value)) { yield objectPart(value, bytes, 'the object'); return; }
  for (const [i, x] of value.entries()) yield objectPart(x, encode(x), `item ${i + 1}`);
}

async function* parts(kind: Kind, chunks: AsyncIterable<Uint8Array>, { url, charset }: Origin, map: Given['map']): AsyncGenerator<Part | Fault> {
  if (kind === 'jsonl') { yield* readJsonl(chunks); return; }
  if (kind === 'csv') { yield* readCsv(chunks, map); return; }
  const bytes = await whole(chunks);
  if (kind === 'pdf') { yield { ...await readPdf(bytes), url }; return; }
  if (kind === 'json') { yield* readJson(bytes, charset, url); return; }
  const { text, notes } = worded(bytes, charset);
  if (kind === 'feed') { yield* readFeed(text, url); return; }
  const part: Part = kind === 'html' ? readHtml(text, bytes, url) : { bytes, text, at: null, title: null, outlet: null, url, published: null, author: null, notes: [] };
  yield { ...part, notes: [...notes, ...part.notes] };
}

function made(part: Part, kind: Kind, { source, given }: { readonly source: Origin; readonly given: Given }): Taken {
  const { bytes, at, title, url, author, notes } = part, origin = at ? `${source.origin}, ${at}` : source.origin, text = normalise(part.text);
  if (!text.trim()) return { origin, error: 'It is empty: there is no text to be coded.' };
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`, outlet = given.outlet ?? part.outlet, published = given.published ?? part.published;
  const report = { id, text, title: title && normalise(title), outlet: outlet && normalise(outlet), url, published, language: null };
  return { report, bytes, mediaType: source.mediaType ?? types[kind], origin, headers: source.headers, fetchedAt: source.fetchedAt, author, notes };
}

/** The chunks after a look at the first. */
async function begin(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const turn = chunks[Symbol.asyncIterator](), first = await turn.next(), head = first.done ? new Uint8Array() : first.value;
  return { head, all: { async *[Symbol.asyncIterator]() { try { if (!first.done) yield head; for (let n = await turn.next(); !n.done; n = await turn.next()) yield n.value; } finally { await turn.return?.(); } } } };
}

/** Reads a document of whatever form as reports, one by one; what cannot be read comes as a failure that says what to do, and the rest goes on. */
export async function* readDocument(chunks: AsyncIterable<Uint8Array>, source: Origin, given: Given): AsyncGenerator<Taken> {
  try {
    const { head, all } = await begin(chunks), kind = kindOf(head, source.mediaType, source.url ? new URL(source.url).pathname : source.origin);
    if (!head.length) { yield { origin: source.origin, error: 'It is empty.' }; return; }
    for await (const part of parts(kind, all, source, given.map)) yield 'error' in part ? { origin: part.at ? `${source.origin}, ${part.at}` : source.origin, error: part.error } : made(part, kind, { source, given });
  } catch (error) { yield { origin: source.origin, error: reason(error) }; }
}

/** Why something could not be read, in words. */
export function reason(error: unknown): string {
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (name === 'Unreadable') return message;
  const known: Readonly<Record<string, string>> = { ENOENT: 'There is no such file.', EACCES: 'It may not be read: change its permissions.', EPERM: 'It may not be read: change its permissions.', EISDIR: 'It is a directory.', ELOOP: 'It is a link that leads to itself.' };
  return known[code ?? ''] ?? `It cannot be read: ${message}.`;
}
