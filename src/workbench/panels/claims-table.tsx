import { Fragment, useMemo } from 'react';
import type { IncidentPage, Told, Voice } from '#api';
import { variables, type DateValue, type Field, type PlaceValue, type TollValue } from '#codebook';
import { disagreements } from '../marks/disagreement.ts';
import { address } from '../route.ts';
import { dateSource, many, precisionWords, shortDay, stanceWords, tollWhom, valueWords } from '../words.ts';

const heads: Partial<Record<Field, string>> = { type: 'what', date: 'when', place: 'where', perpetrator: 'by', target: 'aimed at', victim: 'named' };
const order: readonly Field[] = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'released', 'perpetrator', 'target', 'date', 'place', 'type', 'weapon', 'victim', 'damage', 'quantity'];

type Aside = IncidentPage['asides'][number];
interface Row { readonly key: string; readonly voice: Voice; readonly told: readonly Told[]; readonly asides: readonly Aside[]; readonly reports: readonly string[] }

const rowKey = (v: Voice) => [v.name, v.stance, v.certainty].join('|');

/** "Of no told kind" says nothing that a reader could compare. */
const telling = (t: Told): boolean => t.field !== 'type' || t.value !== 'unspecified';

/** Rows of values, then, beside their claimants' others, rows of denials and doubts in words alone; the reports' own voice last. */
function rowsOf({ told, asides }: IncidentPage): Row[] {
  const rows = new Map<string, Row & { told: Told[]; asides: Aside[]; reports: string[] }>();
  const row = (voice: Voice, kind: string) => { const key = `${rowKey(voice)}|${kind}`, made = rows.get(key) ?? { key, voice, told: [], asides: [], reports: [] }; rows.set(key, made); return made; };
  for (const t of told.filter(telling)) { const r = row(t.voice, 'values'); r.told.push(t); if (!r.reports.includes(t.report)) r.reports.push(t.report); }
  for (const t of asides) { const r = row(t.voice, 'words'); r.asides.push(t); if (!r.reports.includes(t.report)) r.reports.push(t.report); }
  const own = (r: Row) => (r.voice.kind === 'report' ? 1 : 0);
  return [...rows.values()].sort((x, y) => own(x) - own(y));
}

/** Denials and doubts without a value, each once, in the words of the report. */
function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  const once = [...new Map(asides.map((a) => [a.evidence.map((e) => e.words).join(' '), a])).values()];
  return <>{once.map((a) => <a key={a.report + a.voice.claim} className="cell long" href={address(`/reports/${encodeURIComponent(a.report)}`, { at: a.evidence[0] ? a.evidence[0].span.join('-') : null })}><span className="v quote">{a.evidence.map((e) => e.words).join(' … ')}</span></a>)}</>;
}

/** The address of a statement's words in its report. */
export const wordsAt = (t: Told): string => address(`/reports/${encodeURIComponent(t.report)}`, { at: t.evidence[0] ? t.evidence[0].span.join('-') : null, statement: `${t.incident}.${t.statement}` });

function how(t: Told): string {
  if (t.field === 'date') return dateSource(t.value as DateValue);
  if (t.field === 'place') return precisionWords((t.value as PlaceValue).precision);
  if (variables[t.field].kind === 'toll') return tollWhom(t.value as TollValue);
  return '';
}

