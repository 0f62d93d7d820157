import { connectors } from './names-lists.ts';
import type { Spelling } from './spelling.ts';

/** The words of a sentence and where names can stand among them, an entry a word: plain lists, which cost less to make than typed ones for so few words. */
export interface Words {
  readonly count: number; readonly spelled: readonly Spelling[]; readonly caseless: boolean;
  /** 1 where the word has a capital, 2 where it can stand inside a name without one. */
  readonly kind: readonly number[];
  /** Where a name can stand: other words are scored as none. */
  readonly able: readonly number[];
  /** The run of capitalised words with small ones between that a word is in: its first and last word; -1 outside. */
  readonly runFirst: readonly number[]; readonly runLast: readonly number[];
}

/** The lower case of a word; undefined outside the sentence. */
export const lowIn = (w: Words, i: number): string | undefined => (i < 0 || i >= w.count ? undefined : w.spelled[i]!.low);
/** The classes of a word; 0 outside the sentence. */
export const classesIn = (w: Words, i: number): number => (i < 0 || i >= w.count ? 0 : w.spelled[i]!.classes);

/** Whether a sentence's capitals tell nothing: all letters large, or none. */
export function tellsNoCase(words: readonly Spelling[]): boolean {
  let small = 0, large = 0;
  for (const { casing } of words) { if (casing === 1) large++; else if (casing === 2) small++; else if (casing === 3) return false; }
  return small === 0 ? large > 1 : large === 0;
}

/** Reads the words of a sentence; `caseless` hides their capitals. */
export function wordsOf(spelled: readonly Spelling[], caseless: boolean): Words {
  const count = spelled.length;
  const kind = new Array<number>(count), able = new Array<number>(count), runFirst = new Array<number>(count), runLast = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const w = spelled[i]!;
    kind[i] = !caseless ? w.kind : connectors.has(w.low) ? 2 : 0;
    able[i] = caseless ? 1 : 0;
    runFirst[i] = runLast[i] = -1;
  }
  if (!caseless) { mark(kind, able); runs(kind, runFirst, runLast); }
  return { count, spelled, caseless, kind, able, runFirst, runLast };
}

/** Marks where names can stand: capitals, what is between two of them, and the word beside one. */
function mark(kind: readonly number[], able: number[]): void {
  let last = -9;
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== 1) { if (i - last === 1) able[i] = 1; continue; }
    able[i] = 1;
    if (i > 0) able[i - 1] = 1;
    if (i > 1 && kind[i - 1] === 2) able[i - 2] = 1;
    if (i - last <= 4) for (let k = last + 1; k < i; k++) able[k] = 1;
    last = i;
  }
}

function runs(kind: readonly number[], runFirst: number[], runLast: number[]): void {
  const count = kind.length;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== 1) continue;
    let last = i;
    for (let k = i + 1; k < count && k - last <= 3; k++) { if (kind[k] === 1) last = k; else if (kind[k] !== 2) break; }
    for (let k = i; k <= last; k++) { runFirst[k] = i; runLast[k] = last; }
    i = last;
  }
}
