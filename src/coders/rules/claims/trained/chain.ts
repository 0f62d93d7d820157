/** Labels of a chain and which may follow which; `begins` are those that may stand first. */
export interface Scheme { readonly labels: readonly string[]; readonly may: readonly (readonly boolean[])[]; readonly begins: readonly boolean[] }

const scheme = (labels: readonly string[]): Scheme => {
  const opens = (y: string): boolean => !y.startsWith('I');
  return { labels, may: labels.map((x) => labels.map((y) => opens(y) || (x !== 'O' && x.slice(1) === y.slice(1)))), begins: labels.map(opens) };
};
/** Words of cues. */
export const cueScheme = scheme(['O', 'B', 'I']);
/** Words of a cue's source and content. */
export const spanScheme = scheme(['O', 'B-S', 'I-S', 'B-C', 'I-C']);

/** Room for one chain: the best score of each label at each word, and the label before it. */
let top = new Float64Array(1024), from = new Uint8Array(1024);

/** Fills the room for the first `count` words of a chain. */
function forward({ labels, may, begins }: Scheme, scores: Float64Array, count: number, pairs: ArrayLike<number>): void {
  const width = labels.length;
  if (top.length < count * width) { top = new Float64Array(count * width); from = new Uint8Array(count * width); }
  for (let i = 0; i < count; i++) for (let y = 0; y < width; y++) {
    let best = -Infinity, at = 0;
    if (i === 0) best = begins[y] ? pairs[width * width + y]! : -Infinity;
    else for (let x = 0; x < width; x++) {
      if (!may[x]![y]) continue;
      const v = top[(i - 1) * width + x]! + pairs[x * width + y]!;
      if (v > best) { best = v; at = x; }
    }
    top[i * width + y] = best + scores[i * width + y]!;
    from[i * width + y] = at;
  }
}

/** The labels of the best way to the last of some words with a label. */
function wayTo(label: number, count: number, width: number): Uint8Array {
  const out = new Uint8Array(count);
  for (let i = count - 1, y = label; i >= 0; i--) { out[i] = y; y = from[i * width + y]!; }
  return out;
}

/** The best labels of `count` words by their scores (a row of labels each) and by pairs of labels (the last row of `pairs` scores beginnings), after Viterbi. */
export function decode(s: Scheme, scores: Float64Array, count: number, pairs: ArrayLike<number>): Uint8Array {
  const width = s.labels.length;
  forward(s, scores, count, pairs);
  let y = 0;
  for (let k = 1; k < width; k++) if (top[(count - 1) * width + k]! > top[(count - 1) * width + y]!) y = k;
  return wayTo(y, count, width);
}

/** Whether a chain that goes on behind its first `count` words leaves some of these unlabelled, whatever follows: by the way to each label of the last. */
export function leavesOut(s: Scheme, scores: Float64Array, count: number, pairs: ArrayLike<number>, words: readonly number[]): boolean {
  forward(s, scores, count, pairs);
  return s.labels.every((_, y) => { const way = wayTo(y, count, s.labels.length); return words.every((w) => way[w] === 0); });
}

/** More than all the rounding of a chain's sums can amount to. */
const slack = 1e-3;

/** The best sums of ways to each label of a word: of those on which the word asked for is unlabelled, and of the others. */
let without = new Float64Array(8), withIt = new Float64Array(8), nextWithout = new Float64Array(8), nextWith = new Float64Array(8);

/** Whether the best way through a chain leaves its word `at` unlabelled, whatever stands before the word `first` and behind the word `last`: told by the words between them alone, and so not wherever it is so. */
export function leftOut({ labels, may, begins }: Scheme, scores: Float64Array, { first, at, last }: { readonly first: number; readonly at: number; readonly last: number }, pairs: ArrayLike<number>): boolean {
  const width = labels.length;
  // by each label of the word before; a chain's first word has none
  for (let before = first === 0 ? width : 0; before < (first === 0 ? width + 1 : width); before++) {
    for (let y = 0; y < width; y++) {
      without[y] = (before === width ? begins[y] : may[before]![y]) ? pairs[before * width + y]! + scores[first * width + y]! : -Infinity;
      withIt[y] = -Infinity;
    }
    for (let i = first; ;) {
      if (i === at) for (let y = 1; y < width; y++) { withIt[y] = without[y]!; without[y] = -Infinity; }
      if (i++ === last) break;
      for (let y = 0; y < width; y++) {
        let best = -Infinity, bestWith = -Infinity;
        for (let x = 0; x < width; x++) {
          if (!may[x]![y]) continue;
          const pair = pairs[x * width + y]!;
          if (without[x]! + pair > best) best = without[x]! + pair;
          if (withIt[x]! + pair > bestWith) bestWith = withIt[x]! + pair;
        }
        nextWithout[y] = best + scores[i * width + y]!;
        nextWith[y] = bestWith + scores[i * width + y]!;
      }
      [without, nextWithout] = [nextWithout, without];
      [withIt, nextWith] = [nextWith, withIt];
    }
    for (let y = 0; y < width; y++) if (withIt[y]! > -Infinity && !(without[y]! > withIt[y]! + slack)) return false;
  }
  return true;
}
