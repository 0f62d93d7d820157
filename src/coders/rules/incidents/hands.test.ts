import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** Each incident as `type reality: hands > targets`. */
const read = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => {
  const of = (field: string): string => [...new Set(i.statements.flatMap((s) => (s.field === field && typeof s.value === 'object' && 'name' in s.value ? [`${s.value.name}${s.polarity === 'denied' ? ' denied' : ''}`] : [])))].join(', ');
  return `${i.type} ${i.reality}: ${of('perpetrator')} > ${of('target')}`;
}).join('; ');

const table: readonly (readonly [text: string, incidents: string])[] = [
  // what others did is another deed
  ['Rebels seized the town of Rubaya on Saturday, a deputy said. A nurse said retreating militiamen had looted the clinic.', 'capture occurred: Rebels > town; destruction occurred: militiamen > clinic'],
  ['The army said its jets had struck a rebel camp near Kidal on Sunday. The rebels said their fighters ambushed a convoy outside Gao on the same day and captured two lorries.', 'air-strike occurred: The army > rebel camp; attack occurred: The rebels > convoy'],
  // two accounts of one deed
  ['The army said rebels had shelled the market of Kidal on Sunday. The rebels said army jets had hit the market.', 'shelling alleged: rebels, army > market'],
  ['Gunmen attacked a convoy near Kidal on Monday, killing two guards. The attackers burned the lorries.', 'attack occurred: Gunmen > convoy, lorries'],
  // whose weapon, whose deed by the noun before it
  ["The junta's jets bombed a monastery in Sagaing on Monday, killing eight novices.", 'air-strike occurred: junta > monastery'],
  ['A drone attributed to the Sudanese army struck a hospital in Nyala on Sunday.', 'air-strike occurred: Sudanese army > hospital'],
  ['Four herders died in an army raid on Kidal on Monday.', 'attack occurred: army > '],
  ['A police station attack in Kano on Monday left four officers dead.', 'attack occurred:  > '],
  ['Clashes between the M23 and Congolese troops near Sake left eleven dead on Monday.', 'clash occurred: M23, Congolese troops > '],
  ['The attack on a convoy near Djibo on Thursday, which left nine soldiers dead, was blamed on jihadists linked to al-Qaeda.', 'attack occurred: jihadists > convoy'],
  // a capital that strikes, a capital that is struck
  ['Kyiv had shelled a market in Donetsk on Sunday, a priest said, killing two people.', 'shelling occurred: Ukraine > market'],
  ['Kyiv was shelled on Sunday, a priest said, and two people were killed.', 'shelling occurred:  > '],
  ['Israel bombed the port of Hodeidah on Monday.', 'air-strike occurred: Israel > port'],
  // what burns
  ['An armed group set fire to four buses near Irapuato on Sunday.', 'destruction occurred: armed group > four buses'],
  ['The rebels took control of the airport of Goma on Monday.', 'capture occurred: rebels > airport'],
  // a crowd makes a riot
  ['Protesters clashed with riot police in Nairobi on Tuesday, and two students were wounded.', 'riot occurred: Protesters, riot police > '],
  // told only by a party about its enemy; denied by another
  ['The army said Boko Haram fighters had attacked a clinic in Kano on Monday.', 'attack alleged: Boko Haram fighters > clinic'],
  ['Police said gunmen had attacked a clinic in Kano on Monday.', 'attack occurred: gunmen > clinic'],
  ["Russia's defence ministry said its troops had captured the town of Soledar on Friday. Kyiv denied it.", 'capture alleged: Russia > town'],
  // a count of deeds tells of no other day
  ['Twelve miners were abducted near Remedios on Wednesday. The kidnapping is the second in the district this month.', 'abduction occurred:  > '],
  // nobody's fight, a beast's bite, what was done before
  ['Three fishermen were killed in a shark attack off Mombasa in March, and hotels are still battling the fallout.', ''],
  ['Army jets have hit civilians before, the doctor in Kano said on Monday.', ''],
  ['A lawyer was shot four times outside her house in Cali on Monday.', 'attack occurred:  > lawyer'],
  ['The mayor survived an attack on his car in Kano on Monday.', 'attack occurred:  > car'],
  ['The front said it had blown up a railway bridge near Bolan on Monday.', 'bombing occurred: The front > railway bridge'],
  // a crowd's deed and the deed that it answered
  ['Demonstrators in Beira burned down a customs post on Wednesday after riot police shot dead two students, witnesses said.', 'riot occurred: Demonstrators > customs post; attack occurred: riot police > '],
  // an attack in which people were taken; an attack that was repelled
  ['Bandits attacked a clinic in Gusau on Friday and abducted 24 women, residents said.', 'abduction occurred: Bandits > clinic'],
  ['Soldiers repelled a second attack on Kuyello on Friday, killing five bandits.', 'clash occurred: Soldiers > '],
  // what went off has a name
  ['An explosion tore through a market in Davao on Sunday, wounding nine people. Police said the bomb had been hidden in a bag.', 'bombing occurred:  > market'],
  ['An explosion tore through a market in Davao on Sunday, wounding nine people. The bomb squad was on its way.', 'unexplained-explosion occurred:  > market'],
  // who is accused, one step up
  ['The rebels accused government forces of violating a truce by bombing a market near Sake on Monday.', 'bombing alleged: government forces > market'],
  ['An armed group set ablaze a shop in Celaya on Sunday.', 'destruction occurred: armed group > '],
  ['Unknown men sabotaged a pylon in Benue on Saturday, the company said.', 'destruction occurred: Unknown men > pylon'],
  ['The opposition sabotaged the talks in Juba on Saturday, the minister said.', ''],
  // one drone that struck, others that were shot down
  ['A drone hit a tractor in the village of Tyotkino on Monday, wounding two workers. The air force said it shot down 19 drones over the night.', 'air-strike occurred:  > tractor; interception occurred: The air force > '],
  // how they were taken
  ['Six people were kidnapped when gunmen attacked a bus near Okene on Monday.', 'abduction occurred: gunmen > bus'],
  ['Four people were abducted during an attack on a farm in Gusau on Monday.', 'abduction occurred:  > farm'],
  ['Police arrested four men when protesters attacked a shop in Okene on Monday.', 'arrest occurred: Police > ; riot occurred: protesters > shop'],
  ['Soldiers arrested 23 people in overnight raids across Okene.', 'arrest occurred: Soldiers > '],
  // each in its own town; another bomb; what people march about
  ['Clashes broke out in Sidon and gunmen attacked a patrol in Tripoli on Saturday.', 'clash occurred:  > ; attack occurred: gunmen > patrol'],
  ['One person was killed in Kurakhove and two were injured in Toretsk on Tuesday.', 'killing occurred:  > ; attack occurred:  > '],
  ['A bomb exploded in a hotel in Goma on Monday, killing two people. Another bomb exploded outside a bank.', 'bombing occurred:  > hotel; bombing occurred:  > bank'],
  ['Two bombs exploded in Goma on Monday, killing two people. The second bomb exploded outside a bank.', 'bombing occurred:  > bank'],
  ['Residents protested in Minna on Tuesday over the killing of four farmers by bandits.', 'protest occurred: Residents > ; killing occurred: bandits > '],
  ['Protesters gathered in Nairobi after police shot dead a student on Monday.', 'protest occurred: Protesters > ; attack occurred: police > '],
  // the means of one clause are not those of the next
  ['A car bomb killed nine people in Baghdad on Monday, while gunmen killed a policeman in Mosul.', 'bombing occurred:  > ; killing occurred: gunmen > '],
  // an answer, what came down afterwards, a sum and one deed of it
  ['After Hamas fired rockets on Monday, Israel responded with air raids on Gaza City that killed two people.', 'shelling occurred: Hamas > ; air-strike occurred: Israel > '],
  ['Gunmen attacked a base in Goma on Monday and troops responded with gunfire, killing two.', 'attack occurred: Gunmen, troops > base'],
  ['Rebels seized a base in Hpakant on Sunday. Residents said jets bombed the town afterwards, killing four people.', 'capture occurred: Rebels > base; air-strike occurred:  > '],
  ['Some 300 people were killed in Borno in 2023. The worst attack, in June, left 37 dead in Damasak.', 'killing historical:  > ; attack historical:  > '],
  ['Gunmen burned 20 houses in Bokkos on Monday in retaliation for the killing of Musa Bello.', 'destruction occurred: Gunmen > 20 houses; killing occurred:  > '],
];
test.each(table)('%s', (text, incidents) => { expect(read(text)).toBe(incidents); });
