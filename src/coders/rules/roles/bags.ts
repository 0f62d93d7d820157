import type { Sentence } from '#language';
import { hashed } from './linear.ts';
import type { Read } from './report.ts';
import { stem } from './stem.ts';

/** The bits of the rows of the first stage. */
export const bagBits = 18;
/** The rows of every sentence and of the whole report: words, pairs of words and event words. */
export interface Bags { readonly sentences: readonly Int32Array[]; readonly report: Int32Array }

/** The first stage's features of a report. */
export function bagsOf(read: Read): Bags {
  const bags = read.sentences.map((s, n) => [...wordsOf(s), ...(read.events[n] ?? []).map((e) => `E ${e.trigger.type}${e.negated ? '-' : ''}${e.unreal ? '?' : ''}`)]);
  const pairs = read.sentences.flatMap(pairsOf);
  const lead = bags.slice(0, 3).flat().map((x) => `lead ${x}`);
  return { sentences: bags.map((b) => hashed(b, bagBits)), report: hashed(new Set(['bias', ...bags.flat(), ...pairs, ...lead]), bagBits) };
}

const ties: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'nsubj:pass', 'nmod', 'obl:agent']);
/** Who does what to whom: words that hang together, with the relation. */
const pairsOf = (s: Sentence): readonly string[] => s.tokens.flatMap((t) => (t.head >= 0 && ties.has(t.deprel) ? [`${stem((s.tokens[t.head]?.lemma ?? '').toLowerCase())} ${t.deprel} ${stem(t.lemma.toLowerCase())}`] : []));

function wordsOf(s: Sentence): readonly string[] {
  const words = s.tokens.filter((t) => t.upos !== 'PUNCT').map((t) => stem(t.lemma.toLowerCase()));
  return ['bias', ...words, ...words.slice(1).map((w, i) => `${words[i]} ${w}`)];
}