function Cell({ same, odd, names }: { readonly same: readonly Told[]; readonly odd: boolean; readonly names: 'named' | 'unnamed' }) {
  const t = same[0]!;
  const words = t.evidence.map((e) => e.words).join(' … ');
  const value = valueWords(t as never, names);
  const reports = new Set(same.map((x) => x.report)).size;
  const rejected = t.reviewed?.decision === 'reject';
  return <a className={`cell${odd ? ' odd' : ''}`} href={wordsAt(t)} title={t.field === 'victim' && names === 'unnamed' ? 'Opens the report' : `“${words}”`}>
    <span className="v">{t.polarity === 'denied' ? <>{variables[t.field].kind === 'toll' ? <s>{value}</s> : <>not <s>{value}</s></>}</> : rejected ? <s>{value}</s> : value}</span>
    {t.polarity === 'denied' ? <span className="hidden"> (denied)</span> : null}
    {odd ? <span className="mark"> ≠ differs</span> : null}{rejected ? <span className="how"> rejected by {t.reviewed!.by}</span> : null}{t.reviewed?.decision === 'correct' ? <span className="how"> corrected by {t.reviewed.by}</span> : null}
    {reports > 1 ? <span className="how num"> in {many(reports, 'report')}</span> : null}
    {how(t) ? <span className="how"> {how(t)}</span> : null}
  </a>;
}

function Claimant({ row, outlet }: { readonly row: Row; readonly outlet: (id: string) => string }) {
  const { voice } = row;
  return <th scope="row"><span className={voice.kind === 'report' ? 'soft' : 'claimant'}>{voice.kind === 'report' ? `the ${row.reports.length > 1 ? 'reports' : 'report'} alone` : voice.name}</span>{voice.speaksFor ? <span className="how">for {voice.speaksFor}</span> : null}
    <span className="how">{[...new Set(row.reports.map(outlet))].join(', ')}{voice.relay.length ? `, carried by ${voice.relay.join(', ')}` : ''}{voice.said ? ` · ${shortDay(voice.said)}` : ''}</span></th>;
}

/** Equal values of one row in one cell: how often they are told is said, not shown twice. */
function group(list: readonly Told[], field: Field, names: 'named' | 'unnamed'): Told[][] {
  const seen = new Map<string, Told[]>();
  for (const t of list) if (t.field === field) { const k = `${t.polarity}|${valueWords(t as never, names)}|${how(t).replace(/^from.*/, '')}`; seen.set(k, [...(seen.get(k) ?? []), t]); }
  return [...seen.values()];
}

/** Who says what: a row for each claimant and stance, a column for each variable that somebody speaks of. A cell leads to its words. */
export function ClaimsTable({ incident, names }: { readonly incident: IncidentPage; readonly names: 'named' | 'unnamed' }) {
  const odd = useMemo(() => disagreements(incident.told), [incident.told]);
  const rows = useMemo(() => rowsOf(incident), [incident]);
  const columns = order.filter((f) => incident.told.some((t) => t.field === f && telling(t)));
  const outlet = (id: string) => incident.sources.find((s) => s.id === id)?.outlet ?? 'a report';
  return <div className="wide" tabIndex={0} role="region" aria-label="Claims by field"><table className="told">
    <caption className="hidden">A row for each claimant, a column for each field. Each value leads to its words in the report.</caption>
    <thead><tr><th scope="col">claimant</th><th scope="col">stance</th>{columns.map((f) => <th scope="col" key={f} title={variables[f].means}>{heads[f] ?? f}</th>)}</tr></thead>
    <tbody>{rows.map((r) => <tr key={r.key}>
      <Claimant row={r} outlet={outlet} />
      <td data-label="stance"><span className={`stance ${r.voice.stance}`} title={stanceWords(r.voice.stance)}>{r.voice.stance}</span>{r.voice.certainty === 'hedged' ? <span className="how"> hedged</span> : null}</td>
      {r.asides.length ? <td colSpan={columns.length} className="words"><Asides asides={r.asides} /></td> : columns.map((f) => { const groups = group(r.told, f, names); return <td key={f} data-label={heads[f] ?? f} className={groups.length ? f : 'none'}>{groups.map((same) => <Fragment key={same[0]!.key}><Cell same={same} odd={same.some((t) => odd.has(t.key))} names={names} /></Fragment>)}{groups.length ? null : <span className="soft" aria-label="says nothing">–</span>}</td>; })}
    </tr>)}</tbody></table></div>;
}
