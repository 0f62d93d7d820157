import { actorsWith, countriesOfAdjective, distanceKm, divisionsIn, largePlace, lookUp, lookUpSound, type Place } from '#reference';
import type { ActorMention } from '../../doc.ts';
import type { Candidate } from './candidate.ts';
import { wantsDivision } from './candidates.ts';
import { containment, contradicts, holdersOf, lies, wide } from './containment.ts';
import { ofStates, suffixes, townPart } from './lexicon.ts';
import type { Word } from './words.ts';

/** What a candidate is taken for: the place, or null; whether the choice was doubtful; the other mentions that hold it, nearest first. */
export interface Reading { readonly place: Place | null; readonly doubtful: boolean; /** Whether the rest of the report speaks of its country. */ readonly cued?: boolean; /** Whether a city of another land bears the name as well. */ readonly lent?: boolean; readonly rivals: readonly Place[]; readonly holders: readonly number[]; /** Whether the words put it into the nearest of them and into no list. */ readonly inside: boolean; /** Whether something else may lie in the nearest of them instead. */ readonly loose: boolean; /** The country whose adjective stands before its kind ("the Lebanese town of A"); null for none. */ readonly land: string | null }

/** How much a document speaks of each country and each first-order division. */
interface Cues { readonly countries: ReadonlyMap<string, number>; readonly total: number; readonly divisions: ReadonlyMap<string, ReadonlySet<string>>; /** What each name that several lands have adds by itself. */ readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>; /** As far as its towns and divisions speak of them, by the name that does. */ readonly settled: ReadonlyMap<string, ReadonlySet<string>> }

function cuesOf(ws: readonly Word[], cs: readonly Candidate[], actors: readonly ActorMention[]): Cues {
  const countries = new Map<string, number>();
  const divisions = new Map<string, Set<string>>(), own = new Map<string, Map<string, number>>();
  const settled = new Map<string, Set<string>>();
  let total = 0;
  const give = (iso: string, n: number): void => { countries.set(iso, (countries.get(iso) ?? 0) + n); total += n; };
  const byName = (name: string, iso: string, n: number): void => { const k = name.toLowerCase(), m = own.get(k) ?? new Map<string, number>(); own.set(k, m.set(iso, (m.get(iso) ?? 0) + n)); give(iso, n); };
  for (let i = 0; i < ws.length; i++) {
    const w = ws[i];
    if (!w?.capital) continue;
    const next = ws[i + 1];
    const two = next?.capital && next.start === w.end + 1 ? countriesOfAdjective(`${w.text} ${next.text}`) : [];
    const found = two.length ? two : countriesOfAdjective(w.text);
    const abroad = acting(two.length ? ws[i + 2] : next);
    for (const iso of found) give(iso, abroad && farAway.has(iso) ? 0.2 : 2 / found.length);
  }
  // the land of an armed group, a militia or a mission is spoken of by its name, that of police, an army, an outlet or helpers where these do not go about the world
  for (const iso of new Set(actors.flatMap((a) => { const land = a.actor ? actorsWith().byId(a.actor.id)?.country ?? null : null; return a.actor && (/^(?:armed-group|party|intergovernmental)$/.test(a.actor.kind) || (/^(?:police|state-forces|outlet|monitor|organisation|agency|ministry|government)$/.test(a.actor.kind) && !worldly.has(land ?? ''))) ? [land] : []; }))) if (iso !== null) give(iso, 1);
  // a capital's name in local news of the United States tells nothing of the capital's country
  const american = cs.some((c) => /(?:county|parish)$/i.test(c.suffix?.word ?? c.name) || (c.places[0]?.kind === 'admin1' && c.places[0].country === 'US'));
  for (const c of cs) {
    // "the Sabreen quarter of A": a quarter's name speaks for no country that has a town called so
    if (townPart.test(c.suffix?.word ?? '')) continue;
    const named = c.places.filter((p) => p.kind === 'country');
    const acts = acting(ws.find((w) => w.start > c.start && w.start >= c.end));
    if (named.length && !rivalState(c)) for (const p of named) give(p.country ?? '', acts && farAway.has(p.country ?? '') ? 0.2 : 3 / named.length);
    else if (c.places[0]?.kind === 'capital' && american && c.places.some((p) => p.country === 'US' && p.population > 3000)) continue;
    else if (c.places[0]?.kind === 'capital' && c.places[0].country) give(c.places[0].country, 2);
    else {
      const all = new Set(c.places.filter((p) => p.population > 5000 || wide(p)).map((p) => p.country));
      const only = [...all][0];
      if (all.size === 1 && only) { byName(c.name, only, 1.5); settled.set(only, (settled.get(only) ?? new Set<string>()).add(c.name.toLowerCase())); }
      for (const p of c.places) if (p.kind === 'admin1' && p.admin1Code && (c.places.filter((q) => q.kind === 'admin1').length === 1)) { divisions.set(p.admin1Code, (divisions.get(p.admin1Code) ?? new Set<string>()).add(c.name.toLowerCase())); if (p.country) byName(c.name, p.country, p.country === 'US' || c.suffix ? 2 : 0.5); }
    }
  }
  return { countries, total, divisions, own, settled };
}

