import { formsOf } from './forms.ts';
import type { Seen } from './actions.ts';
import type { Arcs } from './arcs.ts';
import { parseByBeam, scorerOf } from './beam.ts';
import { labelFor, parseGreedily, seenOf, type Parser } from './greedy.ts';
import { tag } from './tagger.ts';
import { loadBeam, loadParser, loadTagger } from './weights.ts';

/** Tags and tree of one sentence: lists of its words' length; heads from 0, -1 for the root. */
export interface Analysis { readonly upos: readonly string[]; readonly xpos: readonly string[]; readonly head: Int32Array; readonly deprel: readonly string[] }

/** How the tree is made: `greedy` is fast, `best` looks further. */
export type Mode = 'greedy' | 'best';

/** Tags and parses a sentence, given as its words. Sentences all in capitals, or without any, are read by the model that does not see case. */
export function analyse(words: readonly string[], mode: Mode): Analysis {
  const casing = casingOf(words);
  const tagger = loadTagger(casing);
  const forms = formsOf(words, casing);
  const tags = tag(tagger, forms);
  const parser = loadParser();
  const { data, size, n } = treeOf(parser, seenOf(forms, tags), mode);
  const upos: string[] = [], xpos: string[] = [], deprel: string[] = [];
  const head = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const pair = splitClass(tagger.classes[tags[i + 2]!]!);
    upos.push(pair[0]); xpos.push(pair[1]);
    head[i] = data[i] === n ? -1 : data[i]!;
    deprel.push(parser.relations[data[size + i]!]!);
  }
  return { upos, xpos, head, deprel };
}

/** Sentences of more words are parsed greedily: a beam copies its states, which takes time by the square of the length. */
const longest = 250;
const width = 8;

function treeOf(parser: Parser, seen: Seen, mode: Mode): Arcs {
  if (mode === 'greedy' || seen.n > longest) return parseGreedily(parser, seen);
  return parseByBeam({ width, scorer: scorerOf(loadBeam()), label: (state, words, action) => labelFor(parser, state, words, action) }, seen);
}

const halves = new Map<string, readonly [string, string]>();

function splitClass(name: string): readonly [string, string] {
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
