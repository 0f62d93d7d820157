import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

const types = (text: string): string => run({ text, published: '2024-05-15', outlet: null, title: null }).incidents.map((i) => i.type).join(', ');

const nothing: readonly string[] = [
  // figures of need and of every day
  'Aid agencies fear that 50,000 people will flee if the town falls. The hospital\'s plan reckons with 2,000 wounded in the first week.',
  'Doctors in Tripoli treat on average 40 wounded a week, the agency said in its appeal for funds.',
  'A museum of landmines opened on Monday. Mines still kill about 60 farmers each year.',
  'Some 12,000 refugees who fled Sudan last year live in the camp at Adre, the UN said on Monday.',
  'The new ward in Tripoli has beds for 300 wounded, the ministry said on Monday.',
  'A branch fell on a tent in Oruro on Monday and killed two pupils.',
  // mishaps, also of those who bear arms
  'Three soldiers died and five were injured when an army truck went off the road near Pokhara on Sunday. The army said the lorry was carrying cement to a barracks once attacked by rebels.',
  'Six paratroopers were killed when a transport plane of the Colombian air force came down near Arauca on Friday. The air force ruled out an attack and spoke of a fault in an engine.',
  'A military helicopter went down in the Sahara near Tessalit on Thursday, killing all five aboard. The army said there was no sign of hostile fire.',
  'A crane fell on a school in Oruro on Monday and injured four pupils.',
  'Two workers were killed when a wall fell on them at a building site in Tbilisi on Wednesday, the fire service said.',
  'Eight miners died in a collapse at a gold mine near Siguiri on Friday. The governor said the army would seal the pit.',
  'A fireworks depot exploded in Puebla on Saturday, killing six workers, the fire brigade said.',
  'A pensioner was killed in Lublin on Sunday when a neighbour accidentally hit her while backing out of a yard.',
  'A cyclist was struck by a car and killed near the barracks of Oudenaarde on Monday, police said.',
  'A fire destroyed the roof of a house in Jaffna on Tuesday, injuring four firefighters.',
  'The sisters were found dead in their flat in Salto on Monday. The coroner called it an unexplained death.',
  'Two climbers died on Mount Kenya in 2004 while attempting an ascent of the western face.',
  // illness
  'Four people have died of avian flu in Sulawesi since May, the ministry said. The virus was found in birds at two markets. Doctors expect more infections.',
  'The cholera epidemic in Kasese has killed 61 people. An army doctor said the outbreak had begun in a barracks. Health teams treat infections with salt.',
  // ways of speaking, chance, what somebody does to himself
  'Shares in the arms maker exploded on Monday after it won a contract for 200 missiles. Analysts had targeted a price of 90 euros.',
  'Inflation is killing small shops in Lagos, traders said on Monday.',
  'A late strike killed the game in Porto on Sunday.',
  'A meteorite exploded over Omsk on Friday, shattering windows and injuring dozens.',
  'Doctors in Harare went on strike on Monday, and two patients died for want of care, a nurse said.',
  'A reckless driver ploughed into a bus queue in Cebu on Friday, killing three people.',
  'A bus carrying soldiers home on leave fell into a river near Rangpur on Sunday. Nine died.',
  'A soldier shot himself at a barracks near Oslo on Monday, the army said.',
  'The army chief paid tribute in Kano on Monday to soldiers who had fallen in the fight against the insurgents.',
  'In the play, which opened in Bogotá on Thursday, a sergeant executes three peasants.',
  // everyday senses of words of violence
  'The carmaker said on Tuesday it expects to post a loss of 3.2 billion yen for the year.',
  'A young couple launched a lawsuit against the city and its police on Thursday over the closure of their café.',
  'Police launched an investigation into how the banker was able to commit suicide in his cell.',
  'The parade was a demonstration of military power, analysts said.',
  'He was last seen in May after he had a fight with his girlfriend, a neighbour told the paper.',
  'The chief of staff has clashed with the president\'s adviser over tariffs, aides said.',
  'The clash of the two champions in Paris on Sunday ended in a draw.',
  'A minister was shot down by his own party in the vote on Tuesday.',
  'The ministry said the plan would be one that is executed in stages.',
  'The scuffle was captured on video by a passer-by in Toronto on Monday.',
  'The subsidies take jobs away from aircraft workers, a senator from Kansas said on Monday.',
  'A nurse has been fighting a long legal battle against her deportation, the court in Sligo heard on Monday.',
  'The committee is the federation\'s ruling body, which settles disputes among clubs.',
  'A man went missing in the mountains near Innsbruck on Sunday while skiing. Rescuers are looking for him.',
  'The quake killed 62 people in the province and injured 300, officials said on Wednesday.',
  'Four children were killed in a fire at a mobile home in Ohio on Sunday, the sheriff said. The cause is not known.',
  'The loss of Flight 402, which killed 89 people, led the airline to ground its jets.',
  // law, prizes, counts of a trend
  'The inmate asked the court in Ohio on Monday to delay his execution by lethal injection.',
  'On Thursday police executed two search warrants in the town.',
  'A poodle captured the award at the show in Graz on Saturday after two setters were eliminated from the final.',
  'Militant attacks have fallen by a third since the spring, the army said.',
  'The arrests set off an uproar in the village of Tarn on Monday.',
  'The old mill changed hands twice before the army sold it in 1999.',
  // beasts
  'A bear attacked two hikers near Brasov on Saturday, wounding one of them in the leg.',
  // tales
  'The film opens with a raid on a village in which soldiers shoot a priest. Its director, born in Beirut, shot it in Jordan.',
  'In the third episode of the series rebels capture a radio station in Bangui and take its staff hostage. Critics liked it.',
  'In the new series of “Night Shift”, gunmen storm a clinic in Tunis and abduct a nurse. Filming was halted for a day.',
  'Film: a war on the river\n\nTen minutes into the movie a patrol is ambushed near Kisangani and nine soldiers die. By the time the credits roll rebels have burned a village.\n\nAudiences in Kinshasa cheered; critics did not.',
  'The navy opens Exercise Tern off Mombasa on Friday. Some 900 sailors are to repel a mock landing and treat 40 simulated wounded.',
  '“We are being tortured,” a clerk joked when the heating failed in the ministry in Oslo on Monday. The minister has buried three bills.',
  // firms and parties
  'Activist investors launched an assault on the board of the airline on Monday, and the raiders won three seats after a battle of six weeks.',
  'The coalition fired the opening shot in the tax battle on Tuesday, and two ministers were killed off in the reshuffle.',
  'The midfielder was injured in the clash with City on Sunday and will miss six weeks.',
  // set free, caught
  'Prosecutors dropped charges against a man who had lent his car to a friend.',
  'Children released 200 doves in the square of Srebrenica on Thursday. A band played.',
  'Police arrested a man in Leeds on Monday who had stolen 40 bicycles.',
];
test.each(nothing)('makes nothing of: %s', (text) => { expect(types(text)).toBe(''); });

