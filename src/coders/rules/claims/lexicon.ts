import type { Claim } from '#model';

/** How a cue takes its content: a clause ("said that"), an object ("denied the report"), or a source behind it ("according to"). */
export type Frame = 'clause' | 'object' | 'source';

/** Words that attribute. `forms` are whole forms; `noun` says that a form is also a noun; `silent` when its negation says nothing. */
export interface Cue { readonly forms: readonly string[]; readonly frame: Frame; readonly stance: Claim['stance']; readonly noun?: boolean; readonly negated?: Claim['stance'] }

const cue = (forms: string, frame: Frame, stance: Claim['stance'], more: Partial<Cue> = {}): Cue => ({ forms: forms.split('|'), frame, stance, ...more });

/** "Described as false", "branded baseless": what somebody's words are answered with. */
const calledFalse = ['described as', 'describes as', 'branded as', 'labelled as', 'called', 'branded'].flatMap((verb) => ['false', 'fake', 'untrue', 'baseless', 'unfounded'].map((word) => `${verb} ${word}`)).join('|');

/** "Takes full responsibility", "accepted sole responsibility": an owning up, however much of it. */
const takesIt = ['take', 'takes', 'took', 'taking', 'accept', 'accepts', 'accepted'].flatMap((verb) => ['', 'full ', 'sole ', 'complete ', 'total ', 'collective '].map((how) => `${verb} ${how}responsibility`)).join('|');

/** "Calls once more on": an appeal with how often between the verb and its preposition. */
const callsAgain = ['call', 'calls', 'called', 'calling'].flatMap((verb) => ['again', 'once more', 'once again', 'also', 'anew', 'urgently', 'therefore'].flatMap((how) => ['on', 'upon', 'for'].map((to) => `${verb} ${how} ${to}`))).join('|');

/** Verbs that tell how words were said, and are a saying beside marks or a "that" alone: "…," grumbled her son. */
const manners = 'sobbed|wept|sighed|sighs|muttered|mutters|whispered|whispers|shouted|shouts|grumbled|grumbles|moaned|moans|groaned|groans|mused|muses|snapped|snaps|scoffed|scoffs|sneered|growled|chuckled|gasped|screamed|yelled|jeered|exclaimed|exclaims|interjected|murmured|murmurs|sniffed|seethed|enthused|gushed|beamed|celebrated|celebrates|thundered|fumed|quipped|shrugged|cried|pleaded|objected|protested';
export const mannered: ReadonlySet<string> = new Set(manners.split('|'));

/** The cues; the longest form that stands at a word wins. */
export const cues: readonly Cue[] = [
  cue(`${manners}|said|says|say|saying|retorted|retorts|shot back|swore|swears|swear|bragged|brags|brag|advised that|advises that|attested|attests|averred|avers|announce|declare|assert|contend|complain|added|adds|adding|stated|stating|told|tells|tell|telling|announced|announces|announcing|insisted|insists|insist|insisting|stressed|stresses|stressing|argued|argues|joked|maintained|maintains|maintain|maintaining|asserted|asserts|declared|declares|declaring|explained|explains|recalled|recalls|noted|notes|noting|wrote|writes|tweeted|posted|repeated|repeats|reiterated|testified|remarked|estimated|estimates|alleged|alleges|allege|alleging|concluded|disclosed|revealed|pledged|promised|promises|complained|complains|cautioned|predicted|predicts|contended|contends|emphasized|emphasised|emphasizes|countered|replied|lamented|boasted|boasts|boast|boasting|suggested|suggests|indicated|argue|believes|believe|thinks|reckons|fired back that|hit back that|has written|have written|had written|specified|specifies|affirmed|affirms|affirm|laments|underlined|underlines|underscored|confided|confides|clarified|clarifies|recounted|recounts|narrated|narrates|ruled that|rules that|held that|holds that|pretended that|pretends that|pretend that|informed|informs|presumes|presumed|manifested|remembers|remembered|calculates|relates how|related how|described how|describes how|describe how|describing how|continued|continues|went on|goes on|announce that|declare that|conclude that|estimate that|explain that|suspect that|note that|counters|counter|replies|retort|assures|assured|assure|cautions|charged|charges|answered|answers|answering|hinted that|hints that`, 'clause', 'states'),
  cue('reported|reports|report|reporting|claimed|claims|claim|claiming|finds|find|found that', 'clause', 'states', { noun: true }),
  cue('warned|warns|warn|warning', 'clause', 'threatens', { noun: true }),
  cue('vowed|vows|threatened|threatens|threatening to|vowing', 'clause', 'threatens'),
  cue('according to|acc . to|acc. to|acc to|accdg . to|as per|in the words of|by the count of|by the account of|by the reckoning of', 'source', 'states'),
  cue('confirmed|confirms|confirm|confirming|acknowledged|acknowledges|acknowledge|acknowledging|verified|verify|verifies|corroborated|corroborates|conceded|concedes|concede', 'object', 'confirms', { negated: 'doubts' }),
  cue(`denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss|dismissing|refuted|refutes|refute|disputed|disputes|disputing|ruled out|rules out|ruling out|rule out|discard|discards|debunked|debunks|rubbished|rubbishes|trashed|trashes|poured scorn on|rebuffed|repudiated|brushed aside|brushes aside|swept aside|waved away|waves away|waved aside|shrugged off|laughed off|scoffed at|pooh-poohed|disowned|disowns|disavowed|disavows|distanced itself from|distanced themselves from|distanced himself from|distanced herself from|distances itself from|dissociated itself from|dissociated themselves from|disassociated itself from|washed its hands of|${calledFalse}|exonerated his|exonerated her|exonerated its|exonerated their|absolved his|absolved her|absolved its|absolved their|pleaded not guilty to|pleads not guilty to|pleading not guilty to`, 'object', 'denies'),
  cue(`claimed responsibility|claims responsibility|claiming responsibility|claimed credit|claims credit|took credit|takes credit|taking credit|${takesIt}|admitted|admits|admit|admitting|owned up to|owns up to|own up to|owning up to|owned to|owns to|confessed|confesses|confessing|pleaded guilty to|pleads guilty to|pleading guilty to`, 'object', 'admits'),
  cue('accused|accuses|accuse|accusing|blamed|blames|blaming|blame|held responsible', 'object', 'accuses', { noun: true }),
  cue('condemned|condemns|condemn|condemning|denounced|denounces|denounce|denouncing|decried|decries|deplored|deplores', 'object', 'condemns'),
  cue('called it|called them|called this', 'object', 'condemns'),
  cue(`demanded|demands|demanding|urged|urges|urge|urging|called for|calls for|call for|calling for|called on|calls on|call on|calling on|called upon|calls upon|${callsAgain}|appealed for|appealed to|appeals for|appeals to|renewed its call|renews its call|renewed its appeal|renews its appeal|renewed calls|repeated its call|repeats its call|repeated its appeal|repeats its appeal|reiterated its call|reiterates its call|issued an appeal|launched an appeal|asked|asks|asked for|reminded|ordered|orders`, 'object', 'demands', { noun: true }),
  cue('hinted at|hints at|described as|identified|identifies|documented|listed|spoke of|speak of|spoken of|speaks of|speaking of|told of|tells of|tell of|spoke on|talked of|talks of|commended|praised|welcomed|welcomes|hailed|hails|quoted|quotes|cited|cites', 'object', 'states'),
  // only "could not": `idle` leaves the rest
  cue('establish|determine|ascertain|authenticate', 'object', 'confirms', { negated: 'doubts' }),
  cue('found no evidence|no evidence|unable to verify|unable to confirm|unable to establish|unable to determine|unable to check', 'object', 'doubts'),
];

