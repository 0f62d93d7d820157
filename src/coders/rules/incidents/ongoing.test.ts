import { describe, expect, it, test } from 'vitest';
import type { Incident } from '#model';
import { run } from '../pipeline.ts';

const incidents = (text: string): readonly Incident[] => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents;
const types = (text: string): string => incidents(text).map((i) => i.type).join(', ');
const said = (x: Incident | undefined, field: string): readonly string[] => (x?.statements ?? []).filter((s) => s.field === field).map((s) => { const v = s.value as { readonly name?: string; readonly words?: string }; return `${s.polarity === 'denied' ? 'not ' : ''}${v.name ?? v.words}`; });

describe('arms at work in general', () => {
  it.each([
    'The frigate Alder joined the navy\'s task force in December. "She will add much to maritime security operations in the Gulf," its commander said. The force supports combat operations against the militants.',
    'The minister praised the Kurdish fighters in the fight against the militants. He said it was a fight that the government must win.',
    'The start of Iraqi operations to retake the city of Mosul marks another step forward, the minister said.',
    'The minister spoke on Monday of the army\'s mission to recapture the city of Mosul.',
  ])('%s', (text) => { expect(types(text)).toBe(''); });
  it('what a party does all the time is none of the deeds that it speaks of', () => {
    const [only, ...rest] = incidents('The coalition conducting air strikes against the militants in Iraq said it was not responsible for the blast in Daquq, which killed 13 women.');
    expect(rest).toHaveLength(0);
    expect(only?.type).toBe('unexplained-explosion');
  });
  it.each([
    ['The army conducted two operations in Borno on Monday, killing 12 insurgents.', 'killing'],
    ['Troops fighting the rebels shelled Goma on Monday, killing nine people.', 'shelling'],
    ['A series of air strikes against militants in Idlib killed more than 20 of them on Monday, the ministry said.', 'air-strike'],
    ['Pre-dawn airstrikes rocked Damascus on Monday, killing four soldiers.', 'air-strike'],
  ])('%s', (text, type) => { expect(types(text)).toBe(type); });
});

test('who denies a part in a deed does not deny the deed', () => {
  const [blast] = incidents('A blast killed 13 women in Daquq on Monday. The coalition said it was not responsible for the blast, which killed 13 women.');
  expect(blast?.reality).not.toBe('denied');
  expect((blast?.statements ?? []).filter((s) => s.field === 'killed').every((s) => s.polarity === 'affirmed')).toBe(true);
});

test('against whom a strike was is not who flew it', () => {
  expect(said(incidents('A series of U.S. airstrikes against al-Shabaab fighters near Jilib killed 20 of them on Monday, the ministry said.')[0], 'perpetrator')).toEqual(['United States']);
});

describe('a list of strikes', () => {
  const list = incidents('On May 8, coalition forces conducted 34 strikes against the militants in Syria and Iraq. In Syria, coalition forces conducted 23 strikes using attack, bomber, fighter and remotely piloted aircraft.\n\nNear Palmyra, two strikes destroyed a militant-held tank, a VBIED and a mortar.\n\nNear Tal Afar, one strike destroyed four drone workshops.');
  it('is of air strikes, each on the list\'s day and by whom the list is', () => {
    const items = list.slice(1);
    expect(items.map((i) => i.type)).toEqual(['air-strike', 'air-strike']);
    for (const i of items) { expect(said(i, 'date')).toEqual(['May 8']); expect(said(i, 'perpetrator')).toEqual(['coalition forces']); }
  });
  it('has no weapons in what was struck', () => { expect(list.slice(1).flatMap((i) => said(i, 'weapon'))).toEqual([]); });
});

describe('where it was not', () => {
  it.each([
    ['A policeman, Sgt. Marcus Odell, 21, of Santiago, was killed in a blast in Kabul on Monday.', ['Kabul']],
    ['The convoy was attacked in Kafr Nabl on Monday by forces of either the regime or Russia, the inquiry found.', ['Kafr Nabl']],
    ['Mourners in Lagos buried the policeman killed in Maiduguri on Monday by insurgents.', ['Maiduguri']],
  ] as const)('%s', (text, places) => { expect(said(incidents(text)[0], 'place')).toEqual(places); });
});

test('deaths by fire, in service without combat, or without a sign of violence are no incidents', () => {
  expect(types('Four children were killed in a fire in Santiago on Saturday, the fire brigade said.')).toBe('');
  expect(types('The ministry announced the death of a soldier who served in the mission. Sgt. Marcus Odell died on Monday in Jordan in a non-combat related incident.')).toBe('');
  expect(types('Ten soldiers were killed in the fire that followed a rocket strike on the base at Orm on Monday.')).not.toBe('');
});

test('who finds a body, who does away with his own arms, and what fell from the sky did no deed', () => {
  expect(said(incidents('Police found the man\'s decapitated body on Friday near Santiago. Jorge Peres was kidnapped from his store on Wednesday.')[0], 'perpetrator')).toEqual([]);
  expect(types('Inspectors are to verify that the state has destroyed its long-range missiles.')).toBe('');
  const [crash] = incidents('A bomb hidden in the hold killed 230 people when the plane exploded near Kano on Monday, the ministry said.');
  expect(crash?.type).not.toBe('air-strike');
  expect(said(incidents('Rebels shot down a military helicopter near Goma on Sunday, killing eight soldiers.')[0], 'weapon')).toEqual([]);
});

test('a series of attacks to come is none', () => { expect(types('The general said the answer will constitute a series of attacks on the rebels in the region.')).toBe(''); });

test('verbs of arms in another sense, and what an adjective of a country is said of', () => {
  expect(types('A man was held in Santiago on Monday over the theft of files from the firm from which he was fired last week.')).not.toMatch(/unspecified|attack/);
  expect(types('Striking yet another blow at piracy, marines thwarted a hijack attempt on Saturday. The destroyer launched its helicopter and headed for the scene.')).toBe('');
  expect(types('The soldiers were fired on near Orm on Monday and two were killed.')).toBe('attack');
  expect(said(incidents('Somali pirates attacked a tanker off Eyl on Sunday.')[0], 'place')).toEqual(['Eyl']);
});
