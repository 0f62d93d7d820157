import type { Claim, Claimant, Warning } from '#model';
import { findQuotes, holds, type Quote, type Span } from '#text';
import type { ActorMention, DateMention, Doc, PersonMention } from '../doc.ts';
import { claimantOf, pare, type Focus, type Names } from './claimants.ts';
import { after, ahead, type Side } from './contents.ts';
import { cuesIn, type Hit } from './hits.ts';
import { hedged, stanceOf } from './stances.ts';
import { openingPhrase, subjectOf, type Subject } from './subjects.ts';
import { linesOf, type Line } from './words.ts';

/** The claims of a report, which rule made which, and what stayed unresolved. */
export interface Claims { readonly claims: readonly Claim[]; readonly rules: ReadonlyMap<string, string>; readonly warnings: readonly Warning[] }

interface State { focus: Focus; readonly doc: Doc; readonly names: Names; dates: readonly DateMention[]; quotes: readonly Quote[]; readonly claims: Claim[]; readonly rules: Map<string, string>; readonly warnings: Warning[] }

/** Finds who claims what: `claims[0]` is the report's own voice; the others follow in text order of their cues. */
export function findClaims(doc: Doc, names: { readonly actors: readonly ActorMention[]; readonly persons: readonly PersonMention[]; readonly dates: readonly DateMention[] }, _options: { readonly trained?: boolean } = {}): Claims {
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const state: State = { focus: { topic: null, person: null }, doc, names, dates: [], quotes: [], claims: [c0], rules: new Map([['c0', 'report']]), warnings: [] };
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
  return { claims: state.claims, rules: state.rules, warnings: state.warnings };
}

/** What the next sentence's pronouns mean: this one's subject, unless it is a pronoun itself. */
function focusAfter(state: State, line: Line): Focus {
  const span = openingPhrase(line);
  const words = span ? state.doc.text.slice(...span) : '';
  if (!span || /^(?:it|he|she|they|we|this|that|there|in|on|at|to|for|\d)/i.test(words) && !/ /.test(words)) return state.focus;
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
  hits.forEach((hit, k) => {
    const subject = subjectOf(line, hit, hits[k - 1] ?? null);
    if (!subject) return;
    const side = subject.kind === 'source' ? ahead(state.doc, line, hit, subject, state.quotes) : subject.kind === 'inverted' || closes(state.doc.text, line, hit, subject) ? ahead(state.doc, line, hit, subject, state.quotes) : after(state.doc, line, hits, k, state.quotes);
    if (side) take(state, line, hit, subject, side, from);
  });
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