/** The cues by the first word of their forms, longest form first. */
export const byWord: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly cue: Cue }[]> = index();

function index(): ReadonlyMap<string, { readonly words: readonly string[]; readonly cue: Cue }[]> {
  const map = new Map<string, { readonly words: readonly string[]; readonly cue: Cue }[]>();
  for (const c of cues) for (const f of c.forms) {
    const words = f.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), { words, cue: c }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Words that may stand between a subject and its verb. */
export const between = new Set('has have had also again later earlier officially publicly repeatedly now then soon today yesterday still already each is was are were be been it\'s never not no could would did does do will can may might must should cannot n\'t strongly flatly reportedly allegedly jointly further repeatedly categorically immediately separately initially originally previously always long since rather often sometimes usually once twice both all just only even simply merely instead nevertheless nonetheless seldom rarely hardly scarcely'.split(' '));
/** Words at which a subject ends on its left. */
export const stops = new Set('that but which what whom when while because after although though if whether as before since where than so or yet until'.split(' '));
/** Pronouns of a person and of a party. */
export const persons = new Set(['he', 'she', 'him', 'her', 'his']);
export const parties = new Set(['it', 'they', 'we', 'them', 'i', 'its', 'their']);
/** Nouns for a party that the text has named before. */
export const groups = new Set('group militia faction organisation organization movement party union paramilitary ministry committee commission army military agency network force forces office government council police company statement outfit coalition junta court mission cartel staff command front league brigade alliance guard broadcaster battalion division regiment directorate institute observatory foundation association federation monitor lab laboratory'.split(' '));
/** Those who look on or suffer: what "they" did in their words was done by others. */
export const onlookers = /^(?:(?:the|some|several|many|other|two|three|four|local|both|fleeing|nearby|terrified|an?|one|another) )*(?:(?:eye-?)?witness(?:es)?|(?:resident|villager|neighbou?r|survivor|bystander|relative|local)s?|passers?-by|townspeople|onlookers|families|parents|medics|doctors|inhabitants)\b/i;
/** People of no name. */
export const crowds = /\b(?:sources?|officials?|residents?|(?:eye-?)?witness(?:es)?|neighbou?rs|relatives?|survivors|analysts|observers|traders|villagers|activists|medics|fishermen|experts|locals|rescuers|doctors|people|soldiers?|member|officer|caller)\b/i;
/** "Two officials", "residents of the town": several of no name who can speak. */
export const severals = /^(?:(?:the|some|several|many|other|local|both|two|three|four|five|six|senior|unnamed|hospital|security|intelligence|police|military|medical|health|government|army|former|fleeing|nearby|displaced) )*(?:sources|officials|residents|(?:eye-?)?witnesses|neighbou?rs|relatives|survivors|analysts|observers|traders|villagers|activists|medics|fishermen|experts|locals|rescuers|doctors|nurses|elders|officers|investigators|prosecutors|lawyers|diplomats|journalists|monitors|workers|teachers|drivers|shopkeepers|farmers|survivors|passengers|prisoners|villagers|herders|students|miners)\b(?! (?:were|was|had been|have been|are))/iu;
