import { useQuery } from '@tanstack/react-query';
import { desk } from '../client.ts';
import { Trouble } from '../panels/trouble.tsx';
import { address, filled, usePlace } from '../route.ts';
import { many, plain } from '../words.ts';

/** Who speaks and who is spoken of: names and spellings, memberships, claims made, accusations and strikes told by others. */
export function ActorsPage({ id }: { readonly id: string | null }) {
  const { query } = usePlace();
  const q = id ?? query.get('q') ?? '';
  const found = useQuery({ queryKey: ['actors', q], queryFn: () => desk.actors(filled({ ...(id ? { id } : { q }), limit: '200' })) });
  const rows = found.data?.items ?? [];
  return <><h1>Actors</h1><p className="soft">Parties that the reports name as claimants, as alleged perpetrators or as targets. An accusation is a claim, not a finding.</p>
    {found.error ? <Trouble error={found.error} again={() => void found.refetch()} /> : null}
    {found.data && !rows.length ? <p className="empty">No known actor is named in the reports.</p> : null}
    {rows.length ? <div className="wide" tabIndex={0} role="region" aria-label="Actors"><table><thead><tr><th scope="col">name</th><th scope="col">kind</th><th scope="col">also written</th><th scope="col">belongs to</th><th scope="col">claims</th><th scope="col">said to have done</th><th scope="col">said to be aimed at</th></tr></thead>
      <tbody>{rows.map((a) => <tr key={a.id}><th scope="row"><a href={address('/incidents', { actor: a.id })}>{a.name}</a></th><td>{plain(a.kind)}</td><td className="small">{a.aliases.join(', ')}</td><td className="small">{a.memberOf.map((m) => <a key={m} className="export" href={`/actors/${encodeURIComponent(m)}`}>{plain(m)}</a>)}</td><td className="num">{many(a.claims, 'claim')}</td><td className="num">{a.accused || ''}</td><td className="num">{a.targeted || ''}</td></tr>)}</tbody></table></div> : null}
    {id ? <p><a href="/actors">All actors</a></p> : null}</>;
}
