import { useEffect, useRef, useState } from 'react';
import { tollFields, type Field } from '#codebook';
import type { Coding, Incident, Statement } from '#model';
import type { Span } from '#text';
import { fieldWords, plain } from '../words.ts';
import { useTyped } from '../typed.ts';
import { ClaimOptions, edited, Inputs } from './correct.tsx';

const fields: readonly Field[] = [...tollFields, 'perpetrator', 'target', 'place', 'date', 'weapon', 'damage'];

/** A value of a field that holds nothing yet but the words. */
function blank(field: Field, words: string): unknown {
  if ((tollFields as readonly string[]).includes(field)) return { min: null, max: null, status: 'unstated', words };
  if (field === 'date') return { start: null, end: null, precision: 'unknown', words, anchor: null };
  if (field === 'place') return { name: words, precision: 6, words };
  if (field === 'weapon') return { name: words, class: 'other', words };
  return field === 'damage' ? { object: words, words } : { name: words, words };
}

/** What a person adds: a field, a value, whose claim it is, affirmed or denied, and why. */
export interface Made { readonly field: Field; readonly value: unknown; readonly claim: string; readonly polarity: 'affirmed' | 'denied'; readonly reason: string }

/** Makes a statement of the words selected in the text, for one incident of the report. */
export function Add({ coding, incident, text, span, done, close }: { readonly coding: Coding; readonly incident: Incident; readonly text: string; readonly span: Span; readonly done: (made: Made) => Promise<boolean>; readonly close: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const [field, setField] = useState<Field>('killed');
  useEffect(() => { ref.current?.showModal(); }, []);
  const words = text.slice(...span);
  const draft = { id: '', field, value: blank(field, words), claim: 'c0', polarity: 'affirmed', evidence: [span] } as unknown as Statement;
  const typed = useTyped('ascribe.add'), leave = () => { typed.forget(); close(); };
  const submit = (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    void done({ field, value: { ...(edited(draft, form) as object), words }, claim: String(form.get('claim')), polarity: form.get('denied') ? 'denied' : 'affirmed', reason: String(form.get('reason') ?? '').trim() }).then((ok) => { if (ok) leave(); });
  };
  return <dialog ref={ref} onCancel={leave} aria-labelledby="add-title"><form onSubmit={submit} ref={typed.fill} onInput={typed.keep}>
    <h2 id="add-title">Add a statement: {plain(incident.type)}</h2><p className="small soft">The words: <span className="quote">{words}</span></p>
    <div className="fields"><span className="field"><label htmlFor="a-field">What</label><select id="a-field" value={field} onChange={(e) => setField(e.target.value as Field)}>{fields.map((f) => <option key={f} value={f}>{fieldWords(f)}</option>)}</select></span>
      <span className="field"><label htmlFor="a-claim">Whose</label><select id="a-claim" name="claim"><ClaimOptions claims={coding.claims} /></select></span>
      <label><input type="checkbox" name="denied" /> as denied</label></div>
    <div className="fields" key={field}><Inputs s={draft} /></div>
    <span className="field"><label htmlFor="a-reason">Why (kept in the history)</label><input id="a-reason" name="reason" maxLength={500} /></span>
    <div className="bar end-bar"><button className="main">Add it</button><button type="button" onClick={leave}>Cancel</button></div>
  </form></dialog>;
}
