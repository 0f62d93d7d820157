/** A country: ISO 3166-1 code, name, other names, adjectives and demonyms, capital, a central point. */
export interface Country { readonly iso: string; readonly name: string; readonly aliases: readonly string[]; readonly adjectives: readonly string[]; readonly capital: string; readonly lat: number; readonly lon: number }

// code|name|other names|adjectives and demonyms|capital|lat|lon; facts of public knowledge, points after the CIA World Factbook
const table = `
AF|Afghanistan||Afghan,Afghans|Kabul|33|65
AL|Albania||Albanian,Albanians|Tirana|41|20
DZ|Algeria||Algerian,Algerians|Algiers|28|3
AD|Andorra||Andorran,Andorrans|Andorra la Vella|42.5|1.5
AO|Angola||Angolan,Angolans|Luanda|-12.5|18.5
AG|Antigua and Barbuda|Antigua|Antiguan,Antiguans|Saint John's|17.05|-61.8
AR|Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|-34|-64
AM|Armenia||Armenian,Armenians|Yerevan|40|45
AU|Australia||Australian,Australians|Canberra|-25|134
AT|Austria||Austrian,Austrians|Vienna|47.33|13.33
AZ|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku|40.5|47.5
BS|Bahamas|The Bahamas|Bahamian,Bahamians|Nassau|24.25|-76
BH|Bahrain||Bahraini,Bahrainis|Manama|26|50.55
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka|24|90
BB|Barbados||Barbadian,Barbadians|Bridgetown|13.17|-59.53
BY|Belarus|Byelorussia|Belarusian,Belarusians,Belarussian|Minsk|53|28
BE|Belgium||Belgian,Belgians|Brussels|50.83|4
BZ|Belize||Belizean,Belizeans|Belmopan|17.25|-88.75
BJ|Benin||Beninese|Porto-Novo|9.5|2.25
BT|Bhutan||Bhutanese|Thimphu|27.5|90.5
BO|Bolivia||Bolivian,Bolivians|La Paz|-17|-65
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo|44|18
BW|Botswana||Botswanan,Batswana|Gaborone|-22|24
BR|Brazil|Brasil|Brazilian,Brazilians|Brasilia|-10|-55
BN|Brunei|Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan|4.5|114.67
BG|Bulgaria||Bulgarian,Bulgarians|Sofia|43|25
BF|Burkina Faso|Burkina|Burkinabe,Burkinabé,Burkinabè|Ouagadougou|13|-2
BI|Burundi||Burundian,Burundians|Gitega|-3.5|30
KH|Cambodia|Kampuchea|Cambodian,Cambodians|Phnom Penh|13|105
CM|Cameroon|Cameroun|Cameroonian,Cameroonians|Yaounde|6|12
CA|Canada||Canadian,Canadians|Ottawa|60|-95
CV|Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia|16|-24
CF|Central African Republic|C.A.R.|Central African,Central Africans|Bangui|7|21
TD|Chad|Tchad|Chadian,Chadians|N'Djamena|15|19
CL|Chile||Chilean,Chileans|Santiago|-30|-71
CN|China|People's Republic of China,PRC,Mainland China|Chinese|Beijing|35|104
CO|Colombia||Colombian,Colombians|Bogota|4|-72
KM|Comoros||Comorian,Comorians,Comoran|Moroni|-12.17|44.25
CD|Democratic Republic of the Congo|Congo,DR Congo,DRC,D.R. Congo,D.R.C.,Democratic Republic of Congo,Congo-Kinshasa,RDC,Zaire|Congolese|Kinshasa|-2.5|23.5
CG|Republic of the Congo|Congo,Congo-Brazzaville,Congo Republic,Republic of Congo|Congolese|Brazzaville|-1|15
CR|Costa Rica||Costa Rican,Costa Ricans|San Jose|10|-84
CI|Ivory Coast|Cote d'Ivoire,Côte d’Ivoire|Ivorian,Ivorians,Ivoirian|Yamoussoukro|8|-5
HR|Croatia||Croatian,Croat,Croatians,Croats|Zagreb|45.17|15.5
CU|Cuba||Cuban,Cubans|Havana|21.5|-80
CY|Cyprus|Northern Cyprus|Cypriot,Cypriots|Nicosia|35|33
CZ|Czech Republic|Czechia|Czech,Czechs|Prague|49.75|15.5
DK|Denmark||Danish,Dane,Danes|Copenhagen|56|10
DJ|Djibouti||Djiboutian,Djiboutians|Djibouti|11.5|43
DM|Dominica||Dominiquais|Roseau|15.42|-61.33
DO|Dominican Republic||Dominican,Dominicans|Santo Domingo|19|-70.67
TL|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese|Dili|-8.83|125.92
EC|Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito|-2|-77.5
EG|Egypt||Egyptian,Egyptians|Cairo|27|30
SV|El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador|13.83|-88.92
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo|2|10
ER|Eritrea||Eritrean,Eritreans|Asmara|15|39
EE|Estonia||Estonian,Estonians|Tallinn|59|26
SZ|Eswatini|Swaziland|Swazi,Swazis|Mbabane|-26.5|31.5
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa|8|38
FJ|Fiji||Fijian,Fijians|Suva|-18|178
FI|Finland||Finnish,Finn,Finns|Helsinki|64|26
FR|France||French,Frenchman,Frenchmen|Paris|46|2
GA|Gabon||Gabonese|Libreville|-1|11.75
GM|Gambia|The Gambia|Gambian,Gambians|Banjul|13.47|-16.57
GE|Georgia|Republic of Georgia|Georgian,Georgians|Tbilisi|42|43.5
DE|Germany|Federal Republic of Germany|German,Germans|Berlin|51|9
GH|Ghana||Ghanaian,Ghanaians|Accra|8|-2
GR|Greece||Greek,Greeks|Athens|39|22
GD|Grenada||Grenadian,Grenadians|Saint George's|12.12|-61.67
GT|Guatemala||Guatemalan,Guatemalans|Guatemala City|15.5|-90.25
GN|Guinea|Guinea-Conakry|Guinean,Guineans|Conakry|11|-10
GW|Guinea-Bissau||Bissau-Guinean|Bissau|12|-15
GY|Guyana||Guyanese|Georgetown|5|-59
HT|Haiti||Haitian,Haitians|Port-au-Prince|19|-72.42
HN|Honduras||Honduran,Hondurans|Tegucigalpa|15|-86.5
HU|Hungary||Hungarian,Hungarians|Budapest|47|20
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik|65|-18
IN|India||Indian,Indians|New Delhi|20|77
ID|Indonesia||Indonesian,Indonesians|Jakarta|-5|120
IR|Iran|Islamic Republic of Iran,Persia|Iranian,Iranians|Tehran|32|53
IQ|Iraq||Iraqi,Iraqis|Baghdad|33|44
IE|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman|Dublin|53|-8
IL|Israel||Israeli,Israelis|Jerusalem|31.5|34.75
IT|Italy||Italian,Italians|Rome|42.83|12.83
JM|Jamaica||Jamaican,Jamaicans|Kingston|18.25|-77.5
JP|Japan||Japanese|Tokyo|35.7|137.4
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman|31|36
KZ|Kazakhstan|Kazakstan|Kazakh,Kazakhs,Kazakhstani|Astana|48|68
KE|Kenya||Kenyan,Kenyans|Nairobi|1|38
KI|Kiribati|||Tarawa|1.42|173
KP|North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang|40|127
KR|South Korea|Republic of Korea|South Korean,South Koreans|Seoul|37|127.5
XK|Kosovo||Kosovar,Kosovan,Kosovars|Pristina|42.58|21
KW|Kuwait||Kuwaiti,Kuwaitis|Kuwait City|29.5|45.75
KG|Kyrgyzstan|Kirghizia,Kirgizstan|Kyrgyz,Kirghiz|Bishkek|41|75
LA|Laos|Lao PDR|Laotian,Lao,Laotians|Vientiane|18|105
LV|Latvia||Latvian,Latvians|Riga|57|25
LB|Lebanon||Lebanese|Beirut|33.83|35.83
LS|Lesotho||Basotho,Mosotho|Maseru|-29.5|28.5
LR|Liberia||Liberian,Liberians|Monrovia|6.5|-9.5
LY|Libya||Libyan,Libyans|Tripoli|25|17
LI|Liechtenstein|||Vaduz|47.27|9.53
LT|Lithuania||Lithuanian,Lithuanians|Vilnius|56|24
LU|Luxembourg||Luxembourger|Luxembourg|49.75|6.17
MG|Madagascar||Malagasy,Madagascan|Antananarivo|-20|47
MW|Malawi||Malawian,Malawians|Lilongwe|-13.5|34
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur|2.5|112.5
MV|Maldives|The Maldives|Maldivian,Maldivians|Male|3.25|73
ML|Mali||Malian,Malians|Bamako|17|-4
MT|Malta||Maltese|Valletta|35.83|14.58
MH|Marshall Islands||Marshallese|Majuro|9|168
MR|Mauritania||Mauritanian,Mauritanians|Nouakchott|20|-12
MU|Mauritius||Mauritian,Mauritians|Port Louis|-20.28|57.55
MX|Mexico|México|Mexican,Mexicans|Mexico City|23|-102
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir|6.92|158.25
MD|Moldova|Moldavia|Moldovan,Moldovans|Chisinau|47|29
MC|Monaco||Monegasque|Monaco|43.73|7.4
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar|46|105
ME|Montenegro||Montenegrin,Montenegrins|Podgorica|42|19
MA|Morocco||Moroccan,Moroccans|Rabat|32|-5
MZ|Mozambique|Moçambique|Mozambican,Mozambicans|Maputo|-18.25|35
MM|Myanmar|Burma|Myanmar's,Burmese|Naypyidaw|21.5|96.2
NA|Namibia||Namibian,Namibians|Windhoek|-22|17
NR|Nauru||Nauruan|Yaren|-0.53|166.92
NP|Nepal||Nepali,Nepalese,Nepalis|Kathmandu|28|84
NL|Netherlands|Holland,The Netherlands|Dutch,Dutchman|Amsterdam|52.5|5.75
NZ|New Zealand|Aotearoa|New Zealander,New Zealanders|Wellington|-41|174
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua|13|-85
NE|Niger||Nigerien,Nigeriens|Niamey|16|8
NG|Nigeria||Nigerian,Nigerians|Abuja|9.3|8.7
MK|North Macedonia|Macedonia,FYROM|Macedonian,Macedonians|Skopje|41.83|22
NO|Norway||Norwegian,Norwegians|Oslo|62|10
OM|Oman||Omani,Omanis|Muscat|21|57
PK|Pakistan||Pakistani,Pakistanis|Islamabad|30|70
PW|Palau||Palauan|Ngerulmud|7.5|134.5
PS|Palestine|Palestinian Territories,Occupied Palestinian Territory,Occupied Palestinian Territories,Palestinian Territory,State of Palestine|Palestinian,Palestinians,Gazan,Gazans|Ramallah|31.9|35.2
PA|Panama||Panamanian,Panamanians|Panama City|9|-80
PG|Papua New Guinea|PNG|Papua New Guinean,Papua New Guineans|Port Moresby|-6|147
PY|Paraguay||Paraguayan,Paraguayans|Asuncion|-23|-58
PE|Peru|Perú|Peruvian,Peruvians|Lima|-10|-76
PH|Philippines|The Philippines|Filipino,Philippine,Filipinos,Filipina|Manila|13|122
PL|Poland||Polish,Pole,Poles|Warsaw|52|20
PT|Portugal||Portuguese|Lisbon|39.5|-8
QA|Qatar||Qatari,Qataris|Doha|25.5|51.25
RO|Romania|Rumania|Romanian,Romanians|Bucharest|46|25
RU|Russia|Russian Federation|Russian,Russians|Moscow|60|100
RW|Rwanda||Rwandan,Rwandans|Kigali|-2|30
KN|Saint Kitts and Nevis|St. Kitts,St Kitts and Nevis|Kittitian|Basseterre|17.33|-62.75
LC|Saint Lucia|St. Lucia|Saint Lucian|Castries|13.88|-61.13
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St. Vincent|Vincentian|Kingstown|13.25|-61.2
WS|Samoa||Samoan,Samoans|Apia|-13.58|-172.33
SM|San Marino||Sammarinese|San Marino|43.77|12.42
ST|Sao Tome and Principe|São Tomé and Príncipe|Santomean|Sao Tome|1|7
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian,Saudis|Riyadh|25|45
SN|Senegal||Senegalese|Dakar|14|-14
RS|Serbia||Serbian,Serb,Serbians,Serbs|Belgrade|44|21
SC|Seychelles|The Seychelles|Seychellois|Victoria|-4.58|55.67
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown|8.5|-11.5
SG|Singapore||Singaporean,Singaporeans|Singapore|1.37|103.8
SK|Slovakia|Slovak Republic|Slovak,Slovakian,Slovaks|Bratislava|48.67|19.5
SI|Slovenia||Slovenian,Slovene,Slovenes|Ljubljana|46|15
SB|Solomon Islands|Solomons|Solomon Islander|Honiara|-8|159
SO|Somalia||Somali,Somalis,Somalian|Mogadishu|6|48
ZA|South Africa||South African,South Africans|Pretoria|-29|24
SS|South Sudan||South Sudanese|Juba|8|30
ES|Spain||Spanish,Spaniard,Spaniards|Madrid|40|-4
LK|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo|7|81
SD|Sudan||Sudanese|Khartoum|15.3|30.8
SR|Suriname|Surinam|Surinamese|Paramaribo|4|-56
SE|Sweden||Swedish,Swede,Swedes|Stockholm|62|15
CH|Switzerland||Swiss|Bern|47|8
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus|35|38
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei|23.5|121
TJ|Tajikistan|Tadzhikistan|Tajik,Tajiks,Tajikistani|Dushanbe|39|71
TZ|Tanzania|United Republic of Tanzania|Tanzanian,Tanzanians|Dodoma|-6|35
TH|Thailand||Thai,Thais|Bangkok|15|100
TG|Togo||Togolese|Lome|8|1.17
TO|Tonga||Tongan,Tongans|Nuku'alofa|-20|-175
TT|Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain|11|-61
TN|Tunisia||Tunisian,Tunisians|Tunis|34|9
TR|Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara|39|35
TM|Turkmenistan||Turkmen,Turkmens|Ashgabat|40|60
TV|Tuvalu||Tuvaluan|Funafuti|-8|178
UG|Uganda||Ugandan,Ugandans|Kampala|1|32
UA|Ukraine|The Ukraine|Ukrainian,Ukrainians|Kyiv|49|32
AE|United Arab Emirates|UAE,U.A.E.,Emirates,The Emirates|Emirati,Emiratis|Abu Dhabi|24|54
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons|London|54|-2
US|United States|United States of America,USA,U.S.,U.S.A.,US,America,the States|American,Americans|Washington|39.76|-98.5
UY|Uruguay||Uruguayan,Uruguayans|Montevideo|-33|-56
UZ|Uzbekistan||Uzbek,Uzbeks,Uzbekistani|Tashkent|41|64
VU|Vanuatu||Vanuatuan,Ni-Vanuatu|Port Vila|-16|167
VA|Vatican|Vatican City,Holy See,The Vatican|Vatican|Vatican City|41.9|12.45
VE|Venezuela||Venezuelan,Venezuelans|Caracas|8|-66
VN|Vietnam|Viet Nam|Vietnamese|Hanoi|16.17|107.83
YE|Yemen||Yemeni,Yemenis|Sanaa|15|48
ZM|Zambia||Zambian,Zambians|Lusaka|-15|30
ZW|Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans|Harare|-20|30
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Sahrawis|Laayoune|24.5|-13
GL|Greenland||Greenlandic,Greenlander|Nuuk|72|-40
PR|Puerto Rico||Puerto Rican,Puerto Ricans|San Juan|18.25|-66.5
HK|Hong Kong||Hong Konger,Hongkonger|Hong Kong|22.25|114.17
MO|Macau|Macao|Macanese|Macau|22.17|113.55
GF|French Guiana|||Cayenne|4|-53
NC|New Caledonia|||Noumea|-21.5|165.5
PF|French Polynesia|||Papeete|-15|-140
RE|Réunion|Reunion Island||Saint-Denis|-21.1|55.6
YT|Mayotte|||Mamoudzou|-12.83|45.17
GP|Guadeloupe|||Basse-Terre|16.25|-61.58
MQ|Martinique|||Fort-de-France|14.67|-61
GI|Gibraltar||Gibraltarian|Gibraltar|36.13|-5.35
FK|Falkland Islands|Falklands||Stanley|-51.75|-59
BM|Bermuda||Bermudian|Hamilton|32.33|-64.75
KY|Cayman Islands|||George Town|19.5|-80.5
FO|Faroe Islands|||Torshavn|62|-7
GU|Guam||Guamanian|Hagatna|13.47|144.78
CW|Curaçao|||Willemstad|12.17|-69
AW|Aruba|||Oranjestad|12.5|-69.97
VG|British Virgin Islands|||Road Town|18.5|-64.5
VI|US Virgin Islands|U.S. Virgin Islands||Charlotte Amalie|18.33|-64.83
AS|American Samoa|||Pago Pago|-14.33|-170
JE|Jersey|||Saint Helier|49.25|-2.17
GG|Guernsey|||Saint Peter Port|49.47|-2.58
IM|Isle of Man||Manx|Douglas|54.25|-4.5
`;

const list = (s: string | undefined): string[] => (s ? s.split(',') : []);

/** Every country and territory with an ISO 3166-1 code that news names, and Kosovo as XK. */
export const countries: readonly Country[] = table.trim().split('\n').map((line) => {
  const [iso = '', name = '', aliases, adjectives, capital = '', lat, lon] = line.split('|');
  return { iso, name, aliases: list(aliases), adjectives: list(adjectives).filter((a) => !a.includes("'")), capital, lat: Number(lat), lon: Number(lon) };
});

const byIso = new Map(countries.map((c) => [c.iso, c] as const));

/** The country of an ISO code; undefined where there is none. */
export const countryOf = (iso: string): Country | undefined => byIso.get(iso);

const byAdjective = new Map<string, string[]>();
for (const c of countries) for (const a of c.adjectives) byAdjective.set(a, [...(byAdjective.get(a) ?? []), c.iso]);

/** ISO codes that an adjective or demonym ("Iraqi", "Congolese") may stand for; empty where it is none. */
export const countriesOfAdjective = (word: string): readonly string[] => byAdjective.get(word) ?? [];
