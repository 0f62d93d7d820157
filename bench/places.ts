import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as language from '#language';
import type { Parse } from '#language';
import { largePlace, loadGazetteer, lookUp, lookUpSound } from '#reference';
import type { PlaceMention } from '../src/coders/rules/doc.ts';
import { findPlaces } from '../src/coders/rules/mentions/places/index.ts';
import { findDates } from '../src/coders/rules/mentions/dates/index.ts';
import type { Options } from './main.ts';
import { notes, writePart } from './page.ts';

const page = notes();

interface Toponym { readonly s: number; readonly e: number; readonly phrase: string; readonly lat: number | null; readonly lon: number | null }
interface Row { readonly id: string; readonly text: string; readonly toponyms: readonly Toponym[] }
interface Predicted { readonly id: string; readonly toponyms: readonly { readonly s: number; readonly e: number; readonly lat: number | null; readonly lon: number | null }[] }
interface Scores { readonly recognition: { readonly p: number; readonly r: number; readonly f1: number }; readonly resolution: { readonly a161: number }; readonly end_to_end: { readonly a161: number } }

const rows = (file: string): Row[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Row);
const percent = (n: number | undefined): string => (n === undefined ? '-' : (100 * n).toFixed(1).padStart(5));

/** The parse where the language room has a parser, else an empty one. */
function parser(bare: boolean): (text: string) => Parse {
  const parse = (language as unknown as { parse?: (text: string) => Parse }).parse;
  return parse && !bare ? (text) => parse(text) : () => ({ sentences: [], names: [], cut: [] });
}

/** A toponym for the scorer: the bare name and its point, a representative one for countries and regions. */
function toponyms(text: string, found: readonly PlaceMention[]): Predicted['toponyms'] {
  return found.filter((p) => p.value.relation !== 'between' && !/border|frontier|^the \p{Ll}/iu.test(text.slice(p.nameSpan[0], p.nameSpan[1]))).map((p) => {
    const large = p.value.lat === null && p.value.gazetteerId ? largePlace(p.value.gazetteerId) : null;
    return { s: p.nameSpan[0], e: p.nameSpan[1], lat: large?.lat ?? p.value.lat ?? null, lon: large?.lon ?? p.value.lon ?? null };
  }).filter((t, i, all) => i === 0 || t.s !== all[i - 1]?.s);
}

const km = (a: Toponym, b: { lat: number | null; lon: number | null }): number => {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return 20039;
  const r = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * r) / 2) ** 2 + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
};

function errors(row: Row, p: Predicted): void {
  const at = new Map(p.toponyms.map((t) => [`${t.s}-${t.e}`, t] as const));
  for (const g of row.toponyms) {
    const hit = at.get(`${g.s}-${g.e}`);
    at.delete(`${g.s}-${g.e}`);
    const around = row.text.slice(Math.max(0, g.s - 30), g.e + 25).replace(/\n/g, ' ');
    if (!hit) console.log(`MISSED\t${row.id}\t${g.phrase}\t${around}`);
    else if (g.lat !== null && km(g, hit) > 161) console.log(`WRONG\t${row.id}\t${g.phrase}\t${g.lat},${g.lon} for ${hit.lat},${hit.lon}\t${around}`);
  }
  for (const t of at.values()) console.log(`EXTRA\t${row.id}\t${row.text.slice(t.s, t.e)}\t${row.text.slice(Math.max(0, t.s - 30), t.e + 25).replace(/\n/g, ' ')}`);
}

async function geoparsing(options: Options, parse: (text: string) => Parse): Promise<void> {
  const { scoreGeo } = (await import(pathToFileURL(resolve(options.data, '..', 'score', 'geoparsing.mjs')).href)) as { scoreGeo: (pairs: readonly (readonly [Row, Predicted])[]) => Scores };
  const scores: Scores[] = [];
  page.say('corpus      P      R      F1     A@161 of found   end to end');
  for (const name of ['lgl', 'geovirus']) {
    const file = join(options.data, 'geoparsing', `${name}.jsonl`);
    if (!existsSync(file)) continue;
    const pairs = rows(file).map((row) => [row, { id: row.id, toponyms: toponyms(row.text, findPlaces({ text: row.text, parse: parse(row.text), published: null, outlet: null, title: null }).places) }] as const);
    const s = scoreGeo(pairs);
    scores.push(s);
    page.say(`${name.padEnd(9)} ${percent(s.recognition.p)}  ${percent(s.recognition.r)}  ${percent(s.recognition.f1)}  ${percent(s.resolution.a161)}            ${percent(s.end_to_end.a161)}`);
    if (options.rest.includes('errors')) for (const [row, p] of pairs) errors(row, p);
  }
  const mean = (f: (s: Scores) => number): number => scores.reduce((a, s) => a + f(s), 0) / Math.max(1, scores.length);
  page.say(`mean                     ${percent(mean((s) => s.recognition.f1))}                   ${percent(mean((s) => s.end_to_end.a161))}   (at least 65 / 55, aim 80 / 75)`);
}

