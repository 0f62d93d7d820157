import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gumDocuments } from './documents.ts';
import { madeTrees } from './made.ts';
import { readConllu, type ConlluSentence } from '../../src/language/conllu.ts';

/** A sentence of a treebank: words, classes "UPOS|XPOS", heads from 0 (-1 the root) and relations, and the document it stands in. */
export interface Tree { readonly words: readonly string[]; readonly tags: readonly string[]; readonly heads: Int32Array; readonly labels: readonly string[]; readonly document: string }

/** The raw text of one of the treebanks' files. */
export function treebank(data: string, name: string): string {
  const file = join(data, 'ud', `${name}.conllu.gz`);
  if (!existsSync(file)) throw new Error(`${file} is not there: give the folder of the corpora with --data DIR.`);
  return gunzipSync(readFileSync(file)).toString('utf8');
}

/** The sentences of CoNLL-U text. */
export function treesOf(text: string): readonly Tree[] {
  let document = '';
  return readConllu(text).sentences.map((s) => {
    document = s.comments.find((c) => c.startsWith('# newdoc id = '))?.slice(14) ?? document;
    return treeOf(s, document);
  });
}

const treeOf = ({ words }: ConlluSentence, document: string): Tree => ({
  words: words.map((w) => w[1] ?? ''), tags: words.map((w) => `${w[3]}|${w[4]}`), heads: Int32Array.from(words, (w) => Number(w[6]) - 1), labels: words.map((w) => w[7] ?? 'dep'), document,
});

/** How many made sentences are learned beside the treebanks: about an eighth of the words. */
const made = 2600;

/** The sentences that shipped weights may be trained on: EWT, the documents of GUM that are free, and sentences of our own in the manner of news agencies. */
export function trainingTrees(data: string): readonly Tree[] {
  const free = new Set(gumDocuments);
  return [...treesOf(treebank(data, 'ewt-train')), ...treesOf(treebank(data, 'gum-train')).filter((t) => free.has(t.document)), ...madeTrees(made)];
}
