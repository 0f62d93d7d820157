import type { Sentence } from '#language';
import { cut } from '#text';
import type { Found } from '../found.ts';
import { kidsBy, passive, subjectOf } from '../syntax.ts';
import { anyWord, occurs, soughtAll } from '../signs.ts';
import { bearsArms } from '../statements/led.ts';
import { byChance, flight, ofSpace, ruledOut, wild } from './chance.ts';
import { contested } from './contests.ts';
import { pursued } from './pursuit.ts';
import { inEarnest, rehearsed } from './rehearsals.ts';
import { allStaged } from './staged.ts';

/** What kind of occasion a report is about, where violence is not its news: a trial, a day of remembrance, an exercise, an accident, a contest of words, an illness. */
export type Frame = 'trial' | 'anniversary' | 'exercise' | 'accident' | 'contest' | 'illness';

const trial = /\b(?:courts?|tribunal|judges?|jury|jurors|sentenced|convicted|jailed|trial|indict(?:ed|ment)|prosecut(?:ors?|ion)|pleaded|acquitted|verdict|testif(?:y|ied)|truth commission|inquest|extradited|war crimes)\b/giu;
/** What is done in a court, or by it: a judge who is shot and a court that he was on his way to make no trial. */
const proceedings = /\b(?:tribunal|jury|jurors|sentenced?|convict(?:ed|ion)|jailed|trials?|indict\w*|prosecution|pleaded|plead|acquitted|verdict|testif\w+|commission|inquest|extradit\w+|war crimes|heard|hear|rul(?:ed|es|ing|ings)|charges?|charged|accused|defendants?|hearing|evidence|appeals?|remanded|guilty|(?:told|tells|before|by|ordered|asked) (?:the|a) (?:[\p{L}-]+ )?(?:court|judge)|judges? (?:\p{L}+ )?(?:said|told|ordered|found)|court (?:\p{L}+ )?(?:said|found|ordered|documents|records))\b/iu;
const anniversary = /\b(?:anniversar(?:y|ies)|commemorat\w+|remembrance|memorial (?:service|ceremony|day)|wreaths?|(?:\w+ )?(?:years|decades) (?:after|on|since)|minutes? of silence|(?:city|town|village|nation|country|veterans|survivors|relatives|mourners|people) (?:\w+ )?remembers?|(?:met|gathered|gather|stood|came)\b[^.]{0,60}\bto remember|as (?:it|they|he|she) (?:does|do|has done|have done) (?:every|each) year)\b/giu;
const exercise = /\b(?:(?:military |joint |naval |live-fire |annual )?(?:exercises?|drills?|manoeuvres|maneuvers)|war ?games?|simulat(?:ed|ion|ions)|rehears(?:al|ed)|mock (?:attack|assault))\b/giu;

