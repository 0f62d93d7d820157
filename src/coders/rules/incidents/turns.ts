import type { Sentence } from '#language';
import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { isPerson } from '../statements/people.ts';
import { form, kidsBy, lemma } from '../syntax.ts';
import type { Scene } from './scenes.ts';

/** Words at the head of a sentence that say that something else follows. */
const turn = /^(?:\W*)(?:\d{1,2}[:.]\d{2}\W+)?(?:in (?:a|another) (?:separate|different|related|similar|second)(?! (?:statement|message|post|report|video|tweet|toll|count|interview|briefing|note|bulletin|communiqué|release))|separately|elsewhere|meanwhile|also on|in (?:retaliation|response|revenge|reprisal)\b|in (?:separate|other)(?! (?:statements|messages|posts|reports|remarks|comments|interviews|briefings|words))|in (?:the |a |an )?(?:second|third|fourth|fifth|sixth|final) (?:such |separate )?(?:encounter|incident|attack|engagement|clash|operation|raid|strike|case|ambush|shooting|bombing|assault|episode|action|blast|explosion|firefight|gunfight)\b|in (?:an)?other (?:context|developments?|matters?|news|incidents?|attacks?|cases?|areas?|places?|fronts?)\b|on another front|in other|in (?:the )?(?:nearby|neighbou?ring|adjacent|adjoining)|(?:across|over) the (?:border|frontier|river|lake|strait|line)|on the (?:other|opposite|far) (?:side|bank|shore|end)|(?:and )?(?:(?:to|in) the |up |down )(?:far |extreme )?(?:north|south|east|west)[\p{L}-]*|(?:north|south|east|west)[\p{L}-]* of there|earlier|previously|last (?:year|month|week)|in (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu;
/** "Hours later, …", "Further south, …", "It may be recalled that …": another time or place, where a deed is told anew. */
const onward = /^(?:\W*)(?:(?:(?:just|only|barely|some|several|a few|about|around|two|three|four|five|six|ten|\d+)\s){0,2}(?:hours|days|weeks|months|years|a (?:day|week|month|year)|an hour) (?:later|earlier|before that|afterwards?)\b|(?:(?:some|many|several|a few|two|three|four|five)\s(?:years|months)|some time|not (?:so |too |very )?long|long|years|months) ago\b|(?:on )?the (?:next|following|previous|preceding) (?:day|morning|evening|night|afternoon|week)\b|(?:(?:just|only|barely|some|several|a few|about|around|two|three|four|five|six|ten|\d+)\s){0,2}(?:hours|days|minutes|weeks|an hour|half an hour|a (?:day|week)) after (?:the|that|this)\b|(?:also |later )?(?:on |in |during )?(?:the|that) (?:very )?same (?:day|night|evening|morning|afternoon|week|weekend)\b|(?:the )?day before\b|(?:further|farther)(?: to the)? (?:north|south|east|west|afield|inland|up|down|along)\w*|(?:it (?:may|will|should|must|can|might|is to) be|it (?:is|was) worth) (?:recall\w*|mention\w*|not(?:ed|ing)|remember\w*)|it is (?:noteworthy|notable) that\b|(?:recall|remember) that\b|(?:pertinently|notably), )/iu;

const head = (found: Found, s: Scene, sentence = s.sentence): string => { const t = found.doc.parse.sentences[sentence]; return t ? cut(found.doc.text, [t.start, Math.min(t.end, t.start + 80)]) : ''; };

/** Whether the first words of a scene's sentence turn to another deed; what only tells that somebody died later goes on with the one before. */
export function turnsAway(found: Found, s: Scene): boolean {
  if (recalls(found, s)) return false;
  if (sameDay(found, s) || looksBack(found, s)) return true;
  if (s.stage !== undefined && (turn.test(head(found, s, s.stage)) || onward.test(head(found, s, s.stage)))) return true;
  const lead = head(found, s);
  return turn.test(lead) || (onward.test(lead) && s.events.some((e) => !e.trigger.result || s.agents.some((r) => r.event === e) || (s.dates.length > 0 && s.tolls.length > 0)));
}

const hour = /^\W*(?:later|shortly (?:after|before)(?:wards)?)\b/iu;
/** "Later on Thursday, …": a sentence that begins with another hour, which by itself turns to nothing else. */
export const atAnotherHour = (found: Found, s: Scene): boolean => hour.test(head(found, s));

const town = /^\W*(?:In|Near|Outside) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})(?: (?:district|town|village|city|province|county|area))?, (?=(?:an?|the|two|three|four|five|six|several|armed|unknown|\d+|police|troops|soldiers|gunmen|militants|rebels) )/u;
const noTown = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b/u;
/** "In Dapo, a bomb wounded three": a sentence that begins with a name not told in what a case tells, though nobody knows where it lies. */
export function seatedElsewhere(found: Found, scenes: readonly Scene[], s: Scene): boolean {
  const name = town.exec(head(found, s))?.[1]?.trim();
  if (!name || noTown.test(name) || s.places.length || !s.events.some((e) => !e.definite && (!e.trigger.result || s.weapons.length > 0 || s.agents.length > 0))) return false;
  return scenes.every((o) => { const t = found.doc.parse.sentences[o.sentence]; return t !== undefined && o.places.length > 0 && !cut(found.doc.text, [t.start, t.end]).includes(name); });
}

