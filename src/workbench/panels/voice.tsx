import { useEffect, useMemo, useState } from 'react';
import { claimantKinds, stances } from '#codebook';
import type { Claim, Coding } from '#model';
import type { Span } from '#text';
import { nearest, selection } from '../marks/selection.ts';
import { useTab } from '../person.ts';
import { plain, stanceWords } from '../words.ts';

/** A claim as it is sent to the desk: `claim` null for a new one. */
export interface Voicing { readonly claim: string | null; readonly claimant: Pick<Claim['claimant'], 'name' | 'kind' | 'speaksFor' | 'span'>; readonly cue: Span | null; readonly stance: Claim['stance']; readonly certainty: Claim['certainty']; readonly content: readonly Span[]; readonly reason: string }

/** What is typed, in words of the report; pieces of one content stand apart by dots. */
interface Typed { readonly who: string; readonly name: string; readonly kind: Claim['claimant']['kind']; readonly cue: string; readonly content: string; readonly stance: Claim['stance']; readonly hedged: 'yes' | ''; readonly reason: string; /** Where words stand that were taken from the text, by their field. */ readonly at: Readonly<Record<string, readonly Span[]>> }
interface Spans { readonly who: Span | null; readonly cue: Span | null; readonly content: readonly Span[] | null }

const dots = ' … ';
const cutAll = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(...s)).join(dots);

function typedOf(old: Claim | null, text: string): Typed {
  if (!old) return { who: '', name: '', kind: 'organisation', cue: '', content: '', stance: 'states', hedged: '', reason: '', at: {} };
  const { claimant, cue, content } = old, who = claimant.span ? text.slice(...claimant.span) : '';
  return { who, name: claimant.name, kind: claimant.kind, cue: cue ? text.slice(...cue) : '', content: cutAll(text, content), stance: old.stance, hedged: old.certainty === 'hedged' ? 'yes' : '', reason: '', at: { ...(claimant.span ? { who: [claimant.span] } : {}), ...(cue ? { cue: [cue] } : {}), content } };
}

/** Where the typed words stand; null where they do not. Words that were taken from the text stand where they were taken. */
function spansOf(t: Typed, text: string): Spans {
  const near = t.at['content']?.[0]?.[0] ?? 0;
  const of = (field: 'who' | 'cue' | 'content'): readonly (Span | null)[] => { const had = t.at[field]; return had && cutAll(text, had) === t[field] ? had : t[field].split('…').map((w) => nearest(text, w, near)); };
  const content = of('content');
  return { who: of('who')[0] ?? null, cue: of('cue')[0] ?? null, content: content.every((s) => s !== null) ? content as readonly Span[] : null };
}

