import { cut, overlap, type Span } from '#text';
import type { Sentence } from '#language';
import type { Found } from '../found.ts';
import { form, lemma } from '../syntax.ts';
import { combatants } from '../statements/people.ts';
import type { Party } from './parties.ts';

const bodies = /^(?:army|military|police|navy|government|junta|regime|militia|cartel|gang|coalition|opposition|settler|herder|farmer)$/;
/** Whether a word before a noun says whose men they are ("Pakistani", "rebel"), not what they are like ("masked"). */
const says = (s: Sentence, k: number): boolean => /^(?:JJ|NN|NNP)$/.test(s.tokens[k]?.xpos ?? '') && (/^\p{Lu}/u.test(s.tokens[k]?.form ?? '') && (k > 0 || /^\p{Lu}/u.test(s.tokens[k + 2]?.form ?? '') || combatants.has(lemma(s, k + 2))) || bodies.test(lemma(s, k)) || combatants.has(lemma(s, k)));

/** "Indian and Pakistani troops": the two words that share a noun, each of which says whose men they are; null for any other noun ("the army and Falcon fighters"). */
function joinedBefore(s: Sentence, head: number): readonly [number, number] | null {
  const last = ['JJ', 'NN'].includes(s.tokens[head - 1]?.xpos ?? '') && form(s, head - 2) !== 'and' && form(s, head - 3) === 'and' ? head - 2 : head - 1, first = last - 2;
  if (s.tokens[head]?.upos !== 'NOUN' || form(s, last - 1) !== 'and' || ['NOUN', 'PROPN'].includes(s.tokens[head + 1]?.upos ?? '') || ['NOUN', 'PROPN'].includes(s.tokens[first - 1]?.upos ?? '')) return null;
  return says(s, first) && says(s, last) && !(bodies.test(lemma(s, first)) && !bodies.test(lemma(s, last)) && !combatants.has(lemma(s, last))) ? [first, last] : null;
}

/** The noun that a word shares with the one behind its "and", wherever the tree hangs the two; the word itself where it shares none. */
export function sharedNoun(s: Sentence, k: number): number {
  if (form(s, k + 1) !== 'and') return k;
  for (let h = k + 3; h < k + 5; h++) if (joinedBefore(s, h)?.[0] === k) return h;
  return k;
}

/** The parties of a noun that two share, each by its own word ("Indian troops", "Pakistani troops"), a band by its name; the party itself where nothing is shared. */
export function sharers(found: Found, s: Sentence, p: Party): readonly Party[] {
  const pair = joinedBefore(s, p.head);
  const t = s.tokens[p.head];
  if (!pair || !t) return [p];
  const spanOf = (from: number, to: number): Span => [(s.tokens[from] ?? t).start, (s.tokens[to] ?? t).end];
  const span = spanOf(pair[0], p.head);
  return pair.map((k): Party => {
    const mention = found.actors.find((a) => overlap(a.span, spanOf(k, k)) > 0);
    const word = cut(found.doc.text, spanOf(k, k));
    const byName = mention && (p.weapon && mention.name !== word || mention.actor?.kind === 'armed-group' && s.tokens[k]?.upos === 'PROPN');
    return { ...p, name: byName ? mention.name : `${word} ${cut(found.doc.text, spanOf(pair[1] + 1, p.head))}`, actor: mention?.actor?.id ?? null, words: cut(found.doc.text, span), span };
  });
}