const recalled = /^\W*(?:(?:it (?:may|will|should|must|can|might|is to) be|it (?:is|was) worth) (?:recall\w*|mention\w*|not(?:ed|ing)|remember\w*)|(?:recall|remember) that\b)/iu;
/** "It may be recalled that gunmen opened fire on the post": without a day or a place of its own, what the report is about, for those who missed it. */
const recalls = (found: Found, s: Scene): boolean => !s.dates.length && !s.places.length && s.events.some((e) => !e.negated) && recalled.test(head(found, s));

/** "a hospital was shelled the same day": only another deed needs that said. */
const sameDay = (found: Found, s: Scene): boolean => s.events.some((e) => !e.definite && !e.trigger.result) && s.dates.some((d) => /^(?:on |in )?(?:the|that) (?:very )?same\b/iu.test(d.value.words));

const backThen = /\b(?:was|were|had been|has been|been) last (?:attacked|hit|struck|bombed|shelled|raided|targeted|captured|overrun|seized|ambushed|stormed|looted)\b|\banniversary of\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) (?:years?|decades?) (?:since|on from|to the day)\b/iu;
/** "the town was last attacked in December", "a year since the shelling in which six died": a deed of another time, told beside. */
const looksBack = (found: Found, s: Scene): boolean => { const t = found.doc.parse.sentences[s.sentence]; return t !== undefined && s.events.some((e) => !e.definite) && backThen.test(cut(found.doc.text, [t.start, t.end])); };

/** "lobbed shells into the marsh in retaliation": a deed that answers others is none of those told of before. */
export const inReturn = (found: Found, s: Scene): boolean => { const t = found.doc.parse.sentences[s.sentence]; return t !== undefined && s.events.some((e) => e.form === 'verb' && !e.trigger.result && !e.definite) && /\bin (?:response|retaliation|reprisal|revenge|retribution)(?=[,.;]|\s*$|\s(?:the|villagers|residents|locals|witnesses|he|she|they|it)\b)/iu.test(cut(found.doc.text, [t.start, t.end])); };

/** "claimed that attack": whether the words of a scene point at what was told last. */
export const pointsBack = (found: Found, s: Scene): boolean => s.events.length > 0 && s.events.some((e) => e.form === 'noun' && e.definite && /\b(?:that|this)\s(?:(?:latest|last|same)\s)?$/iu.test(found.doc.text.slice(Math.max(0, e.span[0] - 16), e.span[0])));

