import type { IncidentType } from '#codebook';
import { cut, overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import { anyWord } from '../signs.ts';
import { kidsBy } from '../syntax.ts';
import { settlement } from './apart.ts';
import type { Scene } from './scenes.ts';

const perfect = /\b(?:number|toll|tally|count|total)\b[^.;]{0,120}\b(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|passed|topped|exceeded)\b|\b(?:counts|records|puts|lists|has (?:recorded|documented|counted|registered)|(?:is|are|were) (?:counted|recorded|registered))\b[^.;]{0,80}\b(?:deaths|dead|killings|fatalities|homicides|abductions|attacks|killed)\b|\b(?:deaths|dead|killings|fatalities|homicides|murders)\b[^.;]{0,40}\b(?:is|are|were) (?:counted|recorded|registered)\b|\b(?:bodies|corpses|remains)\b[^.;]{0,30}\b(?:has|have|had) (?:now |already |so far )?been (?:found|recovered|exhumed|unearthed|dug up|retrieved|identified)\b|\b(?:has|have|had)\s(?:(?:also|now|already|since|together|both|been|so far|either|reportedly|allegedly)\s){0,3}(?:picked up|rounded up|found|kidnapped|killed|murdered|slain|taken the li(?:ves|fe)|died|wounded|injured|displaced|fled|abducted|kidnapped|detained|arrested|left|claimed|lost|seen|recorded|documented|counted|perished)\b/iu;
/** "338 residents were abducted under its rule". */
const underRule = /\b(?:under|during) (?:its|their|his|the (?:[\p{L}’'-]+ ){1,3}?)(?:rule|occupation|reign|regime)\b/iu;
const period = /\bsince\b(?! (?:died|succumbed|recovered|returned|left|been (?:freed|released|discharged|found|identified|arrested|buried)))|\bso far (?:this (?:year|month)|in (?:the year )?\d{4})\b|\b(?:has|have) lost\b[^.;]{0,60}\b(?:over|in) the (?:past|last) (?:day|24 hours)\b|\b(?:over|in|during) the same period\b|\ball told\b|\bthis year\b|\bto date\b|\b(?:over|in|during|within) the (?:past|last) (?:[\p{L}-]+\s){0,2}(?:weeks|months|year|years|decade|decades)\b|\bin (?:[\p{L}\d-]+\s){1,4}(?:months|years|decades) of (?:war|conflict|fighting|violence|insurgency)\b|\b(?:war|conflict|insurgency|insurgencies|uprising|unrest|campaign|crackdown)\b/iu;

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
/** Whether scenes begin with a number of deeds ("recorded 84 incidents"), told at them or before: their counts are those of all. */
export const totals = (found: Found, scenes: readonly Scene[]): boolean => scenes.some((o) => o.events.some((e) => tens(found, e))) || found.doc.parse.sentences.some((t, n) => scenes.some((o) => o.paragraph === t.paragraph && n <= o.sentence && t.paragraph === scenes[0]?.paragraph) && deedWord(t) && deedsCounted.test(cut(found.doc.text, [t.start, t.end])));
/** Words without one of which a sentence counts no deeds. */
const deedWord = anyWord(({ form }) => /incidents|attacks|violations|cases|events|clashes|engagements|abductions|strikes|raids/iu.test(form));
const deedsCounted = /(?<![\p{L}\d.,-])(?:\d{2,3}|\d,\d{3}) (?:(?!(?:in|by|of|from|after|during|and|at|on|people|persons|dead|killed|wounded|injured|hurt) )[\p{L}-]+ ){0,2}(?:incidents|attacks|violations|cases|events|clashes|engagements|abductions|strikes|raids)\b/iu;
/** Whether an event noun is counted in tens ("97 combat engagements"). */
function tens(found: Found, e: Scene['events'][number]): boolean {
  const t = found.doc.parse.sentences[e.sentence];
  return t !== undefined && e.form === 'noun' && kidsBy(t, e.at, 'nummod').some((k) => /^\d{2,3}$|^\d,\d{3}$/.test(t.tokens[k]?.form ?? ''));
}

/** Words of a stretch of time over which only a sum is told. */
const stretch = /\b(?:(?:the )?year[ -]to[ -]date|from (?:january|february|march|april|may|june|july|august|september|october|november) to (?:february|march|april|may|june|july|august|september|october|november|december)|so far (?:this (?:year|month)|in (?:the year )?\d{4})|since the (?:start|beginning|turn|outset) of (?:the |this )?(?:year|month|war|conflict|\d{4})|(?:over|in|during|within) the (?:past|last|first) (?:[\p{L}\d-]+\s){0,2}(?:weeks|months|year|years|decade)|(?<!\b(?:first time|first|time|attack|strike|raid|bombing|deadliest|worst|bloodiest) )in (?:the )?(?:just |only |under |less than |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:weeks|months|years))\b/iu;
/** "over 240 civilian deaths in six weeks", "135 air attacks this year": a number of ten or more dead, hurt or deeds over weeks or longer, with nothing told of the day of one. */
const overStretch = (found: Found, s: Scene, words: string): boolean => (stretch.test(words) || (/\bthis year\b/iu.test(words) && s.events.some((e) => tens(found, e)))) && s.events.every((e) => e.trigger.result || (e.form === 'noun' && tens(found, e)));

/** A day or a week told as a whole. */
const lately = /\b(?:over|in|during|within|for) the (?:past|last|previous|preceding) (?:day|week|night|(?:24|36|48|72|twenty-four|forty-eight|seventy-two) hours|(?:two|three|four|five|six|seven|ten|\d+) days)\b|\b(?:over|in|during) the same (?:period|week|days)\b|\b(?:in|within) (?:just |only )?(?:(?:one|a(?: single)?) (?:day|week)|(?:24|48|72) hours)\b|\b(?:between|from) (?:\d{1,2} (?:and|to) \d{1,2} (?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\p{Lu}\p{L}+ \d{1,2}|\p{Lu}\p{L}+day) (?:and|to) (?:\d|\p{Lu}\p{L}+(?:day| \d)))/iu;
/** "nine fatalities in the past 24 hours", "between 4 and 10 March soldiers killed six": five dead and hurt or more over a day or a week, with no one deed told. */
const masses = /^(?:bombardment|shelling|fighting|violence|bombing|unrest|bloodshed)$/i;
function overDays(found: Found, s: Scene, words: string): boolean {
  const sentence = found.doc.parse.sentences[s.sentence];
  if (!s.tolls.length || !lately.test(words) || !s.events.every((e) => !e.definite && (e.trigger.result || (e.form === 'noun' && (sentence?.tokens[e.at]?.xpos === 'NNS' || masses.test(sentence?.tokens[e.at]?.form ?? '')))))) return false;
  return s.tolls.filter((t) => !t.toll.subset && ['killed', 'injured'].includes(t.toll.field)).reduce((n, t) => n + (t.toll.group.min ?? 0), 0) >= 5;
}

/** "Clashes killed seven over the past day. The clashes began …": whether a scene takes up with an article the deeds that a sum named. */
export const takesUpSum = (found: Found, sum: Scene, s: Scene): boolean => sharesIn(sum, s) || s.events.some((e) => e.definite && e.form === 'noun' && !pickedOut(found, e) && sum.events.some((f) => f.form === 'noun' && lemmaOf(found, e) === lemmaOf(found, f)));
/** "the deadliest attack", "the first of the strikes": one of several. */
const pickedOut = (found: Found, e: Scene['events'][number]): boolean => { const t = found.doc.parse.sentences[e.sentence]; return t?.tokens[e.at]?.xpos === 'NN' && kidsBy(t, e.at, 'amod', 'nummod').some((k) => /^(?:\p{L}+iest|\p{L}+(?<!t)est|worst|first|second|third|last|single|largest|most)$/u.test(t.tokens[k]?.form.toLowerCase() ?? '')); };
/** "Violence has killed 280 since May. Dremna was worst hit, with 210 deaths": whether a scene tells of nothing but parts of what a sum counts. */
const sharesIn = (sum: Scene, s: Scene): boolean => s.tolls.length > 0 && s.tolls.every((t) => t.toll.subset && sum.tolls.some((o) => o.toll.field === t.toll.field && !o.toll.subset)) && s.events.every((e) => e.trigger.result) && !s.dates.length;
const lemmaOf = (found: Found, e: Scene['events'][number]): string => found.doc.parse.sentences[e.sentence]?.tokens[e.at]?.lemma.toLowerCase() ?? '';

/** "Strikes killed 35 across the Strip. Medics said 35 had died in Monday's strikes": whether one of two scenes tells a count again that the other spreads over a land. */
export const sameSum = (found: Found, a: Scene, b: Scene): boolean => (acrossLands(found, a) || acrossLands(found, b)) && a.tolls.some((t) => b.tolls.some((u) => t.toll.field === u.toll.field && t.toll.group.min === u.toll.group.min && !t.toll.subset && !u.toll.subset));

/** "Three were killed in the region. Two died in Kaga, one in Dapo": parts that add up to a sum are its own. */
export function addsUp(sum: Scene, s: Scene): boolean {
  const parts = s.tolls.filter((t) => !t.toll.subset && t.toll.field === 'killed');
  const total = sum.tolls.find((t) => !t.toll.subset && t.toll.field === 'killed')?.toll.group.min;
  return parts.length > 1 && s.events.every((e) => e.trigger.result) && parts.reduce((n, t) => n + (t.toll.group.min ?? 0), 0) === total;
}

/** Of whom a sum counts, by a name ("Palestinians", "Israelis"). */
const counted = (s: Scene): readonly string[] => s.tolls.flatMap((t) => (!t.toll.subset && /^\p{Lu}/u.test(t.toll.group.group ?? '') ? [`${t.toll.field} ${t.toll.group.group}`] : []));
/** Whether two scenes each sum up a period, and count nothing alike: the dead here, those who fled there; Palestinians here, Israelis there. */
export const otherSum = (found: Found, scenes: readonly Scene[], s: Scene): boolean => s.tolls.length > 0 && sums(found, s) && scenes.every((o) => sums(found, o) && o.tolls.length > 0 && (!o.tolls.some((t) => s.tolls.some((u) => u.toll.field === t.toll.field)) || othersCounted(counted(o), counted(s))));
const othersCounted = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** "four operations in Sake, Goma and Kaga", "three attacks in under a week": several deeds announced together, by their number. */
const severalDeeds = (found: Found, s: Scene): boolean => {
  const t = found.doc.parse.sentences[s.sentence];
  if (!t || !s.events.length || !tallied(found, s).length || !s.events.every((e) => e.trigger.result || (e.form === 'noun' && t.tokens[e.at]?.xpos === 'NNS'))) return false;
  return new Set(s.places.filter(settlement).map((p) => p.value.name)).size >= 3 || /\b(?:attacks|strikes|raids|bombings|ambushes|killings|assaults|shootings|incidents|operations|blasts|explosions)\b[^.;,]{0,30}\b(?:in|within|over) (?:just |only |barely |less than |under |about |around |as many )*(?:a|two|three|four|five|six|\d+|one)? ?(?:week|weeks|days|month|months|fortnight)\b/iu.test(cut(found.doc.text, [t.start, t.end]));
};

/** Words that spread what is counted over a whole land, state or region. */
const allOver = /\b(?:across|throughout|all over|all across)\s(?:the\s)?(?:(?:whole|entire|rest of the)\s)?(?:country|state|region|province|territory|nation|county|district|enclave|archipelago|(?:[\p{L}-]+ern )?(?!L[Oo]C\b|Line\b|Lake\b|River\b|Sea\b|Gulf\b|Durand\b|Strait\b|Channel\b)\p{Lu})|\bin (?:several|various|different|many) (?:parts|districts|areas|towns|villages|provinces|states|regions|cities)\b/u;
/** "73 had died in police firing across the state", "strikes killed 35 people across the Strip": five dead and hurt or more told of a whole land by what only counts, and no one deed of a place. */
export function acrossLands(found: Found, s: Scene): boolean {
  const t = found.doc.parse.sentences[s.sentence];
  if (!t || !s.tolls.length || s.places.some((p) => settlement(p) && !/^(?:across|throughout|all over)\b/iu.test(p.value.words)) || !allOver.test(cut(found.doc.text, [t.start, t.end]))) return false;
  if (!s.events.every((e) => !e.definite && !e.indefinite && (e.trigger.result || e.form === 'noun'))) return false;
  return s.tolls.filter((x) => !x.toll.subset && ['killed', 'injured'].includes(x.toll.field)).reduce((n, x) => n + (x.toll.group.min ?? 0), 0) >= 5;
}

/** Whether a scene sums up a period or a war ("more than 1,600 have been killed there since the coup"): no deed of a day, and its counts are none's. */
export const sums = (found: Found, s: Scene): boolean => acrossLands(found, s) || sumsPeriod(found, s);

/** Whether one scene sums up what befell a land on a day and another a period or a war: two sums. */
export const unlikeSums = (found: Found, a: Scene, b: Scene): boolean => sums(found, a) && sums(found, b) && sumsPeriod(found, a) !== sumsPeriod(found, b);

const aside = /, (?:which|who|whose)\b[^,;]*(?=,)/gu;
/** The words of a sentence without the clauses between commas that count nobody ("the group, which has fought the state since 2007, said"). */
const besidesAsides = (found: Found, s: Scene, [start, end]: Span): string => cut(found.doc.text, [start, end]).replace(aside, (clause, at: number) => (s.tolls.some((t) => overlap(t.toll.evidence, [start + at, start + at + clause.length]) > 0) ? clause : ''));

/** What is known of scenes: the rules that tie two of them ask it of each again and again. */
const summing = new WeakMap<Scene, boolean>();
function sumsPeriod(found: Found, s: Scene): boolean {
  let is = summing.get(s);
  if (is === undefined) summing.set(s, is = overPeriod(found, s));
  return is;
}

function overPeriod(found: Found, s: Scene): boolean {
  const sentence = found.doc.parse.sentences[s.sentence];
  if (severalDeeds(found, s)) return true;
  const words = sentence ? besidesAsides(found, s, [sentence.start, sentence.end]) : '';
  if (overDays(found, s, words)) return true;
  if (!sentence || !(s.tolls.some((t) => (t.toll.group.min ?? 0) >= 10 && !t.toll.subset) || (!s.tolls.length && s.events.some((e) => tens(found, e)))) || s.events.some((e) => !e.trigger.result && !e.generic && e.definite)) return false;
  // "30 died in three attacks this week": the deeds of a week together
  if (s.dates.length && s.dates.every((d) => ['week', 'month', 'year', 'since'].includes(d.value.precision)) && s.events.some((e) => e.form === 'noun' && sentence.tokens[e.at]?.xpos === 'NNS' && kidsBy(sentence, e.at, 'nummod').length > 0)) return true;
  // "Some 300 people were killed in the province in 2023"
  if (s.tolls.length && s.dates.length && s.dates.every((d) => ['week', 'month', 'year', 'since'].includes(d.value.precision)) && !s.places.some(settlement) && !s.agents.length && s.events.length > 0 && s.events.every((e) => e.form === 'verb' && e.trigger.result && e.trigger.harm === 'killed')) return true;
  return (s.tolls.length > 0 && perfect.test(words) && period.test(words)) || overStretch(found, s, words) || (s.tolls.length > 0 && underRule.test(words) && s.events.every((e) => e.trigger.result || e.passive));
}
