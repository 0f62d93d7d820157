import { labels, width, decode } from '../../src/language/names-decode.ts';
import { featuresOf, mostFeatures } from '../../src/language/names-features.ts';
import { knownIn, type Known } from '../../src/language/names-known.ts';
import { memoryOf } from '../../src/language/names-memory.ts';
import { wordsOf, type Words } from '../../src/language/names-words.ts';
import { spellingOf } from '../../src/language/spelling.ts';
import { chance, shuffled } from './learner.ts';
import type { NameDocument } from './names-data.ts';

/** A sentence ready to learn from: the feature rows of its words that can be in a name, and their labels. */
export interface Example { readonly count: number; readonly at: Int32Array; readonly start: Int32Array; readonly rows: Int32Array; readonly gold: Uint8Array; readonly source: string }

/** Makes examples of a document's sentences. */
export function examplesOf(document: NameDocument, o: { readonly bits: number; readonly caseless: boolean; readonly known: Known | null }): readonly Example[] {
  const all = document.lines.map((l) => wordsOf(l.forms.map(spellingOf), o.caseless));
  const memory = memoryOf(all);
  const buffer = new Int32Array(mostFeatures);
  return all.map((words, k): Example => {
    const known = knownIn(words, o.known);
    const at: number[] = [], start = [0], rows: number[] = [];
    for (let i = 0; i < words.count; i++) {
      if (!words.able[i]) continue;
      const n = featuresOf(words, i, { memory, known }, buffer, 32 - o.bits);
      for (let f = 0; f < n; f++) rows.push(buffer[f]!);
      at.push(i); start.push(rows.length);
    }
    const gold = document.lines[k]!.gold;
    return { count: words.count, at: Int32Array.from(at), start: Int32Array.from(start), rows: Int32Array.from(rows), gold: reachable(gold, words), source: document.source };
  });
}

/** The gold labels without names that stand on words where none can. */
function reachable(gold: Uint8Array, words: Words): Uint8Array {
  const out = gold.slice();
  for (let i = 0; i < out.length; i++) {
    if (out[i]! % 2 !== 1) continue;
    let end = i + 1;
    while (end < out.length && out[end] === out[i]! + 1) end++;
    for (let k = i; k < end; k++) if (!words.able[k]) { out.fill(0, i, end); break; }
  }
  return out;
}

/** Weights of features (rows of `width`) and of pairs of labels. */
export interface NameWeights { readonly features: Float32Array; readonly pairs: Float32Array }

/** Trains an averaged structured perceptron. */
export function trainNames(examples: (epoch: number) => readonly Example[], o: { readonly bits: number; readonly epochs: number; readonly seed: number }): NameWeights {
  const size = 2 ** o.bits * width;
  const w = new Float32Array(size), u = new Float64Array(size), pw = new Float32Array(width * width + width), pu = new Float64Array(pw.length);
  const random = chance(o.seed);
  let step = 1;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    const list = examples(epoch);
    for (const k of shuffled(list.length, random)) {
      const e = list[k]!;
      if (!e.at.length) continue;
      const said = decode(scoresOf(e, w), e.count, pw);
      update(e, said, (row, by) => { w[row]! += by; u[row]! += by * step; }, (pair, by) => { pw[pair]! += by; pu[pair]! += by * step; });
      step++;
    }
  }
  return { features: w.map((v, i) => v - u[i]! / step), pairs: pw.map((v, i) => v - pu[i]! / step) };
}

/** The scores of a sentence's words; a word that cannot be in a name is outside. */
export function scoresOf(e: Example, w: Float32Array): Float64Array {
  const scores = new Float64Array(e.count * width);
  let next = 0;
  for (let i = 0; i < e.count; i++) {
    if (e.at[next] !== i) { for (let y = 1; y < width; y++) scores[i * width + y] = -1e6; continue; }
    for (let f = e.start[next]!; f < e.start[next + 1]!; f++) { const r = e.rows[f]! * width; for (let y = 0; y < width; y++) scores[i * width + y]! += w[r + y]!; }
    next++;
  }
  return scores;
}

function update(e: Example, said: Uint8Array, add: (row: number, by: number) => void, addPair: (pair: number, by: number) => void): void {
  for (let k = 0; k < e.at.length; k++) {
    const i = e.at[k]!;
    if (said[i] === e.gold[i]) continue;
    for (let f = e.start[k]!; f < e.start[k + 1]!; f++) { add(e.rows[f]! * width + e.gold[i]!, 1); add(e.rows[f]! * width + said[i]!, -1); }
  }
  for (let i = 0; i < e.count; i++) {
    const [a, b] = [i ? e.gold[i - 1]! : width, i ? said[i - 1]! : width];
    if (a === b && e.gold[i] === said[i]) continue;
    addPair(a * width + e.gold[i]!, 1); addPair(b * width + said[i]!, -1);
  }
}

export interface Score { readonly p: number; readonly r: number; readonly f: number; readonly by: Readonly<Record<string, number>> }

/** Exact spans and kinds: precision, recall and F1. */
export function scoreNames(pairs: Iterable<readonly [gold: Uint8Array, said: Uint8Array]>): Score {
  let g = 0, p = 0, ok = 0;
  const by: Record<string, [number, number, number]> = {};
  for (const [gold, said] of pairs) {
    const [G, S] = [spansOf(gold), spansOf(said)];
    g += G.size; p += S.size;
    for (const s of G) (by[s.split(' ')[2]!] ??= [0, 0, 0])[0]++;
    for (const s of S) { const c = (by[s.split(' ')[2]!] ??= [0, 0, 0]); c[1]++; if (G.has(s)) { ok++; c[2]++; } }
  }
  return { p: ok / p, r: ok / g, f: (2 * ok) / (p + g), by: Object.fromEntries(Object.entries(by).map(([k, [a, b, c]]) => [k, (2 * c) / (a + b)])) };
}

/** The names of labels as "from to kind", `to` not included. */
export function spansOf(list: Uint8Array): ReadonlySet<string> {
  const out = new Set<string>();
  for (let i = 0; i < list.length; i++) {
    const y = list[i]!;
    if (y % 2 !== 1) continue;
    let end = i + 1;
    while (end < list.length && list[end] === y + 1) end++;
    out.add(`${i} ${end} ${labels[y]!.slice(2)}`);
  }
  return out;
}
