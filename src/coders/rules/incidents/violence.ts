import { markBySpelling, lowForm, spelledLemma, type Sentence, type Token } from '#language';
import { cut, overlap, type Span } from '#text';
import { inSentence, type Found } from '../found.ts';
import { above, form, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';
import { measured } from '../statements/patients.ts';
import { fighters, isPerson } from '../statements/people.ts';
import { anyLemma, anyWord } from '../signs.ts';
import type { Toll } from '../statements/tolls.ts';
import { armed, frameOf, type Frame } from './frame.ts';
import { forces } from './forces.ts';
import { harmless } from './harmless.ts';
import { likened } from './figures.ts';
import { figurative } from './lexicon.ts';
import { borrowedIn } from './borrowed.ts';
import { clipped } from './briefs.ts';
import { atItAlways, disarms, inOtherSense, ongoing } from './ongoing.ts';
import { isStructure } from './targets.ts';
import { fromAbove, type Event } from './triggers.ts';
import { pursued } from './pursuit.ts';

const anyFigure = anyLemma((lemma) => figurative.has(lemma));
/** Whether an event word tells of armed violence here: real, and sure by itself or by what stands beside it. */
export function tellsViolence(found: Found, s: Sentence, e: Event, here: readonly Event[], tolls: readonly Toll[]): boolean {
  if (e.unreal || (e.generic && !flares(s, e))) return false;
  // "was shot down 4-0 in its first match", but no "March 10-11"
  if (anyFigure(s) && /(?:^|(?<!\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?)\s)\d{1,2}[-–]\d{1,2}(?=[\s,.;]|$)/u.test(cut(found.doc.text, [s.start, s.end]))) return false;
  // "it attacks only military targets": what somebody always does
  if (e.form === 'verb' && /^VB[ZP]$/.test(s.tokens[e.at]?.xpos ?? '') && form(s, e.at + 1) === 'only') return false;
  // "two gangs that are fighting over smuggling routes": a quarrel, no deed
  if (e.form === 'verb' && ['fight', 'battle'].includes(lemma(s, e.at)) && form(s, e.at + 1) === 'over') return false;
  // "a militia that had fought at their side": who was whose ally
  if (e.form === 'verb' && lemma(s, e.at) === 'fight' && /^(?:at|by|on) (?:its|his|her|their|our|the \p{L}+['’]s) side\b|^alongside\b|^shoulder to shoulder\b/u.test(s.tokens.slice(e.at + 1, e.at + 6).map((t) => t.form).join(' '))) return false;
  if (overYears(s, e) || e.form === 'verb' && (atItAlways(s, e.at) || disarms(s, e.at) || inOtherSense(s, e.at)) || pictured(s, e) || ongoing(s, e, tolls.length > 0)) return false;
  // "has carried out similar attacks": what a party is known for
  if (e.form === 'noun' && !tolls.length && s.tokens[e.at]?.xpos === 'NNS' && kidsBy(s, e.at, 'amod').some((k) => /^(?:similar|such|previous|past|numerous|countless|frequent|other)$/.test(form(s, k))) && kidsBy(s, s.tokens[e.at]?.head ?? -1, 'aux').some((k) => ['has', 'have', 'had'].includes(form(s, k)))) return false;
  // "sided with it in its failed assault on the capital": a campaign as background
  if (e.form === 'noun' && e.definite && kidsBy(s, e.at, 'nmod:poss').length > 0 && kidsBy(s, e.at, 'amod').some((k) => /^(?:failed|abortive|botched|unsuccessful|ill-fated|(?:month|year|week)s?-long|\d+-(?:month|year))$/.test(form(s, k)))) return false;
  if (e.form === 'verb' && !e.trigger.sure && lemma(s, e.at) === 'fall' && menFell(s, e.at)) return false;
  if (e.form === 'verb' && ['crash', 'fall', 'land'].includes(lemma(s, e.at)) && (mishap.test(cut(found.doc.text, [s.start, s.end])) || kidsBy(s, e.at, 'nsubj').some((k) => /^(?:helicopter|plane|aircraft|jet|airliner|chopper|warplane)$/.test(lemma(s, k))))) return false;
  if (e.form === 'verb' && !e.trigger.sure && ['crash', 'fall', 'land'].includes(lemma(s, e.at)) && e.type !== 'capture' && kidsBy(s, e.at, 'nsubj').some((k) => !munition(found, s, e.sentence, k))) return false;
  // "did not fire back": there was no fight
  if (e.negated && (!e.trigger.sure || e.type === 'arrest' || e.trigger.by === 'both')) return false;
  if (e.trigger.result && e.form === 'verb' && thingHarmed(s, e)) return false;
  const own = tolls.some((t) => t.at === e.at);
  const weighs = evidence(found, s, e, here, tolls), atLeast = (n: number): boolean => weighs(n) && !harmless(found, s, e);
  if (e.trigger.sure) return atLeast(1);
  if (e.trigger.harm && own) return atLeast(0);
  if (needsThing.has(lemma(s, e.at)) && e.form === 'verb' && e.type !== 'capture') return atLeast(1) && (landed(found, s, e) || (here.some((o) => o !== e && o.trigger.sure && !o.unreal) && e.trigger.type !== 'displacement'));
  if (e.trigger.type === 'displacement' || e.trigger.harm) return own && !harmless(found, s, e) || (e.trigger.harm === 'killed' && atLeast(2)) || (lemma(s, e.at) === 'shoot' && struck(s, e) && atLeast(1));
  if (e.form === 'noun' && flares(s, e)) return atLeast(-1);
  if (e.form === 'noun' && e.definite) return atLeast(0);
  return atLeast(1);
}

/** Whether what speaks for armed violence around an event word less what speaks against it comes to a number: weapons, forces, combatants and people harmed for it, words of sport, markets and polls against it, which are asked only where the former reaches that far. */
function evidence(found: Found, s: Sentence, e: Event, here: readonly Event[], tolls: readonly Toll[]): (least: number) => boolean {
  const bearers = inSentence(found.actors, e.sentence).some((a) => a.actor !== null && armedKinds.has(a.actor.kind));
  const signs = [
    e.trigger.sure ? 2 : 0,
    inSentence(found.weapons, e.sentence).some((w) => !likened(found, w)) ? 2 : 0,
    theEnemy(s) ? 2 : bearers || s.tokens.some(ofArms) ? 1 : 0,
    tolls.some((t) => t.group.kind !== 'zero') ? 2 : 0,
    here.some((o) => o !== e && o.trigger.sure && !o.unreal) ? 1 : 0,
    e.form === 'noun' && e.trigger.type === 'agreement' ? 2 : 0,
    // "youths burned down 15 huts"
    e.type === 'destruction' && e.form === 'verb' && !e.passive && isPerson(lemma(s, subjectOf(s, e.at) ?? -1)) && kidsBy(s, e.at, 'obj').some((k) => isStructure(lemma(s, k))) ? 1 : 0,
    // "struck from the air"
    e.type === 'air-strike' && e.trigger.type === 'unspecified' && fromAbove(s, e.at) ? 2 : 0,
    // "Pre-dawn raid, Tarmiyah, 3 Mar.": an entry of a log
    e.form === 'noun' && e.trigger.type !== 'agreement' && clipped(s) && s.tokens.some((t) => t.upos === 'PROPN') && s.tokens.some((t) => t.upos === 'NUM') ? 2 : 0,
    // "they died in a strike on a post"
    e.form === 'noun' && e.indefinite && relation(s.tokens[e.at] as Token) === 'obl' && ['die', 'perish', 'kill'].includes(lemma(s, s.tokens[e.at]?.head ?? -1)) && kidsBy(s, e.at, 'case').some((c) => ['in', 'during', 'by'].includes(form(s, c)) || ['after', 'following'].includes(form(s, c)) && s.tokens.some((t) => /^(?:wounds|injuries)$/.test(t.form))) && !kidsBy(s, e.at, 'compound').length ? 1 : 0,
    e.form === 'noun' && ['strike', 'raid'].includes(lemma(s, e.at)) && carriedOut(found, s, e) ? 2 : 0,
    e.form === 'noun' && (owned(found, e) || lemma(s, e.at) === 'strike' && lays(s, e)) ? 2 : 0,
    // "Five bombs were planted. Three of them went off"
    ['go', 'explode', 'detonate'].includes(lemma(s, e.at)) && ofThem(found, s, e) ? 2 : 0,
    // "survived an attack on his car"
    e.form === 'noun' && e.patient && relation(s.tokens[e.at] as Token) === 'obj' && ['survive', 'escape'].includes(lemma(s, s.tokens[e.at]?.head ?? -1)) ? 2 : 0,
  ];
  const pro = signs.reduce((a, b) => a + b, 0) + ((e.trigger.aims || e.trigger.by === 'patient') && struck(s, e) ? 1 : 0);
  // places are found only where they may turn the scale
  const [taken, aimed] = [e.type === 'capture' ? 2 : 0, e.form === 'noun' && e.type !== 'agreement' ? 1 : 0];
  const con = [() => 2 * Math.min(2, borrowedIn(found, s)), () => (violent(found) ? 0 : 1), () => against[frameOf(found) ?? 'trial'], () => (sick(found, s) ? 3 : 0), () => (taken && !takesPlace(found, s, e) ? taken : 0) + (aimed && !onPlace(found, s, e) ? aimed : 0)];
  return (least) => {
    let room = pro + taken + aimed - least;
    for (const weight of con) { if (room < 0) return false; room -= weight(); }
    return room >= 0;
  };
}
/** "Claimed responsibility for Tuesday evening's blast", "the attack was claimed by the front": nobody owns up to what is no deed. */
const owned = (found: Found, e: Event): boolean => found.claims.some((c) => c.stance === 'admits' && c.content.some((x) => overlap(x, e.span) > 0));
/** "A strike damaged a bridge", "the strike killed two": no strike of workers does. */
const lays = (s: Sentence, e: Event): boolean => { const verb = s.tokens[e.at]?.head ?? -1; return relation(s.tokens[e.at] as Token) === 'nsubj' && (/^(?:damage|destroy|flatten|level|demolish|ignite|kill|wound|injure|incinerate|shatter)$/.test(lemma(s, verb)) && kidsBy(s, verb, 'obj').some((k) => isStructure(lemma(s, k)) || isPerson(lemma(s, k)) || s.tokens[k]?.upos === 'NUM') || lemma(s, verb) === 'hit' && kidsBy(s, verb, 'obj').some((k) => isStructure(lemma(s, k)) && kidsBy(s, k, 'det', 'nummod').some((d) => form(s, d) !== 'the'))); };
const fliers = /^(?:force|army|military|navy|militia|troop|soldier|rebel|fighter|insurgent|militant|coalition|command|aircraft|jet|warplane|plane|helicopter|drone)$/;
/** "Israel carried out a series of strikes on Rafah", "the coalition conducted three strikes": what a state or those who bear arms do; workers go on theirs. */
function carriedOut(found: Found, s: Sentence, e: Event): boolean {
  const up = s.tokens[e.at]?.head ?? -1, verb = s.tokens[up]?.upos === 'VERB' ? up : s.tokens[up]?.head ?? -1;
  if (!/^(?:carry|conduct|launch|mount|stage|deliver)$/.test(lemma(s, verb))) return false;
  const subject = subjectOf(s, verb);
  return subject !== null && (fliers.test(lemma(s, subject)) || inSentence(found.actors, e.sentence).some((a) => a.actor !== null && ['state-forces', 'armed-group', 'government', 'intergovernmental'].includes(a.actor.kind) && overlap(a.span, [s.tokens[subject]!.start, s.tokens[subject]!.end]) > 0));
}
/** "fresh fighting erupted", "a ceasefire took effect": words that are said of nothing but arms. */
const flares = (s: Sentence, e: Event): boolean => {
  const verbs = flaring.find(([noun]) => noun.test(lemma(s, e.at)))?.[1];
  // "a track was damaged by an explosion"
  const of = ['obl', 'obl:agent'].includes(s.tokens[e.at]?.deprel ?? '') && kidsBy(s, e.at, 'case').some((c) => form(s, c) === 'by') && passive(s, s.tokens[e.at]?.head ?? -1) ? [s.tokens[e.at]?.head ?? -1] : [];
  return verbs !== undefined && [...of, ...(['nsubj', 'nsubj:pass'].includes(s.tokens[e.at]?.deprel ?? '') || relation(s.tokens[e.at] as Token) === 'compound' && s.tokens[e.at]?.head === e.at + 1 ? [s.tokens[e.at]?.head ?? -1] : []), ...kidsBy(s, e.at, 'acl')].some((k) => verbs.has(lemma(s, k))) || (relation(s.tokens[e.at] as Token) === 'obj' && ['blast', 'explosion', 'gunfire', 'shelling'].includes(lemma(s, e.at)) && ['report', 'hear', 'feel'].includes(lemma(s, s.tokens[e.at]?.head ?? -1)));
};
const flaring = [[/^(?:clash|fighting|gunfire|shelling|battle|gunfight|skirmish)$/, new Set(['erupt', 'break', 'flare', 'rage', 'resume', 'intensify', 'escalate', 'spread', 'continue', 'persist', 'go', 'take', 'reach', 'last', 'ensue', 'subside', 'engulf', 'way', 'underway'])], [/^(?:explosion|blast)$/, new Set(['hear', 'rock', 'shake', 'shook', 'rattle', 'damage', 'destroy', 'hit', 'strike', 'rip', 'tear', 'sweep', 'kill', 'wound', 'injure', 'wreck', 'shatter', 'level', 'flatten', 'occur', 'happen'])], [/^(?:ceasefire|truce)$/, new Set(['take', 'come', 'enter', 'go', 'begin'])]] as const;
/** "seized Goma in January": a town is what was taken. */
/** "Seized the town of Goma": what takes its name behind it. */
const settled = /^(?:town|city|village|locality|settlement|port|island|district|capital)$/;
const takesPlace = (found: Found, s: Sentence, e: Event): boolean => e.form === 'verb' && (e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj')).flatMap((k) => (settled.test(lemma(s, k)) ? [k, ...kidsBy(s, k, 'nmod', 'appos', 'compound')] : [k])).some((k) => inSentence(found.places, e.sentence).some((p) => p.use === 'plain' && p.value.precision <= 4 && overlap(p.nameSpan, [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0]) > 0));
/** "a barrage on Haifa", "an attack on Bunia": a town is what was struck. */
const onPlace = (found: Found, s: Sentence, e: Event): boolean => kidsBy(s, e.at, 'nmod', 'obl').some((k) => kidsBy(s, k, 'case').some((c) => ['on', 'against'].includes(form(s, c))) && inSentence(found.places, e.sentence).some((p) => p.value.precision <= 4 && overlap(p.nameSpan, [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0]) > 0));
/** "have been fighting it since 2023": the war, no deed in it. */
const overYears = (s: Sentence, e: Event): boolean => e.form === 'verb' && ['fight', 'battle'].includes(lemma(s, e.at)) && (s.tokens[e.at]?.xpos === 'VBG' && kidsBy(s, e.at, 'aux').some((k) => form(s, k) === 'been') || ['have', 'has', 'had'].includes(form(s, e.at - 1))) && s.tokens.slice(e.at + 1, e.at + 8).some((t) => /^(?:since|for)$/i.test(t.form));
/** "satellite images show burned stalls": what a picture shows is a state, and pictures do nothing. */
const pictured = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.trigger.type === 'destruction' && [...kidsBy(s, e.at, 'nsubj'), s.tokens[e.at]?.head ?? -1, ...(kidsBy(s, e.at, 'nsubj').length ? [] : kidsBy(s, s.tokens[e.at]?.head ?? -1, 'nsubj'))].some((k) => ['image', 'picture', 'photo', 'photograph', 'footage', 'video', 'imagery'].includes(lemma(s, k)));
/** "two of our officers fell", "some brave soldiers fallen": men fall, and nothing comes down. */
const menFell = (s: Sentence, at: number): boolean => ['he', 'she', 'who'].includes(form(s, subjectOf(s, at) ?? -1)) || [...kidsBy(s, at, 'nsubj'), ...(relation(s.tokens[at] as Token) === 'conj' ? sufferers(s, at) : []), ...(relation(s.tokens[at] as Token) === 'acl' ? [s.tokens[at]?.head ?? -1] : [])].flatMap((k) => [k, ...kidsBy(s, k, 'nmod')]).some((k) => isPerson(lemma(s, k)));
/** Those whom a passive befalls, also one joined to another ("were dragged out, tied up and shot"). */
function sufferers(s: Sentence, at: number): readonly number[] {
  for (let v = at, hops = 0; hops < 4; hops++) { const own = kidsBy(s, v, 'nsubj:pass', 'nsubj'); const t = s.tokens[v]; if (own.length || !t || relation(t) !== 'conj') return own; v = t.head; }
  return [];
}
const isEnemy = (noun: string): boolean => ['enemy', 'invader', 'occupier', 'aggressor'].includes(noun), anyEnemy = anyLemma(isEnemy);
/** "the enemy attacked 14 times", as a side in a war speaks of the other. */
const theEnemy = (s: Sentence): boolean => anyEnemy(s) && s.tokens.some((t, k) => isEnemy(lemma(s, k)) && (form(s, k - 1) === 'the' || t.xpos === 'NNS') && relation(t) === 'nsubj');
/** Whether what an event aims at is a building, a vehicle, a place of people. */
const struck = (s: Sentence, e: Event): boolean => (e.trigger.by === 'patient' && ['come', 'run'].includes(lemma(s, e.at)) && [subjectOf(s, e.at)].some((k) => k !== null && isStructure(lemma(s, k)))) || (e.passive ? sufferers(s, e.at) : [...kidsBy(s, e.at, 'obj'), ...(['fire', 'shoot'].includes(lemma(s, e.at)) ? kidsBy(s, e.at, 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => ['on', 'at', 'upon', 'into'].includes(form(s, c)))) : [])]).some((k) => isStructure(lemma(s, k)) || (onPeople.has(lemma(s, e.at)) && (isPerson(lemma(s, k)) || s.tokens[k]?.upos === 'NUM')));
/** Verbs that are violent with people as their object. */
const onPeople = new Set(['fire', 'beat', 'attack', 'assault', 'shoot', 'stab', 'knife', 'hack', 'ambush', 'raid', 'bomb', 'shell']);
/** Whether one of the last two sentences names arms that an "it" can stand for. */
const armsNear = (found: Found, n: number): boolean => found.weapons.some((w) => w.sentence <= n && n - w.sentence <= 2);
/** Whether a word is something shot, thrown or flown that can come down on people. */
const munition = (found: Found, s: Sentence, n: number, k: number): boolean => (s.tokens[k]?.upos === 'PRON' && form(s, k) !== 'who' && (form(s, k) !== 'it' || armsNear(found, n))) || s.tokens[k]?.upos === 'NUM' || /^(?:shell|rocket|missile|bomb|drone|mortar|projectile|munition|shrapnel|debris|fragment|wreckage|grenade|round|shot|fire|device|uav|one|some|several|most|salvo|barrage|volley)s?$/.test(form(s, k)) || inSentence(found.weapons, n).some((w) => overlap(w.span, [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0]) > 0);
const mishap = /\b(?:technical (?:fault|failure|problem|malfunction|glitch)|mechanical failure|bad weather|engine failure|pilot error)\b/i;
/** What kills without arms. */
const disease = /\b(?:non-?combat(?:[- ]related)?|(?:killed|died|dead|perished|deaths?) in (?:an? |the )?(?:[\p{L}-]+ )?(?:fire|blaze)(?= ?[.,;:”"]| at | on | in | that | which | when |$)|no (?:wounds|signs?|evidence|indication)(?: or \p{L}+)? of (?:violence|foul play|trauma|a struggle)|cholera|measles|ebola|malaria|dengue|coronavirus|covid|disease|outbreak|epidemic|malnutrition|starvation|flood(?:s|ing|waters)?|earthquake|landslide|avalanche|heatwave|storm|cyclone|hurricane|tornado|drown(?:ed|ing)|capsized|overturned|collided|collision|gas (?:cylinder|leak|explosion)|electrical fault|short circuit|derailed|(?:of|from|with) (?:[\p{L}-]+ )?(?:cancer|pneumonia|hypothermia|dehydration|heatstroke|starvation|hunger|thirst|natural causes|old age)|heart attack|long illness|short illness|overdose|carbon monoxide|food poisoning|(?:swimming|resort) pool|(?:house|trailer|factory|warehouse|hotel|kitchen|forest|hospital|market) (?:fire|blaze)|leak(?:s|ing|ed)?|boiler|lightning|(?:want|lack) of (?:care|treatment|medicine|oxygen|food|water)|(?:went|go|gone|going) on strike)\b/iu;
/** Words without one of which a sentence names none of these. */
const diseaseWord = anyWord(({ form }) => /combat|fire|blaze|violence|\bfoul\b|trauma|struggle|cholera|measles|ebola|malaria|dengue|coronavirus|covid|disease|outbreak|epidemic|malnutrition|starvation|flood|earthquake|landslide|avalanche|heatwave|storm|cyclone|hurricane|tornado|drown|capsized|overturned|collided|collision|\bgas\b|electrical|circuit|derailed|cancer|pneumonia|hypothermia|dehydration|heatstroke|hunger|thirst|\b(?:natural|age|heart|pool|strike|care|treatment|medicine|oxygen|food|water)\b|illness|overdose|monoxide|leak|boiler|lightning/iu.test(form));
const arms = /\b(?:gunm[ae]n|militants?|rebels?|bombs?|bombed|shot (?:dead|and)|opened fire|air ?strikes?|missiles?|drones?|shell(?:ed|ing)|ambush\w*)\b/iu;
/** Whether a sentence tells of a death without arms: it names what kills so, or stands in a report on an illness and speaks of no arms. */
export function sick(found: Found, s: Sentence): boolean {
  const words = cut(found.doc.text, [s.start, s.end]);
  return (diseaseWord(s) && disease.test(words) && !arms.test(words) && !pursued(found, s)) || (frameOf(found) === 'illness' && !armed.test(words));
}
/** How much each frame of a report speaks against armed violence in it. */
const against: Readonly<Record<Frame, number>> = { trial: 0, anniversary: 0, exercise: 12, accident: 9, contest: 6, illness: 2 };

const violence = new WeakMap<Found, boolean>();
/** Whether two sentences of the report or more, of a brief one sentence, speak of arms, of those who bear them or of people harmed. */
function violent(found: Found): boolean {
  let known = violence.get(found);
  if (known === undefined) {
    const { sentences } = found.doc.parse;
    let missing = sentences.length > 3 ? 2 : 1;
    known = sentences.some((s, n) => (inSentence(found.weapons, n).length > 0 || inSentence(found.actors, n).some((a) => a.actor !== null && armedKinds.has(a.actor.kind))
      || s.tokens.some(ofArms) || harmWord(s) && harmWords.test(cut(found.doc.text, [s.start, s.end]))) && --missing === 0);
    violence.set(found, known);
  }
  return known;
}
const harmWords = /\b(?:kill(?:ed|ing|s)|dead|died|wounded|injured|bodies|casualties|victims|abducted|kidnapped|shot|stabbed|hacked|beheaded|shelled|bombed|ambushed|looted|torched|blown up|blew up|explosions?|detonated|gunfire|shooting at)\b/i;
/** Words without one of which a sentence has none of those. */
const harmWord = anyWord(({ form }) => /kill(?:ed|ing|s)|dead|died|wounded|injured|bodies|casualties|victims|abducted|kidnapped|shot|stabbed|hacked|beheaded|shelled|bombed|ambushed|looted|torched|blown|blew|explosion|detonated|gunfire|shooting/iu.test(form));
const armedKinds: ReadonlySet<string> = new Set(['state-forces', 'armed-group', 'police', 'militia']);
/** "killed the game", "executed the plan": what is harmed is nobody. */
function thingHarmed(s: Sentence, e: Event): boolean {
  if (e.trigger.by === 'patient') return false;
  const [first] = e.passive ? kidsBy(s, e.at, 'nsubj:pass') : kidsBy(s, e.at, 'obj');
  const patient = first === undefined ? undefined : measured(s, first);
  const t = patient === undefined ? undefined : s.tokens[patient];
  return Boolean(t && t.upos === 'NOUN' && t.xpos === 'NN' && !isPerson(lemma(s, patient as number)) && !doer.test(lemma(s, patient as number)) && !forces.has(lemma(s, patient as number))) || Boolean(t && t.xpos === 'NNS' && /^(?:business|job|shop|company|hope|dream|deal|plan|career|bill|bank|industry|market|sale|weed|germ|cell|bacteria|crop|tree|plant)$/.test(lemma(s, patient as number)));
}
/** Nouns of those who do something, by their ending ("a tax collector", "an exporter"); not what may be killed in a manner of speaking. */
const doer = /^(?!.*(?:paper|computer|order|offer|sector|motor|river|tower|border|power|water|matter|number|factor|door|error|letter|chapter|quarter|summer|winter|corner|server|transfer|layer|filter|cancer|fever|newsletter|tractor|reactor)$).*(?:[bcdfgklmnprstvz]er|[ts]or|[rn]ist|ian|eer)$/;
const combatantWords: ReadonlySet<string> = new Set([...fighters, 'militia', 'army', 'warplane', 'helicopter', 'jet', 'gunmen', 'armed', 'police', 'policeman', 'cartel', 'gang', 'military', 'barracks', 'base', 'troops', 'garrison',
  'warship', 'convoy', 'frontline', 'ambush', 'drone', 'clash', 'massacre', 'militiamen', 'paratrooper', 'speedboat', 'hostage', 'settler', 'jawan', 'commander',
  'operative', 'navy', 'combatant']);
/** Whether a word names those who bear arms, or what they ride, wear and hold. */
const ofArms = (t: Token): boolean => combatantWord(spelledLemma(t)) || lowForm(t) === 'forces';
const combatantWord = markBySpelling(({ low }) => combatantWords.has(low));
const needsThing = new Set(['land', 'crash', 'fall', 'fire', 'launch', 'lob', 'down', 'intercept', 'defuse', 'go', 'blow', 'burn', 'take', 'pick', 'hit', 'strike', 'target', 'rain', 'slam', 'blast', 'destroy', 'shoot', 'explode', 'detonate', 'burst', 'sweep', 'descend']);

/** "Three of them went off": of the arms that the sentences right before named. */
const ofThem = (found: Found, s: Sentence, e: Event): boolean => kidsBy(s, e.at, 'nsubj').some((k) => s.tokens[k]?.upos === 'NUM' && kidsBy(s, k, 'nmod').some((o) => ['them', 'these', 'those'].includes(form(s, o)))) && armsNear(found, e.sentence);

/** Whether a many-sided verb ("hit", "landed", "went off") has a weapon, a force or struck people and places in its clause. */
function landed(found: Found, s: Sentence, e: Event): boolean {
  const governed = relation(s.tokens[e.at] as Token) === 'acl' ? [s.tokens[e.at]?.head ?? -1] : [];
  const clause = new Set([e.at, ...governed, ...s.tokens.flatMap((t, k) => (within(s, k, e.at) ? [k] : []))]);
  if (e.trigger.aims && struck(s, e) || ofThem(found, s, e)) return true;
  if (['explode', 'detonate'].includes(lemma(s, e.at)) && inSentence(found.weapons, e.sentence).some((w) => ['bomb', 'mine', 'vehicle-bomb', 'grenade', 'drone', 'missile'].includes(w.class))) return true;
  const hits = (span: Span): boolean => s.tokens.some((t, k) => clause.has(k) && t.start < span[1] && span[0] < t.end);
  if (inSentence(found.weapons, e.sentence).some((w) => hits(w.span) && !likened(found, w))) return true;
  // "saying the shells were fired by the army", wherever the tree hangs the shells
  if (e.passive && inSentence(found.weapons, e.sentence).some((w) => w.span[1] + 1 === s.tokens[e.at - 1]?.start && ['was', 'were'].includes(form(s, e.at - 1)))) return true;
  if (e.type === 'air-strike' && fromAbove(s, e.at)) return true;
  // "43 were intercepted over six regions"
  if (e.type === 'interception' && e.passive && ['intercept', 'down'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'nsubj:pass', 'nsubj').some((k) => s.tokens[k]?.upos === 'NUM')) return true;
  if (inSentence(found.actors, e.sentence).some((a) => hits(a.span) && a.actor !== null && ['state-forces', 'armed-group'].includes(a.actor.kind))) return true;
  // "said it had struck 40 targets overnight"
  if (e.form === 'verb' && !e.passive && ['strike', 'hit', 'destroy', 'target'].includes(lemma(s, e.at)) && s.tokens.slice(0, e.at).some(ofArms) && kidsBy(s, e.at, 'obj').some((k) => /^(?:target|position|hideout|site|launcher|stronghold)$/.test(lemma(s, k)) && kidsBy(s, k, 'nummod').length > 0)) return true;
  const head = s.tokens[e.at]?.deprel === 'acl:relcl' ? s.tokens[e.at]?.head ?? -1 : -1;
  if (head >= 0 && inSentence(found.weapons, e.sentence).some((w) => overlap(w.span, [s.tokens[head]?.start ?? 0, s.tokens[head]?.end ?? 0]) > 0)) return true;
  const subject = subjectOf(s, e.at);
  if (subject !== null && (forces.has(lemma(s, subject)) || inSentence(found.actors, e.sentence).some((a) => overlap(a.span, [s.tokens[subject]?.start ?? 0, s.tokens[subject]?.end ?? 0]) > 0 && a.actor !== null && a.actor.kind !== 'outlet'))) return kidsBy(s, e.at, 'obj', 'obl').length > 0;
  return [...clause].some((k) => combatantWords.has(lemma(s, k)) || /^(?:plane|aircraft|helicopter|gunfire|shot|shots|munition|device|explosive)s?$/.test(form(s, k)));
}
const within = (s: Sentence, k: number, top: number): boolean => above(s, k).slice(0, 5).includes(top);
