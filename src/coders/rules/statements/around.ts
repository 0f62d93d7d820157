import type { TollField } from '#codebook';
import { bySpelling, spelled, type Sentence } from '#language';
import { cut, type Span } from '#text';
import { form, kidsBy, wordAt } from '../syntax.ts';
import { anyWord, beginningsOf, neededBy } from '../signs.ts';
import type { Group } from './groups.ts';
import { ofAnother } from './patients.ts';
import { combatants, isKin, isPerson } from './people.ts';
import { tellsHarm } from './signs.ts';
import { nounHarm, type Toll } from './tolls.ts';

/** Words right before and right behind a count that say what befell those counted, whatever the tree says. */
interface Pattern { readonly field: TollField; readonly before?: RegExp; readonly behind?: RegExp; readonly fits?: (g: Group) => boolean; /** What the sentence must hold besides. */ readonly told?: RegExp }

const many = (g: Group): boolean => ((g.min ?? g.max ?? 0) >= 10 || g.kind === 'vague') && g.status !== 'combatant' && !['inmate', 'prisoner', 'detainee', 'hostage', 'captive', 'suspect', 'student', 'attacker'].includes(g.noun ?? '');
const bare = (g: Group): boolean => g.noun === null;
const people = (g: Group): boolean => g.noun !== null && isPerson(g.noun);
const held = (g: Group): boolean => ['prisoner', 'detainee', 'captive', 'hostage', 'soldier', 'fighter', 'inmate'].includes(g.noun ?? '');
/** Whoever can be hurt: no dead, no carers. */
const hurt = (g: Group): boolean => g.noun === null || isPerson(g.noun) && !['body', 'corpse', 'dead', 'death', 'fatality', 'doctor', 'nurse', 'surgeon', 'medic', 'paramedic', 'official', 'director', 'relative', 'reporter', 'correspondent'].includes(g.noun);
/** Men of a state's force, who are looked for as the lost are. */
const ofService = /^(?:soldier|serviceman|servicewoman|conscript|recruit|reservist|trooper|marine|airman|sailor|peacekeeper|paratrooper|jawan)$/;
const lives = (g: Group): boolean => g.noun === 'life';
/** What may stand in commas between a count and its verb: a part, an age, who they mostly were. */
const aside = String.raw`(?:,? (?:(?:most|some|many|all|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|both|half|none|at least|a third) of (?:them|whom)|mostly|mainly|most|among them|including|aged)\b[^,;.]{2,60}(?:, (?:alias|known as|nicknamed|also known|aged|a|an|the)\b[^,;.]{2,50}|, \d{1,3})?,|(?:, (?!and\b|or\b)[^,;.]{2,60})?, (?:hit|struck|shot|caught|wounded|injured|burn(?:ed|t)|stabbed|beaten) [^,;.]{2,60},|, (?!and\b|or\b)[^,;.]{2,60},|\s[-–—]\s[^-–—;.]{2,90}\s[-–—]|\s(?:admitted|hospitali[sz]ed|brought in|hit|struck|reached|caught|injured|wounded|hurt|burnt|burned)(?:\s(?:by|in|on|with|to|at)\s[^,;.]{2,40}?)?(?=\s(?:had|have|has|later|died|lost|did|was|were|also|gave|succumbed|passed)\b)|\swho (?:was|were|had been|have been) [^,;.]{2,40}?(?=\s(?:had|have|has|later|died|were|was|also)\b)|\saged (?:between )?[\p{L}\d]+(?:,? (?:and|to|or) [\p{L}\d]+)?|\s(?:including|incl\.?|among them) [^,;]{3,90}?(?=\s(?:was|were|had|have|has|got|sent)\b)|\swho (?!(?:were|was|had been|have been|died|has|have)\b)[^,;.]{2,40}?(?=\s(?:was|were|had been|have been)\b))?`;
const lead = String.raw`${aside}(?:\s(?:have|had|has|may|might|could|later|also|reportedly|then|still|since|all|both|each|instantly|subsequently|eventually|has been|have been))*\s`;
const be = String.raw`(?:\s(?:of (?:them|whom|those)))?${aside}(?:,? who)?(?:\s(?:was|were|is|are|remain|remains|remained|got|get|gets|getting|had been|have been|has been|being|been|listed as|reported|feared|believed|presumed|confirmed|said to (?:be|have been)|thought to (?:be|have been)|still|also|reportedly|later|now|all))+\s(?:(?!fatally|badly|slightly)\p{L}{3,}ly\s)?`;
const after = (body: string): RegExp => new RegExp(`^(?:${body})\\b`, 'iu');
/** Patterns of one opening, made of the words behind it: `pattern` makes one, and notes its words, so that `any` matches wherever one of them does. */
interface Opening { readonly pattern: (words: string) => RegExp; readonly made: Set<RegExp>; readonly any: () => RegExp }
function opening(make: (words: string) => RegExp): Opening {
  const words: string[] = [], made = new Set<RegExp>();
  return { pattern: (w) => { const p = make(w); words.push(w); made.add(p); return p; }, made, any: () => make(words.map((w) => `(?:${w})`).join('|')) };
}
const beings = opening((words) => after(`${be}(?:${words})`)), leads = opening((words) => after(`${lead}(?:${words})`));
const afterBe = beings.pattern, afterLead = leads.pattern;
/** Words that tell the end of somebody who was alive before: "did not make it", "gave up the ghost". */
const endings = String.raw`died|succumbed|passed away|passed on|expired|perished|breathed (?:his|her|their) last|gave up the ghost|(?:lost|gave|given) (?:his|her|their) li(?:fe|ves)|(?:his|her) heart (?:had )?stopped|(?:did|do|does|could|would) not (?:survive|make it|live)|(?:was|were) (?:pronounced|declared|confirmed|certified) dead`;
/** What may stand behind a participle that tells what befell those before it, where no object follows. */
const participleEnd = String.raw`(?=["”’]?\s*(?:[,.;:)\]–—]|$)|["”’]?\s(?:by|in|at|on|near|during|when|while|outside|inside|after|before|since|as|from|along|with|last|late|early|over|this|so|yesterday|today|overnight|there|of|and|were|was|had|for|among|within|between|under)\b|["”’]?\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
/** "seven herders slain in", "some forty rebels neutralised": a participle right behind those counted, as headlines, bulletins and lists leave the verb out. */
const participles = opening((words) => new RegExp(String.raw`^,?\s(?:(?:\p{L}+ly|since|later|now|also|already|reported|feared|confirmed|who (?:was|were)) )*(?:${words})${participleEnd}`, 'iu'));
const reduced = participles.pattern;
const slain = '(?:hacked|stabbed|beaten|clubbed|burned|burnt|speared|shot) and (?:hacked|shot|stabbed|beaten|burned|burnt) to death|killed|slain|deceased|murdered|massacred|assassinated|executed|beheaded|decapitated|butchered|slaughtered|lynched|martyred|neutrali[sz]ed|eliminated|liquidated|annihilated|put out of action|cut down|mown down|mowed down|gunned down|shot dead|shot and killed|shot to death|(?:beaten|hacked|stabbed|burned|burnt|trampled|crushed|tortured|stoned|clubbed) to death|(?:burned|burnt) alive|put to death|sent to (?:hell|(?:his|her|their) (?:graves?|deaths?))|fallen(?: on the fields? of (?:honou?r|battle)| in (?:battle|combat|action))?(?! (?:ill|sick|behind|asleep|in love|from|off|out|under|foul|short)\\b)|dead of [^,.;]{3,30}';
/** What of somebody a bullet goes through, breaks or takes off. */
const limbs = '(?:arms?|forearms?|elbows?|wrists?|hands?|fingers?|legs?|thighs?|knees?|ankles?|foot|feet|toes?|limbs?|shoulders?|collarbones?|ribs?|hips?|pelvis|jaw|nose|neck|back|spine|skull|chest|stomach|abdomen|face|cheek|eyes?)';
const brokenLimb = `(?: an?| two| both| several| his| her)? (?:broken|fractured|shattered|crushed|sprained|dislocated|severed|amputated|mangled) (?:(?:left|right|upper|lower) )?${limbs}`;
/** A harm word and a name before "and": "killed NAME, 41, a driver, and". */
const beforeName = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\s(?:[\p{Ll}-]+\s){0,3}(?:[\p{Ll}-]+,\s)?(?:(?:(?:al|el|bin|ibn|ag|de|van|von)[ -])?\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:, \d{1,3}| \(\d{1,3}\))?(?:, (?:an?|the|his|her|their|its|who|[\p{Ll}-]+) [^,.;]{2,50})?,? and\s+$`, 'u');
const colon = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\s*[:=]\s*$`, 'iu');

/** Verbs in the present, which headlines are written in and taggers take for nouns. */
const headlines: readonly Pattern[] = ([['killed', 'kills|kill|killing'], ['injured', 'wounds|injures|wound|injure|wounding|injuring'], ['abducted', 'kidnaps|abducts|kidnap|abduct'], ['detained', 'arrests|detains|captures'], ['released', 'frees|releases|(?<=\\p{Ll}s )free(?= (?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|all|some|several) )?[\\p{Ll}-]+s\\b|\\s+$)']] as const)
  .map(([field, verbs]) => ({ field, before: new RegExp(`\\b(?:${verbs})\\s+$`, 'iu') }));

/** Who counts those who arrive where they fled to. */
const ofFlight = /\b(?:displace\p{L}*|IOM|DTM|UNHCR|OCHA|International Organi[sz]ation for Migration|[Rr]efugees?|fled|fleeing|IDPs?)\b/u;
/** "two nurses, who were held at the airstrip, have since been released": how those taken came free. */
const takenThenFreed = /^(?: (?:of|from) [^,;.]{2,40}?)?,?(?: (?:who|that) (?:was|were|had been|have been))? (?:held|abducted|kidnapped|seized|taken|detained|arrested|captured|jailed) [^,;.]{2,90}?,? (?:were|was|have|had|has) (?:(?:been|since|later|now|all|both|safely) )*(?:handed over|released|freed|let go|set free|rescued|reunited with|recovered(?! dead\b)(?= (?:from|in|at|on|after|by|alive|safe\p{L}*|unharmed|unhurt|yesterday)\b|[,.;]))/iu;

/** "Also killed in the strike were a midwife and two guards": a passive put first, before whom it befell. */
const first = (words: string): RegExp => new RegExp(`^\\W*(?:(?:Also|Among (?:those|them)|Those|And|They) )?(?:${words})\\b [^.;:]{3,100}? (?:was|were)(?: also)? (?:[^.;:]{2,80}?(?:, | and |, and ))?$`, 'iu');
const patterns: readonly Pattern[] = [
  { field: 'killed', before: first('killed|slain|murdered'), fits: (g) => people(g) && g.kind !== 'definite' },
  { field: 'injured', before: first('wounded|injured|hurt'), fits: (g) => people(g) && g.kind !== 'definite' },
  { field: 'detained', before: first('arrested|detained'), fits: (g) => people(g) && g.kind !== 'definite' },
  { field: 'abducted', before: first('abducted|kidnapped'), fits: (g) => people(g) && g.kind !== 'definite' },
  { field: 'killed', before: /\b(?:claim|claims|claimed|claiming|cost|costing|costs|took|taking|takes)\s+(?:the\s+)?$/iu, fits: lives },
  { field: 'killed', before: /\b(?:claim|claims|claimed|claiming|cost|costing|costs|took|takes?|taken|taking)\s+the\s+li(?:fe|ves)\s+of\s+(?:the\s+)?$/iu },
  { field: 'killed', before: /\bcost(?:s|ing)?\s+$/iu, behind: after('\\s(?:their|his|her) li(?:fe|ves)') },
  { field: 'killed', before: /\bof (?:the |those |these )?(?!the\b|those\b)[\p{L}\d-]+ (?:killed|dead|victims),?\s+$/iu },
  { field: 'killed', before: /\b(?:killed|killing)\s(?:him|her),?\s+(?:and\s+)?$/iu, fits: people },
  { field: 'injured', before: /\b(?:wounded|wounding|injured|injuring)\s(?:him|her),?\s+(?:and\s+)?$/iu, fits: people },
  { field: 'killed', before: /\bshot\s(?:him|her)\s(?:and\s)?$/iu, behind: /^\sdead\b/iu, fits: people },
  { field: 'killed', before: /\bburn(?:ed|t|ing|s)\s+$/iu, behind: /^\salive\b/iu, fits: people },
  { field: 'killed', before: beforeName('killed|killing|shot dead|murdered|executed') },
  { field: 'injured', before: beforeName('wounded|wounding|injured|injuring') },
  { field: 'abducted', before: beforeName('abducted|abducting|kidnapped|kidnapping') },
  { field: 'detained', before: beforeName('arrested|arresting|detained|detaining'), fits: people },
  { field: 'killed', before: /\b(?:finished (?:off )?|brought down |took (?:down|out) |bumped off )$/iu, fits: (g) => g.partOf || g.status === 'combatant' },
  { field: 'abducted', before: /\b(?:saw|seen|watched|heard) (?:(?:them|him|the|some|armed|masked) ?)+(?:men|gunmen|bandits|soldiers|militants|rebels|attackers|raiders)? ?(?:take|taking|drag|dragging|lead|leading|carry|carrying) (?:away |off )?$/iu, fits: (g) => people(g) || bare(g) },
  { field: 'injured', before: /\b(?:shot|shooting|stabbed|stabbing|slashed|slashing|knifed|struck|hit|hitting) $/iu, behind: /^ (?:once |twice )?(?:in|through|on) (?:the|his|her|their|both|one) (?:\p{L}+ )?(?:legs?|thighs?|arms?|hands?|foot|feet|shoulders?|knees?|hips?|buttocks?|calf|calves|ankles?|elbows?)\b/iu, fits: hurt },
  { field: 'abducted', before: /\b(?:took|taken|taking|takes|led|leading|carried|whisked|whisking|whisks|herded|herding|marched|marching) (?:away|off)\s+$/iu, fits: (g) => people(g) || g.more },
  { field: 'killed', before: /\b(?:shot dead|gunned down|shot and killed|stabbed to death|hacked to death|beat to death|beaten to death|burned alive|burnt alive)\s+$/iu },
  { field: 'killed', before: /\b(?:lost|loses|losing|lose)\s+(?:only |just )?$/iu, fits: (g) => g.status === 'combatant' || ['man', 'people', 'troop', 'policeman', 'officer', 'member', 'crewman', 'one', 'personnel', 'comrade'].includes(g.noun ?? '') },
  { field: 'killed', before: /\b(?:lost|loses|losing|lose)\s+$/iu, behind: /^(?!\s(?:to\b|that\b|(?:in|during) (?:the|this) (?:war|conflict|insurgency)\b))/iu, fits: (g) => isKin(g.noun ?? '') },
  { field: 'killed', behind: afterLead(`(?:${endings})`), fits: (g) => people(g) || bare(g) || g.partOf },
  { field: 'killed', behind: afterLead(`(?:died|die|dies|perished|drowned|succumbed|(?:lost|gave|given|laid down|sacrificed|forfeited|paid with) (?:his|her|their) li(?:fe|ves)|fell (?:on|in|at) (?:the )?(?:fields? of (?:honou?r|battle)|battlefields?|line of duty|call of duty)|bled to death|burned to death|burnt to death|(?:embraced|attained|obtained|achieved|gained|earned|received|tasted|drank) (?:the )?(?:cup of )?(?:shahadat|shahada|martyrdom)|fell (?:as )?martyrs?|breathed (?:his|her|their) last|suffocated|asphyxiated|choked to death|had (?:his|her|their) throats? (?:slit|cut))`) },
  { field: 'killed', behind: afterBe(`(?:brought|taken|rushed|carried|dead)(?: [^,;.]{1,40}?)? (?:already )?dead(?: on arrival)?(?= *(?:[,.;:”"]|$)| (?:on|at|with|by|and|after|from|in)\\b)`), fits: (g) => hurt(g) || g.kind === 'both' },
  { field: 'killed', behind: afterBe(`(?:(?:found |discovered )?shot dead|(?:found|discovered) (?:stabbed to death|hacked to death|beaten to death|burn(?:ed|t) to death|beheaded|decapitated|strangled|murdered|executed|killed)|gunned down|shot to death|stabbed to death|hacked to death|beaten to death|burn(?:ed|t) to death|burned alive|burnt alive|blown (?:to (?:pieces|bits)|apart)|crushed to death|hanged|found dead|confirmed dead|reported dead|pronounced dead)`) },
  { field: 'killed', behind: /^(?:,? who)? (?:was|were|is|are|has been|have been|had been) (?:also |now |still )?(?:feared|believed|presumed|thought to be|said to be) dead\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'killed', before: /\bput out of action (?:some |the )?$/iu, fits: people },
  { field: 'killed', before: /\b(?:sends?|sent|sending|dispatch(?:ed|es|ing)?)\s(?:some |the |another )?$/iu, behind: /^(?:\s(?!and\b|to\b)[\p{L}-]+){0,3}? (?:to (?:(?:his|her|their) (?:graves?|deaths?|maker|ancestors)|hell|the grave)|into the grave)\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'killed', behind: /^ fatally\b(?! (?:ill|flawed))/iu, fits: (g) => g.partOf || bare(g) },
  { field: 'killed', behind: /^ (?:confirmed |reported |feared |left |lying )?dead(?=\s*(?:[,.;:)”"]|$)|\s(?:and|in|on|at|near|after|by|from|when|while|with|among|within|over|so)\b)/iu, fits: people },
  { field: 'killed', before: /\b(?:left|leaving|leaves)\s+(?:some |the |another )?$/iu, behind: /^(?:\s(?:of|from) [^,;.]{2,60}?)?(?:,[^,;.]{2,60},)? dead\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'killed', behind: reduced(slain), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'killed', behind: reduced('destroyed|wiped out|taken out|finished off'), fits: (g) => g.status === 'combatant' },
  { field: 'killed', before: /\b(?:puts?|putting|gave|gives|giving|sets?|setting|estimat(?:es?|ed|ing)) (?:(?:the|its|their|his|her|own|\p{L}+['’]s) ){0,3}(?:losses|dead|deaths|fatalities|death toll) (?:at|as) $/iu, fits: people },
  { field: 'killed', before: /\bmourn(?:s|ed|ing)? (?:for |the (?:loss|deaths?|killing) of )?(?:the |its |their )?$/iu, fits: people },
  { field: 'killed', behind: /^ fell and \S+ (?:(?:was|were|are|is|more|others?) ){0,2}(?:wounded|injured|hurt)\b/iu, fits: bare },
  { field: 'killed', before: /\bput to (?:death|the sword) (?:some |the |another )?$/iu, fits: (g) => people(g) || bare(g) },
  { field: 'killed', before: /\bat (?:the|a) (?:cost|price) of (?:the li(?:fe|ves) of )?(?:some |only |just )?$/iu, fits: (g) => people(g) || g.partOf },
  { field: 'killed', behind: afterBe(`(?:lost|destroyed|annihilated|wiped out|taken out)`), fits: (g) => g.noun === 'one' || g.status === 'combatant' },
  { field: 'killed', behind: afterBe(`(?:rushed|taken|brought|airlifted|evacuated|admitted|transferred|referred|carried|driven|flown|treated|hospitali[sz]ed)\\s[^;.]{0,90}?\\b(?:where|but|and|before)(?: (?:he|she|they|both|all))?(?: (?:later|soon|also|eventually|shortly afterwards))? (?:${endings})`), fits: hurt },
  { field: 'killed', behind: afterBe(`(?:killed|slain|murdered|executed|martyred|massacred|beheaded|neutrali[sz]ed|eliminated|liquidated|lynched|assassinated|slaughtered|butchered|hanged|put to death|(?:put|taken) out of action|sent to (?:hell|(?:his|her|their) (?:graves?|deaths?)))`), fits: (g) => people(g) || g.partOf || g.kind === 'exact' && (g.min ?? 0) > 1 && g.noun !== null },
  { field: 'killed', behind: /^ fell(?=\s*(?:[,.;]|$)|\s(?:and|while|in (?:the )?(?:battle|combat|action|fighting|clash(?:es)?|attack|assault))\b)/iu, fits: (g) => combatants.has(g.noun ?? '') || ['brother', 'comrade', 'policeman', 'volunteer', 'hero'].includes(g.noun ?? '') },
  { field: 'abducted', behind: afterBe(`(?:abducted|kidnapped|seized|snatched|taken from)`), fits: people },
  { field: 'abducted', behind: reduced('abducted|kidnapped|snatched|carried off|whisked away|led away|taken hostage|taken captive'), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'detained', behind: afterBe(`(?:arrested|detained|captured|nabbed|apprehended|rounded up|lifted(?! (?:to|from|out|off|onto|by (?:helicopter|crane))\\b))`), fits: people },
  { field: 'detained', behind: reduced('arrested|detained|captured|nabbed|apprehended|rounded up|lifted(?! (?:to|from|out|off|onto)\\b)|taken prisoner|taken into custody'), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'detained', behind: afterBe(`held(?=\\s*(?:[,;.]|$)|\\s(?:for|during|over|overnight|there|without|in (?:custody|detention|prison|jail|cells?)|on (?:suspicion|charges)|as suspects|and (?:then |later )?(?:disarmed|let|freed|released|questioned))\\b(?! ransom))`), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'detained', behind: after(`(?: of an? [^,;.]{2,40}?)? who (?:were|was|had been|have been|has been) (?:arrested|detained|jailed)`), fits: people },
  { field: 'abducted', before: /\b(?:kill|shoot|shot)\w*\s[^.;]{2,60}\band (?:took|taking|seized|seizing)\s+$/iu, behind: /^(?!\s(?:\S+\s){0,2}to\b)/iu, fits: (g) => g.more },
  { field: 'abducted', behind: /^\s(?:who (?:were|had been) )?taken (?:from|by|hostage|captive)\b/iu, fits: people },
  { field: 'abducted', before: /\b(?:took|takes|taking|snatched|seized)\s+$/iu, behind: after('\\sfrom\\s(?:an?|the|his|her|their|its)'), fits: people },
  { field: 'abducted', before: /\b(?:took|taken|taking|takes|dragged|dragging|led|leading|marched|marching|herded|herding|hauled|used|using|seized|held|holding|kept) (?:away )?$/iu, behind: after('(?:\\s[^\\s,.;]+){0,3}\\sas (?:human )?(?:shields?|hostages?|captives?)'), fits: (g) => people(g) || bare(g) },
  { field: 'abducted', before: /\b(?:dragged|dragging|hauled|marched|led|herded) $/iu, behind: after('\\s(?:along|away|off)'), fits: people },
  { field: 'abducted', before: /\b(?:took|takes|taking|led|dragged|marched|drove|forced) $/iu, behind: after('\\s(?:to|into|towards?) (?:an? |the )?(?:(?:unknown|undisclosed|unspecified|nearby|thick|dense|surrounding)\\s)*(?:destinations?|locations?|place|bush|forests?|jungle|mountains?|hills?|desert|creeks?|hide-?outs?|borders?|captivity)'), fits: (g) => people(g) || bare(g) },
  { field: 'abducted', behind: afterBe(`(?:dragged|marched|led|herded|bundled|forced)\\s(?:away|off|along|into (?:an? |the )?(?:\\S+\\s)?(?:vehicles?|cars?|vans?|trucks?|boats?|bush|forests?|jungle|hills?|mountains?))`), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'abducted', behind: afterBe(`driven\\s(?:away|off)\\s(?:in|on|aboard)\\s(?:(?:an?|the|their|two|three|several|\\p{L}+)\\s){0,2}?(?:vehicles?|cars?|vans?|trucks?|lorr(?:y|ies)|pick-?ups?|motor(?:cycles?|bikes?)|boats?|bus(?:es)?|minibus(?:es)?|jeeps?)`), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'abducted', before: /\bdrove (?:away|off) with (?:the |another |some )?$/iu, fits: people },
  { field: 'missing', before: /\b(?:whereabouts|fate)s? of (?:the |another |the other )?$/iu, behind: /^[^.;]{0,50}?\b(?:(?:was|were|is|are|remain(?:s|ed)?)\s(?:still |yet |as yet )?(?:not (?:immediately |yet )?(?:known|clear)|unknown|unclear|uncertain)|could not be)\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'missing', before: /\b(?:not|no one|nobody|no idea|unclear|unknown|uncertain|ask(?:s|ed|ing)?)\b[^.;]{0,40}\bwhat (?:has |had )?(?:become|became|happened) (?:of|to) (?:the |the other |all )?$/iu, fits: (g) => people(g) || bare(g) },
  { field: 'missing', before: /\b(?:nothing (?:has been|had been|is|was|was) (?:heard|known)|no (?:word|news|trace)) (?:of|from) (?:the (?:other )?|another )?$/iu, fits: (g) => people(g) || bare(g) },
  { field: 'missing', before: /\b(?:search(?:ing|ed|es)?|look(?:ing|ed)?|dig(?:ging)?) (?:the (?:rubble|debris|ruins|wreckage) )?for (?:the |another )?$/iu, behind: /\b(?:rubble|debris|ruins|wreckage|missing|sank|sunk)\b/iu, fits: (g) => people(g) && g.status !== 'combatant' && !['suspect', 'attacker', 'survivor', 'assailant'].includes(g.noun ?? '') },
  { field: 'missing', behind: afterBe(`(?:(?:trapped|buried|pinned|stuck|entombed|caught|lying|left|alive)\\s)*(?:under|beneath|underneath|below)\\s(?:[\\p{L}-]+\\s){0,3}?(?:rubble|debris|ruins?|wreckage|collapsed|masonry|concrete|earth|mud)`), fits: hurt },
  { field: 'missing', behind: reduced('(?:still )?(?:missing|unaccounted for)'), fits: (g) => people(g) || bare(g) && !g.partOf },
  { field: 'missing', behind: afterLead(`not (?:yet )?been (?:heard (?:of|from)|seen since|found|accounted for|traced|located)`), fits: (g) => people(g) || bare(g) },
  // "contact was lost with three miners", "two nurses with whom contact was lost"
  { field: 'missing', before: /\b(?:los(?:t|es|ing) (?:all |radio )?(?:contact|touch) with|contact (?:was|has been|had been|is) lost with) (?:the |its |their |another )?$/iu, fits: people },
  { field: 'missing', behind: /^(?:(?: \p{Ll}+)?,? (?:of|about|from) (?:whom|them))? (?:(?:we|they|their families|relatives) (?:still )?(?:have|had)|there (?:is|was|has been)) (?:still )?(?:no|not any) (?:news|word|trace)\b/iu, fits: (g) => people(g) || bare(g) || g.partOf },
  { field: 'missing', behind: after('(?: of [^,;.]{2,30}?)?,? with whom (?:all |radio )?(?:contact|communication) (?:was|has been|had been|is) lost'), fits: people },
  { field: 'killed', before: /\b(?:killed|died|dead|murdered|executed)\b[^.;]{0,60}\b(?:alongside|(?:along|together) with) (?:his |her |their |its |the )?$/iu },
  { field: 'injured', before: /\b(?:wounded|injured)\b[^.;]{0,60}\b(?:alongside|(?:along|together) with) (?:his |her |their |its |the )?$/iu },
  { field: 'abducted', before: /\b(?:abducted|kidnapped)\b[^.;]{0,60}\b(?:alongside|(?:along|together) with) (?:his |her |their |its |the )?$/iu },
  { field: 'missing', before: /\b(?:missing|disappeared|vanished)\b[^.;]{0,60}\b(?:alongside|(?:along|together) with) (?:his |her |their |its |the )?$/iu },
  { field: 'killed', behind: /^ (?:soldiers? |troops? )?KIA\b/u },
  { field: 'injured', behind: /^ (?:soldiers? |troops? )?WIA\b/u },
  { field: 'missing', behind: /^ (?:soldiers? |troops? )?MIA\b/u },
  { field: 'killed', before: colon('killed|dead|deaths|fatalities|killings'), fits: bare },
  { field: 'injured', before: colon('injured|wounded|injuries|hurt'), fits: bare },
  { field: 'missing', before: colon('missing'), fits: bare },
  { field: 'abducted', before: colon('abducted|kidnapped|abductions|kidnappings'), fits: bare },
  { field: 'killed', behind: afterBe(`(?:(?:then|all|later) )?lined up (?:[^,;.]{2,50}? )?and (?:\\p{L}+ly )?(?:shot|executed|machine-?gunned|fired (?:at|on))`) },
  { field: 'killed', behind: after(`(?: who (?:had|have|was|were) [^,;.]{3,50}?)?${be}(?:tied(?: up)?|bound|blindfolded|handcuffed|lined up|led away|led out|taken (?:out|outside|away|aside)|dragged (?:out|outside|away|from [^,;.]{3,30}?))(?: and [\\p{L}]+ed)?,? (?:and )?(?:then )?(?:shot|executed|killed)`), fits: (g) => people(g) || bare(g) },
  { field: 'released', behind: takenThenFreed, fits: people },
  { field: 'abducted', behind: after(`(?:,? who (?:was|were|had been))? held (?:captive |hostage )?(?!(?:[^,;.]{0,40} )?by (?:the )?(?:\\p{L}+ )?(?:police|authorities|army|military|government|security|intelligence|immigration|court))(?:[^,;.]{0,30} )?by`), fits: people },
  { field: 'injured', behind: afterBe(`(?:wounded|injured|hurt)`) },
  { field: 'injured', behind: reduced('wounded|injured|hurt|maimed'), fits: hurt },
  { field: 'injured', behind: afterBe(`(?:responding to treatment|(?:receiving|undergoing) (?:(?!training)\\p{L}+ )?(?:treatment|surgery|care)|recuperating|convalescing|nursing (?:his|her|their|\\p{L}+)?\\s?(?:wounds|injuries)|battling for (?:his|her|their) li(?:fe|ves)|on life support)`), fits: hurt },
  { field: 'injured', behind: afterLead(`(?:got|had|has|have|took|takes|suffered|sustained|received)\\s(?:(?:an?|the|several|some|\\d+|two|three|multiple|deep|minor|serious|light|slight|bad)\\s){0,3}(?:shrapnel|bullets?|splinters?|fragments?|pellets?|cuts?|bruises?|gash(?:es)?|lacerations?|burns|head injury)\\s(?:wounds?\\s)?(?:in|on|to|through)\\s(?:the|his|her|their|both|one)`), fits: hurt },
  { field: 'injured', before: /\bwith (?:another )?$/iu, behind: after('(?:\\s(?:more|others?|people))?\\s(?:(?:more|seriously|critically) )?(?:wounded|injured|hurt)') },
  { field: 'missing', before: /\bwith (?:another )?$/iu, behind: after('(?:\\s(?:more|others?|people))?\\s(?:still )?(?:missing|unaccounted)') },
  { field: 'injured', behind: /^ (?:fighting for (?:his|her|their) li(?:fe|ves)|in (?:an? )?(?:critical|serious|grave|life-threatening) condition)\b/iu, told: /\b(?:left|leaving|leaves|with)\b/iu, fits: hurt },
  { field: 'killed', behind: afterBe(`wiped out`), fits: (g) => people(g) && (g.min ?? 0) > 1 },
  { field: 'injured', behind: afterBe(`(?:in (?:a )?(?:critical|serious|grave|stable|life-threatening) condition|in intensive care|fighting for (?:his|her|their) li(?:fe|ves)|critically ill)`) },
  { field: 'injured', behind: afterLead(`(?:sustained|suffered|received)\\s(?:\\S+\\s){0,4}(?:injury|injuries|wounds?|burns?|shrapnel|concussions?|fractures)`) },
  { field: 'injured', behind: afterLead(`(?:suffered|suffering|experienced|had)(?: from)?\\s(?:\\S+\\s){0,3}(?:suffocation|asphyxia(?:tion)?|(?:tear[- ])?gas inhalation|smoke inhalation|breathing (?:difficulties|problems))`), fits: hurt },
  { field: 'injured', behind: afterLead(`(?:had|has|have|bore|with|arrived with|came in with|was left with|were left with|is left with)\\s(?:(?!no\\b)[\\p{L}-]+\\s){0,4}?(?:wounds?|injury|injuries|burns|fractures|concussions?)(?!\\s(?:and\\s)?(?:dead|died))`), fits: hurt },
  { field: 'injured', behind: new RegExp(`^,? whose (?:(?:left|right|upper|lower) )?${limbs}\\b[^.;]{0,50}?\\b(?:amputated|severed|blown off|torn off|shattered|crushed|mangled|broken)\\b`, 'u'), fits: hurt },
  { field: 'injured', behind: after(` with${brokenLimb}`), fits: hurt },
  { field: 'injured', behind: afterLead(`(?:had|has|have|suffered|sustained|got)${brokenLimb}`), fits: hurt },
  { field: 'injured', before: new RegExp(`\\b(?:bullets?|rounds?|shrapnel|splinters?|fragments?|pellets?|knife|blade|machete|arrow) (?:(?!and\\b|but\\b|that\\b|killed\\b)[\\p{L}’'-]+ ){0,3}?(?:through|into|in|hit|struck|pierced|grazed|shattered|took off|tore off) the (?:(?:left|right|upper|lower) )?${limbs} of (?:the )?$`, 'iu'), fits: hurt },
  { field: 'injured', before: /\b(?:bullets?|rounds?|shrapnel|splinters?|fragments?|shots?) (?:had |has )?(?:grazed|clipped|scratched) $/iu, fits: hurt },
  { field: 'injured', behind: /^\swith\s(?:(?!no\b)[\p{L}-]+\s){0,4}?(?:wounds?|injury|injuries|burns)\b/iu, fits: hurt },
  { field: 'injured', behind: afterBe(`(?:(?:hit|struck|shot|grazed|wounded) (?:(?:once|twice|several times|also|first) )?(?:in|on|through) (?:the|his|her|their|both|one) (?:\\p{L}+ )?(?:legs?|thighs?|arms?|hands?|foot|feet|neck|head|chest|stomach|abdomen|back|shoulders?|hips?|knees?|face|eyes?|buttocks?)|(?:hit|struck|grazed) by (?:an? |the )?(?:(?:stray|flying|falling|rubber|plastic|live) )*(?:bullets?|shrapnel|splinters?|fragments?|debris|pellets?|rounds?|gunfire|fire|glass))\\b(?![^.;]{0,40}\\b(?:died|dead|killed|fatally|death)\\b)`), fits: hurt },
  { field: 'injured', behind: /^\s(?:was|were) also (?:hit|struck|shot)(?=\s*(?:[.;]|$)|,? and (?:is|was|are|were|remains?|had)\b|\sin the (?:attack|shooting|blast|firing|crossfire|exchange))/iu, fits: people },
  { field: 'injured', behind: afterBe(`(?:(?:recovering|fighting) )?(?:in|at) (?:the |an? )?(?:(?:\\p{Lu}[\\p{L}'’.-]*|military|local|district|nearby|field) ){0,5}?[Hh]ospital\\b(?!\\s(?:said|when|where|told|staff))`), fits: hurt },
  { field: 'injured', behind: afterBe(`(?:rushed|taken|brought|airlifted|evacuated|admitted|transferred|referred)\\s(?:\\S+\\s){0,3}to\\s(?:\\S+\\s){0,6}(?:hospitals?|clinics?)`) },
  { field: 'injured', behind: afterLead(`(?:sought|needed|required|received|requested|turned to|went to|asked for)\\s(?:(?!no\\b|and\\b)[\\p{L}-]+\\s){0,3}?(?:medical (?:help|attention|care|aid|treatment|assistance)|first aid|hospital treatment|treatment for|doctors? for (?:help|treatment)|surgery)`), fits: hurt },
  { field: 'injured', behind: afterLead(`(?:escaped|got away|came away|came out|survived|emerged) with (?:(?!no\\b)[\\p{L}-]+\\s(?:and\\s)?){0,4}?(?:cuts|shrapnel|splinters|bruises|scratches|grazes|injuries|wounds|burns|concussions?|fractures|broken (?:\\p{L}+\\s)?(?:arms?|legs?|bones|ribs))`), fits: hurt },
  { field: 'injured', behind: afterBe(`(?:(?:badly|slightly|lightly|severely|superficially) )?(?:cut|slashed|stabbed|knifed|scratched|lacerated|bruised|scalded|concussed|burn(?:ed|t)|shell-?shocked|contused)(?! (?:to death|alive|off|down|out|to ashes|by (?:a|the) (?:river|mountain)))`), fits: hurt },
  { field: 'injured', behind: afterBe(`(?:treated|being treated|hospitalised|hospitalized|under treatment)`) },
  { field: 'injured', behind: afterLead(`(?:los(?:t|es|e|ing) (?:an? |both |his |her |their |one |two |three |four |several )?(?:left |right )?(?:limbs?|toes?|legs?|arms?|eyes?|hands?|foot|feet|fingers?|sight|eyesight|hearing)|had (?:an? |both |his |her |their )?(?:limbs?|legs?|arms?|hands?|foot|feet) (?:amputated|blown off|severed))`), fits: hurt },
  { field: 'killed', before: /\bdied\b[^.;]{0,40}\band $/iu, behind: /^ (?:in|at|on the way to) (?:an? |the )?(?:\S+ )?hospital\b/iu, fits: (g) => g.more },
  { field: 'abducted', before: /\b(?:made|making|makes|make) off with (?:[^.;,]{2,40} and )?$/iu, fits: people },
  { field: 'abducted', behind: afterBe(`(?:held (?:for ransom|in captivity|against (?:his|her|their) will)|in (?:captivity|the (?:hands|custody) of (?:the |their )?(?:kidnappers|captors|abductors|bandits|rebels|militants|gunmen|insurgents)))`), fits: (g) => people(g) || bare(g) },
  { field: 'abducted', before: /\b(?:leaving|left|leaves|with)\s(?:(?:the|another|about|some|at least) )?$/iu, behind: /^(?: others?| more)? (?:still )?in captivity\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'abducted', before: /\b(?:seized|hijacked|captured|boarded)\b[^.;]{0,30}\bwith $/iu, behind: /^ (?:still )?(?:on board|aboard)\b/iu, fits: people },
  { field: 'injured', before: /\b(?:left|leaving|leaves)\s+$/iu, behind: after('\\s(?:fighting for (?:his|her|their) li(?:fe|ves)|(?:critically|seriously|badly|severely) (?:injured|wounded|hurt|burnt|burned)|in (?:a )?(?:critical|serious) condition|hospitali[sz]ed|maimed|disabled|(?:(?:of|from|in) [^,;.]{2,40}? )?with (?:(?!no\\b)[\\p{L}-]+ ){0,3}?(?:injuries|wounds|burns|fractures|concussions?))'), fits: hurt },
  { field: 'killed', before: /(?:^|\n)\W*$/u, behind: /^, (?:including|among them) [^,;.]{3,50}, (?:feared |shot )?(?:killed|dead)\b/iu, fits: bare },
  { field: 'injured', before: /(?:^|\n)\W*$/u, behind: /^, (?:including|among them) [^,;.]{3,50}, (?:injured|wounded|hurt)\b/iu, fits: bare },
  // "the dead were all civilians, among them 11 children"
  { field: 'killed', before: /\b(?:the dead|those (?:killed|who (?:were killed|had been killed|died))|the (?:victims|fatalities|slain|deceased)) (?:were|are|had been) (?:[\p{L}-]+ ){1,4}?[\p{L}-]+,? (?:including|among them|(?:who|which) included) (?:(?:at least|about|some|around|more than|up to) )?$/iu, fits: people },
  { field: 'injured', before: /\bsent\s+$/iu, behind: after('\\sto\\s(?:\\S+\\s){0,2}hospital') },
  { field: 'detained', behind: afterBe(`(?:taken|brought|transferred|moved|driven|led)\\s(?:[^,.;]{0,50}?\\s)?to (?:the |an? )?(?:(?!hospital\\b)[\\p{L}’'-]+\\s){0,3}?(?:prisons?|jails?|detention|police station|barracks|interrogation|custody|internment)(?! (?:hospital|clinic))`), fits: people },
  { field: 'detained', behind: /^(?: others?| more)? taken (?:prisoner|into custody)\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'abducted', behind: /^(?: others?| more)? taken (?:captive|hostage)\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'abducted', behind: afterBe(`(?:taken (?:hostage|captive|away)|held (?:hostage|captive))`) },
  { field: 'abducted', behind: afterBe(`taken(?=\\s*(?:[,.;:”"’]|$)|\\s(?:by force|by the (?:raiders|attackers|gunmen|bandits|rebels|militants|kidnappers|fighters|insurgents)|at gunpoint|along|with them|into the (?:bush|forests?|hills|mountains)|from (?:their|his|her) (?:homes?|beds?|houses?|cars?|villages?)))(?! to\\b)`), fits: (g) => people(g) || bare(g) },
  { field: 'abducted', before: /\b(?:took|taking|takes)\s$/iu, behind: /^ (?:with them|by force|at gunpoint|along with them)\b/iu, fits: (g) => people(g) || bare(g) },
  { field: 'abducted', before: /\b(?:holding|held|holds|hold|taking|took|taken|take)\s+$/iu, behind: after('(?:\\s\\S+){0,3}\\s(?:hostages?|captives?)') },
  { field: 'abducted', before: /\b(?:took|taking|takes|taken|seized|seizing|seize|carried off|holding|held|holds|hold)\s+$/iu, fits: (g) => g.noun === 'hostage' || g.noun === 'captive' },
  { field: 'detained', before: /\b(?:taking|took|taken|take)\s+$/iu, behind: after('(?:\\s\\S+){0,2}\\sprisoners?') },
  { field: 'detained', before: /\b(?:took|taking|takes|taken|holding|held|holds|hold)\s+$/iu, fits: (g) => g.noun === 'prisoner' && g.kind !== 'singular' },
  { field: 'detained', behind: afterBe(`(?:taken prisoner|taken into custody|in custody|under arrest|rounded up|behind bars)`) },
  { field: 'detained', before: /\b(?:is|was|are|were|be|been|still) (?:still |also |now )?holding (?:some |the |another )?$/iu, behind: /^(?! (?:and\s)?(?:hostages?|captives?|for ransom))/iu, fits: (g) => people(g) && !['job', 'post'].includes(g.noun ?? '') },
  { field: 'detained', before: /\b(?:rounded up|took into custody|(?:police|soldiers|troops|forces|agents|officers|operatives|gunmen|men|they) (?:(?:had|also|then) )?picked up)\s+$/iu, fits: people },
  { field: 'displaced', before: /\b(?:forced|forcing|forces|drove|driving|driven|sent)\s+$/iu, behind: after('(?:\\s(?!and\\b)\\S+){0,3}?\\s(?:to (?:flee|leave|abandon)|from (?:their|the) (?:homes?|villages?|camps?)|out of (?:their|the) (?:homes?|villages?|camps?|towns?|city|area)|into exile|fleeing)'), fits: many },
  { field: 'displaced', behind: afterLead(`(?:fled|abandoned their|left their)`), fits: many },
  { field: 'displaced', behind: afterLead(`(?:moved|headed|set out|crossed|made their way|trekked|walked|poured|streamed) (?:(?:towards?|to|over|across|into) )?(?:the border|(?:\\p{Lu}\\p{L}+ ){1,3}as refugees|safer (?:areas|places|ground)|higher ground)`), fits: many },
  { field: 'displaced', behind: new RegExp(`^(?: from (?:the )?[\\p{L}'’ -]{2,40}?)?${lead}(?:(?:walked|trekked|made their way) (?:for [^,;.]{2,20} )?(?:on foot )?(?:to|into|towards) \\p{Lu}\\p{L}+|(?:arrived|turned up|came) (?:\\S+ ){0,4}?(?:at|in|to) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}?(?:camps?|border)\\b)`, 'u'), fits: (g) => many(g) && (people(g) || bare(g)) },
  { field: 'displaced', behind: after(`(?: from (?:the )?[\\p{L}'’ -]{2,40}?)?(?:${be}|\\s)(?:\\p{L}+ly )?(?:registered|sheltered|received|hosted|accommodated|housed) (?:at|in|as) (?:an? |the )?(?:[\\p{L}'’.-]+ ){0,4}?(?:sites?|camps?|poc|displaced|idps?|refugees?|shelters?|settlements?|centres?|centers?)`), fits: (g) => many(g) && (people(g) || bare(g)) },
  { field: 'displaced', behind: new RegExp(`^(?: from (?:the )?[\\p{L}'’ -]{2,40}?)?${lead}(?:reached|arrived (?:in|at)|crossed (?:the \\p{Lu}\\p{L}+ )?into) (?:the )?\\p{Lu}\\p{L}+`, 'u'), fits: (g) => many(g) && (people(g) || bare(g)), told: ofFlight },
  { field: 'displaced', behind: new RegExp(`^(?: from (?:the )?[\\p{L}'’ -]{2,40}?)?${lead}(?:crossed|poured|streamed|spilled|flooded)(?: over)? (?:in)?to (?:neighbou?ring |the |northern |southern |eastern |western )?\\p{Lu}\\p{L}+`, 'u'), fits: (g) => many(g) && /^(?:people|person|resident|civilian|villager|refugee|inhabitant|individual|woman|child|family)$/.test(g.noun ?? '') },
  { field: 'displaced', behind: afterLead(`(?:sought|seeking|found|looked for) (?:safety|shelter|sanctuary)`), fits: many },
  { field: 'displaced', behind: afterLead(`(?:sought|taken|found|taking|seeking|took) refuge`), fits: many },
  { field: 'displaced', behind: afterBe(`(?:sheltering in (?:schools|churches|mosques|camps|tents|public buildings)|forced (?:to (?:flee|leave|abandon)|from|out)|driven (?:from|out)|made homeless|displaced|evacuated)`), fits: (g) => many(g) || g.kind === 'singular' },
  { field: 'missing', behind: afterBe(`(?:forcibly disappeared|missing|unaccounted for)`) },
  { field: 'missing', behind: /^(?:,? who)? (?:has|have|had) not (?:yet |since )?been (?:seen|heard (?:of|from)|traced|found)\b(?! guilty)/iu, fits: (g) => people(g) || bare(g) },
  { field: 'missing', behind: afterBe(`(?:looked|searched) for`), fits: (g) => people(g) && (g.status !== 'combatant' || ofService.test(g.noun ?? '')) && !['suspect', 'attacker', 'assailant', 'killer', 'culprit', 'gunman', 'perpetrator', 'fugitive', 'bomber'].includes(g.noun ?? '') },
  { field: 'injured', behind: /^(?: others?| more| people)? (?:reached|came (?:in)?to|made it to|walked into|turned up at|arrived at) (?:an? |the |\p{Lu}[\p{L}’' -]{1,40})?(?:[\p{L}-]+ ){0,2}?(?:hospitals?|clinics?|infirmary|dispensary|wards?|Hospital|Clinic)\b[^.;]{0,60}? with (?:(?!no\b)[\p{L}-]+ ){0,3}?(?:wounds?|injuries|burns|fractures)\b/u, fits: hurt },
  { field: 'missing', behind: afterLead(`(?:went missing|disappeared|vanished)`) },
  { field: 'released', before: /\b(?:rescued|freed|released|rescuing|freeing|releasing)\s+$/iu, fits: (g) => g.partOf && (g.noun === null || g.noun === 'victim' || held(g)) },
  { field: 'released', before: /\b(?:rescued?s?|rescuing|freed|frees|freeing|liberated|released) (?:the |all |another )?$/iu, fits: (g) => people(g) && /\b(?:kidnapped|abducted|captive|captured|hostage)\b/iu.test(g.group ?? '') },
  { field: 'released', before: /\b(?:rescued|rescues|rescuing|freed|frees|freeing)\s+(?:(?:unhurt|unharmed|uninjured|alive|safely|successfully) )?$/iu, fits: (g) => ['hostage', 'captive', 'abductee', 'detainee', 'prisoner'].includes(g.noun ?? '') },
  ...headlines,
  { field: 'released', before: /\b(?:exchang|swap|swapp|hand|handed over|handing over)\w*\s+(?:over\s+)?$/iu, fits: held },
  { field: 'released', behind: afterBe(`(?:let go|set free|freed|rescued|handed over|repatriated|swapped|exchanged)`), fits: (g) => people(g) && !['suspect', 'convict', 'fugitive', 'accused', 'defendant'].includes(g.noun ?? '') || bare(g) },
];

/** One pattern that matches wherever any of some does, all of the same flags. */
const either = (some: readonly RegExp[]): RegExp => new RegExp(some.map((p) => `(?:${p.source})`).join('|'), some[0]?.flags);
/** Kinds of what stands behind in the patterns, each with one pattern that matches wherever any of its kind does: where it does not, none of them is asked. */
interface Kind { readonly any: RegExp; readonly holds: (p: RegExp) => boolean }
const opened = [beings, leads, participles];
const kinds: readonly Kind[] = [
  ...opened.map((o): Kind => ({ holds: (p) => o.made.has(p), any: o.any() })),
  // what may begin with an aside costs the most, and is asked apart from the rest
  ...['iu', 'u'].flatMap((flags) => [true, false].map((far): Kind => { const holds = (p: RegExp): boolean => p.flags === flags && p.source.includes(aside) === far && !opened.some((o) => o.made.has(p)); return { holds, any: either(patterns.flatMap(({ before, behind }) => (!before && behind && holds(behind) ? [behind] : []))) }; })),
];
const needs = kinds.map(({ holds }) => neededBy(patterns.flatMap(({ before, behind }) => (!before && behind && holds(behind) ? [behind] : []))));
/** The kinds of which a pattern may have a word, one bit each. */
const kindsBy = bySpelling(({ form: word }) => needs.reduce((bits, letters, k) => bits | (letters && !letters.test(word) ? 0 : 1 << k), 0));
/** The kinds of which a pattern may match between two places of a sentence. */
function kindsIn(s: Sentence, from: number, to: number): number {
  let bits = 0;
  for (const t of s.tokens) if (t.end > from && t.start < to) bits |= kindsBy(spelled(t));
  return bits;
}
/** Each pattern's kind by what stands behind in it where that alone tells (-1 else), and the letters with which what stands before in it begins, where these can be told. */
const asked = patterns.map((p) => ({ p, kind: p.before ? -1 : kinds.findIndex((k) => p.behind && k.holds(p.behind)), begins: p.before ? beginningsOf(p.before) : null }));
type Asked = (typeof asked)[number];
/** The patterns that what stands before may begin in a word. */
const begunBy = bySpelling(({ low }): readonly Asked[] => asked.filter(({ begins }) => begins?.some((letters) => low.includes(letters))));
/** The patterns that may begin in a word between two places of a sentence. */
function begun(s: Sentence, from: number, to: number): ReadonlySet<Asked> {
  const out = new Set<Asked>();
  for (const t of s.tokens) if (t.end > from && t.start < to) for (const a of begunBy(spelled(t))) out.add(a);
  return out;
}

/** "in a minibus", "of the Orm family": what stands between those counted and their verb; empty where it is no plain phrase. */
function phraseBehind(s: Sentence, g: Group): string {
  const first = wordAt(s, g.span[1] - 1) + 1;
  if (s.tokens[first]?.upos !== 'ADP' || g.partOf || s.tokens[wordAt(s, g.span[0]) - 1]?.upos === 'ADP') return '';
  let k = first;
  while (k < first + 8 && ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON'].includes(s.tokens[k]?.upos ?? '') && !['who', 'whom', 'that', 'which', 'whose'].includes(form(s, k))) k++;
  const next = s.tokens[k];
  // "two brothers of a man who was shot": of whom it is told is left open
  return k > first && next && (next.upos === 'VERB' || next.upos === 'AUX' || /^[,–—-]$/u.test(next.form)) && !['who', 'that', 'which'].includes(form(s, k)) ? s.tokens.slice(first, k).map((t, n, list) => (n && t.start === list[n - 1]?.end ? '' : ' ') + t.form).join('') : '';
}

/** A stretch whose quotation marks take no room between its words: '" hurt', ' were "destroyed"' read as ' hurt', ' were destroyed'. */
const unquoted = (words: string): string => (!/["“”‘]|^’/.test(words) ? words : words.replace(/^["”’](?=\s)/u, '').replace(/(?<=\s)["“‘](?=\p{L})|(?<=\p{L})["”](?=[\s,.;])/gu, ''));
/** "Five of those whose bodies were brought to the hospital": the dead are carried as the hurt are. */
const ofBodies = /\b(?:bod(?:y|ies)|corpses?|remains|morgue|mortuary)\b/iu;

/** The count's fate by the words around it, with the word that says it; null where they say none. */
export function fateAround(text: string, s: Sentence, g: Group): Pick<Toll, 'field' | 'at'> | null {
  const left = cut(text, [Math.max(s.start, g.span[0] - 96), g.span[0]]).replace(/["“‘]$/u, ' ');
  const right = unquoted(cut(text, [g.span[1], Math.min(s.end, g.span[1] + 200)]));
  // "four of the 23 wounded had died": past the word for the whole
  const past = g.partOf ? /^ (?:dead|killed|wounded|injured|missing)\b/u.exec(right)?.[0].length ?? 0 : 0;
  const body = (): string => cut(text, [s.start, s.end]);
  const near = fateBy(s, g, { left, right: right.slice(past), skip: past, body });
  if (near || g.kind === 'definite') return near;
  // "two guards each were hurt"
  const skip = /^ each\b(?! other)/u.exec(right)?.[0].length ?? phraseBehind(s, g).length;
  return skip ? fateBy(s, g, { left: '', right: right.slice(skip), skip, body }) : null;
}

function fateBy(s: Sentence, g: Group, { left, right, skip, body }: { readonly left: string; readonly right: string; readonly skip: number; readonly body: () => string }): Pick<Toll, 'field' | 'at'> | null {
  // what is told behind those counted alone is told by a word of harm there
  const behind = tellsHarm(right);
  const met: (boolean | undefined)[] = [];
  const open = begun(s, g.span[0] - left.length, g.span[0]), could = behind ? kindsIn(s, g.span[1] + skip, g.span[1] + 200) : 0;
  for (const a of asked) {
    const { p, kind, begins } = a;
    if ((skip && !p.behind) || (!behind && !p.before) || kind >= 0 && (met[kind] === false || !(could >> kind & 1)) || begins && !open.has(a)) continue;
    if (p.fits && !p.fits(g)) continue;
    // a kind is asked for those alone whom a pattern of it fits
    if (kind >= 0 && !(met[kind] ??= kinds[kind]!.any.test(right))) continue;
    const b = p.before?.exec(left);
    if (p.before && !b) continue;
    const after = p.behind?.exec(right);
    if ((p.behind && (!after || ofAnother(s, g))) || (p.field === 'injured' && after && ofBodies.test(after[0])) || (p.told && !p.told.test(body()))) continue;
    const at = after?.[0] ? wordAt(s, g.span[1] + skip + after[0].length - 1) : wordAt(s, g.span[0] - left.length + (b?.index ?? 0));
    return { field: p.field, at: at < 0 ? g.head : at };
  }
  return null;
}

const takenWords: Readonly<Record<string, TollField>> = { abducted: 'abducted', kidnapped: 'abducted', seized: 'abducted', snatched: 'abducted', taken: 'abducted', held: 'abducted', detained: 'detained', arrested: 'detained', captured: 'detained', jailed: 'detained' };
/** "nine people who had been abducted", "four officers held by the rebels": how those counted had been taken; null where the words behind do not say. */
export function takenBefore(text: string, s: Sentence, g: Group): Pick<Toll, 'field' | 'at'> | null {
  if (g.kind === 'definite' || g.kind === 'zero' || !(people(g) || bare(g))) return null;
  // "freed two soldiers whom it had abducted near Orm"
  const had = /^,? (?:(?:whom|who|that|which) (?:it|they|he|she|[\p{L}’' -]{3,30}?)|it|they|he|she) (?:had|have) (?<what>abducted|kidnapped|snatched|seized|captured|detained|arrested|jailed)\b/iu.exec(text.slice(g.span[1], Math.min(s.end, g.span[1] + 80)));
  const m = had ?? /^(?: (?:of|from) [^,;.]{2,40}?)?,?(?: (?:who|that) (?:had been|were|was|have been|has been))? (?:also )?(?<what>abducted|kidnapped|snatched|seized|taken (?:hostage|captive|from|away)|held (?:hostage |captive )?(?:for [^,;.]{2,30} )?by|detained|arrested|captured|jailed)\b/iu.exec(text.slice(g.span[1], Math.min(s.end, g.span[1] + 120)));
  const what = m?.groups?.['what']?.toLowerCase() ?? '';
  const field = takenWords[/^\p{L}+/u.exec(what)?.[0] ?? ''];
  if (!m || !field) return null;
  const at = wordAt(s, g.span[1] + m[0].indexOf(m.groups?.['what'] ?? '') + 1);
  // "killed two guards, kidnapped a manager": a verb with an object of its own
  return at < 0 || !had && kidsBy(s, at, 'obj').some((k) => k > at) ? null : { field: what.startsWith('held') && ofState.test(text.slice(g.span[1] + m[0].length, s.end)) ? 'detained' : field, at };
}
/** The release of those who are told as taken in words of their own; null where they are not. */
export function freedLater(text: string, s: Sentence, g: Group): Pick<Toll, 'field' | 'at'> | null {
  const m = people(g) || bare(g) ? takenThenFreed.exec(text.slice(g.span[1], Math.min(s.end, g.span[1] + 200))) : null;
  const at = m ? wordAt(s, g.span[1] + m[0].length - 1) : -1;
  return at < 0 ? null : { field: 'released', at };
}
const ofState = /^\s(?:the )?(?:\p{L}+ )?(?:police|authorities|army|military|government|security|intelligence|immigration|court)\b/iu;

/** "…, a resident, Sani, told", "…, a hospital official said", "an official from the town told", "two witnesses told", "one of them said": whoever says so is none of those counted. */
export const saysSo = (text: string, g: Group): boolean => (g.kind === 'singular' || g.kind === 'definite' || g.kind === 'exact' && (g.partOf || people(g))) && /^(?: (?:from|in|of|at|with|for) [^,.;]{2,40}?)?(?:(?: \p{Lu}[\p{L}’'.-]+){1,5}|, [^,.;]{2,50},)? (?:said|told|says|tells|added|adds|reported|confirmed|explained|recalled|recounted|insisted|wrote|announced)\b/u.test(text.slice(g.span[1], g.span[1] + 100));

/** "According to a commander, 17 died", "by the account of two witnesses": whose word it is. */
const sourceWord = anyWord(({ form }) => /according|words|account|telling|count|reckoning|told|citing|quoting/iu.test(form));
const asSource = /\b(?:according to|in the (?:words|account|telling) of|by the (?:account|count|reckoning) of|as told by|citing|quoting) (?:the |one of )?$/iu;
/** "…, two residents and a nurse said", "“…,” the governor, NAME, and a witness said": those counted without whoever tells of them, alone or two together, behind a comma or a quotation. */
export function unspoken(text: string, s: Sentence, all: readonly Group[]): readonly Group[] {
  const opens = (g: Group): boolean => /(?:^|[,;—–”"]\s?|\bthat\s)$/u.test(text.slice(s.start, g.span[0]));
  const told = all.filter((g) => saysSo(text, g) && nounHarm(s, g) === null);
  const sources = !sourceWord(s) ? [] : all.filter((g, i) => asSource.test(text.slice(s.start, g.span[0])) && nounHarm(s, g) === null || i > 0 && /^,? and $/u.test(text.slice((all[i - 1] as Group).span[1], g.span[0])) && asSource.test(text.slice(s.start, (all[i - 1] as Group).span[0])) && nounHarm(s, g) === null);
  const out = [...sources, ...told.flatMap((g) => {
    const mate = all.find((o) => o.span[1] <= g.span[0] && /^(?:,? \p{Lu}[^,.;]{2,40},?)? and (?:the )?$/u.test(text.slice(o.span[1], g.span[0])));
    return mate && opens(mate) ? [g, mate] : opens(g) ? [g] : [];
  })];
  return out.length ? all.filter((g) => !out.includes(g)) : all;
}

/** "eight were held, among them two minors, and a guard was shot": who begins a clause ends the list before. */
const clauseOfItsOwn = (text: string, g: Group): boolean => /^\s(?:was|were|is|are|had|has|have|died)\b/u.test(text.slice(g.span[1], g.span[1] + 10));

/** "deaths totalled 12, and 30 people were hurt": a figure begins no list. */
const tallied = (text: string, g: Group): boolean => g.noun === null && /\b(?:number|total|toll|figure|count)\p{L}*\s(?:(?:of|to|at|is|was)\s)?$/iu.test(text.slice(Math.max(0, g.span[0] - 20), g.span[0]));

/** "Two of its fighters and a civilian": a part of those who belong to somebody begins a list. */
const ofOwn = /\bof (?:its|their|his|her|our)\b/iu;
/** "a constable of the Frontier Corps and two passers-by", "the owner, NAME, 41, and a customer": whose he is and how he is named stand between. */
const withName = /^(?=.*\p{Lu})(?: of (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?|and (?=\p{Lu}\p{L}+ and ))?\p{Lu}[\p{L}’'-]*){0,5})?(?:, \p{Lu}[\p{L}’'.-]*(?: (?:al-|bin |ag )?\p{Lu}[\p{L}’'.-]*){0,4}(?:, \d{1,2}| \(\d{1,2}\))?,)?,? and (?=$|his |her |their |its )/u;
/** "A woman, 34, and her son", "a judge of the court and his son": an age, and what somebody is of, before the one who belongs to them. */
const withAge = /^,? (?:aged )?\d{1,3},(?= (?:and|along)\b)/u, withOffice = /^ (?:of|from|at|for|with) (?:the |an? )?(?:(?!and\b)[\p{L}’'-]+ ){0,3}(?!and\b)[\p{L}’'-]+(?=,? (?:and |along with )?(?:his |her |their )?$)/u;
/** Whether a member of a list belongs to the one before it ("a judge of the court and his son"). */
const theirs = (text: string, gap: Span, g: Group): boolean => gap[1] - gap[0] < 48 && (/\b(?:his|her|their) $/u.test(cut(text, gap)) || /^(?:his|her|their)\b/u.test(cut(text, g.span))) && withOffice.test(cut(text, gap));
const joint = /^\s*(?:,|,?\s*and|,?\s*as well as|,?\s*along with|,?\s*plus)\s*(?:also\s+)?(?:all\s+)?(?:(?:his|her|their|its)\s+)?$/iu;
/** Whether a count stands in one list with the one before it: nothing but what joins them stands between, once names, ages and offices are left out. */
function goesOn(text: string, last: Group, g: Group): boolean {
  if (last.span[1] > g.span[0] || g.partOf || saysSo(text, g) || tallied(text, last) || (last.partOf && !ofOwn.test(cut(text, last.span)))) return false;
  const gap: Span = [last.span[1], g.span[0]], words = cut(text, gap), belongs = theirs(text, gap, g);
  if (gap[1] - gap[0] >= 24 && !withName.test(words) && !belongs) return false;
  if (clauseOfItsOwn(text, g) && words.startsWith(',') && /\b(?:including|among them)\s+$/iu.test(text.slice(Math.max(0, last.span[0] - 16), last.span[0]))) return false;
  const plain = words.replace(withName, ' and ').replace(withAge, '');
  return joint.test(belongs ? plain.replace(withOffice, '') : plain);
}

/** Counts in one list ("a teacher, a nurse and a driver"): the whole list shares what befell one of them. */
export function listsOf(text: string, all: readonly Group[]): readonly (readonly Group[])[] {
  const out: Group[][] = [];
  for (const g of all) {
    const last = out.at(-1)?.at(-1);
    if (last && goesOn(text, last, g)) out.at(-1)?.push(g); else out.push([g]);
  }
  return out.filter((l) => l.length > 1);
}
