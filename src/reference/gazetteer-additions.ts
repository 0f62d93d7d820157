import { seats } from './gazetteer-seats.ts';

/** A town, village, camp or part of a town that news names and that the GeoNames extract lacks, or lacks under that name. */
export interface Addition { readonly country: string; readonly names: readonly string[]; readonly lat: number; readonly lon: number; readonly population: number; readonly kind: 'town' | 'quarter' | 'admin2' }

// country|names|lat|lon|population (rough; 0 unknown)|kind where not town; facts of public knowledge
const table = `
IN|Shopian|33.72|74.83|16000
IN|Handwara|34.4|74.28|14000
IN|Tral|33.93|75.12|17000
IN|Sopore|34.3|74.47|70000
IN|Kishtwar|33.31|75.77|15000
IN|Uri|34.08|74.03|10000
IN|Pahalgam|34.01|75.32|9000
IN|Reasi|33.08|74.83|8000
IN|Sukma|18.4|81.66|13000
IN|Bijapur,Chhattisgarh Bijapur|18.79|80.81|10000
IN|Dantewada|18.9|81.35|14000
IN|Narayanpur|19.72|81.25|20000
IN|Churachandpur|24.33|93.68|120000
IN|Kangpokpi|25.15|93.97|8000
IN|Galwan Valley,Galwan|34.75|78.2|0
MM|Toungup,Taungup,Taunggok|18.85|94.23|20000
MM|Kyaukphyu,Kyaukpyu|19.43|93.55|21000
MM|Ann|19.78|94.03|8000
MM|Buthidaung|20.87|92.53|10000
MM|Maungdaw|20.82|92.37|20000
MM|Mrauk-U,Mrauk U|20.59|93.19|36000
MM|Minbya|20.37|93.27|10000
MM|Ponnagyun|20.33|92.99|6000
MM|Rathedaung|20.48|92.76|7000
MM|Paletwa|21.3|92.85|5000
MM|Thandwe|18.46|94.36|22000
MM|Gwa|17.59|94.58|5000
MM|Myawaddy|16.69|98.51|110000
MM|Laukkai,Laukkaing,Laukkaw|23.69|98.76|23000
MM|Hpakant|25.61|96.31|60000
MM|Muse|23.99|97.9|30000
MM|Kutkai|23.45|97.94|14000
MM|Namkham|23.83|97.68|17000
MM|Demoso|19.54|97.15|10000
MM|Falam|22.91|93.68|9000
MM|Mindat|21.37|93.97|8000
MM|Matupi|21.61|93.44|7000
MM|Thantlang|22.7|93.43|10000
MM|Kale,Kalay,Kalaymyo|23.19|94.05|130000
MM|Tabayin,Depayin|22.63|95.32|5000
MM|Kanbalu|23.2|95.52|20000
MM|Ye-U|22.77|95.43|10000
MM|Kawlin|23.79|95.68|15000
MM|Pauk|21.45|94.47|10000
MM|Momauk|24.25|97.35|10000
MM|Mansi|24.12|97.27|5000
MM|Lay Kay Kaw|16.55|98.55|5000
MM|Kawkareik|16.55|98.24|20000
MM|Kyaukme|22.54|97.03|35000
MM|Nawnghkio,Nawngkhio|22.33|96.79|15000
MM|Mongmit|23.12|96.68|10000
MM|Nyaunglebin|17.95|96.72|30000
MM|Launglon|13.97|98.12|10000
MM|Palaw|12.97|98.65|10000
BF|Bourzanga|13.68|-1.55|15000
BF|Arbinda,Aribinda|14.23|-0.86|30000
BF|Barsalogho|13.41|-1.05|30000
BF|Solhan|13.53|0.18|8000
BF|Inata|14.36|-1.33|5000
BF|Nassoumbou|14.32|-1.77|2000
BF|Namissiguima|13.8|-1.8|3000
BF|Sollé|14.0|-2.0|3000
BF|Pama|11.25|0.7|11000
BF|Seytenga|14.0|0.31|5000
BF|Foubé|13.6|-0.9|2000
BF|Nouna|12.73|-3.86|22000
BF|Mansila|13.17|0.4|5000
BF|Diapaga|12.07|1.79|26000
ML|Ber|16.84|-2.54|9000
ML|Tessit|15.17|0.32|3000
ML|Talataye|16.53|1.5|3000
ML|Tinzaouaten,Tin Zaouatine,Tinzawaten|19.95|2.97|2000
ML|Boni|15.08|-2.22|4000
ML|Moura|14.37|-4.6|5000
ML|Ogossagou|13.99|-3.3|2000
ML|Farabougou|14.9|-6.0|2000
ML|Boulkessi|15.0|-1.2|1000
ML|Labbezanga|14.96|0.71|2000
ML|Indelimane|15.5|0.93|1000
ML|Amachach|20.2|1.0|500
ML|Bankass|14.07|-3.52|10000
ML|Koro|14.08|-3.08|15000
ML|Léré|15.71|-4.92|10000
ML|Niono|14.25|-5.99|90000
ML|Sénou|12.52|-7.95|20000
NE|Tchintabaraden|15.9|5.8|9000
NE|Inates|15.45|1.27|2000
NE|Tongo Tongo|14.95|1.72|1000
NE|Chinagodrar|15.0|1.8|1000
NE|Torodi|13.12|1.8|8000
NE|Bosso|13.7|13.31|15000
NE|Banibangou|15.04|2.7|5000
NG|Pulka|11.23|13.79|20000
NG|Banki|11.27|14.13|40000
NG|Ngala|12.34|14.18|60000
NG|Dikwa|12.03|13.92|25000
NG|Monguno|12.67|13.61|20000
NG|Baga|13.12|13.86|20000
NG|Chibok|10.87|12.85|60000
NG|Rann|12.27|14.47|40000
NG|Damasak|13.1|12.51|25000
NG|Kukawa|12.92|13.57|20000
NG|Konduga|11.65|13.42|20000
NG|Buni Yadi|11.27|12.0|10000
NG|Birnin Gwari|11.01|6.78|20000
NG|Tsafe|11.95|6.92|20000
NG|Maru|12.33|6.4|20000
NG|Jos|9.93|8.89|900000
NG|Bokkos|9.3|8.99|20000
NG|Mangu|9.52|9.1|20000
NG|Barkin Ladi|9.53|8.9|20000
NG|Guma|7.95|8.6|0
NG|Gwoza|11.09|13.69|40000
NG|Geidam|12.9|11.93|30000
NG|Shiroro|9.95|6.83|5000
NG|Kuriga|10.78|7.0|5000
CD|Mangina|0.58|29.31|30000
CD|Komanda|1.37|29.77|15000
CD|Bule|1.83|30.6|5000
CD|Plaine Savo,Plaine Savo displacement site|1.86|30.57|4000
CD|Oicha|0.7|29.52|60000
CD|Eringeti|0.98|29.6|8000
CD|Mavivi|0.55|29.48|5000
CD|Mbau|0.62|29.5|5000
CD|Kamango|0.65|29.9|5000
CD|Rutshuru|-1.19|29.45|50000
CD|Kiwanja|-1.15|29.45|40000
CD|Rumangabo|-1.34|29.36|5000
CD|Bunagana|-1.3|29.6|10000
CD|Kibumba|-1.48|29.33|8000
CD|Sake|-1.57|29.05|30000
CD|Mushaki|-1.48|28.98|5000
CD|Masisi|-1.4|28.81|20000
CD|Kitshanga,Kitchanga|-1.23|29.05|40000
CD|Minova|-1.71|29.02|30000
CD|Kanyabayonga|-0.7|29.17|30000
CD|Lubero|-0.16|29.24|20000
CD|Kirumba|-0.57|29.17|20000
CD|Walikale|-1.42|28.07|15000
CD|Pinga|-1.02|28.7|10000
CD|Kishishe|-0.95|29.25|3000
CD|Nyabibwe|-1.98|28.95|5000
CD|Kavumu|-2.31|28.81|10000
CD|Boga|1.03|29.97|10000
CD|Mambasa|1.36|29.05|30000
CD|Irumu|1.45|29.87|5000
CD|Djugu|1.92|30.5|10000
CD|Mongbwalu|1.95|30.03|20000
CD|Fataki|2.0|30.6|10000
CD|Drodro|1.8|30.63|5000
CD|Tchomia|1.44|30.49|10000
CD|Biakato|0.85|29.2|10000
CD|Fizi|-4.3|28.94|10000
CD|Minembwe|-4.05|28.75|10000
CD|Mikenge|-3.95|28.5|2000
CD|Sange|-3.08|29.11|20000
SD|Rufaa,Rufa'a|14.77|33.36|60000
SD|Babanusa,Babanousa|11.33|27.82|20000
SD|Zamzam,Zamzam camp,Zamzam displacement camp|13.49|25.31|400000
SD|Abu Shouk,Abu Shouk camp,Abu Shok|13.67|25.34|100000
SD|Khartoum North,Bahri|15.64|32.53|1000000
SD|El Geneina,Geneina|13.45|22.45|250000
SD|Ardamata|13.5|22.48|50000
SD|Kutum|14.2|24.66|20000
SD|Mellit|14.13|25.55|50000
SD|Tawila|13.53|24.9|50000
SD|Kebkabiya|13.65|24.09|20000
SD|Malha|15.06|26.2|10000
SD|Dilling|12.05|29.65|60000
SD|Wad al-Noura,Wad al Noura|14.6|32.6|5000
SD|Jebel Moya|13.48|33.3|5000
SD|Dinder|13.3|34.13|20000
SD|Tamboul,Tambul|14.94|33.4|20000
SD|Al-Sireha,Sireha|14.75|33.1|5000
SD|Merowe|18.45|31.83|10000
SD|El Daein,Ed Daein|11.46|26.13|250000
SD|Kabkabiya|13.65|24.09|20000
SD|Al-Malha|15.06|26.2|10000
SD|Kurmuk|10.55|34.29|10000
SS|Nasir|8.6|33.06|10000
SS|Ulang|8.7|33.0|5000
SS|Pibor|6.8|33.13|5000
SS|Leer|8.3|30.14|5000
SS|Akobo|7.78|33.0|10000
SO|Barawe,Baraawe|1.11|44.03|30000
SO|Bossaso,Bosaso,Boosaaso|11.28|49.18|160000
SO|Adan Yabal,Adan Yabaal|3.95|46.36|5000
SO|El Baraf|3.3|45.95|5000
SO|Awdhigle,Awdheegle|1.98|44.83|8000
SO|Janale|1.8|44.7|10000
SO|Elasha Biyaha|2.1|45.2|10000
SO|Mahas|4.4|46.1|10000
SO|Bulo Mareer,Bulo Marer|1.63|44.52|10000
SO|Moqokori|4.1|46.15|3000
SO|Masagaway|4.3|46.9|3000
SO|Lasanod,Las Anod,Laascaanood|8.48|47.36|60000
SO|Bakara market,Bakara|2.05|45.31|0|quarter
SO|Hodan|2.04|45.3|0|quarter
SO|Dharkenley|2.03|45.26|0|quarter
KE|Mandera|3.94|41.86|60000
KE|Lamu|-2.27|40.9|20000
MZ|Mocimboa da Praia,Mocímboa da Praia|-11.35|40.35|60000
MZ|Macomia|-12.25|40.13|20000
MZ|Quissanga|-12.42|40.48|10000
MZ|Mueda|-11.67|39.56|40000
MZ|Nangade|-11.08|39.7|10000
MZ|Muidumbe|-11.8|39.8|10000
MZ|Afungi|-10.83|40.53|1000
ET|Shire,Inda Selassie|14.1|38.28|70000
ET|Chenna|13.1|37.8|2000
ET|Merawi|11.41|37.16|30000
SY|Qamishli,Kamishli,Qamishly,Al-Qamishli|37.05|41.23|200000
SY|Hasakah,Hasaka,Hassakeh,Al-Hasakah,Al Hasakah,Hasakeh|36.5|40.75|190000
SY|Deir ez-Zor,Deir Ezzor,Deir al-Zor,Deir al-Zour,Deir Azzor|35.34|40.14|240000
SY|Saraqib,Saraqeb|35.86|36.81|30000
SY|Khan Sheikhoun,Khan Shaykhun,Khan Sheikhun|35.44|36.65|50000
SY|Maarat al-Numan,Maaret al-Numan,Ma'arrat al-Numan,Maarat al-Nu'man|35.64|36.67|60000
SY|Kafranbel,Kafr Nabl|35.61|36.56|20000
SY|Atareb,Al-Atarib|36.14|36.83|15000
SY|Baghouz,Al-Baghuz,Baghuz|34.45|40.97|5000
SY|Ain Issa|36.38|38.86|15000
SY|Tal Tamr,Tell Tamer|36.65|40.37|10000
SY|Ras al-Ain,Serekaniye|36.85|40.07|30000
SY|Tal Rifaat,Tel Rifaat|36.47|37.1|20000
SY|Al-Hol,Al-Hol camp,al-Hawl|36.38|41.15|15000
SY|Hader|33.28|35.83|5000
SY|Jableh|35.36|35.93|80000
SY|Baniyas,Banias|35.18|35.95|40000
SY|Suweida,Sweida|32.71|36.57|70000
SY|Jaramana|33.49|36.35|100000
SY|Sahnaya,Ashrafiyat Sahnaya|33.42|36.22|40000
SY|Sayyida Zeinab,Sayeda Zeinab,Sayyidah Zaynab|33.44|36.34|100000
LB|Nabatieh,Nabatiyeh,Nabatiyah,Nabatiye|33.38|35.48|80000
LB|Bint Jbeil,Bint Jubayl|33.12|35.43|20000
LB|Marjayoun,Marjeyoun|33.36|35.59|5000
LB|Khiam|33.33|35.61|15000
LB|Aita al-Shaab,Ayta ash-Shab|33.1|35.33|8000
LB|Maroun al-Ras|33.1|35.44|3000
LB|Kfar Kila,Kfarkela,Kfar Kela|33.28|35.56|5000
LB|Hula,Houla|33.21|35.51|5000
LB|Mays al-Jabal,Meiss el-Jabal|33.17|35.52|8000
LB|Yaroun|33.08|35.42|3000
LB|Naqoura|33.12|35.14|5000
LB|Qana|33.21|35.3|8000
LB|Tyre|33.27|35.2|60000
LB|Sidon,Saida|33.56|35.37|80000
LB|Ain al-Hilweh,Ein el-Hilweh,Ain el-Hilweh|33.54|35.38|70000
LB|Arsal|34.18|36.42|35000
LB|Hermel|34.39|36.38|40000
LB|Baalbek|34.0|36.2|80000
PS|Gaza City|31.52|34.45|590000
PS|Deir al-Balah,Deir al Balah,Deir el-Balah|31.42|34.35|75000
PS|Khan Younis,Khan Yunis,Khan Yunus|31.34|34.3|200000
PS|Rafah|31.28|34.25|170000
PS|Jabalia,Jabaliya,Jabalya,Jabalia camp,Jabalia refugee camp|31.53|34.48|170000
PS|Beit Lahiya,Beit Lahia|31.55|34.5|60000
PS|Beit Hanoun,Beit Hanun|31.54|34.54|50000
PS|Nuseirat,Nuseirat camp,Nuseirat refugee camp|31.45|34.39|60000
PS|Bureij,al-Bureij,Bureij camp,Bureij refugee camp|31.44|34.4|40000
PS|Maghazi,al-Maghazi,Maghazi camp,Maghazi refugee camp|31.42|34.39|25000
PS|Al-Mawasi,Mawasi,Muwasi,al-Muwasi|31.32|34.24|10000
PS|Shujaiya,Shejaiya,Shujayea,Shuja'iyya|31.5|34.47|100000|quarter
PS|Zeitoun,Zaytoun|31.49|34.45|0|quarter
PS|Sheikh Radwan|31.53|34.46|0|quarter
PS|Tal al-Hawa,Tel al-Hawa|31.5|34.43|0|quarter
PS|Al-Shati,Shati,Shati camp,Beach camp,al-Shati camp|31.53|34.44|80000|quarter
PS|Tal al-Sultan,Tel al-Sultan|31.3|34.24|0|quarter
PS|Jenin|32.46|35.3|50000
PS|Nablus|32.22|35.26|150000
PS|Tulkarm,Tulkarem|32.31|35.03|60000
PS|Balata,Balata camp|32.21|35.29|25000
PS|Nur Shams|32.32|35.06|8000
PS|Huwara,Hawara|32.15|35.26|7000
PS|Masafer Yatta|31.36|35.1|2000
PS|Sheikh Jarrah|31.79|35.23|0|quarter
PS|Kerem Shalom|31.23|34.28|0
PS|Hebron|31.53|35.1|200000
IL|Kiryat Shmona|33.21|35.57|22000
IL|Sderot|31.53|34.6|27000
IL|Be'eri,Kibbutz Be'eri|31.42|34.49|1000
IL|Nir Oz|31.31|34.4|400
IL|Kfar Aza|31.48|34.53|700
IL|Majdal Shams|33.27|35.77|11000
IQ|Tuz Khurmato,Tuz Khurmatu,Tuz Khormato|34.88|44.63|60000
IQ|Sinjar|36.32|41.86|80000
IQ|Hawija|35.33|43.77|100000
IQ|Tal Afar,Telafar|36.38|42.45|160000
IQ|Ain al-Asad,Al-Asad air base,Ain al-Assad,Al Asad Airbase,Ain al-Asad air base|33.79|42.44|0
IQ|Al-Qaim,Qaim,Al Qaim|34.37|41.09|75000
IQ|Makhmour,Makhmur|35.77|43.58|10000
IQ|Jurf al-Sakhar,Jurf al-Sakhr|32.87|44.2|10000
IQ|Taji|33.51|44.26|20000
IQ|Tarmiyah,Tarmiya|33.67|44.4|30000
IQ|Abu Ghraib|33.3|44.07|190000
IQ|Muqdadiya,Muqdadiyah,Miqdadiya|33.98|44.93|90000
IQ|Balad|34.02|44.15|40000
IQ|Baiji|34.93|43.49|100000
IQ|Tikrit|34.61|43.68|100000
IQ|Harir|36.55|44.35|10000
IQ|Amerli,Amirli|34.72|44.6|20000
IQ|Khanaqin|34.35|45.38|100000
IQ|Karrada,Karada|33.3|44.43|0|quarter
IQ|Adhamiya,Adhamiyah,Azamiyah|33.37|44.37|0|quarter
IQ|Shaab,Al-Shaab|33.4|44.42|0|quarter
IQ|Dora,Doura|33.25|44.4|0|quarter
IQ|Mashtal|33.33|44.49|0|quarter
YE|Hodeidah,Hodeida,Hudaydah,Al-Hudaydah,Al Hudaydah,Hudaida|14.8|42.95|400000
YE|Hays|13.93|43.48|15000
YE|Al-Khokha,Khokha,Al Khawkhah|13.8|43.25|15000
YE|Mocha,Mokha,Al-Makha|13.32|43.25|15000
YE|Ras Isa|15.13|42.6|0
YE|Salif|15.3|42.68|5000
YE|Haradh,Harad|16.41|43.06|20000
YE|Dahyan|17.03|43.58|5000
YE|Al-Abdiyah,Abdiyah|14.4|45.2|3000
YE|Sirwah|15.45|45.02|5000
YE|Ataq|14.54|46.83|40000
YE|Bayhan,Beihan|14.8|45.72|15000
YE|Mudiyah|13.93|46.08|15000
YE|Zinjibar|13.13|45.38|20000
YE|Seiyun,Seiyoun,Sayun|15.94|48.79|60000
YE|Mukalla,Al-Mukalla|14.54|49.12|250000
YE|Dhale,Al-Dhale|13.7|44.73|90000
UA|Vuhledar,Ugledar|47.78|37.25|14000
UA|Robotyne|47.45|35.84|500
UA|Urozhaine|47.76|36.83|1000
UA|Chasiv Yar|48.59|37.83|13000
UA|Klishchiivka|48.53|37.96|500
UA|Ocheretyne|48.24|37.61|3500
UA|Krynky|46.73|33.1|1000
UA|Vovchansk|50.29|36.94|17000
UA|Lyptsi|50.2|36.42|4000
UA|Hlyboke|50.27|36.4|500
UA|Kupiansk,Kupyansk|49.71|37.62|27000
UA|Velyka Novosilka|47.84|36.83|5000
UA|Hroza|49.65|37.3|300
UA|Huliaipole|47.66|36.26|13000
UA|Orikhiv|47.57|35.79|14000
UA|Stepnohirsk|47.57|35.54|4000
UA|Bucha|50.54|30.22|37000
UA|Irpin|50.52|30.25|60000
UA|Saltivka|50.03|36.32|0|quarter
RU|Sudzha|51.19|35.27|5000
RU|Shebekino|50.41|36.9|40000
RU|Engels|51.5|46.12|220000
AF|Imam Sahib|37.19|68.9|50000
AF|Achin|34.1|70.7|20000
AF|Bagram|34.95|69.27|20000
AF|Musa Qala|32.44|64.74|20000
AF|Sangin|32.07|64.83|20000
AF|Marjah,Marja|31.52|64.12|20000
AF|Dasht-e-Barchi,Dasht-e Barchi|34.5|69.08|0|quarter
AF|Deh Rawood,Dihrawud|32.63|65.45|20000
AF|Spin Boldak|31.01|66.4|30000
AF|Tarin Kot,Tarinkot,Tirin Kot|32.63|65.87|70000
PK|Miranshah,Miran Shah,Miramshah|33.0|70.07|10000
PK|Mir Ali|32.97|70.27|10000
PK|Wana|32.3|69.57|20000
PK|Razmak|32.69|69.83|5000
PK|Datta Khel|32.9|69.75|5000
PK|Parachinar|33.9|70.1|60000
PK|Torkham|34.12|71.09|5000
PK|Chaman|30.92|66.45|120000
PK|Panjgur|26.97|64.1|40000
PK|Turbat|26.0|63.05|210000
PK|Mastung|29.8|66.85|30000
PK|Bolan|29.5|67.5|0
PK|Hub|25.03|66.89|170000
PK|Bajaur|34.75|71.5|0|admin2
PK|Lakki Marwat|32.61|70.91|40000
PK|Dera Ismail Khan|31.83|70.9|210000
PK|Kurram|33.7|70.3|0|admin2
PK|Nushki|29.55|66.02|40000
PH|Marawi|8.0|124.29|200000
PH|Jolo|6.05|121.0|130000
PH|Patikul|6.07|121.1|60000
PH|Datu Hoffer,Datu Hoffer Ampatuan|6.87|124.45|30000
PH|Maguindanao|6.95|124.4|0|admin2
PH|Lanao del Sur|7.9|124.3|0|admin2
PH|Lanao del Norte|8.0|124.0|0|admin2
PH|Cotabato City|7.22|124.25|300000
PH|Datu Salibo|7.02|124.5|15000
PH|Piagapo|8.0|124.17|20000
PH|Sumisip|6.42|121.98|40000
PH|Negros Occidental|10.4|123|0|admin2
PH|Second Thomas Shoal|9.75|115.87|0
PH|Scarborough Shoal|15.18|117.76|0
HT|Cabaret|18.73|-72.42|60000
HT|Croix-des-Bouquets|18.58|-72.23|230000
HT|Pont-Sondé|19.15|-72.62|10000
HT|Arcahaie|18.77|-72.51|120000
HT|Kenscoff|18.45|-72.29|50000
HT|Carrefour-Feuilles|18.52|-72.34|0|quarter
HT|La Saline|18.55|-72.35|0|quarter
HT|Solino|18.55|-72.33|0|quarter
HT|Bel Air,Bel-Air|18.55|-72.34|0|quarter
HT|Petite-Rivière,Petite Rivière de l'Artibonite|19.12|-72.48|30000
HT|Mirebalais|18.83|-72.11|100000
HT|Wharf Jérémie|18.56|-72.35|0|quarter
CO|Tibú|8.64|-72.73|15000
CO|El Plateado|2.5|-77.1|5000
CO|Argelia|2.26|-77.25|5000
CO|Toribío|2.95|-76.27|5000
CO|Corinto|3.17|-76.26|15000
CO|El Tarra|8.57|-73.09|5000
CO|Teorama|8.44|-73.29|3000
MX|Aguililla|18.74|-102.79|8000
MX|Tepalcatepec|19.18|-102.85|15000
MX|Iguala|18.34|-99.54|118000
MX|Chilapa|17.59|-99.18|30000
MX|San Fernando|24.85|-98.16|30000
MX|Texcaltitlán|18.93|-99.93|5000
MX|Frontera Comalapa|15.66|-92.14|20000
LY|Tarhuna,Tarhouna|32.43|13.63|40000
LY|Zawiya,Zawia|32.75|12.73|200000
LY|Derna|32.77|22.64|80000
EG|Sheikh Zuweid,Sheikh Zuwayed|31.22|34.11|30000
EG|Arish,El-Arish,al-Arish|31.13|33.8|160000
EG|Bir al-Abed|31.02|33.01|10000
CM|Kolofata|11.17|14.0|20000
CM|Fotokol|12.37|14.23|20000
CM|Ngarbuh|6.5|10.9|1000
TD|Boma|13.6|14.2|1000
CF|Bria|6.54|21.99|40000
CF|Birao|10.28|22.78|10000
CF|Bangassou|4.74|22.82|30000
AM|Jermuk|39.84|45.67|5000
AZ|Stepanakert,Khankendi|39.82|46.75|55000
TH|Mae Sot|16.71|98.57|50000
BD|Cox's Bazar|21.44|92.0|250000
BD|Kutupalong|21.21|92.16|600000
`;

/** Places that are packed beside the GeoNames extract. */
export const additions: readonly Addition[] = `${table.trim()}\n${seats.trim()}`.split('\n').map((line) => {
  const [country = '', names = '', lat, lon, population, kind] = line.split('|');
  return { country, names: names.split(',').map((n) => n.trim()), lat: Number(lat), lon: Number(lon), population: Number(population), kind: kind === 'quarter' || kind === 'admin2' ? kind : 'town' };
});
