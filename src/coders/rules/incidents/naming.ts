import type { TollField } from '#codebook';
import { cut, type Span } from '#text';
import type { PersonMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { isPerson } from '../statements/people.ts';
import { anyWord } from '../signs.ts';

/** A person whom the words around the name say was harmed; `field` null where they only name somebody told of before ("named him as"). */
export interface Named { readonly person: PersonMention; readonly span: Span; readonly field: TollField | null; /** What the words call the one named ("the soldier"); null where they do not. */ readonly noun: string | null; /** Told as one among others. */ readonly listed?: true; /** Told as one of those counted before: no count of its own. */ readonly part?: true }

const fates: readonly (readonly [TollField, string])[] = [
  ['killed', 'killed|shot dead|shot and killed|shot to death|murdered|assassinated|executed|beheaded|gunned down|cut down|slain|lynched|martyred|found dead|(?:stabbed|hacked|beaten|burn(?:ed|t)|stoned|tortured|trampled) to death|burn(?:ed|t) alive|fatally \\w+|(?:shot|hit|struck|wounded|stabbed|beaten|injured) [^.;]{3,80}? and (?:(?:later|then) )?(?:died|succumbed|bled to death|(?:was )?(?:pronounced|declared|certified) dead)|(?:pronounced|declared|certified|confirmed) dead|(?:taken|rushed|brought|airlifted|flown|admitted) to [^.;]{3,60}?,? (?:but|where|and) (?:(?:he|she|later|soon|also|then) )*(?:died|succumbed|(?:was )?(?:pronounced|declared|certified) dead)|sent to hell|shot in (?:the )?\\w+[^.;]{0,60}?\\band died'],
  ['injured', '(?:critically |seriously |badly |slightly |gravely |severely )?(?:wounded|injured|hurt|maimed)|(?:cut|hit|struck|grazed) by (?:\\S+ ){0,2}(?:glass|shrapnel|bullets?|splinters|fragments?|debris)|(?:shot|hit|struck) in (?:the|his|her) (?:left |right |upper |lower )?(?:arm|leg|hand|foot|shoulder|thigh|back|chest|stomach|neck|face|knee|head|abdomen|side|hip|ankle)|shot in the \\w+|shot and (?:wounded|injured)'],
  ['abducted', 'abducted|kidnapped|taken hostage|taken captive|taken away|snatched|carried off|led away|whisked away|seized(?= (?:by|from|in|on|at|near|along|together|with)\\b)'],
  ['detained', 'arrested|detained|taken into custody|taken prisoner'],
  ['missing', '(?:still )?missing|reported missing'],
  ['released', 'released|freed|set free|let go'],
];
const be = '(?:was|were|is|are|has been|have been|had been)(?: (?:also|both|reportedly|later|then|still|himself|herself))*';
const ends = '(?:(?:also|later|then|both|reportedly|who|has|have|had) )*(?:died|dies|perished|succumbed to|did not (?:survive|make it|live)|(?:lost|laid down|gave) (?:his|her|their) li(?:fe|ves)|bled to death|(?:(?:made|paid) the (?:ultimate|supreme) (?:sacrifice|price) and )?(?:embraced|attained|achieved|received) (?:shahadat|Shahadat|[Mm]artyrdom)|(?:made|paid) the (?:ultimate|supreme) (?:sacrifice|price)|was (?:already )?dead)';
const hurts = '(?:(?:also|later|then|both|reportedly|who|has|have|had) )*(?:sustained|suffered|received) (?:(?!no\\b)[^\\s,.;]+ ){0,4}?(?:injury|injuries|wounds?|cuts?|burns?|fractures?|bruises|concussion)|(?:(?:also|later|reportedly|has|have|had) )*lost (?:an?|one|both|(?:one|both) of|his|her|their)(?: (?:his|her|their))? (?:left |right )?(?:legs?|arms?|hands?|foot|feet|eyes?|limbs?|fingers?)';
const gone = '(?:(?:also|later|then|both|reportedly) )*(?:has|have|had) not (?:yet )?been (?:seen|heard (?:of|from)|traced|found)';
const free = '(?:(?:also|later|then|both|reportedly|has|have|had) )*regained (?:his|her|their) freedom';
const predicates = [...fates.map(([field, words]) => [field, `${be} (?:${words})`] as const), ['killed', ends] as const, ['injured', hurts] as const, ['missing', gone] as const, ['released', free] as const];
/** What stands between a name and its verb: age, role, a second name. */
const plain = String.raw`(?:(?!\b(?:said|says|told|added|reported|whose)\b)[^,;.:]){2,70}`;
/** "NAME alias NAME", "NAME son of NAME": what a name goes on with before the clause does. */
const longer = String.raw`(?: (?:alias|a\.?k\.?a\.?|(?:also )?known as|s/o|d/o|w/o|son of|daughter of|wife of|widow of)(?: \p{Lu}[\p{L}'’-]+){1,3})?`;
const aside = String.raw`${longer}(?:\s\([^()]{1,60}\))?(?:(?:, (?!and\b)${plain}){1,3},)?(?:,? and (?:(?:his|her|their|its|an?|another|two|three|four|five|six|seven|eight|nine|ten|\d+) [\p{Ll}\d’' -]{2,40}?,? ?)?(?:(?:\p{Ll}+ ){0,2}?\p{Lu}[\p{L}’' -]{1,40}?)?(?:, \d{1,3},| \([^()]{1,60}\)|, an? [^,;.]{2,60},)?(?:, having [^,.;]{3,40},)?|, (?:the|an?) [^,;.]{2,70}?(?= who ))?(?:,| [-–—])?\s(?:who )?`;
const subject = (words: string): RegExp => new RegExp(`^${aside}(?:fought (?:[\\p{L}’'-]+ ){0,8}?(?:and|before|until) )?(?:${words})\\b`, 'u');
const subjects = predicates.map(([field, words]) => [field, subject(words)] as const);
/** Matches wherever one of `subjects` does. */
const anySubject = subject(predicates.map(([, words]) => `(?:${words})`).join('|'));
const pronouns = predicates.map(([field, words]) => [field, new RegExp(`\\b(?<who>[Hh]e|[Ss]he) (?:${words})\\b`, 'u')] as const);
const acts: readonly (readonly [TollField, string])[] = [['killed', 'killed|killing|murdered|executed|beheaded|assassinated|shot dead'], ['injured', 'wounded|injured|wounding|injuring'], ['abducted', 'abducted|kidnapped'], ['detained', 'arrested|detained'], ['released', 'freed|released']];
const objectPronouns = acts.map(([field, words]) => [field, new RegExp(`\\b(?:${words}) (?<who>him|her)(?= (?:in|at|on|with|by|after|when|and|before|while|for|near|as)\\b|[,.;]|$)`, 'u')] as const);
/** "a bullet passed through his forearm": whose limb was hit. */
const limb = /\b(?:bullets?|rounds?|shrapnel|splinters?|fragments?|shots?|shell|knife|blade|machete|arrow)\b(?:\s(?!and\b|but\b|that\b)[\p{L}’'-]+){0,3}?\s(?:through|into|in|hit|struck|pierced|grazed|shattered|severed|took off|tore off) (?<who>his|her) (?:(?:left|right|upper|lower) )?(?:arms?|forearm|elbow|hands?|legs?|thigh|knee|foot|feet|ankle|chest|stomach|abdomen|back|shoulder|neck|jaw|face|head|skull|side|hip|lung|spine|eye)\b/iu;
const quiet = String.raw`(?:(?!(?:in|at|near|by|after|when|while|to|with|from|said|told|against|for|and|on|as|before|since|until|between|because)\b)[\p{L}\d'’-]+ ){0,7}`;
const counted = 'two|three|four|five|six|seven|eight|nine|ten|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Oo]ne|\\d+';
const objects: readonly (readonly [TollField, RegExp])[] = [
  ['killed', new RegExp(`\\b(?:mourn(?:s|ed|ing)|martyring|martyred|killed|killing|kills|eliminated|eliminating|neutrali[sz](?:ed|ing)|liquidated|liquidating|slew|slain|shot dead|murdered|murdering|assassinated|assassinating|executed|gunned down|beheaded) ${quiet}$`, 'u')],
  ['killed', /\b(?:killed|killing|kills|shot dead|murdered|assassinated|executed|gunned down|beheaded|lynched|hacked) (?:an?|its|their|one of (?:its|the|their)) (?!(?:\w+ )?(?:body)?guard|aide|relative|son|daughter|brother|sister|wife)[\p{L}\d' -]{3,60}, (?:\p{Lu}\p{L}+ ){0,2}$/u],
  // "mourned one of them, NAME, as a fighter"
  ['killed', /\bmourn(?:s|ed|ing)? (?:an?|its|their|one of (?:its|the|their|them))(?: (?!relative|son|daughter|brother|sister|wife)[\p{L}\d' -]{3,60})?, (?:\p{Lu}\p{L}+ ){0,2}$/u],
  // "killed the village head, NAME"; not "the guard of the governor, NAME"
  ['killed', /\b(?:killed|killing|kills|shot dead|murdered|assassinated|executed|gunned down|beheaded) the (?:(?!(?:of|in|at|near|from|by|who|and)\b)[\p{L}\d'-]+ ){0,3}[\p{L}\d'-]+, (?:\p{Lu}\p{L}+ ){0,2}$/u],
  ['abducted', /\b(?:abducted|kidnapped) (?:an?|its|their|one of (?:its|the|their)) (?!relative|son|daughter|brother|sister|wife)[\p{L}\d' -]{3,60}, (?:\p{Lu}\p{L}+ ){0,2}$/u],
  ['killed', new RegExp(`\\b(?:body|bodies|death|deaths|killing|murder|assassination|remains) of ${quiet}$`, 'iu')],
  ['killed', /\b(?:death|killing|murder|assassination|body|loss) of (?:an?|its|their|one of (?:its|the|their)) (?!(?:\w+ )?(?:guard|aide|relative|son|daughter|brother|sister|wife|child)\b)[\p{L}\d() '’-]{3,80}, (?:\p{Lu}\p{L}+ ){0,2}$/u],
  ['injured', new RegExp(`\\b(?:wounded|wounding|injured|injuring) ${quiet}$`, 'u')],
  ['abducted', new RegExp(`\\b(?:abducted|abducting|kidnapped|kidnapping|snatched|abduction of|kidnapping of) ${quiet}$`, 'u')],
  ['detained', new RegExp(`\\b(?:arrested|arresting|detained|detaining|arrest of|detention of) ${quiet}$`, 'u')],
  ['detained', new RegExp(`\\b(?:took|taking|taken) into custody ${quiet}$`, 'u')],
  // "neutralised an officer of the front, code-named NAME"
  ['killed', /\b(?:killed|killing|eliminated|eliminating|neutrali[sz](?:ed|ing)|liquidated|assassinated)["”’]? (?:an?|the|its|their|one) [^,.;:]{3,80}, (?:code-?named|nicknamed|named|identified as|known as|called) ["“‘]?(?:\p{Lu}\p{L}+ ){0,2}$/u],
  // "Two servicemen were killed, Sergeant NAME and Private NAME, and"
  ['killed', new RegExp(`\\b(?:${counted}|one|an?) (?:[\\p{L}’'-]+ ){1,5}?(?:were|was|have been) (?:killed|shot dead|martyred|slain|murdered|executed|gunned down), (?:\\p{Lu}\\p{L}+ ){0,3}$`, 'u')],
  ['injured', new RegExp(`\\b(?:${counted}|one|an?) (?:[\\p{L}’'-]+ ){1,5}?(?:were|was|have been) (?:wounded|injured|hurt), (?:\\p{Lu}\\p{L}+ ){0,3}$`, 'u')],
  ['released', new RegExp(`\\b(?:freed|released|freeing|releasing|release of) ${quiet}$`, 'u')],
];
const state = '(?<state>dead|killed|victims?|deceased|wounded|injured|missing|abducted|kidnapped|hostages|detained|arrested|detainees|slain|fatalities)';
const lists: readonly RegExp[] = [
  new RegExp(`\\b(?:[Tt]hose|people|[Tt]he) ${state}[^.;:]{0,60}? (?:include[sd]?|were|are)(?= (?:\\p{Lu}|an? |the ))`, 'u'),
  new RegExp(`^\\W*of (?:the|those|its) (?:[\\w,]+ )?${state}\\b`, 'iu'),
  new RegExp(`\\bamong (?:the|those|its) (?:\\w+ )?${state}(?: [\\p{L}’'-]+){0,8}? (?:is|was|are|were)\\b`, 'iu'),
  // "One of the three soldiers killed in the ambush was NAME"
  new RegExp(`\\b(?:one|two|three) of (?:the |those |its )?(?:[\\p{L}\\d-]+ ){0,4}?${state}(?: [\\p{L}’'-]+){0,9}? (?:was|were|is|are)(?: (?:identified|named) as)?(?= (?:(?:the |an? )?(?:[\\p{Ll}-]+ ){0,2})?\\p{Lu})`, 'iu'),
  new RegExp(`\\b${state}(?: [\\p{L}’'-]+){0,3} (?:was|were|are|is|have been|has been|had been) (?:also |later )?(?:identified|named)(?: by [^,.;]{2,50})? as\\b`, 'iu'),
  new RegExp(`\\b(?:identif(?:y|ied|ies|ying)|nam(?:es|ed|ing)) (?:\\w+ of )?(?:the )?(?:\\w+ )?${state}(?: \\p{Ll}+)? as\\b`, 'iu'),
  // "names soldiers killed in Orvik as NAME", "named a soldier killed on Monday as NAME"
  new RegExp(`\\b(?:identif(?:y|ied|ies|ying)|nam(?:es|ed|ing)) (?:(?:an?|the|two|three|four|five|its|\\d+) )?(?:[\\p{Ll}-]+ ){1,3}?(?:who (?:was|were) )?${state}(?: [\\p{L}’'-]+){0,9}? as\\b`, 'u'),
  // "Still in captivity are NAME and NAME"
  /^\W*Still (?:in |being |held )?(?<state>captiv|missing|hostages?|detained)\p{L}*[^.;:]{0,40}? (?:is|are)(?= (?:\p{Lu}|an? |the ))/u,
  // "The injured, NAME (26) and one other, are in hospital"
  new RegExp(`^\\W*(?:The|Those) (?:\\w+ )?${state}, (?=\\p{Lu})`, 'u'),
  new RegExp(`^\\W*${state} (?:were|was|are|is)(?=:? (?:\\p{Lu}|the \\p{L}))`, 'iu'),
  new RegExp(`\\b${state}\\b[^.:;]{0,40}:`, 'iu'),
  // "Kidnapped on Tuesday were NAME and his wife"
  /^\W*(?:Also )?(?<state>Killed|Wounded|Injured|Kidnapped|Abducted|Arrested|Detained)\b[^.;:]{0,80}? (?:was|were|is|are)(?= (?:\p{Lu}|an? |the |his |her |its ))/u,
];
const naming = /^(?:The list|The roll|The names) (?:includes?|names|bears|carries|contains|are)(?: the names? of)?(?= \p{Lu})|^\W*Among them (?:was|were|is|are)\b|\bwhom (?:it|he|she|they|the [\p{L} ]{2,30}|\p{Lu}[\p{L}’' -]{1,30}) (?:has |have |had )?(?:later )?(?:named|identified) as\b|^(?:They|Those|The (?:victims|dead|wounded|injured|hostages|missing|detainees)) (?:were|are|include[ds]?)(?= (?:(?:brothers|sisters|cousins|friends) )?\p{Lu})|\b(?:identif(?:y|ied|ies|ying)|nam(?:es|ed|ing)) (?:him|her|them|(?:one|two|three|both|all) of them|the (?:\w+ ){0,2}(?:man|men|woman|women|boy|boys|girl|girls|child|children|soldiers?|officers?|policem[ae]n|teachers?|drivers?|commanders?|guards?|journalists?|students?|youths?|brothers|sisters|couple|pair|elder|farmers?)(?: (?:who (?:was|were) )?(?:killed|slain|shot dead|wounded|injured|abducted|kidnapped)(?: [^.;:]{2,60}?)?)?) as\b|\b(?:was|were|has been|have been) (?:later )?(?:identified|named)(?: by [^,.;]{2,50}| \w+ly)? as\b|\b(?:[Tt]he|[Aa]n?) (?:\w+ ){0,2}\w+, (?:identified|named)(?: by [^,.;]{2,50}| \w+ly)? as\b/u;
const general = /^(?:m[ae]n|wom[ae]n|couple|pair|youth|brother|sister|dead|killed|victim|deceased|wounded|injured|missing|abducted|kidnapped|hostage|detained|arrested|detainee|slain|fatalitie)$/iu;
const fieldOf = (word: string): TollField => (/^(?:wound|injur)/i.test(word) ? 'injured' : /^missing/i.test(word) ? 'missing' : /^(?:abduct|kidnap|hostage|captiv)/i.test(word) ? 'abducted' : /^(?:detain|arrest)/i.test(word) ? 'detained' : 'killed');

/** The name's owner is told of as kin, by somebody's loss: "whose sister was killed", "NAME's wife", "the son of NAME". */
export function kin(found: Found, p: PersonMention): boolean {
  const { text } = found.doc;
  const left = text.slice(Math.max(0, p.span[0] - 60), p.span[0]);
  if (/(?<!\b(?:one|two|three|some|several) of (?:the|its|their) )\b\p{L}+s of (?:the|its|their|his|her) [\p{L} -]{2,30}, $/iu.test(left)) return true;
  return /^(?:['’]s?\s|(?:,?(?: (?:aged )?\d{1,3},)?(?: [^,.;]{2,40},)?|,(?: (?:aged )?\d{1,3},)? (?:an?|the) [^,.;]{2,40}) whose\b(?! (?:death|killing|murder|body|remains|corpse|funeral|abduction|kidnapping|arrest|release)\b))/u.test(text.slice(p.span[1], p.span[1] + 80)) || /\b(?:son|daughter|wife|husband|mother|father|brother|sister|cousin|uncle|aunt|nephew|niece|widow|relatives?|family|parents|(?:brother|sister|father|mother|son|daughter)-in-law|house|home|car|office|bodyguards?|aide|supporters|allies) of (?:the )?(?:[\p{L}-]+ ){0,3}$/iu.test(left);
}

/** What joins one name to the next in a list of those harmed: ages, "and her uncle", a role. */
const joins = /^(?:,? (?:aged )?\d{1,3}|,? \(\d{1,3}\))?(?:, (?:an?|the|his|her|their|its) (?:(?!said\b|told\b|who\b)[\p{L}\d'’-]+ ?){1,6})?(?:[,;] and|[,;]| and| &)(?: (?:(?:his|her|their|its|an?|the|fellow|another) )?(?:(?!(?:said|told|who|whose|was|were|by|in|at|on|of|from|with|to|for|has|had|is|are)\b)[\p{Ll}\d'’-]+ ){0,4}(?:of (?:the )?\p{Ll}+ )?|(?:his|her|their|its|an?|the) (?:(?!said\b|told\b|who\b)[\p{Ll}\d'’-]+ ){0,4}?[\p{Ll}-]+, )?(?:\p{Lu}\p{Ll}+\.? )?$/u;

/** Whether a name stands right behind another in one list, as the words between them say. */
export const nextInList = (between: string): boolean => joins.test(between);

/** What joins a name to the count of those harmed with it: an age, a role, "and his". */
const joinsCount = /^(?:,? (?:aged )?\d{1,3}| \(\d{1,3}\))?(?:, (?:an?|the) [^,.;]{2,50}|, (?!(?:and|who|whose|said|told|says|added|was|were|had|died|in|at|on|but)\b)\p{Ll}[^,.;]{2,60}(?=,))?(?:,|,? and|,? (?:along|together) with|,? as well as)\s+(?:(?:his|her|their|its)\s+)?$/u;

/** "the driver, ": what the one named behind it is called, with no count of its own. */
const calledBefore = /(?:(?:^|[,;.]\s|\b(?:which|where|when|that|as|after|and|killed|killing|wounded|wounding|injured|injuring)\s)(?:the|its|their)|(?:^|\n|[.”"]\s)An?) (?:(?!(?:of|in|at|by|for|on|and)\b)[\p{L}'’-]+ ){0,3}[\p{L}'’-]+, (?:\p{Lu}\p{L}+\.? ){0,2}$/iu;

/** Whoever is named right before a count as harmed with those counted ("NAME, 41, and his two sons were killed", "killing him and two guards"); null for none, and where a count stands before the name already. */
export function namedBeside(found: Found, n: number, counts: readonly { readonly span: Span }[]): { readonly span: Span } | null {
  const { text } = found.doc;
  const first = counts.reduce((a, b) => (b.span[0] < a.span[0] ? b : a));
  // "killing her and two bodyguards"
  const pronoun = /\b(?:(?:kill|wound|injur)(?:ed|ing)|shot)\s(?:(?<who>him),?\s+(?:and\s+)?|(?<hers>her),?\s+and\s+)$/u.exec(text.slice(Math.max(0, first.span[0] - 24), first.span[0]));
  if (pronoun) { const at = first.span[0] - pronoun[0].length + pronoun[0].indexOf(` ${pronoun.groups?.['who'] ?? pronoun.groups?.['hers']}`) + 1; return { span: [at, at + 3] }; }
  // "He and his father were marched off"
  const subject = /(?:^|\n|[.,;:“"]\s?|\b(?:when|that|after|as|where|before) )(?<who>[Hh]e|[Ss]he) and $/u.exec(text.slice(Math.max(0, first.span[0] - 16), first.span[0]));
  if (subject) { const at = first.span[0] - ' and '.length - (subject.groups?.['who'] ?? '').length; return { span: [at, at + (subject.groups?.['who'] ?? '').length] }; }
  const person = inSentence(found.persons, n).filter((p) => p.span[1] <= first.span[0]).at(-1);
  // "NAME, an elder, and his sons": what he is called is no second one
  if (!person || (/^an?\b/iu.test(text.slice(...first.span)) && /^(?:,? (?:aged )?\d{1,3}| \(\d{1,3}\))?, $/.test(text.slice(person.span[1], first.span[0])))) return null;
  if (kin(found, person) || !joinsCount.test(text.slice(person.span[1], first.span[0]))) return null;
  // "a farmer, NAME, and his sons": he is counted; "the home of NAME": he is not harmed
  const before = text.slice(Math.max(0, person.span[0] - 40), person.span[0]);
  // "in which the driver, NAME, and a trader died": he who is told by "the" is not counted yet
  if (calledBefore.test(before)) return person;
  return /(?:\b(?:of|in|at|near|by|to|said|told|with|from|for|against|including|among|between|on|like|and)|[,–—-])\s+(?:\p{Lu}\p{L}+\.? ){0,2}$/u.test(before) ? null : person;
}

/** "NAME embraced martyrdom along with one of his men, Sepoy NAME": who is named as having shared a fate. */
const alongWith = /^[^.;]{3,160} (?:along|together) with (?:one of (?:his|her|their) [\p{Ll}-]+, |(?:his|her|their|an?) (?:(?!of\b)[\p{Ll}-]+ ){1,3}|(?:his|her|their|an?) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+, )?(?:\p{Lu}\p{L}+ )?$/u;
/** "three Fulani boys": a people's name, nobody's, right before the noun of those counted. */
export const modifies = (found: Found, p: PersonMention): boolean => !p.name.includes(' ') && /^ \p{Ll}{3,}/u.test(found.doc.text.slice(p.span[1], p.span[1] + 5)) && isPerson(/^ (?<noun>\p{Ll}+?)s?\b/u.exec(found.doc.text.slice(p.span[1], p.span[1] + 24))?.groups?.['noun'] ?? '') && !kin(found, p);

/** Those harmed, with those whom the same list names right behind them. */
function withNext(found: Found, n: number, first: readonly Named[]): readonly Named[] {
  const out = [...first];
  for (const person of inSentence(found.persons, n)) {
    const last = out.filter((h) => h.span[1] <= person.span[0]).at(-1);
    if (!last || out.some((h) => h.person === person) || kin(found, person)) continue;
    const behind = found.doc.text.slice(person.span[1], person.span[1] + 40);
    const gap = found.doc.text.slice(last.span[1], person.span[0]);
    if ((joins.test(gap) || alongWith.test(gap)) && !/^(?:, [^,.;]{2,20},)? (?:(?:said|told|says|added|reported)\b(?! (?:the|an?|his|her|its|\p{Lu}))|escaped\b|survived\b)/u.test(behind)) out.push({ person, span: person.span, field: last.field, noun: null });
  }
  return [...out, ...listedBefore(found, n, out)];
}

/** "A, B and C were killed": those whom a list with an "and" in it names before one who was harmed. */
function listedBefore(found: Found, n: number, harmed: readonly Named[]): readonly Named[] {
  const { text } = found.doc;
  const out: Named[] = [];
  for (const person of inSentence(found.persons, n).slice().reverse()) {
    const [next, after] = [...harmed, ...out].filter((h) => h.span[0] >= person.span[1]).sort((a, b) => a.span[0] - b.span[0]);
    if (!next || harmed.some((h) => h.person === person) || kin(found, person) || !/^(?:,? (?:aged )?\d{1,3}| \(\d{1,3}\))?, (?:\p{Ll}+ ){0,2}$/u.test(text.slice(person.span[1], next.span[0]))) continue;
    if (!after || !joins.test(text.slice(next.span[1], after.span[0])) || /\b(?:said|told|to|by|with|of|from|near)\s(?:\p{Ll}+ ){0,2}$/u.test(text.slice(Math.max(0, person.span[0] - 40), person.span[0]))) continue;
    out.push({ person, span: person.span, field: next.field, noun: null });
  }
  return out;
}

/** Words without one of which nobody is told as harmed by `harmedByWords`; a word that stands before a name may be cut at its front. */
const harmsNamed = anyWord(({ form }) => /kill|mourn|martyr|eliminat|neutrali|liquidat|slew|slain|shot|murder|assassinat|execut|gunned|behead|lynch|hacked|bod(?:y|ies)|death|dead|loss|lost|remains|abduct|kidnap|snatched|wound|injur|hurt|arrest|detain|detention|custody|free|releas|\bcut|burn|fatally|died|dies|succumb|bled|hell|maimed|glass|shrapnel|bullet|splinter|fragment|debris|\bhit|struck|hostage|captive|away|carried|seized|prisoner|missing|\blet|perish|surviv|\bmake|\bliv|life|sacrifice|price|shahadat|fracture|bruise|concussion|seen|heard|traced|found|fallen|deceased|victim|fatalit|casualt|among|one$/iu.test(form));
/** The persons of a sentence whom its words say were harmed, by what stands before and behind their names. */
export function harmedByWords(found: Found, n: number): readonly Named[] {
  const sentence = found.doc.parse.sentences[n];
  if (!sentence) return [];
  const { text } = found.doc;
  if (!inSentence(found.persons, n).length || !harmsNamed(sentence)) return [];
  return withNext(found, n, [...amongThose(found, n), ...inSentence(found.persons, n).filter((p) => !kin(found, p) && !modifies(found, p)).flatMap((person) => {
    const right = text.slice(person.span[1], Math.min(sentence.end, person.span[1] + 220));
    const left = text.slice(Math.max(sentence.start, person.span[0] - 120), person.span[0]);
    // "host of a show on Radio Orm, was shot": a name behind a preposition is no subject
    if (lookedInto.test(left) || belonging.test(left)) return [];
    const field = (/\b(?:on|at|for|with|from|by|in|near) (?:the )?$/u.test(left) && !/^(?:,[^,]{1,40})?, who /u.test(right) || !anySubject.test(right) ? undefined : subjects.find(([, r]) => r.test(right))?.[0]) ?? objects.find(([, r]) => r.test(left))?.[0];
    return field ? [{ person, span: person.span, field, noun: null }] : [];
  })].filter((h, k, list) => list.findIndex((o) => o.person === h.person) === k).sort((a, b) => a.span[0] - b.span[0]));
}

/** A number in figures or in words, as it stands before those counted. */
const number = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?|dozens of|several)`;
const ofThose = String.raw`(?:among|one of|two of) (?:the|those|its|their) (?:\w+ )?(?<state>dead|killed|fallen|slain|deceased|victims|wounded|injured|missing|hostages|captives|abducted|kidnapped|detained|arrested|fatalities|casualties)|(?:among|one of|two of) (?:the |at least |about |around |some |more than )?${number} (?:(?!and\b)[\p{L}-]+ ){1,4}?(?:who (?:was|were|had been) )?(?<counted>killed|slain|shot dead|gunned down|murdered|wounded|injured|hurt|kidnapped|abducted|detained|arrested|taken hostage)`;
const isAmong = new RegExp(String.raw`^${aside}${be} ${ofThose}\b`, 'u');
/** "NAME, 27, one of the fallen". */
const calledAmong = new RegExp(String.raw`^(?:,? (?:aged )?\d{1,3}| \(\d{1,3}\))?,(?: an? (?:[\p{L}-]+ ?){1,4},)? (?:who was )?(?:also )?${ofThose}\b`, 'u');
const lostTo = /\blost (?:(?:his|her|their|an?|one|two|three|four|five|both|several) )?(?:[\p{L}-]+ ){0,2}?(?:brother|sister|son|daughter|wife|husband|child|children|father|mother|parent|cousin|uncle|aunt|nephew|niece|friend|colleague|relative)s?, $/u;

/** "her husband NAME (35) was one of them"; "one of the three, NAME, was a farmer". */
const oneOfThem = /^(?:,? (?:aged )?\d{1,3},?| \(\d{1,3}\))? (?:was|were|is|are) (?:also )?(?:one of|among) (?:them|these|those)(?=[.,;”"]|$)/u;
const oneOfThose = /\bone of (?:the|these|those) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:dead|killed|victims|deceased|slain|bodies))?|dead|killed|victims|deceased|slain), (?:\p{Lu}\p{L}+ ){0,2}$/u;
const harmWord = /\b(?:killed|killing|dead|died|shot|slain|murdered|executed|massacred|wounded|injured|abducted|kidnapped|arrested|detained|missing|victims?|deceased)\b/iu;

/** "…, whose son NAME, 15, was among the dead"; "who lost two brothers, NAME and NAME". */
function amongThose(found: Found, n: number): readonly Named[] {
  const sentence = found.doc.parse.sentences[n];
  if (!sentence) return [];
  return inSentence(found.persons, n).flatMap((person): readonly Named[] => {
    const behind = found.doc.text.slice(person.span[1], Math.min(sentence.end, person.span[1] + 200)), m = isAmong.exec(behind) ?? calledAmong.exec(behind);
    if (m) return [{ person, span: person.span, field: fieldOf(m.groups?.['state'] ?? m.groups?.['counted'] ?? ''), noun: null, listed: true }];
    if (harmWord.test(found.doc.text.slice(Math.max(0, sentence.start - 200), sentence.end)) && (oneOfThem.test(behind) || /^(?:,| \()/u.test(behind) && oneOfThose.test(found.doc.text.slice(Math.max(sentence.start, person.span[0] - 60), person.span[0])))) return [{ person, span: person.span, field: null, noun: null, part: true }];
    return lostTo.test(found.doc.text.slice(Math.max(sentence.start, person.span[0] - 60), person.span[0])) ? [{ person, span: person.span, field: 'killed', noun: null }] : [];
  });
}

/** "a list of 21 names. It includes NAME, 71; his sons NAME and NAME; and NAME": the list of the sentence before. */
const ofNames = /\b(?:list|roll|register)\b[^.;]{0,40}\b(?:names|dead|victims|killed|missing|abducted|wounded)\b/u;
const itIncludes = /^It (?:includes?|names|bears|carries|contains)(?: the names? of)?(?= \p{Lu})/u;
/** The words of the sentence before. */
const before = (found: Found, n: number): string => { const s = found.doc.parse.sentences[n - 1]; return s ? cut(found.doc.text, [s.start, s.end]) : ''; };

/** Words without one of which none of `lists` matches; without one of either, `naming`. */
const listsHarmed = anyWord(({ form }) => /dead|killed|victim|deceased|wounded|injured|missing|abducted|kidnapped|hostage|detain|arrested|slain|fatalit|captiv/iu.test(form));
const names = anyWord(({ form }) => /list|roll|Among|They|Those|identif|nam(?:es|ed|ing)/u.test(form));
/** The persons that a sentence lists or names as those harmed. */
export function listedByWords(found: Found, n: number): readonly Named[] {
  const sentence = found.doc.parse.sentences[n];
  if (!sentence || !inSentence(found.persons, n).length) return [];
  const body = cut(found.doc.text, [sentence.start, sentence.end]);
  const harmed = listsHarmed(sentence);
  const list = (harmed ? firstOf(lists, body) : null) ?? (harmed || names(sentence) ? naming.exec(body) : null) ?? (body.startsWith('It ') && ofNames.test(before(found, n)) ? itIncludes.exec(body) : null);
  if (!list) return [];
  const word = list.groups?.['state'];
  const noun = /\b(?:the|a|an) (?:\w+ )*?(\w+?)s?(?:, (?:identified|named)(?: by [^,.;]+| \w+ly)?)? as$/iu.exec(word || /\b(?:killed|slain|dead|wounded|injured|abducted|kidnapped)\b/iu.test(list[0]) ? '' : list[0])?.[1];
  const out: Named[] = [];
  let from = sentence.start + list.index + list[0].length;
  for (const person of inSentence(found.persons, n)) {
    if (person.span[0] < from) continue;
    if (/[!?]|;[^;]{0,12}\b(?:third|fourth|fifth|sixth|other|another)\b|\b(?:said|told|according|reported|says|added|killed by|by|(?:are|were|is|was) (?:undergoing|under|being|receiving|recovering|admitted|in|at))\b/u.test(found.doc.text.slice(from, person.span[0]).replace(clauseOfWho, ','))) break;
    from = person.span[1];
    if (doesIt.test(found.doc.text.slice(person.span[1], sentence.end))) continue;
    if (!kin(found, person) || /^,? (?:aged )?\d|^, an? /u.test(found.doc.text.slice(person.span[1], person.span[1] + 12))) out.push({ person, span: person.span, ...(word ? { listed: true as const } : {}), field: inCare.test(found.doc.text.slice(person.span[1], sentence.end)) ? 'injured' : word && !/^victim/i.test(word) ? fieldOf(word) : null, noun: noun && !general.test(noun) ? noun.toLowerCase() : null });
  }
  return out;
}

/** What the first of some patterns that has any matches. */
function firstOf(patterns: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const p of patterns) { const m = p.exec(words); if (m) return m; }
  return null;
}

/** "as NAME, 27, who according to the police had a record, and NAME": what is told of the first does not end the list. */
const clauseOfWho = /, who [^;.]{3,110}?,(?= and (?:\p{Lu}\p{L}+ )?$)/u;
/** "the woman, identified as NAME, killed her husband": who is named so is the doer. */
const doesIt = /^(?:, (?:aged )?\d{1,3})?, (?:killed|shot|stabbed|attacked|opened|threw|detonated|blew|beat|strangled|fired|hacked|wounded|injured) (?:an?|the|his|her|their|its|two|three|\d+|several|fire|up|himself|herself)\b/u;
/** "fighters belonging to a rival, NAME, were killed": whose they are. */
const belonging = /\b(?:belonging|loyal|linked|affiliated|close|allied|faithful|answering|subordinate) to (?:[^,;.]{2,60}, )?(?:\p{Lu}\p{L}+ )?$/u;
/** "had investigated the murder of NAME": a deed of another day. */
const lookedInto = /\b(?:investigat\p{L}*|probed?|probing|reporting on|reported on|prosecut\p{L}*|convicted of|tried for|charged with|wrote about)\b[^.;]{0,30}\b(?:death|killing|murder|assassination) of [^.;]{0,60}$/iu;

/** "the victim, named as NAME, is in a stable condition", "NAME, who was recovering in hospital": who is named so is alive. */
const inCare = /^[^.;]{0,90}?\b(?:(?:is|was|are|were|remains?|remained|still) (?:still |now |both |all )?(?:recovering|in (?:an? )?(?:critical|serious|stable|grave|satisfactory|fair|life-threatening|critical but stable) condition|in intensive care|expected to survive|fighting for (?:his|her|their) li(?:fe|ves))|(?:(?:is|was|are|were) )?recovering in (?:an? |the )?\p{L}*\s?hospital)\b(?![^.;]{0,60}\b(?:died|succumbed|dead)\b)/iu;

/** Pronouns of which `pronounsHarmed` tells. */
const withPronoun = anyWord(({ form }) => /\b(?:he|she|him|her|his)\b/iu.test(form));
/** "she was cut by flying glass", "he did not survive": the pronoun, and what befell whom it stands for. */
export function pronounsHarmed(found: Found, n: number): readonly { readonly span: Span; readonly field: TollField }[] {
  const sentence = found.doc.parse.sentences[n];
  if (!sentence || !withPronoun(sentence)) return [];
  const body = cut(found.doc.text, [sentence.start, sentence.end]);
  return [...pronouns, ...objectPronouns, ['injured', limb] as const].flatMap(([field, r]) => { const m = r.exec(body); const who = m?.groups?.['who']; const at = m && who ? sentence.start + m.index + (m[0].startsWith(who) ? 0 : m[0].lastIndexOf(who)) : -1; return who && at >= 0 ? [{ field, span: [at, at + who.length] as Span }] : []; }).slice(0, 1);
}
