import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countries, countryOf } from './countries.ts';
import { placeKinds, unpack, type Packed, type PlaceKind } from './gazetteer-format.ts';
import { keyHash, nameKey, soundKey } from './gazetteer-key.ts';
import { divisionAliases, divisionCentres, regions } from './regions.ts';

/** A place of the gazetteer. `country` is ISO 3166-1, null across borders and at sea; `precision` after the codebook for a bare mention; `lat` and `lon` are always a representative point. */
export interface Place {
  readonly id: string; readonly name: string; readonly kind: PlaceKind; readonly country: string | null; readonly countries: readonly string[];
  /** Name of the first-order division, and its GeoNames code ("IQ.07"). */
  readonly admin1: string | null; readonly admin1Code: string | null;
  readonly lat: number; readonly lon: number; readonly population: number; readonly precision: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Whether the words looked up are its main name rather than an alternative one. */
  readonly main: boolean;
}

interface Loaded { readonly packed: Packed; readonly buckets: { key: Uint32Array; sound: Uint32Array }; readonly large: ReadonlyMap<string, readonly Place[]>; readonly largeSound: ReadonlyMap<string, readonly Place[]>; readonly byId: ReadonlyMap<string, Place>; readonly byDivision: readonly (Place | null)[]; /** First-order divisions by the ISO code of their country, and by their own code. */ readonly ofCountry: ReadonlyMap<string, readonly Place[]>; readonly ofCode: ReadonlyMap<string, Place> }

let loaded: Loaded | null = null;
const decoder = new TextDecoder();

function buckets(high: Uint32Array): Uint32Array {
  const out = new Uint32Array(65537);
  for (let i = 0; i < high.length; i++) { const b = ((high[i] ?? 0) >>> 16) + 1; out[b] = (out[b] ?? 0) + 1; }
  for (let b = 1; b <= 65536; b++) out[b] = (out[b] ?? 0) + (out[b - 1] ?? 0);
  return out;
}

const plainDivision = (name: string): string => name.replace(/^Muhafazat /, '').replace(/ (Oblast|State|Region|Province|Governorate|City)$/, '');

/** Division names that news writes beside GeoNames' own. */
function divisionNames(code: string, name: string): string[] {
  const plain = plainDivision(name);
  const compass = plain.replace(/^(North|South|East|West)ern (?=\p{Lu})/u, '$1 ');
  return [...new Set([name, plain, compass, ...(divisionAliases[code] ?? [])])];
}

/** The English name of a division: the first that we list, else GeoNames' without its suffix. */
const divisionName = (code: string, name: string): string => divisionAliases[code]?.[0] ?? plainDivision(name);

const basePrecision: Readonly<Record<PlaceKind, Place['precision']>> = { town: 1, quarter: 1, seat: 1, capital: 1, admin2: 3, admin1: 4, region: 5, water: 7, country: 6, continent: 5 };

function largePlaces(packed: Packed): [Place, readonly string[]][] {
  const out: [Place, readonly string[]][] = [];
  for (const c of countries) out.push([{ id: `country:${c.iso}`, name: c.name, kind: 'country', country: c.iso, countries: [c.iso], admin1: null, admin1Code: null, lat: c.lat, lon: c.lon, population: 1e7, precision: 6, main: true }, [c.name, ...c.aliases]]);
  for (const [code, name, id, lat, lon, population] of packed.divisions) {
    const at = divisionCentres[code];
    if (!at && !Number.isFinite(lat ?? NaN)) continue;
    const iso = code.slice(0, 2);
    const names = divisionNames(code, name);
    out.push([{ id: `geonames:${id}`, name: divisionName(code, name), kind: 'admin1', country: iso, countries: [iso], admin1: divisionName(code, name), admin1Code: code, lat: at?.[0] ?? lat, lon: at?.[1] ?? lon, population, precision: 4, main: true }, names]);
  }
  for (const r of regions) {
    const country = r.countries.length === 1 ? (r.countries[0] ?? null) : null;
    out.push([{ id: `region:${nameKey(r.name).replace(/ /g, '-')}`, name: r.name, kind: r.precision === 7 ? 'water' : 'region', country, countries: r.countries, admin1: null, admin1Code: null, lat: r.lat, lon: r.lon, population: 1e6, precision: r.precision, main: true } as Place, [r.name, ...r.aliases]]);
  }
  return out;
}

function load(): Loaded {
  if (loaded) return loaded;
  const packed = unpack(gunzipSync(readFileSync(new URL('../../data/gazetteer/places.bin.gz', import.meta.url))));
  const large = new Map<string, Place[]>(), largeSound = new Map<string, Place[]>(), byId = new Map<string, Place>();
  const put = (map: Map<string, Place[]>, key: string, place: Place): void => { const l = map.get(key); if (!l) map.set(key, [place]); else if (!l.includes(place)) l.push(place); };
  for (const [place, names] of largePlaces(packed)) {
    const twin = place.kind === 'region' ? large.get(nameKey(place.name))?.find((p) => p.kind === 'admin1' && p.country === place.country) : undefined;
    if (twin) { for (const n of names) put(large, nameKey(n), twin); continue; }
    byId.set(place.id, place);
    for (const n of names) { put(large, nameKey(n), place); if (place.kind === 'admin1') put(largeSound, soundKey(n), place); }
  }
  const ofCountry = new Map<string, Place[]>(), ofCode = new Map<string, Place>();
  for (const [code, , id] of packed.divisions) {
    const place = byId.get(`geonames:${id}`);
    if (!place) continue;
    const iso = code.slice(0, code.indexOf('.')), list = ofCountry.get(iso);
    if (list) list.push(place); else ofCountry.set(iso, [place]);
    if (!ofCode.has(code)) ofCode.set(code, place);
  }
  loaded = { packed, buckets: { key: buckets(packed.columns.keyHigh), sound: buckets(packed.columns.soundHigh) }, large, largeSound, byId, byDivision: packed.divisions.map((d) => byId.get(`geonames:${d[2]}`) ?? null), ofCountry, ofCode };
  return loaded;
}

