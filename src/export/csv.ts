import { stringify } from 'csv-stringify/sync';
import type { DateValue, PlaceValue, TollValue } from '#codebook';
import { variables } from '#codebook';
import { shown, type Exported, type Names, type Row } from './rows.ts';

const columns = ['incident', 'summary', 'type', 'reality', 'scope', 'standing', 'reports', 'independent', 'field', 'polarity', 'value', 'min', 'max', 'start', 'end', 'precision', 'lat', 'lon', 'claimant', 'stance', 'certainty', 'relay', 'said', 'words', 'spans', 'report', 'outlet', 'published', 'url', 'read by', 'low', 'best', 'high', 'open', 'rule'] as const;

function parts(r: Row): Partial<Record<(typeof columns)[number], unknown>> {
  const kind = variables[r.field].kind;
  if (kind === 'toll' || kind === 'quantity') { const v = r.value as TollValue & { object?: string }; return { value: v.object ?? v.group ?? '', min: v.min, max: v.max }; }
  if (kind === 'date') { const v = r.value as DateValue; return { value: v.words, start: v.start, end: v.end, precision: v.precision }; }
  if (kind === 'place') { const v = r.value as PlaceValue; return { value: v.relation ? `${v.relation} ${v.name}` : v.name, precision: v.precision, lat: v.precision <= 4 ? v.lat : null, lon: v.precision <= 4 ? v.lon : null }; }
  if (typeof r.value === 'string') return { value: r.value };
  const v = r.value as { name?: string; object?: string };
  return { value: v.name ?? v.object ?? '' };
}

/** A line for each statement (RFC 4180, UTF-8, formulas escaped): incident, value, claimant, standing, precision, and the words that say so. */
export function csv(incidents: readonly Exported[], names: Names = 'hidden'): string {
  const lines = incidents.flatMap((i) => shown(i.rows, names).map((r) => {
    const record = i.records[r.field];
    return { incident: i.key, summary: i.summary, type: i.type, reality: i.reality, scope: i.scope, standing: record?.status ?? i.standing, reports: i.reports, independent: i.independent, field: r.field, polarity: r.polarity, ...parts(r), claimant: r.claimant, stance: r.stance, certainty: r.certainty, relay: r.relay.join('; '), said: r.said, words: r.words.join(' … '), spans: r.spans.map((s) => s.join('-')).join('; '), report: r.report.id, outlet: r.report.outlet, published: r.report.published, url: r.report.url, 'read by': r.by, low: record?.low, best: record?.best, high: record?.high, open: record?.open ? 'yes' : '', rule: record?.rule };
  }));
  return stringify(lines, { header: true, columns: [...columns], escape_formulas: true });
}
