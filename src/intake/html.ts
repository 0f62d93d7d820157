import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Unreadable } from '#model';
import { blockText, type Node } from './blocks.ts';
import { statedDay } from './day.ts';
import { depth } from './depth.ts';
import { most, type Part } from './item.ts';
import { linked, type Linked } from './linked.ts';

const say = (words: string | null | undefined): string | null => words?.replace(/\s+/g, ' ').trim().slice(0, 500) || null;
const days = ['article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.issued', 'dcterms.created', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'article.published'];

/** A page as a tree; refused where it is too deep or too long to be built in a bounded time. */
export function pageOf(html: string): Document {
  if (html.length > most.html) throw new Unreadable(`The page is longer than ${most.html >> 20} MB: give its text.`);
  if (depth(html) > most.depth) throw new Unreadable(`The page's elements nest more than ${most.depth} deep: give its text.`);
  // Each of these becomes a node of its own in the tree.
  if ((html.match(/&(?=[#a-z])|<(?![a-z/!?])/gi)?.length ?? 0) > most.entities) throw new Unreadable(`The page holds more than ${most.entities} entities and stray brackets: give its text.`);
  // Without a root, the parser makes a page whose body is empty.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document as unknown as Document;
}

/** The text of a piece of HTML, in paragraphs; what has no tags is given as it is. */
export function proseOf(html: string): string {
  if (!/<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(html)) return html.trim();
  return blockText(pageOf(html).body as unknown as Node);
}

function metas(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const m of page.querySelectorAll('meta')) {
    const name = (m.getAttribute('property') ?? m.getAttribute('name') ?? m.getAttribute('itemprop'))?.toLowerCase(), content = m.getAttribute('content')?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The one day that the time elements of a page state: of those marked as its publication, else of those in its article where all agree. */
function timed(page: Document): string | null {
  for (const where of ['time[itemprop="datePublished"], time[pubdate]', 'article time, main time']) {
    const stated = new Set([...page.querySelectorAll(where)].map((t) => statedDay(t.getAttribute('datetime') ?? t.textContent)).filter((d) => d !== null));
    if (stated.size) return stated.size === 1 ? [...stated][0]! : null;
  }
  return null;
}

/** An address that a page names, made whole; null for anything but http(s). */
function address(words: string | null | undefined, base: string | null): string | null {
  if (!words || !URL.canParse(words, base ?? undefined)) return null;
  const url = new URL(words, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

const named = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null => { for (const n of names) { const v = say(meta.get(n)); if (v) return v; } return null; };

function dayOf(page: Document, meta: ReadonlyMap<string, string>, told: Linked): string | null {
  if (told.published) return told.published;
  for (const n of days) { const day = statedDay(meta.get(n)); if (day) return day; }
  return timed(page);
}

/** Readability takes the tree apart: everything else must be read before. */
function article(page: Document): { readonly text: string; readonly title: string | null; readonly byline: string | null } {
  const body = blockText((page.querySelector('article') ?? page.querySelector('main') ?? page.body) as unknown as Node);
  let read: { content?: unknown; title?: string | null | undefined; byline?: string | null | undefined } | null = null;
  try { read = new Readability<unknown>(page as never, { serializer: (n) => n, maxElemsToParse: 100_000, charThreshold: 200 }).parse(); } catch { read = null; }
  const text = read?.content ? blockText(read.content as Node) : '';
  // A short notice can be left out as a whole by what looks for long ones.
  return { text: text.length * 4 < body.length && text.length < 200 ? body : text || body, title: say(read?.title), byline: say(read?.byline) };
}

/** Reads a page: its readable text in paragraphs, and what it says of its title, outlet, author, address and day of publication. */
export function readHtml(html: string, bytes: Uint8Array, base: string | null): Part {
  const page = pageOf(html), meta = metas(page), url = address(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'), base) ?? base;
  const told = linked([...page.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''), url);
  const published = dayOf(page, meta, told), heading = say(page.querySelector('h1')?.textContent);
  const author = told.author ?? named(meta, ['author', 'byl', 'dc.creator', 'parsely-author', 'article:author']) ?? say(page.querySelector('[rel="author"], [itemprop="author"]')?.textContent);
  const outlet = named(meta, ['og:site_name', 'application-name', 'dc.publisher', 'publisher']) ?? told.outlet;
  const { text, title, byline } = article(page);
  if (!text.trim()) throw new Unreadable('The page has no readable text: it may be made by scripts. Save the text and add that.');
  return { bytes, text, at: null, title: say(meta.get('og:title')) ?? told.title ?? heading ?? title, outlet, url, published, author: author && !/^https?:/.test(author) ? author : byline, notes: [] };
}
