import type { Sentence } from '#language';
import type { WeaponMention } from '../doc.ts';
import { form, kids, kidsBy, lemma, passive } from '../syntax.ts';
import { isPerson } from '../statements/people.ts';
import { anyLemma, anyWord } from '../signs.ts';
import type { Trigger } from './lexicon.ts';

const harmed = /^(?:killed|wounded|injured|hurt|dead|burnt|burned|damaged|destroyed|missing|unhurt|holed|shot|hit)$/;
/** Whether a sentence is clipped as those of digests and logs are: it has no finite verb ("Roadside IED vs PMF pickup, outskirts of A, 2 Mar."). */
export const clipped = (s: Sentence): boolean => s.tokens.length > 3 && /[.;]/.test(s.tokens.at(-1)?.form ?? '')
  && !s.tokens.some((t, k) => ['VBZ', 'VBP', 'MD'].includes(t.xpos) || (t.upos === 'AUX' && !harmed.test(form(s, k + 1))) || (t.xpos === 'VBD' && !harmed.test(form(s, k))));

const firsts = /^(?:vs|v|versus|against|at|on|under|in|inside|near|nr|outside|beside|along|by|off|,)$/;
const idle = /^(?:found|seized|recovered|discovered|defused|sold|bought|sale|smuggled|handed|surrendered|destroyed|disposed|supplied|supply|cache|haul|workshop|factory|test|training|exercise|drill|expert|squad|threat|hoax|alert|scare|talks?|ban|treaty)$/;
/** "Roadside IED vs pickup", "grenade at the police post; two wounded": in a clipped sentence a weapon set off stands for what it did. */
export function weaponAlone(s: Sentence, i: number, weapons: readonly WeaponMention[]): Trigger | null {
  const w = weapons.find((x) => x.span[1] === s.tokens[i]?.end && ['bomb', 'mine', 'vehicle-bomb', 'grenade', 'mortar', 'rocket'].includes(x.class));
  if (!w || !firsts.test(form(s, i + 1)) || !clipped(s) || s.tokens.some((_, k) => idle.test(form(s, k)))) return null;
  const from = s.tokens.findIndex((t) => t.start >= w.span[0]);
  const start = s.tokens.slice(0, from).findLastIndex((t) => /^[,:;•–—-]$/.test(t.form));
  return from - start <= 4 && !s.tokens.slice(start + 1, from).some((t) => ['ADP', 'VERB'].includes(t.upos)) ? { type: 'unspecified', sure: true, by: 'thing', aims: true } : null;
}

/** "Nine people are missing after a car bomb in Orvik", "died in a roadside bomb": a bomb or a mine for its going off. */
export function weaponAfter(s: Sentence, i: number, weapons: readonly WeaponMention[]): Trigger | null {
  const w = weapons.find((x) => x.span[1] === s.tokens[i]?.end && ['bomb', 'mine', 'vehicle-bomb', 'grenade'].includes(x.class));
  if (!w || s.tokens[i]?.xpos !== 'NN' || !/^(?:in|at|near|outside|on|,|\.)$/.test(form(s, i + 1)) || s.tokens.some((_, k) => duds.test(form(s, k)))) return null;
  const from = s.tokens.findIndex((t) => t.start >= w.span[0]);
  return wentOff.test(s.tokens.slice(Math.max(0, from - 4), from).map((t) => ` ${t.form}`).join('')) ? { type: 'unspecified', sure: false, by: 'thing' } : null;
}
const wentOff = / (?:after|following|in) an?(?: \p{L}+)?$/u;
/** What is said of a bomb that did not go off. */
const duds = /^(?:defused|threat|threats|hoax|alert|scare|squad|expert|experts|training|exercise|drill|fake|suspected|unexploded)$/;

/** "exchange of fire", "exchange of mortar and machine-gun fire", "a fierce fire exchange": what both sides send at each other. */
const exchanged = (s: Sentence, i: number): boolean => lemma(s, i) === 'exchange' && (/^(?:fire|gunfire|cross-?fire)$/.test(form(s, i - 1)) || /^of (?:[\p{L}\d-]+ ){0,7}?(?:fire|gunfire|shots|shelling|artillery|bullets|shells|rounds)\b/u.test(s.tokens.slice(i + 1, i + 10).map((t) => t.form.toLowerCase()).join(' ')));
/** "exchange of fire between A and B", "combats between A and B": fighting by words that mean something else alone. */
export const fighting = (s: Sentence, i: number): boolean => exchanged(s, i)
  || (/^combats?$/.test(form(s, i)) && (s.tokens[i]?.xpos === 'NNS' || form(s, i + 1) === 'between'));