/** Words of a mishap: people harmed by no hand. */
export const accident = /\b(?:crash(?:es|ed)?|plung(?:es|ed)|derail(?:s|ed|ment)|collid(?:es|ed)|collision|capsiz(?:es|ed)|overturn(?:s|ed)|accident|non-?combat(?:[- ]related)?|gas (?:leak|cylinder|explosion)|(?:chlorine|ammonia|chemical|toxic|carbon monoxide|acid) (?:gas )?leaks?|engine (?:failure|trouble)|bad weather|poor visibility|stampede|landslide|floods?|flooding|hurricanes?|cyclones?|typhoons?|tornado(?:es)?|tsunami|earthquake|short circuit|electrical fault|(?:building|bridge|mine) collaps(?:es|ed)|collapse (?:at|of|in) an? (?:[\p{L}-]+ )?(?:mine|building|bridge|pit|quarry|tunnel)|(?:helicopters?|planes?|aircraft|jets?|airliners?|choppers?|huey|[\p{L}-]+ of the [\p{L} ]{3,40}) (?:that )?(?:had |has )?(?:went|came|gone|come|going|coming) down|(?:went|gone|going|ran|skidded|veered|swerved) off (?:the|a) (?:road|bridge|cliff|track|runway|rails)|tail rotor|hard landing|accidentally|(?:hit|struck|run over|knocked down|killed|crushed) by (?:an? |the )?(?:[\p{L}-]+ )?(?:car|vehicle|truck|lorry|bus|train|van|motorcycle|tram|taxi)|avalanche|attempting an ascent|arson(?:ist)?s? (?:is|was|were) not|flight [A-Z]{0,2}\d{2,4}|fireworks (?:depot|factory|workshop|store|warehouse|plant|stall)|(?:fell|rolled|skidded|veered|careered|tumbled|slid) (?:into|down) (?:a|an|the) (?:river|ravine|gorge|canal|ditch|valley|lake|sea|well|pit|dam|pond)|(?:reckless|drunk|drunken|speeding) driv(?:er|ing)|brakes? (?:failed|failure)|lost control of (?!(?:(?:the|a|an|its|their|all|most|much|key|several|parts of the) )*(?:[\p{L}-]+ ){0,2}?(?:towns?|cit(?:y|ies)|villages?|bases?|territory|areas?|regions?|districts?|provinces?|states?|posts?|outposts?|positions?|hills?|heights|airports?|airfields?|borders?|capitals?|roads?|highways?|bridges?|crossings?|camps?|barracks|quarters?|neighbou?rhoods?|countryside|mines?|ports?|headquarters)\b)|(?:a|the|his|her) horse (?:threw|bolted|kicked)|(?:fell|fallen) (?:from|off) (?:a|an|his|her|the) (?:horse|roof|ladder|balcony|cliff|tree|train|scaffold\w*)|struck by lightning|caused by lightning|(?:ship|vessel|barge|ferry|freighter|tanker|truck|lorry|train|bus|van|plane|trawler) (?:struck|hit|rammed|slammed into|ran into|ploughed into|plowed into|brings down|brought down) (?:an?|the|another|two) (?:[\p{L}-]+ ){0,5}?(?:pillar|bridge|pier|wall|tree|pole|barrier|rocks?|reef|iceberg|embankment|house|bus|train|truck|queue|crossing|jetty|building|mountain|hillside)|lost power|ran aground|dam (?:burst|collapse|breach|failure)|burst (?:its|their) banks|flooded|boiler|pressure cooker|gas (?:tank|canister|bottle|station|pipeline)|fuel tanker|petrol tanker|methane)\b/iu;
/** Words without one of which a sentence has none of a mishap. */
export const accidentWord = anyWord(({ form }) => /crash|plung|derail|collid|collision|capsiz|overturn|accident|combat|\bgas\b|leak|engine|weather|visibility|stampede|landslide|flood|hurricane|cyclone|typhoon|tornado|tsunami|earthquake|circuit|electrical|collaps|\b(?:down|road|bridge|cliff|track|runway|rails)\b|rotor|landing|\b(?:car|vehicle|truck|lorry|bus|train|van|motorcycle|tram|taxi)\b|avalanche|ascent|arson|\bflight\b|fireworks|\b(?:fell|fallen|rolled|skidded|veered|careered|tumbled|slid)\b|reckless|drunk|speeding|brake|\bcontrol\b|horse|lightning|\b(?:ship|vessel|barge|ferry|freighter|tanker|plane|trawler)\b|\bpower\b|aground|\bdam\b|\bburst\b|boiler|cooker|methane/iu.test(form));
/** Words of arms and of those who bear them. */
export const armed = /\b(?:shot down|missiles?|bomb(?:s|ed|ing|ings)?|gunm[ae]n|militants?|attack(?:s|ed|ers?)?|air ?strikes?|rockets?|shell(?:ed|ing)|drone|fir(?:ed|es|ing) (?:on|at|upon)|open(?:ed|s|ing)? fire|gunfire|shot dead|ambush(?:ed)?|rebels?|insurgents?|mines?|explosives?|sabotage|shooting|stabb(?:ed|ing))\b/iu;
/** Words of sickness, of what makes sick and of those who study it. */
const illness = /\b(?:virus(?:es)?|H\dN\d|(?:swine |bird |avian )?flu|influenza|pandemic|epidemic|infect(?:ed|ion|ions)|cholera|ebola|marburg|malaria|measles|meningitis|plague|typhoid|polio|dengue|coronavirus|covid(?:-19)?|AIDS|HIV|tuberculosis|bacteria\w*|E\. coli|salmonella|disease|vaccin\w+|poisoning|contaminated|outbreak|symptoms|(?:new|confirmed|suspected) cases|attack rates?|case[- ]fatality|isolation (?:wards?|tents?|units?|cent(?:re|er)s?)|(?:cholera |medical )?treatment cent(?:re|er)s?|rehydration|intravenous|epidemiolog\w+|quarantin\w+|cancer|pneumonia|melamine)\b/iu;
/** Words without which nobody's death is a deed. */
const deeds = /\b(?:gunm[ae]n|guns?|gunfire|gunshots?|gunned|shoot\w*|shot|bullets?|rifles?|pistols?|weapons?|arms|armed|bomb\w*|blasts?|explo\w+|grenades?|mines?|mortars?|missiles?|rockets?|shells?|shell(?:ed|ing)|snipers?|drones?|air ?strikes?|strikes?|warplanes?|jets?|artillery|attack\w*|assault\w*|ambush\w*|raid\w*|soldiers?|army|troops|military|forces|fighters?|fighting|battle\w*|clash\w*|militants?|militias?|militiam[ae]n|rebels?|insurgen\w+|guerrillas?|terror\w*|jihad\w*|extremis\w+|cartels?|gangs?|murder\w*|homicides?|massacre\w*|execut\w+|assassinat\w+|kill(?:er|ers|ing|ings)|slain|slay\w*|stab\w*|kni(?:fe|ves)|knifed|machetes?|hack\w*|behead\w*|strangl\w+|beaten|lynch\w*|mobs?|violen\w+|war|wars|conflict|kidnap\w*|abduct\w*|hostages?|captives?|tortur\w+|tied|blindfolded|decapitated|mutilated|dismembered|mass graves?|coup|protest\w*|demonstrat\w+|riot\w*|unrest|siege|besieged|bandits?|pirates?|separatis\w+|suspects?|detained|in custody|prosecutors?|genocide|crackdown|junta|martyr\w*|neutrali[sz]ed|persecut\w+|settlers?)\b/iu;
const anyDeed = occurs(deeds);
/** Whether a report has no word of arms, of those who bear them or of violence: whoever died in it died by no hand. */
export function peaceful(found: Found): boolean {
  let is = quiet.get(found);
  if (is === undefined) quiet.set(found, is = !anyDeed(found.doc.text, found.doc.parse.sentences));
  return is;
}
const quiet = new WeakMap<Found, boolean>();
/** Whether neither a sentence nor the two on either side of it have a word of arms, of those who bear them or of violence. */
export const peacefulAround = (found: Found, sentence: number): boolean => !deeds.test(found.doc.parse.sentences.slice(Math.max(0, sentence - 2), sentence + 3).map((s) => cut(found.doc.text, [s.start, s.end])).join(' '));

