import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const shown = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => {
  const counts = i.statements.flatMap((s) => (s.field === 'killed' || s.field === 'injured' || s.field === 'abducted' ? [`${s.field} ${s.value.min}${s.value.max === null ? '+' : ''}`] : []));
  const hands = i.statements.flatMap((s) => (s.field === 'perpetrator' ? [`by ${s.value.name}${s.polarity === 'denied' ? ' denied' : ''}`] : []));
  return [i.type, ...(i.scope === 'aggregate' ? ['aggregate'] : []), ...new Set([...hands, ...counts])].join(', ');
}).join('; ');

const table: readonly (readonly [text: string, incidents: string])[] = [
  // bodies of those who were taken
  ['Three young men were taken from a bar in Kano by gunmen on Friday. Their bodies, with wounds to the head, were found next morning.', 'abduction, by gunmen, abducted 3, killed 3'],
  ['Gunmen kidnapped two teachers in Kano on Friday. Their bags were found in a well.', 'abduction, by Gunmen, abducted 2'],
  // a sum over a period is no part of the deed
  ['Gunmen killed three farmers near Kano on Monday, police said. More than 1,600 people have been killed in the state since the uprising began.', 'killing, by Gunmen, killed 3; killing, aggregate, killed 1601+'],
  // the harm and the raid that did it
  ['At least five herders were killed following an air raid on a camp near Kano on Tuesday.', 'air-strike, killed 5+'],
  ['Fourteen fighters were killed on Saturday in air strikes near Kano, the army said.', 'air-strike, killed 14'],
  // a count of a series is the same deed
  ['A suicide bomber killed ten people at a market in Kano on Tuesday. Two officers were among the dead, in the second bombing in the city in as many days.', 'suicide-bombing, by suicide bomber, killed 10, killed 2'],
  // a name that is given to what was struck makes no other place; a name of its own kind elsewhere does
  ['Shells hit a crowded market in Kano on Tuesday, killing nine people, a doctor said. The council blamed the Red Front for the bombardment of the Sabrin market.', 'shelling, by Red Front, killed 9'],
  // a denial of the means is none of the deed; a quarrel is no clash; what comes in return is no part of the deed
  ['Police shot dead two protesters in Kano on Monday, doctors said. Police denied using live rounds.', 'attack, by Police, killed 2'],
  ['The bodies of nine men were found near Kano on Monday, police said. The dead belonged to two gangs that are fighting over routes to Zaria, they said.', 'killing, killed 9'],
  ['Gunmen killed four traders near Kano on Monday, police said. In retaliation, youths burned houses in a village nearby, a resident said.', 'killing, by Gunmen, killed 4; destruction, by youths'],
  // a label, and the sentence's own place
  ['BORNO: Two soldiers were killed and 26 wounded when rebels attacked a base in Orvik Bar with explosives, the army reported on Tuesday.\n\nKADUNA: Gunmen killed three farmers in Zaria, police said.', 'bombing, by rebels, killed 2, injured 26; killing, by Gunmen, killed 3'],
  ['Gunmen abducted passengers near Kano on Sunday, residents said. The police put the number of those taken at 14.', 'abduction, by Gunmen, abducted 14'],
  ['An air strike killed 11 people at a wedding near Kano on Monday, a militia said. A spokesman told Orm Daily that the dead included five women and two children.', 'air-strike, killed 11, killed 5, killed 2'],
  // a technical fault, a cause and a campaign are no deeds
  ['Two soldiers were injured when a helicopter crashed near Kano due to a technical fault on Tuesday.', ''],
  ['The president said the fight against terrorism would go on.', ''],
  ['Kano, he wrote, dreams of seizing the port of Assab.', ''],
  ['If drones fly again it will be an ambush of three armies, the diplomat said.', ''],
  ['The football club was shot down 4-0 in its first home match in Kano on Sunday.', ''],
  // a town that is seized was captured
  ['The rebels seized Goma in January.', 'capture, by rebels'],
  // mourners bury; the dead were counted
  ['Hundreds of mourners buried their dead in Kano on Tuesday after a shell killed six people on Monday.', 'shelling, killed 6'],
  // people led off, which is not taken to hospital
  ['Gunmen took eleven teachers from a school near Kano on Wednesday.', 'abduction, by Gunmen, abducted 11'],
  ['Two farmers were taken from their homes in Kano on Sunday by men in uniform, relatives said.', 'abduction, by men, abducted 2'],
  ['Masked men burst into a house in Kano on Saturday. They killed the groom and took the bride with them.', 'attack, by Masked men, killed 1, abducted 1'],
  ['Four people were taken from a wedding in Kano on Saturday, a priest said.', 'abduction, abducted 4'],
  // a gerund with its object
  ['The rebels accused the army of bombing a market in Kano on Friday.', 'bombing, by army'],
  ['The parties agreed to a truce in October, brokered by the bishop of Wau.', 'agreement'],
  ['The rebels took Goma in January, days after talks collapsed.', 'capture, by rebels'],
  // a definite deed with a count and a town of its own
  ['Soldiers shot dead 54 men in a village of the Kivu region in June, a rights group said. In January it documented the killing of 45 civilians by soldiers in the town of Goma.', 'attack, by Soldiers, killed 54; killing, by soldiers, killed 45'],
  // means that kill
  ['Two brothers were finished off on the pavement in Kano on Friday, neighbours said.', 'killing, killed 2'],
  ['A teacher was beaten to death by soldiers in Kano on Saturday, the bishop said.', 'attack, by soldiers, killed 1'],
  ['A thief was burned alive by a mob in Kano on Monday, police said.', 'riot, by mob, killed 1'],
  // what is dropped
  ['Warplanes dropped barrel bombs on the market of Saraqib on Tuesday, killing 14 people.', 'air-strike, killed 14'],
  ['Four policemen were killed on Friday when a drone dropped a grenade on a checkpoint near Kano.', 'air-strike, killed 4'],
  ['In 1994 jets dropped nerve agents on the village of Kasoro. About 200 people died.', 'chemical-attack, killed 200'],
  // a town that falls was captured
  ['The town of Bunagana fell to the rebels on Monday, the army said.', 'capture, by rebels'],
  ['A ceasefire between the two armies took effect in Tripoli on Friday, the UN mission said.', 'agreement'],
  ['A tanker came under attack from two speedboats off Hobyo on Sunday, the navy said.', 'attack'],
  // whose account it is does not part what it tells
  ['On 4 May lorries with soldiers arrived in the town of Goma, according to the report. They drove the men to the river and shot 14 of them.', 'attack, by soldiers'],
  // whom it nearly befell, and who is held for it
  ['Three passers-by were nearly killed when a bomb went off in Kano on Monday.', 'bombing'],
  ['Nearly 30 people were killed when a bomb went off in Kano on Monday.', 'bombing, killed 30'],
  ['Troops fired on villagers near Kano on Monday, killing nine. The villagers did not fire back.', 'attack, by Troops, killed 9'],
  ['Police vowed to arrest the gunmen who killed two priests in Kano on Monday.', 'killing, by gunmen, killed 2'],
  ['A man was charged with criminal homicide in Kano on Monday after two men were shot dead.', 'attack, killed 2'],
  // our own hands
  ['NORTHERN FREEDOM ARMY\nCommuniqué\nWe reject the accusation that our men executed nine prisoners at Kano on Monday.', 'killing, by NORTHERN FREEDOM ARMY denied, killed 9'],
  // who is suspected, who was not there, who owns up
  ['A car bomb killed eight people in Kano on Tuesday. A police officer said Islamic State was suspected.', 'bombing, by Islamic State, killed 8'],
  ['Gunmen killed a teacher in Kano on Tuesday. The prefect blamed separatist fighters; a spokesman for the Hill Defence Forces denied that its men were in the town.', 'killing, by Gunmen, by separatist fighters, by the Hill Defence Forces denied, killed 1'],
  ['Two drones were launched at a base in Kano on Monday. A band calling itself the Sons of Dawn said that it had acted in revenge for a raid.', 'air-strike, by A band calling itself the Sons of Dawn'],
  // who says it did not do it
  ['A drone hit a bus in Kano on Monday, the governor said, and killed two women.', 'air-strike, killed 2'],
  ['The air force acknowledged on Friday that one of its jets had killed 16 civilians on an island near Kano.', 'air-strike, by The air force, killed 16'],
  // she was killed, not he who tells of it
  ['The raid on Kano on Friday killed 13 women. A man whose sister was killed told the group that he had heard a plane.', 'attack, killed 13'],
  // a headline's count is the body's
  ['Four killed in Kano bombing\n\nA bomb killed at least four people at a market in Kano on Tuesday, police said.', 'bombing, killed 4+'],
  ['A shell killed eight people in Kano on Monday. The governor has revised the figure to six.', 'shelling, killed 8, killed 6'],
  // denials of the deed, and of something else
  // a party to the fight denies shortly
  ['Shells killed four fishermen off Kano on Monday, a cooperative said. The navy denies it outright: none of its ships was at sea.', 'shelling, by The navy denied, killed 4'],
  ['Gunmen killed six farmers near Kano on Monday. The mayor accused the Hill Front of the killings; a spokesman for the front rejected the charge by telephone.', 'killing, by Gunmen, by Hill Front, by Hill Front denied, killed 6'],
  ['Gunmen killed six farmers near Kano on Monday. The police denied that any officer took part.', 'killing, by Gunmen, by The police denied, killed 6'],
  // who denies what was not laid at its door
  ['Missiles hit a truck in Kano on Monday, killing five. The mayor accused the army of the attack. The army denied that farmers were in the truck.', 'shelling, by army, killed 5'],
  ['The army shelled a market in Kano on Monday, killing nine. The rebels denied it.', 'shelling, by army, killed 9'],
  // what is laid at somebody's door without its own word
  ['A drone killed nine mourners in Kano on Monday. The governor accused the "Hill militia" of sending the aircraft.', 'air-strike, by Hill militia, killed 9'],
  ['Nine passengers died when shots hit a bus in Kano on Monday. Residents accused government soldiers of turning their guns on passengers.', 'unspecified, by government soldiers, killed 9'],
  ['Gunmen killed six farmers near Kano on Monday. Widows have always accused tribesmen from the hills of lending a hand.', 'killing, by Gunmen, by tribesmen, killed 6'],
  ['Gunmen killed six farmers near Kano on Monday. The opposition accused the government of spreading panic.', 'killing, by Gunmen, killed 6'],
  ['A bomb killed nine at a mosque in Kano on Friday. The Taliban said in a statement it had nothing to do with the bombing.', 'bombing, by Taliban denied, killed 9'],
  ['A jet dropped two bombs on a school in Kano on Monday, killing 18 people, in an attack that the ruling junta denies having carried out.', 'air-strike, by the ruling junta denied, killed 18'],
  ['Soldiers raided Kano on Monday, killing two men. The Red Crescent said the military had kept ambulances away. The military denied this.', 'attack, by Soldiers, killed 2'],
  ['A strike on a car near Sinjar on Tuesday killed three men. The militia blamed Turkey. A Turkish official denied that any Turkish aircraft had been in the area.', 'unspecified, by Turkey, by Turkey denied, killed 3'],
  // who shot the drones down did not send them
  ["Russia attacked Odesa with drones on Monday, killing two people. Ukraine's air force said it had downed 83 of 103 drones.", 'air-strike, by Russia, killed 2'],
  // idioms of harm
  ['Gunmen on motorbikes finished off three farmers in a field near Kano on Monday, residents said.', 'killing, by Gunmen, killed 3'],
  ['Jihadists put eleven villagers to death near Kano on Thursday, the governor said.', 'killing, by Jihadists, killed 11'],
  ['Two pipeline workers were whisked away by gunmen in Kano on Monday, police said.', 'abduction, by gunmen, abducted 2'],
  ['Three soldiers laid down their lives in an ambush near Kano on Saturday, the army said.', 'attack, killed 3'],
  ['A candidate who once led the polls in Kano was wiped out on Sunday.', ''],
  ['The lawyer Rosa Mendez was dragged from her car and stabbed to death in Kano on Friday, police said.', 'attack, killed 1'],
  ['A rights group accused the police of beating two students to death in Kano last week.', 'attack, by police, killed 2'],
  ['Rebels accused the army of bombing a market in Kano on Monday.', 'bombing, by army'],
  ['Pirates boarded a ship off Hobyo on Thursday and took 17 crew members hostage, the navy said.', 'abduction, by Pirates, abducted 17'],
  ['Fresh fighting erupted on the outskirts of Khartoum overnight, witnesses said on Monday.', 'clash'],
  ['The driver and two passengers were killed in an ambush near Kano on Monday.', 'attack, killed 3'],
  ['A factory fire in Karachi killed 10 workers on Sunday, rescuers said.', ''],
  ['A guard was shot dead by gunmen in Kano on Monday, a rights body said.', 'attack, by gunmen, killed 1'],
  // streets, homes, sounds
  ['Hundreds of women marched through Kano on Monday to demand clean water.', 'protest'],
  ['Loud explosions were heard in Erbil late on Wednesday, residents said.', 'unexplained-explosion'],
  ['Rebel troops freed 11 people held by the Velde Front in Kano on Monday.', 'abduction, by Velde Front, abducted 11'],
  ['Soldiers have forced 400 villagers from their homes near Kano on Monday, the UN said.', 'displacement'],
  ['A woman was beaten by soldiers at a checkpoint near Kano on Thursday, witnesses said.', 'attack, by soldiers'],
  ['The mayor escaped unhurt when gunmen sprayed his car with bullets in Kano on Friday.', 'attack, by gunmen, injured 0'],
  ['Fierce battles raged in Kano on Tuesday between the army and paramilitaries, volunteers said.', 'clash, by army, by paramilitaries'],
  ['Cartel gunmen hanged five men from a bridge in Tepic on Sunday, police said.', 'killing, by Cartel gunmen'],
  // hands: the nearer noun that can do it, a name whole, no kin of those who speak
  ['The raid came two weeks after gunmen abducted 30 pupils from a school in Kano.', 'abduction, by gunmen, abducted 30'],
  ['Boko Haram insurgents killed 12 fishermen near Baga on Thursday.', 'killing, by Boko Haram insurgents, killed 12'],
  ['In Kano, bandits killed six traders on Saturday.', 'killing, by bandits, killed 6'],
  // each deed its own means
  ['A landmine killed two children in Taiz on Monday, and in Hodeidah a shell injured a fisherman, the monitor said.', 'bombing, killed 2; shelling, injured 1'],
  ['The army responded with drone strikes on the town of Kano on Sunday, killing 20 civilians.', 'air-strike, by army, killed 20'],
  ['Two soldiers were injured in a bomb blast in Kano on Monday. In another incident, Maoists killed a villager in Dantewada.', 'bombing, injured 2; killing, by Maoists, killed 1'],
  ['A priest seized in Kano last Sunday is still being held.', 'abduction, abducted 1'],
  ['Men in uniform dragged the unionist Luis Ortega from his flat in Kano on Monday, his wife said.', 'abduction, by Men, abducted 1'],
  ['Sappers defused a bomb outside a church in Alexandria on Sunday, the ministry said.', 'interception, by Sappers'],
  ['Riot police fired tear gas at thousands of demonstrators in Tbilisi on Saturday.', 'protest, by Riot police'],
  ['Fifteen hostages walked free in Kano on Thursday after three weeks in the hands of bandits.', 'unspecified'],
  ['Police denied on Wednesday having shot dead a student in Dakar.', 'attack, by Police denied, killed 1'],
  // a headline's hand is the body's claim
  ['Rebels kill four in Kano raid\n\nPolice said rebels killed four traders in a raid on Kano on Tuesday.', 'attack, by rebels, killed 4'],
  // what the other deed left
  ['Gunmen killed nine people in Kano on Thursday, two days after a raid in Zaria killed four.', 'killing, by Gunmen, killed 9; attack, killed 4'],
  // flight is news without a word of arms, but not from water
  ['More than 40,000 people have fled Kano since Monday, the UN said.', 'displacement, aggregate'],
  ['More than 4,000 people have fled Kano since floods hit the city on Monday, the UN said.', ''],
  // taken from a house by name
  ['Soldiers took Marek Oduya from his office in Kano on Monday, his wife said.', 'arrest, by Soldiers'],
  ['Masked men took Marek Oduya from his house in Kano on Monday, his wife said.', 'abduction, by Masked men, abducted 1'],
  ['Police took Marek Oduya to the airport in Kano on Monday, his wife said.', ''],
  // men of a state's force and those who fight it are told apart
  ['A soldier and two militants were killed in a gunfight in Kano on Tuesday, police said.', 'clash, killed 3, killed 1, killed 2'],
  ['A soldier and two guards were killed in a gunfight in Kano on Tuesday, police said.', 'clash, killed 3'],
  ['The UN said that 1,400 people had crossed into Uganda since clashes resumed in Kano on Tuesday.', 'displacement'],
  ['Dozens of people are feared dead after an explosion at a market in Kano on Sunday.', 'unexplained-explosion, killed 12+'],
  ['Troops fear an explosion at a market in Kano on Sunday.', ''],
  // who finds bodies has not killed them
  ['Police recovered the bullet-riddled bodies of three miners near Kano on Tuesday.', 'killing, killed 3'],
  ['A motorcycle loaded with explosives was set off beside a police station in Kano on Monday.', 'bombing'],
  ['The team was set off balance beside a police station in Kano on Monday.', ''],
  // a name with what he was counts with those joined to him
  ['Colonel Marek Oduya, commander of a brigade, and three of his bodyguards were killed in an ambush near Kano on Tuesday.', 'attack, killed 4, killed 3'],
  ['Gunmen released Marek Oduya in Kano on Tuesday, four days after seizing him.', 'abduction'],
  ['The army named two officers as Marek Oduya and Tomas Belsky. They died in a strike on a post in Kano on Sunday.', 'unspecified'],
  ['A helicopter strafed a wedding near Kano on Monday. The father, Marek Oduya, died on the spot and 11 guests were hurt.', 'air-strike, killed 1, injured 11'],
];