/** Lands whose armies fight, and whose outlets report and helpers work, in many others. */
const worldly = new Set(['US', 'GB', 'FR', 'RU', 'UA', 'CN', 'DE', 'TR', 'IL', 'AE', 'SA', 'QA', 'RW', 'UG', 'KE', 'ET', 'ES', 'IT', 'VA', 'BE', 'AU', 'CA', 'JP', 'NO', 'DK', 'SE', 'CH', 'NL']);

/** Those of them that do so far from home. */
const farAway = new Set(['US', 'GB', 'FR', 'DE', 'CN', 'CA', 'AU', 'JP', 'ES', 'IT', 'BE', 'NL', 'NO', 'DK', 'SE', 'CH']);
const ofState = /^(?:embass(?:y|ies)|consulates?|ambassadors?|military|army|navy|air|forces?|troops|soldiers|marines|officials?|government|president|presidential|administration|state|department|secretary|foreign|defen[cs]e|envoys?|sanctions|diplomats?|intelligence|special|drones?|missiles?|strikes?|air-?strikes?|jets?|warplanes?|aircraft|helicopters?|bombers?|peacekeepers|citizens?|nationals?|tourists?|journalists?|contractors?|hostages?|commandos?|central|africa|mission|aid|charity|backed|led)$/i;
/** "The US embassy was closed": a name of a land before a word for its state, its arms or its people abroad tells nothing of where the rest is. */
const acting = (next: Word | undefined): boolean => next !== undefined && ofState.test(next.text);

/** Georgia and its like: a country that is a division elsewhere. */
const rivalState = (c: Candidate): boolean => c.places.some((p) => p.kind === 'country') && c.places.some((p) => p.kind === 'admin1' && p.country !== c.places.find((q) => q.kind === 'country')?.country);

/** "Clashes were reported in Tonga" in a bulletin on South Sudan: an island state that nothing else speaks of, where a land that is spoken of has a town of the name. */
const islet = (p: Place, c: Candidate, cues: Cues): boolean => islands.has(p.country ?? '') && (cues.countries.get(p.country ?? '') ?? 0) < 7 && c.places.some((q) => !wide(q) && q.main && q.country !== p.country && (cues.countries.get(q.country ?? '') ?? 0) >= 3);
const islands = new Set(['TO', 'PW', 'NR', 'WS', 'FJ', 'TV', 'KI', 'VU', 'DM', 'GD', 'BB', 'BS', 'LC', 'MV', 'SC', 'MT', 'KM', 'ST', 'CV', 'TT', 'JM']);

