import { describe, expect, it } from 'vitest';
import type { Told } from '#api';
import { disagreements } from './disagreement.ts';

const told = (key: string, field: Told['field'], value: unknown, name: string, polarity: Told['polarity'] = 'affirmed'): Told =>
  ({ key, report: 'r', incident: 'i', statement: key, field, value, polarity, evidence: [], by: 'rules', reviewed: null, voice: { claim: 'c', name, kind: 'organisation', actor: null, speaksFor: null, stance: 'states', certainty: 'stated', relay: [], said: null } });
const toll = (min: number | null, max: number | null, more = {}) => ({ min, max, status: 'unstated', words: 'w', ...more });

describe('disagreements', () => {
  it.each([
    ['one and four', told('a', 'killed', toll(1, 1), 'Army'), told('b', 'killed', toll(4, 4), 'Militia'), true],
    ['at least three and four', told('a', 'killed', toll(3, null), 'Army'), told('b', 'killed', toll(4, 4), 'Militia'), false],
    ['at least five and four', told('a', 'killed', toll(5, null), 'Army'), told('b', 'killed', toll(4, 4), 'Militia'), true],
    ['one fighter and four people', told('a', 'killed', toll(1, 1, { group: 'fighter' }), 'Army'), told('b', 'killed', toll(4, 4, { group: 'people' }), 'Militia'), true],
    ['no civilians and four people', told('a', 'killed', toll(0, 0, { group: 'civilians' }), 'Army'), told('b', 'killed', toll(4, 4), 'Militia'), false],
    ['a part and its total', told('a', 'killed', toll(2, 2, { subsetOf: 's1' }), 'Army'), told('b', 'killed', toll(4, 4), 'Militia'), false],
    ['one claimant with itself', told('a', 'killed', toll(1, 1), 'Army'), told('b', 'killed', toll(4, 4), 'Army'), false],
    ['a number and its denial', told('a', 'killed', toll(1, null), 'Army', 'denied'), told('b', 'killed', toll(4, 4), 'Militia'), true],
    ['fighters and civilians', told('a', 'killed', toll(16, 16, { status: 'combatant' }), 'Army'), told('b', 'killed', toll(16, 16, { status: 'civilian' }), 'Militia'), true],
    ['a perpetrator and its denial', told('a', 'perpetrator', { name: 'The Army', words: 'w' }, 'Militia'), told('b', 'perpetrator', { name: 'the army', words: 'w' }, 'Army', 'denied'), true],
    ['gunmen and an actor', told('a', 'perpetrator', { name: 'gunmen', words: 'w' }, 'Police'), told('b', 'perpetrator', { name: 'Militia', actor: 'm', words: 'w' }, 'Army'), false],
    ['two days', told('a', 'date', { start: '2024-02-07', end: '2024-02-07' }, 'Army'), told('b', 'date', { start: '2024-02-08', end: '2024-02-08' }, 'Militia'), true],
    ['drone and missile', told('a', 'weapon', { class: 'drone' }, 'Army'), told('b', 'weapon', { class: 'missile' }, 'Militia'), true],
  ] as const)('%s: %#', (_, a, b, expected) => {
    expect([disagreements([a, b]).has('a'), disagreements([a, b]).has('b')]).toEqual([expected, expected]);
  });
});
