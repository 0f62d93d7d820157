import { describe, expect, it } from 'vitest';
import { lemmaOf } from './lemma.ts';

const lines = (table: string): readonly (readonly [string, string])[] => table.trim().split(/\s+/).map((w) => w.split('>') as unknown as readonly [string, string]);

describe('lemmas', () => {
  it.each(lines(`killed>kill shot>shoot fled>flee struck>strike wounded>wound died>die blamed>blame seized>seize raided>raid stormed>storm shelled>shell targeted>target denied>deny besieged>besiege hit>hit overran>overrun
    freed>free raped>rape looted>loot planned>plan used>use carried>carry bombed>bomb exploded>explode intercepted>intercept fallen>fall took>take said>say vowed>vow executed>execute destroyed>destroy repelled>repel`))('%s is of %s', (form, lemma) => expect(lemmaOf(form, 'VERB', 'VBD')).toBe(lemma));
  it.each(lines('attacking>attack fleeing>flee dying>die launching>launch retaliating>retaliate firing>fire shelling>shell hitting>hit leaving>leave moving>move'))('%s is of %s', (form, lemma) => expect(lemmaOf(form, 'VERB', 'VBG')).toBe(lemma));
  it.each(lines('crashes>crash denies>deny uses>use passes>pass goes>go releases>release flees>flee attacks>attack'))('%s is of %s', (form, lemma) => expect(lemmaOf(form, 'VERB', 'VBZ')).toBe(lemma));
  it.each(lines(`injuries>injury militias>militia forces>force gunmen>gunman casualties>casualty children>child bodies>body bases>base crises>crisis headquarters>headquarters wives>wife houses>house enemies>enemy women>woman
    people>people missiles>missile barracks>barracks villages>village armies>army`))('%s is of %s', (form, lemma) => expect(lemmaOf(form, 'NOUN', 'NNS')).toBe(lemma));
  it.each([['were', 'AUX', 'VBD', 'be'], ["n't", 'PART', 'RB', 'not'], ['worse', 'ADJ', 'JJR', 'bad'], ['heavier', 'ADJ', 'JJR', 'heavy'], ['them', 'PRON', 'PRP', 'they'], ['Orva', 'PROPN', 'NNP', 'Orva'], ['wo', 'AUX', 'MD', 'will'], ['found', 'VERB', 'VBD', 'find'], ['found', 'VERB', 'VB', 'found'], ['wound', 'NOUN', 'NN', 'wound'], ['KILLED', 'VERB', 'VBN', 'kill'], ['an', 'DET', 'DT', 'a']])(
    '%s %s %s is of %s', (form, upos, xpos, lemma) => expect(lemmaOf(form, upos, xpos)).toBe(lemma));
});