function prior(p: Place, c: Candidate, cues: Cues): number {
  let score = Math.log10(p.population + 30);
  if (p.kind === 'country') score = rivalState(c) ? 8 : islet(p, c, cues) ? 4 : 14;
  else if (p.kind === 'admin1') score = wantsDivision(c) ? (c.suffix?.word === 'state' && ofStates.has(p.country ?? '') ? 11.5 : 11) : c.places.some((q) => !wide(q) && q.country === p.country && q.population > 20000 && (q.admin1Code === p.admin1Code || q.kind === 'capital')) ? score - 1.2 : p.country === 'US' || score > 6 ? 7.5 : Math.max(score, 5.5);
  else if (p.kind === 'region') score = c.suffix && !wantsDivision(c) && p.precision !== 3 ? 6 : 8;
  else if (p.kind === 'water') score = 9;
  else if (p.kind === 'admin2') score = /county|parish|borough|territory|district/.test(c.suffix?.word ?? c.name.toLowerCase()) ? 9 : score;
  else if (p.kind === 'capital') score += 3;
  else if (p.kind === 'quarter') score -= 1.2;
  else if (p.kind === 'seat') score += 0.4;
  // what a name that several lands have says of them by itself decides for none of them
  const name = c.name.toLowerCase(), own = wantsDivision(c) || new Set(c.places.map((q) => q.country)).size < 2 ? undefined : cues.own.get(name);
  const total = cues.total - [...(own?.values() ?? [])].reduce((n, k) => n + k, 0);
  const share = p.country && total > 0 ? ((cues.countries.get(p.country) ?? 0) - (own?.get(p.country) ?? 0)) / total : 0;
  if (!wide(p)) {
    // "Kech": what a place is called itself before a town elsewhere that is spelt so now and then, unless the report speaks of that town's country
    const spelt = !p.main && p.population < 100_000 && share <= 0 && c.places.some((q) => q.main && q.country !== p.country && !['country', 'region', 'water'].includes(q.kind));
    score += p.main ? 0.8 : spelt ? -2.4 : -0.8;
    if (wantsDivision(c)) score -= 3;
  }
  if (share > 0) score += (1.2 + 3 * share) * Math.min(1, total);
  else if (total >= 2 && p.kind !== 'country') score -= 1.2;
  if (p.admin1Code && p.kind !== 'admin1' && [...(cues.divisions.get(p.admin1Code) ?? [])].some((d) => own === undefined || d !== name)) score += 2.2;
  return score;
}

interface Sense { readonly key: string; readonly at: number[]; readonly options: readonly Place[]; readonly base: number[]; pulls: readonly number[]; chosen: number; /** How far the best of `base` lies before the next; known once all of it is. */ margin: number }

/** Reads every candidate: one sense a document for a name, save where the text says in what it lies. */
export function resolve(text: string, ws: readonly Word[], cs: readonly Candidate[], actors: readonly ActorMention[] = []): readonly Reading[] {
  const live = cs.filter((c) => !c.part);
  const cues = cuesOf(ws, live, actors);
  const links = containment(text, cs);
  const lands = cs.map((c) => landOf(text, c.start));
  const inverse = new Map([...links].map(([a, b]) => [b.outer, a] as const));
  const senses = new Map<string, Sense>();
  const senseOf: Sense[] = [];
  cs.forEach((c, i) => {
    const outer = links.get(i)?.outer, inner = inverse.get(i);
    const local = outer !== undefined ? cs[outer] : undefined, held = inner !== undefined ? cs[inner] : undefined;
    const key = `${c.name.toLowerCase()}|${wantsDivision(c) ? 'd' : c.settled || townly(c) ? 'v' : ''}|${/county|parish|borough/.test(c.suffix?.word ?? '') ? 'c' : ''}`;
    let s = senses.get(key);
    if (!s) { const options = (c.settled ? c.places.filter((p) => !wide(p)) : townly(c) ? townOf(c) : countyOf(c)).slice(0, 40); s = { key, at: [], options, base: options.map((p) => prior(p, c, cues)), pulls: [], chosen: 0, margin: 0 }; senses.set(key, s); }
    s.at.push(i);
    senseOf.push(s);
    const inside = (p: Place): boolean => local !== undefined && local.places.slice(0, 40).some((q) => (wide(q) || q.population > p.population) && lies(p, q));
    const holds = (p: Place): boolean => held !== undefined && held.places.slice(0, 20).some((q) => lies(q, p));
    s.options.forEach((p, k) => {
      if (inside(p)) s.base[k] = Math.max(s.base[k] ?? 0, 0) + (s.at.length === 1 ? 9 : 4);
      if (holds(p)) s.base[k] = (s.base[k] ?? 0) + (p.kind === 'admin1' && unitOf(held, p, s.options) ? 9 : 2.5);
    });
  });
  settle([...senses.values()]);
  const placeOf = (i: number): Place | null => { const s = senseOf[i]; return s?.options[s.chosen] ?? null; };
  const firm = cs.map((_, i) => { const to = links.get(i); const holder = to?.sure ? holdersOf(i, links).map(placeOf).find((q) => q !== null) : undefined; return holder ?? (lands[i] ? largePlace(`country:${lands[i]}`) : null); });
  const refused = new Set<Sense>();
  cs.forEach((_, i) => { const s = senseOf[i], h = firm[i]; if (s && h) agree(s, h, refused); });
  return cs.map((c, i): Reading => ({ ...reading(c, senseOf[i] as Sense, firm[i] ?? null, cues, refused), holders: holdersOf(i, links), inside: links.get(i)?.alone ?? false, loose: links.get(i)?.loose ?? false, land: lands[i] ?? null }));
}

