import { toldOf } from '#language';
import type { Span } from '#text';
import { cueScheme, decode, leavesOut, leftOut, spanScheme } from './chain.ts';
import { cueFeatures } from './cue-features.ts';
import { Features } from './features.ts';
import { sumAt, type Look } from './first-look.ts';
import { openTree, openWords, type Seen } from './seen.ts';
import { aroundOf, besideFeatures, farFeatures, isBeside, readBeside, spanFeatures, type Around, type Cue } from './span-features.ts';

/** A hashed table of weights, one number a label in each row, and the weights of pairs of labels. */
export interface Table { readonly bits: number; readonly weights: ArrayLike<number>; readonly pairs: ArrayLike<number> }
/** The trained attribution model: which words are cues, which words are a cue's source and content, and at which words no claim is to be expected that the rules have not. */
export interface ClaimModel { readonly cues: Table; readonly spans: Table; readonly look: Look }
/** What the model finds at a cue: words of its source and its content in text order; cue words inclusive. */
export interface Proposal { readonly cue: Cue; readonly source: readonly number[]; readonly content: readonly number[] }

/** What is looked for: sentences by their number; all where not told. */
export interface Search { readonly reluctance?: number; readonly wanted?: (sentence: number) => boolean }

/** The cues of every sentence that is `wanted`. `reluctance` is taken from every word's chance of being none: higher finds more. */
export function cuesOf(s: Seen, table: Table, { reluctance = 0, wanted }: Search = {}): readonly Cue[] {
  return s.sentences.flatMap((_, k) => (wanted && !wanted(k) ? [] : cuesIn(s, table, k, reluctance) ?? []));
}

/** How many words before one that matters and behind it are read first: mostly enough to tell that it is of no cue, and if not of it alone, then with all before them. */
const prior = 2, ahead = 4;

/** Which words of the chain in the room have their scores. */
let scored = new Uint8Array(512);

/** The cues of a sentence; null where no word that matters is of one, and the others were not looked for. */
function cuesIn(s: Seen, table: Table, k: number, reluctance = 0, matter: readonly number[] = []): readonly Cue[] | null {
  openTree(s, k);
  const [from, to] = [s.first[k]!, s.first[k + 1]!], count = to - from;
  const scores = roomFor(3 * count), features = featuresIn(table);
  if (scored.length < count) scored = new Uint8Array(count);
  scored.fill(0, 0, count);
  const score = (begin: number, end: number): void => {
    for (let i = begin; i < end; i++) {
      if (scored[i]) continue;
      scored[i] = 1;
      features.clear();
      cueFeatures(s, from + i, features);
      addThree(table, features, scores, 3 * i);
      scores[3 * i]! -= reluctance;
    }
  };
  const edge = matter.length ? Math.max(...matter) + 1 + ahead - from : count;
  if (edge < count) {
    if (matter.every((i) => { const at = i - from, first = Math.max(0, at - prior), last = at + ahead; score(first, last + 1); return leftOut(cueScheme, scores, { first, at, last }, table.pairs); })) return null;
    score(0, edge);
    if (leavesOut(cueScheme, scores, edge, table.pairs, matter.map((i) => i - from))) return null;
  }
  score(0, count);
  return cuesFrom(decode(cueScheme, scores, count, table.pairs), from);
}

/** Runs of B and I as cues. */
export function cuesFrom(labels: Uint8Array, from: number): readonly Cue[] {
  const out: Cue[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue;
    let last = i;
    while (labels[last + 1] === 2) last++;
    out.push({ first: from + i, last: from + last });
    i = last;
  }
  return out;
}

/** Which cue each word belongs to, counted from 1. */
export function marked(s: Seen, cues: readonly Cue[]): Uint16Array {
  const out = new Uint16Array(s.count);
  cues.forEach((c, k) => out.fill(1 + (k % 65000), c.first, c.last + 1));
  return out;
}

const collected = new WeakMap<Pick<Table, 'weights'>, Features>();

/** The features of a word as rows of a table, filled word by word. */
function featuresIn(table: Pick<Table, 'bits' | 'weights'>): Features {
  let features = collected.get(table);
  if (!features) collected.set(table, features = new Features(table.bits, toldOf(table.weights, table.weights.length / 2 ** table.bits)));
  return features;
}

/** Room for the scores of one chain. */
let room = new Float64Array(1024);

/** The room with places for so many scores: up to the next chain. */
function roomFor(count: number): Float64Array {
  if (room.length < count) room = new Float64Array(count);
  return room;
}

