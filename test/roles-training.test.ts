import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../bench/roles/anchoring.ts';
import { boost } from '../bench/roles/boost.ts';
import { choice } from '../bench/roles/choice.ts';
import { weigh } from '../bench/roles/dense.ts';
import type { Row } from '../bench/roles/lessons.ts';
import { ridge } from '../bench/roles/ridge.ts';
import { prepare } from '../src/coders/rules/roles/candidates.ts';
import { odds } from '../src/coders/rules/roles/dense.ts';
import { hashed, logits, mean, row, shared, sigmoid } from '../src/coders/rules/roles/linear.ts';
import { kinds } from '../src/coders/rules/roles/names.ts';
import { grown } from '../src/coders/rules/roles/trees.ts';

describe('sparse logistic models', () => {
  const bits = 10;
  const examples = ['bomb car', 'bomb house', 'vote house', 'vote car today', 'bomb'].map((t) => ({ rows: hashed(t.split(' '), bits), yes: [t.includes('bomb'), t.includes('car')] }));
  const how = { bits, labels: 2, worth: 20, close: 1e-7, seed: 1 };
  const model = ridge(examples, how);
  it('learn each label', () => { for (const e of examples) expect([...logits(model, e.rows)].map((z) => sigmoid(z) > 0.5)).toEqual(e.yes); });
  it('are the same each time, and in whatever order the examples are taken', () => {
    expect(ridge(examples, how).weights).toEqual(model.weights);
    const other = ridge(examples, { ...how, seed: 5 });
    model.weights.forEach((w, k) => { expect(other.weights[k]).toBeCloseTo(w, 2); });
  });
  it('end where no weight can be moved to a lower loss', () => {
    for (let l = 0; l < 2; l++) {
      const miss = examples.map((e) => (e.yes[l] ? 1 : 0) - sigmoid(logits(model, e.rows)[l]!));
      expect(model.start[l]).toBeCloseTo(how.worth * miss.reduce((a, m) => a + m, 0), 1);
      for (const word of ['bomb', 'car', 'house', 'vote', 'today']) {
        const r = row(word, bits);
        const pulled = how.worth * examples.reduce((a, e, i) => a + (e.rows.includes(r) ? miss[i]! * shared(e.rows) : 0), 0);
        expect(model.weights[r * 2 + l], `${word} ${l}`).toBeCloseTo(pulled, 1);
      }
    }
  });
  it('are weaker where an example is worth less', () => {
    const weak = ridge(examples, { ...how, worth: 0.1 });
    expect(Math.abs(weak.weights[2 * row('bomb', bits)]!)).toBeLessThan(Math.abs(model.weights[2 * row('bomb', bits)]!) / 4);
  });
  it('grow more freely in rows that are given ease', () => {
    const ease = new Float32Array(2 ** bits).fill(1);
    ease[row('bomb', bits)] = 9;
    const freer = ridge(examples, { ...how, worth: 0.1, ease }), even = ridge(examples, { ...how, worth: 0.1 });
    expect(freer.weights[2 * row('bomb', bits)]! / even.weights[2 * row('bomb', bits)]!).toBeGreaterThan(3);
    const pulled = examples.reduce((a, e) => a + (e.rows.includes(row('bomb', bits)) ? ((e.yes[0] ? 1 : 0) - sigmoid(logits(freer, e.rows)[0]!)) * shared(e.rows) : 0), 0);
    expect(freer.weights[2 * row('bomb', bits)]).toBeCloseTo(9 * 0.1 * pulled, 3);
  });
  it('have their mean log-odds in their mean', () => {
    const other = ridge(examples.slice(1), how);
    const rows = examples[0]!.rows;
    expect(logits(mean([model, other]), rows)[0]).toBeCloseTo((logits(model, rows)[0]! + logits(other, rows)[0]!) / 2, 4);
  });
  it('begin at the share of yes where there is no row', () => {
    const four = Array.from({ length: 400 }, (_, i) => ({ rows: new Int32Array(0), yes: [i % 4 === 0] }));
    expect(sigmoid(logits(ridge(four, { bits, labels: 1, worth: 10, close: 1e-6, seed: 1 }), new Int32Array(0))[0]!)).toBeCloseTo(0.25, 2);
  });
});

