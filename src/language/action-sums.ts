import { actionNames, type Seen } from './actions.ts';
import { pairParts, wordSumOf, wordSumsCount, wordTemplates, type Part } from './action-parts.ts';
import { fillRows, type Templates } from './templates.ts';

type Pair = keyof typeof pairParts;
/**
 * What parts of the action templates speak for, added up once and held: of words in few places, where the latest that fell into one stands with its tag and its
 * end, which tell whether the sums are another's; of pairs of tags in tables. All follow from the weights alone.
 */
export interface Sums {
  readonly shift: number; readonly cells: Int32Array;
  readonly words: Int32Array;
  readonly pairs: Readonly<Record<Pair, Int32Array>>;
  /** The latest sentence, and the sums of its words. */
  seen: Seen | null; sentence: Int32Array;
}

// a place: the word, its tag and its end, then its sums; empty places have tag 0, so tags count from 1 there
const places = 16_384, placeSize = 16, sumsAt = 3;
/** Classes of tags are below 125; 254 and 253, which stand for the root and for no word, fall to 126 and 125. */
const tagRoom = 128;
/** What an empty place of a table holds: a sum that happens to be equal is made anew each time. */
const unmade = -0x80000000;

/** Nothing held yet. */
export function sumsOf(shift: number, cells: Int32Array): Sums {
  const table = (parts: readonly Part[]): Int32Array => new Int32Array((tagRoom * tagRoom) << (parts.length - 1)).fill(unmade);
  return { shift, cells, words: new Int32Array(places * placeSize), pairs: Object.fromEntries(Object.entries(pairParts).map(([pair, parts]) => [pair, table(parts)])) as Record<Pair, Int32Array>, seen: null, sentence: new Int32Array(0) };
}

const atomsOf = (names: string): readonly number[] => names.split(' ').map((name) => (actionNames as readonly string[]).indexOf(name));
const wordAtoms = atomsOf('s0w s1w s2w b0w b1w b2w'), tagAtoms = atomsOf('s0t s1t s2t b0t b1t b2t'), endAtoms = atomsOf('s0e b0e');
/** The atoms of children that are not there; all others are written before they are read. */
const atoms = Int32Array.from(actionNames, (name) => (/[vs]$/.test(name) ? 0 : name.endsWith('L') ? 255 : name.endsWith('t') ? 253 : 0x1319a2e0));
const rows = new Int32Array(256);

/** The sums of a sentence's words, so many numbers a word as `wordSumsCount` says. */
export function wordSums(sums: Sums, seen: Seen): Int32Array {
  if (sums.seen === seen) return sums.sentence;
  const size = seen.n + 2;
  if (sums.sentence.length < size * wordSumsCount) sums.sentence = new Int32Array(2 * size * wordSumsCount);
  const { sentence, words } = sums;
  for (let i = 0, to = 0; i < size; i++) {
    const from = placeOf(sums, seen, i) + sumsAt;
    for (let k = 0; k < wordSumsCount; k++) sentence[to++] = words[from + k]!;
  }
  sums.seen = seen;
  return sentence;
}

/** The place of a word's sums, which are made where they do not stand there. */
function placeOf(sums: Sums, { words, tags, ends }: Seen, i: number): number {
  const held = sums.words, word = words[i]!, tag = tags[i]! + 1, end = ends[i]!;
  const h = Math.imul(word ^ Math.imul(tag, 0x85ebca6b), 0x9e3779b1), place = ((h ^ (h >>> 15)) & (places - 1)) * placeSize;
  if (held[place] !== word || held[place + 1] !== tag || held[place + 2] !== end) {
    held[place] = word; held[place + 1] = tag; held[place + 2] = end;
    addUp(sums, place);
  }
  return place;
}

function addUp({ words: held, shift, cells }: Sums, place: number): void {
  for (let k = 0; k < wordAtoms.length; k++) { atoms[wordAtoms[k]!] = held[place]!; atoms[tagAtoms[k]!] = held[place + 1]! - 1; }
  for (let k = 0; k < endAtoms.length; k++) atoms[endAtoms[k]!] = held[place + 2]!;
  fillRows(wordTemplates, atoms, shift, rows);
  const at = place + sumsAt;
  held.fill(0, at, at + wordSumsCount);
  for (let i = 0; i < wordTemplates.count; i++) held[at + wordSumOf[i]!]! += cells[rows[i]!]!;
}

/** The sum of what a pair speaks for; the bits of `none` are the sides without children, in the order of the pair's parts. */
export function pairSum(sums: Sums, pair: Pair, x: number, y: number, none: number): number {
  const table = sums.pairs[pair], at = (none * tagRoom + (x & (tagRoom - 1))) * tagRoom + (y & (tagRoom - 1)), known = table[at]!;
  return known === unmade ? table[at] = madePair(sums, pair, x, y, none) : known;
}

const first = { s0b0: 's0t', s1s0: 's1t', s1b0: 's1t', b0b1: 'b0t', ds0: 'd', db0: 'd' } as const, second = { s0b0: 'b0t', s1s0: 's0t', s1b0: 'b0t', b0b1: 'b1t', ds0: 's0t', db0: 'b0t' } as const;

function madePair(sums: Sums, pair: Pair, x: number, y: number, none: number): number {
  atoms[actionNames.indexOf(first[pair])] = x; atoms[actionNames.indexOf(second[pair])] = y;
  let sum = 0;
  pairParts[pair].forEach(({ templates }, k) => { if (k === 0 || none & (1 << (k - 1))) sum = (sum + sumOf(sums, templates)) | 0; });
  return sum;
}

function sumOf({ shift, cells }: Sums, templates: Templates): number {
  fillRows(templates, atoms, shift, rows);
  let sum = 0;
  for (let i = 0; i < templates.count; i++) sum = (sum + cells[rows[i]!]!) | 0;
  return sum;
}
