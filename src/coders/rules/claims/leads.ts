import type { Hit } from './hits.ts';
import { alwaysVerb, finiteVerb, type Line, type Word } from './words.ts';

// Where a claimant's phrase begins behind what only says when or where, and where no comma parts the two.

/** Words with which such an adverbial begins. */
const opens = /^(?:late|early|on|in|by|at|after|before|during|following|within|since|amid|near|outside|inside|under|from|until|throughout|despite|upon|over|across|last|this|that|today|yesterday|tonight|hours?|minutes?|days?|weeks?|months?|moments|shortly|soon)$/;
/** Prepositions at which the walk to the left has already stopped. */
const stopped = /^(?:after|before|since)$/;
const time = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|midnight|noon|midday|dawn|dusk|nightfall|night|evening|morning|afternoon|weekend|hours?|minutes?|days?|weeks?|months?|years?|moments|time)$/;
const event = /^(?:attacks?|strikes?|air ?strikes?|blasts?|explosions?|bombings?|killings?|clash(?:es)?|shelling|raids?|ambush|assaults?|massacre|shootings?|fighting|wars?|battles?|fires?|violence|deaths?|murders?|protests?|riots?|talks|meeting|funeral|crash|arrests?)$/;
const determiner = /^(?:the|an?|its|their|his|her|one|another|two|three|four|five|six|several|some|many|both)$/;
/** Common nouns that say of which body somebody is. */
export const ofBody = /^(?:police|army|hospital|security|intelligence|military|government|health|rescue|rebel|militant|opposition|state|court|church|aid|defen[cs]e|navy|border|prison|city|town|village|district|provincial|union|party|company|palestinian|media|emergency|camp)$/;

const noun = (w: Word | undefined): boolean => /^(?:NN|CD)/.test(w?.tag ?? '') || time.test(w?.low ?? '') || event.test(w?.low ?? '');
const proper = (w: Word | undefined): boolean => /^NNP/.test(w?.tag ?? '') && !time.test(w?.low ?? '');

/** "09:40 Iranian officials": where the claimant begins behind the minutes of an hour that the line is marked with. */
function behindHour(words: readonly Word[], first: number): number {
  const [hour, colon, minutes] = [words[first - 2], words[first - 1], words[first]];
  return colon?.form === ':' && hour?.end === colon.start && minutes?.start === colon.end && /^\d{1,2}$/.test(hour.form) && /^\d\d$/.test(minutes.form) ? first + 1 : first;
}

/** Whether an adverbial without a comma can begin at a word: "this week", "two hours after", no "at least nine" and no "this group". */
function leads(words: readonly Word[], k: number): boolean {
  const [low, next] = [words[k]?.low ?? '', words[k + 1]?.low ?? ''];
  if (/^(?:last|this|that)$/.test(low)) return time.test(next);
  return opens.test(low) && !(low === 'at' && /^(?:least|most)$/.test(next)) && !(low === 'over' && words[k + 1]?.tag === 'CD');
}

/** "Monday night Brig Orr", "the strike hospital officials": where a noun phrase without a determiner begins that ends at a word; -1 where the words before it leave none. */
function undetermined(words: readonly Word[], from: number, last: number): number {
  let m = last;
  const edge = (k: number): boolean => time.test(words[k]?.low ?? '') || event.test(words[k]?.low ?? '');
  const goes = (k: number): boolean => !edge(k) && (/^JJ/.test(words[k]?.tag ?? '') || proper(words[k]) || ofBody.test(words[k]?.low ?? ''));
  while (m - 1 > from && goes(m - 1)) m--;
  if (noun(words[m - 1]) && m - 1 > from) return m;
  // "In Gaza officials": the name is where
  return /^NNS$|^police$/.test(words[last]?.tag ?? '') && last - 1 > from && proper(words[last - 1]) ? last : -1;
}