test.each(table)('%s', (text, incidents) => { expect(shown(text)).toBe(incidents); });

const realities: readonly (readonly [text: string, reality: string])[] = [
  ['Armed men reportedly abducted a priest near Kano on Monday.', 'alleged'],
  ['Rebels alleged that the army had executed 12 prisoners in Kidal on Sunday.', 'alleged'],
  ["The activist's family says soldiers tortured him in a cell in Kano last week. The army denies the allegations.", 'alleged'],
  ['Armed men abducted a priest near Kano on Monday, police said.', 'occurred'],
  // denied right behind the sentence that tells it first, whatever follows; a charge of something else that is denied
  ['Soldiers killed dozens of people in Kano on Monday, residents and a monitor said. The government flatly denied it.\n\nThe monitor put the dead at 40 and said that it had spoken to the wounded.', 'alleged'],
  ['Six farmers were ambushed and killed near Kano on Monday. The Dapo Youth League, which disclosed this, alleged that soldiers at a checkpoint had looked the other way. A spokesman described the allegation as baseless, and said three suspects had been arrested in Dapo on Tuesday.', 'occurred, occurred'],
  ['The league accused soldiers of killing six farmers near Kano on Monday. A spokesman described the allegation as baseless.', 'alleged'],
  ["The ministry's claim that six fighters were killed in Kano on Monday is a pack of lies.", 'denied'],
  // what a documentation of months ago tells is its news
  ['The monitor interviewed 31 people and looked at satellite images of two villages. Its findings follow.\n\nOn 3 January soldiers killed four men in Kano. On 20 January militiamen shot two teachers in Dapo.\n\nIn June 2019 soldiers killed nine people in Kano.', 'occurred, occurred, historical'],
];
test.each(realities)('reality: %s', (text, reality) => { expect(run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => i.reality).join(', ')).toBe(reality); });
