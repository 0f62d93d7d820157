import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { desk } from '../client.ts';
import { address, go } from '../route.ts';

const places = [['/incidents', 'Incidents'], ['/reports', 'Reports'], ['/queue', 'Queue'], ['/take-in', 'Take in'], ['/actors', 'Actors']] as const;

/** The name, the way to each page with what waits there, and one search box. */
export function Head({ path }: { readonly path: string }) {
  // The page itself comes first: counting what waits takes long in a large ledger.
  const [settled, settle] = useState(false);
  useEffect(() => { const t = setTimeout(() => settle(true), 600); return () => clearTimeout(t); }, []);
  const { data } = useQuery({ queryKey: ['status'], queryFn: desk.status, enabled: settled });
  const here = path === '/' ? '/incidents' : path;
  const search = (event: React.FormEvent<HTMLFormElement>) => { event.preventDefault(); go(address('/search', { q: String(new FormData(event.currentTarget).get('q') ?? '') })); };
  return <header className="head">
    <a className="name" href="/incidents">Ascribe</a>
    <nav aria-label="Pages"><ul>{places.map(([to, name]) => <li key={to}><a href={to} aria-current={here === to || here.startsWith(`${to}/`) ? 'page' : undefined}>{name}{to === '/queue' && data ? <span className="soft num"> {data.waiting}</span> : null}</a></li>)}</ul></nav>
    <form role="search" onSubmit={search}><label className="hidden" htmlFor="find">Search reports, incidents and actors</label><input id="find" name="q" type="search" placeholder="Search" /></form>
  </header>;
}
