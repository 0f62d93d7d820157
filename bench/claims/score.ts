import { pathToFileURL } from 'node:url';
import type { Span } from '#text';
import type { Proposal } from '../../src/coders/rules/claims/trained/model.ts';
import type { Seen } from '../../src/coders/rules/claims/trained/seen.ts';
import type { Attribution, Row } from './lessons.ts';

/** Precision, recall and F1, 0 to 1. */
export interface Prf { readonly p: number; readonly r: number; readonly f1: number }
/** What the scorer of attributions gives. */
export interface Scored { readonly gold: number; readonly pred: number; readonly detect: Prf; readonly all3: Prf; readonly cue: { readonly exact: Prf }; readonly source: { readonly exact: Prf }; readonly content: { readonly exact: Prf; readonly overlap: Prf } }

/** Runs of words as spans of the text. */
export function spansOf(s: Seen, words: readonly number[]): readonly Span[] {
  const out: [number, number][] = [];
  words.forEach((w, k) => { const last = out.at(-1); if (last && words[k - 1] === w - 1) last[1] = s.end[w]!; else out.push([s.start[w]!, s.end[w]!]); });
  return out;
}

/** A proposal as an attribution. */
export const attributionOf = (s: Seen, p: Proposal): Attribution => ({ source: spansOf(s, p.source), cue: [[s.start[p.cue.first]!, s.end[p.cue.last]!]], content: spansOf(s, p.content) });

/** Scores attributions with the scorer at `file`. */
export async function score(file: string, rows: readonly Row[], found: readonly (readonly Attribution[])[]): Promise<Scored> {
  const { scoreAttribution } = (await import(pathToFileURL(file).href)) as { scoreAttribution: (pairs: readonly unknown[]) => Scored };
  return scoreAttribution(rows.map((r, i) => [r, { id: r.id, attributions: found[i] }]));
}
