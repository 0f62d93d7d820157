import type { Sentence } from '#language';
import { behind, form, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';
import { bearsArms, disguised, ofState } from '../statements/led.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { anyLemma } from '../signs.ts';
import { thrown } from './crowds.ts';
import { deed, type Trigger } from './lexicon.ts';
import { atEachOther, emptied, firedShots, flyerFires } from './shots.ts';
import { booty, isStructure } from './targets.ts';

/** Those whom a verb befalls: of a participle what it stands behind, and of a clipped one its subject ("olive pickers chased off with clubs"). */
function whom(s: Sentence, i: number): readonly number[] {
  const own = kidsBy(s, i, 'obj', 'nsubj:pass');
  if (own.length) return own;
  return [...(relation(s.tokens[i] as never) === 'acl' ? [s.tokens[i]?.head ?? -1] : []), ...(passive(s, i) || ['VBD', 'VBN'].includes(s.tokens[i]?.xpos ?? '') ? kidsBy(s, i, 'nsubj') : [])].filter((k) => k >= 0);
}

const crowd = /^(?:march|rally|demonstration|demo|protest|sit-in|vigil|procession|picket|gathering|crowd|demonstrator|protester|protestor|marcher|picketer)s?$/;
const clubs = /\bwith (?:[\p{L}-]+ ){0,3}?(?:clubs?|cudgels?|batons?|sticks?|staves|truncheons?|stones?|rocks|whips?|chains?|(?:iron |metal )?(?:bars?|rods?|pipes?)|machetes?|knives|axes|spears?|pitchforks?|guns?|rifles?|pistols?|gunfire|live (?:fire|rounds|ammunition)|shots|bullets)\b/u;
const arms = /^(?:weapon|gun|rifle|pistol|revolver|shotgun|carbine|firearm|belt|vest|explosive|detonator|grenade|ammunition|round|cartridge|magazine|shell|mortar|launcher|mine|bomb|ied|device|missile|rocket|drone|quadcopter|smg|kalashnikov|ak|ak-47|motorcycle|motorbike|bicycle|phone|laptop|computer|radio|document|passport|flag|uniform|cash|money|dollar|drug|heroin|cocaine|cannabis|hashish|methamphetamine|captagon|pill|tramadol|fuel|diesel|petrol|goods|contraband|cigarette|kilo|kilogram|kilogramme|kg|tonne|ton|litre|cache|haul|stash|stockpile|equipment|material)s?$/;
const band = /^(?:cell|gang|ring|network|band|suspect|supporter|sympathiser|sympathizer)s?$/;
const killers = /^(?:person|people|individual|element|man|assailant|attacker|killer|hitman)s?$/;

/** What a verb tells of force that is used on people or houses, by whom it befalls and the words behind it ("were fired upon", "chased off with clubs", "the march was dispersed", "the house was levelled"); null for none. */
export function handled(s: Sentence, i: number): Trigger | null {
  switch (lemma(s, i)) {
    // "two vehicles were fired upon", but nobody "fired on Monday" or "on suspicion of theft"
    // "fired in the air and at the windows of the ward"
    case 'open': return atEachOther(s, i) ? deed('clash', { by: 'both' }) : null;
    case 'empty': case 'unload': return emptied(s, i);
    case 'fire': if (atEachOther(s, i)) return deed('clash', { by: 'both' });
      if (flyerFires(s, i)) return deed('air-strike', { aims: true });
      if (/^to (?:disperse|scatter|break up|drive back) /.test(behind(s, i, 4))) return deed('attack');
      if (/^(?:\S+ ){0,5}?(?:at|into|on|upon) (?:the |an? |his |her |their |its |two |three |several )?(?:\p{L}+ )?(?:windows?|doors?|gates?|walls?|façade|facade|house|home|car|vehicle|bus|ambulance|crowd|wards?|clinic|entrance)\b/u.test(behind(s, i, 11)) && !/^(?:water|tear|stun|flares?)\b/.test(behind(s, i, 1))) return deed('attack', { aims: true });
      return firedShots(s, i) ?? (passive(s, i) && /^(?:upon|at)\b|^on(?: (?:by|from|as|while|when|near|outside|inside|twice|again|repeatedly|at|during|in|several|some)\b| ?[,.;]|$)/.test(behind(s, i, 2)) ? deed('attack', { aims: true }) : null);
    case 'chase': case 'drive': return /^(?:off|away|out)\b/.test(behind(s, i, 1)) && clubs.test(behind(s, i, 9)) && whom(s, i).some((k) => isPerson(lemma(s, k)) || /^(?:picker|harvester|grower|family|them|him|her)s?$/.test(lemma(s, k))) ? deed('attack', { aims: true }) : null;
    case 'disperse': return whom(s, i).some((k) => crowd.test(lemma(s, k))) ? deed('protest', { by: 'patient' }) : null;
    case 'level': case 'bulldoze': case 'flatten': case 'dynamite': return whom(s, i).some((k) => isStructure(lemma(s, k))) ? razed(s, i) : null;
    case 'tear': case 'knock': case 'pull': return form(s, i + 1) === 'down' && whom(s, i).some((k) => isStructure(lemma(s, k))) ? deed('destruction', { sure: false, aims: true }) : null;
    case 'round': return form(s, i + 1) === 'up' && whom(s, i).some((k) => band.test(lemma(s, k)) || (isPerson(lemma(s, k)) && !combatants.has(lemma(s, k)))) ? deed('arrest', { harm: 'detained', aims: true }) : null;
    // "was liquidated by unknown persons"
    case 'liquidate': case 'eliminate': case 'neutralise': case 'neutralize':
      // "our intelligence wing eliminated NAME"
      if (!passive(s, i)) return [subjectOf(s, i)].some((k) => k !== null && (bearsArms(s, k) || /^(?:wing|unit|squad|brigade|cell|comrade|fighter|force)$/.test(lemma(s, k)))) && kidsBy(s, i, 'obj').some((k) => s.tokens[k]?.upos === 'PROPN') ? deed('killing', { sure: true, harm: 'killed', aims: true, result: true }) : null;
      return passive(s, i) && kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by') && (bearsArms(s, k) || disguised(s, k) || (killers.test(lemma(s, k)) && kidsBy(s, k, 'amod').some((m) => /^(?:unknown|unidentified|armed|masked|hooded)$/.test(form(s, m)))))) ? deed('killing', { harm: 'killed', aims: true, result: true }) : null;
    case 'throw': case 'hurl': case 'toss': case 'lob': case 'pelt': return thrown(s, i);
    case 'send': case 'dispatch': case 'steer': return sentAt(s, i);
    // "the air vectors treated a refuge of the enemy", and no wounds
    case 'treat': return treated(s, i);
    default: return null;
  }
}
const lair = /^(?:refuge|hideout|hide-out|lair|sanctuary|stronghold|objective|target|position|column|base|camp)s?$/;
const anyTreated = anyLemma((lemma) => lair.test(lemma) || combatants.has(lemma));
/** What the forces of some states say for a strike: by what flies on those who bear arms, by anybody on a hideout; medics treat people. */
function treated(s: Sentence, i: number): Trigger | null {
  if (!anyTreated(s)) return null;
  const flown = [subjectOf(s, i)].some((k) => k !== null && /\b(?:air|aerial|aircraft|drones?|planes?|helicopters?)\b/iu.test(phraseWords(s, k)));
  return whom(s, i).some((k) => (flown || /^["“]$/.test(form(s, i - 1))) && combatants.has(lemma(s, k)) || lair.test(lemma(s, k)) && !kidsBy(s, k, 'nmod').some((m) => isPerson(lemma(s, m)))) ? deed(flown ? 'air-strike' : 'unspecified', { aims: true }) : null;
}
const phraseWords = (s: Sentence, k: number): string => [...kidsBy(s, k, 'compound', 'amod'), k].map((n) => form(s, n)).join(' ');
const missile = /^(?:missile|rocket|shell|mortar|bomb|drone|uav|quadcopter)s?$/;
const anyMissile = anyLemma((lemma) => missile.test(lemma));
/** "sent a bomber into a mosque", "sent two suicide attackers against the barracks": people sent to die; a squadron's bombers fly over. */
const bomberSent = /^(?:(?:an?|another|one) bomber|(?:an?|another|one|two|three|four|its|several) suicide (?:bombers?|attackers?)) (?:into|inside|against) /u;
/** "Sent a squadron of drones at a barracks", "sent three missiles into the port": weapons on their way to what they are to hit, and none sent to look or to help. */
function sentAt(s: Sentence, i: number): Trigger | null {
  if (bomberSent.test(behind(s, i, 7))) return deed('suicide-bombing');
  if (!anyMissile(s)) return null;
  const what = [...kidsBy(s, i, 'obj', 'nsubj:pass')].flatMap((k) => [k, ...kidsBy(s, k, 'nmod')]).find((k) => missile.test(lemma(s, k)));
  const at = what === undefined ? -1 : s.tokens.findIndex((t, k) => k > what && k < what + 7 && /^(?:at|against|into|onto)$/i.test(t.form));
  if (what === undefined || at < 0 || !s.tokens.slice(at + 1, at + 6).some((_, k) => isStructure(lemma(s, at + 1 + k)) || combatants.has(lemma(s, at + 1 + k)))) return null;
  return deed(/^(?:drone|uav|quadcopter)/.test(lemma(s, what)) ? 'air-strike' : 'shelling');
}
const flying = /^(?:drone|uav|shell|missile|rocket|mortar|bomb|round|munition|strike|airstrike|raid|jet|warplane|aircraft|plane|helicopter|blast|explosion|barrage|salvo)$/;
/** "a missile flattened the house" tells of the missile; "the house was levelled", "bulldozed": a demolition. */
const razed = (s: Sentence, i: number): Trigger => ([subjectOf(s, i), ...kidsBy(s, i, 'obl')].some((k) => k !== null && flying.test(lemma(s, k))) ? deed('unspecified', { aims: true, sure: false }) : deed('destruction', { sure: ['bulldoze', 'dynamite'].includes(lemma(s, i)), aims: true }));
/** The verbs that `handled` reads. */
export const handles: ReadonlySet<string> = new Set(['open', 'empty', 'unload', 'throw', 'hurl', 'toss', 'lob', 'pelt', 'send', 'dispatch', 'steer', 'treat', 'fire', 'chase', 'drive', 'disperse', 'level', 'bulldoze', 'flatten', 'dynamite', 'tear', 'knock', 'pull', 'round', 'liquidate', 'eliminate', 'neutralise', 'neutralize']);

/** "two explosive belts seized", "eleven motorcycles were captured": arms and goods that are taken are no town or base. */
export function takesGoods(s: Sentence, i: number): boolean {
  if (!['seize', 'capture', 'recapture'].includes(lemma(s, i))) return false;
  const what = whom(s, i);
  // wherever the tree hangs what stands right before "were seized"
  const before = s.tokens.slice(0, i).findLastIndex((t) => t.upos !== 'AUX' && t.upos !== 'ADV');
  if (passive(s, i) && before >= 0 && arms.test(lemma(s, before))) return true;
  // "a car was seized", "police seized a car": held as goods, where "rebels seized a car" carried it off
  const held = passive(s, i) || ofState(s, subjectOf(s, i));
  return what.length > 0 && what.every((k) => arms.test(lemma(s, k)) || held && booty.test(lemma(s, k)) || kidsBy(s, k, 'compound', 'nmod').some((m) => arms.test(lemma(s, m))));
}
