import { formsOf } from './forms.ts';
import { seenOf } from './greedy.ts';
import { tag } from './tagger.ts';
import { Tree, type Mode } from './tree.ts';
import { loadBeam, loadParser, loadTagger } from './weights.ts';

export type { Mode } from './tree.ts';

/** Tags and tree of one sentence: lists of its words' length; heads from 0, -1 for the root. */
export interface Analysis { readonly upos: readonly string[]; readonly xpos: readonly string[]; readonly head: Int32Array; readonly deprel: readonly string[] }

/** A word's universal and fine tag. */
export type Tags = readonly [string, string];

/** The tags of a sentence, given as its words, and its tree, which is made when it is asked for. Sentences all in capitals, or without any, are read by the model that does not see case. */
export function tagged(words: readonly string[], mode: Mode): { readonly tags: readonly Tags[]; readonly tree: Tree } {
  const casing = casingOf(words);
  const { classes } = loadTagger(casing);
  const forms = formsOf(words, casing);
  const ids = tag(loadTagger(casing), forms);
  return { tags: words.map((_, i) => splitClass(classes[ids[i + 2]!]!)), tree: new Tree(seenOf(forms, ids), mode) };
}

/** The same with the tree made. */
export function analyse(words: readonly string[], mode: Mode): Analysis {
  const { tags, tree } = tagged(words, mode);
  return { upos: tags.map((t) => t[0]), xpos: tags.map((t) => t[1]), head: Int32Array.from(words, (_, i) => tree.headOf(i)), deprel: words.map((_, i) => tree.relationOf(i)) };
}

const halves = new Map<string, Tags>();

function splitClass(name: string): Tags {
  let pair = halves.get(name);
  if (!pair) {
    const at = name.indexOf('|');
    halves.set(name, pair = [name.slice(0, at), name.slice(at + 1)]);
  }
  return pair;
}

/** Reads all models of `analyse` now rather than at the first sentence. */
export function loadLanguage(): void { loadTagger('cased'); loadTagger('caseless'); loadParser(); loadBeam(); }

/** `caseless` where the capitals say nothing: most letters of the longer words are capitals, or a sentence of six words has none. */
export function casingOf(words: readonly string[]): 'cased' | 'caseless' {
  let upper = 0, small = 0, long = 0;
  for (const w of words) {
    if (w.length > 2) long++;
    for (let i = 0; i < w.length && i < 64; i++) { const c = w.charCodeAt(i); if (c >= 65 && c <= 90) upper++; else if (c >= 97 && c <= 122) small++; }
  }
  if (upper > 6 && upper > 4 * small) return 'caseless';
  return upper === 0 && small > 20 && long >= 4 && words.length >= 6 ? 'caseless' : 'cased';
}
