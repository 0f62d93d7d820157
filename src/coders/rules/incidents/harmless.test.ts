import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const types = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => i.type).join(', ');

const nothing: readonly string[] = [
  // figures of need and of every day
  'Aid agencies fear that 50,000 people will flee if the town falls. The hospital\'s plan reckons with 2,000 wounded in the first week.',
  'Doctors in Tripoli treat on average 40 wounded a week, the agency said in its appeal for funds.',
  'A museum of landmines opened on Monday. Mines still kill about 60 farmers each year.',
  'Some 12,000 refugees who fled Sudan last year live in the camp at Adre, the UN said on Monday.',
  // mishaps, also of those who bear arms
  'Three soldiers died and five were injured when an army truck went off the road near Pokhara on Sunday. The army said the lorry was carrying cement to a barracks once attacked by rebels.',
  'Six paratroopers were killed when a transport plane of the Colombian air force came down near Arauca on Friday. The air force ruled out an attack and spoke of a fault in an engine.',
  'A military helicopter went down in the Sahara near Tessalit on Thursday, killing all five aboard. The army said there was no sign of hostile fire.',
  'A crane fell on a school in Oruro on Monday and injured four pupils.',
  'Two workers were killed when a wall fell on them at a building site in Tbilisi on Wednesday, the fire service said.',
  'Eight miners died in a collapse at a gold mine near Siguiri on Friday. The governor said the army would seal the pit.',
  'A fireworks depot exploded in Puebla on Saturday, killing six workers, the fire brigade said.',
  // beasts
  'A bear attacked two hikers near Brasov on Saturday, wounding one of them in the leg.',
  // tales
  'The film opens with a raid on a village in which soldiers shoot a priest. Its director, born in Beirut, shot it in Jordan.',
  'In the third episode of the series rebels capture a radio station in Bangui and take its staff hostage. Critics liked it.',
  // firms and parties
  'Activist investors launched an assault on the board of the airline on Monday, and the raiders won three seats after a battle of six weeks.',
  'The coalition fired the opening shot in the tax battle on Tuesday, and two ministers were killed off in the reshuffle.',
  'The midfielder was injured in the clash with City on Sunday and will miss six weeks.',
  // set free, caught
  'Children released 200 doves in the square of Srebrenica on Thursday. A band played.',
  'Police arrested a man in Leeds on Monday who had stolen 40 bicycles.',
];
test.each(nothing)('makes nothing of: %s', (text) => { expect(types(text)).toBe(''); });

const something: readonly (readonly [text: string, types: string])[] = [
  ['A military helicopter went down near Tessalit on Thursday after rebels fired a missile at it, killing all five aboard.', 'shelling'],
  ['A shell fell on a school in Kadugli on Monday and injured four pupils.', 'shelling'],
  ['Rebels released 12 hostages near Tumaco on Monday, the Red Cross said.', 'agreement'],
  ['Police arrested two men on Monday over the bomb that was found in a church in Davao.', 'arrest'],
  ['Gunmen killed five people in a hall in Quevedo on Monday; police said a sixth man had died in a traffic accident.', 'killing'],
];
test.each(something)('still tells: %s', (text, expected) => { expect(types(text)).toBe(expected); });
