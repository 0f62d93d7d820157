import type { Sentence } from '#language';
import { cut } from '#text';
import type { Found } from '../found.ts';

const drowned = /\bdrown(?:ed|s|ing)?\b/iu;
const underFire = /\b(?:came|come|coming) under (?:\p{Ll}+ )?(?:fire|attack)\b|\b(?:opened|opening) fire\b|\b(?:shot|fired) (?:at|on)\b|\bgunfire\b|\bambush/iu;
/** "The boat came under fire. Two drowned while swimming ashore": the water was what those shot at right before fled into. */
export const pursued = (found: Found, s: Sentence): boolean => drowned.test(cut(found.doc.text, [s.start, s.end])) && found.doc.parse.sentences.some((o) => o.end <= s.start && s.start - o.end < 4 && o.paragraph === s.paragraph && underFire.test(cut(found.doc.text, [o.start, o.end])));
