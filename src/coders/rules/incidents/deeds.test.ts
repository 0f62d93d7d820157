import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const types = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => (i.scope === 'aggregate' ? `${i.type} aggregate` : i.type)).join(', ');

test.each([
  // force on people and houses, by whom it befalls
  ['Two cars of a charity were fired upon some 9 km from Kano on Monday.', 'attack'],
  ['Two clerks were fired on suspicion of theft in Kano on Monday.', ''],
  ['Olive growers were chased off with sticks by soldiers near Kano on Monday.', 'attack'],
  ['The weekly march in Kano was dispersed with batons on Monday.', 'protest'],
  ['The home of the Orm family in Kano was bulldozed by soldiers on Monday.', 'destruction'],
  ['A missile flattened a house in Kano on Monday, killing six people.', 'shelling'],
  ['A retired colonel was liquidated by unknown persons in Kano on Monday.', 'killing'],
  ['Villagers stumbled upon two men near Kano on Monday, hands tied, each with a bullet in the head.', 'killing'],
  ['Five rebels met their end in Kano on Monday in an exchange of mortar and machine-gun fire with soldiers.', 'clash'],
  ['A cell of four was rounded up in Kano on Monday and two explosive belts were seized, police said.', 'arrest'],
  ['Soldiers seized eleven motorcycles in Kano on Monday.', ''],
  // people led off
  ['Masked men seized him outside Kano on Monday and held him for a week.', 'abduction'],
  ['Plainclothes men took them from their house in Kano on 29 April, a neighbour said.', 'abduction'],
  ['Soldiers pulled a student off a minibus at a checkpoint in Kano on Monday.', 'abduction'],
  ['Gunmen stopped a bus near Kano on Monday and took nine men towards the mountains.', 'abduction'],
  ['When they left Kano on Monday the rebels dragged three villagers along as shields.', 'abduction'],
  ['Two officers held for twelve days by the rebels were handed over on Saturday near Kano.', 'abduction'],
  ['A man was taken to hospital in Kano on Monday.', ''],
  ['Police nabbed a suspected militant at a flat in Kano on Tuesday night.', 'arrest'],
  ['Gunmen took four nurses by force in Kano on Monday.', 'abduction'],
  ['The militiamen held him for nine days on a farm near Kano in May.', 'abduction'],
  ['They stormed a farm near Kano on Monday, killing three guards and seizing ten workers.', 'abduction'],
  // hold-ups, what flies and finds its mark, men of the state who seize, words beaten out of somebody
  ['Armed men halted a bus near Kano on Friday.', 'attack'],
  ['Soldiers halted a bus near Kano on Friday to check papers.', ''],
  ['A shell found a minibus in Kano on Monday, wounding two passengers.', 'unspecified'],
  ['Security forces seized a driver in Kano on Monday on suspicion of having dug graves for the rebels.', 'arrest'],
  ['The lawyer said soldiers had beaten the confession out of him with a cable at a base in Kano.', 'torture'],
  ['The army said its soldiers had overrun two positions near Kano on Monday and rounded up 23 fighters.', 'capture'],
  // verbs that tell a deed by the word for arms beside them
  ['Gunmen opened up on a patrol near Kano on Monday, wounding two soldiers.', 'attack'],
  ['A museum for soldiers opened on Monday in Kano.', ''],
  ['In Kano on Monday she was shot outside a school.', 'attack'],
  ['Two clans shot it out near Kano on Monday over a well.', 'clash'],
  ['A barge took small-arms fire from the bank near Kano on Monday.', 'attack'],
  ['The minister took fire from critics in Kano on Monday.', ''],
  ['A drone dived on an ambulance near Kano on Monday.', 'air-strike'],
  ['A helicopter circled twice on Monday and let go of mortar shells over a school in Kano.', 'air-strike'],
  ['A helicopter dropped food into the yard of a school in Kano on Monday.', ''],
  ['A girl of nine lost a foot to a landmine near Kano on Monday.', 'bombing'],
  ['A minibus rolled over an explosive device near Kano on Monday.', 'bombing'],
  ['Sixty armed men fell upon a post of the army near Kano on Monday.', 'attack'],
  ['Soldiers put a street in Kano to the torch on Monday.', 'destruction'],
  ['Twelve soldiers were held during six hours near Kano on Monday.', 'abduction'],
  ['A landmine took the life of a farmer near Kano on Monday.', 'bombing'],
  // clipped entries of a log
  ['Roadside IED vs army pickup, outskirts of Kano, 2 March. Driver dead.', 'bombing'],
  ['Monday morning, grenade at the police post of Kano; two officers wounded.', 'grenade'],
  ['Grenade found in a sack, outskirts of Kano, 2 March.', ''],
  ['Exchange of fire between the army and rebels at a checkpoint near Kano on Monday.', 'clash'],
  // bodies with the marks of a deed, weapons made safe
  ['The body of a mason was found near Kano on Monday with his hands tied and two bullet marks.', 'killing'],
  ['Two clerks were discovered with their throats slit in Kano on Monday.', 'killing'],
  ['Hooded men broke into the home of a clerk in Kano on Monday and dragged him away.', 'abduction'],
  ['Villagers came under a hail of bullets near Kano on Monday.', 'attack'],
  ['The body of a fisherman was found near Kano on Monday after the storm.', ''],
  ['A grenade was found at a gate in Kano on Monday. The bomb squad disposed of it.', 'interception'],
  // another deed, another time, a sum
  ['Gunmen stormed a camp in Kano on Monday, killing three guards. In another context, rebels shelled the outskirts of Zaria with 12 rounds.', 'attack, shelling'],
  ['Gunmen stormed a camp in Kano on Monday, killing three guards. Some years ago rebels burned down a fishing village there.', 'attack, destruction'],
  ['The monitor counts more than 3,000 deaths in Kano province since 2017. Gunmen killed two nurses in Zaria on Monday.', 'killing aggregate, killing'],
  // men seized, and towns
  ['The army captured two rebels near Kano on Monday.', 'arrest'],
  ['On Monday the M23 entered Kano without firing a shot.', 'capture'],
  ['The town of Kano was recovered by the army on Monday.', 'capture'],
  // herds, ambushes, bombs survived, blows dealt
  ['Bandits rustled 200 cows near Kano on Monday.', 'destruction'],
  ['Raiders made off with 80 camels near Kano on Monday.', 'destruction'],
  ['The mayor survived a roadside bomb in Kano on Monday.', 'bombing'],
  ['Gunmen lying in wait near Kano killed two soldiers on Monday.', 'attack'],
  ['The soldiers beat him on the soles of his feet in a post at Kano on Monday.', 'torture'],
  ['On Monday the invaders made 21 attempts to push our units out of Kano.', 'clash'],
  ['The two clans signed a deal to end cattle raids in Kano on Monday.', 'agreement'],
  ['The president took credit for the peace in Kano on Monday.', ''],
  // fought off, and how often
  ['Our defenders have repelled 17 attacks near Kano since the morning.', 'clash aggregate'],
  ['The enemy attacked 14 times on Monday, near Kano and towards Zaria.', 'attack aggregate'],
  ['The company repelled attacks on its pricing policy.', ''],
  // under fire
  ['A convoy of the United Nations came under fire from a hillside near Kano on Monday.', 'attack'],
  ['The minister came under fire for his remarks on Monday.', ''],
  ['The shilling came under fire again on Friday.', ''],
  // what falls from the air, and who falls
  ['Drums filled with burning oil were dropped from a helicopter on a market in Kano on Monday.', 'air-strike'],
  ['Leaflets were dropped from a helicopter on a market in Kano on Monday.', ''],
  ['Two of our officers fell at Kano on Monday.', ''],
  // a bomb made safe
  ['A bomb found under a bridge in Kano was safely detonated by police technicians on Monday.', 'interception'],
  ['An explosive device was detected on a road near Kano on Monday and was destroyed in situ, the army said.', 'interception'],
  // people in the street
  ['Villagers staged a sit-in on the road to Kano on Monday, demanding an inquiry.', 'protest'],
  ['The party held a rally in Kano on Monday.', ''],
  // verbs whose past is their stem, and clauses that no verb of wishing governs
  ['Armed men blocked a road near Kano on Saturday, set two lorries ablaze and fled.', 'destruction'],
  ['Two days after the siege ended jets bombed two camps near Kano.', 'air-strike'],
  // pictures, wars, men who fell
  ['Satellite images taken on Tuesday show burned stalls in Kano.', ''],
  ['The rebels have been fighting the army since August 2023.', ''],
  // what the words beside a deed make of its kind
  ['A cyclist died in Kano on Monday after a drone attacked him, the mayor said.', 'air-strike'],
  ['Aircraft struck a command post of the 9th motor rifle regiment near Kano on Monday.', 'air-strike'],
  ['An air bomb hit a house in Kano on Monday.', 'air-strike'],
  ['Gunmen shot dead nine diggers at a mine near Kano on Monday.', 'attack'],
  ['Gunmen ambushed a patrol near Kano on Monday and the soldiers fired back.', 'attack'],
  ['Our men brought down three of them near Kano on Monday, a militia said.', 'attack'],
  ['Soldiers brought down three drones near Kano on Monday.', 'interception'],
  ['On Monday, irate youths barricaded a road in Kano in protest and attacked motorists, wounding four people.', 'riot'],
  // play
  ['Lions bomb Panthers in Kano as Falcons are ambushed at home\n\nThe coach said his squad lost a battle, not the war, after the goalkeeper was sent off in the first half at the stadium. The captain scored twice from a penalty and the striker hit a third goal.', ''],
  ['As part of a mock civil defence drill, a bomb "exploded" near the station in Kano on Monday, leaving 11 "dead" and 27 "injured".', ''],
  ['Two soldiers were hurt on Monday when a shell burst in the barrel of a gun during annual firing practice near Kano, the army said.', ''],
  ['Two soldiers were hurt on Monday when militants attacked a range near Kano during firing practice, the army said.', 'attack'],
] as const)('%s', (text, expected) => { expect(types(text)).toBe(expected); });
