import { actorsWith, byWritten, countryOf as countryBy, isPlace, nameWords, type ActorRow, type Actors, type NameWord, type StateRole, type Written } from '#reference';
import type { Token } from '#language';
import { overlap, type Span } from '#text';
import type { ActorMention, Doc } from '../doc.ts';
import { later } from '../later.ts';
import { relation, wordAt } from '../syntax.ts';
import { choose, countriesIn, soleCountry, type Context } from './actors-context.ts';
import { definitions, type Definition } from './actors-defined.ts';
import { countryOf, listed, state, type Hit, type Scan } from './actors-known.ts';
import { named, shortened, type Spot } from './actors-naming.ts';
import { mayBegin, unknown } from './actors-unknown.ts';
import { papers } from './actors-words.ts';
import { sentenceAt, wordsOf } from './sentences.ts';

/** The actors that a report names, in text order, none overlapping another; `own` are a user's rows beside the package's. */
export function findActors(doc: Doc, own: readonly ActorRow[] = []): readonly ActorMention[] {
  const actors = actorsWith(own);
  const words = wordsOf(doc);
  const scan: Scan = { text: doc.text, words, actors, counts: later(() => countriesIn(doc, actors, words)), shouted: shouting(doc), acts: acting(doc) };
  const defined = definitions(doc.text, words);
  const raw = hits(scan, defined);
  const sure = new Set(raw.flatMap((h) => h.names.length === 1 && !h.names[0]?.unsure ? [h.names[0]?.actor.id ?? ''] : []));
  const spots = settle(scan, raw, { countries: scan.counts, sure }, defined);
  return named(doc, shortened(doc.text, [...spots, ...fromParse(doc, spots)].sort((a, b) => a.span[0] - b.span[0])));
}

/** Whether a sentence is written in capitals throughout. */
function shouting(doc: Doc): (offset: number) => boolean {
  const at = sentenceAt(doc);
  const memo = new Map<number, boolean>();
  return (offset) => {
    const n = at(offset);
    let known = memo.get(n);
    if (known === undefined) {
      const s = doc.parse.sentences[n];
      const body = s ? doc.text.slice(s.start, s.end) : doc.text;
      // a quarter of all signs in small letters from a to z: capitals cannot be three quarters of the letters
      let small = 0;
      for (let i = 0; i < body.length; i++) { const c = body.charCodeAt(i); if (c >= 97 && c <= 122) small++; }
      const upper = small > 0.25 * body.length ? 0 : (body.match(/\p{Lu}/gu) ?? []).length;
      known = upper > 20 && upper > 0.75 * (body.match(/\p{L}/gu) ?? []).length;
      memo.set(n, known);
    }
    return known;
  };
}

const still = new Set(['be', 'have', 'see', 'face', 'lie', 'remain', 'suffer', 'experience', 'become', 'border', 'include', 'need', 'share', 'witness', 'mark', 'celebrate', 'descend', 'plunge', 'slide', 'rank', 'emerge', 'boast']);

const does = (t: Token): boolean => t.upos === 'VERB' && !still.has(t.lemma.toLowerCase());
/** By the tree: whether the word at an offset, or what it is joined to, is the subject of a verb of doing. */
function acting(doc: Doc): (offset: number) => boolean {
  const at = sentenceAt(doc);
  return (offset) => {
    const s = doc.parse.sentences[at(offset)];
    // without such a verb no tree is asked
    if (!s?.tokens.some(does)) return false;
    let t = s?.tokens[s ? wordAt(s, offset) : -1];
    for (let hops = 0; t && hops < 4 && ['conj', 'flat', 'compound'].includes(relation(t)); hops++) t = s?.tokens[t.head];
    const verb = t?.deprel === 'nsubj' ? s?.tokens[t.head] : undefined;
    return verb !== undefined && does(verb);
  };
}

