import { allAlnum, isAlnum } from '#text';

const accents: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' };
const spellings: Readonly<Record<string, string>> = { defense: 'defence', organization: 'organisation', organizations: 'organisations', center: 'centre', labor: 'labour', mechanized: 'mechanised', mobilization: 'mobilisation', motorized: 'motorised', stabilization: 'stabilisation' };
const memo = new Map<string, string>();

/** A word without what spellings of one word differ in: case, accents, apostrophes (hamza, ayn), doubled letters, e for i, o for u, q for k, American for British endings. */
export function foldWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size > 50_000) memo.clear();
  const made = fold(word);
  memo.set(word, made);
  return made;
}

function fold(word: string): string {
  let s = word.toLowerCase();
  if (/[^\x20-\x7e]/.test(s)) s = s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßøłđıæœðþə]/g, (c) => accents[c] ?? c);
  s = s.replace(/['’‘`´ʻʼʹʾʿ.]/g, '');
  s = spellings[s] ?? s;
  if (s === 'el') return 'al';
  if (s.length < 5) return s;
  return s.replace(/ou|oo/g, 'u').replace(/q/g, 'k').replace(/e/g, 'i').replace(/o/g, 'u').replace(/y/g, 'i').replace(/(.)\1+/g, '$1').replace(/ih$/, 'i').replace(/ah$/, 'a');
}

/** A word of a text as the look-up of names reads it: `key` folded, `tight` where nothing but a space, a hyphen or an apostrophe stands before it. */
export interface NameWord { readonly start: number; readonly end: number; readonly form: string; readonly low: string; readonly key: string; readonly capital: boolean; readonly capitals: boolean; readonly possessive: boolean; readonly tight: boolean; readonly hyphen: boolean; /** The number of its form among those that are held; -1 where it is not. */ readonly id: number }

const wordy = /[\p{L}\p{M}\p{N}]/u;
const marks = "'’‘`´ʻʼʾʿ";

/** Where the letter or digit at a place ends; the place itself where none stands there. */
function after(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c < 128) return isAlnum(c) ? at + 1 : at;
  const point = text.codePointAt(at);
  return point !== undefined && wordy.test(String.fromCodePoint(point)) ? at + (point > 0xffff ? 2 : 1) : at;
}

/** Where the word at a place ends: letters, digits and marks within them; "U.S." with its stops. */
function wordEnd(text: string, start: number): number {
  let end = start, c = text.charCodeAt(end);
  while (isAlnum(c)) c = text.charCodeAt(++end);
  // most words end with their plain letters: nothing goes on behind another sign than a stop, a mark or a letter that is not plain
  if (ends(c)) return end;
  end = dotted(text, start);
  if (end > start) return end;
  for (end = start; end < text.length;) {
    const next = after(text, end);
    if (next > end) { end = next; continue; }
    if (end > start && marks.includes(text[end] as string) && after(text, end + 1) > end + 1) { end++; continue; }
    break;
  }
  return end;
}

function dotted(text: string, start: number): number {
  let end = start;
  for (let n = 0; ; n++) {
    const next = after(text, end);
    if (next === end || text[next] !== '.' || /\d/.test(text[end] as string)) return n > 1 ? end : start;
    end = next + 1;
  }
}

/** The folded words of a name. */
export function nameKeys(name: string): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < name.length;) {
    const stop = wordEnd(name, at);
    if (stop === at) { at++; continue; }
    const own = stop - at > 2 && (name[stop - 1] === 's' || name[stop - 1] === 'S') && (name[stop - 2] === "'" || name[stop - 2] === '’');
    out.push(foldWord(name.slice(at, own ? stop - 2 : stop)));
    at = stop;
  }
  return out;
}

/** A word whose letters are looked up when they are first asked for: with most words nobody asks for more than their number. */
class Word implements NameWord {
  readonly start: number; readonly end: number; readonly capital: boolean; readonly possessive: boolean; readonly tight: boolean; readonly hyphen: boolean; readonly id: number;
  private own: Written | null;

  constructor(start: number, end: number, id: number, own: Written | null, capital: boolean, possessive: boolean, tight: boolean, hyphen: boolean) {
    this.start = start; this.end = end; this.id = id; this.own = own; this.capital = capital; this.possessive = possessive; this.tight = tight; this.hyphen = hyphen;
  }

  private get letters(): Written { return this.own ??= numbered[this.id]!; }
  get form(): string { return this.letters.form; }
  get low(): string { return this.letters.low; }
  get key(): string { return this.letters.key; }
  get capitals(): boolean { return this.letters.capitals; }
}