const something: readonly (readonly [text: string, types: string])[] = [
  // a tally without a verb, a branch that speaks
  ['Eight dead, 31 wounded in Kharkiv after a missile attack, the mayor writes on Telegram.', 'shelling'],
  ['The branch claimed the killing of 25 soldiers in Menaka on Monday.', 'killing'],
  // the same words of armed violence
  ['Fighters launched a strike on the army base at Djibo on Sunday, killing ten soldiers.', 'unspecified'],
  ['A bomber was shot down near Sumy on Monday, the air force said.', 'interception'],
  ['Herders clashed with farmers over land near Bokkos on Sunday, killing four.', 'clash'],
  ['The body of a journalist, hands tied, was found near Veracruz on Friday. He had been shot.', 'killing'],
  ['A journalist went missing in Gaza on Sunday after soldiers stopped his car, his family said.', 'abduction'],
  ['Militiamen executed nine villagers near Djugu on Monday, a chief said.', 'killing'],
  ['A military helicopter went down near Tessalit on Thursday after rebels fired a missile at it, killing all five aboard.', 'shelling'],
  ['The camp at Kalma has counted 12 deaths from cholera. On Monday gunmen killed two nurses of the cholera clinic there. Infections go on.', 'killing'],
  ['The bridge at Malka changed hands on Monday after a night of fighting, residents said.', 'capture'],
  ['The body of a teacher, his hands tied, was found near Buea on Monday.', 'killing'],
  ['A shell fell on a school in Kadugli on Monday and injured four pupils.', 'shelling'],
  ['Rebels released 12 hostages near Tumaco on Monday, the Red Cross said.', 'agreement'],
  ['Police arrested two men on Monday over the bomb that was found in a church in Davao.', 'arrest'],
  ['On Monday, military intelligence in Omdurman detained a nurse and a cook on accusations of collaborating with the enemy.', 'arrest'],
  ['Gunmen killed five people in a hall in Quevedo on Monday; police said a sixth man had died in a traffic accident.', 'killing'],
];
test.each(something)('still tells: %s', (text, expected) => { expect(types(text)).toBe(expected); });