/** "Three days of fighting left 50 dead", "after hours of shelling": how long it went on, though a tagger take it for a verb. */
export const daysOf = (s: Sentence, i: number): boolean => ['fighting', 'shelling', 'bombing', 'clashes'].includes(form(s, i)) && form(s, i - 1) === 'of' && /^(?:minutes|hours|days|nights|day|night|bouts?|rounds?)$/.test(form(s, i - 2)) && !kidsBy(s, i, 'obj').length;
/** "73 died in police firing", "two were killed in a firing incident", "firing by unknown men": shots at people, as papers of South Asia say it; nobody's dismissal, and no squad. */
export const policeFiring = (s: Sentence, i: number): boolean => form(s, i) === 'firing' && !['of', 'squad', 'squads', 'range', 'ranges', 'line', 'pin', 'from', 'at'].includes(form(s, i + 1)) && (/^(?:police|army|troops|paramilitary|military)$/.test(form(s, i - 1)) && /^(?:killed|left|wounded|injured|claimed)$/.test(form(s, i + 1)) || !['DT', 'CD', 'PRP$', 'PRP'].includes(s.tokens[i + 1]?.xpos ?? '')
  && /(?:^| )(?:in|during|by|from|after|to) (?:an? |the )?(?:alleged |indiscriminate |unprovoked |heavy |aerial )?(?:police |army |paramilitary |military |security forces |cross - border |troops )?$/u.test(` ${s.tokens.slice(Math.max(0, i - 6), i).map((t) => `${t.form.toLowerCase()} `).join('')}`));
/** "an attempt on the life of a councillor", "attempt against his life". */
export const onLife = (s: Sentence, i: number): boolean => ['attempt', 'bid'].includes(lemma(s, i)) && ['on', 'against'].includes(form(s, i + 1)) && s.tokens.slice(i + 2, i + 6).some((t) => /^(?:life|lives)$/i.test(t.form));

/** "two drops from a copter", "a drop of an explosive device from a drone": as governors' digests name a bomb let fall. */
export const dropFromAbove = (s: Sentence, i: number): boolean => lemma(s, i) === 'drop' && /^(?:of (?:an? |two |three |several )?(?:[\p{L}-]+ ){0,2}(?:device|munition|grenade|explosive|charge|ammunition|bomb|shell|vog)s? )?(?:from|by) (?:an? |the |their |enemy |ukrainian |russian )*(?:[\p{L}-]+ )?(?:copter|quadcopter|drone|uav|hexacopter|multicopter)s?\b/iu.test(words({ ...s, tokens: s.tokens.slice(i + 1, i + 12) }));

