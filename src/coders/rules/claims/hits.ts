import { markBySpelling } from '#language';
import { chargedAt, chargedCue } from './charged.ts';
import { between, byWord, mannered, severals, type Cue } from './lexicon.ts';
import { be, cited, citedAt, countedAt, number, spokenBefore, startsPhrase, unknown } from './phrases.ts';
import { deed } from './stances.ts';
import { byForm, finiteVerb, tensed, type Line } from './words.ts';

/** A cue at its place: words `first`–`last`, the word before its adverbs and auxiliaries, and what follows it. */
export interface Hit { readonly cue: Cue; readonly form: string; readonly first: number; readonly last: number; readonly subjectEnd: number; readonly negated: boolean; readonly able: boolean; readonly passive: boolean; readonly tail: 'content' | 'end' | 'name' }

const articles = new Set('the a an these those such no his her their its our of by some any similar other in from to both all conflicting unconfirmed on amid about after following despite over into with previous earlier'.split(' '));
const unsure = new Set(['will', 'would', 'should', 'must', 'may', 'might', 'to']);

const silences: ReadonlySet<string> = new Set(['neither', 'seldom', 'rarely', 'hardly', 'scarcely']);

/** Whether a habit of silence stands right before a word. */
function silent({ words }: Line, first: number): boolean {
  for (let k = Math.max(0, first - 4); k < first; k++) if (silences.has(words[k]!.low)) return true;
  return false;
}

/** The cues of a sentence, in text order, without those at whose word somebody else's speech is `quoted`. */
export function cuesIn(line: Line, quoted: (line: Line, first: number) => boolean): readonly Hit[] {
  const out: Hit[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!begins(line.words[i]!.spelling)) continue;
    const quotes = citedAt(line, i);
    const found = quotes ? { words: quotes, cue: cited } : charged(line, i) ?? listedAt(line, i) ?? countedAt(line, i);
    if (!found) continue;
    const apart = quoted(line, i);
    // a cue of one word takes no other's place
    if (apart && found.words.length === 1) continue;
    const hit = at(line, i, i + found.words.length - 1, found.cue);
    if (hit && !idle(line, hit)) { if (!apart) out.push(hit); i = hit.last; }
  }
  return out;
}

/** The longest cue of the lexicon at a word; null where none stands there. */
function listedAt({ words }: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const list = byWord.get(words[i]!.low);
  if (list) for (const c of list) {
    let k = 1;
    while (k < c.words.length && words[i + k]?.low === c.words[k]) k++;
    if (k === c.words.length) return c;
  }
  return null;
}

