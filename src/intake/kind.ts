/** The forms of documents that are read. */
export type Kind = 'text' | 'html' | 'feed' | 'jsonl' | 'json' | 'csv' | 'pdf';

const byType: readonly (readonly [RegExp, Kind])[] = [
  [/^application\/pdf$/, 'pdf'], [/^(application\/xhtml\+xml|text\/html)$/, 'html'], [/^application\/(rss|atom|rdf)\+xml$/, 'feed'], [/^application\/feed\+json$/, 'json'],
  [/^application\/(x-ndjson|x-jsonlines|jsonl|jsonlines)$/, 'jsonl'], [/^application\/json$/, 'json'], [/^(text|application)\/(csv|tab-separated-values)$/, 'csv'],
];
const byName: readonly (readonly [RegExp, Kind])[] = [
  [/\.pdf$/i, 'pdf'], [/\.(x?html?)$/i, 'html'], [/\.(rss|atom|rdf)$/i, 'feed'], [/\.(jsonl|ndjson)$/i, 'jsonl'], [/\.json$/i, 'json'], [/\.(csv|tsv)$/i, 'csv'], [/\.(txt|text|md)$/i, 'text'],
];

/** What the first characters show: a form that cannot be mistaken; null where they show none. */
function sniffed(head: string): Kind | null {
  const start = head.replace(/^(?:\ufeff|ï»¿)?\s+/, '').replace(/^(?:\ufeff|ï»¿)/, '');
  if (start.startsWith('%PDF-')) return 'pdf';
  const bare = start.replace(/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s+)+/, '');
  if (/^(?:<!DOCTYPE\s+(?:rss|rdf|feed)\b|<(?:rss|[\w-]+:rdf|(?:[\w-]+:)?feed)\b)/i.test(bare)) return 'feed';
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b/i.test(bare)) return 'html';
  return null;
}

/** The form of a document: by what its first bytes show, else its server's word, else its name; text where nothing else is shown. */
export function kindOf(head: Uint8Array, mediaType: string | null, name: string): Kind {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 2048));
  const shown = sniffed(start), said = byType.find(([t]) => t.test(mediaType ?? ''))?.[1], named = byName.find(([n]) => n.test(name))?.[1];
  if (shown && !(named === 'text' && !said) && said !== 'csv' && said !== 'jsonl') return shown;
  return said ?? (mediaType === null || /^(text\/plain|text\/xml|application\/(xml|octet-stream))$/.test(mediaType) ? named : undefined) ?? (/^\s*\{"[\w$-]+":/.test(start) ? 'jsonl' : 'text');
}
