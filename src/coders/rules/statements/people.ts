import type { Status } from '#codebook';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns of those who bear arms (singular): combatants by the codebook, doers of deeds, and a sign of violence where they are named. A further such word belongs here. */
export const fighters = set(`soldier troop fighter militant insurgent rebel guerrilla gunman terrorist jihadist islamist militiaman commando sniper separatist mercenary
  peacekeeper vigilante rustler kidnapper paramilitary assailant attacker bomber raider bandit extremist pirate`);
/** Nouns that the codebook codes as combatants when people are named by them (singular). */
export const combatants: ReadonlySet<string> = new Set([...fighters, ...set(`trooper jihadi commander marine paratrooper serviceman servicewoman infantryman conscript reservist combatant mujahideen warlord legionnaire sepoy
  jawan abductor fedayee infiltrator dacoit gangster hitman sicario cadet officer-cadet airman lieutenant sergeant corporal major colonel captain
  general brigadier private auxiliary volunteer-fighter partisan sapper gunner serviceperson khawarij khwarij kharji`)]);
/** Nouns of those whom somebody is bereaved of. */
const kinfolk = set(`partner boyfriend girlfriend fiance fiancee fiancé fiancée stepson stepdaughter stepfather stepmother stepbrother stepsister mother father parent son daughter brother sister sibling twin husband wife spouse widow widower uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter grandchild relative family-member in-law child parents`);
/** Whether a noun (lower-case lemma) names somebody's kin. */
export const isKin = (noun: string): boolean => kinfolk.has(noun);
/** Nouns that name people without a side; never turned into civilians. */
export const people: ReadonlySet<string> = new Set([...kinfolk, ...set(`person people man woman male female child boy girl baby infant toddler minor teenager teen adolescent youth resident villager inhabitant local passer-by passerby passer
  bystander pedestrian worshipper worshiper shopper customer passenger motorist driver commuter traveller traveler pilgrim tourist student pupil schoolchild
  schoolboy schoolgirl teacher schoolteacher professor lecturer doctor nurse medic paramedic midwife pharmacist journalist reporter cameraman photographer
  correspondent broadcaster editor blogger lawyer judge prosecutor magistrate politician lawmaker mp senator deputy minister mayor governor councillor councilor
  official clerk employee worker labourer laborer miner farmer herder herdsman shepherd fisherman fisher trader merchant shopkeeper vendor businessman businesswoman
  banker engineer technician mechanic electrician builder cook cleaner waiter baker butcher tailor barber carpenter monk nun priest pastor imam cleric bishop
  preacher sheikh elder chief leader activist campaigner protester protestor demonstrator rioter looter striker unionist trade-unionist aid-worker
  staffer staff contractor guard bodyguard watchman escort policeman policewoman police gendarme officer constable sho dsp asi inspector detective agent spy firefighter fireman rescuer
  volunteer refugee migrant returnee idp asylum-seeker prisoner detainee inmate hostage captive suspect convict neighbour neighbor friend colleague teammate member civilian noncombatant non-combatant victim survivor casualty national citizen foreigner
  expatriate settler american european israeli palestinian iraqi iranian syrian russian ukrainian afghan pakistani indian chinese turk kurd arab yemeni saudi
  lebanese jordanian egyptian libyan sudanese somali kenyan ethiopian eritrean nigerian malian congolese rwandan ugandan mexican colombian haitian filipino
  brother-in-law apprentice helper crewman crew bus-driver taxi-driver shepherdess gardener porter lecturer academic scientist researcher diplomat ambassador
  envoy consul envoys defector deserter informant informer collaborator candidate voter singer musician actor athlete footballer player referee dancer
  artist writer poet publisher orphan elderly handicapped patient bather fan spectator partygoer reveller wedding-guest mourner guest host owner tenant
  landlord seller buyer rider cyclist motorcyclist biker pilot navigator conductor captain skipper seaman recruit trainee graduate candidate servant maid nanny
  figure operative associate accomplice ranger sailor dealer smuggler trafficker poacher thief robber rapist murderer suspect target aide adviser
  advisor spokesman spokesperson spokeswoman secretary president vice-president premier king prince princess emir sultan head director manager boss foreman
  hunter logger woodcutter beggar vagrant squatter peasant campesino villager tribesman tribeswoman clansman nomad pastoralist individual human life soul body corpse
  groom bride bridegroom hawker welder mason plumber roofer beekeeper miller grocer weaver blacksmith ferryman pedlar peddler chef principal headmaster headmistress headteacher
  rector notary dentist muezzin rabbi deacon novice seminarian archbishop abbot caretaker janitor receptionist cashier courier steward stewardess bailiff warden herbalist
  remains one other dead deceased wounded injured fatality death martyr loved-one breadwinner founder
  superintendent commissioner treasurer registrar accountant consultant attendant assistant inhabitant immigrant emigrant participant occupant loyalist vicar curate parishioner
  personnel patriarch disciple muslim hindu jew sikh yazidi alawite copt hazara tuareg rohingya houthi aggressor invader occupier exporter importer porter lumberjack sacristan evacuee deportee internee trustee
  financier facilitator recruiter ringleader mastermind lookout quartermaster translator interpreter sympathiser sympathizer supporter logistician courier comrade compatriot criminal culprit offender outlaw hoodlum thug intruder
  havildar naik subedar jemadar sarpanch farmhand stallholder seafarer bargee boatman roadworker milkman goatherd cowherd cattle-keeper charcoal-burner housekeeper housewife grandparent toddler newborn schoolkid kid lad teen bystander barman waitress barmaid bouncer chauffeur usher verger caregiver carer orderly intern surgeon physician optician veterinarian vet midwife hostess concierge handyman watchmaker locksmith carver potter tanner brewer vintner dairyman
  hacker dissident defendant plaintiff witness whistleblower fugitive runaway castaway stowaway freelancer presenter anchor newsreader columnist filmmaker producer novelist librettist headman chieftain mukhtar reeve alderman tribesperson clanswoman youngster pensioner retiree widow ironworker steelworker oilman roughneck rigger docker stevedore trucker lorry-driver cabbie cabman motorcyclist pillion passers-by stranger onlooker marcher guide fixer stringer mediator negotiator interlocutor observer monitor surveyor geologist agronomist biologist archaeologist historian theologian catechist sentry sentinel deminer`)]);
