import type { Claim, Claimant, Warning } from '#model';
import { cut, findQuotes, holds, overlap, type Quote, type Span } from '#text';
import type { ActorMention, DateMention, Doc, PersonMention } from '../doc.ts';
import { claimantOf, pare, type Focus, type Names } from './claimants.ts';
import { after, ahead, type Side } from './contents.ts';
import { cuesIn, type Hit } from './hits.ts';
import { hedged, stanceOf } from './stances.ts';
import { openingPhrase, subjectOf, type Subject } from './subjects.ts';
import { hitOf, offersIn, type Offer } from './offers.ts';
import { linesOf, type Line } from './words.ts';

/** The claims of a report, which rule made which, and what stayed unresolved. */
export interface Claims { readonly claims: readonly Claim[]; readonly rules: ReadonlyMap<string, string>; readonly warnings: readonly Warning[] }

interface State { focus: Focus; readonly offers: ReadonlyMap<number, readonly Offer[]>; readonly doc: Doc; readonly names: Names; dates: readonly DateMention[]; quotes: readonly Quote[]; readonly claims: Claim[]; readonly rules: Map<string, string>; readonly warnings: Warning[] }

/** Finds who claims what: `claims[0]` is the report's own voice; the others follow in text order of their cues. */
export function findClaims(doc: Doc, names: { readonly actors: readonly ActorMention[]; readonly persons: readonly PersonMention[]; readonly dates: readonly DateMention[] }, { trained = true }: { readonly trained?: boolean } = {}): Claims {
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const state: State = { offers: trained ? offersIn(doc) : new Map(), focus: { topic: null, person: null }, doc, names, dates: [], quotes: [], claims: [c0], rules: new Map([['c0', 'report']]), warnings: [] };
  const quotes = findQuotes(doc.text);
  const dated = new Map<number, DateMention[]>();
  for (const d of names.dates) dated.set(d.sentence, [...(dated.get(d.sentence) ?? []), d]);
  let paragraph = -1;
  let first = 0;
  for (const line of linesOf(doc)) {
    if (line.paragraph !== paragraph) state.focus = { ...state.focus, topic: null };
    paragraph = line.paragraph;
    while (quotes[first] && (quotes[first] as Quote).outer[1] < line.start - 3) first++;
    let last = first;
    while (quotes[last] && (quotes[last] as Quote).outer[0] <= line.end + 3) last++;
    state.quotes = quotes.slice(first, last);
    state.dates = dated.get(line.index) ?? [];
    inLine(state, line);
    state.focus = focusAfter(state, line);
  }
  return withoutHeadline(state);
}

