import { markBySpelling } from '#language';
import { countries, isPlace } from '#reference';
import { findQuotes, overlap, type Span } from '#text';
import { claimantOf } from './claimants.ts';
import { bare } from './contents.ts';
import { crowds, cues, groups, type Cue } from './lexicon.ts';
import type { State } from './state.ts';
import { stanceOf } from './stances.ts';
import { finiteVerb, type Line } from './words.ts';

const said = cues[0] as Cue;
const label = /^[\s\-–—•*·]*((?:[\p{L}\p{N}.’'-]+ ){0,5}[\p{L}\p{N}.’'-]+ ?)(?:\([\p{Lu}\d-]{2,12}\) ?|, (?:an?|the) [^,:;.“"]{3,40}|, (?:[\p{L}’'-]+ ){0,4}(?:spokes(?:man|woman|person)|minister|commander|mayor|governor|director|president|secretary|chief|chair(?:man|woman)|prosecutor|ambassador)| (?:via|on|through|in|of|at|from) [^,:;.“"]{3,40})?:(?:\s+(?=\S)|$)/u;
const speakers = /(?:police|hospitals?|ministry|governor|mayor|officials?|army|military|report|radio|agency|council|government|office|medics|rescuers|union|command|president|premier|minister|pm|sheriff|prosecutors?|ombudsman|mukhtar|sarpanch|chief|commissioner|commander|spokes(?:man|woman|person)|residents|witness(?:es)?|famil(?:y|ies)|relatives|sources?|monitors?|doctors?|authorities|staff|directorate)$/i;
const seats = /^(?:Washington|Tehran|Moscow|Kyiv|Kiev|Beijing|Damascus|Ankara|Riyadh|Islamabad|Kabul|Baghdad|Naypyidaw|Khartoum|Pyongyang|Seoul|Jerusalem|Cairo|London|Paris|Berlin|Brussels|Delhi|New Delhi|Kremlin|Pentagon|Kigali|Kinshasa|Sanaa|Tel Aviv)$/;

/** "Police: four dead", "Hill Army: “We shot down two planes”": a speaker, a colon and what it says make a claim without a cue. */
export function labelled(state: State, line: Line): void {
  const body = state.doc.text.slice(line.start, line.end);
  const colon = body.indexOf(': ');
  const m = colon < 0 && !body.endsWith(':') || tells(line, line.start + colon) ? null : label.exec(body);
  const words = m?.[1]?.trimEnd();
  const span = m && words ? speakerAt(state, line.start + m[0].indexOf(words), words) : null;
  // "South Sudan: On 3 May, …": where, and nobody's words
  if (span && words && m && !/^["“]/.test(body.slice(m[0].length)) && countries.some((c) => [c.name, ...c.aliases].includes(words))) return;
  const far = span || colon < 12 || colon > 180 ? null : farSpeaker(state, line, colon);
  if (far) { tell(state, line, far, line.start + colon + 2); return; }
  if (!m || !span) { if (!bracketed(state, line, body)) trailing(state, line, body); return; }
  tell(state, line, span, line.start + m[0].length);
}

/** "Four villagers died: two men and two women": what stands before the colon tells by its own verb and names no speaker. */
const tells = (line: Line, end: number): boolean => line.words.some((w) => w.end <= end && !w.mark && (finiteVerb(w) && !/^NN/.test(w.tag) && /^\p{Ll}/u.test(w.form) || /^(?:killed|wounded|injured|died|dead|hurt|abducted|kidnapped|arrested|displaced|missing)$/.test(w.low)) && !/^acl/.test(w.rel));

/** What stands behind a label's colon, as its speaker's words. */
function tell(state: State, line: Line, span: Span, from: number): void {
  const { text } = state.doc;
  const end = from < line.end ? line.end : text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from);
  const quote = findQuotes(text.slice(from, end))[0];
  const turn = from < line.end ? turnAt(state, line, span, from) : null;
  const content = bare(text, turn ?? (quote && quote.outer[0] < 2 && end - from - quote.outer[1] < 2 ? [from + quote.inner[0], from + quote.inner[1]] : [from, end]));
  if (content && (content[1] - content[0] >= 4 || /^\d+$/.test(text.slice(...content)))) put(state, span, content);
}

const greeting = /^(?:(?:good (?:morning|afternoon|evening|day)|hello|thank you|thanks|welcome|yes|no)(?:,? (?:everyone|everybody|all|colleagues|ladies and gentlemen|very much))?[.,!] ?)+/iu;
/** "Venn: That is a lie. Nobody fired.", "Col. Odo Venn, spokesman: Good afternoon. Two were killed.": a person's whole turn in a transcript, to its paragraph's end; null for a body, a quotation in marks or a report of one line. */
function turnAt({ doc: { text }, names }: State, line: Line, span: Span, from: number): Span | null {
  const close = text.indexOf('\n', line.end), end = close < 0 ? text.length : close;
  const person = names.persons.some((p) => p.span[1] === span[1] && p.span[0] >= span[0]) || names.persons.some((p) => p.name.endsWith(` ${text.slice(...span)}`));
  if (!person || !/(?:^|\n)\s*$/u.test(text.slice(0, span[0])) || /^["“«]/u.test(text.slice(from)) || text.slice(line.end, end).trim() === '') return null;
  const hello = greeting.exec(text.slice(from, end))?.[0].length ?? 0;
  return from + hello < end ? [from + hello, end] : null;
}

const paper = /^(?:(?:an?|the) )?(?:[\p{L}-]+ ){0,2}?(?:communiqu[ée]|statement|bulletin|release|note|message|post|report|declaration|announcement|dispatch|letter|text|leaflet)s?(?: (?:no\.?|nr\.?|number|#|n[°º]) ?[\p{L}\p{N}/-]+)?(?: [^,;:]{2,40}?)? (?:of|by|from) (?:the )?/iu;
const way = /^(?: \([^)]+\))?,? (?:by (?:way|means|phone|telephone|text|e-?mail|letter|radio)|via|through|on (?:the |its |his |her |state |social )?(?:\p{Lu}|phone|radio|television|tv|air|media|channel|page|website|line)|in (?:an?|its|his|her|their) |read|carried|posted|quoted|reached|contacted|speaking|writing|released|issued|published|broadcast|an? |the |its |his |her )/iu;
/** "Bulletin no. 12 of the general staff, read on the radio: …", "The Hill Front (HF), by way of its organ: …": a speaker whose label tells the paper or the way too, without a verb of its own; null where it names nobody. */
function farSpeaker(state: State, line: Line, colon: number): Span | null {
  const head = state.doc.text.slice(line.start, line.start + colon);
  const lead = /^[\s\-–—•*·▪]*/u.exec(head)?.[0].length ?? 0;
  if (/["“”;]/.test(head) || line.words.some((w) => w.end <= line.start + colon && finiteVerb(w))) return null;
  const from = lead + (paper.exec(head.slice(lead))?.[0].length ?? 0);
  const rest = head.slice(from);
  const name = /^.+?(?=(?: \(\p{Lu}[\p{L}-]*\))?(?:,| (?:by way of|via|through|on|carried|read|released|issued|published|broadcast)\b)|(?: \(\p{Lu}[\p{L}-]*\))?$)/u.exec(rest)?.[0];
  // "Orm, evening of 2 March: …" tells where and when
  return name && name.length > 3 && (from > lead || way.test(rest.slice(name.length))) ? speakerAt(state, line.start + from, name) : null;
}

/** The words of a label that name somebody who can speak, without where or through what he does; null where they name nobody. */
function speakerAt({ names }: State, start: number, all: string): Span | null {
  for (const words of [all, all.replace(/(?<=\S) (?:via|on|through|in|of|at|from) \S.*$/u, '')]) {
    const span: Span = [start, start + words.length];
    if (/^(?:sources?|report|correction|update)$/i.test(words)) return null;
    // "LAKKI MARWAT: Three guards were killed": where a report was written
    if (words === words.toUpperCase() && isPlace(words)) return null;
    const known = names.actors.some((a) => overlap(a.span, span) === words.length || a.span[1] === span[1] && a.span[0] >= span[0]) || names.persons.some((p) => p.span[1] === span[1]);
    const last = /(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? '';
    if (known || groups.has(last) || speakers.test(words) || crowds.test(words) || seats.test(words)) return span;
  }
  return null;
}

/** "Two hurt (security source).", "A shop was looted (Diocese of Kanda).": a digest's source in brackets at a sentence's end; a name's own initials are none. */
function bracketed(state: State, line: Line, body: string): boolean {
  const m = body.endsWith(')') || body.endsWith(').') ? /(?<before>\S+) \((?<who>[\p{L}][\p{L}’' -]{2,40})\)\.?$/u.exec(body) : null;
  const who = m?.groups?.['who'];
  if (!m || !who || m.index < 12) return false;
  const start = line.start + m.index + m[0].indexOf('(') + 1;
  const span: Span = [start, start + who.length];
  const initials = /^\p{Lu}{2,8}$/u.test(who);
  const known = state.names.actors.some((a) => a.span[0] <= span[0] && a.span[1] >= span[1] && a.kind !== 'government');
  if (initials ? !known || /^[\p{Lu}“"]/u.test(m.groups?.['before'] ?? '') : !(known || speakers.test(who) || crowds.test(who) || / of \p{Lu}/u.test(who) && /^(?:Diocese|Ministry|Office|Union|Association|Church|Parish|University|Chamber|Council|Federation)\b/u.test(who))) return false;
  const content = bare(state.doc.text, [line.start + (/^[\s\-–—•*·]*(?:\d{1,2}\/\d{1,2}\. )?/u.exec(body)?.[0].length ?? 0), start - 1]);
  return content !== null && put(state, span, content);
}

/** A label's claim, without a cue; false where the words name nobody or somebody has told it already. */
function put(state: State, span: Span, content: Span): boolean {
  const claimant = claimantOf(state.doc, state.names, state.claims, span, null, state.focus);
  if (!claimant || state.claims.some((c) => c.content.some((k) => overlap(k, content) > 0))) return false;
  const id = `c${state.claims.length}`;
  state.claims.push({ id, claimant, relay: [], parent: null, cue: null, stance: stanceOf(said, 'said', state.doc.text.slice(...content), false, false, false) ?? 'states', certainty: 'stated', content: [content], said: null });
  state.rules.set(id, 'label');
  return true;
}

/** Whether a word is one of the marks of which one stands before who says so. */
const parts = markBySpelling(({ form }) => /^[-:–—]+$/.test(form));
/** "Five dead in market blast - police", "Clinic shelled, 17 hurt: doctors' network": who says so behind a headline's dash or colon. */
function trailing(state: State, line: Line, body: string): void {
  if (!line.words.some((w) => parts(w.spelling))) return;
  const m = /[^\s.!?](?: (?:[-–—]|--)|:) (?<who>(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)\.?$/u.exec(body);
  const who = m?.groups?.['who'];
  if (!m || !who || m.index < 15 || !(groups.has(who.split(' ').at(-1)?.toLowerCase() ?? '') || speakers.test(who) || crowds.test(who))) return;
  const start = line.start + m.index + m[0].indexOf(who);
  const content = bare(state.doc.text, [line.start, line.start + m.index + 1]);
  if (content) put(state, [start, start + who.length], content);
}
