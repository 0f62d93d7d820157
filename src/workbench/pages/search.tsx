import { useQuery } from '@tanstack/react-query';
import { desk } from '../client.ts';
import { Standing } from '../marks/standing.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { usePlace } from '../route.ts';
import { many, plain } from '../words.ts';

const to = { report: '/reports/', incident: '/incidents/', actor: '/actors/' } as const;

/** What the words of the search box find: incidents, reports and actors, also under near spellings. */
export function SearchPage() {
  const q = usePlace().query.get('q')?.trim() ?? '';
  const found = useQuery({ queryKey: ['search', q], queryFn: () => desk.search(q), enabled: q !== '' });
  const items = found.data?.items ?? [];
  return <><h1>Search{q ? `: “${q}”` : ''}</h1>
    <p className="soft num" role="status">{found.data ? many(items.length, 'result') : q ? (found.error ? '' : 'Searching …') : 'Type words, a name or a place above.'}</p>
    {found.error ? <Trouble error={found.error} again={() => void found.refetch()} /> : null}
    {found.data && !items.length ? <p className="empty">Nothing fits. Names are also found under near spellings; try fewer words.</p> : null}
    <ul className="plain lines">{items.map((i) => <li key={i.kind + i.id} className="hit"><span className="soft">{i.kind}</span> <a href={to[i.kind] + encodeURIComponent(i.id)}>{i.title}</a>{i.words ? <span className="how"> {i.kind === 'incident' ? <Standing status={i.words as 'single'} /> : plain(i.words)}</span> : null}</li>)}</ul></>;
}
