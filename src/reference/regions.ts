/** A region, line or water that news names and that is no first-order division: `precision` after the codebook (3 and 4 have a point to draw, 5 and 7 none). */
export interface Region { readonly name: string; readonly aliases: readonly string[]; readonly countries: readonly string[]; readonly precision: 3 | 4 | 5 | 7; readonly lat: number; readonly lon: number }

// name|other names|country codes|precision|lat|lon; facts of public knowledge
const table = `
Gaza Strip|Gaza,Gaza enclave,Palestinian enclave|PS|4|31.42|34.36
West Bank|occupied West Bank,Judea and Samaria|PS|4|31.95|35.25
East Jerusalem||PS|2|31.79|35.24
Philadelphi Corridor||PS|5|31.27|34.26
Netzarim Corridor|Netzarim|PS|5|31.47|34.42
Golan Heights|Golan,occupied Golan Heights|SY|5|33.0|35.75
Shebaa Farms||LB|3|33.3|35.7
Blue Line||IL,LB|5|33.1|35.4
Bekaa Valley|Beqaa Valley,Bekaa,Beqaa,Beka'a|LB|4|33.85|35.9
Dahiyeh|Dahieh,Dahiya,southern suburbs of Beirut,Beirut's southern suburbs|LB|2|33.85|35.51
Galilee|Upper Galilee|IL|4|32.9|35.4
Negev|Negev desert|IL|4|30.8|34.8
Levant||LB,SY,IL,JO,PS|5|33.5|36
Mesopotamia||IQ,SY|5|34|43
Kurdistan Region|Iraqi Kurdistan,Kurdistan Region of Iraq,Iraq's Kurdistan region,Kurdish region of Iraq|IQ|4|36.2|44
Kurdistan||IQ,TR,SY,IR|5|37|43
Sinjar mountains|Mount Sinjar,Sinjar Mountain|IQ|4|36.37|41.75
Hamrin Mountains|Hamrin|IQ|4|34.9|44
Qandil Mountains|Qandil,Kandil Mountains|IQ,IR|5|36.5|45
Green Zone|International Zone|IQ|2|33.31|44.39
Sadr City||IQ|2|33.39|44.46
Rojava|Autonomous Administration of North and East Syria|SY|5|36.5|40
Syrian Desert|Badia,Badiya,Syrian Badia|SY|5|34.5|38.5
Eastern Ghouta|East Ghouta,Ghouta|SY|3|33.53|36.42
Yarmouk camp|Yarmouk|SY|2|33.47|36.3
Al-Tanf|al-Tanf base,Tanf|SY|1|33.5|38.62
Tower 22||JO|1|33.31|38.7
Sinai|Sinai Peninsula|EG|4|29.5|33.8
North Sinai||EG|4|30.6|33.6
Hejaz||SA|5|23|39
Arabian Peninsula||SA,YE,OM,AE,QA,BH,KW|5|23|46
Horn of Africa||SO,ET,ER,DJ|5|8|46
Maghreb||MA,DZ,TN,LY,MR|5|33|3
Sahel|Sahel region|BF,ML,NE,TD,MR|5|15|0
Central Sahel||BF,ML,NE|5|14.5|0
Sahara|Sahara Desert|DZ,LY,ML,NE,TD,MR|5|23|5
Liptako-Gourma|Three Borders area,tri-border area|ML,BF,NE|5|14.8|0.5
Lake Chad basin|Lake Chad region,Lake Chad area|NG,TD,NE,CM|5|13|14
Sambisa Forest|Sambisa|NG|4|11.3|13.5
Mandara Mountains||NG,CM|5|10.9|13.8
Niger Delta||NG|5|5|6
Middle Belt||NG|5|8.5|8
Azawad||ML|5|18|0
Darfur|Darfur region|SD|5|13.5|25
North Darfur|Northern Darfur|SD|4|15.5|25
Kordofan|Kordofan region,Greater Kordofan|SD|5|12.5|30
Nuba Mountains||SD|4|11.5|30
Abyei|Abyei Area|SD,SS|3|9.6|28.44
Great Lakes region|Africa's Great Lakes,African Great Lakes|CD,RW,BI,UG|5|-2|29.5
Kivu|Kivus,the Kivus|CD|5|-2.5|28.5
Katanga||CD|5|-9|26
Grand Nord|Petit Nord|CD|5|0.2|29.3
Virunga National Park|Virunga|CD|4|-0.9|29.2
Masisi territory|Masisi|CD|3|-1.4|28.8
Rutshuru territory||CD|3|-1.19|29.45
Nyiragongo territory|Nyiragongo|CD|3|-1.52|29.25
Lubero territory||CD|3|-0.15|29.23
Beni territory||CD|3|0.49|29.47
Walikale territory||CD|3|-1.42|28.07
Djugu territory||CD|3|1.92|30.5
Irumu territory||CD|3|1.45|29.87
Mambasa territory||CD|3|1.36|29.05
Mahagi territory||CD|3|2.3|30.99
Aru territory||CD|3|2.86|30.84
Fizi territory||CD|3|-4.3|28.94
Uvira territory||CD|3|-3.4|29.14
Kalehe territory||CD|3|-2.1|28.91
Kabare territory||CD|3|-2.47|28.79
Tigray|Tigray region|ET|4|14.1|38.3
Ogaden||ET|5|7|44
Oromia|Oromia region,Oromiya,Oromo region|ET|4|8|39
Wolkait|Welkait,Western Tigray|ET|4|13.9|37.3
Gedeo||ET|4|6.1|38.3
Puntland||SO|5|9|49
Somaliland||SO|5|9.7|45
Jubaland||SO|5|0.5|42
Hirshabelle||SO|5|3.5|45.5
Galmudug||SO|5|6|47
South West State||SO|5|3|43.5
Golis Mountains|Cal Miskaad,Cal Miskaad mountains|SO|4|10.8|49.5
Casamance||SN|4|12.8|-15
Cyrenaica||LY|5|27|22
Tripolitania||LY|5|31|13
Fezzan||LY|5|26|14
Cabo Delgado|Cabo Delgado province|MZ|4|-12.3|39.5
Ambazonia|Anglophone regions|CM|5|5.7|9.5
Donbas|Donbass|UA|5|48.3|38
Crimea|Crimean Peninsula,annexed Crimea|UA|4|45.3|34.4
Kinburn Spit||UA|3|46.5|31.6
Snake Island|Zmiinyi Island|UA|1|45.26|30.2
Transnistria|Transdniestria|MD|4|47|29.5
Abkhazia||GE|4|43|41
South Ossetia||GE|4|42.3|44
Nagorno-Karabakh|Nagorno Karabakh,Karabakh,Artsakh|AZ|4|39.8|46.75
Lachin corridor||AZ|5|39.6|46.5
Nakhchivan||AZ|4|39.3|45.4
Caucasus|North Caucasus,South Caucasus|RU,GE,AM,AZ|5|42.5|44.5
Chechnya|Chechen Republic|RU|4|43.3|45.7
Dagestan|Republic of Dagestan|RU|4|43|47
Ingushetia|Republic of Ingushetia|RU|4|43.1|45
North Ossetia||RU|4|43.1|44.2
Siberia||RU|5|62|100
Balkans|Western Balkans|RS,BA,HR,AL,MK,ME,XK,BG|5|43|21
Republika Srpska||BA|4|44.7|17.5
Kosovo Polje||XK|3|42.64|21.1
Baltics|Baltic states|EE,LV,LT|5|56.9|24.5
Scandinavia||SE,NO,DK|5|62|15
Iberia|Iberian Peninsula||5|40|-4
Basque Country|Basque region|ES|4|43|-2.5
Catalonia||ES|4|41.8|1.5
Andalusia||ES|4|37.4|-4.8
Northern Ireland||GB|4|54.65|-6.7
England||GB|4|52.5|-1.5
Scotland||GB|4|57|-4
Wales||GB|4|52.3|-3.7
Kashmir|Jammu-Kashmir|IN,PK|5|34.2|75
Kashmir Valley|Kashmir valley,Vale of Kashmir|IN|4|34.03|74.67
Indian-administered Kashmir|Indian Kashmir,Indian-controlled Kashmir,Indian-held Kashmir,Indian-occupied Kashmir|IN|4|33.9|75.2
Pakistan-administered Kashmir|Pakistani Kashmir,Pakistan-controlled Kashmir,Azad Jammu and Kashmir,Azad Kashmir|PK|4|34|73.7
Line of Control|LoC|IN,PK|5|34|74
Line of Actual Control|LAC|IN,CN|5|34|78.5
Siachen Glacier|Siachen||5|35.4|77.1
Durand Line||AF,PK|5|33|70
Federally Administered Tribal Areas|FATA,tribal areas,tribal belt|PK|4|33|70.2
North Waziristan||PK|3|32.95|70.1
South Waziristan||PK|3|32.3|69.85
Waziristan||PK|4|32.6|69.9
Swat Valley|Swat|PK|3|35.2|72.4
Tirah Valley|Tirah|PK|3|33.75|70.85
Khyber Pass||PK|3|34.09|71.16
Bolan Pass||PK|3|29.75|67.6
Baluchistan|Balochistan||5|28|65
Panjshir Valley||AF|4|35.4|70
Wakhan Corridor|Wakhan|AF|4|37|73
Korengal Valley||AF|3|34.88|70.9
Hindu Kush||AF,PK|5|35.5|71
Red Corridor||IN|5|20|82
Bastar|Bastar region,Bastar division|IN|4|19.2|81.5
Abujhmad|Abujhmarh|IN|3|19.4|80.9
Chittagong Hill Tracts||BD|4|22.5|92.2
Sagaing Region|Sagaing|MM|4|24|95
Rakhine State|Rakhine,Arakan State|MM|4|20.1|93.6
Kokang|Kokang region|MM|4|23.7|98.6
Golden Triangle||MM,LA,TH|5|20.4|100
Deep South|southern border provinces|TH|5|6.5|101.3
Mindanao||PH|5|7.8|125
Sulu archipelago|Sulu Archipelago|PH|4|6|121
Bangsamoro|BARMM,Bangsamoro Autonomous Region in Muslim Mindanao,Bangsamoro Autonomous Region|PH|4|7|124
Visayas||PH|5|11|123.5
Luzon||PH|5|16|121
Palawan||PH|4|9.8|118.7
Basilan||PH|4|6.55|122
Sulu||PH|4|6|121
Negros||PH|4|10|123
Papua|West Papua|ID|5|-4|138
Sulawesi||ID|5|-2|121
Sumatra||ID|5|0|102
Java||ID|5|-7.5|110
Borneo||ID,MY,BN|5|1|114
Kalimantan||ID|5|0|114
Bougainville||PG|4|-6.2|155.3
Korean Peninsula||KP,KR|5|38|127.5
Demilitarized Zone|Demilitarised Zone,DMZ|KP,KR|5|38.3|127.2
Xinjiang||CN|4|41|85
Tibet||CN|4|31.5|88
Inner Mongolia||CN|4|44|113
Manchuria||CN|5|45|126
Bajio|Bajío,El Bajío|MX|5|20.8|-101.2
Tierra Caliente||MX|5|18.8|-101.5
Golden Triangle of Sinaloa||MX|5|25.5|-107
Yucatan Peninsula||MX|5|20|-89
Catatumbo|Catatumbo region|CO|4|8.6|-73
Bajo Cauca||CO|4|7.8|-75.2
Darien Gap|Darién Gap|CO,PA|5|7.9|-77
Amazon|Amazon rainforest,Amazonia|BR,PE,CO|5|-4|-62
VRAEM|Valley of the Apurimac, Ene and Mantaro Rivers|PE|4|-12.3|-73.9
Araucania|Araucanía|CL|4|-38.7|-72.4
Northern Triangle||GT,HN,SV|5|14.5|-89.5
Cité Soleil|Cite Soleil|HT|2|18.58|-72.33
Martissant||HT|2|18.53|-72.36
Artibonite|Artibonite department|HT|4|19.3|-72.4
Middle East|Mideast||5|29|42
Near East|||5|32|38
North Africa|Northern Africa||5|28|10
West Africa|Western Africa||5|12|-3
East Africa|Eastern Africa||5|0|37
Central Africa|||5|3|20
Southern Africa|||5|-22|25
Sub-Saharan Africa|||5|0|20
Central Asia|||5|42|65
South Asia|||5|23|78
Southeast Asia|South-East Asia,South East Asia||5|8|112
East Asia|||5|35|115
Asia-Pacific|Indo-Pacific||5|10|130
Eastern Europe|||5|52|28
Western Europe|||5|49|6
Central Europe|||5|49|16
Latin America|||5|-10|-65
Central America|||5|13|-86
South America|||5|-14.6|-58
North America|||5|50|-102
Caribbean|West Indies||5|16|-72
Africa|||5|7|21
Asia|||5|30|90
Europe|||5|50|15
Oceania|||5|-18|145
Antarctica|||5|-85|0
Gulf states|||5|25|50
Great Plains||US|5|40|-100
Midwest|Upper Midwest|US|5|41|-93
New England||US|5|44|-71
Pacific Northwest||US|5|46|-121
Silicon Valley||US|4|37.4|-122
San Francisco Bay Area|Bay Area|US|4|37.75|-122.3
Long Island||US|4|40.8|-73.3
Cape Cod||US|4|41.7|-70.3
Manhattan||US|2|40.78|-73.97
Brooklyn||US|2|40.65|-73.95
Queens||US|2|40.73|-73.79
Bronx|the Bronx|US|2|40.85|-73.87
Staten Island||US|2|40.58|-74.15
Hollywood||US|2|34.1|-118.33
Red Sea|southern Red Sea||7|20|38
Mediterranean|Mediterranean Sea||7|35|18
Black Sea|||7|43|35
Sea of Azov|Azov Sea||7|46|36.5
Arabian Sea|||7|14|65
Persian Gulf|Arabian Gulf||7|26.5|52
Gulf of Oman|||7|25|58
Gulf of Aden|||7|12|48
Gulf of Guinea|||7|2|4
Bab al-Mandab|Bab el-Mandeb,Bab al-Mandeb,Bab el-Mandab Strait,Bab al-Mandab Strait,Bab el-Mandeb Strait||7|12.6|43.3
Strait of Hormuz|Hormuz Strait,Straits of Hormuz||7|26.6|56.3
Kerch Strait|||7|45.3|36.5
Taiwan Strait|||7|24.5|119.5
South China Sea|West Philippine Sea||7|12|113
East China Sea|||7|30|125
Yellow Sea|West Sea||7|37|123
Sea of Japan|||7|40|135
Celebes Sea|||7|3|122
Sulu Sea|||7|8|120
Strait of Malacca|Malacca Strait||7|4|100
Andaman Sea|||7|10|96
Bay of Bengal|||7|15|88
Palk Strait|||7|9.7|79.7
Baltic Sea|Baltic||7|58|20
North Sea|||7|56|3
English Channel|||7|50.2|-2
Irish Sea|||7|53.7|-5
Aegean Sea|Aegean||7|39|25
Adriatic Sea|Adriatic||7|43|15
Caspian Sea|Caspian||7|41|51
Dead Sea|||7|31.5|35.5
Sea of Galilee|||7|32.8|35.6
Atlantic Ocean|Atlantic||7|20|-35
Pacific Ocean|Pacific||7|0|-160
Indian Ocean|||7|-20|80
Arctic Ocean|Arctic||7|80|0
Gulf of Mexico|||7|25|-90
Caribbean Sea|||7|15|-75
Bering Sea|||7|58|-178
Mozambique Channel|||7|-18|41
Lake Chad|||5|13|14.3
Lake Kivu||CD,RW|5|-2|29
Lake Tanganyika|||5|-6.5|29.5
Lake Victoria|||5|-1|33
Lake Albert|||5|1.7|30.9
Lake Edward|||5|-0.4|29.6
Great Lakes||US,CA|5|45|-84
Lake Michigan||US|5|44|-87
Lake Erie|||5|42.2|-81.2
Lake Ontario|||5|43.7|-77.9
Lake Superior|||5|47.7|-87.5
Lake Huron|||5|44.8|-82.4
Nile|Nile River,River Nile||5|25|32.5
Euphrates|Euphrates River||5|34.5|41
Tigris|Tigris River||5|34|44
Dnipro River|Dnieper,Dnipro river,Dnieper River,Dnieper river|UA|5|48|34
Oskil river|Oskil River,Oskil|UA|5|49.5|37.6
Siverskyi Donets||UA|5|48.9|38
Litani River|Litani,Litani river|LB|5|33.4|35.4
Jordan River|River Jordan,Jordan Valley|JO,IL,PS|5|32.2|35.55
Congo River|||5|0|20
Niger River|River Niger||5|13|0
Atrato river|Atrato River,Atrato|CO|5|7|-76.9
Salween River|Salween river,Thanlwin River|MM|5|20|98
Irrawaddy River|Ayeyarwady River|MM|5|20|95
Indus|Indus River|PK|5|28|69
Ganges|||5|25|85
Mekong|Mekong River||5|15|105
Amazon River|||5|-3|-60
Rio Grande|||5|28|-101
Mississippi River||US|5|35|-90
Danube|||5|46|20
Rhine|||5|50|8
Volga|||5|52|47
Suez Canal||EG|5|30.5|32.35
Panama Canal||PA|5|9.1|-79.7
Himalayas|||5|29|84
Andes|||5|-20|-67
Alps|||5|46.5|10
Rocky Mountains|Rockies|US|5|43|-110
`;

