import type { Span } from '#text';
import { capitalAt, smallAt } from './tokens-chars.ts';
import { beforeNumbers, calendar, closingAbbreviations, forwardAbbreviations, starters, titleAbbreviations } from './tokens-lists.ts';
import type { Offsets } from './tokens.ts';

/** The words of one paragraph: pairs of offsets. */
interface Words { readonly text: string; readonly at: Offsets; readonly n: number; readonly caseless: boolean }

const form = ({ text, at }: Words, i: number): string => text.slice(at[2 * i], at[2 * i + 1]);
const gapBefore = ({ at }: Words, i: number): boolean => i === 0 || (at[2 * i] as number) > (at[2 * i - 1] as number);

/**
 * Where sentences begin among the words of a paragraph: indexes, the first is 0. A closing quotation mark or bracket belongs to
 * the sentence before it; a stop inside a quotation that its sentence goes on after ends nothing.
 */
export function sentenceStarts(text: string, at: Offsets, caseless: boolean): readonly number[] {
  const words: Words = { text, at, n: at.length / 2, caseless };
  const out = [0];
  const quote = new Quotes();
  for (let i = 0; i < words.n; i++) {
    quote.pass(words, i);
    const stop = stopAt(words, i);
    if (stop === null || i + 1 >= words.n || numbersItem(words, i, out.at(-1) as number)) continue;
    const next = pastClosers(words, i + 1, quote);
    if (next < words.n && breaks(words, { stop, last: i, next, quoted: next > i + 1 }) && next > (out.at(-1) as number)) out.push(next);
    i = next - 1;
  }
  return out;
}

/** Whether the stop belongs to the number of a list's item, at the start of its sentence. */
const numbersItem = (words: Words, i: number, start: number): boolean => i === start + 1 && /^\d{1,2}$/.test(form(words, start));

type Stop = 'full' | 'query' | 'dots' | 'abbreviation';

/** What kind of sentence end a word may be; null for none. */
function stopAt(words: Words, i: number): Stop | null {
  const { text, at } = words;
  const end = at[2 * i + 1] as number;
  const c = text[end - 1] as string;
  if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '。' && c !== '؟' && c !== '۔') return null;
  const start = at[2 * i] as number;
  if (end - start === 1) return c === '.' || c === '。' || c === '۔' ? 'full' : c === '…' ? 'dots' : 'query';
  const word = form(words, i);
  if (opensWord(words, i)) return null;
  if (/^[.!?…]+$/.test(word)) return /[!?]/.test(word) ? 'query' : 'dots';
  if (i === 0 && /^\d{1,2}\.$/.test(word)) return null;
  return c === '.' ? 'abbreviation' : null;
}

/** Whether dots stand before a word as part of it ("...Now"). */
const opensWord = (words: Words, i: number): boolean => gapBefore(words, i) && i + 1 < words.n && !gapBefore(words, i + 1) && words.text[words.at[2 * i] as number] === '.' && /^[\p{L}]/u.test(form(words, i + 1));

/** Whether straight marks open or close: they turn about unless white space says it. */
class Quotes {
  private double = false;
  private single = false;
  closing = false;
  pass(words: Words, i: number): void {
    const c = words.text[words.at[2 * i] as number] as string;
    this.closing = false;
    if ((words.at[2 * i + 1] as number) - (words.at[2 * i] as number) > 2) return;
    if (c === '"') { this.closing = this.turn(words, i, this.double); this.double = !this.closing; }
    else if (c === "'") { this.closing = this.turn(words, i, this.single); this.single = !this.closing; }
    else if ('”’»›)]}'.includes(c)) this.closing = true;
    else if (c === '“' && /[\s]|^$/.test(words.text[words.at[2 * i + 1] as number] ?? '')) this.closing = true;
  }
  private turn({ text, at }: Words, i: number, open: boolean): boolean {
    const before = /[\s([{“‘–—-]|^$/.test(text[(at[2 * i] as number) - 1] ?? '');
    const after = /[\s)\]}.,;:!?”’–—-]|^$/.test(text[at[2 * i + 1] as number] ?? '');
    return before === after ? open : after;
  }
}

