import type { TollField } from '#codebook';
import { bySpelling, spelled, type Sentence } from '#language';
import type { Span } from '#text';
import { sought } from '../signs.ts';
import { form, lemma, wordAt } from '../syntax.ts';
import { hasNumber, quantities } from './quantities.ts';
import type { Toll } from './tolls.ts';

/** A word for a toll, to which a verb or a colon leads its number. */
const tollNoun = String.raw`(?:death toll|toll|body count|number of (?:the |those |all )?(?:[\p{L}’'-]+ ){0,4}?(?:\([^)]{1,20}\) )?(?:who|that) (?:had |have |has )?(?:(?:been |were )?(?:killed|slain|shot dead)|died|perished|lost their lives|fallen)|number of ["“‘'](?:martyrs|dead|killed|victims|wounded|injured)["”’']|number of (?:["“]?\w+["”]? ){0,2}?(?:(?:dead|slain|killed|murdered|fallen|martyred|executed|neutrali[sz]ed|eliminated|wounded|injured|missing) (?!in\b|at\b|by\b|on\b|as\b|and\b|or\b|to\b|was\b|is\b|has\b|had\b)[\p{L}-]+|dead|deaths|killed|casualties|fatalities|victims|martyrs|bodies|corpses|wounded|injured|missing|people killed|(?:people |those )?(?:assassinated|murdered|executed|massacred|slain|shot dead))|number of (?:the |those |people |villagers |\p{L}+ ){0,2}?(?:abducted|kidnapped|(?<=those )(?:taken|picked up|led away|carried off)|(?<=people )(?:taken|picked up)|displaced|detained|arrested|released|freed|returned|hostages|captives|detainees|displaced people)|count of the dead)`;
const figureNoun = new RegExp(tollNoun, 'giu');
/** The field that such a word counts. */
const counts = (what: string): TollField => (/wounded|injured/i.test(what) ? 'injured' : /missing/i.test(what) ? 'missing' : /abducted|kidnapped|taken|picked|led away|carried|hostages|captives/i.test(what) ? 'abducted' : /displaced/i.test(what) ? 'displaced' : /detained|arrested|detainees/i.test(what) ? 'detained' : /released|freed|returned/i.test(what) ? 'released' : 'killed');
/** "since the beginning of 2021": a year, not a toll. */
const year = /\b(?:of|in|since|from|until) (?:19|20)\d\d$/u;
/** "among them a boy of four". */
const aged = /\b(?:boys?|girls?|baby|child|man|woman|youth|toddler|infant|teenager|student|pupil|daughter|son) of $/iu;
/** What stands between the word for a toll and its number: "rose to", "stands at", "was". */
const leadsTo = /(?:\b(?:at|to|of|was|is|were|be|been|reach|reached|reaching|as|hit|passed|exceeded|surpassed|topped|neared)\s+|:\s*)$/iu;
const bareFigure = /\b(?:(?:the|that|this) (?:(?:true|real|actual|correct|official|final|total|overall) )?(?:figure|number|count|total)\s(?:(?:has|had|was|later|then|since|also|quickly)\s){0,3}(?:rose|risen|rising|gone up|went up|went|passed|moved|mounted|swelled|climbed|grew|grown|doubled|tripled|increased|jumped|fell|fallen|dropped|revised|raised|lowered|updated)(?: \w+)? to|(?:a|the) (?:\w+ )?(?:figure|toll|count|number|estimate|total) of|(?:an?|the) (?:higher|lower|different|larger|smaller|preliminary|provisional) (?:figure|toll|count|number|estimate|total)(?:,|:| [-–—])|(?:put|puts|putting) (?:it|the (?:casualty )?(?:figure|number|count)) at|(?<=\bnow )(?:says|say|puts? it at|speaks? of|counts?|has|have|gives?|lists?|reports?|records?)(?: (?:it (?:is|was)|there (?:are|were)))?|(?:the|that) (?:(?:first|initial|earlier|previous|true|real|actual|correct|official|final) )?(?:figure|number|count|total)(?: (?:given|issued|released|announced|reported)[^.;,]{0,30}?)? (?:was|is|stands at|stood at|may be|could be)(?: (?:in fact|actually|probably|now|closer to|nearer(?: to)?|more like))?|(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ing)) (?:the|its|that) (?:overall )?(?:total|figure|count|number|tally)(?: killed| dead)? to|(?:gave|gives|cited|cites|claimed|(?<!\b(?:an|the|some) )estimated|mentioned|put forward)(?= (?:\d|at least|no|about|around|some|more|over|only|just|between|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|[a-z]+teen|[a-z]+ty))|(?:gave|gives|given) (?:it|the figure|the number|the total) as|(?:revised|raised|lowered|corrected|cut|increased|updated|upped|put) (?:it|that) (?:(?:up|down|later|again) )?to|(?:revised|raised|lowered|corrected|cut) (?:the|its|their|his|her) (?:figure|number|count|estimate|tally)(?: (?:from|up|down)(?: \S+)?)? to|(?<=\b\p{Lu}\p{L}+['’]s )(?:own )?(?:figure|count|number|estimate|tally) (?:was|is|stands at|stood at)|spoke of|spoken of|speaks of|speak of|boast(?:s|ed|ing)? of|brag(?:s|ged|ging)? of|there (?:are|were) now(?: already)?|(?:(?:say|says|said|insist|insists|insisted|maintain|maintains|maintained|believe|believes|believed)(?: that)?|first|so far|initially|at first) there (?:are|were|had been)(?=\s[\p{L}\d-]+\s*(?:[.;,”\x22 ]*$|[.;,]|[“\x22 ]*because\b))|sticks to|stuck to|insist(?:s|ed)? on|counted|listed|confirmed|reported|recorded|(?:says?|said|counts?|has|have|had|gives?|reports?|lists?)(?=\s(?:at least |only |about |around |some |up to |more than )?(?:\d[\d,]*|[a-z]+)\s*(?:[.;]|$)))\s+/giu;

const bareFigures = sought(bareFigure);

/** Who gives numbers: an office or a kind of witness, or a body by its initials. */
const tellers = /\b(?:police|army|military|navy|ministry|government|authorit(?:y|ies)|officials?|residents|locals|villagers|neighbou?rs|witnesses|sources?|hospitals?|clinic|morgue|medics|doctors|rebels|militants|insurgents|jihadists|separatists|militia|command|commissioner|governor|mayor|chief|council|agency|union|league|committee|association|monitors?|observatory|activists|relatives|famil(?:y|ies)|elders|rescuers|media|radio|television|spokes(?:man|woman|person)|opposition|church|diocese|red cross|red crescent)\b/iu;
const initials = /\b\p{Lu}{2,6}\b/u;
/** "Residents: 29, three of whom got away", "JNIM on its channel: 19.": in a bulletin, a source and its number for what was told right before. */
const sourced = /^\W*(?<who>(?:[Tt]he )?\p{L}[\p{L}’'-]*(?: (?!killed\b|dead\b|wounded\b|injured\b|toll\b|missing\b)[\p{L}’'-]+){0,6}):\s+(?=(?:at least |about |around |some |more than |up to |only )?[\p{L}\d,-]+(?: (?:dead|killed|women|men|girls|boys|children|people|persons|civilians|soldiers|pupils|students|villagers|passengers|fighters|policemen))?\s*(?:[.,;]|$))/u;

/** "put the dead in Orm at six", "gave its own losses as 11", "put rebel losses at nineteen", "had the count at 15": whose number it is stands between. */
const putAt = /\b(?:put|puts|putting|gave|gives|giving|set|sets|have|has|had|keeps?|kept|left|leaves|placed|places)\s+(?:the|its|their|his|her|(?!no\b|some\b|any\b|more\b)[\p{L}]+(?:['’]s)?)\s(?:own\s)?(?:[\p{L}'’-]+\s){0,2}?(?<what>dead|losses|deaths|killed|wounded|injured|missing|fatalities|displaced|evacuated|uprooted|(?<=\b(?:those|people|families|villagers|residents) )moved out|abducted|kidnapped|detained|arrested|death toll|toll|count|tally|total|figure|number)\b[^.;\d]{0,50}?\s(?:at|as)\s+/giu;
/** "put the dead at four and the wounded at two": what stands behind the first figure. */
const putAlso = /(?:,|\band|,\sand)\s(?:(?:the|its|their|those)\s)?(?:number\sof\s)?(?<what>dead|losses|deaths|killed|wounded|injured|missing|fatalities|(?<=\s)(?:of|on) (?:the )?(?:[\p{L}’'-]+ ){0,2}?[\p{L}’'-]+)\s(?:[\p{L}'’-]+\s){0,4}?(?:at|as)\s+/giu;
/** "the dead now number 15", "deaths totalled 12": a number that a verb gives to a word for those harmed. */
const numberedAt = /\b(?<what>dead|deaths|losses|fatalities|killed|wounded|injured|missing)(?:\s(?:in|from|at|for|of|on)\s(?:[\p{L}-]+\s?){1,4}?)?\s(?:(?:now|already|so far|thus far|together|had|have)\s)*(?:number(?:ed|s)?|total(?:led|ed|s)?|came to|come to|stand at|stood at|(?:is|are|was|were) (?:now|already|up to|up at|at|(?:later |first |initially |officially )?(?:put|given|estimated|set|placed|reckoned|counted) (?:at|as))|(?<=\b(?:the|their|its|our) (?:dead|wounded|injured|missing)\s)(?:are|were)(?=\s(?:at least |about |only |now )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty)\b))\s+/giu;
/** "published a list of 27 names", "had written down 31 names": as many as were named. */
const listing = /(?<!\b(?:petitions?|letters?|appeals?|nominees|candidates|ballot|waiting)\b[^.;]{0,60})\b(?:list(?:s|ed|ing)?|roll|register|written down|wrote down|compil(?:ed|es|ing)|publish(?:ed|es|ing)|read out|recorded|documented|circulated|gathered|collected|has|have|had|holds?)(?: (?:of|with|bearing|carrying))? (?=\S+ (?:\S+ ){0,2}?names\b)/giu;
/** "which brings the dead to 27". */
const broughtTo = /\b(?:brings|brought|bringing|bring|raises|raised|raising|takes|took|taking|pushes|pushed|pushing)\s(?:the|its|their)\s(?:\p{L}+\s){0,2}?(?<what>dead|killed|wounded|injured|losses|fatalities|missing)\b[^.;\d]{0,30}?\sto\s+/giu;
/** "bringing to 11 the number of reporters killed this year", "raising the toll to 400 since May": a running tally over a period, no toll of the deed that moves it. */
const runningTally = /\b(?:brings?|brought|bringing|takes?|took|taking|raise[sd]?|raising|pushe[sd]|pushing|lifts?|lifted|lifting)\b(?: [^.;]{0,30}?\b(?:overall|cumulative|(?:this |last |the )?(?:week|month|year)['’]s) (?:\p{L}+ )?(?:toll|tally|total|number|count)\b|[^.;]{0,60}\b(?:toll|number|total|dead|tally|count)\b[^.;]{0,80}?\b(?:(?:this|last) (?:year|month|week)|in (?:a|the) (?:week|month|year)(?: of|['’]s)|in (?:[\p{L}\d-]+ )(?:weeks|months|years|days) of|so far|to date|(?:over|in|during|within) the (?:past|last)|since (?!then|the (?:attack|blast|explosion|strike|bombing|shooting|incident|raid)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b)/iu;
const putsAt = sought(putAt), bringsTo = sought(broughtTo);
const fieldOf = (what: string, before: TollField | null = null): TollField => (before && /toll|count|tally|total|figure|number/i.test(what) && !/death/i.test(what) ? before : /wounded|injured/i.test(what) ? 'injured' : /missing/i.test(what) ? 'missing' : /displaced|evacuated|uprooted|moved/i.test(what) ? 'displaced' : /abducted|kidnapped/i.test(what) ? 'abducted' : /detained|arrested/i.test(what) ? 'detained' : 'killed');

/** Bits of a word: 1 it may name a toll, 2 be a verb of `putAt`, 4 of `broughtTo` and its like, 8 whom `numberedAt` counts, 16 whom or what `putAt` does, 32 be a verb and 64 a noun of `runningTally`: what those patterns learn must stand here too. */
const signOf = bySpelling(({ low }) => (/toll|count|number/.test(low) ? 1 : 0) + (/^(?:puts?|putting|gave|gives?|giving|sets?|ha[ds]|have|keeps?|kept|left|leaves|placed|places)$/.test(low) ? 2 : 0) + (/(?:brings?|brought|bringing|raise[sd]?|raising|takes?|took|taking|pushe[sd]|pushing)$/.test(low) ? 4 : 0) + (/dead|deaths|losses|fatalities|killed|wounded|injured|missing/.test(low) ? 8 : 0) + (/dead|deaths|losses|fatalities|killed|wounded|injured|missing|displaced|evacuated|uprooted|moved|abducted|kidnapped|detained|arrested|toll|count|tally|total|figure|number/iu.test(low) ? 16 : 0) + (/brings?|brought|bringing|takes?|took|taking|raise[sd]?|raising|pushe[sd]|pushing|lifts?|lifted|lifting/iu.test(low) ? 32 : 0) + (/toll|tally|total|number|count|dead/iu.test(low) ? 64 : 0));
function signsOf(s: Sentence): number { let all = 0; for (const t of s.tokens) all |= signOf(spelled(t)); return all; }

/** What a sentence tells befell people, counted or not ("marched off women who were weeding"); null where it tells of no such thing. */
export const kindTold = (words: string): TollField | null => (/\b(?:abduct|kidnap|(?:carried|marched|led|whisked|herded) (?:off|away)|snatched|took hostage)/iu.test(words) ? 'abducted' : /\b(?:kill(?:ed|s|ing)|dead|died|deaths|massacred|slain|slaughtered|murdered)\b/iu.test(words) ? 'killed' : /\b(?:wounded|injured|hurt)\b/iu.test(words) ? 'injured' : null);

/** Tolls told through the word toll or figure; `before` is the field that the text last counted, `lately` what was told right before, in the same item. */
export function figures(text: string, s: Sentence, before: TollField | null, lately: TollField | null): readonly Toll[] {
  // of a longer sentence `figuresAfter` may read half a word at its end as a number
  if (!hasNumber(s) && s.end - s.start < 220) return [];
  const out: Toll[] = [];
  const body = text.slice(s.start, s.end);
  const read = (m: RegExpMatchArray, field: TollField, needsPeople: boolean, noun?: RegExp): void => {
    const at = s.start + (m.index ?? 0) + m[0].length;
    const q = quantities(text.slice(at, Math.min(s.end, at + 60)), at).find((x) => x.span[0] - at < 3);
    // "put its losses at $3m"
    if (!q || q.kind === 'zero' || /[$€£₦₹]|\b(?:Rs|USD|EUR)\.?\s?$/u.test(text.slice(at - 1, q.span[0]))) return;
    const word = wordAt(s, q.span[1] - 1);
    const next = lemma(s, word + 1);
    const nounless = !next || !/^\p{L}/u.test(next) || ['dead', 'killed', 'death', 'on', 'by', 'in', 'for', 'and', 'as', 'with', 'but', 'victim', 'people', 'person', 'when', 'while', 'after', 'since', 'including', 'overnight', 'later', 'yesterday', 'today', 'early', 'late', 'within', 'at', 'after'].includes(next);
    if (noun && !noun.test(next) || needsPeople && !nounless || out.some((t) => t.group.head === word)) return;
    const evidence: Span = [s.start + (m.index ?? 0), q.span[1]];
    out.push({ field, group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: false }, at: word, evidence, subset: false, whole: null, negated: false, attacker: false });
  };
  const signs = signsOf(s);
  const running = (signs & 96) === 96 && (signs & 5) > 0 && runningTally.test(body);
  if (signs & 1 && !running) for (const m of body.matchAll(figureNoun)) out.push(...figuresAfter(text, s, s.start + m.index, counts(m[0])).filter((f) => !out.some((o) => o.group.head === f.group.head)));
  const put = (signs & 18) === 18 ? putsAt(body, [s], s.start) : [];
  for (const m of put) if (!/\b(?:number|count|toll) of\b/i.test(m[0])) read(m, fieldOf(m.groups?.['what'] ?? '', /death|casualty/i.test(m[0]) ? null : before), true);
  if (put.length) for (const m of body.matchAll(putAlso)) read(m, fieldOf(m.groups?.['what'] ?? ''), true);
  if (signs & 8 && /\b(?:number|total|c[oa]me to|stand at|stood at|(?:is|are|was|were) (?:now|already|at|up|\p{L}+ (?:at|as)|put|\p{L}+ly)|(?:dead|wounded|injured|missing) (?:are|were) )/iu.test(body)) for (const m of body.matchAll(numberedAt)) read(m, fieldOf(m.groups?.['what'] ?? ''), true);
  if (signs & 4 && !running) for (const m of bringsTo(body, [s], s.start)) read(m, fieldOf(m.groups?.['what'] ?? ''), true);
  if (signs & 6 && !running) for (const q of quantities(body, s.start)) {
    const m = /\b(?:brings?|brought|bringing|takes?|took|taking|raises?|raised|raising|pushe[sd]|pushing)\s(?:up\s)?to\s$|\b(?:puts?|putting)\sat\s$/iu.exec(text.slice(Math.max(s.start, q.span[0] - 24), q.span[0]));
    const what = /^ the (?:total )?(?:death toll|toll|(?:number|count|total) of (?:\p{Ll}+ ){0,2}?(?:dead|killed|deaths|fatalities|victims|wounded|injured|missing)|number (?:of people )?(?:killed|dead|wounded|injured|missing)|(?:number of )?(?:\p{Ll}+ )?\p{Ll}+ (?:[-–—(] ?[^–—()]{2,50} ?[-–—)] )?(?:killed|slain|eliminated|neutrali[sz]ed|wounded|injured|missing)|dead|wounded|injured|missing)\b/iu.exec(text.slice(q.span[1], s.end))?.[0];
    const word = wordAt(s, q.span[1] - 1);
    if (m && what && q.kind !== 'zero') out.push({ field: counts(what), group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: false, partOf: false }, at: word, evidence: [q.span[0] - m[0].length, q.span[1] + what.length], subset: false, whole: null, negated: false, attacker: false });
  }
  if (before && / names\b/iu.test(body)) for (const m of body.matchAll(listing)) read(m, before, false, /^names?$/);
  if (before) for (const m of bareFigures(body, [s], s.start)) read(m, /toll|casualty/.test(m[0]) ? 'killed' : before, true);
  // "Police: 13 women.", "The rebels: nine."
  const source = lately ? sourced.exec(body) : null;
  const who = source?.groups?.['who'] ?? '';
  if (lately && source && (tellers.test(who) || initials.test(who))) read(source, lately, false);
  return out;
}

const months = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** "the number killed in the attack of 9 April has risen to 17": a day, no number of those killed. */
const dayOfMonth = new RegExp(`^(?:st|nd|rd|th)? (?:of )?(?:${months})\\b`, 'u'), monthBefore = new RegExp(`\\b(?:${months}) $`, 'u');
/** The numbers that a word for a toll leads to, up to the next one of its kind: "the toll from the blast rose to 24", "at 18, then at 21". */
function figuresAfter(text: string, s: Sentence, from: number, field: TollField): readonly Toll[] {
  const out: Toll[] = [];
  for (const q of quantities(text.slice(from, Math.min(s.end, from + 220)), from)) {
    if (q.kind === 'zero' || dayOfMonth.test(text.slice(q.span[1], q.span[1] + 12)) || monthBefore.test(text.slice(Math.max(from, q.span[0] - 14), q.span[0])) || aged.test(text.slice(from, q.span[0])) || year.test(text.slice(Math.max(from, q.span[0] - 12), q.span[1])) || !leadsTo.test(text.slice(from, q.span[0])) || /[;!?]/.test(text.slice(from, q.span[0]))) continue;
    const word = wordAt(s, q.span[1] - 1);
    const next = form(s, word + 1);
    if (/^(?:%|percent|per|km|kilomet|mile|hour|day|week|month|year)/.test(next)) continue;
    // "risen to 27, officials said, as hundreds of mourners buried them": no figure of that toll
    if (next === 'of' && !/^(?:them|whom|the|those|these|people|dead|civilians|casualties|victims)$/.test(form(s, word + 2))) continue;
    if (out.length && !/^\s*(?:,\s*)?(?:and |but )?(?:then|later|now|from)?\b/iu.test(text.slice((out.at(-1) as Toll).group.span[1], q.span[0]))) break;
    if (out.length && (q.span[0] - (out.at(-1) as Toll).group.span[1] > 40 || /:\s*$/u.test(text.slice(from, q.span[0])))) break;
    const killedAfter = field === 'killed' && /^(?:wounded|injured)$/.test(next);
    if (killedAfter) continue;
    // "the number of dead as 19 and of injured as 54"
    const since = text.slice((out.at(-1) as Toll | undefined)?.group.span[1] ?? q.span[0], q.span[0]);
    const counted: TollField = /\b(?:wounded|injured|hurt)\b/iu.test(since) ? 'injured' : /\bmissing\b/iu.test(since) ? 'missing' : field;
    out.push({ field: counted, group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: false }, at: word, evidence: [from, q.span[1]], subset: false, whole: null, negated: false, attacker: false });
  }
  return out;
}