/** Mines in which ore is dug. */
export const ofOre = /\b(?:gold|coal|copper|tin|coltan|diamond|salt|iron|silver|jade|cobalt|lithium|collapsed|abandoned|illegal)[- ]mines?\b|\bmines? (?:collapse|shaft|owner|office|workers?|operator|disaster)\b/giu;
const contest = /\b(?:campaign|candidates?|voters?|polls?|ballots?|debates?|ads?|advertis\w+|senate|senator|election|incumbent|challenger|primary|strategists?|donors?|donations?|rally|league|coach|striker|goals?|champions?|match|season|shares?|stocks?|traders?|investors?|markets?|index|currency|inflation|profits?|box office|film|album)\b/giu;
const toll = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|people)(?: [\p{L}-]+){0,4} (?:(?:were|was|have been|had been) )?(?:killed(?! off)|shot|wounded|injured|dead|died)\b|\b(?:killed|killing|wounded|wounding|injured|injuring) (?:at least |more than |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|people)\b/iu;
const sport = /\b(?:coach|goalkeeper|goalless|goals?|midfielder|striker|winger|offside|stadium|half-?time|first[- ]half|second[- ]half|kick-?off|return leg|first leg|away (?:point|game|match|side|win)|home (?:match|game|win|side)|group stage|group [A-H]|quarter-?finals?|semi-?finals?|fixture|league|cup|referee|penalty|matchday|squad|captain|teammates?|opponents?|defenders|draw|equali[sz]er|tournament|championship|batsman|wickets?|innings|scored|unbeaten|sports? desk|sports? reporter|football\w*|rugby|cricket|tennis|basketball|shootouts?)\b/giu;
const harm = /\b(?:killed|dead|died|wounded|injured)\b/iu;

const borrowed = soughtAll([flight, contest, sport]);
/** How many different words of flights into space, of a contest and of sport the first 6,000 units of a report have. */
const borrowedWords = (found: Found): readonly number[] => borrowed(found.doc.text.slice(0, 6000), found.doc.parse.sentences).map((words) => new Set(words.map((w) => w.toLowerCase())).size);

const frames = new WeakMap<Found, Frame | null>();

/** The frame that a report's headline and first sentences set; null for news of violence. */
export function frameOf(found: Found): Frame | null {
  let frame = frames.get(found);
  if (frame === undefined) { frame = read(found); frames.set(found, frame); }
  return frame;
}

/** "PABRADE, Lithuania, May 17 -": where and when a report was written, cut off as a sentence. */
const dateline = /[-–—]\s*$/u;

/** The first three sentences of a report that are more than a few words and no dateline. */
function firstOf(found: Found): readonly Sentence[] {
  const out: Sentence[] = [];
  for (const s of found.doc.parse.sentences) {
    if (s.end - s.start > 25 && !dateline.test(cut(found.doc.text, [s.start, s.end])) && out.push(s) === 3) break;
  }
  return out;
}

