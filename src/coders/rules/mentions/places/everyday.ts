// English words that are also spellings of some town in the gazetteer: counted in the treebanks and news of the development corpora
const table = `
academy accord acre advance agency aim ain aka allegations allege alliance alma alot altar alter anew angels anger angered angle angles annex ans anthem apace apples apt aquarium arc arch
area aren arena arenas armed aromas arrest arsenal art ask asp aspen assumption ate aura awe axis bad bag bail bailing bake baling ball ballots band banner banning bark barn barrage barren
base basic basil bat battlefield battleground beach bean bear beaver beers began begun bells belt bet betta betting bias bid biding bigger billed bin birch bites biting blacks blanco bland
blessing blond bluff blur boil bolder bona bond bone book boomer boon boos boot border bore borne bottom bow box brack brain brains bran branch brand brash brass bright brilliant broke brush
bucks bullet bully bun bungalow burden burns burrow burst bury bus bust busy buy cache cafe calamity caller came camps canal candor canon cant capital carbon care cargo carry cars cascade
cases cash casino casinos cast castle cat cave celebration cell cement central centre centres century chagrin chair chamber chambers champion chance change charge chili chinatown ching
chipping chiro chop chung circle cis cite citrus clair clarion clever cloud coal coats cobra cod coin college colony com combine come comet comfort command commissioner competition compound
concession concrete confluence constitution contention contest continental conversion convoy cool cooling cop cope cork corn cornell corners corporation corpus corral couches council countryside
course cousins crane crater crooks crucible crystal cut cutoff cuts damp date deep defiance del delay deli delta delve demo dent deport deposit desk development dial die dig dip dire
discovery district div divide dnain doc docking dodge dogs dole dollar don dongle doom dot downs downside drag drain drama dresser driver drone drug dry dual due durham dusty earth echo
eclectic economy edison education effort egg elk ellis emblem emerald empire energetic english environment equality era eras erode err essay est ever excel exchange experiment export eye fao
far fare farmers farms fate federal felicity felines fell ferret fertile finale fines fireworks fiscal flee fleet flesh fore forge forth fortune fossil fountain friend friendly friendship
front fry fully furnace gala gaming gamut gang gap garrison gas gateway gay gaze gel gem genes gets gin give glad glide globe goes going gold golden golf gone gonna goodwill gosh gossip grab
grabs grad grain grand grandson grants gras grass grave greens grenade grill grin grit groom gross guessing guide gulf gunning guns guru guy halfway halls hamas hammer hang happy harbor hard
harden harmony harvest hat haven hawks hay hazard headquarters healing health heard heel hell hero hey hills hillside hinges hit holder hole holiday homeland hometown honda hone honey hooks
hop hose hot hour hub human humble hunting hurt ida inning intelligence iron islamic islands ite ive jam jar jiu job joy junction junior kaplan karma keen key keys kill kin kings kissing
knees knock lab label labor lack lame lan landing landmark lane laser lash latte laurie lay lazy lead lean lemon len lend lender lent levy liberal licking lid lie lignite lime limestone
limit line ling lion lions list lit lively lives loans lock log logos lone look loop loose lot lover loving loyal luck lucky luna lure luring lush mad made magazine magnet mailing main maize
major make males mall mama mammoth manage mango mano mansion marathon marble marches marines maritime marks marshal masse massacre massing mate mater maximum means mecca mechanic med mega mei mending
mentor mercury mere merida merit mess messy metal meter metro metropolis midlands midtown mile mill millet min mind mine mining minor minus mission model modern mogul mojo mold mon monster
monument moon moral mosquito muddy muse mush muster mute name naval nearest needle neo neon never newborn newcomers noble nods noisy non none nor northeast northeastern northwest occasion
officer okay olds ole operation operations opportunity ops oral oust ousted outer outing outlook oversee pace pack pact paint painter pale palms pals panic paper par paradise paramount
parent parks parkway parole parse pas passage pasta paste patrol peel peer pen pencil peninsula per perk pet pets philly phone pies pigeon pile piles pill pin pinch pink pioneer plain plan
planes plans plate plateau plaza pleasant plenty plum plunge plus point pole poll polling pool pop popular port portal poses posing possession pound powers pray pre prey pristine propel
prospect prosperity prosperous proven public pun punch purchase pure purse put pyramid quarter race rain rainbow ran random ranger rapid rash rate reach real recovery region rein reliance
research reserve reservoir rest retreat rid ride rider riding rifle ring ripe risen rock rode roles rom root rosario rot rote roundup row royal rude rule rum rush saga said sail sake sales
salmon salon salt salute samples sand sandwich sang sauce savage save say scant scenic seaside secretary section sector seen sees sell sells semi send sent servant serves set settle shaft
shale shape shaping share shell shields shipyard shore shot shove sic side siding silly simmering sin sing singer sins sir sisal sisters situ sixteen skyline slap slaughter slide slope sober
soften sole solo son song sore sort sorts soul sour southeast southeastern southwest spa spat spoken spray springs spur spy stall stamps staple staples star stark start station steep steps
stern still stock stoke store story strand straw strong sue sued sunburn sunrise sunset superior surprise sussex swallow swamp sway swords tactic taker taking tale talent tall tame tank tap
tape tapes taping tapping tat tavern tea tell temple tender tent tequila thrall thy til till tilt tin tire tires tiring titan toast toll ton tone tong tongue tool torn torso toss totes tour
trail train trainer transit transportation trap tree trial trim trip tritium triumph troublesome troupe tumble tuna tune turn twin twist uni unity university uptown used uses usher vans var
vary veteran veto vice vie villa visa vogue vols voters waging wai waits wake walk wall walls walnut wang wanna warns warrior washer wave ways wedding weed welcome well wheeling white
whitehouse whites willow windfall wines wing wink winner winters wise wool worms worth yen yorkshire zero zone
`;

/** English words, lower case, that are no place unless the text says so, though a town is called so. */
export const commonWords: ReadonlySet<string> = new Set(table.trim().split(/\s+/));