const marks = /\b(?:hands?|thumbs?|feet|legs|wrists?|arms)(?: and (?:feet|legs))? (?:were |had been |still )?(?:tied|bound|cuffed|roped|fastened|trussed)\b|\b(?:tied|bound) (?:hands|hand and foot)\b|\bblindfolded\b|\bgagged\b|\b(?:bullet|gunshot|gun|shot|stab|knife|machete) (?:wounds?|marks?|holes?|injur\w+)\b|\b(?:one|two|three|four|several|multiple|\d+) (?:shots?|bullets?) (?:in|to|through) (?:the|his|her|their) (?:head|chest|back|neck|temple|body|face)\b|\bbullet-riddled\b|\briddled with bullets\b|\b(?:signs?|marks?|traces?|evidence) of (?:torture|beatings?|violence|strangulation)\b|\bthroats? (?:had been |were |was )?(?:slit|cut)\b|\b(?:decapitated|beheaded|dismembered|mutilated|strangled)\b|\bshot dead\b|\b(?:shot|stabbed|hacked|beaten|burn(?:ed|t)|bludgeoned|clubbed) to death\b|\bhad been (?:shot|stabbed|strangled|tortured|executed|beaten)\b|\b(?:a )?bullets? (?:in|to|through) the (?:head|neck|back|chest)\b|\b(?:reports?|calls?|complaints?) (?:of|about) (?:gunfire|(?:gun)?shots|an? shooting|shots fired)\b/iu;
/** Words without one of which a sentence has no such mark. */
const marked = anyWord(({ form: word }) => /tied|bound|cuffed|roped|fastened|trussed|blindfolded|gagged|wound|mark|hole|injur|riddled|tortur|beating|violence|strangl|strangul|throat|decapitated|beheaded|dismembered|mutilated|shot|death|stabbed|executed|beaten|bullet|gunfire|shooting/iu.test(word));
/** A sentence's words with one space between, and none about a hyphen. */
const words = (s: Sentence): string => s.tokens.map((t) => t.form).join(' ').replace(/ - /g, '-');
const dead = /^(?:body|corpse|remains|head|torso|cadaver)$/;
const anyBody = anyLemma((lemma) => dead.test(lemma));
/** "his body was found with hands tied", "three men appeared dead, with signs of torture": found as nobody dies by himself. */
export function slainBody(s: Sentence, i: number, next: () => string): boolean {
  if (!finders.has(lemma(s, i))) return false;
  // "The body of a teacher was found by the road. His hands were tied …"
  const own = marked(s) && marks.test(words(s));
  const lain = form(s, i + 1) === 'dead' || killedSo.test(words({ ...s, tokens: s.tokens.slice(i + 1, i + 4) }));
  // the tree is asked last: most that is found is nobody's body
  if (!own && !((lain || anyBody(s) && s.tokens.slice(0, i).some((_, k) => dead.test(lemma(s, k)))) && marks.test(next()) && !/\b(?:no|without|not)\b/u.test(next()) && passive(s, i))) return false;
  // "came across the bodies", "stumbled upon two men"
  const upon = ['stumble', 'come', 'happen', 'chance'].includes(lemma(s, i));
  if (upon && !/^(?:up)?on$|^across$/.test(form(s, i + 1))) return false;
  const found = upon ? kidsBy(s, i, 'obl', 'obj') : [...kidsBy(s, i, 'nsubj', 'nsubj:pass', 'obj'), ...(s.tokens[i]?.deprel.startsWith('acl') ? [s.tokens[i]?.head ?? -1] : [])].filter((k) => k >= 0);
  // "the body, his hands tied, was found", wherever the tree hangs it
  const whom = found.length || !passive(s, i) ? found : s.tokens.flatMap((t, k) => (k < i && t.deprel.startsWith('nsubj') && dead.test(lemma(s, k)) ? [k] : []));
  const lifeless = /,? (?:hands?|thumbs?|wrists?|feet|arms)(?: and (?:feet|legs))? (?:tied|bound|cuffed|roped|trussed)\b/u.test(words(s)) || [i, ...whom].some((k) => kids(s, k).some((c) => ['dead', 'lifeless'].includes(form(s, c)))) || lain || form(s, i + 1) === 'lifeless' || ['fish', 'wash', 'pull'].includes(lemma(s, i)) || /\bwith (?:his|her|their) (?:hands|throats?|heads?|feet|legs|wrists)\b|, (?:his|her|their) (?:hands|thumbs|feet|throats?|wrists)\b/u.test(words(s));
  return whom.some((k) => dead.test(lemma(s, k)) || [...kidsBy(s, k, 'nmod', 'compound')].some((c) => dead.test(lemma(s, c)))) || (lifeless && whom.some((k) => isPerson(lemma(s, k)) || ['he', 'she', 'they'].includes(form(s, k)) || s.tokens[k]?.upos === 'PROPN'));
}
/** "found shot dead", "discovered hacked to death": right behind the finding. */
const killedSo = /^(?:shot dead|(?:shot|stabbed|hacked|beaten|burn(?:ed|t)|bludgeoned|clubbed) to death|(?:decapitated|beheaded|strangled|murdered|executed|slain|killed)\b)/u;
const finders = new Set(['find', 'discover', 'recover', 'appear', 'fish', 'pull', 'dump', 'turn', 'wash', 'lie', 'leave', 'abandon', 'retrieve', 'unearth', 'spot', 'see', 'stumble', 'come', 'happen', 'chance']);

