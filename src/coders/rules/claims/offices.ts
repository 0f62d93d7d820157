import type { Claim } from '#model';
import type { Span } from '#text';
import type { ActorMention, Doc, PersonMention } from '../doc.ts';
import { endsIn, signsIn } from '../signs.ts';
import { antecedent, lastActor, lastOf, type Names } from './antecedents.ts';
import { groups } from './lexicon.ts';
import { full, organised } from './sides.ts';
import type { State } from './state.ts';

/** Those who speak with the voice of the body that they serve: in an office, a rank or by membership. */
const office = '(?:spokes(?:man|men|woman|women|person|people|persons)|officials?|officers?|commanders?|commandants?|superintendents?|inspectors?|constables?|counsel|generals?|colonels?|majors?|captains?|chiefs?|heads?|directors?|leaders?|cadres?|members?|fighters?|militants?|sources?|representatives?|delegates?|envoys?|ambassadors?|diplomats?|ministers?|secretar(?:y|ies)|coordinators?|co-ordinators?|commissioners?|administrators?|presidents?|chair(?:man|woman|person)?|executives?|managers?|researchers?|investigators?|lawmakers?|parliamentarians?|negotiators?|members? of parliament|(?:chief|deputy|joint) of staff)';
/** Bodies by their common nouns. */
const bodies = /^(?:police|army|navy|gendarmerie|coastguard|government|junta|company|embassy|ministry)$/i;
const noVoice = /\b(?:former|ex|retired|fugitive|captured|slain|killed|jailed|ousted|off-duty|rival|late)\b|\bex-/iu;
const rank = String.raw`(?:(?:DSP|ASP|SP|CSP|[A-Z][a-z]{1,4}\.|Captain|Colonel|Major|General|Lieutenant|Brigadier|Sergeant|Inspector|Commander|Dr|Rev|Fr)(?:[- ]General)?,? )*`;
const rightBefore = String.raw`\b${office}(?: of Police(?=,? ))?(?: (?:in|for|at) (?:the )?[\p{L}’' -]{2,30}?)?,? ${rank}`;
const before = new RegExp(`${rightBefore}$`, 'iu'), standsBefore = endsIn(rightBefore, 'iu');
/** The words of one phrase that end a text. */
const phrase = /[^,.;:“”"()\n]*$/u;
const alone = new RegExp(String.raw`^(?:(?:an?|the|one|another|several|some|two|three|four|five|\p{Lu}).*?)?\b${office}(?= |$)`, 'iu');
const closing = new RegExp(String.raw`^.*?\b${office}$`, 'iu'), lastOffice = new RegExp(String.raw`\s?${office}$`, 'iu');
/** What one of the words has that `alone` or `closing` fits: the first of an office. */
const anyOffice = signsIn([new RegExp(`^(?:${office}|(?:co|deputy|joint)$)`, 'iu')]);
const behind = new RegExp(String.raw`\b${office} (?:for|of|at|in|with|from|on behalf of) $`, 'iu');
const speaking = /^,? (?:and )?(?:(?:who (?:speaks|spoke|is speaking|was speaking|acts as spokesman)|speaking) (?:for|on behalf of|in the name of)|who (?:heads|leads|chairs|directs|runs|commands|headed|led|chaired)|in those days the mouth of|(?:once|then|long) the voice of) (?:the )?(?<body>(?!(?:it|them|him|her|that|this|a)\b)[\p{L}\d][^,.;“”"]{1,60}?)(?= (?:told|said|says|and|in|at)\b|[,.;])/u;

const ofPolice = String.raw`(?:(?:(?:Deputy|Assistant|Senior|Additional|Chief) )*(?:Superintendent|Commissioner|Inspector[- ]General) of Police(?: \([^()]{1,30}\))?|DSP|ASP|SSP|SP|DIG|IGP|Det(?:ective)?\.?(?: (?:Chief )?(?:Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Constable)\.?)?)`;
/** Ranks of the police alone, at the end of what stands before a name. */
const policeRank = endsIn(String.raw`\b${ofPolice},? `, 'u');
const policeman = new RegExp(String.raw`^(?:[\p{L} -]+ )?${ofPolice} (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+)+)$`, 'u');
/** What stands in all words that `policeman` fits. */
const policeSign = /Police|SP|DIG|IGP|Det/u;
/** "DSP N", "Kaga Superintendent of Police N": the name behind a rank of the police; null for other words. */
export const ofThePolice = (words: string): string | null => (policeSign.test(words) ? policeman.exec(words)?.groups?.['name'] ?? null : null);

/** "Superintendent of Police (SP) N", "Inspector General of Police (Lake Range) N": whether a rank of the police stands right before a name. */
export const ledByPolice = (text: string, { span }: PersonMention): boolean => text[span[0] - 1] === ' ' && policeRank(text.slice(Math.max(0, span[0] - 70), span[0]));

/** The body that words right before an office name: "a Houthi official", "Police Public Relations Officer", "GPAA Information Minister"; null for none. */
function bodyBefore(doc: Doc, names: Names, [start, end]: Span): string | null {
  const words = doc.text.slice(start, end);
  const parts = [...words.matchAll(/[\p{L}\d][\p{L}\d.&’'-]*/gu)];
  for (let k = parts.length - 1; k >= 0 && parts.length - k < 5; k--) {
    const w = parts[k] as RegExpMatchArray & { readonly index: number };
    const at: Span = [start + w.index, start + w.index + w[0].replace(/['’]s?$/u, '').length];
    const actor = names.actors.find((a) => a.span[0] <= at[0] && at[1] <= a.span[1] && a.span[0] >= start && a.kind !== 'outlet');
    // "a Houthi official": the body by its own name
    if (actor) return actor.actor && (actor.kind === 'government' || actor.actor.name.startsWith(actor.name)) ? actor.actor.name : actor.name;
    if (/^(?:of|in|for|at|from|with|to|by|the|an?|and|or|said|told|that)$/iu.test(w[0]) && k < parts.length - 1) return null;
    if (bodies.test(w[0])) return /^ministry$/iu.test(w[0]) && k > 0 ? `${parts[k - 1]?.[0] ?? ''} ${w[0]}` : w[0];
    if (/^\p{Lu}{2,8}$/u.test(w[0]) && !/^(?:DSP|ASP|SP|CSP|MP|MPS|CEO|US|UK)$/u.test(w[0])) return full(doc, w[0]);
  }
  return null;
}

/** "The front lost two men, a source in the group said": the body that the same sentence named before. */
export const ofSentence = (doc: Doc, names: Names, at: number): string | null => names.actors.filter((a) => a.kind === 'organisation' && a.span[1] < at && at - a.span[1] < 250 && !/[.!?\n]/.test(doc.text.slice(a.span[1], at))).at(-1)?.name ?? null;

/** The body that stands behind an office and "of", "in", "at": "a general of the Reed Front", "a source in the Local Force"; null for none. */
function bodyBehind(doc: Doc, names: Names, claims: readonly Claim[], [start, end]: Span): string | null {
  const text = doc.text.slice(start, end);
  const m = /\s(?:for|of|at|in|with|from) (?:(?:the|an?|its) )?/giu;
  for (const p of text.matchAll(m)) {
    if (!behind.test(`${text.slice(0, p.index)}${p[0].replace(/(?:the|an?|its) $/iu, '')}`)) continue;
    const from = start + p.index + p[0].length;
    const actor = names.actors.find((a: ActorMention) => a.span[0] >= from && a.span[0] < end && a.kind === 'organisation' && /^(?:[\p{Ll}-]+ |\p{Lu}[\p{L}]*-[\p{L}]+ |of |in |the ){0,5}$/u.test(doc.text.slice(from, a.span[0])));
    if (actor) return actor.name;
    const named = /^(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))* ?){1,7}/u.exec(doc.text.slice(from, end))?.[0].trim();
    if (named && organised.test(named)) return named;
    const noun = /^(\p{Ll}+)$/u.exec(doc.text.slice(from, end))?.[1];
    if (noun && groups.has(noun)) return (bodies.test(noun) ? null : ofSentence(doc, names, from)) ?? antecedent(doc.text, claims, names, [from, from + noun.length], noun, `the ${noun}`)?.name ?? (bodies.test(noun) ? noun : null);
  }
  return null;
}

/** The body that the words of an office name, before it or behind it; null where they name none or the office is a former one. */
export function bodyOfOffice(doc: Doc, names: Names, claims: readonly Claim[], span: Span): string | null {
  const words = doc.text.slice(...span);
  if (anyOffice(words) === 0 || noVoice.test(words) || /\band\b/iu.test(words)) return null;
  const m = alone.exec(words) ?? closing.exec(words);
  if (!m) return null;
  const upTo = span[0] + m[0].replace(lastOffice, '').length;
  const before = bodyBefore(doc, names, [span[0], upTo]);
  // "army spokesman for the sector": what stands behind is where
  const body = before && bodies.test(before) && /\bspokes/iu.test(m[0]) ? before : bodyBehind(doc, names, claims, span) ?? before;
  // "a police source" is anybody near the police
  return body && /\bsources?\b/iu.test(m[0]) && bodies.test(body) ? null : body;
}

/** The body that spoke or was named last before a place. */
function lastBody(names: Names, claims: readonly Claim[], at: number): string | null {
  const spoke = lastOf(claims, (c) => ['organisation', 'government'].includes(c.kind) && !/^(?:its|their)\b/i.test(c.name));
  const named = lastActor({ ...names, actors: names.actors.filter((a) => a.kind !== 'outlet') }, [at, at]);
  return ((spoke?.span?.[0] ?? 0) > (named?.span?.[0] ?? 0) ? spoke : named)?.name ?? spoke?.name ?? null;
}

const wing = /^(?:(?<own>its|their)|(?<whose>.{2,50}?)['’]s?) (?:(?:armed|military|media|press|information|political|public|relations|youth|propaganda|intelligence|communications?) ){1,3}(?:wing|cell|office|arm|branch|bureau|department|service|unit|team|desk)$/iu;
/** The body whose part speaks: "its media cell", "the front's armed wing"; null for none. */
export function wingOf(doc: Doc, names: Names, claims: readonly Claim[], words: string, span: Span): string | null {
  const m = wing.exec(words)?.groups;
  if (!m) return null;
  if (m['own']) return lastBody(names, claims, span[0]);
  const whose = (m['whose'] ?? '').replace(/^the /iu, '');
  return groups.has(whose) ? antecedent(doc.text, claims, names, span, whose, `the ${whose}`)?.name ?? null : /\p{Lu}/u.test(whose) ? full(doc, whose) : null;
}

/** Whose "its" is at the head of a sentence: what the sentence before began with, else the body that spoke or was named last. */
function itsOwner({ doc, names, claims, focus }: State, at: number): string | null {
  const opening = focus.topic && focus.topic[1] <= at ? doc.text.slice(...focus.topic).replace(/['’]s? [\p{Ll} -]+$/u, '') : '';
  const actor = focus.topic && opening ? names.actors.find((a) => a.kind !== 'outlet' && focus.topic && a.span[0] >= focus.topic[0] && a.span[1] <= focus.topic[0] + opening.length + 1) : undefined;
  if (actor) return actor.name;
  if (/^(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u.test(opening) || groups.has(opening.split(' ').at(-1) ?? '')) return opening.replace(/^the /i, '');
  return lastBody(names, claims, at);
}

const institution = /^(?:Diocese|Archdiocese|Parish|University|Hospital|Operation|Ministry|Union|Association|Council|Department|Directorate)\b(?: (?:of|for|and|the)(?= )| \p{Lu}[\p{L}’'-]+)*/u;
/** "N of the Diocese of Orm", "N of the Reed Army": the body behind a name, from its last sign; null where none stands. */
export function servedBy({ text }: Doc, names: Names, end: number): string | null {
  const of = /^ of (?:the )?(?=\p{Lu})/u.exec(text.slice(end, end + 9));
  const at = of ? end + of[0].length : -1;
  return at < 0 ? null : names.actors.find((a) => a.span[0] === at && a.kind === 'organisation')?.name ?? institution.exec(text.slice(at, at + 80))?.[0] ?? null;
}

/** Where the line of a place begins, within so many signs before it. */
function lineStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  for (let k = at; k >= from; k--) if (text.charCodeAt(k) === 10) return k + 1;
  return from;
}

/** For whom a person speaks by an office told beside a mention of the name: "police officer N", "N, who speaks for the front", "its chief executive, N"; null for none. */
export function officeOf(state: State, name: string): string | null {
  const { doc, names, claims } = state;
  const known = lastOf(claims, (c) => c.kind === 'person' && c.name === name && Boolean(c.speaksFor))?.speaksFor;
  if (known) return known;
  for (const p of names.persons.filter((o) => o.name === name).slice(0, 4)) {
    const start = lineStart(doc.text, p.span[0], 90);
    const left = doc.text.slice(start, p.span[0]);
    if (policeRank(left)) return 'police';
    const served = servedBy(doc, names, p.span[1]);
    if (served) return served;
    const m = standsBefore(left) ? before.exec(left) : null;
    const words = m ? phrase.exec(m.input.slice(0, m.index))?.[0] ?? '' : '';
    const at = start + (m?.index ?? 0) - words.length;
    const body = !m || noVoice.test(words) ? null : /\b(?:[Ii]ts|[Oo]ne of its) (?:[\p{Ll}-]+ ){0,4}$/u.test(words) ? itsOwner(state, at) : bodyBefore(doc, names, [at, at + words.length]);
    if (body) return body;
    const right = doc.text.slice(p.span[1], p.span[1] + 120);
    const voice = speaking.exec(right)?.groups?.['body'];
    if (voice) return full(doc, voice);
    const aside = /^(?: \([^)]{0,40}\))?, (?<role>(?!who\b|whose\b|which\b)[^,.;“”"]{3,90}?)(?=[,.;]| (?:said|says|told|who)\b)/u.exec(right);
    const role = aside?.groups?.['role'];
    const beside = aside && role ? bodyOfOffice(doc, names, claims, [p.span[1] + aside[0].length - role.length, p.span[1] + aside[0].length]) : null;
    if (beside) return beside;
  }
  return null;
}
