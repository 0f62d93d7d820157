/** Words of the training data by the hash of their lower case: which tags each was seen with, as an index into `sets`. */
export interface Lexicon {
  readonly sets: readonly (readonly number[])[];
  /** Open addressing: hash and entry (set index + 1, times two, plus 1 where the word always had its one tag); 0 where empty. */
  readonly keys: Int32Array; readonly entries: Uint16Array;
}

/** Builds the look-up from parallel lists of hashes, sets and certainty. */
export function lexiconOf(sets: Lexicon['sets'], hashes: Int32Array, words: { readonly set: Uint16Array; readonly sure: Uint8Array }): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const keys = new Int32Array(size), entries = new Uint16Array(size);
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i]! & (size - 1);
    while (entries[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hashes[i]!;
    entries[at] = ((words.set[i]! + 1) << 1) | words.sure[i]!;
  }
  return { sets, keys, entries };
}

/** Where a word's hash stands, or would stand: the first place from its own on that is empty or holds it. */
export function slotOf({ keys, entries }: Lexicon, hash: number): number {
  const mask = keys.length - 1;
  let at = hash & mask;
  while (entries[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  return at;
}

/** The entry of a word's hash; 0 where it is unknown. */
export const entryOf = (lexicon: Lexicon, hash: number): number => lexicon.entries[slotOf(lexicon, hash)]!;
