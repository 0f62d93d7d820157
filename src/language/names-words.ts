import { connectors } from './names-lists.ts';
import type { Spelling } from './spelling.ts';

/** Hashes and kinds of a sentence's words, an entry a word. */
export interface Words {
  readonly count: number; readonly spelled: readonly Spelling[]; readonly caseless: boolean;
  readonly low: Int32Array; readonly cased: Int32Array; readonly shape: Int32Array; readonly suffix2: Int32Array; readonly suffix3: Int32Array; readonly suffix4: Int32Array; readonly prefix2: Int32Array; readonly prefix3: Int32Array;
  readonly classes: Int32Array;
  /** 1 where the word has a capital, 2 where it can stand inside a name without one. */
  readonly kind: Uint8Array;
  /** Where a name can stand: other words are scored as none. */
  readonly able: Uint8Array;
  /** The run of capitalised words with small ones between that a word is in: its first and last word; -1 outside. */
  readonly runFirst: Int32Array; readonly runLast: Int32Array;
  readonly lows: readonly string[];
}

/** Whether a sentence's capitals tell nothing: all letters large, or none. */
export function tellsNoCase(words: readonly Spelling[]): boolean {
  let small = 0, large = 0;
  for (const { casing } of words) { if (casing === 1) large++; else if (casing === 2) small++; else if (casing === 3) return false; }
  return small === 0 ? large > 1 : large === 0;
}

/** Reads the words of a sentence; `caseless` hides their capitals. */
export function wordsOf(spelled: readonly Spelling[], caseless: boolean): Words {
  const n = spelled.length;
  const lows: string[] = [];
  const out: Words = {
    count: n, spelled, caseless, low: column(n), cased: column(n), shape: column(n), suffix2: column(n), suffix3: column(n), suffix4: column(n), prefix2: column(n), prefix3: column(n), classes: column(n),
    kind: new Uint8Array(n), able: new Uint8Array(n), runFirst: column(n).fill(-1), runLast: column(n).fill(-1), lows,
  };
  for (let i = 0; i < n; i++) {
    const w = spelled[i]!, looks = caseless ? w.plainLooks : w.looks;
    lows.push(w.low);
    out.low[i] = w.cased.low;
    out.cased[i] = caseless ? w.cased.low : w.cased.cased;
    out.shape[i] = looks.shape;
    out.suffix2[i] = looks.suffix2; out.suffix3[i] = looks.suffix3; out.suffix4[i] = looks.suffix4;
    out.prefix2[i] = looks.prefix2; out.prefix3[i] = looks.prefix3;
    out.classes[i] = w.classes;
    out.kind[i] = !caseless ? w.kind : connectors.has(w.low) ? 2 : 0;
  }
  if (caseless) out.able.fill(1);
  else { mark(out); runs(out); }
  return out;
}

const column = (n: number): Int32Array => new Int32Array(n);

/** Marks where names can stand: capitals, what is between two of them, and the word beside one. */
function mark({ count, kind, able }: Words): void {
  let last = -9;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== 1) { if (i - last === 1) able[i] = 1; continue; }
    able[i] = 1;
    if (i > 0) able[i - 1] = 1;
    if (i > 1 && kind[i - 1] === 2) able[i - 2] = 1;
    if (i - last <= 4) for (let k = last + 1; k < i; k++) able[k] = 1;
    last = i;
  }
}

function runs({ count, kind, runFirst, runLast }: Words): void {
  for (let i = 0; i < count; i++) {
    if (kind[i] !== 1) continue;
    let last = i;
    for (let k = i + 1; k < count && k - last <= 3; k++) { if (kind[k] === 1) last = k; else if (kind[k] !== 2) break; }
    for (let k = i; k <= last; k++) { runFirst[k] = i; runLast[k] = last; }
    i = last;
  }
}
