import { parse, type Name, type Sentence } from '#language';
import type { Claim } from '#model';
import type { Span } from '#text';
import { findClaims } from '../claims/index.ts';
import type { Doc, WeaponMention } from '../doc.ts';
import { findEvents, type Event } from '../incidents/triggers.ts';
import { findWeapons } from '../mentions/weapons.ts';

/** A report as the role model reads it: its parse, and what the rules find in it; lists of lists are by sentence, `claimants` holds the words for those who claim. */
export interface Read {
  readonly text: string; readonly sentences: readonly Sentence[]; readonly claims: readonly Claim[];
  readonly events: readonly (readonly Event[])[]; readonly names: readonly (readonly Name[])[]; readonly weapons: readonly (readonly WeaponMention[])[]; readonly claimants: readonly (readonly Span[])[];
}

/** Reads a prepared text; `given` is its parse where that has been made before. */
export function readReport(text: string, given: Doc['parse'] = parse(text, { mode: 'best' })): Read {
  const doc: Doc = { text, parse: given, published: null, outlet: null, title: null };
  const weapons = findWeapons(doc);
  const { claims } = findClaims(doc, { actors: [], persons: [], dates: [] });
  const n = given.sentences.length;
  return { text, sentences: given.sentences, claims, events: bySentence(findEvents(doc, weapons), n), names: bySentence(given.names, n), weapons: bySentence(weapons, n), claimants: claimantsOf(claims, given) };
}

function bySentence<T extends { readonly sentence: number }>(list: readonly T[], n: number): readonly (readonly T[])[] {
  const out: T[][] = Array.from({ length: n }, () => []);
  for (const x of list) out[x.sentence]?.push(x);
  return out;
}

function claimantsOf(claims: readonly Claim[], { sentences }: Doc['parse']): readonly (readonly Span[])[] {
  const out: Span[][] = sentences.map(() => []);
  const spans = claims.flatMap((c) => (c.claimant.span ? [c.claimant.span] : [])).sort((a, b) => a[0] - b[0]);
  let n = 0;
  for (const span of spans) {
    while (n < sentences.length && (sentences[n]?.end ?? 0) <= span[0]) n++;
    out[n]?.push(span);
  }
  return out;
}
