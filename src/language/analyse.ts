import { lettersIn } from './forms.ts';
import { headlineVerb } from './headlines.ts';
import { openerIn } from './openers.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { tag, type Tagger } from './tagger.ts';
import { Tree, type Mode } from './tree.ts';
import { readAs, type Reading } from './unsaid.ts';
import { loadTagger } from './weights.ts';

export type { Mode } from './tree.ts';

/** Tags and tree of one sentence: lists of its words' length; heads from 0, -1 for the root. */
export interface Analysis { readonly upos: readonly string[]; readonly xpos: readonly string[]; readonly head: Int32Array; readonly deprel: readonly string[] }

/** A word's universal and fine tag. */
export type Tags = readonly [string, string];

/** How a sentence, given as its words, is read, its tags, and its tree, which is made when it is asked for. Sentences all in capitals, or without any, are read by the model that does not see case. */
export function tagged(sentence: readonly Spelling[], mode: Mode): { readonly reading: Reading; readonly tags: readonly Tags[]; readonly tree: Tree } {
  const reading = readAs(sentence), { read: words, kept } = reading;
  const casing = casingIn(words);
  const tagger = loadTagger(casing);
  const forms = lettersIn(words, casing);
  const ids = tag(tagger, forms);
  const pairs = pairsOf(tagger);
  const verb = headlineVerb(words, (i) => tagger.classes[ids[i + 2]!]!);
  if (verb >= 0) ids[verb + 2] = tagger.classes.indexOf('VERB|VBZ');
  const opener = openerIn(words, (i) => tagger.classes[ids[i + 2]!]!);
  if (opener >= 0) ids[opener + 2] = tagger.classes.indexOf('SCONJ|IN');
  const tags: Tags[] = [];
  for (let i = 0; i < sentence.length; i++) tags.push(pairs[ids[(kept ? kept[i]! : i) + 2]!]!);
  return { reading, tags, tree: new Tree(forms, ids, { mode, kept }) };
}

/** The same with the tree made. */
export function analyse(words: readonly string[], mode: Mode): Analysis {
  const { tags, tree } = tagged(words.map(spellingOf), mode);
  return { upos: tags.map((t) => t[0]), xpos: tags.map((t) => t[1]), head: Int32Array.from(words, (_, i) => tree.headOf(i)), deprel: words.map((_, i) => tree.relationOf(i)) };
}

const halves = new WeakMap<Tagger, readonly Tags[]>();

/** A tagger's classes as pairs of tags. */
function pairsOf(tagger: Tagger): readonly Tags[] {
  let pairs = halves.get(tagger);
  if (!pairs) halves.set(tagger, pairs = tagger.classes.map((name): Tags => { const at = name.indexOf('|'); return [name.slice(0, at), name.slice(at + 1)]; }));
  return pairs;
}

/** `caseless` where the capitals say nothing: most letters of the longer words are capitals, or a sentence of six words has none. */
export const casingOf = (words: readonly string[]): 'cased' | 'caseless' => casingIn(words.map(spellingOf));

function casingIn(words: readonly Spelling[]): 'cased' | 'caseless' {
  let upper = 0, small = 0, long = 0;
  for (const w of words) { if (w.form.length > 2) long++; upper += w.upper; small += w.small; }
  if (upper > 6 && upper > 4 * small) return 'caseless';
  return upper === 0 && small > 20 && long >= 4 && words.length >= 6 ? 'caseless' : 'cased';
}
