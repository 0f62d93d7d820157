import { describe, expect, it } from 'vitest';
import { keyedOf, unsure, valueOf } from './keyed.ts';
import { parseGreedily, seenOf, type Parser } from './greedy.ts';
import { formsOf } from './forms.ts';
import { tag } from './tagger.ts';
import { loadParser, loadTagger } from './weights.ts';

describe('tables of what is sure', () => {
  it('gives each key its value, 0 and negative keys too, and says of others that they are not there', () => {
    const keys = Int32Array.from([-2147483648, -7, 0, 1, 16, 32, 48, 64, 2147483647]);
    const table = keyedOf(keys, keys.map((_, i) => i));
    expect([...keys].map((k) => valueOf(table, k))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([2, 80, -1].map((k) => valueOf(table, k))).toEqual([unsure, unsure, unsure]);
  });

  it('holds nothing where there is no key', () => { expect(valueOf(keyedOf(new Int32Array(0), []), 0)).toBe(unsure); });
});

describe('what tags alone settle', () => {
  const sentence = 'The army said on Monday that two soldiers were killed near the border .'.split(' ');

  it('gives the tags and the tree that weighing everything gives', () => {
    const tagger = loadTagger('cased'), parser: Parser = loadParser();
    expect(tagger.sure && parser.sure).not.toBeNull();
    const forms = formsOf(sentence, 'cased');
    const tags = tag(tagger, forms);
    expect(tags).toEqual(tag({ ...tagger, sure: null }, forms));
    const seen = seenOf(forms, tags);
    expect(parseGreedily(parser, seen).data).toEqual(parseGreedily({ ...parser, sure: null }, seen).data);
  });

  it('is taken where a table has it', () => {
    const tagger = loadTagger('cased');
    const forms = formsOf(sentence, 'cased');
    const nothing = keyedOf(new Int32Array(0), []);
    const keys = (tagger.sure ?? [])[1]?.keys ?? new Int32Array(0);
    const said = tag({ ...tagger, sure: [nothing, { keys, values: new Uint8Array(keys.length).fill(3).map((v, i) => (tagger.sure?.[1].values[i] === unsure ? unsure : v)) }] }, forms);
    expect(said).not.toEqual(tag({ ...tagger, sure: null }, forms));
  });
});
