import { isLetter, type Span } from '#text';
import type { ActorMention } from '../doc.ts';
import { callings } from './persons-words.ts';

const spoke = '(?:spokes(?:man|woman|person)|spokesperson)';
const offices = '(?:chief|head|director|commander|leader|chair(?:man|woman|person)?|president|secretary[- ]general|governor|mayor|coordinator|representative|prosecutor|official|minister|envoy|ambassador|adviser|lawyer|delegate|deputy|co-ordinator|manager|member|inspector|officer)';

/** The same words with a capital. */
const large = (words: string): string => words.replace(/(?<=[(|:])\p{Ll}/gu, (c) => c.toUpperCase()).replaceAll('(?:Man|Woman|Person)', '(?:man|woman|person)');

/** What the words beside a name, in its sentence, tell of its bearer: further names at once, the rest when it is asked for, which it is of few. */
export class Told {
  readonly aliases: readonly string[];
  private readonly before: string;
  private readonly after: string;
  private readonly span: Span;
  private readonly actors: readonly ActorMention[];

  constructor(text: string, span: Span, sentence: Span, actors: readonly ActorMention[]) {
    this.before = text.slice(Math.max(sentence[0], span[0] - 140), span[0]);
    this.after = text.slice(span[1], Math.min(sentence[1], span[1] + 180));
    this.span = span; this.actors = actors;
    this.aliases = aliasesOf(this.after, text.slice(...span));
  }

  role(): string | null { return roleOf(this.before, this.after); }
  speaksFor(): string | null { return partyOf(this.before, this.after, this.span, nearby(this.actors, this.span)); }
  age(): number | null { return ageOf(this.before, this.after); }
}

/** The actors named about a place of the text. */
function nearby(actors: readonly ActorMention[], span: Span): readonly ActorMention[] {
  let low = 0;
  let high = actors.length;
  while (low < high) { const mid = (low + high) >> 1; if ((actors[mid]?.span[1] ?? 0) < span[0] - 160) low = mid + 1; else high = mid; }
  const out: ActorMention[] = [];
  for (let k = Math.max(0, low - 12); k < actors.length && (actors[k]?.span[0] ?? 0) < span[1] + 200; k++) out.push(actors[k] as ActorMention);
  return out;
}

function ageOf(before: string, after: string): number | null {
  const found = /^,? ?\(?(?:aged? )?(\d{1,3})(?=[,.);]|$| and\b)/.exec(after)?.[1] ?? /^,? (?:who (?:is|was) )?(?:an? )?(\d{1,3})[- ]year[- ]old\b(?! \p{Lu})/u.exec(after)?.[1] ?? /\b(\d{1,3})[- ]year[- ]old(?: [\p{L}-]+){0,3},? $/u.exec(before)?.[1];
  const age = found === undefined ? null : Number(found);
  return age !== null && age > 0 && age < 120 ? age : null;
}

const nick = '["“”‘’\']?((?:\\p{Lu}[\\p{L}\\p{M}’\'-]*|al|el|bin|abu|de)(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}’\'-]*|al|el|bin|de|the)){0,3})["“”\']?';
const further = [new RegExp(`^,? ?\\(\\s*(?:(?:also |better |locally |commonly )?(?:known|called) as |aka |a\\.k\\.a\\. |alias |nicknamed |nom de guerre:? )?${nick}\\s*\\)`, 'u'),
  new RegExp(`^(?: \\([^)]{0,40}\\))?,? (?:who (?:is|was) )?(?:(?:also|better|locally|commonly|widely) )?(?:known (?:as|by (?:his|her|the) (?:alias|nickname|nom de guerre|kunya))|called|alias|aka|a\\.k\\.a\\.?|nicknamed|whose (?:nom de guerre|nickname|alias|kunya) (?:is|was)|nom de guerre) ${nick}`, 'u')];

function aliasesOf(after: string, name: string): readonly string[] {
  const out: string[] = [];
  for (const p of further) { const a = p.exec(after)?.[1]; if (a && !/^\p{Lu}{2,6}$/u.test(a)) out.push(a.replace(/['’]s$/, '')); }
  const quoted = /["“‘]([\p{L}][\p{L} -]{1,20})["”’]/u.exec(name)?.[1];
  if (quoted) out.push(quoted);
  return [...new Set(out)].filter((a) => a !== name);
}

/** Whether the head of a phrase ("retired nurse at the clinic": nurse) is a word for a person. */
function human(phrase: string): boolean {
  const head = /^(?:one of )?(.*?)(?: (?:of|for|from|in|at|with|on|to|by|near|who)\b.*)?$/u.exec(phrase)?.[1]?.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return callings.has(head) || callings.has(head.replace(/s$/, '')) || /(?:er|or|ist|ian|ant|man|woman|boy|girl|eer|ee|ess|child|men|chief|orphan|widow|guard|monk|nun|cleric|hero|kingpin|ally|rival|veteran|teen|teenager)s?$/.test(head);
}

/** The last word of what stands before a name, of the letters from a to z, where a comma, a stop or nothing but a blank parts them; empty where none does. */
function lastWord(before: string): string {
  let end = before.length - 1;
  if (before[end] !== ' ') return '';
  if (before[end - 1] === ',') end--;
  if (before[end - 1] === '.') end--;
  let from = end;
  while (from > 0 && isLetter(before.charCodeAt(from - 1))) from--;
  return before.slice(from, end);
}

/** The words that `led` in `roleOf` ends with. */
const ledBy: ReadonlySet<string> = new Set('driver teacher farmer journalist reporter cameraman photographer editor activist lawyer doctor nurse paramedic medic resident villager shopkeeper trader student commander leader chief mayor governor minister president officer inspector soldier fighter militant guard priest imam pastor elder analyst director head official volunteer worker policeman'.split(' '));

function roleOf(before: string, after: string): string | null {
  const apposed = /^(?: \([^)]{0,40}\))?, (?:(?:aged )?\d{1,3}, )?((?:an?|the|his|her|its|one of) [^,.;:()"“”]{3,70}?)(?=[,.;]| (?:who|was|were|is|said|says|told|died|and)\b)/u.exec(after)?.[1];
  if (apposed && human(apposed)) return apposed.replace(/^(?:an?|the|his|her|its) /, '').replace(/^\d{1,3}[- ]year[- ]old /, '') || null;
  const last = lastWord(before);
  const led = !ledBy.has(last) && !before.includes('spokes') ? undefined : /(?<![\p{L}’'-])((?:[\p{Ll}’'-]+ ){0,3}(?:driver|teacher|farmer|journalist|reporter|cameraman|photographer|editor|activist|lawyer|doctor|nurse|paramedic|medic|resident|villager|shopkeeper|trader|student|commander|leader|chief|spokes\p{Ll}+|mayor|governor|minister|president|officer|inspector|soldier|fighter|militant|guard|priest|imam|pastor|elder|analyst|director|head|official|volunteer|worker|policeman)),? $/u.exec(before)?.[1];
  if (led) return led.replace(/^.*\b(?:the|an?|and|said|says|by|of|for|to|that|when|while|its|his|her|their|was|were|killed|wounded|with|including|told|after|as|from) /, '').trim() || null;
  const rank = !/[A-Z]/.test(last) ? undefined : /((?:(?:(?:Lieutenant|Major|Brigadier|Vice|Rear|Staff|Deputy|Chief|First|Second)[- ])?(?:Maj|Lt|Brig|Col|Gen|Capt|Sgt|Cpl|Adm|Major|Lieutenant|Brigadier|Colonel|General|Captain|Sergeant|Corporal|Private|Admiral|Commander|Sheikh|Mullah|Naik|Havildar|Dr|President|Prime Minister|Minister|Governor|Mayor|Judge|Bishop|Father|Pastor|Imam|Inspector|(?:\p{Lu}\p{Ll}+ )?Minister)\.?,? )+)$/u.exec(before)?.[1];
  return rank ? rank.trim().replace(/,$/, '') : null;
}

/** A party by the words at a place of the text: the actor named there, "the group" and its like the one named last before it, else the words. */
function nameAt(words: string, start: number, actors: readonly ActorMention[]): string | null {
  const bare = words.trim();
  const end = start + bare.length;
  const here = actors.filter((a) => a.span[0] < end && a.span[1] > start && a.span[1] >= end - 3).at(-1);
  if (here) return here.name;
  const noun = /^(?:the|its|his|her|their) ([\p{Ll}]+)$/u.exec(bare)?.[1];
  if (noun) return antecedent(noun, start, actors) ?? bare;
  return /[\p{L}]{2}/u.test(bare) ? bare.replace(/^(?:an?|the) /i, '') : null;
}

const groups = /^(?:group|militia|movement|organi[sz]ation|faction|militants|rebels|insurgents|party|coalition|alliance|cartel)$/;

/** Bodies of a state, outlets and hospitals, listed or not: no group. */
const ofState = /\b(?:ministry|government|army|police|navy|air force|military|command|office|court|council|department|agency|directorate|hospital|news|television|radio|parliament|staff|commission|authority)\b/i;

function antecedent(noun: string, at: number, actors: readonly ActorMention[]): string | null {
  const before = actors.filter((a) => a.span[1] <= at);
  const same = before.filter((a) => a.name.toLowerCase().split(/[^\p{L}]+/u).includes(noun)).at(-1);
  if (same) return same.name;
  return groups.test(noun) ? (before.filter((a) => a.kind === 'organisation' && ['armed-group', 'party', undefined].includes(a.actor?.kind) && !ofState.test(a.name)).at(-1)?.name ?? null) : null;
}

const phrase = "((?:the |its |his |her |their |an? )?[\\p{L}\\p{N}\\p{M}’'&.-]+(?: [\\p{L}\\p{N}\\p{M}’'&.-]+){0,8}?)";
const rank = '(?:\\p{Lu}\\p{L}*\\.?,? ){0,3}';
/** The same without a comma: what stands before one is the party's. */
const grade = '(?:\\p{Lu}\\p{L}*\\.? ){0,3}';
const spokenFor = new RegExp(`\\b(?:${spoke}|${offices}|${large(offices)}) (?:for|of|at|with) ${phrase},? ${grade}$`, 'u');
const ahead = new RegExp(`([\\p{L}\\p{N}\\p{M}’'&. -]{1,60}?)(?:['’]s?)? ((?:(?:chief|deputy|main|military|senior|official|national|regional|media|government|political|another) ){0,2}${spoke}),? ${rank}$`, 'u');
const behind = [new RegExp(`^(?: \\([^)]{0,40}\\))?, (?:(?:an?|the|its|chief|deputy|another|and|also) )*(?:[\\p{Ll}-]+ ){0,2}(?:${spoke}|${offices}) (?:for|of|at|with) ${phrase}(?=[,.;:]| (?:who|said|says|told|was|were|and|on|in)\\b|$)`, 'u'),
  new RegExp(`^(?: \\([^)]{0,40}\\))?, ((?:the |an? |its )?[\\p{L}\\p{N}\\p{M}’'&. -]{2,60}?)(?:['’]s?)? (?:(?:chief|deputy|main|military|senior|official|regional) )?${spoke}\\b`, 'u'),
];
const leads = /(?:['’]s?)? (?:(?:deputy|top|senior|military|political|supreme|acting|media|regional) ){0,2}(?:chief|leader|head|commander|chair(?:man|woman|person)?|director|envoy|secretary[- ]general|president|co-?ordinator|representative|official|adviser|delegate),? (?:\p{Lu}\p{L}*\.?,? ){0,3}$/u;
/** "N, its emergency coordinator". */
const itsOffice = new RegExp(`^(?: \\([^)]{0,40}\\))?, its (?:[\\p{Ll}-]+ ){0,3}(?:${spoke}|${offices})\\b`, 'u');
const belongs = /^,? (?:of|from|with) (?:the )?$/;
const headed = new RegExp(`\\b(?:${spoke}|${offices}) (?:for|of|at|with) `, 'iu');
const minister = /((?:[\p{L}]+ ){0,2})\b(?:minister|secretary),? (?:\p{Lu}\p{L}*\.?,? ){0,2}$/iu;

function partyOf(before: string, after: string, span: Span, actors: readonly ActorMention[]): string | null {
  const from = span[0] - before.length;
  const of = headed.test(before) ? spokenFor.exec(before) : null;
  if (of?.[1]) return nameAt(of[1], from + of.index + of[0].indexOf(of[1]), actors);
  const led = before.includes('spokes') ? ahead.exec(before) : null;
  if (led?.[1]) return leftOf(led[1], from + led.index, actors);
  for (const p of behind) {
    const m = p.exec(after);
    if (m && /^(?: \([^)]{0,40}\))?, its\b/.test(m[0])) return actors.filter((a) => a.kind !== 'outlet' && a.span[1] <= span[0]).at(-1)?.name ?? null;
    if (m?.[1]) return nameAt(m[1], span[1] + m[0].indexOf(m[1]), actors);
  }
  const own = itsOffice.test(after) ? actors.filter((a) => a.kind !== 'outlet' && a.span[1] <= span[0]).at(-1) : undefined;
  if (own) return own.name;
  const head = leads.exec(before);
  const leader = head ? actors.filter((a) => a.kind !== 'outlet' && a.span[1] <= from + head.index + 1 && a.span[1] >= from + head.index - 2).at(-1) : undefined;
  if (leader) return leader.name;
  const held = actors.find((a) => a.span[0] > span[1] && a.span[0] < span[1] + 14 && a.kind !== 'government' && belongs.test(after.slice(0, a.span[0] - span[1])));
  if (held) return held.name;
  return /minister|secretary/i.test(before) ? ministryOf(minister.exec(before)?.[1], actors) : null;
}

/** Who stands before "spokesman": the actor that ends there, else the noun of a body ("police spokesman"). */
function leftOf(words: string, start: number, actors: readonly ActorMention[]): string | null {
  const end = start + words.trimEnd().length;
  const here = actors.filter((a) => a.span[1] >= end - 2 && a.span[1] <= end + 1 && a.span[0] < end).at(-1);
  if (here) return here.name;
  if (/\b(?:its|their)$/.test(words.trimEnd())) return actors.filter((a) => a.span[1] <= end && a.kind !== 'outlet').at(-1)?.name ?? null;
  const noun = /(?:^|[ ,.“”"])((?:the |its )?(?:[\p{Ll}]+ )?(?:police|army|military|navy|government|ministry|group|militia|rebel|junta|party|union|force|council|hospital|embassy|(?:[\p{L}]+['’]s )?office|department|company|agency|coalition|movement|presidential|opposition|security forces|command))$/u.exec(words.trimEnd())?.[1]
    ?? /((?:\p{Lu}[\p{L}\p{N}’'-]*(?: (?:of|for|and|the))*(?: |$)){1,6})$/u.exec(words.trimEnd())?.[1];
  if (!noun) return null;
  const bare = noun.trim().replace(/^(?:and|said|but|by|a|an|as|that|to|of|from|one|another|when|while) /, '');
  const known = /^(?:the |its )?(\p{Ll}+)$/u.exec(bare)?.[1];
  return (known && antecedent(known, end, actors)) || bare.replace(/^(?:the|its|a|an) /, '');
}

/** "Health Minister N" speaks for the ministry of that name where the report names one. */
function ministryOf(words: string | undefined, actors: readonly ActorMention[]): string | null {
  if (words === undefined) return null;
  const field = /(defen[cs]e|interior|health|foreign|justice|information)\s*$/i.exec(words)?.[1]?.toLowerCase().replace('defense', 'defence');
  if (!field) return null;
  return actors.find((a) => a.actor?.kind === 'ministry' && a.actor.id.includes(field))?.name ?? null;
}
