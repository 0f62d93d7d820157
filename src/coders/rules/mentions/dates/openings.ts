/**
 * What is known of one word of a pattern's matches, by all ways through the pattern: '' where the word before it is being read, ' ' before its first letter, then a blank and its letters; those in `done` need
 * not be followed further. The pieces are sources of patterns for small letters.
 */
interface Heads { readonly open: readonly string[]; readonly done: readonly string[] }

const END = '(?![a-z0-9])';
/** Of more than so many beginnings of a word that a part repeats, what follows is not read. */
const mostOpen = 500;
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

/** Leads on through one part of a pattern (a group, a class, a sign). */
function step(part: string, open: readonly string[]): Heads {
  const kind = group.exec(part)?.[0];
  const inner = kind ? part.slice(kind.length, -1) : '';
  if (kind === '(?!' && inner === '[A-Za-z0-9]') return ended(open, false);
  if (kind === '(' || kind === '(?:') { const all = alternatives(inner).map((a) => heads(a, open)); return { open: all.flatMap((h) => h.open), done: all.flatMap((h) => h.done) }; }
  // what looks around takes no letters
  if (kind || part === '\\b') return { open, done: [] };
  if (/^[A-Za-z0-9]$/.test(part)) return { open: open.map((o) => o && o + part.toLowerCase()), done: [] };
  const figure = /^(?:\\d|\[\d+\])$/.test(part);
  if (figure) return { open: open.filter((o) => o === ''), done: open.filter((o) => o !== '').map((o) => (o === ' ' ? ' \\d' : o)) };
  // another class than one of marks can go on anyhow, and so can what repeats a group
  if (/^(?:\\[wpDWS1-9]|\.|\[.*[\\\w^].*\])$/s.test(part)) return { open: [], done: [...open] };
  return ended(open, true);
}

/** A mark or a blank, or no letter: the end of a word that has begun. */
const ended = (open: readonly string[], mark: boolean): Heads => ({ open: open.filter((o) => o.length < 2).map((o) => (mark ? ' ' : o)), done: open.filter((o) => o.length > 1).map((o) => o + END) });

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
    const none = count && (/^[?*]/.test(count[0]) || count[1] === '0'), once = !count || count[0] === '?';
    const all = new Set(next);
    // again and again, until nothing new is read
    for (let fresh = once ? [] : [...next]; fresh.length;) {
      const again = step(part, fresh);
      done.push(...again.done);
      fresh = again.open.filter((o) => !all.has(o));
      if (all.size > mostOpen) { done.push(...fresh); break; }
      for (const o of fresh) all.add(o);
    }
    open = [...(none ? open : []), ...all];
  }
  return { open, done };
}

function wordsAt(source: string, from: string): RegExp {
  const { open, done } = heads(`(?:${source})`, [from]);
  return new RegExp(`^(?:${[...new Set([...open, ...done].map((w) => w.slice(1)))].join('|')})`);
}

/** A pattern for the small letters of all words with which a match of this source (that looks at no case) can begin, made from the source itself: no match begins with any other word. */
export const openings = (source: string): RegExp => wordsAt(source, ' ');

/** The same for the word behind the first one, in the match or behind it; '' stands for none. */
export const seconds = (source: string): RegExp => wordsAt(source, '');
