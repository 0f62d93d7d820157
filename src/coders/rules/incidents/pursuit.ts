import type { Sentence } from '#language';
import { cut } from '#text';
import type { Found } from '../found.ts';

const fled = /\b(?:drown(?:ed|s|ing)?|overturn(?:ed|s|ing)?|capsiz(?:ed|es|ing)|plung(?:ed|es|ing)|crash(?:ed|es|ing)?|derail(?:ed|s|ing)|ran aground)\b/iu;
const underFire = /\b(?:came|come|coming) under (?:\p{Ll}+ )?(?:fire|attack)\b|\b(?:opened|opening) fire\b|\b(?:shot|fired) (?:at|on)\b|\bgunfire\b|\bambush/iu;
/** "Two drowned when fighters attacked their boat", "overturned when it came under fire": what a mishap came of, in the clause that says when it was. */
const assailed = /(?<!\b(?:hours?|days?|weeks?|months?|years?|long|shortly|soon) )\b(?:when|after|as)\b[^.;,]{0,60}\b(?:(?:came|come|coming) under (?:\p{Ll}+ )?(?:fire|attack)|(?:opened|opening) fire|attack(?:ed|ing)|ambush(?:ed|ing)|(?:shot|fired) (?:at|on)|shell(?:ed|ing))\b/iu;
/** "The boat came under fire. Two drowned while swimming ashore": the water was what those shot at fled into, right before or in the same sentence. */
export function pursued(found: Found, s: Sentence): boolean {
  const words = cut(found.doc.text, [s.start, s.end]);
  return fled.test(words) && (assailed.test(words) || drowned.test(words) && shotAtBefore(found, s));
}
const drowned = /\bdrown(?:ed|s|ing)?\b/iu;
const shotAtBefore = (found: Found, s: Sentence): boolean => found.doc.parse.sentences.some((o) => o.end <= s.start && s.start - o.end < 4 && o.paragraph === s.paragraph && underFire.test(cut(found.doc.text, [o.start, o.end])));
