import { bySpelling } from '#language';
import { judges, judging, refutes } from './judging.ts';
import { between, byWord, type Cue } from './lexicon.ts';
import { deed } from './stances.ts';
import type { Line } from './words.ts';

/** A cue at its place: words `first`–`last`, the word before its adverbs and auxiliaries, and what follows it. */
export interface Hit { readonly cue: Cue; readonly form: string; readonly first: number; readonly last: number; readonly subjectEnd: number; readonly negated: boolean; readonly able: boolean; readonly passive: boolean; readonly tail: 'content' | 'end' | 'name' }

const articles = new Set('the a an these those such no his her their its our of by some any similar other in from to both all conflicting unconfirmed on amid about after following despite over into with previous earlier'.split(' '));
const be = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
const unsure = new Set(['will', 'would', 'should', 'must', 'may', 'might', 'to']);

/** The cues of a sentence, in text order. */
export function cuesIn(line: Line): readonly Hit[] {
  const out: Hit[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!begins(line.words[i]!.spelling)) continue;
    const quotes = citedAt(line, i);
    const found = quotes ? { words: quotes, cue: cited } : (byWord.get(line.words[i]?.low ?? '') ?? []).find((c) => c.words.every((w, k) => line.words[i + k]?.low === w)) ?? countedAt(line, i);
    if (!found) continue;
    const hit = at(line, i, i + found.words.length - 1, found.cue);
    if (hit && !idle(line, hit)) { out.push(hit); i = hit.last; }
  }
  return out;
}

/** Whether a form can begin a cue at all: one of the lexicon, or one that `citedAt` or `countedAt` asks for. A form that they learn must be known here. */
const begins = bySpelling(({ low }) => byWord.has(low) || low === 'quoting' || [gotten, leadsSource, cites, holds, naming, namesOf, faults, attributes, adopts, ends, naysaid, brands, lays, sought, waves, gives, wants, tallies, probes, inquires, unsureOf, lacks, shows, ...figures.map(([form]) => form)].some((form) => form.test(low)));

