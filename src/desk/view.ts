import { tollFields, types, variables, type DateValue, type PartyValue, type PlaceValue, type TollValue } from '#codebook';
import type { Claim, Coding, CountRecord, Incident, Report, Statement } from '#model';
import type { IncidentRow, Spot, Told, Voice } from '#api';

/** A person's decision on one statement, as a report's coding is shown with it. */
export interface Looked { readonly statement: string; readonly decision: 'accept' | 'reject' | 'unsure' | 'correct'; readonly by: string; readonly at: string; readonly reason: string | null; readonly id: string }

/** One report's part in an incident. `family` is equal for copies of one story; the text is needed only where words are shown. */
export interface Member { readonly report: Report; readonly coding: Coding; readonly incident: Incident; readonly family: string; readonly looked: readonly Looked[]; /** Who wrote a statement that no coder made, by `incident.statement`. */ readonly written?: ReadonlyMap<string, string> }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayWords = (iso: string) => `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** Who speaks in a claim of a report; the day of saying falls back on the report's own day. */
export function voiceOf(claim: Claim | undefined, report: Pick<Report, 'published'>): Voice {
  const c = claim?.claimant;
  return { claim: claim?.id ?? 'c0', name: c?.name ?? 'the report', kind: c?.kind ?? 'report', actor: c?.actor ?? null, speaksFor: c?.speaksFor ?? null, stance: claim?.stance ?? 'states', certainty: claim?.certainty ?? 'stated', relay: claim?.relay.map((r) => r.name) ?? [], said: claim?.said?.start ?? report.published };
}

/** What one report tells of an incident; a victim's name is blotted out unless names are shown. */
export function toldOf({ report, coding, incident, looked, written }: Member, names: 'shown' | 'hidden'): Told[] {
  const claims = new Map(coding.claims.map((c) => [c.id, c]));
  return incident.statements.map((s) => {
    const hide = s.field === 'victim' && names === 'hidden';
    const review = looked.find((l) => l.statement === `${incident.id}.${s.id}`);
    return {
      key: `${report.id}/${incident.id}/${s.id}`, report: report.id, incident: incident.id, statement: s.id, field: s.field, value: hide ? { name: 'withheld', aliases: [], harm: (s.value as { harm: string }).harm, words: 'withheld' } : s.value, polarity: s.polarity,
      voice: voiceOf(claims.get(s.claim), report), evidence: s.evidence.map((e) => ({ span: [e[0], e[1]] as [number, number], words: hide ? 'withheld' : report.text.slice(e[0], e[1]) })), by: review?.decision === 'correct' ? review.by : written?.get(`${incident.id}.${s.id}`) ?? coding.coder.name,
      reviewed: review ? { decision: review.decision, by: review.by, at: review.at, reason: review.reason } : null,
    };
  });
}

const statements = <F extends Statement['field']>(members: readonly Member[], field: F) => members.flatMap((m) => m.incident.statements.filter((s) => s.field === field).map((s) => ({ m, s })));
const length = (d: DateValue) => (d.start ? (d.end ? Date.parse(d.end) - Date.parse(d.start) : 1e15) : Infinity);

/** The narrowest date that is affirmed; null where none resolves. */
export function dateOf(members: readonly Member[]): IncidentRow['date'] {
  const dates = statements(members, 'date').filter(({ s }) => s.polarity === 'affirmed').map(({ s }) => s.value as DateValue).filter((d) => d.start).sort((a, b) => length(a) - length(b));
  return dates[0] ? { start: dates[0].start, end: dates[0].end, precision: dates[0].precision } : null;
}

/** The places that are affirmed, each once, the most precise first. */
export function spotsOf(members: readonly Member[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { s } of statements(members, 'place')) {
    const v = s.value as PlaceValue;
    if (s.polarity !== 'affirmed') continue;
    const key = `${v.relation ?? ''} ${v.name}`.toLowerCase();
    if (!spots.has(key)) spots.set(key, { name: v.name, relation: v.relation ?? null, country: v.country ?? null, precision: v.precision, lat: v.precision <= 4 ? v.lat ?? null : null, lon: v.precision <= 4 ? v.lon ?? null : null, radiusKm: v.radiusKm ?? null });
  }
  return [...spots.values()].sort((a, b) => a.precision - b.precision);
}

/** Who is said to have done it, by whom; each pair once, attributed accounts before the reports' own voice. */
function accused(members: readonly Member[]): IncidentRow['perpetrators'] {
  const out = new Map<string, IncidentRow['perpetrators'][number] & { own: boolean }>();
  for (const { m, s } of statements(members, 'perpetrator')) {
    const voice = voiceOf(m.coding.claims.find((c) => c.id === s.claim), m.report);
    const name = (s.value as PartyValue).name;
    const key = `${name} ${voice.name} ${s.polarity}`.toLowerCase();
    if (!out.has(key)) out.set(key, { name, claimant: voice.name, stance: voice.stance, polarity: s.polarity, own: voice.kind === 'report' });
  }
  const rank = (p: { stance: string; polarity: string; own: boolean }) => (p.stance === 'admits' ? 0 : p.polarity === 'denied' ? 3 : p.own ? 2 : 1);
  return [...out.values()].sort((a, b) => rank(a) - rank(b)).map(({ own: _, ...p }) => p);
}

function tollsOf(members: readonly Member[], records: Readonly<Record<string, CountRecord>>): IncidentRow['tolls'] {
  return tollFields.flatMap((field) => {
    const record = records[field];
    if (!record) return [];
    const told = statements(members, field).flatMap(({ m, s }) => { const v = s.value as TollValue; return v.subsetOf || v.partial ? [] : [{ claimant: voiceOf(m.coding.claims.find((c) => c.id === s.claim), m.report).name, min: v.min, max: v.max, polarity: s.polarity }]; });
    return [{ field, record, told }];
  });
}

function standingOf(row: Pick<IncidentRow, 'tolls' | 'perpetrators'>, members: readonly Member[]): IncidentRow['standing'] {
  const contested = row.perpetrators.some((p) => p.polarity === 'denied' && row.perpetrators.some((q) => q.polarity === 'affirmed' && q.name === p.name && q.claimant !== p.claimant));
  if (contested || row.tolls.some((t) => t.record.status === 'disputed')) return 'disputed';
  if (row.tolls[0]) return row.tolls[0].record.status;
  const voices = new Set(members.flatMap((m) => m.incident.statements.map((s) => voiceOf(m.coding.claims.find((c) => c.id === s.claim), m.report)).filter((v) => v.kind !== 'report').map((v) => v.name)));
  return voices.size ? 'single' : 'unattributed';
}

const plain = (type: string) => { const words = type === 'unspecified' ? 'incident' : type.replaceAll('-', ' '); return words[0]!.toUpperCase() + words.slice(1); };

/** The days of a date, both ends included: a title never says one day where there are several. */
function whenWords({ start, end }: { readonly start: string; readonly end: string | null }): string {
  if (end === null) return `since ${dayWords(start)}`;
  if (start === end) return dayWords(end);
  const from = start.slice(0, 7) === end.slice(0, 7) ? Number(start.slice(8)) : start.slice(0, 4) === end.slice(0, 4) ? dayWords(start).slice(0, -5) : dayWords(start);
  return `${from}${typeof from === 'number' ? '–' : ' – '}${dayWords(end)}`;
}

/** A title made of statements: what, where, when. */
export function summaryOf(row: Pick<IncidentRow, 'type' | 'places' | 'date'>): string {
  const place = row.places[0];
  const where = place ? ` ${place.relation ?? (place.precision <= 2 ? 'at' : 'in')} ${place.name}` : '';
  return `${plain(row.type)}${where}${row.date?.start ? `, ${whenWords({ start: row.date.start, end: row.date.end })}` : ''}`;
}

const fineness = (name: string) => types.find((t) => t.name === name)?.fineness ?? 0;
const realest = ['occurred', 'alleged', 'historical', 'denied'] as const;

/** An incident of several reports in one line: the finest type, the narrowest date, the records of the rule given. */
export function rowOf(key: string, members: readonly Member[], records: Readonly<Record<string, CountRecord>>, candidates: number): IncidentRow {
  const type = members.map((m) => m.incident.type).sort((a, b) => fineness(b) - fineness(a))[0] ?? 'unspecified';
  const reality = realest.find((r) => members.some((m) => m.incident.reality === r)) ?? 'occurred';
  const head = { type, places: spotsOf(members), date: dateOf(members) };
  const body = { perpetrators: accused(members), tolls: tollsOf(members, records) };
  return { key, ...head, ...body, reality, scope: members.every((m) => m.incident.scope === 'aggregate') ? 'aggregate' : 'single', targets: [...new Set(statements(members, 'target').map(({ s }) => (s.value as PartyValue).name))], standing: standingOf(body, members), reports: new Set(members.map((m) => m.report.id)).size, independent: new Set(members.map((m) => m.family)).size, candidates, summary: summaryOf(head) };
}

/** Statements of a coding that a person may look at. */
export const facts = (coding: Coding): string[] => coding.incidents.flatMap((i) => i.statements.map((s) => `${i.id}.${s.id}`));

/** Whether a field is a count of people. */
export const isToll = (field: Statement['field']): boolean => variables[field].kind === 'toll';
