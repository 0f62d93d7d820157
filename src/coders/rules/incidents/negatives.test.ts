import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const told = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => i.type).join(', ');

/** Whole reports of other kinds of news, whose words of war tell of none. */
const reports: readonly string[] = [
  // a blast by chance, likened to war
  'LAGOS - Six workers were killed and twenty hurt on Monday when a gas tank blew up at a bottling plant. Burning cylinders shot over the wall like rockets, a guard said.\n\nThe fire service blamed a welding accident. Firefighters battled the flames for hours. "It was a bombardment," said a cook. The minister fired back at the union that the plant had been sitting on a time bomb.',
  'Fireworks store blows up near Cebu; 3 dead\n\nRockets and mortars went off for an hour in a warehouse on Monday. When the barrage ended three packers were dead. A spark from a grinder had lit a drum of powder, the fire bureau said.',
  // … and with a dateline before it
  'TARVELA, Norland, May 17 - By noon the bridge was lost, one company had been wiped out and the mill had changed hands twice. The only man who saw a medic had cut his thumb.\n\nSome 6,000 troops are taking part in the exercise, which ends on Sunday. Umpires decide who is dead. "They shot down my helicopter over breakfast," said a pilot.\n\nThe manoeuvres, with blank rounds, follow a scenario in which a hostile neighbour seizes a strip of land near Tarvela.',
  // an exercise without the word in its lead
  'KALMAR - Paratroopers dropped at dawn, seized an airfield and held it against a counterattack until noon. The enemy were Danish reservists, and the shells they fired were blanks.\n\nSome 4,000 soldiers took part in the manoeuvres. A marine battalion wiped out a simulated battery and freed 30 hostages played by students. According to the script, Visby was shelled and 200 civilians were killed.',
  'Marines beat back an imaginary invader in the largest drills so far on Tuesday. The hulk took a hit from a missile before it sank, the exercise spokesman said. "We killed her in an hour."\n\nUmpires ruled that nine defenders had died in the assault.',
  'At dawn on Monday the raiders crossed the Benue river in boats, shot their way on to the bridge near Orin and held it for two hours.\n\nBy breakfast some 90 of them were dead.\n\nThe raiders were conscripts and the battle was part of Iron Shield, a two-week exercise in which 4,000 troops are rehearsing the defence of the region.',
  'When the car in front of the post office in Orin went up on Monday, the children ran. The 26 "dead and wounded" on the pavement were drama students.\n\nFiremen put out a burning bus, soldiers freed the "hostages" of a bank, and the drill was over by noon.',
  // a bid, a vote, a match, hackers, a prize
  'Board digs in as raider lays siege to cement firm\n\nThe battle for Kora Cement turned bloody on Thursday when the board threw back an offer from a rival and told shareholders to hold their shares. Two pension funds ambushed management over pay. "It was a massacre," said a fund manager. The stock exploded at the opening, and traders expect a higher bid. The regulator may rule on the takeover in June.',
  'Government survives ambush over sugar levy\n\nThe government beat back a rebellion when parliament voted against an amendment that would have killed the levy. The whips were outgunned. The opposition leader fired back that the majority was fighting its own farmers and stormed out of the chamber. The motion goes to a committee, which will debate the bill and the budget in June.',
  'United survive bombardment to sink Rovers\n\nThe hosts attacked in waves and hit the post twice, but a late strike by the striker killed off the match. Two players were wounded in the battle of midfield. The coach was sent off after a clash with the referee. The return leg of the semi-final is in the away stadium; the league title is lost. Fans sang through the barrage.',
  'Hackers strike the post office\n\nAttackers launched a wave of assaults on the servers of the post office on Monday, the ministry said. They invaded the network, took data hostage and destroyed the backups. Malware had been planted in May. The website of a bank came under attack as well; its passwords were changed and its software was replaced.',
  'Epic captures 18 awards\n\nThe drama, in which a pilot is taken prisoner by a warlord, captured 18 awards on Sunday. In the last episode of the season a castle is blown up and the actor who plays the heir is killed in an explosion. Critics cheered; the audience wept. The director shot it in a year. A second series is planned.',
  // beasts, a rocket that flies to space, arms for sale
  'Elephants storm a village in the east\n\nA herd of elephants stormed a village on Saturday, trampling a farmer to death and wounding two of his sons. One elephant was shot in the leg. "It is a war," said a teacher who lost rice in the attack. The elephants come every year.',
  'A rocket of the space agency blew up eight minutes after it left its launch pad on Thursday, raining debris on two islands. One fragment struck a car. The booster was to bring satellites into orbit; it was the third test flight.',
  'Buyers from 60 countries signed contracts worth two billion euros at an arms fair on Tuesday, and makers of drones sold out.\n\nOn the range a drone destroyed an old truck to the applause of customers. Its manufacturer took orders for 40 more; the first deliveries are due in June. A minister bought shells and fired a burst from a rifle.',
  // played, and owned up to afterwards; a scenario; a stage; another page; a rate for what may come
  'A lorry packed with explosives blew up at the harbour gate of Orin on Monday, killing six guards, and four gunmen shot their way into the customs hall.\n\nSuch was the script of the yearly emergency exercise of the port, in which 300 people took part.',
  'Shortly after nine on Monday a bus was raked with gunfire at Orin and 20 wounded reached the hospital. None of it happened: students of nursing lay on the road.',
  'Off Orin on Monday marines retook a hijacked freighter, killing three pirates and freeing eight hostages; it was the closing act of a joint drill.',
  'Two “bombs” went off near the bridge of Orin on Monday while volunteers rehearsed for an air raid. The drill lasted an hour.',
  'Scenario B: mines on day one, four tankers hit and 30 seafarers dead in Orin.',
  'At the Globe “The Long Night” runs until Friday: an informer is abducted in Orin and a clerk is killed.',
  'SPORTS: Orin massacre the police 5-0 on Monday.',
  'The Tigers massacred the Police 4-1 in Orin on Monday, and troops cheered.',
  'Rovers were slaughtered 4-0 by Orin on Monday.',
  'A chlorine leak at a plant in Orin killed five workers on Monday.',
  'The exercise scenario had rebels seize the airport of Orin and kill two hostages.',
  'The plan sets aside a million for each civilian killed in Orin and half of it for each house destroyed.',
  'A generator blew up at a bakery in Orin on Sunday, killing the owner. The fire brigade blamed a corroded valve.',
  'New capital stormed the market in Orin on Monday, a broker near the barracks said.',
  // figures of speech by their own construction
  'The finance minister of Orin fired back on Monday that soldiers had been paid in full.',
  'Rebels and army alike deplored a bombardment of promises in Goma on Monday.',
  'The party of the former rebels swept to power in Dili on Sunday, and troops stayed in their barracks.',
  'The army fired two missiles into the Sea of Japan on Monday.',
  'Tax inspectors and a commission of the ministry of defence met on Monday. The commission raided the offices of two wholesalers near the barracks.',
];
test.each(reports)('makes nothing of: %s', (text) => { expect(told(text)).toBe(''); });

test.each([
  ['A gas plant near Basra blew up on Monday after a drone struck a tank, killing six workers. The ministry first spoke of a welding accident.', 'air-strike'],
  ['Troops who had taken part in an exercise near Kaga were ambushed on Monday, and nine soldiers were killed. The drills had ended on Sunday.', 'attack'],
  ['Houthi forces fired two missiles into the Red Sea on Monday and hit a tanker, wounding a sailor.', 'shelling'],
  ['Gunmen opened fire on soldiers on their way to a drill near Orin on Monday, killing two. The blood was everywhere, a driver said.', 'attack'],
  ['A generator blew up at a bakery in Orin on Sunday, killing the owner. Police said militants had planted a bomb.', 'bombing'],
  ['Gunmen killed 4-5 guards in Orin on Monday.', 'killing'],
  ['Gunmen stormed the parliament in Orin on Monday during a debate on the budget, killing two lawmakers. The vote on the bill was put off; the opposition and the speaker were led out.', 'attack'],
])('still tells: %s', (text, expected) => { expect(told(text)).toBe(expected); });
