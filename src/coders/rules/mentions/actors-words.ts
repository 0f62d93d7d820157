/** Nouns that end the name of an organisation ("Eastern Liberation Front"). */
export const bodies: ReadonlySet<string> = new Set(('brigade brigades front army movement force forces battalion battalions corps division regiment command committee council councils network union authority agency ministry office party observatory association commission federation group guard guards militia cartel organisation organization coalition alliance centre center institute society foundation directorate service services department bureau watch tribunal secretariat administration congress league confederation bloc company squadron platoon unit headquarters assembly syndicate mission fund programme program '
  + 'project initiative forum board syndicate legion resistance mujahideen faction factions clan gang mafia police gendarmerie navy task-force rangers rifles fighters volunteers chamber diocese archdiocese caliphate emirate insurgency defenders partisans monitors cooperative collective coordination platform campaign vanguard hospitals doctors lawyers journalists workers teachers observers').split(' '));

/** Words that begin the name of an organisation in languages that put them first. */
export const leading: ReadonlySet<string> = new Set('cooperative collective coordination platform campaign initiative forum foundation confederation resistance group directorate secretariat division regiment battalion corps mission fund congress assembly front army movement forces brigade council committee union institute ministry association party organisation organization league federation coalition alliance centre center office department commission observatory society agency network authority bureau command fuerzas fuerza movimiento frente ejercito ejército comite comité mouvement forces observatoire réseau armée parti union conseil haut movimento exército partido jaysh jaish jaish-e harakat liwa katibat kataib ansar jund lashkar tehrik hizb asaib saraya hayat hay jamaat jabhat quwat faylaq tanzim groupe collectif alliance coordination congrès ligue médecins autodefensas comando bloque cártel cartel batalhão primeiro wilayat ittihad majlis'.split(' '));

/** Words that make a run of capitalised words a person by office rather than a body. */
export const ranks: ReadonlySet<string> = new Set('colonel officer director commander deputy minister president chairman chairwoman spokesman spokeswoman spokesperson ambassador lieutenant captain sergeant brigadier governor mayor senator judge'.split(' '));

/** Nouns that make a name that of an outlet. */
export const papers: ReadonlySet<string> = new Set('news radio broadcasting tv television times post gazette herald tribune daily newspaper broadcasting agencia telegraph chronicle courier journal observer mail express media'.split(' '));

/** Words that begin the name of an outlet ("Radio Moçambique", "Agence Orvik Presse"). */
export const stations: ReadonlySet<string> = new Set('radio radyo rádio radyu tv télé télévision televisión televisão agence agencia agência noticias'.split(' '));

/** Little words inside such a name. */
export const inner: ReadonlySet<string> = new Set('of for the and de la le les du des da do dos del al el ul bin y e et wal und li fi lil an'.split(' '));

/** Words that open a sentence and are no part of a name. */
export const openers: ReadonlySet<string> = new Set('gmt utc cet cest eet eest msk edt est pkt the a an in on at by for from of to with as if but and or so yet when while after before since during under over between among it its he she they we you i his her their our my this that these those there here what who how why where which one two three four five six seven eight nine ten some many several most all both each no not last next earlier later meanwhile however according reported local state police officials acting commanding around about more fewer nearly almost up at least only another other such other new said says police according monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));

/** Words that say whose a body is, before its field ("municipal security secretariat"). */
export const levels: ReadonlySet<string> = new Set('local regional provincial municipal district state city county rural town departmental territorial communal village governorate oblast prefectural metropolitan'.split(' '));

/** The field of such a body. */
export const fields: ReadonlySet<string> = new Set("health security education police military civil prosecutor prosecutors public emergency emergencies safety defence interior justice relief humanitarian medical resistance disaster management information media intelligence environment child welfare rights human electoral election fire rescue water ambulance medicine criminal investigation coordination self".split(' '));

/** The body itself. */
export const offices: ReadonlySet<string> = new Set('directorate ministry secretariat office department authority authorities council administration police committee agency service services commission board bureau prosecutor parliament government headquarters militia union'.split(' '));

/** What follows a country's adjective where the state itself acts ("Israeli strikes"). */
export const stateDeeds: ReadonlySet<string> = new Set('strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing bombings bomb bombs bomber missile missiles rocket rockets drone drones artillery fire shell shells offensive invasion assault assaults incursion operation operations aircraft plane planes jet helicopter helicopters tank tanks tankfire ship ships submarine gunfire barrage barrages guided glide cruise ballistic air ground aerial naval drone retaliatory overnight military officials official spokesman spokesperson blockade occupation siege bulldozers snipers sniper minister president'.split(' '));

/** Verbs of acting whose subject, where it is a country, is its state. */
export const stateActs = /^(?:(?:has|have|had|also|again|later|repeatedly|already|would|will|did) ){0,3}(?:launch|struck|strik|attack|bomb|invad|carried out|carry out|fir(?:ed|ing|es)\b|shell|kill|captur|seiz|sei[sz]ed|shot down|intercept|target|hit\b|us(?:ed|es)\b|deploy|conduct|retaliat|annex|withdr|suppl(?:ied|ies)|arm(?:s|ed)\b|shelled|destroy|arrest|detain|raid|blockad|besieg|occup(?:ied|ies)|mount|stag(?:ed|es)|pound|stepped up|respond|sent|release)/;
