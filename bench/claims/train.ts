import { cueScheme, spanScheme } from '../../src/coders/rules/claims/trained/chain.ts';
import { cueFeatures } from '../../src/coders/rules/claims/trained/cue-features.ts';
import { Features } from '../../src/coders/rules/claims/trained/features.ts';
import { cuesOf, marked, type Table } from '../../src/coders/rules/claims/trained/model.ts';
import { aroundOf, spanFeatures, type Cue } from '../../src/coders/rules/claims/trained/span-features.ts';
import { train, type Chain, type Course, type Weights } from './chains.ts';
import type { Gold, Lesson } from './lessons.ts';

/** How the two stages are trained. */
export interface Settings { readonly folds: number; readonly cues: Course; readonly spans: Course; readonly seeds: readonly number[]; readonly reluctance: number }
/** As shipped. */
export const settings: Settings = { folds: 4, cues: { bits: 19, epochs: 6, margin: 8, seed: 1, enough: 2 }, spans: { bits: 20, epochs: 7, margin: 12, seed: 1, enough: 2 }, seeds: [1, 2, 3], reluctance: 4 };

const features = new Features();

/** Collects the rows of the words from `from` to before `to`. */
function chainOf(bits: number, [from, to]: readonly [number, number], o: { readonly take: (i: number) => void; readonly gold: Uint8Array }): Chain {
  const at = new Int32Array(to - from + 1);
  let rows = new Int32Array(64 * (to - from) + 400);
  let n = 0;
  for (let i = from; i < to; i++) {
    features.clear();
    o.take(i);
    if (n + features.count > rows.length) { const more = new Int32Array(rows.length * 2); more.set(rows); rows = more; }
    for (let r = 0; r < features.count; r++) rows[n++] = features.rows[r]! >>> (32 - bits);
    at[i - from + 1] = n;
  }
  return { rows: rows.slice(0, n), at, gold: o.gold };
}

/** Every sentence as a chain of cue labels. */
export function cueChains({ seen, gold }: Lesson, bits: number): readonly Chain[] {
  const labels = new Uint8Array(seen.count);
  for (const g of gold) { labels.fill(2, g.first, g.last + 1); labels[g.first] = 1; }
  const out: Chain[] = [];
  for (let k = 0; k + 1 < seen.first.length; k++) {
    const [from, to] = [seen.first[k]!, seen.first[k + 1]!];
    out.push(chainOf(bits, [from, to], { take: (i) => cueFeatures(seen, i, features), gold: labels.slice(from, to) }));
  }
  return out;
}

/** Every cue, as it will be found, as a chain of source and content labels; what is no cue has neither. Cues that were missed are learnt from as well. */
export function spanChains({ seen, gold }: Lesson, found: readonly Cue[], bits: number): readonly Chain[] {
  const where = marked(seen, found);
  const taken = new Set<Gold>();
  const lessons = found.map((cue) => { const g = gold.find((x) => x.first <= cue.last && x.last >= cue.first && !taken.has(x)); if (g) taken.add(g); return { cue, g }; });
  for (const g of gold) if (!taken.has(g)) lessons.push({ cue: { first: g.first, last: g.last }, g });
  return lessons.map(({ cue, g }) => {
    const a = aroundOf(seen, cue, where);
    const labels = new Uint8Array(a.to - a.from);
    let last = -1;
    if (g) for (let w = a.from; w < a.to; w++) {
      const y = w >= cue.first && w <= cue.last ? 0 : g.words.get(w) ?? 0;
      if (!y) { last = -1; continue; }
      const kind = y < 3 ? 1 : 3;
      labels[w - a.from] = last === kind && y % 2 === 0 ? kind + 1 : kind;
      last = kind;
    }
    return chainOf(bits, [a.from, a.to], { take: (j) => spanFeatures(a, j, features), gold: labels });
  });
}

const tableOf = (w: Weights): Table => ({ bits: w.bits, weights: w.table, pairs: w.pairs });

/** Trains both stages; the second sees the cues that a first stage trained without the report would find. */
export function trainClaims(lessons: readonly Lesson[], o: Settings, say: (line: string) => void): { readonly cues: Weights; readonly spans: Weights } {
  const chains = lessons.map((l) => cueChains(l, o.cues.bits));
  const found: (readonly Cue[])[] = [];
  for (let f = 0; f < o.folds; f++) {
    say(`cues without fold ${f + 1} of ${o.folds}`);
    const table = tableOf(train(cueScheme, chains.filter((_, k) => k % o.folds !== f).flat(), { ...o.cues, epochs: Math.min(3, o.cues.epochs) }));
    lessons.forEach((l, k) => { if (k % o.folds === f) found[k] = cuesOf(l.seen, table, { reluctance: o.reluctance }); });
  }
  say('cues');
  const cues = mean(o.seeds.map((seed) => train(cueScheme, chains.flat(), { ...o.cues, seed })));
  chains.length = 0;
  say('spans');
  const second = lessons.flatMap((l, k) => spanChains(l, found[k]!, o.spans.bits));
  say(`${second.length} chains, ${second.reduce((n, c) => n + c.rows.length, 0)} features`);
  return { cues, spans: mean(o.seeds.map((seed) => train(spanScheme, second, { ...o.spans, seed }))) };
}

function mean(runs: readonly Weights[]): Weights {
  const of = (lists: readonly Float32Array[]): Float32Array => lists[0]!.map((_, i) => lists.reduce((n, l) => n + l[i]!, 0) / lists.length);
  return { bits: runs[0]!.bits, table: of(runs.map((r) => r.table)), pairs: of(runs.map((r) => r.pairs)) };
}
