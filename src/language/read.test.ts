import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse, parse, treesMade, type Mode } from '#language';

const fragments = ['The army', 'said', 'that', 'two', 'soldiers', 'were killed', 'in Sarro', ',', '.', '“', '”', '\n\n', "don't", 'al-Tamri', '—', '?', '(', ')', '3.5', '😀', 'e\u0301', 'x'.repeat(300)];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((a) => a.join(' ')));

describe('parse', () => {
  test.each(['greedy', 'best'] as const)('forms, offsets and trees hold for any text: %s', (mode: Mode) => fc.assert(fc.property(text, (t) => {
    let last = 0;
    for (const s of parse(t, { mode }).sentences) {
      if (s.tokens[0]?.start !== s.start || s.tokens.at(-1)?.end !== s.end || s.start < last) return false;
      for (const w of s.tokens) if (t.slice(w.start, w.end) !== w.form || w.head < -1 || w.head >= s.tokens.length || !w.deprel || !w.upos || !w.lemma) return false;
      if (s.tokens.filter((w) => w.head === -1).length !== 1) return false;
      last = s.end;
    }
    return !/\S/.test(t.slice(last));
  }), { numRuns: 120 }));
  it('reads a sentence', () => {
    const [s] = parse('The gunmen killed two soldiers.').sentences;
    expect(s?.tokens.map((t) => `${t.lemma}/${t.upos}/${t.deprel}`)).toEqual(['the/DET/det', 'gunman/NOUN/nsubj', 'kill/VERB/root', 'two/NUM/nummod', 'soldier/NOUN/obj', './PUNCT/punct']);
  });
  test('a tree is the same whenever it is made, and none is made unasked', () => fc.assert(fc.property(text, (t) => {
    const late = parse(t);
    if (treesMade(late) !== 0) return false;
    const backwards = [...late.sentences].reverse().map((s) => [...s.tokens].reverse().map((w) => `${w.deprel} ${w.head}`).reverse()).reverse();
    const now = late.sentences.map((s) => { const a = analyse(s.tokens.map((w) => w.form), 'greedy'); return a.deprel.map((r, i) => `${r} ${a.head[i]}`); });
    return treesMade(late) === late.sentences.length && JSON.stringify(backwards) === JSON.stringify(now);
  }), { numRuns: 60 }));
  it('has nothing to say of nothing', () => expect(parse(' \n ')).toEqual({ sentences: [], names: [], cut: [] }));
  it.each([['a sentence without an end', 'word '], ['nested brackets', '('], ['capitals', 'Ana Reen ']])('takes time in proportion: %s', (_, unit) => {
    const time = (n: number): number => { const t = unit.repeat(n); return Math.min(...[0, 1].map(() => { const began = performance.now(); parse(t); return performance.now() - began; })); };
    time(500);
    expect(time(16_000)).toBeLessThan(40 * time(2_000) + 300);
  });
});
