import { createHash } from 'node:crypto';
import type { Item } from '#desk';
import type { Claim, Coding, Incident, Report, Statement } from '#model';

const towns = ['Arvel', 'Besko', 'Corrin', 'Dulma', 'Estor', 'Faran', 'Gulin', 'Hasta'] as const;
const day = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);

/** The nth of an endless row of reports, each with one incident; every third tells again of the one before. */
export function numbered(n: number): Item {
  const event = n - (n % 3 === 2 ? 1 : 0), town = towns[event % towns.length]!;
  const text = `Shelling hit ${town} on ${day(event)}, a clerk of house ${n} said. He said ${1 + (n % 7)} people were killed.`, bytes = new TextEncoder().encode(text);
  const report: Report = { id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, text, title: `Shelling at ${town}, ${n}`, outlet: `Wire ${n % 5}`, url: null, published: day(event), language: 'en' };
  return { report, bytes, headers: null, fetchedAt: '2031-12-01T00:00:00.000Z' };
}

/** The coding of such a report. */
export function coded(report: Report): Coding {
  const at = (words: string): [number, number] => { const from = report.text.indexOf(words); return [from, from + words.length]; };
  const [, town = '', when = '', clerk = '', killed = ''] = /hit (\w+) on ([\d-]+), (a clerk of house \d+) said\. He said (\d+) people/.exec(report.text) ?? [];
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const c1: Claim = { ...c0, id: 'c1', claimant: { name: clerk, kind: 'person', span: at(clerk) }, cue: at('said.'), content: [at(`Shelling hit ${town}`)] };
  const said = (n: number, field: Statement['field'], value: unknown, words: string): Statement => ({ id: `s${n}`, field, value, claim: 'c1', polarity: 'affirmed', evidence: [at(words)] }) as Statement;
  const k = towns.indexOf(town as never);
  const incident: Incident = { id: 'i1', type: 'shelling', reality: 'occurred', scope: 'single', mentions: [at('Shelling')], record: {}, statements: [
    said(1, 'date', { start: when, end: when, precision: 'day', words: when, anchor: { kind: 'published', date: when } }, when), said(2, 'place', { name: town, country: 'XK', lat: 10 + 3 * k, lon: 20 + 3 * k, precision: 2, words: town }, town),
    said(3, 'killed', { min: Number(killed), max: Number(killed), status: 'unstated', words: `${killed} people` }, `${killed} people`)] };
  return { format: 'ascribe/coding@1', coder: { name: 'trial', version: '1' }, report: { id: report.id, title: report.title, outlet: report.outlet, url: null, published: report.published, language: 'en', characters: report.text.length }, claims: [c0, c1], incidents: [incident], links: [], actors: [], warnings: [] };
}
