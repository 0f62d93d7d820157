import { Class } from './names-lists.ts';
import { classesIn, lowIn, type Words } from './names-words.ts';

/** What a document tells of a word wherever it stands in it. Bits. */
export const Told = { small: 1, inner: 2, titled: 4, speaks: 8, placed: 16, afterGiven: 32, beforeBody: 64, acronym: 128, often: 256, surname: 512, apposed: 1024 } as const;

/** What a document tells of its words, by the hash of the lower-cased word: open addressing in twice the room or more. */
export class Memory {
  private readonly keys: Int32Array;
  /** What is told, and above it how often the word stands with a capital; 0 where nothing is. */
  private readonly told: Int32Array;

  /** Room for so many words. */
  constructor(words: number) {
    const size = 1 << (33 - Math.clz32(words | 1));
    this.keys = new Int32Array(size); this.told = new Int32Array(size);
  }

  /** What is told of a word, as bits. */
  of(word: number): number { return this.told[this.placeOf(word)]! & (capital - 1); }

  add(word: number, bits: number): void {
    const at = this.placeOf(word);
    this.keys[at] = word; this.told[at]! |= bits;
  }

  /** The same of a word with a capital, which is counted. */
  addCapital(word: number, bits: number): void {
    const at = this.placeOf(word);
    this.keys[at] = word; this.told[at] = (this.told[at]! | bits) + capital;
    if (this.told[at]! >= 3 * capital) this.told[at]! |= Told.often;
  }

  private placeOf(word: number): number {
    const { keys, told } = this, mask = keys.length - 1;
    let at = (word ^ (word >>> 15)) & mask;
    while (told[at] !== 0 && keys[at] !== word) at = (at + 1) & mask;
    return at;
  }
}

/** One more time with a capital. */
const capital = 2048;

/** Gathers what the sentences of a document tell of their words. */
export function memoryOf(document: readonly Words[]): Memory {
  let words = 0;
  for (const { count } of document) words += count;
  const memory = new Memory(words);
  for (const s of document) {
    if (s.caseless) continue;
    for (let i = 0; i < s.count; i++) {
      const word = s.spelled[i]!.cased.low;
      if (s.kind[i] !== 1) memory.add(word, Told.small);
      else memory.addCapital(word, look(s, i));
    }
    acronyms(s, memory);
  }
  return memory;
}

/** What a word with a capital tells of itself by what stands beside it. */
function look(s: Words, i: number): number {
  let told = 0;
  const before = classesIn(s, i - 1);
  const first = s.runFirst[i] === i, last = s.runLast[i] === i;
  if (i > 0 && !opening.has(lowIn(s, i - 1)!)) told |= Told.inner;
  if (before & Class.title) told |= Told.titled;
  if (first && before & Class.inPlace) told |= Told.placed;
  if (!first && before & Class.given && s.kind[i - 1] === 1) told |= Told.afterGiven;
  if (last && !first && classesIn(s, s.runFirst[i]!) & (Class.given | Class.title)) told |= Told.surname;
  const after = classesIn(s, i + 1);
  if (last && (after & Class.speech || (i + 2 < s.count && lowIn(s, i + 1) === ',' && classesIn(s, i + 2) & Class.role))) told |= Told.speaks;
  if (!last && classesIn(s, s.runLast[i]!) & (Class.body | Class.company)) told |= Told.beforeBody;
  if (last && lowIn(s, i + 1) === ',' && i + 2 < s.count && s.kind[i + 2] === 1) told |= Told.apposed;
  return told;
}

/** Marks behind which a sentence or a part of one begins. */
const opening: ReadonlySet<string> = new Set('"“\'‘(.:–—-');

/** "Rapid Support Forces (RSF)": an acronym stands for the words before it. */
function acronyms(s: Words, memory: Memory): void {
  for (let i = 2; i + 1 < s.count; i++) {
    if (lowIn(s, i - 1) !== '(' || lowIn(s, i + 1) !== ')' || s.kind[i] !== 1 || s.runLast[i - 2] !== i - 2) continue;
    const short = lowIn(s, i)!;
    if (short.length < 2 || short.length > 9) continue;
    let k = i - 2, at = short.length - 1, hits = 0;
    for (; k >= 0 && k > i - 12 && at >= 0; k--) if (lowIn(s, k)?.[0] === short[at]) { hits++; at--; }
    if (hits * 3 >= short.length * 2) memory.add(s.spelled[i]!.cased.low, Told.acronym);
  }
}
