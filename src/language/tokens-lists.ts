const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and ranks that stand before a name, lower-case without the stop: a sentence never ends after them. */
export const titleAbbreviations = set(`mr mrs ms mx dr prof lt gen col maj capt cpt sgt ssgt msgt sfc cpl pfc pvt cmdr cdr adm brig comdr det insp supt spc
  gov sen rep reps sens pres rev fr hon amb atty st ste mt ft messrs mme mlle sr-gen hqs dep asst vs`);

/** Abbreviations after which a number or a name follows: a sentence ends after them only before a word that begins sentences. */
export const forwardAbbreviations = set('jan feb mar apr jun jul aug sep sept oct nov dec no nos art sec para fig vol pp p ca approx est cf e.g i.e viz eg ie al nr tel ext');

/** Abbreviations that may end a sentence: it does where a word that begins sentences follows. */
export const closingAbbreviations = set('inc ltd co corp bros jr sr etc plc llc dept univ assn ave blvd rd hwy u.s u.n u.k e.u d.c a.m p.m u.s.a u.a.e d.r.c m.d ph.d l.a n.y min mins hrs sq lbs');

/** Of the abbreviations, those that are words too: they keep their stop only before a number. */
export const beforeNumbers = set('no nos art sec para fig vol p pp mar jan jun jul est sun sat fri mon tue tues wed thu thur thurs ext al ca tel min mins');

/** Of the abbreviations, those that are words too unless they begin with a capital before a capital. */
export const beforeNames = set('gen col gov sen rep reps sens pres rev fr hon st ste mt ft capt det dep co sec lt maj amb');

/** Prefixes that keep their hyphen, by the usage of the English Web Treebank; every other hyphen parts words. */
export const prefixes = set('anti non pro post pre mid ex co re semi multi neo counter sub pan inter intra arch socio psycho mini e bi mis cross');

/** Words written together that are two by the usage of the English Web Treebank, with the length of the first. */
export const joined: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['dont', 2], ['didnt', 3], ['doesnt', 4], ['isnt', 2], ['wasnt', 3], ['arent', 3], ['couldnt', 5], ['wouldnt', 5], ['shouldnt', 6],
]);

/** Units that are words of their own after digits. */
export const units = set('am pm a.m p.m km kg mm cm m bn mn k lb lbs oz hr hrs mph kph ft kt gb mb AM PM KM MM kmh');

/** Last parts of host names. */
export const domains = set('com org net gov edu mil int info co uk us eu iq ir ru ua il ps sy ye lb sa ae tr eg ly sd fr de in pk af mm ng ke tv io me news html htm pdf doc xls jpg gif png');

/** Arabic names whose first letter is written with an apostrophe. */
export const hamza = set('abd abdul abdullah abbas adil adnan ali alawi ammar amr aqil arab asaib atif ayn ain aziz azzam id imad irfan isa issa iyad izz umar ubayd ubaydah uqba uthman uday');

/** Words that begin sentences and hardly ever go on with a name, lower-case. */
export const starters = set(`the a an it he she they we i you this that these those there his her their its our my your in on at for from with by after before during since when while as if although though because despite
  but and or so yet however meanwhile moreover also still then now today yesterday earlier later last according some many most several both each all no not one two three four five six seven eight nine ten more
  what who where why how is are was were do does did has have had will would can could may might should let please to of under over about another other such only even just once until unless whether
  officials police authorities witnesses residents soldiers troops militants rebels gunmen reports local`);

/** Days and months as words, after which "a.m." and the like go on. */
export const calendar = set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt utc est edt pst pdt et cet local');
