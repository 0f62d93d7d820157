import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** The types of a report's incidents in text order, with the places that each names. */
const told = (text: string, published: string | null = '2024-05-15'): string => run({ text, published, outlet: null, title: null }).incidents
  .map((x) => [x.type, ...new Set(x.statements.flatMap((s) => (s.field === 'killed' ? [String((s.value as { min: number }).min)] : [])))].join(' ')).join('; ');

test.each([
  // a year's round number and the day; what a court did on Monday
  ['A hearing began on Monday in the case of six guards over the massacre of fishermen near Goma, almost three decades ago. Prosecutors say that on 3 March 1994 a unit drove the men of a hamlet into a barn and opened fire. Twenty villagers were killed.', '2024-05-15', 'attack 20'],
  // other dead, by what no one planted; and another word for what did it
  ['A car bomb killed five policemen near Sake on Monday, the ministry said. Two herders were killed when a jet bombed their tents, the mayor said.', '2024-05-15', 'bombing 5; air-strike 2'],
  // a count over years is none of what was undone
  ['A bomb was found in Goma on Monday and defused by a disposal team. Violence in the region has cost more than 7,300 lives since January 2004.', '2024-05-15', 'interception; killing 7301'],
  // a district is a place of its own as well
  ['Seven people were killed in separate incidents in North Kivu and Ituri on Monday. In Djugu territory of Ituri, a bomb struck a car on Monday, killing a driver.', '2024-05-15', 'killing 7; bombing 1'],
  // what bursts and has an article was told of before; not under a town of its own
  ['A car bomb killed five policemen near the town of Sake on Monday, the ministry said. The bomb, hidden in a cart, went off outside a post on the road to Goma.', '2024-05-15', 'bombing 5'],
  ['A bomb killed five policemen in Sake on Monday, the ministry said. In Goma, a bomb exploded near a market.', '2024-05-15', 'bombing 5; bombing'],
  // a count of several deeds, and one of them with a town of its own
  ['Seven people were killed in separate incidents in North Kivu and Ituri on Monday. In Sake, two men on a motorcycle opened fire on a van on Monday afternoon, killing a driver.', '2024-05-15', 'killing 7; attack 1'],
  ['Seven people were killed in two attacks in Goma on Monday. In Goma, gunmen opened fire on a van, killing a driver.', '2024-05-15', 'attack 7 1'],
  // who died under a surgeon or on the way to one died where he was hurt
  ['Two people were killed on Monday when police opened fire on dockers in Goma. The youth died on the way to a hospital in Sake.', '2024-05-15', 'attack 2'],
  // those who marched when they were shot; both sides' dead in an operation
  ['Two people were killed on Monday when police opened fire on dockers demonstrating for their wages in Goma.', '2024-05-15', 'attack 2'],
  ['A soldier and four militants were killed in an operation near Goma on Monday.', '2024-05-15', 'clash 5 1 4'],
  ['Four militants were killed in an operation near Goma on Monday.', '2024-05-15', 'killing 4'],
  // the day and place of a call in which a deed is owned
  ['Three soldiers died in an attack in Goma on Monday. The group admitted the attack in a call to a radio station in Sake the next day.', '2024-05-15', 'attack 3'],
  // a bomb undone by those whose trade it is
  ['A bomb wounded a ranger in Goma on Monday. A bomb disposal team then came upon a second cylinder under a sheet and disabled it.', '2024-05-15', 'bombing; interception'],
  // what only the headline tells waits for the body; captives let go there are those held
  ['Rocket kills six in Goma market\n\nA rocket hit a crowded market in Goma on Monday, killing six people, the mayor said. The market was full.', '2024-05-15', 'shelling 6'],
  ['Rebels freed two policemen in Goma; soldier killed in Sake\n\nTwo police officers held for twelve days by rebels were handed over on Monday in Goma.\n\nA soldier was killed on Monday when a drone hit a post in Sake, the army said.', '2024-05-15', 'abduction; air-strike 1'],
  ['On Tuesday, a day after rebels killed seven soldiers in Goma, jets bombed their camp in the hills, killing at least 20.', '2024-05-15', 'killing 7; air-strike 20'],
  ['Guerrillas freed four soldiers in Goma on Monday, the Red Cross said.', '2024-05-15', 'agreement'],
  // a place's share of a sum, and deaths told beside a deed
  ['Violence has killed 280 people in Ituri since January. Djugu has been worst hit, accounting for 210 deaths, followed by 43 in Irumu.', '2024-05-15', 'killing 280 210 43'],
  ['In Goma, 13 people were killed; two more died in Sake.', '2024-05-15', 'killing 13; killing 2'],
  // doubt is no wish; a range of people is no stretch of days
  ['Up to 70 people may have been killed in the strike on the market in Goma, an elder said, though the mayor put the number at 23.', '2024-05-15', 'unspecified null 23'],
  ['Gunmen killed between 20 and 25 miners near Goma on Friday. The government has confirmed only 12 deaths.', '2024-05-15', 'killing 20 12'],
  // weekdays and months that no anchor resolves
  ['Rebels attacked a market in Sake on Monday, killing four people. On Thursday, soldiers raided a camp near Goma and killed two fighters.', null, 'attack 4; attack 2'],
  ['Rebels attacked a market in Sake on Monday, killing four people. The attack on Monday evening was the first this year.', null, 'attack 4'],
  ['Survivors of the bombing of the church in Goma asked for land on Monday. On 2 May 2002 rebels threw a gas bomb into the church in Goma, killing 79 people.', '2024-05-15', 'bombing 79'],
  // a day long before, in a report that has named none; a list's lead over several towns
  ['Jets hit the port of Goma, a rebel channel said. Six people were killed in the raid on the port.\n\nOn 4 February a missile came down beside a road at Sake, killing two people.', '2024-05-15', 'air-strike 6; shelling 2'],
  ['In the second incident, which took place in Sake, three rebels were killed when soldiers attacked a camp. In the third incident, in Goma, soldiers shot dead two rebels.', '2024-05-15', 'attack 3; attack 2'],
  // a turn at the head of a sentence
  ['Gunmen attacked a farm near Kaga on Monday, killing four people.\n\nHours later, a village guard and his son were shot dead by armed men in Dapo.', '2024-05-15', 'attack 4; attack 2'],
  ['Gunmen attacked a farm near Kaga on Monday, killing four people. Hours later, two of the wounded died in hospital.', '2024-05-15', 'attack 4 2'],
  ['A bomb killed three traders in Kaga on Monday.\n\nIt may be recalled that gunmen shot dead a teacher at the same market in March.', '2024-05-15', 'bombing 3; attack 1'],
  // one deed after another in one sentence
  ['Hours after the raid, men on motorcycles torched nine huts at Dapo.', '2024-05-15', 'destruction'],
  ['Gunmen raided a camp at Kaga on Monday, killing two guards. Hours after the raid, men on motorcycles torched nine huts at Dapo.', '2024-05-15', 'attack 2; destruction'],
  ['Soldiers killed 12 civilians in the town of Goma on Monday after fighting with rebels.', '2024-05-15', 'killing 12; clash'],
  ['Ten soldiers were killed in fighting with rebels in Goma on Monday.', '2024-05-15', 'clash 10'],
  // the day told before goes on
  ['A bomb killed three traders in Goma on Monday. Elsewhere, soldiers shelled a hill.\n\nOn 2 April, an officer was killed by sniper fire on the same road.', '2024-05-15', 'bombing 3; shelling; killing 1'],
  // another count of what the same sentence has just taken up; a deed of another kind is none
  ['A bomb killed four people in Goma on Monday, medics said. The army confirmed the incident but said that only one person had been killed.', '2024-05-15', 'bombing 4 1'],
  ['A bomb killed four people in Goma on Monday, medics said. The mayor confirmed the incident and said that gunmen had kidnapped a priest.', '2024-05-15', 'bombing 4; abduction'],
  // another hour in a town of another name, however near; the same sum told of the same place
  ['An Israeli air strike hit a school in Deir al-Balah on Monday, killing 14 people.\n\nLater on Monday, Israeli tank fire killed two men east of Khan Younis.', '2024-05-15', 'air-strike 14; shelling 2'],
  ['UN counts 31 farmers killed near Goma\n\nAt least 31 farmers were killed by rebels in their fields near Goma between May 8 and 10, the United Nations said.', '2024-05-15', 'killing 31'],
  // several deeds announced
  ['The army carried out two operations on Monday. The first, with mortars, struck a depot in Sake. The second struck a bridge in Masisi.', '2024-05-15', 'unspecified; shelling; unspecified'],
  // others than those told of before
  ['Soldiers killed nine rebels near Sake on Monday. A shell then struck a school in the town and wounded five children.', '2024-05-15', 'killing 9; shelling'],
  ['Gunmen attacked a bus near Sake on Monday, killing four people. The attackers then opened fire on a patrol.', '2024-05-15', 'attack 4'],
  // a headline whose second half tells what somebody has to say
  ['Rockets wound two at Kaga power plant; ministers at odds over who fired\n\nThree rockets hit the power plant at Kaga on Monday, wounding two guards.', '2024-05-15', 'shelling'],
  // bullets, and headings by country
  ['• Kaga: a drone struck a lorry, killing its driver.\n• Dapo: a drone dropped a grenade on a house, wounding two women.', '2024-05-15', 'air-strike 1; air-strike'],
  ['LEBANON\n\nA tank fired at a watchtower near Kafra on Monday, wounding two guards.\n\nUKRAINE\n\nShells hit a clinic on Monday, killing a nurse.', '2024-05-15', 'attack; shelling 1'],
  // a place taken, and another struck from afar
  ['Rebels seized the town of Sake on Monday. The army bombed a market with a drone on Monday, killing seven traders.', '2024-05-15', 'capture; air-strike 7'],
  // taken on one day, let go on another
  ['Two officers held by the rebels were freed on Saturday in Goma. The officers were abducted on 2 May near Sake.', '2024-05-15', 'abduction'],
  ['Two officers were abducted on Saturday in Goma. Three nurses were abducted on 2 May near Sake.', '2024-05-15', 'abduction; abduction'],
  ['Soldiers arrested two officers on 2 May in Goma. The officers were freed on Saturday.', '2024-05-15', 'arrest'],
  // sums of other kinds, and a single deed after a sum
  ['Since the beginning of the day, 61 combat engagements have taken place. The enemy carried out 22 air strikes.', '2024-05-15', 'clash; air-strike'],
  ['On Monday the enemy carried out 22 air strikes. It used 14 more air strikes against trenches.', '2024-05-15', 'air-strike'],
  ['The enemy carried out 22 air strikes on Monday.\n\nAt noon the enemy struck Sumy with a guided bomb, killing a medic.', '2024-05-15', 'air-strike; air-strike 1'],
  ['Statements of the enemy about the seizure of Sumy do not correspond to reality.', '2024-05-15', ''],
  ['The enemy boasted about the seizure of Sumy on Monday.', '2024-05-15', 'capture'],
  // the operation in which a deed was done; a deed of a month later; a weekday that is no date's
  ['In an operation near Kaga on Monday, police arrested four gunmen and seized a rifle.', '2024-05-15', 'arrest'],
  ['Rebels clashed with soldiers near Goma in March 2021, and a month later two witnesses were murdered in the town.', '2024-05-15', 'clash; killing 2'],
  ['Rebels shot a nurse near Goma in March 2021, and two days later she died.', '2024-05-15', 'attack'],
  ['Gunmen attacked a patrol in Kaga on Tuesday, killing three guards. An officer was kidnapped on February 11, 2018.', null, 'attack 3; abduction'],
  ['Gunmen attacked a patrol in Kaga on Sunday, killing three guards. The attack of February 11, 2018, lasted an hour.', null, 'attack 3'],
  // items under a place and a day, under a sector, under a time stamp; a sum before them
  ['The monitor recorded 84 incidents in May. They cost 61 lives.\n\nBinka, 3 May. Rebels ambushed a patrol, killing three guards.\n\nKumba, 11 May. Soldiers shot five young men behind a school.', '2024-06-05', 'killing 61; attack 3; attack'],
  ['Northern sector. The enemy shelled Kaga, wounding two nurses.\n\nSouthern sector. The enemy shelled a school, killing a guard. A drone hit a lorry.', '2024-05-15', 'shelling; shelling 1'],
  // sums over a land and single deeds beside them
  ['Officials said 61 people had died in police firing across the state. In Sake, a farmer was shot dead by police on Monday.', '2024-05-15', 'attack 61; attack 1'],
  ['Air strikes killed at least 35 people across the province on Monday. One strike hit a house in Sake, killing nine.', '2024-05-15', 'air-strike 35; air-strike 9'],
  ['At least 12 people were killed in rebel attacks across the province on Sunday. The deadliest attack took place in Sake, where seven were killed.', '2024-05-15', 'attack 12; attack 7'],
  ['Bandits killed 12 farmers across the province on Sunday. The army confirmed that 12 farmers had been killed.', '2024-05-15', 'killing 12'],
  ['Air strikes killed 31 people across the strip on Monday. More than 45,900 people have been killed since the war began.', '2024-05-15', 'air-strike 31; killing 45901'],
  ['The air force said it had shot down 13 of 14 drones launched overnight. One drone hit a power plant in Sumy region.', '2024-05-15', 'interception; air-strike'],
  ['Three people were killed in shelling of the region over the past 24 hours. Two died in Sake, one in Goma.', '2024-05-15', 'shelling 3 2 1'],
  // one verb, counts in two towns; parts of a total
  ['Gunmen killed four people in Sake and three in Goma on Sunday.', '2024-05-15', 'killing 4; killing 3'],
  ['Gunmen killed seven people on Sunday. Four people were killed in Sake and three in Goma.', '2024-05-15', 'killing 7 4 3'],
  // blows from the air and from guns, on the ground and from afar, each with its own dead
  ['Thirteen people died when a barrel bomb fell on a house in Sake on Monday. State media said rebels had fired rockets at a market, killing five.', '2024-05-15', 'air-strike 13; shelling 5'],
  ['A barrel bomb fell on a house in Sake on Monday, killing five. The rebels said a rocket had hit the house, killing five.', '2024-05-15', 'air-strike 5'],
  ['Rebel fighters killed two soldiers in Sake on Monday. Army strikes killed 14 villagers in Sake.', '2024-05-15', 'killing 2; unspecified 14'],
  ['Gunmen shot dead four farmers near Sake on Monday. An air raid later killed 20 of the attackers.', '2024-05-15', 'attack 4; air-strike 20'],
  // each side on the same fight; each side elsewhere
  ['The army said on Monday it had killed 30 rebels in an operation near Sake. The rebels denied any losses and said they had killed nine soldiers.', '2024-05-15', 'clash 30 1 9'],
  ['The army said on Monday it had killed 30 rebels near Sake. The rebels said they had killed nine soldiers near Bukavu on Sunday.', '2024-05-15', 'killing 30; killing 9'],
  // a place that nobody knows at the head of a sentence
  ['Gunmen killed an elder in Sake on Monday. In Orm Dale, a roadside bomb wounded three soldiers.', '2024-05-15', 'killing 1; bombing'],
  ['A drone strike killed two people in Tyre on Monday. The party said it had fired rockets at a barracks in response.', '2024-05-15', 'air-strike 2; shelling'],
  // what answers a deed
  ['Rockets struck a filling station near Kaga on Monday, killing eight. The army answered the same day with raids on two posts near Sake.', '2024-05-15', 'shelling 8; attack'],
  // a sentence that begins with its day and place, and tells no deed by a word that is known
  ['Gunmen attacked a farm near Kaga on Monday, killing four people.\n\nOn Tuesday night, at a ferry near Goma, the music stopped. Seven passengers were dead.', '2024-05-15', 'attack 4; killing 7'],
  ['Gunmen attacked a farm near Kaga on Monday, killing four people. On Tuesday the governor visited Goma. Seven people were dead, he said.', '2024-05-15', 'attack 4 7'],
  // what the report is about, told again; and what is only recalled beside it
  ['The toll of the shooting at Kaga rose to three on Tuesday.\n\nIt may be recalled that gunmen opened fire on a post, wounding six.', '2024-05-15', 'attack 3'],
  ['Rebels raided Sake on Monday, killing two guards. Sake was last raided in March 2022, when nine people died.', '2024-05-15', 'attack 2; attack 9'],
  ['A drone struck a school in Sake on Monday, killing two nurses. A clinic in Goma was shelled the same day.', '2024-05-15', 'air-strike 2; shelling'],
  ['A drone struck a lorry on Monday, killing two people. The army had targeted the vehicle near Sake, a priest said.', '2024-05-15', 'air-strike 2'],
  // who came upon a mine is no part of a raid; what only counts the harm goes on with it
  ['Rebels raided Sake on Monday, killing two guards.\n\nA minibus ran over a mine near Sake. The driver was killed.', '2024-05-15', 'attack 2; bombing 1'],
  ['Rebels bombed a lorry near Sake on Monday, killing two guards. The lorry hit a mine, police said.', '2024-05-15', 'bombing 2'],
  // the attackers hunted down, and the attackers who hunt
  ['Bandits raided Sake on Monday, killing two guards. Troops pursued the bandits and killed five of them.', '2024-05-15', 'attack 2; killing 5'],
  ['Bandits raided Sake on Monday. They chased the villagers and killed five of them.', '2024-05-15', 'attack 5'],
  // a desk's note, and where one of the wounded died later
  ['Air strike kills two in Sake\n\n(Adds clash in Goma)\n\nAn air strike killed two people in Sake on Monday.', '2024-05-15', 'air-strike 2'],
  ['Rebels raided Sake on Monday. Nurses counted nine injured, one of whom has since died in Goma.', '2024-05-15', 'attack 1'],
  // "that attack" is the one told last; harm is no captives'
  ['Gunmen attacked a farm near Kaga on Monday, killing four people. On Tuesday rebels ambushed a bus near Goma, killing two people.\n\nThe rebels claimed that attack, saying nine soldiers had died.', '2024-05-15', 'attack 4; attack 2 9'],
  ['Police raided a camp near Kaga on Monday. The nurses had been abducted on 2 May near Sake. One gunman was killed.', '2024-05-15', 'attack 1; abduction'],
  // what answers; several deeds announced by their number
  ['A bomb killed two soldiers near Kaga on Monday. Guns shelled a marsh in retaliation, villagers said, killing a fisherman.', '2024-05-15', 'bombing 2; shelling 1'],
  ['Rebels carried out three attacks in less than a week, killing 40 people.\n\nOn Monday they ambushed a bus near Goma, killing two people.', '2024-05-15', 'attack 40; attack 2'],
  // sums over weeks or a year
  ['Two farmers were shot dead in Sake on Monday. The monitor counts over 90 civilian deaths in six weeks.', '2024-05-15', 'attack 2; killing 91'],
  ['A jet bombed Sake on Monday, killing nine. The regime has carried out 85 air strikes this year.', '2024-05-15', 'air-strike 9; air-strike'],
  // sums over a day, a week or the year so far, by a name for whom they count; deeds that a sum named
  ['A bomb killed three traders in Goma on Monday.\n\nThe health ministry said 41 people were killed and 90 wounded in the territory over the past 24 hours.', '2024-05-15', 'bombing 3; attack 41'],
  ['A bomb killed three traders in Goma on Monday. Over the same period 11 herders were killed in raids.', '2024-05-15', 'bombing 3; attack 11'],
  ['Clashes in Sake in the past 24 hours killed seven people. The clashes began at dawn, residents said.', '2024-05-15', 'clash 7'],
  ['Two soldiers were killed and three injured in the past 24 hours when a mine exploded near Sake.', '2024-05-15', 'bombing 2'],
  ['A shell killed a nurse in Goma on Monday. From January to April the province counts 187 violent deaths.', '2024-05-15', 'shelling 1; killing 187'],
  ['Since the start of April the guerrillas have taken the lives of 29 farmers. On Monday a farmer was shot dead in Kaga.', '2024-05-15', 'killing 29; attack 1'],
  ['A missile hit a house in Haifa on Sunday, killing three people. In Iran, 224 people were killed in strikes on Sunday.', '2024-05-15', 'shelling 3; unspecified 224'],
  // what was brought down over whole lands in a night, and what struck a town
  ['A shell hit a house in Kherson on Monday, killing a nurse.\n\nThe defence ministry said 41 drones were shot down over five regions.', '2024-05-15', 'shelling 1; interception'],
  ['The air defence forces destroyed 31 fixed-wing drones over the Bryansk region in the night. A drone hit a bus in Shebekino, killing its driver.', '2024-05-15', 'interception; air-strike 1'],
  ['Drones struck a depot in Sumy on Monday. Air defences shot down three of the drones.', '2024-05-15', 'air-strike'],
  // what two sides do, each to others; a fight between them
  ['Ukrainian drones burned a refinery in Orvik on Monday while Russian missiles struck a clinic in Odesa.', '2024-05-15', 'air-strike; shelling'],
  ['Rebels attacked a patrol near Goma on Monday and soldiers killed three of them.', '2024-05-15', 'attack 3'],
  ['Rebels killed five soldiers and the army killed nine rebels in Sake on Monday.', '2024-05-15', 'killing 5 9'],
  // people taken in a raid, and prisoners of a fight
  ['Bandits descended on a farm near Kaga on Monday and marched off three women.', '2024-05-15', 'abduction'],
  ['Gunmen intercepted a bus near Kaga on Monday and abducted nine passengers.', '2024-05-15', 'abduction'],
  ['Soldiers raided a house near Kaga on Monday and arrested two rebels.', '2024-05-15', 'attack'],
  ['We attacked a post of the army near Sake on Monday, killing four soldiers. We captured nine soldiers.', '2024-05-15', 'attack 4'],
  // the way to a town; a night before; a reply
  ['Drones hit a market outside Goma on Monday. Two drones hit the market, on the road to Sake, at noon.', '2024-05-15', 'air-strike'],
  ['A missile came down in a yard in Odesa on Tuesday. The salvo of the previous night had left a boy dead.', '2024-05-15', 'shelling; shelling 1'],
  ['A missile hit a ship in the Gulf of Aden on Tuesday. The attack was a reply to raids on Hodeidah on Sunday, in which two fishermen were killed.', '2024-05-15', 'shelling; attack 2'],
  // a hotel is no town beside its town
  ['A car bomb blew up outside a hotel in Goma, killing nine. The blast on Monday wrecked the Lakeside Hotel.', '2024-05-15', 'bombing 9'],
  // a mine on the way to a raid; what raiders did besides; the dead of strikes told of before
  ['Militants attacked a base near Goma on Monday, killing 20 soldiers. Reinforcements hit a landmine, which killed three soldiers.', '2024-05-15', 'attack 20; bombing 3'],
  ['Gunmen killed 14 people in an attack on a village near Goma on Monday. They also abducted 20 women and set fire to two shops.', '2024-05-15', 'attack 14'],
  ['A suicide bomber killed seven soldiers in Goma on Saturday. Two days later, jets bombed hideouts near Sake. Eight women were killed in the strikes, the mayor said.', '2024-05-15', 'suicide-bombing 7; air-strike 8'],
  // what the other side claims of the same fight, in the same place; a deed of another day
  ['The army said it killed 11 insurgents in Macomia district on Sunday. Islamic State said its fighters had killed 20 soldiers in Macomia.', '2024-05-15', 'clash 11 20'],
  // a sum of deeds in two states, and one of these; a statement of its own is no deed of its own
  ['The army says its troops killed 14 bandits in separate operations in Kaduna and Zamfara states. In Zamfara, five bandits were killed when troops ambushed them on the road to Gusau on Saturday.', '2024-05-15', 'killing 14; attack 5'],
  ['Fighters shelled a camp near Goma on Monday, killing 14 people, residents said. In a separate statement, a doctors\' network gave a toll of nine dead.', '2024-05-15', 'shelling 14 9'],
  // a town lies where a direction points
  ['Thirteen soldiers were killed in an ambush in the desert east of Homs, a monitor said on Monday. The gunmen attacked a bus near al-Sukhnah, wounding nine.', '2024-05-15', 'attack 13'],
  ['Thirteen soldiers were killed in an ambush west of Homs, a monitor said on Monday. Gunmen attacked a bus near al-Sukhnah, wounding nine.', '2024-05-15', 'killing 13; attack'],
  // how somebody died who was told of before; who has fought for years tells of a day
  ['A boy was killed in Goma on Monday. Medics said the boy, identified as Odo Venn, had been shot in the chest.', '2024-05-15', 'attack 1'],
  ['Eleven insurgents were killed in a raid on a base near Goma on Monday, the army said. The Red Front, which has fought the state since 2007, said its fighters had killed 24 soldiers.', '2024-05-15', 'attack 11 24'],
] as const)('%s', (text, published, expected) => { expect(told(text, published)).toBe(expected); });

test.each([
  ['Two herders were shot dead in Goma on Monday. In June 2016 a priest was shot dead in Sake.', '2024-05-15', 'occurred, historical'],
  ['Two herders were shot dead in Goma on Monday. In October, 24 people were killed when jets bombed a market in Sake.', null, 'occurred, historical'],
  ['The minister said nine people had died. He claimed that youths of Duk had burned down 15 huts near Sake on 9 May.', '2024-05-15', 'alleged'],
  ['The rebels said they had seized the town of Sake on Monday. The army called the announcement a fairy tale.', '2024-05-15', 'alleged'],
  ['An air strike killed four people in Goma on Monday. The strike was the first since the truce of 27 November.', '2024-05-15', 'occurred'],
  // news told late, and history
  ['Soldiers killed 56 villagers in Goma on 29 January, Human Rights Watch said in a report on Monday.', '2024-05-15', 'occurred'],
  ['A market in Sake was shelled on Monday. Soldiers killed 56 villagers in Goma on 29 January, Human Rights Watch said.', '2024-05-15', 'occurred, historical'],
] as const)('%s', (text, published, expected) => { expect(run({ text, published, outlet: null, title: null }).incidents.map((x) => x.reality).join(', ')).toBe(expected); });