/** A claim as a person marks it: who says it, in which words, what is claimed, with which stance. Words are selected in the text and taken, or typed. `draw` shows it in the text meanwhile. */
export function Voice({ id, coding, text, old, done, close, draw }: { readonly id: string; readonly coding: Coding; readonly text: string; readonly old: Claim | null; readonly done: (v: Voicing) => Promise<boolean>; readonly close: () => void; readonly draw: (c: Claim | null) => void }) {
  const [kept, keep] = useTab(`ascribe.claim.${id}.${old?.id ?? 'new'}`);
  const [t, setT] = useState<Typed>(() => (kept ? JSON.parse(kept) as Typed : typedOf(old, text)));
  const [hint, setHint] = useState('');
  const set = (more: Partial<Typed>) => { const next = { ...t, ...more }; setT(next); keep(JSON.stringify(next)); };
  const spans = useMemo(() => spansOf(t, text), [t, text]);
  const known = useMemo(() => [...new Map(coding.claims.filter((c) => c.claimant.kind !== 'report').map((c) => [c.claimant.name, c.claimant])).values()], [coding]);
  const { who, cue, content } = spans, unnamed = t.kind === 'unnamed';
  useEffect(() => { draw({ id: old?.id ?? 'draft', claimant: { name: t.name, kind: t.kind, span: who }, relay: [], parent: null, cue, stance: t.stance, certainty: 'stated', content: [...(content ?? [])], said: null }); }, [t, who, cue, content, draw, old]);
  useEffect(() => () => draw(null), [draw]);
  const take = (field: 'who' | 'cue' | 'content', how: 'take' | 'append') => {
    const span = selection(text);
    if (!span) { setHint('Select the words in the text first.'); return; }
    setHint('');
    const spansNow = how === 'append' ? [...(t.at[field] ?? []), span].sort((a, b) => a[0] - b[0]) : [span], words = cutAll(text, spansNow);
    set({ [field]: words, at: { ...t.at, [field]: spansNow }, ...(field === 'who' && !old ? name(words) : {}) });
  };
  const name = (words: string): Partial<Typed> => { const same = known.find((c) => c.name.toLowerCase() === words.replace(/^the\s+/i, '').toLowerCase() || c.name === words); return same ? { name: same.name, kind: same.kind } : { name: words.replace(/^[Tt]he\s+/, '') }; };
  const missing = [!content?.length && !old && 'what is claimed', !t.name.trim() && 'who says it', t.who && !who && `“${t.who}”, which is not in the report`, !t.who && !unnamed && 'words that name who says it', t.cue && !cue && `“${t.cue}”, which is not in the report`, t.content && !content && 'content in words of the report', old && !t.reason.trim() && 'why'].filter(Boolean);
  const submit = (e: React.FormEvent) => {
    e.preventDefault();
    if (missing.length) { setHint(`Still needed: ${missing.join('; ')}.`); return; }
    const speaksFor = known.find((c) => c.name === t.name)?.speaksFor;
    void done({ claim: old?.id ?? null, claimant: { name: t.name.trim(), kind: t.kind, span: who, ...(speaksFor ? { speaksFor } : {}) }, cue, stance: t.stance, certainty: t.hedged ? 'hedged' : 'stated', content: content ?? [], reason: t.reason.trim() }).then((ok) => { if (ok) leave(); });
  };
  const leave = () => { keep(''); close(); };
  const slot = (field: 'who' | 'cue' | 'content', label: string) => <div className="slot"><label htmlFor={`v-${field}`}>{label}</label><input id={`v-${field}`} value={t[field]} dir="auto" onChange={(e) => set({ [field]: e.target.value })} aria-invalid={Boolean(t[field]) && (field === 'content' ? !content : !spans[field])} />
    <button type="button" onMouseDown={(e) => e.preventDefault()} onClick={() => take(field, 'take')} aria-label={`Take the selected words: ${label}`}>Take selected words</button>{field === 'content' && t.content ? <button type="button" onMouseDown={(e) => e.preventDefault()} onClick={() => take(field, 'append')}>and these</button> : null}</div>;
  return <form className="voice noprint" onSubmit={submit} aria-labelledby="voice-title">
    <h2 id="voice-title">{old ? `Correct the claim of ${old.claimant.name}` : 'A new claim'}</h2>
    <p className="small soft">Select words in the text, then take them here; or type them as they stand there.</p>
    {slot('content', 'What is claimed')}{slot('who', 'Who says it, as it stands there')}{slot('cue', 'Words that attribute (may be none)')}
    <div className="fields"><span className="field grow"><label htmlFor="v-name">Full name in the report</label><input id="v-name" list="v-names" value={t.name} dir="auto" onChange={(e) => set({ name: e.target.value, ...(known.some((c) => c.name === e.target.value) ? name(e.target.value) : {}) })} /><datalist id="v-names">{known.map((c) => <option key={c.name} value={c.name} />)}</datalist></span>
      <span className="field"><label htmlFor="v-kind">Kind</label><select id="v-kind" value={t.kind} onChange={(e) => set({ kind: e.target.value as Typed['kind'] })}>{claimantKinds.filter((k) => k.name !== 'report').map((k) => <option key={k.name} value={k.name} title={k.means}>{plain(k.name)}</option>)}</select></span></div>
    <div className="fields"><span className="field"><label htmlFor="v-stance">Stance</label><select id="v-stance" value={t.stance} onChange={(e) => set({ stance: e.target.value as Typed['stance'] })}>{stances.map((s) => <option key={s.name}>{s.name}</option>)}</select></span>
      <label className="tick"><input type="checkbox" checked={t.hedged === 'yes'} onChange={(e) => set({ hedged: e.target.checked ? 'yes' : '' })} /> hedged</label></div>
    <p className="small soft">{t.stance}: the claimant {stanceWords(t.stance)}</p>
    <span className="field"><label htmlFor="v-reason">Why (kept in the history)</label><input id="v-reason" value={t.reason} maxLength={500} onChange={(e) => set({ reason: e.target.value })} /></span>
    <div className="bar end-bar"><button className="main">{old ? 'Record the correction' : 'Add the claim'}</button><button type="button" onClick={leave}>Cancel</button></div>
    <p className="small odd" role="status">{hint}</p></form>;
}
