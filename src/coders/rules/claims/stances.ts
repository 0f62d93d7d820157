import type { Claim, Claimant } from '#model';
import { signsIn } from '../signs.ts';
import { calling, judges, refutes } from './judging.ts';
import type { Cue } from './lexicon.ts';

type Stance = Claim['stance'];
const downed = '(?! (?:down )?(?:[\\w,-]+ ){0,6}?(?:drones?|missiles?|rockets?|uavs?|projectiles?|shells)\\b)';
/** "Responded to a shooting at a bar": went there, and did no deed; "responded to the raid with artillery" is one. */
const toCall = '(?! to (?:(?!with\\b|by\\b)[\\w’\'-]+ ){0,4}?(?:shootings?|calls?|reports?|alarms?|scene|incidents?|emergency|crash|attacks?|blasts?|explosions?|bombings?|killings?|clashes|disturbance|ambush)\\b(?![^.;]*\\b(?:with (?:\\w+ )?(?:fire|force|gunfire|artillery|air ?strikes?|drones?|missiles?|rockets?|mortars?|shells?|strikes?|live)|by (?:firing|shelling|bombing|striking|shooting|attacking|launching|hitting|killing|opening|raiding|destroying))))';
const answerable = '(?:(?:was|were|been|is|are) (?:\\w+ly )?responsible for (?:[\\w’\'-]+ ){0,4}?(?:attacks?|bombings?|ambush(?:es)?|killings?|raids?|strikes?|assaults?|assassinations?|shootings?|blasts?|explosions?|abductions?|kidnappings?|massacres?|executions?|shelling|beheadings?|murders?|it|this)\\b)';
const did = `(?:${answerable}|struck|attacked|captured|destroyed${downed}|killed|carried out|targeted|fired(?! (?:only |shots |warning shots )*(?:warning shots|in(?:to)? the air))|shot${downed}|hit|bombed|seized|launched|shelled|overran|raided|conducted|(?:arrested|detained)(?![^.;]{0,80}?\\b(?:suspected|accused|on suspicion) of\\b|[^.;]{0,80}?\\b(?:in connection with|over) )|downed${downed}|detonated|responded${toCall}|took(?! (?:part|place|off|cover|note|in|care|action|steps|measures|responsibility))|ambushed|executed|abducted|blew up|blown up|sank|sunk|stormed|overrun|taken (?:the|control|over)|acted (?:in|out of) (?:revenge|retaliation|reprisal|response)|retaliated|avenged|hit back|fired back|opened fire|burn(?:ed|t)|torched|wounded|beheaded|kidnapped|eliminated|neutrali[sz]ed|planted|slain|slew|shot dead|mown down|gunned down|put to death|slaughtered|decapitated|sent (?:(?:\\w+ to (?:hell|their graves))|(?:[\\w,-]+ ){0,6}?(?:drones?|missiles?|rockets?|shells?|bombs?)\\b)|dropped (?:[\\w,-]+ ){0,4}?(?:bombs?|grenades?|munitions?|explosives?)\\b|used (?:[\\w,-]+ ){0,4}?(?:missiles|rockets|artillery|mortars)\\b|(?:was|were|been) behind)`;
const own = '(?:it|they|we|he|she|(?:its|their|our|his) (?:\\w+ )?(?:forces|troops|aircraft|fighters|warplanes|soldiers|men|mujahideen|mujahedin|heroes|brigades?|jets|army|drones|navy|units?|members|militants|air force|pilots|artillery|ships|boats|planes|vessels|drones|police|agents|bombers|gunners|helicopters))';

/** What a denial denies when it says that there was none. */
const happening = '(?:massacre|attack|strike|airstrike|air strike|bombing|raid|shooting|killing|execution|ambush|assault|bombardment|explosion|blast|crackdown|genocide|torture|abduction|kidnapping|operation|offensive|shelling|fighting)';