function read(found: Found): Frame | null {
  const first = firstOf(found), lead = `${found.doc.title ?? ''}\n${first.map((s) => cut(found.doc.text, [s.start, s.end])).join('\n')}`;
  const words = (pattern: RegExp): number => new Set([...lead.matchAll(pattern)].map((m) => m[0].toLowerCase())).size;
  if (words(trial) >= 2 && proceedings.test(lead)) return 'trial';
  if (allStaged(found)) return 'exercise';
  if (illness.test(lead) && [...found.doc.text.slice(0, 6000).matchAll(new RegExp(illness, 'giu'))].length >= 3 && !armed.test(lead.replace(/\battack rates?\b/giu, ''))) return 'illness';
  if ((found.doc.title !== null || first.some(accidentWord)) && accident.test(lead) && !slewAtFirst(found) && (!armed.test(lead.replace(ruledOut, '').replace(ofOre, '')) || cleared(found, lead)) && !byBomb.test(found.doc.text.slice(0, 3000))) return 'accident';
  const [flights = 0, contests = 0, sports = 0] = borrowedWords(found);
  if (byChance(found, lead) || flights >= 3 && ofSpace(found, lead)) return 'accident';
  if (contests >= 5 && !found.weapons.length && !(harm.test(lead) && /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?)\b/i.test(lead))) return 'contest';
  if (sports >= 8 && !toll.test(lead)) return 'contest';
  if (contested(found, lead)) return 'contest';
  if (rehearsed(found, lead)) return 'exercise';
  if (wild(found, lead)) return 'accident';
  if (words(exercise) >= 1 && !inEarnest(lead) && /\b(?:exercises?|drills?|manoeuvres|maneuvers|war ?games?)\b[^.]{0,60}\b(?:beg[au]n|start|open|held|hold|conduct|due|will|next|on|in which)\b|\b(?:beg[au]n|start(?:ed)?|held|hold|conduct(?:ed)?|launch(?:ed)?)\b[^.]{0,60}\b(?:exercises?|drills?|manoeuvres|maneuvers|war ?games?)\b/iu.test(lead)) return 'exercise';
  return words(anniversary) >= 1 && /\banniversar|commemorat|remembrance|wreath|minutes? of silence|memorial|\bremembers?\b|(?:every|each) year/iu.test(lead) ? 'anniversary' : null;
}

const slaying = /\b(?:kill(?:ed|ing|s)?|murder(?:ed|s)?|wounded|shot|executed|beheaded)\b/iu;
/** "Soldiers killed three men on Monday. In May nine died when a bus crashed": whether a sentence of the lead without a mishap's word tells that those who bear arms harmed somebody, or one with it that the mishap came of an attack. */
const slewAtFirst = (found: Found): boolean => found.doc.parse.sentences.filter((s) => s.end - s.start > 25).slice(0, 3).some((s) => {
  const words = cut(found.doc.text, [s.start, s.end]);
  return pursued(found, s) || slaying.test(words) && !accident.test(words) && s.tokens.some((t, k) => t.upos === 'VERB' && slaying.test(t.form) && !passive(s, k) && kidsBy(s, k, 'obj').length > 0 && bearsArms(s, subjectOf(s, k)));
});

/** "later said it was caused by a bomb", of what others took for a mishap. */
const byBomb = /\b(?:caused|triggered|set off) by an? (?:[\p{L}-]+ ){0,3}?(?:bomb|explosive device|IED|grenade|mine|suicide (?:bomber|attack))\b|\b(?:was|been) an? (?:[\p{L}-]+ ){0,2}?(?:bomb|bombing|suicide attack)\b(?! (?:threat|scare|hoax))/u;

/** "ruled out hostile fire", "found no sign of an attack": a report that clears all arms of what its first sentence tells as a mishap, and in which nobody owns up to it. */
function cleared(found: Found, lead: string): boolean {
  const first = lead.split('\n').find((x) => accident.test(x));
  return first !== undefined && !armed.test(first.replace(ruledOut, '')) && /\b(?:rul(?:ed|ing) out|no (?:sign|evidence|indication|trace|suspicion)|exclud(?:ed|ing)|discounted|played no part)\b[^.]{0,60}\b(?:attacks?|attackers|hostile|enemy|sabotage|foul play|terror\w*|explosives?|bombs?|shooting|gunfire|piracy|missiles?)\b/iu.test(found.doc.text)
    && !/\b(?:claimed responsibility|shot (?:it|the \w+) down|brought (?:it|the \w+) down|downed (?:it|the))\b/iu.test(found.doc.text);
}
