import { bySpelling } from '#language';
import { judges, judging, refutes } from './judging.ts';
import { between, type Cue } from './lexicon.ts';
import { deed } from './stances.ts';
import { byForm, tensed, type Line } from './words.ts';

// Cues of several words, or of one that only the words behind it make a cue: figures given, blame laid, what is asked, sought, cited, called or not known.

export const be = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
/** The words of a number, as the source of a pattern. */
export const number = String.raw`(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds|thousands)\b)`;
/** How an outlet has somebody's words, and how a body sends out its own; sources of patterns. */
export const carrying = 'quoted|cited|contacted|interviewed|reached', sentOut = 'issued|released|published|shared|signed|sent|posted|circulated';
/** "…, he added, putting the toll at 22": figures that hang on a saying right before. */
const participles = /^(?:putting|bringing|taking|raising)$/;
const saying = /^(?:said|says|added|adds|told|reported|wrote|announced|stated|explained|noted|confirmed)$/;
/** Whether a verb of saying ends the clause in front of a comma, alone or with its day, place or hearer. */
function saidBefore(line: Line, i: number): boolean {
  if (line.words[i - 1]?.form !== ',') return false;
  for (let k = i - 2; k > i - 8 && k >= 0 && !line.words[k]!.mark; k--) if (saying.test(line.words[k]!.low)) return true;
  return false;
}
/** Verbs that give a figure, by what must follow them in their clause, and where the third tells it by the first word behind them. */
const figures: readonly (readonly [RegExp, RegExp, RegExp?])[] = [
  [/^(?:had|has|have)$/, new RegExp(String.raw`^(?:the|its|their) (?:[\p{L}]+ ){0,2}?(?:figure|toll|number|count|tally|total|dead|losses|deaths|injured|wounded)(?: of (?:[\p{L}]+ ){0,2}?[\p{L}]+)? at (?:[\p{L}]+ ){0,4}?${number}`, 'iu'), /^(?:the|its|their)$/iu],
  [/^puts?$/, new RegExp(String.raw`^at (?:[\p{L}]+ ){0,3}?${number}[\d,.]* (?:the|its|their|those|all) |^(?!an end\b|a stop\b|paid\b)(?:[^,;.]|\.\d){2,80}?(?: , [^,;.]{2,40} ,)? at (?!(?:least|most)\b)(?:[“"] ?)?(?:[\p{L}]+ ){0,4}?${number}`, 'iu')],
  [/^(?:gave|gives|given)$/, new RegExp(String.raw`^(?:(?:[^,;.]|\.\d){2,80}? as (?:[\p{L}]+ ){0,4}?${number}|(?:an? )?(?:[\p{L}]+ )?(?:figure|number|toll|total|death toll|tally)(?: of| ,| :| –| —| -) (?:(?:at least|about|more than|over|nearly|almost|around|some) )?${number}|${number}[\d,]*(?: [\p{L}-]+){0,2}? (?:dead|killed|deaths|fatalities|wounded|injured|casualties|missing|victims)\b)`, 'iu')],
  [participles, new RegExp(String.raw`^(?:the|its|their|his|her) (?:[\p{L}]+ ){0,3}?(?:figure|toll|number|count|tally|total|dead|deaths|losses)\b[^,;.]{0,50}? (?:at|to) (?:[\p{L}]+ ){0,3}?${number}`, 'iu')],
  // "mentions 16 wounded", "had evoked 'a dozen dead'", "boasts of 14", "was giving 22 martyrs"
  [/^(?:evok(?:ed|es|ing)|mention(?:ed|s|ing)?|indicat(?:ed|es|ing)|giving|advanc(?:ed|es|ing)|put forward|signal(?:led|s))$/, new RegExp(String.raw`^(?:[“"'‘] ?)?(?:(?:at least|about|some|more than|over|only|around|an?|nearly|up to) ){0,2}${number}[\d,]*(?: [\p{L}-]+){0,2}?(?: [“"'‘])? ?(?:dead|killed|deaths|bodies|fatalities|wounded|injured|hurt|casualties|missing|victims|martyrs|martyred|deceased|disappeared|fallen)\b`, 'iu')],
  [/^(?:boast(?:ed|s|ing)?|brag(?:ged|s|ging)?)$/, new RegExp(String.raw`^of (?:having (?:killed|slain|eliminated) )?(?:[“"'‘] ?)?(?:(?:at least|about|some|more than|over|around|an?|nearly|up to) ){0,2}${number}`, 'iu')],
  [/^(?:revised|raised|lowered|corrected|cut)$/, new RegExp(String.raw`^(?:(?:the|its|their|his|her) (?:[\p{L}]+ ){0,2}?(?:figure|toll|number|count|estimate|tally)\b[^,;.]{0,40}?|it|this|that) to (?:[\p{L}]+ ){0,3}?${number}(?!(?:[\d,.]*) (?:metres?|meters?|km|kilomet\p{L}+|years?|months?|days?|hours?|minutes?|percent|per cent)\b)`, 'iu')],
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
const branded = new RegExp(String.raw`^(?:(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}\d'’-]+ ){1,13}?|(?:it|them|him|her) )(?:["“'‘] ?)?(?:as )?(?:an? )?(?:act of )?(?:[\p{L}-]+ ){0,2}?${judging}(?![\p{L}])`, 'u');
const quoted = /^(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}\d'’-]+ ){0,13}?["“] [^"“”]{3,50} ["”]/u;
const judged = (words: string): boolean => { const q = quoted.exec(words)?.[0]; return branded.test(words) || (q !== undefined && judges(q)); };
const verdict: Cue = { forms: [], frame: 'object', stance: 'condemns' };
/** "What Orm called a threat", "in what it describes as a war": the words that somebody uses for it. */
const ended: Cue = { forms: [], frame: 'clause', stance: 'states' };
/** Whether a clause stands before the comma in front of a verb's subject. */
export function spokenBefore(line: Line, i: number): boolean {
  let k = i - 1;
  while (k > 0 && !line.words[k]?.mark && i - k < 8) k--;
  return line.words[k]?.form === ',' && i - k > 1 && line.words.slice(0, k).some(tensed) && !line.words.slice(k + 1, i).some((w) => /^(?:VB|MD)/.test(w.tag));
}
const rebuttal: Cue = { forms: [], frame: 'object', stance: 'denies' };
const waves = /^(?:wav(?:ed|es|ing)|brush(?:ed|es|ing)|laugh(?:ed|s|ing)|shrug(?:ged|s|ging)|sw(?:ept|eeps)|push(?:ed|es|ing))$/;
const aside = /^(?:this|that|it|them|(?:the|these|those|such|his|her|its|their|all) (?:[\p{L}-]+ ){0,2}?(?:claims?|reports?|allegations?|accusations?|charges?|accounts?|suggestions?|stor(?:y|ies)|rumou?rs?|questions?|criticisms?|figures?)) (?:away|aside|off)\b/u;
const naysaid = /^(?:call|describ|label|labell|term|brand|dubb?)(?:s|es|ed|ing)?$/;
/** Whether a verb of calling calls its object untrue, before its clause ends. */
function rebutted(words: string): boolean {
  const clause = /^[^;:]{2,110}/u.exec(words)?.[0] ?? '';
  const next = clause.search(/, (?=\p{L})/u);
  return refutes(next < 0 ? clause : clause.slice(0, next));
}
const termed: Cue = { forms: [], frame: 'object', stance: 'states' };
const naming = /^(?:call|calls|called|term|terms|termed|describes?|described|dubbed|labels?|labelled|labeled)$/;

/** "Was quoted by the radio as saying", "citing a doctor as saying": the words up to the saying; null where none follows. */
export const cited: Cue = { forms: [], frame: 'clause', stance: 'states' };
const cites = /^(?:quot|cit)(?:ed|ing)$/;
const mayCite = byForm((low) => cites.test(low));
export function citedAt(line: Line, i: number): readonly string[] | null {
  const word = line.words[i], before = line.words[i - 1];
  if (!word || !mayCite(word) || !(word.low.endsWith('ing') ? before?.form === ',' : be.has(before?.low ?? ''))) return null;
  const as = line.words.findIndex((w, k) => k > i && k < i + 14 && w.low === 'as' && /^(?:saying|telling|stating|warning|claiming)$/.test(line.words[k + 1]?.low ?? ''));
  return as > 0 && !line.words.slice(i, as).some((w) => /^[.;:]$/.test(w.form)) ? line.words.slice(i, as + 2).map((w) => w.low) : null;
}
/** "Held the governor responsible": a blame that its object parts. */
export const blame: Cue = { forms: [], frame: 'object', stance: 'accuses' };
const blamed = /^(?:(?!(?:him|her|them|it)self\b)[^,.;:]){2,70}?(?: , [^.;:]{3,110} ,)? (?:responsible|accountable)\b/iu;

/** Whether "what", or "was how" behind a quotation, stands with the claimant right before a word. */
function whatBefore(line: Line, i: number): boolean {
  for (let k = i - 1; k > i - 10 && k >= 0; k--) { const w = line.words[k]; if (!w || w.mark || tensed(w)) return false; if (w.low === 'what' && k > i - 7) return k < i - 1; if (w.low === 'how') return k < i - 1 && /^(?:is|was)$/.test(line.words[k - 1]?.low ?? '') && /["”]/.test(line.words[k - 2]?.form ?? ''); }
  return false;
}

/** "Was attributed by residents to herders", "has been widely attributed to the front". */
const attributedTo = /^(?:\p{L}+ly )?(?:by [^,.;]{2,50}? )?to \p{L}/u;
/** The word before an adverb, or before the word at a place. */
const wordBefore = (line: Line, i: number): string => (/ly$/.test(line.words[i - 1]?.low ?? '') ? line.words[i - 2] : line.words[i - 1])?.low ?? '';
const namesOf = /^(?:named|names|naming)$/, faults = /^faulted$/, attributes = /^(?:attribut|ascrib|imput)(?:ed|es|ing|e)$/, adopts = /^adopt(?:ed|s|ing)$/, ends = /^(?:found|ruled|heard)$/;
/** "Spoke at the time of 11 dead": when, between the verb and its "of". */
const speaks = /^(?:spoke|speaks|talked|talks)$/, spokeOf = /^(?:at (?:the time|first)|then|initially|earlier|later|yesterday|today|(?:on|last|late on) \p{L}+|in (?:the )?\p{L}+) of(?= |$)/u;
const holds = /^(?:held|holds|hold|holding)$/, brands = /^(?:called|calls|branded|brands|labelled|labeled|labels|termed|dubbed)$/;
/** "As reported by the mayor, …", "…, per the Red Cross": whoever stands behind is the source. */
const behindBy: Cue = { forms: [], frame: 'source', stance: 'states' };
const leadsSource = /^(?:as|per|going)$/;
/** "…, by Israeli tallies", "By the union's own count …". */
const tallies = /^by$/;
const countedBy = /^(?:the )?(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}|[\p{L}-]+) ?(?:['’] ?s?|(?<=[nish]))(?: own)?(?: latest)? (?:count|tally|tallies|counts|reckoning|estimates?|figures|account|telling)\b/u;
/** "31 wounded by her reckoning": whose count it is, by a pronoun. */
const byOnes = /^(?:his|her|their|its)(?: own)? (?:count|tally|reckoning|account)\b/;
function sourceAt(line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const lowAt = (k: number): string => line.words[k]?.low ?? '';
  const low = lowAt(i), before = lowAt(i - 1), next = lowAt(i + 1), after = lowAt(i + 2);
  if (low === 'as' && (i === 0 || before === ',') && after === 'by' && /^(?:reported|announced|stated|confirmed|told|specified|noted|narrated)$/.test(next)) return { words: ['as', next, 'by'], cue: behindBy };
  // "…, going by the ministry's data"
  if (low === 'going') return next === 'by' && (i === 0 || /^[,(–—-]$/.test(before)) && /\b(?:data|figures|numbers|count|tally|records?|statistics|register|list|account|reports?|estimates?)\b/.test(line.words.slice(i + 2, i + 9).map((w) => w.low).join(' ')) ? { words: ['going', 'by'], cue: behindBy } : null;
  return low === 'per' && (i === 0 || /^(?:[,–—)-])$/.test(before)) && (/^\p{Lu}\p{L}/u.test(line.words[i + 1]?.form ?? '') || /^an?$/.test(next) && /^(?:statement|report|bulletin|post|release|spokes\p{L}+|official)$/u.test(after) || /^(?:the|local|police|officials|medics|residents|witnesses|hospital)$/.test(next)) ? { words: ['per'], cue: behindBy } : null;
}

/** "Have questioned the police version", "cast doubt on the figures", "doubt that it is genuine": what somebody does not believe. */
const doubting: Cue = { forms: [], frame: 'object', stance: 'doubts' };
const doubts = /^(?:question(?:ed|s|ing)?|cast(?:s|ing)?|doubt(?:ed|s)?)$/;
const doubted = /^(?:cast(?:s|ing)? (?:[\p{L}-]+ )?doubts? (?:on|over|upon)\b|doubt(?:ed|s)? (?:that|whether|if|the|this|its|his|her|their)\b|question(?:ed|s|ing)? (?:the|this|that|these|its|his|her|their|such|\p{L}+['’]s?) (?:[\p{L}’'-]+ ){0,3}?(?:versions?|accounts?|claims?|figures?|tolls?|reports?|narratives?|stor(?:y|ies)|findings|explanations?|statements?|count|tally)\b)/u;
/** "Described men being led away", "described being whipped", "described how soldiers came": what somebody has seen or borne. */
const describes = /^describe[sd]?$/, seen = /^(?:[^,.;:]{0,60}? )?(?:being|how|seeing|having|scenes of)\b/u;
/** "Assess her condition as serious". */
const assesses = /^(?:assess(?:es|ed)?|rate[sd]?)$/, assessed = /^(?:the|his|her|their|its|both|all)(?: [\p{L}\d’'-]+){1,9}? as \p{L}/u;
/** What somebody doubts, describes or assesses at a word; null where the words are none of it. */
function viewAt(line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const word = line.words[i];
  if (!word || /^NN/.test(word.tag) && !/^(?:doubts?|rates?|cast)$/.test(word.low)) return null;
  const apart = line.words[i - 1]?.form === ',';
  const view = viewOf(line, i, apart);
  // the tree is asked last: most words are no such verb
  return view && (apart || word.rel !== 'acl') ? view : null;
}

function viewOf(line: Line, i: number, apart: boolean): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const word = line.words[i]!;
  const rest = (n: number): string => line.words.slice(i, i + n).map((w) => w.low).join(' ');
  if (doubts.test(word.low)) {
    const m = /^(?:no|any|little|in|without|beyond|a|the)$/.test(line.words[i - 1]?.low ?? '') || line.words.slice(Math.max(0, i - 3), i).some((w) => /^(?:not|never|be|was|were|been|to)$|n['’]t$/.test(w.low)) ? null : doubted.exec(rest(9))?.[0];
    return m ? { words: /^cast/.test(m) ? m.split(' ') : [word.low], cue: doubting } : null;
  }
  const own = (): string => rest(16).slice(word.low.length + 1);
  return describes.test(word.low) && (apart || word.tag !== 'VBN') && seen.test(own()) || assesses.test(word.low) && word.tag !== 'VBN' && assessed.test(own()) ? { words: [word.low], cue: termed } : null;
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

/** "Has neither confirmed nor denied", "declined to confirm or deny": what somebody leaves open. */
const evades = /^(?:neither|declined|declines|refused|refuses)$/;
const evasion = /^(?:neither (?:confirm(?:s|ed)?|den(?:y|ies|ied)) nor (?:confirm(?:s|ed)?|den(?:y|ies|ied))|(?:declin|refus)es?d? to (?:confirm or deny|deny or confirm))\b/;
/** "Took to social media to say". */
const takes = /^t(?:ook|akes|aken)$/, tookTo = /^t(?:ook|akes|aken) to (?:its |his |her |their |the )?(?:x|twitter|telegram|facebook|instagram|youtube|social media|television|tv|(?:state )?radio|airwaves)(?: (?:account|page|channel))? to (?:say|announce|claim|declare|add|confirm|tell)\b/;

/** "Is looking into the reports", "has opened an inquiry into the raid", "had no indication of it", "were not sure who": what somebody does not know yet. */
export const unknown: Cue = { forms: [], frame: 'object', stance: 'doubts' };
const probes = /^(?:investigating|looking|examining|probing)$/, inquires = /^(?:open(?:ed|s)|launch(?:ed|es)|beg[au]n|begins|start(?:ed|s)|initiat(?:ed|es))$/, unsureOf = /^(?:sure|certain|unsure|uncertain)$/, lacks = /^(?:has|had|have)$/;
const inquiry = /^(?:an?|its own|their own) (?:[\p{L}-]+ ){0,3}?(?:investigation|inquiry|enquiry|probe) into\b/u;
const nothingOf = /^no (?:[\p{L}-]+ ){0,2}?(?:indications?|information|evidence|knowledge|records?|reports?|confirmation|proof) (?:of|that|about|on|as to)\b/u;
function unknownAt(line: Line, i: number): readonly string[] | null {
  const low = line.words[i]?.low ?? '', before = line.words[i - 1]?.low ?? '';
  // both patterns behind these begin so: the words are not joined for any other
  if (lacks.test(low) ? line.words[i + 1]?.low !== 'no' : inquires.test(low) && !/^(?:an?|its|their)$/.test(line.words[i + 1]?.low ?? '')) return null;
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
/** The word with which such a figure begins. */
const figureFirst = new RegExp(String.raw`^(?:now|at|about|some|more|over|only)$|^${number}`, 'iu'), startsFigure = bySpelling(({ form }) => figureFirst.test(form));
/** Who stands before a verb, past its auxiliaries and adverbs: where, and the word. */
function doerOf(line: Line, i: number): number {
  let k = i - 1;
  while (k > 0 && between.has(line.words[k]?.low ?? '')) k--;
  return k;
}
/** "The hospital now gives seven", "the agency has 26, nine of them women", "in its bulletin the ministry had two dead": a figure alone, from a body that counts. */
function reckons(line: Line, i: number): boolean {
  const next = line.words[i + 1];
  if (!next || !startsFigure(next.spelling) || !gotten.test(line.words[i]?.low ?? '') || !bareFigure.test(line.words.slice(i + 1, i + 8).map((w) => w.form).join(' '))) return false;
  const k = doerOf(line, i), who = line.words[k];
  return who !== undefined && (counters.test(who.low) || /^\p{Lu}{3,7}$/u.test(who.form) || /^\p{Lu}\p{L}+$/u.test(who.form) && /^g/.test(line.words[i]?.low ?? '')) && (!/^ha/.test(line.words[i]?.low ?? '') || k < 5 || k < 9 && /^(?:by|on|at|in|as|until)$/.test(line.words[0]?.low ?? '') || /bulletin|tally|count|list|report/.test(line.words.slice(0, k).map((w) => w.low).join(' ')));
}

const mourns = /^mourn(?:ed|s)$/, tends = /^(?:treat(?:ed|s)|receive[sd]|admit(?:ted|s))$/;
const lamented = new RegExp(String.raw`^(?:(?:some|the loss of|the deaths? of) )?(?:${number}|(?:the|an?|its|their|his|our) (?:[\p{L}-]+ ){0,3}?(?:martyrs?|fighters?|commanders?|members?|soldiers?|m[ae]n|officers?|leaders?|workers?|priests?|comrades?|staff|third|second|other)\b|\p{Lu}\p{L}+(?: \p{L}[\p{L}'’-]+){0,3} (?:,|as)(?: |$))`, 'u');
const inCare = new RegExp(String.raw`^(?:(?:at least|about|some|more than|over|another) )?${number}[\d,]* (?:[\p{L}-]+ ){0,2}?(?:wounded|injured|bodies|dead|casualties|fatalities|people with|patients with)\b`, 'iu');
/** "The front mourned three fighters", "Health partners treated 21 wounded": a count by whoever lost, received or treated those counted. */
function tended(line: Line, i: number): boolean {
  const low = line.words[i]?.low ?? '';
  if (!mourns.test(low) && !tends.test(low)) return false;
  const rest = (): string => line.words.slice(i + 1, i + 9).map((w) => w.form).join(' ');
  const k = doerOf(line, i), who = line.words[k];
  if (!who || line.words[i]?.tag === 'VBN' && k === i - 1) return false;
  const ofHolder = (): boolean => line.words[i]?.rel !== 'acl';
  if (mourns.test(low)) return (counters.test(who.low) || /^(?:party|movement|group|army|front|militia|diocese|church|force|forces|military|brigade|wing|branch)$/.test(who.low) || /^NNPS?$/.test(who.tag)) && lamented.test(rest()) && ofHolder();
  return tends.test(low) && k < 5 && !line.words.slice(0, k).some((w) => w.mark || /^VB/.test(w.tag)) && (counters.test(who.low) || /^(?:hospitals|clinics|partners|teams|surgeons|nurses|paramedics|MSF)$/i.test(who.low)) && inCare.test(rest()) && ofHolder();
}

/** Which of the cues below a form can begin. */
const none = null;
const beginsOf = byForm((low) => (startsPhrase(low) || speaks.test(low) ? {
  evades: evades.test(low), takes: takes.test(low), leadsSource: leadsSource.test(low), tallies: tallies.test(low), attributes: attributes.test(low), holds: holds.test(low), naming: naming.test(low), faults: faults.test(low),
  namesOf: namesOf.test(low), adopts: adopts.test(low), ends: ends.test(low), waves: waves.test(low), describes: describes.test(low), naysaid: naysaid.test(low), brands: brands.test(low), lays: lays.test(low), sought: sought.test(low),
  gives: gives.test(low), wants: wants.test(low), views: doubts.test(low) || describes.test(low) || assesses.test(low), unknown: probes.test(low) || inquires.test(low) || unsureOf.test(low) || lacks.test(low), shows: shows.test(low),
  counts: gotten.test(low) || mourns.test(low) || tends.test(low), speaks: speaks.test(low), rule: figures.find(([form]) => form.test(low)) ?? null,
} : none));

/** A verb that gives a figure: "put the army's losses at 40", "gave its own dead as nine", "counted 26 bodies". */
export function countedAt(line: Line, i: number): { readonly words: readonly string[]; readonly cue: Cue } | null {
  const word = line.words[i];
  if (!word) return null;
  const can = beginsOf(word);
  if (can === none) return null;
  const silent = can.evades ? evasion.exec(line.words.slice(i, i + 6).map((w) => w.low).join(' '))?.[0] : undefined;
  if (silent) return { words: silent.split(' '), cue: unknown };
  const posted = can.takes ? tookTo.exec(line.words.slice(i, i + 8).map((w) => w.low).join(' '))?.[0] : undefined;
  if (posted) return { words: posted.split(' '), cue: ended };
  if (can.leadsSource) return sourceAt(line, i);
  if (can.tallies) return line.words[i - 1]?.form === ',' && countedBy.test(line.words.slice(i + 1, i + 9).map((w) => w.form).join(' ')) || i === 0 && /^By\b/.test(word.form) && countedBy.test(line.words.slice(1, 9).map((w) => w.form).join(' ')) || i > 0 && byOnes.test(line.words.slice(i + 1, i + 4).map((w) => w.low).join(' ')) ? { words: ['by'], cue: behindBy } : null;
  if (can.attributes && be.has(wordBefore(line, i)) && attributedTo.test(line.words.slice(i + 1, i + 12).map((w) => w.form).join(' '))) return { words: [word.low], cue: blame };
  if (can.holds && blamed.test(line.words.slice(i + 1, i + 30).map((w) => w.form).join(' '))) return { words: [word.low], cue: blame };
  if (can.naming && whatBefore(line, i)) { const as = line.words[i + 1]?.low === 'as'; return { words: as ? [word.low, 'as'] : [word.low], cue: termed }; }
  if (can.faults && /^(?:the|this|that|these|those|its|his|her|such) (?:[\p{L}-]+ ){0,2}?(?:claims?|reports?|allegations?|accounts?|accusations?|versions?|statements?|figures?|charges?)\b/iu.test(line.words.slice(i + 1, i + 6).map((w) => w.form).join(' '))) return { words: [word.low], cue: rebuttal };
  // "attributed the blast to the front", "…, the judges found."
  // "named the dead as"
  if (can.namesOf && /^(?:the|its|two|three|four|five|one|both|all|him|her|them) (?:(?:of )?(?:the )?(?:[\p{L}-]+ )?(?:dead|victims?|killed|slain|deceased|wounded|injured|men|man|woman|women|soldiers?|officers?|policem[ae]n|hostages?|suspects?|attackers?|gunm[ae]n) )?as \p{Lu}/u.test(line.words.slice(i + 1, i + 12).map((w) => w.form).join(' '))) return { words: [word.low], cue: termed };
  if (can.attributes && /^[^,;.]{2,90}? to \p{L}/u.test(line.words.slice(i + 1, i + 18).map((w) => w.form).join(' '))) return { words: [word.low], cue: termed };
  // "adopted the attack": owned up to it
  if (can.adopts && deed.test(line.words.slice(i + 1, i + 7).map((w) => w.low).join(' '))) return { words: [word.low], cue: termed };
  if (can.ends && /^[.]?$/.test(line.words[i + 1]?.form ?? '') && spokenBefore(line, i)) return { words: [word.low], cue: ended };
  // "waved this away", "brushed the charge aside"
  if (can.waves && aside.test(line.words.slice(i + 1, i + 8).map((w) => w.low).join(' '))) return { words: [word.low], cue: rebuttal };
  // "described the raiders as rebels"
  if (can.describes && /^(?:the|this|that|these|those|its|his|her|their|\p{Lu}\S*) (?:[\p{L}\d'’-]+ ){0,14}?as (?!(?:well|soon|long|far|if)\b)/u.test(line.words.slice(i + 1, i + 18).map((w) => w.form).join(' ')) && word.tag !== 'VBN') return { words: [word.low], cue: termed };
  if (can.naysaid && rebutted(line.words.slice(i + 1, i + 18).map((w) => w.form).join(' ')) && word.rel !== 'acl') return { words: [word.low], cue: rebuttal };
  if (can.brands && judged(line.words.slice(i + 1, i + 22).map((w) => w.form).join(' ')) && word.rel !== 'acl') return { words: [word.low], cue: verdict };
  if (can.lays) { const rest = line.words.slice(i + 1, i + 18).map((w) => w.form).join(' '); if (laid.test(rest) || /^pin/.test(word.low) && pinned.test(rest)) return { words: [word.low], cue: blame }; if (/^point/.test(word.low) && pointedAt.test(rest) && word.rel !== 'acl') return { words: [word.low, line.words[i + 1]?.low ?? ''], cue: blame }; }
  if (can.sought && answersSought.test(line.words.slice(i + 1, i + 7).map((w) => w.form).join(' '))) return { words: [word.low], cue: demand };
  if ((can.gives && ultimatum.test(line.words.slice(i + 1, i + 14).map((w) => w.form).join(' ')) || can.wants && /^VB/.test(word.tag) && wanted.test(line.words.slice(i + 1, i + 10).map((w) => w.form).join(' ')))) return { words: [word.low], cue: demand };
  const view = can.views ? viewAt(line, i) : null;
  if (view) return view;
  const open = can.unknown ? unknownAt(line, i) : null;
  if (open) return { words: open, cue: unknown };
  if (can.shows && keptCount.test(line.words[i - 1]?.low ?? '')) return { words: [word.low], cue: ended };
  if (can.counts && (reckons(line, i) || tended(line, i))) return { words: [word.low], cue: figure };
  // "is now quoting the ministry as saying"
  if (word.low === 'quoting' && line.words.slice(Math.max(0, i - 2), i).some((w) => be.has(w.low)) && /^[^.;:]{2,90}? as saying\b/.test(line.words.slice(i + 1, i + 16).map((w) => w.form).join(' '))) return { words: ['quoting'], cue: termed };
  const gap = can.speaks ? spokeOf.exec(line.words.slice(i + 1, i + 8).map((w) => w.low).join(' '))?.[0] : undefined;
  if (gap) return { words: [word.low, ...gap.split(' ')], cue: termed };
  const { rule } = can;
  if (!rule || rule[2] && !rule[2].test(line.words[i + 1]?.form ?? '') || participles.test(word.low) && !saidBefore(line, i)) return null;
  // "the monitor ODAN counts more than 40": a verb that the tagger takes for a noun behind a name
  if (/^NN/.test(word.tag) && !(/^(?:counts|mentions)$/.test(word.low) && (/^\p{Lu}/u.test(line.words[i - 1]?.form ?? '') || word.low === 'mentions' && /^NN/.test(line.words[i - 1]?.tag ?? '')))) return null;
  const from = line.words[i + 1]?.start ?? line.end;
  return rule[1].test(line.words.slice(i + 1, i + 24).map((w) => w.form).join(' ')) && from < line.end && (/^(?:evok|mention|boast|brag)/.test(word.low) || word.rel !== 'acl') ? { words: /^ma/.test(word.low) && /^(?:it|that)$/.test(line.words[i + 1]?.low ?? '') ? [word.low, line.words[i + 1]!.low] : [word.low], cue: figure } : null;
}

/** Whether a form can begin a cue that is made of several words. A form that the tests here learn must be known here too. */
export const startsPhrase = (low: string): boolean => low === 'quoting' || starts.some((form) => form.test(low));
const starts: readonly RegExp[] = [doubts, describes, assesses, evades, takes, gotten, mourns, tends, leadsSource, cites, holds, naming, namesOf, faults, attributes, adopts, ends, naysaid, brands, lays, sought, waves, gives, wants, tallies, probes, inquires, unsureOf, lacks, shows, ...figures.map(([form]) => form)];
