const split = (words: string, by: RegExp = /\s+/): readonly string[] => words.trim().split(by);
const lines = (text: string): readonly string[] => text.trim().split('\n').map((l) => l.trim());

/** What the slots of frames are filled from; "%" stands for a made-up or picked name. */
export const lists = {
  given: split(`Mohammed Ahmad Hassan Hussein Ali Omar Khaled Mahmoud Yusuf Ibrahim Tareq Walid Samir Karim Nasser Haidar Jamal Rami Zaid Bilal Fatima Aisha Maryam Layla Zainab Huda Nour Salma Abdullah Abdulrahman Ismail Mustafa Qasim Riad Saad Tahseen Wissam Faris
    Oleksandr Serhiy Dmytro Andriy Mykola Ivan Petro Viktor Oksana Olena Iryna Yulia Sergei Alexei Dmitry Yevgeny Pavel Nikolai Natalia Tatiana Anton Maksym Bohdan Vadym Ruslan Ramzan Timur
    Samuel Joseph Emmanuel Jean Pierre Patrick Felix Moise Bertrand Corneille Amadou Ibrahima Moussa Oumar Boubacar Assimi Idriss Mahamat Salva Riek Deng Garang Hassan Abdi Abdirahman Farah Warsame Tesfaye Abiy Getachew Tadesse Debretsion Girma Hamdok Mohamed Chinedu Emeka Adewale Ngozi Bola Musa Aminu
    Aung Min Kyaw Zaw Thein Khin Htwe Maung Naw Saw Win Soe Nguyen Thi Van Rajesh Sunil Amit Priya Ravi Imran Asif Nawaz Hamid Gul Zalmay Abdul Naseer Mullah Farooq Shabir Burhan
    John James Robert Michael William David Richard Thomas Mark Daniel Paul Steven Andrew Kevin Brian George Peter Sarah Mary Linda Anna Susan Karen Lisa Emma Laura Julie Claire Nicole Rachel Carlos Juan Luis Miguel Jorge Pedro Jose Antonio Diego Maria Ana Rosa Lucia Gustavo Ivan Marco Paolo Giulia Hans Klaus Franz Emmanuel Francois Marie Sophie
    Recep Mehmet Mustafa Hakan Selahattin Mazloum Masoud Barham Yoav Avi Benny Itamar Rivka Noa Yitzhak Reza Hossein Mehdi Javad Nasrin Shirin Qassem Rodrigo Ferdinand Benigno Joko Wei Jun Hiroshi Kenji Min-jun Ji-woo`),
  surnames: split(`Khalil Haddad Mansour Najjar Saleh Rahimi Hosseini Karimi Ahmadi Rezaei Soleiman Barzani Talabani Kurdi Shami Masri Tikriti Jabouri Janabi Dulaimi Zoubi Hamdan Fahmy Sayed Zaki Osman Bakr Hemeti Burhan Hamdok Turabi Bashir Adam Haroun Minnawi
    Kovalenko Shevchenko Bondarenko Petrenko Tkachenko Melnyk Kravets Danylenko Ivanov Petrov Sokolov Volkov Lebedev Morozov Kuznetsov Zakharov Kadyrov Abramov Havryliuk Lysenko Syrskyi Zaluzhnyi Budanov Konashenkov
    Kabila Tshisekedi Nangaa Makenga Kagame Museveni Ondimba Keita Traore Diallo Toure Goita Sankara Compaore Kone Ouattara Deby Itno Kiir Machar Deng Garang Lado Farmajo Rooble Hassan Warsame Abdullahi Okonkwo Adeyemi Balogun Danjuma Obi Eze Mensah Owusu Kamau Odinga Mwangi
    Hlaing Oo Tun Aye Swe Nyunt Khant Phyo Tran Pham Hoang Singh Sharma Kumar Patel Khan Malik Bhatti Chaudhry Afridi Mehsud Karzai Ghani Noorzai Haqqani Akhund Zadran Stanekzai Perera Fernando Silva Rajapaksa Santos Cruz Reyes Garcia
    Smith Johnson Brown Miller Wilson Moore Taylor Anderson Harris Martin Clark Lewis Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Collins Stewart Morris Murphy Cook Rogers Bell Cooper Ward Gray
    Gonzalez Rodriguez Lopez Martinez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Morales Ortiz Castro Vargas Uribe Mejia Cardenas Restrepo Dubois Lefevre Moreau Schmidt Weber Fischer Rossi Ferrari Yilmaz Kaya Demir Ozturk Akar Fidan Cohen Levi Mizrahi Peretz Gantz Lapid Katz`),
  arabicStems: split('Amiri Kaabi Jaafari Maliki Sadr Hakim Asadi Tamimi Baghdadi Zawahiri Jolani Shami Adnani Houthi Ahmar Mashat Saadi Obeidi Khazali Muhandis Fayyadh Araji Abadi Kadhimi Sudani Halbousi Shahristani Qaisi Rubaie Bayati Alwani Sisi Ghannouchi Thani Nahyan Maktoum Saud Jubeir Khalifa Sabah'),
  places: split(`Aleppo Idlib Homs Hama Raqqa Deraa Latakia Palmyra Mosul Kirkuk Tikrit Ramadi Fallujah Basra Najaf Karbala Erbil Sinjar Baquba Samarra Sanaa Aden Taiz Hodeidah Marib Saada Tripoli Benghazi Misrata Sirte Derna Gaza Rafah Jabalia Nablus Jenin Hebron Tulkarm Beirut Sidon Tyre Baalbek
    Kharkiv Kherson Bakhmut Avdiivka Mariupol Donetsk Luhansk Zaporizhzhia Dnipro Odesa Mykolaiv Kupiansk Lyman Pokrovsk Sumy Belgorod Kursk Sevastopol Goma Bukavu Bunia Beni Butembo Kinshasa Kigali Bujumbura Juba Malakal Bor Khartoum Omdurman Nyala Zalingei Bamako Gao Timbuktu Kidal Mopti Niamey Ouagadougou Djibo
    Maiduguri Kaduna Zamfara Katsina Jos Mogadishu Kismayo Baidoa Beledweyne Mekelle Gondar Lalibela Axum Adigrat Bangui Bambari Cabo Palma Pemba Kabul Kandahar Herat Kunduz Jalalabad Ghazni Helmand Peshawar Quetta Karachi Lahore Srinagar Pulwama Imphal Sittwe Myitkyina Loikaw Sagaing Mandalay Yangon Lashio Marawi Jolo Patani Yala
    Bogotá Cali Arauca Tumaco Catatumbo Culiacán Tijuana Guerrero Chiapas Caracas Port-au-Prince Belfast Grozny Makhachkala Nagorno-Karabakh Stepanakert Yerevan Baku Damascus Baghdad Kyiv Moscow Tehran Jerusalem Washington London Ankara Cairo Riyadh Geneva Doha Brussels Tigray Darfur Kordofan Kivu Ituri Crimea Donbas Kashmir Sahel Sinai Rakhine Anbar Nineveh Diyala Oromia Amhara Kachin Mindanao`),
  countries: split('Syria,Iraq,Yemen,Libya,Lebanon,Israel,Jordan,Egypt,Iran,Turkey,Saudi Arabia,Qatar,Ukraine,Russia,Belarus,Poland,Georgia,Armenia,Azerbaijan,Sudan,South Sudan,Chad,Mali,Niger,Burkina Faso,Nigeria,Cameroon,Somalia,Ethiopia,Eritrea,Kenya,Uganda,Rwanda,Burundi,Mozambique,Afghanistan,Pakistan,India,Bangladesh,Myanmar,Thailand,the Philippines,Colombia,Venezuela,Mexico,Haiti,France,Germany,Britain,China,Japan,North Korea,the United States,the US,the U.S.,the UK,DR Congo,the Central African Republic,the Democratic Republic of Congo,the Democratic Republic of the Congo,the United Arab Emirates,Ivory Coast,Sierra Leone,Sri Lanka,New Zealand,El Salvador'.replaceAll('the ', ''), /,/),
  nationalities: split('Syrian Iraqi Yemeni Libyan Lebanese Israeli Palestinian Jordanian Egyptian Iranian Turkish Saudi Qatari Ukrainian Russian Armenian Azerbaijani Sudanese Chadian Malian Nigerien Burkinabe Nigerian Somali Ethiopian Eritrean Kenyan Ugandan Rwandan Congolese Mozambican Afghan Pakistani Indian Burmese Thai Filipino Colombian Mexican Haitian French German British American Kurdish Arab Sunni Shiite Islamist Western'),
  groups: split("Hezbollah,Hamas,Taliban,al-Qaeda,Al Qaeda,al-Shabaab,Al-Shabaab,Boko Haram,Islamic State,Daesh,Fatah,Islamic Jihad,Wagner,Fano,Janjaweed,Mai-Mai,Peshmerga,Kata'ib Hezbollah,Kataib Hezbollah,Asa'ib Ahl al-Haq,Ansar Allah,Jabhat al-Nusra,Hayat Tahrir al-Sham,Ahrar al-Sham,Jaish al-Adl,Lashkar-e-Taiba,Jaish-e-Mohammed,Tehreek-e-Taliban Pakistan,Abu Sayyaf,Naxalites,Shin Bet,Mossad,Azov,Houthis", /,/),
  acronyms: split('ISIL ISIS IS M23 ELN FARC RSF SAF SDF FSA YPG PKK HTS SNA IDF IRGC PMF PMU NATO UN U.N. EU AU ECOWAS CENTCOM AFRICOM FDLR ADF CODECO LRA JNIM ISWAP ISGS AQAP AQIM TTP BLA ULFA KIA KNU KNLA PDF NLD MILF NPA BIFF TPLF OLA ENDF FANO SSPDF SPLA UNMISS MONUSCO UNIFIL UNICEF UNHCR UNRWA ICRC MSF HRW OHCHR SOHR WHO FBI CIA SBU FSB GUR PLO LNA GNA CJTF SNHR ICC IAEA OSCE'),
  offices: split('Defence,Defense,Interior,Foreign Affairs,Health,Justice,Information,Education,Finance,the Interior,Defence and Veterans,Internal Affairs,Public Security', /,/),
  ministries: split('Ministry of %,Ministry of %,% Ministry,Department of %,Ministry for %', /,/),
  units: split('Brigade,Battalion,Division,Regiment,Infantry Division,Mechanised Brigade,Mechanized Infantry Brigade,Armoured Brigade,Airborne Division,Tank Battalion,Separate Mechanised Brigade,Infantry Regiment,Artillery Brigade,Marine Brigade,Squadron,Fighter Wing,Military Region', /,/),
  outlets: split('% News,Radio %,% TV,% Times,The % Post,% Herald,Agence %,Al-% TV,% Daily,% Tribune,Voice of %,% Today,% Broadcasting Corporation,% Press Agency,Reuters,AFP,Al Jazeera,the BBC,CNN,Associated Press,Anadolu Agency,Xinhua'.replaceAll('the ', ''), /,/),
  facilities: split('Hospital,General Hospital,International Airport,Airport,Air Base,Bridge,Square,Mosque,University,Prison,Stadium,Dam,Street,Military Hospital,Primary School,Market,Valley,River,Mountains,Province,District,Governorate,County,State,Island,Road,Crossing', /,/),
  companies: split('% Oil Company,% Holdings,% Mining Corp.,% Energy,% Airlines,% Group,% Shipping Ltd.,% Telecom,Bank of %', /,/),
  patterns: lines(`%N Armed Forces\n%N Army\n%N Air Force\n%N Navy\n%N National Army\n%N Defence Forces\n%N Border Guard\n%N Red Crescent\n%N Red Cross\n%L Liberation Army\n%L Liberation Front\nPeople's Defence Forces\nRapid Support Forces\nNational Liberation Army\nFree %I Army\nUnited %L Front\n%I Brigades\n%L Military Council
    %L City Council\nUnited Nations\nUN Security Council\nU.N. Security Council\nEuropean Union\nAfrican Union\nArab League\nSecurity Council\nInternational Committee of the Red Cross\nHuman Rights Watch\nAmnesty International\n%N Observatory for Human Rights\n%L Centre for Human Rights\nCommittee to Protect Journalists\nUS Central Command
    Islamic Revolutionary Guard Corps\nRevolutionary Guards\nPopular Mobilisation Forces\nNational Guard of %C\nState Border Service\n%L Police Department\n%L Regional Administration\nSupreme Court\nWhite House\nState Department\nPentagon\nKremlin\nInternational Criminal Court\nAlliance of %I Patriots\n%N Democratic Forces
    %L Resistance Committee\nIslamic State in %L Province\nIslamic Resistance in %C\n%S Group\n%S Foundation\nUniversity of %L\n%L Chamber of Commerce\nDoctors Without Borders\nSave the Children\nWorld Food Programme\nUnited Nations Mission in %C\nUN Mission in %L\nUnited Nations Assistance Mission in %C\nUnited Nations Human Rights Office\nUnited %I Movement\nAfrican Union Mission in %C\nMovement for the Liberation of %L\nParty of %N Workers\n%I Party\nGeneral Staff of the Armed Forces of %C\n%N General Staff\nSecurity Service of %C
    Joint Task Force %I\nJoint Task Force North East\nWorld Food Programme\nWorld Health Organization\nInternational Organization for Migration\nGroup for the Support of %I and %I\nVolunteers for the Defence of %L\nFront for the Liberation of %L\nNational Union of %N Journalists\nOrganisation for the Defence of %N Workers\nPeople's Front of %L\nNational Centre for %I Studies\nInstitute for Peace and Policy\n%L Doctors Network\nObservatory of %L\nNational Police\nNational Guard\nCivil Defence\nAir Component\nCoast Guard\n%I Cartel\n%I Corps\n%N Parliament\nHouse of Representatives\nForeign Ministry\nDefence Ministry\nSupreme Military Council\nTransitional Sovereignty Council\n%L Joint Operations Command\nSouthern Military District\nHashd al-%I\nLiwa al-%I\nJaish al-%I\nHarakat al-%I\nSaraya al-%I\nAnsar al-%I`),
  days: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'),
  titles: split('President,Prime Minister,Foreign Minister,Defence Minister,Interior Minister,General,Gen.,Lt. Gen.,Maj. Gen.,Brig. Gen.,Col.,Colonel,Lt. Col.,Capt.,Captain,Major,Maj.,Sgt.,Lieutenant,Governor,Gov.,Mayor,Mr.,Mr,Mrs,Ms,Dr.,Dr,Sheikh,Imam,Senator,Sen.,Ambassador,Secretary of State,UN envoy,Commander,Admiral,Judge,spokesman,spokeswoman,Staff Colonel,Chief of Staff,Vice President,Secretary-General,Bishop,Father,Mullah,Ayatollah,rebel leader,army chief,police chief', /,/),
  roles: split('driver,farmer,shopkeeper,doctor,resident,teacher,journalist,nurse,witness,officer,soldier,fighter,lawyer,activist,student,commander,shepherd', /,/),
  events: split('Operation % Shield,Operation Iron %,the % Agreement,the % Accords,Ramadan,Easter,the Cold War,Resolution 1701,the Geneva Conventions,Independence Day,the Second World War,Eid al-Adha,the Olympic Games,Christmas', /,/),
  weapons: split('MiG-29,F-16,Su-34,T-72,Mi-8,HIMARS,Shahed,Kalashnikov,Grad,Iskander,Javelin,Toyota,Bayraktar TB2,S-300,Patriot,Kinzhal,Orlan-10,AK-47,Katyusha,Tomahawk,Leopard 2,Black Hawk', /,/),
  subjects: split('Police,Officials,Residents,Witnesses,Gunmen,Rebels,Militants,Fighters,Soldiers,Troops,Authorities,Medics,Rescuers,Civilians,Villagers,Separatists,Insurgents,Protesters,Shelling,Airstrikes,Clashes,Doctors,Firefighters,Women,Children,Journalists,Analysts,Prosecutors,Experts,Families', /,/),
} as const;

