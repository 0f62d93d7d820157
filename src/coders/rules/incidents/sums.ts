import type { IncidentType } from '#codebook';
import { cut } from '#text';
import type { Found } from '../found.ts';
import { kidsBy } from '../syntax.ts';
import { settlement } from './apart.ts';
import type { Scene } from './scenes.ts';

const perfect = /\b(?:number|toll|tally|count|total)\b[^.;]{0,120}\b(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|passed|topped|exceeded)\b|\b(?:counts|records|puts|lists|has (?:recorded|documented|counted|registered)|(?:is|are|were) (?:counted|recorded|registered))\b[^.;]{0,80}\b(?:deaths|dead|killings|fatalities|homicides|abductions|attacks|killed)\b|\b(?:deaths|dead|killings|fatalities|homicides|murders)\b[^.;]{0,40}\b(?:is|are|were) (?:counted|recorded|registered)\b|\b(?:bodies|corpses|remains)\b[^.;]{0,30}\b(?:has|have|had) (?:now |already |so far )?been (?:found|recovered|exhumed|unearthed|dug up|retrieved|identified)\b|\b(?:has|have|had)\s(?:(?:also|now|already|since|together|both|been|so far|either)\s){0,3}(?:picked up|rounded up|found|kidnapped|killed|died|wounded|injured|displaced|fled|abducted|kidnapped|detained|arrested|left|claimed|lost|seen|recorded|documented|counted|perished)\b/iu;
/** "338 residents were abducted under its rule". */
const underRule = /\b(?:under|during) (?:its|their|his|the (?:[\p{L}’'-]+ ){1,3}?)(?:rule|occupation|reign|regime)\b/iu;
const period = /\bsince\b(?! (?:died|succumbed|recovered|returned|left|been (?:freed|released|discharged|found|identified|arrested|buried)))|\bso far (?:this (?:year|month)|in (?:the year )?\d{4})\b|\b(?:has|have) lost\b[^.;]{0,60}\b(?:over|in) the (?:past|last) (?:day|24 hours)\b|\bover the same period\b|\bthis year\b|\bto date\b|\b(?:over|in|during|within) the (?:past|last) (?:[\p{L}-]+\s){0,2}(?:weeks|months|year|years|decade|decades)\b|\bin (?:[\p{L}\d-]+\s){1,4}(?:months|years|decades) of (?:war|conflict|fighting|violence|insurgency)\b|\b(?:war|conflict|insurgency|insurgencies|uprising|unrest|campaign|crackdown)\b/iu;

/** The counted kinds of deeds that a scene adds up ("97 combat engagements": clash); none for one that tells of a single deed. */
const tallied = (found: Found, s: Scene): readonly IncidentType[] => s.events.filter((e) => { const t = found.doc.parse.sentences[e.sentence]?.tokens[e.at]; return e.form === 'noun' && t?.xpos === 'NNS' && kidsBy(found.doc.parse.sentences[e.sentence] as never, e.at, 'nummod').length > 0; }).map((e) => e.type);
const fought: ReadonlySet<IncidentType> = new Set(['clash', 'capture', 'attack']);

/** "97 combat engagements took place. The enemy carried out 64 air strikes": two scenes that add up deeds of other kinds, fights on the ground and blows from afar. */
export function otherTally(found: Found, a: Scene, b: Scene): boolean {
  const [x, y] = [tallied(found, a), tallied(found, b)];
  const ground = (list: readonly IncidentType[]): boolean => list.every((t) => fought.has(t));
  const afar = (list: readonly IncidentType[]): boolean => list.every((t) => ['air-strike', 'shelling'].includes(t));
  return x.length > 0 && y.length > 0 && ((ground(x) && afar(y)) || (afar(x) && ground(y)));
}

/** "The enemy carried out 64 air strikes … At 14:20 it struck Kaga with a guided bomb": whether a case only adds up ten deeds or more and a scene tells a single one of a town. */
export function oneAfterTally(found: Found, scenes: readonly Scene[], s: Scene): boolean {
  return scenes.every((o) => o.places.every((p) => p.value.precision > 2) && !o.tolls.length && o.events.some((e) => tens(found, e))) && s.places.some(settlement) && s.events.some((e) => e.form === 'verb' && !e.trigger.result) && !tallied(found, s).length;
}
/** Whether scenes begin with a number of deeds ("recorded 84 incidents"): their counts are those of all. */
export const totals = (found: Found, scenes: readonly Scene[]): boolean => scenes.some((o) => o.events.some((e) => tens(found, e))) || found.doc.parse.sentences.some((t) => scenes.some((o) => o.paragraph === t.paragraph && t.paragraph === scenes[0]?.paragraph) && counted.test(cut(found.doc.text, [t.start, t.end])));
const counted = /(?<![\p{L}\d.,-])(?:\d{2,3}|\d,\d{3}) (?:[\p{L}-]+ ){0,2}(?:incidents|attacks|violations|cases|events|clashes|engagements|abductions|strikes|raids)\b/iu;
/** Whether an event noun is counted in tens ("97 combat engagements"). */
function tens(found: Found, e: Scene['events'][number]): boolean {
  const t = found.doc.parse.sentences[e.sentence];
  return t !== undefined && e.form === 'noun' && kidsBy(t, e.at, 'nummod').some((k) => /^\d{2,3}$|^\d,\d{3}$/.test(t.tokens[k]?.form ?? ''));
}

/** Whether a scene sums up a period or a war ("more than 1,600 have been killed there since the coup"): no deed of a day, and its counts are none's. */
export function sums(found: Found, s: Scene): boolean {
  const sentence = found.doc.parse.sentences[s.sentence];
  if (!sentence || !s.tolls.some((t) => (t.toll.group.min ?? 0) >= 10 && !t.toll.subset) || s.events.some((e) => !e.trigger.result && !e.generic && e.definite)) return false;
  // "30 died in three attacks this week": the deeds of a week together
  if (s.dates.length && s.dates.every((d) => ['week', 'month', 'year', 'since'].includes(d.value.precision)) && s.events.some((e) => e.form === 'noun' && sentence.tokens[e.at]?.xpos === 'NNS' && kidsBy(sentence, e.at, 'nummod').length > 0)) return true;
  const words = cut(found.doc.text, [sentence.start, sentence.end]);
  return (perfect.test(words) && period.test(words)) || (underRule.test(words) && s.events.every((e) => e.trigger.result || e.passive));
}
