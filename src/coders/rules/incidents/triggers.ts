import type { IncidentType } from '#codebook';
import { bySpelling, markBySpelling, lowForm, lowLemma, spelled, spelledLemma, type Sentence, type Spelling, type Token } from '#language';
import type { Span } from '#text';
import type { Doc, WeaponMention } from '../doc.ts';
import { above, branch, form, kids, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { idiomAt, isIdiomatic } from '../statements/idioms.ts';
import { patientHeads } from '../statements/patients.ts';
import { beaten, doing, rallied, readsVerb, takesFallen, takesNothing } from './doing.ts';
import { captionsOf } from './captions.ts';
import { crowded, mobbed } from './crowds.ts';
import { takesGoods } from './handled.ts';
import { clipped, daysOf, dropFromAbove, fighting, foundLive, onLife, policeFiring, ranOnto, readsBrief, slainBody, undone, weaponAfter, weaponAlone } from './briefs.ts';
import { onlyPassed, seizesNoGround } from './grounds.ts';
import { inSupport, struckItself } from './idle-arms.ts';
import { flyerFires } from './shots.ts';
import { pact } from './ways.ts';
import { thenOthers } from './turns.ts';
import { attempted, isBefore, isNegated, calledUntrue, isUnreal, rejectedByUs } from './unreal.ts';
import { nouns, ofIdiom, phrases, typeOfWeapon, verbs, type Trigger } from './lexicon.ts';

/** A word that speaks of an event. */
export interface Event {
  readonly sentence: number;
  readonly at: number;
  readonly span: Span;
  readonly trigger: Trigger;
  /** The type that the word and the weapons beside it give. */
  readonly type: IncidentType;
  readonly form: 'verb' | 'noun';
  /** "the attack", "this killing": speaks of something told before. */
  readonly definite: boolean;
  /** "an attack": brings something new. */
  readonly indefinite: boolean;
  /** Names whom or what it befell or was aimed at ("the killing of two miners"). */
  readonly patient: boolean;
  /** A bare plural or a mass noun without number, date, toll: background. */
  readonly generic: boolean;
  readonly negated: boolean;
  /** Denied in the report's own first person ("we reject the accusation that our men executed patients"). */
  readonly rejected: boolean;
  /** Under a modal, a plan, a threat, a condition, an exercise. */
  readonly unreal: boolean;
  /** "another", "a second", "separate": not what was told before. */
  readonly other: boolean;
  /** Told in the past perfect or as something that was before. */
  readonly before: boolean;
  readonly passive: boolean;
  /** Befell somebody told of before ("the victims were killed", "they were shot"). */
  readonly again: boolean;
}

const names: ReadonlySet<string> = new Set(nouns.keys());
/** Last words of triggers of two words. */
const lastOfTwo: ReadonlySet<string> = new Set([...names].flatMap((n) => n.split(' ').slice(1)));
/** The trigger of a noun, with the words of one name joined ("drone strike"). */
function nounTrigger(s: Sentence, i: number): readonly [string, Trigger] | null {
  const word = lemma(s, i);
  // "23 strikes using attack, bomber and fighter aircraft"
  if (word === 'attack' && /^(?:,? (?:and |or )?(?:attack|bomber|fighter|reconnaissance|remotely|piloted|unmanned))* (?:aircraft|jets?|planes?|helicopters?)\b/u.test(rest(s, i).toLowerCase().replace(/ ,/g, ','))) return null;
  if (fighting(s, i)) return ['fighting', armedClash];
  if (policeFiring(s, i)) return ['firing', onSomebody];
  if (dropFromAbove(s, i)) return ['drop', droppedBomb];
  if (pact(s, i)) return made.has(lemma(s, s.tokens[i]?.head ?? -1)) ? ['truce', nouns.get('truce') as Trigger] : null;
  // "a volley of stones", "volleys of tear gas": what a crowd throws, and what the verb beside it fires
  if (['volley', 'barrage', 'hail', 'salvo'].includes(word) && gassed.test(rest(s, i))) return null;
  if (['volley', 'barrage', 'hail'].includes(word) && hurled.test(rest(s, i))) return ['volley', { type: 'riot', sure: false, by: 'agent' }];
  // "two suspects are under arrest"
  if (word === 'arrest' && form(s, i - 1) === 'under') return ['arrest', underArrest];
  const two = lastOfTwo.has(word) ? `${lemma(s, i - 1)} ${word}` : word;
  const hit = names.has(two) ? two : names.has(word) ? word : null;
  if (!hit) return null;
  return [hit, nouns.get(hit) as Trigger];
}

const gassed = /^ of (?:\p{L}+ )?(?:tear ?gas|teargas|pepper|rubber|water|warning|stun)\b/u;
const hurled = /^ of (?:\p{L}+ )?(?:stones|rocks|bricks|bottles|eggs|petrol|firebombs|fireworks|molotovs?)\b/u;
/** What can be brought down out of the sky. */
const isFlown = (noun: string): boolean => /^(?:drone|uav|fpv|quadcopter|missile|rocket|projectile|target|object|aircraft|plane|airplane|jet|warplane|helicopter|fighter|bomber|copter|balloon|shahed|munition|vehicle|gunship|some|most|number|dozen|several)$/.test(noun);
const phrasal: ReadonlySet<string> = new Set(phrases.map(([verb]) => verb));
/** The verbs that make a phrase with a word. */
const phrasedWith = bySpelling(({ low }): readonly string[] => phrases.filter(([, pattern]) => pattern.test(low)).map(([verb]) => verb));
const phrasesAny = markBySpelling((word) => phrasedWith(word).length > 0);
const endsPhrase = (word: Spelling, verb: string): boolean => phrasesAny(word) && phrasedWith(word).includes(verb);
const anyDown = (s: Sentence): boolean => s.tokens.some((t) => lowForm(t) === 'down' || lowLemma(t) === 'down');
function verbTrigger(s: Sentence, i: number): Trigger | null {
  const word = lemma(s, i);
  if (word === 'take' && (takesNothing(s, i) || takesFallen(s, i))) return null;
  if (takesGoods(s, i)) return null;
  if (word === 'seize' && seizesNoGround(s, i)) return null;
  if (word === 'enter' && onlyPassed(s, i)) return null;
  // "the Fano, who once fought beside the army": whose friends they were
  if (word === 'fight' && /^ (?:beside|alongside) /u.test(rest(s, i)) && (s.tokens[i]?.deprel === 'acl:relcl' || kids(s, i).some((k) => ['once', 'formerly', 'previously', 'had'].includes(form(s, k))))) return null;
  // "tried to assassinate a senator": a deed that was begun, and nobody's death
  if (attempted(s, i)) return onSomebody;
  // nothing else is told by "bring", so that no tree is made for it
  if (word === 'bring' && !anyDown(s) && !rallied(s, i)) return verbs.get(word) ?? null;
  // "was bringing flour down from the hills": what is brought down is flown, or counted
  if (word === 'bring' && !passive(s, i) && kidsBy(s, i, 'obj').length && !kidsBy(s, i, 'obj').some((k) => s.tokens[k]?.upos !== 'NOUN' || isPerson(lemma(s, k)) || isFlown(lemma(s, k)) || kidsBy(s, k, 'nummod').length > 0)) return null;
  // "put the deaths at 13"
  if (word === 'put' && !/^ (?:an?|two|three|several|\d+) (?:\p{L}+ )?(?:bombs?|missiles?|shells?|rockets?|rounds?|grenades?) (?:through|into|on) /u.test(rest(s, i)) && !/ (?:to (?:the )?(?:death|sword|torch|flames)|out of action)\b/.test(rest(s, i))) return null;
  // "set one of the youths ablaze": a man, and no house
  if (word === 'set' && /^ (?:\S+ ){1,6}(?:ablaze|alight|on fire)\b/u.test(rest(s, i)) && kidsBy(s, i, 'obj').some((k) => isPerson(lemma(s, k)) || ['him', 'her', 'them'].includes(form(s, k)) || kidsBy(s, k, 'nmod').some((o) => form(s, o) === 'them' || isPerson(lemma(s, o))))) return onSomebody;
  // "a motorcycle loaded with explosives was set off"
  if (word === 'set' && form(s, i + 1) === 'off' && passive(s, i) && kidsBy(s, i, 'nsubj:pass', 'nsubj').some((k) => branch(s, k).some((b) => /^(?:explosives?|bomb|ied|device|charge|landmine|grenade)$/.test(lemma(s, b))))) return setOff;
  const own = doing(s, i);
  if (own) return own;
  const idiom = idiomAt(s, i);
  if (idiom) return ofIdiom(idiom);
  // "brought down three of them": men, not what flies
  if (['bring', 'shoot'].includes(word) && form(s, i + 1) === 'down' && !passive(s, i) && kidsBy(s, i, 'obj').some((k) => isPerson(lemma(s, k)) || kidsBy(s, k, 'nmod').some((o) => ['they', 'them'].includes(form(s, o)) || isPerson(lemma(s, o))))) return { type: 'attack', sure: false, by: 'agent', aims: true };
  if (phrasal.has(word) && s.tokens.some((t, k) => k !== i && (endsPhrase(spelled(t), word) || endsPhrase(spelledLemma(t), word)))) {
    // "drove up to the mine", "took him to the base": whither, and nothing that was run over or taken
    // "came days after an attack": nobody that came under it
    const whither = word === 'take' ? /^(?:to|from|at)$/ : word === 'come' ? /^(?:after|before|amid|from|to|as|following|since|during)$/ : /^(?:to|towards?|from|past)$/;
    const near = kids(s, i).filter((k) => !kidsBy(s, k, 'case').some((c) => whither.test(form(s, c))));
    const beside = [...near.map((k) => form(s, k)), form(s, i + 1), ...near.map((k) => lemma(s, k))];
    for (const [verb, pattern, trigger] of phrases) if (verb === word && beside.some((w) => pattern.test(w))) return trigger;
  }
  return verbs.get(word) ?? null;
}

/** "warplanes have been bombing targets": a verb, though a tagger takes it for a noun; null for others. */
function goingOn(s: Sentence, i: number): Trigger | null {
  if (s.tokens[i]?.upos !== 'NOUN' || !['been', 'is', 'are', 'were'].includes(form(s, i - 1)) || !/^(?:bomb|shell|pound|attack|bombard|raid|strik|target)ing$/.test(form(s, i)) || !['DT', 'NNP', 'NNPS', 'JJ', 'NNS', 'PRP$', 'CD'].includes(s.tokens[i + 1]?.xpos ?? '')) return null;
  const stem = form(s, i).slice(0, -3);
  const verb = verbs.get(stem) ?? verbs.get(`${stem}e`) ?? null;
  return verb?.type === 'bombing' && s.tokens.some((t) => /^(?:warplanes?|jets?|aircraft|planes?|helicopters?)$/i.test(t.form)) ? { ...verb, type: 'air-strike' } : verb;
}

/** "accused the army of bombing a market", "denied bombing a clinic": a deed with an object, though a tagger takes it for a noun; null for others. */
function chargedWith(s: Sentence, i: number): Trigger | null {
  const t = s.tokens[i];
  if (t?.upos !== 'NOUN' || !/ing$/.test(form(s, i)) || !['DT', 'CD', 'NNP', 'NNPS', 'PRP$', 'JJ', 'NNS'].includes(s.tokens[i + 1]?.xpos ?? '') || !(['of', 'by'].includes(form(s, i - 1)) ? above(s, i).concat(s.tokens.flatMap((_, k) => (k < i ? [k] : []))).some((k) => ['accuse', 'suspect', 'convict'].includes(lemma(s, k))) : ['deny', 'admit', 'confess'].includes(lemma(s, i - 1)))) return null;
  const stem = form(s, i).slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].map((w) => verbs.get(w)).find((v) => v !== undefined) ?? null;
}

