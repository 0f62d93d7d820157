import { findQuotes, type Span } from '#text';
import { hashOf, mix } from './hash.ts';
import { credits } from './credits.ts';

/** What a text is known by when copies of one story are sought: plain JSON, fit to be stored. */
export interface Fingerprint {
  /** MinHash signature of the shingles of the report's own words (Broder 1997); empty where there are too few. */
  readonly signature: readonly number[];
  /** How many different shingles there are. */
  readonly shingles: number;
  /** Hash of all words, quotations too. */
  readonly whole: number;
  /** Hashes of the first sentences in the report's own words: what a shortened copy keeps. */
  readonly lead: readonly number[];
  /** Hashes of long quotations. */
  readonly quotes: readonly number[];
  /** Agencies that the text credits. */
  readonly credits: readonly string[];
}

/** Whether two texts are one story told once: the judgement, how alike their own words are (0–1), and why, in words. */
export interface Story { readonly same: boolean; readonly likeness: number; readonly reasons: readonly string[] }

/** Hashes of a signature, and how many of them one band key holds: a pair of likeness s shares a key with chance 1 − (1 − s³)³². */
const bands = 32, rows = 3;
const shingleWords = 4;
/** Fewer own shingles than this tell nothing. */
const fewest = 20;
/** Likeness from which own words are one story, and where both credit one agency; measured, see docs/decisions/060. */
const alike = 0.4, alikeCredited = 0.3;
/** Share of the shorter text that the longer must hold for a shortened copy. */
const held = 0.75;
const longQuote = 12;

const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFKD').replace(/\p{M}|['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The fingerprint of a text; linear in its length. Quotations are left out of what is compared: two reports of one communiqué are two. */
export function fingerprint(text: string): Fingerprint {
  const quotes = findQuotes(text).filter((q) => !q.scare);
  const own = withoutSpans(text, quotes.map((q) => q.outer));
  const shingles = shinglesOf(own);
  return {
    signature: shingles.size < fewest ? [] : signatureOf(shingles), shingles: shingles.size, whole: hashOf(wordsOf(text).join(' ')), lead: leadOf(own),
    quotes: [...new Set(quotes.map((q) => wordsOf(text.slice(q.inner[0], q.inner[1]))).filter((w) => w.length >= longQuote).map((w) => hashOf(w.join(' '))))], credits: credits(text),
  };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of spans) { parts.push(text.slice(from, start)); from = end; }
  parts.push(text.slice(from));
  return parts.join(' ');
}

function shinglesOf(own: string): Set<number> {
  const hashes = wordsOf(own).map(hashOf), out = new Set<number>();
  for (let i = 0; i + shingleWords <= hashes.length; i++) {
    let h = 0;
    for (let k = 0; k < shingleWords; k++) h = mix(Math.imul(h, 31) + (hashes[i + k] ?? 0));
    out.add(h);
  }
  return out;
}

function signatureOf(shingles: ReadonlySet<number>): number[] {
  const out = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const s of shingles) {
    for (let k = 0; k < out.length; k++) {
      const h = mix(s ^ Math.imul(k + 1, 0x9e3779b1));
      if (h < (out[k] ?? 0)) out[k] = h;
    }
  }
  return [...out];
}

const leadOf = (own: string): number[] => own.split(/[.!?]+\s+|\n+/).map(wordsOf).filter((w) => w.length >= 10).slice(0, 3).map((w) => hashOf(w.join(' ')));

/** Equality keys under which a table finds the texts that may be copies of this one. */
export function bandKeys(f: Fingerprint): readonly string[] {
  const out = [`w${f.whole.toString(36)}`, ...f.lead.map((h) => `l${h.toString(36)}`)];
  for (let b = 0; b < bands && f.signature.length; b++) {
    let h = b;
    for (let r = 0; r < rows; r++) h = mix(Math.imul(h, 31) + (f.signature[b * rows + r] ?? 0));
    out.push(`b${b.toString(36)}:${h.toString(36)}`);
  }
  return out;
}

/** Whether two texts are copies of one story: own words alike, or the shorter held by the longer. Shared quotations alone never make one. */
export function sameStory(a: Fingerprint, b: Fingerprint): Story {
  if (a.whole === b.whole) return { same: true, likeness: 1, reasons: ['the same words'] };
  const likeness = likenessOf(a, b), holds = heldOf(a, b, likeness);
  const credit = a.credits.filter((c) => b.credits.includes(c)), quotes = a.quotes.filter((q) => b.quotes.includes(q)).length;
  const same = likeness >= (credit.length ? alikeCredited : alike) || holds >= held;
  const reasons = [
    ...(likeness >= 0.05 ? [`${Math.round(likeness * 100)} % of their own words in common`] : []),
    ...(holds >= held && likeness < alike ? ['the longer holds most of the shorter'] : []),
    ...credit.map((c) => `both credit ${c}`), ...(quotes ? [quotes === 1 ? 'a long quotation in common' : `${quotes} long quotations in common`] : []),
  ];
  return { same, likeness, reasons };
}

function likenessOf(a: Fingerprint, b: Fingerprint): number {
  if (!a.signature.length || a.signature.length !== b.signature.length) return 0;
  return a.signature.filter((h, i) => h === b.signature[i]).length / a.signature.length;
}

/** Share of the smaller set of shingles that lies in the larger, from the likeness J of the sets: J (|A| + |B|) / (1 + J) / min. */
function heldOf(a: Fingerprint, b: Fingerprint, likeness: number): number {
  const small = Math.min(a.shingles, b.shingles);
  return small < 2 * fewest ? 0 : Math.min(1, (likeness * (a.shingles + b.shingles)) / (1 + likeness) / small);
}
