import type { Sentence } from '#language';
import type { Claim } from '#model';
import type { Span } from '#text';
import type { Found } from '../found.ts';
import { above, form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { nouns } from './lexicon.ts';

/** Whether a claim denies what it tells at a span: in the sentence of its own cue, and not behind "when" or "after". */
export const disputes = (found: Found, claim: Claim, span: Span): boolean => claim.stance === 'denies' && sameSentence(found, claim, span) && !granted(found, claim, span);

/** "Moscow denies targeting civilians", "has in the past denied attacking hospitals": what somebody says of all that it does, which answers for no deed. */
export function atLarge(found: Found, claim: Claim): boolean {
  const [content] = claim.content;
  if (claim.stance !== 'denies' || claim.content.length !== 1 || !content || !claim.cue) return false;
  const { text } = found.doc, words = text.slice(...content);
  return anyAim.test(words) || anyDeed.test(words) && (/^den(?:y|ies)$/iu.test(text.slice(...claim.cue)) || /\b(?:previously|repeatedly|routinely|consistently|always|regularly|long|generally|in the past)\b/u.test(text.slice(Math.max(0, claim.cue[0] - 30), claim.cue[1])));
}
/** People and things of a kind, none of which is meant: "civilians", "civilian infrastructure or hospitals", but not "the camp", "civilians in Orvik". */
const ofKind = String.raw`(?:(?!the\b|an?\b|its\b|their\b|this\b|that\b|any\b|in\b|on\b|at\b|it\b|them\b)[\p{Ll}-]+ ?){1,5}$`;
const anyAim = new RegExp(`^(?:targeting|(?:deliberately|intentionally|knowingly|purposely|ever|indiscriminately) \\p{Ll}+ing|(?:that )?(?:it|they|its (?:forces|troops|soldiers)) (?:(?:has|have|had|ever|deliberately|intentionally) )*targets?(?:ed)?) ${ofKind}`, 'u');
const anyDeed = new RegExp(`^(?:attack|hitt|strik|harm|hurt|kill|bomb|shell|shoot|us|committ)ing (?=[^.;]*\\b(?:civilians?|non-?combatants|innocents?|hospitals|schools|clinics|homes|mosques|churches|camps|markets|residential|abuses|atrocities|crimes|weapons|munitions|shields|child)\\b)${ofKind}`, 'u');

/** "Denied that a soldier had died when a convoy hit a mine", "in Monday's raid on the camp", "that it backed the rebels who killed nine": what a claim names only beside what it denies or doubts, and so takes for granted. */
export function granted(found: Found, claim: Claim, span: Span): boolean {
  const content = claim.content.find((k) => k[0] <= span[0] && span[1] <= k[1]);
  if (!content) return false;
  if (besides.test(found.doc.text.slice(content[0], span[0])) || noPartIn.test(found.doc.text.slice(Math.max(0, content[0] - 60), span[0]))) return true;
  const s = found.doc.parse.sentences.find((x) => x.start <= span[0] && span[1] <= x.end);
  const at = s ? wordAt(s, span[1] - 1) : -1;
  if (!s || at < 0) return false;
  for (const k of [at, ...above(s, at)]) {
    if ((s.tokens[k]?.start ?? 0) < content[0]) return false;
    if (pointed(s, k) && deedNoun(s, k) && aside(s, k, content[0]) || toldOf(s, k, content[0])) return true;
  }
  return false;
}
const besides = /\b(?:when|after|while|during|since|following|in connection with|in response to|in the wake of)\b/u;
/** "Said it was not responsible for the blast, which killed 13": who denies a part in a deed grants the deed. */
const noPartIn = /\b(?:(?:(?:was|were|is|are|been|being|be|not|n[’']t|never) (?:in any way |\p{L}+ly )?(?:responsible for|to blame for|behind|involved in|take part in|taken part in|participate in|participated in|implicated in|complicit in|linked to|connected (?:to|with)))|(?:no|any|its|their|having(?: had)?(?: any)?) (?:responsibility for|involvement in|role in|part in|hand in|complicity in|connection (?:to|with)|link (?:to|with))|(?:nothing|anything) to do with|(?:denie[sd]|denying|deny|disclaim\w*|reject\w*) (?:responsibility for|involvement in))\s(?:the|this|that|these|those|an?|last|yesterday|\p{Lu})/iu;

/** "The attack", "Monday's raid", "its killing of nine": a noun that speaks of what is known. */
const pointed = (s: Sentence, k: number): boolean => ['NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '') && (kidsBy(s, k, 'nmod:poss').length > 0 || kidsBy(s, k, 'det').some((d) => ['the', 'this', 'that', 'these', 'those'].includes(form(s, d))));
const deedNoun = (s: Sentence, k: number): boolean => nouns.has(lemma(s, k)) || /^(?:death|crackdown|shelling|violence|fire|disappearance|kidnap|deed)$/.test(lemma(s, k));
const accounts = /^(?:report|claim|allegation|accusation|charge|rumou?r|suggestion|news|story|account|version|statement|talk|evidence|indication|sign|proof|possibility|information|idea|notion|knowledge|record|aware|unaware)$/;

/** Whether a deed's noun stands beside what is said, and not as that itself: "in the attack", "the attack had hit a camp", "carried out the attack", but not "denied the attack", "denied that the attack took place". */
function aside(s: Sentence, k: number, from: number): boolean {
  const t = s.tokens[k], up = t?.head ?? -1;
  if (!t || (s.tokens[up]?.start ?? 0) < from) return false;
  if (relation(t) === 'conj') return aside(s, up, from);
  if (relation(t) === 'nsubj') return !/^(?:happen|occur|exist|be|true|false|fabrication|lie|invention)$/.test(lemma(s, up)) && !(lemma(s, up) === 'take' && form(s, up + 1) === 'place');
  return ['obl', 'nmod'].includes(relation(t)) ? !accounts.test(lemma(s, up)) : relation(t) === 'obj' && !/^(?:confirm|verify|corroborate|establish)$/.test(lemma(s, up));
}

/** "The rebels who killed nine", "the bombing that killed nine": a clause that says which, of somebody or something known. */
function toldOf(s: Sentence, k: number, from: number): boolean {
  const t = s.tokens[k], up = t?.head ?? -1;
  return t?.deprel === 'acl:relcl' && (s.tokens[up]?.start ?? 0) >= from && (pointed(s, up) || form(s, up) === 'those') && !accounts.test(lemma(s, up)) && !(deedNoun(s, up) && !aside(s, up, from));
}

/** Whether a claim leaves open whether what it tells at a span was at all: "could not confirm the strike", "is looking into reports that soldiers shot three", but not "did not know who was behind the bombing", "is investigating a shooting". */
export function doubted(found: Found, claim: Claim, span: Span): boolean {
  if (claim.stance !== 'doubts' || granted(found, claim, span)) return false;
  const from = claim.content.find((k) => k[0] <= span[0] && span[1] <= k[1])?.[0] ?? span[0];
  const before = found.doc.text.slice(claim.cue ? Math.min(claim.cue[0], from) : from, span[0]);
  return leftOpen.test(before) || !asked.test(before) && unproven.test(before);
}
const leftOpen = /\b(?:reports?|reported|claims?|allegations?|alleged|accusations?|rumou?rs?|suggestions?|suspicions?|suspected|possible|possibility|apparent|whether|if|evidence|indications?|signs?|proof)\b/iu;
const asked = /\b(?:who|whom|whose|why|how|what|which|where|when|motives?|causes?|circumstances|numbers?|tolls?|figures?|details?)\b/iu;
const unproven = /\b(?:confirm\w*|verif\w*|corroborat\w*|substantiat\w*|establish\w*|authenticat\w*|(?:un)?aware|rul\w* out|any|no (?:information|reports?|knowledge|record))\b/iu;

/** "“There was no massacre,” he said. “It was an operation in which 27 militants fell.”": only what stands beside the cue is denied, what the speaker goes on to tell is told. */
function sameSentence(found: Found, { cue }: Claim, span: Span): boolean {
  return !cue || !found.doc.parse.sentences.some((s) => (s.end <= span[0] && cue[1] <= s.end && s.start <= cue[0]));
}