describe('models that choose', () => {
  const bits = 10;
  const group = (...ways: (readonly [string, boolean])[]) => ways.map(([words, yes]) => ({ rows: hashed(words.split(' '), bits), yes }));
  const groups = [group(['short plain', false], ['long plain', true]), group(['short odd', false], ['long odd', true], ['longest odd', false]), group(['long new', true], ['short new', false])];
  const how = { bits, rounds: 10, rate: 0.2, decay: 1e-4, seed: 1 };
  const z = (words: string, model = choice(groups, how)): number => logits(model, hashed(words.split(' '), bits), 1)[0]!;
  it('put the right way first', () => { expect(z('long other')).toBeGreaterThan(z('short other')); expect(z('long other')).toBeGreaterThan(z('longest other')); });
  it('learn nothing from what all ways of a group have, or where none is right', () => {
    const model = choice([group(['a same', true], ['b same', false])], how);
    expect(z('a', model)).toBeGreaterThan(0.3);
    expect(Math.abs(z('same', model))).toBeLessThan(z('a', model) / 3);
    expect(choice([group(['a', false], ['b', false])], how).weights.every((w) => w === 0)).toBe(true);
  });
});

describe('models over numbers', () => {
  const points = Array.from({ length: 400 }, (_, i) => ({ x: [i % 20, (i * 7) % 11], yes: i % 20 > 12 }));
  it('weigh what tells and not what does not', () => {
    const model = weigh(points);
    expect(odds(model, [19, 5])).toBeGreaterThan(0.5);
    expect(odds(model, [0, 5])).toBeLessThan(-1);
    expect(Math.abs(model.weights[1]!)).toBeLessThan(Math.abs(model.weights[0]!) / 5);
  });
  it('are boosted to where the answer turns', () => {
    const trees = boost(points, { trees: 30, depth: 2, rate: 0.3, least: 5, pull: 1 });
    expect([11, 12, 13, 14].map((v) => grown(trees, [v, 3]) > 0)).toEqual([false, false, true, true]);
    expect(boost(points, { trees: 3, depth: 2, rate: 0.3, least: 5, pull: 1 }).trees).toEqual(trees.trees.slice(0, 3));
  });
  it('need two questions where one says nothing', () => {
    const either = Array.from({ length: 400 }, (_, i) => ({ x: [i % 2, i % 5 > 1 ? 1 : 0], yes: (i % 2 === 1) !== (i % 5 > 1) }));
    const trees = boost(either, { trees: 30, depth: 2, rate: 0.3, least: 5, pull: 1 });
    expect([[0, 0], [0, 1], [1, 0], [1, 1]].map((x) => grown(trees, x) > 0)).toEqual([false, true, true, false]);
  });
});

describe('where the keys\' incidents are told', () => {
  const empty = { perp_individual: [], perp_organization: [], perp_org_confidence: [], phys_tgt_id: [], hum_tgt_name: [], hum_tgt_description: [], instrument_id: [] };
  const slot = (...values: string[]) => [{ values }];
  const told = (text: string, ...templates: object[]): readonly string[] => {
    const at = anchorsOf({ id: 'x', text, grit: {}, templates: templates.map((t) => ({ ...empty, ...t })) } as unknown as Row, prepare(text));
    return at.map((labels) => labels.flatMap((yes, l) => (yes ? [`${l < kinds.length ? 'best' : 'tells'} ${kinds[l % kinds.length]}`] : [])).join(', '));
  };
  it('is the sentence with the fillers that weigh most', () => {
    expect(told('the front spoke on radio. gunmen shot aurelio tesca at home. the gunmen fled.', { type: ['ATTACK'], hum_tgt_name: slot('AURELIO TESCA'), perp_individual: slot('GUNMEN') })).toEqual(['', 'best ATTACK, tells ATTACK', '']);
  });
  it('is not twice the same for two of one kind', () => {
    const bank = { type: ['BOMBING'], phys_tgt_id: slot('BANK') };
    expect(told('a bomb exploded at the bank. later a second bomb exploded at the bank.', bank, bank).map((s) => s.includes('best BOMBING'))).toEqual([true, true]);
  });
  it('is nowhere where no filler stands in the text', () => { expect(told('the fair was opened.', { type: ['ARSON'], phys_tgt_id: slot('DEPOT') })).toEqual(['']); });
});
