import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ReportPage as Report } from '#api';
import type { Claim } from '#model';
import { cut, fits, type Span } from '#text';
import { desk } from '../client.ts';
import { MarkedText, nothing, type Focus } from '../marks/text.tsx';
import { Announced } from '../panels/announced.tsx';
import { Claims } from '../panels/claims.tsx';
import { Facts } from '../panels/facts.tsx';
import { History } from '../panels/history.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { useTab } from '../person.ts';
import { usePlace } from '../route.ts';
import { day, direction, many, plain } from '../words.ts';

/** The claimants, cues and contents in a text, shown as they are marked. */
export const Legend = () => <p className="legend" aria-label="How the text is marked"><span className="who">claimant</span><span className="cue">words that attribute</span><span className="rule">what is claimed</span><span className="fact">words of a statement</span><span className="warned">a warning</span></p>;

function Head({ report }: { readonly report: Report }) {
  const copies = report.family_members.filter((m) => m.id !== report.id);
  return <><p className="kicker">{[report.outlet, report.published ? day(report.published) : 'no publication date', report.language].filter(Boolean).join(' · ')}</p>
    <h1 dir={direction(report.language)}>{report.title ?? 'Untitled report'}</h1>
    <p className="small soft num">{many(report.claims, 'claim')}, {many(report.incidents, 'incident')}, read by {report.coding.coder.name} {report.coding.coder.version}{report.url && /^https?:/.test(report.url) ? <> · <a href={report.url} rel="noreferrer nofollow" target="_blank">original</a></> : null}{copies.length ? <> · copies: {copies.map((c) => <a key={c.id} className="export" href={`/reports/${encodeURIComponent(c.id)}`}>{c.outlet ?? c.title ?? 'a report'}</a>)}</> : null}</p></>;
}

function Warnings({ report, text }: { readonly report: Report; readonly text: string }) {
  if (!report.coding.warnings.length) return null;
  return <section className="panel" aria-labelledby="warnings"><h2 id="warnings">Warnings</h2><ul className="plain">{report.coding.warnings.map((w, i) => <li key={i} className="note odd"><strong>{plain(w.code)}</strong>: {w.message}{w.evidence[0] ? <span className="how"> <span className="quote">{w.evidence.map((e) => cut(text, e)).join(' … ')}</span></span> : null}</li>)}</ul></section>;
}

const spanOf = (value: string | null, length: number): Span | null => { const m = /^(\d+)-(\d+)$/.exec(value ?? ''); const span: Span | null = m ? [Number(m[1]), Number(m[2])] : null; return span && fits(span, length) ? span : null; };

/** A report: its text with the claims marked, side by side with the claims and the statements. */
export function ReportPage({ id }: { readonly id: string }) {
  const { query } = usePlace();
  const found = useQuery({ queryKey: ['report', id], queryFn: () => desk.report(id) });
  const [hover, setHover] = useState<Focus>(nothing);
  const [picked, setPicked] = useState<Focus>({ claim: null, fact: query.get('statement') });
  const [kept, setSide] = useTab(`ascribe.side.${id}`), side = kept === 'claims' ? 'claims' : 'statements';
  const [draft, setDraft] = useState<Claim | null>(null);
  const report = found.data;
  const at = useMemo(() => spanOf(query.get('at'), report?.text.length ?? 0), [query.get('at'), report?.text.length]);
  useEffect(() => { if (report) document.title = `${report.title ?? 'Report'} · Ascribe`; }, [report]);
  useEffect(() => { if (picked.fact) document.querySelector(`[data-fact-item="${CSS.escape(picked.fact)}"]`)?.scrollIntoView({ block: 'nearest' }); else if (picked.claim) document.querySelector(`[data-claim="${CSS.escape(picked.claim)}"]`)?.scrollIntoView({ block: 'nearest' }); }, [picked, side]);
  if (found.error && !report) return <Trouble error={found.error} again={() => void found.refetch()} />;
  if (!report) return <p className="soft" role="status">Loading …</p>;
  const focus = draft ? { claim: draft.id, fact: null } : hover.claim || hover.fact ? hover : picked;
  const shown = draft ? { ...report.coding, claims: [...report.coding.claims.filter((c) => c.id !== draft.id), draft] } : report.coding;
  const pick = (f: Focus) => { setPicked(f); if (f.fact) setSide('statements'); else if (f.claim) setSide('claims'); };
  return <article className="reading"><Head report={report} />
    <div className="columns report-columns">
      <div><Announced coding={report.coding}><Legend /><MarkedText text={report.text} coding={shown} at={at} focus={focus} onFocus={setHover} onPick={pick} /></Announced></div>
      <div className="side"><div className="tabs noprint" role="group" aria-label="Beside the text"><button aria-pressed={side === 'statements'} onClick={() => setSide('statements')}>Statements</button><button aria-pressed={side === 'claims'} onClick={() => setSide('claims')}>Claims</button></div>
        {side === 'claims' ? <Claims report={report} focus={focus} onFocus={setHover} onPick={pick} picked={picked} draw={setDraft} /> : <Facts report={report} focus={focus} onFocus={setHover} onPick={pick} picked={picked} />}
        <Warnings report={report} text={report.text} /><History entries={report.history} /></div>
    </div></article>;
}
