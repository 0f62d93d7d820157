import type { Sentence } from '#language';
import type { WeaponMention } from '../doc.ts';
import { above, form, kidsBy, lemma, passive, relation, wordAt } from '../syntax.ts';
import type { Event } from './triggers.ts';

// Arms that a sentence names and that did nothing in it.

/** "recovered six rifles", "handed over their guns": weapons that did nothing here. */
export function recovered(s: Sentence, w: WeaponMention): boolean {
  const at = wordAt(s, w.span[1] - 1);
  return above(s, at).slice(0, 4).some((k) => ['recover', 'seize', 'confiscate', 'find', 'discover', 'surrender', 'supply', 'smuggle', 'buy', 'sell', 'deliver', 'capture', 'produce', 'retrieve', 'carry'].includes(lemma(s, k)) && s.tokens[k]?.upos === 'VERB' && !(lemma(s, k) === 'carry' && form(s, k + 1) === 'out'));
}

/** "Opened fire at a suspect who hurled a device": what those had who were struck is not what struck them. */
const ofTarget = (s: Sentence, w: WeaponMention, live: readonly Event[]): boolean => above(s, wordAt(s, w.span[1] - 1)).slice(0, 3).some((v) => {
  const whose = s.tokens[v]?.head ?? -1;
  const deed = live.find((e) => e.at === s.tokens[whose]?.head);
  return s.tokens[v]?.deprel.startsWith('acl') === true && ['hurl', 'throw', 'carry', 'wield', 'hold', 'brandish', 'arm', 'possess'].includes(lemma(s, v)) && deed !== undefined && ['obj', 'obl'].includes(s.tokens[whose]?.deprel ?? '') && !live.some((e) => e.at === v);
});

/** Arms that stand or drive where they are: what is told to have been destroyed of them struck nobody. Drones and missiles are brought down in flight, and stay what an interception met. */
const standing: ReadonlySet<string> = new Set(['aircraft', 'vehicle-bomb', 'artillery', 'mortar', 'firearm', 'mine', 'other', 'rocket']);
const strikes = new Set(['destroy', 'damage', 'suppress', 'neutralise', 'neutralize', 'engage', 'target', 'hit', 'strike', 'disable', 'eliminate', 'burn', 'lose', 'knock']);
const felled = new Set(['explode', 'crash', 'fall', 'burn', 'disappear', 'vanish', 'plunge', 'go', 'shoot', 'down', 'catch']);
/** What a weapon's word before it makes no deed of: "a VBIED facility", "a mortar team". */
const ofArms = /^(?:facilit(?:y|ies)|factor(?:y|ies)|workshops?|teams?|crews?|systems?|positions?|sites?|pits?|caches?|depots?|stores?|storage|launchers?|batter(?:y|ies)|emplacements?|nests?|tubes?|stockpiles?|warehouses?|plants?|units?)$/;

/** "exploded aboard a plane", "fired rockets at a helicopter", "blew up a jet": where something burst, and what was aimed at. */
const struckAt = (s: Sentence, at: number, verb: number): boolean => kidsBy(s, at, 'case').some((c) => ['aboard', 'inside', 'at', 'against', 'near', 'under'].includes(form(s, c)) || form(s, c) === 'on' && form(s, c + 1) === 'board')
  || ['blow', 'burn', 'torch', 'board', 'hijack', 'seize', 'bomb', 'ambush', 'storm', 'raid'].includes(lemma(s, verb)) && ['obj', 'nsubj:pass'].includes(s.tokens[at]?.deprel ?? '');

/** "One strike destroyed a tank, a VBIED and two mortar systems": arms that were struck, and struck nobody here. */
export function struckItself(s: Sentence, w: WeaponMention): boolean {
  let at = wordAt(s, w.span[1] - 1);
  const parent = (k: number): number => s.tokens[k]?.head ?? -1, rel = (k: number): string => relation(s.tokens[k] ?? s.tokens[0]!);
  const noun = [at, parent(at)].find((k) => ofArms.test(form(s, k)) && (k === at || rel(at) === 'compound'));
  if (noun === undefined && !standing.has(w.class)) return false;
  if (noun !== undefined) at = noun;
  for (let n = 0; n < 8 && rel(at) === 'conj'; n++) at = parent(at);
  const verb = parent(at);
  // "the plane exploded", "shot down a helicopter": what flew and fell
  if (w.class === 'aircraft' && (felled.has(lemma(s, verb)) && ['nsubj', 'nsubj:pass'].includes(s.tokens[at]?.deprel ?? '') || ['shoot', 'bring', 'down', 'attack'].includes(lemma(s, verb)) && ['obj', 'nsubj:pass', 'obl:unmarked'].includes(s.tokens[at]?.deprel ?? ''))) return true;
  if (w.class === 'aircraft' && struckAt(s, at, verb)) return true;
  if (!strikes.has(lemma(s, verb)) || s.tokens[verb]?.upos !== 'VERB') return false;
  if (passive(s, verb)) return ['nsubj:pass', 'nsubj'].includes(s.tokens[at]?.deprel ?? '');
  // "hit a mine", "struck a roadside bomb": who ran onto it
  if (['mine', 'other'].includes(w.class) && ['hit', 'strike'].includes(lemma(s, verb))) return false;
  return ['obj', 'obl:unmarked'].includes(s.tokens[at]?.deprel ?? '') && at > verb;
}

/** "Troops, backed by drones, killed ten", "with the support of helicopters": arms that stood by those who did it; what they did themselves is not told. */
export const inSupport = (s: Sentence, w: WeaponMention): boolean => lending.test(s.tokens.filter((t) => t.end <= w.span[0]).map((t) => `${t.form} `).join(''));
const lending = /(?:\b(?:backed|supported|aided|assisted|accompanied|escorted|helped)(?: up)? by|\bwith (?:the )?(?:support|backing) (?:of|from)) (?:(?!and |while |after |that |who |which )[\p{L}\d.’'-]+ ){0,5}?(?:(?:, |and )(?:[\p{L}’'-]+ ){0,2})?$/iu;

/** Whether arms beside these deeds did none of them: taken or handed over, struck themselves, lent in support, or in the hands of those who were struck. */
export const atRest = (s: Sentence, w: WeaponMention, live: readonly Event[]): boolean => recovered(s, w) || struckItself(s, w) || inSupport(s, w) || ofTarget(s, w, live);
