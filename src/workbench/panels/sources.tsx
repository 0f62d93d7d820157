import type { IncidentPage } from '#api';
import { direction, many, shortDay } from '../words.ts';

/** The reports that tell of an incident, copies of one story under one another: a family is one witness. */
export function Sources({ incident }: { readonly incident: IncidentPage }) {
  const families = new Map<string, (typeof incident.sources)[number][]>();
  for (const s of incident.sources) families.set(s.family ?? s.id, [...(families.get(s.family ?? s.id) ?? []), s]);
  return <section className="panel" aria-labelledby="sources"><h2 id="sources">Sources</h2>
    <p className="small soft">{many(incident.reports, 'report')}, {incident.independent} independent. Copies of one story count as one witness.</p>
    <ul className="plain sources">{[...families.values()].map((list) => <li key={list[0]!.id} className={list.length > 1 ? 'family' : ''}>
      {list.length > 1 ? <p className="small soft">One story in {many(list.length, 'report')}</p> : null}
      {list.map((s) => <p key={s.id}><a href={`/reports/${encodeURIComponent(s.id)}`} dir={direction(s.language)}>{s.title ?? 'Untitled report'}</a><span className="how">{[s.outlet, s.published ? shortDay(s.published) : 'no publication date'].filter(Boolean).join(' · ')}</span></p>)}
    </li>)}</ul></section>;
}
