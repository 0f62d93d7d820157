import type { Span } from '#text';
import type { ActorMention } from '../doc.ts';

/** What the words beside a name tell of its bearer. */
export interface Told { readonly role: string | null; readonly speaksFor: string | null; readonly age: number | null; readonly aliases: readonly string[] }

const spoke = '(?:spokes(?:man|woman|person)|spokesperson)';
const offices = '(?:chief|head|director|commander|leader|chair(?:man|woman|person)?|president|secretary[- ]general|governor|mayor|coordinator|representative|prosecutor|official|minister|envoy|ambassador|adviser|lawyer|delegate|deputy|co-ordinator|manager|member|inspector|officer)';

/** Reads role, speaking-for, age and further names from the words round a name in a sentence. */
export function around(text: string, span: Span, sentence: Span, actors: readonly ActorMention[]): Told {
  const before = text.slice(Math.max(sentence[0], span[0] - 140), span[0]);
  const after = text.slice(span[1], Math.min(sentence[1], span[1] + 180));
  return { role: roleOf(before, after), speaksFor: partyOf(before, after, span, actors), age: ageOf(before, after), aliases: aliasesOf(after, text.slice(...span)) };
}

function ageOf(before: string, after: string): number | null {
  const found = /^,? ?\(?(?:aged? )?(\d{1,3})(?=[,.);]|$| and\b)/.exec(after)?.[1] ?? /^,? (?:who (?:is|was) )?(?:an? )?(\d{1,3})[- ]year[- ]old\b/.exec(after)?.[1] ?? /\b(\d{1,3})[- ]year[- ]old(?: [\p{L}-]+){0,3},? $/u.exec(before)?.[1];
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

function roleOf(before: string, after: string): string | null {
  const apposed = /^(?: \([^)]{0,40}\))?, (?:(?:aged )?\d{1,3}, )?((?:an?|the|his|her|its|one of) [^,.;:()"“”]{3,70}?)(?=[,.;]| (?:who|was|were|is|said|says|told|died|and)\b)/u.exec(after)?.[1];
  if (apposed && !/\b(?:said|told|killed|struck)\b/.test(apposed)) return apposed.replace(/^(?:an?|the|his|her|its) /, '').replace(/^\d{1,3}[- ]year[- ]old /, '') || null;
  const led = /((?:[\p{Ll}’'-]+ ){0,3}(?:driver|teacher|farmer|journalist|reporter|cameraman|photographer|editor|activist|lawyer|doctor|nurse|paramedic|medic|resident|villager|shopkeeper|trader|student|commander|leader|chief|spokes\p{Ll}+|mayor|governor|minister|president|officer|inspector|soldier|fighter|militant|guard|priest|imam|pastor|elder|analyst|director|head|official|volunteer|worker|policeman)),? $/u.exec(before)?.[1];
  if (led) return led.replace(/^(?:(?:the|an?|and|said|by|of|for|to|that|when|while|its|his|her|their|was|were|killed|with|including) )+/, '').trim() || null;
  const rank = /((?:(?:Maj|Lt|Brig|Col|Gen|Capt|Sgt|Cpl|Adm|Major|Lieutenant|Brigadier|Colonel|General|Captain|Sergeant|Corporal|Private|Admiral|Commander|Sheikh|Mullah|Naik|Havildar|Dr|President|Prime Minister|Minister|Governor|Mayor|Judge|Bishop|Father|Pastor|Imam|Inspector|(?:\p{Lu}\p{Ll}+ )?Minister)\.?,? )+)$/u.exec(before)?.[1];
  return rank ? rank.trim().replace(/,$/, '') : null;
}

/** The party of the nearest actor that ends at or holds this place, else the words themselves. */
function nameAt(words: string, offset: number, actors: readonly ActorMention[]): string {
  const found = actors.filter((a) => a.span[0] >= offset - 1 && a.span[1] <= offset + words.length + 2).at(-1);
  return found?.name ?? words.trim().replace(/^(?:an? )/, '');
}

const party = "((?:the |its |his |her |an? )?[\\p{L}\\p{N}\\p{M}’'&. -]{2,70}?)";
const left = [new RegExp(`(?:^|[,.;:“"] |\\b(?:and|but|by|to|from|said|says|told|of) )${party}(?:['’]s?)?(?: [\\p{Ll}-]+){0,2}? ${spoke},? (?:\\p{Lu}\\p{L}*\\.?,? ){0,3}$`, 'u'), new RegExp(`\\b(?:${spoke}|${offices}) (?:for|of|at|with) ${party},? (?:\\p{Lu}\\p{L}*\\.?,? ){0,3}$`, 'u')];
const right = [new RegExp(`^(?: \\([^)]{0,40}\\))?, (?:(?:an?|the|its|chief|deputy|another) )*(?:[\\p{Ll}-]+ ){0,2}(?:${spoke}|${offices}) (?:for|of|at|with|in|from) ${party}(?=[,.;:]| (?:who|said|says|told|was|were|and|on|in)\\b|$)`, 'u'), new RegExp(`^(?: \\([^)]{0,40}\\))?, ${party}(?:['’]s?)?(?: [\\p{Ll}-]+){0,2}? ${spoke}\\b`, 'u'), new RegExp(`^ (?:of|from|with) (the [\\p{Ll}\\p{Lu}][\\p{L}’' -]{3,60}?)(?=,? (?:who|said|says|told|added)\\b|,)`, 'u')];

function partyOf(before: string, after: string, span: Span, actors: readonly ActorMention[]): string | null {
  for (const p of left) {
    const m = p.exec(before);
    if (m?.[1]) return nameAt(m[1], span[0] - before.length + m.index + m[0].indexOf(m[1]), actors);
  }
  for (const p of right) {
    const m = p.exec(after);
    if (m?.[1]) return nameAt(m[1], span[1] + m.index + m[0].indexOf(m[1]), actors);
  }
  return null;
}
