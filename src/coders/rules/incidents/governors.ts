import type { Sentence } from '#language';
import type { Span } from '#text';
import { form, kidsBy, lemma, relation, subjectOf, wordAt } from '../syntax.ts';
import { heardOf, stationed, toldWith } from './stations.ts';
import type { Event } from './triggers.ts';
import { nouns } from './lexicon.ts';

// Which event of a sentence the tree hangs a date or a place on.

/** Verbs that say how somebody sees an event, and words that open a reason for it: what stands with them is not where or when it happened. */
const views = new Set(['describe', 'call', 'consider', 'regard', 'support', 'want', 'seek', 'demand', 'know', 'name', 'believe', 'think', 'fear', 'testify', 'sentence', 'convict', 'jail', 'acquit', 'indict', 'bear']);
const reasons = new Set(['because', 'although', 'though', 'unless', 'if', 'since', 'whereas', 'so']);

/** Verbs that only carry on to the event beside them ("fighting raged in A", "the blast rocked A"). */
const bridges = new Set(['be', 'intensify', 'rage', 'resume', 'escalate', 'subside', 'ensue', 'have', 'take', 'occur', 'happen', 'begin', 'start', 'continue', 'erupt', 'break', 'come', 'go', 'carry', 'claim', 'leave', 'report', 'say', 'cause', 'bring', 'see', 'rock', 'shake', 'hear', 'ring', 'observe', 'witness', 'watch', 'neighbour', 'neighbor', 'adjoin', 'surround', 'border']);

/** "an outpost of the auxiliaries, known as VDP, at A": participles that only give a name. */
const naming = new Set(['know', 'call', 'name', 'dub', 'nickname', 'identify']);
const through = (s: Sentence, v: number): boolean => bridges.has(lemma(s, v)) || (s.tokens[v]?.xpos === 'VBN' && naming.has(lemma(s, v)));

/** The event that governs a word in the tree: the nearest one above it, with the number of steps; null where a verb of another kind stands between. */
function governor(s: Sentence, word: number, events: ReadonlyMap<number, Event>, past: (verb: number) => boolean): readonly [Event, number] | null {
  let steps = 0, bridge = -1;
  for (let k = word; k >= 0 && steps < 14; steps++) {
    const e = events.get(k);
    if (e && k !== word) return [e, steps];
    if (e && e.form === 'noun') return [e, steps];
    const t = s.tokens[k];
    if (!t) return null;
    if (t.upos === 'VERB' && k !== word && !through(s, k) && !past(k)) return nearVerb(s, k, events, steps);
    if (t.upos === 'VERB') bridge = k;
    k = t.head;
  }
  // "it started on Friday when three men were killed", "clashes over grazing land left nine dead in A"
  const when = (e: Event): boolean => s.tokens[e.at]?.head === bridge && s.tokens[e.at]?.deprel === 'nsubj' || kidsBy(s, top(s, e.at), 'advmod', 'mark').some((m) => ['when', 'as'].includes(form(s, m)));
  return bridge < 0 ? null : nearVerb(s, bridge, new Map([...events].filter(([, e]) => when(e))), steps);
}

/** An event joined to a verb by conj, advcl, xcomp or ccomp, or below it as subject or object. */
function nearVerb(s: Sentence, verb: number, events: ReadonlyMap<number, Event>, steps: number): readonly [Event, number] | null {
  if (views.has(lemma(s, verb)) || kidsBy(s, verb, 'mark').some((k) => reasons.has(form(s, k)))) return null;
  for (const [at, e] of events) {
    const t = s.tokens[at];
    if (!t || s.tokens.slice(Math.min(at, verb), Math.max(at, verb)).some((o) => o.form === ';' || o.form === 'where')) continue;
    const lead = s.tokens[top(s, at)];
    if (['conj', 'advcl', 'xcomp', 'nsubj', 'nsubj:pass', 'obj', 'obl', 'ccomp', 'parataxis'].some((r) => [t, lead].some((o) => o !== undefined && o.head === verb && (o.deprel === r || relation(o) === r)))) return [e, steps + 1];
    if (toldWith(s, verb, at) || byObject(s, verb, at)) return [e, steps + 2];
    if (s.tokens[verb]?.head === at && ['conj', 'advcl', 'xcomp', 'acl', 'ccomp', 'parataxis'].includes(relation(s.tokens[verb] ?? t))) return [e, steps + 1];
  }
  return null;
}

