import type { Sentence } from '#language';
import { cut } from '#text';
import { inSentence, type Found } from '../found.ts';
import type { WeaponMention } from '../doc.ts';
import { form, kidsBy, lemma, relation, subjectOf } from '../syntax.ts';
import { combatants, isPerson } from '../statements/people.ts';
import type { Event } from './triggers.ts';

/** Whether an event word is a figure of speech by its own construction: an answer in words, a blow made of words, a push to power, a thing that shoots past, a test, an inspector's raid. */
export const figured = (found: Found, s: Sentence, e: Event): boolean => (e.form === 'noun' ? cheered(s, e) || ofWords(s, e) || questioned(s, e) || opening(found, s, e) : answered(found, s, e) || intoPower(s, e) || shotPast(s, e) || inspected(s, e) || byThings(s, e) || scolded(found, s, e) || mistreatedThings(s, e)) || intoTheSea(found, s, e) || atDummies(s, e);

/** "fired back that the ministry had known", "hit back at his critics", "returned fire within hours" in a debate: an answer in words. */
function answered(found: Found, s: Sentence, e: Event): boolean {
  if (!['fire', 'hit', 'shoot', 'strike'].includes(lemma(s, e.at)) || form(s, e.at + 1) !== 'back' || inSentence(found.weapons, e.sentence).some((w) => !likened(found, w) && !/time bomb/i.test(cut(found.doc.text, w.span)))) return false;
  return kidsBy(s, e.at, 'ccomp').length > 0 || (['saying', 'with', ',', ':'].includes(form(s, e.at + 2)) && kidsBy(s, e.at, 'parataxis', 'advcl').length > 0) || (form(s, e.at + 2) === 'at' && /^(?:critics?|claims?|suggestions?|accusations?|remarks?|reports?|opponents?|rivals?)$/.test(form(s, e.at + 3) === 'his' || form(s, e.at + 3) === 'her' || form(s, e.at + 3) === 'the' ? form(s, e.at + 4) : form(s, e.at + 3)));
}

const speech = /^(?:promise|question|criticism|abuse|insult|complaint|word|request|demand|tweet|message|letter|lawsuit|writ|petition|advert|ad|accusation|allegation|claim|lie|rumour|rumor|propaganda|statistic|figure|objection|email|e-mail|call|offer|appeal|proposal|amendment|condemnation|protest|praise|publicity|misinformation|disinformation|data|goal|shot|publication|idea|interest|colour|color|creativity|growth|anger|rage|joy|popularity|demand|trust|wit|nerve|will|style|wills)s?$/;
/** "a bombardment of promises", "a barrage of criticism", "an explosion of interest": a blow made of words or of feelings. */
const ofWords = (s: Sentence, e: Event): boolean => ['barrage', 'salvo', 'volley', 'bombardment', 'explosion', 'bombshell', 'assault', 'attack', 'battle', 'clash', 'blast', 'shelling'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'nmod').some((k) => speech.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of'));
/** "the battle over how many lie there", "a fight about whether to sell": a quarrel over a question. */
const questioned = (s: Sentence, e: Event): boolean => ['over', 'about', 'for', 'on'].includes(form(s, e.at + 1)) && /^(?:how|whether|who|what|which|when|where|why|whose)$/.test(form(s, e.at + 2));
/** "their opening salvo, a petition": the first of many words. */
const opening = (found: Found, s: Sentence, e: Event): boolean => ['salvo', 'volley', 'barrage', 'shot'].includes(lemma(s, e.at)) && ['opening', 'parting', 'first'].includes(form(s, e.at - 1)) && !inSentence(found.weapons, e.sentence).length && !s.tokens.some((_, k) => combatants.has(lemma(s, k)));

/** "swept to power", "stormed to victory", "seized on the remark": nobody was struck. */
const intoPower = (s: Sentence, e: Event): boolean => (['sweep', 'storm', 'fight', 'blast', 'shoot', 'battle', 'charge'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'obl').some((k) => /^(?:power|victory|fame|prominence|office|presidency|title|final|lead|top|stardom|win|success|parliament)$/.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['to', 'into'].includes(form(s, c)))))
  || (lemma(s, e.at) === 'seize' && !kidsBy(s, e.at, 'obj').length && !e.passive && ['on', 'upon'].includes(form(s, e.at + 1)))
  // "stormed out of the chamber"
  || (lemma(s, e.at) === 'storm' && ['out', 'off'].includes(form(s, e.at + 1)) && !kidsBy(s, e.at, 'obj').length);

/** "burning cylinders shot over the wall", "prices shot up": a thing that flies, at which nobody aims. */
const shotPast = (s: Sentence, e: Event): boolean => lemma(s, e.at) === 'shoot' && !e.passive && !kidsBy(s, e.at, 'obj').length && ['over', 'up', 'out', 'past', 'through', 'across', 'into', 'from', 'skyward', 'skywards', 'upwards', 'ahead', 'to'].includes(form(s, e.at + 1))
  && [subjectOf(s, e.at)].some((k) => k !== null && s.tokens[k]?.upos === 'NOUN' && !isPerson(lemma(s, k)) && !combatants.has(lemma(s, k)) && !/^(?:police|army|troop|force|guard|crew|team|squad|side|sniper|helicopter|drone|gunship|jet|warplane|patrol|convoy|car|vehicle|tank|ship|boat|vessel)$/.test(lemma(s, k)));

