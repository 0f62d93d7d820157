import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Coding } from '#model';
import { codings, csv, geojson, type Exported, type Row } from './index.ts';

const report = { id: 'sha256:1', title: 'A title', outlet: '=Outlet', url: null, published: '2031-05-02' };
const row = (more: Partial<Row>): Row => ({ field: 'killed', value: { min: 3, max: null, status: 'unstated', words: 'at least three' }, polarity: 'affirmed', claimant: 'Varo police', stance: 'states', certainty: 'stated', relay: [], said: null, words: ['at least three'], spans: [[10, 24]], report, by: 'rules', ...more });
const place = { name: 'Varo', relation: null, country: 'ML', precision: 1, lat: 12.5, lon: -3.25, radiusKm: null };
const incident = (more: Partial<Exported>): Exported => ({ key: 'k1', summary: 'Varo, shelling', type: 'shelling', reality: 'occurred', scope: 'single', standing: 'disputed', reports: 2, independent: 2, date: { start: '2031-05-01', end: '2031-05-01', precision: 'day' }, places: [place], records: { killed: { low: 3, best: null, high: 3, open: true, rule: 'range', status: 'single', by: [] } }, rows: [row({})], ...more });
const victim = row({ field: 'victim', value: { name: 'Ada Lumen', aliases: [], harm: 'killed', words: 'Ada Lumen' }, words: ['Ada Lumen'] });

describe('csv', () => {
  const read = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
  it('gives each statement with claimant, standing, precision and words', () => {
    expect(read(csv([incident({ rows: [row({}), row({ field: 'place', value: { name: 'Varo', precision: 5, lat: 1, lon: 2, words: 'Varo border' }, words: ['Varo border'] })] })]))).toMatchObject([
      { incident: 'k1', field: 'killed', min: '3', max: '', claimant: 'Varo police', standing: 'single', words: 'at least three', spans: '10-24', low: '3', open: 'yes' }, { field: 'place', precision: '5', lat: '', lon: '', words: 'Varo border', standing: 'disputed' }]);
  });
  it.each(['=1+1', '+1', '-1', '@a'])('keeps %s from being run as a formula', (claimant) => { expect(read(csv([incident({ rows: [row({ claimant })] })]))[0]!['claimant']).toBe(`'${claimant}`); });
  it('leaves out victims unless names are asked for', () => {
    expect(csv([incident({ rows: [victim] })])).not.toContain('Lumen');
    expect(csv([incident({ rows: [victim] })], 'shown')).toContain('Ada Lumen');
  });
});

describe('geojson', () => {
  const read = (i: Exported) => (JSON.parse(geojson([i])) as { features: { geometry: unknown; properties: Record<string, unknown> }[] }).features;
  it.each([[1, [-3.25, 12.5]], [4, [-3.25, 12.5]], [5, null], [6, null]])('precision %s is drawn at %j', (precision, coordinates) => {
    expect(read(incident({ places: [{ ...place, precision }] }))[0]!.geometry).toEqual(coordinates && { type: 'Point', coordinates });
  });
  it('keeps an incident without a place, without geometry', () => { expect(read(incident({ places: [] }))).toMatchObject([{ geometry: null, properties: { incident: 'k1', place: null } }]); });
  it('names no victim', () => { expect(geojson([incident({ rows: [victim] })])).not.toContain('Lumen'); });
});

describe('codings', () => {
  const coding = { format: 'ascribe/coding@1', claims: [], incidents: [{ id: 'i1', statements: [{ field: 'victim', value: { name: 'Ada Lumen' } }, { field: 'type', value: 'attack' }] }], mentions: [{ value: { name: 'Ada Lumen' } }] } as unknown as Coding;
  it('leave out victims and mentions unless names are asked for', () => {
    expect(codings([coding])).not.toContain('Lumen');
    expect(JSON.parse(codings([coding], 'shown'))).toEqual([coding]);
  });
});
