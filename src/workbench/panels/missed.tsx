import { useEffect, useRef } from 'react';
import { realities, scopes, types } from '#codebook';
import type { Incident } from '#model';
import type { Span } from '#text';
import { useTyped } from '../typed.ts';
import { typeWords } from '../words.ts';

/** An incident as a person marks it, without its words. */
export interface Sighting { readonly type: Incident['type']; readonly reality: Incident['reality']; readonly scope: Incident['scope']; readonly reason: string }

const scopeWords = { single: 'one event', aggregate: 'a sum of many events' } as const;

/** Makes an incident that the coder missed, of the words selected in the text. */
export function Missed({ text, span, done, close }: { readonly text: string; readonly span: Span; readonly done: (s: Sighting) => Promise<boolean>; readonly close: () => void }) {
  const ref = useRef<HTMLDialogElement>(null), typed = useTyped('ascribe.missed');
  useEffect(() => { ref.current?.showModal(); }, []);
  const leave = () => { typed.forget(); close(); };
  const submit = (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget), of = (name: string) => String(form.get(name) ?? '').trim();
    void done({ type: of('type'), reality: of('reality'), scope: of('scope'), reason: of('reason') } as Sighting).then((ok) => { if (ok) leave(); });
  };
  return <dialog ref={ref} onCancel={leave} aria-labelledby="missed-title"><form onSubmit={submit} ref={typed.fill} onInput={typed.keep}>
    <h2 id="missed-title">Add an incident that was missed</h2><p className="small soft">The words that mention it: <span className="quote">{text.slice(...span)}</span>. When, where, who and how many are added to it afterwards, each with whose claim it is.</p>
    <div className="fields"><span className="field"><label htmlFor="m-type">What happened</label><select id="m-type" name="type" required defaultValue=""><option value="" disabled>choose</option>{types.map((t) => <option key={t.name} value={t.name} title={t.means}>{typeWords(t.name)}</option>)}</select></span>
      <span className="field"><label htmlFor="m-reality">How the report presents it</label><select id="m-reality" name="reality">{realities.map((r) => <option key={r.name} value={r.name} title={r.means}>{r.name}</option>)}</select></span>
      <span className="field"><label htmlFor="m-scope">It is</label><select id="m-scope" name="scope">{scopes.map((s) => <option key={s.name} value={s.name}>{scopeWords[s.name]}</option>)}</select></span></div>
    <span className="field"><label htmlFor="m-reason">Why (kept in the history)</label><input id="m-reason" name="reason" maxLength={500} /></span>
    <div className="bar end-bar"><button className="main">Add the incident</button><button type="button" onClick={leave}>Cancel</button></div>
  </form></dialog>;
}
