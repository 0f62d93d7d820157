import { Unreadable } from '#model';

/** An XML feed cut into its items: what stands around them, and each item's own source as it comes. */
export interface Cut { readonly around: string; readonly items: Iterable<string>; readonly wrap: (item: string) => string }

const root = /<((?:[\w.-]+:)?(rss|rdf|feed))\b(?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,4000}>/i;

/** Cuts a feed at its items, so that a long one is never a tree as a whole. Declared entities are refused: nothing outside the document is ever read, and none grows by naming. */
export function cutFeed(xml: string): Cut {
  if (/<!ENTITY/i.test(xml)) throw new Unreadable('The feed declares XML entities, which can read files or grow without end: it is refused. Ask for a feed without them.');
  const m = root.exec(xml.slice(0, 65_536));
  if (!m) throw new Unreadable('This is no RSS, Atom or RDF feed.');
  const [open, name, form] = m as unknown as [string, string, string];
  const prefix = name.includes(':') && form.toLowerCase() === 'feed' ? `${name.split(':')[0]}:` : '';
  const tag = form.toLowerCase() === 'feed' ? `${prefix}entry` : 'item', channel = form.toLowerCase() === 'rss';
  const spans = () => itemSpans(xml, m.index + open.length, tag);
  const wrap = (item: string): string => `${open}${channel ? '<channel>' : ''}${item}${channel ? '</channel>' : ''}</${name}>`;
  return { around: around(xml, m.index, spans()), items: { *[Symbol.iterator]() { for (const [a, b] of spans()) yield xml.slice(a, b); } }, wrap };
}

/** What a feed says of itself: all but its items, up to 64 K characters. */
function around(xml: string, from: number, spans: Iterable<readonly [number, number]>): string {
  let out = '', at = from, n = 0;
  for (const [a, b] of spans) { out += xml.slice(at, Math.min(a, at + 65_536)); at = b; if (++n > 10_000 || out.length > 65_536) return out; }
  return out + xml.slice(at, at + 65_536);
}

/** The items of a feed in text order, past comments and CDATA; one without an end is left out. */
function* itemSpans(xml: string, from: number, tag: string): Generator<readonly [number, number]> {
  const piece = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)${tag}(?=[\\s>/])`, 'gi');
  piece.lastIndex = from;
  let start = -1;
  for (let m = piece.exec(xml); m; m = piece.exec(xml)) {
    if (m[0].startsWith('<!')) {
      const end = m[0] === '<!--' ? xml.indexOf('-->', m.index) : xml.indexOf(']]>', m.index);
      if (end < 0) return;
      piece.lastIndex = end + 3;
    } else if (!m[1]) { if (start < 0) start = m.index; } else if (start >= 0) {
      const end = xml.indexOf('>', m.index) + 1;
      if (!end) return;
      yield [start, end];
      start = -1;
    }
  }
}
