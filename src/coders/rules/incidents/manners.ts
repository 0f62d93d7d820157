import type { Sentence } from '#language';
import { behind, form, kids, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';
import { bearsArms, disguised } from '../statements/led.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { dropFromAbove } from './briefs.ts';
import { antecedent } from '../statements/patients.ts';
import { anyLemma, anyWord } from '../signs.ts';
import { deed, type Trigger } from './lexicon.ts';
import { atEachOther } from './shots.ts';
import { isStructure } from './targets.ts';

/** The words that hang on a verb by one of some prepositions. */
const onto = (s: Sentence, i: number, ...words: readonly string[]): readonly number[] => kidsBy(s, i, 'obl', 'nmod').filter((k) => kidsBy(s, k, 'case').some((c) => words.includes(form(s, c))));

const flying = /^(?:drone|uav|fpv|quadcopter|copter|shell|missile|rocket|mortar|round|bullet|bomb|shahed|lancet|kab|munition|projectile|shrapnel|warhead|salvo)$/;
const anyFlying = anyLemma((lemma) => flying.test(lemma));
const carriers = /^(?:drone|uav|fpv|quadcopter|copter|helicopter|aircraft|plane|jet|warplane|bomber|gunship|airplane|paramotor|paraglider|gyrocopter|fighter)$/;
const anyCarrier = anyLemma((lemma) => carriers.test(lemma));
const ordnance = /^(?:bomb|bomblet|grenade|explosive|munition|ammunition|shell|mortar|napalm|phosphorus|missile|rocket|charge|mine|ordnance|device|vog|payload|barrel|canister|incendiary)$/;
const relief = /^(?:leaflet|flyer|food|aid|supply|parcel|relief|package|water|medicine|ration|pamphlet|passenger|parachutist|paratrooper|agent|gas|chlorine|sarin|poison|chemical|off|speed|altitude)$/;
const hull = /^(?:ship|vessel|barge|boat|tanker|freighter|bulker|ferry|frigate|trawler|carrier|car|truck|lorry|bus|convoy|vehicle|helicopter|plane|aircraft|jet|patrol|post|outpost|base|camp|position|checkpoint|station|crew|unit|team|building|train|car|pickup|minibus|ambulance)$/;
const limbs = /^(?:leg|foot|arm|hand|finger|toe|eye|limb|sight|thumb|ear)s?$/;
const anyLimb = anyLemma((lemma) => limbs.test(lemma));
const maimers = /^(?:mine|landmine|bomb|ied|device|explosive|shell|shrapnel|grenade|rocket|missile|drone|mortar|bullet|blast|explosion|munition|machete|attack|airstrike|strike|shelling)$/;
const anyMaimer = anyLemma((lemma) => maimers.test(lemma));
/** Whether somebody who came to do harm does it: who bears arms, or whose name and face are not told. */
const hostile = (s: Sentence, k: number | null): boolean => k !== null && (bearsArms(s, k) || disguised(s, k) || /^(?:looter|robber|raider|intruder|assailant|mob|youth)$/.test(lemma(s, k)) && (lemma(s, k) !== 'youth' || kidsBy(s, k, 'amod').some((m) => ['armed', 'masked', 'angry', 'hooded'].includes(form(s, m)))));
const somebody = (s: Sentence, k: number): boolean => isPerson(lemma(s, antecedent(s, k))) || ['he', 'she', 'him', 'her', 'who', 'i', 'me', 'we', 'us'].includes(form(s, k)) || /^(?:family|couple|crowd|group|team|crew|pair|trio)$/.test(lemma(s, k)) || (s.tokens[k]?.upos === 'PROPN' && kidsBy(s, k, 'flat', 'compound', 'appos', 'nummod').length > 0);

const anyOn = anyWord(({ low }) => low === 'on' || low === 'upon');
/** What a verb tells only with the word for arms, for those who bear them or for a limb that stands beside it; null for none. */
export function mannerOf(s: Sentence, i: number): Trigger | null {
  switch (lemma(s, i)) {
    // "opened on the camp", "opened up on them with rifles"
    case 'open': return /^(?:up )?(?:on|upon|at) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(behind(s, i, 4)) && (bearsArms(s, subjectOf(s, i)) || (['we', 'they'].includes(form(s, subjectOf(s, i) ?? -1)) && /\bwith (?:\S+ ){0,4}(?:rockets?|weapons|rifles?|guns?|machine|automatic|mortars?|grenades?)/.test(behind(s, i, 12)))) ? deed('attack') : null;
    // "fell upon the post", "set upon by hooded men"
    case 'fall': if (fallen.test(behind(s, i, 12)) && [subjectOf(s, i)].some((k) => k !== null && isPerson(lemma(s, k)))) return deed('killing', { by: 'patient', harm: 'killed', result: true });
      return anyOn(s) && onto(s, i, 'upon', 'on').some((k) => hull.test(lemma(s, k)) || isStructure(lemma(s, k)) || somebody(s, k) || combatants.has(lemma(s, k)) || /^(?:army|force|troop|village|town|column)$/.test(lemma(s, k))) && (hostile(s, subjectOf(s, i)) || armedMen(s, subjectOf(s, i))) ? deed('attack') : null;
    case 'set': return ['upon', 'on'].includes(form(s, i + 1)) && (passive(s, i) ? /^(?:upon|on) by\b/.test(behind(s, i, 2)) : form(s, i + 1) === 'upon' && hostile(s, subjectOf(s, i)) || (form(s, i + 1) === 'upon' && relation(s.tokens[i] as never) === 'acl' && hostile(s, s.tokens[i]?.head ?? -1))) ? deed('attack', { aims: true }) : null;
    case 'take': return underFire(s, i) ?? unroofed(s, i) ?? takenAlive(s, i) ?? ledFrom(s, i) ?? lifeTaken(s, i);
    // "a landmine claimed the lives of two herders"
    case 'claim': return anyMaimer(s) && [subjectOf(s, i)].some((k) => k !== null && maimers.test(lemma(s, k))) ? lifeTaken(s, i) : null;
    // "hooded men dragged him away"
    case 'drag': case 'haul': return !passive(s, i) && /\b(?:away|off)\b/.test(behind(s, i, 5)) && hostile(s, subjectOf(s, i)) && kidsBy(s, i, 'obj').some((k) => somebody(s, k) && !/^(?:body|corpse)$/.test(lemma(s, k))) ? deed('abduction', { harm: 'abducted', aims: true }) : null;
    case 'receive': return underFire(s, i);
    case 'break': case 'burst': case 'force': return brokenInto(s, i) ? deed('attack', { aims: true, result: true }) : null;
    case 'let': return /^(?:go of|loose|fly)\b/.test(behind(s, i, 2)) && released(s, i) ? deed('air-strike') : null;
    case 'release': case 'unload': case 'unleash': case 'dump': case 'loose': case 'discharge': return anyCarrier(s) && [subjectOf(s, i)].some((k) => k !== null && carriers.test(lemma(s, k))) && released(s, i) ? deed('air-strike') : null;
    // "a copter dropped something into the yard"
    case 'drop': if (/^(?:an?|two|three|four|five|several|\d+)$/.test(form(s, i - 1)) && dropFromAbove(s, i)) return deed('air-strike');
      return anyCarrier(s) && !passive(s, i) && [subjectOf(s, i)].some((k) => k !== null && carriers.test(lemma(s, k))) && kidsBy(s, i, 'obj').length > 0 && !kidsBy(s, i, 'obj').some((k) => [k, ...kids(s, k)].some((m) => relief.test(lemma(s, m)))) && /\b(?:on|onto|into|over|at|near|through)\b/.test(behind(s, i, 10)) ? deed('air-strike') : null;
    // "a suicide bomber drove a truck into their base", "rammed their convoy"
    case 'drive': return suicidal(s, i) && onto(s, i, 'into', 'at').length > 0 ? deed('suicide-bombing', { aims: true }) : null;
    // "a drone dived on the ambulance"
    case 'ram': case 'smash': if (suicidal(s, i)) return deed('suicide-bombing', { aims: true }); return flewInto(s, i);
    case 'dive': case 'plunge': case 'swoop': case 'plummet': case 'lodge': case 'pierce': case 'punch': return flewInto(s, i);
    case 'tear': case 'rip': case 'shear': return unroofed(s, i);
    case 'lose': return /^(?:(?:an?|his|her|their|both|one|two|the) )?(?:[\p{L}-]+ )?(?:legs?|foot|feet|arms?|hands?|fingers?|toes?|eyes?|limbs?|sight) (?:to|in|from) (?:an? |the )?(?:[\p{L}-]+ ){0,3}?(?:mines?|landmines?|bombs?|ied|shell|shrapnel|grenade|rocket|missile|drone|mortar|bullet|blast|explosion|airstrike|shelling|device)\b/u.test(behind(s, i, 12)) || anyLimb(s) && kidsBy(s, i, 'obj').some((k) => limbs.test(lemma(s, k))) && kidsBy(s, i, 'obl', 'nmod').concat(kidsBy(s, i, 'obj').flatMap((k) => kidsBy(s, k, 'nmod'))).some((k) => maimers.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['to', 'in', 'by', 'from'].includes(form(s, c)))) ? deed('attack', { by: 'patient', harm: 'injured' }) : null;
    // "succumbed to gunshot wounds sustained in May"
    case 'succumb': case 'succumbed': case 'die': return /^(?:\p{L}+ ){0,4}?(?:to|of|from) (?:his |her |their |the |an? |multiple |severe )*(?:gunshot|bullet|shrapnel|shell|stab|knife|machete|shooting|blast|mine-blast)(?: \p{L}+)? (?:wounds?|injur(?:y|ies))\b/u.test(behind(s, i, 12)) ? deed('attack', { by: 'patient', harm: 'killed', result: true }) : null;
    case 'shoot': return atEachOther(s, i) ? deed('clash', { by: 'both' }) : shotMan(s, i);
    case 'hold': return kept(s, i) ? deed('abduction', { harm: 'abducted', aims: true }) : null;
    case 'pick': return pickedUp(s, i) ? deed('arrest', { harm: 'detained', aims: true }) : null;
    // "a jet put a bomb through the roof"; "put her street to the torch"
    case 'put': if (/^(?:an?|two|three|several|\d+) (?:\p{L}+ )?(?:bombs?|missiles?|shells?|rockets?|rounds?|grenades?) (?:through|into|on) (?:the|an?|his|her|their|its|one)\b/u.test(behind(s, i, 8))) return deed('unspecified');
      return / ?\bto the (?:torch|flames)\b/.test(behind(s, i, 9)) ? deed('destruction', { aims: true }) : null;
    case 'burn': case 'burnt': case 'burned': return !/^(?:alive|to death)\b/.test(behind(s, i, 2)) && (passive(s, i) || kidsBy(s, i, 'cop').length > 0) && (onto(s, i, 'by').some((k) => hostile(s, k) || /^(?:mob|crowd|rioter|protester|demonstrator|settler)$/.test(lemma(s, k))) || arson(s, i)) ? deed('destruction', { aims: true }) : null;
    // "holed below the waterline", but by no rock
    case 'hole': return passive(s, i) || s.tokens[i]?.xpos === 'VBN' ? (/\b(?:side|hull|bow|stern|port|starboard|waterline|amidships)\b/.test(behind(s, i, 8)) && !s.tokens.some((t) => /^(?:reefs?|rocks?|iceberg|collision|collided|aground|pier)$/i.test(t.form)) ? deed('unspecified', { by: 'patient' }) : null) : null;
    case 'roll': case 'ride': case 'pass': case 'tread': case 'walk': case 'pedal': case 'stumble': return /^(?:over|on|onto|upon|across) (?:(?:an?|the|another|old|buried|hidden|planted) )*(?:[\p{L}-]+ ){0,2}?(?:landmines?|mines?|bombs?|ieds?|explosives?|explosive device|devices?)\b/u.test(behind(s, i, 8)) ? deed('bombing', { by: 'patient' }) : null;
    default: return null;
  }
}
/** What a thing that flies comes down on. */
const flewInto = (s: Sentence, i: number): Trigger | null => (anyFlying(s) && [subjectOf(s, i)].some((k) => k !== null && flying.test(lemma(s, k))) && (kidsBy(s, i, 'obj').length > 0 || onto(s, i, 'on', 'onto', 'into', 'at', 'upon', 'against', 'through').length > 0) ? deed('unspecified', { aims: true }) : null);
const anySuicide = anyWord(({ low }) => low === 'suicide');
/** Whether a suicide bomber does it. */
const suicidal = (s: Sentence, i: number): boolean => anySuicide(s) && [subjectOf(s, i)].some((k) => k !== null && /^(?:bomber|attacker)$/.test(lemma(s, k)) && kidsBy(s, k, 'compound', 'amod').some((m) => form(s, m) === 'suicide'));
/** The verbs that `mannerOf` reads. */
export const manners: ReadonlySet<string> = new Set(['drive', 'open', 'claim', 'drag', 'haul', 'fall', 'set', 'take', 'receive', 'break', 'burst', 'force', 'let', 'release', 'unload', 'unleash', 'dump', 'loose', 'discharge', 'drop', 'dive', 'plunge', 'swoop', 'plummet', 'ram', 'smash', 'lodge', 'pierce', 'punch', 'tear', 'rip', 'shear', 'lose', 'succumb', 'succumbed', 'die', 'shoot', 'hold', 'pick', 'put', 'burn', 'burnt', 'burned', 'hole', 'roll', 'ride', 'pass', 'tread', 'walk', 'pedal', 'stumble']);

