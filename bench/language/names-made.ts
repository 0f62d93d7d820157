import { labels } from '../../src/language/names-decode.ts';
import { chance } from './learner.ts';
import { frames, lists } from './names-frames.ts';
import type { NameDocument, NameLine } from './names-data.ts';
import { tokenise } from '../../src/language/tokens.ts';

type Kind = 'person' | 'organisation' | 'place' | null;
interface Filled { readonly words: string; readonly kind: Kind }
type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

const onsets = 'b br d dr f g gh h j k kh kr l m n p q r s sh st t th tr v w y z zh ch ts ng ny'.split(' ');
const vowels = 'a a a e i i o o u u aa ai ei ou ie ya'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 'm', 's', 'k', 'd', 'b', 'sh', 'z'];

/** A name of syllables that stands in no list: it is known by its neighbours alone. */
function invented(random: Random, endings: readonly string[]): string {
  let out = '';
  const n = 1 + Math.floor(random() * 2.4);
  for (let i = 0; i < n; i++) out += pick(onsets, random) + pick(vowels, random) + (random() < 0.5 ? pick(codas, random) : '');
  out += pick(endings, random);
  return out[0]!.toUpperCase() + out.slice(1);
}

const surname = (random: Random): string => {
  const x = random();
  if (x < 0.45) return pick(lists.surnames, random);
  if (x < 0.6) return `${pick(['al-', 'al-', 'Al-', 'el-', 'al '], random)}${random() < 0.5 ? pick(lists.arabicStems, random) : invented(random, ['i', 'i', 'awi', 'ani'])}`;
  if (x < 0.66) return `${invented(random, ['a', 'i'])}’${invented(random, ['a', 'i', 'in']).toLowerCase()}`.replace('’', pick(["'", '’'], random));
  return invented(random, ['i', 'ov', 'enko', 'uk', 'sky', 'e', 'o', 'oh', 'u', 'an', 'ian', 'ey', 'ba', 'we', 'ko']);
};
const given = (random: Random): string => (random() < 0.75 ? pick(lists.given, random) : invented(random, ['a', 'an', 'i', '', 'ir', 'o']));
const place = (random: Random): string => {
  const x = random();
  if (x < 0.4) return pick(lists.places, random);
  if (x < 0.5) return `${pick(['Kafr', 'Tel', 'Deir', 'Beit', 'Khan', 'New', 'North', 'San', 'Puerto', 'Nova', 'Old', 'Upper', 'Mount', 'Fort', 'Port', 'Ras', 'Umm', 'Bani', 'Santa', 'Saint', 'Ain'], random)} ${invented(random, ['a', 'in', 'eh', '', 'o'])}`;
  if (x < 0.58) return `${pick(['al-', 'Al-', 'al-'], random)}${invented(random, ['a', 'iya', 'in', 'eh'])}`;
  return invented(random, ['a', 'ivka', 'ove', 'sk', 'iv', 'pur', 'abad', 'stan', 'e', 'o', 'i', 'in', 'ta', 'yn', 'u', 'land', 'ville', 'burg', '']);
};

/** What each slot of a frame is filled with. */
const slots: Readonly<Record<string, (random: Random) => Filled>> = {
  P: (r) => ({ words: person(r), kind: 'person' }), S: (r) => ({ words: surname(r), kind: 'person' }), L: (r) => ({ words: place(r), kind: 'place' }), C: (r) => ({ words: pick(lists.countries, r), kind: 'place' }),
  U: (r) => ({ words: (r() < 0.7 ? place(r) : pick(lists.countries, r)).toUpperCase(), kind: 'place' }),
  O: (r) => ({ words: group(r), kind: 'organisation' }), A: (r) => ({ words: acronym(r), kind: 'organisation' }), G: (r) => ({ words: r() < 0.6 ? pick(lists.groups, r) : invented(r, ['a', 'in', 'ah', 'o', 'i']), kind: 'organisation' }),
  M: (r) => ({ words: pick(lists.ministries, r).replace('%', () => pick(lists.offices, r)), kind: 'organisation' }), B: (r) => ({ words: unit(r), kind: 'organisation' }), W: (r) => ({ words: pick(lists.outlets, r).replace('%', () => place(r)), kind: 'organisation' }),
  F: (r) => ({ words: `${random2(r, place, surname)} ${pick(lists.facilities, r)}`, kind: 'place' }), K: (r) => ({ words: pick(lists.companies, r).replace('%', () => invented(r, ['a', 'ex', 'on', 'co', ''])), kind: 'organisation' }),
  V: (r) => ({ words: random2(r, place, surname), kind: 'organisation' }),
  N: (r) => ({ words: pick(lists.nationalities, r), kind: null }), D: (r) => ({ words: pick(lists.days, r), kind: null }), T: (r) => ({ words: pick(lists.titles, r), kind: null }), R: (r) => ({ words: pick(lists.roles, r), kind: null }),
  E: (r) => ({ words: pick(lists.events, r).replace('%', () => invented(r, ['a', 'o', ''])), kind: null }), X: (r) => ({ words: pick(lists.weapons, r), kind: null }), '#': (r) => ({ words: String(2 + Math.floor(r() * 60)), kind: null }), Y: (r) => ({ words: pick(lists.subjects, r), kind: null }),
};
const random2 = (r: Random, a: (r: Random) => string, b: (r: Random) => string): string => (r() < 0.6 ? a(r) : b(r));

