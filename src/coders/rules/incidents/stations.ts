import type { Sentence } from '#language';
import type { DateMention, PlaceMention } from '../doc.ts';
import { above, form, kids, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import type { Event } from './triggers.ts';

/** Verbs that say what somebody was about where the deed befell him ("villagers waiting for a bus in A"), and where what struck was or was to go ("a bomb hidden in a bin in A", "a missile aimed at a house in A"). */
const stations = new Set(['wait', 'shelter', 'hide', 'stand', 'sit', 'sleep', 'rest', 'queue', 'gather', 'assemble', 'congregate', 'travel', 'ride', 'drive', 'walk', 'work', 'farm', 'harvest', 'plough', 'graze', 'herd', 'tend', 'fish', 'pray', 'worship', 'play', 'shop', 'camp', 'encamp', 'house', 'live', 'reside', 'stay', 'lodge', 'head',
  'clear', 'sweep', 'search', 'secure', 'inspect', 'demine', 'defuse', 'distribute', 'deliver', 'collect', 'fetch', 'pick', 'cut', 'dig', 'mine', 'pan', 'swim', 'bathe', 'cook', 'eat', 'study', 'teach', 'vote', 'register', 'train', 'refuel', 'film', 'evacuate',
  'deploy', 'station', 'post', 'assign', 'park', 'moor', 'anchor', 'dock', 'guard', 'man', 'patrol', 'escort', 'carry', 'transport', 'load', 'unload', 'repair', 'mourn', 'celebrate', 'march', 'attend', 'hold',
  'aim', 'direct', 'drop', 'plant', 'place', 'bury', 'lay', 'leave', 'conceal', 'attach', 'fit', 'rig', 'strap', 'stash', 'locate', 'situate', 'lie']);

/** "shot down two drones that entered from Syria on Friday": what came in was met there and then. */
const incoming = new Set(['enter', 'cross', 'approach', 'infiltrate', 'penetrate', 'violate', 'sneak', 'fly', 'charge', 'drive', 'ram', 'storm']);

/** Whether a verb only says of a noun what it was about, so that where it stands is where the noun's deed was: a participle behind its noun ("deployed in A"), or a clause in the progressive ("who were waiting in A"). */
export function stationed(s: Sentence, verb: number): boolean {
  const t = s.tokens[verb];
  if (!t || relation(t) !== 'acl' || t.head >= verb) return false;
  if (t.deprel === 'acl:relcl' && /^VB[DN]$/.test(t.xpos) && incoming.has(lemma(s, verb)) && ['obj', 'nsubj:pass'].includes(s.tokens[t.head]?.deprel ?? '')) return true;
  if (!stations.has(lemma(s, verb))) return false;
  if (t.xpos === 'VBN' || t.xpos === 'VBG') return t.deprel === 'acl' ? !kidsBy(s, verb, 'nsubj', 'nsubj:pass', 'mark').length : kidsBy(s, verb, 'aux', 'aux:pass').some((k) => ['was', 'were', 'had', 'been'].includes(form(s, k)));
  return false;
}

const trying = new Set(['try', 'attempt', 'refuse', 'fail', 'go', 'come', 'stop', 'begin', 'start']), suspecting = new Set(['accuse', 'suspect', 'believe', 'think', 'say', 'allege', 'presume', 'find']);
const meant = /^(?:plan|plot|prepare|intend|threaten|want|hope|vow|promise|pledge|conspire|mean|order|call|urge|schedule|expect|decide|agree|vote|campaign|use|need|aim|bid|decision|threat|offer|deal|right|due|about|set|ready|likely|able)$/;
const besideTime = new Set(['before', 'after', 'since', 'until', 'by', 'despite', 'without', 'because', 'if']);
/** "two men on their way to work in A", "prisoners who tried to escape in A", "as he drove to work in A", "a farmer accused of helping soldiers in A": whether a verb only tells what those were about whom the deed befell, or what for, so that the day and place that end the sentence are the deed's; not what somebody meant to do, nor what came of it behind a comma. */
export function inPassing(s: Sentence, verb: number): boolean {
  const t = s.tokens[verb], marks = kidsBy(s, verb, 'mark').map((k) => form(s, k)), suspected = suspecting.has(lemma(s, verb));
  if (!t || t.head < 0 || t.head > verb || meant.test(lemma(s, verb)) || meant.test(lemma(s, t.head)) || (!suspected && marks.some((w) => besideTime.has(w)))) return false;
  if (relation(t) === 'advcl' && marks.some((w) => w === 'as' || w === 'while')) return true;
  const opens = Math.min(verb, ...kids(s, verb));
  if (form(s, opens - 1) === ',' || !['acl', 'advcl', 'xcomp', 'parataxis'].includes(relation(t))) return false;
  if (t.xpos === 'VBG' || (t.xpos === 'VB' && marks.includes('to'))) return true;
  return (suspected || (trying.has(lemma(s, verb)) && t.xpos !== 'VBN')) && kidsBy(s, verb, 'xcomp', 'advcl', 'obl').some((k) => k > verb);
}

/** The verb that heads a row of joined verbs ("stopped a coach, checked the cards and murdered nine": the first, or what a torn tree takes for it). */
function rowOf(s: Sentence, verb: number): number {
  // "rode in and began shooting": begun in the row of the verb before
  let k = s.tokens[verb]?.deprel === 'xcomp' && /^(?:begin|start|proceed|go|come)$/.test(lemma(s, s.tokens[verb]?.head ?? -1)) ? s.tokens[verb]?.head ?? verb : verb;
  for (let n = 0; n < 5; n++) {
    const t = s.tokens[k];
    const up = t ? s.tokens[t.head] : undefined;
    if (!t || !up || up.upos !== 'VERB') return k;
    const torn = ['ccomp', 'parataxis'].includes(relation(t)) && t.head > k && !saying.has(up.lemma.toLowerCase());
    if (relation(t) !== 'conj' && !torn) return k;
    k = t.head;
  }
  return k;
}
const saying = new Set(['say', 'tell', 'add', 'report', 'state', 'claim', 'announce', 'confirm', 'write', 'warn', 'deny', 'allege']);

/** "Gunmen stopped a coach on the road to A on Thursday, checked the cards and murdered nine men": whether a later verb of a row goes on with what the first one's doers did there and then. */
export function goesOn(s: Sentence, verb: number, event: number): boolean {
  if (event <= verb || event - verb > 30 || kidsBy(s, event, 'nsubj', 'nsubj:pass').length) return false;
  if (s.tokens[event]?.upos !== 'VERB' || rowOf(s, verb) !== rowOf(s, event)) return false;
  return !s.tokens.slice(verb, event).some((t, k) => t.form === ';' || (t.upos === 'VERB' && kidsBy(s, verb + k, 'nsubj', 'nsubj:pass').some((n) => n > verb)));
}

const causing = new Set(['touch', 'spark', 'trigger', 'set', 'start', 'cause', 'ignite', 'provoke', 'unleash', 'prompt', 'lead']);
/** "A bomber rammed the gate of a camp at A late on Saturday, touching off a gunbattle": what a participle says that a verb brought about was there and then. */
function broughtAbout(s: Sentence, verb: number, event: number): boolean {
  const t = s.tokens[event], up = s.tokens[t?.head ?? -1];
  return t !== undefined && up !== undefined && ['obj', 'obl'].includes(relation(t)) && up.head === verb && relation(up) === 'advcl' && up.xpos === 'VBG' && causing.has(up.lemma.toLowerCase());
}

/** "Residents accused the army and its allies of shooting herders on Saturday": the deed that somebody is accused of, which the tree may hang on any of the accused. */
function accusedOf(s: Sentence, verb: number, event: number): boolean {
  if (!['accuse', 'suspect'].includes(lemma(s, verb)) || event <= verb || event - verb > 25 || !kidsBy(s, event, 'mark', 'case').some((k) => form(s, k) === 'of')) return false;
  const line = above(s, event), to = line.indexOf(verb);
  return to >= 0 && to <= 3 && !line.slice(0, to).some((k) => s.tokens[k]?.upos === 'VERB');
}

/** Whether an event is told as a part of what a verb of no violence tells: a later verb of its row, what it brought about, what it accuses of. */
export const toldWith = (s: Sentence, verb: number, event: number): boolean => goesOn(s, verb, event) || broughtAbout(s, verb, event) || accusedOf(s, verb, event);

const heard = /^(?:clash(?:es)?|fighting|battles?|strikes|air-?strikes|raids|shelling|bombardments?|explosions?|blasts?|gunfire|shootings|attacks|exchanges|skirmish(?:es)?|drones|rockets)$/;
/** "Exchanges of fire were reported on 3 and 4 February": what is only said to have been heard of was on that day; "the killing was reported to police on Monday" is when it was told. */
export const heardOf = (s: Sentence, verb: number): boolean => lemma(s, verb) === 'report' && kidsBy(s, verb, 'nsubj:pass').some((k) => heard.test(form(s, k))) && !kidsBy(s, verb, 'obl:agent').length && !['to', 'by'].includes(form(s, verb + 1));

/** "Mourners in Orm buried the marine killed in Sarab": a deed in a clause of its own, with its place in it, was not where the sentence is. */
export function ownFirst(s: Sentence, e: Event, list: readonly PlaceMention[]): readonly PlaceMention[] {
  if (list.length < 2 || !['acl', 'acl:relcl'].includes(s.tokens[e.at]?.deprel ?? '')) return list;
  const behind = (p: PlaceMention): boolean => p.span[0] > e.span[1] && s.tokens.every((t) => t.start < e.span[1] || t.end > p.span[0] || !/^[,;:]$/.test(t.form));
  const own = list.filter((p) => behind(p) || above(s, wordAt(s, p.nameSpan[1] - 1)).includes(e.at));
  return own.length && list.every((p) => own.includes(p) || p.span[1] <= e.span[0]) ? own : list;
}

/** "sent condolences to the families of four officers killed in A on Monday", "attended the funeral of a boy shot dead by soldiers on Monday": a day that ends a clause with a deed for its verb is the deed's, though the tree hangs it on the verb of the sentence; null for others. */
export function clauseBefore(s: Sentence, d: DateMention, words: ReadonlySet<number>, events: readonly Event[]): Event | null {
  const first = wordAt(s, d.span[0]);
  for (let k = first - 1; k > 0 && first - k < 16; k--) {
    if (words.has(k)) return events.find((e) => e.at === k && e.form === 'verb') ?? null;
    if (s.tokens[k]?.upos === 'VERB' || /^[,;:]$/.test(form(s, k))) return null;
  }
  return null;
}
