import { createHash } from 'node:crypto';
import type { Item } from '#desk';
import type { Claim, Coding, Incident, Report, Statement } from '#model';
import { chance } from '../test/kill.ts';

/** A made report with the coding that a careful coder would give it. */
export interface Made { readonly item: Item; readonly coding: Coding }

const syllables = ['ar', 'be', 'dor', 'el', 'fan', 'gul', 'ha', 'iš', 'kar', 'lom', 'mer', 'nis', 'or', 'pel', 'qu', 'ras', 'sel', 'tam', 'ur', 'vek', 'zan'] as const;
const kinds = [['shelling', 'Shelling hit'], ['air-strike', 'An air strike hit'], ['bombing', 'A bomb went off in'], ['attack', 'Gunmen attacked'], ['clash', 'Fighting broke out in']] as const;
const outlets = ['North Wire', 'Eastern Post', 'The Daily Ledger', 'Radio Karst', 'Harbour News', 'The Observer of Lor', 'Evening Sheet', 'Border Gazette'] as const;
const claimants = ['the regional governor', 'the health ministry', 'the army', 'the Karst Brigade', 'a hospital doctor', 'the police', 'a local monitor', 'residents'] as const;
const common = 'about above across after again against along also always among another around away back because before behind below between both bring build call came change city clear close cold come could country cross dark day down early east end enough even every face far few field find first follow food form found from full gave give good great ground group half hand hard head hear help here high hold home hour house keep kind know land large last late lead leave left light line little live long look made make many market meet mile more morning most move much near need never new next night north number offer often old once only open order other over part pass people place plan point power public put quick rain reach read ready rest return right river road round same school season second see send set short show side slow small snow some soon south stand start state stay still stop street such take talk than their them then there these they thing think time today together took town toward turn under until used very wait walk water week well went west where which while whole wide wind winter with without word work world year young'.split(' ');

interface Event { readonly kind: (typeof kinds)[number]; readonly town: { readonly name: string; readonly country: string; readonly lat: number; readonly lon: number }; readonly day: number; readonly reports: number }

const iso = (day: number): string => new Date(Date.UTC(2029, 0, 1 + day)).toISOString().slice(0, 10);
const pick = <T>(list: readonly T[], r: number): T => list[Math.floor(r * list.length)]!;
const capital = (w: string): string => w[0]!.toUpperCase() + w.slice(1);

/** How many reports tell of one event: most are told once, a few everywhere. */
function tellings(r: number, s: number): number { return r < 0.55 ? 1 : r < 0.8 ? 2 : r < 0.9 ? 3 : r < 0.95 ? 4 + Math.floor(2 * s) : r < 0.99 ? 6 + Math.floor(5 * s) : 11 + Math.floor(30 * s); }

/** Towns that the coder's gazetteer places, far from each other. */
const known = 'Sloviansk Kupiansk Sumy Kherson Mykolaiv Zaporizhzhia Idlib Raqqa Palmyra Hama Mosul Kirkuk Ramadi Samarra Taiz Marib Hodeidah Saada Gao Timbuktu Kidal Mopti Djibo Fada-Ngourma Maiduguri Damaturu Zaria Jos Goma Bukavu Butembo Bunia Nyala Zalingei Dilling Kosti Kismayo Baidoa Beledweyne Galkayo Peshawar Quetta Bannu Kandahar Kunduz Jalalabad Ghazni Srinagar Imphal Sittwe Lashio Myitkyina Cotabato Zamboanga Pemba Nampula Buenaventura Tumaco Culiacán Reynosa'.split(' ');

/** For the ledger's bench towns that no gazetteer has; for the coder towns that it can place, without a point. */
function towns(next: () => number, where: Towns): Event['town'][] {
  if (where === 'known') return known.map((name) => ({ name, country: '', lat: 0, lon: 0 }));
  return Array.from({ length: 400 }, (_, i) => ({ name: capital(pick(syllables, next()) + pick(syllables, next()) + pick(syllables, next())), country: ['XA', 'XB', 'XC', 'XD', 'XE', 'XF'][i % 6]!, lat: -40 + 80 * next(), lon: -150 + 300 * next() }));
}

function events(count: number, next: () => number, where: Towns): Event[] {
  const all = towns(next, where);
  // A few towns see most of it (r² falls to the first of the list), over two years.
  return Array.from({ length: count }, () => ({ kind: pick(kinds, next()), town: all[Math.floor(next() ** 2 * all.length)]!, day: Math.floor(next() * 730), reports: tellings(next(), next()) }));
}