/** "Late on Monday night the army", "after the attack medics": where the claimant begins behind an adverbial or a stamped hour that its phrase begins with, or that ends right before it. */
export function behindAdverbial({ words }: Line, begin: number, last: number): number {
  const first = behindHour(words, begin);
  const from = stopped.test(words[first - 1]?.low ?? '') ? first - 1 : first;
  if (!leads(words, from) || last <= from + 1 || words.slice(from, last + 1).some((w) => w.mark || /^(?:VB[DPZ]|MD|WP|WDT)$/.test(w.tag) || /^(?:who|which|that|whose)$/.test(w.low) && !time.test(words[words.indexOf(w) + 1]?.low ?? ''))) return first;
  for (let k = last; k > from + 1; k--) if (determiner.test(words[k]?.low ?? '') && noun(words[k - 1])) return k;
  const bare = undetermined(words, from, last);
  return bare > first ? bare : first;
}

/** Verbs that the tagger takes for nouns behind a bare one. */
const happened = /^(?:rose|fell|broke|fled|shook|grew|spread)$/;
/** "Smoke rose over the town and witnesses": where the claimant begins behind a clause that an "and" joins to it. */
export function behindJoint({ words }: Line, first: number, last: number): number {
  const and = words.findLastIndex((w, k) => k > first && k < last && w.low === 'and');
  const verb = words.findIndex((w, k) => k > first && k < and && (/^(?:VB[DZ]|MD)$/.test(w.tag) && /^\p{Ll}/u.test(w.form) || happened.test(w.low)));
  if (and < 0 || verb < 0 || words.slice(first, verb).some((w) => /^(?:who|which|that|whose|whom)$/.test(w.low)) || words.slice(and + 1, last + 1).some(finiteVerb)) return first;
  return /^(?:DT|NN|CD|JJ|PRP\$)/.test(words[and + 1]?.tag ?? '') ? and + 1 : first;
}

const aside = /^(?:separately|meanwhile|earlier|later|however|elsewhere|similarly|moreover|also|today|yesterday|still|instead|in|on|at|by|from|near|after|during|since|as|outside|inside|under|over|within|before)$/;
/** "5. The commissioner", "As of press time, the bandits", "In Orm several people": where the subject begins behind an item's number or an adverbial, told by its comma or by the word with which a noun phrase starts; 0 for any other sentence. */
export function behindLead({ words }: Line): number {
  const item = /^\d{1,2}$/.test(words[0]?.form ?? '') && /^[.)]$/.test(words[1]?.form ?? '') ? 2 : 0;
  if (!aside.test(words[item]?.low ?? '') || words[item]?.mark) return item;
  for (let k = item + 1; k < item + 13; k++) {
    const w = words[k], before = words[k - 1];
    if (!w || alwaysVerb.test(w.low) || finiteVerb(w) || /^(?:who|which|that)$/.test(w.low)) return item;
    // "By then, however, the army": another aside
    if (w.form === ',' && words[k + 2]?.form === ',' && /^RB/.test(words[k + 1]?.tag ?? '')) { k++; continue; }
    if (w.form === ',') return words[k + 1] && !/^(?:VB[NG]|WP|WDT|IN)/.test(words[k + 1]?.tag ?? '') ? k + 1 : item;
    if (w.mark) return item;
    if (k > item + 1 && /^(?:NN|CD)/.test(before?.tag ?? '') && (/^(?:the|an?|several|some|many|both|two|three|four|five|its|their|his|her)$/.test(w.low) || /^(?:it|he|she|they)$/.test(w.low))) return k;
  }
  return item;
}

/** "The army, the police and the vigilantes said": back over the commas of a list of speakers with which a sentence begins, where what they say stands behind the cue (the cue's `tail`); not over a clause's own subject ("Six people, police and medics said, died"). */
export function withList({ words }: Line, first: number, last: number, hit: Hit): number {
  if (words[first - 1]?.form !== ',' || !words.slice(first, last + 1).some((w) => w.low === 'and') || hit.tail !== 'content') return first;
  const before = words.slice(0, first);
  const named = before.every((w, k) => w.form === ',' ? k > 0 && /^NN/.test(before[k - 1]!.tag) : /^(?:DT|JJ|NN|PRP\$|POS)/.test(w.tag));
  return named && !before.some((w) => time.test(w.low) || event.test(w.low)) ? 0 : first;
}
