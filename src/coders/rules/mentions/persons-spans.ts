import { byWritten, countriesOfAdjective, isPlace, type NameWord } from '#reference';
import type { Span } from '#text';
import type { ActorMention, Doc } from '../doc.ts';
import { bodies, openers, papers } from './actors-words.ts';
import { callings, never, particles, speaks, telling, titles } from './persons-words.ts';

/** A stretch of words that names a person: `[first, last]`, both included, without titles. */
export interface Stretch { readonly first: number; readonly last: number; readonly sure: boolean }

/** Offices, by which alone nobody is named ("Foreign Secretary"). */
const offices = new Set('sister brother father mother secretary minister president chancellor governor mayor ambassador general spokesman spokeswoman spokesperson director chairman commissioner commander chief officer premier administration'.split(' '));

/** A people's name ("Syrians"), which no person's name ends with; alone, also its adjective. */
const people = (form: string, alone: boolean): boolean => (alone || form.endsWith('s')) && countriesOfAdjective(form).length > 0;

const low = (w: NameWord | undefined): string => w?.low ?? '';

/** The names of persons in a text: those of the parse, and capitalised words that a title, an age, a calling or a verb of saying shows to be one. */
export function stretches(doc: Doc, words: readonly NameWord[], actors: readonly ActorMention[]): readonly Stretch[] {
  const kinds = covering(doc, words, actors);
  const loud = shouted(doc, words);
  const out: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = loud[i] ? null : runAt(doc.text, words, i, kinds, loud);
    if (run === null) continue;
    const named = peel(words, i, run, kinds);
    if (named) {
      const person = kinds[named.first] === 'person' || kinds[named.last] === 'person';
      const place = !person && (kinds[named.last] === 'place' || kinds[named.last] === 'organisation');
      const told = shown(doc.text, words, named, i);
      const end = words[named.last]?.end ?? 0;
      if (sainted(words, named.first) || doc.text.charCodeAt(end) === 32 && ofRoad.test(doc.text.slice(end, end + 14))) { i = run; continue; }
      if (told && (!place || ofKin(doc.text, words, named) || (kinds[named.last] === 'organisation' && aged(doc.text, words, named))) || person && (named.last > named.first || told || !known(doc.text.slice(words[named.first]?.start, words[named.last]?.end)))) out.push({ ...named, sure: person });
    }
    i = run;
  }
  return out;
}

