import type { Claim, Claimant } from '#model';
import { holds, overlap, type Span } from '#text';
import type { ActorMention, Doc, PersonMention } from '../doc.ts';
import { crowds, groups, parties, persons } from './lexicon.ts';

/** The names that the claimants are looked up in. */
export interface Names { readonly actors: readonly ActorMention[]; readonly persons: readonly PersonMention[] }

/** What the sentences before were about: the last one's subject, and the last person named as one. */
export interface Focus { readonly topic: Span | null; readonly person: Span | null; /** What the sentence at hand begins with. */ readonly opening?: Span | null }

const capitals = new Set('washington tehran moscow kyiv kiev beijing damascus ankara riyadh islamabad kabul baghdad naypyidaw khartoum pyongyang seoul jerusalem cairo london paris berlin brussels delhi kremlin pentagon'.split(' '));
const lead = /^(?:(?:according to|but|and|meanwhile|however|earlier|later|separately|also|in turn|so|yet|the statement from|in response|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|its|their|his|her|the same) (?:[\p{L}-]+ ){0,2}?(?:leaflet|statement|message|letter|post|video|communiqué|bulletin|broadcast|interview|recording|note|tweet))[ ,]+)+/iu;
const tail = /[ ,]+(?:(?:on|late on|early on) \p{Lu}\p{L}+(?: \d{1,2})?|(?:last|this) (?:week|month|year|night)|earlier|later|again|also|officially|meanwhile|then|now|once|(?:in|via|through) an? (?:[\p{Ll}]+ ){0,2}(?:statement|post|message|video|communiqué|interview|release))$/iu;
const spokes = /\b(?:spokes(?:man|woman|person)|representative|lawyer|adviser|head|chief|commander|delegate) (?:for|of) (.+)$/i;
const proper = /(?:\p{Lu}[\p{L}\p{M}'’‑-]+|(?:al|el|de|bin|ben|van|von)-?\p{L}*)(?: (?:\p{Lu}[\p{L}\p{M}'’.‑-]*|(?:al|el|de|bin|ibn|ben|van|von|del|la)\b-?[\p{L}’'-]*))+/u;
const offices = /\b(?:mayor|governor|administrator|coordinator|minister|president|commander|inspector|ambassador|judge|prosecutor|director)(?: (?:of|for|in) .*)?$/i;
const titles = /\b(?:spokes(?:man|woman|person)|president|prime minister|minister|general|colonel|major|captain|lieutenant|inspector|governor|mayor|secretary|ambassador|doctor|dr\.?|sheikh|chief|commander)\b/i;

/** The phrase of a claimant without what stands round the name: dates, adverbs, conjunctions. */
export function pare(text: string, span: Span): Span | null {
  let [start, end] = span;
  const head = lead.exec(text.slice(start, end));
  if (head) start += head[0].length;
  const known = /^(?:an?|the) (?:[\p{L}-]+ ){1,4}?known as (?:the )?(?=\p{Lu})/iu.exec(text.slice(start, end));
  if (known) start += known[0].length;
  for (let m = tail.exec(text.slice(start, end)); m; m = tail.exec(text.slice(start, end))) end -= m[0].length;
  while (start < end && /[\s,]/.test(text[end - 1] ?? '')) end--;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++;
  return start < end ? [start, end] : null;
}

/** More than one of no name: no "he". */
const many = /^(?!one of|an? )(?:unnamed$|two|three|four|several|some|many|\d|.*(?:residents|officials|witnesses|sources|activists|survivors|relatives|villagers|locals|analysts|experts|workers|medics|neighbou?rs|observers|fishermen|people|soldiers|rescuers|doctors)\b)/i;
/** Who a phrase means, by the names of the report and by the claimants before it; null for a pronoun without antecedent. */
export function claimantOf(doc: Doc, names: Names, before: readonly Claim[], span: Span, apposed: Span | null, focus: Focus): Claimant | null {
  const words = doc.text.slice(...span);
  const topic = (at: Span | null): Claimant | null => at && !/^(?:some|about|nearly|more|\d)/i.test(doc.text.slice(...at)) && !before.slice(-30).some((c) => c.content.some((s) => holds(s, at))) ? writerOf(doc, names, before, at) ?? byIssuer(at) ?? plainly(doc, names, before, at, doc.text.slice(...at)) : null;
  const low = words.toLowerCase();
  const byIssuer = (at: Span): Claimant | null => { const m = issued.exec(doc.text.slice(...at)); return m && claimantOf(doc, names, before, [at[1] - (m[1] ?? '').length, at[1]], null, { topic: null, person: null }); };
  if (persons.has(low)) return again(lastOf(before, (c) => c.kind === 'person' || (c.kind === 'unnamed' && !many.test(c.name))) ?? lastPerson(names, span) ?? topic(focus.person) ?? { name: 'unnamed', kind: 'unnamed', span }, span);
  const used = /^(?:it|they)$/.test(low) && /\bwhat $/i.test(doc.text.slice(Math.max(0, span[0] - 5), span[0]));
  const subject = used && focus.opening && focus.opening[1] < span[0] && !/[.\n]/.test(doc.text.slice(focus.opening[1], span[0])) && !/^(?:it|they)$|\b(?:still|video|photo(?:graph)?|picture|image|footage|recording|map|clip|strikes?|attacks?|raids?)s?\b/i.test(doc.text.slice(...focus.opening)) ? claimantOf(doc, names, before, focus.opening, null, { ...focus, opening: null }) : null;
  if (subject) return again(subject, span);
  const what = low === 'it' && used ? names.actors.filter((m) => m.span[1] <= span[0] && m.span[1] > span[0] - 200 && !/[.\n]/.test(doc.text.slice(m.span[1], span[0]))).at(-1) : null;
  if (what) return { name: what.name, kind: what.kind, ...(what.actor ? { actor: what.actor.id } : {}), span };
  // "HRW studied pictures, which it said showed no guns"
  const own = low === 'it' && focus.opening && focus.opening[1] < span[0] ? names.actors.find((m) => m.kind !== 'outlet' && focus.opening && m.span[1] === focus.opening[1] && m.span[0] - focus.opening[0] < 5) : undefined;
  if (own && !/[.\n;]/.test(doc.text.slice(own.span[1], span[0]))) return { name: own.name, kind: own.kind, ...(own.actor ? { actor: own.actor.id } : {}), span };
  if (parties.has(low)) return again((low === 'it' && !anybody(doc.text, focus.topic) ? topic(focus.topic) : null) ?? lastOf(before, (c) => c.kind !== 'person' && c.kind !== 'report' && !(low === 'it' && c.kind === 'unnamed' && !many.test(c.name) && (somebody(c.name) || crowds.test(c.name)))) ?? (low === 'they' && focus.opening && focus.opening[1] < span[0] ? topic(focus.opening) : null) ?? nearest(lastActor(names, span), partyBefore(doc.text, span[0]), topic) ?? lastOf(before, () => true), span);
  const writer = writerOf(doc, names, before, span);
  if (writer) return writer;
  const issuer = issued.exec(words);
  if (issuer) return claimantOf(doc, names, before, [span[1] - (issuer[1] ?? '').length, span[1]], null, focus);
  const counter = tally.exec(words);
  if (counter) { const at = span[0] + words.indexOf(counter[1] ?? ''); return claimantOf(doc, names, before, [at, at + (counter[1] ?? '').length], null, focus); }
  if (apposed && !/^which\b/.test(doc.text.slice(...apposed))) return pair(doc, names, before, span, apposed);
  const person = names.persons.find((p) => overlap(p.span, span) > 0);
  if (person && human(doc.text, span, person)) return { name: person.name, kind: 'person', speaksFor: represented(doc, names, before, person) ?? employer(doc.text, span, person), span };
  const bare = /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:\p{Ll}[\p{L}-]* ){0,3}(\p{Ll}[\p{L}-]*)$/u.exec(words);
  if (bare && groups.has(bare[1] ?? '')) { const found = antecedent(doc.text, before, names, span, bare[1] ?? '', words); if (found) return found; }
  return plainly(doc, names, before, span, words);
}

/** "An armed patrol": some body that has no voice, where another has spoken. */
const anybody = (text: string, at: Span | null): boolean => { const m = at && /^an? (?:[\p{L}-]+ )*([\p{L}-]+)$/u.exec(text.slice(...at).replace(/^A/, 'a')); return m !== null && !groups.has(m[1] ?? '') && !/\p{Lu}/u.test(m[0]); };

const issued = /^(?:an?|the|its|their) (?:[\p{L}-]+ )*?(?:statement|communiqué|communique|report|message|post|letter|inquiry|study|survey|investigation) (?:by|from|of|issued by|released by|posted by) (.+)$/iu;
/** "An AP count based on …": whoever counted. */
const tally = /^(?:an?|the|its) (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4})(?:['’]s?)? (?:news agency )?(?:count|tally|toll|database|estimate)s?(?: (?:based|compiled|drawn|maintained)\b.*)?$/u;
const organised = /\b(?:Army|Union|Front|Forces?|Party|Network|Group|Ministry|Committee|Agency|Nations|Council|Police|Movement|Institute|Centre|Center|Brigades?|Hezbollah|Command|Corps|Organi[sz]ation|Observatory|Radio|News|Staff|Guards?|Info|Media|Office|Service|Society|Watch|Coalition|Alliance|Militia|Battalion|Regiment|Government|Cartel|Court|Herald|Post|Times|Tribune|Wolves|Hawks|Tigers|Eagles|Lions|Brothers|Martyrs|Commandos?|Liberators?|Avengers)\b/;

/** Whether a name among persons is one in this claimant's phrase: not an owner ("Tarn's minister"), not behind "of", not "The Hawks". */
function human(text: string, span: Span, person: PersonMention): boolean {
  const [head, rest] = [text.slice(span[0], Math.max(span[0], person.span[0])), text.slice(Math.min(span[1], person.span[1]), span[1])];
  return !/\b(?:of|for)\b/.test(head) && !/^['’]s?\s+\p{L}/u.test(rest) && !/^ (?!(?:who|and|of|from|in|at|with|for|also|later|then|speaking|reached|contacted|himself|herself)\b)\p{Ll}{3,}/u.test(rest) && !organised.test(person.name) && !/^the $/i.test(head) && !/^The\b/.test(text.slice(...person.span));
}

/** "The observatory's Lena Fosk". */
function employer(text: string, span: Span, person: PersonMention): string | null {
  return /^(.{2,60}?)['’]s $/.exec(text.slice(span[0], Math.max(span[0], person.span[0])))?.[1] ?? null;
}

/** Whom a person speaks for, "its" and "the group" read by what stands before; null where it is nobody. */
function represented(doc: Doc, names: Names, before: readonly Claim[], person: PersonMention): string | null {
  const party = person.speaksFor?.replace(/[.,;]+$/, '') ?? null;
  if (party === null || /^(?:an?|the)$/i.test(party)) return null;
  if (/^(?:its|their|our|his|her)$/i.test(party)) return speaksFor(doc, names, before, `${party} spokesman`, person.span);
  const noun = /^(?:[Tt]he )?(\p{Ll}+)$/u.exec(party)?.[1] ?? '';
  return (groups.has(noun) && antecedent(doc.text, before, names, person.span, noun, `the ${noun}`)?.name) || party;
}

const party = new RegExp(`\\b[Tt]he (?:\\p{L}+ ){0,2}?(?:${[...groups].join('|')})\\b`, 'gu');

/** The last party that the text names by a common noun ("the army"), in the words just before. */
function partyBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 300);
  const found = [...text.slice(from, at).matchAll(party)].at(-1);
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}

/** The actor or the party that was named last. */
function nearest(actor: Claimant | null, party: Span | null, topic: (at: Span | null) => Claimant | null): Claimant | null {
  const later = party && (actor?.span?.[1] ?? 0) < party[0] ? topic(party) : null;
  return later ?? actor ?? topic(party);
}

const again = (c: Claimant | null, span: Span): Claimant | null => c && { ...c, span };

/** How many claims back an antecedent is looked for: keeps long texts linear. */
const reach = 200;

function lastOf(before: readonly Claim[], ok: (c: Claimant) => boolean): Claimant | null {
  for (let i = before.length - 1; i > Math.max(0, before.length - reach); i--) { const c = before[i]?.claimant; if (c && ok(c)) return c; }
  return null;
}

function lastPerson(names: Names, span: Span): Claimant | null {
  const p = names.persons.filter((m) => m.span[1] <= span[0]).at(-1);
  return p ? { name: p.name, kind: 'person', speaksFor: p.speaksFor, span: p.span } : null;
}

function lastActor(names: Names, span: Span): Claimant | null {
  const a = names.actors.filter((m) => m.span[1] <= span[0]).at(-1);
  return a ? { name: a.name, kind: a.kind, ...(a.actor ? { actor: a.actor.id } : {}), span: a.span } : null;
}

/** Bodies of a state, outlets and hospitals: "the group" is none of them. */
const ofState = /\b(?:ministry|government|army|police|navy|air force|military|command|office|court|council|department|agency|directorate|hospital|news|television|radio|parliament|staff|commission|united nations|prosecutor|authority|presidency)\b/i;

/** A lead's "the group" that is named only in what follows: the first armed group after it. */
function namedNext(names: Names, span: Span): Claimant | null {
  const a = names.actors.find((m) => m.span[0] > span[1] && m.span[0] - span[1] < 500 && m.actor?.kind === 'armed-group');
  return a ? { name: a.name, kind: a.kind, ...(a.actor ? { actor: a.actor.id } : {}), span: a.span } : null;
}

const paper = /^(?:the|this|that) (?:\w+ )?(report|study|survey|document|inquiry|investigation)$/iu;
const writerOf = (doc: Doc, names: Names, before: readonly Claim[], span: Span): Claimant | null => { const of = paper.exec(doc.text.slice(...span))?.[1]; return of ? author(doc, names, before, span, of.toLowerCase()) : null; };

/** "The report says": the body whose report the text has told of ("a report by the Lantern Society"); null where it names none. */
function author(doc: Doc, names: Names, before: readonly Claim[], span: Span, noun: string): Claimant | null {
  const text = doc.text.slice(Math.max(0, span[0] - 3000), span[0]);
  const by = [...text.matchAll(new RegExp(`\\b${noun}s? (?:by|from|of|released by|published by|issued by|compiled by) (?:the )?(?=\\p{Lu})`, 'giu'))].at(-1);
  const at = by ? span[0] - text.length + by.index + by[0].length : -1;
  const named = at < 0 ? undefined : names.actors.find((m) => m.span[0] >= at - 4 && m.span[0] <= at + 1 && m.kind === 'organisation');
  const spoke = named ? null : before.filter((c) => c.cue !== null && c.claimant.kind === 'organisation' && new RegExp(`^[^.\n]{0,40}\\bin (?:an?|its) (?:\\w+ )?${noun}\\b`, 'iu').test(doc.text.slice(c.cue[1]))).at(-1)?.claimant;
  return named ? { name: named.name, kind: named.kind, ...(named.actor ? { actor: named.actor.id } : {}), span } : spoke ? again(spoke, span) : null;
}

/** "The ministry" is the claimant before whose name ends so; "the group" also the last one named at all. */
function antecedent(text: string, before: readonly Claim[], names: Names, span: Span, noun: string, words: string): Claimant | null {
  const same = lastOf(before, (c) => c.name.toLowerCase().split(/[^\p{L}]+/u).includes(noun) && c.name.length > words.length - 4);
  if (same) return again(same, span);
  const named = names.actors.filter((m) => m.span[1] <= span[0] && m.name.toLowerCase().includes(noun)).at(-1);
  if (named) return { name: named.name, kind: named.kind, ...(named.actor ? { actor: named.actor.id } : {}), span };
  if (/^(?:agency|network|broadcaster|newspaper|channel|station|paper)$/.test(noun)) { const outlet = lastOf(before, (c) => c.kind === 'outlet'); if (outlet) return again(outlet, span); }
  if (!/group|militia|faction|organi[sz]ation|movement|outfit|statement/.test(noun)) return null;
  const armed = /^(?:group|militia|faction|movement|outfit)$/.test(noun);
  const bodies = armed ? ofState : /$^/;
  const official = (id: string | undefined): boolean => armed && /^(?:government|ministry|state-forces|police|agency|intergovernmental|outlet)$/.test(names.actors.find((m) => m.actor?.id === id)?.actor?.kind ?? '');
  const last = lastOf(before, (c) => c.kind === 'organisation' && !bodies.test(c.name) && !official(c.actor));
  if (last?.span && last.span[1] < span[0] && /^[^.\n]*(?:;|\bbut\b|\bwhile\b)[^.\n]*$/.test(text.slice(last.span[1], Math.min(span[0], last.span[1] + 400)))) return null;
  return again(last ?? lastActor({ ...names, actors: names.actors.filter((a) => a.span[1] <= span[0] && !bodies.test(a.name) && !official(a.actor?.id)) }, span) ?? (armed ? namedNext(names, span) : null), span);
}

/** "A spokesman for the group, Name" and "Name, a spokesman for the group". */
function pair(doc: Doc, names: Names, before: readonly Claim[], first: Span, second: Span): Claimant {
  const [a, b] = [doc.text.slice(...first), doc.text.slice(...second)];
  if (/^(?:one|two|three|the other|another|the (?:first|second|third|former|latter)|others?)$/i.test(a) && b && !/^(?:who|whose|which)\b/.test(b)) return plainly(doc, names, before, second, b.replace(/,.*$/s, ''));
  const isName = (s: string): boolean => !/^(?:the|an?|his|her|its|their|our|one|whose|which|who|whom)\b/i.test(s) && /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(s);
  // "Orm's armed wing, the Dawn Brigades"
  if (/^the \p{Lu}/u.test(b) && / \p{Ll}[\p{L}-]*$/u.test(a) && !titles.test(a) && !titles.test(b) && names.actors.some((m) => holds(second, m.span))) return plainly(doc, names, before, second, b);
  const common = / \p{Ll}[\p{L}-]*$/u.test(a) && isName(b) && / /.test(b);
  const [name, role, span] = isName(a) && !common ? [a, b, first] : isName(b) ? [b, a, second] : [a, b, first];
  const known = names.persons.find((p) => overlap(p.span, span) > 0);
  const side = (known && represented(doc, names, before, known)) ?? speaksFor(doc, names, before, role, span);
  const isHuman = side !== null || titles.test(role) || /\b(?:who|whose)\b|^\d|\b(?:trainee|resident|witness|rival|candidate|survivor|teacher|farmer|officer|mother|father|brother|sister)\b/i.test(role);
  const made = plainly(doc, names, before, span, name);
  return isHuman && /^\p{Lu}/u.test(name) && !/^(?:The|An?|One|Its|His|Her|Their)\b/i.test(name) && (proper.exec(name)?.index ?? 0) === 0 ? { name: proper.exec(name)?.[0] ?? name, kind: 'person', speaksFor: side, span } : { ...made, span };
}

/** "Veltania's information minister" speaks for Veltania, "Orm's police chief" for its police. */
function ownerOf(role: string): string | null {
  const m = /^(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}['’]s) (?:[\p{Ll}-]+ ){0,2}?(?:(police|army|navy|air force) (?:chief|commander)|(?:(?:prime |foreign |deputy )?minister|president|envoy|ambassador|governor|chancellor))$/u.exec(role);
  return m ? (m[2] ? `${m[1]} ${m[2]}` : (m[1] ?? '').slice(0, -2)) : null;
}

function speaksFor(doc: Doc, names: Names, before: readonly Claim[], role: string, at: Span): string | null {
  const party = ownerOf(role) ?? spokes.exec(role)?.[1] ?? /^(?:an? |the |one )?(.+?)(?:'s|’s|(?<=s)['’])? (?:military |chief |press |police )?spokes(?:man|woman|person)\b/i.exec(role)?.[1];
  if (!party) return null;
  if (/^(?:his|her)$/i.test(party)) return lastOf(before, (c) => c.kind === 'person')?.name ?? lastPerson(names, at)?.name ?? null;
  if (/^(?:its|their|our)$/i.test(party)) return lastOf(before, (c) => c.kind === 'organisation' || c.kind === 'government')?.name ?? lastActor(names, at)?.name ?? null;
  const noun = /^(?:[Tt]he )?(\p{Ll}+)$/u.exec(party)?.[1];
  const found = noun && groups.has(noun) ? antecedent(doc.text, before, names, at, noun, party) : null;
  return found?.name ?? (noun && groups.has(noun) ? `the ${noun}` : full(doc, party));
}

/** The written-out form of an abbreviation that the report explains: "Free River Union (FRU)". */
function full(doc: Doc, name: string): string {
  const short = /^(?:the )?(\p{Lu}{2,8})$/u.exec(name)?.[1];
  if (!short) return name;
  const at = doc.text.indexOf(`(${short})`);
  if (at < 0) return name;
  return /(?:\p{Lu}[\p{L}’'-]+(?: (?:of|for|and|the|on))* ?){1,9}$/u.exec(doc.text.slice(Math.max(0, at - 120), at).trimEnd())?.[0].trim() ?? name;
}

/** "A spokesman for President N": not N himself. */
const inService = /^(?:an?|the|one|another)\b.*?\b(?:spokes\p{L}+|lawyer|advis[eo]r|aide|secretary|deputy|wife|widow|brother|sister|son|daughter|father|mother|relative|ally) (?:for|of|to) /iu;

function plainly(doc: Doc, names: Names, before: readonly Claim[], span: Span, words: string): Claimant {
  const heads = (m: ActorMention): boolean => !/\b(?:of|for|in|from|by|to|at|with|near|who|whose|against|and|or)\b/.test(doc.text.slice(span[0], Math.max(span[0], m.span[0])));
  const actor = names.actors.find((m) => holds(span, m.span) && span[1] - m.span[1] <= 2 && heads(m)) ?? names.actors.find((m) => holds(m.span, span));
  const role = /^(.*?spokes(?:man|woman|person)|(?:[\p{L}’'-]+ ){0,3}(?:leader|chief|head|lawmaker|activist|journalist|resident|farmer|minister|secretary|director|witness|survivor|teacher|mother|father|Inspector|Colonel|General|Captain|Major|Lieutenant|Governor|President|Minister|Mayor|Dr\.?|mayor|governor|commander|officer|prosecutor|judge|nurse|envoy|ambassador|president|councillor|doctor|surgeon)) (?!(?:Staff|Assembly|Security|Secretariat|Directorate|Command|Department|Council|Intelligence|Authority|Office|Hospital|Prosecutor)\b)(\p{Lu}.*)$/u.exec(words);
  if (role && !inService.test(words)) return { name: role[2] ?? words, kind: 'person', speaksFor: speaksFor(doc, names, before, role[1] ?? '', span), span };
  if ((spokes.test(words) && /^(?:an?|the|one)\b/i.test(words)) || /\p{L}['’]s? (?:\p{L}+ ){0,2}spokes(?:man|woman|person)$/u.test(words)) return { name: words, kind: 'unnamed', speaksFor: speaksFor(doc, names, before, words, span), span };
  if (actor) return { name: actor.name, kind: actor.kind, ...(actor.actor ? { actor: actor.actor.id } : {}), span };
  const named = fuller(before, words) ?? firstNamed(before, words);
  if (named) return again(named, span) as Claimant;
  const office = /^the (?:[\p{L}-]+ )*(police) (?:chief|commander|inspector)/iu.exec(words)?.[1];
  if (office) return { name: words, kind: 'person', speaksFor: office, span };
  if (capitals.has(words.toLowerCase().replace(/^the /, ''))) return { name: words, kind: 'government', span };
  if (offices.test(words)) return { name: words, kind: 'person', span };
  if (crowds.test(words) || somebody(words)) return { name: words, kind: 'unnamed', ...calledSelf(doc, names, before, span), span };
  const isHuman = !/^the /i.test(words) && proper.exec(words)?.[0] === words && !organised.test(words);
  return { name: full(doc, words), kind: isHuman ? 'person' : 'organisation', ...(isHuman ? { speaksFor: null } : {}), span };
}

/** The person before whose name begins with this one word (where people are called by their first name). */
const firstNamed = (before: readonly Claim[], words: string): Claimant | null => (/^\p{Lu}[\p{Ll}’'-]+$/u.test(words) ? lastOf(before, (c) => c.kind === 'person' && c.name.startsWith(`${words} `)) : null);

/** "A man who called himself a commander of the front": for whom he says he speaks. */
function calledSelf(doc: Doc, names: Names, before: readonly Claim[], span: Span): Pick<Claimant, 'speaksFor'> {
  const m = /^ who (?:called|described|identified|introduced|presented) (?:himself|herself|themselves) (?:only )?(?:as )?((?:an?|the|its) (?:[\p{Ll}-]+ )?(?:commander|spokesman|spokeswoman|spokesperson|representative|delegate) (?:of|for) [^,.;]{3,60}?)(?= (?:said|told|denied|claimed|admitted|confirmed)\b|,)/u.exec(doc.text.slice(span[1], span[1] + 160));
  return m ? { speaksFor: speaksFor(doc, names, before, m[1] ?? '', span) } : {};
}

const doers = /(?:man|woman|person|boy|girl|father|mother|brother|sister|wife|husband|widow|son|daughter|cousin|uncle|aunt|child|chief|head|aide|guard|nurse|cleric|diplomat|teacher|farmer|tailor|lawyer|commissioner|judge|analyst|ist|eer|ier|ander|ician|tor|sor|ant|yer|ker|ger|per|ver|ner|cher|der)$/;
const things = /(?:centre|center|paper|order|number|letter|border|quarter|chapter|power|tower|body|government|parliament|department|front|border|carrier|tanker|bunker|district|sector|tractor|container|corridor|restaurant|plant|grant|tribune|garrison|prison)$/;
/** "A former policeman", "the widow of the driver": one person of no name, by what the phrase's head word says. */
function somebody(words: string): boolean {
  const m = /^(?:an?|the|one|another|his|her|their) ((?:[\p{Ll}\d-]+ )*?)(\p{Ll}[\p{L}-]*)(?= (?:of|for|in|from|at|with|who|whose|on|to|near|there)\b|$)/iu.exec(words);
  return m !== null && doers.test(m[2] ?? '') && !things.test(m[2] ?? '');
}

/** The claimant before whose name holds this one as its last words. */
function fuller(before: readonly Claim[], words: string): Claimant | null {
  const bare = words.replace(/^the /i, '').toLowerCase();
  if (!/^\p{Lu}/u.test(words.replace(/^the /i, ''))) return null;
  return lastOf(before, (c) => c.kind !== 'unnamed' && c.name.length > words.length && c.name.toLowerCase().endsWith(` ${bare}`));
}
