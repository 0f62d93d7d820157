import { shown, type Exported, type Names } from './rows.ts';

/** A FeatureCollection (RFC 7946): a feature for each place of each incident; no geometry for borders, regions, countries and seas, nor where no place is told. */
export function geojson(incidents: readonly Exported[], names: Names = 'hidden'): string {
  const features = incidents.flatMap((i) => (i.places.length ? i.places : [null]).map((p) => ({
    type: 'Feature',
    geometry: p && p.precision <= 4 && p.lat !== null && p.lon !== null ? { type: 'Point', coordinates: [p.lon, p.lat] } : null,
    properties: {
      incident: i.key, summary: i.summary, type: i.type, reality: i.reality, standing: i.standing, start: i.date?.start ?? null, end: i.date?.end ?? null, datePrecision: i.date?.precision ?? null,
      place: p ? (p.relation ? `${p.relation} ${p.name}` : p.name) : null, country: p?.country ?? null, precision: p?.precision ?? null, radiusKm: p?.radiusKm ?? null, reports: i.reports, independent: i.independent, records: i.records,
      statements: shown(i.rows, names).map((r) => ({ field: r.field, value: r.value, polarity: r.polarity, claimant: r.claimant, stance: r.stance, words: r.words, report: r.report.id })),
    },
  })));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
