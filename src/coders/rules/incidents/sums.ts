import { cut } from '#text';
import type { Found } from '../found.ts';
import { kidsBy } from '../syntax.ts';
import type { Scene } from './scenes.ts';

const perfect = /\b(?:has|have|had)\s(?:(?:also|now|already|since|together|both|been|so far|either)\s){0,3}(?:killed|died|wounded|injured|displaced|fled|abducted|kidnapped|detained|arrested|left|claimed|lost|seen|recorded|documented|counted|perished)\b/iu;
const period = /\bsince\b|\bso far (?:this (?:year|month)|in (?:the year )?\d{4})\b|\b(?:has|have) lost\b[^.;]{0,60}\b(?:over|in) the (?:past|last) (?:day|24 hours)\b|\bover the same period\b|\bthis year\b|\bto date\b|\b(?:over|in|during|within) the (?:past|last) (?:[\p{L}-]+\s){0,2}(?:weeks|months|year|years|decade|decades)\b|\bin (?:[\p{L}\d-]+\s){1,4}(?:months|years|decades) of (?:war|conflict|fighting|violence|insurgency)\b|\b(?:war|conflict|insurgency|insurgencies|uprising|unrest|campaign|crackdown)\b/iu;

/** Whether a scene sums up a period or a war ("more than 1,600 have been killed there since the coup"): no deed of a day, and its counts are none's. */
export function sums(found: Found, s: Scene): boolean {
  const sentence = found.doc.parse.sentences[s.sentence];
  if (!sentence || !s.tolls.some((t) => (t.toll.group.min ?? 0) >= 10 && !t.toll.subset) || s.events.some((e) => !e.trigger.result && !e.generic && e.definite)) return false;
  // "30 died in three attacks this week": the deeds of a week together
  if (s.dates.length && s.dates.every((d) => ['week', 'month', 'year', 'since'].includes(d.value.precision)) && s.events.some((e) => e.form === 'noun' && sentence.tokens[e.at]?.xpos === 'NNS' && kidsBy(sentence, e.at, 'nummod').length > 0)) return true;
  const words = cut(found.doc.text, [sentence.start, sentence.end]);
  return perfect.test(words) && period.test(words);
}
