import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** Each incident as "reality type: field value (denied) by claimant (stance); …" of perpetrators and counts. */
const shown = (text: string): string => {
  const { incidents, claims } = run({ text, published: '2024-05-15', outlet: null, title: null });
  const claim = (id: string): string => { const c = claims.find((k) => k.id === id); return `${c?.claimant.name} ${c?.stance}`; };
  return incidents.map((i) => {
    const parts = i.statements.flatMap((s) => (s.field === 'perpetrator' ? [`by ${s.value.name}${s.polarity === 'denied' ? ' denied' : ''} (${claim(s.claim)})`] : s.field === 'killed' ? [`killed ${s.value.min}${s.polarity === 'denied' ? ' denied' : ''} (${claim(s.claim)})`] : []));
    return [`${i.reality} ${i.type}`, ...new Set(parts)].join('; ');
  }).join(' | ');
};

const table: readonly (readonly [text: string, incidents: string])[] = [
  // a denial by other words than "deny"
  ['There is no truth in reports that soldiers killed nine villagers in Kano on Monday, the governor said.', 'denied killing; by soldiers denied (the governor denies); killed 9 denied (the governor denies)'],
  ['It is not true that our planes bombed Kano on Monday, said the minister.', 'denied air-strike; by the minister denied (the minister denies)'],
  ['Messages shared on Monday, according to which a priest had been killed in Kano, are false, the town police said.', 'denied killing; killed 1 denied (town police denies)'],
  ['An air strike killed nine villagers near Kano on Monday, residents said. The army said it had carried out no strikes there.', 'occurred air-strike; killed 9 (residents states); by The army denied (The army denies)'],
  // what one did not do is denied once, and not affirmed by the word for denying
  ['"We did not bomb the market in Kano on Monday," an army spokesman said.', 'denied bombing; by army denied (an army spokesman denies)'],
  // one saying that denies and tells
  ['The army said that its forces had not been in Kano on Monday and that the nine villagers had been killed by rebels.', 'alleged killing; by rebels (The army states); killed 9 (The army states); by The army denied (The army denies)'],
  ['The army said that rebels had killed nine villagers in Kano on Monday and that its soldiers had not been there.', 'alleged killing; by rebels (The army states); killed 9 (The army states); by The army denied (The army denies)'],
  // a word of another that what was claimed is untrue leaves it alleged
  ['The rebels said that nine soldiers were killed in Kano on Monday. The army said the claim was a lie.', 'alleged killing; killed 9 (The rebels states)'],
  // to hold a suspect is to own up to nothing
  ['Police said they had detained a man suspected of killing three women in Kano on Sunday.', 'occurred killing; by man (Police states); killed 3 (Police states)'],
  // to claim a deed that is told with its dead is to own up to it; to claim that it killed is not
  ['The Red Front claimed the bombing of a police station in Kano on Monday that killed six officers.', 'occurred bombing; killed 6 (Red Front admits); by Red Front (Red Front admits)'],
  ['The Red Front claimed the raid killed six officers in Kano on Monday.', 'occurred attack; killed 6 (Red Front states)'],
  // accused and blamed by somebody: whose word it is ends before what is charged
  ['The army was accused by a rights group of killing nine villagers in Kano on Monday.', 'alleged killing; by army (a rights group accuses); killed 9 (a rights group accuses)'],
  ['Rebels were blamed by the army for the killing of nine farmers in Kano on Monday.', 'alleged killing; killed 9 (the army accuses); by Rebels (the army accuses)'],
  ['Rebels were blamed for the killing of nine farmers in Kano on Monday.', 'alleged killing; killed 9 (unnamed accuses); by Rebels (unnamed accuses)'],
  ['The bombing in Kano on Monday was blamed on rebels by the government.', 'alleged bombing; by rebels (the government accuses)'],
  ['Residents accuse the soldiers of having executed nine men in Kano on Monday. "This is a lie," a colonel said.', 'alleged killing; by soldiers (Residents accuses); killed 9 (Residents accuses); by soldiers denied (a colonel denies)'],
  ['Residents accused the army of having executed nine men in Kano on Monday. "We reject this," its spokesman said.', 'alleged killing; by army (Residents accuses); killed 9 (Residents accuses); by the army denied (its spokesman denies)'],
  ['Two men confessed to killing a judge in Kano on 2 May.', 'occurred killing; by Two men (Two men admits); killed 1 (Two men admits)'],
  // another's account of what befell the same; who set what went off
  ['Soldiers shot dead three protesters in Kano on Monday, but the army said they were killed by rebels.', 'occurred attack; by Soldiers (the report states); by rebels (the army states); killed 3 (the report states)'],
  ['A roadside bomb killed an elder in Kano on Monday. Police said the bomb had been planted by militants.', 'occurred bombing; killed 1 (the report states); by militants (Police states)'],
  ['The militia denied targeting civilians in Kano on Monday and said the army had bombed a clinic.', 'denied unspecified; by militia denied (The militia denies) | alleged bombing; by army (The militia states)'],
  // what is judged, or answered with revenge, was done
  ["The bishops called the killing of three nurses in Kano on Monday 'unacceptable'.", 'occurred killing; killed 3 (The bishops condemns)'],
  ['The president vowed revenge for the killing of 40 soldiers in Kano on Monday.', 'occurred killing; killed 40 (The president threatens)'],
  ['The mayor called for the killing of looters in Kano on Monday.', ''],
  // two capitals amid small letters are the group
  ['IS said it killed eight soldiers in Palmyra on Monday.', 'occurred killing; by IS (IS admits); killed 8 (IS admits)'],
  ['Two farmers were killed by IS near Palmyra on Monday.', 'occurred killing; by IS (the report states); killed 2 (the report states)'],
  // who is named only to say that it was not they; whom "its" means in a claim that another rejects; a figure is disputed, and no deed
  ['Soldiers, not rebels, killed nine villagers in Kano on Monday, residents said.', 'occurred killing; by Soldiers (residents states); by rebels denied (residents states); killed 9 (residents states)'],
  ["Residents dispute the army's claim that it killed 20 militants in Kano on Monday.", 'denied killing; by army denied (Residents denies); killed 20 denied (Residents denies)'],
  ['Residents said 31 people were killed in Kano on Friday, a figure the army disputed.', 'occurred killing; killed 31 (Residents states)'],
  ['Residents said the army killed 31 people in Kano on Friday, a charge it denied.', 'alleged killing; by army (Residents states); killed 31 (Residents states); by the army denied (the army denies)'],
  ['Four soldiers accused of killing two boys in Kano were freed on Monday.', 'alleged killing; killed 2 (unnamed accuses)'],
  ['Police blamed the attack in Kano on Sunday on bandits.', 'alleged attack; by bandits (Police accuses)'],
  ['The army would neither confirm nor deny that two men were killed in Kano on Monday.', 'alleged killing; killed 2 (The army doubts)'],
];

test.each(table)('%s', (text, incidents) => { expect(shown(text)).toBe(incidents); });
