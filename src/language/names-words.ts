import { hashOf, lower, mix } from './hash.ts';
import { classesOf, connectors } from './names-lists.ts';

/** What the name finder reads of one sentence. */
export interface Line { readonly forms: readonly string[] }

/** Hashes and kinds of a sentence's words, an entry a word. */
export interface Words {
  readonly count: number; readonly line: Line; readonly caseless: boolean;
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

const capital = /\p{Lu}/u;

/** Whether a sentence's capitals tell nothing: all letters large, or none. */
export function tellsNoCase(forms: readonly string[]): boolean {
  let small = 0, large = 0;
  for (let i = 0; i < forms.length; i++) {
    const f = forms[i] as string;
    const c = f.charCodeAt(0);
    if (c < 65) continue;
    if (f.length > 1 && f === f.toUpperCase() && f !== f.toLowerCase()) large++;
    else if (f !== f.toUpperCase()) { if (f === f.toLowerCase()) small++; else return false; }
  }
  return small === 0 ? large > 1 : large === 0;
}

function shapeOf(form: string): number {
  let h = 17, last = 0, run = 0;
  for (let k = 0; k < Math.min(form.length, 24); k++) {
    const c = form.charCodeAt(k);
    const kind = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c >= 48 && c <= 57 ? 3 : c < 128 ? c : form[k] !== form[k]?.toLowerCase() ? 2 : 1;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) h = mix(h, kind);
  }
  return h;
}

/** Reads the words of a sentence; `caseless` hides their capitals. */
export function wordsOf(line: Line, caseless: boolean): Words {
  const { forms } = line;
  const n = forms.length;
  const column = (): Int32Array => new Int32Array(n);
  const lows = forms.map(lower);
  const out: Words = {
    count: n, line, caseless, low: column(), cased: column(), shape: column(), suffix2: column(), suffix3: column(), suffix4: column(), prefix2: column(), prefix3: column(), classes: column(),
    kind: new Uint8Array(n), able: new Uint8Array(n), runFirst: column().fill(-1), runLast: column().fill(-1), lows,
  };
  for (let i = 0; i < n; i++) {
    const low = lows[i] as string;
    const form = caseless ? low : forms[i] as string;
    out.low[i] = hashOf(low);
    out.cased[i] = form === low ? out.low[i] as number : hashOf(form);
    out.shape[i] = shapeOf(form);
    out.suffix2[i] = hashOf(low.slice(-2)); out.suffix3[i] = hashOf(low.slice(-3)); out.suffix4[i] = hashOf(low.slice(-4));
    out.prefix2[i] = hashOf(low.slice(0, 2)); out.prefix3[i] = hashOf(low.slice(0, 3));
    out.classes[i] = classesOf(low);
    out.kind[i] = !caseless && capital.test((forms[i] as string).slice(0, 12)) ? 1 : connectors.has(low) ? 2 : 0;
  }
  if (caseless) out.able.fill(1);
  else { mark(out); runs(out); }
  return out;
}

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
