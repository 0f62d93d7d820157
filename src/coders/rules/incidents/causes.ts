import type { Sentence } from '#language';
import { branch, kidsBy, lemma, relation } from '../syntax.ts';
import { combatants, isPerson } from '../statements/people.ts';

/** "fought in three wars", "battling corruption": a life or a cause, no clash. */
export const ofLife = (s: Sentence, at: number): boolean => ['fight', 'battle'].includes(lemma(s, at)) && (quarrel(s, at) || branch(s, at, (t) => t.head === at && ['conj', 'parataxis', 'advcl', 'ccomp'].includes(relation(t))).some((k) => lemma(s, k) === 'war') || kidsBy(s, at, 'obj', 'obl').some((k) => ['war', 'corruption', 'crime', 'poverty', 'fire', 'blaze', 'disease', 'cancer', 'election', 'tears', 'addiction', 'inflation', 'change', 'terror', 'terrorism', 'extremism', 'trafficking'].includes(lemma(s, k))));
/** "battling the fallout", "fighting a locust invasion": what is fought is nobody. */
const quarrel = (s: Sentence, at: number): boolean => kidsBy(s, at, 'obj').slice(0, 1).some((k) => s.tokens[k]?.upos === 'NOUN' && !isPerson(lemma(s, k)) && !combatants.has(lemma(s, k)) && !/^(?:army|force|police|militia|group|gang|cartel|regime|junta|government|troop|enemy|invader|occupier|military|insurgency|rebellion|battle|unit|alliance|coalition|front|paramilitary|thousand|hundred|dozen|other)s?$/.test(lemma(s, k)));