const attackers = '(?:attackers?|assailants?|gunm[ae]n|raiders?|bandits?|terrorists?|militants?|insurgents?|jihadists?|rebels?|criminals?|kidnappers?|abductors?|culprits?|killers?|rustlers?|robbers?|hoodlums?|miscreants?|fighters?|column|convoy|gun trucks|enem(?:y|ies))';
const chase = new RegExp(String.raw`\b(?:giv(?:e|es|ing)|gave) chase\b|\bin (?:hot )?pursuit\b|\b(?:pursu(?:ed|ing)|chas(?:ed|ing)|hunt(?:ed|ing) down|track(?:ed|ing)(?: down)?|trail(?:ed|ing)|went after|going after|caught up with|catching up with)\b[^.;]{0,20}\b(?:the|their|its|these|those|fleeing|retreating|withdrawing|escaping)\s(?:[\p{L}-]+\s){0,2}${attackers}\b|\b(?:pursued|pursuing|tracked|tracking|went after|caught up with) them\b|\b(?:fleeing|retreating|withdrawing|escaping)\s(?:[\p{L}-]+\s){0,2}${attackers}\b`, 'iu');
/** "troops pursued the gunmen and killed four", "helicopters caught up with the raiders": what was done to the attackers afterwards. */
export function hunts(found: Found, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  return t !== undefined && (s.tolls.length > 0 || s.events.some((e) => !e.definite && !e.negated)) && chase.test(cut(found.doc.text, [t.start, t.end]));
}

/** "An air raid later killed 20 of the attackers": what came down from the air on those who had raided others on the ground. */
export const bombedAfter = (c: readonly Scene[], s: Scene): boolean => s.tolls.length > 0 && s.tolls.every((t) => t.toll.attacker) && s.events.some((e) => e.type === 'air-strike') && c.some((o) => o.events.some((e) => e.type === 'attack' || e.type === 'abduction')) && !c.some((o) => o.events.some((e) => ['air-strike', 'clash', 'unspecified'].includes(e.type)));

const doer = /^(?:the )?(?:[\p{L}-]+ ){0,2}(?:attackers?|assailants?|bombers?|gunm[ae]n|raiders?|shooters?|killers?|kidnappers?|abductors?|perpetrators?|knifeman|hijackers?|intruders?)$/iu;
/** "the bomber set off his vest": a doer with an article was told of before, and so was the deed. */
export const resumes = (found: Found, s: Scene): boolean => recalls(found, s) || s.agents.some((r) => doer.test(r.party.words) && (/^the /i.test(r.party.words) || /\bthe $/i.test(found.doc.text.slice(Math.max(0, r.party.span[0] - 4), r.party.span[0]))));

/** "said its troops were responding to a missile fired by the rebels": what a sentence names only as the cause of what was told before it is another deed. */
export function answeredBy(found: Found, s: Scene): boolean {
  const [t, first] = [found.doc.parse.sentences[s.sentence], s.events[0]];
  // "were on a reprisal mission after guards killed three of them"
  if (t && first?.form === 'verb' && !first.definite && /\b(?:reprisal|retaliatory|revenge|vengeance|retaliation|retaliated|avenged?|avenging)\b[^.;]{0,40}\b(?:after|because)\b[^.;]{1,90}$/iu.test(cut(found.doc.text, [t.start, first.span[0]]))) return true;
  return t !== undefined && first !== undefined && !s.events.some((e) => e.definite) && /\b(?:respond(?:ed|ing) to|in (?:response|retaliation|reprisal|revenge|reply|answer) (?:to|for)|retaliat(?:ed|ing) (?:for|against)|(?:was|were) (?:an? )?(?:response|answer|reply) to)\s(?:[\p{L}-]+\s){0,5}$/iu.test(cut(found.doc.text, [t.start, first.span[0]]));
}

