import type { Readable } from 'node:stream';
import { readDocument, reason } from './document.ts';
import { bytesAt, filesAt } from './folder.ts';
import type { Fetch, Seen } from './fetch.ts';
import type { Given, Origin, Taken } from './item.ts';
import { linesOf } from './lines.ts';

/** What is known of addresses from earlier runs, and where that is kept. */
export interface Memory {
  /** What an address was found to be; `taken` says that it is a page that became a report. */
  readonly of: (address: string) => Promise<(Seen & { readonly taken: boolean }) | null>;
  /** Told of an address that gave nothing new: a page that is there, a feed that its server says is as it was. */
  readonly same: (address: string, why: 'taken' | 'unchanged') => void;
  /** Told once all that an address gave was handed on; `report` is that of a page, null where it held several. */
  readonly keep: (address: string, seen: Seen, report: string | null) => Promise<void>;
}

/** From where documents are gathered: paths and addresses, standard input for `-`, what fetches, and what is said of all. */
export interface Gathering { readonly input: Readable; readonly fetch: Fetch; readonly given: Given; readonly now: () => string; readonly memory?: Memory; /** What standard input is called: a file's name tells its form. */ readonly name?: string }

const isAddress = (words: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(words);
const named = /\.(urls?|lst|list)$/i;
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> { yield bytes; }

async function* fromAddress(url: string, { fetch, given, memory }: Gathering): AsyncGenerator<Taken> {
  try {
    const before = await memory?.of(url) ?? null;
    if (before?.taken) { memory?.same(url, 'taken'); return; }
    const { bytes, outcome, ...got } = await fetch(url, before ?? {});
    if (outcome === 'unchanged') { memory?.same(url, 'unchanged'); return; }
    let page: string | null = null, some = false;
    for await (const t of readDocument(once(bytes), { origin: url, ...got }, given)) {
      if ('report' in t) { some = true; if (t.origin === url) page = t.report.id; }
      yield t;
    }
    if (some) await memory?.keep(url, { etag: got.headers['etag'], lastModified: got.headers['last-modified'] }, page);
  } catch (error) { yield { origin: url, error: reason(error) }; }
}

/** The chunks, and whether the first line is an address: then it is a list of them. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly list: boolean; readonly all: AsyncIterable<Uint8Array> }> {
  const turn = chunks[Symbol.asyncIterator](), held: Uint8Array[] = [];
  let size = 0, done = false;
  while (size < 4096 && !done) { const n = await turn.next(); if (n.done) done = true; else { held.push(n.value); size += n.value.length; } }
  const lines = new TextDecoder().decode(Buffer.concat(held)).slice(0, 4096).split(/\r?\n/).map((l) => l.trim()).filter((l) => l && !l.startsWith('#')), whole = done ? lines : lines.slice(0, -1);
  const all = { async *[Symbol.asyncIterator]() { try { yield* held; for (let n = done ? null : await turn.next(); n && !n.done; n = await turn.next()) yield n.value; } finally { await turn.return?.(); } } };
  return { list: whole.length > 0 && whole.every((l) => /^https?:\/\/\S+$/i.test(l)), all };
}

async function* fromList(chunks: AsyncIterable<Uint8Array>, origin: string, gathering: Gathering): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks)) {
    const words = bytes ? new TextDecoder().decode(bytes).trim() : '';
    if (!bytes || (words && !words.startsWith('#') && !isAddress(words))) { yield { origin: `${origin}, line ${number}`, error: 'The line is no address: write one http or https address a line.' }; continue; }
    if (isAddress(words)) yield* fromAddress(words, gathering);
  }
}

async function* fromBytes(bytes: AsyncIterable<Uint8Array>, origin: string, gathering: Gathering): AsyncGenerator<Taken> {
  const source: Origin = { origin, url: null, mediaType: null, charset: null, headers: null, fetchedAt: gathering.now() };
  try {
    const { list, all } = await peek(bytes);
    yield* named.test(origin) || list ? fromList(all, origin, gathering) : readDocument(all, source, gathering.given);
  } catch (error) { yield { origin, error: reason(error) }; }
}

/** Every report in these places, one by one: files, folders with all in them, lists of addresses, addresses, `-` for standard input. Failures come among them and end nothing. */
export async function* gather(places: readonly string[], gathering: Gathering): AsyncGenerator<Taken> {
  for (const place of places) {
    if (place === '-') yield* fromBytes(gathering.input as AsyncIterable<Uint8Array>, gathering.name ?? 'standard input', gathering);
    else if (isAddress(place)) yield* fromAddress(place, gathering);
    else for await (const met of filesAt(place)) { if ('error' in met) yield met; else yield* fromBytes(bytesAt(met.file), met.file, gathering); }
  }
}