interface GoldPlace { readonly name: readonly string[]; readonly country: string | null; readonly lat: number | null; readonly lon: number | null; readonly withinKm: number | null }

/** Whether some mention in a case's report carries each gold place: an upper bound for the incident coder. */
function cases(dir: string, parse: (text: string) => Parse): void {
  let found = 0, all = 0;
  for (const d of readdirSync(dir).filter((n) => existsSync(join(dir, n, 'gold.json')))) {
    const gold = JSON.parse(readFileSync(join(dir, d, 'gold.json'), 'utf8')) as { incidents?: readonly { place?: GoldPlace | null }[] };
    const text = readFileSync(join(dir, d, 'report.txt'), 'utf8');
    const { places } = findPlaces({ text, parse: parse(text), published: null, outlet: null, title: null });
    for (const { place } of gold.incidents ?? []) {
      if (!place) continue;
      all++;
      const names = place.name.map((n) => n.toLowerCase());
      const ok = places.some((p) => (names.includes(p.value.name.toLowerCase()) || names.some((n) => p.value.words.toLowerCase().includes(n))) && (p.value.country ?? null) === place.country && (place.lat === null ? (p.value.lat ?? null) === null : km({ s: 0, e: 0, phrase: '', lat: place.lat, lon: place.lon }, { lat: p.value.lat ?? null, lon: p.value.lon ?? null }) <= (place.withinKm ?? 25)));
      if (ok) found++; else page.say(`  not found: ${d} ${place.name.join(' / ')}`);
    }
  }
  page.say(`cases: ${found} of ${all} incident places are among the mentions, with country and point`);
}

function speed(): void {
  const t0 = performance.now();
  loadGazetteer();
  const t1 = performance.now();
  const names = ['Baghdad', 'Al-Hasakeh', 'San Pedro', 'Nowhere in Particular', 'Kharkov', 'Deir al-Zour', 'Springfield', 'Gwoza'];
  const n = 40000;
  for (let i = 0; i < n; i++) lookUp(names[i % names.length] ?? '');
  const t2 = performance.now();
  for (let i = 0; i < n; i++) lookUpSound(names[i % names.length] ?? '');
  const t3 = performance.now();
  const size = statSync(new URL('../data/gazetteer/places.bin.gz', import.meta.url)).size;
  page.say(`gazetteer: ${(size / 1e6).toFixed(1)} MB (12), loaded in ${(t1 - t0).toFixed(0)} ms (400), a look-up ${((1000 * (t2 - t1)) / n).toFixed(1)} µs, by sound ${((1000 * (t3 - t2)) / n).toFixed(1)} µs (10)`);
}

/** Processor time for the dates and places of a report of 400 words, over the given cases, the parse left out: the best of seven rounds. */
function pace(dir: string, parse: (text: string) => Parse): void {
  const docs = readdirSync(dir).filter((n) => existsSync(join(dir, n, 'report.txt'))).map((n) => { const text = readFileSync(join(dir, n, 'report.txt'), 'utf8'); return { text, parse: parse(text), published: '2024-01-01', outlet: null, title: null }; });
  const words = docs.reduce((n, d) => n + d.text.split(/\s+/).length, 0);
  const times = (find: (d: (typeof docs)[number]) => unknown): number => Math.min(...Array.from({ length: 7 }, () => { const from = process.cpuUsage(); for (let k = 0; k < 5; k++) docs.forEach(find); const spent = process.cpuUsage(from); return (spent.user + spent.system) / 5000 / words * 400; }));
  page.say(`speed: dates ${times((d) => findDates(d)).toFixed(2)} ms, places ${times((d) => findPlaces(d)).toFixed(2)} ms of processor time a report of 400 words (1.5 together)`);
}

/** Toponyms of LGL and GeoVirus after score/geoparsing.mjs, the cases' places, and the gazetteer's size and speed. Words: `bare` without the parse, `errors` lists them. */
export async function run(options: Options): Promise<void> {
  speed();
  const parse = parser(options.rest.includes('bare'));
  await geoparsing(options, parse);
  if (existsSync(options.cases)) { cases(options.cases, parse); pace(options.cases, parse); }
  if (!options.rest.length) writePart('places', 'Places', `\`npm run bench -- places\`: the development parts of LGL (local news of the United States) and GeoVirus by \`score/geoparsing.mjs\`; a name that stays ambiguous has no point and counts as wrong.\n\n${page.text()}`);
}
