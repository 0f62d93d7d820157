import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** The weapons of each incident of a text, incident after incident. */
const read = (text: string): string => run({ text, published: '2024-03-14', outlet: null, title: null }).incidents.map((x) => x.statements.flatMap((s) => (s.field === 'weapon' ? [s.value.name] : [])).join(', ')).join(' | ');

const table: readonly (readonly [text: string, weapons: string])[] = [
  ['Gunmen ambushed a patrol near Rangpur on Monday, killing two guards. Men in the bushes raked it with assault rifles for five minutes.', 'assault rifles'],
  ['A nurse was killed by shelling in Rangpur on Monday. She was on her way home when a mortar bomb came down in the street.', 'mortar bomb'],
  ['A strike killed two people in Rangpur on Monday. The group has missiles and drones.', ''],
  ['The enemy carried out nine air strikes on Rangpur on Monday, dropping 12 guided bombs and killing two.', 'guided bombs'],
  ['Police shot dead a man who was carrying a knife in Rangpur on Monday.', ''],
];
test.each(table)('%s', (text, weapons) => { expect(read(text)).toBe(weapons); });
