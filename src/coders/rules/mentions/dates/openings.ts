import { alternatives, groupEnd, item } from '../../pattern-source.ts';

/**
 * What is known of one word of a pattern's matches, by all ways through the pattern: '' where the word before it is being read, ' ' before its first letter, then a blank and its letters; those in `done` need
 * not be followed further. Where the word before it is given, '>' and all its letters stand before it, '<' and those still to be read within it. The pieces are sources of patterns for small letters.
 */
interface Heads { readonly open: readonly string[]; readonly done: readonly string[] }

const END = '(?![a-z0-9])';
/** Of more than so many beginnings of a word that a part repeats, what follows is not read. */
const mostOpen = 500;
const group = /^\((?:\?(?:<?[!=]|:))?/;
const times = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})/;

/** Leads on through one part of a pattern (a group, a class, a sign). Where a `gap` is given, one of its signs and nothing else parts the word before from the next. */
function step(part: string, open: readonly string[], gap: string): Heads {
  const kind = group.exec(part)?.[0];
  const inner = kind ? part.slice(kind.length, -1) : '';
  if (kind === '(?!' && inner === '[A-Za-z0-9]') return ended(open, false);
  if (kind === '(' || kind === '(?:') { const all = alternatives(inner).map((a) => heads(a, open, gap)); return { open: all.flatMap((h) => h.open), done: all.flatMap((h) => h.done) }; }
  // what looks around takes no letters
  if (kind || part === '\\b') return { open, done: [] };
  if (/^[A-Za-z0-9]$/.test(part)) return { open: open.flatMap((o) => (given(o) ? (o[1] === part.toLowerCase() ? [`<${o.slice(2)}`] : []) : [o && o + part.toLowerCase()])), done: [] };
  const figure = /^(?:\\d|\[\d+\])$/.test(part);
  if (figure) return { open: open.filter((o) => o === ''), done: open.filter((o) => o !== '' && !given(o)).map((o) => (o === ' ' ? ' \\d' : o)) };
  // another class than one of marks can go on anyhow, and so can what repeats a group
  if (/^(?:\\[wpDWS1-9]|\.|\[.*[\\\w^].*\])$/s.test(part)) return { open: [], done: [...open] };
  return ended(gap ? open.filter((o) => o.length > 1 || (o === '' && [...gap].some((c) => new RegExp(`^${part}$`).test(c)))) : open, true);
}

/** A mark or a blank, or no letter: the end of a word that has begun. */
function ended(open: readonly string[], mark: boolean): Heads {
  const free = open.filter((o) => !given(o));
  // a given word ends with its last letter
  const after = open.flatMap((o) => (o[0] === '>' ? [o] : o === '<' ? [mark ? ' ' : o] : []));
  return { open: [...free.filter((o) => o.length < 2).map((o) => (mark ? ' ' : o)), ...after], done: free.filter((o) => o.length > 1).map((o) => o + END) };
}

/** Whether the given word before is being read. */
const given = (state: string): boolean => state[0] === '>' || state[0] === '<';

function heads(source: string, before: readonly string[], gap = ''): Heads {
  let open = before;
  const done: string[] = [];
  for (let i = 0; i < source.length && open.length;) {
    const part = source[i] === '(' ? source.slice(i, i + groupEnd(source.slice(i))) : item.exec(source.slice(i))?.[0] ?? ' ';
    i += part.length;
    const count = times.exec(source.slice(i));
    i += count?.[0].length ?? 0;
    const { open: next, done: ended } = step(part, open, gap);
    done.push(...ended);
    const none = count && (/^[?*]/.test(count[0]) || count[1] === '0'), once = !count || count[0] === '?';
    const all = new Set(next);
    // again and again, until nothing new is read
    for (let fresh = once ? [] : [...next]; fresh.length;) {
      const again = step(part, fresh, gap);
      done.push(...again.done);
      fresh = again.open.filter((o) => !all.has(o));
      if (all.size > mostOpen) { done.push(...fresh); break; }
      for (const o of fresh) all.add(o);
    }
    open = [...(none ? open : []), ...all];
  }
  return { open, done };
}

function wordsAt(source: string, from: string, gap = ''): readonly string[] {
  const { open, done } = heads(`(?:${source})`, [from], gap);
  return [...new Set([...open, ...done].map((w) => w.slice(1)))];
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`);
const never = /(?!)/;

/** A pattern for the small letters of all words with which a match of this source (that looks at no case) can begin, made from the source itself: no match begins with any other word. */
export const openings = (source: string): RegExp => anyOf(wordsAt(source, ' '));

/** The same for the word behind the first one; `mayEnd` says whether a match whose first word is this (in small letters) may end with it or go on with any word. */
export function seconds(source: string): { readonly goesOn: RegExp; readonly mayEnd: (first: string) => boolean } {
  const words = wordsAt(source, ''), told = words.filter((w) => w !== '');
  return { goesOn: told.length ? anyOf(told) : never, mayEnd: (first) => told.length < words.length && (!/^[a-z]+$/.test(first) || endsWith(source, first)) };
}

/** Whether a match may go on behind its first word with one of these signs and, right behind that, another word ("3.5.2024"). */
export const goesOver = (source: string, signs: string): boolean => wordsAt(source, '', signs).some((w) => w !== '');

/** Whether a match that begins with this word may end with it, or go on with any word. */
function endsWith(source: string, word: string): boolean {
  const { open, done } = heads(`(?:${source})`, [`>${word}`]);
  return [...open, ...done].some((w) => w[0] !== ' ' || w.length < 2);
}