/** "Thailand answered the same day with raids on two posts", "the army hit back with artillery": a deed that answers the one before. */
export function answering(found: Found, s: Scene): boolean {
  const [t, first] = [found.doc.parse.sentences[s.sentence], s.events[0]];
  // "Retaliatory strikes killed four"
  if (t && first && !first.definite && /^\W*(?:In |The army[’']s |Later )?(?:[\p{L}-]+ ){0,2}?[Rr]etaliatory (?:[\p{L}-]+ )?(?:attacks?|strikes?|raids?|shelling|fire|operations?|airstrikes?)\b/u.test(cut(found.doc.text, [t.start, t.end]))) return true;
  return t !== undefined && first !== undefined && first.form === 'noun' && !first.definite && /\b(?:answered|retaliated|responded|replied|(?:hit|struck|fired) back)\b[^.;]{0,50}\bwith\s(?:[\p{L}\d-]+\s){0,5}$/iu.test(cut(found.doc.text, [t.start, first.span[0]]));
}

/** The day or days that a sentence begins with, which hold for all that it tells, though the tree hang them elsewhere. */
export function fronted(found: Found, s: Scene): readonly DateMention[] {
  const t = found.doc.parse.sentences[s.sentence];
  if (s.dates.length || !t || !s.events.length) return s.dates;
  return inSentence(found.dates, s.sentence).filter((d) => d.calendar && d.span[0] - t.start < 12 && /^\W*(?:(?:[Ee]arly|[Ll]ate|[Ii]n|[Oo]n|[Aa]t)\s(?:the\s)?)?$/u.test(found.doc.text.slice(t.start, d.span[0])) && !found.claims.some((c) => c.said?.words === d.value.words));
}

/** The place or country that a sentence begins with ("In Izium a drone struck …", "In Iran, where …"), where its event has none of its own. */
export function seated(found: Found, s: Scene): readonly PlaceMention[] {
  const t = found.doc.parse.sentences[s.sentence];
  if (s.places.some((p) => p.value.lat != null) || !t || !s.events.length) return s.places;
  const own = inSentence(found.places, s.sentence).filter((p) => p.use === 'plain' && (p.value.precision <= 4 || p.value.precision === 6) && /^\W*(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s(?:the\s(?:\p{Ll}+\s){1,2}(?:of\s)?)?$/u.test(found.doc.text.slice(t.start, p.span[0])));
  return own.length ? own : s.places;
}

/** "a shell then struck a school", "jets then carried out four strikes": what comes next is done by others than those told of before ("the attackers then opened fire"). */
export const thenOthers = (s: Sentence, at: number): boolean => [at, s.tokens[at]?.head ?? -1].some((v) => {
  const subject = kidsBy(s, v, 'advmod').some((k) => form(s, k) === 'then' && Math.abs(k - v) < 3 || form(s, k) === 'afterwards' && k - v < 6) && sameClause(s, at, v) ? kidsBy(s, v, 'nsubj')[0] : undefined;
  return subject !== undefined && s.tokens[subject]?.upos === 'NOUN' && !isPerson(lemma(s, subject)) && !['police', 'troop', 'force'].includes(lemma(s, subject)) && !kidsBy(s, subject, 'det', 'nmod:poss').some((d) => !['a', 'an'].includes(form(s, d)));
});
const sameClause = (s: Sentence, at: number, v: number): boolean => at === v || (s.tokens[v]?.upos === 'VERB' && s.tokens[at]?.deprel === 'obj');

const bomb = /^(?:bomb|device|mine|landmine|explosive|charge|grenade|ied|shell)s?$/;
/** "The bomb, hidden in a cart, went off outside a post", "the device was set off by radio": what bursts and has an article was told of before, and so was the deed; not under a town that the sentence begins with. */
export function sameBomb(found: Found, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  return t !== undefined && !s.other && !s.dates.some((d) => d.calendar && !/\b(?:day|morning|night|evening|afternoon)\b/iu.test(d.value.words)) && !/^\W*(?:In|At|Near|Outside)\s(?:the\s)?\p{Lu}/u.test(head(found, s))
    && s.events.some((e) => e.form === 'verb' && ['go', 'explode', 'detonate', 'set', 'trigger', 'blow'].includes(lemma(t, e.at)) && ['bombing', 'unexplained-explosion', 'grenade'].includes(e.type) && kidsBy(t, e.at, 'nsubj', 'nsubj:pass').some((k) => bomb.test(lemma(t, k)) && kidsBy(t, k, 'det').some((d) => form(t, d) === 'the') && !kidsBy(t, k, 'amod', 'nummod').length));
}