/** "the pick-up was waylaid": participles that a tagger may take for adjectives. */
const participles: ReadonlyMap<string, Trigger> = new Map(['ambush', 'waylay', 'abduct', 'kidnap', 'assassinate', 'behead', 'lynch', 'massacre', 'torch', 'ransack', 'loot', 'raze', 'overrun'].map((v) => [v === 'waylay' ? 'waylaid' : v === 'overrun' ? v : `${v}${v.endsWith('e') ? 'd' : 'ed'}`, verbs.get(v) as Trigger] as const));
/** "pickets torch a parked truck", "a sniper shot the farmer": a finite verb with its object right behind it and its doers right before it, that a tagger took for a noun; null for others. */
function bare(s: Sentence, i: number): Trigger | null {
  const t = s.tokens[i];
  const before = s.tokens[i - 1];
  // "a settler shot and killed a man"
  if (form(s, i) === 'shot' && t?.upos === 'NOUN' && before && /^NN/.test(before.xpos) && form(s, i + 1) === 'and' && s.tokens[i + 2]?.xpos === 'VBD' && (isPerson(lemma(s, i - 1)) || combatants.has(lemma(s, i - 1)))) return verbs.get('shoot') ?? null;
  // "saw soldiers shoot two boys", "watched gunmen burn houses"
  if (t && form(s, i) === lemma(s, i) && before && /^NNP?S?$/.test(before.xpos) && (isPerson(lemma(s, i - 1)) || combatants.has(lemma(s, i - 1)) || /^(?:forces|troops|police|army|men)$/.test(form(s, i - 1))) && /\b(?:saw|seen|see|watched|watching|heard|witnessed) (?:(?:the|a|an|two|three|four|five|six|several|some|\d+|\p{L}+) ){0,3}$/u.test(`${s.tokens.slice(Math.max(0, i - 6), i - 1).map((x) => x.form.toLowerCase()).join(' ')} `)) return form(s, i) === 'open' && form(s, i + 1) === 'fire' ? onSomebody : ['DT', 'CD', 'PRP$', 'PRP', 'NNP', 'NNS'].includes(s.tokens[i + 1]?.xpos ?? '') ? verbs.get(form(s, i)) ?? null : null;
  if (t?.upos !== 'NOUN' || !before || !['DT', 'CD', 'PRP$', 'PRP', 'NNP'].includes(s.tokens[i + 1]?.xpos ?? '')) return null;
  if (form(s, i) === 'shot') return combatants.has(lemma(s, i - 1)) && before.xpos === 'NN' ? verbs.get('shoot') ?? null : null;
  if (t.xpos !== 'NN' || before.xpos !== 'NNS' || s.tokens[i + 1]?.xpos === 'NNP' || s.tokens.some((x) => ['VBD', 'VBZ', 'MD'].includes(x.xpos) && !['says', 'say', 'gets'].includes(x.form))) return null;
  return isPerson(lemma(s, i - 1)) || combatants.has(lemma(s, i - 1)) || /^(?:forces|troops|police|pickets|mobs|crowds|jets|drones|warplanes|helicopters)$/.test(form(s, i - 1)) ? verbs.get(form(s, i)) ?? null : null;
}

