import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** The perpetrators and targets of a text, with the claimant of each. */
const read = (text: string): string => {
  const { claims, incidents } = run({ text, published: '2024-03-14', outlet: null, title: null });
  const who = new Map(claims.map((c) => [c.id, c.claimant.name]));
  return incidents.flatMap((x) => x.statements.flatMap((s) => (s.field === 'perpetrator' || s.field === 'target' ? [`${s.field} ${s.value.name} (${who.get(s.claim)})`] : []))).sort().join('; ');
};

const table: readonly (readonly [text: string, parties: string])[] = [
  ['Six people were killed in an airstrike by the Velmarian Air Force Monday in Tarvela.', 'perpetrator Velmarian Air Force (the report)'],
  ['The government blames attacks on the Red Falcon Front, which killed four people in Tarvela on Monday.', 'perpetrator Red Falcon Front (The government)'],
  ['The Nurses Network has also accused the Falcon Brigade of kidnapping six medics - including four doctors, a pharmacist and a nurse - and demanding ransoms.', 'perpetrator Falcon Brigade (Nurses Network)'],
  ['The ministry said 38 people killed four soldiers in Tarvela.', ''],
  ['Ten gunmen killed four farmers in Tarvela.', 'perpetrator Ten gunmen (the report)'],
  ['Rebel positions hit in Tarvela overnight included a bunker.', ''],
  ['Rebel positions were hit in strikes on Tarvela overnight.', 'target Rebel positions (the report)'],
  ['Gunmen attacked the village at dawn in Tarvela district, killing four people.', 'perpetrator Gunmen (the report)'],
  ['Gunmen attacked villages around Tarvela on Monday, killing four people.', 'perpetrator Gunmen (the report); target villages (the report)'],
  ['Rebels attacked a convoy in Tarvela on Monday. A man said its fighters had killed four soldiers.', 'perpetrator Rebels (the report); target convoy (the report)'],
  ['Gunmen attacked a post in Tarvela on Monday, killing two guards, the mayor, Odo Venn, told reporters.', 'perpetrator Gunmen (Odo Venn); target post (Odo Venn)'],
  ['The death toll from the drone strike on a pickup truck near Tarvela rose to six on Friday, the hospital said.', 'target pickup truck (the hospital)'],
];

test.each(table)('%s', (text, parties) => expect(read(text)).toBe(parties));
