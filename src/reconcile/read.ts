import { tollFields, type DateValue, type Field, type PlaceValue, type TollField, type ValueOf } from '#codebook';
import type { Coding, Incident, Report } from '#model';
import { nameKey } from '#reference';
import type { Days, Facts, Interval, Point } from './facts.ts';
import { partyKey, personKey } from './names.ts';
import { termsOf } from './terms.ts';

/** The key of an incident of a report, used in judgements: 12 hex digits of the report's hash and the incident's id. */
export const incidentKey = (report: string, incident: string): string => `${report.slice(7, 19)}-${incident}`;

const affirmed = <F extends Field>(incident: Incident, field: F): readonly ValueOf<F>[] => incident.statements.filter((s) => s.field === field && s.polarity === 'affirmed').map((s) => s.value as ValueOf<F>);
const each = (list: readonly (string | null | undefined)[]): string[] => [...new Set(list.filter((w): w is string => typeof w === 'string' && w !== ''))];

/** What an incident of a report is compared by. `key` and `family` may be replaced by the caller's own. */
export function factsOf(report: Report, coding: Coding, incident: Incident): Facts {
  const places = affirmed(incident, 'place');
  return {
    key: incidentKey(report.id, incident.id), report: report.id, family: report.id, published: report.published, type: incident.type, reality: incident.reality, scope: incident.scope,
    date: dateOf(affirmed(incident, 'date')), points: places.flatMap(pointOf), countries: each(places.map((p) => p.country)), admin1: each(places.map((p) => p.admin1)), places: each(places.filter((p) => p.precision <= 4).map((p) => nameKey(p.name))),
    perpetrators: each(affirmed(incident, 'perpetrator').map(partyKey)), targets: each(affirmed(incident, 'target').map(partyKey)), victims: each(affirmed(incident, 'victim').map((v) => personKey(v.name))),
    tolls: tollsOf(incident), weapons: [...new Set(affirmed(incident, 'weapon').map((w) => w.class))], terms: termsOf(report, coding, incident),
  };
}

const days = (d: DateValue): number => (d.start === null ? Infinity : d.end === null ? 1e6 : (Date.parse(d.end) - Date.parse(d.start)) / 864e5);

function dateOf(dates: readonly DateValue[]): Days | null {
  const best = [...dates].sort((a, b) => days(a) - days(b))[0];
  return best && best.start !== null ? { start: best.start, end: best.end, precision: best.precision } : null;
}

function pointOf(p: PlaceValue): Point[] {
  return typeof p.lat === 'number' && typeof p.lon === 'number' && p.precision <= 4 ? [{ lat: p.lat, lon: p.lon, radiusKm: p.radiusKm ?? 0, precision: p.precision, name: nameKey(p.name) }] : [];
}

function tollsOf(incident: Incident): Facts['tolls'] {
  const out: Partial<Record<TollField, Interval[]>> = {};
  for (const field of tollFields) {
    const whole = affirmed(incident, field).filter((v) => v.subsetOf === undefined && !v.partial && (v.min !== null || v.max !== null));
    if (whole.length) out[field] = whole.map((v) => ({ min: v.min, max: v.max }));
  }
  return out;
}
