import { expect, test } from 'vitest';
import { plainDoc } from '../doc.cases.ts';
import { findPlaces } from './index.ts';

/** What a place of a report is: `name country precision`, with a star where it has a point. */
function read(marked: string): readonly string[] {
  return findPlaces(plainDoc(marked)).places.filter((p) => p.use !== 'part-of-name').map(({ value: v }) => `${v.name} ${v.country ?? '-'} ${v.precision}${v.lat == null ? '' : '*'}`);
}

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['a namesake elsewhere has no point', 'Two herders were shot near {place Kineshma} in {place Nigeria}\'s {place Borno} state.', ['Kineshma NG 2', 'Nigeria NG 6', 'Borno NG 4*']],
  ['the namesake that lies in its district is taken', 'A guard was shot in {place Moreh} in {place Tengnoupal} district.', ['Moreh IN 1*', 'Tengnoupal IN 3*']],
  ['the namesake that lies there is taken', 'A mine exploded in {place Tripoli} in northern {place Lebanon}.', ['Tripoli LB 1*', 'northern Lebanon LB 5']],
  ['a division of another country is none', 'Rebels left the village of {place Victoria} in {place Cameroon}.', ['Victoria CM 1*', 'Cameroon CM 6']],
  ['a list puts nothing into what follows', 'Shells fell in {place Mosul}, {place Aleppo} and {place Homs}.', ['Mosul IQ 1*', 'Aleppo SY 1*', 'Homs SY 1*']],
  ['a chain holds its first name', 'Three men were killed in {place Dumri Tola} village in {place Palamu} district of {place Jharkhand}.', ['Dumri Tola IN 3*', 'Palamu IN 3*', 'Jharkhand IN 4*']],
  ['the kind may stand before the name', 'Nine people died in the Mexican state of {place Zacatecas}.', ['Zacatecas MX 4*']],
  ['"a province of" is a part', 'It is a town in a district of {place Zacatecas}.', ['Zacatecas MX 1*']],
  ['the kind before an "of" is the one before it', 'Police raided {place Moga} district of {place Punjab}.', ['Moga IN 3*', 'Punjab IN 4*']],
  ['a ward and its area, whatever else the names are', 'Men stormed {person Zurbak} ward of {person Wase LGA} in {place Plateau State}.', ['Zurbak NG 3*', 'Wase NG 3*', 'Plateau NG 4*']],
  ['an officer is no ward', 'Inspector {person Simon Ward} of Leeds spoke.', ['Leeds GB 1*']],
  ['an area of a town', 'A bomb went off in the Shinkafi Tsoho area of {place Kano}.', ['Shinkafi Tsoho NG 2*', 'Kano NG 1*']],
  ['the possessor holds', 'Men were arrested in {place Bihar}\'s Gaya.', ['Bihar IN 4*', 'Gaya IN 1*']],
  ['a name across a possessive is two', 'Troops entered {place Somalia\'s Bay} region.', ['Somalia SO 6', 'Bay SO 4*']],
  ['a ward of a number is none', 'A man was shot in Ward 7 of {place Kano}.', ['Kano NG 1*']],
  ['a sector of a front', 'Two men were shot in the adjoining Dumgul sector of {place Kashmir}.', ['Dumgul - 3', 'Kashmir - 5']],
  ['a village that is called like a country', 'Shells hit the village of {place Georgia} in {place Ukraine}.', ['Georgia UA 1', 'Ukraine UA 6']],
  ['a road of two towns', 'Bandits stopped a bus on the Kaduna-Abuja highway.', ['Kaduna-Abuja highway NG 5']],
  ['but no road of two names', 'The Smith-Jones road was closed.', []],
  ['a district, not a town elsewhere that is called so too', 'A blast killed two in {place Panjgur} and one in {place Kech} district.', ['Panjgur PK 1*', 'Kech PK 3*']],
  ['a city elsewhere takes no country beside it', 'Talks on {place Marinka} in {place Ukraine} were to open in {place Geneva}.', ['Marinka UA 1*', 'Ukraine UA 6', 'Geneva - 1']],
  ['a district of the division, not of its seat', 'A bomb went off in {place Bannang Sata} district, {place Yala}.', ['Bannang Sata TH 3*', 'Yala TH 4*']],
  ['the state behind its town', 'Police in {place Orlando}, Fla., said so.', ['Orlando US 1*', 'Fla. US 4*']],
  ['a name that nobody knows takes the country beside it', 'In {place Gao}, soldiers fled; {place Inzarakou} was burnt.', ['Gao ML 1*', 'Inzarakou ML 1']],
  ['but none where two are beside it', 'Between {place Gao} and {place Niamey} lies the camp of {place Inzarakou}.', ['Gao and Niamey - 5', 'Inzarakou - 1']],
  ['an unknown village lies in its town', 'Men burned the village of {place Tunga Ruwa} in {place Gwoza} in {place Nigeria}.', ['Tunga Ruwa NG 2*', 'Gwoza NG 1*', 'Nigeria NG 6']],
  ['but not in a division called like its seat', 'Men burned the village of {place Tunga Ruwa} in {place Sokoto} in {place Nigeria}.', ['Tunga Ruwa NG 1', 'Sokoto NG 1*', 'Nigeria NG 6']],
  ['nor in the next name of a list', 'Men burned {place Tunga Ruwa}, {place Gwoza} and {place Bama} in {place Nigeria}.', ['Tunga Ruwa NG 1', 'Gwoza NG 1*', 'Bama NG 1*', 'Nigeria NG 6']],
  ['a kind that two names share', 'Families fled {person Nasir} and {place Ulang} counties in {place South Sudan}.', ['Nasir SS 3*', 'Ulang SS 3*', 'South Sudan SS 6']],
  ['translated from French: the cercle of, at the level of', 'The convoy was ambushed at the level of Zarkoum, in the cercle of Ansongo in {place Mali}.', ['Zarkoum ML 3*', 'Ansongo ML 3*', 'Mali ML 6']],
  ['but no rank', 'He served at the level of Colonel in {place Mali}.', ['Mali ML 6']],
  ['between a town and a name that nobody knows', 'Gunmen shot at lorries between {place Macomia} and {place Nahuku}.', ['Macomia and Nahuku MZ 5']],
  ['a known town at the end of a list, or of whose area the words tell', 'Shells fell near {place Lysivka} and Selydove in {place Ukraine}, and on the area of Kotlyne.', ['Lysivka UA 2*', 'Selydove UA 1*', 'Ukraine UA 6', 'Kotlyne UA 2*']],
  ['out at sea', 'A tanker was hit 64NM southwest of {place Hodeidah}; a trawler off the coast of {place Bosaso}; a clinic 5 miles north of {place Sanaa}.', ['Hodeidah - 7', 'Bosaso - 7', 'Sanaa YE 2*']],
  ['a time of a place is none', 'From 23:00 to 07:00 {place Moscow} time drones flew over {place Belgorod}.', ['Belgorod RU 1*']],
  ['an unknown village near a town', 'Shells hit the village of {place Umm Sirra} near {place Kobani} in {place Syria}.', ['Umm Sirra SY 2*', 'Syria SY 6']],
  ['one name is one place', 'Men burned {place Tunga Ruwa} in {place Gwoza} in {place Nigeria}. The dead of {place Tunga Ruwa} were buried.', ['Tunga Ruwa NG 2*', 'Gwoza NG 1*', 'Nigeria NG 6', 'Tunga Ruwa NG 2*']],
  ['the country before the kind of place', 'A strike hit a car in the southern Lebanese town of {place Zifta}.', ['Zifta LB 1']],
  ['a namesake of the same country far from its list', 'Shells hit {place Kineshma}, {place Novaya Tavolzhanka} and the town of {place Shebekino} in {place Belgorod} region.', ['Kineshma RU 1', 'Novaya Tavolzhanka RU 1*', 'Shebekino RU 1*', 'Belgorod RU 4*']],
  ['but cities of a list far apart are meant', 'Crowds marched in {place Lahore}, {place Quetta} and {place Karachi}.', ['Lahore PK 1*', 'Quetta PK 1*', 'Karachi PK 1*']],
  ['a number makes a kind of place no name', 'Troops in Base 31 shelled {place Homs}.', ['Homs SY 1*']],
  ['on the way to a town', 'A nurse was shot at a checkpoint on the way to {place Nyala}.', ['Nyala SD 2*']],
  ['a body that is called like a place', 'Men of the {place Sirrat} Brigade shelled {place Homs}.', ['Homs SY 1*']],
  ['a street of the town told before', 'Shells hit {place Bilopillia} again. Two bombs fell on {place Linden Street} in {place Ukraine}.', ['Bilopillia UA 1*', 'Linden Street UA 2*', 'Ukraine UA 6']],
  ['but of none where two were told', 'Shells hit {place Bilopillia} and {place Konotop}. Two bombs fell on {place Linden Street} in {place Ukraine}.', ['Bilopillia UA 1*', 'Konotop UA 1*', 'Linden Street UA 1', 'Ukraine UA 6']],
  ['villages on a front', 'On the {place Pokrovsk} axis the enemy attacked near {place Torvynka} and {place Selydove} in {place Ukraine}.', ['Pokrovsk UA 2*', 'Torvynka UA 2*', 'Selydove UA 1*', 'Ukraine UA 6']],
  ['what is listed elsewhere takes no country from there', 'The mine at {place Tunga Ruwa} is owned by a firm listed in {place London}. Men raided {place Gwoza} and {place Bama}.', ['Tunga Ruwa NG 1', 'London GB 1*', 'Gwoza NG 1*', 'Bama NG 1*']],
  ['a crossing in its district', 'Guards fired on the {place Umm Sirra} crossing in {place Kobani} in {place Syria}.', ['Umm Sirra SY 2*', 'Kobani SY 1*', 'Syria SY 6']],
  ['a town after a distance', 'It lies some 60 kilometres south-east of Fada N\'Gourma.', ["Fada N'Gourma BF 2*"]],
];

test.each(table)('%s', (_, text, places) => { expect(read(text)).toEqual(places); });
