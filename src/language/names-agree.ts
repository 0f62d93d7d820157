import { Class, connectors } from './names-lists.ts';
import { Told, type Memory } from './names-memory.ts';
import { classesIn, lowIn, type Words } from './names-words.ts';
import type { NameKind } from './parse.ts';

/** A name as the words `[first, last]` of a sentence, both included. */
export interface Found { readonly sentence: number; readonly first: number; readonly last: number; readonly kind: NameKind }

interface Document { readonly words: readonly Words[]; readonly memory: Memory }
type Votes = Record<NameKind, number>;

const longest = 8;
/** Words `[first, last]` in lower case. */
function textOf(w: Words, first: number, last: number): string {
  let out = lowIn(w, first) ?? '';
  for (let i = first + 1; i <= last; i++) out += ` ${lowIn(w, i)!}`;
  return out;
}
const count = (f: Found): number => f.last - f.first + 1;

/**
 * Makes the names of a document agree: titles and small words at their ends go; the same words are of one kind throughout; a surname
 * alone, an acronym and a name found once are names wherever they stand with a capital. In text order, none overlapping.
 */
export function agree(found: readonly Found[], document: Document): readonly Found[] {
  const trimmed = found.map((f) => trim(f, document.words[f.sentence] as Words)).filter((f) => f !== null);
  const kinds = kindsOf(trimmed, document);
  const told = trimmed.map((f) => settled(f, kinds, document));
  return [...told, ...missed(told, kinds, document)].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** A name without titles before it and small words at its ends; null where nothing is left. */
function trim(f: Found, w: Words): Found | null {
  let { first, last } = f;
  const small = (i: number): boolean => !w.caseless && w.kind[i] !== 1 && !/^[\d'’ʼ‘]/.test(lowIn(w, i)!);
  const before = (i: number): boolean => (classesIn(w, i) & Class.particle) > 0;
  while (last >= first && small(last)) last--;
  while (first <= last && (small(first) && !before(first) || !/[\p{L}\p{N}]/u.test(lowIn(w, first)!))) first++;
  if (f.kind === 'person') while (first < last && classesIn(w, first) & Class.title && !(classesIn(w, first) & Class.given) && !/^(?:abu|umm|st|saint|mullah|sheikh|shaikh)\.?$/.test(lowIn(w, first)!)) first++;
  return first > last ? null : { ...f, first, last };
}

interface Kinds { readonly whole: ReadonlyMap<string, NameKind>; readonly surnames: ReadonlySet<string> }

function kindsOf(found: readonly Found[], { words }: Document): Kinds {
  const votes = new Map<string, Votes>();
  const surnames = new Map<string, number>();
  for (const f of found) {
    const w = words[f.sentence] as Words;
    const key = textOf(w, f.first, f.last);
    const v = votes.get(key) ?? { person: 0, organisation: 0, place: 0 };
    v[f.kind] += 1;
    votes.set(key, v);
    if (f.kind === 'person' && count(f) > 1) { const s = surname(w, f); surnames.set(s, (surnames.get(s) ?? 0) + 1); }
    const short = f.kind === 'organisation' && count(f) > 1 ? acronymAfter(w, f.last) : null;
    if (short) { const a = votes.get(short) ?? { person: 0, organisation: 0, place: 0 }; a.organisation += 100; votes.set(short, a); }
  }
  const whole = new Map<string, NameKind>();
  for (const [key, v] of votes) whole.set(key, v.person > v.organisation && v.person > v.place ? 'person' : v.organisation > v.place ? 'organisation' : 'place');
  return { whole, surnames: new Set(surnames.keys()) };
}

/** The last word of a person's name, with its particle ("al - Tamri"). */
const surname = (w: Words, { first, last }: { readonly first: number; readonly last: number }): string =>
  last - 2 > first && lowIn(w, last - 1) === '-' && classesIn(w, last - 2) & Class.particle ? textOf(w, last - 2, last) : lowIn(w, last)!;

/** The acronym in brackets right after a name; null for none. */
function acronymAfter(w: Words, last: number): string | null {
  const short = lowIn(w, last + 2);
  return lowIn(w, last + 1) === '(' && lowIn(w, last + 3) === ')' && short !== undefined && w.kind[last + 2] === 1 && short.length < 9 ? short : null;
}

/** A name with the kind that the document gives its words. */
function settled(f: Found, { whole, surnames }: Kinds, { words }: Document): Found {
  const w = words[f.sentence] as Words;
  const key = textOf(w, f.first, f.last);
  if (surnames.has(key) && f.kind !== 'person' && !placed(w, f.first)) return { ...f, kind: 'person' };
  const kind = whole.get(key);
  return kind && kind !== f.kind ? { ...f, kind } : f;
}

const placed = (w: Words, first: number): boolean => first > 0 && (classesIn(w, first - 1) & Class.inPlace) > 0;

/** Words that are a name elsewhere in the document and were passed over. */
function missed(found: readonly Found[], { whole, surnames }: Kinds, { words, memory }: Document): readonly Found[] {
  const taken = words.map((w) => new Uint8Array(w.count));
  for (const f of found) taken[f.sentence]?.fill(1, f.first, f.last + 1);
  const out: Found[] = [];
  words.forEach((w, sentence) => {
    if (w.caseless) return;
    for (let i = 0; i < w.count; i++) {
      if (w.kind[i] !== 1 || taken[sentence]?.[i]) continue;
      const f = named(w, i, { whole, surnames }, memory);
      if (!f || taken[sentence]?.subarray(f.first, f.last + 1).includes(1)) continue;
      out.push({ sentence, ...f });
      i = f.last;
    }
  });
  return out;
}

/** Whether a word stands apart from the capitalised words beside it: they are a day, a people, a title or nothing. */
function apart(w: Words, i: number): boolean {
  const plain = Class.calendar | Class.people | Class.title | Class.role;
  return (w.kind[i - 1] !== 1 || (classesIn(w, i - 1) & plain) > 0) && w.kind[i + 1] !== 1 && !/^[-–&]$/.test(lowIn(w, i + 1) ?? '') && !/^[-–&]$/.test(lowIn(w, i - 1) ?? '');
}

function named(w: Words, i: number, { whole, surnames }: Kinds, memory: Memory): Omit<Found, 'sentence'> | null {
  const end = Math.min(w.runLast[i] as number, i + longest - 1);
  for (let last = end; last >= i; last--) {
    if (w.kind[last] !== 1 || connectors.has(lowIn(w, last)!)) continue;
    const key = textOf(w, i, last);
    const kind = surnames.has(key) ? 'person' : whole.get(key);
    if (!kind) continue;
    if (last === i && (memory.of(w.spelled[i]!.cased.low) & Told.small || !apart(w, i))) return null;
    return { first: i, last, kind };
  }
  return null;
}