/** "the Abuja-Kaduna highway": a road's name. */
const ofRoad = /^ (?:high-?way|road|expressway|motorway|axis|border|frontier|corridor|railway|pipeline)\b/u;
const little = new Set('a an the and or but of in on at to for from by with without near over under after before during since until when while where who whom whose which that this these those it he she they we you i his her its their our was were is are be been being has have had do does did will would could can may might must not no said says say told killed wounded injured killing wounding died another others two three four five six seven eight nine ten about least more than some also'.split(' '));
/** Words of a text in capitals that are no part of a name by their tag or because they are everyday little words. */
function shouted(doc: Doc, words: readonly NameWord[]): readonly boolean[] {
  const out = new Array<boolean>(words.length).fill(false);
  let i = 0;
  for (const s of doc.parse.sentences) {
    while (i < words.length && (words[i]?.start ?? 0) < s.start) i++;
    const loud = isLoud(doc.text, s);
    for (let at = 0; i < words.length && (words[i]?.end ?? 0) <= s.end; i++) {
      if (!loud) continue;
      const w = words[i] as NameWord;
      while (at < s.tokens.length - 1 && (s.tokens[at]?.end ?? 0) <= w.start) at++;
      const t = s.tokens[at];
      out[i] = little.has(low(w)) || (t !== undefined && ['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'ADV', 'CCONJ', 'SCONJ', 'NUM'].includes(t.upos) && t.start <= w.start);
    }
  }
  return out;
}

/** Whether four letters of five are capitals; a fifth of all signs in small letters from a to z says already that they are not. */
function isLoud(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  let small = 0;
  for (let i = start; i < end; i++) { const c = text.charCodeAt(i); if (c >= 97 && c <= 122) small++; }
  if (small > 0.2 * (end - start)) return false;
  const letters = text.slice(start, end).replace(/[^\p{L}]/gu, '');
  return letters.length >= 20 && letters.replace(/[^\p{Lu}]/gu, '').length >= letters.length * 0.8;
}

/** What the parse and the actors say of each word. */
function covering(doc: Doc, words: readonly NameWord[], actors: readonly ActorMention[]): readonly (string | undefined)[] {
  const kinds: (string | undefined)[] = new Array<string | undefined>(words.length);
  const mark = (span: Span, kind: string, from: number): number => {
    let k = from;
    while (k < words.length && (words[k]?.end ?? 0) <= span[0]) k++;
    for (let n = k; n < words.length && (words[n]?.start ?? 0) < span[1]; n++) kinds[n] = kind;
    return k;
  };
  let at = 0;
  for (const n of doc.parse.names) at = mark(n.span, n.kind, at);
  at = 0;
  for (const a of actors) at = mark(a.span, 'actor', at);
  return kinds;
}

/** The last word of the run of capitalised words and particles that begins here; null where none does. */
function runAt(text: string, words: readonly NameWord[], i: number, kinds: readonly (string | undefined)[], loud: readonly boolean[]): number | null {
  const w = words[i];
  if (!w || kinds[i] === 'actor' || (!w.capital && !(kinds[i] === 'person' && particle(words, i)))) return null;
  let last = i;
  for (let k = i + 1; k < words.length && k - i < 9; k++) {
    const x = words[k] as NameWord;
    const joins = x.tight || (words[k - 1]?.capital && (titles.has(low(words[k - 1])) || words[k - 1]?.form.length === 1) && /^\.? $/.test(text.slice(words[k - 1]?.end, x.start)));
    if (loud[k] || !(joins || nick(text, words, k)) || kinds[k] === 'actor' || words[k - 1]?.possessive || (kinds[k - 1] === 'person' && kinds[k] !== 'person' && kinds[k] !== undefined) || (kinds[k] === 'person' && kinds[k - 1] === 'place')) break;
    if (x.capital) last = k;
    else if (!(particle(words, k) && (words[k + 1]?.capital || particle(words, k + 1)))) break;
  }
  return last;
}

/** Whether a word is parted by quote marks alone from the one before, as in a pair of its own. */
const nick = (text: string, words: readonly NameWord[], k: number): boolean => words[k]?.capital === true && /^ ?["“”‘’] ?$/.test(text.slice(words[k - 1]?.end, words[k]?.start)) && quoted(text, words, k);

/** Whether a word stands in a pair of quote marks of its own, or right behind one, inside a name: Jimmy “Tigro” Pelt. */
function quoted(text: string, words: readonly NameWord[], k: number): boolean {
  const gap = (n: number): string => text.slice(words[n - 1]?.end, words[n]?.start);
  const opens = (n: number): boolean => /^ ["“‘]$/.test(gap(n));
  const closes = (n: number): boolean => /^["”’] $/.test(gap(n));
  return (opens(k) && closes(k + 1) && words[k + 1]?.capital === true) || (closes(k) && opens(k - 1));
}

const particle = (words: readonly NameWord[], k: number): boolean => particles.has(words[k]?.form ?? '');

/** Whether a form begins with a figure: of the signs up to 127 those from 0 to 9 alone are. */
const numeral = (form: string): boolean => { const c = form.charCodeAt(0); return c < 128 ? c >= 48 && c <= 57 : /^\p{N}/u.test(form); };

/** What a word may be beside or in a name: a bit each. */
const [title, before, several, foreign, office] = [1, 2, 4, 8, 16] as const;
const part = byWritten(({ low, form }) => (titles.has(low) ? title : 0) | (openers.has(low) || titles.has(low) || callings.has(low) ? before : 0) | (/[^s]s$/.test(low) && callings.has(low.slice(0, -1)) ? several : 0)
  | (never.has(low) || bodies.has(low) || papers.has(low) || numeral(form) ? foreign : 0) | (offices.has(low) ? office : 0));

/** A run without what opens a sentence, ranks and titles; null where nothing or no name is left. */
function peel(words: readonly NameWord[], first: number, last: number, kinds: readonly (string | undefined)[]): { readonly first: number; readonly last: number } | null {
  let a = first;
  while (a <= last && (low(words[a]) === 'sub' && titles.has(low(words[a + 1])) || part(words[a]!) & before || a < last && part(words[a]!) & several)) a++;
  if (a > last) return null;
  for (let k = last - 1; k > a; k--) if (part(words[k]!) & title && kinds[k] !== 'person') { a = k + 1; break; }
  for (let k = a; k <= last; k++) if (part(words[k]!) & foreign) return null;
  if ((a === last && (words[a]?.form.length ?? 0) < 2) || part(words[last]!) & office || people(words[last]?.form ?? '', a === last)) return null;
  return { first: a, last };
}

/** "Santa Rosa", "San Salvador": a place named after a person. */
const sainted = (words: readonly NameWord[], first: number): boolean => words[first]?.tight === true && /^(?:santa|san|santo|saint|st|são|sainte)$/i.test(words[first - 1]?.form ?? '');

const aged = (text: string, words: readonly NameWord[], n: { readonly first: number; readonly last: number }): boolean => n.last > n.first && ', '.includes(text[words[n.last]?.end ?? 0] ?? '.') && /^,? (?:\(|aged )?\d{1,3}(?:[,.);]|$| and\b)/.test(text.slice(words[n.last]?.end, (words[n.last]?.end ?? 0) + 12));

const kin = new Set('brother sister father mother son daughter wife husband cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter brother-in-law sister-in-law father-in-law mother-in-law stepson fiancé fiancée'.split(' '));

/** The words that several are called, as in the last pattern of `ofKin`. */
const kinGroups: ReadonlySet<string> = new Set('brothers sisters sons daughters cousins children nephews nieces uncles friends colleagues'.split(' '));
const apposedKin = new RegExp(`(?:\\b(?:whose|his|her|their|my|our)|['’]s) (?:[\\p{L}\\d-]+ ){0,2}(?:${[...kin].join('|')}|friend|colleague|neighbou?r|driver|bodyguard|fiancé|fiancée), $`, 'iu');

/** "Whose son Anselm", "her uncle Rafiq", "two brothers, Kaka and Ali": kin are named by one name, which may be a place's as well. */
function ofKin(text: string, words: readonly NameWord[], n: { readonly first: number; readonly last: number }): boolean {
  const before = words[n.first - 1];
  const start = words[n.first]?.start ?? 0;
  if (!before || n.last - n.first > 2) return false;
  if (words[n.first]?.tight && kin.has(low(before))) return /\b(?:whose|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[\p{L}\d-]+ ){0,2}$/u.test(text.slice(Math.max(0, before.start - 30), before.start));
  const lead = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(words[n.last]?.end, (words[n.last]?.end ?? 0) + 50);
  // "His cousin, Sameh, was hit", "her elder son, Ussene, 19"; "one of them Zahra, 9"
  if (/^(?:,? (?:aged )?\d{1,3}\b|, (?:an?|the|who|was|were|is|had|died|and)\b|\.)/u.test(behind) && lead.endsWith(', ') && apposedKin.test(lead) || /^, (?:aged )?\d{1,3}\b/u.test(behind) && /\b(?:one|another) of (?:them|whom|these|those),? $/u.test(lead)) return true;
  if (!lead.endsWith(', ') && !lead.endsWith(' and ') && !kinGroups.has(low(before))) return false;
  return /\b(?:two|three|four|five|both|several|his|her|their) (?:\p{Ll}+ ){0,2}?(?:brothers|sisters|sons|daughters|cousins|children|nephews|nieces|uncles|friends|colleagues),? (?:\p{Lu}[\p{L}’'-]+(?:, | and ))*$/u.test(text.slice(Math.max(0, start - 90), start));
}

/** Whether the words beside a stretch show it to be a person. */
function shown(text: string, words: readonly NameWord[], n: { readonly first: number; readonly last: number }, from: number): boolean {
  const before = words[n.first - 1];
  const titled = before !== undefined && gapless(text, before, words[n.first]) && telling.has(low(before)) && (n.first > from || before.capital);
  const parts = n.last - n.first + 1;
  const start = words[n.first]?.start ?? 0;
  const end = words[n.last]?.end ?? 0;
  const after = text.slice(end, end + 40);
  if (titled) return true;
  if (ofKin(text, words, n)) return true;
  if (aged(text, words, n) || /^, (?:an? )?\d{1,3}[- ]year[- ]old\b/.test(after)) return parts > 1 && !known(text.slice(start, end));
  // "our comrades Hammal alias Sabzo and …"
  if (parts === 1 && /^ (?:alias|aka|a\.k\.a\.|urf) \p{Lu}/u.test(after) && !known(text.slice(start, end))) return true;
  if (parts < 2 || known(text.slice(start, end))) return false;
  // "Bimal Oduya alias Nikel"
  if (/^,? (?:alias|aka|a\.k\.a\.|urf) \p{Lu}/u.test(after)) return true;
  if (before && words[n.first]?.tight && callings.has(low(before))) return true;
  if (/\b(?:code-?named|nicknamed|whose name was) ["“‘]?$/u.test(text.slice(Math.max(0, start - 20), start))) return true;
  const next = words[n.last + 1];
  if (next?.tight && speaks.has(low(next)) && !words[n.last]?.possessive) return true;
  if (/^(?:,? \d{1,3},?)? (?:was|had been|has been)(?: \p{Ll}+ly| also| later)? (?:killed|shot|wounded|injured|abducted|kidnapped|murdered|assassinated|gunned|beheaded|executed|arrested|detained)\b/u.test(after) && words.slice(n.first, n.last + 1).every((w) => w.capital || particles.has(w.form))) return true;
  if (/\b(?:said|says|told|added) $/.test(text.slice(Math.max(0, start - 8), start))) return true;
  return /^, (?:an?|the|his|her|its|one|who|whose|spokes\p{L}+|director|head|chief|leader|mayor|governor)\b/u.test(after) && words.slice(n.first, n.last + 1).every((w) => w.capital || particles.has(w.form)) && callings.has(low(words[n.last + 3]) || '');
}

const gapless = (text: string, a: NameWord, b: NameWord | undefined): boolean => b !== undefined && /^\.? $/.test(text.slice(a.end, b.start));
const known = isPlace;
