import type { Coding } from '#model';
import { cut } from '#text';
import { depths } from '../marks/marked.ts';
import type { Focus } from '../marks/text.tsx';
import { dateWords } from '../words.ts';

/** The claims of one report in order, nested ones indented; focus on one shows its words in the text. */
export function Claims({ coding, text, focus, onFocus, onPick }: { readonly coding: Coding; readonly text: string; readonly focus: Focus; readonly onFocus: (f: Focus) => void; readonly onPick: (f: Focus) => void }) {
  const depth = depths(coding.claims);
  const spoken = coding.claims.filter((c) => c.id !== 'c0');
  if (!spoken.length) return <p className="soft">The report attributes nothing: all of it is told in its own voice.</p>;
  return <ol className="claims">{spoken.map((c) => <li key={c.id} style={{ paddingInlineStart: (depth.get(c.id) ?? 0) * 20 }}>
    <button className={`claim${focus.claim === c.id ? ' lit' : ''}`} data-claim={c.id} onMouseEnter={() => onFocus({ claim: c.id, fact: null })} onMouseLeave={() => onFocus({ claim: null, fact: null })} onFocus={() => onFocus({ claim: c.id, fact: null })} onBlur={() => onFocus({ claim: null, fact: null })} onClick={() => onPick({ claim: c.id, fact: null })}>
      <span className="claimant">{c.claimant.name}</span>{c.claimant.speaksFor ? <span className="how"> for {c.claimant.speaksFor}</span> : null} <span className={`stance ${c.stance}`}>{c.stance}</span>{c.certainty === 'hedged' ? <span className="how"> hedged</span> : null}{c.relay.length ? <span className="how"> carried by {c.relay.map((r) => r.name).join(', ')}</span> : null}{c.said ? <span className="how"> said {dateWords(c.said)}</span> : null}
      {c.content.length ? <span className="quote">{c.content.map((s) => cut(text, s)).join(' … ')}</span> : <span className="how"> no content told</span>}
    </button></li>)}</ol>;
}
