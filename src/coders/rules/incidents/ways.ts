import type { Sentence } from '#language';
import { behind, form, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';
import { anyBearer, bearsArms as bears, disguised } from '../statements/led.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { antecedent } from '../statements/patients.ts';
import { anyLemma, anyWord } from '../signs.ts';
import { dislodged, tookBack, walkedInto } from './grounds.ts';
import { deed, type Trigger } from './lexicon.ts';

const people = (s: Sentence, list: readonly number[]): boolean => list.some((k) => /^(?:him|her|them|me|us)$/.test(form(s, k)) || (isPerson(lemma(s, antecedent(s, k))) && !combatants.has(lemma(s, antecedent(s, k)))) || s.tokens[k]?.upos === 'PROPN');

/** What a verb of many senses tells with the words that make a deed of it ("rustled 200 cows", "held him for 19 days", "lay in wait", "made 21 attempts to break through"); null for none. */
export function wayOf(s: Sentence, i: number): Trigger | null {
  // asked for behind the words that a way needs: no tree is made for a verb that has none of them
  const borne = (): boolean => passive(s, i);
  const whom = (): readonly number[] => (borne() ? kidsBy(s, i, 'nsubj:pass', 'nsubj') : kidsBy(s, i, 'obj'));
  switch (lemma(s, i)) {
    // "used chemical weapons in Orm", "using barrel bombs": what is only used to harm
    case 'use': return anyUsed(s) && !['to', 'will', 'would', 'could', 'not', 'never'].includes(form(s, i - 1)) ? usedOn(s, whom()) : null;
    case 'agree': return ['VBD', 'VBN'].includes(s.tokens[i]?.xpos ?? '') && peace.test(behind(s, i, 10)) && !/\b(?:not|never|n't|yet to|if|once|would|could|may|might) (?:\p{L}+ ){0,2}$/u.test(s.tokens.slice(Math.max(0, i - 4), i).map((t) => `${t.form.toLowerCase()} `).join('')) ? deed('agreement', { by: 'thing' }) : null;
    case 'rustle': return deed('destruction', { aims: true });
    // "made off with 80 camels"
    case 'make': return made(s, i);
    // "carried off the drug stock", "carted away the generators"; "carried off two teachers"
    case 'carry': case 'cart': case 'haul': case 'truck': return /\b(?:off|away)\b/.test(behind(s, i, 7)) && byArmed(s, i, borne() || clipped(s, i)) ? carriedOff(s, [...whom(), ...kidsBy(s, i + 1, 'obj'), ...(clipped(s, i) ? kidsBy(s, i, 'nsubj') : [])]) : null;
    case 'steal': return byArmed(s, i, borne()) && whom().some((k) => goods.test(lemma(s, k))) ? deed('destruction', { aims: true }) : null;
    case 'drive': return /^(?:off|away)\b/.test(behind(s, i, 1)) && !borne() && whom().some((k) => herd.test(lemma(s, k))) && [subjectOf(s, i)].some((k) => k !== null && bears(s, k)) ? deed('destruction', { aims: true }) : null;
    case 'survive': case 'escape': return anySurvived(s) && whom().some((k) => survived.test(lemma(s, k)) && kidsBy(s, k, 'det', 'nummod').some((d) => form(s, d) !== 'the')) ? deed(whom().some((k) => ['ambush', 'bullet'].includes(lemma(s, k))) ? 'attack' : 'bombing', { by: 'patient' }) : null;
    case 'lie': case 'wait': return /^in (?:wait|ambush)\b/.test(behind(s, i, 2)) && [subjectOf(s, i), relation(s.tokens[i] as never) === 'acl' ? s.tokens[i]?.head ?? -1 : null].some((k) => k !== null && k >= 0 && bears(s, k)) ? deed('attack') : null;
    // "armed men stopped three nurses and held them for seven hours", "the militia kept him for forty days"
    case 'hold': case 'keep': return kept.test(behind(s, i, 9)) && !borne() && people(s, whom()) && [subjectOf(s, i)].some((k) => k !== null && (bears(s, k) || disguised(s, k) || lemma(s, i) === 'hold' && ['they', 'who'].includes(form(s, k)))) ? deed('abduction', { harm: 'abducted', aims: true }) : null;
    case 'dislodge': return dislodged(s, i) ? deed('capture', { aims: true }) : null;
    case 'walk': case 'roll': return walkedInto(s, i) ? deed('capture', { sure: false }) : null;
    case 'take': return tookBack(s, i) ? deed('capture', { aims: true }) : /\b(?:by force|at gunpoint|by men in uniform)\b/u.test(behind(s, i, 5)) && people(s, whom()) ? deed('abduction', { harm: 'abducted', aims: true }) : null;
    case 'beat': case 'beaten': return /^(?:\p{L}+ ){0,3}?on the (?:soles|feet|back)\b/u.test(behind(s, i, 7)) ? deed('torture', { aims: true }) : null;
    case 'inflict': case 'deliver': case 'deal': return anyInflicted(s) && whom().some((k) => inflicted.test(lemma(s, k)) && (kidsBy(s, k, 'compound', 'amod').some((m) => /^(?:fire|missile|air|drone|artillery|rocket|massive|combined|retaliatory|precision)$/.test(form(s, m))))) && / ?\b(?:on|to|against|upon|at)\b/.test(behind(s, i, 6)) ? deed('unspecified', { aims: true }) : null;
    // "Mpeti was recovered by the fighters", "the army regained the town"
    case 'recover': case 'regain': case 'reclaim': return anyBearer(s) && regained(s, i, borne(), whom()) ? deed('capture', { aims: true }) : null;
    default: return null;
  }
}

const survived = /^(?:bomb|mine|landmine|ied|grenade|bullet|bombing|ambush)$/;
const anySurvived = anyLemma((lemma) => survived.test(lemma));
/** "agreed to stop fighting", "agreed to pull their troops back from the line": a truce without its word. */
const peace = /^to (?:immediately |both )?(?:(?:stop|halt|cease|end|suspend) (?:the |their |all )?(?:fire|fighting|firing|shooting|shelling|hostilities|attacks|clashes)\b|(?:pull|draw|move|withdraw) (?:back )?(?:their|the|its|all|additional|both)\b(?: [\p{L}-]+){0,3}? (?:troops|forces|guards|units|fighters|soldiers|weapons)\b)/u;

/** Lemmas, or forms, without one of which `usedOn` tells nothing. */
const usedLemma = anyLemma((lemma) => /^(?:chlorine|sarin|mustard|vx|novichok|weapon|agent|munition|bomb)$/.test(lemma)), usedForm = anyWord(({ low }) => /^(?:chlorine|sarin|mustard|vx|novichok)$/.test(low));
const anyUsed = (s: Sentence): boolean => usedLemma(s) || usedForm(s);
/** What the use of a weapon tells that does nothing but harm; null for arms that may be used otherwise. */
function usedOn(s: Sentence, whom: readonly number[]): Trigger | null {
  const with_ = (k: number, words: RegExp): boolean => words.test(lemma(s, k)) || kidsBy(s, k, 'compound', 'amod', 'nmod').some((m) => words.test(form(s, m)));
  if (whom.some((k) => with_(k, /^(?:chlorine|sarin|mustard|vx|novichok)$/) || /^(?:weapon|agent|munition)$/.test(lemma(s, k)) && with_(k, /^(?:chemical|nerve)$/))) return deed('chemical-attack');
  return whom.some((k) => /^(?:bomb|munition)$/.test(lemma(s, k)) && with_(k, /^(?:barrel|cluster|glide)$/)) ? deed('air-strike') : null;
}

const inflicted = /^(?:damage|strike|blow|defeat)$/;
const anyInflicted = anyLemma((lemma) => inflicted.test(lemma));
const herd = /^(?:cattle|cow|camel|goat|sheep|livestock|animal|herd|donkey|bull|head)$/;
/** What raiders carry off. */
const goods = /^(?:stock|drug|medicine|supply|supplies|equipment|generator|vehicle|car|ambulance|truck|lorry|motorcycle|motorbike|pickup|computer|laptop|phone|food|foodstuff|grain|harvest|crop|rice|millet|sorghum|maize|flour|fuel|diesel|petrol|goods|merchandise|property|belonging|valuables|furniture|panel|solar|battery|fridge|refrigerator|microscope|mattress|bed|stretcher|sack|bag|cattle|cow|camel|goat|sheep|livestock|boat|canoe|engine|money|cash|jewellery|jewelry|gold)s?$/;
/** What carrying somebody or something off tells: goods are looted, people abducted, the dead only brought away. */
const carriedOff = (s: Sentence, whom: readonly number[]): Trigger | null => (whom.some((k) => goods.test(lemma(s, k))) ? deed('destruction', { aims: true }) : people(s, whom) ? deed('abduction', { harm: 'abducted', aims: true }) : null);
/** "three nurses carried off by masked men": a passive without its auxiliary. */
const clipped = (s: Sentence, i: number): boolean => s.tokens[i]?.xpos === 'VBN' && kidsBy(s, i, 'obl:agent', 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by'));
/** Whether those who bear arms or hide their faces do what a verb tells. */
const byArmed = (s: Sentence, i: number, borne: boolean): boolean => (borne ? kidsBy(s, i, 'obl', 'obl:agent').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, i)]).some((k) => k !== null && !/^(?:police|army|policeman)$/.test(lemma(s, k)) && (bears(s, antecedent(s, k)) || disguised(s, antecedent(s, k)) || /^(?:raider|looter|robber|assailant|militiaman|mob)$/.test(lemma(s, k))));
const kept = /^(?:\S+ ){0,3}?(?:for (?:[\p{L}\d-]+ ){1,3}(?:hours|days|weeks|months|years)|captive|hostage|at gunpoint|against (?:his|her|their) will)\b/iu;
const place = /^(?:town|city|village|locality|base|camp|post|outpost|garrison|barracks|hill|bridge|airport|district|settlement|position|territory|area|crossing)$/;

const anyArrest = anyLemma((lemma) => lemma === 'arrest');
/** "made 21 attempts to push our units out", "made off with 80 camels". */
function made(s: Sentence, i: number): Trigger | null {
  const words = behind(s, i, 12);
  // "made 12 arrests", "more than 50 arrests were made"
  if (anyArrest(s) && kidsBy(s, i, 'obj', 'nsubj:pass').some((k) => lemma(s, k) === 'arrest' && s.tokens[k]?.xpos === 'NNS')) return deed('arrest', { harm: 'detained' });
  if (/^off with (?:\S+ ){0,6}?(?:cattle|cows|camels|goats|sheep|livestock|animals|medicines?|drugs|supplies|food|equipment|generators?|vehicles?|ambulances?|motorcycles|motorbikes|fuel|grain|phones|laptops|valuables|belongings|cash|money)\b/iu.test(words)) return deed('destruction', { aims: true });
  return /^(?:\S+ ){0,3}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|repeated|unsuccessful) (?:\p{L}+ ){0,2}?(?:attempts?|tries) (?:at|to) (?:push|dislodge|break|advance|storm|drive|penetrate|breach|cross|assault|attack|wedge|squeeze|breaking|advancing)\b/iu.test(words) ? deed('clash', { by: 'agent' }) : null;
}