const launching = new Set(['lead', 'command', 'head', 'send', 'order', 'join', 'fire', 'launch', 'drop', 'throw', 'hurl', 'lob', 'plant', 'lay', 'place', 'detonate', 'trigger', 'set', 'start', 'drive', 'fly', 'mount', 'stage']);
/** "Last December he led the column that took the post": what the object of such a verb did, it did then and there. */
function byObject(s: Sentence, verb: number, at: number): boolean {
  const t = s.tokens[at], what = s.tokens[t?.head ?? -1];
  return t?.deprel === 'acl:relcl' && what?.head === verb && what.deprel === 'obj' && launching.has(lemma(s, verb));
}

/** The first of the verbs that are joined to a word ("three men were waylaid and killed": waylaid). */
export function top(s: Sentence, at: number): number {
  let k = at;
  for (let n = 0; n < 4 && s.tokens[k]?.deprel.startsWith('conj'); n++) k = s.tokens[k]?.head ?? -1;
  return k;
}

const saying = new Set(['say', 'tell', 'announce', 'report', 'state', 'claim', 'add', 'confirm', 'deny', 'write', 'warn', 'accuse', 'blame', 'condemn', 'release', 'publish']);
/** "said on Monday": the date hangs on a verb of saying, which stands close before or after it. */
const ofSaying = (s: Sentence, first: number, last: number): boolean => {
  // "says Monday's raid"
  if (s.tokens[last + 1]?.xpos === 'POS') return false;
  const before = first - 1 - (['on', 'late', 'early', 'in', 'at'].includes(form(s, first - 1)) ? 1 : 0), heads = [s.tokens[first]?.head ?? -1, s.tokens[last]?.head ?? -1];
  const tells = (k: number): boolean => saying.has(lemma(s, k)) && s.tokens[k]?.upos === 'VERB' && !heardOf(s, k);
  return [before, before - 1].some((k) => tells(k) && (heads.includes(k) || k === before)) || heads.some((h) => h >= 0 && h < first && first - h < 6 && tells(h));
};

/** "despite the ceasefire that took effect on 27 November", "the hostages they had held since March": what a clause tells of a noun that is no event. */
function ofOtherNoun(s: Sentence, word: number, events: ReadonlyMap<number, Event>): boolean {
  for (let k = word, steps = 0; k >= 0 && steps < 4; steps++) {
    const t = s.tokens[k];
    if (!t || events.has(k)) return false;
    if (t.upos === 'VERB' && t.deprel === 'acl:relcl') return ['held', 'kept', 'holding', 'detained'].includes(form(s, k)) || /^(?:ceasefire|truce|armistice|agreement|deal|accord|pact|treaty|curfew|law|ban|sanctions|emergency|coup|election|vote|war|strike|siege|blockade|government|junta|president|offensive)$/.test(form(s, t.head)) && !events.has(t.head);
    k = t.head;
  }
  return false;
}

/** Whether a finite verb that tells of no event governs a word ("parents slept on Tuesday"). */
function underOther(s: Sentence, word: number, events: ReadonlyMap<number, Event>): boolean {
  for (let k = word, steps = 0; k >= 0 && steps < 3; steps++) {
    const t = s.tokens[k];
    if (!t) return false;
    if (t.upos === 'VERB') return !events.has(k) && !bridges.has(lemma(s, k)) && /^VB[DZP]$/.test(t.xpos);
    k = t.head;
  }
  return false;
}

