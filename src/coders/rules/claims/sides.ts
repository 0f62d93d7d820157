import type { Claim, Claimant } from '#model';
import { type Span } from '#text';
import type { Doc, PersonMention } from '../doc.ts';
import { antecedent, lastActor, lastOf, lastPerson, type Names } from './antecedents.ts';
import { groups } from './lexicon.ts';

/** "A spokesman for the front", "commander of the brigade": whom the words name behind the office. */
export const spokes = /\b(?:spokes(?:man|woman|person)|representative|lawyer|counsel|adviser|head|chief|commander|delegate) (?:for|of) (?!(?:information|communications?|operations|public|press|media|mission|intelligence|research|staff|security|delegation|police)\b(?! (?:ministry|command|agency|council)))(.+)$/i;
/** Words that make a name that of a body. */
export const organised = /\b(?:Army|Union|Front|Forces?|Party|Network|Group|Ministry|Committee|Agency|Nations|Council|Police|Movement|Institute|Centre|Center|Brigades?|Hezbollah|Command|Corps|Organi[sz]ation|Observatory|Radio|News|Staff|Guards?|Info|Media|Office|Service|Society|Watch|Coalition|Alliance|Militia|Battalion|Regiment|Government|Cartel|Court|Association|Syndicate|Federation|Confederation|League|Authority|Bureau|Foundation|Congress|Herald|Post|Times|Tribune|Wolves|Hawks|Tigers|Eagles|Lions|Brothers|Martyrs|Commandos?|Liberators?|Avengers)\b/;
const bearers = 'commander|fighter|officer|official|general|leader';
/** "An information officer of the Defence Force", "joint secretary of the PRF": an office in a body that has a name of its own. */
const officeIn = /\b(?:[Oo]fficer|[Ss]ecretary|[Oo]rgani[sz]er|[Ll]eader|[Cc]hair(?:man|woman|person)?|[Mm]ember|[Ff]ighter|[Cc]oordinator|[Dd]eputy|[Oo]fficial|[Dd]irector|[Ss]pokes(?:man|woman|person)) (?:for|of|with|in) (?:the )?(\p{Lu}[^,;]{1,70})$/u;
const inBody = (role: string): string | null => { const party = officeIn.exec(role)?.[1]; return party && (organised.test(party) || /\b\p{Lu}{2,8}\b/u.test(party) || /\b(?:Force|Operation|Front|Units?)\b/.test(party)) ? party.replace(/ \(\p{Lu}[^)]*\)$/u, '') : null; };
/** "A PRF commander in Tork", "an army spokesman": the body before the office. */
const beforeOffice = new RegExp(String.raw`^(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:(?:senior|former|local|top|chief|deputy|military|provincial|regional) )?((?:the )?(?:\p{Lu}[\p{L}.&-]*\p{Lu}[\p{L}.&-]*|army|police|navy|military|government|junta|ministry|presidential)) (?:[\p{Ll}-]+ ){0,2}?(?:spokes(?:man|woman|person)|commander)(?: (?:in|at|near|from) [^,;]{2,40})?$`, 'u');

/** "Veltania's information minister" speaks for Veltania, "Orm's police chief" for its police. */
function ownerOf(role: string): string | null {
  const m = /^(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}['’]s) (?:[\p{Ll}-]+ ){0,2}?(?:(police|army|navy|air force) (?:chief|commander)|(?:(?:prime |foreign |deputy )?minister|president|envoy|ambassador|governor|chancellor|lawyer|attorney|commander|media chief))$/u.exec(role);
  return m ? (m[2] ? `${m[1]} ${m[2]}` : (m[1] ?? '').slice(0, -2)) : null;
}

/** "Its state secretary", "the battalion's commander": the pronoun or the noun that says whose office it is. */
const whose = new RegExp(String.raw`^(?:(its|their)|(the \p{Ll}+)['’]s) (?:[\p{Ll}-]+ ){0,3}?(?:${bearers}|(?:head|chief|director) of [\p{Ll} ]{3,30}?|secretary|chief|director|head|chair(?:man|woman|person)?|president|coordinator|lawyer)$`, 'iu');

/** "Army spokesman for the sector": the force, for what stands behind is where; null for other offices. */
export const forceOf = (role: string): string | null => /^(?:(?:an?|the) )?(army|police|military|navy|air force|government) spokes(?:man|woman|person) (?:for|in|of) /iu.exec(role)?.[1] ?? null;

/** For whom an office or a calling speaks by its own words; null where they name nobody. */
export function speaksFor(doc: Doc, names: Names, before: readonly Claim[], role: string, at: Span): string | null {
  const owned = whose.exec(role);
  const force = forceOf(role);
  if (force) return force;
  const party = ownerOf(role) ?? spokes.exec(role)?.[1] ?? /^(?:an? |the |one )?(.+?)(?:'s|’s|(?<=s)['’])? (?:military |chief |press |police )?spokes(?:man|woman|person)\b/i.exec(role)?.[1] ?? owned?.[1] ?? (groups.has(owned?.[2]?.slice(4).toLowerCase() ?? '') ? owned?.[2] : undefined) ?? inBody(role) ?? beforeOffice.exec(role)?.[1];
  if (!party || /^(?:an?|the|one|another|masked|senior|unnamed|local|official|chief|military)$/i.test(party) && !groups.has(party.toLowerCase())) return null;
  if (/^(?:his|her)$/i.test(party)) return lastOf(before, (c) => c.kind === 'person')?.name ?? lastPerson(names, at)?.name ?? null;
  if (/^(?:its|their|our)$/i.test(party)) return lastOf(before, (c) => c.kind === 'organisation' || c.kind === 'government')?.name ?? lastActor(names, at)?.name ?? [...doc.text.slice(Math.max(0, at[0] - 240), at[0]).matchAll(forces)].at(-1)?.[0].toLowerCase() ?? null;
  const noun = /^(?:[Tt]he )?(\p{Ll}+)$/u.exec(party)?.[1];
  const found = noun && groups.has(noun) ? alone(antecedent(doc.text, before, names, at, noun, party)?.name) : null;
  return found ?? (noun && groups.has(noun) ? `the ${noun}` : full(doc, party));
}

