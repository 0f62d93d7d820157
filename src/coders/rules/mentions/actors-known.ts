import { nameKey, shapesOf, stateModifiers, stateRoles, type ActorName, type ActorRow, type Actors, type Country, type CountryName, type NameWord, type StateRole } from '#reference';
import { spokenTo, speaks } from './places/lexicon.ts';
import { stateActs, stateDeeds } from './actors-words.ts';

/** How a mention names its actor: by a full name, a short one, an adjective or seat that stands for it, a description by country and part, or a bare part ("the army"). */
export type Use = 'full' | 'short' | 'metonym' | 'described' | 'bare';

/** A possible mention of an actor: words `[first, last]`, both included, and the actors it may mean. */
export interface Hit { readonly first: number; readonly last: number; readonly use: Use; readonly names: readonly ActorName[]; readonly actor: ActorRow | null; readonly role: StateRole | null; readonly countries: readonly Country[]; readonly outlet?: boolean }

/** What the finders of names read. */
export interface Scan { readonly text: string; readonly words: readonly NameWord[]; readonly actors: Actors; readonly counts: () => ReadonlyMap<string, number>; readonly shouted: (offset: number) => boolean; /** Whether the word at an offset is the subject of a verb of doing, by the tree. */ readonly acts: (offset: number) => boolean }

const hit = (first: number, last: number, use: Use, more: Partial<Hit> = {}): Hit => ({ first, last, use, names: [], actor: null, role: null, countries: [], ...more });
const government = stateRoles.find((r) => r.name === '') as StateRole;
const plain = new Set(['is', 'who', 'it', 'aid', 'and', 'all', 'am', 'as', 'an', 'for', 'cop', 'far', 'lord', 'tap', 'age', 'mend', 'pace', 'icon', 'sad', 'star', 'mass', 'sana', 'ant', 'ap', 'ms', 'sun', 'times', 'time', 'dawn', 'liberation', 'national', 'mehr', 'fact', 'shot', 'nation', 'vanguard', 'punch', 'standard', 'memorial', 'sudan', 'semana', 'reforma', 'telegraph', 'independent', 'guardian', 'economist', 'hill', 'politico', 'sputnik', 'insider', 'kan', 'fars', 'care', 'azov', 'spiegel', 'bild', 'milenio', 'colectivos', 'contras', 'levies', 'amnesty']);

/** The longest listed name at a word, in a case that fits. */
export function listed(s: Scan, i: number): Hit | null {
  const w = s.words[i] as NameWord;
  for (const found of s.actors.names.actorsAt(s.words, i)) {
    const shout = s.shouted(w.start);
    const names = found.hits.filter((n) => shapesOf(n).every((shape, k) => fits(s.words[i + k] as NameWord, shape, shout)) && !(shout && (n.short || found.last === i) && plain.has(w.low)) && !(w.low === 'is' && found.last === i && [s.words[i - 1], s.words[i + 1]].some((x) => x?.capitals)) && (found.last > i || n.actor.kind === 'armed-group' || same(w.form, n.words)));
    const more = s.words[found.last + 1];
    if (names.length && names.every((n) => n.actor.kind === 'outlet') && /^the$/i.test(w.form) && more?.tight && more.capital && !s.words[found.last]?.possessive) continue;
    if (names.length) return hit(i, found.last, names.every((n) => n.short) ? 'short' : 'full', { names });
  }
  return null;
}

/** Whether a name of one word is written with the same letters, accents and marks aside. */
const same = (form: string, name: string): boolean => nameKey(form) === nameKey(name);

function fits(w: NameWord, shape: ReturnType<typeof shapesOf>[number], shout: boolean): boolean {
  if (shape === 'any') return true;
  if (!w.capital) return false;
  return shape === 'capital' || shout || w.capitals || w.form.includes('.');
}

/** Parts of a state that are one body, so that "the army" may be the army named before. */
const institutions = new Set(stateRoles.flatMap((r) => r.words.filter((w) => /^(?:army|military|armed forces|defence forces|national army|air force|navy|police|national police|federal police|government|junta|regime|gendarmerie|coast ?guard|parliament|ruling junta|military junta|military government|intelligence service|security service|border guard)$/.test(w) || /ministry|department of (?:defence|state)|department/.test(w))).map((w) => w));