function person(r: Random): string {
  const x = r();
  const name = `${given(r)} ${surname(r)}`;
  if (x < 0.6) return name;
  if (x < 0.72) return `${given(r)} ${name}`;
  if (x < 0.78) return `${given(r)} ${pick('A B C D E F G H J K L M N P R S T W Z'.split(' '), r)}. ${surname(r)}`;
  if (x < 0.84) return `Abu ${random2(r, given, surname)}`;
  if (x < 0.88) return `${pick(['Ma', 'Ko', 'U', 'Daw', 'Saw', 'Naw'], r)} ${given(r)} ${given(r)}`;
  if (x < 0.94) return `${given(r)} ${pick(['bin', 'ibn', 'van', 'de', 'von', 'abd al-'], r)} ${surname(r)}`.replace('al- al-', 'al-').replace('al- ', 'al-');
  return `${given(r)}-${given(r)} ${surname(r)}`;
}

const acronym = (r: Random): string => {
  if (r() < 0.4) return pick(lists.acronyms, r);
  let out = '';
  for (let n = 2 + Math.floor(r() * 4); n > 0; n--) out += pick('A B C D E F G H I J K L M N O P R S T U V'.split(' '), r);
  return r() < 0.06 ? `${out}-${pick(['N', 'IO', 'P', 'B'], r)}` : r() < 0.06 ? `${out[0]}${10 + Math.floor(r() * 30)}` : out;
};

const group = (r: Random): string => pick(lists.patterns, r).replace(/%L/g, () => place(r)).replace(/%C/g, () => pick(lists.countries, r)).replace(/%N/g, () => pick(lists.nationalities, r)).replace(/%I/g, () => invented(r, ['a', 'in', 'ah', 'o', 'i'])).replace(/%S/g, () => surname(r));

const unit = (r: Random): string => { const n = 1 + Math.floor(r() * 140); return `${n}${n % 10 === 1 && n % 100 !== 11 ? 'st' : n % 10 === 2 && n % 100 !== 12 ? 'nd' : n % 10 === 3 && n % 100 !== 13 ? 'rd' : 'th'} ${pick(lists.units, r)}`; };

/**
 * Short invented reports: frames in our own words, filled with names from our own lists and of made-up syllables, so that persons, groups and
 * places of everywhere are known by what stands beside them. The same seed gives the same reports.
 */
export function madeDocuments(count: number, seed: number): readonly NameDocument[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => {
    const held = new Map<string, Filled>();
    const lines = Array.from({ length: 3 + Math.floor(random() * 5) }, () => line(pick(frames, random), held, random));
    return { lines, source: 'made' };
  });
}

/** Fills a frame; slots with a number ("{P1}") keep their name through a document, and "{S1}" is the last word of "{P1}". */
function line(frame: string, held: Map<string, Filled>, random: Random): NameLine {
  let text = '';
  const spans: { from: number; to: number; kind: Kind }[] = [];
  let at = 0;
  for (const m of frame.matchAll(/\{(.)(\d?)\}/g)) {
    text += frame.slice(at, m.index);
    at = m.index + m[0].length;
    const filled = fill(m[1]!, m[2]!, held, random);
    if (filled.kind) spans.push({ from: text.length, to: text.length + filled.words.length, kind: filled.kind });
    text += filled.words;
  }
  text += frame.slice(at);
  const offsets: number[] = [];
  tokenise(text, [0, text.length], offsets);
  const forms: string[] = [], gold = new Uint8Array(offsets.length / 2);
  for (let i = 0; i < offsets.length; i += 2) {
    const [a, b] = [offsets[i]!, offsets[i + 1]!];
    forms.push(text.slice(a, b));
    const span = spans.find((s) => a >= s.from && b <= s.to);
    if (span?.kind) gold[i / 2] = labels.indexOf(`${a === span.from ? 'B' : 'I'}-${span.kind}`);
  }
  return { forms, gold };
}

function fill(slot: string, number: string, held: Map<string, Filled>, random: Random): Filled {
  if (!number) return slots[slot]!(random);
  const key = slot + number;
  if (slot === 'S') {
    const whole = fill('P', number, held, random).words;
    return { words: /(?:\S*al-|bin |van |de )?\S+$/.exec(whole)![0], kind: 'person' };
  }
  const had = held.get(key) ?? slots[slot]!(random);
  held.set(key, had);
  return had;
}
