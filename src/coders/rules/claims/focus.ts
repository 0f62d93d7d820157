import type { Claim } from '#model';
import type { Span } from '#text';
import type { Focus } from './claimants.ts';
import { severals } from './lexicon.ts';
import type { State } from './state.ts';
import { nameAfter, openingPhrase } from './openings.ts';
import type { Line } from './words.ts';

/** The focus while a sentence is read: what it begins with, which may need its tree, is looked for when a pronoun first asks. */
class Within implements Focus {
  private found: Span | null | undefined;
  constructor(private readonly prior: Focus, private readonly line: Line, private readonly opensParagraph: boolean) {}
  get topic(): Span | null { return this.opensParagraph ? null : this.prior.topic; }
  get person(): Span | null { return this.prior.person; }
  get several(): Span | null { return this.prior.several ?? null; }
  get opening(): Span | null { return this.found === undefined ? this.found = openingPhrase(this.line) : this.found; }
  personSince(place: number): Span | null { return personSince(this.prior, place); }
}

/** What a sentence makes of the focus behind it; undefined where that stays the one before it. */
interface Told { readonly topic?: Span | null; readonly person?: Span | null; readonly several?: Span | null }

/** Before which place behind a sentence's end everybody begins whom it tells of: a name that it brings in may begin in the next one. */
const reach = 24;

/** The focus behind a sentence: its parts are made when they are asked for, from no more sentences than each needs, and then held: no chain of sentences is walked twice. */
class Behind implements Focus {
  private made: Told | null = null;
  private heldTopic: Span | null | undefined;
  private heldPerson: Span | null | undefined;
  private heldSeveral: Span | null | undefined;
  constructor(private readonly within: Focus, private readonly end: number, private readonly make: () => Told) {}
  private get told(): Told { return this.made ??= this.make(); }
  get topic(): Span | null {
    if (this.heldTopic === undefined) { const { topic } = this.told; this.heldTopic = topic === undefined ? this.within.topic : topic; }
    return this.heldTopic;
  }
  get person(): Span | null {
    if (this.heldPerson === undefined) { const { person } = this.told; this.heldPerson = person === undefined ? this.within.person : person; }
    return this.heldPerson;
  }
  get several(): Span | null {
    if (this.heldSeveral === undefined) { const { several } = this.told; this.heldSeveral = (several === undefined ? this.within.several : several) ?? null; }
    return this.heldSeveral;
  }
  personSince(place: number): Span | null {
    if (this.heldPerson !== undefined || this.end + reach <= place) return since(this.heldPerson, place);
    const { person } = this.told;
    return person === undefined ? personSince(this.within, place) : since(person, place);
  }
}

const since = (at: Span | null | undefined, place: number): Span | null => (at && at[0] > place ? at : null);
/** The person whom a focus tells of, where that one begins behind a place: no sentence that ends before it is asked. */
export const personSince = (focus: Focus, place: number): Span | null => (focus.personSince ? focus.personSince(place) : since(focus.person, place));

/** The focus with which a sentence is read, behind that of the one before. */
export const focusWithin = (prior: Focus, line: Line, opensParagraph: boolean): Focus => new Within(prior, line, opensParagraph);

/** What the next sentence's pronouns mean: this one's subject, with which the focus at hand opens, unless it is a pronoun itself. */
export function focusAfter({ doc, names, focus, claims }: State, line: Line): Focus {
  const last = claims.at(-1);
  return new Behind(focus, line.end, () => afterClaim({ doc, names, focus }, line, last));
}

