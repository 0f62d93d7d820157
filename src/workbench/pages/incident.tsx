import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { IncidentPage as Incident } from '#api';
import { desk } from '../client.ts';
import { Standing } from '../marks/standing.tsx';
import { ClaimsTable } from '../panels/claims-table.tsx';
import { History } from '../panels/history.tsx';
import { Merges } from '../panels/merges.tsx';
import { Sources } from '../panels/sources.tsx';
import { TollChart } from '../panels/toll-chart.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { address } from '../route.ts';
import { dateWords, many, relationWords, typeWords } from '../words.ts';

const PlaceMap = lazy(() => import('../panels/map.tsx').then((m) => ({ default: m.PlaceMap })));

const realities: Readonly<Record<string, string>> = { alleged: 'Alleged: hedged throughout, contested, or told only by a party about its enemy.', denied: 'Denied: mentioned only in order to be denied.', historical: 'Told as background to later news.', occurred: '' };

function Links({ incident }: { readonly incident: Incident }) {
  if (!incident.links.length) return null;
  return <section className="panel" aria-labelledby="links"><h2 id="links">Said to bear on</h2><ul className="plain">{incident.links.map((l, i) => <li key={i}>
    {l.way === 'from' ? relationWords(l.relation) : <>answered by, as {relationWords(l.relation)} this one:</>} <a href={`/incidents/${encodeURIComponent(l.other.key)}`}>{l.other.summary}</a>
    <span className="how">{l.voice ? <> says <span className="claimant">{l.voice.name}</span>: </> : ' '}{l.evidence[0] ? <a href={address(`/reports/${encodeURIComponent(l.report)}`, { at: l.evidence[0].span.join('-') })}><span className="quote">{l.evidence.map((e) => e.words).join(' … ')}</span></a> : null}</span></li>)}</ul></section>;
}

function Head({ incident }: { readonly incident: Incident }) {
  return <div className="title"><p className="kicker">{typeWords(incident.type)}{incident.scope === 'aggregate' ? ', a sum of many' : ''} · {incident.date ? dateWords(incident.date as never) : 'date not told'}</p>
    <div className="bar"><h1>{incident.summary}</h1><span className="end noprint small bar"><a href="#history">History</a><a href="#merges">Possible joins ({incident.merges.filter((m) => !m.verdict).length})</a><span>Export {(['csv', 'json', 'geojson'] as const).map((f) => <a key={f} className="export" download href={`/api/export/${f}?key=${encodeURIComponent(incident.key)}`}>{{ csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' }[f]}</a>)}</span><button onClick={() => window.print()}>Print</button></span></div>
    <p className="num"><Standing status={incident.standing} /> · {many(incident.reports, 'report')}, {incident.independent} independent{realities[incident.reality] ? <span className="soft"> · {realities[incident.reality]}</span> : null}</p></div>;
}

function Names({ incident, names, show }: { readonly incident: Incident; readonly names: 'named' | 'unnamed'; readonly show: (n: 'named' | 'unnamed') => void }) {
  const n = incident.told.filter((t) => t.field === 'victim').length;
  if (!n) return null;
  return <p className="small noprint"><button className="plain" onClick={() => show(names === 'named' ? 'unnamed' : 'named')} aria-expanded={names === 'named'}>{names === 'named' ? 'Hide the names' : `Show the names of those harmed (${n})`}</button></p>;
}

/** The heart: who claims what of one incident, with its tolls, places, sources, joins and history. */
export function IncidentPage({ id }: { readonly id: string }) {
  const [names, setNames] = useState<'named' | 'unnamed'>('unnamed');
  const found = useQuery({ queryKey: ['incident', id, names], queryFn: () => desk.incident(id, names), placeholderData: (old) => old });
  const incident = found.data;
  useEffect(() => { if (incident) document.title = `${incident.summary} · Ascribe`; }, [incident]);
  if (found.error && !incident) return <Trouble error={found.error} again={() => void found.refetch()} />;
  if (!incident) return <p className="soft" role="status">Loading …</p>;
  return <article>
    <Head incident={incident} />
    {incident.conflict.map((c) => <p key={c} className="note odd">{c}</p>)}
    <section className="panel" aria-labelledby="claims"><h2 id="claims">Who says what</h2><ClaimsTable incident={incident} names={names} /><Names incident={incident} names={names} show={setNames} /></section>
    <div className="columns">
      <div>
        <section className="panel" aria-labelledby="tolls"><h2 id="tolls">Tolls, in the order of saying</h2><TollChart incident={incident} /></section>
        <Links incident={incident} />
        <Merges incident={incident} />
        <History entries={incident.history} />
      </div>
      <div>
        <section className="panel" aria-labelledby="where"><h2 id="where">Where</h2><Suspense fallback={<p className="soft">Loading the map …</p>}><PlaceMap incident={incident} /></Suspense></section>
        <Sources incident={incident} />
      </div>
    </div>
  </article>;
}
