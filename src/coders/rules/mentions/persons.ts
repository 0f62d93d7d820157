import { nameWords, type NameWord } from '#reference';
import type { Span } from '#text';
import type { ActorMention, Doc, PersonMention } from '../doc.ts';
import { sought } from '../signs.ts';
import { Told } from './persons-around.ts';
import { stretches, type Stretch } from './persons-spans.ts';
import { openers } from './actors-words.ts';
import { particles, titles } from './persons-words.ts';
import { sentenceAt, wordsOf } from './sentences.ts';

/** The persons that a report names, in text order; all mentions of one person share the fullest name, its aliases and what is told of it. */
export function findPersons(doc: Doc, actors: readonly ActorMention[]): readonly PersonMention[] {
  const words = wordsOf(doc);
  const at = sentenceAt(doc);
  // "in the village of Gidan Kaso": a name that the words call a place is nobody's
  const whole = stretches(doc, words, actors).filter((s) => !placeOf.test(doc.text.slice(Math.max(0, (words[s.first]?.start ?? 0) - 16), words[s.first]?.start))).map((s) => mention(doc, words, upToVerb(words, s)));
  const found = [...whole, ...siblings(doc, words, whole)].sort((a, b) => a.span[0] - b.span[0]);
  const known = new Map<Found, Told>();
  const tell = (m: Found): Told => { let t = known.get(m); if (!t) { t = read(m); known.set(m, t); } return t; };
  const read = (m: Found): Told => { const s = doc.parse.sentences[at(m.span[0])]; return new Told(doc.text, m.span, s ? [s.start, s.end] : [0, doc.text.length], actors); };
  const people = gather(found);
  for (const m of found) for (const a of tell(m).aliases) people.set(keyOf(a), people.get(m.key) ?? m.key);
  const short = shortForms(doc, words, found, people, actors);
  const all = [...found, ...short].sort((a, b) => a.span[0] - b.span[0]);
  const bearers = merge(all, all.map(tell), people);
  return all.map(({ span }, i) => new Mention(span, at(span[0]), bearers[i] as Person));
}

const headlineVerb = /^(?:says?|said|is|was|are|were|has|had|have|will|would|could|tells?|told|warn(?:s|ed)|vow(?:s|ed)|den(?:ies|ied)|call(?:s|ed)|claim(?:s|ed)|urge[sd]|accuse[sd]|blame[sd]|condemn(?:s|ed)|demand(?:s|ed)|threaten(?:s|ed)|dies|died|killed|wounded|arrested|freed|visit(?:s|ed)|meets|met|order(?:s|ed)|reveal(?:s|ed)|confirm(?:s|ed)|reject(?:s|ed)|announce[sd]|gets|faces|endorse[sd])$/;
/** "Moran Said Truce Holds", "Moran Said to Quit", not "Hassan Said in Orm": whether a clause follows a word that may be a surname. */
const saysOn = (next: NameWord | undefined): boolean => next !== undefined && (next.capital || /^(?:to|that|the|it|he|she|they)$/.test(next.low));
/** "Lindsey Moran Says Truce Holds": in a headline of capitals a name ends at its verb; a last word ("George Will") is none. */
function upToVerb(words: readonly NameWord[], s: Stretch): Stretch {
  for (let k = s.first + 1; k < s.last || k === s.last && (/^(?:says?|is|was|has|had)$/.test(words[k]?.low ?? '') || words[k]?.low === 'said' && saysOn(words[k + 1])); k++) if (headlineVerb.test(words[k]?.low ?? '')) return { ...s, last: k - 1 };
  return s;
}

const placeOf = /\b(?:village|town|city|hamlet|settlement|township|district|locality|mayor|governor|bishop|archbishop|imam|emir|prefect) of $/;

interface Found { readonly span: Span; readonly name: string; readonly key: string; readonly parts: readonly string[]; readonly sure: boolean }

