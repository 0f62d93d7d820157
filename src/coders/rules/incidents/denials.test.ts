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
  // a source of no name denies it for the one who is said to have done it
  ['Activists said army helicopters bombed Kano on Monday, killing nine. A military source denied this.', 'alleged air-strike; by army (Activists states); killed 9 (Activists states); by army denied (A military source denies)'],
  // what one did not do is denied once, and not affirmed by the word for denying
  ['"We did not bomb the market in Kano on Monday," an army spokesman said.', 'denied bombing; by army denied (an army spokesman denies)'],
  // one saying that denies and tells
  ['The army said that its forces had not been in Kano on Monday and that the nine villagers had been killed by rebels.', 'alleged killing; by rebels (The army states); killed 9 (The army states); by The army denied (The army denies)'],
  ['The army said that rebels had killed nine villagers in Kano on Monday and that its soldiers had not been there.', 'alleged killing; by rebels (The army states); killed 9 (The army states); by The army denied (The army denies)'],
  // a word of another that what was claimed is untrue leaves it alleged
  ['The rebels said that nine soldiers were killed in Kano on Monday. The army said the claim was a lie.', 'alleged killing; killed 9 (The rebels states)'],
  // to hold a suspect is to own up to nothing
  ['Police said they had detained a man suspected of killing three women in Kano on Sunday.', 'occurred arrest; by Police (Police states) | occurred killing; by man (Police states); killed 3 (Police states)'],
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
  // who asks, does not know or cannot confirm denies nothing: what is asked about is taken for granted, what is told by hearsay left open
  ['Police are investigating a shooting in which two men were killed in Kano on Sunday.', 'occurred attack; killed 2 (Police doubts)'],
  ['The minister said he did not know who was behind the bombing in Kano on Monday.', 'occurred bombing'],
  ['The army said it had no idea why the rebels had bombed the market in Kano on Monday.', 'occurred bombing; by rebels (The army doubts)'],
  ['The army could not confirm reports that 20 people were killed in Kano on Monday.', 'alleged killing; killed 20 (The army doubts)'],
  ['The mayor said there was no evidence that police had shot the two men who died in Kano on Monday.', 'alleged attack; killed 2 (The mayor doubts)'],
  ['The army said it was not aware of any strike in Kano on Monday.', 'alleged unspecified'],
  ['Police said no one had claimed responsibility for the bombing in Kano on Monday that killed four people.', 'occurred bombing; killed 4 (Police states)'],
  ['The army said it was reviewing the attack that killed three people in Kano on Monday.', 'occurred attack; killed 3 (The army doubts)'],
  // a denial of who did it, of the toll, of what was struck grants the deed
  ['Police said they had no suspects in the bombing that killed four people in Kano on Monday.', 'occurred bombing; killed 4 (Police states)'],
  ["The governor denied that anyone had been killed in Sunday's attack on Kano.", 'occurred attack; killed 1 denied (The governor denies)'],
  ['The army denied that the strike in Kano on Sunday had hit a tent camp.', 'occurred unspecified'],
  ['The army denied that it was behind the blast in Kano on Monday that killed two people.', 'occurred unexplained-explosion; by The army denied (The army denies); killed 2 (The army denies)'],
  ['Police denied that Marek Oduya was involved in the bombing that killed nine people in Kano on Monday.', 'occurred bombing; killed 9 (Police denies); by Marek Oduya denied (Police denies)'],
  ['The ministry rejected accusations that it backed the rebels who killed nine people in Kano on Monday.', 'occurred killing; by rebels (The ministry denies); killed 9 (The ministry denies)'],
  ['The army denied any role in the attack that killed three soldiers in Kano on Sunday.', 'occurred attack; killed 3 (The army denies); by The army denied (The army denies)'],
  ['The army denied that it had killed civilians in Monday\'s air strike on Kano.', 'occurred air-strike; by The army denied (The army denies); killed 1 denied (The army denies)'],
  ['The army denied that the attack on Kano on Monday took place.', 'denied attack; by The army denied (The army denies)'],
  ['The army denied reports of an attack on Kano on Monday that killed nine people.', 'denied attack; killed 9 denied (The army denies)'],
  ['The army denied bombing a clinic in Kano on Sunday.', 'denied bombing; by The army denied (The army denies)'],
  ['The governor refuted claims circulating on social media that bandits had killed nine people in Kano on Monday.', 'denied killing; by bandits denied (The governor denies); killed 9 denied (The governor denies)'],
  // what the report itself leaves open or calls untrue, pictures that are said to show something
  ['Claims that a mosque was shelled in Kano on Friday have not been confirmed.', 'alleged shelling'],
  ['The report that nine people were killed in Kano on Monday is absolutely baseless.', 'denied killing; killed 9 denied (the report states)'],
  ['Video appeared to show soldiers shooting four prisoners in Kano on Monday.', 'alleged attack; by soldiers (the report states)'],
  ['Video showed soldiers shooting four prisoners in Kano on Monday.', 'occurred attack; by soldiers (the report states)'],
  // what did not come about
  ['If the bomb had exploded, it would have killed dozens in Kano on Monday.', ''],
  ['Had the bomb exploded in Kano on Monday, it would have killed dozens.', ''],
  ['The rebels may have killed nine people in Kano on Monday.', 'occurred killing; by rebels (the report states); killed 9 (the report states)'],
  ['The bombing could have killed 100 people, but only two were killed in Kano on Monday.', 'occurred bombing; killed 2 (the report states)'],
  ['Three passers-by were nearly killed when a bomb went off in Kano on Monday.', 'occurred bombing'],
  // a toll of none or of nobody knows how many, before the deed
  ['There were no immediate reports of injuries after rockets fell on Kano on Monday.', 'occurred shelling'],
  ['There was no word on casualties after jets struck a depot in Kano on Monday.', 'occurred air-strike'],
  ['Heavy casualties were feared after shelling of a camp in Kano on Saturday.', 'occurred shelling'],
  ["Officials fear at least 40 people were killed in Monday's attack on Kano.", 'occurred attack; killed 40 (the report states)'],
  // whose word it is between a deed and its doer
  ['The market in Kano was shelled, residents said, by the army on Monday.', 'occurred shelling; by army (residents states)'],
  ['The market in Kano was shelled, residents said, by Monday evening.', 'occurred shelling'],
  // an accuser whom a denial names tells it, and the denier means itself by "its"
  ["Orania rejected the League's claim that its agents killed nine villagers in Kano on Monday.", 'alleged killing; by Orania (League accuses); killed 9 (League accuses); by Orania denied (Orania denies)'],
  ['The governor denied that the gunmen who attacked Kano on Monday had been paid by his office.', 'occurred attack; by gunmen (The governor denies)'],
  // who is named only to say that it was not they; whom "its" means in a claim that another rejects; a figure is disputed, and no deed
  ['Soldiers, not rebels, killed nine villagers in Kano on Monday, residents said.', 'occurred killing; by Soldiers (residents states); by rebels denied (residents states); killed 9 (residents states)'],
  ["Residents dispute the army's claim that it killed 20 militants in Kano on Monday.", 'denied killing; by army denied (Residents denies); killed 20 denied (Residents denies)'],
  ['Residents said 31 people were killed in Kano on Friday, a figure the army disputed.', 'occurred killing; killed 31 (Residents states)'],
  ['Residents said the army killed 31 people in Kano on Friday, a charge it denied.', 'alleged killing; by army (Residents states); killed 31 (Residents states); by the army denied (the army denies)'],
  ['Four soldiers accused of killing two boys in Kano were freed on Monday.', 'alleged killing; killed 2 (unnamed accuses)'],
  ['Police blamed the attack in Kano on Sunday on bandits.', 'alleged attack; by bandits (Police accuses)'],
  ['The army would neither confirm nor deny that two men were killed in Kano on Monday.', 'alleged killing; killed 2 (The army doubts)'],
  // what somebody says of all that it does answers for no deed; what it says of this one does
  ['The army shelled Kano on Monday, killing nine people, residents said. The army denies targeting civilians.', 'occurred shelling; by army (residents states); killed 9 (residents states)'],
  ['The army shelled a camp near Kano on Monday, killing nine people, residents said. The army has in the past denied attacking hospitals.', 'occurred shelling; by army (residents states); killed 9 (residents states)'],
  ['The army shelled a camp near Kano on Monday, killing nine people, residents said. The army denied shelling the camp.', 'alleged shelling; by army (residents states); by army denied (The army denies); killed 9 (residents states)'],
];

test.each(table)('%s', (text, incidents) => { expect(shown(text)).toBe(incidents); });
