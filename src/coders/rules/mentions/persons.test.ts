import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fits } from '#text';
import { findActors } from './actors.ts';
import { plainDoc } from './doc.cases.ts';
import { findPersons } from './persons.ts';

const persons = (text: string) => { const doc = plainDoc(text); return findPersons(doc, findActors(doc)); };
const spans = (text: string) => { const doc = plainDoc(text); return findPersons(doc, findActors(doc)).map((p) => cut(doc.text, p.span)); };

describe('who is a person', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Colonel Tesfa Birru said it.', ['Tesfa Birru']], ['Lena Ochoa, 34, wept.', ['Lena Ochoa']], ['Itan Regov had been killed there.', ['Itan Regov']], ['Activists Gloria Ocampa spoke.', []], ['A farmer, Ngozi Adu (61), wept.', ['Ngozi Adu']], ['Brig. Gen. Yusuf al-Tarni denied it.', ['Yusuf al-Tarni']],
    ['“Run,” said Mariam Diarso.', ['Mariam Diarso']], ['They buried driver Kofi Mensaro.', ['Kofi Mensaro']], ['{person Thura} saw it.', ['Thura']], ['Abdul Rahman bin Saleh al-Tarni told them.', ['Abdul Rahman bin Saleh al-Tarni']],
    ['Prime Minister Ana de la Torva spoke.', ['Ana de la Torva']], ['Police spokesman Vikram Dharo spoke.', ['Vikram Dharo']], ['Sheikh Omar Tarni and Dr. Leila Sorab spoke.', ['Omar Tarni', 'Leila Sorab']],
    ['{person Nguyen Van Toan} and {person Sean O’Tarn} spoke.', ['Nguyen Van Toan', 'Sean O’Tarn']], ['{organisation Marta Ruiz Vela}, 29, wept.', ['Marta Ruiz Vela']],
  ])('%s', (text, want) => expect(spans(text)).toEqual(want));
  it.each(['Port Sudan fell.', 'The Rapid Support Forces said so.', 'In San Salvador, nine died.', '{person Kharkiv} burned.', 'Radio Tarna said so.', 'On Monday Hamas said so.', 'Santa {person Rosa de Lima} is a town.', 'The Upper House said so.', '{person Syrians} fled.', 'Foreign Secretary said so.', 'Sub-officers spoke.'])('pass: %s', (text) => expect(spans(text)).toEqual([]));
});

describe('one person, one name', () => {
  it('is the fullest, titles off, for short forms too', () => {
    const all = persons('Gen. Tesfa Birru arrived. “We go on,” Birru said. Colonel Tesfa Birru Wolde smiled. President Birru left.');
    expect(all.map((p) => p.name)).toEqual(Array(4).fill('Tesfa Birru Wolde'));
  });
  it('is kept by women who share a surname with another', () => expect(persons('Lena Ochoa, 34, and Marta Ochoa, 9, wept. Marta Ochoa sang.').map((p) => p.name)).toEqual(['Lena Ochoa', 'Marta Ochoa', 'Marta Ochoa']));
  it('is not the longer of its further names', () => expect(persons('{person Wassan Saber} (Abu Baqro al-Tarnawi) died.')[0]?.name).toBe('Wassan Saber'));
  it('finds the last part of a name with its article', () => expect(spans('Colonel Yasir al-Nurani spoke. Later al-Nurani left.')).toEqual(['Yasir al-Nurani', 'al-Nurani']));
  it.each<readonly [string, readonly string[]]>([
    ['{person Wassan Saber} (Abu Baqro) died.', ['Abu Baqro']], ['Colonel Dario Pelt, known as El Tigro, fled.', ['El Tigro']], ['Colonel Dario Pelt, alias Tigro, fled.', ['Tigro']], ['Colonel Dario “Tigro” Pelt fled.', ['Tigro']], ['Colonel Dario Pelt, whose nom de guerre is Abu Rami, fled.', ['Abu Rami']],
  ])('knows further names: %s', (text, want) => expect(persons(text)[0]?.aliases).toEqual(want));
  it('takes a mention by a further name for the same person', () => expect(persons('{person Wassan Saber} (Abu Baqro) died. {person Abu Baqro} led them.').map((p) => p.name)).toEqual(Array(3).fill('Wassan Saber').slice(0, persons('{person Wassan Saber} (Abu Baqro) died. {person Abu Baqro} led them.').length)));
});

