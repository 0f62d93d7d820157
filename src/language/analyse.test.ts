import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { analyse, casingOf } from './analyse.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Text; then for each word its head's form (– for the root) and its relation. */
const trees: readonly (readonly [string, string])[] = [
  ['Rebels attacked the village .', 'attacked/nsubj –/root village/det attacked/obj attacked/punct'],
  ['Three soldiers were killed by a mine .', 'soldiers/nummod killed/nsubj:pass killed/aux:pass –/root mine/case mine/det killed/obl:agent killed/punct'],
  ['The governor said that nobody left the city .', 'governor/det said/nsubj –/root left/mark left/nsubj said/ccomp city/det left/obj said/punct'],
  ['Fighting raged in the town .', 'raged/nsubj –/root town/case town/det raged/obl raged/punct'],
  ['They did not confirm the number .', 'confirm/nsubj confirm/aux confirm/advmod –/root number/det confirm/obj confirm/punct'],
];

describe('analyse', () => {
  it.each(trees)('%s', (text, wanted) => {
    for (const mode of ['greedy', 'best'] as const) {
      const form = words(text);
      const { head, deprel } = analyse(form, mode);
      expect(form.map((_, i) => `${form[head[i] ?? -1] ?? '–'}/${deprel[i]}`).join(' ')).toBe(wanted);
    }
  });

  it.each([
    ['TROOPS SHELLED THE TOWN ON MONDAY , THE MAYOR SAID .', 'NOUN VERB DET NOUN ADP PROPN PUNCT DET NOUN VERB PUNCT'],
    ['troops shelled the town on monday , the mayor said .', 'NOUN VERB DET NOUN ADP PROPN PUNCT DET NOUN VERB PUNCT'],
    ['Army raids village near Muse', 'NOUN VERB NOUN ADP PROPN'],
    ['Rebel attacks force thousands to flee', 'NOUN NOUN NOUN NOUN PART VERB'],
    ['Troops shelled the town on Monday , the mayor said .', 'NOUN VERB DET NOUN ADP PROPN PUNCT DET NOUN VERB PUNCT'],
  ])('tags %s', (text, wanted) => { expect(analyse(words(text), 'greedy').upos.join(' ')).toBe(wanted); });

  it('gives nothing for no words', () => { expect(analyse([], 'best').head).toHaveLength(0); });

  it('makes one root, no circle and no crossing arcs of any words, twice the same', () => {
    const word = fc.oneof(fc.constantFrom('the', 'said', 'bomb', ',', 'killed', '"', 'Amran', 'and', 'who', '(', ')', '12'), fc.string({ minLength: 1, maxLength: 12 }));
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.constantFrom('greedy' as const, 'best' as const), (form, mode) => {
      const a = analyse(form, mode);
      expect([...a.head].filter((h) => h === -1)).toHaveLength(1);
      expect(a.head.every((h, i) => h >= -1 && h < form.length && h !== i)).toBe(true);
      for (let i = 0; i < form.length; i++) { let at = i; for (let k = 0; k <= form.length && at >= 0; k++) at = a.head[at] ?? -1; expect(at).toBe(-1); }
      const arcs = [...a.head].map((h, i) => [Math.min(h, i), Math.max(h, i)] as const).filter(([low]) => low >= 0);
      for (const [p, q] of arcs) for (const [r, s] of arcs) expect(p < r && r < q && q < s).toBe(false);
      expect(analyse(form, mode)).toEqual(a);
    }), { numRuns: 200 });
  });

  it('takes a sentence of 100,000 words', () => { expect(analyse(Array.from({ length: 100_000 }, (_, i) => ['(', 'the', 'man', 'said', ')'][i % 5] ?? ''), 'best').head).toHaveLength(100_000); }, 20_000);
  it('takes a word of a million letters', () => { expect(analyse(['a'.repeat(1_000_000), 'fell', '.'], 'best').upos).toHaveLength(3); });
});

describe('casingOf', () => {
  it.each([
    ['REBELS TOOK THE TOWN', 'caseless'], ['Rebels took the town', 'cased'], ['UN says NATO left', 'cased'],
    ['the rebels took the town again today', 'caseless'], ['he left', 'cased'],
  ])('%s: %s', (text, wanted) => { expect(casingOf(words(text))).toBe(wanted); });
});