const list = (s: string | undefined): string[] => (s ? s.split(',').map((x) => x.trim()) : []);

/** Regions, lines, rivers, seas and straits; those with no country cross borders or have none. */
export const regions: readonly Region[] = table.trim().split('\n').map((line) => {
  const [name = '', aliases, codes, precision, lat, lon] = line.split('|');
  return { name, aliases: list(aliases), countries: list(codes), precision: Number(precision) as Region['precision'], lat: Number(lat), lon: Number(lon) };
});

/** Other names of first-order divisions by GeoNames code, where English news writes another than GeoNames. */
export const divisionAliases: Readonly<Record<string, readonly string[]>> = {
  'SD.38': ['Gezira', 'Al Jazira', 'El Gezira', 'Jazira', 'Al-Jazirah', 'Aljazira'], 'SD.55': ['North Darfur'], 'SD.47': ['West Darfur'], 'SD.49': ['South Darfur'], 'SD.60': ['East Darfur'], 'SD.61': ['Central Darfur'],
  'SD.50': ['South Kordofan'], 'SD.62': ['West Kordofan'], 'SD.56': ['North Kordofan'], 'SD.58': ['Sennar', 'Sinnar'], 'SD.39': ['Gedaref', 'Gadarif', 'Al-Qadarif', 'El Gadarif'], 'SD.43': ['Northern'],
  'CD.11': ['North Kivu', 'Nord-Kivu'], 'CD.12': ['South Kivu', 'Sud-Kivu'], 'CD.08': ['Kongo Central', 'Bas Congo'], 'CD.23': ['Kasai Central'], 'CD.04': ['Kasai Oriental', 'Eastern Kasai'], 'CD.02': ['Equateur'], 'CD.16': ['Haut Uele', 'Upper Uele'], 'CD.14': ['Upper Katanga'],
  'MM.10': ['Sagaing'], 'MM.17': ['Yangon'], 'MM.05': ['Kayin', 'Karen'], 'MM.06': ['Kayah', 'Karenni'], 'MM.16': ['Bago', 'Pegu'], 'MM.01': ['Rakhine', 'Arakan'], 'MM.15': ['Magway', 'Magwe'], 'MM.12': ['Tanintharyi', 'Tenasserim'], 'MM.03': ['Ayeyarwady', 'Irrawaddy'],
  'SY.13': ['Damascus'], 'SY.08': ['Rif Dimashq', 'Rural Damascus', 'Damascus Countryside', 'Rif Damascus'], 'SY.07': ['Deir Ezzor', 'Deir al-Zor', 'Deir al-Zour', 'Deir Azzor', 'Dayr az Zawr'], 'SY.06': ['Daraa', 'Deraa', 'Dara', "Dar'a"], 'SY.05': ['Sweida', 'Suwayda', 'Suweida', 'Sweda'], 'SY.04': ['Raqqa', 'Rakka'], 'SY.01': ['Hasakah', 'Hasaka', 'Hassakeh', 'Hasakeh'], 'SY.03': ['Quneitra', 'Kuneitra'],
  'YE.08': ['Hodeidah', 'Hodeida', 'Hudaydah', 'Al Hudaydah'], 'YE.15': ['Saada', 'Saadah', 'Sadah'], 'YE.25': ['Taiz', 'Taizz'], 'YE.14': ['Marib', 'Maarib'], 'YE.04': ['Hadramawt', 'Hadhramaut', 'Hadramout', 'Hadhramout'], 'YE.20': ['Bayda', 'Al-Bayda', 'Baydha'], 'YE.18': ['Dhale', 'Dali', 'Al-Dhale', "Al Dhale'e", 'Dhalea'], 'YE.22': ['Hajjah', 'Hajja'], 'YE.24': ['Lahj', 'Lahij'], 'YE.21': ['Jawf', 'Al-Jawf', 'Jouf', 'Al Jouf'], 'YE.19': ['Amran'], 'YE.05': ['Shabwa', 'Shabwah'], 'YE.10': ['Mahwit'], 'YE.03': ['Mahra', 'Al-Mahra'], 'YE.28': ['Socotra'], 'YE.16': ['Sanaa', "Sana'a"],
  'AF.39': ['Uruzgan', 'Urozgan'], 'AF.37': ['Khost'], 'AF.27': ['Wardak', 'Maidan Wardak'], 'AF.31': ['Jawzjan'], 'AF.41': ['Daikundi', 'Dai Kundi'], 'AF.09': ['Ghor'], 'AF.10': ['Helmand', 'Hilmand'], 'AF.05': ['Bamiyan'], 'AF.33': ['Sar-e-Pul', 'Sari Pul', 'Saripul'], 'AF.34': ['Kunar', 'Konar'], 'AF.19': ['Nimruz'], 'AF.38': ['Nuristan', 'Nooristan'], 'AF.24': ['Kunduz'], 'AF.42': ['Panjshir', 'Panjsher'],
  'PK.03': ['Khyber Pakhtunkhwa', 'Khyber-Pakhtunkhwa', 'KPK', 'North-West Frontier Province', 'NWFP', 'North West Frontier Province'], 'PK.02': ['Balochistan', 'Baluchistan'], 'PK.05': ['Sindh', 'Sind'], 'PK.07': ['Gilgit-Baltistan', 'Northern Areas'],
  'IN.12': ['Jammu and Kashmir', 'Jammu & Kashmir', 'J&K'], 'IN.21': ['Odisha', 'Orissa'], 'IN.22': ['Puducherry', 'Pondicherry'], 'IN.39': ['Uttarakhand', 'Uttaranchal'], 'IN.07': ['Delhi', 'National Capital Territory'], 'ET.45': ['Afar'], 'ET.47': ['Benishangul-Gumuz', 'Benishangul Gumuz', 'Benshangul'], 'ET.51': ['Oromia', 'Oromya'], 'ET.49': ['Gambella'], 'ET.54': ['Southern Nations'],
  'NG.56': ['Nasarawa'], 'NG.11': ['Federal Capital Territory', 'FCT'], 'ML.08': ['Timbuktu'], 'ML.10': ['Kidal'], 'ML.12070577': ['Menaka'], 'ML.12070575': ['Taoudenni', 'Taoudenit'],
  'SO.14': ['Lower Shabelle', 'Lower Shabele'], 'SO.13': ['Middle Shabelle'], 'SO.07': ['Hiran', 'Hiiran'], 'SO.08': ['Middle Jubba'], 'SO.09': ['Lower Jubba'], 'SO.05': ['Galguduud', 'Galgadud', 'Galgudud'], 'SO.02': ['Banadir', 'Benadir'], 'SO.01': ['Bakool', 'Bakol'], 'SO.18': ['Nugaal', 'Nugal'], 'SO.12': ['Sanaag', 'Sanag'],
  'UA.26': ['Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', 'Zaporozhye'], 'UA.25': ['Zakarpattia'], 'UA.23': ['Vinnytsia', 'Vinnytsya'], 'UA.22': ['Ternopil'], 'UA.18': ['Poltava'], 'UA.17': ['Odesa', 'Odessa'], 'UA.16': ['Mykolaiv', 'Mykolayiv', 'Nikolaev'], 'UA.14': ['Luhansk', 'Lugansk'], 'UA.13': ['Kyiv', 'Kiev'], 'UA.10': ['Kirovohrad'], 'UA.09': ['Khmelnytskyi', 'Khmelnytskyy'], 'UA.08': ['Kherson'], 'UA.06': ['Ivano-Frankivsk'], 'UA.04': ['Dnipropetrovsk'], 'UA.03': ['Chernivtsi'], 'UA.01': ['Cherkasy'], 'UA.07': ['Kharkiv', 'Kharkov'],
  'IQ.15': ['Ninewa', 'Nineva', 'Ninawa'], 'IQ.18': ['Salahuddin', 'Salaheddin', 'Salahaddin', 'Saladin', 'Salah al-Din', 'Salah al-Deen'], 'IQ.08': ['Dohuk', 'Dahuk'], 'IQ.11': ['Erbil', 'Irbil'], 'IQ.01': ['Anbar'], 'IQ.06': ['Babil', 'Babel', 'Babylon'], 'IQ.05': ['Sulaimaniyah', 'Sulaimani', 'Sulaimaniya'], 'IQ.10': ['Diyala'], 'IQ.09': ['Thi Qar', 'Dhi Qar'], 'IQ.04': ['Qadisiyah', 'Diwaniyah'], 'IQ.14': ['Missan', 'Misan'], 'IQ.16': ['Wasit'], 'IQ.17': ['Najaf'], 'IQ.03': ['Muthanna'], 'IQ.12': ['Karbala', 'Kerbala'],
  'LB.05': ['Mount Lebanon'], 'LB.04': ['Beirut'], 'LB.09': ['North Lebanon'], 'LB.06': ['South Lebanon', 'South Governorate'], 'LB.08': ['Bekaa', 'Beqaa'], 'LB.07': ['Nabatieh', 'Nabatiyeh', 'Nabatiyah'], 'LB.10': ['Akkar'],
  'MX.16': ['Michoacan'], 'MX.19': ['Nuevo Leon'], 'MX.24': ['San Luis Potosi'], 'MX.30': ['Veracruz'], 'MX.05': ['Chiapas'], 'MX.15': ['México', 'State of Mexico', 'Estado de México'],
};

