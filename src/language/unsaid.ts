import { bySpelling, spellingOf, type Spelling } from './spelling.ts';

/** A sentence's words as the models read them: with an "on" before each day that an agency's style leaves without one. `kept` gives each word's place in `read`; null where nothing was added. */
export interface Reading { readonly read: readonly Spelling[]; readonly kept: Int32Array | null }

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Whether a form is a day of the week, written as a name. */
export const isWeekday = (form: string): boolean => weekday.test(form);
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
/** Words behind which a day is no time of a deed by itself: it has its preposition, belongs to a noun, or is a day's own name. */
const taken = new Set(('on in at by of for from to until till since before after between through during over around about into with as per than like without within into upon against and or nor but both either neither the a an this that these those last next past every each any '
  + 'some late early mid all most his her its their our my your whose another other no holy good bloody black easter palm ash whit super cyber cursed great red sad maundy boxing solemn orthodox '
  + 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.').split(' '));
/** Marks, and what owns something, tell what follows from what stands before. */
const letters = /[\p{L}\p{N}]/u, owns = /^['’]s?$/;

/** What a form may be in such a place, as bits. */
const Kind = { weekday: 1, month: 2, number: 4, digit: 8, owner: 16, capital: 32, preceding: 64 } as const;
const kindsOf = bySpelling(({ form, low }) => (weekday.test(form) ? Kind.weekday : 0) | (month.test(form) ? Kind.month : 0) | (/^\d{1,2}$/.test(form) ? Kind.number : 0) | (/^\d/.test(form) ? Kind.digit : 0)
  | (owns.test(form) ? Kind.owner : 0) | (/^\p{Lu}/u.test(form) ? Kind.capital : 0) | (letters.test(form) && !taken.has(low) ? Kind.preceding : 0));

/** Whether a day stands at `i` without a preposition: "in Kabul Tuesday", "said Wednesday its fighters", "killed Oct. 12 near". */
function bare(words: readonly Spelling[], i: number): boolean {
  const own = kindsOf(words[i]!);
  if (!(own & (Kind.weekday | Kind.month))) return false;
  const before = kindsOf(words[i - 1]!), next = i + 1 < words.length ? kindsOf(words[i + 1]!) : 0;
  if (!(before & Kind.preceding)) return false;
  if (own & Kind.weekday) return !(next & (Kind.owner | Kind.capital)) || (next & Kind.month) > 0;
  return (next & Kind.number) > 0 && !(before & Kind.digit);
}

const on = spellingOf('on');

/** The words of a sentence as they are read. The models learnt from texts that hardly ever leave a day's preposition out, and took such a day for a part of the name before it or of the clause behind. */
export function readAs(words: readonly Spelling[]): Reading {
  let places: number[] | null = null;
  for (let i = 1; i < words.length; i++) if (words[i]!.kind === 1 && bare(words, i)) (places ??= []).push(i);
  if (!places) return { read: words, kept: null };
  const found = places;
  const read: Spelling[] = [], kept = new Int32Array(words.length);
  words.forEach((w, i) => { if (found.includes(i)) read.push(on); kept[i] = read.length; read.push(w); });
  return { read, kept };
}