function afterClaim(state: Pick<State, 'doc' | 'names' | 'focus'>, line: Line, last: Claim | undefined): Told {
  const spoke = last?.claimant.span && /^(?:it|they)$/i.test(state.doc.text.slice(...last.claimant.span)) ? undefined : last;
  const span = state.focus.opening ?? null;
  const titled = span || spoke?.cue && spoke.cue[0] >= line.start ? null : namedActing(state, line);
  if (titled) return { topic: null, person: titled, several: null };
  if (!span && spoke?.cue && spoke.cue[0] >= line.start && spoke.claimant.span && spoke.claimant.kind !== 'person' && spoke.claimant.kind !== 'unnamed') return { topic: spoke.claimant.span };
  const words = span ? state.doc.text.slice(...span) : '';
  if (!span || /^(?:it|he|she|they|we|this|that|there|\d)/i.test(words) && !/ (?!(?:likewise|further|also|again|still|then|later|even|now)$)/.test(words)) return {};
  if (/^(?:in|on|at|to|for|by|after|of|among|from|with|under|according|per|citing|quoting)\b/i.test(words) && spoke?.cue && spoke.cue[0] >= line.start && spoke.claimant.span && spoke.claimant.kind !== 'person') return { topic: spoke.claimant.span };
  if (/^(?:in|on|at|to|for)$|^(?:of|among)\b/i.test(words)) return {};
  const introduced = last?.cue && last.cue[0] >= line.start ? null : introducedIn(state, line);
  if (introduced) return { topic: null, person: introduced, several: null };
  // "The raiders have struck ships. They say …": a body of many
  const several = severals.test(words) || /^the .*s$/iu.test(words) && state.names.actors.some((m) => m.kind === 'organisation' && m.span[1] === span[1]) ? span : null;
  const person = /^(?!The |Our )\p{Lu}\p{Ll}+(?: (?:al-|el-)?\p{Lu}\p{Ll}+){1,3}$/u.test(words);
  const named = person ? null : nameAfter(line, span) ?? besideOf(state, span);
  if (named) return { topic: null, person: named, several: null };
  return { topic: person || /s$/.test(words) || manyOf.test(words) ? null : span, ...(person ? { person: span } : {}), several };
}

/** "Polling stations across the province": many, whom no "it" means. */
const manyOf = /^(?:\p{L}[\p{L}-]* ){0,3}?\p{Ll}+(?<![sui])s (?:across|in|of|at|from|near|around|along|outside|inside|on) /u;

/** "But the state chairman of the breeders' union in Arun, Alhaji Sani Ketu, exonerated": the person named between commas right before the sentence's verb; null where none is. */
function namedActing({ names }: Pick<State, 'names'>, line: Line): Span | null {
  const p = names.persons.find((m) => m.span[0] > line.start && m.span[1] <= line.end);
  const k = p ? line.words.findIndex((w) => w.end === p.span[1]) : -1;
  const open = line.words.findLastIndex((w, n) => n < k && w.form === ',');
  return p && open > 1 && k - open < 6 && line.words.slice(open + 1, k).every((w) => /^\p{Lu}/u.test(w.form)) && line.words[k + 1]?.form === ',' && line.words[k + 2]?.tag === 'VBD' && !line.words.slice(0, open).some((w) => w.form === ',' || /^VB[DPZ]$/.test(w.tag)) ? p.span : null;
}

/** "The mayor of Arun, Hon. Joyce Ketu, …": the person named between commas behind the sentence's first phrase; null where none is. */
function besideOf({ doc, names }: Pick<State, 'doc' | 'names'>, span: Span): Span | null {
  if (!/^, /.test(doc.text.slice(span[1], span[1] + 2)) || !/\p{Ll}/u.test(doc.text[span[0] + 1] ?? '')) return null;
  const p = names.persons.find((m) => m.span[0] >= span[1] + 2 && m.span[0] - span[1] < reach);
  return p && /^, (?:\p{Lu}[\p{L}]*\.? ){0,3}$/u.test(doc.text.slice(span[1], p.span[0])) && /^(?: (?:of|from|at|with) [^,;.]{3,60})?,/u.test(doc.text.slice(p.span[1], p.span[1] + 70)) ? p.span : null;
}

/** "His account differs from that of Lena Moss, a nurse who fled": the person whom a sentence without a speaker brings in last, with what he or she is; null where it brings in none. */
function introducedIn({ doc, names }: Pick<State, 'doc' | 'names'>, line: Line): Span | null {
  const p = names.persons.findLast((m) => m.span[0] >= line.start && m.span[1] <= line.end);
  return p && /^, (?:an?|the|one of the) (?:[\p{L}\d-]+ ){1,4}?(?:who|whose|from|in|at|of)\b[^,;]*$/u.test(doc.text.slice(p.span[1], line.end)) && /\b(?:of|by|to|with|from|reached|met|told|asked|interviewed|visited|found) (?:\p{L}+ )?$/u.test(doc.text.slice(Math.max(line.start, p.span[0] - 30), p.span[0])) && !/\b(?:kill|murder|shot|shoot|death|body|bodies|arrest|abduct|kidnap|wound|injur|hurt|execut|behead|stab|funeral|buri|died|dead)/iu.test(doc.text.slice(line.start, line.end)) ? p.span : null;
}
