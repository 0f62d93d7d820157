import { expect, it, test } from 'vitest';
import { gold, rates, score, statements } from '#agreement';
import type { Coding } from '#model';

const text = 'The Lantern Front said two people died in a raid on Belmar on Monday. The army denied it.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const wanted = gold.parse({
  published: '2024-05-15',
  incidents: [{ key: 'A', anchors: ['raid on Belmar'], type: ['attack'], reality: ['alleged'], scope: ['single'], date: { start: '2024-05-13', end: '2024-05-13' }, place: { name: ['Belmar'], country: 'IQ', lat: null, lon: null },
    perpetrator: [], target: [], tolls: [{ field: 'killed', min: 2, max: 2, claimant: ['Lantern Front'] }], victims: [], weapon: [] }],
  links: [], claims: [{ claimant: ['Lantern Front'], stance: ['states'], certainty: 'stated', content: 'two people died in a raid on Belmar on Monday' }, { claimant: ['army'], stance: ['denies'], content: null, cue: 'denied' }], warnings: [],
});
const claim: Pick<Coding['claims'][number], 'relay' | 'parent' | 'certainty' | 'said'> = { relay: [], parent: null, certainty: 'stated', said: null };
const toll = { id: 's1', field: 'killed', value: { min: 2, max: 2, status: 'unstated', words: 'two people' }, claim: 'c1', polarity: 'affirmed', evidence: [at('two people died')] } as const;
const date = { id: 's2', field: 'date', value: { start: '2024-05-13', end: '2024-05-13', precision: 'day', words: 'Monday', anchor: null }, claim: 'c1', polarity: 'affirmed', evidence: [at('on Monday')] } as const;
const coding = (parts: Partial<Coding['incidents'][number]> = {}): Coding => ({
  format: 'ascribe/coding@1', coder: { name: 'hand', version: '1' }, report: { id: 'x', title: null, outlet: null, url: null, published: null, language: 'en', characters: text.length }, links: [], actors: [], warnings: [],
  claims: [{ ...claim, id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, cue: null, stance: 'states', content: [] },
    { ...claim, id: 'c1', claimant: { name: 'The Lantern Front', kind: 'organisation', span: at('The Lantern Front') }, cue: at('said'), stance: 'states', content: [at('two people died in a raid on Belmar on Monday')] }],
  incidents: [{ id: 'i1', type: 'attack', reality: 'occurred', scope: 'single', mentions: [at('raid on Belmar')], statements: [toll, date], record: {}, ...parts }],
});

test('figures counted by hand', () => {
  const s = score(text, wanted, coding());
  expect(s.rows['incidents']).toEqual({ tp: 1, fp: 0, fn: 0 });
  expect(s.rows['reality']).toEqual({ tp: 0, fp: 1, fn: 1 });
  expect(s.rows['place']).toEqual({ tp: 0, fp: 0, fn: 1 });
  expect(s.rows['tolls']).toEqual({ tp: 1, fp: 0, fn: 0 });
  expect(s.rows['claims']).toEqual({ tp: 1, fp: 0, fn: 1 });
  expect(statements(s.rows)).toEqual({ tp: 2, fp: 0, fn: 1 });
  expect(rates(statements(s.rows)).f1).toBeCloseTo(0.8, 10);
  expect(s.shares['stance']).toEqual({ right: 1, of: 1 });
});
it('takes all statements of an incident with it that hits no anchor', () => {
  const s = score(text, wanted, coding({ mentions: [at('The army')], statements: [{ ...toll, evidence: [at('The Lantern Front')] }] }));
  expect([s.rows['incidents'], s.rows['tolls']]).toEqual([{ tp: 0, fp: 1, fn: 1 }, { tp: 0, fp: 1, fn: 1 }]);
});
it('counts another claimant as a miss and as wrong', () => expect(score(text, wanted, coding({ statements: [{ ...toll, claim: 'c0' }] })).rows['tolls']).toEqual({ tp: 0, fp: 1, fn: 1 }));
it('lets the same right thing be said twice', () => expect(score(text, wanted, coding({ statements: [toll, { ...toll, id: 's3' }] })).rows['tolls']).toEqual({ tp: 1, fp: 0, fn: 0 }));
it('finds nothing wrong in nothing', () => expect(rates({ tp: 0, fp: 0, fn: 0 }).f1).toBe(1));
