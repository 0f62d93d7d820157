import type { Claim, Claimant } from '#model';
import { countries } from '#reference';
import { holds, overlap, type Span } from '#text';
import type { ActorMention, Doc, PersonMention } from '../doc.ts';
import { signsIn } from '../signs.ts';
import { again, antecedent, bandOf, lastActor, lastOf, lastPerson, nearest, partyBefore, somebody, somebodyAt, titled, writerOf, type Names } from './antecedents.ts';
import { personSince } from './focus.ts';
import { crowds, groups, parties, persons, severals } from './lexicon.ts';
import { bodyOfOffice, ledByPolice, ofSentence, ofThePolice, servedBy, wingOf } from './offices.ts';
import { sentOut } from './phrases.ts';
import { calledSelf, forceOf, full, organised, represented, speaksFor, spokes } from './sides.ts';

export type { Names };

/** What the sentences before were about: the last one's subject, and the last person named as one. */
export interface Focus { readonly topic: Span | null; readonly person: Span | null; /** Those of the last sentence who are several and can speak. */ readonly several?: Span | null; /** What the sentence at hand begins with. */ readonly opening?: Span | null; /** The person, where that one begins behind a place. */ personSince?(place: number): Span | null }

const capitals = new Set('washington tehran moscow kyiv kiev beijing damascus ankara riyadh islamabad kabul baghdad naypyidaw khartoum pyongyang seoul jerusalem cairo london paris berlin brussels delhi kremlin pentagon'.split(' '));
const lead = /^(?:(?:according to|with(?= (?:the |both |each )?\p{Lu}| (?:the|both|each|its|residents|officials|police|witnesses|locals|rebels)\b)|when (?:contacted|reached|asked)|contacted|in (?:remarks|comments|statements|interviews)(?= (?:to|with|on|carried)\b)|but|and|meanwhile|however|earlier|later|separately|also|in turn|so|yet|the statement from|in response|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|its|their|his|her|the same) (?:[\p{L}-]+ ){0,2}?(?:leaflet|statement|message|letter|post|video|communiqué|bulletin|broadcast|interview|recording|note|tweet|address|speech|sermon|press conference|briefing|report|podcast))[ ,]+)+/iu;
const tail = /[ ,]+(?:himself|herself|itself|themselves|(?:on|late on|early on) \p{Lu}\p{L}+(?: \d{1,2})?|(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:last|this) (?:week|month|year|night|morning|afternoon|evening|weekend)|soon|earlier|later|again|also|officially|meanwhile|however|though|nonetheless|nevertheless|likewise|similarly|in turn|for (?:its|their|his|her) part|then|now|once|(?:in|via|through) an? (?:[\p{Ll}]+ ){0,2}(?:statement|post|message|video|communiqué|interview|release))$/iu;
const proper = /(?:\p{Lu}[\p{L}\p{M}'’‑-]+|(?:al|el|de|bin|ben|van|von)-?\p{L}*)(?: (?:\p{Lu}[\p{L}\p{M}'’.‑-]*|(?:al|el|de|bin|ibn|ben|van|von|del|la)\b-?[\p{L}’'-]*))+/u;
const offices = /\b(?:mayor|governor|administrator|coordinator|minister|president|commander|inspector|ambassador|judge|prosecutor|director)(?: (?:of|for|in) .*)?$/i;
const titles = /\b(?:spokes(?:man|woman|person)|president|prime minister|minister|general|colonel|major|captain|lieutenant|inspector|governor|mayor|secretary|ambassador|doctor|dr\.?|sheikh|chief|commander)\b/i;

/** "In Kyiv a spokesman for the command": where somebody speaks is none of the name. */
const seat = /^(?:In|At|From|Near|Outside) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2},? (?=(?:an?|the|one|another|its|two|three|four|several|some) \p{L}|\p{Ll}+s$)/u;

/** "By evening Col Orr", "in the course of the day the hospital", "hours after the raid Brig Orr": when somebody spoke is none of the name. */
const when = /^(?:(?:last|this) (?:night|week|month|year|morning|evening),? (?=he |she |they |it |the |an? )|(?:yesterday|today),? (?=he |she |they |it |the |an? )|by (?:(?:late |early |mid-?)?(?:evening|nightfall|midday|noon|midnight|dawn|dusk|morning|afternoon|sunrise|sunset|\p{L}+day)(?: (?:morning|evening|night|afternoon|noon))?)|in the course of (?:the|that) \p{L}+|(?:that|the same|the next|the following) (?:day|evening|night|morning|afternoon)|(?:hours|days|minutes|shortly|soon|a day|a week) (?:later|afterwards|before)|(?:(?:hours|days|minutes|shortly|soon|a day|a week) )?(?:after|before) the [\p{Ll}-]+|from \p{Lu}\p{L}+ to \p{Lu}\p{L}+|in an? (?:[\p{Ll}-]+ )?(?:video|audio|recording|message|clip)(?: of [\p{L}\d]+ (?:seconds|minutes))?),? (?=(?:the|an?|one|another|its|his|her|two|three|four|several|some|\p{Ll}+ (?:men|fighters))\b|\p{Lu})/iu;

/** The phrase of a claimant without what stands round the name: dates, adverbs, conjunctions. */
export function pare(text: string, span: Span): Span | null {
  let [start, end] = span;
  const head = lead.exec(text.slice(start, end));
  if (head) start += head[0].length;
  start += (seat.exec(text.slice(start, end)) ?? when.exec(text.slice(start, end)))?.[0].length ?? 0;
  // "1230 GMT Hamas official"
  start += /^\d{1,2}[.:h]?\d{2} (?:GMT|UTC|[A-Z]{2,4}T)\b:? (?:(?:URGENT|ALERT|CORRECTED|UPDATE|FLASH|BREAKING):? )?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // "5:49 PM EDT The President": a stamp that no stop parts from the sentence
  const stamp = /^(?:[\p{Lu}\d][\p{L}\d:.]* ){1,6}(?=(?:The|An?) [\p{L}\d])/u.exec(text.slice(start, end))?.[0] ?? '';
  if (/\d/.test(stamp)) start += stamp.length;
  // "hours after the raid Brig Orr": the event behind its "after"
  if (/\b(?:after|before) $/u.test(text.slice(Math.max(0, start - 7), start))) start += /^the [\p{Ll}-]+ (?=(?:\p{Lu}\p{Ll}+\.? ){1,4}?\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // "in a message to a radio station in Orm the front": nobody's name begins with a preposition
  if (/^(?:to|on|with|via|through|for|by) /u.test(text.slice(start, end))) start += /^.*(?<!\b(?:of|in|to|for|with|at|on|by|from|and|near|against|via|through)) (?=(?:the|an?|its|his|her|their|one) \S)/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // "it likewise", "they further": how a pronoun's saying goes on
  end -= /(?<=^(?:it|he|she|they))(?: (?:likewise|further|furthermore|similarly|equally|flatly|also|now|again|still|then|later|even|once more|in turn))+$/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  const known = /^(?:an?|the) (?:[\p{L}-]+ ){1,4}?known as (?:the )?(?=\p{Lu})/iu.exec(text.slice(start, end));
  if (known) start += known[0].length;
  for (let m = tail.exec(text.slice(start, end)); m; m = tail.exec(text.slice(start, end))) end -= m[0].length;
  // "Fergal Orr (41)": an age or a party behind the name
  end -= / \((?:\d[^()]*|\p{Lu}(?:-[^()]*)?)\)$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  while (start < end && /[\s,(]/.test(text[start] ?? '') && !text.slice(start, end).includes(')')) start++;
  while (start < end && /[\s,(]/.test(text[end - 1] ?? '')) end--;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++;
  return start < end ? [start, end] : null;
}

const ones = new Map<string, RegExp>();
/** "A police officer" for "officer": one of no name whom a noun tells of. */
function oneOf(noun: string): RegExp {
  let known = ones.get(noun);
  if (!known) ones.set(noun, known = new RegExp(`^(?:an?|one|another) (?:[\\p{L}-]+ ){0,3}?${noun}\\b`, 'iu'));
  return known;
}

/** More than one of no name: no "he". */
const many = /^(?!one of|an? )(?:unnamed$|two|three|four|several|some|many|\d|.*(?:residents|officials|witnesses|sources|activists|survivors|relatives|villagers|locals|analysts|experts|workers|medics|neighbou?rs|observers|fishermen|people|soldiers|rescuers|doctors)\b)/i;
/** Who was told of since a place and can be a "he" or a "she"; null for none. */
const freshOf = (text: string, focus: Focus, place: number): Span | null => (focus.topic && focus.topic[0] > place && somebodyAt(text, focus.topic) ? focus.topic : personSince(focus, place));

/** Who a phrase means, by the names of the report and by the claimants before it; null for a pronoun without antecedent. */
export function claimantOf(doc: Doc, names: Names, before: readonly Claim[], span: Span, apposed: Span | null, focus: Focus): Claimant | null {
  const words = doc.text.slice(...span);
  const topic = (at: Span | null): Claimant | null => at && !/^(?:(?:version|claim|accusation|charge|allegation|account)s?$|there\b|some|about|nearly|more|at least|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|dozens|scores|hundreds|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)/iu.test(doc.text.slice(...at)) && !before.slice(-30).some((c) => c.content.some((s) => holds(s, at))) ? writerOf(doc, names, before, at) ?? byIssuer(at) ?? plainly(doc, names, before, at, doc.text.slice(...at)) : null;
  const low = words.toLowerCase();
  const byIssuer = (at: Span): Claimant | null => { const m = issued.exec(doc.text.slice(...at)); return m && claimantOf(doc, names, before, [at[1] - (m[1] ?? '').length, at[1]], null, { topic: null, person: null }); };
  const fresh = persons.has(low) ? freshOf(doc.text, focus, before.at(-1)?.cue?.[1] ?? -1) : null;
  if (persons.has(low)) return again((fresh ? personIn(names, fresh) ?? topic(fresh) : null) ?? lastOf(before.slice(-60).filter((c) => c.parent === null), (c) => c.kind === 'person' || (c.kind === 'unnamed' && !many.test(c.name))) ?? lastPerson(names, span) ?? topic(focus.person) ?? { name: 'unnamed', kind: 'unnamed', span }, span);
  const used = /^(?:it|they)$/.test(low) && /\bwhat $/i.test(doc.text.slice(Math.max(0, span[0] - 5), span[0]));
  // "the Front, who have fired at ships in what they say is defence"
  const whoAt = used ? /, who [^.;\n]{3,100}$/u.exec(doc.text.slice(Math.max(0, span[0] - 110), span[0])) : null;
  const told = whoAt && names.actors.find((m) => m.span[1] === Math.max(0, span[0] - 110) + whoAt.index);
  if (told) return { name: told.name, kind: told.kind, ...(told.actor ? { actor: told.actor.id } : {}), span };
  // "…, the ministry said, in what it described as an answer": whoever has just spoken in the sentence
  const speaker = used ? before.at(-1) : undefined;
  if (speaker?.cue && speaker.cue[1] < span[0] && speaker.claimant.kind === 'organisation' && !/[.\n;:]/.test(doc.text.slice(speaker.cue[1], span[0]))) return again(speaker.claimant, span);
  const subject = used && focus.opening && focus.opening[1] < span[0] && !/[.\n]/.test(doc.text.slice(focus.opening[1], span[0])) && !/^(?:it|they|there)$|^there\b|\b(?:still|video|photo(?:graph)?|picture|image|footage|recording|map|clip|strikes?|attacks?|raids?)s?\b/i.test(doc.text.slice(...focus.opening)) ? claimantOf(doc, names, before, focus.opening, null, { topic: focus.topic, person: focus.person, several: focus.several ?? null, opening: null }) : null;
  if (subject) return again(subject, span);
  // "The bureau hit back: it rejected the charge"
  const led = low === 'it' && focus.opening && /^[^.\n;:]{1,40}: $/.test(doc.text.slice(focus.opening[1], span[0])) && !anybody(doc.text, focus.opening) ? topic(focus.opening) : null;
  if (led && led.kind !== 'person') return again(led, span);
  const what = low === 'it' && used ? names.actors.filter((m) => m.span[1] <= span[0] && m.span[1] > span[0] - 200 && !/[.\n]/.test(doc.text.slice(m.span[1], span[0]))).at(-1) : null;
  if (what) return { name: what.name, kind: what.kind, ...(what.actor ? { actor: what.actor.id } : {}), span };
  // "HRW studied pictures, which it said showed no guns"
  const own = low === 'it' && focus.opening && focus.opening[1] < span[0] ? names.actors.find((m) => m.kind !== 'outlet' && focus.opening && m.span[1] === focus.opening[1] && m.span[0] - focus.opening[0] < 5) : undefined;
  if (own && !/[.\n;]/.test(doc.text.slice(own.span[1], span[0]))) return { name: own.name, kind: own.kind, ...(own.actor ? { actor: own.actor.id } : {}), span };
  const taker = persons.has(low) || /^(?:it|they)$/.test(low) ? ofWhom(doc.text, span, focus) : null;
  if (taker) return again(plainly(doc, names, before, taker, doc.text.slice(...taker)), span);
  const several = low === 'they' ? speakers(doc, names, before, span, focus) : null;
  if (several) return again(plainly(doc, names, before, several, doc.text.slice(...several)), span);
  if (parties.has(low)) return again((low === 'it' && !anybody(doc.text, focus.topic) ? topic(focus.topic) : null) ?? lastOf(before, (c) => c.kind !== 'person' && c.kind !== 'report' && !/^(?:both|each|either) /i.test(c.name) && !(low === 'it' && c.kind === 'unnamed' && !many.test(c.name) && (somebody(c.name) || crowds.test(c.name)))) ?? (low === 'they' && focus.opening && focus.opening[1] < span[0] ? topic(focus.opening) : null) ?? nearest(lastActor(names, span), partyBefore(doc.text, span[0]), topic) ?? lastOf(before, () => true), span);
  const writer = writerOf(doc, names, before, span) ?? saidBefore(words, before, span);
  if (writer) return writer;
  if (ofPapers(words) !== 0) {
    const issuer = issued.exec(words);
    const given = issuer ?? supplied.exec(words);
    if (given) return claimantOf(doc, names, before, [span[1] - (given[1] ?? '').length, span[1]], null, focus);
    // "by al-Wafa's own count": whoever counts
    const tallied = /^(.{2,50}?)['’]s?(?: own)?(?: latest)? (?:count|tally|reckoning|estimates?|figures|account|telling)$/u.exec(words)?.[1] ?? /^(?:his|her|its|their)(?= (?:own )?(?:count|tally|reckoning|account|findings|figures|estimates?|statistics|data|records|report|database)$)/u.exec(words)?.[0];
    if (tallied) return claimantOf(doc, names, before, [span[0], span[0] + tallied.length], null, focus);
    // "SOHR statistics", "UN figures": the body's own
    const kept = / (?:statistics|figures|data|records|estimates?|numbers|database|findings)$/u.exec(words)?.index;
    const keeper = kept === undefined ? undefined : names.actors.find((m) => m.span[1] === span[0] + kept && m.span[0] - span[0] < 5);
    if (keeper) return { name: keeper.name, kind: keeper.kind, ...(keeper.actor ? { actor: keeper.actor.id } : {}), span: keeper.span };
    const counter = tally.exec(words);
    if (counter) { const at = span[0] + words.indexOf(counter[1] ?? ''); return claimantOf(doc, names, before, [at, at + (counter[1] ?? '').length], null, focus); }
  }
  if (apposed && !/^which\b/.test(doc.text.slice(...apposed))) return pair(doc, names, before, span, apposed);
  const person = names.persons.find((p) => overlap(p.span, span) > 0);
  // 'who goes by the name "General Reed"': the whole of what stands in marks
  if (person && /["“«]/.test(doc.text[span[0] - 1] ?? '') && /["”»]/.test(doc.text[span[1]] ?? '')) return { name: words, kind: 'person', speaksFor: person.speaksFor, span };
  const ranked = person && (ofThePolice(person.name) ?? (ledByPolice(doc.text, person) ? person.name : null));
  if (ranked) return { name: ranked, kind: 'person', speaksFor: 'police', span };
  if (person && human(doc.text, span, person)) return { name: person.name, kind: 'person', speaksFor: represented(doc, names, before, person) ?? employer(doc.text, span, person), span };
  const organ = ofState.test(words) ? stateOf(doc.text, focus, span) : null;
  if (organ) return { name: `${organ}'s ${words.replace(/^its /iu, '')}`, kind: 'organisation', span };
  const band = bandOf(doc.text, names, span);
  if (band) return again(band, span);
  const bare = /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:(?:\p{Lu}{2,}-)?\p{Ll}[\p{L}-]* ){0,3}(\p{Ll}[\p{L}-]*)$/u.exec(words);
  // "a police officer said …. The officer …": who has spoken in that office without a name, before another who bears its rank
  const noun = /^the (\p{Ll}+)$/iu.exec(words)?.[1];
  const spoke = noun === undefined ? null : lastOf(before, (c) => c.kind !== 'organisation' && c.kind !== 'report' && oneOf(noun).test(c.name));
  if (spoke) return again(spoke, span);
  const holder = titled(doc, names, span);
  if (holder) return holder;
  if (/^the latter$/i.test(words)) { const last = lastActor(names, span); if (last) return again(last, span); }
  if (bare && groups.has(bare[1] ?? '')) { const found = antecedent(doc.text, before, names, span, bare[1] ?? '', words); if (found) return found; }
  return plainly(doc, names, before, span, words);
}

/** "Its defence ministry": an organ of the state that the sentence before was about. */
const ofState = /^its (?:[\p{Ll}-]+ ){0,2}(?:ministry|army|military|government|police|navy|air force|embassy|presidency)$/iu;
/** "Tarn's version was another. Its army said": the state, by its name or its capital, whose account the sentence before was about; null where it was about none. */
function stateOf(text: string, { topic }: Focus, span: Span): string | null {
  const whose = topic && topic[1] <= span[0] ? /^(.{3,40}?)['’]s? (?:[\p{Ll}-]+ )?(?:version|account|answer|reply|response|view|story|line|position|silence|denial)$/u.exec(text.slice(...topic))?.[1] : undefined;
  return whose ? countries.find((c) => c.capital === whose || c.name === whose || c.aliases.includes(whose))?.name ?? null : null;
}

/** "Fighters took 17 men, whom they accused of spying": who acts in the sentence that the "whom" hangs on, where its subject suffers nothing; null elsewhere. */
function ofWhom(text: string, span: Span, { opening }: Focus): Span | null {
  if (!opening || !/\bwhom $/iu.test(text.slice(Math.max(0, span[0] - 5), span[0])) || /[.;\n]/.test(text.slice(opening[1], span[0]))) return null;
  return /^(?:it|he|she|they|there)\b/iu.test(text.slice(...opening)) || /^ (?:was|were|is|are|has been|have been|had been|who|whose)\b/u.test(text.slice(opening[1], opening[1] + 12)) ? null : opening;
}

/** "Two officials gave another count. Nine died, they said", "the Green Helmets carried a man whose leg, they said, was lost": those who can speak and were named last, in this sentence or the one before; null where others have spoken since. */
function speakers({ text }: Doc, names: Names, before: readonly Claim[], span: Span, { opening, several }: Focus): Span | null {
  const rescue = (at: Span): boolean => names.actors.some((a) => a.span[1] === at[1] && a.kind === 'organisation' && a.actor?.kind !== 'armed-group' && a.actor?.kind !== 'state-forces' && /s$/u.test(a.name));
  const last = before.at(-1)?.cue?.[1] ?? -1;
  return [opening, several].find((at) => at && at[1] < span[0] && at[0] > last && (at === several || severals.test(text.slice(...at)) || at === opening && rescue(at))) ?? null;
}

/** "The statement read", "this source": whoever has spoken so right before; null for other words, and where a name tells. */
const saidBefore = (words: string, before: readonly Claim[], span: Span): Claimant | null => (/^(?:[Tt]he|[Tt]his|[Tt]hat) (?:same )?(?:press )?(?:statement|communiqué|release|note|message|source|post|tweet|letter|leaflet|bulletin|dispatch|announcement|video|audio|recording|clip|text|press note)$/u.test(words) ? again(lastOf(before, (c) => c.kind !== 'report' && c.kind !== 'outlet'), span) : null);

/** The person whose name a phrase holds. */
function personIn(names: Names, at: Span): Claimant | null {
  const p = names.persons.find((m) => holds(at, m.span));
  return p ? { name: p.name, kind: 'person', speaksFor: p.speaksFor, span: p.span } : null;
}

/** "An armed patrol": some body that has no voice, where another has spoken. */
const anybody = (text: string, at: Span | null): boolean => { const m = at && /^an? (?:[\p{L}-]+ )*([\p{L}-]+)$/u.exec(text.slice(...at).replace(/^A/, 'a')); return m !== null && !groups.has(m[1] ?? '') && !/\p{Lu}/u.test(m[0]); };

const issued = new RegExp(String.raw`^(?:an?|the|its|their) (?:[\p{L}-]+ )*?(?:statement|communiqué|communique|report|message|post|letter|inquiry|study|survey|investigation|account|list|tally|toll) (?:by|from|of|(?:${sentOut}|made (?:available|public)|supplied|gathered|compiled|collected|given|provided|prepared|drawn up|kept)(?: [^,]{1,40}?)? by) (.+)$`, 'iu');
/** "Information supplied by the fire brigade", "data gathered by the Red Cross": whoever gave it. */
const supplied = /^(?:the )?(?:[\p{L}-]+ ){0,2}?(?:information|data|figures|statistics|testimony|details|numbers) (?:supplied|gathered|compiled|collected|given|provided|prepared|released|published|shared|obtained|passed on) (?:on \p{L}+ )?(?:by|from) (.+)$/iu;
/** What one of the words has that tell of what somebody wrote, gathered or counted. */
const ofPapers = signsIn([/statement|communiqu|report|message|post|letter|inquiry|study|survey|investigation|account|list|tall|toll|information|data|figure|statistics|testimony|details|number|count|reckon|estimate|telling|findings|records/iu]);
/** "An AP count based on …": whoever counted. */
const tally = /^(?:an?|the|its) (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4})(?:['’]s?)? (?:news agency )?(?:count|tally|toll|database|estimate)s?(?: (?:based|compiled|drawn|maintained)\b.*)?$/u;

/** Whether a name among persons is one in this claimant's phrase: not an owner ("Tarn's minister"), not behind "of", not "The Hawks". */
function human(text: string, span: Span, person: PersonMention): boolean {
  const [head, rest] = [text.slice(span[0], Math.max(span[0], person.span[0])), text.slice(Math.min(span[1], person.span[1]), span[1])];
  return !/\b(?:of|for|to)\b/.test(head) && !/^['’]s?\s+\p{L}/u.test(rest) && !/^ (?!(?:who|and|of|from|in|at|with|for|also|later|then|speaking|reached|contacted|himself|herself)\b)\p{Ll}{3,}/u.test(rest) && !organised.test(person.name) && !/^the $/i.test(head) && !/^The\b/.test(text.slice(...person.span));
}

/** "The observatory's Lena Fosk". */
function employer(text: string, span: Span, person: PersonMention): string | null {
  return /^(.{2,60}?)['’]s $/.exec(text.slice(span[0], Math.max(span[0], person.span[0])))?.[1] ?? null;
}

/** Ranks cut short before a name: "Lt. Col.", "Rev. Fr.", "DSP". */
const ranks = /^(?:(?:(?:Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Brig|Adm|Insp|Supt|Rev|Fr|Dr|Prof|Mr|Mrs|Ms|Hon|Sen|Gov|Cmdr|Pol|Rep)\.?|\p{Lu}{2,4}|Alhaji|Hajiya|Mallam|Malam|Chief|Sheikh|Comrade|Reverend|Father|Sister|Brother|Pastor|Bishop|Archbishop|Imam|Honou?rable) )+$/u;
/** "Hon. Lawal Dara", "Alhaji Sani Dara": a name behind what only people are called. */
const honoured = /^(?:(?:Hon|Rev|Fr|Dr|Prof|Mr|Mrs|Ms|Sen)\.? |(?:Alhaji|Hajiya|Mallam|Malam|Comrade|Reverend|Father|Sister|Pastor|Bishop|Archbishop|Imam|Honou?rable|Engr?\.?) )+(?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'.-]+){1,3}$)/u;
/** "A spokesman", "the group's spokesperson": an office that names no body. */
const mouth = /^(?:an?|the|one|another) spokes(?:man|woman|person)$/iu;
/** For whom a spokesman of no body speaks: the body that his sentence named before him, else the one that spoke right before; null for none. */
function voiceFor(doc: Doc, names: Names, before: readonly Claim[], span: Span): string | null {
  const last = before.at(-1);
  return ofSentence(doc, names, span[0]) ?? (last?.claimant.kind === 'organisation' && last.cue && span[0] - last.cue[0] < 300 ? last.claimant.name : null);
}

/** "MSF's head of mission in Orm": a body's office, though the phrase begins and ends with a name. */
const officeAt = /(?:['’]s?|^\p{Lu}[\p{L}.-]*) (?:[\p{Ll}-]+ ){0,3}?(?:head|chief|director|coordinator|representative|secretary|spokes\p{L}+|envoy|ambassador|minister|commissioner|commander|manager|president|chair\p{L}*|leader|delegate|adviser|advisor)(?: (?:of|for|in|to) .+)?$/u;
/** "A spokesman for the group, Name" and "Name, a spokesman for the group". */
function pair(doc: Doc, names: Names, before: readonly Claim[], first: Span, beside: Span): Claimant {
  // "its secretary, the Reverend Odo Venn"
  const the = /^the (?=(?:Very |Right |Most )?(?:Reverend|Rev\.?|Honou?rable|Venerable) \p{Lu})/iu.exec(doc.text.slice(...beside))?.[0].length ?? 0;
  const second: Span = [beside[0] + the, beside[1]];
  const [a, b] = [doc.text.slice(...first), doc.text.slice(...second)];
  if (/^(?:one|two|three|the other|another|the (?:first|second|third|former|latter)|others?)(?: of (?:them|the \p{Ll}+))?$/iu.test(a) && b && !/^(?:who|whose|which)\b/.test(b)) return plainly(doc, names, before, second, b.replace(/,.*$/s, ''));
  // "a general of the front, known as Firefly"
  const called = /^(?:(?:simply|only|better|popularly|locally|also|widely) )?(?:known|identified|named) (?:only |simply )?(?:as|by the (?:name|alias)) (?=\p{Lu})/u.exec(b);
  if (called) { const side = /\b(?:commander|general|colonel|leader|captain|member|spokes\p{L}+|head|chief) (?:of|for|in) (?:the )?(.+)$/iu.exec(a)?.[1]; return { name: b.slice(called[0].length).replace(/,.*$/s, ''), kind: 'person', speaksFor: side ?? null, span: second }; }
  const isName = (s: string): boolean => !/^(?:the|an?|his|her|its|their|our|one|whose|which|who|whom)\b/i.test(s) && /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(s);
  // "the Bureau, the media wing of Tarn's army", "the front's political wing, Tasis"
  const voiceOfWhom = /^the (?:(?:media|press|armed|military|political|information|public relations) )+(?:wing|arm|branch|office|service) of (?:the )?(.+)$/iu.exec(b)?.[1];
  if (voiceOfWhom) return { ...plainly(doc, names, before, first, a), speaksFor: full(doc, voiceOfWhom) };
  const wing = / (?:wing|arm|branch)$/u.test(a) && /^\p{Lu}[\p{L}’'-]+$/u.test(b) ? wingOf(doc, names, before, a, first) : null;
  if (wing) return { ...plainly(doc, names, before, second, b), speaksFor: wing };
  // "Orm's armed wing, the Dawn Brigades"
  if (/^the \p{Lu}/u.test(b) && / \p{Ll}[\p{L}-]*$/u.test(a) && !titles.test(a) && !titles.test(b) && names.actors.some((m) => holds(second, m.span))) { const arm = wingOf(doc, names, before, a, first); return { ...plainly(doc, names, before, second, b), ...(arm ? { speaksFor: arm } : {}) }; }
  // "an official of the NSB, Tarn's security service", "the Reed Alliance, M23's political wing": what the body is, no other name
  const gloss = b.replace(/,? (?:who|whose|which)\b.*$/su, '');
  if (/['’]s? (?:[\p{L}-]+ )*\p{Ll}[\p{L}-]*$/u.test(gloss) && !titles.test(gloss) && !somebody(`the ${gloss.split(' ').at(-1) ?? ''}`)) {
    if (/^(?:an?|one|another|two|three|several) .* (?:of|in|from|at|with|for) (?:the )?\p{Lu}/iu.test(a)) return plainly(doc, names, before, first, a);
    if (/^[Tt]he \p{Lu}/u.test(a) && !/ \p{Ll}{3,}$/u.test(a)) { const arm = wingOf(doc, names, before, b, second); return { ...plainly(doc, names, before, first, a), ...(arm ? { speaksFor: arm } : {}) }; }
  }
  const common = / \p{Ll}[\p{L}-]*$/u.test(a) && isName(b) && (/ /.test(b) || /['’]s? (?:[\p{Ll}-]+ )?[\p{Ll}-]+$/u.test(a));
  // "the union's head in Orm, Lena Fosk"
  const officer = officeAt.test(a) && isName(b) && names.persons.some((p) => holds(second, p.span)) && !names.persons.some((p) => holds(first, p.span));
  const [name, role, span] = isName(a) && !common && !officer ? [a, b, first] : isName(b) ? [b, a, second] : [a, b, first];
  const known = names.persons.find((p) => overlap(p.span, span) > 0);
  const owner = officer ? /^(?!(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) )(?:.{2,60}?['’]s? (?:[\p{Ll}-]+ )?(?:police|army|navy|air force|military|government|parliament|gendarmerie|junta)(?= )|.{2,60}?(?=['’]s? ))/u.exec(a)?.[0] : undefined;
  const side = owner ?? forceOf(role) ?? (known && represented(doc, names, before, known)) ?? speaksFor(doc, names, before, role, span) ?? bodyOfOffice(doc, names, before, span === first ? second : first) ?? sameOffice(before, role) ?? (mouth.test(role) ? voiceFor(doc, names, before, first) : null);
  const ranked = known !== undefined && ranks.test(name.slice(0, Math.max(0, known.span[0] - span[0])));
  const honour = ranked ? null : honoured.exec(name)?.[0];
  if (honour) return { name: name.slice(honour.length), kind: 'person', speaksFor: side, span };
  // "said Odo, a driver's mate who walked back"
  const someone = span === first && /^an? /iu.test(b) && /^ who\b/u.test(doc.text.slice(second[1], second[1] + 5)) && !groups.has(b.split(' ').at(-1) ?? '');
  const isHuman = ranked || someone || side !== null || titles.test(role) || /\b(?:who|whose)\b|^\d|\b(?:trainee|resident|witness|rival|candidate|survivor|teacher|farmer|officer|mother|father|brother|sister)\b/i.test(role);
  const made = plainly(doc, names, before, span, name);
  // "Tarn's President Lena Fosk, who was there": the clause tells nothing of the name
  if (/^(?:who|whose|speaking)\b/.test(b) && made.kind === 'person' && made.name !== name && name.endsWith(made.name)) return { ...made, speaksFor: side ?? made.speaksFor ?? null };
  return isHuman && /^\p{Lu}/u.test(name) && !/^(?:The|An?|One|Its|His|Her|Their)\b/i.test(name) && (ranked || (proper.exec(name)?.index ?? 0) === 0) ? { name: ranked ? known.name : proper.exec(name)?.[0] ?? name, kind: 'person', speaksFor: side, span } : { ...made, span };
}

/** "A spokesman for President N": not N himself. */
const inService = /^(?:an?|the|one|another)\b.*?\b(?:spokes\p{L}+|lawyer|advis[eo]r|aide|secretary|deputy|wife|widow|brother|sister|son|daughter|father|mother|relative|ally) (?:for|of|to) /iu;

function plainly(doc: Doc, names: Names, before: readonly Claim[], span: Span, words: string): Claimant {
  const heads = (m: ActorMention): boolean => !/\b(?:of|for|in|from|by|to|at|with|near|who|whose|against|and|or)\b/.test(doc.text.slice(span[0], Math.max(span[0], m.span[0])));
  const actor = names.actors.find((m) => holds(span, m.span) && span[1] - m.span[1] <= 2 && heads(m)) ?? names.actors.find((m) => holds(m.span, span));
  // a capital behind a blank: in none but these can an office stand before a name
  const role = !/ \p{Lu}/u.test(words) ? null : /^(.*?spokes(?:man|woman|person)|(?:[\p{L}’'-]+ ){0,3}(?:leader|chief|head|lawmaker|activist|journalist|resident|farmer|minister|secretary|director|witness|survivor|teacher|mother|father|Inspector|Colonel|General|Captain|Major|Lieutenant|Governor|President|Minister|Mayor|Dr\.?|mayor|governor|commander|officer|prosecutor|judge|nurse|envoy|ambassador|president|councillor|doctor|surgeon)) (?!(?:Staff|Assembly|Security|Secretariat|Directorate|Command|Department|Council|Intelligence|Authority|Office|Hospital|Prosecutor)\b)(\p{Lu}.*)$/u.exec(words);
  const officer = ofThePolice(words), honour = honoured.exec(words)?.[0];
  if (honour) return { name: words.slice(honour.length), kind: 'person', speaksFor: null, span };
  if (officer) return { name: officer, kind: 'person', speaksFor: 'police', span };
  // "Colonel N of the Reed Army"
  const alone = /^(.+?) of (?:the )?\p{Lu}/u.exec(words)?.[1] ?? '', served = alone && proper.exec(alone)?.[0] === alone && !organised.test(alone) ? servedBy(doc, names, span[0] + alone.length) : null;
  if (served) return { name: alone, kind: 'person', speaksFor: served, span };
  // "an aide to the president"
  const aide = /^(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\p{Ll}-]+ )?(?:aide|advis[eo]r|lawyer|assistant) (?:to|of|for) ((?:\p{Lu}\p{L}+ )*\p{Lu}[\p{L}’'-]+|the [\p{Ll}-]+)$/u.exec(words)?.[1];
  if (aide) return { name: words, kind: 'unnamed', speaksFor: aide, span };
  if (role && !inService.test(words)) return { name: role[2] ?? words, kind: 'person', speaksFor: speaksFor(doc, names, before, role[1] ?? '', span), span };
  const voiced = /spokes/iu.test(words);
  if ((spokes.test(words) && /^(?:an?|the|one)\b/i.test(words)) || voiced && (/^(?:its|their|our) (?:[\p{Ll}-]+ ){0,2}?spokes(?:man|woman|person|people)$/iu.test(words) || /\p{L}['’]s? (?:\p{L}+ ){0,2}spokes(?:man|woman|person)$/u.test(words))) return { name: words, kind: 'unnamed', speaksFor: speaksFor(doc, names, before, words, span) ?? (mouth.test(words) ? voiceFor(doc, names, before, span) : null), span };
  // "civil defence spokesman says", in a headline without its article
  const headline = voiced ? /^(?!(?:an?|the|its|one|another) )((?:[\p{L}’'-]+ ){1,4})spokes(?:man|woman|person)$/iu.exec(words)?.[1] : undefined;
  if (headline) return { name: words, kind: 'unnamed', speaksFor: full(doc, headline.trim()), span };
  if (actor) return { name: actor.name, kind: actor.kind, ...(actor.actor ? { actor: actor.actor.id } : {}), span };
  const named = fuller(before, words) ?? firstNamed(before, words);
  if (named) return again(named, span) as Claimant;
  const office = /^the (?:[\p{L}-]+ )*(police) (?:chief|commander|inspector)/iu.exec(words)?.[1];
  if (office) return { name: words, kind: 'person', speaksFor: office, span };
  if (capitals.has(words.toLowerCase().replace(/^the /, ''))) return { name: words, kind: 'government', span };
  // "whose spokesman", "its commander": the body named last
  const whose = /^(?:spokes(?:man|woman|person)|leader|commander|chief|secretary)$/u.test(words) && doc.text.slice(Math.max(0, span[0] - 6), span[0]) === 'whose ' ? lastActor(names, span)?.name : undefined;
  if (whose) return { name: words, kind: 'unnamed', speaksFor: whose, span };
  if (offices.test(words)) { const voice = voiceOf(doc, names, before, span), own = voice.speaksFor || !/^(?:its|their) /iu.test(words) ? null : before.at(-1)?.stance === 'accuses' ? lastActor(names, span)?.name : speaksFor(doc, names, before, words, span); return { name: words, kind: 'person', ...(own ? { speaksFor: own } : voice), span }; }
  if (crowds.test(words) || somebody(words)) { const self = calledSelf(doc, names, before, span); return { name: words, kind: 'unnamed', ...(self.speaksFor ? self : voiceOf(doc, names, before, span)), span }; }
  // "an FRU cadre", "a self-styled general of the front": a body's man of no name
  const body = /^(?:an?|one|another) /iu.test(words) ? bodyOfOffice(doc, names, before, span) : null;
  if (body) return { name: words, kind: 'unnamed', speaksFor: body, span };
  const isHuman = !/^the /i.test(words) && proper.exec(words)?.[0] === words && !organised.test(words);
  const arm = isHuman ? null : wingOf(doc, names, before, words, span);
  if (arm) return { name: words, kind: 'organisation', speaksFor: arm, span };
  return { name: full(doc, words), kind: isHuman ? 'person' : 'organisation', ...(isHuman ? { speaksFor: null } : {}), span };
}

/** "The officer, Captain N" after "a police officer said": the office of no name that spoke before has a name now. */
const sameOffice = (before: readonly Claim[], role: string): string | null => { const noun = /^the (\p{Ll}+)$/u.exec(role)?.[1]; return noun ? lastOf(before, (c) => c.kind === 'unnamed' && Boolean(c.speaksFor) && c.name.endsWith(` ${noun}`))?.speaksFor ?? null : null; };

const voiceOf = (doc: Doc, names: Names, before: readonly Claim[], span: Span): Pick<Claimant, 'speaksFor'> => { const body = bodyOfOffice(doc, names, before, span); return body ? { speaksFor: body } : {}; };

/** The person before whose name begins with this one word (where people are called by their first name). */
const firstNamed = (before: readonly Claim[], words: string): Claimant | null => (/^\p{Lu}[\p{Ll}’'-]+$/u.test(words) ? lastOf(before, (c) => c.kind === 'person' && c.name.startsWith(`${words} `)) : null);

/** The claimant before whose name holds this one as its last words. */
function fuller(before: readonly Claim[], words: string): Claimant | null {
  const bare = words.replace(/^the /i, '').toLowerCase();
  if (!/^\p{Lu}/u.test(words.replace(/^the /i, ''))) return null;
  return lastOf(before, (c) => c.kind !== 'unnamed' && c.name.length > words.length && c.name.toLowerCase().endsWith(` ${bare}`));
}
