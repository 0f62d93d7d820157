import { byWritten, type NameWord, type Written } from '#reference';
import { bodies, fields, inner, leading, levels, offices, openers, papers, ranks, stations } from './actors-words.ts';

/** An organisation that no list knows: words `[first, last]`, both included. */
export interface Unknown { readonly first: number; readonly last: number; readonly outlet: boolean }

const low = (w: NameWord | undefined): string => w?.low ?? '';
const ordinal = /^\d{1,3}(?:st|nd|rd|th)?$/;
const ordinalWord = ({ form }: Written): boolean => form.charCodeAt(0) <= 57 && ordinal.test(form);

/** What a word may be in an organisation's name: a bit each. */
const [opener, level, leader, station, paper, body, numbered] = [1, 2, 4, 8, 16, 32, 64] as const;
const part = byWritten((w) => (openers.has(w.low) ? opener : 0) | (levels.has(w.low) ? level : 0) | (leading.has(w.low) ? leader : 0) | (stations.has(w.low) ? station : 0) | (papers.has(w.low) ? paper : 0) | (bodies.has(w.low) ? body : 0) | (ordinalWord(w) ? numbered : 0));

/** Whether a word may begin an organisation that no list knows: what `proper` and `office` ask of it first. */
export const mayBegin = (w: Written): boolean => w.capital || (part(w) & (numbered | level)) !== 0;

/** The organisation whose name begins at a word; null where none does. */
export const unknown = (words: readonly NameWord[], i: number): Unknown | null => proper(words, i) ?? office(words, i);

/** Capitalised words with a body among them: "Eastern River Brigade", "Front for the Freedom of Oru", "62nd Motorised Brigade". */
function proper(words: readonly NameWord[], i: number): Unknown | null {
  const w = words[i];
  if (!w) return null;
  const own = part(w), next = words[i + 1];
  if (own & opener || !(w.capital || (own & numbered && next?.capital && next.tight && !(part(next) & opener)))) return null;
  let last = i;
  // "al-Shabaab's Radio Orvik": whose station it is speaks
  const speaks = (own & station) !== 0 && !words[i - 1]?.possessive;
  const first = (own & leader) !== 0 || speaks;
  let bodyAt = first ? i : -1;
  let outlet = (own & paper) !== 0 || speaks;
  let open = false;
  for (let k = i + 1; k < words.length && k - i < 11; k++) {
    const x = words[k] as NameWord;
    if (!x.tight || (words[k - 1]?.possessive && bodyDone(words, i, k))) break;
    const its = part(x);
    if (x.capital || its & numbered) {
      if (its & paper) { outlet = true; bodyAt = k; }
      else if (its & body) { bodyAt = k; outlet = false; }
      else if (bodyAt === k - 1 && bodyAt > i && !open && !first) break;
      last = k;
    } else if (inner.has(x.form)) {
      if (x.form === 'and' && !open && bodyAt < 0) break;
      if (x.form === 'the' && !/^(?:of|for|and)$/.test(low(words[k - 1]))) break;
      if (x.form === 'of' || x.form === 'for') { if (bodyAt < 0) break; open = true; }
      if (!(words[k + 1]?.capital || inner.has(low(words[k + 1])))) break;
    } else break;
  }
  if (bodyAt < 0) return null;
  const end = open || first ? last : bodyAt;
  const long = end > i && !words.slice(i, end + 1).some((x) => ranks.has(low(x)));
  return long && content(words, i, end) >= 2 ? { first: i, last: end, outlet } : null;
}

const bodyDone = (words: readonly NameWord[], from: number, to: number): boolean => words.slice(from, to).some((w) => bodies.has(low(w)));
const content = (words: readonly NameWord[], first: number, last: number): number => words.slice(first, last + 1).filter((w) => !inner.has(low(w))).length;

/** A body by level and field: "municipal security secretariat", "Kharvo regional prosecutor's office". */
function office(words: readonly NameWord[], i: number): Unknown | null {
  const w = words[i];
  if (!w || (!w.capital && !(part(w) & level))) return null;
  let k = i;
  while (k < i + 3 && words[k]?.capital && !openers.has(low(words[k])) && (k === i || words[k]?.tight)) k++;
  if (!levels.has(low(words[k])) || (k > i && !words[k]?.tight)) return null;
  let n = 0;
  for (k++; k < words.length && n < 4 && words[k]?.tight; k++, n++) {
    if (/^prosecutors?$/.test(low(words[k])) && !(words[k]?.possessive && low(words[k + 1]) === 'office')) return null;
    if (offices.has(low(words[k]))) { while (words[k + 1]?.tight && offices.has(low(words[k + 1])) && !words[k]?.possessive || (words[k]?.possessive && low(words[k + 1]) === 'office')) k++; return { first: i, last: k, outlet: false }; }
    if (!fields.has(low(words[k]))) return null;
  }
  return null;
}