/** Centres of divisions by area, where the middle of the towns lies far off. */
export const divisionCentres: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  'US.AZ': [34.29, -111.66], 'US.LA': [31.05, -91.97], 'US.ID': [44.39, -114.66], 'US.MN': [46.32, -94.31], 'US.ND': [47.45, -100.47], 'US.SD': [44.44, -100.23], 'US.NY': [42.94, -75.5], 'US.AK': [64.2, -152.22], 'US.GA': [32.65, -83.45], 'US.IN': [39.91, -86.28], 'US.MI': [44.35, -85.44],
  'US.MS': [32.75, -89.67], 'US.OH': [40.29, -82.79], 'US.TX': [31.48, -99.35], 'US.NE': [41.53, -99.81], 'US.CO': [39, -105.55], 'US.MD': [39.03, -76.77], 'US.KS': [38.48, -98.38], 'US.IL': [40.03, -89.12], 'US.WI': [44.64, -90.01], 'US.CA': [37.25, -119.61], 'US.IA': [42.07, -93.5],
  'US.PA': [40.87, -77.8], 'US.MT': [47.03, -109.65], 'US.MO': [38.37, -92.48], 'US.FL': [28.62, -82.5], 'US.KY': [37.53, -85.29], 'US.ME': [45.36, -69.22], 'US.UT': [39.32, -111.68], 'US.OK': [35.58, -97.51], 'US.TN': [35.84, -86.34], 'US.OR': [43.94, -120.56], 'US.WV': [38.64, -80.62],
  'US.AR': [34.9, -92.44], 'US.WA': [47.38, -120.45], 'US.NC': [35.54, -79.36], 'US.VA': [37.52, -78.81], 'US.WY': [43, -107.55], 'US.AL': [32.79, -86.83], 'US.SC': [33.91, -80.9], 'US.NM': [34.42, -106.11], 'US.NH': [43.69, -71.58], 'US.VT': [44.07, -72.66], 'US.NV': [39.36, -116.66],
  'US.HI': [20.25, -156.35], 'US.MA': [42.25, -71.8], 'US.RI': [41.68, -71.55], 'US.NJ': [40.18, -74.66], 'US.DE': [38.99, -75.5], 'US.CT': [41.62, -72.73], 'US.DC': [38.9, -77.03],
  'CA.01': [55, -115], 'CA.02': [54, -125], 'CA.03': [55, -97], 'CA.04': [46.5, -66], 'CA.05': [53, -60], 'CA.07': [45, -63], 'CA.08': [50, -86], 'CA.09': [46.3, -63.2], 'CA.10': [53, -71], 'CA.11': [54, -106], 'CA.12': [63, -136], 'CA.13': [66, -120], 'CA.14': [70, -90],
  'AU.02': [-32.5, 147], 'AU.03': [-20, 133], 'AU.04': [-22.5, 144.5], 'AU.05': [-30, 135], 'AU.07': [-37, 144], 'AU.08': [-26, 121],
};
