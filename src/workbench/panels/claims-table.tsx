import { Fragment, useMemo } from 'react';
import type { IncidentPage, Told } from '#api';
import { variables, type DateValue, type Field, type PlaceValue, type TollValue } from '#codebook';
import { disagreements } from '../marks/disagreement.ts';
import { address } from '../route.ts';
import { dateSource, precisionWords, shortDay, stanceWords, tollWhom, valueWords } from '../words.ts';

const heads: Partial<Record<Field, string>> = { type: 'what', date: 'when', place: 'where', perpetrator: 'by', target: 'aimed at', victim: 'named' };
const order: readonly Field[] = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'released', 'perpetrator', 'target', 'date', 'place', 'type', 'weapon', 'victim', 'damage', 'quantity'];

interface Row { readonly key: string; readonly first: Told; readonly told: readonly Told[] }

function rowsOf(told: readonly Told[]): Row[] {
  const rows = new Map<string, Told[]>();
  for (const t of told) { const key = [t.voice.name, t.voice.stance, t.voice.certainty].join('|'); rows.set(key, [...(rows.get(key) ?? []), t]); }
  const own = (r: Row) => (r.first.voice.kind === 'report' ? 1 : 0);
  return [...rows].map(([key, list]) => ({ key, first: list[0]!, told: list })).sort((a, b) => own(a) - own(b));
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
  const rejected = t.reviewed?.decision === 'reject';
  return <a className={`cell${odd ? ' odd' : ''}`} href={wordsAt(t)} title={t.field === 'victim' && names === 'unnamed' ? 'Opens the report' : `“${words}”`}>
    <span className="v">{t.polarity === 'denied' ? <>{variables[t.field].kind === 'toll' ? <s>{value}</s> : <>not <s>{value}</s></>}</> : rejected ? <s>{value}</s> : value}</span>
    {t.polarity === 'denied' ? <span className="hidden"> (denied)</span> : null}
    {odd ? <span className="mark"> ≠ differs</span> : null}{rejected ? <span className="how"> rejected by {t.reviewed!.by}</span> : null}{t.reviewed?.decision === 'correct' ? <span className="how"> corrected by {t.reviewed.by}</span> : null}
    {same.length > 1 ? <span className="how num"> ×{same.length}</span> : null}
    {how(t) ? <span className="how"> {how(t)}</span> : null}
  </a>;
}

/** Who says what: a row for each claimant and stance, a column for each variable that somebody speaks of. A cell leads to its words. */
export function ClaimsTable({ incident, names }: { readonly incident: IncidentPage; readonly names: 'named' | 'unnamed' }) {
  const odd = useMemo(() => disagreements(incident.told), [incident.told]);
  const rows = useMemo(() => rowsOf(incident.told), [incident.told]);
  const columns = order.filter((f) => incident.told.some((t) => t.field === f));
  const outlet = (id: string) => incident.sources.find((s) => s.id === id)?.outlet ?? 'a report';
  const group = (list: readonly Told[], field: Field) => {
    const seen = new Map<string, Told[]>();
    for (const t of list) if (t.field === field) { const k = `${t.polarity}|${valueWords(t as never, names)}|${how(t).replace(/^from.*/, '')}`; seen.set(k, [...(seen.get(k) ?? []), t]); }
    return [...seen.values()];
  };
  return <div className="wide" tabIndex={0} role="region" aria-label="Claims by field"><table className="told">
    <caption className="hidden">A row for each claimant, a column for each field. Each value leads to its words in the report.</caption>
    <thead><tr><th scope="col">claimant</th><th scope="col">stance</th>{columns.map((f) => <th scope="col" key={f} title={variables[f].means}>{heads[f] ?? f}</th>)}</tr></thead>
    <tbody>{rows.map((r) => <tr key={r.key}>
      <th scope="row"><span className={r.first.voice.kind === 'report' ? 'soft' : 'claimant'}>{r.first.voice.kind === 'report' ? `the ${new Set(r.told.map((t) => t.report)).size > 1 ? 'reports' : 'report'} alone` : r.first.voice.name}</span>
        <span className="how">{[...new Set(r.told.map((t) => outlet(t.report)))].join(', ')}{r.first.voice.relay.length ? `, carried by ${r.first.voice.relay.join(', ')}` : ''}{r.first.voice.said ? ` · ${shortDay(r.first.voice.said)}` : ''}</span></th>
      <td><span className={`stance ${r.first.voice.stance}`} title={stanceWords(r.first.voice.stance)}>{r.first.voice.stance}</span>{r.first.voice.certainty === 'hedged' ? <span className="how"> hedged</span> : null}</td>
      {columns.map((f) => <td key={f}>{group(r.told, f).map((same) => <Fragment key={same[0]!.key}><Cell same={same} odd={same.some((t) => odd.has(t.key))} names={names} /></Fragment>)}{r.told.some((t) => t.field === f) ? null : <span className="soft" aria-label="says nothing">–</span>}</td>)}
    </tr>)}</tbody></table></div>;
}
