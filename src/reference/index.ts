export { countries, countriesOfAdjective, countryOf, type Country } from './countries.ts';
export { capitalOf, distanceKm, divisionOf, largePlace, loadGazetteer, lookUp, lookUpSound, type Place } from './gazetteer.ts';
export { type PlaceKind } from './gazetteer-format.ts';
export { nameKey, soundKey } from './gazetteer-key.ts';
export { rarityOf } from './rarity.ts';
