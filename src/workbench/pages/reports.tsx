import { useInfiniteQuery } from '@tanstack/react-query';
import { desk } from '../client.ts';
import { Trouble } from '../panels/trouble.tsx';
import { filled } from '../route.ts';
import { direction, held, many, shortDay } from '../words.ts';

/** All reports that were taken in, with what was found in them. */
export function ReportsPage() {
  const found = useInfiniteQuery({ queryKey: ['reports'], initialPageParam: '', queryFn: ({ pageParam }) => desk.reports(filled({ limit: '50', cursor: pageParam })), getNextPageParam: (last) => last.next ?? undefined });
  const rows = found.data?.pages.flatMap((p) => p.items) ?? [];
  return <><h1>Reports</h1><p className="soft num" role="status">{found.data ? held({ total: found.data.pages[0]?.total ?? null, shown: rows.length, more: found.hasNextPage }, 'report') : found.error ? '' : 'Loading …'}</p>
    {found.error ? <Trouble error={found.error} again={() => void found.refetch()} /> : null}
    {found.data && !rows.length ? <p className="empty">Nothing has been read yet. <a href="/take-in">Take in a report</a>.</p> : null}
    {rows.length ? <div className="wide" tabIndex={0} role="region" aria-label="Reports"><table><thead><tr><th scope="col">published</th><th scope="col">outlet</th><th scope="col">title</th><th scope="col">claims</th><th scope="col">incidents</th><th scope="col">statements to look at</th><th scope="col">same story</th></tr></thead>
      <tbody>{rows.map((r) => <tr key={r.id}><td className="num">{r.published ? <span title={r.published}>{shortDay(r.published)} {r.published.slice(0, 4)}</span> : <span className="soft">not known</span>}</td><td>{r.outlet ?? <span className="soft">–</span>}</td><th scope="row" style={{ fontWeight: 400 }}><a href={`/reports/${encodeURIComponent(r.id)}`} dir={direction(r.language)}>{r.title ?? 'Untitled report'}</a></th><td className="num">{r.claims}</td><td className="num">{r.incidents}</td><td className="num">{r.waiting}</td><td className="num">{r.copies > 1 ? many(r.copies - 1, 'other') : ''}</td></tr>)}</tbody></table></div> : null}
    {found.hasNextPage ? <p><button onClick={() => void found.fetchNextPage()}>Show more</button></p> : null}</>;
}