function mention(doc: Doc, words: readonly NameWord[], s: Stretch): Found {
  const span: Span = [words[s.first]?.start ?? 0, words[s.last]?.end ?? 0];
  const name = doc.text.slice(...span).replace(/\s+/g, ' ').replace(/ ["“‘][^"“”‘’]*["”’](?= )/g, '');
  const parts = words.slice(s.first, s.last + 1).filter((w) => !/["“‘]/.test(doc.text[w.start - 1] ?? '') || s.first === s.last).filter((w) => !particles.has(w.low) || s.first === s.last).map((w) => w.key);
  return { span, name, key: parts.join(' '), parts, sure: s.sure };
}

/** Those of one family, by a word that says they are several. */
const ofOneFamily = sought(/\b(?:brothers|sisters|siblings|twins|cousins|sons|daughters|spouses|couple|children)(?:,| named|:)? ((?:\p{Lu}\p{Ll}[\p{L}'’-]*, )*\p{Lu}\p{Ll}[\p{L}'’-]*,? and )(?=\p{Lu})/gu);
/** "the brothers Hamid and Tariq Wani": those whose family name only the last one's name tells. */
function siblings(doc: Doc, words: readonly NameWord[], whole: readonly Found[]): readonly Found[] {
  return ofOneFamily(doc.text, doc.parse.sentences).flatMap((m) => {
    const end = m.index + m[0].length;
    const last = whole.find((f) => f.span[0] === end && f.parts.length > 1);
    if (!last) return [];
    const from = end - (m[1] ?? '').length;
    return words.flatMap((w, k) => (w.start >= from && w.end <= end && w.capital && !whole.some((f) => f.span[0] < w.end && w.start < f.span[1]) ? [mention(doc, words, { first: k, last: k, sure: true })] : []));
  });
}

const keyOf = (name: string): string => { const ws = nameWords(name); return ws.filter((w) => !particles.has(w.low) || ws.length === 1).map((w) => w.key).join(' '); };

/** The key of the fullest name that each key is a form of. */
function gather(found: readonly Found[]): Map<string, string> {
  const full = [...new Map(found.filter((f) => f.parts.length > 1).map((f) => [f.key, f])).values()].sort((a, b) => b.parts.length - a.parts.length);
  const to = new Map<string, string>();
  const holders = new Map<string, Found[]>();
  for (const f of full) {
    const whole = (holders.get(f.parts[0] ?? '') ?? []).find((o) => o !== f && inside(f.parts, o.parts));
    to.set(f.key, whole ? (to.get(whole.key) ?? whole.key) : f.key);
    if (!whole) for (const p of new Set(f.parts)) { const list = holders.get(p); if (list) list.push(f); else holders.set(p, [f]); }
  }
  for (const f of found) {
    if (f.parts.length > 1 || to.has(f.key)) continue;
    const list = holders.get(f.key) ?? [];
    const whole = list.filter((o) => o.parts.at(-1) === f.key).at(0) ?? list[0];
    to.set(f.key, whole ? whole.key : f.key);
  }
  return to;
}

/** Whether the parts stand in the other's in order. */
function inside(parts: readonly string[], whole: readonly string[]): boolean {
  let k = 0;
  for (const p of whole) if (p === parts[k]) k++;
  return k === parts.length;
}

/** Later mentions by a whole name or by its last part alone, which nothing but the name before shows to be one. */
function shortForms(doc: Doc, words: readonly NameWord[], found: readonly Found[], people: Map<string, string>, actors: readonly ActorMention[]): readonly Found[] {
  const lasts = new Map<string, Found[]>();
  for (const f of found) { const last = f.parts.at(-1); if (f.parts.length > 1 && last && last.length > 2) { const had = lasts.get(last) ?? []; if (!had.some((o) => o.key === f.key)) lasts.set(last, [...had, f]); } }
  if (!lasts.size) return [];
  const taken = [...found.map((f) => f.span), ...actors.map((a) => a.span), ...doc.parse.names.filter((n) => n.kind !== 'person').map((n) => n.span)].sort((a, b) => a[0] - b[0]);
  const out: Found[] = [];
  let t = 0;
  let reach = 0;
  words.forEach((w, i) => {
    while (t < taken.length && (taken[t]?.[0] ?? 0) < w.end) { reach = Math.max(reach, taken[t]?.[1] ?? 0); t++; }
    const told = w.capital ? lasts.get(w.key) : undefined, known = told && toldBefore(told, w.start);
    if (!known?.length || w.start < reach || (words[i + 1]?.capital && words[i + 1]?.tight && !w.possessive)) return;
    const hit = repeated(words, i, known, reach);
    if (!hit) return;
    const span: Span = [words[hit.first]?.start ?? w.start, w.end];
    people.set(hit.key, people.get(hit.key) ?? people.get(hit.person.key) ?? hit.person.key);
    out.push({ span, name: doc.text.slice(...span).replace(/\s+/g, ' '), key: hit.key, parts: hit.key.split(' '), sure: false });
  });
  return out;
}

const toldBefore = (found: readonly Found[], at: number): readonly Found[] => found.filter((f) => f.span[1] <= at);

/** How far to the left a name goes that ends at a word, and whose it is; null where other capitalised words stand before it. */
function repeated(words: readonly NameWord[], i: number, known: readonly Found[], reach: number): { readonly first: number; readonly key: string; readonly person: Found } | null {
  const free = (k: number): boolean => k > 0 && words[k]?.tight === true && (words[k - 1]?.start ?? 0) >= reach;
  let first = i;
  while (free(first) && particles.has(words[first - 1]?.low ?? '') && (words[first]?.hyphen || !words[first - 1]?.capital)) first--;
  const before = words[first - 1];
  if (!before?.capital || !free(first) || titles.has(before.form.toLowerCase()) || openers.has(before.form.toLowerCase())) { const person = known[0]; return person ? { first, key: words[i]?.key ?? '', person } : null; }
  for (const person of known) {
    let k = i;
    let part = person.parts.length - 1;
    for (; part > 0 && free(k); k--) { const w = words[k - 1]; if (w?.key === person.parts[part - 1]) part--; else if (!particles.has(w?.form.toLowerCase() ?? '')) break; }
    if (part === 0) return { first: k, key: person.key, person };
  }
  return null;
}

/** A person by the fullest name; role, party and age are each told by the first mention that tells it, and read when they are first asked for. */
class Person {
  name: string; aliases: readonly string[];
  private readonly told: Told[];
  private office: string | null | undefined;
  private party: string | null | undefined;
  private years: number | null | undefined;

  constructor(name: string, told: Told) { this.name = name; this.aliases = told.aliases; this.told = [told]; }

  /** Takes a further mention in. */
  add(name: string, told: Told): void { this.name = name; this.told.push(told); if (told.aliases.length) this.aliases = [...new Set([...this.aliases, ...told.aliases])]; }

  get role(): string | null { return this.office === undefined ? this.office = first(this.told, (t) => t.role()) : this.office; }
  get speaksFor(): string | null { return this.party === undefined ? this.party = first(this.told, (t) => t.speaksFor()) : this.party; }
  get age(): number | null { return this.years === undefined ? this.years = first(this.told, (t) => t.age()) : this.years; }
}

function first<T>(all: readonly Told[], read: (told: Told) => T | null): T | null {
  for (const t of all) { const found = read(t); if (found !== null) return found; }
  return null;
}

class Mention implements PersonMention {
  readonly span: Span; readonly sentence: number;
  private readonly person: Person;

  constructor(span: Span, sentence: number, person: Person) { this.span = span; this.sentence = sentence; this.person = person; }

  get name(): string { return this.person.name; }
  get aliases(): readonly string[] { return this.person.aliases; }
  get role(): string | null { return this.person.role; }
  get speaksFor(): string | null { return this.person.speaksFor; }
  get age(): number | null { return this.person.age; }
}

/** The bearer of each mention. */
function merge(all: readonly Found[], told: readonly Told[], people: ReadonlyMap<string, string>): readonly Person[] {
  const out = new Map<string, Person>();
  const others = new Set(told.flatMap((t) => t.aliases.map(keyOf)));
  return all.map((m, i) => {
    const id = people.get(m.key) ?? m.key;
    const had = out.get(id), t = told[i] as Told;
    if (had) { had.add(had.name.length >= m.name.length || others.has(m.key) ? had.name : m.name, t); return had; }
    const person = new Person(m.name, t);
    out.set(id, person);
    return person;
  });
}
