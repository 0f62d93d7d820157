import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** The counts of each incident of a text, incident after incident. */
const read = (text: string): string => run({ text, published: '2024-03-14', outlet: null, title: null }).incidents.map((x) => x.statements.flatMap((s) => (['killed', 'injured', 'abducted', 'released'].includes(s.field) && typeof s.value === 'object' && 'min' in s.value ? [`${s.field} ${s.value.min}${'subsetOf' in s.value && s.value.subsetOf ? ' part' : ''}`] : [])).join('; ')).join(' | ');

const table: readonly (readonly [text: string, counts: string])[] = [
  // what a counting sentence points at
  ['A missile struck a dormitory in Kharkiv on Tuesday. Hours earlier, shelling had killed two women in Beryslav. Rescuers said the dormitory toll had reached eight.', 'killed 8 | killed 2'],
  ['In Zamora, four men were gunned down in a bar. In Uruapan, gunmen killed six farmers. Prosecutors said the Zamora dead included a policeman.', 'killed 4; killed 1 part | killed 6'],
  ['In Zamora, four men were gunned down in a bar. In Uruapan, gunmen killed six farmers. Prosecutors said the dead included a policeman.', 'killed 4 | killed 6; killed 1 part'],
  // counts by place
  ['Jets struck a house in Rafah, killing seven people. In Jabalia, tank fire killed three people. Nine people were wounded in Rafah and four in Jabalia.', 'killed 7; injured 9 | killed 3; injured 4'],
  ['A series of blasts hit Kharkiv on Monday, killing seven people. Four were wounded in the east and two in the north.', 'killed 7; injured 6; injured 4 part; injured 2 part'],
  ['A bomb in Khost killed three policemen. It was the second in a week; the first, in Paktika, killed nine.', 'killed 3 | killed 9'],
  // a week's deeds together
  ['At least 30 people died in three attacks in Burkina Faso this week. On Monday, 14 were killed in Barsalogho.', 'killed 30 | killed 14'],
  // names and pronouns beside counts
  ['Marek Oduya, 34, and his two sons were killed when a shell hit their house in Kharkiv.', 'killed 3; killed 2 part'],
  ['Marek Oduya, 27, a driver, and two students were shot dead by police in Rangpur.', 'killed 3'],
  ['A farmer, Marek Oduya, and his two sons were killed by gunmen in Rangpur.', 'killed 3'],
  ['A bomb killed two guards in Rangpur on Monday. The rebels put the number of slain guards at seven. The mayor rejected the figure as "propaganda".', 'killed 2; killed 7; killed 7'],
  ['Eight people died in the raid on Rangpur and four others died in hospital, doctors said.', 'killed 12; killed 8 part; killed 4 part'],
  ['A bomb killed three civilians and a policeman in Rangpur on Monday.', 'killed 4; killed 3 part; killed 1 part'],
  ['Gunmen ambushed a convoy of the mayor near Rangpur, killing her and two guards.', 'killed 3; killed 2 part'],
  ['Near the home of Marek Oduya, and two streets on, four men were killed by gunmen in Rangpur.', 'killed 4'],
  // a count without a word for the deed: with what was told last; people taken are a deed of their own
  ['Gunmen killed a teacher in Rangpur on Monday. In Khost, a bomb killed three policemen on Tuesday. Gunmen killed another teacher in Rangpur on Wednesday. The bodies of four were found later.', 'killed 1 | killed 3 | killed 1; killed 4'],
  ['A drone killed a soldier in Beryslav on Monday. Two nurses held for nine days by the rebels were handed over in Rangpur.', 'killed 1 | released 2; abducted 2'],
  ['Three pupils abducted in Rangpur on 4 March were freed on Sunday.', 'abducted 3; released 3'],
  ['Men in masks held forty passengers hostage in Rangpur on Monday as part of a drill.', ''],
  // a part goes where its whole goes
  ['Eight members of a gang were detained in Rangpur on Monday, among them two minors, and a guard was shot dead in Khost.', ' | killed 1'],
  // dead by a pronoun, of those shot, hurt or taken right before
  ['Gunmen shot a trader in Rangpur on Friday. He died on the spot.', 'killed 1'],
  ['Gunmen shot two traders in Rangpur on Friday. They were pronounced dead at the hospital.', 'killed 2'],
  ['A drone wounded a woman in Rangpur on Friday. She died in hospital.', 'injured 1; killed 1'],
  ['A mine wounded three people in Rangpur on Friday. He died in 1998.', 'injured 3'],
  ['A boy was hit by a stray bullet in Rangpur on Friday and died on the way to hospital.', 'killed 1'],
];
test.each(table)('%s', (text, counts) => { expect(read(text)).toBe(counts); });