/** "twelve houses were burnt": several at once, and no word of a fire that nobody laid. */
const arson = (s: Sentence, i: number): boolean => !s.tokens.some((t) => /^(?:fires?|blazes?|flames|stoves?|candles?|kitchen|electrical|circuit|lightning|wildfires?|spark|sparks|accident\w*|gas|cooking|cylinder|drought|heat)$/i.test(t.form)) && kidsBy(s, i, 'nsubj:pass', 'nsubj').some((k) => isStructure(lemma(s, k)) && s.tokens[k]?.xpos === 'NNS' && (kidsBy(s, k, 'nummod').length > 0 || kidsBy(s, k, 'amod').some((m) => ['several', 'many'].includes(form(s, m)))));
/** "a hundred or so armed men": men whom an adjective arms. */
const armedMen = (s: Sentence, k: number | null): boolean => k !== null && (['armed', 'masked', 'hooded'].includes(form(s, k - 1)) || kidsBy(s, k, 'amod').some((m) => ['armed', 'masked', 'hooded'].includes(form(s, m))));
/** "took small-arms fire from the bank", "received machine-gun fire": but no fire of words. */
function underFire(s: Sentence, i: number): Trigger | null {
  if (!/^(?:[\p{L}-]+ ){0,4}?(?:fire|gunfire|shots)\b/u.test(behind(s, i, 6)) || passive(s, i)) return null;
  const fire = kidsBy(s, i, 'obj').find((k) => /^(?:fire|gunfire|shot)$/.test(lemma(s, k)));
  const who = subjectOf(s, i);
  return fire !== undefined && who !== null && (hull.test(lemma(s, who)) || bearsArms(s, who) || isStructure(lemma(s, who)) || kidsBy(s, fire, 'amod', 'compound').some((m) => /^(?:small-?arms?|arms|heavy|sniper|gun|machine-?gun|artillery|mortar|enemy|hostile|rifle|automatic|direct|tank)$/.test(form(s, m)))) && form(s, i + 1) !== 'friendly' ? deed('attack', { by: 'patient' }) : null;
}
/** "a glide bomb took its roof off", "shells ripped the wall away". */
const unroofed = (s: Sentence, i: number): Trigger | null => anyFlying(s) && [subjectOf(s, i)].some((k) => k !== null && flying.test(lemma(s, k))) && kidsBy(s, i, 'obj').length > 0 && /\b(?:off|down|out|away|apart)\b/.test(behind(s, i, 8)) ? deed('unspecified', { aims: true }) : null;
/** "took the emir alive". */
const takenAlive = (s: Sentence, i: number): Trigger | null => /^(?:[\p{L}\d-]+ ){0,5}?alive\b/u.test(behind(s, i, 6)) && !/\b(?:out|home|back|from)\b/.test(behind(s, i, 6)) ? deed('arrest', { harm: 'detained', aims: true }) : null;
/** "a mine took the life of a farmer", but nobody his own. */
const lifeTaken = (s: Sentence, i: number): Trigger | null => /^(?:the |(?:\p{L}+ )?)?(?:life|lives) of (?!the party)/u.test(behind(s, i, 5)) ? deed([subjectOf(s, i), i - 1].some((k) => k !== null && maimers.test(lemma(s, k))) ? 'unspecified' : 'killing', { harm: 'killed', aims: true, result: true }) : null;
/** "fell giving chase", "fell on the field of honour": how those who bear arms die. */
const fallen = /\b(?:giving chase|in (?:hot )?pursuit|while fighting|fighting (?:the|to|off|against)|(?:while )?defending|resisting|repelling|on the field of hono|in the line of duty|at (?:his|her|their) posts?|in combat|under fire)\b/u;
/** "he had been taken from his farm". */
const fromHome = (s: Sentence, i: number): boolean => /^(?:away )?(?:from|out of) (?:his|her|their) (?:[\p{L}-]+ )?(?:homes?|houses?|farms?|ranch|hut|flat|apartment|beds?|car|village|office|shop|family|compound|school|cells?)\b/u.test(behind(s, i, 6));
const anyBy = anyWord(({ low }) => low === 'by');
/** "pupils taken by armed men from a boarding house", wherever the tree hangs the doers. */
const ledFrom = (s: Sentence, i: number): Trigger | null => (anyBy(s) || fromHome(s, i)) && passive(s, i) && (fromHome(s, i) || kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by') && (hostile(s, k) || armedMen(s, k)))) && [...kidsBy(s, i, 'nsubj:pass', 'nsubj'), s.tokens[i]?.head ?? -1].some((k) => k >= 0 && somebody(s, k)) && !/\bto (?:the |an? )?(?:\p{L}+ )?(?:hospital|clinic|court|safety)\b/u.test(behind(s, i, 14)) ? deed('abduction', { harm: 'abducted', aims: true }) : null;
/** "unidentified men" right before a verb, wherever the tree hangs them. */
const nameless = (s: Sentence, i: number): boolean => /^(?:men|persons|individuals|people|youths?|gunmen)$/.test(form(s, i - 1)) && /^(?:unidentified|unknown|armed|masked|hooded|uniformed)$/.test(form(s, i - 2));
/** "unidentified men broke into a clinic". */
const brokenInto = (s: Sentence, i: number): boolean => /^(?:(?:their|its|his) way )?into\b/.test(behind(s, i, 3)) && (hostile(s, subjectOf(s, i)) || nameless(s, i)) && onto(s, i, 'into').some((k) => isStructure(lemma(s, k)) || ['compound', 'warehouse', 'store', 'depot', 'office', 'home', 'house', 'shop', 'clinic', 'dispensary', 'room', 'guesthouse'].includes(lemma(s, k)));
/** Whether a weapon is let go from the air, by the word for it or for who carries it. */
const released = (s: Sentence, i: number): boolean => s.tokens.slice(i + 1, i + 9).some((_, k) => ordnance.test(lemma(s, i + 1 + k))) && s.tokens.some((t) => /^(?:on|onto|over|at|above)$/i.test(t.form)) && (s.tokens.slice(0, i).some((_, k) => carriers.test(lemma(s, k))) || [subjectOf(s, i)].some((k) => k !== null && carriers.test(lemma(s, k))));
const filmed = /^(?:film|films|movie|photo\w*|camera|video|portrait|cover|scenes?|footage|documentary)$/iu;
/** Somebody by two names, or one told of before by where he was hit; and nobody before a camera. */
const somebodyNamed = (s: Sentence, k: number): boolean => !s.tokens.some((t) => filmed.test(t.form)) && (s.tokens[k]?.upos === 'PROPN' && kidsBy(s, k, 'flat', 'compound').some((n) => s.tokens[n]?.upos === 'PROPN')
  || ['him', 'her', 'them', 'me', 'us'].includes(form(s, k)) && /^(?:(?:\p{L}+|\d+) times|in the (?:\p{L}+ )?(?:head|neck|chest|back|legs?|arms?|stomach|face|abdomen|shoulder|thigh|foot|knees?)|at close range|point)\b/u.test(behind(s, k, 5)));
/** "she was shot outside the school": a man, and no film or bird, and nobody shot down in a debate. */
function shotMan(s: Sentence, i: number): Trigger | null {
  if (/^(?:it|that|things?) out\b/.test(behind(s, i, 2))) return deed('clash', { by: 'both' });
  // "they were shot at from both sides of the path"
  if (passive(s, i) && form(s, i + 1) === 'at') return deed('attack');
  // "Woman shot in the neck while drawing water": a headline's passive
  if (s.tokens[i]?.xpos === 'VBD' && !kidsBy(s, i, 'obj').length && /^(?:in|through) the (?:\p{L}+ )?(?:head|neck|chest|back|legs?|arms?|stomach|face|abdomen|shoulder|thigh)\b/u.test(behind(s, i, 4)) && kidsBy(s, i, 'nsubj').some((k) => isPerson(lemma(s, k)) && !combatants.has(lemma(s, k)))) return deed('attack', { by: 'patient' });
  // "shot Musa Bello, 17", "shot him in the leg"
  if (!passive(s, i) && kidsBy(s, i, 'obj').some((k) => somebodyNamed(s, k))) return deed('attack', { aims: true });
  if (!passive(s, i) && !(s.tokens[i]?.xpos === 'VBN' && ['acl', 'root'].includes(relation(s.tokens[i] as never)))) return null;
  if (/^(?:down|past|over|for|to fame|through the|into|up)\b/.test(behind(s, i, 2))) return null;
  const whom = [...kidsBy(s, i, 'nsubj:pass', 'nsubj'), ...(relation(s.tokens[i] as never) === 'acl' ? [s.tokens[i]?.head ?? -1] : [])];
  return whom.some((k) => k >= 0 && somebody(s, k)) ? deed('attack', { aims: true }) : null;
}
const keptBehind = (s: Sentence, i: number): boolean => /^(?:\S+ ){0,2}?(?:for|during) (?:[\p{L}\d-]+ ){1,4}?(?:hours|days|weeks|months)\b/u.test(behind(s, i, 8)) || /^(?:captive|hostage|at gunpoint)\b/.test(behind(s, i, 2));
const anyDisarm = anyLemma((lemma) => lemma === 'disarm');
/** Words without which `kept` asks no tree. */
const keptSo = (s: Sentence, i: number): boolean => anyDisarm(s) || keptBehind(s, i);
/** "fifteen soldiers were held during nine hours", "two policemen were held, disarmed and let go". */
const kept = (s: Sentence, i: number): boolean => keptSo(s, i) && passive(s, i) && kidsBy(s, i, 'nsubj:pass', 'nsubj').some((k) => isPerson(lemma(s, k))) && (keptBehind(s, i) || kidsBy(s, i, 'conj').some((k) => lemma(s, k) === 'disarm')) && !s.tokens.some((t) => /^(?:custody|prison|jail|cell|police|charges?|questioning|court|remand|bail|quarantine|hospital|airport)$/i.test(t.form));
/** Those who pick people up beside men whose faces are hidden (`disguised`). */
const takers = /^(?:police|policeman|soldier|agent|troop|gendarme|force|detective)$/, anyTaker = anyLemma((lemma) => lemma === 'man' || takers.test(lemma));
/** "plainclothes men had picked him up from his house". */
const pickedUp = (s: Sentence, i: number): boolean => s.tokens.slice(i + 1, i + 6).some((t) => t.form === 'up') && anyTaker(s) && !passive(s, i) && [subjectOf(s, i)].some((k) => k !== null && (disguised(s, k) || takers.test(lemma(s, k)))) && kidsBy(s, i, 'obj').some((k) => somebody(s, k) || s.tokens[k]?.upos === 'PROPN' || ['them', 'they'].includes(form(s, k)));
