import { byWritten, nameWords, weaponNames, type NameWord, type OwnWeapon } from '#reference';
import type { WeaponClass } from '#codebook';
import type { Doc, WeaponMention } from '../doc.ts';
import { sentenceAt, wordsOf } from './sentences.ts';
import { armed, borrowed } from './weapons-context.ts';

const nouns = 'missile|missiles|rocket|rockets|drone|drones|system|systems|rifle|rifles|howitzer|howitzers|battery|batteries|interceptor|interceptors|jet|jets|aircraft|fighter jets|launcher|launchers|gun|guns|submachine gun|pistol|pistols|cruise missiles|cruise missile|ballistic missile|ballistic missiles|air defence system|air defence systems|anti-tank missiles|anti-tank missile'.split('|');

/** A weapon's words: `doubt` where only an armed context makes them one, `proper` where they are a name. */
export interface Term { readonly class: WeaponClass; readonly doubt: boolean; readonly proper: boolean; readonly words: readonly string[] }

/** The terms that begin with a word, the longest first. */
type Index = (word: NameWord) => readonly Term[];
const indexes = new WeakMap<readonly OwnWeapon[], Index>();
const none: readonly never[] = [];

const split = (words: string): readonly string[] => nameWords(words).map((w) => w.low);
const plural = (noun: string): string => (/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

function terms(own: readonly OwnWeapon[]): Index {
  const map = new Map<string, Term[]>();
  const add = (w: string, t: Omit<Term, 'words'>): void => { const words = split(w); const first = words[0] ?? ''; map.set(first, [...(map.get(first) ?? []), { ...t, words }]); };
  for (const n of weaponNames) {
    for (const w of n.nouns) for (const f of [w, plural(w)]) add(f, { class: n.class, doubt: false, proper: false });
    for (const w of n.named) for (const f of [w, `${w}s`]) add(f, { class: n.class, doubt: false, proper: /^\p{Lu}/u.test(w) });
    for (const w of n.beside) for (const f of nouns) add(`${w} ${f}`, { class: n.class, doubt: false, proper: true });
    for (const w of n.only) for (const f of [w, plural(w)]) add(f, { class: n.class, doubt: true, proper: false });
  }
  for (const w of own) for (const f of [w.words, plural(w.words)]) add(f, { class: w.class, doubt: false, proper: /^\p{Lu}/u.test(w.words) });
  for (const list of map.values()) list.reverse();
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWritten(({ low }) => map.get(low) ?? none);
}

/** "120mm": belongs to the weapon behind it. */
const calibre = /^\d{2,3}mm$/i;

/** The weapons that a report names, in text order; figures of speech and peaceful uses are passed over; `own` are a user's words beside the package's. */
export function findWeapons(doc: Doc, own: readonly OwnWeapon[] = none): readonly WeaponMention[] {
  let index = indexes.get(own);
  if (!index) { index = terms(own); indexes.set(own, index); }
  const words = wordsOf(doc);
  const at = sentenceAt(doc);
  const out: WeaponMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as NameWord;
    const first = doc.text.charCodeAt(w.start) <= 57 && calibre.test(w.form) && words[i + 1]?.tight ? i + 1 : i;
    const term = longest(index, words, first);
    if (!term) continue;
    let last = first + term.words.length - 1;
    for (let more = words[last + 1]?.tight ? longest(index, words, last + 1) : null; more && (more.class === term.class || /^(?:shells?|warheads?)$/.test(words[last + 1]?.low ?? '')) && !more.proper; more = words[last + 1]?.tight ? longest(index, words, last + 1) : null) last += more.words.length;
    // "an unmanned boat packed with explosives"
    if (/^(?:packed|laden|rigged|filled|loaded)$/.test(words[last + 1]?.low ?? '') && words[last + 2]?.low === 'with' && /^explosives?$/.test(words[last + 3]?.low ?? '')) last += 3;
    if (!borrowed(doc.text, words, i, last) && !regiment(words, i, last) && (!term.doubt || armed(doc.text, words, i, last))) {
      const span = [words[i]?.start ?? 0, words[last]?.end ?? 0] as const;
      out.push({ span, sentence: at(span[0]), name: doc.text.slice(...span).replace(/\s+/g, ' '), class: term.class });
    }
    i = last;
  }
  return out;
}

/** "Assam Rifles troops", "the Mounted Rifles": a regiment, by a capital behind another in a line that writes its words small. */
const regiment = (words: readonly NameWord[], first: number, last: number): boolean => first === last && words[first]?.form === 'Rifles' && Boolean(words[first]?.tight && words[first - 1]?.capital) && !/^(?:assault|sniper|hunting|automatic|air|\d.*|.*\d)$/.test(words[first - 1]?.low ?? '') && !words[last + 1]?.capital;

/** Whether the words of a term behind its first stand behind a word of the text. */
function goesOn(term: readonly string[], words: readonly NameWord[], i: number): boolean {
  for (let k = 1; k < term.length; k++) if (!words[i + k]?.tight || words[i + k]?.low !== term[k]) return false;
  return true;
}

function longest(index: Index, words: readonly NameWord[], i: number): Term | null {
  const w = words[i] as NameWord;
  for (const t of index(w)) if ((!t.proper || w.capital) && goesOn(t.words, words, i)) return t;
  return null;
}