/** "the bombing in A on Monday": an event noun before a date with nothing but its own prepositional words between. */
function nounBefore(s: Sentence, first: number, events: ReadonlyMap<number, Event>): Event | null {
  for (let k = first - 1; k >= 0 && first - k < 16; k--) {
    const e = events.get(k);
    if (e) return e.form === 'noun' ? e : null;
    const t = s.tokens[k];
    // "in Lantana, Basa, in June": the commas of an address
    if ((t?.form === ',' || t?.form === '-') && (s.tokens[k - 1]?.upos === 'PROPN')) continue;
    if (!t || !['ADP', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADV'].includes(t.upos)) return null;
  }
  return null;
}

/** "Clashes broke out in Orm and gunmen attacked a patrol": whether a word stands before the "and" of a verb with its own subject, behind another event. */
function othersClause(s: Sentence, e: Event, word: number, events: readonly Event[]): boolean {
  const subject = e.form === 'verb' && e.at > word && events.some((o) => o.at < word) ? subjectOf(s, e.at) : null;
  return subject !== null && subject > word && s.tokens.slice(word + 1, subject).some((t) => /^(?:and|but|while)$/.test(t.form));
}

const suffers = new Set(['see', 'suffer', 'witness', 'experience', 'endure', 'record', 'register']);
/** "Orvik saw three strikes", "the province has recorded 23 attacks": a verb by which a deed befalls the place that is its subject. */
export const undergoes = (s: Sentence, verb: number): boolean => suffers.has(lemma(s, verb)) && kidsBy(s, verb, 'obj').some((k) => nouns.has(lemma(s, k)));

/** "a court in A on Monday sentenced", "a hospital in A took in": what belongs to the subject of a verb that tells of no event. */
function ofOtherSubject(s: Sentence, word: number, events: ReadonlyMap<number, Event>): boolean {
  for (let k = word, steps = 0; k >= 0 && steps < 5; steps++) {
    const t = s.tokens[k];
    if (!t || events.has(k) || t.upos === 'VERB') return false;
    if (k !== word && t.deprel === 'nsubj' && t.head > word && s.tokens[t.head]?.upos === 'VERB') return !events.has(t.head) && !bridges.has(lemma(s, t.head)) && !undergoes(s, t.head);
    k = t.head;
  }
  return false;
}

/** The event that a date (`when`) or a place at a span belongs to: by the tree, past verbs that `past` lets through; where that gives nothing, the nearest of the same stretch. Null for none. */
export function eventOf(s: Sentence, span: Span, events: readonly Event[], when = false, past: (v: number) => boolean = (v) => !when && stationed(s, v)): Event | null {
  const byWord = new Map(events.map((e) => [e.at, e] as const));
  const first = wordAt(s, span[0]), last = wordAt(s, span[1] - 1);
  if (first < 0 || (when && (ofSaying(s, first, Math.max(first, last)) || ofOtherNoun(s, first, byWord)))) return null;
  const beside = when ? nounBefore(s, first, byWord) : null;
  if (beside) return beside;
  // "the toll from the strike on a truck west of A rose": behind an event noun it is that event's
  if (ofOtherSubject(s, Math.max(first, last), byWord)) return nounBefore(s, first, byWord);
  const heads = new Set<number>();
  for (let k = first; k <= Math.max(first, last); k++) { const h = s.tokens[k]?.head ?? -1; if (h < first || h > last) heads.add(k); }
  const hits = [...heads].map((k) => governor(s, k, byWord, past)).filter((x) => x !== null).sort((a, b) => a[1] - b[1]);
  const hit = hits[0];
  if (hit) return hit[0];
  if (when && [...heads].some((k) => underOther(s, k, byWord))) return null;
  // the parse gives nothing: the nearest event word of the same stretch between commas and semicolons
  // "was last seen on 14 May in A, where armed men took him": the last sight and the deed are one
  const lastSeen = s.tokens.some((t, k) => form(s, k) === 'last' && lemma(s, k + 1) === 'see' && t.start < (s.tokens[first]?.start ?? 0));
  const between = (e: Event): boolean => !s.tokens.slice(Math.min(e.at, first), Math.max(e.at, last)).some((t) => t.form === ';' || (t.form === 'where' && !lastSeen) || t.upos === 'VERB' && !byWord.has(s.tokens.indexOf(t)) && !through(s, s.tokens.indexOf(t)));
  const near = [...events].filter(between), own = near.filter((e) => !othersClause(s, e, Math.max(first, last), near));
  return (own.length ? own : near).sort((a, b) => Math.abs(a.at - first) - Math.abs(b.at - first))[0] ?? null;
}
