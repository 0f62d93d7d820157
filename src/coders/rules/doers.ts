import type { Claimant } from '#model';
import type { Sentence } from '#language';
import type { ActorMention, Doc } from './doc.ts';
import { combatants, fighters, isPerson } from './statements/people.ts';
import { form, kidsBy, lemma, passive, relation, wordAt } from './syntax.ts';

/** A word of a sentence that a pronoun behind it may stand for. */
export interface Doer { readonly sentence: number; readonly head: number; /** Whether its word says that it bears arms or did a deed ("gunmen", "the attackers"). */ readonly armed: boolean }

const more = /^(?:suspect|shooter|killer|murderer|robber|intruder|arsonist|sniper|hijacker|perpetrator|assassin|hitman|sicario|thug|gangster|terrorist|abductor|captor|herder|settler|herdsman|mob|gang|militia|group|unit|patrol|squad|column|platoon|policeman|guard|ranger|trooper|marine|infiltrator|looter|saboteur|vigilante|cultist|driver|officer|force)$/;
const plainly = /^(?:man|woman|boy|girl|youth|teenager|person|individual)$/;
const bearsArms = (word: string): boolean => fighters.has(word) || combatants.has(word) || more.test(word);

/** Bodies of several that "they" may mean, and "it" as well. */
const body = /^(?:group|gang|mob|militia|unit|patrol|squad|column|platoon|police|army|force|crowd|family)$/;
const women = /^(?:woman|girl|mother|wife|daughter|sister)$/, men = /^(?:gunman|man|boy|father|husband|son|brother|policeman|militiaman|hitman)$/;

/** Whether a word agrees with a pronoun in number and in what its noun says of its sex. */
function agrees(s: Sentence, k: number, pronoun: string): boolean {
  const t = s.tokens[k];
  if (!t) return false;
  const word = lemma(s, k), several = /^NNP?S$/.test(t.xpos) || word === 'police' || kidsBy(s, k, 'nummod').some((n) => !/^(?:one|1)$/.test(form(s, n))) || kidsBy(s, k, 'conj').some((c) => /^NN/.test(s.tokens[c]?.xpos ?? ''));
  if (pronoun === 'they') return several || body.test(word);
  if (pronoun === 'it') return !several && body.test(word);
  return !several && !body.test(word) && word !== 'police' && !(pronoun === 'he' ? women : men).test(word);
}

/** Whether something befell what a word names, by the verb it is the subject of: those who were killed or taken did nothing. */
const suffered = (s: Sentence, k: number): boolean => { const v = s.tokens[k]?.head ?? -1; return relation(s.tokens[k]!) === 'nsubj' && passive(s, v) && !/^(?:arrest|see|identify|name|arm|mask|dress|describe|film|chase|believe|suspect|accuse|report|trap|surround)$/.test(lemma(s, v)) || /^(?:die|perish|fall|flee)$/.test(lemma(s, v)); };

/** Verbs whose object may well have done what is told next: "police arrested a man. He had killed …". */
const seized = /^(?:arrest|detain|charge|hold|name|identify|seek|hunt|chase|shoot|kill|sentence|convict|accuse|suspect|see)$/;

/** Those before a place in a sentence who may have done what a pronoun behind it tells: armed ones first by their standing (subject, agent, others), then a person who is the subject of an active verb. */
function doerIn(s: Sentence, sentence: number, end: number, pronoun: string, apart: readonly (readonly [number, number])[]): Doer | null {
  let best: Doer | null = null, rank = 0;
  for (let k = 0; k < s.tokens.length; k++) {
    const t = s.tokens[k]!;
    if (t.start >= end) break;
    // "the soldiers they had seized": whom the pronoun's verb befalls
    if (!/^NN/.test(t.xpos) || s.tokens[k + 1]?.start === end || apart.some(([a, b]) => t.start >= a && t.end <= b)) continue;
    const word = lemma(s, k), armed = bearsArms(word), rel = relation(t);
    if (rel === 'compound' || !(armed || plainly.test(word) || t.xpos === 'NNP' && rel === 'nsubj' || isPerson(word)) || !agrees(s, k, pronoun)) continue;
    const subject = (rel === 'nsubj' || rel === 'root') && !suffered(s, k), agent = kidsBy(s, k, 'case').some((c) => form(s, c) === 'by');
    const n = subject ? armed || plainly.test(word) ? 6 : 3 : agent && (armed || plainly.test(word)) ? 5 : armed ? 4 : plainly.test(word) && rel === 'obj' && seized.test(lemma(s, t.head)) ? 4 : 0;
    if (n >= rank && n > 0) { best = { sentence, head: k, armed: armed || plainly.test(word) }; rank = n; }
  }
  return best;
}