const kindOfLand = /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:[\p{Ll}-]+ ){0,2}(?:town|city|village|hamlet|port|settlement|province|state|district|region|governorate|department|capital|island|county|municipality|oblast)(?: of)? $/u;
/** The words between two blanks that `kindOfLand` ends with. */
const lastOfLand: ReadonlySet<string> = new Set('town city village hamlet port settlement province state district region governorate department capital island county municipality oblast of'.split(' '));
/** The country whose adjective stands before a name's kind ("the southern Lebanese town of A"); null for none or several. */
function landOf(text: string, start: number): string | null {
  const last = text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1);
  const words = lastOfLand.has(last) ? kindOfLand.exec(text.slice(Math.max(0, start - 70), start))?.[1] : undefined;
  if (words === undefined) return null;
  const found = [words, words.replace(/^\S+ /, '')].map(countriesOfAdjective).find((l) => l.length) ?? [];
  return found.length === 1 ? found[0] ?? null : null;
}

/** "Bannang Sata district, Yala": a district that lies in the division and far from the town of one name is the division's. */
const unitOf = (held: Candidate | undefined, division: Place, options: readonly Place[]): boolean => held?.suffix != null && suffixes[held.suffix.word] === 3
  && held.places.some((q) => lies(q, division) && options.every((t) => wide(t) || t.admin1Code !== division.admin1Code || distanceKm(q, t) > 20));

/** "Suwayda city": a name of a division with the word for a town behind it. */
const townly = (c: Candidate): boolean => /^(?:town|city)$/.test(c.suffix?.word ?? '') && c.places[0]?.kind === 'admin1';
/** The town that is called like its division, by this spelling or by one that sounds like it; the division where the gazetteer has no such town. */
function townOf(c: Candidate): readonly Place[] {
  const seat = (p: Place): boolean => !wide(p) && p.kind !== 'admin2' && c.places.some((q) => q.kind === 'admin1' && q.admin1Code === p.admin1Code);
  const own = c.places.filter(seat), alike = own.length ? own : lookUpSound(c.name).filter(seat);
  return alike.length ? alike : c.places;
}

/** "Franklin County": the county of that name rather than the town. */
function countyOf(c: Candidate): readonly Place[] {
  if (!c.suffix || !/^(?:county|parish|borough)$/.test(c.suffix.word) || c.name.toLowerCase().endsWith(c.suffix.word)) return c.places;
  const counties = lookUp(`${c.name} ${c.suffix.word}`).filter((p) => p.kind === 'admin2');
  return counties.length ? [...counties, ...c.places] : c.places;
}

/** Lets neighbours pull: three rounds over the document's names, each against at most forty others. */
function settle(senses: readonly Sense[]): void {
  for (const s of senses) s.margin = margin(s);
  const best = (v: readonly number[]): number => v.reduce((b, x, i) => (x > (v[b] ?? -Infinity) ? i : b), 0);
  for (const s of senses) s.chosen = best(s.base);
  for (let round = 0; round < 3; round++) {
    const anchors = senses.filter((s) => s.options[s.chosen] && !['country', 'water', 'continent'].includes(s.options[s.chosen]?.kind ?? '') && s.options[s.chosen]?.precision !== 5).sort((a, b) => b.margin - a.margin).slice(0, 40);
    for (const s of senses) {
      if (s.options.length < 2) continue;
      s.pulls = s.options.map((p) => (wide(p) && p.kind !== 'admin1' ? 0 : pull(p, s, anchors)));
      s.chosen = best(s.pulls.map((n, k) => (s.base[k] ?? 0) + n));
    }
  }
}

