import type { Claim } from '#model';
import { overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';
import { doers, hand, rival, sideOf } from './hands.ts';

const adverbs = String.raw`(?: (?:outright|flatly|categorically|strongly|firmly|vehemently|angrily|swiftly|promptly|immediately|later|again|too|altogether|entirely|completely|out of hand|as (?:a whole|baseless|false|propaganda|lies|untrue|fabricated|[^,.;]{2,40})|(?:on|by|in|through|via|to|over|at) [^,.;]{2,60}))*`;
/** What a short denial is of, with how, when and to whom it was said: "it", "this by telephone", "the charge on Tuesday". */
const short = new RegExp(String.raw`^(?:that )?(?:it|this|that|them|these|so|(?:the|this|that|these|those|all|any|such|both|every) (?:[\p{L}-]+ )?(?:charge|accusation|allegation|affair|massacre|attack|bombing|shelling|raid|strike|killing|abduction)s?)?${adverbs}$`, 'iu');
/** Cues that reject a charge by themselves, wherever what is rejected stands. */
const rejecting = /^(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|rubbish|disown|disavow|repudiat|fault|brush|wav(?:e|ed|es|ing)|shrug|scoff|laugh|disclaim|decr|contest|disput)/iu;
/** Words by which somebody says of its own that they did no such thing: "not one of ours fired a shot", "we do not put bombs", "none of its units had set foot there", "it had flown anything that day". */
const notOurs = [
  /\b(?:no|not (?:one|a single)|none|nobody|neither)\b[^.;]{0,25}\b(?:ours?|us|its|their|theirs)\b[^.;]{0,40}\b(?:fired?|shot|shots?|bullets?|shells?|killed|attacked|entered|set foot|went|left|flown|flew|took part|involved|touched|present|there)\b/iu,
  /^(?:not one|not a single|no) (?:bullet|shot|shell|round|drone|rocket|missile|bomb|plane|aircraft)s?\b[^.;]{0,30}\b(?:left|came from|was fired|were fired|flew|took off)\b/iu,
  // "any agent took part"
  /^(?:that )?(?:\p{L}+ly that )?(?:any|a single|a) (?:of (?:its|their) )?(?:agent|officer|soldier|policem[ae]n|member|unit|aircraft|drone|man|fighter|ranger)s? (?:had )?(?:took part|taken part|(?:was|were|been) (?:involved|there|present)|fired|went|shot|entered)\b/iu,
  /^["“]?we (?:do|did|have|had|would|could|are|were)(?: not|n[’']t| never)\b[^.;]{0,30}\b(?:kill(?:ed)?|bomb(?:s|ed)?|attack(?:ed)?|fire(?:d)?|shoot|shot|put|plant(?:ed)?|lay|laid|touch(?:ed)?|harm(?:ed)?|target(?:ed)?|strike|struck|hit|do|did|done|behind|involved|there|responsible)\b/iu,
  /^(?:that )?(?:it|they|(?:any of )?(?:its|their|our) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:had |have |has )?(?:ever )?(?:flown|flew|fired|set foot|entered|shelled|bombed|attacked|opened fire|carried out|been (?:there|present|in|near)|operated|dropped|launched)\b/iu,
];

/** "There was not a single shot from our side": what is said of one's own without a word of denial. */
const notFromUs = /\bthere (?:was|were|had been|has been) (?:no|not (?:a|one)(?: single)?|not any) (?:[\p{L}-]+ )?(?:shots?|fire|gunfire|shelling|strikes?|attacks?|shells?|rounds?|bullets?|mortars?|rockets?|missiles?|drones?)\b[^.;]{0,30}? (?:from|by) (?:our (?:side|positions|lines|forces|troops|units|territory)|us)\b/iu;
export const saysNotOurs = (found: Found, claim: Claim): boolean => fights(found, claim) && claim.content.some((k) => notFromUs.test(found.doc.text.slice(...k)));

/** Whether a claimant is a party to the fight, or speaks for one: an actor or a body of those who bear arms, or a state. */
const fights = (found: Found, c: Claim): boolean => { const name = c.claimant.speaksFor ?? c.claimant.name; return sideOf(found, c.claimant.actor ?? null, name) !== null || bodies.test(name); };
const bodies = /\b(?:front|factions?|movement|brigades?|battalions?|column|wing|outfit|group|fighters|forces|resistance|security|coalition|alliance|command|guards?|corps|league|cartel|clan)\b/iu;

/** Whether those who are told to have done what a case tells are all of other parties than a claimant. */
function doneByOthers(found: Found, c: Case, claim: Claim): boolean {
  const roles = doers(c.scenes).filter((r) => r.claim !== claim);
  const own = { actor: claim.claimant.actor ?? null, side: sideOf(found, claim.claimant.actor ?? null, claim.claimant.speaksFor ?? claim.claimant.name) };
  return roles.length > 0 && roles.every((r) => rival(found, hand(found, r), own));
}

/** Whether those harmed by what a case tells are a claimant's own. */
const harmedItself = (c: Case, claim: Claim): boolean => c.scenes.some((s) => s.targets.some((r) => r.party.actor !== null && r.party.actor === claim.claimant.actor));

/** "The navy denies it outright", "the front disowned it", "rejected the charge by telephone", "not one of ours fired a shot": a party to the fight that says shortly of what was told that it did not do it. */
export function didNotDoIt(found: Found, claim: Claim, c: Case): boolean {
  if (!fights(found, claim) || doneByOthers(found, c, claim) || harmedItself(c, claim)) return false;
  const words = claim.content.map((s: Span) => found.doc.text.slice(...s)).join(' ');
  if (notOurs.some((p) => p.test(words))) return true;
  return rejecting.test(found.doc.text.slice(...(claim.cue as Span))) && (short.test(words) || claim.content.every((k) => c.scenes.some((s) => s.events.some((e) => e.form === 'noun' && overlap(k, e.span) > 0 && k[1] - k[0] < 60))));
}