/** What is known of a word of plain letters and figures before its letters are read, as one number: that of its form and its length; -1 for words that are not held or not plain. */
export const plainWord = (form: string): number => { const { id } = allAlnum(form) ? written(form, 0, form.length) : { id: -1 }; return id < 0 ? -1 : id * 64 + form.length; };

/** The words of a text; a possessive ending is cut off and noted. `known` gives the `plainWord` of a word that begins at a place, where it is at hand already; it is asked from left to right. */
export function nameWords(text: string, known?: (start: number) => number): readonly NameWord[] {
  const out: NameWord[] = [];
  let last = 0;
  for (let at = 0; at < text.length;) {
    const first = text.charCodeAt(at);
    if (first === 32) { at++; continue; }
    const word = known ? known(at) : -1, wordStop = at + (word & 63);
    const whole = word >= 0 && ends(text.charCodeAt(wordStop)), stop = whole ? wordStop : wordEnd(text, at);
    if (stop === at) { at++; continue; }
    let end = stop;
    let possessive = false;
    const s = whole ? 0 : text.charCodeAt(end - 1);
    if (s === 115 || s === 83) {
      if (end - at > 2 && apostrophe(text.charCodeAt(end - 2))) { end -= 2; possessive = true; }
      else possessive = apostrophe(text.charCodeAt(end));
    }
    const gap = at - last === 1 && text.charCodeAt(last) === 32 ? ' ' : text.slice(last, at);
    const own = whole ? null : written(text, at, end);
    out.push(new Word(at, end, own ? own.id : word >> 6, own, own ? own.capital : first >= 65 && first <= 90, possessive, joins(gap, text, last), gap === '-' || gap === '‑' || gap === '–'));
    last = end;
    at = stop;
  }
  return out;
}

/** Whether a word of plain letters ends before this sign, which is neither a plain letter or figure nor one behind which a word may go on. */
const ends = (code: number): boolean => code < 128 && !isAlnum(code) && code !== 46 && code !== 39 && code !== 96;
const apostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** What a form's letters tell, held for the process: by open addressing, so that no string is made of a word that is held. */
export type Written = Pick<NameWord, 'form' | 'low' | 'key' | 'capital' | 'capitals' | 'id'>;
const places = 65_536, longestHeld = 40;
/** The most forms that are held. */
export const mostForms = 30_000;
const held = new Array<Written | undefined>(places).fill(undefined);
/** Those that are held, by their numbers. */
const numbered: Written[] = [];

/** What the letters `[start, end)` of a text tell. */
export function written(text: string, start: number, end: number): Written {
  const length = end - start;
  if (length > longestHeld) return writtenOf(text.slice(start, end), -1);
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  for (let at = (h ^ (h >>> 15)) & (places - 1); ; at = (at + 1) & (places - 1)) {
    const known = held[at];
    if (known === undefined) {
      if (numbered.length >= mostForms) return writtenOf(text.slice(start, end), -1);
      const made = writtenOf(text.slice(start, end), numbered.length);
      numbered.push(made);
      return held[at] = made;
    }
    const { form } = known;
    if (form.length !== length) continue;
    let k = 0;
    while (k < length && form.charCodeAt(k) === text.charCodeAt(start + k)) k++;
    if (k === length) return known;
  }
}

function writtenOf(form: string, id: number): Written {
  const first = form.charCodeAt(0);
  const capital = (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(form));
  return { form, low: form.toLowerCase(), key: foldWord(form), capital, capitals: capital && form.length > 1 && form === form.toUpperCase(), id };
}

/** What `make` makes of a word's letters, held by its form's number: asked for again it costs one look at a list. */
export function byWritten<T extends object | number | string | boolean | null>(make: (word: Written) => T): (word: Written) => T {
  const had = new Array<T | undefined>(mostForms).fill(undefined);
  return (word) => {
    const { id } = word;
    if (id < 0) return make(word);
    const known = had[id];
    return known === undefined ? had[id] = make(word) : known;
  };
}

/** Whether a gap leaves two words in one name; a line's end only where the line before it is a full one. */
function joins(gap: string, text: string, end: number): boolean {
  if (gap === ' ' || gap === '-' || gap === '') return true;
  // what the pattern can begin with
  if (!"'’ \n-‐‑–".includes(gap[0] as string)) return false;
  if (!/^(?:['’]s?)?(?: |\n| ?[-‐‑–]| & |)$/.test(gap)) return false;
  if (!gap.includes('\n')) return true;
  const from = end - 60;
  return from >= 0 && !text.slice(from, end).includes('\n');
}