const margin = (s: Sense): number => { const v = [...s.base].sort((a, b) => b - a); return v.length < 2 ? 9 : (v[0] ?? 0) - (v[1] ?? 0); };

/** How near a place lies to the document's other places, 0 to 5; weighted by how sure those are. */
function pull(p: Place, own: Sense, anchors: readonly Sense[]): number {
  let sum = 0;
  for (const a of anchors) {
    const q = a.options[a.chosen];
    if (!q || a === own || q.name === p.name) continue;
    const near = Math.exp(-distanceKm(p, q) / 120);
    sum += near * Math.min(1, 0.3 + a.margin / 4) * (q.kind === 'admin1' ? 0.5 : 1);
  }
  return Math.min(5, sum * 2.2);
}

/** Holds a name to what the text puts it into: the best of its places that lies there, or none. */
function agree(s: Sense, holder: Place, refused: Set<Sense>): void {
  const chosen = s.options[s.chosen];
  if (!chosen || !contradicts(chosen, holder)) return;
  const score = (k: number): number => (s.base[k] ?? 0) + (s.pulls[k] ?? 0);
  const others = s.options.map((_, k) => k).filter((k) => !contradicts(s.options[k] as Place, holder)).sort((a, b) => score(b) - score(a));
  if (others[0] === undefined) refused.add(s);
  else s.chosen = others[0];
}

function reading(c: Candidate, s: Sense, holder: Place | null, cues: Cues, refused: ReadonlySet<Sense>): Omit<Reading, 'holders' | 'inside' | 'loose' | 'land'> {
  const place = s.options[s.chosen] ?? null;
  if (!place || refused.has(s) || (holder === null && foreign(place, s, cues))) return { place: null, doubtful: false, rivals: [] };
  const rivals = s.options.filter((p) => p !== place && !wide(p) && p.population > 500 && distanceKm(p, place) > 100);
  // "a house in Cordoba", "shot in Hamilton": a division or a little capital of a name that cities of other lands bear too
  const lent = spoken(place.country, s, cues) < 0.5 && s.options.some((p) => !wide(p) && p.main && p.country !== place.country && p.population > 100_000) && (place.kind === 'admin1' ? !wantsDivision(c) : place.population < 100_000);
  const unquestioned = (wide(place) && !lent) || (place.kind === 'capital' && !lent) || (!wide(place) && place.population > 1e6) || (place.population > 2e5 && rivals.every((r) => r.population * 8 < place.population));
  const cued = holder !== null || (place.country !== null && (cues.countries.get(place.country) ?? 0) > 0 && rivals.filter((r) => r.country === place.country).length === 0);
  // the report's other places lie around this one and around none of its namesakes
  const amid = (s.pulls[s.chosen] ?? 0) > 0.25 + Math.max(0, ...rivals.map((r) => s.pulls[s.options.indexOf(r)] ?? 0));
  const near = (s.base[s.chosen] ?? 0) - Math.max(0, ...rivals.map((r) => s.base[s.options.indexOf(r)] ?? 0));
  return { place, doubtful: rivals.length > 0 && !unquestioned && !cued && !amid && near < 2.5, lent, cued: holder !== null || spoken(place.country, s, cues) >= 1, rivals };
}

/** Whether the only places of a name are of countries that the report never speaks of, while it speaks of others: a namesake, not the place. Capitals and great cities by their own name are known anywhere; a place of another name is no place at all beside towns of other countries alone. */
function foreign(place: Place, s: Sense, cues: Cues): boolean {
  const known = place.main && (place.kind === 'capital' || place.kind === 'seat' ? place.population > 100_000 : place.population >= 200_000);
  if (wide(place) || known) return false;
  // a name that only one country has speaks for that country; one that several have does not speak for the largest
  const own = new Set(s.options.map((p) => p.country)).size > 1 ? given(place.country, s, cues) : 0;
  const spokenOf = (p: Place): boolean => p.country === null || (p.country === 'PS' && (cues.countries.get('IL') ?? 0) >= 1) || (cues.countries.get(p.country) ?? 0) - (p.country === place.country ? own : 0) >= 1;
  const cued = s.options.some(spokenOf);
  return (cues.total - own >= 3 && !cued && !beyond(place, s, cues)) || (!cued && unheard(place, s, cues)) || remote(place, s, cues) || alone(place, s, cues) || (!place.main && place.kind !== 'capital' && elsewhere(place, s, cues));
}

