import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Foot } from './panels/foot.tsx';
import { Head } from './panels/head.tsx';
import { ActorsPage } from './pages/actors.tsx';
import { IncidentPage } from './pages/incident.tsx';
import { IncidentsPage } from './pages/incidents.tsx';
import { QueuePage } from './pages/queue.tsx';
import { ReportPage } from './pages/report.tsx';
import { ReportsPage } from './pages/reports.tsx';
import { SearchPage } from './pages/search.tsx';
import { TakeInPage } from './pages/take-in.tsx';
import { usePlace } from './route.ts';

const AboutPage = lazy(() => import('./pages/about.tsx').then((m) => ({ default: m.AboutPage })));

const pages: readonly (readonly [RegExp, string, (...parts: string[]) => ReactNode])[] = [
  [/^\/(?:incidents)?$/, 'Incidents', () => <IncidentsPage />],
  [/^\/incidents\/([^/]+)$/, 'Incident', (key) => <IncidentPage key={key} id={key!} />],
  [/^\/reports$/, 'Reports', () => <ReportsPage />],
  [/^\/reports\/([^/]+)$/, 'Report', (id) => <ReportPage key={id} id={id!} />],
  [/^\/queue$/, 'Queue', () => <QueuePage />],
  [/^\/take-in$/, 'Take in', () => <TakeInPage />],
  [/^\/actors(?:\/([^/]+))?$/, 'Actors', (id) => <ActorsPage id={id ?? null} />],
  [/^\/search$/, 'Search', () => <SearchPage />],
  [/^\/about$/, 'About', () => <AboutPage />],
];

function Missing() { return <><h1>Nothing here</h1><p className="empty">The address leads to no page. <a href="/incidents">All incidents</a></p></>; }

/** The workbench: head, the page that the address names, foot. */
export function App() {
  const { path } = usePlace();
  const found = pages.map(([test, title, page]) => ({ parts: test.exec(path), title, page })).find((p) => p.parts);
  const title = found?.title ?? 'Nothing here';
  useEffect(() => { document.title = `${title} · Ascribe`; }, [title, path]);
  return <>
    <a className="skip" href="#main">To the page</a>
    <Head path={path} />
    <main id="main" tabIndex={-1}><Suspense fallback={<p className="soft">Loading …</p>}>{found ? found.page(...found.parts!.slice(1).map((p) => p === undefined ? p : decodeURIComponent(p)) as string[]) : <Missing />}</Suspense></main>
    <Foot />
  </>;
}
