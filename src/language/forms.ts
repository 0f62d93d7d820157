import { hashOf, lower, plain } from './hash.ts';

/** Hashes of one sentence's words, an entry a word: what the tagger and the parser look at instead of strings. */
export interface Forms {
  readonly count: number;
  /** The form with its capitals, and lower-cased. */
  readonly cased: Int32Array; readonly low: Int32Array;
  /** Suffixes and prefixes of 1–4 and 1–3 characters, lower-cased; of short words the whole. */
  readonly suffix: readonly [Int32Array, Int32Array, Int32Array, Int32Array]; readonly prefix: readonly [Int32Array, Int32Array, Int32Array];
  /** The kinds of its characters (capital, small, digit, other), runs cut at two. */
  readonly shape: Int32Array;
  /** Bits: 1 capital first, 2 a digit, 4 a hyphen inside, 8 first word, 16 all capitals, 32 a full stop inside. */
  readonly flags: Int32Array;
}

const columns = (n: number): Int32Array => new Int32Array(n);

/** Hashes the words of a sentence; `caseless` hides capitals. */
export function formsOf(words: readonly string[], casing: 'cased' | 'caseless'): Forms {
  const n = words.length;
  const out: Forms = { count: n, cased: columns(n), low: columns(n), suffix: [columns(n), columns(n), columns(n), columns(n)], prefix: [columns(n), columns(n), columns(n)], shape: columns(n), flags: columns(n) };
  for (let i = 0; i < n; i++) {
    const form = words[i] ?? '';
    const low = lower(form);
    const seen = casing === 'cased' ? form : low;
    out.low[i] = hashOf(low);
    out.cased[i] = seen === low ? out.low[i]! : hashOf(seen);
    affixes(out, i, low);
    out.flags[i] = kinds(out, i, seen) | (i === 0 ? 8 : 0);
  }
  return out;
}

function affixes(out: Forms, i: number, low: string): void {
  const n = low.length;
  let h = 0x2f0b4c47;
  for (let k = 0; k < 4; k++) {
    if (k < n) h = Math.imul(h ^ plain(low.charCodeAt(n - 1 - k)), 0x01000193) ^ (k + 1);
    out.suffix[k]![i] = h ^ (h >>> 15);
  }
  h = 0x6a09e667;
  for (let k = 0; k < 3; k++) {
    if (k < n) h = Math.imul(h ^ plain(low.charCodeAt(k)), 0x01000193) ^ (k + 1);
    out.prefix[k]![i] = h ^ (h >>> 15);
  }
}

function kinds(out: Forms, i: number, form: string): number {
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
  out.shape[i] = h ^ (h >>> 15);
  return flags;
}

const letterKind = (char: string): number => (char.toLowerCase() !== char ? 2 : char.toUpperCase() !== char ? 1 : 4);
