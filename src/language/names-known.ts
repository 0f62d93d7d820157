import type { NameKind } from './parse.ts';
import { lowIn, type Words } from './names-words.ts';

/** Says of words as they stand in a text whether a list knows them as a name, and as which kind; null where it does not. */
export type Known = (words: string) => NameKind | null;

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
const longest = 6;

/** The known names of a sentence, longest first from the left: of each word 0, or 1–3 where it begins a person, organisation or place, or 4–6 where it goes on. */
export function knownIn(words: Words, known: Known | null): Uint8Array {
  const out = new Uint8Array(words.count);
  if (!known || words.caseless) return out;
  const forms = words.spelled.map((w) => w.form);
  for (let i = 0; i < words.count; i++) {
    if (words.kind[i] !== 1 && !(words.kind[i] === 2 && lowIn(words, i + 1) === '-' && words.kind[i + 2] === 1)) continue;
    const end = Math.min(words.runLast[i] as number >= 0 ? words.runLast[i] as number : i + 4, i + longest - 1, words.count - 1);
    for (let last = end; last >= i; last--) {
      if (words.kind[last] !== 1) continue;
      const kind = known(joined(forms, i, last));
      if (!kind) continue;
      const k = kinds.indexOf(kind) + 1;
      out[i] = k;
      for (let j = i + 1; j <= last; j++) out[j] = k + 3;
      i = last;
      break;
    }
  }
  return out;
}

/** Words `[first, last]` as they are written in a text. */
export function joined(forms: readonly string[], first: number, last: number): string {
  let out = forms[first] ?? '';
  for (let i = first + 1; i <= last; i++) {
    const form = forms[i] as string;
    out += /^(?:[-–/’',.)]|['’]s)$/.test(form) || /^[-–/(]$/.test(forms[i - 1] as string) ? form : ` ${form}`;
  }
  return out;
}
