import { statedDay } from './day.ts';
import type { Fault, Part } from './item.ts';
import { linesOf } from './lines.ts';
import { worded } from './charset.ts';

const words = (x: unknown): string | null => (typeof x === 'string' && x.trim() ? x.trim() : null);

/** Reads a report from an object with `text`, and where it has them `title`, `outlet`, `url`, `published`, `author`. */
export function objectPart(x: unknown, bytes: Uint8Array, at: string): Part | Fault {
  const o = (typeof x === 'object' && x !== null && !Array.isArray(x) ? x : {}) as Readonly<Record<string, unknown>>, text = typeof o['text'] === 'string' ? o['text'] : null;
  if (text === null || !text.trim()) return { at, error: 'There is no "text": write {"text": "…", "title"?, "outlet"?, "url"?, "published"?}.' };
  const said = words(o['published']), published = statedDay(said);
  const notes = said && !published ? [`"${said.slice(0, 40)}" states no day of publication without doubt: write YYYY-MM-DD.`] : [];
  return { bytes, text, at, title: words(o['title']), outlet: words(o['outlet']), url: words(o['url']), published, author: words(o['author']), notes };
}

/** Reads JSON lines, one report a line; a bad line is told by its number and the rest goes on. */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part | Fault> {
  for await (const { number, bytes } of linesOf(chunks)) {
    const at = `line ${number}`;
    if (!bytes) { yield { at, error: 'The line is longer than 4 MB: cut it into reports.' }; continue; }
    if (!bytes.length) continue;
    let value: unknown;
    try { const line = worded(bytes, 'utf-8').text.trim(); if (!line) continue; value = JSON.parse(line); } catch { yield { at, error: 'The line is no JSON: write one object a line, with strings in double quotes.' }; continue; }
    yield objectPart(value, bytes, at);
  }
}