/** "Accused the army of killing nine. …, its spokesman said": a body that has no name of its own, the last one told of. */
const forces = /\bthe (?:army|military|police|navy|air force|government|junta|militia|front|coalition)\b/giu;

/** The written-out form of an abbreviation that the report explains: "Free River Union (FRU)". */
export function full(doc: Doc, name: string): string {
  const short = /^(?:the )?(\p{Lu}{2,8})$/u.exec(name)?.[1];
  if (!short) return name;
  const at = doc.text.indexOf(`(${short})`);
  if (at < 0) return name;
  return /(?:\p{Lu}[\p{L}’'-]+(?: (?:of|for|and|the|on))* ?){1,9}$/u.exec(doc.text.slice(Math.max(0, at - 120), at).trimEnd())?.[0].trim() ?? name;
}

/** Whom a person speaks for, "its" and "the group" read by what stands before; null where it is nobody. */
export function represented(doc: Doc, names: Names, before: readonly Claim[], person: PersonMention): string | null {
  const told = person.speaksFor?.replace(/[.,;]+$/, '') ?? null;
  // "its head of information": what he heads is no body
  const party = told && /^(?:information|communications?|operations|press|media|research|intelligence|staff|public relations|security|mission)$/iu.test(told) ? null : told;
  if (party === null || /^(?:an?|the)$/i.test(party)) return null;
  if (/^(?:its|their|our|his|her)$/i.test(party)) return speaksFor(doc, names, before, `${party} spokesman`, person.span);
  const noun = /^(?:[Tt]he )?(\p{Ll}+)$/u.exec(party)?.[1] ?? '';
  return (groups.has(noun) && alone(antecedent(doc.text, before, names, person.span, noun, `the ${noun}`)?.name)) || party;
}

/** "Residents and police": no body that one could speak for; null for several together. */
const alone = (name: string | undefined): string | null => (name === undefined || / and \p{Ll}/u.test(name) ? null : name);

/** "A man who called himself a commander of the front", "a man who speaks for it": for whom he says he speaks. */
export function calledSelf(doc: Doc, names: Names, before: readonly Claim[], span: Span): Pick<Claimant, 'speaksFor'> {
  const m = /^ who (?:called|described|identified|introduced|presented) (?:himself|herself|themselves) (?:only )?(?:as )?((?:an?|the|its) (?:[\p{Ll}-]+ )?(?:commander|spokesman|spokeswoman|spokesperson|representative|delegate) (?:of|for) [^,.;]{3,60}?)(?= (?:said|told|denied|claimed|admitted|confirmed)\b|,)/u.exec(doc.text.slice(span[1], span[1] + 160));
  const self = /^ who (?:called|described|identified|introduced|presented) (?:himself|herself) as an? (?<body>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}) (?:spokes(?:man|woman|person)|commander|representative)\b/u.exec(doc.text.slice(span[1], span[1] + 160))?.groups?.['body'];
  if (self) return { speaksFor: full(doc, self) };
  const voice = /^ who (?:speaks|spoke|is speaking|was speaking) (?:for|on behalf of) (?:the )?([^,.;]{2,60}?)(?= (?:in|at|from|on|near)\b| (?:said|told|denied|claimed|admitted|confirmed|wrote)\b|,)/u.exec(doc.text.slice(span[1], span[1] + 100));
  if (voice) return { speaksFor: full(doc, voice[1] ?? '') };
  // "a man who introduced himself as its local spokesman"
  const its = /^ who (?:called|described|identified|introduced|presented|presents|describes|calls) (?:himself|herself) as (its|their) (?:[\p{Ll}-]+ )?spokes(?:man|woman|person)\b/u.exec(doc.text.slice(span[1], span[1] + 120))?.[1];
  if (its) return { speaksFor: speaksFor(doc, names, before, `${its} spokesman`, span) };
  return m ? { speaksFor: speaksFor(doc, names, before, m[1] ?? '', span) } : {};
}