const civilians = set('civilian noncombatant non-combatant');
/** Nouns of those who carry out an attack: harmed, they are the attacker's own. */
export const attackers = set('attacker assailant bomber gunman shooter hijacker perpetrator raider suicide-bomber knifeman hitman');
const animals = set('duck duckling poultry turkey goose hen rooster swan calf lamb bull buffalo mule deer whale dolphin seal turtle pigeon dove insect mosquito rat mouse hippo hippopotamus gorilla lion leopard bee reptile wildlife cow cattle livestock animal sheep goat horse donkey camel dog cat pig chicken bird fish elephant rhino');

/** The ends of nouns that name people by what they do, hold or believe ("herdsboy", "hostage-taker", "collector", "catechist", "librarian"). */
const suffix = /(?:man|men|woman|women|person|people|child|children|boy|girl|worker|leader|member|keeper|seeker|goer|holder|maker|driver|dweller|taker|collector|owner|seller|digger|picker|bearer|sweeper|planter|grower|healer|minder|.{4}ian|.{4}ist|.{3}[ct]ator|.{6}strator|monger|.{3}smith|.{3}wright|.{3}herd)$/;
const noOne = /(?:(?:check|watch|short|play|black|hit|wait|price|wish)list|heist|twist|assist|waist|wrist|meridian|median|obsidian|generator|refrigerator|ventilator|detonator|accelerator|calculator|elevator|escalator|indicator|radiator|insulator|simulator|excavator|incinerator|alternator|equator|separator|respirator|resuscitator|stator)$/;
/** Whether a noun (lower-case lemma) names a person. */
export function isPerson(noun: string): boolean {
  let is = persons.get(noun);
  if (is === undefined) {
    is = people.has(noun) || combatants.has(noun) || (suffix.test(noun) && noun.length > 3 && !noOne.test(noun));
    if (persons.size < 30_000) persons.set(noun, is);
  }
  return is;
}
/** What `isPerson` has said of the nouns that were asked first. */
const persons = new Map<string, boolean>();
/** Whether a noun names an animal: harmed animals are no toll. */
export const isAnimal = (noun: string): boolean => animals.has(noun) || animals.has(noun.replace(/(?:es|e|s)$/u, ''));

/** The status that the words themselves give, never inferred. `words` are the lower-case words of the group, `noun` its head's lemma. */
export function statusOf(words: readonly string[], noun: string): Status {
  if (civilians.has(noun) || words.some((w) => w === 'civilian' || w === 'civilians' || w === 'unarmed')) return 'civilian';
  if (noun === 'officer' || noun === 'policeman' || noun === 'police') return words.some((w) => ['army', 'military', 'navy', 'marine'].includes(w)) ? 'combatant' : 'unstated';
  return combatants.has(noun) || /(?:^|-)(?:fighter|soldier)s?$/.test(noun) ? 'combatant' : 'unstated';
}

/** Nouns that are struck, taken, lost or told but are nobody. */
const things = set(`finger toe limb leg arm eye rib tooth foot vehicle truck car house home building tank drone missile rocket plane aircraft helicopter shop school village town city base boat ship site target position bus coach tonne ton weapon rifle game company business area unit round shell bomb head attack strike time case apartment street bridge motorcycle motorbike launcher
  county district region province country state territory sector municipality township governorate prefecture settlement neighbourhood neighborhood quarter suburb camp outpost post checkpoint airport port field mine well road route highway island
  operation airstrike massacre raid blast explosion clash shooting bombing ambush incident mission exercise sortie wave assault offensive volley salvo
  howitzer mlrs apc ifv humvee mrap armour armor vessel warship frigate barge dinghy kayak radar system depot trench bunker dugout
  pistol gun machine-gun shotgun kalashnikov ak-47 grenade mortar launcher-tube magazine cartridge bullet ammunition detonator phone handset laptop computer radio camera passport document card banknote bag box crate sack bottle drum barrel jerrycan motor engine tractor trailer lorry van pick-up pickup jeep tanker bulldozer ambulance bicycle
  church mosque temple factory warehouse depot store stall market hospital clinic farm plantation granary compound hut tent shelter room cell tower pipeline plant station kiosk office branch bank hotel restaurant tree crop acre hectare`);
/** Whether a noun (lower-case lemma) names a thing, a place or a deed that may be counted beside people. */
export const isThing = (noun: string): boolean => things.has(noun);
