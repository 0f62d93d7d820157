import { useState } from 'react';
import type { ReportPage } from '#api';
import { factId } from '../marks/marked.ts';
import type { Focus } from '../marks/text.tsx';
import { typeWords } from '../words.ts';
import type { Span } from '#text';
import { Add } from './add.tsx';
import { selection } from '../marks/selection.ts';
import { useTab } from '../person.ts';
import { Correct, correction } from './correct.tsx';
import { useDecide } from './decide.tsx';
import { Missed } from './missed.tsx';
import { StatementItem } from './statement.tsx';

const answers = [['accept', 'Accept', 'a'], ['correct', 'Correct', 'e'], ['reject', 'Reject', 'r'], ['unsure', 'Unsure', 'u']] as const;

/** The statements of a report by incident, each with what a person can decide about it. */
export function Facts({ report, focus, onFocus, onPick, picked }: { readonly report: ReportPage; readonly focus: Focus; readonly onFocus: (f: Focus) => void; readonly onPick: (f: Focus) => void; readonly picked: Focus }) {
  const { add, missed, review, undo } = useDecide();
  const [kept, keep] = useTab(`ascribe.adding.${report.id}`), adding = kept ? JSON.parse(kept) as { incident: string; span: Span } : null;
  const [sighted, sight] = useTab(`ascribe.sighting.${report.id}`), sighting = sighted ? JSON.parse(sighted) as Span : null;
  const [hint, setHint] = useState('');
  const take = (from: string, use: (span: Span) => void) => { const span = selection(report.text); setHint(span ? '' : from); if (span) use(span); };
  const hinted = (from: string) => (hint === from ? <span className="soft" role="status"> Select the words in the text first.</span> : null);
  const [correcting, setCorrecting] = useTab(`ascribe.correcting.${report.id}`);
  const all = report.coding.incidents.flatMap((i) => i.statements.map((s) => ({ i, s, id: factId(i.id, s.id) })));
  const open = all.find((f) => f.id === correcting), addingTo = report.coding.incidents.find((i) => i.id === adding?.incident);
  const base = (f: (typeof all)[number]) => ({ report: report.id, incident: f.i.id, statement: f.s.id });
  return <>{report.coding.incidents.length ? null : <p className="soft">No incident was found in this report.</p>}{report.coding.incidents.map((i) => <section key={i.id} className="group"><h2>{typeWords(i.type)} <span className="soft">{i.reality === 'occurred' ? '' : i.reality}{i.scope === 'aggregate' ? ' · sum of many' : ''}</span> {report.joined[i.id] ? <a className="small" href={`/incidents/${encodeURIComponent(report.joined[i.id]!)}`}>open the incident</a> : null}</h2>
    {report.added_incidents.filter((a) => a.incident === i.id).map((a) => <p key={a.id} className="small soft">added by {a.by}{a.reason ? `: ${a.reason}` : ''}, where the report says <span className="quote">{i.mentions.map((m) => report.text.slice(...m)).join(' … ')}</span> <button className="plain noprint" onClick={() => undo(a.id)}>Take it out again</button></p>)}
    <ol className="claims">{i.statements.map((s) => {
      const f = { i, s, id: factId(i.id, s.id) };
      return <StatementItem key={s.id} coding={report.coding} incident={i} statement={s} text={report.text} focus={focus} onFocus={onFocus} onPick={onPick} review={report.reviews.find((r) => r.statement === f.id)}>
        {picked.fact === f.id ? <div className="answers noprint">{answers.map(([decision, words, key]) => <button key={decision} title={key} onMouseDown={(e) => e.preventDefault()} onClick={() => decision === 'correct' ? setCorrecting(f.id) : void review({ ...base(f), decision, reason: '' }, report.revision)}>{words}</button>)}</div> : null}
      </StatementItem>;
    })}</ol>
    <p className="small noprint"><button className="plain" onMouseDown={(e) => e.preventDefault()} onClick={() => take(i.id, (span) => keep(JSON.stringify({ incident: i.id, span })))}>Add a statement from selected words</button>{hinted(i.id)}</p></section>)}
    <p className="noprint"><button onMouseDown={(e) => e.preventDefault()} onClick={() => take('report', (span) => sight(JSON.stringify(span)))}>Add an incident from selected words</button>{hinted('report')}</p>
    {sighting ? <Missed text={report.text} span={sighting} close={() => sight('')} done={(s) => missed({ report: report.id, mentions: [sighting], ...s }, report.revision)} /> : null}
    {adding && addingTo ? <Add coding={report.coding} incident={addingTo} text={report.text} span={adding.span} close={() => keep('')} done={(made) => add({ report: report.id, incident: adding.incident, evidence: [adding.span], ...made }, report.revision)} /> : null}
    {open ? <Correct id={`${report.id}.${open.id}`} statement={open.s} claims={report.coding.claims} text={report.text} close={() => setCorrecting('')} done={(c) => review(correction(report.id, open, c), report.revision)} /> : null}</>;
}
