import type { Claim } from '#model';
import type { Span } from '#text';
import type { Found } from '../found.ts';

/** Whether a claim denies what it tells at a span: in the sentence of its own cue, and not behind "when" or "after". */
export const disputes = (found: Found, claim: Claim, span: Span): boolean => claim.stance === 'denies' && sameSentence(found, claim, span) && !granted(found, claim, span);

/** "Denied that a soldier had died when a convoy hit a mine": what a denial tells behind "when" or "after" it takes for granted, and what it denies a part in. */
const granted = (found: Found, claim: Claim, span: Span): boolean => { const from = claim.content.find((k) => k[0] <= span[0] && span[1] <= k[1])?.[0]; return from !== undefined && (/\b(?:when|after|while|during|since)\b/u.test(found.doc.text.slice(from, span[0])) || noPartIn.test(found.doc.text.slice(Math.max(0, from - 60), span[0]))); };
/** "Said it was not responsible for the blast, which killed 13": who denies a part in a deed grants the deed. */
const noPartIn = /\b(?:(?:not|n[’']t|never) (?:been )?(?:responsible for|behind|involved in|take part in|taken part in|participate in|participated in)|(?:no|any|its|their|having(?: had)?(?: any)?) (?:responsibility for|involvement in|role in|part in|hand in|connection (?:to|with)|link (?:to|with))|nothing to do with|(?:denie[sd]|denying|deny|disclaim\w*) (?:responsibility for|involvement in|being (?:responsible for|behind|involved in)))\s(?:the|this|that|these|those|an?|last|yesterday|\p{Lu})/iu;

/** "“There was no massacre,” he said. “It was an operation in which 27 militants fell.”": only what stands beside the cue is denied, what the speaker goes on to tell is told. */
function sameSentence(found: Found, { cue }: Claim, span: Span): boolean {
  return !cue || !found.doc.parse.sentences.some((s) => (s.end <= span[0] && cue[1] <= s.end && s.start <= cue[0]));
}
