import { bySpelling, spelled, type Sentence } from '#language';
import { cut } from '#text';
import { paragraphOf } from '../doc.ts';
import type { Found } from '../found.ts';
import { inEarnest, signsIn } from './rehearsals.ts';

const play = String.raw`(?:exercises?|drills?|simulations?|rehearsals?|re-?enactments?|manoeuvres|maneuvers|war ?games?|pageants?|role-?plays?|mock [\p{L}-]+|training (?:session|day|course|event)s?)`;
/** Whoever tells a tale of blood owns up that it was played: "none of it happened", "such was the script of the exercise", "it was the closing act of a joint drill". */
const ownedUp = new RegExp(String.raw`\bnone of (?:it|this|that|these(?: things)?|the above|them)\b[^.;:]{0,25}? ?\b(?:happened|took place|occurred|was real|were real|is real|was true|is true)\b`
  + String.raw`|(?:^|[.;:!?–—-]\s+|["”’)]\s+)(?:but |and |yet |luckily, |fortunately, )?(?:such|this|that|it|all (?:of )?(?:this|that|it)|everything) (?:was|were|had been|is) (?:the |an? |all |just |only |merely |part of |simply |in fact |no more than )*(?:[\p{L}-]+ ){0,3}?(?:(?:script|scenario|plot|storyline|story|premise|act|scene|chapter|day|phase|part|stage|highlight|climax|finale|culmination|end|start|opening) of (?:[^.;]{0,60}? )?)?${play}\b`
  + String.raw`|\b(?:exercise|drill|simulation|training)(?:['’]s)? (?:scenario|script|storyline|plot)\b`
  + String.raw`|\b(?:stage|fake|theatrical|artificial) blood\b|\bthe blood was (?!on\b|shed\b|everywhere\b|still\b)(?:made of |only |just )?(?:ketchup|paint|beetroot|syrup|dye|tomato|food colou?ring|red ink|stage make-?up)`
  + String.raw`|\b(?:dead|victims?|wounded|casualties|injured|hostages?|gunm[ae]n|attackers?|assailants?|terrorists?|invaders?|pirates?|kidnappers?)["”’]?(?: (?:on|in|at|around) the [\p{L}]+)?(?:,[^.;,]{0,60},)? (?:were|was|are|is) (?:all |really |in fact |actually )?(?:played by|actors?|extras|dummies|mannequins|role-?players?|(?:drama|acting|theatre|theater) (?:students|pupils)|members of (?:the|a) (?:drama|theatre) )`, 'iu');
