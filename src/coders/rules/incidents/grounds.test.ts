import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const types = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => (i.scope === 'aggregate' ? `${i.type} aggregate` : i.type)).join(', ');

test.each([
  // ground taken: from under whoever stood there, back from whoever held it, on foot
  ['Rebels dislodged government soldiers from hills near Kano on Monday.', 'capture'],
  ['The council dislodged squatters from a house in Kano on Monday.', ''],
  ['The rebels took the town of Kano back on Monday.', 'capture'],
  ['The bank took back a house in Kano on Monday.', ''],
  ['M23 fighters walked into central Kano soon after midnight on Monday.', 'capture'],
  ['Two gunmen walked into Kano market on Monday and shot a trader.', 'attack'],
  // a patrol that searches and goes; power, which lies on no map; friends of old
  ['An army patrol entered Dapo near Kano on Monday, searched several houses and detained a man.', 'arrest'],
  ['Rebels entered Kano on Monday.', 'capture'],
  ['Kano has known little peace since the army seized power in February 2021.', ''],
  ['Fighters of the militia, who once fought beside the army in Kano, burned a school in Dapo on Monday.', 'destruction'],
  // people taken from somewhere and held
  ['Armed men stopped three nurses near Kano on Monday and held them for seven hours.', 'abduction'],
  ['The AA took at least 30 men from villages near Kano on Monday.', 'abduction'],
  ['The IRC took 30 men from a camp near Kano to a clinic on Monday.', ''],
  ['Men of a loyalist brigade took him from a tea stall in Kano on Monday and kept him for forty days.', 'abduction'],
  ['Musa Bello, 34, was led out of his house in Kano by four men on Monday.', 'abduction'],
  ['The pupils were led out of their school in Kano by their teacher on Monday.', ''],
  ['Boko Haram took 276 schoolgirls from Kano on Monday.', 'abduction'],
  ['Real Madrid took 22 players from Kano on Monday to a camp.', ''],
  ['A former sergeant, Musa Bello, was led out of his house in Kano on Monday by masked men.', 'abduction'],
  // with what: who flies, what is borne and not fired, what comes down, and the fight that men died in
  ['Air assets destroyed four vehicles of the rebels near Kano on Monday.', 'air-strike'],
  ['Militants armed with heavy weapons and rockets attacked a police post in Kano on Monday, killing two.', 'attack'],
  ['Two mortar rounds came down a minute apart in Kano on Monday and killed a boy.', 'shelling'],
  ['One person was shot dead and another injured in a clash between two families in Kano on Monday.', 'clash'],
  ['A bomb went off in Kano on Monday, wounding nine. Bomb disposal officials said that the device was detonated by remote control.', 'bombing'],
  ['Crowds in Kano burned tyres on Monday and looted shops next to the embassy.', 'riot'],
  ['An air strike killed nine people in Kano on Monday. A second strike hit the road to Dapo two hours later and wounded three.', 'air-strike, air-strike'],
  ['Two soldiers were killed on Monday when a bomb tore off the roof of their car in Kano.', 'bombing'],
  // in one breath, and by others before
  ['Armed men on Sunday blocked a road near Kano and kidnapped seven passengers of a bus after shooting the driver dead, a union official said.', 'attack'],
  ['Gunmen killed 14 people in Kano on Monday.\n\nA resident said the gunmen were on a reprisal mission after members of a vigilante group killed three of them at Dapo market last Thursday.', 'killing, killing'],
  ['Residents of Kano say that soldiers executed dozens of people there on 26 April, a day after militiamen had ambushed a military convoy on the road to Dapo.', 'killing, attack'],
  ['Kano is a city that the jihadists overran in May 2015 and that the army, backed by allies, took back in December 2015.', 'capture, capture'],
  ['Rebels entered Kano on Monday and had also seized Dapo, their spokesman said.', 'capture, capture'],
  ['Rebels entered Kano on Monday and seized the barracks, their spokesman said.', 'capture'],
  // one deed of a month in one town; shots that are counted
  ['In January, at least 45 people were killed by soldiers in Kano, a town in the north.', 'killing'],
  ['Strikes by the army killed at least 45 people in Kano in January.', 'unspecified aggregate'],
  ['Hired killers shot 11 times at the house of a trader in Kano on Monday.', 'attack'],
  ['Rebels have shelled Kano 11 times since Monday.', 'shelling aggregate'],
  // what an explosion damaged, and one of gas
  ['A railway track near Kano was damaged by an explosion on Wednesday.', 'unexplained-explosion'],
  ['A shop in Kano was damaged by a gas explosion on Wednesday.', ''],
  // what highlights announce and a section tells
  ['NORTH: Escalation of violence\nFlash Update No. 2\n\nHIGHLIGHTS\n• At least 27 civilians have reportedly been killed in attacks on villages south of Kano.\n• An estimated 8,700 people have been displaced.\n\nSITUATION OVERVIEW\nArmed youth attacked several villages south of Kano on 12 May. Local authorities report 27 people killed, including nine children.\n\nOn 13 May a convoy was ambushed near Dapo and three guards were killed.', 'attack, attack'],
  // what is counted on behind a sum; who was taken and found, or let go
  ['In February our monitors documented 31 incidents in the two regions. Forty-four civilians lost their lives.\n\nOn 2 February soldiers raided Dapo, killing three.', 'killing aggregate, attack'],
  ['Three young men were taken from a bar in Kano on Monday by men in military uniform. Their bodies, with bullet wounds to the head, were found next morning beside the road to Dapo.', 'abduction'],
  ['Kano, 12 May. Fourteen members of a youth network were taken away by security forces at a checkpoint near the university. Nine had been released by the time of writing.\n\nDapo, 13 May. Gunmen shot a trader.', 'abduction, attack'],
] as const)('%s', (text, expected) => { expect(types(text)).toBe(expected); });
