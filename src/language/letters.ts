import { hashOf, plain } from './hash.ts';

/** What a word's letters tell the tagger and the parser, as hashes: the same wherever the word stands. */
export interface Letters {
  /** The form with its capitals, and lower-cased. */
  readonly cased: number; readonly low: number;
  /** Suffixes and prefixes of 1–4 and 1–3 characters, lower-cased; of short words the whole. */
  readonly suffix1: number; readonly suffix2: number; readonly suffix3: number; readonly suffix4: number;
  readonly prefix1: number; readonly prefix2: number; readonly prefix3: number;
  /** The kinds of its characters (capital, small, digit, other), runs cut at two. */
  readonly shape: number;
  /** Bits: 1 capital first, 2 a digit, 4 a hyphen inside, 16 all capitals, 32 a full stop inside. */
  readonly flags: number;
  /** A number of its own, so that what a model sums up for a word can be held in a table. */
  readonly id: number;
}

let made = 0;

/** Hashes the letters of a form; `low` is its lower case, and the form itself where capitals are to be hidden. */
export function lettersOf(form: string, low: string): Letters {
  const n = low.length;
  const ends = [0, 0, 0, 0], starts = [0, 0, 0];
  let h = 0x2f0b4c47;
  for (let k = 0; k < 4; k++) {
    if (k < n) h = Math.imul(h ^ plain(low.charCodeAt(n - 1 - k)), 0x01000193) ^ (k + 1);
    ends[k] = h ^ (h >>> 15);
  }
  h = 0x6a09e667;
  for (let k = 0; k < 3; k++) {
    if (k < n) h = Math.imul(h ^ plain(low.charCodeAt(k)), 0x01000193) ^ (k + 1);
    starts[k] = h ^ (h >>> 15);
  }
  const all = hashOf(low);
  const { shape, flags } = kinds(form);
  return { cased: form === low ? all : hashOf(form), low: all, suffix1: ends[0]!, suffix2: ends[1]!, suffix3: ends[2]!, suffix4: ends[3]!, prefix1: starts[0]!, prefix2: starts[1]!, prefix3: starts[2]!, shape, flags, id: made++ };
}

function kinds(form: string): { readonly shape: number; readonly flags: number } {
  let h = 0x3c6ef372, last = 0, run = 0, flags = 0, small = 0, capitals = 0;
  const end = Math.min(form.length, 64);
  for (let k = 0; k < end; k++) {
    const c = plain(form.charCodeAt(k));
    const kind = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c === 48 ? 3 : c < 128 ? c : letterKind(form[k] ?? '');
    if (kind === 1) small++;
    if (kind === 2) { capitals++; if (k === 0) flags |= 1; }
    if (kind === 3) flags |= 2;
    if (k > 0 && k < end - 1) { if (c === 45) flags |= 4; if (c === 46) flags |= 32; }
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) h = Math.imul(h ^ kind, 0x01000193);
  }
  if (capitals > 1 && !small) flags |= 16;
  return { shape: h ^ (h >>> 15), flags };
}

const letterKind = (char: string): number => (char.toLowerCase() !== char ? 2 : char.toUpperCase() !== char ? 1 : 4);
