import type { Sentence } from '#language';
import { form, kidsBy, lemma, relation } from '../syntax.ts';

/** Verbs that say what somebody was about where the deed befell him ("villagers waiting for a bus in A"), and where what struck was or was to go ("a bomb hidden in a bin in A", "a missile aimed at a house in A"). */
const stations = new Set(['wait', 'shelter', 'hide', 'stand', 'sit', 'sleep', 'rest', 'queue', 'gather', 'assemble', 'congregate', 'travel', 'ride', 'drive', 'walk', 'work', 'farm', 'harvest', 'plough', 'graze', 'herd', 'tend', 'fish', 'pray', 'worship', 'play', 'shop', 'camp', 'encamp', 'house', 'live', 'reside', 'stay', 'lodge', 'head',
  'deploy', 'station', 'post', 'assign', 'park', 'moor', 'anchor', 'dock', 'guard', 'man', 'patrol', 'escort', 'carry', 'transport', 'load', 'unload', 'repair', 'mourn', 'celebrate', 'march', 'attend', 'hold',
  'aim', 'direct', 'drop', 'plant', 'place', 'bury', 'lay', 'leave', 'conceal', 'attach', 'fit', 'rig', 'strap', 'stash', 'locate', 'situate', 'lie']);

/** Whether a verb only says of a noun what it was about, so that where it stands is where the noun's deed was: a participle behind its noun ("deployed in A"), or a clause in the progressive ("who were waiting in A"). */
export function stationed(s: Sentence, verb: number): boolean {
  const t = s.tokens[verb];
  if (!t || relation(t) !== 'acl' || t.head >= verb || !stations.has(lemma(s, verb))) return false;
  if (t.xpos === 'VBN' || t.xpos === 'VBG') return t.deprel === 'acl' ? !kidsBy(s, verb, 'nsubj', 'nsubj:pass', 'mark').length : kidsBy(s, verb, 'aux', 'aux:pass').some((k) => ['was', 'were', 'had', 'been'].includes(form(s, k)));
  return false;
}

/** The verb that heads a row of joined verbs ("stopped a coach, checked the cards and murdered nine": the first, or what a torn tree takes for it). */
function rowOf(s: Sentence, verb: number): number {
  let k = verb;
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
