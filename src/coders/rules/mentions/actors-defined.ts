import type { Span } from '#text';
import type { NameWord } from '#reference';
import { bodies, inner, leading } from './actors-words.ts';

/** A short name that the report itself explains: "Popular River Front (PRF)". */
export interface Definition { readonly short: string; readonly at: Span; readonly long: Span }

const bracket = /[([]\s*(?:(?:also )?known (?:as|by its acronym)|formerly|or|aka|the)?\s*["“']?([\p{Lu}][\p{L}\p{N}./&’'-]{1,11})["”']?\s*(?:[,;][^)\]\n]{0,40})?[)\]]/gu;

/** The explanations of short names in a text, in order; linear. */
export function definitions(text: string, words: readonly NameWord[]): readonly Definition[] {
  const out: Definition[] = [];
  let w = 0;
  bracket.lastIndex = 0;
  for (let m = bracket.exec(text); m; m = bracket.exec(text)) {
    const short = m[1] ?? '';
    while (w < words.length && (words[w]?.end ?? 0) <= m.index) w++;
    const last = w - 1;
    if (text.slice(words[last]?.end, m.index).trim() !== '' ) continue;
    const first = start(words, last, short);
    if (first === null) continue;
    const at = text.indexOf(short, m.index);
    out.push({ short, at: [at, at + short.length], long: [words[first]?.start ?? 0, words[last]?.end ?? 0] });
  }
  return out;
}

/** The first word of the long form that ends at a word: by initials, else the run of capitalised words; null for none. */
function start(words: readonly NameWord[], last: number, short: string): number | null {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const capitals = (short.match(/\p{Lu}/gu) ?? []).length;
  let first = last;
  while (first > 0 && last - first < 11 && words[first]?.tight && (words[first - 1]?.capital || inner.has(words[first - 1]?.low ?? ''))) first--;
  while (first < last && (!words[first]?.capital || /^(?:the|a|an)$/i.test(words[first]?.form ?? ''))) first++;
  if (capitals >= 2) {
    const from = initials(words, last, letters);
    if (from !== null) return from;
  } else if (letters.length > 2 && first < last && (words[first]?.form.toUpperCase() === letters)) return first;
  else return null;
  const run = words.slice(first, last + 1);
  const shouted = run.every((w) => w.capitals || !w.capital);
  return first < last && words[first]?.capital && !shouted && run.some((w) => bodies.has(w.low) || leading.has(w.low)) ? first : null;
}

function initials(words: readonly NameWord[], last: number, letters: string): number | null {
  for (let first = last; first >= 0 && last - first < letters.length + 4; first--) {
    const run = words.slice(first, last + 1);
    const big = run.map((w) => (w.form[0] ?? '').toUpperCase()).join('');
    const content = run.filter((w) => !inner.has(w.low)).map((w) => (w.form[0] ?? '').toUpperCase()).join('');
    if (/\p{N}/u.test(run[0]?.form ?? '')) break;
    if ((big === letters || content === letters) && run.length > 1) return first;
    if (first > 0 && !words[first]?.tight) break;
  }
  return null;
}