/** "Fired from Lebanon … landed in Metula": the only place of a name, just across the border of the one land that is spoken of. */
const beyond = (place: Place, s: Sense, cues: Cues): boolean => s.options.every((p) => p.country === place.country) && [...cues.countries].filter(([iso, n]) => iso !== place.country && n >= 1).every(([iso]) => divisionsIn(iso).some((d) => distanceKm(place, d) < 60));

/** "The Burkinabe army … in Soro", "in Dares": a name of which the report tells no country, and that no place of note bears alone: one only of like sound, one of several lands, or a hamlet that does not even border on a land that is spoken of. */
function unheard(place: Place, s: Sense, cues: Cues): boolean {
  if (place.id.startsWith('ascribe:')) return false;
  const lands = [...cues.countries].filter(([iso, n]) => n >= 1 && n - given(iso, s, cues) >= 1).map(([iso]) => iso);
  if (lands.some((iso) => borders(place, iso))) return false;
  const alike = !s.options.some((p) => p.main) && s.options.every((p) => p.population < 200_000);
  const shared = lands.length > 0 && s.options.some((p) => !wide(p) && p.country !== place.country && p.population * 8 > place.population);
  return alike || shared || (place.population < 1000 && place.kind === 'town');
}

/** "Colombian rebels … El Nula, Venezuelan officials said": a town of a third, far land, which its name alone speaks of, beside lands whose forces keep to their own neighbourhood. */
function remote(place: Place, s: Sense, cues: Cues): boolean {
  if (place.population > 50_000 || place.id.startsWith('ascribe:') || spoken(place.country, s, cues) >= 0.5) return false;
  const lands = [...cues.countries].filter(([iso, n]) => iso !== place.country && n - given(iso, s, cues) >= 1.5).map(([iso]) => iso);
  return lands.length > 0 && !lands.some((iso) => worldly.has(iso) || borders(place, iso));
}

/** Whether a place lies in a land or so near to it that the land's army may well have gone there. */
const borders = (p: Place, iso: string): boolean => p.country === iso || divisionsIn(iso).some((d) => distanceKm(p, d) < 250);

/** "Zefta" in a report on Lebanon: a town whose name alone speaks of its country, while the report speaks much of others and names towns or divisions of theirs. Israel and Palestine are spoken of together. */
function alone(place: Place, s: Sense, cues: Cues): boolean {
  const iso = place.country;
  if (iso === null || iso === 'IL' || iso === 'PS') return false;
  const others = [...cues.settled].filter(([o]) => o !== iso).flatMap(([, names]) => [...names]);
  return spoken(iso, s, cues) < 0.5 && cues.total - given(iso, s, cues) >= 8 && others.length >= 2 && (cues.settled.get(iso)?.size ?? 0) <= 1;
}

/** How much a name by itself speaks of a country, being known there alone. */
const given = (iso: string | null, s: Sense, cues: Cues): number => (cues.settled.get(iso ?? '')?.has(s.key.slice(0, s.key.indexOf('|'))) ? 1.5 * s.at.length : 0);

/** How much the rest of the report speaks of a country. */
const spoken = (iso: string | null, s: Sense, cues: Cues): number => (cues.countries.get(iso ?? '') ?? 0) - given(iso, s, cues);

/** Whether other towns and divisions of the report lie in other countries and nothing but this name speaks of its own. */
const elsewhere = (place: Place, s: Sense, cues: Cues): boolean => spoken(place.country, s, cues) < 0.5 && [...cues.settled].some(([iso, names]) => iso !== place.country && [...names].some((n) => n !== s.key.slice(0, s.key.indexOf('|'))));
