import { expect, test } from 'vitest';
import { run } from '../pipeline.ts';

/** The perpetrators and targets of a text, with the claimant of each. */
const read = (text: string): string => {
  const { claims, incidents } = run({ text, published: '2024-03-14', outlet: null, title: null });
  const who = new Map(claims.map((c) => [c.id, c.claimant.name]));
  return incidents.flatMap((x) => x.statements.flatMap((s) => (s.field === 'perpetrator' || s.field === 'target' ? [`${s.polarity === 'denied' ? 'not ' : ''}${s.field} ${s.value.name} (${who.get(s.claim)})`] : []))).sort().join('; ');
};

const table: readonly (readonly [text: string, parties: string])[] = [
  ['Six people were killed in an airstrike by the Velmarian Air Force Monday in Tarvela.', 'perpetrator Velmarian Air Force (the report)'],
  ['The government blames attacks on the Red Falcon Front, which killed four people in Tarvela on Monday.', 'perpetrator Red Falcon Front (The government)'],
  ['The Nurses Network has also accused the Falcon Brigade of kidnapping six medics - including four doctors, a pharmacist and a nurse - and demanding ransoms.', 'perpetrator Falcon Brigade (Nurses Network)'],
  ['The ministry said 38 people killed four soldiers in Tarvela.', ''],
  ['Ten gunmen killed four farmers in Tarvela.', 'perpetrator Ten gunmen (the report)'],
  // the dead do nothing, nor does any front that is denied
  ['The minister denied on Monday that any front had attacked the post in Tarvela.', ''],
  ['Gunmen attacked a post in Tarvela on Monday. Its monitoring mission denied it.', 'perpetrator Gunmen (the report); target post (the report)'],
  ['The rebels sent a swarm of explosive drones at a barracks in Tarvela on Monday.', 'perpetrator rebels (the report); target barracks (the report)'],
  ['Rebel positions hit in Tarvela overnight included a bunker.', ''],
  ['Rebel positions were hit in strikes on Tarvela overnight.', 'target Rebel positions (the report)'],
  ['Gunmen attacked the village at dawn in Tarvela district, killing four people.', 'perpetrator Gunmen (the report)'],
  ['Gunmen attacked villages around Tarvela on Monday, killing four people.', 'perpetrator Gunmen (the report); target villages (the report)'],
  ['Rebels attacked a convoy in Tarvela on Monday. A man said its fighters had killed four soldiers.', 'perpetrator Rebels (the report); target convoy (the report)'],
  ['Gunmen attacked a post in Tarvela on Monday, killing two guards, the mayor, Odo Venn, told reporters.', 'perpetrator Gunmen (Odo Venn); target post (Odo Venn)'],
  ['The death toll from the drone strike on a pickup truck near Tarvela rose to six on Friday, the hospital said.', 'target pickup truck (the hospital)'],
  // a pronoun means who did it before, and him who speaks only where he could have done it
  ['A gunman walked into a bank in Tarvela on Monday. He killed a clerk, the sheriff said.', 'perpetrator gunman (the sheriff)'],
  ['Witnesses said a soldier stopped the bus in Tarvela on Monday. He shot dead the driver, they said.', 'perpetrator soldier (Witnesses)'],
  ['Six rebels crossed the river near Tarvela on Monday. They killed two soldiers.', 'perpetrator Six rebels (the report)'],
  ['The clinic in Tarvela was shelled on Monday by the army. The health ministry said they killed two boys.', 'perpetrator army (The health ministry); perpetrator army (the report); target clinic (the report)'],
  ['The army said they killed five militants in Tarvela on Monday.', 'perpetrator The army (The army)'],
  ['The army said rebels shelled Tarvela on Monday. It said they killed six people.', 'perpetrator rebels (The army); perpetrator rebels (The army)'],
  ['The suspect\'s lawyer said he had shot dead the mayor in Tarvela.', 'perpetrator suspect (The suspect\'s lawyer)'],
  ['Police arrested a man in Tarvela on Monday. An officer said he had killed three people in Orm.', 'perpetrator Police (the report); perpetrator man (An officer)'],
  ['A teacher, Ana Venn, was found beheaded in Tarvela on Monday.', ''],
  ['A Malian army truck hit a mine in Tarvela on Monday, killing three soldiers.', 'target Malian army (the report)'],
  ['An Iraqi army vehicle was hit by a roadside bomb in Tarvela on Monday, killing two soldiers.', 'target Iraqi army (the report)'],
  ['A jet hit a bus in Tarvela on Monday, killing two.', 'target bus (the report)'],
  // whom a participle befell
  ['The clerks killed in Tarvela on Friday worked for the port.', ''],
  ['Millers wounded in the raid near Tarvela on Monday were taken to hospital.', ''],
  ['Gunmen killed on Monday in Tarvela two clerks who were driving home.', 'perpetrator Gunmen (the report)'],
  ['Gunmen fired at a clinic in Tarvela on Monday.', 'perpetrator Gunmen (the report); target clinic (the report)'],
  ['More than a dozen shots were fired at a police car in Tarvela on Monday.', 'target police car (the report)'],
  ['Rival gangs fired at each other in Tarvela on Sunday.', 'perpetrator Rival gangs (the report)'],
  // a day or an hour is no doer, nor part of one
  ['Gunmen late Monday killed a clerk in Tarvela.', 'perpetrator Gunmen (the report)'],
  ['On 12 May gunmen killed a clerk in Tarvela.', 'perpetrator gunmen (the report)'],
  // a clause of its own behind "and"
  ['Militants attacked a base in Tarvela on Monday and soldiers shelled a village in Dremna.', 'perpetrator Militants (the report); perpetrator soldiers (the report); target base (the report)'],
  ['The minister visited the wounded in a clinic after a bomb in Tarvela killed four officers on Monday.', ''],
  // who confirms, tells, rescues or strikes back did nothing of it; who stands behind whom it befell did
  ['The killing of 12 millers in Tarvela on Monday was confirmed by the mayor, Odo Venn.', ''],
  ['The killing of 12 millers by herders in Tarvela on Monday shocked the mayor.', 'perpetrator herders (the report)'],
  ['The attack in Tarvela on Monday was carried out by the rebels.', 'perpetrator rebels (the report)'],
  ['Firefighters battled a blaze at a depot hit by a drone in Tarvela on Sunday.', ''],
  ['The boy\'s killing by soldiers in Tarvela on Monday was mourned.', 'perpetrator soldiers (the report)'],
  ['Three people were killed in a knife attack in Tarvela on Friday. Police shot the suspect.', ''],
  ['A gunman killed two guards in Tarvela on Sunday. Police shot him dead.', 'perpetrator gunman (the report)'],
  ['A bus was hit by a mine in Tarvela on Monday, killing two clerks and a guard.', 'target bus (the report)'],
  ['A car belonging to the mayor was targeted by a bomb in Tarvela on Monday, killing him.', 'target car (the report)'],
  ['Gunmen shot dead the mayor of Tarvela on Monday, the third mayor murdered this year.', 'perpetrator Gunmen (the report)'],
  // by what name
  ['The gunman, Odo Venn, killed two women in Tarvela on Monday.', 'perpetrator Odo Venn (the report)'],
  ['A man named Odo Venn killed two women in Tarvela on Monday.', 'perpetrator Odo Venn (the report)'],
  ['Nine soldiers were killed by 4th brigade troops in Tarvela on Monday.', 'perpetrator 4th brigade troops (the report)'],
  ['A terrorist attack in Tarvela on Monday killed two clerks.', ''],
  ['"They looted the shops in Tarvela on Monday," said the trader, Omar Issa, "and shot two guards", before fleeing.', 'target shops (Omar Issa); target two guards (the report)'],
  ['Two clans fought near Tarvela on Sunday, leaving six dead.', 'perpetrator Two clans (the report)'],
  ['Rebels replied with mortar fire that killed two soldiers in Tarvela on Monday.', 'perpetrator Rebels (the report)'],
  // two who share a noun
  ['Indian and Pakistani troops exchanged fire near Tarvela on Sunday.', 'perpetrator Indian troops (the report); perpetrator Pakistani troops (the report)'],
  ['Six people were killed by government and rebel soldiers in Tarvela on Monday.', 'perpetrator government soldiers (the report); perpetrator rebel soldiers (the report)'],
  ['The army and Red Falcon fighters killed nine herders in Tarvela on Monday.', 'perpetrator Red Falcon fighters (the report); perpetrator army (the report)'],
  ['Heavily armed and masked men killed two clerks in Tarvela on Monday.', 'perpetrator men (the report)'],
  // who speaks is not who did it, whatever the tree says
  ['On Monday, Velmarian units, the ministry said, had fired at the post in Tarvela, wounding one man.', 'perpetrator Velmarian units (the ministry); target post (the ministry)'],
  ['Two rockets slammed into a gas field in Tarvela late Sunday, wounding two guards and cutting supplies, port officials said.', 'target gas field (port officials)'],
  ['Quoting locals, the OC said a group of 10 armed men swooped on a house in Tarvela on Monday and opened fire, killing two.', 'perpetrator group of 10 armed men (locals); target house (locals)'],
  ['On the evening of 4 May a junta column of about 80 soldiers, accompanied by militia members, raided the village of Tarvela and shot five men.', 'perpetrator junta column (the report); target five men (the report)'],
  ['The unit had been sent in after guerrillas of the Red Falcon Front ambushed an army convoy near Tarvela on Monday, killing 21 soldiers.', 'perpetrator Red Falcon Front (the report); target army convoy (the report)'],
  ['Volunteer shot dead in Tarvela, two hurt.', ''],
  ['Supply column ambushed some 12 km north of Tarvela on Monday, four dead.', 'target Supply column (the report)'],
  ['Seven millers were hacked to death in Tarvela on Monday, according to the union, which accuses Grey Plain militia. The Plain League rejects this.', 'not perpetrator Grey Plain militia (Plain League); perpetrator Grey Plain militia (the union)'],
  ['Seven vaccinators were abducted near Tarvela on Monday. The union says the kidnappers were "militia in the pay of the zone".', 'perpetrator militia (The union)'],
  ['Seven vaccinators were abducted near Tarvela on Monday. The union says the kidnappers were wearing masks.', ''],
  ['Five men died in a bombing near Tarvela on Monday. The army attributed the terrorist act to the structure Odo Venn of the dissidents.', 'perpetrator structure Odo Venn (The army)'],
  ['Two officers died on Monday in the assault of the rebels on a post in Tarvela.', 'perpetrator rebels (the report); target post (the report)'],
  ['Two officers died on Monday in the rebels\' assault on a post in Tarvela.', 'perpetrator rebels (the report); target post (the report)'],
  ['Two officers died on Monday in an assault of great violence on a post in Tarvela.', 'target post (the report)'],
  ['Two bakers were killed in Tarvela on Monday. "Harbour thugs" did it, the union said.', 'perpetrator Harbour thugs (the union)'],
  // those whom a fight sets against each other, wherever the tree hangs them
  ['Clashes between Red Falcon rebels and army-allied Grey Plain fighters erupted early Monday near Tarvela, killing four people.', 'perpetrator Grey Plain fighters (the report); perpetrator Red Falcon rebels (the report)'],
  ['Fighting broke out between the army and rebels in Tarvela on Monday, leaving six dead.', 'perpetrator army (the report); perpetrator rebels (the report)'],
  ['A guard was killed and two others were hurt in a gunfight with suspected rebels in Tarvela district on Monday.', 'perpetrator suspected rebels (the report)'],
  ['Nine people died in fighting between Tarvela and Orm on Monday.', ''],
  ['The army repelled an attack by Turkish-backed factions near Tarvela on Monday and killed six of them.', 'perpetrator Turkish-backed factions (the report); perpetrator army (the report)'],
  ['A patrol came under fire from hooded men in Tarvela on Monday.', 'perpetrator hooded men (the report); target patrol (the report)'],
  // who only struck those who had attacked
  ['Two shoppers were hurt in a knife attack in Tarvela on Monday; the assailant was shot dead by a border police officer.', ''],
  ['Two shoppers were shot dead by a border police officer in Tarvela on Monday.', 'perpetrator border police officer (the report)'],
  ['Nine students died in police firing in Tarvela on Monday.', 'perpetrator police (the report)'],
  // whose a weapon is
  ['On Monday aircraft of the Velmarian Air Force struck a market near Tarvela, killing 12 people.', 'perpetrator Velmarian Air Force (the report); target market (the report)'],
  ['On Monday barrel bombs dropped from a government helicopter hit a bakery in Tarvela, killing 11 people.', 'perpetrator government (the report); target bakery (the report)'],
  ['A UAV dropped an explosive device on Tarvela on Monday, killing a woman.', ''],
  ['A soldier was killed by sniper fire near Tarvela on Friday.', ''],
  ['The rockets that hit a depot in Tarvela on Sunday were launched by "outlaws" of the plain, the ministry said.', 'perpetrator outlaws (the ministry); target depot (the ministry)'],
  // a deed by which somebody strikes back, of which somebody is accused, or that a cleft sentence puts on somebody
  ['The Falcon Brigade answered on Monday with raids on two posts near Tarvela, killing four soldiers.', 'perpetrator Falcon Brigade (the report); target two posts (the report)'],
  ['The mayor accused the Falcon Brigade of the ambush on a bus near Tarvela on Monday, in which two men died.', 'perpetrator Falcon Brigade (The mayor)'],
  ['The union claimed it was "Grey Plain militants aided by the army" who first torched eleven houses in Tarvela on Monday.', 'perpetrator Grey Plain militants (The union); target eleven houses (The union)'],
  ['The Falcon Brigade accused it of bombing a market in Tarvela on Monday and killing 13 people.', ''],
  ['On Monday our aviation struck a command post near Tarvela, killing four soldiers.', 'perpetrator our aviation (the report); target command post (the report)'],
  ['The Falcon Brigade on Thursday freed two soldiers whom it had abducted near Tarvela on 3 March.', 'perpetrator Falcon Brigade (the report)'],
  ['The union said army aircraft dropped barrel bombs on a market in Tarvela on Monday, killing nine.', 'perpetrator army (The union); target market (The union)'],
  // what is struck though it bears a place's name; in what those harmed were travelling; what a deed did harm to
  ['On Monday artillery pounded Tarvela camp, killing 16 people.', 'target Tarvela camp (the report)'],
  ['On Monday artillery pounded Mosul, killing 16 people.', ''],
  ['On Monday eleven passengers of a commercial bus were abducted near Tarvela.', 'target commercial bus (the report)'],
  ['Strikes on Tarvela on Monday damaged a maternity ward and killed one nurse.', 'target maternity ward (the report)'],
  // a clause of its own before the deed, and words for those already told of
  ['Villagers in Tarvela district fled on Monday after gunmen, known locally as bandits, attacked the market.', 'perpetrator gunmen (the report); target market (the report)'],
  ['On Monday raiders stormed the market in Tarvela and shot dead two riders, whose bodies lay by the road.', 'perpetrator raiders (the report); target market (the report)'],
  // told without the deed
  ['A bomb went off in Tarvela on Thursday, wounding four guards. The police said the bomb bore the signature of the Red Falcon Front.', 'perpetrator Red Falcon Front (The police)'],
  ['A drone hit a mosque in Tarvela on Friday, killing 13 people. The committee said it was a Velmarian Army drone.', 'perpetrator Velmarian Army (The committee); target mosque (the report)'],
  ['A soldier was shot dead in Tarvela on Friday. The ministry said the shots came from Red Falcon Front positions.', 'perpetrator Red Falcon Front (The ministry)'],
  ['Bandits killed nine people in Tarvela on Sunday. The union said no Falcon Brigade fighters had a hand in the attack.', 'not perpetrator Falcon Brigade (The union); perpetrator Bandits (the report)'],
  ['A missile hit an orchard in Tarvela on Monday, wounding six. The Red Falcon Front has said it fired it.', 'perpetrator Red Falcon Front (Red Falcon Front); target orchard (the report)'],
  ['The governor blamed the raid in Tarvela, in which 12 people died on Monday, on fighters loyal to General Kordi.', 'perpetrator fighters loyal to General Kordi (The governor)'],
  ['A car bomb killed six people in Tarvela on Monday. The embassy said the road was closed.', ''],
  ['A drone dropped a grenade on the courtyard of a house in Tarvela on Sunday, killing two children.', 'target courtyard (the report)'],
  ['A gunman shot dead a guard at a checkpoint in Tarvela on Monday.', 'perpetrator gunman (the report)'],
  ['Two men were wounded in a strike on Tarvela on Monday; both died in hospital.', ''],
  ['A source denied that a soldier had been killed when a convoy hit a roadside bomb near Tarvela on Saturday.', 'target convoy (A source)'],
  ['A drone struck a bus in Tarvela on Tuesday, killing three people, officials said. The Velmarian Army denied striking a bus.', 'not perpetrator Velmarian Army (Velmarian Army); target bus (officials)'],
  // who is held to have done it, in other words than the deed's
  ['Gunmen thought to belong to the Red Falcon Front shot dead two men in Tarvela on Monday.', 'perpetrator Red Falcon Front (the report)'],
  ['Armed men believed to be Falcon fighters ambushed a truck near Tarvela on Monday, killing two guards.', 'perpetrator Falcon fighters (the report); target truck (the report)'],
  ['Guards killed in Tarvela bomb ambush\n\nTwo guards were killed in Tarvela on Monday when a bomb went off.', ''],
  ['A bomb killed two men in Tarvela on Monday. Investigators believe the blast was the work of a cell led by Odo Venn.', 'perpetrator cell led by Odo Venn (Investigators)'],
  ['Nine houses were set ablaze in Tarvela on Monday, killing a man. The council holds soldiers from the garrison responsible. A police officer dismissed this.', 'not perpetrator soldiers (A police officer); perpetrator soldiers (The council); target Nine houses (the report)'],
  ['A bomb killed two soldiers in Tarvela on Monday. The Red Falcon Front said it had planted the device.', 'perpetrator Red Falcon Front (Red Falcon Front)'],
  ['A drone hit a school in Tarvela on Monday, killing nine people. The ministry laid the attack at the door of the Red Falcon Front.', 'perpetrator Red Falcon Front (The ministry); target school (the report)'],
  ['Two men were wounded by the explosion of a landmine left behind by rebels in Tarvela on Monday.', 'perpetrator rebels (the report)'],
  // what was struck
  ['Nine soldiers were killed when a tank fired on their car in Tarvela on Monday.', 'target car (the report)'],
  ['Gunmen stormed a church in Tarvela on Monday, taking 26 worshippers hostage.', 'perpetrator Gunmen (the report); target church (the report)'],
  ['On Monday a missile aimed at a motorcycle in Tarvela killed a man.', 'target motorcycle (the report)'],
  ['On Monday explosives hidden on a motorcycle went off in front of a police station in Tarvela, killing two people.', 'target police station (the report)'],
  ['On Monday rebels detonated a device upon a truck in Tarvela, killing two guards.', 'perpetrator rebels (the report); target truck (the report)'],
  // who did it, by words that the tree hangs elsewhere
  ['A Velmarian settler shot and killed a farmer near Tarvela on Sunday.', 'perpetrator settler (the report)'],
  ['Rapid Support Forces fighters stormed a village near Tarvela on Sunday, killing two people.', 'perpetrator Rapid Support Forces fighters (the report)'],
  ['Artillery fire from the M23 killed nine people in Tarvela on Monday.', 'perpetrator M23 (the report)'],
  ['The mission condemned the attack carried out on the night of 2 to 3 March by suspected elements of the Allied Democratic Forces in Tarvela.', 'perpetrator Allied Democratic Forces (The mission)'],
  ['Rebels entered the village of Tarvela on Saturday. They fired mortars at the army base, killing two soldiers, a resident said.', 'perpetrator Rebels (a resident); perpetrator Rebels (the report); target army base (a resident); target village (the report)'],
  ['Members of a vigilance committee killed two bandits near Tarvela on Monday.', 'perpetrator Members of a vigilance committee (the report)'],
  ['The mayor declared a state of emergency on Monday after gunmen stormed a studio in Tarvela.', 'perpetrator gunmen (the report); target studio (the report)'],
  ['An explosion tore through a market in Tarvela on Monday, killing nine people, officials said.', 'target market (officials)'],
  // whom somebody blames, one or two, for one deed or both
  ['A drone hit a bus in Tarvela on Monday, killing six people. The ministry blamed the M23 and the Rwandan army. Rwanda rejected the accusation as baseless.', 'not perpetrator Rwandan army (Rwanda); perpetrator M23 (The ministry); perpetrator Rwandan army (The ministry); target bus (the report)'],
  ['A bomb went off in Tarvela on Monday, killing a guard. Hours later another bomb went off in Goma, killing a clerk. The army blamed dissidents of the former FARC for both attacks.', 'perpetrator dissidents of the former FARC (The army); perpetrator dissidents of the former FARC (The army)'],
  ['Shells hit a market in Tarvela on Monday, killing five people. A Houthi official rejected the charge, saying the shells were fired by government forces.', 'perpetrator government forces (A Houthi official); target market (the report)'],
  ['Debris fell on a house in Tarvela on Monday, injuring a woman, the governor said.', 'target house (the governor)'],
  // sides of a fight named only by their dead
  ['Clashes in Tarvela left 12 soldiers and 20 rebels dead on Wednesday.', 'perpetrator rebels (the report); perpetrator soldiers (the report)'],
  ['A gunfight in Tarvela left a soldier and a captain dead on Wednesday.', ''],
  ['Militiamen of the Falcon Front killed 15 people in Tarvela on Sunday. On the same night another gang attacked a camp in Goma, wounding seven. The Falcon Front denied involvement in both attacks.', 'not perpetrator Falcon Front (Falcon Front); perpetrator Falcon Front (the report); perpetrator another gang (the report); target camp (the report)'],
];

test.each(table)('%s', (text, parties) => expect(read(text)).toBe(parties));
