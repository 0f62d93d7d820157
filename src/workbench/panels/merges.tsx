import { useState } from 'react';
import type { Candidate, IncidentPage } from '#api';
import { many, recordWords } from '../words.ts';
import { useDecide } from './decide.tsx';

const verdicts = [['same', 'Same incident'], ['different', 'Different'], ['unsure', 'Unsure']] as const;

function Merge({ candidate }: { readonly candidate: Candidate }) {
  const { judge } = useDecide();
  const [reason, setReason] = useState('');
  const other = candidate.other;
  return <li className="merge"><p><a href={`/incidents/${encodeURIComponent(other.key)}`}>{other.summary}</a> <span className="soft num">{many(other.reports, 'report')}{other.tolls[0] ? ` · ${other.tolls[0].field} ${recordWords(other.tolls[0].record)}` : ''}</span></p>
    <ul className="reasons">{candidate.reasons.map((r) => <li key={r}>{r}</li>)}</ul>
    {candidate.verdict ? <p className="small">Judged <strong>{candidate.verdict}</strong>{candidate.by ? ` by ${candidate.by}` : ''}.</p> : null}
    <div className="bar noprint"><label className="hidden" htmlFor={`why-${candidate.a}-${candidate.b}`}>Why</label><input id={`why-${candidate.a}-${candidate.b}`} value={reason} onChange={(e) => setReason(e.target.value)} placeholder="why (kept in the history)" maxLength={500} />
      {verdicts.map(([v, words]) => <button key={v} onClick={() => void judge(candidate.a, candidate.b, v, reason)} aria-pressed={candidate.verdict === v}>{words}</button>)}</div></li>;
}

/** Incidents that may be this one, each with its reasons, and the three answers. */
export function Merges({ incident }: { readonly incident: IncidentPage }) {
  return <section className="panel" aria-labelledby="merges"><h2 id="merges">Possible joins</h2>
    {incident.merges.length ? <ul className="plain">{incident.merges.map((c) => <Merge key={`${c.a} ${c.b}`} candidate={c} />)}</ul> : <p className="soft">No other incident is near enough in time, place and kind.</p>}</section>;
}
