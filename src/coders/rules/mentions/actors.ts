import { actorsWith, nameWords, type ActorRow, type NameWord } from '#reference';
import { overlap, type Span } from '#text';
import type { ActorMention, Doc } from '../doc.ts';
import { choose, countriesIn, type Context } from './actors-context.ts';
import { definitions, type Definition } from './actors-defined.ts';
import { countryOf, listed, state, type Hit, type Scan } from './actors-known.ts';
import { named, type Spot } from './actors-naming.ts';
import { unknown } from './actors-unknown.ts';
import { sentenceAt } from './sentences.ts';

/** The actors that a report names, in text order, none overlapping another; `own` are a user's rows beside the package's. */
export function findActors(doc: Doc, own: readonly ActorRow[] = []): readonly ActorMention[] {
  const actors = actorsWith(own);
  const words = nameWords(doc.text);
  const scan: Scan = { text: doc.text, words, actors, counts: countriesIn(actors, words), shouted: shouting(doc) };
  const defined = definitions(doc.text, words);
  const raw = hits(scan, defined);
  const sure = new Set(raw.flatMap((h) => h.names.length === 1 && !h.names[0]?.unsure ? [h.names[0]?.actor.id ?? ''] : []));
  const spots = settle(scan, raw, { countries: scan.counts, sure }, defined);
  return named(doc, [...spots, ...fromParse(doc, spots)].sort((a, b) => a.span[0] - b.span[0]));
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
      const upper = (body.match(/\p{Lu}/gu) ?? []).length;
      known = upper > 20 && upper > 0.75 * (body.match(/\p{L}/gu) ?? []).length;
      memo.set(n, known);
    }
    return known;
  };
}

/** Every possible mention, the longest at each word, left to right. */
function hits(s: Scan, defined: readonly Definition[]): readonly Hit[] {
  const shorts = new Map(defined.map((d) => [d.short, d]));
  const longs = new Map(defined.map((d) => [d.long[0], d]));
  const out: Hit[] = [];
  for (let i = 0; i < s.words.length; i++) {
    const found = best([byDefinition(s, i, shorts, longs), listed(s, i), state(s, i), other(s, i)]);
    if (!found) continue;
    out.push(found);
    i = Math.max(i, found.last);
  }
  return out;
}

const best = (list: readonly (Hit | null)[]): Hit | null => list.reduce<Hit | null>((a, b) => (!b ? a : !a || b.last > a.last ? b : a), null);

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
  return u && { first: u.first, last: u.last, use: 'full', names: [], actor: null, role: null, countries: [] };
}

/** Gives each possible mention its actor; bare parts of a state that the report ties to none are dropped. */
function settle(s: Scan, raw: readonly Hit[], context: Context, defined: readonly Definition[]): readonly Spot[] {
  const shorts = new Map(defined.map((d) => [d.short, d]));
  const out: Spot[] = [];
  const byDefinition = new Map<string, ActorRow | null>();
  const lastOf = new Map<string, Map<string, ActorRow>>();
  for (const h of raw) {
    const span: Span = [s.words[h.first]?.start ?? 0, s.words[h.last]?.end ?? 0];
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
    out.push({ span, use, actor: final, key: explained?.short ?? null, outlet: false });
  }
  return out;
}

function actorFor(s: Scan, h: Hit, context: Context, lastOf: ReadonlyMap<string, ReadonlyMap<string, ActorRow>>): ActorRow | null {
  if (h.names.length) return choose(h.names, context);
  if (h.use === 'bare') { const known = lastOf.get(h.role?.name ?? '-'); return known?.size === 1 ? ([...known.values()][0] ?? null) : null; }
  const country = h.role ? countryOf(s, h.countries) : null;
  return h.role && country ? s.actors.part(country, h.role) : null;
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
    if (spots[k] && overlap(spots[k]?.span ?? [0, 0], n.span) > 0) continue;
    out.push({ span: n.span, use: 'full', actor: null, key: null, outlet: false });
  }
  return out;
}