const bound = /^(?:backed|led|aligned|allied|controlled|held|occupied|made|based|born|funded|trained|supported|sponsored|linked|speaking|annexed|administered|installed|appointed|run)$/i;

/** A part of a state by its country: "Sudanese army", "Nigeria's defence ministry", "Ministry of Health of Peru", "Israeli strikes"; a bare part too. */
export function state(s: Scan, i: number): Hit | null {
  const land = s.words[i]?.capital ? s.actors.names.countryAt(s.words, i) : null;
  if (land && !(land.last === i && noState(s, i))) return ofCountry(s, i, land.last, land.hits);
  const found = s.actors.names.roleAt(s.words, i);
  const role = found?.hits[0];
  if (!found || !role) return null;
  let k = found.last + 1;
  const link = s.words[k]?.low;
  if ((link === 'of' || link === 'in' || link === 'for') && s.words[k]?.tight) {
    k++;
    if (s.words[k]?.low === 'the') k++;
    const after = s.words[k]?.tight ? s.actors.names.countryAt(s.words, k) : null;
    const hits = after?.hits.filter((h) => (link === 'of' ? h.use === 'name' : h.use === 'capital' && role.kind !== 'police' && role.name !== 'forces')) ?? [];
    if (after && hits.length) return hit(i, after.last, 'described', { role, countries: hits.map((h) => h.country) });
  }
  const one = s.words.slice(i, found.last + 1).map((w) => w.low).join(' ');
  const begin = s.words[i]?.start ?? 0;
  const lead = s.text.slice(Math.max(0, begin - 4), begin);
  const opens = s.words[i]?.capital === true && /(?:^|[.!?:“"—–-]\s*|\n\s*)$/.test(lead);
  return (institutions.has(one) && (/\b[Tt]he $|y['’]s $/.test(lead) || opens)) || (opens && (role.name === 'state-media' || /^(?:army|military) helicopters$/.test(one))) ? hit(i, found.last, 'bare', { role }) : null;
}

/** "Car bomb kills two", "CAR BOMB": three letters that stand for a state only as capitals, and not before what else they name. */
const noState = (s: Scan, i: number): boolean => { const w = s.words[i] as NameWord; return w.form.length <= 3 && (!w.capitals || /^(?:bomb|blast|crash|chase|park|thieves|thief)/.test(s.words[i + 1]?.low ?? '')); };

function ofCountry(s: Scan, first: number, last: number, hits: readonly CountryName[]): Hit | null {
  const next = s.words[last + 1];
  if (next?.hyphen && bound.test(next.form)) return null;
  let k = last + 1;
  for (let skipped = 0; skipped < 3 && s.words[k]?.tight; skipped++, k++) {
    const found = s.actors.names.roleAt(s.words, k);
    const role = found?.hits[0];
    const usable = hits.filter((h) => h.use !== 'capital' || s.words[last]?.possessive || role?.name === '');
    if (found && role && usable.length) return hit(first, found.last, 'described', { role, countries: usable.map((h) => h.country) });
    if (!stateModifiers.has(s.words[k]?.low ?? '')) break;
  }
  const shared = withOther(s, last);
  return shared ? hit(first, last, 'described', { role: shared, countries: hits.map((h) => h.country) }) : alone(s, first, last, hits);
}

/** "Indian and Pakistani troops": the part of a state that a word shares with the adjective behind its "and"; null for none. */
function withOther(s: Scan, last: number): StateRole | null {
  const other = s.words[last + 1]?.low === 'and' && s.words[last + 2]?.capital ? s.actors.names.countryAt(s.words, last + 2) : null;
  if (!other?.hits.some((h) => h.use === 'adjective' || /^(?:US|UK)$/.test(s.words[last + 2]?.form ?? ''))) return null;
  const next = other.last + (stateModifiers.has(s.words[other.last + 1]?.low ?? '') ? 2 : 1);
  return s.words[next]?.tight ? s.actors.names.roleAt(s.words, next)?.hits[0] ?? null : null;
}

const nearby = /(?:^|[\s(])(?:in|near|from|to|into|across|inside|outside|of|around|at|throughout|through|within|over|toward|towards|for|leave|leaving|left|fled|flee|enter|entered|entering|via|northern|southern|eastern|western|central|neighbouring|neighboring|occupied|visit|visiting|visited)\s+(?:the\s+)?$/i;

/** "Kyiv had shelled a market": a deed of arms with what it befell, which no town does; not "Kyiv shelled again". */
const strikes = /^(?:(?:had|has|have|also|again|earlier|later) ){0,2}(?:shelled|bombed|bombarded|struck|attacked|launched|fired|killed|downed|targeted|invaded|intercepted|shot down) (?:at |on |up )?(?:an?|the|its|their|more|over|about|some|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|several|positions|targets|villages|civilians|missiles|drones|rockets|\d+|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}+) /u;

/** A country, an adjective or a capital that stands for its government by what is said of it. */
function alone(s: Scan, first: number, last: number, hits: readonly CountryName[]): Hit | null {
  const end = s.words[last]?.end ?? 0;
  const begin = s.words[first]?.start ?? 0;
  const next = s.words[last + 1];
  const countries = hits.map((h) => h.country);
  const adjective = hits.every((h) => h.use === 'adjective') || /^U\.?S\.?A?$|^U\.?K\.?$/.test(s.text.slice(begin, end));
  const owns = adjective || (s.words[last]?.possessive && hits.some((h) => h.use !== 'adjective'));
  if (owns && next?.tight && deed(s, last + 1)) return hit(first, last, 'metonym', { countries, role: government });
  if (hits.every((h) => h.use === 'adjective')) return null;
  const before = s.text.slice(Math.max(0, begin - 30), begin);
  const after = s.text.slice(end, end + 60);
  if (nearby.test(before) && !spokenTo.test(before)) return null;
  if (/-$/.test(before)) return null;
  const agent = /(?:\bby|\bby both|\bagainst|\bbetween|\bblam(?:ed|es|ing)|\baccus(?:ed|es|ing)|\bbehalf of|\bwar with|\bhands of|\bclashes with|\bagreement with)\s+(?:the\s+)?$/i.test(before) && hits.some((h) => h.use === 'name');
  if (agent || spokenTo.test(before) || (/^ /.test(after) && (speaks.test(after.slice(1)) || (hits.some((h) => h.use === 'name') && stateActs.test(after.slice(1))) || strikes.test(after.slice(1)))) || (hits.some((h) => h.use === 'name') && s.acts(s.words[last]?.start ?? 0))) return hit(first, last, hits.some((h) => h.use === 'name') ? 'full' : 'metonym', { countries, role: government });
  return null;
}

function deed(s: Scan, k: number): boolean {
  const joined = s.words[k]?.form === 'and' && s.words[k + 1]?.tight ? s.actors.names.countryAt(s.words, k + 1) : null;
  if (joined?.hits.some((h) => h.use === 'adjective')) return deed(s, joined.last + 1);
  // "a Russian S-300 missile", "two Iranian Shahed-136 drones": past what the weapon is called
  for (let n = k; n < k + 4 && (s.words[n]?.tight || s.words[n]?.hyphen || /^\d/.test(s.words[n]?.form ?? '')); n++) { if (stateDeeds.has(s.words[n]?.low ?? '')) return true; if (n > k && !/^[\p{Lu}\d]/u.test(s.words[n]?.form ?? '')) break; }
  return false;
}

/** The country that a term stands for where it has several ("Congolese"): the one named most beyond it; null where none is ahead. */
export function countryOf(s: Scan, countries: readonly Country[]): Country | null {
  const distinct = [...new Set(countries)];
  if (distinct.length < 2) return distinct[0] ?? null;
  const ranked = distinct.map((c) => ({ c, n: s.counts().get(c.iso) ?? 0 })).sort((a, b) => b.n - a.n);
  return ranked[0] && ranked[0].n > (ranked[1]?.n ?? 0) ? ranked[0].c : null;
}