/** A sentence of common words that says nothing: what differs from report to report. */
const sentence = (next: () => number): string => `${capital(Array.from({ length: 9 + Math.floor(next() * 8) }, () => pick(common, next())).join(' '))}.`;

/** The same with two names that hardly any other report has, as news has them. */
const named = (next: () => number): string => sentence(next).replace(/^(\S+(?: \S+){3}) (\S+ \S+) /, (_, head: string, mid: string) => `${head} ${name(next)} ${mid} ${name(next)} `);
const name = (next: () => number): string => capital(Array.from({ length: 4 }, () => pick(syllables, next())).join(''));

function textOf(e: Event, next: () => number, tail: (next: () => number) => string): string {
  const lead = `${e.kind[1]} ${e.town.name} on ${iso(e.day)}, ${pick(claimants, next())} said.`, killed = 1 + Math.floor(next() ** 3 * 30), who = pick(claimants, next());
  const body = Array.from({ length: 8 + Math.floor(next() * 10) }, () => tail(next));
  return `${lead} ${capital(who)} said that ${killed} people were killed. ${body.join(' ')}`;
}

/** A made report's coding: when, where, how many, each by who said it. */
export function codingOf(report: Report): Coding {
  const [, lead = '', town = '', day = '', first = '', second = '', killed = ''] = /^(.+?) (\S+) on ([\d-]{10}), (.+?) said\. (.+?) said that (\d+ people)/.exec(report.text) ?? [];
  const at = (words: string, from = 0): [number, number] => { const i = report.text.indexOf(words, from); return [i, i + words.length]; };
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const name = (who: string): string => who.replace(/^[Tt]he /, '');
  const claims: Claim[] = [c0, { ...c0, id: 'c1', claimant: { name: name(first), kind: 'organisation', span: at(first) }, cue: at('said.'), content: [at(`${lead} ${town}`)] }, { ...c0, id: 'c2', claimant: { name: name(second), kind: 'organisation', span: at(second, lead.length) }, cue: at('said that'), content: [at(`${killed} were killed`)] }];
  const [lat, lon, country, type] = (report.url ?? '').replace('made:', '').split(',') as [string, string, string, Incident['type']];
  const n = Number.parseInt(killed, 10), said = (id: string, claim: string, field: Statement['field'], value: unknown, words: string): Statement => ({ id, field, value, claim, polarity: 'affirmed', evidence: [at(words)] }) as Statement;
  const incident: Incident = { id: 'i1', type, reality: 'occurred', scope: 'single', mentions: [at(lead)], record: {}, statements: [
    said('s1', 'c1', 'date', { start: day, end: day, precision: 'day', words: day, anchor: null }, day), said('s2', 'c1', 'place', { name: town, country, lat: Number(lat), lon: Number(lon), precision: 2, words: town }, town),
    said('s3', 'c2', 'killed', { min: n, max: n, status: 'unstated', words: killed }, killed), said('s4', 'c1', 'damage', { object: 'houses', words: town }, town)] };
  return { format: 'ascribe/coding@1', coder: { name: 'made', version: '1' }, report: { id: report.id, title: report.title, outlet: report.outlet, url: report.url, published: report.published, language: 'en', characters: report.text.length }, claims, incidents: [incident], links: [], actors: [], warnings: [] };
}

function itemOf(e: Event, text: string, next: () => number): Item {
  const bytes = new TextEncoder().encode(text), { town } = e;
  const report: Report = { id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, text, title: `${e.kind[1]} ${town.name}`, outlet: pick(outlets, next()), url: `made:${town.lat.toFixed(3)},${town.lon.toFixed(3)},${town.country},${e.kind[0]}`, published: iso(e.day + Math.floor(next() * 3)), language: 'en' };
  return { report, bytes, headers: null, fetchedAt: `${iso(e.day + 3)}T00:00:00.000Z` };
}

/** Whether towns are made up, with a point that the made coding gives, or ones that the rules coder knows. */
type Towns = 'made' | 'known';

/** Reports of so many events in the order of their publication. One in seven further reports of an event is a copy of an earlier with another end. */
export function madeReports(count: number, seed: number, where: Towns = 'made'): Item[] {
  const next = chance(seed), out: Item[] = [], tail = where === 'known' ? named : sentence;
  for (const e of events(count, next, where)) {
    let first = '';
    for (let k = 0; k < e.reports; k++) {
      const text: string = k > 0 && next() < 1 / 7 ? `${first} ${tail(next)}` : textOf(e, next, tail);
      first ||= text;
      out.push(itemOf(e, text, next));
    }
  }
  return out.sort((a, b) => (a.report.published! < b.report.published! ? -1 : 1));
}
