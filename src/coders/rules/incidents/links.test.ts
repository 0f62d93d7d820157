import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const links = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).links.map((l) => `${l.from} ${l.relation} ${l.to}`).join('; ');

test.each([
  ['Rebels shelled the town of Goma on Saturday, killing two people. The army bombed a camp near Sake on Sunday in response.', 'i2 retaliation-for i1'],
  ['Rebels shelled the town of Goma on Saturday, killing two people. The mayor spoke on Sunday in response.', ''],
])('%s', (text, expected) => { expect(links(text)).toBe(expected); });
