import { toldOf } from '#language';
import { cueScheme, decode, spanScheme, type Scheme } from './chain.ts';
import { cueFeatures } from './cue-features.ts';
import { Features } from './features.ts';
import { openTree, openWords, type Seen } from './seen.ts';
import { aroundOf, spanFeatures, type Around, type Cue } from './span-features.ts';

/** A hashed table of weights, one number a label in each row, and the weights of pairs of labels. */
export interface Table { readonly bits: number; readonly weights: ArrayLike<number>; readonly pairs: ArrayLike<number> }
/** The trained attribution model: which words are cues, and which words are a cue's source and content. */
export interface ClaimModel { readonly cues: Table; readonly spans: Table }
/** What the model finds at a cue: words of its source and its content in text order; cue words inclusive. */
export interface Proposal { readonly cue: Cue; readonly source: readonly number[]; readonly content: readonly number[] }

/** What is looked for: sentences by their number; all where not told. */
export interface Search { readonly reluctance?: number; readonly wanted?: (sentence: number) => boolean }

/** The cues of every sentence that is `wanted`. `reluctance` is taken from every word's chance of being none: higher finds more. */
export function cuesOf(s: Seen, table: Table, { reluctance = 0, wanted }: Search = {}): readonly Cue[] {
  return s.sentences.flatMap((_, k) => (wanted && !wanted(k) ? [] : cuesIn(s, table, k, reluctance)));
}

function cuesIn(s: Seen, table: Table, k: number, reluctance = 0): readonly Cue[] {
  openTree(s, k);
  const [from, to] = [s.first[k]!, s.first[k + 1]!];
  const scores = scoresOf(cueScheme, table, from, to, (i, features) => cueFeatures(s, i, features));
  for (let i = 0; i < to - from; i++) scores[3 * i]! -= reluctance;
  return cuesFrom(decode(cueScheme, scores, to - from, table.pairs), from);
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

const collected = new WeakMap<Table, Features>();

/** The features of a word as rows of a table, filled word by word. */
function featuresIn(table: Table): Features {
  let features = collected.get(table);
  if (!features) collected.set(table, features = new Features(table.bits, toldOf(table.weights, table.weights.length / 2 ** table.bits)));
  return features;
}

/** Room for the scores of one chain. */
let room = new Float64Array(1024);

/** The scores of each label of some words, up to the next call. */
function scoresOf(scheme: Scheme, table: Table, from: number, to: number, take: (i: number, features: Features) => void): Float64Array {
  const width = scheme.labels.length;
  if (room.length < (to - from) * width) room = new Float64Array((to - from) * width);
  const scores = room, features = featuresIn(table);
  for (let i = from; i < to; i++) {
    features.clear();
    take(i, features);
    if (width === 3) addThree(table, features, scores, 3 * (i - from));
    else addFive(table, features, scores, 5 * (i - from));
  }
  return scores;
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

/** The source and content of a cue. */
export function spansOf(a: Around, table: Table): Proposal {
  const labels = decode(spanScheme, scoresOf(spanScheme, table, a.from, a.to, (j, features) => spanFeatures(a, j, features)), a.to - a.from, table.pairs);
  const source: number[] = [], content: number[] = [];
  labels.forEach((y, k) => { const w = a.from + k; if (w >= a.cue.first && w <= a.cue.last) return; if (y === 1 || y === 2) source.push(w); else if (y > 2) content.push(w); });
  return { cue: a.cue, source, content };
}

/** All attributions that the model finds, in text order; a cue without content is none. */
export function propose(s: Seen, model: ClaimModel, search: Search = {}): readonly Proposal[] {
  const at = proposer(s, model, search);
  return s.sentences.flatMap((_, k) => at(k));
}

const all = (): boolean => true;

/**
 * The attributions whose cue stands in a sentence, by its number and by which of its cues are worth finding: of the sentences beside it, whose words may belong to them, no tree is made.
 * A sentence's cues are found once; source and content are found anew, for what is worth finding may be another each time.
 */
export function proposer(s: Seen, model: ClaimModel, search: Search = {}): (sentence: number, useful?: (cue: Cue) => boolean) => readonly Proposal[] {
  const where = new Uint16Array(s.count);
  let marks = 0;
  const cues = (k: number): readonly Cue[] => {
    const found = search.wanted && !search.wanted(k) ? [] : cuesIn(s, model.cues, k, search.reluctance);
    for (const c of found) where.fill(1 + (marks++ % 65000), c.first, c.last + 1);
    return found;
  };
  const held: (readonly Cue[] | undefined)[] = [];
  return (k, useful = all) => (held[k] ??= cues(k)).filter(useful).map((c) => {
    const around = aroundOf(s, c, where);
    for (let n = s.sentence[around.from]!; n <= s.sentence[around.to - 1]!; n++) openWords(s, n);
    return spansOf(around, model.spans);
  }).filter((p) => p.content.length > 0);
}
