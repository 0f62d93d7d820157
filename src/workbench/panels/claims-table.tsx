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

function rowsOf({ told, asides }: IncidentPage): Row[] {
  const voices = new Map<string, Voice>([...told, ...asides].map((t) => [rowKey(t.voice), t.voice]));
  const own = (r: Row) => (r.voice.kind === 'report' ? 1 : 0);
  return [...voices].map(([key, voice]) => {
    const [mine, said] = [told.filter((t) => rowKey(t.voice) === key), asides.filter((t) => rowKey(t.voice) === key)];
    return { key, voice: mine[0]?.voice ?? voice, told: mine, asides: said, reports: [...new Set([...mine, ...said].map((t) => t.report))] };
  }).sort((x, y) => own(x) - own(y));
}

/** Denials and doubts without a value, each once, in the words of the report. */
function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  const once = [...new Map(asides.map((a) => [a.evidence.map((e) => e.words).join(' '), a])).values()];
  return <>{once.map((a) => <a key={a.report + a.voice.claim} className="cell" href={address(`/reports/${encodeURIComponent(a.report)}`, { at: a.evidence[0] ? a.evidence[0].span.join('-') : null })}><span className="v quote">{a.evidence.map((e) => e.words).join(' … ')}</span></a>)}</>;
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
  const columns = order.filter((f) => incident.told.some((t) => t.field === f));
  const outlet = (id: string) => incident.sources.find((s) => s.id === id)?.outlet ?? 'a report';
  return <div className="wide" tabIndex={0} role="region" aria-label="Claims by field"><table className="told">
    <caption className="hidden">A row for each claimant, a column for each field. Each value leads to its words in the report.</caption>
    <thead><tr><th scope="col">claimant</th><th scope="col">stance</th>{columns.map((f) => <th scope="col" key={f} title={variables[f].means}>{heads[f] ?? f}</th>)}{incident.asides.length ? <th scope="col">in words alone</th> : null}</tr></thead>
    <tbody>{rows.map((r) => <tr key={r.key}>
      <Claimant row={r} outlet={outlet} />
      <td data-label="stance"><span className={`stance ${r.voice.stance}`} title={stanceWords(r.voice.stance)}>{r.voice.stance}</span>{r.voice.certainty === 'hedged' ? <span className="how"> hedged</span> : null}</td>
      {columns.map((f) => { const groups = group(r.told, f, names); return <td key={f} data-label={heads[f] ?? f} className={groups.length ? f : 'none'}>{groups.map((same) => <Fragment key={same[0]!.key}><Cell same={same} odd={same.some((t) => odd.has(t.key))} names={names} /></Fragment>)}{groups.length ? null : <span className="soft" aria-label="says nothing">–</span>}</td>; })}
      {incident.asides.length ? <td data-label="in words alone" className={r.asides.length ? undefined : 'none'}>{r.asides.length ? <Asides asides={r.asides} /> : <span className="soft" aria-label="says nothing">–</span>}</td> : null}
    </tr>)}</tbody></table></div>;
}
