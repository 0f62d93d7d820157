import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { IncidentRow } from '#api';
import { desk } from '../client.ts';
import { TollLine } from '../marks/interval.tsx';
import { Standing } from '../marks/standing.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { Filters, filtersOf, sentence } from '../panels/filters.tsx';
import { address, filled, usePlace } from '../route.ts';
import { dateWords, held, many, typeWords } from '../words.ts';

const MapView = lazy(() => import('../panels/map.tsx').then((m) => ({ default: m.MapView })));
const TimeView = lazy(() => import('../panels/timeline.tsx').then((m) => ({ default: m.TimeView })));

const spotWords = (row: IncidentRow) => row.places.map((p) => (p.relation ? `${p.relation} ${p.name}` : p.name)).join('; ') || 'place not told';

/** One incident in a list: when, where, what; by whom as who says; tolls as intervals; how it stands and on how many reports. */
export function IncidentLine({ row }: { readonly row: IncidentRow }) {
  const [first, ...more] = row.perpetrators;
  return <li className="line">
    <div className="date num soft">{row.date ? dateWords(row.date as never) : 'date not told'}</div>
    <div className="told-of"><div className="first"><a className="title" href={`/incidents/${encodeURIComponent(row.key)}`}>{spotWords(row)} · {typeWords(row.type)}{row.scope === 'aggregate' ? ' (sum of many)' : ''}</a>{row.reality === 'occurred' ? null : <span className="soft"> {row.reality}</span>}</div>
    <div className="second">{first ? <span>{first.polarity === 'denied' ? 'not by ' : 'by '}{first.name}: <span className={`stance ${first.stance}`}>{first.stance}</span> <span className="claimant">{first.claimant}</span>{more.length ? <span className="soft"> and {many(more.length, 'other')}</span> : null}</span> : <span className="soft">nobody says by whom</span>}</div></div>
    <div className="counts"><div className="third">{row.tolls.filter((t) => t.field !== 'released').slice(0, 2).map((t) => <TollLine key={t.field} field={t.field} record={t.record} told={t.told} />)}</div>
    <div className="fourth"><Standing status={row.standing} /><span className="soft num"> · {many(row.reports, 'report')}{row.reports > 1 ? `, ${row.independent} independent` : ''}</span>{row.candidates ? <span className="soft"> · {many(row.candidates, 'possible join')}</span> : null}</div></div>
  </li>;
}

/** The filtered incidents, page after page. */
export function useIncidents(filters: Readonly<Record<string, string>>, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['incidents', filters, limit], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => desk.incidents(filled({ ...filters, limit: String(limit), cursor: pageParam })), getNextPageParam: (last) => last.next ?? undefined,
  });
}

const views = [['list', 'List'], ['map', 'Map'], ['time', 'Time']] as const;

/** Incidents as list, map or timeline under one set of filters that the address bar keeps. */
export function IncidentsPage() {
  const { path, query } = usePlace();
  const filters = filtersOf(query);
  const view = query.get('view') ?? 'list';
  const found = useIncidents(filters, view === 'list' ? 50 : 500);
  const rows = found.data?.pages.flatMap((p) => p.items) ?? [];
  const total = found.data?.pages[0]?.total;
  return <>
    <div className="bar"><h1>{sentence(filters)}</h1>
      <nav aria-label="View" className="end tabs noprint">{views.map(([v, name]) => <a key={v} href={address(path, { ...filters, view: v === 'list' ? null : v })} aria-current={view === v ? 'page' : undefined}>{name}</a>)}</nav></div>
    <p className="soft num" role="status">{found.data ? held({ total: total ?? null, shown: rows.length, more: found.hasNextPage }, 'incident') : found.error ? '' : 'Loading …'}</p>
    {Object.keys(filters).length === 0 && view === 'list' && total !== null && total !== undefined && total > 0 && total <= 12 ? <p className="note small">Each number below belongs to somebody. Open an incident to see who says what, and in which words; ◐ disputed marks accounts that exclude each other. <a href="/about">How to read this</a></p> : null}
    <Filters />
    {found.error ? <Trouble error={found.error} again={() => void found.refetch()} /> : null}
    {found.data && rows.length === 0 ? <div className="empty">{Object.keys(filters).length ? <p>No incident fits these filters. <a href={path}>Show all</a></p> : <p>Nothing has been read yet. <a href="/take-in">Take in a report</a>, or start with the samples: <code>ascribe start</code> without <code>--no-samples</code>.</p>}</div> : null}
    <Suspense fallback={<p className="soft">Loading the view …</p>}>
      {view === 'map' ? <MapView rows={rows} /> : view === 'time' ? <TimeView rows={rows} pages={(found.data?.pageParams ?? []).map((cursor) => filled({ ...filters, limit: '500', cursor: String(cursor) }))} /> : <ol className="plain lines">{rows.map((row) => <IncidentLine key={row.key} row={row} />)}</ol>}
    </Suspense>
    {found.hasNextPage ? <p><button onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>Show more</button></p> : null}
    {rows.length ? <p className="small noprint files">What is shown, as a file: {(['csv', 'json', 'geojson'] as const).map((f) => <a key={f} className="export" download href={address(`/api/export/${f}`, filters)}>{{ csv: 'CSV', json: 'JSON codings', geojson: 'GeoJSON' }[f]}</a>)}<span className="soft"> Names of victims are left out.</span></p> : null}
  </>;
}
