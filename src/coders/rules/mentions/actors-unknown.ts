import { byWritten, type NameWord, type Written } from '#reference';
import { bodies, fields, inner, leading, levels, offices, openers, papers, ranks, stations } from './actors-words.ts';

/** An organisation that no list knows: words `[first, last]`, both included. */
export interface Unknown { readonly first: number; readonly last: number; readonly outlet: boolean }

const low = (w: NameWord | undefined): string => w?.low ?? '';
const ordinal = /^\d{1,3}(?:st|nd|rd|th)?$/;
const ordinalWord = ({ form }: Written): boolean => form.charCodeAt(0) <= 57 && ordinal.test(form);

/** Whether a word may begin an organisation that no list knows: what `proper` and `office` ask of it first. */
export const mayBegin = byWritten((w) => w.capital || ordinalWord(w) || levels.has(w.low));

/** The organisation whose name begins at a word; null where none does. */
export const unknown = (words: readonly NameWord[], i: number): Unknown | null => proper(words, i) ?? office(words, i);

/** Capitalised words with a body among them: "Eastern River Brigade", "Front for the Freedom of Oru", "62nd Motorised Brigade". */
function proper(words: readonly NameWord[], i: number): Unknown | null {
  const w = words[i];
  if (!w || !(w.capital || (ordinalWord(w) && words[i + 1]?.capital && words[i + 1]?.tight && !openers.has(low(words[i + 1])))) || openers.has(low(w))) return null;
  let last = i;
  // "al-Shabaab's Radio Orvik": whose station it is speaks
  const station = stations.has(low(w)) && !words[i - 1]?.possessive;
  const first = leading.has(low(w)) || station;
  let body = first ? i : -1;
  let outlet = papers.has(low(w)) || station;
  let open = false;
  for (let k = i + 1; k < words.length && k - i < 11; k++) {
    const x = words[k] as NameWord;
    if (!x.tight || (words[k - 1]?.possessive && bodyDone(words, i, k))) break;
    if (x.capital || ordinalWord(x)) {
      if (papers.has(low(x))) { outlet = true; body = k; }
      else if (bodies.has(low(x))) { body = k; outlet = false; }
      else if (body === k - 1 && body > i && !open && !first) break;
      last = k;
    } else if (inner.has(x.form)) {
      if (x.form === 'and' && !open && body < 0) break;
      if (x.form === 'the' && !/^(?:of|for|and)$/.test(low(words[k - 1]))) break;
      if (x.form === 'of' || x.form === 'for') { if (body < 0) break; open = true; }
      if (!(words[k + 1]?.capital || inner.has(low(words[k + 1])))) break;
    } else break;
  }
  if (body < 0) return null;
  const end = open || first ? last : body;
  const long = end > i && !words.slice(i, end + 1).some((x) => ranks.has(low(x)));
  return long && content(words, i, end) >= 2 ? { first: i, last: end, outlet } : null;
}

const bodyDone = (words: readonly NameWord[], from: number, to: number): boolean => words.slice(from, to).some((w) => bodies.has(low(w)));
const content = (words: readonly NameWord[], first: number, last: number): number => words.slice(first, last + 1).filter((w) => !inner.has(low(w))).length;

/** A body by level and field: "municipal security secretariat", "Kharvo regional prosecutor's office". */
function office(words: readonly NameWord[], i: number): Unknown | null {
  if (!words[i]?.capital && !levels.has(low(words[i]))) return null;
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