/** Whether a settlement or a position was won back by those who bear arms. */
function regained(s: Sentence, i: number, borne: boolean, whom: readonly number[]): boolean {
  const by = borne ? kidsBy(s, i, 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, i)].filter((k): k is number => k !== null);
  return whom.some((k) => (s.tokens[k]?.upos === 'PROPN' && !borne && !isPerson(lemma(s, k))) || place.test(lemma(s, k)) || (lemma(s, k) === 'control' && kidsBy(s, k, 'nmod').some((o) => s.tokens[o]?.upos === 'PROPN' || place.test(lemma(s, o))))) && by.some((k) => bears(s, k));
}

const hostile = /\b(?:to|on|for|aimed at|meant to) (?:an? |the |permanently |immediately )?(?:end|ending|halt|halting|stop|stopping|cease|ceasing|cessation|suspend)\b[^.;]{0,40}\b(?:raids?|raiding|fighting|hostilities|attacks|violence|clashes|killings|war|conflict|reprisals|feud|bloodshed|shelling|strikes|blockade)\b/iu;
/** "signed a deal to end cattle raids", "agreed on an accord to halt the fighting": peace by another name. */
export const pact = (s: Sentence, i: number): boolean => s.tokens[i]?.upos === 'NOUN' && ['deal', 'accord', 'agreement', 'pact', 'memorandum', 'communiqué', 'declaration', 'protocol'].includes(lemma(s, i)) && (hostile.test(behind(s, i, 12)) || /^of (?:principles|peace)\b|^on (?:humanitarian access|disengagement|(?:the |an? )?(?:ceasefire|truce|(?:exchange|release|withdrawal) of))\b/.test(behind(s, i, 4)));