// the two schemes have three and five labels: sums in variables of their own take half the time of a loop over labels
function addThree({ weights }: Table, { rows, count }: Features, scores: Float64Array, at: number): void {
  let a = 0, b = 0, c = 0;
  for (let r = 0; r < count; r++) { const k = 3 * rows[r]!; a += weights[k]!; b += weights[k + 1]!; c += weights[k + 2]!; }
  scores[at] = a; scores[at + 1] = b; scores[at + 2] = c;
}

function addFive({ weights }: Table, { rows, count }: Features, scores: Float64Array, at: number): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0;
  for (let r = 0; r < count; r++) { const k = 5 * rows[r]!; a += weights[k]!; b += weights[k + 1]!; c += weights[k + 2]!; d += weights[k + 3]!; e += weights[k + 4]!; }
  scores[at] = a; scores[at + 1] = b; scores[at + 2] = c; scores[at + 3] = d; scores[at + 4] = e;
}

/** What the words in a row beside share of their scores. */
const shared = new Float64Array(5);

/** The scores of a chain of words round a cue. */
function spanScores(a: Around, table: Table): Float64Array {
  const scores = roomFor((a.to - a.from) * 5), features = featuresIn(table);
  for (let j = a.from; j < a.to; j++) {
    const at = 5 * (j - a.from);
    features.clear();
    if (!isBeside(a, j)) { spanFeatures(a, j, features); addFive(table, features, scores, at); continue; }
    if (readBeside(a, j)) { besideFeatures(features); addFive(table, features, shared, 0); features.clear(); }
    farFeatures(features);
    addFive(table, features, scores, at);
    for (let y = 0; y < 5; y++) scores[at + y]! += shared[y]!;
  }
  return scores;
}

/** The source and content of a cue. */
export function spansOf(a: Around, table: Table): Proposal {
  const labels = decode(spanScheme, spanScores(a, table), a.to - a.from, table.pairs);
  const source: number[] = [], content: number[] = [];
  labels.forEach((y, k) => { const w = a.from + k; if (w >= a.cue.first && w <= a.cue.last) return; if (y === 1 || y === 2) source.push(w); else if (y > 2) content.push(w); });
  return { cue: a.cue, source, content };
}

/** All attributions that the model finds, in text order; a cue without content is none. */
export function propose(s: Seen, model: ClaimModel, search: Search = {}): readonly Proposal[] {
  const at = proposer(s, model, search);
  return s.sentences.flatMap((_, k) => at(k));
}

/** Where a sentence's cues are worth finding: at places that are `sure`, and at those of the `others` that the first look leaves; `useful` says of a cue whether it is. */
export interface Worth { readonly sure: readonly Span[]; readonly others: readonly Span[]; readonly useful: (cue: Cue) => boolean }

/** The words of a sentence at some places: of each from the last that begins there or before to the first that ends at its end or behind. */
function wordsAt({ start, end, first }: Seen, k: number, places: readonly Span[]): readonly number[] {
  const [from, to] = [first[k]!, first[k + 1]!];
  return places.flatMap((place) => {
    let i = to - 1;
    while (i > from && start[i]! > place[0]) i--;
    const out = [i];
    while (i < to - 1 && end[i]! < place[1]) out.push(++i);
    return out;
  });
}

/**
 * The attributions whose cue stands in a sentence, by its number and by which of its cues are worth finding, all where not told: of the sentences beside it, whose words may belong to them, no tree is made.
 * A sentence's cues are found once, where any may be worth it; source and content are found anew, for what is worth finding may be another each time.
 */
export function proposer(s: Seen, model: ClaimModel, { reluctance, wanted }: Search = {}): (sentence: number, worth?: Worth) => readonly Proposal[] {
  const where = new Uint16Array(s.count);
  let marks = 0;
  const held: (readonly Cue[] | undefined)[] = [];
  const wordsWorth = (k: number, { sure, others }: Worth): readonly number[] => {
    openWords(s, k);
    return [...wordsAt(s, k, sure), ...wordsAt(s, k, others).filter((i) => sumAt(s, i, model.look, featuresIn(model.look)) >= model.look.least)];
  };
  const cuesAt = (k: number, worth: Worth | undefined): readonly Cue[] => {
    if (held[k]) return held[k];
    const words = worth && wordsWorth(k, worth);
    if (words && !words.length) return [];
    const found = wanted && !wanted(k) ? [] : cuesIn(s, model.cues, k, reluctance, words);
    if (!found) return [];
    for (const c of found) where.fill(1 + (marks++ % 65000), c.first, c.last + 1);
    return held[k] = found;
  };
  return (k, worth) => cuesAt(k, worth).filter((c) => !worth || worth.useful(c)).map((c) => {
    const around = aroundOf(s, c, where);
    for (let n = s.sentence[around.from]!; n <= s.sentence[around.to - 1]!; n++) openWords(s, n);
    return spansOf(around, model.spans);
  }).filter((p) => p.content.length > 0);
}
