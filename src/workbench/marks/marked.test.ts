import { describe, expect, it } from 'vitest';
import type { Coding } from '#model';
import { depths, paragraphs, pieces } from './marked.ts';

const text = 'The ministry said the mayor claimed two died.\n\nNobody else spoke.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const claim = (id: string, parent: string | null, who: string, cue: string, content: string) => ({ id, parent, claimant: { name: who, kind: 'organisation' as const, span: at(who) }, relay: [], cue: at(cue), stance: 'states' as const, certainty: 'stated' as const, content: [at(content)], said: null });
const coding: Coding = {
  format: 'ascribe/coding@1', coder: { name: 'test', version: '0' }, report: { id: 'sha256:0', title: null, outlet: null, url: null, published: null, language: 'en', characters: text.length },
  claims: [claim('c1', null, 'The ministry', 'said', 'the mayor claimed two died'), claim('c2', 'c1', 'the mayor', 'claimed', 'two died')],
  incidents: [{ id: 'i1', type: 'attack', reality: 'occurred', scope: 'single', mentions: [at('died')], statements: [{ id: 's1', field: 'killed', value: { min: 2, max: 2, status: 'unstated', words: 'two' }, claim: 'c2', polarity: 'affirmed', evidence: [at('two')] }], record: {} }],
  links: [], actors: [], warnings: [],
};

describe('pieces', () => {
  const all = paragraphs(text).flatMap((p) => pieces(coding, p));
  it('joins to the text again, paragraph by paragraph', () => {
    expect(paragraphs(text).map((p) => pieces(coding, p).map((x) => text.slice(...x.span)).join(''))).toEqual(text.split('\n\n'));
  });
  it.each([['The ministry', { who: ['c1'], content: [] }], ['the mayor', { who: ['c2'], content: ['c1'] }], ['claimed', { cue: ['c2'], content: ['c1'] }], ['two', { content: ['c1', 'c2'], facts: ['i1.s1'] }], ['Nobody else spoke.', { content: [], facts: [] }]])('tells what %j is part of', (words, expected) => {
    expect(all.find((p) => text.slice(...p.span) === words)).toMatchObject(expected);
  });
  it('marks the words that were asked for', () => {
    expect(pieces(coding, paragraphs(text)[0]!, at('mayor claimed')).filter((p) => p.at).map((p) => text.slice(...p.span)).join('')).toBe('mayor claimed');
  });
});

describe('depths', () => {
  it('counts the claims around a claim', () => { expect([...depths(coding.claims)]).toEqual([['c1', 0], ['c2', 1]]); });
  it('ends on a circle', () => { expect(depths([{ ...coding.claims[0]!, parent: 'c2' }, coding.claims[1]!]).size).toBe(2); });
});
