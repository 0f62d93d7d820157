import { variables, type DateValue, type PlaceValue, type TollValue } from '#codebook';
import type { Coding, Incident, Statement } from '#model';
import { cut } from '#text';
import { factId } from '../marks/marked.ts';
import type { Focus } from '../marks/text.tsx';
import { dateSource, fieldWords, precisionWords, tollWhom, valueWords } from '../words.ts';

/** A review of one statement as the report page knows it. */
export interface Reviewed { readonly statement: string; readonly decision: 'accept' | 'reject' | 'unsure' | 'correct'; readonly by: string; readonly at: string; readonly reason: string | null; readonly id: string }

const decided = { accept: 'accepted', reject: 'rejected', unsure: 'unsure', correct: 'corrected' } as const;

function detail(s: Statement): string {
  if (s.field === 'date') return dateSource(s.value as DateValue);
  if (s.field === 'place') return precisionWords((s.value as PlaceValue).precision);
  return variables[s.field].kind === 'toll' ? tollWhom(s.value as TollValue) : '';
}

/** One statement: field, value, whose, how sure, its words, what a person decided about it. */
export function StatementItem({ coding, incident, statement: s, text, focus, onFocus, onPick, review, children }: { readonly coding: Coding; readonly incident: Incident; readonly statement: Statement; readonly text: string; readonly focus: Focus; readonly onFocus: (f: Focus) => void; readonly onPick: (f: Focus) => void; readonly review: Reviewed | undefined; readonly children?: React.ReactNode }) {
  const id = factId(incident.id, s.id);
  const claim = coding.claims.find((c) => c.id === s.claim);
  const own = !claim || claim.claimant.kind === 'report';
  const value = valueWords(s, 'named');
  const me: Focus = { claim: null, fact: id };
  return <li className={`fact-item${focus.fact === id ? ' lit' : ''}${review?.decision === 'reject' ? ' rejected' : ''}`} data-fact-item={id}>
    <button className="claim" onMouseEnter={() => onFocus(me)} onMouseLeave={() => onFocus({ claim: null, fact: null })} onFocus={() => onFocus(me)} onBlur={() => onFocus({ claim: null, fact: null })} onClick={() => onPick(me)}>
      <span className="soft">{fieldWords(s.field)}</span> <strong className="num">{s.polarity === 'denied' ? <>not <s>{value}</s></> : value}</strong> · {own ? <span className="soft">the report itself</span> : <><span className="claimant">{claim.claimant.name}</span> · <span className={`stance ${claim.stance}`}>{claim.stance}</span></>}
      {detail(s) ? <span className="how below"> {detail(s)}</span> : null}
      <span className="quote">{s.evidence.map((e) => cut(text, e)).join(' … ')}</span>
      {review ? <span className="how">{decided[review.decision]} by {review.by}{review.reason ? `: ${review.reason}` : ''}</span> : null}
    </button>{children}</li>;
}