/** Whom "he", "she", "they" or "it" at `at` may stand for as the doer of a deed: one told before it in its own sentence, else in the sentence before; null where none agrees. `apart` holds the spans of those who only say so. */
export function doerBefore({ parse }: Doc, at: number, pronoun: string, apart: readonly (readonly [number, number])[]): Doer | null {
  const n = parse.sentences.findIndex((s) => at >= s.start && at < s.end);
  const here = parse.sentences[n], last = parse.sentences[n - 1];
  const own = here && doerIn(here, n, at, pronoun, apart);
  if (own?.armed) return own;
  return (last && doerIn(last, n - 1, last.end, pronoun, apart)) ?? own ?? null;
}

/** Bodies that do deeds of force of their own, by their names. */
const ofArms = /\b(?:army|military|armed forces|forces?|troops|soldiers?|fighters?|rebels?|militants?|insurgents?|guerrillas?|militias?|front|brigades?|battalion|movement|group|faction|cartel|gang|command|navy|air force|(?:interior|defen[cs]e|war|security) ministry|ministry of (?:national )?(?:interior|defen[cs]e|war|security)|police|guards?|commander|gunm[ae]n|separatists?|jihadists?|Taliban|Houthis?|Hamas|Hezbollah|government|authorities|coalition|junta|regime)\b/iu;
const armedKinds = /^(?:armed-group|state-forces|police|government|ministry|party)$/;
/** Whether a claimant could be telling of a deed of its own: a body of arms, or somebody who speaks for one. */
export const couldAct = ({ name, kind, speaksFor }: Claimant, actorKind: string | null): boolean => (kind !== 'unnamed' || Boolean(speaksFor)) && kind !== 'outlet' && (kind !== 'person' || speaksFor !== undefined && speaksFor !== null || ofArms.test(name)) && (actorKind ? armedKinds.test(actorKind) && (actorKind !== 'ministry' || ofArms.test(name)) : kind !== 'organisation' || ofArms.test(name) || /^\p{Lu}/u.test(name.replace(/^the /i, '')));

/** Whether a verb behind a pronoun tells of the defence, or strikes those who bear arms and are not the speaker's own: "they killed five militants" is told by those who fight them. */
function fightsThem(s: Sentence, pronoun: number): boolean {
  const v = s.tokens.findIndex((t, k) => k > pronoun && k < pronoun + 5 && /^VB[DPNZ]$/.test(t.xpos) && t.upos === 'VERB');
  if (v < 0) return false;
  return /^(?:repel|foil|thwart|repulse|retake|recapture|respond|retaliate|defend|rescue|free|intercept|recover|arrest|detain)$/.test(lemma(s, v)) || kidsBy(s, v, 'obj').some((k) => bearsArms(lemma(s, k)) && !kidsBy(s, k, 'nmod:poss').length);
}

/** "The attacker's father said he", "the suspect's lawyer": whose the claimant is, where his word says that he did a deed; null for others. */
function ownerIn({ parse }: Doc, span: Claimant['span'], pronoun: string): Doer | null {
  const n = span ? parse.sentences.findIndex((x) => span[0] >= x.start && span[0] < x.end) : -1, s = parse.sentences[n];
  const head = s && span ? s.tokens.findIndex((t, k) => t.start >= span[0] && t.end <= span[1] && t.deprel === 'nmod:poss' && bearsArms(lemma(s, k)) && agrees(s, k, pronoun)) : -1;
  return head < 0 ? null : { sentence: n, head, armed: true };
}

/** Whom a pronoun in somebody's words means as the doer of a deed: the claimant itself, or one told before it; null where neither can be meant. In marks of quotation nobody calls himself by it. */
export function meant(doc: Doc, actors: readonly ActorMention[], who: Claimant, pronounAt: number, pronoun: string): 'itself' | Doer | null {
  const p = pronoun.toLowerCase();
  if (!/^(?:they|he|she|it)$/.test(p)) return 'itself';
  const s = doc.parse.sentences.find((x) => pronounAt >= x.start && pronounAt < x.end);
  // no body is a "he", and "it" is no person
  const fits = p === 'it' ? who.kind !== 'person' || Boolean(who.speaksFor) : p === 'they' ? who.kind !== 'person' || Boolean(who.speaksFor) || /s$/.test(who.name) : who.kind === 'person';
  const able = fits && couldAct(who, actors.find(({ actor }) => actor !== null && actor.id === who.actor)?.actor?.kind ?? null) && !/["“]/.test(doc.text[pronounAt - 1] ?? '');
  const other = ownerIn(doc, who.span, p) ?? doerBefore(doc, pronounAt, p, who.span ? [who.span] : []);
  if (other?.armed && p !== 'it' && !(able && s && fightsThem(s, wordAt(s, pronounAt)))) return other;
  if (able) return 'itself';
  return other ?? ((p === 'he' || p === 'she') && who.kind === 'person' && !who.speaksFor ? 'itself' : null);
}