/** What is done with a truce that makes it news. */
const made = new Set(['agree', 'sign', 'announce', 'declare', 'reach', 'accept', 'broker', 'conclude', 'negotiate', 'begin', 'start']);
/** "took effect", "came into force". */
const inForce = (s: Sentence, k: number): boolean => ['take', 'come', 'go', 'enter'].includes(lemma(s, k)) && kidsBy(s, k, 'obj', 'obl').some((o) => ['effect', 'force'].includes(lemma(s, o)));

const deeds = new Set(['tore', 'ripped', 'rocked', 'shook', 'swept', 'hit', 'struck', 'killed', 'wounded', 'injured', 'damaged', 'destroyed', 'left', 'took', 'came', 'began', 'broke', 'went', 'kills', 'wounds', 'injures', 'hits', 'rips', 'tears', 'rocks', 'shakes', 'leaves', 'damages', 'destroys']);
const shotDead: Trigger = { type: 'attack', sure: true, by: 'agent', harm: 'killed', aims: true };
/** "Farmer, 47, shot dead in his kitchen": whom a clipped sentence has for its subject, though a tagger take the verb for an active one. */
const feltBy = (s: Sentence, i: number): boolean => s.tokens[i]?.xpos === 'VBD' && clipped(s) && !kidsBy(s, i, 'obj').length && !s.tokens.some((t, k) => k > i && k < i + 5 && (t.upos === 'NUM' || ['a', 'an', 'two'].includes(t.form)));
const droppedBomb: Trigger = { type: 'air-strike', sure: true, by: 'agent' };
const armedClash: Trigger = { type: 'clash', sure: true, by: 'both' };
const onSomebody: Trigger = { type: 'attack', sure: true, by: 'agent', aims: true };
const slain: Trigger = { type: 'killing', sure: true, by: 'thing', result: true };
const underArrest: Trigger = { type: 'arrest', sure: true, by: 'patient' };
const madeSafely: Trigger = { type: 'interception', sure: true, by: 'thing' };
const setOff: Trigger = { type: 'bombing', sure: true, by: 'thing', aims: true };
const setAlight: Trigger = { type: 'destruction', sure: true, by: 'agent', aims: true };

/** "His hands were tied": a sentence right behind, or the next but one, that goes on with whom one told of; empty where none does. */
function goingOnFrom(doc: Doc, n: number): string {
  const next = doc.parse.sentences.slice(n + 1, n + 3).find((s) => /^(?:he|she|his|her|the|both|their|all)\b/iu.test(doc.text.slice(s.start, s.start + 6)));
  return next ? doc.text.slice(next.start, next.end) : '';
}

