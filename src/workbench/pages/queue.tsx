import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReportPage } from '#api';
import { desk } from '../client.ts';
import { factId } from '../marks/marked.ts';
import { MarkedText, nothing, type Focus } from '../marks/text.tsx';
import { Announced } from '../panels/announced.tsx';
import { Correct, correction } from '../panels/correct.tsx';
import { useDecide } from '../panels/decide.tsx';
import { Keys } from '../panels/keys.tsx';
import { StatementItem } from '../panels/statement.tsx';
import { Trouble } from '../panels/trouble.tsx';
import { useKept, useTab } from '../person.ts';
import { day, direction, held, typeWords } from '../words.ts';
import { Legend } from './report.tsx';

/** One report of the queue: j/k go through its statements, a letter decides, the text shows the words. */
function Desk({ report, next }: { readonly report: ReportPage; readonly next: () => void }) {
  const { review, today } = useDecide();
  const all = useMemo(() => report.coding.incidents.flatMap((i) => i.statements.map((s) => ({ i, s, id: factId(i.id, s.id) }))), [report]);
  const reviewed = useMemo(() => new Map(report.reviews.map((r) => [r.statement, r])), [report]);
  const [kept, keep] = useKept(`ascribe.queue.${report.id}`);
  const [now, setNow] = useState(kept || all.find((f) => !reviewed.has(f.id))?.id || all[0]?.id || '');
  const [hover, setHover] = useState<Focus>(nothing);
  const [correcting, setCorrecting] = useTab(`ascribe.correcting.${report.id}`);
  const [keys, setKeys] = useState(false);
  const busy = useRef(false);
  const index = all.findIndex((f) => f.id === now);
  const current = all[index];
  const to = useCallback((n: number) => { const f = all[Math.max(0, Math.min(all.length - 1, n))]; if (f) { setNow(f.id); keep(f.id); } }, [all, keep]);
  const decide = useCallback(async (decision: 'accept' | 'reject' | 'unsure', reason = '') => {
    if (!current || busy.current) return;
    busy.current = true;
    if (await review({ report: report.id, incident: current.i.id, statement: current.s.id, decision, reason }, report.revision)) to(index + 1);
    busy.current = false;
  }, [current, index, report, review, to]);
  const left = all.filter((f) => !reviewed.has(f.id)).length;
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.metaKey || e.ctrlKey || e.altKey || (e.target as Element).closest('input, textarea, select, dialog')) return;
      const act: Record<string, () => void> = { j: () => to(index + 1), k: () => to(index - 1), a: () => void decide('accept'), r: () => void decide('reject'), u: () => void decide('unsure'), e: () => { if (current) setCorrecting(current.id); }, n: next, '?': () => setKeys((k) => !k) };
      const doing = act[e.key];
      if (doing) { e.preventDefault(); doing(); }
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [decide, index, next, to]);
  useEffect(() => {
    document.querySelector(`[data-fact-item="${CSS.escape(now)}"]`)?.scrollIntoView({ block: 'nearest' });
    document.querySelector('.report .lit')?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  const focus = hover.claim || hover.fact ? hover : { claim: null, fact: now };
  return <article><p className="kicker">{[report.outlet, report.published ? day(report.published) : 'no publication date'].filter(Boolean).join(' · ')}</p>
    <div className="bar"><h2 dir={direction(report.language)}><a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title ?? 'Untitled report'}</a></h2><span className="end soft num" role="status" data-testid="left">{left ? `${left} of ${all.length} to look at` : 'all looked at'}{today ? ` · ${today} decided today` : ''}</span><button onClick={next}>Next report <kbd>n</kbd></button><button onClick={() => setKeys((k) => !k)} aria-expanded={keys}>Keys <kbd>?</kbd></button></div>
    {keys ? <Keys /> : null}
    <div className="columns report-columns"><div><Announced coding={report.coding}><Legend /><MarkedText text={report.text} coding={report.coding} at={null} focus={focus} onFocus={setHover} onPick={(f) => { if (f.fact) setNow(f.fact); }} /></Announced></div>
      <div className="side">{report.coding.incidents.map((i) => <section key={i.id} className="group"><h3>{typeWords(i.type)}</h3><ol className="claims">{i.statements.map((s) => { const id = factId(i.id, s.id); return <StatementItem key={id} coding={report.coding} incident={i} statement={s} text={report.text} focus={{ claim: null, fact: now }} onFocus={() => undefined} onPick={() => { setNow(id); keep(id); }} review={reviewed.get(id)} />; })}</ol></section>)}</div></div>
    {current && correcting === current.id ? <Correct id={`${report.id}.${current.id}`} statement={current.s} claims={report.coding.claims} text={report.text} close={() => setCorrecting('')} done={async (c) => { const ok = await review(correction(report.id, current, c), report.revision); if (ok) to(index + 1); return ok; }} /> : null}
  </article>;
}

/** What waits to be looked at, report by report, keyboard first. The place in the queue is kept. */
export function QueuePage() {
  const list = useQuery({ queryKey: ['queue'], queryFn: () => desk.reports({ waiting: 'yes', limit: '50' }) });
  const [kept, keep] = useKept('ascribe.queue');
  const items = list.data?.items ?? [];
  const id = items.some((r) => r.id === kept) ? kept : kept && items.length ? kept : items[0]?.id ?? '';
  const report = useQuery({ queryKey: ['report', id], queryFn: () => desk.report(id), enabled: id !== '', placeholderData: (old) => (old?.id === id ? old : undefined) });
  useEffect(() => { if (!kept && items[0]) keep(items[0].id); }, [kept, items, keep]);
  const next = useCallback(() => { const others = items.filter((r) => r.id !== id); const after = items.findIndex((r) => r.id === id); keep((items.slice(after + 1).find((r) => r.id !== id) ?? others[0])?.id ?? ''); }, [items, id, keep]);
  return <><div className="bar"><h1>Queue</h1><p className="soft num end" role="status">{list.data ? `${held({ total: list.data.total, shown: items.length, more: list.data.next !== null }, 'report')} with something to look at` : ''}</p></div>
    {list.error || report.error ? <Trouble error={list.error ?? report.error} again={() => { keep(''); void list.refetch(); }} /> : null}
    {list.data && !items.length && !report.data ? <p className="empty">Nothing waits. New reports come here when they are <a href="/take-in">taken in</a>. Stop here, or go on tomorrow: the place is kept.</p> : null}
    {report.data ? <Desk key={report.data.id} report={report.data} next={next} /> : null}</>;
}