function townId(n: number): string { return n >= 0x80000000 ? `ascribe:${n.toString(36)}` : n >= 0x40000000 ? `us-county:${String(n & 0x3fffffff).padStart(5, '0')}` : `geonames:${n}`; }

/** A name's bytes as words: those of ASCII letters, nearly all, without the decoder, whose every call costs as much as a look-up. */
function nameOf(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) { const b = bytes[i] as number; if (b > 127) return decoder.decode(bytes); out += String.fromCharCode(b); }
  return out;
}

/** Whether a town that the source has in Israel lies on the occupied Golan, which the codebook's rule gives to Syria (decision 105). */
const onTheGolan = (country: string, lat: number, lon: number): boolean => country === 'IL' && lat > 32.7 && lat < 33.33 && lon >= 35.67;

function townAt({ packed, byDivision }: Loaded, i: number, main: boolean): Place {
  const c = packed.columns;
  const [lat, lon] = [(c.lat[i] ?? 0) / 1e4, (c.lon[i] ?? 0) / 1e4];
  const listed = packed.countries[c.country[i] ?? 0] ?? '';
  const golan = onTheGolan(listed, lat, lon);
  const country = golan ? 'SY' : listed;
  const division = golan ? null : byDivision[c.admin1[i] ?? -1];
  const kind = placeKinds[c.kind[i] ?? 0] ?? 'town';
  return {
    id: townId(c.id[i] ?? 0), name: nameOf(c.names.subarray(i ? c.nameEnds[i - 1] : 0, c.nameEnds[i])), kind, country, countries: [country], admin1: division?.name ?? null, admin1Code: division?.admin1Code ?? null,
    lat, lon, population: c.population[i] ?? 0, precision: basePrecision[kind], main,
  };
}

function towns(all: Loaded, key: string, which: 'key' | 'sound'): Place[] {
  const c = all.packed.columns;
  const highs = which === 'key' ? c.keyHigh : c.soundHigh, lows = which === 'key' ? c.keyLow : c.soundLow, places = which === 'key' ? c.keyPlace : c.soundPlace;
  const [high, low] = keyHash(key);
  const b = high >>> 16;
  const out: Place[] = [];
  const end = all.buckets[which][b + 1] ?? 0;
  for (let i = all.buckets[which][b] ?? 0; i < end; i++) {
    const at = places[i] ?? 0;
    if (highs[i] === high && lows[i] === low) out.push(townAt(all, at & 0x7fffffff, at >>> 31 === 1));
  }
  return out;
}

/** Whether any place bears this name; the same as asking `lookUp` for its length. */
export function isPlace(name: string): boolean {
  const key = nameKey(name);
  if (key.length < 2) return false;
  const all = load();
  if (all.large.has(key)) return true;
  const { keyHigh, keyLow } = all.packed.columns;
  const [high, low] = keyHash(key);
  const end = all.buckets.key[(high >>> 16) + 1] ?? 0;
  for (let i = all.buckets.key[high >>> 16] ?? 0; i < end; i++) if (keyHigh[i] === high && keyLow[i] === low) return true;
  return false;
}

const populous = (a: Place, b: Place): number => b.population - a.population;

/** Every place of this name (case, accents, hyphens and apostrophes do not matter), largest population first. Crimea and Sevastopol are Ukraine's, the towns of the Golan Syria's. */
export function lookUp(name: string): readonly Place[] {
  const key = nameKey(name);
  if (key.length < 2) return [];
  const all = load();
  const large = all.large.get(key);
  const small = towns(all, key, 'key').sort(populous);
  return large ? [...large, ...small] : small;
}

/** Every place whose name, romanised otherwise, sounds like this one ("Hasakeh", "Al-Hasaka"); looser than `lookUp`, for a second try. */
export function lookUpSound(name: string): readonly Place[] {
  const key = soundKey(name);
  if (key.length < 4) return [];
  const all = load();
  return [...(all.largeSound.get(key) ?? []), ...towns(all, key, 'sound').sort(populous)].map((p) => ({ ...p, main: false }));
}

/** The capital city of a country, from the gazetteer; null where the code is unknown. */
export function capitalOf(iso: string): Place | null {
  const country = countryOf(iso);
  if (!country) return null;
  const here = lookUp(country.capital).filter((p) => p.country === iso && p.kind !== 'country' && p.kind !== 'admin1');
  return here.find((p) => p.kind === 'capital') ?? here[0] ?? null;
}

/** A country, division or region by its identifier; null for towns and unknown ids. */
export const largePlace = (id: string): Place | null => load().byId.get(id) ?? null;

/** The first-order division of a GeoNames code ("IQ.07"); null where unknown. */
export const divisionOf = (code: string): Place | null => load().ofCode.get(code) ?? null;

/** The first-order divisions of a country. */
export const divisionsIn = (iso: string): readonly Place[] => load().ofCountry.get(iso) ?? [];

/** Distance of two points along the surface, in km. */
export function distanceKm(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const r = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * r) / 2) ** 2 + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Reads the gazetteer now rather than at the first look-up. */
export function loadGazetteer(): void { load(); }