const beginnings = new WeakMap<Actors, (word: Written) => boolean>();
/** Whether a name of any sort may begin with a word, held by its form: with most none does, for no country is named without a capital, which is one of the signs. */
function mayName(actors: Actors): (word: Written) => boolean {
  let known = beginnings.get(actors);
  if (!known) beginnings.set(actors, known = byWritten((w) => mayBegin(w) || actors.names.begins(w)));
  return known;
}

/** Every possible mention, the longest at each word, left to right. */
function hits(s: Scan, defined: readonly Definition[]): readonly Hit[] {
  const shorts = new Map(defined.map((d) => [d.short, d]));
  const longs = new Map(defined.map((d) => [d.long[0], d]));
  const begins = mayName(s.actors);
  const out: Hit[] = [];
  for (let i = 0; i < s.words.length; i++) {
    const w = s.words[i] as NameWord;
    if (!defined.length && !begins(w)) continue;
    const known = best(best(defined.length ? byDefinition(s, i, shorts, longs) : null, listed(s, i)), state(s, i));
    const group = known?.names.length && known.names.every((n) => n.actor.kind === 'armed-group');
    const found = group ? known : best(known, other(s, i));
    if (!found) continue;
    out.push(found);
    i = Math.max(i, found.last);
  }
  return out;
}

/** The longer of two; of equals the first. */
const best = (a: Hit | null, b: Hit | null): Hit | null => (!b ? a : !a || b.last > a.last ? b : a);

function byDefinition(s: Scan, i: number, shorts: ReadonlyMap<string, Definition>, longs: ReadonlyMap<number, Definition>): Hit | null {
  const w = s.words[i] as NameWord;
  const empty = { names: [], actor: null, role: null, countries: [] };
  if (shorts.has(w.form)) return { first: i, last: i, use: 'short', ...empty };
  const long = longs.get(w.start);
  if (!long) return null;
  let last = i;
  while ((s.words[last]?.end ?? Infinity) < long.long[1]) last++;
  return { first: i, last, use: 'full', ...empty };
}

function other(s: Scan, i: number): Hit | null {
  const u = unknown(s.words, i);
  return u && !s.shouted(s.words[i]?.start ?? 0) ? { first: u.first, last: u.last, use: 'full', names: [], actor: null, role: null, countries: [], outlet: u.outlet } : null;
}

/** Gives each possible mention its actor; bare parts of a state that the report ties to none are dropped. */
function settle(s: Scan, raw: readonly Hit[], context: Context, defined: readonly Definition[]): readonly Spot[] {
  const shorts = new Map(defined.map((d) => [d.short, d]));
  const out: Spot[] = [];
  const byDefinition = new Map<string, ActorRow | null>();
  const lastOf = new Map<string, Map<string, ActorRow>>();
  for (const h of raw) {
    const first = h.first < h.last && /^the$/i.test(s.words[h.first]?.form ?? '') ? h.first + 1 : h.first;
    const span: Span = [s.words[first]?.start ?? 0, s.words[h.last]?.end ?? 0];
    const words = s.text.slice(...span);
    const definition = shorts.get(words);
    if (definition) { out.push({ span, use: 'short', actor: byDefinition.get(words) ?? null, key: definition.short, outlet: false }); continue; }
    const actor = actorFor(s, h, context, lastOf);
    if (h.use === 'bare' && !actor) continue;
    if (h.role && actor && h.use !== 'bare') { const m = lastOf.get(h.role.name) ?? new Map<string, ActorRow>(); m.set(actor.id, actor); lastOf.set(h.role.name, m); }
    const explained = defined.find((d) => d.long[1] === span[1] && overlap(d.long, span) > 0);
    const use = h.names.length > 0 && !actor ? 'short' : h.use;
    if (use === 'short' && !actor && !/^[\p{Lu}\p{N}.]{2,}$/u.test(words)) continue;
    const final = actor ?? (explained ? shared(s, explained, span, context) : null);
    if (explained) byDefinition.set(explained.short, final);
    out.push({ span, use, actor: final, key: explained?.short ?? null, outlet: h.outlet === true });
  }
  return out;
}