/** "the battle was part of Amber Shield, a two-week exercise": what a fight was that was told of as one. */
const battle = new RegExp(String.raw`\b(?:the|this|that|their) (?:[\p{L}-]+ )?(?:battle|attack|assault|raid|invasion|landing|fight|fighting|ambush|siege|blast|bombing|bombardment|rescue|shooting|shoot-?out) (?:was|were|is|had been) (?:all |only |just |in fact )?(?:part|the (?:opening|closing|first|last|final|climax|finale|highlight|start)) (?:\p{L}+ )?of (?:[^.;]{0,40}, )?(?:the|an?|this year['’]s|[^.;]{0,30}['’]s) (?:[\p{L}\d-]+ ){0,4}?${play}\b`, 'iu');
/** A part of what did not happen, put in quotation marks of its own ("two “bombs”", "16 “dead”"). */
const sham = /["“'‘](?:(?:dead|wounded|killed|injured) and (?:dead|wounded|killed|injured)|dead|wounded|injured|casualt(?:y|ies)|victims?|bod(?:y|ies)|corpses?|gunm[ae]n|hostages?|bombs?|bombers?|attackers?|assailants?|shooters?|hijackers?|intruders?|kidnappers?|combatants?|invaders?|machine-gunned|exploded|shot|killed|survivors?)["”'’]/giu;
/** One of the cases that somebody has thought out: "scenario C: mines on day one". */
const thoughtOut = /\bscenarios? (?:[A-F]|\d|one|two|three)\b(?! of\b)|^\W*(?:\d+\.\s*)?what if\b/iu;
/** A play, a film or a book by its title and by what such a work does ("“The Quiet Estate” runs until the 25th"). */
const billed = /["“‘'][\p{Lu}][^"”’\n]{2,60}["”’'](?:,[^.;,]{0,50},)? (?:runs (?:until|till|through|from|at)|opens (?:on|at)|premieres?|tells (?:the (?:story|tale|fall|life)|of)|is set in|stars|is (?:a|the) (?:play|film|novel|musical|comedy|thriller))\b/u;
/** A paragraph under the name of a page that tells of no war ("SPORTS: …", "Football. …"). */
const otherPage = /^\W*(?:\d+\.\s*)?(?:sports?|football|soccer|cricket|rugby|hockey|boxing|athletics|tennis|theatre|cinema|films?|books|arts|culture|showbiz|entertainment|on stage|on screen)\b(?:,? [\p{L}’' ]{1,25})?[.:](?:\s|$)/iu;

const played = /exercise|drill|simulation|rehears|enactment|manoeuvre|maneuver|game|pageant|play|mock|training/iu;
/** The patterns above, one bit each, without one of whose words a paragraph has none of their matches. */
const signsOf = bySpelling(({ form }) => (played.test(form) || /none|blood|actor|extras|dummies|mannequin|drama|acting|theat(?:re|er)/iu.test(form) ? 1 : 0) | (played.test(form) ? 2 : 0) | (/scenario|what/iu.test(form) ? 4 : 0)
  | (/\b(?:runs|opens|premieres?|tells|set|stars|play|film|novel|musical|comedy|thriller)\b/u.test(form) ? 8 : 0) | (/sport|football|soccer|cricket|rugby|hockey|boxing|athletics|tennis|theatre|cinema|film|books|arts|culture|showbiz|entertainment|stage|screen/iu.test(form) ? 16 : 0)
  | (/dead|wounded|killed|injured|casualt|victim|bod(?:y|ies)|corpse|gunm[ae]n|hostage|bomb|attacker|assailant|shooter|hijacker|intruder|kidnapper|combatant|invader|machine|exploded|shot|survivor/iu.test(form) ? 32 : 0));
const read = new WeakMap<readonly Sentence[], boolean>();
function playedIn(found: Found, paragraph: readonly Sentence[]): boolean {
  let signs = 0;
  for (const s of paragraph) for (const t of s.tokens) signs |= signsOf(spelled(t));
  if (!signs) return false;
  const text = paragraph.reduce((words, o) => `${words} ${cut(found.doc.text, [o.start, o.end])}`.trim(), '');
  if (signs & 1 && ownedUp.test(text) || signs & 2 && battle.test(text) || signs & 4 && thoughtOut.test(text) || signs & 8 && billed.test(text) || signs & 16 && otherPage.test(text)) return true;
  const shams = signs & 32 ? new Set([...text.matchAll(sham)].map((m) => m[0].toLowerCase())).size : 0;
  if (shams >= 2) return true;
  return shams > 0 && signsIn(text) >= 4 && !inEarnest(text);
}
/** Whether a sentence stands in a paragraph that tells of what was only played, thought out, shown on a stage or won on a field. */
export function staged(found: Found, s: Sentence): boolean {
  const paragraph = paragraphOf(found.doc.parse, s);
  let known = read.get(paragraph);
  if (known === undefined) read.set(paragraph, known = playedIn(found, paragraph));
  return known;
}

const backward = /^\W*(?:but |and |yet )?(?:such|this|that|it|none of|all (?:of )?(?:this|that|it)|everything)\b/iu;
/** Whether what a report begins with is owned up to be played by a paragraph of its own behind it. */
export function allStaged(found: Found): boolean {
  const firsts = new Map<number, Sentence>();
  for (const s of found.doc.parse.sentences) if (!firsts.has(s.paragraph) && s.end - s.start > 25) firsts.set(s.paragraph, s);
  return [...firsts.values()].slice(1, 6).some((s) => { const words = cut(found.doc.text, [s.start, s.end]); return backward.test(words) && ownedUp.test(words) || battle.test(words); });
}