/** "A soldier charged with killing": a cue that the lexicon has not; null elsewhere. */
const charged = (line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null => { const cue = chargedCue(line, i); return cue && { words: [line.words[i]!.low], cue }; };

/** "Replied with mortar fire", "answered to the shelling": whether a word is an answer without words. */
export const answeredByForce = (line: Line, k: number): boolean => /^(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?)$/.test(line.words[k]?.low ?? '') && /^(?:with|to|the|their|its|enemy|rebel)$/.test(line.words[k + 1]?.low ?? '') && /^(?:(?!that\b)[\p{L}\d'’-]+ )*?(?:gunfire|fire|shots|(?:air-?)?strikes?|raids?|rockets?|missiles?|shells?|shelling|mortars?|artillery|barrages?|salvos?|attacks?|drones?|bombs?|grenades?|force)\b/u.test(line.words.slice(k + 2, k + 7).map((w) => w.low).join(' '));
/** "Answered from exile that it had lost no one": an answer in words has a "that" or marks beside it. */
const answeredInWords = (line: Line, k: number): boolean => /^(?:(?:from|in|on|by|via|through|at|to) [^,.;]{2,40} )?that\b/u.test(line.words.slice(k + 1, k + 10).map((w) => w.low).join(' ')) || line.words.some((w, n) => /["”“»«]/.test(w.form) && Math.abs(n - k) < 6);
/** Whether a form can begin a cue at all: one of the lexicon, or one that a phrase begins with. */
const begins = markBySpelling(({ low }) => byWord.has(low) || startsPhrase(low));

function at(line: Line, first: number, last: number, cue: Cue): Hit | null {
  const before = line.words[first - 1]?.low ?? '';
  if (cue.noun && (/^NN/.test(line.words[first]?.tag ?? '') && /^(?:VB|IN|JJ|DT|CD|PRP\$)/.test(line.words[first - 1]?.tag ?? '') || articles.has(before) || first === 0 || (!/ed$/.test(line.words[first]?.low ?? '') && /^(?:of|by|from)$/.test(line.words[last + 1]?.low ?? '')))) return null;
  // "An officer identified as Marek Orm": he is named, he names nobody
  if (line.words[first]?.low === 'identified' && /^(?:as|only|merely|simply|himself|herself|themselves)$/.test(line.words[first + 1]?.low ?? '')) return null;
  if (answeredByForce(line, first)) return null;
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
  if (cue.frame !== 'source' && (before === 'to' && !could || cue !== unknown && aux.some((w) => unsure.has(w)) || ['to', 'declined', 'refused'].includes(line.words[k]?.low ?? ''))) return null;
  const form = line.words[first]?.low ?? '';
  const negated = aux.some((w) => ['not', 'never', 'no', 'cannot'].includes(w) || /n['’]t$/.test(w));
  // "rarely claims attacks", "seldom comments": a habit of silence
  if (before === 'nor' || cue.frame !== 'source' && silent(line, first)) return null;
  let follows: Hit['tail'] | null = null;
  // few rules ask what follows, and the answer may need the sentence's tree
  return { cue, form, first, last, subjectEnd: k, negated, able: could || aux.some((w) => /^(?:could|can|cannot|(?:could|ca)n['’]t)$/.test(w)), passive: cue !== cited && cue !== unknown && !could && form !== 'unable' && !form.endsWith('ing') && (aux.some((w) => be.has(w)) || chargedAt(line, first) || apart(line, first, last)) && cue.frame !== 'source', get tail() { return follows ??= tailOf(line, last, cue); } };
}

/** "the raid claimed 13 lives": it took them. */
export const takesLives = (line: Line, k: number): boolean => /^claim/.test(line.words[k]?.low ?? '') && /^(?:(?:[^,.;]|\d[,.](?=\d)){1,30} )?(?:lives|life)\b/u.test(line.words.slice(k + 1, k + 6).map((w) => w.form).join(' '));

/** "Denied by text message", "admitted by midday": the means or the hour behind a "by", nobody who speaks. */
export const byMeans = (line: Line, by: number): boolean => /^(?:(?:an? |the |his |her |its )?(?:text|tele)?(?: ?messages?|phones?|e-?mails?|mail|letter|fax|radio|video(?: ?link)?|whatsapp|telegram|signal|sms|text|cable|wire|post)\b|midday|noon|midnight|dawn|dusk|sunrise|sunset|nightfall|daybreak|evening|morning|night|then|now|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|\d|(?:the )?(?:end|time|afternoon|weekend)\b)/u.test(line.words.slice(by + 1, by + 4).map((w) => w.low).join(' '));
/** "The raid, blamed by the mayor on rebels, …": a participle between commas with its agent. */
const apart = (line: Line, first: number, last: number): boolean => verdictOn(line, first, last) || countered(line, first) || line.words[first - 1]?.form === ',' && line.words[last + 1]?.low === 'by' && !byMeans(line, last + 1) && /^(?:blamed|claimed|condemned|denounced|denied|confirmed|reported|admitted)$/.test(line.words[first]?.low ?? '');

/** "Version rejected by the front.": an account at the sentence's head, and who answers it. */
const verdictOn = (line: Line, first: number, last: number): boolean => first > 0 && first < 4 && line.words[last + 1]?.low === 'by' && /^(?:version|claim|accusation|charge|allegation|account|figure|report|information|toll|story)s?$/.test(line.words[first - 1]?.low ?? '') && /^(?:rejected|denied|disputed|dismissed|refuted|confirmed)$/.test(line.words[first]?.low ?? '') && !byMeans(line, last + 1);

/** "…, a toll rejected by the front": what was told before, and who answers it. */
export const countered = (line: Line, first: number): boolean => /^(?:version|claim|accusation|charge|allegation|account|figure|number|toll|count)$/.test(line.words[first - 1]?.low ?? '') && /^(?:an?)$/.test(line.words[first - 2]?.low ?? '') && line.words[first - 3]?.form === ',' && /^(?:rejected|denied|disputed|dismissed|refuted)$/.test(line.words[first]?.low ?? '') && line.words[first + 1]?.low === 'by' && !byMeans(line, first + 1);

const asides = /^(?:however|meanwhile|too|though|instead|in turn|in contrast|by contrast|on the other hand|for (?:its|their|his|her|our) (?:own )?part|in (?:its|their|his|her) turn|as (?:usual|ever|always|before|is (?:its|their|his|her) (?:habit|custom|wont)))$/;
/** "The army, for its part, said": the comma before an aside that ends with the comma at a word; null where there is none. */
function asideBefore(line: Line, end: number): number | null {
  for (let k = end - 1; k > end - 7 && k > 0; k--) if (line.words[k]?.form === ',') return asides.test(line.words.slice(k + 1, end).map((w) => w.low).join(' ')) ? k : null;
  return null;
}

/** "Asked not to be named", "asked to be identified by one name": who speaks wants to stay hidden and says nothing by it. */
export const wantsCover = (line: Line, last: number): boolean => /^(?:not\b|(?:for )?anonym|(?:for )?(?:his|her|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:name|identity|face|voice)s? (?:not )?to be\b|to (?:be|remain|stay|go) (?:only )?(?:identified|named|quoted|anonymous|known|referred|called|unnamed|by)\b|that (?:only )?(?:his|her|their|its|the|neither) (?:[\p{L}’'-]+ ){0,5}?(?:not |nor [\p{L} ]{2,20} )?be (?:named|identified|used|disclosed|published|revealed|withheld|given|printed|mentioned|changed)\b)/u.test(line.words.slice(last + 1, last + 11).map((w) => w.low).join(' '));

/** "affirmed on Sunday evening that": when it was said, between the verb and its clause. */
const dayThat = /^(?:(?:on|in|at|late|early|last|this|the|same|\p{L}+day|evening|morning|afternoon|night|yesterday|today|again|a|an|statement|note|communiqu[eé]|also) ){0,6}that\b/iu;
/** "Men said to be rebels": whether a participle tells of the noun before it what it is held to be, by nobody's word. */
export const toBeThat = (line: Line, k: number): boolean => line.words[k + 1]?.low === 'to' && /^(?:be|have|belong)$/.test(line.words[k + 2]?.low ?? '') && /^NN/.test(line.words[k - 1]?.tag ?? '');
/** A verb that answers what others say, with no more than their name behind it. */
const answered = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|confirm(?:s|ed|ing)?|question(?:s|ed)?|rubbish(?:es|ed)?|contradict(?:s|ed)?|counter(?:s|ed)?)(?: (?!(?:that|the|and|but|who|which)\b)[\p{L}’'-]+){1,4}$/u;
const numbered = new RegExp(`^${number}`, 'iu'), aboutNumber = new RegExp(`^(?:(?:at least|about|some|more than|over|nearly|another) )?${number}`, 'iu');
/** Which of `idle`'s rules a cue's first form can fit: told once for each form. */
const idleAs = byForm((low) => ({
  settles: /^(?:establish|determine|ascertain|authenticate)$/.test(low), notes: /^(?:noting|mentioning|recalling|stressing|adding)$/.test(low),
  listed: /^(?:promises|claims|reports|demands|charges|notes|threats|estimates|appeals|pledges|records|counts|lists)$/.test(low), quotes: /^(?:quote|cite)/.test(low),
  reported: /^(?:reported|reports)$/.test(low), tellings: /^(?:reports|claims|accounts|statements)$/.test(low), accounts: /^(?:reports|claims|charges)$/.test(low),
  bare: /^(?:report|claim|blame)$/.test(low), held: /^(?:said|reported|alleged)$/.test(low), deeds: /^(?:shot|charge[ds]|counter|counters)$/.test(low),
  testified: /^(?:testified|spoke|reported|complained|warned)$/.test(low), hails: /^(?:welcom|hail)/.test(low), adds: /^add/.test(low), admits: /^admit/.test(low),
  answers: /^answer/.test(low), asks: /^ask/.test(low), counts: /^c(?:harge|ount)/.test(low), charges: /^charge/.test(low), cites: /^cite/.test(low),
  goesOn: /^continue[ds]$|^(?:went|goes)$/.test(low), denies: /^den(?:y|ies|ied|ying)$/.test(low), maintains: /^maintain/.test(low), reckons: /^reckons/.test(low),
  remembers: /^remember/.test(low), speaks: /^sp(?:eak|oke|oken|eaks)$/.test(low), onAir: /^sp(?:oke|eaks)$/.test(low), trashes: /^trash/.test(low), wrote: /^wr(?:ote|ites)$/.test(low),
  writes: /^wr(?:ote|ites?)$/.test(low), mannered: mannered.has(low), past: low.endsWith('ed'),
}));
/** A noun or a participle that looks like a cue: "its final report", "developments reported in the north", a question asked. */
function idle(line: Line, hit: Hit): boolean {
  const next = line.words[hit.last + 1]?.low ?? '';
  const before = line.words[hit.subjectEnd]?.low ?? '';
  const can = idleAs(line.words[hit.first]!);
  if (chargedAt(line, hit.first)) return false;
  // "trashed two shops": no answer but to what somebody says
  if (can.trashes && !/^(?:(?:the|this|that|these|those|his|her|its|their|such|all|any) )?(?:[\p{L}-]+ ){0,2}?(?:charges?|claims?|reports?|allegations?|accusations?|versions?|accounts?|statements?|stor(?:y|ies))\b/u.test(line.words.slice(hit.last + 1, hit.last + 6).map((w) => w.low).join(' '))) return true;
  if (can.past && /^(?:an?|the|another|its|their|his|her|any|some)$/.test(line.words[hit.first - 1]?.low ?? '')) return true;
  // "in response to these repeated raids"
  if (can.past && /^(?:these|such|our|your)$/.test(line.words[hit.first - 1]?.low ?? '') && /^(?:NN|JJ)/.test(line.words[hit.last + 1]?.tag ?? '')) return true;
  // "amid repeated raids", "despite reported losses": a participle before its noun
  if (can.past && (line.words[hit.first - 1]?.tag === 'IN' || /^(?:amid|despite)$/.test(line.words[hit.first - 1]?.low ?? '')) && !/^(?:that|if|because|since|while|as)$/.test(line.words[hit.first - 1]?.low ?? '') && /^(?:NN|JJ)/.test(line.words[hit.last + 1]?.tag ?? '') && hit.last === hit.first) return true;
  // "media reports said", "claims suggest": a noun before its verb
  if (can.tellings && /^(?:said|says?|suggest(?:ed|s)?|indicate[ds]?|show(?:ed|s)?|spoke|speak|describe[ds]?|alleged|claimed|has|have|had)$/.test(next) && hit.cue.frame !== 'source') return true;
  // "a police report seen by the Lamp", "three men said to be rebels": no saying
  if (hit.form === 'report' && /^NN/.test(line.words[hit.first]?.tag ?? '') && /^(?:an?|the|this|that|its|their)$/.test(line.words[hit.first - 2]?.low ?? '')) return true;
  if (!hit.passive && can.held && toBeThat(line, hit.first)) return true;
  if (can.bare && !/^(?:did|does|do)$/.test(line.words.slice(Math.max(0, hit.first - 4), hit.first).find((w) => /^(?:did|does|do)$/.test(w.low))?.low ?? '')) return /['’]s$/.test(before) || !/s$|^(?:police|they|we|i|people|who|medics|media|staff|personnel|crew|women|men)$/.test(before) && !(hit.form === 'claim' && before === ',' && /^to (?:have|be)\b/.test(line.words.slice(hit.last + 1, hit.last + 3).map((w) => w.low).join(' ')));
  // "denied Houthi reports that its forces had struck": a noun, of those whose reports they are
  if (can.accounts && next === 'that' && answered.test(line.words.slice(Math.max(0, hit.first - 6), hit.first).map((w) => w.low).join(' '))) return true;
  // "a car reported as stolen": what it is listed as, said by nobody
  if (hit.form === 'reported' && next === 'as' && !/^(?:saying|telling|stating|warning|claiming)$/.test(line.words[hit.last + 2]?.low ?? '')) return true;
  // "the man reported missing was found": a participle, for the sentence has another verb
  if (hit.form === 'reported' && /^(?:missing|dead|killed|wounded|injured|captured|kidnapped|abducted|stolen)$/.test(next) && /^(?:was|were|is|are|has|have|had)$|(?:ed|ook|ame)$/.test(line.words[hit.last + 2]?.low ?? '')) return true;
  if (can.reported && hit.subjectEnd === hit.first - 1 && !/^(?:dead|killed|missing|wounded|injured)$/.test(next)) return /^(?:in|on|at|by|from)$/.test(next) && !line.words.slice(hit.last).some((w) => w.low === 'that') && !closes(line, hit);
  if (takesLives(line, hit.last)) return true;
  // "the town adds up 31 dead", "from May the valley adds 40 deaths": a sum, nobody's word
  if (can.adds && (next === 'up' || numbered.test(next) && !line.words.slice(hit.last + 1).some((w) => w.low === 'that' || auxiliary(w) || finiteVerb(w)))) return true;
  // "deny the use of their soil": keep from, no answer to anybody
  if (can.denies && /^(?:(?:the|any|all) )?(?:use of|access|entry|passage|sanctuary|safe haven|shelter|space)\b|^(?:them|him|her|it|us) (?:(?:the|any|all|their|its|his|a) )?(?:use of|access|entry|passage|sanctuary|safe haven|shelter|space|food|water|aid|medicine|treatment|care|visits?|victory|rights?|oxygen|fuel|ground|bail|asylum|visas?)\b/u.test(line.words.slice(hit.last + 1, hit.last + 5).map((w) => w.low).join(' '))) return true;
  // "its core promises have not been kept": a noun before its verb
  if (can.listed && /^(?:have|had|has|were|was|are|is|will|would)$/.test(next) && hit.cue.frame !== 'source' && !(line.words[hit.subjectEnd]?.mark ?? true)) return true;
  // "spoke on air", "wrote to him": through or to what, nothing said
  if (can.reckons && /^(?:with|on)$/.test(next)) return true;
  if (can.wrote && /^to (?:\p{L}+ )?(?:about\b|$)/u.test(line.words.slice(hit.last + 1, hit.last + 4).map((w) => w.low).join(' ')) || can.onAir && /^(?:on )?(?:air|camera|stage|television|tv|radio)\b/.test(line.words.slice(hit.last + 1, hit.last + 3).map((w) => w.low).join(' '))) return true;
  // "as per old habit": a custom, nobody's word
  if (hit.form === 'as' && /\b(?:habit|usual|custom|tradition|practice|routine|protocol|law|rules?|norms?|schedule|plan|procedure|policy|agreement|deal|constitution|standards?)\b/.test(line.words.slice(hit.last + 1, hit.last + 6).map((w) => w.low).join(' '))) return true;
  // "the said publication": which one, by nobody's word
  if (hit.form === 'said' && line.words[hit.first - 1]?.low === 'the' && /^NN/.test(line.words[hit.last + 1]?.tag ?? '')) return true;
  // "had been admitted by midday": to a hospital
  if (hit.form === 'admitted' && hit.passive && before !== 'it' && !/^(?:that|by)$/.test(next) || hit.form === 'admitted' && next === 'by' && byMeans(line, hit.last + 1)) return true;
  // "strikes on alleged terrorist sites": what they are said to be
  if (hit.form === 'alleged' && (hit.first === 0 || /^(?:IN|DT|CD|JJ|TO|CC|PRP\$|VB[NDG])/.test(line.words[hit.first - 1]?.tag ?? '') || /^(?:on|of|in|by|against|for|with|from|to|over|into|at|an?|the|two|three|several|some)$/.test(line.words[hit.first - 1]?.low ?? '')) && /^(?:NN|JJ|VB[NG])/.test(line.words[hit.last + 1]?.tag ?? '') && !/^(?:that|by|to)$/.test(next)) return true;
  // "who wrote the script", "mentioned no hill": a thing made, a silence
  if (can.settles && (!(hit.negated && hit.able) || (line.words[hit.last + 1]?.mark ?? true))) return true;
  if (can.wrote && before === 'who' && /^(?:the|an?|its|his|her|their|\d+)$/.test(next) && !line.words.slice(hit.last + 1).some((w) => tensed(w) || /["“]/.test(w.form))) return true;
  // "wrote slogans on a wall": a thing done
  if (can.writes && /^(?:[\p{L}’'“"-]+ ){0,4}?(?:slogans?|graffiti|slurs|insults|threats|messages)\b/u.test(line.words.slice(hit.last + 1, hit.last + 6).map((w) => w.low).join(' '))) return true;
  // "a medic, asked separately, spoke"
  if (hit.form === 'asked' && before === ',' && /^(?:,|separately|about|by|to comment|in|on|later)$/.test(next)) return true;
  // "he wept for hours", "remembers the war": words are said in marks, behind "that" or as a number
  if (can.charges && /^(?:with|by|for|in|at)$/.test(next)) return true;
  if (hit.last === hit.first && (can.mannered || can.deeds) && !(can.counts && spokenBefore(line, hit.first) && next !== 'with')) return !line.words.some((w, k) => /["”“»«]/.test(w.form) && Math.abs(k - hit.first) < 6 || k === hit.last + 1 && w.low === 'that');
  if (can.answers) return !answeredInWords(line, hit.first);
  if (declaresAct(line, hit.last)) return true;
  // "welcomed visitors": no news
  if (can.hails && (hit.passive || !hailed.test(line.words.slice(hit.last + 1, hit.last + 8).map((w) => w.low).join(' ')))) return true;
  // "the wounded are stated to be out of danger": how somebody is, by nobody's word
  if (hit.passive && next === 'to' && inState.test(line.words.slice(hit.last + 1, hit.last + 7).map((w) => w.low).join(' '))) return true;
  // "…, he continued, …": no other going on
  if (can.goesOn) return !(/^(?:he|she|statement|communiqué|message|letter|spokes(?:man|woman|person)|["”,])$/.test(before) && (line.words[hit.last + 1]?.mark ?? true) && /^[,.:]?$/.test(line.words[hit.last + 1]?.form ?? '') && line.words.slice(Math.max(0, hit.first - 5), hit.first).some((w) => /^[,"”]$/.test(w.form)));
  if (can.remembers) return !(next === 'that' || /["”»]/.test(line.words[hit.subjectEnd - 1]?.form ?? '') || /["”»]/.test(line.words[hit.subjectEnd]?.form ?? '') || numbered.test(next));
  // "according to preliminary estimates": a noun behind its adjective
  if (hit.form === 'estimates' && /^(?:JJ|DT|PRP\$|NN|IN|TO)$/.test(line.words[hit.first - 1]?.tag ?? '') && line.words[hit.first]?.tag === 'NNS') return true;
  if (hit.form === 'claimed' && next === 'by') return false;
  // "it is worth noting that": the report's own voice
  if (can.notes && /^(?:worth|bears|deserves)$/.test(before)) return true;
  // "two men who testified under protection said": the saying that follows is the claim
  if (can.testified && before === 'who' && line.words[hit.subjectEnd - 1]?.form !== ',' && /^[^,.;:]{0,60}? (?:said|told|says|denied|confirmed|described|claimed)\b/.test(line.words.slice(hit.last + 1, hit.last + 10).map((w) => w.form).join(' '))) return true;
  if (hit.form === 'reported' && /^(?:killed|injured|wounded|missing|dead|hurt|abducted|displaced|kidnapped|damaged|destroyed)$/.test(next)) return true;
  if (can.quotes && (next === 'by' || can.cites && !line.words.slice(hit.last + 2, hit.last + 14).some((w, k, all) => w.low === 'as' && /^(?:saying|telling|warning|stating|claiming)$/.test(all[k + 1]?.low ?? ''))) && hit.cue !== cited) return true;
  // "had admitted 64 people": a hospital's doing
  if (can.admits && (aboutNumber.test(line.words.slice(hit.last + 1, hit.last + 4).map((w) => w.form).join(' ')) || /^(?:patients|wounded|casualties)$/.test(next))) return true;
  // "maintain control through their police": no saying without a clause
  if (can.maintains && next !== 'that' && !line.words.slice(hit.last + 1, hit.last + 14).some((w) => finiteVerb(w) || /["“]/.test(w.form))) return true;
  // "gave orders", "orders came": bidding, where somebody is to do something
  if (hit.form === 'orders' && !/^(?:that |(?:[\p{L}’'-]+ ){1,9}to [\p{Ll}])/u.test(line.words.slice(hit.last + 1, hit.last + 12).map((w) => w.form).join(' '))) return true;
  if (hit.form === 'ordered' && ordersDeed.test(line.words.slice(hit.last + 1, hit.last + 7).map((w) => w.low).join(' '))) return true;
  if (hit.form === 'warning' && /^NN/.test(line.words[hit.first]?.tag ?? '') && /^NN/.test(line.words[hit.first - 1]?.tag ?? '')) return true;
  const word = line.words[hit.first];
  // "the number of people confirmed dead", "18 reported missing": what is known of them, and nobody who says so
  if (word && /^VB[DN]$/.test(word.tag) && /^(?:confirmed|reported|declared|presumed|verified)$/.test(word.low) && /^(?:dead|killed|missing|wounded|injured)(?: (?:in|at|by|on|so|after|following|since|from|has|have|had|was|were|is|are|rose|stood|stands|,|\.)|$)/.test(line.words.slice(hit.last + 1, hit.last + 3).map((w) => w.low).join(' '))) return true;
  if (word?.tag === 'VBN' && hit.form !== 'ruled' && hit.subjectEnd === hit.first - 1 && !(line.words[hit.first - 1]?.mark ?? true) && !dayThat.test(line.words.slice(hit.last + 1, hit.last + 8).map((w) => w.low).join(' ')) && word.rel === 'acl' && !(((line.words[hit.last + 1]?.mark ?? true) || saidHow.test(next) && !line.words.slice(hit.last + 1).some(finiteVerb)) && spokenBefore(line, hit.first))) return true;
  if (hit.form === 'saying') return before === 'as' || before === 'without';
  if (can.speaks && /^(?:condition|behalf)$/.test(next)) return true;
  if (can.asks && wantsCover(line, hit.last)) return true;
  return hit.form === 'asked' && line.words.slice(hit.last + 1, hit.last + 6).some((w) => /^(?:who|what|whether|if|why|how|where|when)$/.test(w.low));
}

/** "Declared a state of emergency": an act, and nothing that is told. */
export const declaresAct = (line: Line, k: number): boolean => /^declar/.test(line.words[k]?.low ?? '') && actDeclared.test(line.words.slice(k + 1, k + 9).map((w) => w.low).join(' '));
const hailed = /^(?:the|this|that|these|those|an?|his|her|its|their|what|any|\p{L}+['’]s) (?:[\p{L}’'-]+ ){0,4}?(?:rulings?|decisions?|moves?|news|announcements?|releases?|agreements?|deals?|truces?|ceasefires?|arrests?|verdicts?|sentences?|judg(?:e)?ments?|statements?|reports?|steps?|talks|resolutions?|captures?|strikes?|operations?|attacks?|raids?|killings?|offensives?|withdrawals?|pledges?|offers?|plans?|calls?|victor(?:y|ies)|successes)\b/u;
const actDeclared = /^(?:(?:an?|the|its|three|two|seven|\d+) )?(?:(?!that\b)[\p{L}-]+ ){0,2}?(?:states? of (?:emergency|siege|exception|alert|war)|martial law|curfew|(?:days? of )?(?:national )?mourning|(?:public )?holiday)\b/u;
const inState = /^to be (?:in )?(?:an? )?(?:(?:very|a|critical but|still|all|now) )*(?:critical|stable|serious|grave|good|fair|poor|satisfactory|out of danger|safe|unharmed|recovering|well|fine|alive|civilians)\b/u;
/** How or when something was said: "the ministry announced on Friday". */
const saidHow = /^(?:on|in|at|via|through|without|late|early|earlier|later|yesterday|today|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "…, the army reported on Tuesday": a speaker behind a comma ends the sentence with when or where it spoke. */
function closes(line: Line, hit: Hit): boolean {
  let k = hit.subjectEnd;
  while (k >= 0 && !line.words[k]!.mark && !/^VB|^MD/.test(line.words[k]!.tag)) k--;
  const tells = (words: Line['words']): boolean => words.some(finiteVerb);
  return line.words[k]?.form === ',' && hit.subjectEnd - k < 9 && tells(line.words.slice(0, k)) && !tells(line.words.slice(hit.last + 1));
}

/** "The general who ordered the attack": who has it done says nothing. */
const ordersDeed = /^(?:the|an?|this|that|its|their|his) (?:[\p{L}-]+ ){0,2}?(?:attack|strike|airstrike|killing|bombing|raid|assault|assassination|operation|massacre|murder|shooting|execution|shelling|bombardment|offensive|crackdown)s?\b/u;

/** Whether "told" has but an addressee behind it ("…, he told the weekly Lamp"), no clause of its own. */
function toldOnly(line: Line, last: number): boolean {
  const stop = line.words.findIndex((w, k) => k > last && /^[.,;:!?]$/.test(w.form));
  const own = line.words.slice(last + 1, stop < 0 ? undefined : stop);
  return own.length < 14 && !own.some((w) => w.low === 'that' || auxiliary(w) || opensMarks(w) || /^(?:he|she|they|it|we)$/.test(w.low)) && !own.some((w) => tensed(w) && w.rel !== 'acl');
}

/** Forms that look like a past tense. */
const past = markBySpelling(({ low }) => /(?:ed|id|ook|ell)$/.test(low));
const markOfOpening = /["“«„]/;
/** Whether a word holds a mark that opens a quotation; only a word that is a mark itself has one. */
const opensMarks = (w: Line['words'][number]): boolean => w.mark && markOfOpening.test(w.form);
const verbs: ReadonlySet<string> = new Set('was were is are had has have will would could can did does may might must'.split(' '));
/** Whether a word is an auxiliary: "May" with its capital is the month. */
const auxiliary = (w: Line['words'][number]): boolean => verbs.has(w.low) && w.form !== 'May';
/** "… said on Friday, while the ministry denied it": what goes on behind the adverbials of a saying is none of its content, but for a "that" that takes it up again. */
function adverbials(rest: Line['words']): Line['words'] {
  const stop = rest.findIndex((w, k) => w.form === ',' && /^(?:and|but|while|whereas|as|though|although|amid|in|hours|days)$/.test(rest[k + 1]?.low ?? ''));
  const head = rest.slice(0, Math.max(0, stop));
  const plain = stop > 0 && stop < 9 && /^(?:on|in|by|late|early|earlier|yesterday|today)$|day$/.test(rest[0]?.low ?? '') && !head.some((w) => auxiliary(w) || tensed(w) || w.low === 'that');
  return plain && !rest.slice(stop, stop + 3).some((w) => w.low === 'that') ? head : rest;
}

/** "Her sister", "class": a name of one or two words, or of an owner and his, up to the next mark. */
function shortName(rest: Line['words']): boolean {
  const stop = rest.findIndex((w) => w.mark);
  const own = stop < 0 ? rest : rest.slice(0, stop);
  const owned = /^(?:her|his|their|its|my|our)$/.test(own[0]?.low ?? '');
  // "said its commander, Odo Venn, was killed": a subject with its verb behind the name
  const shut = rest.findIndex((w, k) => k > stop && w.form === ',');
  if (stop > 0 && rest[stop]?.form === ',' && shut > stop && finiteVerb(rest[shut + 1])) return false;
  return own.length > 0 && own.length <= (owned ? 4 : 2) && !own.some((w) => /^(?:VB|MD)/.test(w.tag)) && (owned || /^NN/.test(own[0]?.tag ?? '')) && /^NN/.test(own.at(-1)?.tag ?? '');
}

/** "said Sunday", "said late Friday night", "said May 3": when, and nobody's name ("said Sunday Adeleke" names one). */
const saidWhen = /^(?:(?:late|early|last|this|on) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?! \p{Lu}(?!\p{Lu}))|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d)/iu;
/** "Foreman Odo Venn .": a calling and a name, up to the sentence's end or a comma, but no "on Telegram". */
const calledThen = /^(?!(?:on|in|via|through|at|by|during|from|to|with|after|before|near|of|about|over|as|for)\b)(?:\p{Ll}[\p{L}-]+ ){1,3}(?:\p{Lu}[\p{L}’'.-]+ ?){1,4}(?:[.,]|$)/u;
const sent: ReadonlySet<string> = new Set('issued posted released published read carried broadcast aired sent shared distributed circulated obtained seen emailed e-mailed quoted'.split(' '));
const medium = /^(?:statement|message|post|video|letter|report|communiqué|release|note|bulletin|recording)$/;
/** "announced the death of two fighters", "reported an attack on": what was made known, nobody who speaks. */
const announced = /^(?:the|an?) (?:[\p{L}-]+ ){0,3}?(?:deaths?|killings?|loss|arrests?|captures?|seizures?|releases?|destruction|abductions?|kidnappings?|murders?|assassinations?|executions?|attacks?|strikes?|raids?|ambush(?:es)?|bombings?|shelling|clash(?:es)?|shootings?|explosions?|blasts?|incidents?|downing|wounding|injur(?:y|ies)|recovery|discovery) (?:of|on|in|at|by|near|against|over)\b/u;
/** "The front, an ally of the army, has announced": nothing stands before the cue but its speaker and what stands beside the name, no clause or quotation that the speaker could end. */
function besideItself(line: Line, last: number): boolean {
  let end = last;
  while (end > 0 && !line.words[end - 1]?.mark && (auxiliary(line.words[end - 1]!) || /^RB/.test(line.words[end - 1]!.tag))) end--;
  const before = line.words.slice(0, end);
  return before.filter((w) => w.form === ',').length > 1 && !before.some((w) => /["“”«»„]/.test(w.form) || auxiliary(w) || finiteVerb(w));
}
/** What follows the cue: its content, nothing but adverbials, or the claimant ("said the mayor"). */
function tailOf(line: Line, last: number, cue: Cue): Hit['tail'] {
  if (cue.frame !== 'clause') return 'content';
  if (/^t(?:old|ells?)$/.test(line.words[last]?.low ?? '') || /^inform(?:ed|s)$/.test(line.words[last]?.low ?? '') && !/^[,"”]$/.test(line.words[last - 1]?.form ?? '')) return toldOnly(line, last) ? 'end' : 'content';
  const next = line.words[last + 1];
  if (next?.form === ':') return 'content';
  // "in a message, claimed the raid": its object, nobody who speaks
  if (/^claim/.test(line.words[last]?.low ?? '') && deed.test(line.words.slice(last + 1, last + 7).map((w) => w.low).join(' '))) return 'content';
  if (!next || next.mark && !/["“«„]/.test(next.form)) return 'end';
  const all = line.words.slice(last + 1);
  // "… said on condition of anonymity because he was not authorised to speak": why somebody has no name
  const unnamed = all.findIndex((w) => w.low === 'anonymity');
  if (unnamed > 0 && unnamed < 8 && /^(?:because|as|since|citing|due|owing|for|,)$/.test(all[unnamed + 1]?.low ?? '') && !all.some((w) => w.low === 'that')) return 'end';
  // "… had died, the clerk said later; two were missing"
  const halved = all.findIndex((w) => w.form === ';');
  if (halved > 0 && halved < 9 && /^(?:on|in|by|late|early|earlier|later|yesterday|today|afterwards)$/.test(next.low) && !all.slice(0, halved).some((w) => auxiliary(w) || tensed(w))) return 'end';
  if (saidWhen.test(all.slice(0, 4).map((w) => w.form).join(' '))) { const stop = all.findIndex((w, k) => k > 0 && (w.mark || w.low === 'that' || auxiliary(w) || tensed(w))); if (stop < 0 || all[stop]?.form === ',' || all[stop]?.form === '.') return 'end'; }
  const joint = all.findIndex((w, k) => k > 0 && w.form === ',' && byWord.has(all[k + 1]?.low ?? '') && (all[k + 1]?.low ?? '').endsWith('ing'));
  const rest = adverbials(joint > 0 ? all.slice(0, joint) : all);
  // "said her sister", "…, says class."
  if (/^(?:sa(?:id|ys)|assure[sd]|explain(?:ed|s)|recall(?:ed|s)|add(?:ed|s)|insist(?:ed|s)|lament(?:ed|s)|complain(?:ed|s)|recount(?:ed|s))$/.test(line.words[last]?.low ?? '') && /^[,"”]$/.test(line.words[last - 1]?.form ?? '') && shortName(rest)) return 'name';
  // "They ran and then, said three farmers, with shots behind them, hid": somebody in commas, behind a clause that has its verb
  const inner = all.findIndex((w) => w.mark);
  if (/^sa(?:id|ys)$/.test(line.words[last]?.low ?? '') && line.words[last - 1]?.form === ',' && all[inner]?.form === ',' && inner < 6 && !finiteVerb(all[inner + 1]) && !all.slice(0, inner).some((w) => /^(?:VB|MD)/.test(w.tag) || w.low === 'that') && severals.test(all.slice(0, inner).map((w) => w.form).join(' ')) && (/^(?:RB|CC)/.test(line.words[last - 2]?.tag ?? '') || line.words.slice(0, last - 1).some(finiteVerb))) return 'name';
  // "…, said foreman Odo Venn."
  if (/^(?:said|says)$/.test(line.words[last]?.low ?? '') && /^[,"”]$/.test(line.words[last - 1]?.form ?? '') && calledThen.test(rest.map((w) => w.form).join(' '))) return 'name';
  const who = rest.findIndex((w, k) => w.low === 'who' || w.low === 'whose' || w.low === 'which' && rest[k - 1]?.form === ',' || w.low === 'that' && k < 5 && line.words[last - 1]?.form === ',' && /^sa(?:id|ys)$/.test(line.words[last]?.low ?? '') && /^NN/.test(rest[k - 1]?.tag ?? '') && finiteVerb(rest[k + 1]));
  // "said the soldier who shot him had been held": a clause of its own
  if (who > 0 && rest.slice(who + 2).some((w, k, all) => auxiliary(w) && /^(?:NN|PRP)/.test(all[k - 1]?.tag ?? ''))) return 'content';
  if (rest.length > 18) return 'content';
  const own = (who < 0 ? rest : rest.slice(0, who)).filter((w, k, all) => !(sent.has(w.low) && medium.test(all[k - 1]?.low ?? '')));
  if (own.some((w) => w.low === 'that' || auxiliary(w) || opensMarks(w))) return 'content';
  const follows = withoutVerb(line, last, rest);
  // the tree is asked only where a verb would make another thing of it
  return follows !== 'content' && own.some((w) => finiteVerb(w) && !/^(?:acl|amod)/.test(w.rel)) ? 'content' : follows;
}

/** What follows a cue behind which no verb of its own stands. */
function withoutVerb(line: Line, last: number, rest: Line['words']): Hit['tail'] {
  const next = line.words[last + 1]!;
  const object = (): boolean => /^(?:the|an?)$/.test(next.low) && (announced.test(line.words.slice(last + 1, last + 8).map((w) => w.low).join(' ')) || besideItself(line, last));
  if (line.words[last]?.low === 'said' && /^(?:of|about)$/.test(next.low) || /^(?:on|in|by|at|via|through|during|from|to|without|last|this|earlier|late|later|him|her|them|the|a|an|us|reporters|journalists|yesterday|today|here|there)$/.test(next.low) || /^\p{Lu}/u.test(next.form)) return object() ? 'content' : /^(?:the|a|an|one|two)$/.test(next.low) || /^\p{Lu}/u.test(next.form) ? 'name' : 'end';
  return rest.some((w) => past(w.spelling)) ? 'content' : rest.length <= 6 && /^(?:police|officials|residents|witnesses|sources|survivors|relatives|neighbours|neighbors)$/.test(next.low) ? 'name' : 'content';
}
