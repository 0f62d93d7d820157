/** The labels of words: outside, then beginning and inside of person, organisation, place. */
export const labels = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place'] as const;
export const width = labels.length;

/** The score of a label that a word cannot have: far below what weights can add up to. */
export const never = -1e8;

/** Whether one label may follow another: an inside only its own beginning or inside. */
export const follows = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** For each label those that it may follow, in their order. */
const before: readonly (readonly number[])[] = labels.map((_, y) => labels.map((__, x) => x).filter((x) => follows(x, y)));

/** The best labels of a sentence by the scores of its words (a row of `width` each) and of pairs of labels (Viterbi's algorithm). */
export function decode(scores: Int32Array | Float64Array, count: number, pairs: Int32Array | Float32Array): Uint8Array {
  const top = new Float64Array(count * width), from = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) {
    // a word that is no name has one label
    const most = scores[i * width + 1] === never ? 1 : width, row = i * width, last = row - width;
    for (let y = 0; y < most; y++) {
      let best = -Infinity, at = 0;
      if (i === 0) best = y === 0 || y % 2 === 1 ? pairs[width * width + y] as number : -Infinity;
      else {
        const may = before[y]!;
        for (let k = 0; k < may.length; k++) {
          const x = may[k]!, v = top[last + x]! + pairs[x * width + y]!;
          if (v > best) { best = v; at = x; }
        }
      }
      top[row + y] = best + scores[row + y]!;
      from[row + y] = at;
    }
    if (most === 1) top.fill(-Infinity, row + 1, row + width);
  }
  const out = new Uint8Array(count);
  let y = 0;
  for (let k = 1; k < width; k++) if ((top[(count - 1) * width + k] as number) > (top[(count - 1) * width + y] as number)) y = k;
  for (let i = count - 1; i >= 0; i--) { out[i] = y; y = from[i * width + y] as number; }
  return out;
}
