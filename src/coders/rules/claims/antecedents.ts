import type { Claim, Claimant } from '#model';
import type { Span } from '#text';
import type { ActorMention, Doc, PersonMention } from '../doc.ts';
import { isPerson } from '../statements/people.ts';
import { groups } from './lexicon.ts';

/** The names that the claimants are looked up in. */
export interface Names { readonly actors: readonly ActorMention[]; readonly persons: readonly PersonMention[] }

const party = new RegExp(`\\b[Tt]he (?:\\p{L}+ ){0,2}?(?:${[...groups].join('|')})\\b`, 'gu');

/** The last party that the text names by a common noun ("the army"), in the words just before. */
export function partyBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 300);
  const found = [...text.slice(from, at).matchAll(party)].at(-1);
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}

/** The actor or the party that was named last. */
export function nearest(actor: Claimant | null, party: Span | null, topic: (at: Span | null) => Claimant | null): Claimant | null {
  const later = party && (actor?.span?.[1] ?? 0) < party[0] ? topic(party) : null;
  return later ?? actor ?? topic(party);
}

/** A claimant named again at another place. */
export const again = (c: Claimant | null, span: Span): Claimant | null => c && { ...c, span };

/** How many claims back an antecedent is looked for: keeps long texts linear. */
const reach = 200;

/** The last claimant before that is one of those asked for. */
export function lastOf(before: readonly Claim[], ok: (c: Claimant) => boolean): Claimant | null {
  for (let i = before.length - 1; i > Math.max(0, before.length - reach); i--) { const c = before[i]?.claimant; if (c && ok(c)) return c; }
  return null;
}

/** The last person that the text names before a place. */
export function lastPerson(names: Names, span: Span): Claimant | null {
  const p = names.persons.filter((m) => m.span[1] <= span[0]).at(-1);
  return p ? { name: p.name, kind: 'person', speaksFor: p.speaksFor, span: p.span } : null;
}

/** The last body that the text names before a place. */
export function lastActor(names: Names, span: Span): Claimant | null {
  const a = names.actors.filter((m) => m.span[1] <= span[0]).at(-1);
  return a ? { name: a.name, kind: a.kind, ...(a.actor ? { actor: a.actor.id } : {}), span: a.span } : null;
}

/** Bodies of a state, outlets and hospitals: "the group" is none of them. */
const ofState = /\b(?:ministry|government|army|police|navy|air force|military|command|office|court|council|department|agency|directorate|hospital|news|television|radio|parliament|staff|commission|united nations|prosecutor|prosecution|tribunal|magistrate|inquest|authority|presidency)\b/i;

/** A lead's "the group" that is named only in what follows: the first armed group after it. */
function namedNext(names: Names, span: Span): Claimant | null {
  const a = names.actors.find((m) => m.span[0] > span[1] && m.span[0] - span[1] < 500 && m.actor?.kind === 'armed-group');
  return a ? { name: a.name, kind: a.kind, ...(a.actor ? { actor: a.actor.id } : {}), span: a.span } : null;
}

const paper = /^(?:the|this|that) (?:(?:[\w-]+ )?(report|study|survey|document|inquiry|investigation)|(?:[\w-]+ )?(?:text|paper|dossier))$/iu;
/** The body whose report "the report" or "the study" is; null where the words are none. */
export const writerOf = (doc: Doc, names: Names, before: readonly Claim[], span: Span): Claimant | null => { const m = paper.exec(doc.text.slice(...span)), of = m && (m[1] ?? 'report'); return of ? author(doc, names, before, span, of.toLowerCase()) : null; };

/** "The report says": the body whose report the text has told of ("a report by the Lantern Society"); null where it names none. */
function author(doc: Doc, names: Names, before: readonly Claim[], span: Span, noun: string): Claimant | null {
  const text = doc.text.slice(Math.max(0, span[0] - 3000), span[0]);
  const by = [...text.matchAll(new RegExp(`\\b${noun}s? (?:by|from|of|released by|published by|issued by|compiled by) (?:the )?(?=\\p{Lu})`, 'giu'))].at(-1);
  const at = by ? span[0] - text.length + by.index + by[0].length : -1;
  const named = at < 0 ? undefined : names.actors.find((m) => m.span[0] >= at - 4 && m.span[0] <= at + 1 && m.kind === 'organisation');
  const spoke = named ? null : before.filter((c) => c.cue !== null && c.claimant.kind === 'organisation' && new RegExp(`^[^.\n]{0,40}\\bin (?:an?|its) (?:\\w+ )?${noun}\\b`, 'iu').test(doc.text.slice(c.cue[1]))).at(-1)?.claimant;
  return named ? { name: named.name, kind: named.kind, ...(named.actor ? { actor: named.actor.id } : {}), span } : spoke ? again(spoke, span) : null;
}

/** Forces of a state: "the army" is no liberation army. */
const arms = /^(?:army|police|military|navy|government|forces)$/;
const risen = /\b(?:liberation|independence|resistance|revolutionary|rebel|free|lord['’]?s|people['’]?s)\b(?! republic)/iu;

