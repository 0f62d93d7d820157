import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const links = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).links.map((l) => `${l.from} ${l.relation} ${l.to}`).join('; ');

test.each([
  ['Rebels shelled the town of Goma on Saturday, killing two people. The army bombed a camp near Sake on Sunday in response.', 'i2 retaliation-for i1'],
  ['Rebels shelled the town of Goma on Saturday, killing two people. Jets bombed a camp near Sake on Sunday, a strike that the army described as its response.', 'i2 retaliation-for i1'],
  ['Gunmen raided a farm near Goma on Saturday, killing two people. Hours after the raid, youths torched nine huts at Sake, in what residents said was a revenge attack.', 'i2 retaliation-for i1'],
  ['A bomb killed two soldiers in Goma on Saturday. Villagers accuse troops of setting houses ablaze in Sake that evening in reprisal for the bombing.', 'i2 retaliation-for i1'],
  ['A tank fired at a watchtower near Goma on Saturday. The army said its troops were responding to a rocket fired by rebels near Sake.', 'i1 retaliation-for i2'],
  ['Rebels ambushed a convoy near Sake on Friday, killing five soldiers. The army shelled Goma on Saturday, killing two people. The shelling was revenge for the ambush, a priest said.', 'i2 retaliation-for i1'],
  ['Rebel rockets struck a filling station in Goma on Saturday, killing eight people. The army answered the same day with air raids on a camp in Sake.', 'i2 retaliation-for i1'],
  ['Youths raided a camp near Goma on 3 May, killing two people. On 5 May, in apparent retaliation, gunmen ambushed a convoy near Sake.', 'i2 retaliation-for i1'],
  ['Two soldiers were killed in an attack by rebels near Goma on Friday. Retaliatory strikes killed four militants.', 'i2 retaliation-for i1'],
  ['Mortar shells landed in Goma on Thursday, wounding two people. Army artillery responded, hitting two positions near Sake.', 'i2 retaliation-for i1'],
  ['A drone hit a depot in Goma on Saturday, killing two people. The strike came four days after gunmen killed a priest in Sake.', ''],
  ['A bomb killed two soldiers in Goma on Saturday. Army units responded to the alarm and shot dead a gunman in Sake.', ''],
  ['Rebels shelled the town of Goma on Saturday, killing two people. The mayor spoke on Sunday in response.', ''],
])('%s', (text, expected) => { expect(links(text)).toBe(expected); });