function at(line: Line, first: number, last: number, cue: Cue): Hit | null {
  const before = line.words[first - 1]?.low ?? '';
  if (cue.noun && (/^NN/.test(line.words[first]?.tag ?? '') && /^(?:VB|IN|JJ|DT|CD|PRP\$)/.test(line.words[first - 1]?.tag ?? '') || articles.has(before) || first === 0 || (!/ed$/.test(line.words[first]?.low ?? '') && /^(?:of|by|from)$/.test(line.words[last + 1]?.low ?? '')))) return null;
  let k = first - 1;
  const aux: string[] = [];
  // "was able to verify": the verb of a body that could
  const could = before === 'to' && cue.stance === 'confirms' && /^(?:able|managed)$/.test(line.words[k - 1]?.low ?? '');
  if (could) k -= 2;
  for (; k >= 0; k--) {
    const low = line.words[k]?.low ?? '';
    const aside = low === ',' ? asideBefore(line, k) : null;
    // "An elder, requesting not to be named, however, told": the comma of the aside before stays
    if (aside !== null) { const open = line.words.findLastIndex((w, n) => n < aside && w.form === ','); k = aside; if (open > 0 && /^(?:VBG|VBN|WP)$/.test(line.words[open + 1]?.tag ?? '')) break; continue; }
    if (low === 'first' && line.words[k - 1]?.low === 'at' || low === 'far' && line.words[k - 1]?.low === 'so') { k--; continue; }
    // "the army first reported", "had first spoken of": when it spoke, no part of its name
    if (low === 'first' && k === first - 1 && (/^NN/.test(line.words[k - 1]?.tag ?? '') || /^ha(?:d|s|ve)$/.test(line.words[k - 1]?.low ?? ''))) continue;
    // 'It "categorically" denied'
    if (/^["”]$/.test(low) && /ly$/.test(line.words[k - 1]?.low ?? '') && /^["“]$/.test(line.words[k - 2]?.low ?? '')) { k -= 2; continue; }
    if (!between.has(low) && !/n['’]t$/.test(low) && !(low.endsWith('ly') && /^RB/.test(line.words[k]?.tag ?? ''))) break;
    aux.push(low);
  }
  if (cue.frame !== 'source' && (before === 'to' && !could || aux.some((w) => unsure.has(w)) || ['to', 'declined', 'refused'].includes(line.words[k]?.low ?? ''))) return null;
  const form = line.words[first]?.low ?? '';
  const negated = aux.some((w) => ['not', 'never', 'no', 'cannot'].includes(w) || /n['’]t$/.test(w));
  if (before === 'nor' || aux.includes('neither') || line.words.slice(Math.max(0, first - 4), first).some((w) => w.low === 'neither')) return null;
  return { cue, form, first, last, subjectEnd: k, negated, able: could || aux.some((w) => ['could', 'can', 'cannot'].includes(w)), passive: cue !== cited && cue !== unknown && !could && form !== 'unable' && !form.endsWith('ing') && (aux.some((w) => be.has(w)) || apart(line, first, last)) && cue.frame !== 'source', tail: tailOf(line, last, cue) };
}

/** "the raid claimed 13 lives": it took them. */
export const takesLives = (line: Line, k: number): boolean => /^claim/.test(line.words[k]?.low ?? '') && /^(?:(?:[^,.;]|\d[,.](?=\d)){1,30} )?(?:lives|life)\b/u.test(line.words.slice(k + 1, k + 6).map((w) => w.form).join(' '));

/** "Denied by text message", "admitted by midday": the means or the hour behind a "by", nobody who speaks. */
export const byMeans = (line: Line, by: number): boolean => /^(?:(?:an? |the |his |her |its )?(?:text|tele)?(?: ?messages?|phones?|e-?mails?|mail|letter|fax|radio|video(?: ?link)?|whatsapp|telegram|signal|sms|text|cable|wire|post)\b|midday|noon|midnight|dawn|dusk|sunrise|sunset|nightfall|daybreak|evening|morning|night|then|now|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|\d|(?:the )?(?:end|time|afternoon|weekend)\b)/u.test(line.words.slice(by + 1, by + 4).map((w) => w.low).join(' '));
/** "The raid, blamed by the mayor on rebels, …": a participle between commas with its agent. */
const apart = (line: Line, first: number, last: number): boolean => verdictOn(line, first, last) || line.words[first - 1]?.form === ',' && line.words[last + 1]?.low === 'by' && !byMeans(line, last + 1) && /^(?:blamed|claimed|condemned|denounced|denied|confirmed|reported|admitted)$/.test(line.words[first]?.low ?? '');

/** "Version rejected by the front.": an account at the sentence's head, and who answers it. */
const verdictOn = (line: Line, first: number, last: number): boolean => first > 0 && first < 4 && line.words[last + 1]?.low === 'by' && /^(?:version|claim|accusation|charge|allegation|account|figure|report|information|toll|story)s?$/.test(line.words[first - 1]?.low ?? '') && /^(?:rejected|denied|disputed|dismissed|refuted|confirmed)$/.test(line.words[first]?.low ?? '') && !byMeans(line, last + 1);

const asides = /^(?:however|meanwhile|too|though|instead|in turn|in contrast|by contrast|on the other hand|for (?:its|their|his|her|our) (?:own )?part|in (?:its|their|his|her) turn)$/;
/** "The army, for its part, said": the comma before an aside that ends with the comma at a word; null where there is none. */
function asideBefore(line: Line, end: number): number | null {
  for (let k = end - 1; k > end - 6 && k > 0; k--) if (line.words[k]?.form === ',') return asides.test(line.words.slice(k + 1, end).map((w) => w.low).join(' ')) ? k : null;
  return null;
}

/** "Asked not to be named", "asked to be identified by one name": who speaks wants to stay hidden and says nothing by it. */
export const wantsCover = (line: Line, last: number): boolean => /^(?:not\b|(?:for )?anonym|to (?:be|remain|stay|go) (?:only )?(?:identified|named|quoted|anonymous|known|referred|called|unnamed|by)\b|that (?:his|her|their|its|the|neither) (?:[\p{L}’'-]+ ){0,5}?(?:not |nor [\p{L} ]{2,20} )?be (?:named|identified|used|disclosed|published|revealed|withheld|given|printed|mentioned|changed)\b)/u.test(line.words.slice(last + 1, last + 11).map((w) => w.low).join(' '));

/** "affirmed on Sunday evening that": when it was said, between the verb and its clause. */
const dayThat = /^(?:(?:on|in|at|late|early|last|this|the|same|\p{L}+day|evening|morning|afternoon|night|yesterday|today|again|a|an|statement|note|communiqu[eé]|also) ){0,6}that\b/iu;
/** A noun or a participle that looks like a cue: "its final report", "developments reported in the north", a question asked. */
function idle(line: Line, hit: Hit): boolean {
  const next = line.words[hit.last + 1]?.low ?? '';
  const before = line.words[hit.subjectEnd]?.low ?? '';
  if (hit.form.endsWith('ed') && /^(?:an?|the|another|its|their|his|her|any|some)$/.test(line.words[hit.first - 1]?.low ?? '')) return true;
  if (/^(?:report|claim|blame)$/.test(hit.form) && !/^(?:did|does|do)$/.test(line.words.slice(Math.max(0, hit.first - 4), hit.first).find((w) => /^(?:did|does|do)$/.test(w.low))?.low ?? '')) return /['’]s$/.test(before) || !/s$|^(?:police|they|we|i|people|who|medics|media)$/.test(before);
  // "a car reported as stolen": what it is listed as, said by nobody
  if (hit.form === 'reported' && next === 'as' && !/^(?:saying|telling|stating|warning|claiming)$/.test(line.words[hit.last + 2]?.low ?? '')) return true;
  if (/^(?:reported|reports)$/.test(hit.form) && hit.subjectEnd === hit.first - 1) return /^(?:in|on|at|by|from)$/.test(next) && !line.words.slice(hit.last).some((w) => w.low === 'that') && !closes(line, hit);
  if (takesLives(line, hit.last)) return true;
  // "the town adds up 31 dead", "from May the valley adds 40 deaths": a sum, nobody's word
  if (/^add/.test(hit.form) && (next === 'up' || new RegExp(`^${number}`, 'iu').test(next) && !line.words.slice(hit.last + 1).some((w) => w.low === 'that' || verbs.test(w.low) || /^(?:VB[DPZ]|MD)$/.test(w.tag)))) return true;
  // "deny the use of their soil": keep from, no answer to anybody
  if (/^den(?:y|ies|ied|ying)$/.test(hit.form) && /^(?:(?:the|any|all) )?(?:use of|access|entry|passage|sanctuary|safe haven|shelter|space)\b|^(?:them|him|her|it|us) (?:(?:the|any|all|their|its|his|a) )?(?:use of|access|entry|passage|sanctuary|safe haven|shelter|space|food|water|aid|medicine|treatment|care|visits?|victory|rights?|oxygen|fuel|ground|bail|asylum|visas?)\b/u.test(line.words.slice(hit.last + 1, hit.last + 5).map((w) => w.low).join(' '))) return true;
  // "its core promises have not been kept": a noun before its verb
  if (/^(?:promises|claims|reports|demands|charges|notes|threats|estimates|appeals|pledges|records|counts|lists)$/.test(hit.form) && /^(?:have|had|has|were|was|are|is|will|would)$/.test(next) && hit.cue.frame !== 'source' && !(line.words[hit.subjectEnd]?.mark ?? true)) return true;
  // "spoke on air", "wrote to him": through or to what, nothing said
  if (/^reckons/.test(hit.form) && /^(?:with|on)$/.test(next)) return true;
  if (/^(?:wrote|writes)$/.test(hit.form) && /^to (?:\p{L}+ )?(?:about\b|$)/u.test(line.words.slice(hit.last + 1, hit.last + 4).map((w) => w.low).join(' ')) || /^sp(?:oke|eaks)$/.test(hit.form) && /^(?:on )?(?:air|camera|stage|television|tv|radio)\b/.test(line.words.slice(hit.last + 1, hit.last + 3).map((w) => w.low).join(' '))) return true;
  // "as per old habit": a custom, nobody's word
  if (hit.form === 'as' && /\b(?:habit|usual|custom|tradition|practice|routine|protocol|law|rules?|norms?|schedule|plan|procedure|policy|agreement|deal|constitution|standards?)\b/.test(line.words.slice(hit.last + 1, hit.last + 6).map((w) => w.low).join(' '))) return true;
  // "the said publication": which one, by nobody's word
  if (hit.form === 'said' && line.words[hit.first - 1]?.low === 'the' && /^NN/.test(line.words[hit.last + 1]?.tag ?? '')) return true;
  // "had been admitted by midday": to a hospital
  if (hit.form === 'admitted' && hit.passive && before !== 'it' && !/^(?:that|by)$/.test(next) || hit.form === 'admitted' && next === 'by' && byMeans(line, hit.last + 1)) return true;
  // "who wrote the script", "mentioned no hill": a thing made, a silence
  if (/^(?:establish|determine|ascertain|authenticate)$/.test(hit.form) && (!(hit.negated && hit.able) || (line.words[hit.last + 1]?.mark ?? true))) return true;
  if (/^wr(?:ote|ites)$/.test(hit.form) && before === 'who' && /^(?:the|an?|its|his|her|their|\d+)$/.test(next) && !line.words.slice(hit.last + 1).some((w) => /^VB[DPZ]$/.test(w.tag) || /["“]/.test(w.form))) return true;
  // "a medic, asked separately, spoke"
  if (hit.form === 'asked' && before === ',' && /^(?:,|separately|about|by|to comment|in|on|later)$/.test(next)) return true;
  // "he wept for hours", "remembers the war": words are said in marks, behind "that" or as a number
  if (/^charge/.test(hit.form) && /^(?:with|by|for|in|at)$/.test(next)) return true;
  if (/^(?:sobbed|wept|sigh(?:ed|s)|mutter(?:ed|s)|whisper(?:ed|s)|shout(?:ed|s)|celebrate[ds]|thundered|fumed|quipped|shrugged|cried|pleaded|objected|protested|shot|charge[ds]|counter|counters)$/.test(hit.form) && !(/^c(?:harge|ount)/.test(hit.form) && spokenBefore(line, hit.first) && next !== 'with')) return !line.words.some((w, k) => /["”“»«]/.test(w.form) && Math.abs(k - hit.first) < 6 || k === hit.last + 1 && w.low === 'that');
  // "…, he continued, …": no other going on
  if (/^continue[ds]$/.test(hit.form)) return !(/^(?:he|she|["”,])$/.test(before) && (line.words[hit.last + 1]?.mark ?? true) && /^[,.:]?$/.test(line.words[hit.last + 1]?.form ?? '') && line.words.slice(Math.max(0, hit.first - 5), hit.first).some((w) => /^[,"”]$/.test(w.form)));
  if (/^remember/.test(hit.form)) return !(next === 'that' || /["”»]/.test(line.words[hit.subjectEnd - 1]?.form ?? '') || /["”»]/.test(line.words[hit.subjectEnd]?.form ?? '') || new RegExp(`^${number}`, 'iu').test(next));
  // "according to preliminary estimates": a noun behind its adjective
  if (hit.form === 'estimates' && /^(?:JJ|DT|PRP\$|NN|IN|TO)$/.test(line.words[hit.first - 1]?.tag ?? '') && line.words[hit.first]?.tag === 'NNS') return true;
  if (hit.form === 'claimed' && next === 'by') return false;
  // "it is worth noting that": the report's own voice
  if (/^(?:noting|mentioning|recalling|stressing|adding)$/.test(hit.form) && /^(?:worth|bears|deserves)$/.test(before)) return true;
  // "two men who testified under protection said": the saying that follows is the claim
  if (/^(?:testified|spoke|reported|complained|warned)$/.test(hit.form) && before === 'who' && line.words[hit.subjectEnd - 1]?.form !== ',' && /^[^,.;:]{0,60}? (?:said|told|says|denied|confirmed|described|claimed)\b/.test(line.words.slice(hit.last + 1, hit.last + 10).map((w) => w.form).join(' '))) return true;
  if (hit.form === 'reported' && /^(?:killed|injured|wounded|missing|dead|hurt|abducted|displaced|kidnapped|damaged|destroyed)$/.test(next)) return true;
  if (/^(?:quote|cite)/.test(hit.form) && (next === 'by' || /^cite/.test(hit.form) && !line.words.slice(hit.last + 2, hit.last + 14).some((w, k, all) => w.low === 'as' && /^(?:saying|telling|warning|stating|claiming)$/.test(all[k + 1]?.low ?? ''))) && hit.cue !== cited) return true;
  // "had admitted 64 people": a hospital's doing
  if (/^admit/.test(hit.form) && (new RegExp(`^(?:(?:at least|about|some|more than|over|nearly|another) )?${number}`, 'iu').test(line.words.slice(hit.last + 1, hit.last + 4).map((w) => w.form).join(' ')) || /^(?:patients|wounded|casualties)$/.test(next))) return true;
  // "maintain control through their police": no saying without a clause
  if (/^maintain/.test(hit.form) && next !== 'that' && !line.words.slice(hit.last + 1, hit.last + 14).some((w) => /^(?:VB[DPZ]|MD)$/.test(w.tag) || /["“]/.test(w.form))) return true;
  if (hit.form === 'ordered' && ordersDeed.test(line.words.slice(hit.last + 1, hit.last + 7).map((w) => w.low).join(' '))) return true;
  if (hit.form === 'warning' && /^NN/.test(line.words[hit.first]?.tag ?? '') && /^NN/.test(line.words[hit.first - 1]?.tag ?? '')) return true;
  const word = line.words[hit.first];
  // "the number of people confirmed dead", "18 reported missing": what is known of them, and nobody who says so
  if (word && /^VB[DN]$/.test(word.tag) && /^(?:confirmed|reported|declared|presumed|verified)$/.test(word.low) && /^(?:dead|killed|missing|wounded|injured)(?: (?:in|at|by|on|so|after|following|since|from|has|have|had|was|were|is|are|rose|stood|stands|,|\.)|$)/.test(line.words.slice(hit.last + 1, hit.last + 3).map((w) => w.low).join(' '))) return true;
  if (word?.tag === 'VBN' && hit.form !== 'ruled' && hit.subjectEnd === hit.first - 1 && !(line.words[hit.first - 1]?.mark ?? true) && !dayThat.test(line.words.slice(hit.last + 1, hit.last + 8).map((w) => w.low).join(' ')) && word.rel === 'acl' && !((line.words[hit.last + 1]?.mark ?? true) && spokenBefore(line, hit.first))) return true;
  if (hit.form === 'saying') return before === 'as';
  if (/^sp(?:eak|oke|oken|eaks)$/.test(hit.form) && /^(?:condition|behalf)$/.test(next)) return true;
  if (/^ask/.test(hit.form) && wantsCover(line, hit.last)) return true;
  return hit.form === 'asked' && line.words.slice(hit.last + 1, hit.last + 6).some((w) => /^(?:who|what|whether|if|why|how|where|when)$/.test(w.low));
}

/** "…, the army reported on Tuesday": a speaker behind a comma ends the sentence with when or where it spoke. */
function closes(line: Line, hit: Hit): boolean {
  let k = hit.subjectEnd;
  while (k >= 0 && !line.words[k]!.mark && !/^VB|^MD/.test(line.words[k]!.tag)) k--;
  const tells = (words: Line['words']): boolean => words.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.tag));
  return line.words[k]?.form === ',' && hit.subjectEnd - k < 9 && tells(line.words.slice(0, k)) && !tells(line.words.slice(hit.last + 1));
}

/** "The general who ordered the attack": who has it done says nothing. */
const ordersDeed = /^(?:the|an?|this|that|its|their|his) (?:[\p{L}-]+ ){0,2}?(?:attack|strike|airstrike|killing|bombing|raid|assault|assassination|operation|massacre|murder|shooting|execution|shelling|bombardment|offensive|crackdown)s?\b/u;

/** Whether "told" has but an addressee behind it ("…, he told the weekly Lamp"), no clause of its own. */
function toldOnly(line: Line, last: number): boolean {
  const stop = line.words.findIndex((w, k) => k > last && /^[.,;:!?]$/.test(w.form));
  const own = line.words.slice(last + 1, stop < 0 ? undefined : stop);
  return own.length < 14 && !own.some((w) => w.low === 'that' || verbs.test(w.low) || /["“«„]/.test(w.form) || /^(?:he|she|they|it|we)$/.test(w.low) || (/^VB[DPZ]$/.test(w.tag) && w.rel !== 'acl'));
}

const number = String.raw`(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds|thousands)\b)`;
/** Verbs that give a figure, by what must follow them in their clause. */
const figures: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:had|has|have)$/, new RegExp(String.raw`^(?:the|its|their) (?:[\p{L}]+ ){0,2}?(?:figure|toll|number|count|tally|total|dead|losses|deaths|injured|wounded)(?: of (?:[\p{L}]+ ){0,2}?[\p{L}]+)? at (?:[\p{L}]+ ){0,4}?${number}`, 'iu')],
  [/^puts?$/, new RegExp(String.raw`^at (?:[\p{L}]+ ){0,3}?${number}[\d,.]* (?:the|its|their|those|all) |^(?!an end\b|a stop\b|paid\b)(?:[^,;.]|\.\d){2,80}?(?: , [^,;.]{2,40} ,)? at (?!(?:least|most)\b)(?:[“"] ?)?(?:[\p{L}]+ ){0,4}?${number}`, 'iu')],
  [/^(?:gave|gives|given)$/, new RegExp(String.raw`^(?:(?:[^,;.]|\.\d){2,80}? as (?:[\p{L}]+ ){0,4}?${number}|(?:an? )?(?:[\p{L}]+ )?(?:figure|number|toll|total|death toll|tally)(?: of| ,| :| –| —| -) (?:(?:at least|about|more than|around|some) )?${number}|${number}[\d,]*(?: [\p{L}-]+){0,2}? (?:dead|killed|deaths|fatalities|wounded|injured|casualties|missing|victims)\b)`, 'iu')],
  // "mentions 16 wounded", "had evoked 'a dozen dead'", "boasts of 14", "was giving 22 martyrs"
  [/^(?:evok(?:ed|es|ing)|mention(?:ed|s|ing)?|indicat(?:ed|es|ing)|giving|advanc(?:ed|es|ing)|put forward|signal(?:led|s))$/, new RegExp(String.raw`^(?:[“"'‘] ?)?(?:(?:at least|about|some|more than|over|only|around|an?|nearly|up to) ){0,2}${number}[\d,]*(?: [\p{L}-]+){0,2}?(?: [“"'‘])? ?(?:dead|killed|deaths|bodies|fatalities|wounded|injured|hurt|casualties|missing|victims|martyrs|martyred|deceased|disappeared|fallen)\b`, 'iu')],
  [/^(?:boast(?:ed|s|ing)?|brag(?:ged|s|ging)?)$/, new RegExp(String.raw`^of (?:having (?:killed|slain|eliminated) )?(?:[“"'‘] ?)?(?:(?:at least|about|some|more than|over|around|an?|nearly|up to) ){0,2}${number}`, 'iu')],
  [/^(?:revised|raised|lowered|corrected|cut)$/, new RegExp(String.raw`^(?:the|its|their|his|her) (?:[\p{L}]+ ){0,2}?(?:figure|toll|number|count|estimate|tally)\b[^,;.]{0,40}? to (?:[\p{L}]+ ){0,3}?${number}`, 'iu')],
  [/^(?:published|released|compiled|posted|issued|shares?|shared|provide[ds]|supplied|communicated|transmitted|circulated|offered|advanced|established|passed)$/, new RegExp(String.raw`^(?:(?:on |along )?(?:with|to) [^,;.]{2,40}? )?an? (?:[\p{L}]+ ){0,2}?(?:list|toll|count|tally|register|figure|number|total|balance|estimate|record) of (?:[\p{L}]+ ){0,3}?${number}`, 'iu')],
  [/^ma(?:kes?|de)$/, new RegExp(String.raw`^(?:it|that|the (?:[\p{L}]+ ){0,2}?(?:toll|total|number|count|dead|figure)) (?:(?:at least|about|some|more than|over) )?${number}(?![ -](?:years?|days?|weeks?|months?|hours?|minutes?|times?|in a row)\b)`, 'iu')],
  [/^(?:counted|counts|tallied|documents|documented|lists|registered|registers|recorded|records|remembers|remembered|recalls|recalled)$/, new RegExp(String.raw`^(?:(?:besides|also|so far|in addition|now|already|thus far|as well) )?(?:(?:at least|more than|over|some|about|only|up to|a total of|another|nearly|almost|around|upwards? of|as many as|no fewer than|no less than|not less than|an estimated|close to) )?${number}`, 'iu')],
];
/** "Laid the shelling at the door of the front", "pins the blast on it", "points the finger at", "put the blame on": a deed put on somebody. */
const lays = /^(?:la(?:id|ys|ying)|puts?|putting|plac(?:ed|es|ing)|pin(?:s|ned|ning)|point(?:s|ed|ing))$/;
const laid = /^(?:[^,.;:]{2,80}? (?:at (?:the )?(?:door|feet) of|down to)|(?:the |some |all |full |most |of |squarely )*(?:blame|responsibility|guilt)\b[^,.;]{0,60}? (?:on|upon|with)|(?:the |a |an accusing |their |its |his )?fingers?(?: of (?:blame|suspicion))?(?: \p{L}+ly)? at) \p{L}/iu;
const pinned = /^(?:the|this|that|these|it|both|all) [^,.;:]{0,60}?\bon \p{L}|^(?:the blame|it) on \p{L}/iu;
/** "Pointed at the 9th Front", "points to the settlers": whom somebody suspects, by a name, in marks, or as a bearer of arms. */
const pointedAt = /^(?:at (?:["“] ?\p{L}|(?:the |rival )?(?:\d|\p{Lu}))|(?:at|to|towards?) (?:the |an? |this |that |their |its )?(?:[\p{L}\d'’-]+ ){0,3}?(?:army|military|police|government|militants?|militia\p{L}*|rebels?|bandits?|fighters?|forces|troops|soldiers?|insurgents?|jihadists?|terrorists?|gangs?|cartels?|settlers?|outpost|herders|guerrillas?|separatists?|extremists?|factions?|dissidents|front|brigade|group|gunmen)\b(?! (?:video|footage|images?|records?|reports?|figures|data|movements?|statements?|announcement|claims?)))/u;
const figure: Cue = { forms: [], frame: 'object', stance: 'states' };
/** "Called the raid a massacre", "branded them terrorists": a judgement on what is named first. */
const branded = new RegExp(String.raw`^(?:(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}'’-]+ ){1,7}?|(?:it|them|him|her) )(?:["“] ?)?(?:as )?(?:an? )?(?:act of )?(?:[\p{L}-]+ ){0,2}?${judging}(?![\p{L}])`, 'u');
const quoted = /^(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}'’-]+ ){0,7}?["“] [^"“”]{3,50} ["”]/u;
const judged = (words: string): boolean => { const q = quoted.exec(words)?.[0]; return branded.test(words) || (q !== undefined && judges(q)); };
const verdict: Cue = { forms: [], frame: 'object', stance: 'condemns' };
/** "What Orm called a threat", "in what it describes as a war": the words that somebody uses for it. */
const ended: Cue = { forms: [], frame: 'clause', stance: 'states' };
/** Whether a clause stands before the comma in front of a verb's subject. */
function spokenBefore(line: Line, i: number): boolean {
  let k = i - 1;
  while (k > 0 && !line.words[k]?.mark && i - k < 8) k--;
  return line.words[k]?.form === ',' && i - k > 1 && line.words.slice(0, k).some((w) => /^VB[DPZ]$/.test(w.tag)) && !line.words.slice(k + 1, i).some((w) => /^(?:VB|MD)/.test(w.tag));
}
const rebuttal: Cue = { forms: [], frame: 'object', stance: 'denies' };
const waves = /^(?:wav(?:ed|es|ing)|brush(?:ed|es|ing)|laugh(?:ed|s|ing)|shrug(?:ged|s|ging)|sw(?:ept|eeps)|push(?:ed|es|ing))$/;
const aside = /^(?:this|that|it|them|(?:the|these|those|such|his|her|its|their|all) (?:[\p{L}-]+ ){0,2}?(?:claims?|reports?|allegations?|accusations?|charges?|accounts?|suggestions?|stor(?:y|ies)|rumou?rs?|questions?|criticisms?|figures?)) (?:away|aside|off)\b/u;
const naysaid = /^(?:call|describ|label|labell|term|brand|dubb?)(?:s|es|ed|ing)?$/;
/** Whether a verb of calling calls its object untrue, before its clause ends. */
const rebutted = (words: string): boolean => refutes(/^[^;:]{2,110}/u.exec(words)?.[0].split(/, (?=\p{L})/u)[0] ?? '');
const termed: Cue = { forms: [], frame: 'object', stance: 'states' };
const naming = /^(?:call|calls|called|term|terms|termed|describes?|described|dubbed|labels?|labelled|labeled)$/;

/** "Was quoted by the radio as saying", "citing a doctor as saying": the words up to the saying; null where none follows. */
export const cited: Cue = { forms: [], frame: 'clause', stance: 'states' };
const cites = /^(?:quot|cit)(?:ed|ing)$/;
function citedAt(line: Line, i: number): readonly string[] | null {
  const before = line.words[i - 1];
  if (!cites.test(line.words[i]?.low ?? '') || !(line.words[i]?.low.endsWith('ing') ? before?.form === ',' : be.has(before?.low ?? ''))) return null;
  const as = line.words.findIndex((w, k) => k > i && k < i + 14 && w.low === 'as' && /^(?:saying|telling|stating|warning|claiming)$/.test(line.words[k + 1]?.low ?? ''));
  return as > 0 && !line.words.slice(i, as).some((w) => /^[.;:]$/.test(w.form)) ? line.words.slice(i, as + 2).map((w) => w.low) : null;
}
/** "Held the governor responsible": a blame that its object parts. */
const blame: Cue = { forms: [], frame: 'object', stance: 'accuses' };
const blamed = /^(?:(?!(?:him|her|them|it)self\b)[^,.;:]){2,70}?(?: , [^.;:]{3,110} ,)? (?:responsible|accountable)\b/iu;

/** Whether "what" stands with the claimant right before a word. */
function whatBefore(line: Line, i: number): boolean {
  for (let k = i - 1; k > i - 7 && k >= 0; k--) { const w = line.words[k]; if (!w || w.mark || /^VB[DPZ]$/.test(w.tag)) return false; if (w.low === 'what') return k < i - 1; }
  return false;
}

const namesOf = /^(?:named|names|naming)$/, faults = /^faulted$/, attributes = /^(?:attribut|ascrib|imput)(?:ed|es|ing|e)$/, adopts = /^adopt(?:ed|s|ing)$/, ends = /^(?:found|ruled|heard)$/;
/** "Spoke at the time of 11 dead": when, between the verb and its "of". */
const speaks = /^(?:spoke|speaks|talked|talks)$/, spokeOf = /^(?:at (?:the time|first)|then|initially|earlier|later|yesterday|today|(?:on|last|late on) \p{L}+|in (?:the )?\p{L}+) of(?= |$)/u;
const holds = /^(?:held|holds|hold|holding)$/, brands = /^(?:called|calls|branded|brands|labelled|labeled|labels|termed|dubbed)$/;
/** "As reported by the mayor, …", "…, per the Red Cross": whoever stands behind is the source. */
const behindBy: Cue = { forms: [], frame: 'source', stance: 'states' };
const leadsSource = /^(?:as|per|going)$/;
/** "…, by Israeli tallies", "By the union's own count …". */
const tallies = /^by$/;
const countedBy = /^(?:the )?(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}|[\p{L}-]+) ?(?:['’] ?s?|(?<=[nish]))(?: own)?(?: latest)? (?:count|tally|tallies|counts|reckoning|estimates?|figures)\b/u;
/** "31 wounded by her reckoning": whose count it is, by a pronoun. */
const byOnes = /^(?:his|her|their|its)(?: own)? (?:count|tally|reckoning|account)\b/;
function sourceAt(line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const [low, before, next, after] = [i, i - 1, i + 1, i + 2].map((k) => line.words[k]?.low ?? '');
  if (low === 'as' && (i === 0 || before === ',') && after === 'by' && /^(?:reported|announced|stated|confirmed|told|specified|noted|narrated)$/.test(next ?? '')) return { words: ['as', next ?? '', 'by'], cue: behindBy };
  // "…, going by the ministry's data"
  if (low === 'going') return next === 'by' && (i === 0 || /^[,(–—-]$/.test(before ?? '')) && /\b(?:data|figures|numbers|count|tally|records?|statistics|register|list|account|reports?|estimates?)\b/.test(line.words.slice(i + 2, i + 9).map((w) => w.low).join(' ')) ? { words: ['going', 'by'], cue: behindBy } : null;
  return low === 'per' && /^(?:[,–—)-])$/.test(before ?? '') && (/^\p{Lu}\p{L}/u.test(line.words[i + 1]?.form ?? '') || /^(?:the|local|police|officials|medics|residents|witnesses|hospital)$/.test(next ?? '')) ? { words: ['per'], cue: behindBy } : null;
}

/** "Sought a report from the police": what is asked of another. */
const demand: Cue = { forms: [], frame: 'object', stance: 'demands' };
const sought = /^(?:sought|seeks)$/;
/** "Gave the government 48 hours to act", "gave them until Friday to leave": an ultimatum. */
const gives = /^(?:gave|gives|given)$/;
const ultimatum = new RegExp(String.raw`^(?:the |an? |its |their |all )?(?:[\p{L}'’-]+ ){1,5}?(?:an? )?(?:${number}[\d-]*[ -](?:hours?|days?|weeks?|months?)(?: (?:ultimatum|deadline))?|until [\p{L}\d]+(?: [\p{L}\d]+){0,2}?|(?:an? )?(?:ultimatum|deadline)) to \p{L}`, 'iu');
/** "Wants the killers named", "want those responsible to be tried": what is asked of others. */
const wants = /^wants?$/;
const wanted = /^(?:the|its|his|her|their|those|all|an|a|both) (?:[\p{L}'’-]+ ){1,5}?(?:to (?:be )?\p{L}+|named|tried|arrested|punished|freed|released|charged|prosecuted|returned|identified|jailed|hanged|disarmed|withdrawn|lifted|reopened|investigated|brought)\b|^(?:justice|answers|compensation|an (?:inquiry|investigation|explanation|apology))\b/iu;
const answersSought = /^(?:(?:an?|the|immediate|urgent|detailed|full|thorough|independent|written|public) ){0,3}(?:reports?|explanations?|inquiry|enquiry|probe|investigation|answers|clarifications?|apology|compensation|reparations)\b/iu;

/** "Is looking into the reports", "has opened an inquiry into the raid", "had no indication of it", "were not sure who": what somebody does not know yet. */
const unknown: Cue = { forms: [], frame: 'object', stance: 'doubts' };
const probes = /^(?:investigating|looking|examining|probing)$/, inquires = /^(?:open(?:ed|s)|launch(?:ed|es)|beg[au]n|begins|start(?:ed|s)|initiat(?:ed|es))$/, unsureOf = /^(?:sure|certain|unsure|uncertain)$/, lacks = /^(?:has|had|have)$/;
const inquiry = /^(?:an?|its own|their own) (?:[\p{L}-]+ ){0,3}?(?:investigation|inquiry|enquiry|probe) into\b/u;
const nothingOf = /^no (?:[\p{L}-]+ ){0,2}?(?:indications?|information|evidence|knowledge|records?|reports?|confirmation|proof) (?:of|that|about|on|as to)\b/u;
function unknownAt(line: Line, i: number): readonly string[] | null {
  const low = line.words[i]?.low ?? '', before = line.words[i - 1]?.low ?? '';
  const rest = line.words.slice(i + 1, i + 9).map((w) => w.low).join(' ');
  const been = line.words.slice(Math.max(0, i - 3), i).some((w) => be.has(w.low));
  if (probes.test(low)) return !been ? null : low === 'looking' ? /^into /.test(rest) ? [low, 'into'] : null : /^(?:investigat|prob)/.test(low) || /^(?:(?:the|those|these|its) )?(?:claims?|reports?|allegations?|accusations?|incident)/.test(rest) ? [low] : null;
  if (unsureOf.test(low)) return (low.startsWith('un') || before === 'not') && been && /^(?:yet )?(?:whether|who|whose|what|why|how|if|where|when|which)\b/.test(rest) ? [low] : null;
  const m = (inquires.test(low) ? inquiry : lacks.test(low) ? nothingOf : null)?.exec(rest)?.[0];
  return m ? [low, ...m.split(' ')] : null;
}

/** "Israeli figures show": whoever keeps count says so. */
const shows = /^show(?:s|ed)?$/;
const keptCount = /^(?:figures|data|statistics|tally|tallies|records|estimates|counts?|registers?)$/;

/** Bodies that keep count of the dead. */
const counters = /(?:ministry|hospital|clinic|morgue|mortuary|agency|police|network|observatory|monitors?|monitoring|office|bulletin|record|records|register|list|association|service|union|authority|authorities|department|directorate|committee|council|centre|center|officials|medics|doctors|rescuers|defen[cs]e|administration|prefecture|municipality|governorate|command|directorate|bureau|crescent|cross|commission|society|there)$/i;
const gotten = /^(?:had|has|have|gives?|gave)$/;
const bareFigure = new RegExp(String.raw`^(?:now )?(?:(?:at least|about|some|more than|over|only) )?${number}[\d,]*(?: (?:people|civilians|soldiers|persons|men|women|children))?(?: ?(?:[,;.(–—-]|$)| (?:dead|killed|deaths|bodies|wounded|injured|hurt|missing|fatalities|casualties|victims)\b)`, 'iu');
/** "The hospital now gives seven", "the agency has 26, nine of them women", "in its bulletin the ministry had two dead": a figure alone, from a body that counts. */
function reckons(line: Line, i: number): boolean {
  if (!gotten.test(line.words[i]?.low ?? '') || !bareFigure.test(line.words.slice(i + 1, i + 8).map((w) => w.form).join(' '))) return false;
  let k = i - 1;
  while (k > 0 && between.has(line.words[k]?.low ?? '')) k--;
  const who = line.words[k];
  return who !== undefined && (counters.test(who.low) || /^\p{Lu}{3,7}$/u.test(who.form) || /^\p{Lu}\p{L}+$/u.test(who.form) && /^g/.test(line.words[i]?.low ?? '')) && (!/^ha/.test(line.words[i]?.low ?? '') || k < 5 || k < 9 && /^(?:by|on|at|in|as|until)$/.test(line.words[0]?.low ?? '') || /bulletin|tally|count|list|report/.test(line.words.slice(0, k).map((w) => w.low).join(' ')));
}

/** A verb that gives a figure: "put the army's losses at 40", "gave its own dead as nine", "counted 26 bodies". */
function countedAt(line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const word = line.words[i];
  if (word && leadsSource.test(word.low)) return sourceAt(line, i);
  if (word && tallies.test(word.low)) return line.words[i - 1]?.form === ',' && countedBy.test(line.words.slice(i + 1, i + 9).map((w) => w.form).join(' ')) || i === 0 && /^By\b/.test(word.form) && countedBy.test(line.words.slice(1, 9).map((w) => w.form).join(' ')) || i > 0 && byOnes.test(line.words.slice(i + 1, i + 4).map((w) => w.low).join(' ')) ? { words: ['by'], cue: behindBy } : null;
  if (word && holds.test(word.low) && blamed.test(line.words.slice(i + 1, i + 30).map((w) => w.form).join(' '))) return { words: [word.low], cue: blame };
  if (word && naming.test(word.low) && whatBefore(line, i)) { const as = line.words[i + 1]?.low === 'as'; return { words: as ? [word.low, 'as'] : [word.low], cue: termed }; }
  if (word && faults.test(word.low) && /^(?:the|this|that|these|those|its|his|her|such) (?:[\p{L}-]+ ){0,2}?(?:claims?|reports?|allegations?|accounts?|accusations?|versions?|statements?|figures?|charges?)\b/iu.test(line.words.slice(i + 1, i + 6).map((w) => w.form).join(' '))) return { words: [word.low], cue: rebuttal };
  // "attributed the blast to the front", "…, the judges found."
  // "named the dead as"
  if (word && namesOf.test(word.low) && /^(?:the|its|two|three|four|five|one|both|all|him|her|them) (?:(?:of )?(?:the )?(?:[\p{L}-]+ )?(?:dead|victims?|killed|slain|deceased|wounded|injured|men|man|woman|women|soldiers?|officers?|policem[ae]n|hostages?|suspects?|attackers?|gunm[ae]n) )?as \p{Lu}/u.test(line.words.slice(i + 1, i + 12).map((w) => w.form).join(' '))) return { words: [word.low], cue: termed };
  if (word && attributes.test(word.low) && /^[^,;.]{2,90}? to \p{L}/u.test(line.words.slice(i + 1, i + 18).map((w) => w.form).join(' '))) return { words: [word.low], cue: termed };
  // "adopted the attack": owned up to it
  if (word && adopts.test(word.low) && deed.test(line.words.slice(i + 1, i + 7).map((w) => w.low).join(' '))) return { words: [word.low], cue: termed };
  if (word && ends.test(word.low) && /^[.]?$/.test(line.words[i + 1]?.form ?? '') && spokenBefore(line, i)) return { words: [word.low], cue: ended };
  // "waved this away", "brushed the charge aside"
  if (word && waves.test(word.low) && aside.test(line.words.slice(i + 1, i + 8).map((w) => w.low).join(' '))) return { words: [word.low], cue: rebuttal };
  // "described the raiders as rebels"
  if (word && /^describe[sd]?$/.test(word.low) && /^(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}'’-]+ ){0,6}?as (?!(?:well|soon|long|far|if)\b)/u.test(line.words.slice(i + 1, i + 10).map((w) => w.form).join(' ')) && word.tag !== 'VBN') return { words: [word.low], cue: termed };
  if (word && naysaid.test(word.low) && word.rel !== 'acl' && rebutted(line.words.slice(i + 1, i + 18).map((w) => w.form).join(' '))) return { words: [word.low], cue: rebuttal };
  if (word && brands.test(word.low) && judged(line.words.slice(i + 1, i + 16).map((w) => w.form).join(' ')) && word.rel !== 'acl') return { words: [word.low], cue: verdict };
  if (word && lays.test(word.low)) { const rest = line.words.slice(i + 1, i + 18).map((w) => w.form).join(' '); if (laid.test(rest) || /^pin/.test(word.low) && pinned.test(rest)) return { words: [word.low], cue: blame }; if (/^point/.test(word.low) && word.rel !== 'acl' && pointedAt.test(rest)) return { words: [word.low, line.words[i + 1]?.low ?? ''], cue: blame }; }
  if (word && sought.test(word.low) && answersSought.test(line.words.slice(i + 1, i + 7).map((w) => w.form).join(' '))) return { words: [word.low], cue: demand };
  if (word && (gives.test(word.low) && ultimatum.test(line.words.slice(i + 1, i + 14).map((w) => w.form).join(' ')) || wants.test(word.low) && /^VB/.test(word.tag) && wanted.test(line.words.slice(i + 1, i + 10).map((w) => w.form).join(' ')))) return { words: [word.low], cue: demand };
  const open = word ? unknownAt(line, i) : null;
  if (open) return { words: open, cue: unknown };
  if (word && shows.test(word.low) && keptCount.test(line.words[i - 1]?.low ?? '')) return { words: [word.low], cue: ended };
  if (word && reckons(line, i)) return { words: [word.low], cue: figure };
  // "is now quoting the ministry as saying"
  if (word?.low === 'quoting' && line.words.slice(Math.max(0, i - 2), i).some((w) => be.has(w.low)) && /^[^.;:]{2,90}? as saying\b/.test(line.words.slice(i + 1, i + 16).map((w) => w.form).join(' '))) return { words: ['quoting'], cue: termed };
  const gap = word && speaks.test(word.low) ? spokeOf.exec(line.words.slice(i + 1, i + 8).map((w) => w.low).join(' '))?.[0] : undefined;
  if (word && gap) return { words: [word.low, ...gap.split(' ')], cue: termed };
  const rule = word && figures.find(([form]) => form.test(word.low));
  // "the monitor ODAN counts more than 40": a verb that the tagger takes for a noun behind a name
  if (!word || !rule || /^NN/.test(word.tag) && !(/^(?:counts|mentions)$/.test(word.low) && (/^\p{Lu}/u.test(line.words[i - 1]?.form ?? '') || word.low === 'mentions' && /^NN/.test(line.words[i - 1]?.tag ?? '')))) return null;
  const from = line.words[i + 1]?.start ?? line.end;
  return rule[1].test(line.words.slice(i + 1, i + 24).map((w) => w.form).join(' ')) && from < line.end && (word.rel !== 'acl' || /^(?:evok|mention|boast|brag)/.test(word.low)) ? { words: /^ma/.test(word.low) && /^(?:it|that)$/.test(line.words[i + 1]?.low ?? '') ? [word.low, line.words[i + 1]!.low] : [word.low], cue: figure } : null;
}

const verbs = /^(?:was|were|is|are|had|has|have|will|would|could|can|did|does|may|might|must)$/;
/** What follows the cue: its content, nothing but adverbials, or the claimant ("said the mayor"). */
/** "… said on Friday, while the ministry denied it": what goes on behind the adverbials of a saying is none of its content, but for a "that" that takes it up again. */
function adverbials(rest: Line['words']): Line['words'] {
  const stop = rest.findIndex((w, k) => w.form === ',' && /^(?:and|but|while|whereas|as|though|although|amid|in|hours|days)$/.test(rest[k + 1]?.low ?? ''));
  const head = rest.slice(0, Math.max(0, stop));
  const plain = stop > 0 && stop < 9 && /^(?:on|in|by|late|early|earlier|yesterday|today)$|day$/.test(rest[0]?.low ?? '') && !head.some((w) => verbs.test(w.low) || /^VB[DPZ]$/.test(w.tag) || w.low === 'that');
  return plain && !rest.slice(stop, stop + 3).some((w) => w.low === 'that') ? head : rest;
}

/** "Her sister", "class": a name of one or two words, or of an owner and his, up to the next mark. */
function shortName(rest: Line['words']): boolean {
  const stop = rest.findIndex((w) => w.mark);
  const own = stop < 0 ? rest : rest.slice(0, stop);
  const owned = /^(?:her|his|their|its|my|our)$/.test(own[0]?.low ?? '');
  return own.length > 0 && own.length <= (owned ? 4 : 2) && !own.some((w) => /^(?:VB|MD)/.test(w.tag)) && (owned || /^NN/.test(own[0]?.tag ?? '')) && /^NN/.test(own.at(-1)?.tag ?? '');
}

const sent = /^(?:issued|posted|released|published|read|carried|broadcast|aired|sent|shared|distributed|circulated|obtained|seen|e-?mailed|quoted)$/;
const medium = /^(?:statement|message|post|video|letter|report|communiqué|release|note|bulletin|recording)$/;
function tailOf(line: Line, last: number, cue: Cue): Hit['tail'] {
  if (cue.frame !== 'clause') return 'content';
  if (/^t(?:old|ells?)$/.test(line.words[last]?.low ?? '')) return toldOnly(line, last) ? 'end' : 'content';
  const next = line.words[last + 1];
  if (next?.form === ':') return 'content';
  // "in a message, claimed the raid": its object, nobody who speaks
  if (/^claim/.test(line.words[last]?.low ?? '') && deed.test(line.words.slice(last + 1, last + 7).map((w) => w.low).join(' '))) return 'content';
  if (!next || next.mark && !/["“«„]/.test(next.form)) return 'end';
  const all = line.words.slice(last + 1);
  const joint = all.findIndex((w, k) => k > 0 && w.form === ',' && byWord.has(all[k + 1]?.low ?? '') && (all[k + 1]?.low ?? '').endsWith('ing'));
  const rest = adverbials(joint > 0 ? all.slice(0, joint) : all);
  // "said her sister", "…, says class."
  if (/^sa(?:id|ys)$/.test(line.words[last]?.low ?? '') && /^[,"”]$/.test(line.words[last - 1]?.form ?? '') && shortName(rest)) return 'name';
  const who = rest.findIndex((w) => w.low === 'who' || w.low === 'whose');
  // "said the soldier who shot him had been held": a clause of its own
  if (who > 0 && rest.slice(who + 2).some((w, k, all) => verbs.test(w.low) && /^(?:NN|PRP)/.test(all[k - 1]?.tag ?? ''))) return 'content';
  const own = (who < 0 ? rest : rest.slice(0, who)).filter((w, k, all) => !(sent.test(w.low) && medium.test(all[k - 1]?.low ?? '')));
  if (own.some((w) => w.low === 'that' || verbs.test(w.low) || /["“«„]/.test(w.form) || (/^(?:VB[DPZ]|MD)$/.test(w.tag) && !/^(?:acl|amod)/.test(w.rel))) || rest.length > 18) return 'content';
  if (line.words[last]?.low === 'said' && /^(?:of|about)$/.test(next.low) || /^(?:on|in|by|at|via|through|during|from|to|last|this|earlier|late|later|him|her|them|the|a|an|us|reporters|journalists|yesterday|today|here|there)$/.test(next.low) || /^\p{Lu}/u.test(next.form)) return /^(?:the|a|an|one|two)$/.test(next.low) || /^\p{Lu}/u.test(next.form) ? 'name' : 'end';
  return rest.some((w) => /(?:ed|id|ook|ell)$/.test(w.low)) ? 'content' : rest.length <= 6 && /^(?:police|officials|residents|witnesses|sources|survivors|relatives|neighbours|neighbors)$/.test(next.low) ? 'name' : 'content';
}
