import type { Report } from '#model';

/** A document that was read: its report, the very bytes it was read from (kept with their hash), and where it came from. */
export interface Found {
  readonly report: Report;
  readonly bytes: Uint8Array;
  /** As the server or the form of the document says, without parameters. */
  readonly mediaType: string;
  /** A path or an address, with the line or the item where it is one of many. */
  readonly origin: string;
  /** The headers of the answer; null where it came from no server. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** When it was read (ISO instant). */
  readonly fetchedAt: string;
  /** Who wrote it, as the document says; null where it does not. */
  readonly author: string | null;
  /** What should be said about how it was read. */
  readonly notes: readonly string[];
}

/** A document, or a part of one, that could not be read: where, and what to do about it. */
export interface Failed { readonly origin: string; readonly error: string }

/** What comes of a source, one by one. */
export type Taken = Found | Failed;

/** Where bytes came from, and what their source says of them. */
export interface Origin { readonly origin: string; readonly url: string | null; readonly mediaType: string | null; readonly charset: string | null; readonly headers: Found['headers']; readonly fetchedAt: string }

/** What the person who adds says of all that is added; it goes before what documents say of themselves. */
export interface Given { readonly published: string | null; readonly outlet: string | null; readonly map: Readonly<Record<string, string>> }

/** What a reader makes of a part of a document; `bytes` are that part's own. */
export interface Part { readonly bytes: Uint8Array; readonly text: string; readonly at: string | null; readonly title: string | null; readonly outlet: string | null; readonly url: string | null; readonly published: string | null; readonly author: string | null; readonly notes: readonly string[] }

/** A part that could not be read. */
export interface Fault { readonly at: string | null; readonly error: string }

/** The most that is read at once, in bytes; what comes as lines or rows may be longer in all. */
export const most = { document: 32 << 20, html: 8 << 20, line: 4 << 20, items: 10_000, depth: 600, entities: 100_000 } as const;
