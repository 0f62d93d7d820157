import type { ReportPage } from '#api';
import type { Claim } from '#model';
import { cut } from '#text';
import { depths } from '../marks/marked.ts';
import { nothing, type Focus } from '../marks/text.tsx';
import { useTab } from '../person.ts';
import { dateWords } from '../words.ts';
import { useDecide } from './decide.tsx';
import { Voice } from './voice.tsx';

type Reviews = ReportPage['claim_reviews'];

function Words({ claim: c, text, reviews }: { readonly claim: Claim; readonly text: string; readonly reviews: Reviews }) {
  return <><span className="claimant">{c.claimant.name}</span>{c.claimant.speaksFor ? <span className="how"> for {c.claimant.speaksFor}</span> : null} <span className={`stance ${c.stance}`}>{c.stance}</span>{c.certainty === 'hedged' ? <span className="how"> hedged</span> : null}{c.relay.length ? <span className="how"> carried by {c.relay.map((r) => r.name).join(', ')}</span> : null}{c.said ? <span className="how"> said {dateWords(c.said)}</span> : null}
    {c.content.length ? <span className="quote">{c.content.map((s) => cut(text, s)).join(' … ')}</span> : <span className="how"> no content told</span>}
    {reviews.filter((r) => r.claim === c.id).map((r) => <span key={r.id} className="how below">{r.decision === 'add' ? 'added' : 'corrected'} by {r.by}{r.reason ? `: ${r.reason}` : ''}</span>)}</>;
}

/** The claims of one report in order, nested ones indented; focus on one shows its words in the text. One can be corrected, and one that was missed can be added. */
export function Claims({ report, focus, onFocus, onPick, picked, draw }: { readonly report: ReportPage; readonly focus: Focus; readonly onFocus: (f: Focus) => void; readonly onPick: (f: Focus) => void; readonly picked: Focus; readonly draw: (c: Claim | null) => void }) {
  const { coding, text } = report, { claim, undo } = useDecide();
  const [writing, write] = useTab(`ascribe.voicing.${report.id}`);
  const depth = depths(coding.claims), spoken = coding.claims.filter((c) => c.id !== 'c0'), old = coding.claims.find((c) => c.id === writing) ?? null;
  if (writing === 'new' || old) return <Voice id={report.id} coding={coding} text={text} old={old} draw={draw} close={() => { write(''); onPick(nothing); }} done={(v) => claim({ report: report.id, ...v }, report.revision)} />;
  return <>{spoken.length ? null : <p className="soft">The report attributes nothing: all of it is told in its own voice.</p>}
    <ol className="claims">{spoken.map((c) => <li key={c.id} style={{ paddingInlineStart: (depth.get(c.id) ?? 0) * 20 }}>
      <button className={`claim${focus.claim === c.id ? ' lit' : ''}`} data-claim={c.id} onMouseEnter={() => onFocus({ claim: c.id, fact: null })} onMouseLeave={() => onFocus(nothing)} onFocus={() => onFocus({ claim: c.id, fact: null })} onBlur={() => onFocus(nothing)} onClick={() => onPick({ claim: c.id, fact: null })}><Words claim={c} text={text} reviews={report.claim_reviews} /></button>
      {picked.claim === c.id ? <div className="answers noprint"><button onClick={() => write(c.id)}>Correct</button>{report.claim_reviews.filter((r) => r.claim === c.id).map((r) => <button key={r.id} onClick={() => undo(r.id)}>{r.decision === 'add' ? 'Take it out again' : 'Undo the correction'}</button>)}</div> : null}</li>)}</ol>
    <p className="noprint"><button onMouseDown={(e) => e.preventDefault()} onClick={() => write('new')}>Add a claim</button></p></>;
}