/** What a ministry or a department is over: "the health ministry" is not the interior one named before. */
const portfolioOf = (name: string): string | undefined => /\b(?:health|interior|home|foreign|defen[cs]e|justice|information|finance|education|agriculture|transport|energy|oil|security|labou?r|communications?|culture|religious affairs|social)\b/iu.exec(name)?.[0].toLowerCase().replace('defense', 'defence');

/** "The state government" is no local one. */
const levelOf = (name: string): string | undefined => /\b(?:local|state|federal|provincial|regional|municipal|central|national|county|district)\b(?= (?:government|council|administration|authorit|police|assembly|legislature))/iu.exec(name)?.[0].toLowerCase();

/** "The jihadist group": words that only those bear who fight. */
const ofArms = /\b(?:jihadi(?:st)?|islamist|militant|rebel|armed|insurgent|separatist|extremist|guerrilla|terror(?:ist)?|outlawed|banned|proscribed|al-qaeda-linked)\b/iu;

/** "The ministry" is the claimant before whose name ends so; "the group" also the last one named at all. */
export function antecedent(text: string, before: readonly Claim[], names: Names, span: Span, noun: string, words: string): Claimant | null {
  const rising = (name: string, id: string | undefined): boolean => arms.test(noun) && (risen.test(name) || names.actors.find((m) => m.actor !== null && m.actor.id === id)?.actor?.kind === 'armed-group');
  const own = portfolioOf(words), level = levelOf(words);
  const other = (name: string): boolean => own !== undefined && (portfolioOf(name) ?? own) !== own || level !== undefined && (levelOf(name) ?? level) !== level;
  const same = lastOf(before, (c) => !other(c.name) && !/^(?:both|each|either) /iu.test(c.name) && c.name.toLowerCase().split(/[^\p{L}]+/u).includes(noun) && c.name.length > words.length - 4 && !rising(c.name, c.actor));
  if (same) return again(same, span);
  const named = names.actors.filter((m) => m.span[1] <= span[0] && m.name.toLowerCase().includes(noun) && !other(m.name) && !rising(m.name, m.actor?.id)).at(-1);
  if (named) return { name: named.name, kind: named.kind, ...(named.actor ? { actor: named.actor.id } : {}), span };
  if (/^(?:agency|network|broadcaster|newspaper|channel|station|paper)$/.test(noun)) { const outlet = lastOf(before, (c) => c.kind === 'outlet'); if (outlet) return again(outlet, span); }
  if (!/group|militia|faction|organi[sz]ation|movement|outfit|statement/.test(noun)) return null;
  const armed = /^(?:group|militia|faction|movement|outfit)$/.test(noun);
  // "the jihadist group", behind a monitor that was named since
  const bears = armed && ofArms.test(words) ? names.actors.filter((a) => a.span[1] <= span[0] && a.actor?.kind === 'armed-group').at(-1) : undefined;
  if (bears) return { name: bears.name, kind: bears.kind, ...(bears.actor ? { actor: bears.actor.id } : {}), span };
  const bodies = armed ? ofState : /$^/;
  const official = (id: string | undefined): boolean => armed && /^(?:government|ministry|state-forces|police|agency|intergovernmental|outlet)$/.test(names.actors.find((m) => m.actor?.id === id)?.actor?.kind ?? '');
  const last = lastOf(before, (c) => c.kind === 'organisation' && !bodies.test(c.name) && !official(c.actor));
  if (last?.span && last.span[1] < span[0] && /^[^.\n]*(?:;|\bbut\b|\bwhile\b)[^.\n]*$/.test(text.slice(last.span[1], Math.min(span[0], last.span[1] + 400)))) return null;
  // "X had sent them, though the group said": who was named since, where no armed group has spoken
  const since = armed && last?.span && !names.actors.some((m) => m.actor !== null && m.actor.id === last.actor && m.actor.kind === 'armed-group') ? names.actors.filter((a) => a.span[1] <= span[0] && a.span[0] > (last.span?.[1] ?? 0) && (a.actor?.kind === 'armed-group' || a.actor?.kind === 'party')).at(-1) : undefined;
  if (since) return { name: since.name, kind: since.kind, ...(since.actor ? { actor: since.actor.id } : {}), span };
  return again(last ?? lastActor({ ...names, actors: names.actors.filter((a) => a.span[1] <= span[0] && !bodies.test(a.name) && !official(a.actor?.id)) }, span) ?? (armed ? namedNext(names, span) : null), span);
}

/** "The rebels" after "Tuareg rebels": the one band of that noun that the text has named before; null where it has named none or two. */
export function bandOf(text: string, names: Names, span: Span): Claimant | null {
  const noun = /^[Tt]he (rebels|militants|insurgents|separatists|jihadists|guerrillas|gunmen|militiamen|bandits|fighters)$/u.exec(text.slice(...span))?.[1];
  const all = noun ? names.actors.filter((m) => m.span[1] <= span[0] && m.kind === 'organisation' && (text.slice(...m.span).endsWith(` ${noun}`) || text.slice(m.span[1], m.span[1] + noun.length + 1) === ` ${noun}`)) : [];
  const [first] = all;
  if (!noun || !first || all.some((m) => m.name !== first.name)) return null;
  return { name: first.name.endsWith(noun) ? first.name : `${first.name} ${noun}`, kind: first.kind, ...(first.actor ? { actor: first.actor.id } : {}), span };
}