/** A headline that repeats what the body claims makes no claims of its own. */
function withoutHeadline({ doc, claims, rules, warnings }: State): Claims {
  const end = doc.text.search(/\n/);
  const head = end > 0 && !/[.!?]["”’)]?\s*$/.test(doc.text.slice(0, end)) ? end : 0;
  const inHead = (c: Claim): boolean => c.cue !== null && c.cue[1] <= head;
  if (!head || !claims.some(inHead)) return { claims, rules, warnings };
  const body = claims.filter((c) => c.cue && !inHead(c));
  const stems = (c: Claim): ReadonlySet<string> => new Set([c.claimant.name, ...c.content.map((s) => cut(doc.text, s))].join(' ').toLowerCase().match(/\p{L}{4,}/gu)?.map((w) => w.slice(0, 5)));
  const said = body.map(stems);
  const gone = new Set(claims.filter((c) => inHead(c) && said.some((b) => [...stems(c)].some((w) => b.has(w)))).map((c) => c.id));
  const ids = new Map(claims.filter((c) => !gone.has(c.id)).map((c, k) => [c.id, `c${k}`]));
  const kept = claims.filter((c) => !gone.has(c.id)).map((c) => ({ ...c, id: ids.get(c.id) as string, parent: c.parent === null ? null : ids.get(c.parent) ?? null }));
  return { claims: kept, rules: new Map([...rules].flatMap(([id, r]) => { const to = ids.get(id); return to ? [[to, r] as const] : []; })), warnings };
}

/** What the next sentence's pronouns mean: this one's subject, unless it is a pronoun itself. */
function focusAfter(state: State, line: Line): Focus {
  const span = openingPhrase(line);
  const words = span ? state.doc.text.slice(...span) : '';
  if (!span || /^(?:it|he|she|they|we|this|that|there|\d)/i.test(words) && !/ /.test(words)) return state.focus;
  const spoke = state.claims.at(-1);
  if (/^(?:in|on|at|to|for|by|after)\b/i.test(words) && spoke?.cue && spoke.cue[0] >= line.start && spoke.claimant.span && spoke.claimant.kind !== 'person') return { ...state.focus, topic: spoke.claimant.span };
  if (/^(?:in|on|at|to|for)$/i.test(words)) return state.focus;
  const person = /^(?!The |Our )\p{Lu}\p{Ll}+(?: (?:al-|el-)?\p{Lu}\p{Ll}+){1,3}$/u.test(words);
  return { topic: person || /s$/.test(words) ? null : span, person: person ? span : state.focus.person };
}

/** The innermost claim whose content holds the span; the report's own voice where none does. */
export function ownerOf(claims: readonly Claim[], span: Span): Claim {
  const parts = partsOf(claims);
  let low = 0;
  let high = parts.length;
  while (low < high) { const mid = (low + high) >> 1; if ((parts[mid]?.span[0] ?? 0) <= span[0]) low = mid + 1; else high = mid; }
  let best = claims[0] as Claim;
  let size = Infinity;
  for (let i = low - 1; i >= 0; i--) {
    const p = parts[i];
    if (!p || p.reach < span[1]) break;
    if (holds(p.span, span) && p.span[1] - p.span[0] <= size) { best = p.claim; size = p.span[1] - p.span[0]; }
  }
  return best;
}

interface Part { readonly span: Span; readonly claim: Claim; readonly reach: number }
const known = new WeakMap<readonly Claim[], readonly Part[]>();

/** All contents by their start, each with the farthest end up to there: an owner is found without reading every claim. */
function partsOf(claims: readonly Claim[]): readonly Part[] {
  const had = known.get(claims);
  if (had) return had;
  let reach = 0;
  const made = claims.flatMap((claim) => claim.content.map((span) => ({ span, claim }))).sort((x, y) => x.span[0] - y.span[0]).map((p) => ({ ...p, reach: (reach = Math.max(reach, p.span[1])) }));
  known.set(claims, made);
  return made;
}

function inLine(state: State, line: Line): void {
  const hits = cuesIn(line).filter((h) => !quotedTwice(state, line, h));
  const from = state.claims.length;
  const found = hits.flatMap((hit, k): Found[] => { const f = foundAt(state, line, hits, k); return f ? [f] : []; });
  for (const f of withOffers(state, line, found)) {
    const had = state.claims.length;
    take(state, line, f.hit, f.subject, f.side, from);
    const made = state.claims[had];
    if (f.trained && made) state.rules.set(made.id, `trained/${f.subject.kind}`);
  }
}

interface Found { readonly trained?: true; readonly hit: Hit; readonly subject: Subject; readonly side: Side }

function foundAt(state: State, line: Line, hits: readonly Hit[], k: number): Found | null {
  const hit = hits[k] as Hit;
  const subject = subjectOf(line, hit, hits[k - 1] ?? null);
  if (!subject) return null;
  const side = subject.kind === 'source' ? ahead(state.doc, line, hit, subject, state.quotes) : subject.kind === 'inverted' || closes(state.doc.text, line, hit, subject) ? ahead(state.doc, line, hit, subject, state.quotes) : after(state.doc, line, hits, k, state.quotes);
  return side && { hit, subject, side };
}

const cueSpan = (line: Line, hit: Hit): Span => [line.words[hit.first]?.start ?? 0, line.words[hit.last]?.end ?? 0];

/** The rules' finds, with what the trained model offers beside them. */
function withOffers(state: State, line: Line, found: readonly Found[]): readonly Found[] {
  const offers = (state.offers.get(line.index) ?? []).filter((o) => o.cue[0] >= line.start && o.cue[1] <= line.end);
  if (!offers.length) return found;
  const used = new Set<Offer>();
  const all = found.map((f): Found => {
    const o = offers.find((x) => overlap(x.cue, cueSpan(line, f.hit)) > 0);
    if (!o) return f;
    used.add(o);
    return joined(state, f, o);
  });
  for (const o of offers) {
    if (used.has(o)) continue;
    const made = offered(state, line, o);
    if (made) all.push(made);
  }
  return all.sort((a, b) => a.hit.first - b.hit.first);
}
/** The rules' find with the trained model's source, and with its content where the rules' own begins amid a relative clause. */
function joined(state: State, f: Found, o: Offer): Found {
  const own = f.subject.span;
  const text = state.doc.text;
  const named = o.source !== null && own !== null && f.subject.kind === 'left' && (broken.test(text.slice(...own)) || (f.subject.apposed !== null && /^or\b/.test(text.slice(...f.subject.apposed))) || (o.source[0] < own[0] && holds(o.source, own) && /^an?\b/.test(text.slice(...own))));
  const subject = named && o.source ? { ...f.subject, ...sourceOf(text, o.source) } : f.subject;
  const words = text.slice(...(f.side.content[0] ?? [0, 0]));
  const split = f.side.before && f.side.content.length === 1 && o.content.length > 1 && overlap(o.content[0] as Span, f.side.content[0] as Span) > 0;
  const content = o.content.length && (split || /^(?:who|which|whose)\b/.test(words)) ? o.content : f.side.content;
  return { hit: f.hit, subject, side: { content, before: f.side.before } };
}
/** What is no name: the rest of a relative clause. */
const broken = /^(?:had|has|have|was|were|is|are|at|in|on|also|now)\b/;

/** A source's name and what stands beside it in apposition. */
function sourceOf(text: string, source: Span): { readonly span: Span; readonly apposed: Span | null } {
  const words = text.slice(...source);
  const m = /^([^,]{2,}?)(?:, |,? (?=who\b))([^,]*)/.exec(words);
  if (!m || /^(?:and|or)\b/.test(m[2] ?? '') || /,[^,]*,? (?:and|or) /.test(words)) return { span: source, apposed: null };
  const from = source[0] + (m[0].length - (m[2] ?? '').length);
  return { span: [source[0], source[0] + (m[1] ?? '').length], apposed: m[2] && !/^(?:who|whose|which)\b/.test(m[2]) ? [from, from + m[2].length] : null };
}

/** A content that begins amid a relative clause begins with the sentence. */
const whole = (text: string, line: Line, content: readonly Span[]): readonly Span[] => content.map((c, k): Span => (k === 0 && /^(?:who|which|whose)\b/.test(text.slice(...c)) && /, $/.test(text.slice(line.start, c[0])) && c[0] - line.start < 60 ? [line.start, c[1]] : c));

function offered(state: State, line: Line, o: Offer): Found | null {
  const sentence = state.doc.parse.sentences[line.index];
  const hit = sentence && hitOf(line, sentence, o);
  if (!hit || !o.content.length) return null;
  const words = o.content.map((c) => state.doc.text.slice(...c)).join(' ');
  if (/^(?:put|puts|putting|give|gives|gave|given|giving)$/.test(hit.form) && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b/i.test(words)) return null;
  const before = (o.content[0]?.[0] ?? 0) < o.cue[0];
  const kind = o.source ? (o.source[0] > o.cue[0] ? 'inverted' : 'left') : /ing$/.test(hit.form) ? 'shared' : null;
  if (!kind) return null;
  if (/^ask/.test(hit.form) && /\b(?:who|what|whether|if|why|how|where|when)\b/.test(state.doc.text.slice(...(o.content[0] ?? [0, 0])).slice(0, 60))) return null;
  return { trained: true, hit, subject: { kind, ...(o.source ? sourceOf(state.doc.text, o.source) : { span: null, apposed: null }), first: hit.first, last: hit.last }, side: { content: whole(state.doc.text, line, o.content), before } };
}

const spoken = (line: Line, k: number): boolean => /["”»]/.test(line.words[k]?.form ?? '') && /^[,?!]$/.test(line.words[k - 1]?.form ?? '');
const closes = (text: string, line: Line, hit: Hit, subject: Subject): boolean => subject.kind === 'left' && hit.cue.frame === 'clause' && (spoken(line, subject.first - 1) || ends(text, line, hit, subject));
const ends = (text: string, line: Line, hit: Hit, subject: Subject): boolean => hit.tail !== 'content' && ((subject.first === 0 && /["”»]\s{0,2}$/.test(text.slice(Math.max(0, line.start - 3), line.start))) || (subject.first > 1 && (line.words[subject.first - 1]?.mark ?? false)));

/** A cue inside quoted speech belongs to the quotation, but for one that nests a clause of its own. */
function quotedTwice(state: State, line: Line, hit: Hit): boolean {
  const at = line.words[hit.first]?.start ?? 0;
  return state.quotes.some((q) => q.inner[0] <= at && at < q.inner[1]);
}

/** A named outlet that was told something has carried it. */
const told = /^ ((?:\p{Lu}[\p{L}’'-]*[ ]){0,3}(?:Radio|TV|Television|News|Times|Post|Agency|Herald|Tribune)(?: \p{Lu}[\p{L}’'-]*){0,2})\b/u;

function take(state: State, line: Line, hit: Hit, subject: Subject, side: Side, from: number): void {
  const { doc, claims } = state;
  const content = subject.kind === 'agentless' && subject.span ? [subject.span, ...side.content] : side.content;
  const said = doc.text.slice(content[0]?.[0] ?? 0, content[0]?.[1] ?? 0);
  const stance = stanceOf(hit.cue, hit.form, said, hit.negated, hit.able, state.quotes.some((q) => content[0] && q.inner[0] === content[0][0]));
  if (!stance || /^(?:nothing|little|no more)\b/i.test(said)) return;
  if (content.length === 0 && stance !== 'denies' && stance !== 'admits') return;
  const direct = claimantFor(state, subject, from);
  if (!direct) return;
  const cited = citedIn(line, hit);
  const source = cited && claimantFor(state, { ...subject, kind: 'left', span: cited, apposed: null }, from);
  const who = source ?? direct;
  const inner = subject.kind !== 'shared' && side.before ? claims.slice(from).find((c) => content.some((s) => c.claimant.span && holds(s, c.claimant.span))) : undefined;
  const cue: Span = [line.words[hit.first]?.start ?? 0, line.words[hit.last]?.end ?? 0];
  if (inner && /^report/.test(hit.form)) {
    claims[claims.indexOf(inner)] = { ...inner, relay: [{ name: who.name, ...(who.actor ? { actor: who.actor } : {}), span: who.span, cue }, ...inner.relay] };
    return;
  }
  const parent = claims.slice(from).filter((c) => c.content.some((s) => holds(s, cue))).at(-1);
  if (parent && parent.stance === stance && (stance === 'admits' || stance === 'doubts')) return;
  const id = `c${claims.length}`;
  const certainty = hedged(said.slice(0, 60)) || hedged(doc.text.slice(Math.max(line.start, cue[0] - 15), Math.min(line.end, cue[1] + 15))) ? 'hedged' : 'stated';
  const by = who.span && /^,? (?:quoted|cited) by ([^,]{2,60}?),? $/.exec(doc.text.slice(who.span[1], Math.max(who.span[1], cue[0])));
  const carrier = by && who.span ? claimantOf(doc, state.names, claims, [who.span[1] + by[0].indexOf(by[1] as string), who.span[1] + by[0].indexOf(by[1] as string) + (by[1] as string).length], null, state.focus) : null;
  const outlet = /^t(?:old|ells?)$/.test(hit.form) ? told.exec(doc.text.slice(cue[1], line.end)) : null;
  const relay = outlet ? [{ name: outlet[1] as string, span: [cue[1] + 1, cue[1] + 1 + (outlet[1] as string).length] as Span, cue: null }] : carrier ? [{ name: carrier.name, ...(carrier.actor ? { actor: carrier.actor } : {}), span: carrier.span, cue: null }] : source ? [{ name: direct.name, ...(direct.actor ? { actor: direct.actor } : {}), span: direct.span, cue }] : [];
  claims.push({ id, claimant: who, relay, parent: parent?.id ?? null, cue, stance, certainty, content: [...content], said: saidOn(state, line, cue, content) });
  state.rules.set(id, `${hit.cue.frame}/${subject.kind}`);
  if (who.name === 'unnamed') state.warnings.push({ code: 'unresolved-claimant', message: 'The text does not say who claims this.', evidence: [cue] });
}

/** "X, citing Y, reported", "X reported, citing Y" and "X quoted Y as saying": Y. */
function citedIn(line: Line, hit: Hit): Span | null {
  const { words } = line;
  const quotes = hit.form === 'quoted' || hit.form === 'quotes';
  const at = quotes ? hit.first : /^(?:report|say|said|announc|writ|wrote)/.test(hit.form) ? words.findIndex((w) => w.low === 'citing' || w.low === 'quoting') : -1;
  if (at < 0) return null;
  let k = at + 1;
  while (words[k] && !words[k]?.mark && !['as', 'that', 'who', 'on'].includes(words[k]?.low ?? '')) k++;
  const [a, b] = [words[at + 1], words[k - 1]];
  return a && b && k - 1 > at ? [a.start, b.end] : null;
}

function claimantFor(state: State, subject: Subject, from: number): Claimant | null {
  if (subject.kind === 'agentless') return { name: 'unnamed', kind: 'unnamed', span: null };
  if (subject.kind === 'shared' && state.claims.length > from && !subject.span) return state.claims.at(-1)?.claimant ?? null;
  const span = subject.span && pare(state.doc.text, subject.span);
  if (!span || /^(?:no|nobody|none|neither|who|which|there|what)\b/i.test(state.doc.text.slice(...span))) return null;
  return claimantOf(state.doc, state.names, state.claims, span, subject.apposed && pare(state.doc.text, subject.apposed), state.focus);
}

/** The date of the saying: a date in its own clause but outside its content. */
function saidOn(state: State, line: Line, cue: Span, content: readonly Span[]): Claim['said'] {
  const near = state.dates.filter((d) => d.calendar && d.sentence === line.index && !content.some((s) => holds(s, d.span)) && Math.abs(d.span[0] - cue[1]) < 60 && d.span[0] - cue[1] > -40);
  return near[0]?.value ?? null;
}
