/** What is known of the text at the beginning of a pattern: the letters of its first word so far, and whether the word ends with them. */
interface Heads { readonly open: readonly string[]; readonly done: readonly string[] }

const END = '[^a-z0-9]';
const group = /^\((?:\?(?:<?[!=]|:))?/;
const item = /^(?:\[(?:\\.|[^\]])*\]|\\.|[^\\])/;
const times = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})/;

/** Where the group that opens at the beginning of a source ends, its bracket included. */
function groupEnd(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length;) {
    const part = item.exec(source.slice(i))?.[0] ?? ' ';
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    i += part.length;
    if (depth === 0) return i;
  }
  return source.length;
}

/** The alternatives of a source, those of its groups left whole. */
function alternatives(source: string): string[] {
  const out = [''];
  for (let i = 0; i < source.length;) {
    const part = source[i] === '(' ? source.slice(i, i + groupEnd(source.slice(i))) : item.exec(source.slice(i))?.[0] ?? ' ';
    if (part === '|') out.push('');
    else out[out.length - 1] += part;
    i += part.length;
  }
  return out;
}

/** The first words of one part of a pattern (a group, a class, a sign) behind the letters that were read. */
function step(part: string, open: readonly string[]): Heads {
  const kind = group.exec(part)?.[0];
  const inner = kind ? part.slice(kind.length, -1) : '';
  if (kind === '(?!' && inner === '[A-Za-z0-9]') return { open: [], done: open.map((o) => `${o}(?:${END}|$)`) };
  if (kind === '(' || kind === '(?:') { const all = alternatives(inner).map((a) => heads(a, open)); return { open: all.flatMap((h) => h.open), done: all.flatMap((h) => h.done) }; }
  // what looks around takes no letters
  if (kind || part === '\\b') return { open, done: [] };
  if (/^[A-Za-z0-9]$/.test(part)) return { open: open.map((o) => o + part.toLowerCase()), done: [] };
  // a class or a figure can go on anyhow, but for the first sign of all; any other mark or blank ends the word
  if (/^(?:\\[dwpDWS]|\[.*[\\\w^].*\])$/s.test(part)) return { open: [], done: open.map((o) => o || (/^(?:\\d|\[\d+\])$/.test(part) ? '\\d' : '')) };
  return { open: [], done: open.map((o) => `${o}(?:${END}|$)`) };
}

function heads(source: string, before: readonly string[]): Heads {
  let open = before;
  const done: string[] = [];
  for (let i = 0; i < source.length && open.length;) {
    const part = source[i] === '(' ? source.slice(i, i + groupEnd(source.slice(i))) : item.exec(source.slice(i))?.[0] ?? ' ';
    i += part.length;
    const count = times.exec(source.slice(i));
    i += count?.[0].length ?? 0;
    const { open: next, done: ended } = step(part, open);
    done.push(...ended);
    const none = count && (/^[?*]/.test(count[0]) || count[1] === '0'), more = count && count[0] !== '?' && !(count[1] === '1' && count[2] === undefined);
    if (more) done.push(...next);
    open = [...(none ? open : []), ...(more ? [] : next)];
  }
  return { open, done };
}

/** A pattern for the small letters of all words with which a match of this source (that looks at no case) can begin, made from the source itself: no match begins with any other word. */
export function openings(source: string): RegExp {
  const { open, done } = heads(`(?:${source})`, ['']);
  return new RegExp(`^(?:${[...new Set([...open, ...done])].join('|')})`);
}