const harmed = /^(?:wounded|injured|killed|slain|hurt|kidnapped|abducted|captured|detained|arrested|displaced|bereaved|fallen|disappeared)$/;
/** "Visited the wounded", "the families of the abducted": people already told of, by what befell them. */
const thoseHarmed = (s: Sentence, i: number): boolean => harmed.test(form(s, i)) && /^(?:the|those|these|its|their|his|her|our|all)$/.test(form(s, i - 1)) && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(s.tokens[i + 1]?.upos ?? '') && form(s, i + 1) !== '-' && !/^(?:by|and|or|,)$/.test(form(s, i + 1));

/** Lemmas that some rule of `findEvents` reads beside those of its lists, and forms: what such a rule learns must stand here too. */
const lemmasRead = new Set(['exchange', 'drop', 'volley', 'barrage', 'hail', 'salvo', 'arrest', 'attempt', 'bid', 'deal', 'accord', 'agreement', 'pact', 'protocol', 'memorandum', 'communiqué', 'declaration', 'assassinate', 'kill', 'murder', 'lynch', 'stab', 'shoot', 'behead', 'set']);
const formsRead = new Set(['shot', 'set', 'open', 'disabled', 'firing', 'fighting', 'shelling', 'bombing', 'clashes', 'combat', 'combats', 'succumbed', 'burned', 'burnt', 'beaten', 'hacked', 'stabbed', 'stoned']);
const speaksByLemma = markBySpelling(({ low }) => names.has(low) || lastOfTwo.has(low) || verbs.has(low) || phrasal.has(low) || isIdiomatic(low) || readsVerb(low) || readsBrief(low) || lemmasRead.has(low));
const speaksByForm = markBySpelling(({ low }) => verbs.has(low) || participles.has(low) || formsRead.has(low) || low.endsWith('ing') && [low.slice(0, -3), `${low.slice(0, -3)}e`, low.slice(0, -4)].some((verb) => verbs.has(verb)));
/** Whether a word by itself may speak of an event; others do so only as the name of a weapon. */
const speaks = (t: Token): boolean => speaksByForm(spelled(t)) || speaksByLemma(spelledLemma(t));

/** All event words of a report that stand for armed violence or its kin. */
export function findEvents(doc: Doc, weapons: readonly WeaponMention[]): readonly Event[] {
  const out: Event[] = [];
  const bySentence = new Map<number, WeaponMention[]>();
  for (const w of weapons) bySentence.set(w.sentence, [...(bySentence.get(w.sentence) ?? []), w]);
  const captions = captionsOf(doc);
  doc.parse.sentences.forEach((s, n) => {
    if (captions.has(s.paragraph)) return;
    const here = bySentence.get(n) ?? unarmed;
    for (let i = 0; i < s.tokens.length; i++) {
      const t = s.tokens[i]!;
      if (!speaks(t) && !(here.length > 0 && (t.upos === 'NOUN' || t.upos === 'PROPN' || t.form.startsWith('IED')))) continue;
      const event = eventAt(doc, s, { n, i, here });
      if (event) out.push(event);
    }
  });
  return out;
}
const unarmed: readonly WeaponMention[] = [];

/** The event that a word of a sentence speaks of, with the weapons named there; null for none. */
function eventAt(doc: Doc, s: Sentence, { n, i, here }: { readonly n: number; readonly i: number; readonly here: readonly WeaponMention[] }): Event | null {
  const t = s.tokens[i]!;
  // "police shot dead two men": a tagger may take the verb for a noun
  const idiom = form(s, i) === 'shot' && form(s, i + 1) === 'dead' && !['a', 'the', 'one'].includes(form(s, i - 1));
  const clip = here.length > 0 && (t.upos === 'NOUN' || t.upos === 'PROPN' || /^IEDs?$/.test(t.form)) ? weaponAlone(s, i, here) ?? weaponAfter(s, i, here) : onLife(s, i) ? onSomebody : null;
  const disarmed = (t.upos === 'VERB' || form(s, i) === 'disabled') && undone(s, i, here);
  const live = t.upos === 'VERB' && here.length > 0 && foundLive(s, i, here, () => doc.parse.sentences.filter((o) => o.paragraph === s.paragraph).map((o) => doc.text.slice(o.start, o.end)).join(' '));
  const burning = form(s, i) === 'set' && ['ablaze', 'alight'].includes(form(s, i + 1));
  const charged = chargedWith(s, i) ?? goingOn(s, i);
  const unmarked = idiom || burning ? null : bare(s, i);
  const noun = !idiom && !charged && !burning && (clip || t.upos === 'NOUN' || t.upos === 'PROPN' || policeFiring(s, i) || daysOf(s, i)) && !unmarked ? clip ? ['weapon', clip] as const : nounTrigger(s, i) : null;
  const verb = idiom ? feltBy(s, i) ? { ...shotDead, by: 'patient' as const } : shotDead : burning ? setAlight : disarmed ? { ...madeSafely, by: 'agent' as const, aims: true } : live ? madeSafely : t.upos === 'VERB' && slainBody(s, i, () => goingOnFrom(doc, n)) ? slain : unmarked ?? charged ?? (t.upos === 'VERB' || beaten(s, i) || (t.upos === 'ADJ' && t.xpos === 'VBN') ? verbTrigger(s, i) : t.upos === 'ADJ' && participles.has(form(s, i)) && kidsBy(s, i, 'cop').length ? participles.get(form(s, i)) ?? null : null);
  const trigger = noun?.[1] ?? verb;
  // "Dremna was worst hit": harm of any kind
  if (!trigger || form(s, i) === 'hit' && ['worst', 'hardest'].includes(form(s, i - 1))) return null;
  // "the blast tore through": a verb that a tagger took for a noun heads no compound
  if (!clip && ['compound', 'amod'].includes(relation(t)) && t.head > i && !(noun && t.head === i + 1 && deeds.has(form(s, i + 1)))) return null;
  // "in another incident, gunmen killed": says that something else follows
  if (noun?.[0] === 'incident' && /^in$/.test(form(s, 0)) && i < 6 && form(s, i + 1) === ',') return null;
  if (!noun && thoseHarmed(s, i)) return null;
  if (noun && /^(?:truce|ceasefire|cease-fire|armistice|peace (?:deal|accord|agreement|treaty))$/.test(noun[0]) && !made.has(lemma(s, t.head)) && !inForce(s, t.head) && !kidsBy(s, i, 'acl').some((k) => made.has(lemma(s, k)))) return null;
  return describe(s, n, i, trigger, noun ? 'noun' : 'verb', here);
}

