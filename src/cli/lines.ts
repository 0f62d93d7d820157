import type { IncidentPage, IncidentRow, ReportRow } from '#api';
import { count, said } from './words.ts';
import type { Paint } from './paint.ts';

/** Both counts, always: a copy of a story is no second witness. */
export const sources = (n: { readonly reports: number; readonly independent: number }): string => `${n.reports} ${n.reports === 1 ? 'report' : 'reports'}, ${n.independent} independent`;

const range = ({ low, high, open }: { readonly low: number | null; readonly high: number | null; readonly open?: boolean | undefined }): string => (low === null && high === null ? 'some' : low === high && !open ? String(low) : `${low ?? '?'}–${high ?? '?'}${open ? '+' : ''}`);

const told = (t: IncidentRow['tolls'][number]): string => [...new Map(t.told.map((i) => [`${i.claimant} ${i.min} ${i.max} ${i.polarity}`, `${count(i)} ${i.polarity === 'denied' ? 'denied by ' : ''}(${i.claimant})`])).values()].join(' · ');

/** An incident in a list: key, title, standing, both counts; then each toll with who says what. */
export function incidentLine(r: IncidentRow, p: Paint): string {
  const wait = r.candidates ? p.warn(` · ${r.candidates} may be the same`) : '';
  return [`${p.mark(r.key)}  ${p.bold(r.summary)}`, `    ${r.standing} · ${sources(r)}${r.reality === 'occurred' ? '' : ` · ${r.reality}`}${wait}`, ...r.tolls.map((t) => `    ${t.field} ${range(t.record)}  ${p.dim(told(t))}`)].join('\n');
}

/** A report in a list. */
export function reportLine(r: ReportRow, p: Paint): string {
  const copies = r.copies > 1 ? ` · one of ${r.copies} copies` : '', wait = r.waiting ? ` · ${r.waiting} statements nobody looked at` : '';
  return `${p.mark(r.id.slice(7, 19))}  ${p.bold(r.title ?? 'Untitled report')}\n    ${[r.outlet, r.published].filter(Boolean).join(', ') || 'no outlet, no day'} · ${r.incidents} ${r.incidents === 1 ? 'incident' : 'incidents'}, ${r.claims} ${r.claims === 1 ? 'claim' : 'claims'}${copies}${wait}`;
}

const cell = (words: string, width: number): string => words.padEnd(width);

/** An incident with all that is said of it: by field, each with who says it in which report; candidates; contradictions; history. */
export function incidentPageLines(x: IncidentPage, p: Paint): string {
  const outlets = new Map(x.sources.map((s) => [s.id, s.outlet ?? s.id.slice(7, 19)]));
  const told = x.told.map((t) => `    ${cell(t.field, 12)}${t.polarity === 'denied' ? 'not ' : ''}${said({ field: t.field, value: t.value } as never)}  ${p.dim(`— ${t.voice.name}${t.voice.certainty === 'hedged' ? ', hedged' : ''}, in ${outlets.get(t.report)}: ${t.evidence.map((e) => `"${e.words}"`).join(' … ')}`)}${t.reviewed ? p.warn(` [${t.reviewed.decision} by ${t.reviewed.by}]`) : ''}`);
  const records = Object.entries(x.records['range'] ?? {}).map(([field, r]) => `    ${cell(field, 12)}${range(r)}${r.best === null ? '' : `, best ${r.best}`} ${p.dim(`(${r.status}; rule ${r.rule})`)}`);
  return [
    incidentLine(x, p), p.bold('  Record'), ...(records.length ? records : ['    no count is told']), p.bold('  Told'), ...told, p.bold(`  Reports (${sources(x)})`), ...x.sources.map((s) => `    ${p.mark(s.id.slice(7, 19))}  ${[s.outlet, s.published, s.title].filter(Boolean).join(', ')}${s.independent ? '' : p.dim(' (a copy)')}`),
    ...(x.links.length ? [p.bold('  Links'), ...x.links.map((l) => `    ${l.way === 'from' ? l.relation : `has ${l.relation}`} ${p.mark(l.other.key)} ${l.other.summary} ${p.dim(`— ${l.voice?.name ?? 'the report'}`)}`)] : []),
    ...(x.merges.length ? [p.bold('  May be the same'), ...x.merges.map((m) => `    ${p.mark(m.other.key)} ${m.other.summary} · ${m.verdict ? `${m.verdict}, by ${m.by}` : `${Math.round(m.score * 100)} %`} ${p.dim(m.reasons.join('; '))}`)] : []),
    ...x.conflict.map((c) => p.warn(`  ! ${c}`)), p.bold('  History'), ...x.history.map((h) => `    ${h.at}  ${h.what}, ${h.by}${h.reason ? `: ${h.reason}` : ''}${h.undoable ? p.dim(`  (ascribe undo ${h.id})`) : ''}`),
  ].join('\n');
}

/** An incident as JSON: its reports, its statements, its record by every rule, its standing. */
export function incidentJson(x: IncidentPage): object {
  return {
    id: x.key, summary: x.summary, type: x.type, reality: x.reality, scope: x.scope, date: x.date, places: x.places, standing: x.standing, sources: { reports: x.reports, independent: x.independent }, record: x.records['range'] ?? {}, records: x.records,
    reports: x.sources.map(({ id, title, outlet, url, published, family, independent }) => ({ id, title, outlet, url, published, family, independent })),
    statements: x.told.map((t) => ({ key: t.key, report: t.report, field: t.field, value: t.value, polarity: t.polarity, claimant: t.voice.name, kind: t.voice.kind, stance: t.voice.stance, certainty: t.voice.certainty, relay: t.voice.relay, said: t.voice.said, evidence: t.evidence, by: t.by, reviewed: t.reviewed })),
    links: x.links.map((l) => ({ relation: l.relation, way: l.way, other: l.other.key, claimant: l.voice?.name ?? null })), candidates: x.merges.map((m) => ({ a: m.a, b: m.b, other: m.other.key, score: m.score, reasons: m.reasons, verdict: m.verdict, by: m.by })), conflicts: x.conflict, history: x.history, members: x.members,
  };
}

