import { useEffect, useRef, useState } from 'react';
import { statuses, types, variables } from '#codebook';
import type { Claim, Incident, Statement } from '#model';
import type { Span } from '#text';
import { selection } from '../marks/selection.ts';
import { useTab } from '../person.ts';
import { useTyped } from '../typed.ts';
import { fieldWords, plain, valueWords } from '../words.ts';

type Value = Record<string, unknown>;
const whole = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What a corrected value looks like: numbers for tolls, days for dates, a name for the rest. */
export function edited(s: Statement, form: FormData): unknown {
  const old = s.value as unknown as Value;
  const text = (name: string) => String(form.get(name) ?? '').trim();
  switch (variables[s.field].kind) {
    case 'type': return text('type');
    case 'toll': { const { approximate: _, ...rest } = old; return { ...rest, min: whole(text('min')), max: whole(text('max')), status: text('status'), ...(form.get('approximate') ? { approximate: true } : {}) }; }
    case 'quantity': return { ...old, min: whole(text('min')), max: whole(text('max')) };
    case 'date': { const start = text('start') || null, end = text('end') || null; return { ...old, start, end, precision: !start ? 'unknown' : !end ? 'since' : start === end ? 'day' : old['precision'] === 'day' ? 'days' : old['precision'] }; }
    case 'damage': return { ...old, object: text('name') };
    case 'place': return text('name') === old['name'] ? old : { name: text('name'), precision: 6, words: old['words'] };
    default: { const { actor: _, ...rest } = old; return text('name') === old['name'] ? old : { ...rest, name: text('name') }; }
  }
}

/** The inputs that a value of this field needs, filled with what it holds. */
export function Inputs({ s }: { readonly s: Statement }) {
  const v = s.value as unknown as Value;
  const field = (name: string, label: string, type: string, value: unknown, more = {}) => <span className="field"><label htmlFor={`c-${name}`}>{label}</label><input id={`c-${name}`} name={name} type={type} defaultValue={value == null ? '' : String(value)} {...more} /></span>;
  switch (variables[s.field].kind) {
    case 'type': return <span className="field"><label htmlFor="c-type">Kind</label><select id="c-type" name="type" defaultValue={s.value as string}>{types.map((t) => <option key={t.name} value={t.name}>{plain(t.name)}</option>)}</select></span>;
    case 'toll': return <>{field('min', 'At least (empty: open)', 'number', v['min'], { min: 0, step: 1, autoFocus: true })}{field('max', 'At most (empty: open)', 'number', v['max'], { min: 0, step: 1 })}<span className="field"><label htmlFor="c-status">Status, as the text says it</label><select id="c-status" name="status" defaultValue={String(v['status'])}>{statuses.map((t) => <option key={t.name}>{t.name}</option>)}</select></span><label><input type="checkbox" name="approximate" defaultChecked={v['approximate'] === true} /> about</label></>;
    case 'quantity': return <>{field('min', 'At least', 'number', v['min'], { min: 0, autoFocus: true })}{field('max', 'At most', 'number', v['max'], { min: 0 })}</>;
    case 'date': return <>{field('start', 'First day', 'date', v['start'], { autoFocus: true })}{field('end', 'Last day', 'date', v['end'])}</>;
    case 'damage': return field('name', 'Object', 'text', v['object'], { required: true, autoFocus: true });
    default: return field('name', 'Name', 'text', v['name'], { required: true, autoFocus: true });
  }
}

/** What a correction says: the value, other words as evidence (null: the same), another claim (null: the same), and why. */
export interface Corrected { readonly value: unknown; readonly evidence: readonly Span[] | null; readonly claim: string | null; readonly reason: string }

/** A correction of one statement as the desk takes it. */
export const correction = (report: string, { i, s }: { readonly i: Pick<Incident, 'id'>; readonly s: Pick<Statement, 'id'> }, { value, evidence, claim, reason }: Corrected) => ({ report, incident: i.id, statement: s.id, decision: 'correct' as const, reason, value, ...(evidence ? { evidence } : {}), ...(claim ? { claim } : {}) });

/** Claims to choose from, by claimant and stance. */
export const ClaimOptions = ({ claims }: { readonly claims: readonly Claim[] }) => <>{claims.map((c) => <option key={c.id} value={c.id}>{c.claimant.kind === 'report' ? 'the report itself' : `${c.claimant.name} ${c.stance}`}</option>)}</>;

/** A correction of one statement. Words selected in the text become its evidence; the coder's statement stays in the ledger beside it. What was typed outlives a reload. */
export function Correct({ id, statement: s, claims, text, done, close }: { readonly id: string; readonly statement: Statement; readonly claims: readonly Claim[]; readonly text: string; readonly done: (c: Corrected) => Promise<boolean>; readonly close: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const [kept, keep] = useTab(`ascribe.correct.${id}.words`);
  const [selected] = useState(() => selection(text) ?? (kept ? JSON.parse(kept) as Span : null));
  const typed = useTyped(`ascribe.correct.${id}`);
  useEffect(() => { keep(selected ? JSON.stringify(selected) : ''); ref.current?.showModal(); }, [keep, selected]);
  const leave = () => { typed.forget(); keep(''); close(); };
  const submit = (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget), claim = String(form.get('claim')), value = edited(s, form);
    const words = selected ? text.slice(...selected) : null;
    void done({ value: words && value && typeof value === 'object' ? { ...value, words } : value, evidence: selected ? [selected] : null, claim: claim === s.claim ? null : claim, reason: String(form.get('reason') ?? '').trim() }).then((ok) => { if (ok) leave(); });
  };
  return <dialog ref={ref} onCancel={leave} aria-labelledby="correct-title"><form onSubmit={submit} ref={typed.fill} onInput={typed.keep}>
    <h2 id="correct-title">Correct: {fieldWords(s.field)} {valueWords(s, 'named')}</h2>
    <p className="small soft">The words: <span className="quote">{selected ? text.slice(...selected) : s.evidence.map((e) => text.slice(...e)).join(' … ')}</span>{selected ? ' (selected)' : '. Select other words in the text first to give other evidence.'}</p>
    <div className="fields"><Inputs s={s} /><span className="field"><label htmlFor="c-claim">Whose</label><select id="c-claim" name="claim" defaultValue={s.claim}><ClaimOptions claims={claims} /></select></span></div>
    <span className="field"><label htmlFor="c-reason">Why (kept in the history)</label><input id="c-reason" name="reason" required maxLength={500} /></span>
    <div className="bar end-bar"><button className="main">Record the correction</button><button type="button" onClick={leave}>Cancel</button></div>
  </form></dialog>;
}