/** "Its troops would answer in kind": what one will do to another. */
const strikesBack = /^(?:that )?(?:it|they|we|he|she|(?:its|their|our|his|the) [\p{L} ]{2,30}?|\p{Lu}\p{L}+) (?:would|will|shall) (?:\p{L}+ly )?(?:retaliate|avenge|hit back|strike back|fire back|answer (?:in kind|with (?:force|fire)|any|every|fire)|respond (?:in kind|with (?:force|fire)|\p{L}+ly|to (?:any|every) (?:attack|aggression|violation|strike))|not hesitate|take ["“]?(?:resolute|strong|firm|decisive|severe|all necessary) (?:counter-?)?(?:measures|action|steps)|make (?:them|it) pay|crush|punish)/u;

/** "Promised to hit their centres in return": a deed of violence that one will do. */
const violentWill = /^to (?:\p{L}+ly )?(?:hit|strike|attack|destroy|kill|bomb|shell|crush|annihilate|eliminate|wipe out|avenge|retaliate|punish|hunt(?: down)?|burn|execute|behead|target|sink|flatten|raze|exterminate|go after|strike back|hit back|fight (?:on|back|to)|make (?:\p{L}+ ){1,4}pay)\b/u;
/** "Those who burn people will be hunted down": what shall befall whoever does something. */
const befallsThem = /\b(?:those|anyone|anybody|everyone|whoever|all|ships|vessels|tankers|traitors|collaborators|inform(?:er|ant)s|spies|perpetrators|culprits|offenders|purveyors|violators)\b[^.;]{0,90}?["“]? ?(?:will|shall|would) ["“]?(?:(?:all|never|not) )?(?:be (?:(?:hunted|tracked|shot|cut|struck|put|gunned|mowed) (?:down|dead|to death)|shot|killed|targeted|targets?|executed|burn(?:ed|t)|eliminated|destroyed|crushed|attacked|beheaded|punished|bombed|struck|hit|sunk|made to (?:pay|face)|dealt with)|pay|face (?:the )?(?:full |same )?(?:wrath|force|fate|weight|death|punishment|consequences)|die\b)/iu;
/** "The raiders will pay", "there will be no red line": what shall befall another, without a verb of violence. */
const willPay = /\b(?:will|shall|would|'ll) ["“]?(?:all |soon |surely )?(?:dearly )?(?:pay(?= ?(?:[,"”]|$|for (?:it|this|that|their|his|what|every)\b|dearly|the price|in blood|an? (?:heavy|high|steep|bloody|terrible|dear) price|and (?:keep|go on)))|regret (?:it|this|their|what)|rue (?:it|this|the day)|be (?:no mercy|hell to pay))|\bthere (?:will|would|shall) be ["“]?(?:an? )?(?:\w+ )?(?:retribution|revenge|vengeance|retaliation|reprisals?|reckoning|consequences)\b|\b(?:there|it|they) (?:will|would|shall) (?:be|have|know|find|get) ["“]?(?:no|not a|neither) (?:\w+ )?(?:red lines?|mercy|quarter|place to hide|safe (?:place|haven|refuge)|hiding place|escape)\b/iu;
/** "Any aggression will be met with force": what an attack shall bring on another. */
const metWith = /^(?:that )?["“]?(?:any|every|each|all|the|this|these|such|further|another) ["“]?(?:[\p{L}-]+ ){0,4}?(?:aggression|attacks?|strikes?|assaults?|violations?|incursions?|provocations?|intrusions?|invasion|adventure|raids?|crimes?|escalation|act|acts|massacres?|killings?|front|group|force|army|party|state|country)["”]? [^.;]{0,60}?["“]?(?:will|would|shall) ["“]?(?:\p{L}+ly )?["“]?(?:be ["“]?(?:\p{L}+ly )?["“]?(?:met|answered|responded to|repaid|avenged|punished|retaliated|crushed|repelled)|not (?:pass|go|remain|be left|be) (?:unpunished|unanswered|without (?:a )?(?:response|reply|punishment))|draw [^,.;]{0,30}?(?:response|reply|retaliation))\b/iu;
/** "If a shell falls here we shall go in and kill them": what one will do should another act. */
const ifThen = /^(?:that )?["“]?(?:if|should|once|the moment|whenever) [^.;]{3,110}?,? ["“]?(?:we|i|they|it|(?:its|our|their) [\p{L} ]{2,30}?) (?:will|shall|would|'ll) (?:\p{L}+ly )?["“]?(?:[^.;,]{0,40}\band )?(?:hit|strike|attack|destroy|kill|bomb|shell|crush|annihilate|eliminate|wipe out|avenge|retaliate|punish|hunt|burn|execute|behead|target|sink|flatten|raze|fire|shoot|open fire|fight|invade|storm|respond|answer|hit back|strike back)\b/iu;
/** "The gang murdered two women in cold blood", "a plane of 'the regime' had bombed the lorry": a deed put on others in words that damn them. */
const murdered = /^(?:that )?(?!(?:it|they|we|he|she|i|who|nobody|no|unknown|unidentified|gunmen|attackers|assailants|armed men|men)\b)[^,.;"“]{2,60}? (?:(?<!\b(?:was|were|been|being|is|are|be|and) (?:\p{L}+ly )?)(?:murdered|massacred|slaughtered|butchered|martyred)(?= (?!(?:in|on|at|near|by|during|when|while|last|and|there|here|outside|inside|between|after|before)\b)\p{L}|\s\d)|(?:murdered|massacred|slaughtered|butchered) by (?!(?:unknown|unidentified|gunmen|attackers|assailants|armed|men|bandits)\b))|^(?:that )?(?!the (?:number|toll|figure|count|total)\b)[^,.;]{0,50}?["“][^"”]{0,40}\b(?:regime|mercenar(?:y|ies)|aggress(?:ion|ors?)|gangs?|hirelings|puppets?|invaders?|occupiers?)\b[^"”]{0,30}["”] (?:had |have |has )?(?:\p{L}+ly )?(?:struck|hit|bombed|shelled|attacked|killed|fired|burn(?:ed|t)|targeted|dropped|shot|destroyed|opened|raided|executed|abducted)\b/iu;
/** "Talk of a raid is a hoax": what is told by others, and that it is untrue. */
const talkRefuted = /\b(?:talk|claims?|reports?|stor(?:y|ies)|rumou?rs?|allegations?|accusations?|news|tales?|charges?|suggestions?|figures?|videos?|images|footage|accounts?)\b[^.;]{0,90}? (?:is|are|was|were|has been|have been) ["“]?(?:\p{L}+ ){0,3}?(?:hoax(?:es)?|lies?|false|fake|fabricat\p{L}+|untrue|baseless|unfounded|groundless|propaganda|invent(?:ed|ions?)|slander|disinformation|nonsense|fiction|made up|staged|not true)\b/iu;
/** "Not so", "“Propaganda”", "a lie to cover a crime": nothing but that what was told is untrue. */
const notSo = /^["“]?(?:not (?:so|true|at all)|untrue|false|(?:pure |enemy |mere |all |utter |complete |absolute |total )?(?:rubbish|wrong|propaganda|lies|nonsense|slander|fiction|disinformation|fabrications?|inventions?)|an? (?:[\p{L}-]+ )?(?:lie|hoax|smear|slander|fabrication|fiction|invention|provocation))(?:["”]?[.,]?$|["”]? (?:to|from|by|meant|designed|spread|invented|aimed|concocted)\b)/iu;
/** Verbs of answering an accusation. */
const replies = /^(?:retort|counter|object|protest|shot|hit|repl)/u;
/** "No plane had taken off", "neither did a shell fall there": that something did not happen. */
const wasNot = /^["“]?(?:that )?(?:no|not (?:one|a single|a)|none|never|nobody|neither|nor)\b/iu;

/** Every threat has one of these; behind its apostrophe "'ll" is a word as well. */
const toCome = /will|shall|would|^ll/iu;

/** What the content of a plain saying makes of its stance, first rule that fits. */
const readings: readonly { readonly name: string; readonly stance: Stance; /** What one of the words has that `when` fits, a run of letters by itself: costs less to look for. */ readonly sign?: RegExp; readonly when: RegExp }[] = [
  // "it had carried out no strikes": what was not done is no admission
  { name: 'did none of it', stance: 'denies', sign: /^(?:no|none|nobody|nothing|not)$/i, when: /^(?:that )?(?:it|they|we|he|she|(?:its|their|our|the) [\w-]+) ["“]?(?:had |have |has |also |itself |themselves )*(?:carried out|conducted|launched|made|mounted|fired|dropped|shelled|struck|killed|hit|attacked|bombed|targeted|arrested|detained|abducted|kidnapped|taken|used|planted|laid|burned|burnt|harmed|hurt|wounded) (?:no|none|nobody|nothing|not (?:a single|one))\b/i },
  { name: 'we did it', stance: 'admits', when: new RegExp(`^(?:that )?(?:(?:today|yesterday|on|at|in|early|late|overnight|during|this) [^,.;]{0,40}?,? ?)?${own}(?:, (?!who\\b|which\\b)[^,]{3,40},)? (?:had |has |have |also |later )*["“]?${did}\\b`, 'i') },
  { name: 'boasts of it', stance: 'admits', sign: /^(?:have|having)$/i, when: new RegExp(`^(?:of )?(?:to have|having) (?:also |already )?(?:${did}|sniped|taken|shelled|liberated|cleansed|inflicted)\\b`, 'i') },
  // "no group had claimed responsibility", "the front had claimed it": another's admission, or nobody's
  { name: 'accepts responsibility', stance: 'admits', sign: /^responsibility$/i, when: new RegExp(`^(?:that )?["“]?(?:${own} (?:had |has |have |also |already |later |fully )*(?:accept(?:s|ed)?|claim(?:s|ed)?|take|took|takes|taken)|the (?:organi[sz]ation|group|movement|front|army|military|state|government) (?:had |has |fully )*accept(?:s|ed)?) (?:full |sole )?responsibility\\b`, 'i') },
  { name: 'not sure', stance: 'doubts', sign: /^(?:confirm|verif|say|investigat|look|check|review|examin|prob|know$|knowledge|information|report|detail|idea|evidence|indication|sign|proof|clue|record|clear)|aware|unclear/i, when: /^(?:that )?(?:it|they|he|she|we) (?:could not|cannot|can't|couldn't|was unable to|were unable to) (?:\w+ )?(?:confirm|verify|say)|^(?:that )?(?:it|they|he|she) (?:was|were|is|are) (?:still )?(?:investigating|looking into|checking|reviewing|examining|probing)|^(?:that )?(?:it|they|he|she|we) (?:did|does|do) not (?:yet )?know\b|^(?:that )?(?:it|they|he|she|we) (?:was|were|is|are) (?:["“]?(?:not|un)[ -]?aware|["“]?unaware)\b|^(?:that )?(?:the|this|these|those|any|all|such) (?:\w+ ){0,2}?(?:incidents?|reports?|matters?|claims?|allegations?|cases?|circumstances|strikes?|attacks?|details) (?:is|are|was|were) (?:still |currently |now )?(?:under (?:review|investigation|examination)|being (?:investigated|reviewed|examined|looked into|checked|verified))\b|^(?:that )?(?:it|they|he|she) (?:had|have|has) [“"]?(?:no|not the slightest|not any|little) (?:\w+ )?(?:information|reports?|details|idea|knowledge|evidence|indications?|signs?|proof|clues?|confirmation|record)\b|^(?:that )?(?:it|there) (?:was|is) (?:not clear|unclear|no evidence)/i },
  { name: 'left open', stance: 'doubts', sign: /^(?:ruled|ruling|discarded|excluded)$/i, when: /^(?:that )?(?:it|they|he|she|we|police|investigators|no \w+|nothing) (?:had|have|has|was|were|are|is) (?:not (?:yet )?)?(?:ruled out|ruling out|been (?:ruled out|discarded|excluded))\b(?! (?:the|any|a) (?:ceasefire|talks))/i },
  { name: 'not we', stance: 'denies', sign: /^(?:no|not|none|never|nothing)$|lie|lying|false|fabricat|untrue|propaganda|fiction|nonsense|invention|slander/i, when: /^(?:not (?:one|a single)|no(?! (?:matter|doubt|longer|wonder|sooner|less)\b)|none of)\b[^.;]{0,60}\b(?:our|ours|us|we)\b|^(?:that )?none of (?:its|their|his|her)\b|^(?:these|this|those|that|they|it|all of (?:this|that|it)) (?:(?:are|is|were|was) (?:all |\w+ )?(?:an? )?(?:lies?|lying|false|fabricat\w+|untrue|propaganda|fiction|nonsense|inventions?|slander)\b)|^(?:that )?(?:it|they|we|he|she|(?:the|its|his|her|their|our) \w+) ["“]?(?:had |have |has |was |were |took |played )["“]?(?:no(?! (?:suspects?|leads?|comment|choice|doubts?|plans?|intention|objections?|details|motive|further|other|longer|new|immediate|word)\b)|never|nothing|not(?! (?:[^,.;]{2,60}? but (?:rather )?[^,.;]{2,60}? (?:who|that|which)\b|yet|(?:arrested|detained|charged|caught|held) [^.;]{2,40} (?:over|for|in connection with)\b|made any arrests|been (?:told|informed|notified|consulted|contacted|given|able|warned|asked)|["“]?aware|received|heard|seen|decided|identified|established|given|finished|claimed|admitted|accepted|commented|confirmed|acknowledged)\b))\b/i },
  { name: 'what was said is not so', stance: 'denies', sign: /baseless|true|false|fabricat|groundless|unfounded|fake|made|invent|fiction|lie|nonsense|foundation|correct|inaccurate|propaganda|correspond|thing/i, when: /^(?:that )?(?:(?:the|these|those|such|all|any|media|these) )?(?:[\w-]+ ){0,3}?(?:reports?|claims?|accusations?|allegations?|charges?|rumou?rs?|news|information|statements?|stor(?:y|ies)|accounts?|versions?|assertions?|messages?|posts|talk)\b[^.;]{0,120}? (?:(?:is|are|was|were|had been|have been) ["“]?(?:\w+ ){0,2}?(?:baseless|untrue|false|fabricat\w+|groundless|unfounded|not true|fake|made up|invent(?:ed|ions?)|fiction|lies|a lie|nonsense|without foundation|incorrect|inaccurate|propaganda)\b|["“]?(?:does|do|did) not correspond)|^(?:that )?(?:no such thing|nothing of the (?:sort|kind))\b/i },
  { name: 'we deny it', stance: 'denies', sign: /^(?:deny|not|wasn|isn|weren|aren)$/i, when: /^["“]?(?:that )?(?:we|i) (?:\p{L}+ly )?deny\b(?! (?:you|them|him|her|us|our (?:people|children))\b)|^["“]?(?:this|that|it|these|those) (?:(?:was|is|were|are) not|(?:was|is|were|are)n['’]t) (?:us|me|ours|our (?:work|doing|men|people|forces|fighters|missiles?|drones?|bombs?|rockets?|boys|troops|soldiers)|the (?:work|doing) of)\b/iu },
  { name: 'we reject it', stance: 'denies', sign: /^(?:reject|deny|refute|dismiss|repudiate)$/i, when: /^["“]?(?:that )?(?:we|i) (?:\p{L}+ly )?(?:reject|deny|refute|dismiss|repudiate)\b(?: \p{L}+ly)? (?:(?:this|that|it|these|them|those|all of (?:this|it|them))(?= ?(?:[.,;!"”]|$|\p{L}+ly\b|as\b|in\b))|(?:this|that|these|those|the|all|any|such|his|her|their|its) (?:[\p{L}-]+ ){0,3}?(?:claim|charge|accusation|allegation|report|lie|version|account|suggestion|slander)s?\b)/iu },
  // "there is no truth in reports that a bus was burned", "it is not true that a bus was burned"
  { name: 'no truth in it', stance: 'denies', sign: /truth|substance|basis|foundation|merit|true|correct|case|lie|wrong|false/i, when: /^(?:that )?(?:there (?:is|was|were|has been|had been) ["“]?(?:absolutely |simply )?(?:no|not (?:an?|any|one)) (?:[\w-]+ ){0,2}?(?:truth|substance|basis|foundation|grain of truth|merit) ["”]?(?:in|to|behind|for)\b|it (?:is|was) ["“]?(?:\w+ ){0,1}?(?:not (?:true|correct|the case)|untrue|false|a lie|incorrect|wrong)["”]? (?:that|to say)\b)/i },
  { name: 'nothing like it', stance: 'denies', sign: /^(?:reality|facts?|truth)$/i, when: /^(?:that )?(?:this|that|it|the (?:claim|report|account|statement|version|accusation|information)s?) ["“]?(?:(?:does|do|did) not (?:correspond|conform) (?:to|with) (?:the )?(?:reality|facts?|truth)|(?:has|have|had|bears?|bore) (?:nothing to do with|no relation to) (?:the )?(?:reality|facts?|truth)|(?:is|was|are|were) (?:far from|contrary to|at odds with) (?:the )?(?:reality|facts?|truth))\b/i },
  { name: 'we do no such thing', stance: 'denies', sign: /^(?:not|don|doesn|didn|never)$/i, when: /^(?:that )?(?:it|they|we|(?:its|their|our) \w+|the (?:group|movement|front|army|military|force|organi[sz]ation|militia)) ["“]?(?:(?:does|do|did) not|(?:don|doesn|didn)['’]t|(?:would )?never) (?:\w+ly )?(?:fire (?=the|any|an?|those|these|that|this|missiles|rockets|shells)|take part in|participate in|play (?:any|a) (?:part|role)|have (?:any|a) (?:part|role|hand)|plant|massacre|commit|order|targets?|targeted|attack|bomb|kill|shell|fire (?:at|on)|shoot|strike|hit|harm|hurt|raid|enter|arrest|detain|abduct|torture|execute|burn|loot|carry out|use|launch|deploy|operate|hunt)\b/i },
  { name: 'they did not', stance: 'denies', sign: /^didn?$/u, when: /^["“]?(?:that )?(?:[Tt]he )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: (?:forces|troops|fighters|army|military|soldiers))? did(?: not|n['’]t) (?:\p{L}+ly )?(?:fire|attack|bomb|kill|shell|shoot|strike|hit|raid|execute|abduct|carry out|launch|take part in|plant|massacre)\b/u },
  { name: 'there was none', stance: 'denies', sign: /^no$/i, when: new RegExp(`^(?:that )?(?:there (?:was|is|has been|had been) no (?:[\\p{L}-]+ ){0,2}?${happening}\\b|no (?:such |[\\p{L}-]+ )?${happening} (?:took|had taken|has taken|happened|occurred|was carried out))`, 'iu') },
  { name: 'they are to blame', stance: 'accuses', sign: /behind|responsib|blame|guilt/iu, when: /^(?:that )?(?!(?:it|they|we|he|she|i|no|nobody|who|its \w+) )[^,;]{2,70}? (?:was|were|is|are|had been) (?:\w+ )?behind (?:the|this|that|these|those|it|an?|both|all|\w+day)\b|\b(?:was|were|is|are|been|being|be|the [\p{L}-]+(?: [\p{L}-]+){0,2}) (?:(?!not\b)[\p{L}-]+ )?(?<!\b(?:those|people|persons|anyone|all|who (?:was|were|is|are)) )responsible for\b(?! (?:the )?(?:security|safety|defen[cs]e|airport|area|region|city|town|district|province|sector|border))|\bto blame\b|\b(?:responsibility|blame|guilt)\b[^,.;]{0,60}? (?:lies|lay|rests|rested|falls|fell|lie) (?:\p{L}+ly |solely |entirely )?(?:with|on|upon)\b|\bshared? the blame\b|\bh(?:o|e)ld\b.{1,60}\bresponsible\b/iu },
  { name: 'it is they who', stance: 'accuses', when: /^(?:that )?it (?:is|was|were) (?:not [^,.;]{2,60}? but (?:rather )?)?(?!(?:not|we|us|our|its|ours|my|his|their|responsible|aware|sad|sorry|(?:\p{L}+ly )?\p{L}+(?:ed|ing) (?:by|for|at|about|with|over|that|of|to|into|an?|the))\b)[^,.;]{2,60}? (?:who|that|which) (?:had |have |has |always |also |first |deliberately )*(?:attack|shell|bomb|kill|burn|fire[ds]?|opened|open fire|shot|shoot|struck|strike|start|began|begin|murder|massacre|torture|abduct|kidnap|loot|violat|break|broke|plant|ambush|destroy|massacr|execut|target|launch)/iu },
  { name: 'they murdered', stance: 'accuses', sign: /murdered|massacred|slaughtered|butchered|martyred|regime|mercenar|aggress|gang|hireling|puppet|invader|occupier/iu, when: murdered },
  { name: 'judges it', stance: 'condemns', sign: /appalled|outraged|horrified|shocked|cowardly|barbaric|heinous|violation|breach|aggression|crime|terrorism/i, when: /^(?:that )?(?:he|she|it|they|we|i) (?:was|were|is|are|am) (?:deeply |\w+ )?(?:appalled|outraged|horrified|shocked)|\b(?:war crime|cowardly|barbaric|heinous)\b|^(?:that )?(?:this|these|the|such|it)\b[^,.;]{0,60}? (?:constitut\w+|is|was|were|are|amount\w* to|represent\w*) [^,.;]{0,30}?\b(?:violations?|breach|aggression|crimes?|terrorism)\b/i },
  { name: 'we condemn it', stance: 'condemns', sign: /condemn|denounce|deplore|decry/i, when: /^["“]?(?:that )?(?:we|i) (?:\p{L}+ly |totally |utterly |also ){0,2}(?:condemn|denounce|deplore|decry)\b/iu },
  { name: 'will kill', stance: 'threatens', sign: toCome, when: /^["“]?(?:that )?(?:if [^.;]{3,70}, )?(?:it|they|we|i|(?:its|their|our) (?:men|fighters|forces|troops|soldiers|militants)) (?:will|would|shall|'ll) (?:\p{L}+ly |also |now |soon ){0,2}(?:kill|execute|behead|bomb|shell|shoot (?:at )?(?!down)|attack (?:the|any|an?|its|their|more|every|all|our)|massacre|slaughter|annihilate|exterminate|burn down|blow up|sink|hunt down|crush|avenge)\b|\b(?:hostages?|captives?|prisoners?|abductees|captured [\p{L}]+) (?:will|would|shall) (?:all )?be (?:killed|executed|beheaded|shot|hanged)\b/iu },
  { name: 'will strike back', stance: 'threatens', sign: toCome, when: strikesBack },
  { name: 'they will pay', stance: 'threatens', sign: toCome, when: willPay },
  { name: 'if they do', stance: 'threatens', sign: toCome, when: ifThen },
  { name: 'will be met', stance: 'threatens', sign: toCome, when: metWith },
  { name: 'more to come', stance: 'threatens', sign: /^(?:beginning|start|first|warning|foretaste)$/i, when: /^(?:that )?(?:this|it) (?:is|was) (?:only|just|but|merely) (?:the|a) (?:beginning|start|first|warning|foretaste)\b/i },
  { name: 'whoever does it', stance: 'threatens', sign: toCome, when: befallsThem },
  { name: 'not so', stance: 'denies', sign: /^(?:neither|nor|no|never|nothing|not)$/i, when: /^["“]?(?:that )?(?:neither|nor|at no (?:time|point|moment|stage)|under no circumstances?|never(?: once)?) (?:did|does|do|was|were|is|are|had|has|have)\b|^["“]?(?:that )?nothing of (?:the|that|this) (?:kind|sort) (?:had |has |was |took |ever )?(?:been )?(?:happened|occurred|place|ordered|done|planned|said|agreed|found|seen|carried out)\b|^["“]?(?:that )?not (?:one|a single) (?:[\w-]+ ){1,2}(?:was|were|has been|have been|had been) (?:touched|shot|hit|attacked|targeted|burn(?:ed|t)|beaten|arrested|taken)\b|^["“]?not (?:ours|us|our doing|our (?:men|people|boys|bomb|drone|shell)|mine)\b/i },
  { name: 'it is ours', stance: 'admits', sign: /^(?:theirs|ours|own|doing|work|one)$/i, when: /^(?:that )?(?:the|this|that|these|those) (?:[\w-]+ ){0,2}?(?:bombs?|devices?|rockets?|missiles?|drones?|mines?|attacks?|raids?|ambush|bombers?|attackers?|gunm[ae]n|work|deed|operations?) (?:was|were|is|are|had been) (?:theirs|ours|its own|its (?:doing|work)|their (?:doing|work)|one of (?:its|theirs|ours|their own))\b/i },
  { name: 'they should', stance: 'demands', sign: /^(?:should|must)$/i, when: /^(?:that )?(?:the |all |both |these |those )(?:[\p{L}-]+ ){0,3}?(?:authorities|government|army|military|police|parties|sides|state|council|commission|community|leaders|forces|courts?|donors|countries|perpetrators|culprits) (?:should|must) (?!(?:have|now be seen|be (?:seen|remembered|noted|said|able|an?|the|in|at))\b)\p{L}/iu },
  { name: 'act!', stance: 'demands', sign: /^(?:demand|call|urge)$/i, when: /^(?:that )?(?:we|they) (?:demand|call (?:on|for)|urge)\b/i },
];

/** The signs of the readings, one bit each. */
const signs = [...new Set(readings.flatMap(({ sign }) => sign ?? []))];
const signsOf = signsIn(signs), signed = readings.map((r) => ({ ...r, bit: r.sign ? 1 << signs.indexOf(r.sign) : 0 }));

const mandative = /^(?:that )?(?!(?:to|will|would|can|could|must|may|might|should|shall|not)\b)(?:[\p{L}’'-]+ (?!(?:to|will|would|can|could|must|may|might|should|shall)\b)){1,6}(?:not )?be (?:\p{L}+ly )?\p{L}+(?:ed|en|t|n|d|pt|ght)\b/u;
/** Behind "down to": somebody, by a name or as a bearer of arms. */
const blameable = / down to (?:the |an? |this |that |their |its )?(?:same |rival )?(?:\p{Lu}|(?:[\p{Ll}-]+ ){0,3}?(?:men|gunmen|militants?|militia\p{L}*|rebels?|bandits?|fighters?|forces|troops|soldiers?|insurgents?|jihadists?|terrorists?|gangs?|cartels?|settlers|police|herders|herdsmen|squads?|guerrillas?|separatists|extremists|factions?|group|front|army|brigade|katiba|cell|network|wing|clan)\b)/u;
const deedNoun = '(?:attack|bombing|ambush|killing|raid|strike|assault|assassination|shooting|blast|explosion|operation|abduction|kidnapping|action|act|massacre|execution|shelling|beheading|murder|launch|barrage|salvo|mine|bomb|device|IED|carnage|slaughter|arson|sabotage)(?:e?s)?';
/** A deed that somebody can own up to, at the head of a phrase. */
export const deed = new RegExp(`^(?:an?|the|this|that|these|those|\\w+(?:['’]s)?) (?:[\\w-]+ ){0,2}?${deedNoun}\\b`, 'i');
/** "The terrorist act to the front", "to jihadists 61% of the killings": a deed that is put on somebody. */
const putOn = new RegExp(`^(?:["“]?(?:the|this|these|those|an?|both|several|\\w+) ["“]?(?:[\\p{L}-]+ ){0,3}?(?:${deedNoun}|violence|incident|crime|atrocit(?:y|ies)|deaths?|death toll)|(?:it|them|responsibility))\\b.*\\bto\\b|^to (?:[\\p{L}’'-]+ ){1,6}?(?:(?:at least|about|some|nearly|most|more than) )?(?:the|this|an?|\\d[\\d.,%]*|most|half|two|three|four|five|six|seven|eight|nine|ten)\\b[^,.;]{0,40}?\\b(?:${deedNoun}|deaths?|violations|abuses)\\b`, 'iu');
/** Verbs that own up to a deed which stands behind them as their object. */
const ownsDeed = /^(?:claim(?:ed|s|ing)?|adopt(?:ed|s|ing)?)$/;
/** "Three of its men had been killed", "12 civilians had died", "it had lost two men", "the loss of a base": what befell people or was lost. */
const lossToldOf = /^(?:that )?(?:(?:the |its |their )?(?:loss(?:es)?|deaths?|capture|wounding|injur(?:y|ies)) of\b|[^,;"“]{2,70}? (?:(?:had|have|has) (?:\p{L}+ly |also )?(?:been (?:\p{L}+ly )?(?:killed|slain|shot|wounded|injured|hurt|harmed|captured|taken|abducted|kidnapped|lost|ambushed|shot down|overrun)|died|perished|fallen|drowned|lost|suffered|retreated|withdrawn|gone missing)|(?:was|were) (?:\p{L}+ly |also )?(?:killed|slain|wounded|injured|hurt|harmed|captured|abducted|kidnapped|lost|ambushed|missing|dead)|died|perished|suffered|lost)\b)/iu;
/** "By its troops", "in its strike", "in a drone strike by the army": what befell people was done by the speaker. */
const byItself = /\b(?:by|in|from|under|through|during) (?:(?:an?|the|one of) [^,.;]{0,30}?(?:by|of) )?(?:(?:its|their|our|his|her)\b|friendly fire)|\b(?:wrong|mistaken\p{L}*|by mistake|in error|accidental\p{L}*|custody)\b/iu;
const ownAct = new RegExp(`^(?:that )?${own} (?:had |have |has |also |later )*["“]?${did}\\b`, 'i');
/** The stance of a cue with its content; null where the words are no claim (a silence, a denial denied). */
export function stanceOf(cue: Cue, form: string, content: string, negated: boolean, able: boolean, quoted: boolean): Stance | null {
  // "is verifying reports of a raid": not known yet
  if (cue.stance === 'confirms' && /^(?:verify|corroborat|authenticat|substantiat|validat)ing$/.test(form)) return 'doubts';
  // "could not tell who had fired", "has not verified the video", "do not rule out revenge"
  // "could verify neither figure"
  if (cue.stance === 'confirms' && /^(?:neither|none|nothing|no)\b/i.test(content)) return 'doubts';
  if (negated && (able && /^(?:tell|say)$/.test(form) && /^(?:who|whom|whose|what|whether|how|which|where|why|when|if)\b/i.test(content) || /^verified$/.test(form) || /^(?:rul|discard)/.test(form))) return 'doubts';
  if (negated) return cue.negated && able ? cue.negated : cue.stance === 'doubts' ? 'doubts' : null;
  if (cue.stance === 'states' && /^(?:promis|pledg)/.test(form) && violentWill.test(content)) return 'threatens';
  // "insisted that the men be freed": the bare verb asks for it
  if (cue.stance === 'states' && /^insist/.test(form) && mandative.test(content)) return 'demands';
  if (cue.stance === 'states' && replies.test(form) && wasNot.test(content)) return 'denies';
  if (cue.stance === 'threatens' && /^warn/.test(form)) return befallsThem.test(content) || metWith.test(content) || ifThen.test(content) || /^(?:that )?(?:if [^,.;]{3,70}?,? )?(?:it|they|we|he|she|i|its \w+|any \w+ (?:.{0,40})) (?:would|will|shall|'ll)\b/i.test(content) || strikesBack.test(content) ? 'threatens' : 'states';
  // "boasted of having sent twelve to their graves"
  if (/^(?:boast|brag)/.test(form) && /^(?:of |about )?(?:having|to have|killing|shooting|executing|beheading|bombing|burning|ambushing|attacking|abducting|kidnapping|murdering|slaying) /.test(content)) return 'admits';
  // "admitted that three of its men had been killed": a loss, and no deed; "conceded that its troops had fired" is one
  if (/^admit/.test(form) && cue.stance === 'admits' && lossToldOf.test(content) && !byItself.test(content)) return 'confirms';
  if (/^(?:acknowledg|conced)/.test(form) && !negated && ownAct.test(content)) return 'admits';
  // "put the blast down to a gas leak": a cause, nobody's deed
  if (cue.stance === 'accuses' && /^put/.test(form) && / down to /.test(content) && !blameable.test(content)) return 'states';
  if (ownsDeed.test(form) && deed.test(content) && !/^(?:(?!,|;| (?:in which|where|when)\b| (?:that|which) (?:had |have |has )?(?:killed|wounded|injured|left|took|targeted|hit|struck|destroyed|claimed|damaged|happened|was|were)\b)[^])*\b(?:had|was|were|has|have|is|are|killed|wounded|left|came|did|targeted|took|hit|struck|happened|occurred|would|will|could|went)\b/.test(content)) return 'admits';
  if (form.startsWith('claim') && /\bresponsibility\b/i.test(content.slice(0, 40))) return 'admits';
  // "attributed the raid to themselves"
  if (/^(?:attribut|ascrib)/.test(form) && /\bto (?:it|him|her|them)sel(?:f|ves)\b/.test(content)) return 'admits';
  // "attributed the attack to the front": a deed that is put on somebody
  if (/^(?:attribut|ascrib|imput)/.test(form) && cue.stance === 'states' && putOn.test(content)) return 'accuses';
  if (calling.test(form) && (cue.stance === 'states' || cue.stance === 'condemns') && refutes(content)) return 'denies';
  if (calling.test(form) && cue.stance === 'states' && judges(content)) return 'condemns';
  // "Talk of a raid is a hoax, according to the army"
  if (cue.frame === 'source' && talkRefuted.test(content) || cue.stance === 'states' && notSo.test(content)) return 'denies';
  if (cue.stance !== 'states' || cue.frame === 'source') return cue.stance;
  const had = signsOf(content);
  for (const r of signed) {
    if (r.bit && !(r.bit & had)) continue;
    const m = r.when.exec(content);
    if (m && !(quoted && r.name === 'we did it' && !/\b(?:we|i|our|my)\b/i.test(m[0]))) return r.stance;
  }
  return 'states';
}

/** Whether a saying begins with its own claimant, or the body for which he speaks, and with what it did: "the front had seized the post, its spokesman said". */
export function ownsUp({ name, speaksFor }: Claimant, content: string): boolean {
  const low = content.toLowerCase().replace(/^(?:that )?the /, '');
  const m = ownForce.exec(low);
  if (m && (armed.test(name) || armed.test(speaksFor ?? '')) && owned.test(low.slice(m[0].length))) return true;
  return [name, speaksFor ?? ''].some((n) => { const own = n.toLowerCase().replace(/^the /, ''); return own.length > 2 && /\p{Lu}/u.test(n) && low.startsWith(`${own} `) && owned.test(low.slice(own.length)); });
}
/** "The front had not been there, its spokesman said": whether a saying begins with the claimant's body, by its name or its initials, and what that did not do. */
export function disowns({ name, kind, speaksFor }: Claimant, content: string): boolean {
  if (!nots.test(content)) return false;
  const words = content.replace(/^(?:that )?(?:the )?/iu, '');
  return [kind === 'person' || kind === 'unnamed' ? '' : name, speaksFor ?? ''].some((n) => {
    const own = n.replace(/^the /iu, ''), initials = (own.match(/\b\p{Lu}/gu) ?? []).join('');
    const at = [own, initials].find((o) => o.length > 2 && /\p{Lu}/u.test(o) && words.startsWith(`${o} `));
    return at !== undefined && didNot.test(words.slice(at.length));
  });
}
/** What stands in all words that `didNot` fits. */
const nots = /not|never|n['’]t| no /u;
const didNot = /^ ["“]?(?:(?:did|does|had|has|was|were|would) (?:not|never)|(?:did|does|had|has|was|were)n['’]t|(?:had|has) no (?:hand|part|role)|never)\b(?! (?:yet|received|heard|seen|decided|identified|established|commented|confirmed|finished|been (?:told|informed|able|given)|know|comment)\b)/u;
const owned = new RegExp(`^ (?:had |has |have |also |later )*(?!arrested|detained|conducted|responded)${did}\\b`, 'i');

/** "The group had fired a missile": a deed of a body called by a common noun. */
export const itsGroupDid = (content: string): boolean => { const m = /^(?:that )?the (?:group|movement|organi[sz]ation|militia|front|rebels|militants|insurgents|fighters)(?= )/iu.exec(content); return m !== null && owned.test(content.slice(m[0].length)); };

/** Bodies that speak for the armed forces of a state. */
const armed = /\b(?:army|military|armed forces|defen[cs]e (?:ministry|forces?)|ministry of (?:national )?defen[cs]e|general staff|air force|navy|high command|IDF|CENTCOM)\b/iu;
/** How such a body calls its own: "troops", "the air force", "fighter jets". */
const ownForce = /^(?:its |our |government )?(?:(?:air|ground|special|security|armed|naval) forces?|military|army|navy|troops|soldiers|forces|(?:fighter |war)?(?:jets|planes)|aircraft|(?:attack )?helicopters|artillery)(?= )/iu;

/** Whether the words round the cue or at the head of the content take it back by half. */
export const hedged = (words: string): boolean => /\b(?:reportedly|allegedly|may have|might have|(?:is|are|was|were) (?:believed|thought|suspected) to|unconfirmed|possibly|apparently)\b/i.test(words);
