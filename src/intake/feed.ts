import { parseFeed } from 'feedsmith';
import { Unreadable } from '#model';
import { statedDay } from './day.ts';
import { proseOf } from './html.ts';
import { most, type Fault, type Part } from './item.ts';
import { cutFeed } from './split.ts';

interface Item { readonly title: string | null; readonly url: string | null; readonly published: string | null; readonly author: string | null; readonly content: string | null }
type Loose = { readonly [key: string]: Loose & Loose[] & string } | undefined;

const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const first = (...all: readonly unknown[]): string | null => { for (const x of all) if (typeof x === 'string' && x.trim()) return x.trim(); return null; };
const names = (all: unknown): string | null => (Array.isArray(all) ? all.map((a) => (typeof a === 'string' ? a : (a as { name?: string })?.name)).filter(Boolean).join(', ') || null : null);

function entry(x: Loose): Item {
  const links = x?.['links'] as readonly { href?: string; rel?: string }[] | undefined, title = x?.['title'], content = x?.['content'];
  const whole = content as { encoded?: string; value?: string } | undefined, guid = x?.['guid'] as { value?: string; isPermaLink?: boolean } | undefined;
  return {
    title: first(title, (title as { value?: string } | undefined)?.value), author: names(x?.['authors']) ?? names((x?.['dc'] as { creators?: unknown } | undefined)?.creators),
    url: first(x?.['link'], x?.['url'], links?.find((l) => !l.rel || l.rel === 'alternate')?.href, guid?.isPermaLink === false ? null : guid?.value),
    published: [x?.['pubDate'], x?.['published'], x?.['date_published'], x?.['datePublished'], ...list((x?.['dc'] as { dates?: unknown } | undefined)?.dates), x?.['updated']].map((d) => statedDay(first(d))).find((d) => d !== null) ?? null,
    content: first(whole?.encoded, whole?.value, x?.['content_html'], x?.['content_text'], x?.['description'], (x?.['summary'] as { value?: string } | undefined)?.value, x?.['summary']),
  };
}

const list = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);
const web = (words: string | null, base: string | null): string | null => (words && URL.canParse(words, base ?? undefined) && /^https?:/.test(new URL(words, base ?? undefined).href) ? new URL(words, base ?? undefined).href : null);

function part(item: Item, { source, outlet, base, at }: { readonly source: string; readonly outlet: string | null; readonly base: string | null; readonly at: string }): Part | Fault {
  if (!item.content) return { at, error: 'The item has neither content nor summary: add the page it leads to.' };
  const { title, author, published } = item;
  try { return { bytes: encode(source), text: proseOf(item.content), at, title: title && proseOf(title), outlet, url: web(item.url, base), published, author, notes: [] }; } catch (error) {
    return { at, error: (error as Error).message };
  }
}

function parsed(xml: string): Loose {
  const { feed } = parseFeed(xml) as unknown as { feed: { items?: Loose[]; entries?: Loose[] } };
  return feed.items?.[0] ?? feed.entries?.[0];
}

function titleOf(xml: string): string | null {
  const own = /<(?:[\w.-]+:)?title\b[^>]{0,300}>\s*(?:<!\[CDATA\[([\s\S]{0,500}?)\]\]>|([^<]{0,500}))/i.exec(xml.replace(/<image\b[\s\S]*?<\/image>/gi, ''));
  return own ? first(proseOf((own[1] ?? own[2] ?? '').trim())) : null;
}

const none = 'The feed has no items now: there is nothing to take in. Look whether its address is the right one, or try again later.';

/** Reads an RSS, Atom or RDF feed: each item a report with its content, else its summary, and its own day. An item's bytes are its own source. */
export function* readFeed(xml: string, base: string | null): Generator<Part | Fault> {
  const { around, items, wrap } = cutFeed(xml), outlet = titleOf(around);
  let n = 0;
  for (const source of items) {
    const at = `item ${++n}`;
    if (n > most.items) { yield { at, error: `The feed has more than ${most.items} items: what follows was left out. Cut it into several.` }; return; }
    let item: Item;
    try { item = entry(parsed(wrap(source))); } catch { yield { at, error: 'The item is no well-formed XML: ask the publisher, or add its page.' }; continue; }
    yield part(item, { source, outlet, base, at });
  }
  if (!n) throw new Unreadable(none);
}

/** Reads a JSON feed. An item's bytes are its JSON. */
export function* readJsonFeed(feed: { readonly title?: unknown; readonly items?: unknown }, base: string | null): Generator<Part | Fault> {
  if (!Array.isArray(feed.items)) throw new Unreadable('The JSON feed has no items.');
  if (!feed.items.length) throw new Unreadable(none);
  for (const [i, x] of feed.items.entries()) {
    const at = `item ${i + 1}`;
    if (i >= most.items) { yield { at, error: `The feed has more than ${most.items} items: what follows was left out. Cut it into several.` }; return; }
    yield part(entry(x as Loose), { source: JSON.stringify(x), outlet: first(feed.title), base, at });
  }
}