/** Verbs of which `slainBody`, `foundLive` and `undone` tell something. */
export const readsBrief = (verb: string): boolean => finders.has(verb) || ['detect', 'uncover', 'defuse', 'disarm', 'deactivate', 'disable', 'dismantle', 'neutralise', 'neutralize', 'destroy', 'detonate', 'remove'].includes(verb);
const disposal = /\b(?:defus\w+|bomb (?:squad|disposal)|disposal (?:squad|team|unit|experts?)|(?:made|rendered) (?:it |them )?safe|safely (?:detonated|destroyed|removed)|controlled (?:explosion|detonation|blast)|dispos(?:ed|ing) of|neutrali[sz]ed|deactivated|disarmed|dismantled|taken apart|made harmless|rendered harmless|sappers?|deminers?)\b/iu;
/** "a grenade was found at the gate; the bomb squad disposed of it": a weapon laid out that did no harm. */
export const foundLive = (s: Sentence, i: number, weapons: readonly WeaponMention[], paragraph: () => string): boolean => (['find', 'discover', 'recover', 'detect', 'spot', 'uncover', 'unearth'].includes(lemma(s, i)) || (lemma(s, i) === 'turn' && form(s, i + 1) === 'up'))
  && weapons.some((w) => ['bomb', 'mine', 'vehicle-bomb', 'grenade'].includes(w.class) && [...kidsBy(s, i, 'obj', 'nsubj:pass', 'nsubj'), ...(s.tokens[i]?.deprel.startsWith('acl') ? [s.tokens[i]?.head ?? -1] : [])].some((k) => (s.tokens[k]?.start ?? -1) < w.span[1] && w.span[0] < (s.tokens[k]?.end ?? 0)))
  && disposal.test(paragraph()) && !/\b(?:cache|haul|arms dump|hideout|stockpile|ammunition|rounds)\b/iu.test(s.tokens.map((t) => t.form).join(' '));
/** "a motorcycle with 15 kilos of explosive was deactivated by technicians": a bomb undone by those whose trade it is, or by a verb that is said of nothing else. */
export const undone = (s: Sentence, i: number, weapons: readonly WeaponMention[]): boolean => disabled(s, i) || (['deactivate', 'disarm'].includes(lemma(s, i)) || (['dismantle', 'disable', 'destroy', 'neutralise', 'neutralize', 'detonate', 'remove'].includes(lemma(s, i)) && sappers.test(words(s)))) && !/^ ?(?:by remote|remotely|from afar)\b/u.test(words({ ...s, tokens: s.tokens.slice(i + 1, i + 4) })) && passive(s, i)
  && (weapons.some((w) => ['bomb', 'mine', 'vehicle-bomb', 'grenade'].includes(w.class) && w.span[0] < (s.tokens[i]?.start ?? 0)) || /\b(?:kilos?|kilograms?|kilogrammes?|kg|pounds|sticks) of (?:explosives?|dynamite|pentolite|tnt|anfo|c-?4|semtex|ammonium)\b|\b(?:loaded|packed|laden|rigged) with explosives?\b/iu.test(words(s)));
/** "a disposal team came upon a second cylinder and disabled it": by those whose trade it is. */
const disabled = (s: Sentence, i: number): boolean => (form(s, i) === 'disabled' && /^(?:it|them|both)$/.test(form(s, i + 1)) && sappers.test(words(s))) || ['defuse', 'disarm', 'deactivate', 'disable', 'dismantle', 'neutralise', 'neutralize'].includes(lemma(s, i)) && ['VBD', 'VBN'].includes(s.tokens[i]?.xpos ?? '') && (/^(?:it|them|both)$/.test(form(s, i + 1)) || !passive(s, i) && kidsBy(s, i, 'obj').some((k) => /^(?:bomb|device|mine|explosive|shell|charge|cylinder|grenade)$/.test(lemma(s, k)))) && sappers.test(words(s));
const sappers = /\b(?:technicians?|sappers?|deminers?|disposal|bomb squad|engineers|explosives? experts?)\b/iu;

/** "hit a roadside bomb", "struck a mine": the subject suffers what the object does. */
export const ranOnto = (s: Sentence, at: number, weapons: readonly WeaponMention[]): boolean => ['hit', 'strike', 'trigger'].includes(lemma(s, at))
  && kidsBy(s, at, 'obj').some((k) => weapons.some((w) => ['bomb', 'mine'].includes(w.class) && w.span[0] <= (s.tokens[k]?.start ?? -1) && (s.tokens[k]?.end ?? 0) <= w.span[1]));
