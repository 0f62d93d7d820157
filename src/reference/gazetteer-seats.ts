/** Seats of second- and third-order units, towns at fronts and camps of countries that conflict news is about, where no GeoNames extract of ours has them: lines as in `gazetteer-additions`. */
export const seats = `
SD|Hamrat al-Sheikh,Hamrat esh-Sheikh,Hamrat ash-Sheikh,Hamrat el-Sheikh|14.58|27.95|5000
SD|Sodari,Sodiri|14.41|29.09|5000
SD|Al-Khiwai,El Khiwai,Khiwai,Al-Khuwei,El Khuwei,Al-Khuwai|13.08|29.23|10000
SD|Wad Banda|13.1|27.95|5000
SD|Abu Zabad|12.35|29.25|20000
SD|Lagawa|11.4|29.13|10000
SD|Kauda|11.1|30.52|5000
SD|Talodi|10.63|30.38|10000
SD|Umm Keddada,Um Kadada,Um Kaddada|13.6|26.69|10000
SD|Saraf Omra|13.45|23.26|10000
SD|Nertiti,Nierteti|12.96|24.04|20000
SD|Korma|13.83|24.75|5000
SD|Kalma,Kalma camp|12.03|24.98|100000
SD|Gereida,Graida|11.27|25.13|50000
SD|Buram|10.87|25.16|10000
SD|Tina,Al-Tina,Tine|15.04|22.85|10000
SD|Murnei,Mornei|12.95|22.87|20000
SD|Jebel Aulia,Jabal Awliya|15.24|32.5|50000
SD|Al-Jaili,Jaili,Geili|16.02|32.6|10000
SD|Hasaheisa,Al-Hasahisa,Hassaheisa|14.75|33.3|50000
SD|Kamlin,Al-Kamlin|15.08|33.18|20000
SD|Al-Dabba,Ad-Dabbah|18.05|30.95|10000
SS|Gumuruk,Gumruk|6.63|32.94|5000
SS|Likuangole,Lekuangole|7.05|33.0|3000
SS|Pochalla|7.18|34.1|5000
SS|Duk Padiet,Duk Fadiat|7.73|31.42|3000
SS|Duk Payuel,Duk Faiwil|7.5|31.5|3000
SS|Ayod|8.13|31.42|5000
SS|Waat|8.17|32.2|5000
SS|Lankien|8.53|32.07|5000
SS|Old Fangak|9.07|30.88|5000
SS|Melut|10.44|32.2|10000
SS|Paloich,Paloch|10.46|32.5|5000
SS|Kodok,Fashoda|9.88|32.12|10000
SS|Tonga|9.47|31.05|3000
SS|Koch|8.6|29.98|3000
SS|Mayom|9.22|29.17|5000
SS|Abyei|9.6|28.43|20000
SS|Agok|9.35|28.6|10000
SS|Kuajok,Kuacjok|8.3|27.98|50000
SS|Tambura|5.6|27.47|10000
SS|Ezo|5.07|27.47|5000
SS|Maridi|4.91|29.48|20000
SS|Mundri|5.35|30.35|10000
SS|Mvolo|6.05|29.95|3000
SS|Magwi|4.13|32.3|5000
SS|Nimule|3.6|32.06|30000
SS|Ikotos|4.08|33.1|5000
SS|Terekeka|5.45|31.75|10000
SS|Mangalla|5.2|31.77|5000
SS|Raja,Raga|8.46|25.68|10000
SS|Mingkaman|6.05|31.52|20000
ET|Nefas Mewcha,Nefas Mewucha|11.73|38.47|20000
ET|Mota,Motta|11.08|37.87|30000
ET|Dembecha|10.55|37.48|20000
ET|Bure|10.7|37.07|25000
ET|Dejen|10.17|38.13|15000
ET|Bichena|10.45|38.2|20000
ET|Jiga|10.67|37.37|10000
ET|Dangila,Dangla|11.27|36.83|30000
ET|Injibara|10.95|36.93|30000
ET|Chagni|10.95|36.5|30000
ET|Adet|11.27|37.48|15000
ET|Debark|13.16|37.9|25000
ET|Dabat|12.98|37.77|15000
ET|Metemma|12.96|36.2|20000
ET|Kobo|12.15|39.63|30000
ET|Mersa|11.67|39.66|10000
ET|Hayq,Haik|11.3|39.68|15000
ET|Kemise|10.72|39.87|25000
ET|Ataye|10.35|39.93|15000
ET|Shewa Robit|10.0|39.9|30000
ET|Debre Sina|9.85|39.77|15000
ET|Alem Ketema|10.03|39.03|10000
ET|Were Ilu|10.6|39.43|10000
ET|Gashena|11.69|38.92|5000
ET|Sekota,Sokota|12.63|39.03|20000
ET|Woreta,Wereta|11.92|37.7|25000
ET|Addis Zemen|12.12|37.78|25000
ET|Gimbi|9.17|35.83|40000
ET|Begi|9.35|34.53|10000
ET|Shambu|9.57|37.1|20000
ET|Guder|8.97|37.77|15000
ET|Abiy Addi,Abi Adi|13.62|39.0|20000
ET|Korem|12.5|39.52|20000
ET|Mekoni,Mehoni|12.8|39.65|20000
ET|Zalambessa,Zalanbesa|14.52|39.38|10000
ET|Sheraro|14.4|37.77|20000
ET|Hawzen|13.97|39.43|10000
ET|Mai Kadra,May Kadra|14.07|36.57|20000
ET|Abala|13.36|39.76|10000
ET|Berhale|13.86|40.02|5000
SO|Afmadow|0.51|42.07|30000
SO|Dhobley|0.41|41.01|30000
SO|Kolbiyow|-1.12|41.53|5000
SO|Ras Kamboni|-1.64|41.58|5000
SO|Bardhere,Baardheere|2.34|42.28|50000
SO|Diinsoor,Dinsoor|2.41|42.98|20000
SO|Qoryoley|1.79|44.53|40000
SO|Wanlaweyn|2.62|44.9|30000
SO|Bal'ad,Balcad|2.36|45.38|30000
SO|Warsheikh|2.3|45.8|5000
SO|Cadale,Adale|2.76|46.32|5000
SO|Ceeldheer,El Dheer|3.84|47.18|5000
SO|Harardhere,Xarardheere|4.65|47.86|10000
SO|Buulobarde,Bulo Burte,Bulo Burde|3.85|45.57|20000
SO|Jalalaqsi|3.39|45.6|10000
SO|Guriel,Guri'el|5.31|45.88|30000
SO|Dhusamareb,Dusamareb|5.54|46.39|50000
KE|Liboi|0.36|40.87|5000
KE|Dadaab|0.05|40.31|100000
KE|Fafi|-0.05|40.6|2000
KE|Ijara|-1.6|40.52|3000
KE|Elwak,El Wak|2.8|40.93|20000
KE|Lafey|3.15|41.18|3000
KE|Rhamu|3.93|41.22|10000
KE|Kiunga|-1.75|41.49|2000
KE|Baragoi|1.78|36.79|10000
KE|Marigat|0.47|35.98|10000
KE|Todonyang|4.45|35.93|2000
KE|Lokichoggio,Lokichogio|4.2|34.35|20000
MZ|Mucojo|-12.07|40.47|5000
MZ|Meluco|-12.55|39.68|5000
MZ|Ancuabe|-12.97|39.85|10000
MZ|Metuge|-12.98|40.33|5000
MZ|Chiure,Chiúre|-13.42|39.83|50000
MZ|Mecufi,Mecúfi|-13.28|40.56|5000
MZ|Ocua|-13.6|39.97|3000
MZ|Mazeze|-13.58|40.03|3000
MZ|Palma|-10.77|40.47|50000
MZ|Awasse|-11.52|39.98|3000
MZ|Diaca|-11.48|39.9|3000
MZ|Mbau|-11.64|40.22|3000
MZ|Balama|-13.35|38.57|10000
MZ|Namuno|-13.62|38.82|10000
MZ|Memba|-14.19|40.53|10000
MZ|Erati,Namapa|-13.72|39.83|20000
CD|Mwenga|-3.04|28.43|20000
CD|Kamituga|-3.06|28.18|100000
CD|Nyabiondo|-1.27|28.65|10000
CD|Iga-Barrière,Iga Barrière|1.68|30.2|10000
CD|Kaziba|-2.85|28.82|10000
CD|Walungu|-2.63|28.67|10000
CD|Nyangezi|-2.67|28.87|20000
CD|Kamanyola|-2.74|29.0|30000
CD|Luvungi|-2.87|29.03|20000
CD|Bunyakiri|-2.05|28.57|10000
CD|Shabunda|-2.7|27.34|20000
CD|Manguredjipa|0.35|28.77|10000
CD|Kayna,Kaina|-0.62|29.17|20000
CD|Alimbongo|-0.36|29.19|5000
CD|Ngungu|-1.75|28.85|5000
CD|Bweremana|-1.65|29.0|5000
CD|Mweso|-1.13|29.02|10000
CD|Bambo|-1.03|29.25|10000
CD|Tongo|-1.2|29.27|5000
CD|Nyamilima|-0.73|29.56|10000
CD|Ishasha|-0.74|29.63|5000
CD|Mahagi|2.3|30.99|20000
CD|Gety,Gethy|1.2|30.18|5000
CD|Luna|1.05|29.75|3000
CD|Baraka|-4.1|29.1|100000
CF|Zemio|5.03|25.14|10000
CF|Obo|5.4|26.49|10000
CF|Mboki|5.32|25.96|5000
CF|Bakouma|5.7|22.78|5000
CF|Ndele|8.41|20.65|15000
CF|Kaga-Bandoro|6.98|19.18|25000
CF|Bocaranga|6.99|15.64|15000
CF|Ngaoundaye|7.47|15.6|5000
BF|Gorgadji|14.03|-0.52|5000
BF|Djibo|14.1|-1.63|60000
BF|Tongomayel|14.06|-1.5|5000
BF|Kelbo|13.87|-1.23|5000
BF|Pobé-Mengao|13.9|-1.77|3000
BF|Titao|13.77|-2.07|20000
BF|Thiou|13.8|-2.67|5000
BF|Tougouri|13.32|-0.52|5000
BF|Pensa|13.52|-1.0|5000
BF|Falangountou|14.37|0.02|5000
BF|Markoye|14.65|0.05|10000
BF|Tin-Akoff|14.97|-0.17|3000
BF|Déou|14.6|-0.72|5000
BF|Partiaga|11.98|1.78|3000
BF|Tansarga|11.95|1.97|3000
BF|Madjoari|11.47|1.24|3000
BF|Matiacoali|12.37|1.03|5000
BF|Foutouri|13.07|0.7|3000
BF|Kompienga|11.07|0.7|10000
BF|Nadiagou|11.13|0.78|3000
BF|Tougan|13.07|-3.07|20000
BF|Toéni|13.4|-3.2|3000
BF|Solenzo|12.18|-4.08|15000
BF|Bourasso|12.65|-3.7|3000
BF|Djibasso|13.12|-4.15|3000
ML|Fafa|15.32|0.73|1000
ML|Ouatagouna|15.18|0.72|5000
ML|Bourem|16.95|-0.35|20000
ML|Almoustarat|17.37|0.1|1000
ML|Anefis|18.05|0.6|1000
ML|Aguelhok,Aguel'hoc|19.46|0.86|5000
ML|Anderamboukane|15.42|3.02|5000
ML|Inékar,Inekar|15.93|3.13|1000
ML|Gossi|15.82|-1.3|10000
ML|Hombori|15.28|-1.7|5000
ML|Mondoro|14.67|-1.95|3000
ML|Diallassagou|13.75|-3.6|3000
ML|Dogofry|14.8|-6.0|5000
ML|Diabaly|14.69|-6.02|20000
ML|Nampala|15.28|-5.55|5000
ML|Nara|15.17|-7.29|15000
ML|Sokolo|14.73|-6.12|5000
ML|Tenenkou|14.46|-4.92|10000
NE|Bankilaré|14.58|0.73|5000
NE|Dargol|13.92|1.25|5000
NE|Abala|14.93|3.43|10000
NE|Sanam|14.9|4.3|3000
NE|Makalondi|12.83|1.68|3000
NE|Gothèye,Gothey|13.82|1.58|5000
NE|Méhana|14.12|1.13|3000
NE|Toumour|13.67|13.12|5000
CM|Batibo|5.83|9.86|10000
CM|Widikum|5.87|9.77|10000
CM|Jakiri|6.1|10.66|10000
CM|Nkambe|6.63|10.67|15000
CM|Eyumojock|5.47|9.0|3000
CM|Mamfe|5.75|9.31|20000
CM|Amchide|11.22|14.05|5000
CM|Mora|11.05|14.14|50000
CM|Waza|11.4|14.57|5000
NG|Gujba|11.5|11.93|5000
NG|Goniri|11.48|12.3|3000
NG|Katarko|11.55|11.93|2000
NG|Marte|12.37|13.83|5000
NG|Kala Balge|12.1|14.45|5000
NG|Kareto|12.9|12.5|2000
NG|Magumeri|12.11|12.83|5000
NG|Mafa|11.92|13.6|5000
NG|Askira|10.65|12.91|10000
NG|Shinkafi|13.07|6.5|20000
NG|Zurmi|12.77|6.78|20000
NG|Dansadau|11.3|6.49|10000
NG|Jibia|13.1|7.22|30000
NG|Batsari|12.75|7.25|20000
NG|Safana|12.41|7.41|10000
NG|Faskari|11.72|7.02|10000
NG|Sabuwa|11.17|7.08|10000
NG|Kankara|11.93|7.41|20000
NG|Kankia|12.55|7.82|20000
NG|Giwa|11.28|7.42|10000
NG|Isa|13.2|6.4|20000
NG|Sabon Birni|13.56|6.38|20000
NG|Munya,Sarkin Pawa|9.87|7.13|3000
NG|Mariga|10.47|6.15|3000
NG|Riyom|9.63|8.77|10000
NG|Agatu|7.9|7.9|3000
NG|Ukum,Zaki Biam|7.55|9.6|20000
NG|Logo|7.75|9.25|3000
SN|Thiaroye|14.75|-17.38|100000
LY|Qasr bin Ghashir,Qasr Bin Ghashir|32.68|13.18|50000
SY|Nayrab,Al-Nayrab|35.9|36.72|3000
SY|Kansafra,Kinsafra|35.65|36.48|5000
SY|Al-Bara,Bara|35.68|36.54|5000
SY|Ihsim|35.68|36.55|5000
SY|Al-Fatira,Fatira|35.64|36.44|3000
SY|Sufuhon,Safuhon|35.63|36.46|2000
SY|Kafr Oweid,Kafr Aweid|35.65|36.43|3000
SY|Kafr Nouran|36.08|36.89|3000
SY|Kafr Amma|36.1|36.88|3000
SY|Kafr Taal|36.13|36.91|2000
SY|Kafr Halab|36.03|36.85|2000
SY|Taqad|36.17|36.88|3000
SY|Maaret al-Naasan,Maarat al-Naasan|36.02|36.81|3000
SY|Afis|35.91|36.79|3000
SY|Al-Ankawi,Ankawi|35.61|36.36|1000
SY|Qastun|35.71|36.39|2000
SY|Kabani,Kabana,Kabina|35.74|36.25|500
SY|Basankul|35.79|36.42|2000
SY|Al-Shuhayl,Shuhayl,Shuheil,Al-Shuhail|35.1|40.44|10000
SY|Al-Busayrah,Busayra,Busayrah,Basira|35.16|40.43|10000
SY|Dhiban,Theban,Diban|35.01|40.52|10000
SY|Hajin|34.69|40.83|20000
SY|Gharanij|34.79|40.72|5000
SY|Abu Hamam,Abu Hammam|34.83|40.66|5000
SY|Al-Sousa,Sousa|34.52|40.93|5000
SY|Jadid Ekeidat,Jadeed Ekeidat|35.22|40.33|3000
SY|Al-Shaddadi,Shaddadi,Shaddadah|36.06|40.73|15000
SY|Deir Hafer|36.16|37.71|20000
SY|Al-Sukhnah,Sukhnah,Sukhna|34.89|38.87|10000
LB|Kafer Kela,Kafr Kila|33.28|35.56|5000
LB|Rmeish,Rmaich|33.08|35.37|5000
LB|Ain Ebel|33.11|35.4|2000
LB|Ramyah,Ramia|33.11|35.31|2000
LB|Marwahin|33.11|35.28|1000
LB|Dhayra,Dhaira|33.1|35.24|1000
LB|Alma al-Shaab|33.1|35.19|1000
LB|Tayr Harfa,Tair Harfa|33.13|35.23|2000
LB|Majdal Zoun|33.16|35.22|2000
LB|Mansouri|33.17|35.2|2000
LB|Beit Lif|33.12|35.34|2000
LB|Haris|33.18|35.38|3000
LB|Haddatha|33.16|35.39|2000
LB|Tibnin,Tebnine|33.19|35.41|5000
LB|Kounine|33.14|35.43|2000
LB|Beit Yahoun|33.16|35.42|1000
LB|Ainata|33.13|35.44|3000
LB|Aitaroun|33.11|35.47|5000
LB|Blida|33.14|35.52|3000
LB|Markaba|33.23|35.52|2000
LB|Odaisseh,Adaisseh,Odeisseh|33.25|35.54|3000
LB|Taybeh|33.27|35.52|4000
LB|Deir Mimas|33.3|35.55|1000
LB|Deir Siryan|33.28|35.51|1000
LB|Qlayaa,Qlaiaa|33.33|35.56|2000
LB|Kfar Shouba,Kfarchouba|33.33|35.66|2000
LB|Shebaa|33.35|35.74|5000
LB|Yater|33.16|35.33|3000
LB|Siddiqine,Siddikin|33.19|35.31|3000
LB|Adloun|33.4|35.27|3000
LB|Ansariyeh,Ansariya|33.4|35.28|2000
LB|Ghazieh,Ghaziyeh|33.52|35.37|20000
LB|Zefta|33.44|35.45|2000
LB|Jibchit,Jibsheet|33.42|35.43|5000
LB|Kfar Tebnit|33.35|35.52|2000
LB|Srifa|33.28|35.4|4000
IL|Amiad|32.93|35.54|1000
IL|Metula|33.28|35.58|2000
IL|Margaliot|33.22|35.54|500
IL|Manara|33.2|35.55|500
IL|Misgav Am|33.25|35.55|500
IL|Avivim|33.09|35.47|500
IL|Zar'it,Zarit|33.1|35.29|500
IL|Shtula|33.08|35.31|500
IL|Arab al-Aramshe|33.1|35.23|1500
IL|Beit Hillel|33.21|35.61|1000
IL|Sasa|33.03|35.39|500
IL|Ben Gurion Airport,Ben Gurion International Airport|32.0|34.88|0
SY|Damascus International Airport|33.41|36.51|0
SY|Aleppo International Airport|36.18|37.22|0
IQ|Baghdad International Airport|33.26|44.23|0
IQ|Erbil International Airport|36.24|43.96|0
YE|Sanaa International Airport|15.48|44.22|0
SD|Khartoum International Airport|15.59|32.55|0
SO|Aden Adde International Airport,Aden Adde airport|2.01|45.3|0
LB|Rafic Hariri International Airport|33.82|35.49|0
AF|Hamid Karzai International Airport|34.57|69.21|0
LY|Mitiga airport,Mitiga International Airport|32.89|13.28|0
IQ|Khor Mor,Khor Mor gas field|35.1|44.8|0
RU|Murom|50.36|36.7|1000
RU|Oktyabrsky|50.44|36.37|6000
RU|Novaya Tavolzhanka|50.37|36.83|5000
RU|Golovchino|50.55|35.8|4000
RU|Gora-Podol|50.47|35.67|2000
RU|Krasnaya Yaruga|50.8|35.65|8000
RU|Ilek-Penkovka|50.8|35.58|1000
RU|Urazovo|50.08|38.05|7000
RU|Tyotkino|51.28|34.29|4000
RU|Glushkovo|51.34|34.64|5000
RU|Korenevo|51.41|34.9|6000
RU|Belaya|51.05|35.71|3000
RU|Klimovo|52.38|32.19|13000
RU|Suzemka|52.32|34.08|8000
UA|Antonivka|46.68|32.73|12000
UA|Robotyne|47.45|35.84|500
UA|Staromaiorske|47.75|36.8|500
UA|Klishchiivka|48.53|37.96|500
UA|Bilohorivka|48.93|38.25|800
UA|Synkivka|49.78|37.68|300
UA|Torske|49.02|37.95|1500
UA|Lysivka|48.22|37.26|300
UA|Kotlyne|48.24|37.06|300
UA|Krynky|46.73|33.09|900
UA|Kozachi Laheri|46.71|32.99|3000
UA|Kruhliakivka|49.53|37.69|1000
UA|Kolisnykivka|49.57|37.78|300
AF|Barmal|32.62|69.25|3000
AF|Angoor Ada,Angur Ada|32.52|69.28|3000
AF|Dand-e-Patan,Dand Patan|33.8|69.93|3000
AF|Spera|33.2|69.5|3000
PK|Musakhail,Musakhel|30.86|69.82|5000
PK|Mand|26.1|62.05|10000
PK|Tump|26.1|62.37|10000
PK|Mangochar,Mangocher|29.35|66.65|10000
PK|Barkhan|29.9|69.53|10000
PK|Duki|30.15|68.57|10000
PK|Harnai|30.1|67.93|10000
PK|Sanjawi|30.28|68.35|5000
PK|Mekhtar|30.47|69.37|3000
PK|Mir Ali|32.99|70.27|20000
PK|Razmak|32.69|69.84|5000
PK|Spinwam|33.15|70.4|3000
PK|Ladha|32.57|69.83|3000
PK|Makeen,Makin|32.62|69.83|5000
PK|Jandola|32.33|70.12|5000
PK|Bara|33.92|71.46|20000
PK|Tirah,Tirah Valley|33.75|70.85|0
PK|Sadda|33.33|70.33|20000
PK|Kharlachi|33.86|69.92|1000
PK|Ghulam Khan|33.1|70.0|2000
PK|Pezu|32.32|70.74|5000
PK|Serai Naurang,Sarai Naurang|32.83|70.78|30000
PK|Tajazai|32.6|70.85|5000
IN|Nowgam|34.3|74.0|2000
IN|Keran|34.66|73.96|1000
IN|Gurez|34.63|74.83|2000
IN|Tangdhar|34.39|73.87|3000
IN|Mendhar|33.6|74.13|10000
IN|Surankote,Surankot|33.65|74.27|10000
IN|Kokernag|33.58|75.3|5000
IN|Akhnoor|32.9|74.74|10000
IN|Jagargunda|18.3|81.2|2000
IN|Usur|18.45|80.95|2000
IN|Basaguda|18.53|80.97|2000
IN|Konta|17.81|81.39|5000
IN|Moreh|24.25|94.31|17000
IN|Saikul|25.02|94.05|3000
MM|Chaung-U|21.96|95.28|10000
MM|Yinmarbin,Yinmabin|22.07|94.9|10000
MM|Pale|21.97|94.84|10000
MM|Kani|22.43|94.85|10000
MM|Salingyi|21.97|95.08|10000
MM|Budalin|22.38|95.14|10000
MM|Ayadaw|22.28|95.45|10000
MM|Khin-U|22.77|95.62|10000
MM|Wetlet|22.37|95.78|10000
MM|Myinmu|21.92|95.57|10000
MM|Taze|22.95|95.4|10000
MM|Mingin|22.88|94.5|5000
MM|Kalewa|23.2|94.3|5000
MM|Indaw|24.22|96.13|10000
MM|Banmauk|24.4|95.85|5000
MM|Pinlebu|24.08|95.37|5000
MM|Wuntho|23.9|95.68|10000
MM|Tigyaing|23.75|96.15|5000
MM|Natogyi|21.42|95.65|10000
MM|Taungtha|21.28|95.45|10000
MM|Yesagyo|21.63|95.24|10000
MM|Myaing|21.6|94.85|10000
MM|Gangaw|22.17|94.13|10000
MM|Tilin|21.7|94.1|5000
MM|Saw|21.15|94.15|5000
MM|Salin|20.58|94.66|10000
MM|Pekon|19.87|97.02|10000
MM|Shwegyin|17.93|96.88|10000
MM|Kyaikto|17.3|97.02|30000
MM|Bilin|17.22|97.23|10000
MM|Payathonzu|15.3|98.4|5000
MM|Ye|15.25|97.85|30000
MM|Yebyu|14.25|98.2|5000
MM|Tanintharyi|12.09|99.0|10000
MM|Singu|22.55|96.0|5000
MM|Thabeikkyin|22.88|95.97|5000
MM|Hsipaw|22.62|97.3|20000
MM|Hsenwi|23.3|97.95|10000
MM|Namtu|23.08|97.4|15000
MM|Namhsan|22.97|97.16|5000
MM|Kunlong|23.42|98.65|5000
MM|Waingmaw|25.35|97.43|15000
MM|Shwegu|24.22|96.78|10000
MM|Kyauktaw|20.85|92.98|20000
MM|Myebon|20.05|93.37|5000
MM|Pauktaw|20.18|92.85|10000
MM|Ramree|19.08|93.87|10000
BD|Gazipur|24.0|90.42|2600000
BD|Savar|23.85|90.26|300000
BD|Ashulia|23.9|90.33|300000
BD|Konabari|24.0|90.33|100000
HT|Pétion-Ville,Petion-Ville,Pétionville|18.51|-72.29|280000
HT|Kenscoff|18.45|-72.29|10000
HT|Pont-Sondé|19.15|-72.61|10000
HT|Liancourt|19.13|-72.53|10000
CO|Timba|3.11|-76.63|3000
CO|Robles|3.12|-76.58|3000
CO|El Mango|2.3|-77.1|2000
CO|La Gabarra|8.98|-72.9|5000
CO|Filogringo,Filo Gringo|8.73|-73.1|1000
`;