/** "12 drones were destroyed", "destroyed two missiles", "destroyed 66 Ukrainian fixed-wing drones": what was aimed at is a weapon on its way. */
const broughtDown = (s: Sentence, at: number, weapons: readonly WeaponMention[]): boolean => ['destroy', 'neutralise', 'neutralize', 'suppress', 'jam', 'repel', 'engage'].includes(lemma(s, at))
  && weapons.some((w) => ['drone', 'missile', 'rocket'].includes(w.class) && ((passive(s, at) ? kidsBy(s, at, 'nsubj:pass', 'nsubj') : kidsBy(s, at, 'obj')).some((k) => w.span[0] <= (s.tokens[k]?.start ?? -1) && (s.tokens[k]?.end ?? 0) <= w.span[1]) || rightBehind(s, at, w)));
/** Whether a number of weapons stands right behind a verb, wherever the tree hangs it. */
const rightBehind = (s: Sentence, at: number, w: WeaponMention): boolean => {
  // "destroyed two missile launchers": what stood there
  if (/^(?:launcher|site|depot|battery|store|silo|factory|stockpile|system)$/.test(lemma(s, s.tokens.findIndex((t) => t.start >= w.span[1])))) return false;
  const to = s.tokens.findIndex((t) => t.start >= w.span[0]);
  return s.tokens[at + 1]?.upos === 'NUM' && to > at && to - at < 8 && !s.tokens.slice(at + 2, to).some((t) => ['ADP', 'ADV', 'CCONJ', 'PUNCT'].includes(t.upos) && t.form !== '-');
};

/** "the device was destroyed in situ", "a second bomb was safely detonated by technicians": a bomb found before it did harm. */
const madeSafe = (s: Sentence, at: number, weapons: readonly WeaponMention[]): boolean => (['destroy', 'neutralise', 'neutralize', 'disarm', 'deactivate', 'dismantle'].includes(lemma(s, at)) || (['detonate', 'explode', 'blow'].includes(lemma(s, at)) && /\b(?:safely|in situ|controlled|(?:by|after) (?:\p{L}+ ){0,3}(?:technicians?|sappers?|deminers?|experts?|squad|disposal|engineers?))\b/iu.test(s.tokens.map((t) => t.form).join(' '))))
  && (passive(s, at) ? patientHeads(s, at) : kidsBy(s, at, 'obj')).some((k) => weapons.some((w) => ['bomb', 'mine', 'vehicle-bomb'].includes(w.class) && w.span[0] <= (s.tokens[k]?.end ?? 0) && (s.tokens[k]?.start ?? -1) <= w.span[1] + 8));

