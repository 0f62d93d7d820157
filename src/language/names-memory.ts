import { Class } from './names-lists.ts';
import type { Words } from './names-words.ts';

/** What a document tells of a word wherever it stands in it. Bits. */
export const Told = { small: 1, inner: 2, titled: 4, speaks: 8, placed: 16, afterGiven: 32, beforeBody: 64, acronym: 128, often: 256, surname: 512, apposed: 1024 } as const;

/** What a document tells of its words, by the hash of the lower-cased word. */
export type Memory = ReadonlyMap<number, number>;

/** Gathers what the sentences of a document tell of their words. */
export function memoryOf(document: readonly Words[]): Memory {
  const told = new Map<number, number>();
  const counts = new Map<number, number>();
  const add = (w: number, bits: number): void => { const had = told.get(w); if (had === undefined || (had | bits) !== had) told.set(w, (had ?? 0) | bits); };
  for (const s of document) {
    if (s.caseless) continue;
    for (let i = 0; i < s.count; i++) {
      const low = s.low[i] as number;
      if (s.kind[i] !== 1) { add(low, Told.small); continue; }
      const n = (counts.get(low) ?? 0) + 1;
      counts.set(low, n);
      if (n === 3) add(low, Told.often);
      add(low, look(s, i));
    }
    acronyms(s, add);
  }
  return told;
}

/** What a word with a capital tells of itself by what stands beside it. */
function look(s: Words, i: number): number {
  let told = 0;
  const before = i > 0 ? s.classes[i - 1] as number : 0;
  const first = s.runFirst[i] === i, last = s.runLast[i] === i;
  if (i > 0 && !opening.has(s.lows[i - 1] as string)) told |= Told.inner;
  if (before & Class.title) told |= Told.titled;
  if (first && before & Class.inPlace) told |= Told.placed;
  if (!first && before & Class.given && s.kind[i - 1] === 1) told |= Told.afterGiven;
  if (last && !first && (s.classes[s.runFirst[i] as number] as number) & (Class.given | Class.title)) told |= Told.surname;
  const after = i + 1 < s.count ? s.classes[i + 1] as number : 0;
  if (last && (after & Class.speech || (i + 2 < s.count && s.lows[i + 1] === ',' && (s.classes[i + 2] as number) & Class.role))) told |= Told.speaks;
  if (!last && (s.classes[s.runLast[i] as number] as number) & (Class.body | Class.company)) told |= Told.beforeBody;
  if (last && s.lows[i + 1] === ',' && i + 2 < s.count && s.kind[i + 2] === 1) told |= Told.apposed;
  return told;
}

/** Marks behind which a sentence or a part of one begins. */
const opening: ReadonlySet<string> = new Set('"“\'‘(.:–—-');

/** "Rapid Support Forces (RSF)": an acronym stands for the words before it. */
function acronyms(s: Words, add: (word: number, bit: number) => void): void {
  for (let i = 2; i + 1 < s.count; i++) {
    if (s.lows[i - 1] !== '(' || s.lows[i + 1] !== ')' || s.kind[i] !== 1 || s.runLast[i - 2] !== i - 2) continue;
    const short = s.lows[i] as string;
    if (short.length < 2 || short.length > 9) continue;
    let k = i - 2, at = short.length - 1, hits = 0;
    for (; k >= 0 && k > i - 12 && at >= 0; k--) if (s.lows[k]?.[0] === short[at]) { hits++; at--; }
    if (hits * 3 >= short.length * 2) add(s.low[i] as number, Told.acronym);
  }
}
