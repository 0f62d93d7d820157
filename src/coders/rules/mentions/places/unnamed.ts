import { countriesOfAdjective, lookUpSound } from '#reference';
import type { NameKind } from '#language';
import type { Doc } from '../../doc.ts';
import { article, type Candidate, type Setting } from './candidate.ts';
import { administrative, called, itemised, kindAhead, numberedPart, ofPeople, sharedKind, struckBefore, suffixAfter, together } from './kinds.ts';
import { bodies, doubtful, inner, spokenTo, strongly, suffixes, titles } from './lexicon.ts';
import type { Word } from './words.ts';

/** Whether the name follows a place after a comma ("Tripoli, Lebanon"). */
export const attached = (previous: Candidate | undefined, text: string, start: number): boolean => previous !== undefined && !previous.part && /^(?:, (?:in )?| \(|['’]s? )$/.test(text.slice(previous.end, start));

/** "between Monywa and Ye-U": the second of two places that a road or a stretch joins. */
export const paired = (text: string, start: number, p: Candidate | undefined): boolean => p !== undefined && !p.part && start - p.end < 40 && /^ (?:and|to) (?:the (?:\p{Ll}+ ){1,2}of )?$/u.test(text.slice(p.end, start)) && /\b(?:between|from|linking|connecting) (?:the (?:\p{Ll}+ ){1,2}of )?$/u.test(text.slice(Math.max(0, p.start - 30), p.start));
const stretch = /\b(?:roads?|highway|route|track|railway|line|stretch|somewhere|halfway|corridor|vehicle|bus|lorry|truck|convoy|coach|travelling|traveling|driving) (?:\p{Ll}+ ){0,2}between $/u;

/** Whether a road or a way names it as one of its ends ("a vehicle between Duk Padiet and Poktap"). */
const onStretch = (text: string, w: Word, p: Candidate | undefined): boolean => w.tag === 'PROPN' && ((text.startsWith('between ', w.start - 8) && stretch.test(text.slice(Math.max(0, w.start - 50), w.start))) || (p !== undefined && paired(text, w.start, p) && stretch.test(text.slice(Math.max(0, p.start - 50), p.start))));

/** Kinds of place that with a number ("Base 46") are no names that a map would have. */
export const numbered = /^(?:Base|Camp|Zone|Post|Sector|Area|Block|Gate|Point|Checkpoint|Highway|Route|Line|Hill|Height|Outpost)$/;
/** "Um Baru": what many names of Sudan begin with, too short to be one. */
const um = /^[UO]m$/;
const bodyBehind = /^ (?:Operations? Rooms?|Brigades?|Battalions?|Division|Regiment|Movement|Corps|Militia|Cartel|Column|Company)\b/;
/** "entered Tagol, most of whose inhabitants had fled", "in Sheikh Mansur, where troops are deployed": what is told behind a comma as of a place that people live in. */
const peopled = (text: string, name: string, end: number): boolean => text[end] === ',' && !/(?:hospital|clinic|university|college|school|prison|bank|company|court)$/i.test(name)
  && /^, (?:where\b|(?:(?:most|many|all|some|half|several) of )?whose (?:inhabitants|residents|people|population|houses|villagers)\b)/.test(text.slice(end, end + 60));

/** A name that the gazetteer does not know under this spelling but that the text treats as a place. */
export function unknown(doc: Doc, ws: readonly Word[], i: number, covered: { kind: NameKind | 'actor'; start: number; end: number } | null, kindSays: boolean, beside: Word | null, set: Setting): { candidate: Candidate; skip: number } | null {
  const { text } = doc;
  const w = ws[i];
  if (!w || set.loud.has(w.sentence) || (w.text.length < 3 && !((um.test(w.text) || covered?.kind === 'place' && covered.start === w.start) && ws[i + 1]?.capital && together(text, ws, i, i + 1)) && !(article.test(w.text) && covered?.kind === 'place' && covered.start === w.start))) return null;
  let last = i;
  while (last - i < 3 && ws[last + 1]?.capital && together(text, ws, last, last + 1) && !bodies.has(ws[last + 1]?.text.toLowerCase() ?? '') && !((ws[last + 1]?.text.toLowerCase() ?? '') in suffixes)) last++;
  const nerPlace = covered?.kind === 'place' && covered.start >= w.start - 4;
  if (nerPlace) while (last > i && (ws[last]?.start ?? 0) >= (covered?.end ?? 0)) last--;
  if (nerPlace) while ((ws[last + 1]?.end ?? Infinity) <= (covered?.end ?? 0)) last++;
  while (last > i && (ws[last]?.text.toLowerCase() ?? '') in suffixes) last--;
  if (numberedPart(text, ws, last)) last++;
  const end = ws[last]?.end ?? w.end;
  const name = text.slice(w.start, end);
  const behind = suffixAfter(text, ws, last);
  const shared = behind ? null : sharedKind(text, end);
  const suffix = behind ?? shared ?? kindAhead(text.slice(Math.max(0, w.start - 40), w.start), end);
  const unit = administrative(text, ws, [i, last], behind) && !w.first;
  if (i === last && behind && ofPeople(text, w.start, end, [])) return null;
  const strong = beside !== null && strongly.has(beside.text.toLowerCase());
  const key = name.toLowerCase();
  const asPlace = called(text, w.start, end) || itemised(text, w.start, end) || (shared !== null && !doubtful.has(key)) || onStretch(text, w, set.previous) || (w.tag === 'PROPN' && (covered === null || covered.kind === 'person') && peopled(text, name, end));
  if (covered && covered.kind !== 'place' && !(asPlace && covered.start >= w.start - 1 && covered.end <= end + 1) && !(unit && covered.start >= w.start - 1 && covered.end <= (behind?.end ?? end))) return null;
  if (i === last && numbered.test(name) && /^ \d/.test(text.slice(end, end + 2))) return null;
  // "Al-Noor Operations Room", "Badr Brigade": a body's name goes on behind it
  if (text[end] === ' ' && bodyBehind.test(text.slice(end, end + 24))) return null;
  if (/-(?:led|backed|based|born|held|controlled|run|made|style|majority|dominated|aligned|wide|owned|flagged)$/.test(name)) return null;
  // "in the South African camp": whose it is
  if (countriesOfAdjective(name).length || (beside !== null && countriesOfAdjective(`${beside.text} ${name}`).length) || (i === last && (doubtful.has(key) || titles.has(key) || inner.has(key)))) return null;
  if (!nerPlace && bodies.has((ws[last + 1] && together(text, ws, last, last + 1) ? (ws[last + 1]?.text ?? '') : '').toLowerCase())) return null;
  if (spokenTo.test(text.slice(Math.max(0, w.start - 30), w.start)) && !nerPlace) return null;
  const sound = i - last === 0 || last - i < 3 ? lookUpSound(name) : [];
  const typed = suffix !== null && (suffixes[suffix.word] ?? 1) !== 1 && suffix.word !== 'state' && suffix.word !== 'sector' && suffix.word !== 'department' && suffix.word !== 'division' && suffix.word !== 'area';
  const village = suffix !== null && /^(?:town|city|village|hamlet|camp|settlement|refugee camp)$/.test(suffix.word);
  const told = nerPlace || kindSays || asPlace || village || unit || (typed && !w.first) || ((strong || attached(set.previous, text, w.start) || (covered === null && struckBefore.test(text.slice(Math.max(0, w.start - 30), w.start)))) && name.length > 3 && sound.length > 0);
  if (told || (covered === null && plainName(text, ws, [i, last], set))) {
    return { candidate: { first: i, last, start: w.start, end, name, sentence: w.sentence, places: told ? sound : [], suffix: suffix ? { word: suffix.word, end: suffix.end } : null, part: false, placed: true }, skip: last };
  }
  return null;
}

/** What goes on behind the name of what was struck or taken, where it is no other noun's ("retook Adan Yabal on", but "shelled Orvik positions"). */
const endsThere = /^(?:[.,;]| (?:on|in|at|and|after|from|late|early|with|during|overnight|again|where|before|by|this|last|yesterday)\b)/;

/** "a motorcycle in Yater", "a school at Jiga", "Kafr Taal and Tadil": behind a preposition of place, or joined to a place that stands behind one, capitalised words that are no other name and no common words are a place that the gazetteer lacks. */
function plainName(text: string, ws: readonly Word[], [first, last]: readonly [number, number], set: Setting): boolean {
  const run = ws.slice(first, last + 1), w = run[0];
  if (!w || run.length > 2 || run.some((o) => (o.tag !== 'PROPN' || o.text.length < 4) && !um.test(o.text) || o.upper || set.persons.has(o.text) || doubtful.has(o.text.toLowerCase()) || set.lower.has(o.text.toLowerCase()) || nameless.test(o.text))) return false;
  const next = ws[last + 1];
  if (next && together(text, ws, last, last + 1) && (next.capital || bodies.has(next.text))) return false;
  // "in neighbouring Kafr Taal"
  const beside = /^(?:neighbou?ring|nearby|adjacent|adjoining|remote)$/.test(ws[first - 1]?.text ?? '') && together(text, ws, first - 2, first) ? first - 1 : first;
  const before = ws[beside - 1];
  const placed = before !== undefined && together(text, ws, beside - 1, beside) && (strongly.has(before.text.toLowerCase()) || (before.text === 'at' && ws[beside - 2]?.tag === 'NOUN') || ((um.test(w.text) || endsThere.test(text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 12))) && struckBefore.test(text.slice(Math.max(0, w.start - 30), w.start))));
  if (!placed && !joined(text, w.start, run.at(-1)?.end ?? w.end, set)) return false;
  // a headline in capitals tells nothing by them
  const around = ws.slice(Math.max(0, first - 8), first + 8).filter((o) => o.sentence === w.sentence && o.text.length > 3 && !run.includes(o));
  return around.filter((o) => !o.capital).length * 2 >= around.length;
}
const nameless = /\d|^(?:Rama[dz]an|Covid|Islam|Christmas|Parliament|Congress|Facebook|Twitter|Telegram|WhatsApp|YouTube|Instagram|TikTok|Reuters|Google)/;

/** "in Kafr Taal and Tadil after midday": joined to a placed name, with nothing behind that makes it one who acts. */
export function joined(text: string, start: number, end: number, { previous }: Setting): boolean {
  return previous !== undefined && !previous.part && / and $/.test(text.slice(previous.end, start)) && start - previous.end === 5 && previous.places.every((p) => p.kind !== 'country')
    && /\b(?:in|near|at|on|of|around|outside|shelled|bombed|attacked|raided|struck|hit|bombarded|stormed) (?:the (?:\p{Ll}+ ){1,3}of )?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, ){0,3}$/u.test(text.slice(Math.max(0, previous.start - 70), previous.start))
    && /^(?:[.,;]| (?:on|in|at|after|before|during|since|late|early|overnight|with|by|from|near|around|while|as|when)\b)/.test(text.slice(end, end + 12));
}