function describe(s: Sentence, sentence: number, at: number, given: Trigger, kind: 'verb' | 'noun', weapons: readonly WeaponMention[]): Event {
  const trigger: Trigger = kind !== 'verb' ? given : ranOnto(s, at, weapons) ? { type: 'bombing', sure: true, by: 'patient' } : madeSafe(s, at, weapons) ? { type: 'interception', sure: true, by: 'agent', aims: true } : broughtDown(s, at, weapons) ? { type: 'interception', sure: false, by: 'agent', aims: true } : given;
  const t = s.tokens[at] as Sentence['tokens'][number];
  const article = kind === 'noun' && relation(t) === 'compound' && ['the', 'a', 'an', 'another'].includes(form(s, at - 1)) ? [form(s, at - 1)] : [];
  const determiners = [...kidsBy(s, at, 'det', 'nmod:poss', 'amod').map((k) => form(s, k)), ...article];
  // "claimed that attack": a noun that can be counted has no bare singular, whatever a tagger takes the word before it for
  const pointed = kind === 'noun' && t.xpos === 'NN' && form(s, at - 1) === 'that' && !['NOUN', 'PROPN', 'ADJ'].includes(s.tokens[at + 1]?.upos ?? '');
  // "denied carrying out any strike": what it is asked about
  const asked = kind === 'noun' && lemma(s, at) !== 'operation' && determiners.includes('any') && [s.tokens[at]?.head ?? -1, ...above(s, at)].some((k) => /^(?:deny|reject|refute|dispute)$/.test(lemma(s, k)));
  const definite = pointed || asked || kind === 'noun' && determiners.some((d) => ['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her'].includes(d));
  // "killed in two separate operations": apart from each other, and from nothing told before
  const another = determiners.some((d) => (['separate', 'different'].includes(d) && !(['NNS', 'NNPS'].includes(t.xpos) && form(s, 0) !== d && form(s, 1) !== d)) || ['another', 'second', 'third', 'further', 'additional', 'similar', 'other', 'previous', 'earlier', 'subsequent', 'follow-up', 'follow-on', 'double-tap'].includes(d)) || kidsBy(s, at, 'advmod', 'obl').some((k) => ['separately', 'elsewhere'].includes(form(s, k))) || (kind === 'verb' && (thenOthers(s, at) || anotherBomb(s, at))) || (kind === 'noun' && /^ (?:(?:of|on|from) the (?:previous|preceding|prior) (?:day|night|evening|morning|week|month)|the (?:day|night|evening|week) before)\b/u.test(rest(s, at)));
  const series = another && definite && /^\s(?:\p{L}+\s){0,2}?(?:(?:in|of|on|at)\s(?:[\p{L}'’-]+\s){1,4}?)?(?:(?:in|within|over)\s(?:as many|less than|just|under|about|the (?:past|last)|a|two|three|four|five|six|seven|ten|\d+)\s|since\s|this\s(?:week|month|year)|of\sthe\s(?:day|week|month|year|war))/u.test(rest(s, at));
  const plural = t.xpos === 'NNS' || t.xpos === 'NNPS';
  const counted = kidsBy(s, at, 'nummod').length > 0;
  const told = (): boolean => !/[.!?]$/.test(s.tokens.at(-1)?.form ?? '.') && s.tokens.some((x) => x.upos === 'NUM' || ['dead', 'killed', 'wounded', 'injured'].includes(lowForm(x)));
  const answering = kind === 'noun' && kidsBy(s, at, 'case').some((k) => form(s, k) === 'with') && /^(?:respond|retaliate|reply|answer|react)$/.test(lemma(s, t.head));
  const many = determiners.some((d) => ['increasing', 'growing', 'frequent', 'repeated', 'ongoing', 'continuing', 'recurrent', 'regular', 'daily', 'sporadic', 'increased'].includes(d)) && plural && !definite;
  // "accused the army of bombing a market": a gerund with its object, taken for a noun
  const gerund = kind === 'noun' && form(s, at).endsWith('ing') && t.xpos === 'NN' && ['DET', 'NUM', 'PROPN'].includes(s.tokens[at + 1]?.upos ?? '') && ['of', 'for', 'after', 'by', 'in'].includes(form(s, at - 1));
  const generic = many || kind === 'noun' && trigger !== onSomebody && !definite && !counted && !gerund && !answering && (plural || (!determiners.length && /[.!?]["”’']?$/.test(s.tokens.at(-1)?.form ?? '.'))) && !['nsubj', 'nsubj:pass', 'root', 'obj'].includes(t.deprel) && !(trigger.sure && aimedAt(s, at)) && !(at < 2 && trigger.type === 'clash' && form(s, at + 1) === 'between') && !told() && !onItsDay(s, at) && !daysOf(s, at) && !clipped(s) && !killedIn(s, at) && !killedInThem(s, at) && !ofToll(s, at) && !oneOfARow(s, at) && !ownedUpTo(s, at);
  const before = isBefore(s, at, kind), borne = kind === 'verb' && passive(s, at), harms = trigger.harm !== undefined;
  return {
    sentence, at, span: [t.start, t.end], trigger, indefinite: kind === 'noun' && determiners.some((d) => d === 'a' || d === 'an'),
    patient: kind === 'noun' && kidsBy(s, at, 'nmod').some((k) => kidsBy(s, k, 'case').some((c) => ['of', 'on', 'against'].includes(form(s, c)))), form: kind, definite, generic, other: another && !series,
    type: typeWith(s, at, trigger, weapons), negated: isNegated(s, at, kind), rejected: kind === 'verb' && rejectedByUs(s, at) || calledUntrue(s, at), unreal: isUnreal(s, at, kind), before, passive: borne && !flyerFires(s, at),
    again: kind === 'verb' && (harms || before && borne) && patientHeads(s, at).some((k) => toldBefore(s, k) && (harms || s.tokens[k]?.upos === 'NOUN')),
  };
}

/** "A series of air strikes killed", "hit by a wave of attacks": as many as were told of, and no habit. */
const oneOfARow = (s: Sentence, at: number): boolean => { const up = s.tokens[at]?.head ?? -1; return /^(?:series|wave|string|spate|barrage|flurry|round|salvo|number|dozen|score|couple|pair)$/.test(lemma(s, up)) && kidsBy(s, at, 'case').some((k) => form(s, k) === 'of'); };
/** "artillery fire on Nikopol", "shelling of a camp": aimed at what has a name, or at one thing. */
const aimedAt = (s: Sentence, at: number): boolean => form(s, at + 1) === 'on' && s.tokens[at + 2]?.upos === 'PROPN' || kidsBy(s, at, 'nmod').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'on' ? s.tokens[k]?.upos === 'PROPN' : form(s, c) === 'of' && s.tokens[k]?.upos === 'NOUN' && kidsBy(s, k, 'det').some((d) => ['a', 'an', 'the'].includes(form(s, d)))));
/** "raids on Kaga on Sunday", "Sunday's twin bombings": on a day of its own, and no background. */
const onItsDay = (s: Sentence, at: number): boolean => /^ (?:on|against) (?:\p{Lu}[\p{L}’'-]+ ?){1,3} (?:on|last|this) (?:\p{Lu}\p{Ll}+day|\d|week|night)/u.test(rest(s, at)) || kidsBy(s, at, 'nmod:poss').some((k) => ofDay.test(form(s, k)));
const ofDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|weekend|week|month|night|morning|evening)$/;
/** "killed 20 soldiers in simultaneous attacks on two bases": deeds aimed at something, in which a harm was done. */
const killedInThem = (s: Sentence, at: number): boolean => ['on', 'against'].includes(form(s, at + 1)) && /(?<!\b(?:involved|engaged|participat\p{L}+|part|role|take|took|implicated|used|complicit) )\bin (?:[\p{L}-]+ ){0,3}$/u.test(s.tokens.slice(Math.max(0, at - 5), at).map((t) => `${t.form.toLowerCase()} `).join('')) && s.tokens.slice(0, at).some((t, k) => t.upos === 'VERB' && verbs.get(lemma(s, k))?.result === true);
/** "14 were killed in air strikes", "troops killed four during fighting": the means of a harm that is told of. */
const killedIn = (s: Sentence, at: number): boolean => { const up = s.tokens[at]?.head ?? -1; const t = s.tokens[up]; return t !== undefined && relation(s.tokens[at] as never) === 'obl' && verbs.get(lemma(s, up))?.result === true && (passive(s, up) || ['die', 'perish'].includes(lemma(s, up)) || nouns.get(lemma(s, at))?.type === 'clash') && kidsBy(s, at, 'case').some((k) => ['in', 'by', 'after', 'during', 'following'].includes(form(s, k))); };

/** "Claimed responsibility for Tuesday evening's grenade blast": the deed that somebody owns up to. */
const ownedUpTo = (s: Sentence, at: number): boolean => s.tokens.slice(Math.max(0, at - 8), at).some((t, k, list) => t.form === 'for' && list[k - 1]?.form === 'responsibility' && /^(?:claim|admit|accept|assum|tak|took|acknowledg)/.test(list[k - 2]?.form ?? ''));
/** "The death toll from strikes on A has risen to 53": deeds that a number tells the dead of. */
const ofToll = (s: Sentence, at: number): boolean => /^(?:toll|fatality|casualty)$/.test(lemma(s, s.tokens[at]?.head ?? -1)) && kidsBy(s, at, 'case').some((k) => ['from', 'in', 'of'].includes(form(s, k))) && s.tokens.some((o, k) => k > at && o.upos === 'NUM');

/** The words behind a word, with a space before each. */
const rest = (s: Sentence, at: number): string => s.tokens.slice(at + 1, at + 12).map((t) => ` ${t.form}`).join('');

/** "A second bomb exploded", "another drone hit": a weapon beyond the one told of. */
const anotherBomb = (s: Sentence, at: number): boolean => kidsBy(s, at, 'nsubj').some((k) => /^(?:bomb|blast|explosion|drone|missile|rocket|shell|mine|device|car|grenade|strike|bomber)$/.test(lemma(s, k)) && kidsBy(s, k, 'amod', 'det').some((d) => ['another', 'second', 'third'].includes(form(s, d))) && !kidsBy(s, k, 'det').some((d) => form(s, d) === 'the'));

/** "they", "the victims", "both men": whoever is meant was told of before. */
const toldBefore = (s: Sentence, k: number): boolean => ['they', 'them', 'he', 'him', 'she', 'her', 'both', 'all', 'none'].includes(form(s, k))
  || (isPerson(lemma(s, k)) && !kidsBy(s, k, 'nummod', 'nmod', 'acl').some((m) => !['identified', 'named'].includes(form(s, m))) && kidsBy(s, k, 'det').some((d) => ['the', 'these', 'those', 'both'].includes(form(s, d))));

/** Whether a word names those who can do deeds of their own. */
const doerOf = (s: Sentence, k: number): boolean => isPerson(lemma(s, k)) || combatants.has(lemma(s, k)) || s.tokens[k]?.upos === 'PRON' || /^(?:column|convoy|patrol|crowd|group|unit|vehicle|boat|truck|lorry|car|pick-?up|team|squad|mob|band)$/.test(lemma(s, k));

/** "from the air", right behind a verb. */
export const fromAbove = (s: Sentence, at: number): boolean => s.tokens.slice(at + 1, at + 6).some((x, k) => /^(?:air|sky|skies)$/i.test(x.form) && form(s, at + k) === 'the' && form(s, at + k - 1) === 'from');

/** The type of an event word with the weapons in its clause; the finer one wins. */
function typeWith(s: Sentence, at: number, trigger: Trigger, weapons: readonly WeaponMention[]): IncidentType {
  // "beaten to death by a mob"
  if (['attack', 'killing', 'destruction'].includes(trigger.type) && mobbed(s, at)) return 'riot';
  if (trigger.type === 'clash' && crowded(s, at)) return 'riot';
  const refinable = ['unspecified', 'attack', 'bombing', 'unexplained-explosion', 'killing', 'shelling', 'destruction', 'clash'].includes(trigger.type);
  const aircraft = (k: number): boolean => ['helicopter', 'jet', 'warplane', 'aircraft', 'plane', 'gunship'].includes(lemma(s, k));
  const doer = subjectOf(s, at);
  // "air assets destroyed four vehicles", "aviation struck a depot"
  const airborne = (k: number): boolean => aircraft(k) || lemma(s, k) === 'aviation' || (['asset', 'force', 'power', 'unit'].includes(lemma(s, k)) && form(s, k - 1) === 'air');
  const flown = doer === null ? s.tokens.some((_, k) => aircraft(k)) : branch(s, doer).some(aircraft) || kidsBy(s, at, 'obl', 'obj').some((k) => aircraft(k) && !kidsBy(s, k, 'case').some((c) => ['at', 'on', 'against'].includes(form(s, c))));
  if (['bombing', 'unexplained-explosion', 'attack', 'unspecified'].includes(trigger.type) && s.tokens.some((t) => ['suicide', 'kamikaze'].includes(t.form.toLowerCase())) && !weapons.some((w) => w.class === 'drone') && !(trigger.harm === 'killed' && patientHeads(s, at).some((k) => lemma(s, k) === 'bomber'))) return 'suicide-bombing';
  // "struck from the air"
  if (['strike', 'hit', 'attack', 'bomb', 'target', 'pound', 'shell', 'rain', 'destroy'].includes(lemma(s, at)) && fromAbove(s, at)) return 'air-strike';
  // "police fired tear gas at demonstrators"
  if (lemma(s, at) === 'fire' && kidsBy(s, at, 'obj').some((k) => [k, ...kidsBy(s, k, 'nmod')].some((o) => /^(?:gas|teargas|cannon|pellet)$/.test(lemma(s, o)))) && s.tokens.some((t) => /^(?:demonstrators?|protesters?|protestors?|marchers?|mourners?|crowds?|supporters|students|rioters?)$/i.test(t.form))) return 'protest';
  // "detonated his vest", "blew himself up"
  if (['explode', 'detonate', 'blow'].includes(lemma(s, at)) && kidsBy(s, at, 'obj').some((k) => /^(?:vest|belt|himself|herself|themselves|jacket)s?$/.test(form(s, k)))) return 'suicide-bombing';
  if ((['fire', 'bomb', 'strafe', 'launch'].includes(lemma(s, at)) && !(trigger.type === 'shelling' && trigger.sure) || (['strike', 'hit', 'target', 'destroy', 'pound', 'attack'].includes(lemma(s, at)) && doer !== null && airborne(doer))) && (flown || (doer !== null && airborne(doer))) && !weapons.some((w) => ['artillery', 'mortar'].includes(w.class))) return 'air-strike';
  const used = refinable ? weapons.filter((w) => !struckItself(s, w) && !inSupport(s, w)) : [];
  if (!used.length) return trigger.type;
  // "fired at men who hurled explosives": what those who are struck did
  const own = new Set(branch(s, at, (t) => (['conj', 'advcl', 'parataxis', 'ccomp'].includes(relation(t)) && t.head === at) || (t.deprel === 'acl:relcl' && t.head !== at && doerOf(s, t.head)) || (relation(t) === 'acl' && t.head !== at && ['wear', 'carry'].includes(t.lemma) && patientHeads(s, at).includes(t.head))));
  const above1 = s.tokens[at]?.head ?? -1;
  const within = (w: WeaponMention, test: (k: number) => boolean): boolean => s.tokens.some((t, k) => t.start < w.span[1] && w.span[0] < t.end && test(k));
  // "The bomb, which was hidden in a cart, killed four": the sentence's own subject, past what is told of it
  const opening = (w: WeaponMention): boolean => w.span[0] - s.start < 24 && trigger.harm !== undefined && /^(?:The|An?|Its?) (?:\p{Ll}+ ){0,2}(?:\S+ )?,? ?(?:which|that|hidden|planted|placed|packed|concealed|left)\b/u.test(s.tokens.slice(0, 8).map((t) => t.form).join(' ').replace(/ ,/g, ',')) && !kidsBy(s, at, 'nsubj').length && !passive(s, at);
  // "militants armed with heavy weapons attacked a post": what they bore, and nobody says that they fired
  const borne = (w: WeaponMention): boolean => trigger.type === 'attack' && ['artillery', 'mortar', 'rocket', 'missile', 'grenade'].includes(w.class) && /\barmed with (?:[\p{L}\d-]+,? ){0,6}$/iu.test(s.tokens.filter((t) => t.end <= w.span[0]).slice(-9).map((t) => `${t.form} `).join('').replace(/ ,/g, ','));
  const mine = used.filter((w) => !borne(w) && within(w, (k) => own.has(k)) || opening(w));
  // "responded with drone strikes, killing 20": what the verb above says of the means; a harm with a weapon of its own has no other
  // but not of others who killed before: "a day after rebels killed seven, jets bombed their camp"
  const doneByOthers = kidsBy(s, at, 'obj').length > 0 && (relation(s.tokens[at] as never) === 'advcl' ? kidsBy(s, at, 'nsubj').length > 0 : ['conj', 'ccomp', 'parataxis'].includes(relation(s.tokens[at] as never)) && doer !== null && doer > above1);
  const near = mine.length || !trigger.result || above1 < 0 || doneByOthers ? mine : used.filter((w) => within(w, (k) => k === above1 || s.tokens[k]?.head === above1 || (s.tokens[s.tokens[k]?.head ?? -1]?.head === above1 && relation(s.tokens[k] as never) === 'compound')));
  // "a suicide car bomb killed eight"
  if (['killing', 'bombing', 'attack'].includes(trigger.type) && near.some((w) => /suicide/i.test(w.name))) return 'suicide-bombing';
  const types = near.map((w) => typeOfWeapon[w.class]).filter((x): x is IncidentType => x !== undefined && x !== 'destruction');
  // "threw a home-made bomb at a house": an attack, but for a grenade
  if (trigger.type === 'attack' && ['throw', 'lob', 'hurl', 'toss'].includes(lemma(s, at))) return types.includes('grenade') ? 'grenade' : 'attack';
  const aerial = types.includes('air-strike');
  if (types.includes('chemical-attack') && trigger.type !== 'clash') return 'chemical-attack';
  if (trigger.type === 'clash') return 'clash';
  if (near.some((w) => w.class === 'bomb' && /guided|glide|aerial|barrel|cluster|air-?dropped|dropped|\bair\b/i.test(s.tokens.filter((t) => t.end > w.span[0] - 12 && t.start < w.span[1]).map((t) => t.form).join(' ')))) return 'air-strike';
  if (trigger.type === 'bombing') return aerial || near.some((w) => w.class === 'aircraft' || w.class === 'drone') ? 'air-strike' : 'bombing';
  if (aerial) return 'air-strike';
  // "an unexploded shell went off": what lay there, and nobody fired
  if (['unexplained-explosion', 'unspecified', 'shelling', 'killing'].includes(trigger.type) && types.includes('shelling') && s.tokens.some((t) => /^(?:unexploded|leftover|discarded|abandoned|remnants?)$/i.test(t.form))) return 'bombing';
  // "a bomb … exploded", wherever the tree hangs the bomb
  if (trigger.type === 'unexplained-explosion' && used.some((w) => ['bomb', 'mine', 'vehicle-bomb'].includes(w.class))) return 'bombing';
  // grenades or rockets beside rifles: an attack, in which they were thrown or fired as well
  if (types.includes('attack') && (types.includes('grenade') || (types.includes('shelling') && trigger.type === 'attack')) && !['throw', 'lob', 'hurl', 'toss'].includes(lemma(s, at))) return trigger.type === 'unspecified' ? 'attack' : trigger.type;
  return types.find((x) => x !== 'attack') ?? (types.length && trigger.type === 'unspecified' ? 'attack' : trigger.type);
}