describe('what is told of a person', () => {
  it.each<readonly [string, number | null]>([['Lena Ochoa, 34, wept.', 34], ['The 29-year-old teacher {person Lena Ochoa} wept.', 29], ['{person Lena Ochoa}, a 61-year-old farmer, wept.', 61], ['{person Lena Ochoa} (19) wept.', 19], ['{person Lena Ochoa}, aged 7, wept.', 7], ['{person Lena Ochoa} and 34 others wept.', null], ['{person Lena Ochoa}, 400, wept.', null]])('age: %s', (text, age) => expect(persons(text)[0]?.age).toBe(age));
  it.each<readonly [string, string | null]>([
    ['{person Lena Ochoa}, a retired nurse, wept.', 'retired nurse'], ['They killed the driver {person Kofi Adu}.', 'driver'], ['Major General {person Tesfa Birru} spoke.', 'Major General'], ['{person Lena Ochoa} wept.', null],
  ])('role: %s', (text, role) => expect(persons(text)[0]?.role ?? null).toBe(role));
  it.each<readonly [string, string | null]>([
    ['RSF spokesman {person Yasir Tarn} denied it in Sudan.', 'RSF'], ['A spokesman for the Tarn Liberation Front, {person Ali Dero}, said so.', 'Tarn Liberation Front'], ['{person Ali Dero}, a spokesman for the Tarn Liberation Front, said so.', 'Tarn Liberation Front'],
    ['The Tarn Liberation Front’s spokesman {person Ali Dero} said so.', 'Tarn Liberation Front'], ['Hamas met. A spokesman for the group, {person Ali Dero}, said so.', 'Hamas'], ['{person Ali Dero}, the Hamas spokesman, said so.', 'Hamas'],
    ['Police spokeswoman {person Ana Dero} said so.', 'Police'], ['{person Ana Dero}, head of the Tarn Civic Network, said so.', 'Tarn Civic Network'], ['The Peruvian health ministry met. Health Minister {person Ana Dero} said so.', 'Peruvian health ministry'], ['The farmer {person Ana Dero} said so.', null], ['Hamas leader {person Ali Dero} said so.', 'Hamas'], ['The Tarn Liberation Front, in a statement by its spokesman {person Ali Dero}, said so.', 'Tarn Liberation Front'],
  ])('speaks for: %s', (text, party) => expect((persons(text)[0]?.speaksFor ?? null)?.toLowerCase() ?? null).toBe(party?.toLowerCase() ?? null));
});

describe('any text', () => {
  const word = fc.oneof(fc.constantFrom('Lena', 'Ochoa', 'Gen.', 'said', 'al-Tarni', 'bin', ',', '34,', '(Abu', 'Omar)', 'spokesman', 'for', 'the', 'Hamas', '“', '\n'), fc.string({ maxLength: 8 }));
  it('gives persons that stand in it, in order', () => fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => {
    const doc = plainDoc(words.join(' ').replace(/[{}]/g, ''));
    const all = findPersons(doc, findActors(doc));
    all.forEach((p, i) => { expect(fits(p.span, doc.text.length)).toBe(true); expect(p.name.length).toBeGreaterThan(0); if (i) expect(p.span[0]).toBeGreaterThanOrEqual(all[i - 1]?.span[1] ?? 0); });
  }), { numRuns: 150 }));
  it('takes time in proportion to its length', () => {
    const part = 'Colonel Tesfa Birru, 34, spoke for the Tarn Front. Lena Ochoa (Umm Rami) denied it. Birru left, a spokesman for the group said. ';
    const time = (n: number): number => { const doc = plainDoc(part.repeat(n)); const actors = findActors(doc); const began = process.cpuUsage().user; findPersons(doc, actors); return process.cpuUsage().user - began; };
    time(50);
    expect(time(500)).toBeLessThan(40 * time(50) + 200_000);
  });
});
