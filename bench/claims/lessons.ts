import { readFileSync } from 'node:fs';
import { parse, type Parse } from '#language';
import type { Span } from '#text';
import { seenOf, type Seen } from '../../src/coders/rules/claims/trained/seen.ts';

/** An annotated attribution; spans in the text. */
export interface Attribution { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }
/** A row of the corpus. */
export interface Row { readonly id: string; readonly text: string; readonly attributions: readonly Attribution[]; readonly parse?: Parse }
/** A cue by words, both ends included, with the labels of the words that are its source or content. */
export interface Gold { readonly first: number; readonly last: number; readonly words: ReadonlyMap<number, number> }
/** A report to learn from. */
export interface Lesson { readonly row: Row; readonly seen: Seen; readonly gold: readonly Gold[] }

/** The rows of a JSONL file. */
export const rowsOf = (file: string): readonly Row[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Row);

/** A row parsed and with its annotations told by words. */
export function lessonOf(row: Row): Lesson {
  const seen = seenOf({ text: row.text, parse: row.parse ?? parse(row.text), published: null, outlet: null, title: null });
  const gold = row.attributions.flatMap((a): Gold[] => {
    const cue = wordsIn(seen, a.cue);
    if (!cue.length) return [];
    const words = new Map<number, number>();
    label(words, wordsIn(seen, a.source), 1);
    label(words, wordsIn(seen, a.content), 3);
    return [{ first: cue[0]!, last: cue.at(-1)!, words }];
  });
  return { row, seen, gold: gold.sort((x, y) => x.first - y.first) };
}

/** Beginnings take `begin`, what goes on the label after it; a mark at the edge of a piece is left out where it ends a sentence. */
function label(into: Map<number, number>, words: readonly number[], begin: number): void {
  words.forEach((w, k) => { if (!into.has(w)) into.set(w, words[k - 1] === w - 1 ? begin + 1 : begin); });
}

function wordsIn(s: Seen, spans: readonly Span[]): readonly number[] {
  const out: number[] = [];
  for (const [from, to] of spans) {
    let low = 0, high = s.count;
    while (low < high) { const mid = (low + high) >> 1; if (s.end[mid]! <= from) low = mid + 1; else high = mid; }
    for (let i = low; i < s.count && s.start[i]! < to; i++) out.push(i);
  }
  return out;
}