/** How much the words beside a name speak for an outlet ("told X", "X reported"). */
function told(s: Scan, h: Hit): number {
  const [before, after] = [s.words[h.first - 1]?.low ?? '', s.words[h.last + 1]?.low ?? ''];
  return /^(?:told|agency|citing|quoting|newspaper|daily|magazine|broadcaster|channel|television|photo)$/.test(before) || /^(?:reported|reports|journalist|journalists|correspondent|correspondents|reporter|reporters|tally|photographer|quoted|newspaper|news)$/.test(after) ? 3 : after === 'said' ? 0.5 : 0;
}

function actorFor(s: Scan, h: Hit, context: Context, lastOf: ReadonlyMap<string, ReadonlyMap<string, ActorRow>>): ActorRow | null {
  if (h.names.length) return choose(h.names, context, h.names.some((n) => n.unsure) ? told(s, h) : 0);
  if (h.use === 'bare') return h.role && (lastOf.has(h.role.name) || !/^police$/i.test(s.words[h.last]?.form ?? '') || h.last > h.first) ? bare(s, h.role, lastOf.get(h.role.name)) : null;
  const country = h.role ? countryOf(s, h.countries) : null;
  return h.role && country ? s.actors.part(country, h.role) : null;
}

/** "The army": the one that the report has named before, where it has named one; before any, that of the only country that the report is about. */
function bare(s: Scan, role: StateRole, named: ReadonlyMap<string, ActorRow> | undefined): ActorRow | null {
  if (named) return named.size === 1 ? ([...named.values()][0] ?? null) : null;
  const iso = soleCountry(s.counts());
  const country = iso === null ? undefined : countryBy(iso);
  return country ? s.actors.part(country, role) : null;
}

/** The listed actor of an abbreviation whose explanation shares a word with one of its names ("the Observatory (SOHR)"). */
function shared(s: Scan, d: Definition, long: Span, context: Context): ActorRow | null {
  const [w] = nameWords(d.short);
  const hit = w && s.actors.names.actorsAt([w], 0)[0]?.hits;
  const actor = hit ? choose(hit, context) : null;
  if (!actor) return null;
  const content = new Set(nameWords(s.text.slice(...long)).filter((x) => x.key.length > 3).map((x) => x.key));
  return nameWords([actor.name, ...actor.aliases].join(' ')).some((x) => x.key !== w?.key && content.has(x.key)) ? actor : null;
}

/** Organisations that the parse names and nothing else has found. */
function fromParse(doc: Doc, spots: readonly Spot[]): readonly Spot[] {
  const out: Spot[] = [];
  let k = 0;
  for (const n of doc.parse.names) {
    if (n.kind !== 'organisation') continue;
    while (k < spots.length && (spots[k]?.span[1] ?? 0) <= n.span[0]) k++;
    const article = /^the /i.exec(doc.text.slice(n.span[0], n.span[0] + 4));
    const span: Span = [n.span[0] + (article?.[0].length ?? 0), n.span[1]];
    if (span[0] >= span[1] || (spots[k] && overlap(spots[k]?.span ?? [0, 0], span) > 0) || !bodily(doc.text, span)) continue;
    out.push({ span, use: 'full', actor: null, key: null, outlet: papers.has(/[\p{L}]+$/u.exec(doc.text.slice(...span))?.[0].toLowerCase() ?? '') });
  }
  return out;
}

/** Whether a name that the parse takes for an organisation's may be one: no known place, no place by its last word, nobody with an age. */
function bodily(text: string, span: Span): boolean {
  const name = text.slice(...span);
  if (/^, \(?(?:aged )?\d{1,3}[,.;)]/.test(text.slice(span[1], span[1] + 14))) return false;
  if (/\b(?:State|Province|Region|District|County|City|Governorate|Oblast|Territory|Street|Road|Square|River|Lake|Airport)$/.test(name)) return false;
  return /\b\p{Lu}{2,}\b/u.test(name) && !/^\p{Lu}+$/u.test(name) || !isPlace(name);
}
