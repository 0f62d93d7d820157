import { hashOf, lower, mix } from './hash.ts';
import { lemmaOf } from './lemma.ts';
import { lettersOf, type Letters } from './letters.ts';
import { classesOf, connectors } from './names-lists.ts';

/** What the name finder sees in a word's letters: the shape of the form, ends and beginnings as hashes. */
export interface Looks { readonly shape: number; readonly suffix2: number; readonly suffix3: number; readonly suffix4: number; readonly prefix2: number; readonly prefix3: number }

const capital = /\p{Lu}/u, wordy = /[\p{L}\p{N}]/u;

/** All that a form's letters tell wherever it stands: made once for each form, and shared by all its words. The strings in it are always the same ones, so that looking them up costs little. */
export class Spelling {
  readonly form: string;
  readonly low: string;
  /** As the tagger sees it, with its capitals and without. */
  readonly cased: Letters; readonly caseless: Letters;
  readonly looks: Looks; readonly plainLooks: Looks;
  /** Classes of the name finder. */
  readonly classes: number;
  /** 1 where the form has a capital, 2 where it can stand inside a name without one, 0 else. */
  readonly kind: number;
  /** Capitals and small letters from A to Z among the first 64 characters. */
  readonly upper: number; readonly small: number;
  /** How capitals are used: 0 no letter first, 1 all letters large, 2 all small, 3 both. */
  readonly casing: number;
  /** Whether it is a mark: no letter or number in it. */
  readonly mark: boolean;
  /** Its number among the forms that are held; -1 where it is not. */
  readonly id: number;
  /** The lemma that was asked for last, and its tags: most forms have one pair of tags throughout. */
  private upos: string | null = null; private xpos: string | null = null; private root: Spelling = this;
  private readonly tags: string[] = [];
  private readonly lemmas: Spelling[] = [];

  constructor(form: string, id: number) {
    this.form = form; this.id = id;
    this.mark = !wordy.test(form);
    const low = lower(form);
    this.low = low;
    this.cased = lettersOf(form, low);
    this.caseless = form === low ? this.cased : lettersOf(low, low);
    this.looks = looksOf(form, low);
    this.plainLooks = form === low ? this.looks : looksOf(low, low);
    this.classes = classesOf(low);
    this.kind = capital.test(form.slice(0, 12)) ? 1 : connectors.has(low) ? 2 : 0;
    let upper = 0, small = 0;
    for (let i = 0; i < form.length && i < 64; i++) { const c = form.charCodeAt(i); if (c >= 65 && c <= 90) upper++; else if (c >= 97 && c <= 122) small++; }
    this.upper = upper; this.small = small;
    this.casing = casingOf(form);
  }

  /** The lemma of the form under a universal and a fine tag. */
  lemma(upos: string, xpos: string): Spelling {
    if (xpos !== this.xpos || upos !== this.upos) { this.root = this.lemmaBy(upos, xpos); this.upos = upos; this.xpos = xpos; }
    return this.root;
  }

  private lemmaBy(upos: string, xpos: string): Spelling {
    const { tags, lemmas } = this;
    for (let i = 0; i < tags.length; i += 2) if (tags[i] === xpos && tags[i + 1] === upos) return lemmas[i >> 1]!;
    const made = lemmaOf(this.form, upos, xpos);
    tags.push(xpos, upos);
    const spelled = made === this.form ? this : spellingOf(made);
    lemmas.push(spelled);
    return spelled;
  }
}

function casingOf(f: string): number {
  if (f.charCodeAt(0) < 65) return 0;
  if (f.length > 1 && f === f.toUpperCase() && f !== f.toLowerCase()) return 1;
  if (f === f.toUpperCase()) return 0;
  return f === f.toLowerCase() ? 2 : 3;
}

function looksOf(form: string, low: string): Looks {
  let h = 17, last = 0, run = 0;
  for (let k = 0; k < Math.min(form.length, 24); k++) {
    const c = form.charCodeAt(k);
    const kind = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c >= 48 && c <= 57 ? 3 : c < 128 ? c : form[k] !== form[k]?.toLowerCase() ? 2 : 1;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) h = mix(h, kind);
  }
  return { shape: h, suffix2: hashOf(low.slice(-2)), suffix3: hashOf(low.slice(-3)), suffix4: hashOf(low.slice(-4)), prefix2: hashOf(low.slice(0, 2)), prefix3: hashOf(low.slice(0, 3)) };
}

/** The most forms that are held, and kept for the process: their numbers are below. Longer or later ones are made anew each time. */
export const mostHeld = 30_000;
const held: Spelling[] = [];
const longestHeld = 40;

/** Where the held forms stand, by open addressing: the hash of one and its number, from 1; 0 where there is none. */
const places = 65_536, table = new Int32Array(2 * places);
/** The letters of the held forms, behind their count, and those of the form that is sought: as numbers they are compared without asking strings for each. */
const room = longestHeld + 1, letters = new Uint16Array(mostHeld * room), sought = new Uint16Array(room);

/** The spelling of the words `[from, to)` of a text; no string is made where the form is held. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  const length = to - from;
  if (length > longestHeld) return new Spelling(text.slice(from, to), -1);
  let h = 0x811c9dc5;
  sought[0] = length;
  for (let i = 0; i < length; i++) { const c = text.charCodeAt(from + i); sought[i + 1] = c; h = Math.imul(h ^ c, 0x01000193); }
  for (let at = (h ^ (h >>> 15)) & (places - 1); ; at = (at + 1) & (places - 1)) {
    const number = table[2 * at + 1]!;
    if (number === 0) return made(text.slice(from, to), h, at);
    if (table[2 * at] === h && isSought(number - 1)) return held[number - 1]!;
  }
}

/** Whether a held form is the one that is sought. */
function isSought(id: number): boolean {
  const first = id * room, last = first + sought[0]!;
  for (let at = first, k = 0; at <= last; at++, k++) if (letters[at] !== sought[k]) return false;
  return true;
}

/** The spelling of a form that is not held: now it is, at this place, where there is room. */
function made(form: string, hash: number, at: number): Spelling {
  const id = held.length;
  if (id >= mostHeld) return new Spelling(form, -1);
  const spelling = new Spelling(form, id);
  letters.set(sought.subarray(0, form.length + 1), id * room);
  table[2 * at] = hash; table[2 * at + 1] = id + 1;
  held.push(spelling);
  return spelling;
}

/** The spelling of a form. */
export const spellingOf = (form: string): Spelling => spellingAt(form, 0, form.length);

/** What `make` makes of a spelling, held beside it: asked for again it costs one look at a list. */
export function bySpelling<T extends object | number | string | boolean | null>(make: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const made = new Array<T | undefined>(mostHeld).fill(undefined);
  return (spelling) => {
    const { id } = spelling;
    if (id < 0) return make(spelling);
    const known = made[id];
    return known === undefined ? made[id] = make(spelling) : known;
  };
}

/** The same for what is so or is not: a byte beside each spelling, so that asking all words of a sentence stays within the cache. */
export function markBySpelling(is: (spelling: Spelling) => boolean): (spelling: Spelling) => boolean {
  const marks = new Uint8Array(mostHeld);
  return (spelling) => {
    const { id } = spelling;
    if (id < 0) return is(spelling);
    // 0 not asked yet, 1 is none, 2 is one
    return (marks[id] || (marks[id] = is(spelling) ? 2 : 1)) === 2;
  };
}
