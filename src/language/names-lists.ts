/** Classes of words that say something about names; a word may be in several. Bits of a mask. */
export const Class = {
  title: 1, body: 2, place: 4, given: 8, speech: 16, inPlace: 32, event: 64, people: 128, calendar: 256, compass: 512, country: 1024, unit: 2048, weapon: 4096, role: 8192, company: 16384, particle: 32768,
} as const;

const words: Readonly<Record<keyof typeof Class, string>> = {
  // before a person's name
  title: `mr mrs ms miss dr prof sir lord lady dame president president-elect premier chancellor minister secretary ambassador envoy senator sen congressman congresswoman representative rep governor gov mayor judge justice attorney
    general gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private brig brigadier adm admiral cmdr commander commodore marshal staff warrant officer spc specialist airman petty chief deputy vice
    king queen prince princess emperor sultan emir sheikh shaikh sheik imam ayatollah mullah maulana mufti rabbi pope cardinal bishop archbishop father fr rev reverend pastor brother sister saint st chairman chairwoman director
    professor coach spokesman spokeswoman spokesperson leader activist journalist lawyer author actor singer founder analyst correspondent reporter photographer inspector superintendent constable detective agent dictator
    hajji haji hajj sayyid comrade commandante comandante don doña señor monsieur herr madame`,
  // last or first words of organisations
  body: `ministry department office agency bureau commission committee council board court parliament congress senate assembly house party front movement army force forces brigade brigades battalion battalions regiment division corps
    navy guard guards police command group organisation organization union league federation association society alliance coalition authority administration government cabinet embassy university college school institute center centre
    hospital bank fund foundation trust company corporation corp inc ltd llc plc co news agency times post press journal herald tribune daily television tv radio network channel club team service services security intelligence militia
    resistance hezbollah hizbullah jihad taliban liberation observatory watch international international's nations church mosque museum airlines airways motors systems partners industries laboratories academy secretariat
    directorate headquarters bloc faction wing squad network cartel gang clan confederation chamber staff pentagon kremlin crescent cross mission unicef unhcr ocha nato eu un who fbi cia nsa mi5 mi6 idf irgc isis isil daesh centcom
    africom taliban hamas pkk ypg sdf fsa rsf saf snc ltte farc eln m23 adf iswap al-shabaab hts unifil monusco minusma aiad tplf fano`,
  place: `city town village province governorate district region county state territory street road avenue square bridge river lake sea ocean bay gulf strait island islands peninsula mountain mountains mount hill hills valley desert
    plain plateau border crossing camp airport airbase port harbor harbour park forest beach cape coast canal dam station neighborhood neighbourhood suburb quarter capital oblast raion republic kingdom emirate strip bank heights field fields
    north south east west northern southern eastern western central upper lower new san santa saint fort el los las tel tal khan deir wadi jabal jebel bab ras umm bani kafr ain ayn hay bir qasr shahr nagar pur abad stan`,
  given: `mohammed mohammad muhammad mohamed mohamad mahmoud mahmud ahmed ahmad ali hassan hasan hussein hussain husain omar umar osama usama ibrahim ismail yusuf youssef yousef khalid khaled abdul abdullah abdallah abd abdel abdirahman
    abdelrahman saleh salih salim saeed said sayed mustafa mostafa karim kareem jamal gamal tariq tareq walid waleed nasser nasir fadi fahd faisal hadi haider haidar hamid hamza hani jaber jabbar jassim kamal kadhim qasim qasem qassem rashid
    riyadh saad sami samir tahseen taha talib wissam wassam yahya yasin yassin zaid ziad zakaria abbas adel adnan akram amin amir ammar anas anwar aziz bashar bashir bilal dawood fatima aisha khadija maryam mariam zainab zaynab layla leila nadia
    noor nour rania samira sara sarah yasmin huda amina abu bin ibn reza hossein mehdi javad mohsen qassem esmail gholam parviz bijan shirin nasrin vladimir sergei sergey dmitry dmitri mikhail ivan oleksandr alexander aleksandr andriy andrei andrey
    volodymyr viktor yuri yuriy oleg oleh igor ihor nikolai mykola petro pavel pavlo roman denys denis maksym maxim anton artem bohdan taras vitaly vitali vitaliy olena elena natalia nataliya oksana iryna irina olga olha svetlana tatiana yulia
    anna maria john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger
    mary patricia jennifer linda elizabeth barbara susan jessica karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
    emma brenda pamela nicole helen samantha katherine christine debra rachel carolyn janet catherine heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
    luis carlos juan miguel jorge pedro manuel francisco antonio alejandro fernando ricardo roberto eduardo rafael javier diego pablo andres gustavo hugo mario oscar sergio alberto enrique rosa ana carmen lucia claudia gabriela pierre jean jacques
    michel francois françois philippe alain bernard claude marie hans klaus wolfgang jurgen stefan giovanni giuseppe marco luca paolo emmanuel joao paulo bruno thiago
    chen wei li wang zhang liu yang huang zhao wu zhou xi xu sun ma zhu hu guo lin he gao kim park lee choi jung jong nguyễn nguyen tran le pham hoang vo aung san suu kyi min maung myint win htwe htoo zaw thein khin naw saw mahn
    raj rajesh ravi sanjay anil sunil vijay arun amit rahul narendra manmohan sonia priya lakshmi imran nawaz shehbaz asif bilawal pervez benazir hamid ashraf gul sher ghulam hafiz maulvi qari naveed zahid wali haji
    samuel joseph emmanuel paul moses isaac abraham yoweri salva riek kiir machar hassan abdi abdullahi abdikadir farah mohamud isse warsame uhuru raila william ruto felix etienne patrice joseph kabila tshisekedi goodluck muhammadu olusegun bola
    tinubu chinedu emeka ngozi okonkwo adewale kwame kofi akosua mamadou amadou ibrahima oumar moussa boubacar issa assimi abdourahamane idriss mahamat deby alpha cellou abiy haile tesfaye girma tadesse mulugeta yohannes isaias debretsion
    recep tayyip mehmet mustafa hakan suleyman ahmet huseyin fatma ayse emine selahattin abdullah masoud nechirvan mazloum barham jalal benjamin binyamin yoav yair avi moshe yitzhak shimon ariel ehud naftali avigdor isaac shlomo mahmoud ismail yahya
    ferdinand rodrigo gloria benigno juan joko prabowo susilo budi agus mahathir anwar najib somchai thaksin prayuth hun norodom sok`,
  speech: `said says say told tells added announced claimed confirmed denied warned stated reported wrote tweeted noted argued insisted admitted acknowledged condemned accused blamed vowed urged declared explained`,
  inPlace: `in at near from to outside around toward towards into via across inside within throughout`,
  event: `war wars operation agreement accord accords treaty act law bill resolution declaration constitution amendment election elections conference summit games cup championship festival day days week month year ramadan christmas easter eid
    battle crisis revolution uprising spring intifada holocaust massacre protocol convention plan process project program award prize championship covid virus flu hurricane cyclone typhoon earthquake tsunami internet bible quran koran islam
    christianity judaism sharia nazi prize`,
  people: `american british english french german italian spanish russian ukrainian chinese japanese korean indian pakistani afghan iraqi iranian syrian israeli palestinian lebanese jordanian egyptian saudi yemeni turkish kurdish libyan tunisian
    algerian moroccan sudanese somali ethiopian eritrean kenyan ugandan rwandan burundian congolese nigerian malian nigerien chadian cameroonian arab jewish christian muslim sunni shia shiite alawite druze yazidi western african asian european
    mexican colombian venezuelan brazilian cuban canadian australian dutch belgian swiss swedish norwegian danish polish hungarian romanian bulgarian greek armenian azerbaijani azeri georgian chechen kazakh uzbek tajik burmese rohingya thai
    vietnamese filipino indonesian malaysian catholic protestant orthodox islamic islamist communist marxist democrat democratic republican soviet irish scottish welsh houthi tamil sinhalese bengali hindu sikh buddhist pashtun hazara tutsi hutu
    americans russians ukrainians israelis palestinians syrians iraqis iranians arabs jews muslims christians kurds sunnis shiites afghans indians houthis`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc am pm`,
  compass: `north south east west northern southern eastern western northeast northwest southeast southwest central northeastern northwestern southeastern southwestern`,
  country: `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia
    cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland france gaza georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan
    kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania malaysia mali mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
    palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey
    turkmenistan uganda ukraine uzbekistan venezuela vietnam wales yemen zambia zimbabwe america europe africa asia us usa uk u.s u.s. u.k u.k. u.s.a uae baghdad damascus kabul kyiv kiev moscow washington london paris beirut jerusalem tehran
    riyadh cairo tripoli khartoum mogadishu nairobi islamabad delhi beijing tokyo seoul ankara berlin rome brussels geneva vienna madrid`,
  unit: `brigade battalion regiment division corps squadron fleet company platoon wing unit group army airborne infantry mechanized mechanised armoured armored cavalry marines rangers st nd rd th`,
  weapon: `ak f su mi mig uh ah cv b t m rpg m16 m4 s s-300 s-400 himars javelin shahed kalashnikov patriot iskander grad kornet scud tomahawk hellfire reaper predator bayraktar apache abrams leopard boeing airbus kinzhal`,
  role: `president minister secretary leader commander chief spokesman spokeswoman official officer director governor mayor ambassador general deputy head chairman`,
  company: `inc corp ltd llc plc co bros gmbh sa ag airlines bank motors group holdings technologies systems energy oil gas petroleum`,
  particle: `al el an ar as ash at az ad bin ibn bint ben von van der de del della di da dos la le du abu umm ul ud ur`,
};

const table = new Map<string, number>();

/** The classes of a lower-cased word, as bits; 0 for none. */
export function classesOf(low: string): number {
  if (!table.size) for (const [name, list] of Object.entries(words)) for (const w of list.trim().split(/\s+/)) table.set(w, (table.get(w) ?? 0) | Class[name as keyof typeof Class]);
  return table.get(low) ?? table.get(low.replace(/\.$/, '')) ?? 0;
}

/** Small words inside names. */
export const connectors: ReadonlySet<string> = new Set("of the and for de la al el an ar as ash at az ad bin ibn bint ben von van der del della di da dos du le les ul ud ur y e in on to - – ' ’ & . 's ’s / against".split(' '));