/** Sentences of invented reports, in our own words, with slots for names: P person, S surname, L place, C country, U place in capitals, O organisation, A acronym, G group, M ministry, B unit, W outlet, F facility, K company, V a group called after a place or person; no names are N nationality, T title, R role, D day, E event, X weapon, Y common subject, # number. */
export const frames = lines(`
  {P1}, a spokesman for the {O1}, said {N} forces had shelled the town of {L1} on {D}.
  {T} {P1} told reporters in {L1} that {#} people had been killed.
  {T} {S1} said the army would answer.
  {S1} said that talks with the {A1} had ended.
  {S1}, who comes from {L1}, denied it.
  "We did not fire first," {P1} said.
  "They came at dawn," said {P1}, a {R} from {L1}.
  The {O1} ({A1}) claimed responsibility for the attack.
  The {A1} denied any role in the raid.
  {A1} fighters entered {L1} late on {D}, {Y} said.
  {G1} said in a statement that two of its members were killed near {L1}.
  A spokesman for {G1}, {P1}, called the strike a crime.
  {U}, {D} {#} (Agency) – At least {#} people died when a shell hit a market in {L1}.
  {U} (Agency) – {Y} opened fire on a bus near {L1} on {D}.
  {U} — The {M1} said {#} soldiers were wounded.
  {L1}, {C1} - {Y} killed {#} people in an attack on a village.
  The {M1} in {L1} blamed {G1}.
  {C1}'s {M1} said it had shot down {#} drones over {L1}.
  {C1}’s foreign minister, {P1}, condemned the bombing.
  {N} {T} {P1} travelled to {L1} to meet {P2}.
  The dead were named as {P1}, {#}, {P2}, {#}, and {P3}, a {R}.
  Among those killed was {P1}, known as Abu {S2}.
  Soldiers of the {B1} took the village of {L1}.
  The {B1} said it had destroyed a {X} near {L1}.
  The {N} army's {B1} was moved from {L1} to {L2}.
  {W1} reported, citing the {M1}.
  According to {W1}, the convoy was hit outside {L1}, in {L2} province.
  {L1} governor {P1} said on {D} that the shelling had stopped.
  The governor of {L1}, {P1}, wrote on Telegram that {X} rockets hit a school.
  The mayor of {L1} asked the {O1} for help.
  {Y} in {L1} said they heard two blasts.
  {Y} said a {X} was seen over the {L1} area.
  The wounded were taken to {F1} in {L1}.
  A drone struck {F1}, {Y} said.
  The attack began near {F1}, {#} km south of {L1}.
  {C1} and {C2} have fought over {L1} for years.
  Fighting on the {C1}-{C2} border went on for a third day.
  {C1}-backed militias fired rockets at a base in {L1}.
  The {L1}-based {O1} counted {#} dead.
  The {A1} and the {A2} accused each other of breaking the truce.
  {A1} spokesperson {P1} confirmed it to {W1}.
  The {A1}'s {P1} said in {L1} that the group had left the town.
  {E} began on {D} with raids on {L1}.
  The truce, part of {E}, was signed in {L1}.
  {T} {P1} of the {B1} was killed, the {M1} said.
  {K1} said {#} of its workers were abducted in {L1}.
  {P1}, who heads the {O1}, called for an inquiry.
  The {O1} and {O2} urged both sides to stop.
  The {O1} said its staff had reached {L1}, {L2} and {L3}.
  {P1} and {P2} were shot dead in {L1} on {D}.
  {Y} found the bodies of {P1} and {P2} in a field.
  {P1} was {#} years old. 
  {S1} left a wife and two children.
  {S1}'s brother, {P2}, said he had been a {R}.
  {N} jets bombed positions of {G1} in {L1} and {L2}.
  {N} {Y} and {N} forces met at the {L1} crossing.
  {G1}, {G2} and the {A1} have not commented.
  Neither {G1} nor the {O1} answered questions.
  In {L1}, {G1} leader {P1} told {W1} that his men would not leave.
  {L1} fell to the {A1} in {D}.
  {L1} is the capital of {L2} state.
  {L1} has changed hands twice.
  The {N} government in {L1} said nothing.
  {L1} accuses {L2} of arming the {A1}.
  {C1} denied involvement, and {L1} called in its ambassador.
  The {A1} said {#} people fled {L1}.
  The {A1}'s {P1} said aid could not reach {L1}.
  {Y} from the {O1} said the {A1} had shelled {F1}.
  Islamist group {G1} said it was behind the attack on {L1}.
  The jihadist group {G1} and the {O1}, an ally, hold {L1}.
  An {A1} statement said {#} fighters were dead.
  {P1}, the {A1}'s commander in {L1}, was arrested.
  {A1} rebels led by {P1} advanced on {L1}.
  Rebels of the {O1} – known as {A1} – attacked {L1}.
  the {A1} fired {#} rockets towards {L1} and {L2}, the {N} military said
  Strike kills {#} in {L1}, {A1} says
  {C1}: {#} killed as {G1} attacks {L1}
  {A1} Drone Strike Kills {#} in {L1}, {G1} Says
  Clashes in {L1} Leave {#} Dead
  Gunmen Kill {R} in {L1}
  {P1} contributed reporting from {L1}.
  By {P1} and {P2}
  Photo: {P1}/{W1}
  Residents carry water in {L1}, {C1}, on {D}. ({P1}/{W1})
  In {D}, {C1} sent troops to {L1} under {T} {P1}.
  Last {D}, the {O1} opened an office in {L1}.
  Human rights lawyer {P1} said {S2} was innocent.
  {P2}, a {R}, was with him.
  It was the deadliest attack in {L1} since {E}.
  The Army said {#} soldiers died.
  The Ministry blamed terrorists.
  The Government and the opposition will meet in {L1}.
  {N} officials said the {X} missile fell near {L1}.
  An {X} crashed in {L1}; the pilot, {T} {P1}, survived.
  Soldiers with {X} rifles guarded {F1}.
  He said the {A1} was behind it.
  She told {W1} that {L1} was calm.
  The men, from {L1} and {L2}, were members of {G1}.
  Two {N} soldiers and a {R} from the {B1} died in {L1}.
  {Y} in the {L1} district said {G1} burned {#} houses.
  Shells fell on the {L1} neighbourhood of {L2}.
  {U} -
  {U} –
  NEAR {U} -
  {U}, {C1}, {D} {#} -
  {U}, {C1} (Agency) –
  {L1}, {L2} State.
  The attack took place near {L1}, {L2} State, on {D}.
  {Y} from {L1} in {L2} State fled to {L3} Province.
  {L1} territory.
  {L1} territory, {L2} province.
  In {L1} district, {L2} county, {Y} said {#} houses burned.
  {A1} rebels attacked {L1}, and the {A2} shelled {L2}.
  {Y} attacked {L1} and looted {L2}.
  The {A1} took {L1}, lost {L2} and besieged {L3}.
  {Y} shelled {L1} and bombed {L2}.
  {L1} was calm on {D}.
  {L1} residents said {G1} had left.
  {G1} attacked {L1}, {N} officials said.
  Gunmen from {G1} stormed a hotel in {L1}.
  {N} jets attacked {G1} positions near {L1}.
  The army fought {G1} in {L1}, {Y} said.
  {Y} attacked a {A1} base in {L1}.
  Talks between {C1} and {G1} failed.
  {N} warplanes struck {G1} targets.
  Members of {G1} killed a {R} in {L1}.
  The war between {C1} and {G1} has killed {#} people.
  {A1} said its forces would stay.
  The fight against {A1} goes on in {C1}.
  The coalition struck {A1} near {L1}, destroying {#} {A1} fighting positions.
  {A1} leader {P1} has lost his town.
  {C1}'s {S1} and {C2}'s {S2} met in {L1}.
  {C1}’s {S1} said {C2} must answer.
  {S1} and {S2} will speak with {S3}, {W1} said.
  Members of the {V1} cartel shot {#} people in {L1}.
  The {V1} and {V2} cartels fight over {L1}.
  Police blamed the {V1} gang.
  The {V1} militia and the {V2} group shelled {L1}.
  Fighters of the {V1} movement entered {L1}.
  A banner signed by the {V1} cartel was found in {L1}.
  Inspector {P1} said the {L1} valley was quiet.
  The {L1} river rose.
  The {G1} cartel left a banner in {L1}.
  {L1} last week rejected the report.
  {L1}, the capital, is still in the army's hands.
  {L1} and {L2} – Update No. {#}
  {P1}
  {P1}, {R}
  {T} {P1}
  Colonel {P1}, Acting Director of Army Public Relations
  The {O1} and the {O2} plan to give food to families in {L1} and {L2}.
  {O1} interviewed {#} people in {L1}.
  {O1}: {#} killed in {L1}
  Lawyers, {R} and relatives of {S1} waited outside.
  As {S1} told {W1}, "{L1} is not {L2}".
  {N} President {P1} and {N} Prime Minister {P2} spoke by phone.
  US Secretary of State {P1} met {N} Foreign Minister {P2} in {L1}.
  {T} {P1}, {T} {P2} and {P3} signed for the {O1}.
`);