/** The first word after closing marks and the numbers of notes. */
function pastClosers(words: Words, from: number, quote: Quotes): number {
  let i = from;
  for (; i < words.n; i++) {
    const c = words.text[words.at[2 * i] as number] as string;
    if (/[.!?…]/.test(c) && /^[.!?…]+$/.test(form(words, i)) && i > from - 1 && !opensWord(words, i)) continue;
    if (c === '[' && /^\[\d{1,3}\]/.test(words.text.slice(words.at[2 * i], (words.at[2 * i] as number) + 5))) { i += 2; continue; }
    if (!/["'”’»›)\]}“]/.test(c)) break;
    const before = { ...stateOf(quote) };
    quote.pass(words, i);
    if (!quote.closing || (c === '“' && gapBefore(words, i)) || ('’\''.includes(c) && (words.at[2 * i + 1] as number) - (words.at[2 * i] as number) > 1)) { restore(quote, before); break; }
  }
  return i;
}

const stateOf = (q: Quotes): Record<string, unknown> => ({ ...(q as unknown as Record<string, unknown>) });
const restore = (q: Quotes, state: Record<string, unknown>): void => { Object.assign(q, state); };

interface Place { readonly stop: Stop; readonly last: number; readonly next: number; readonly quoted: boolean }

const speech = /^(?:said|says|asked|told|wrote|added|shouted|cried|warned|replied|answered|demanded|read|declared|tweeted|yelled)$/;

/** Whether the sentence ends after the word `last` and its closing marks. */
function breaks(words: Words, place: Place): boolean {
  const { text, at, caseless } = words;
  const { stop, last, next, quoted } = place;
  const gap = gapBefore(words, next);
  let begin = next;
  while (begin < words.n && /^["'“‘«‹(\[{¿¡—–-]/.test(text[at[2 * begin] as number] as string) && begin < next + 3) begin++;
  const first = begin < words.n ? (at[2 * begin] as number) : text.length;
  const small = smallAt(text, first) && !caseless && !/^(?:al|el|an|ar|as|ash|at|az|ad|bin|ibn|de|van|von)$/.test(form(words, begin));
  if (!gap && !quoted && !(begin > next) && !(capitalAt(text, first) && smallAt(text, first + 1))) return false;
  if (stop === 'abbreviation') return !small && afterAbbreviation(words, last, begin);
  if (small || streetSide(words, last, next)) return false;
  if (/^[,;:]/.test(text.slice(first, first + 1))) return false;
  if (stop === 'query' && quoted && tells(words, next)) return false;
  return true;
}

/** "at 2703 W. 33rd St.", "in the 2100 block of S. Main St.": a street's side of the town before its name. */
const streetSide = (words: Words, last: number, next: number): boolean => last > 1 && !gapBefore(words, last) && /^[NSEW]{1,2}$/.test(form(words, last - 1)) && (/^\d{1,3}(?:st|nd|rd|th)$/.test(form(words, next)) || /^\d+$/.test(form(words, last - 2)));

/** Whether the words go on with "NAME said", as after a quoted question. */
function tells(words: Words, next: number): boolean {
  for (let k = next + 1; k < Math.min(words.n, next + 6); k++) {
    const w = form(words, k);
    if (speech.test(w)) return true;
    if (/[.,;:!?"”]/.test(w) && w.length === 1) return false;
  }
  return false;
}

/** Whether a sentence begins at `begin`, where the word `last` is an abbreviation with its stop. */
function afterAbbreviation(words: Words, last: number, begin: number): boolean {
  const short = form(words, last).slice(0, -1).toLowerCase();
  const next = begin < words.n ? form(words, begin) : '';
  const low = next.toLowerCase();
  const starts = starters.has(low) && /^\p{Lu}/u.test(next) && next !== next.toUpperCase() || (/^(?:A|I)$/.test(next) && closingAbbreviations.has(short));
  if (titleAbbreviations.has(short)) return false;
  // "said on X. Residents": the platform, and nobody's initial
  if (short === 'x' && last > 0 && /^(?:on|via|platform|network|site)$/i.test(form(words, last - 1))) return /^[\p{Lu}"“]/u.test(next);
  if (/^\p{L}$/u.test(short)) return starts && low !== 'a';
  if (/^\d/.test(next)) return false;
  if (forwardAbbreviations.has(short) || beforeNumbers.has(short)) return starts;
  if (/^[ap]\.m$/.test(short) || short === 'etc') return /^[\p{Lu}"“]/u.test(next) && !calendar.has(low);
  return starts;
}

/** Cuts a sentence of `n` words, longer than `most`, after the last comma, semicolon or closing mark of each piece; its starts. */
export function cutStarts(text: string, at: Offsets, [from, to, most]: readonly [number, number, number]): readonly number[] {
  const out: number[] = [];
  for (let start = from; to - start > most;) {
    let cut = start + most;
    for (let k = cut; k > start + most / 2; k--) if (/[,;:|)\]]/.test(text[at[2 * k - 2] as number] as string)) { cut = k; break; }
    out.push(cut);
    start = cut;
  }
  return out;
}

/** Whether a text hardly tells large from small letters: only capitals, or none. */
export function isCaseless(text: string, span: Span): boolean {
  let large = 0;
  let small = 0;
  for (let i = span[0]; i < Math.min(span[1], span[0] + 20_000); i++) {
    if (smallAt(text, i)) small++;
    else if (capitalAt(text, i)) large++;
  }
  return large + small > 20 && (small === 0 || large === 0 || large * 200 < small || small * 20 < large);
}
