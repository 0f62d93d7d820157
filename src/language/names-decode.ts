/** The labels of words: outside, then beginning and inside of person, organisation, place. */
export const labels = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place'] as const;
export const width = labels.length;

/** The score of the first name label of a word that can have none: far below what weights can add up to. */
export const never = -1e8;

/** Whether a label may follow any other: an inside follows only its own beginning or inside. */
const opens = (label: number): boolean => label === 0 || label % 2 === 1;

/** A room that all sentences share, wider where a long one asks for it: sums of the best labels up to each word, and the label before each. */
let top = new Float64Array(256 * width), from = new Uint8Array(256 * width);

/** The best labels of a sentence by the scores of its words (a row of `width` each) and of pairs of labels (Viterbi's algorithm). */
export function decode(scores: Int32Array | Float64Array, count: number, pairs: Int32Array | Float32Array): Uint8Array {
  if (top.length < count * width) { top = new Float64Array(2 * count * width); from = new Uint8Array(2 * count * width); }
  // a word that is no name has one label, and only a name's beginning follows that
  let lone = true;
  for (let i = 0, row = 0; i < count; i++, row += width) {
    const none = scores[row + 1] === never, last = row - width;
    if (lone) openBehindNone(row, last, i === 0 ? width * width : 0, none ? 1 : width, pairs);
    else followAll(row, last, none ? 1 : width, pairs);
    for (let y = none ? 1 : width; y-- > 0;) top[row + y]! += scores[row + y]!;
    lone = none;
  }
  const out = new Uint8Array(count);
  let y = 0;
  if (!lone) for (let k = 1, row = (count - 1) * width; k < width; k++) if (top[row + k]! > top[row + y]!) y = k;
  for (let i = count - 1; i >= 0; i--) { out[i] = y; y = from[i * width + y]!; }
  return out;
}

/** Sets the sums of the first `most` labels of a word behind one that is no name, or at a sentence's start; `pair` is the first of that row of pairs. */
function openBehindNone(row: number, last: number, pair: number, most: number, pairs: Int32Array | Float32Array): void {
  const before = last < 0 ? 0 : top[last]!;
  for (let y = 0; y < most; y++) { top[row + y] = opens(y) ? before + pairs[pair + y]! : -Infinity; from[row + y] = 0; }
}

/** Sets the sums of the first `most` labels of a word behind one that may have any label; of equals the first. */
function followAll(row: number, last: number, most: number, pairs: Int32Array | Float32Array): void {
  for (let y = 0; y < most; y++) {
    let at = 0, best = -Infinity;
    if (opens(y)) {
      for (let x = 0; x < width; x++) { const v = top[last + x]! + pairs[x * width + y]!; if (v > best) { best = v; at = x; } }
    } else {
      at = y - 1; best = top[last + y - 1]! + pairs[(y - 1) * width + y]!;
      const goesOn = top[last + y]! + pairs[y * width + y]!;
      if (goesOn > best) { best = goesOn; at = y; }
    }
    top[row + y] = best; from[row + y] = at;
  }
}