const scold = /^(?:court|ruling|verdict|decision|judge|judgment|government|critic|policy|record|plan|report|deal|law|bill|minister|president|premier|opposition|rival|bank|company|regulator|media|press|club|federation|referee|proposal|budget|remark|comment|claim|move|union|board|management|party|system|campaign|handling)$/;
/** "blasted a lower court for having sat on the file", "slammed the deal as a sell-out": in words. */
const scolded = (found: Found, s: Sentence, e: Event): boolean => ['blast', 'slam', 'attack', 'hit', 'pound', 'bombard', 'assault', 'savage'].includes(lemma(s, e.at)) && !inSentence(found.weapons, e.sentence).some((w) => !likened(found, w))
  && (e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj')).some((k) => scold.test(lemma(s, k)))
  && s.tokens.slice(e.at + 1, e.at + 10).some((t, i, list) => (t.form === 'for' && /(?:ing|his|her|its|their|the|a)$/.test(list[i + 1]?.form ?? '')) || (t.form === 'as' && list[i + 1]?.upos !== 'NUM') || t.form === 'over');

/** "the competition commission raided the offices": an inspection. */
const inspected = (s: Sentence, e: Event): boolean => ['raid', 'storm', 'search'].includes(lemma(s, e.at)) && [subjectOf(s, e.at)].some((k) => k !== null && /^(?:commission|regulator|authority|prosecutor|inspector|watchdog|auditor|commissioner|accountant|collector)$/.test(lemma(s, k)) && !kidsBy(s, k, 'compound', 'amod').some((c) => /^(?:military|security|police)$/.test(form(s, c))));

const bloodless = /^(?:capital|money|cash|investment|investor|price|rate|brand|product|import|export|startup|start-up|newcomer|competitor|company|firm|chain|retailer|supplier|app|song|album|film|fashion|trend|style|idea|colour|color|smartphone|model|tourism|inflation|currency|dollar|fund|bank)$/;
/** "new capital has stormed the market", "cheap imports invaded the shops": what attacks has no arms. */
const byThings = (s: Sentence, e: Event): boolean => ['storm', 'raid', 'invade', 'attack', 'assault', 'conquer', 'bombard', 'capture', 'seize', 'besiege', 'overrun', 'ambush'].includes(lemma(s, e.at)) && !e.passive && [subjectOf(s, e.at)].some((k) => k !== null && bloodless.test(lemma(s, k)));
/** "cheered the blast", "applauded the explosion": a show, or a thing blown up to be rid of it. */
const cheered = (s: Sentence, e: Event): boolean => ['blast', 'explosion', 'demolition'].includes(lemma(s, e.at)) && relation(s.tokens[e.at] as never) === 'obj' && ['cheer', 'applaud', 'stage', 'rehearse', 'film'].includes(lemma(s, s.tokens[e.at]?.head ?? -1));

/** "looted millions of dollars", "robbed the till": money and nobody's house. */
const mistreatedThings = (s: Sentence, e: Event): boolean => ['loot', 'pillage'].includes(lemma(s, e.at)) && (e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj')).some((k) => /^(?:million|billion|dollar|euro|fund|treasury|money|asset|pension|saving|resource|state|coffer|wealth)$/.test(lemma(s, k)));

/** "fired three missiles into the sea": a test, unless a ship was struck or aimed at. */
const intoTheSea = (found: Found, s: Sentence, e: Event): boolean => ['fire', 'launch', 'launching', 'firing', 'shoot', 'lob'].includes(lemma(s, e.at)) && inSentence(found.weapons, e.sentence).length > 0
  && /\b(?:into|towards?|in) (?:the )?(?:sea\b|ocean\b|(?:East |Yellow |East China |South China )?Sea(?: of Japan)?\b|Sea of Japan|Pacific\b|waters? (?:off|between))/u.test(cut(found.doc.text, [s.start, s.end])) && !/\b(?:ships?|vessels?|tankers?|boats?|freighter|carrier|destroyer|frigate|hit|struck|killed|wounded|injured|attack\w*|Houthis?|drones?)\b/iu.test(cut(found.doc.text, [s.start, s.end]));

/** "hit a dummy target", "destroyed mock enemy positions": struck for practice. */
const atDummies = (s: Sentence, e: Event): boolean => e.form === 'verb' && [...kidsBy(s, e.at, 'obj', 'obl', 'nsubj:pass')].some((k) => kidsBy(s, k, 'amod', 'compound').some((m) => /^(?:dummy|mock|simulated|imaginary|fictitious|notional|practice|inflatable)$/.test(form(s, m))) || (['target', 'barge', 'hulk'].includes(lemma(s, k)) && kidsBy(s, k, 'amod', 'compound').some((m) => ['floating', 'towed', 'target', 'practice'].includes(form(s, m)))) || (lemma(s, k) === 'hulk' && relation(s.tokens[k] as never) === 'obj'));

const trades = /^[- ](?:makers?|manufacturers?|producers?|industry|industries|firms?|compan(?:y|ies)|sector|exporters?|exports?|stocks?|shares|start-?ups?|sales|market|footage|images|imagery|pictures|video|photograph\p{L}*|enthusiasts?|shows?|rac(?:e|ing)|deliver(?:y|ies))\b/iu;
/** "like rockets", "as if by a missile", "drone makers", "drone footage": arms that are only likened to what happened, made and sold, or that film. */
export const likened = (found: Found, w: WeaponMention): boolean => trades.test(found.doc.text.slice(w.span[1], w.span[1] + 20)) || /(?<!\bwhat (?:looked|sounded) )\b(?:like|as if|as though)\s(?:(?:hit|struck|it|by|from|an?|the|were|was|had|been|for|in)\s){0,4}(?:\p{L}+\s)?["“”'‘’]?$/iu.test(found.doc.text.slice(Math.max(0, w.span[0] - 50), w.span[0]));