const short: Readonly<Record<string, string>> = { colonel: 'col', general: 'gen', captain: 'capt', major: 'maj', lieutenant: 'lt', sergeant: 'sgt', governor: 'gov', doctor: 'dr', professor: 'prof', inspector: 'insp', bishop: 'bp', reverend: 'rev' };
/** "The colonel", "the mayor": the person named last with that rank or office; null where none is. */
export function titled(doc: Doc, names: Names, span: Span): Claimant | null {
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(doc.text.slice(...span))?.[1] ?? '';
  // "The 26-year-old nurse": the one named last
  if (/^[Tt]he \d{1,2}-year-old(?: [\p{Ll}-]+){0,3}$/u.test(doc.text.slice(...span))) return again(lastPerson(names, span), span);
  if (!offices.test(noun)) return null;
  // "the officer" after "Colonel N"
  const word = noun === 'officer' ? ranked : new RegExp(`\\b(?:${noun}${short[noun] ? `|${short[noun]}\\.?` : ''})\\b`, 'iu');
  const holder = names.persons.filter((p) => p.span[1] <= span[0]).reverse().find((p) => word.test(/(?:\p{L}+\.? ){1,3}$/u.exec(doc.text.slice(Math.max(0, p.span[0] - 40), p.span[0]))?.[0] ?? '') || word.test(/^, [^,.;]{3,60}/u.exec(doc.text.slice(p.span[1], Math.min(span[0], p.span[1] + 64)))?.[0] ?? ''));
  return holder ? { name: holder.name, kind: 'person', speaksFor: holder.speaksFor, span } : null;
}
const ranked = /\b(?:officer|colonel|captain|major|lieutenant|sergeant|brigadier|commander|inspector|superintendent|corporal|constable|(?:col|capt|maj|lt|sgt|brig|cmdr|insp|supt|cpl)\.?)(?= |$)/iu;
const offices = /^(?:officer|colonel|general|captain|major|lieutenant|sergeant|brigadier|admiral|inspector|superintendent|professor|sheikh|governor|mayor|minister|director|spokes(?:man|woman|person)|chairman|chairwoman|administrator|coordinator|commissioner|prosecutor|judge|lawyer|senator|ambassador|bishop|priest|pastor|imam|doctor|nurse|teacher|chief|commander|principal|rector)$/;

/** "A resident", "the driver": the one person of no name that a sentence before begins with. */
export const somebodyAt = (text: string, at: Span): boolean => { const noun = /^(?:an?|the|one|another|his|her|their|\p{Lu}[\p{L}’' -]*['’]s?) (?:[\p{Ll}\d-]+ )*?(\p{L}[\p{L}-]*)(?= (?:of|for|in|from|at|with|who|on|near)\b|$)/iu.exec(text.slice(...at))?.[1]?.toLowerCase(); return noun !== undefined && (isPerson(noun) || offices.test(noun) || /spokes(?:man|woman|person)$/.test(noun)) || somebody(text.slice(...at)); };

const doers = /(?:colonel|captain|lieutenant|sergeant|marshal|imam|pastor|bishop|priest|monk|nun|elder|doctor|m[ae]n|person|people|boy|girl|father|mother|brother|sister|wife|husband|widow|son|daughter|cousin|uncle|aunt|child|children|chief|head|aide|guard|nurse|cleric|diplomat|teacher|farmer|tailor|lawyer|commissioner|judge|analyst|deputy|secretary|councillor|councilor|survivor|ist|eer|ier|ander|ician|tor|sor|ant|yer|ker|ger|per|ver|ner|cher|der)$/;
const things = /(?:centre|center|paper|order|number|letter|border|quarter|chapter|power|tower|body|government|parliament|department|front|border|carrier|tanker|bunker|district|sector|tractor|container|corridor|restaurant|plant|grant|tribune|garrison|prison)$/;
/** "A former policeman", "the widow of the driver", "one of the freed women": one person of no name, by what the phrase's head word says. */
export function somebody(words: string): boolean {
  if (/^(?:one|another|a second|a third) of (?:them|those)$/iu.test(words)) return true;
  const one = /^one of (?:the|his|her|their|its|two|three|four) /iu.exec(words)?.[0];
  const m = /^(?:an?|the|one|another|his|her|their) ((?:[\p{Ll}\d-]+ )*?)(\p{Ll}[\p{L}-]*)(?= (?:of|for|in|from|at|with|who|whose|on|to|near|there)\b|$)/iu.exec(one ? `one ${words.slice(one.length)}` : words);
  const head = one ? (m?.[2] ?? '').replace(/s$/, '') : m?.[2] ?? '';
  return m !== null && doers.test(head) && !things.test(head);
}
