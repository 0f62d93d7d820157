import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ActorRow } from '#api';
import { desk } from '../client.ts';
import { Aliases } from '../panels/aliases.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { address, filled, go, usePlace } from '../route.ts';
import { many, plain } from '../words.ts';
import { IncidentLine, useIncidents } from './incidents.tsx';

const to = (id: string) => `/actors/${encodeURIComponent(id)}`;
const Groups = ({ actor }: { readonly actor: ActorRow }) => <>{actor.memberOf.map((m, i) => <span key={m}>{i ? ', ' : ''}<a href={to(m)}>{plain(m).replace(/(^|\s)\p{L}/gu, (x) => x.toUpperCase())}</a></span>)}</>;

/** One actor: what it is, what it belongs to, its names, and the incidents in which it speaks or is spoken of. */
function Actor({ actor }: { readonly actor: ActorRow }) {
  const told = useIncidents({ actor: actor.id }), rows = told.data?.pages.flatMap((p) => p.items) ?? [];
  useEffect(() => { document.title = `${actor.name} · Ascribe`; }, [actor]);
  return <article><p className="kicker">{plain(actor.kind)}{actor.memberOf.length ? <> · belongs to <Groups actor={actor} /></> : null}</p><h1><bdi>{actor.name}</bdi></h1>
    <p className="num">{many(actor.claims, 'claim')} made · said to have done it in {many(actor.accused, 'account')} · said to be the target in {many(actor.targeted, 'account')}</p>
    <p className="small soft">An account is one report's telling of one incident. An accusation is a claim, not a finding: open an incident to see who makes it.</p>
    <Aliases actor={actor} />
    <section className="panel" aria-labelledby="told-of"><h2 id="told-of">Incidents in which it speaks or is spoken of</h2>{told.data && !rows.length ? <p className="soft">None.</p> : <ol className="plain lines">{rows.map((r) => <IncidentLine key={r.key} row={r} />)}</ol>}
      {told.hasNextPage ? <p><button onClick={() => void told.fetchNextPage()}>Show more</button></p> : null}</section>
    <p><a href="/actors">All actors</a></p></article>;
}

function Table({ rows }: { readonly rows: readonly ActorRow[] }) {
  return <div className="wide" tabIndex={0} role="region" aria-label="Actors"><table className="actors"><thead><tr><th scope="col">name</th><th scope="col">kind</th><th scope="col">also written</th><th scope="col">belongs to</th><th scope="col">claims made</th><th scope="col">said to have done</th><th scope="col">said to be the target</th></tr></thead>
    <tbody>{rows.map((a) => <tr key={a.id}><th scope="row"><a href={to(a.id)}>{a.name}</a></th><td>{plain(a.kind)}</td><td className="small">{a.aliases.slice(0, 6).join(', ')}{a.aliases.length > 6 ? <span className="soft"> and {a.aliases.length - 6} more</span> : null}</td><td className="small"><Groups actor={a} /></td><td className="num">{a.claims}</td><td className="num">{a.accused ? <a href={address('/incidents', { actor: a.id })}>{many(a.accused, 'account')}</a> : '–'}</td><td className="num">{a.targeted ? <a href={address('/incidents', { actor: a.id })}>{many(a.targeted, 'account')}</a> : '–'}</td></tr>)}</tbody></table></div>;
}

/** Who speaks and who is spoken of; one of them by its address. */
export function ActorsPage({ id }: { readonly id: string | null }) {
  const { query } = usePlace();
  const q = query.get('q') ?? '';
  const found = useQuery({ queryKey: ['actors', id, q], queryFn: () => desk.actors(filled({ ...(id ? { id } : { q }), limit: '200' })) });
  const rows = found.data?.items ?? [];
  if (id && rows[0]) return <Actor actor={rows[0]} />;
  return <><h1>Actors</h1><p className="soft">Known parties that reports name as claimants, as alleged perpetrators or as targets. Open one to see its names, or to add one that reports use.</p>
    {id ? null : <form className="fields noprint" role="search" aria-label="Actors" onSubmit={(e) => { e.preventDefault(); go(address('/actors', { q: String(new FormData(e.currentTarget).get('q') ?? '') })); }}><span className="field"><label htmlFor="actor-q">Name, in part</label><input id="actor-q" name="q" type="search" defaultValue={q} key={q} /></span></form>}
    {found.error ? <Trouble error={found.error} again={() => void found.refetch()} /> : null}
    {found.data && !rows.length ? <p className="empty">{id ? 'No report names this actor.' : q ? `No actor that reports name is called “${q}”.` : 'No report has named an actor that the lists know. Names that no list knows stand in the incidents as the reports write them.'} {id || q ? <a href="/actors">All actors</a> : null}</p> : null}
    {rows.length ? <Table rows={rows} /> : null}</>;
}
