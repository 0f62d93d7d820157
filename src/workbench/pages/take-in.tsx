import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { desk, type Taken } from '../client.ts';
import { useKept } from '../person.ts';
import { many } from '../words.ts';

const outcomes = { added: 'added', 'already-here': 'is here already', copy: 'added; a copy of a story that is here', failed: 'could not be read' } as const;
const isUrl = (text: string) => /^https?:\/\/\S+$/.test(text.trim());

function Outcomes({ items }: { readonly items: readonly Taken[] }) {
  return <ul className="plain lines" aria-label="What came of it">{items.map((t, i) => <li key={i} className={t.outcome === 'failed' ? 'note odd' : 'hit'}>{t.report ? <a href={`/reports/${encodeURIComponent(t.report)}`}>{t.name}</a> : t.name}: <strong>{outcomes[t.outcome]}</strong>{t.detail ? <span className="how"> {t.detail}</span> : null}</li>)}</ul>;
}

/** One box: paste a text or an address, or drop files; says at once what it is and whether it is here already. A text that was not sent yet survives a reload. */
export function TakeInPage() {
  const client = useQueryClient();
  const [draft, setDraft] = useKept('ascribe.draft');
  const [busy, setBusy] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [items, setItems] = useState<readonly Taken[]>([]);
  const url = isUrl(draft);
  const run = async (words: string, act: () => Promise<{ items: Taken[] }>, name: string) => {
    setBusy(words);
    try { const done = await act(); setItems((old) => [...done.items, ...old]); return true; }
    catch (error) { setItems((old) => [{ name, outcome: 'failed', report: null, detail: error instanceof Error ? error.message : String(error) }, ...old]); return false; }
    finally { setBusy(null); await client.invalidateQueries(); }
  };
  const files = async (list: FileList | null) => { let n = 0; for (const file of list ?? []) await run(`Reading ${file.name} (${++n} of ${list!.length}) …`, () => desk.takeFile(file), file.name); };
  const submit = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    const said = (k: string) => { const v = String(form.get(k) ?? '').trim(); return v ? { [k]: v } : {}; };
    const body = url ? { url: draft.trim() } : { text: draft, ...said('title'), ...said('outlet'), ...said('published') };
    if (await run(url ? 'Fetching …' : 'Reading …', () => desk.take(body), url ? draft.trim() : 'Pasted text')) setDraft('');
  };
  return <><h1>Take in</h1><p className="soft">Paste the text of a report or its address, or drop files: text, HTML, PDF, JSONL, CSV or a feed.</p>
    <form onSubmit={(e) => void submit(e)} className={`drop${over ? ' over' : ''}`} onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(e) => { e.preventDefault(); setOver(false); void files(e.dataTransfer.files); }}>
      <label htmlFor="box">A report</label><textarea id="box" rows={12} value={draft} onChange={(e) => setDraft(e.target.value)} dir="auto" className="reading-box" />
      <p className="small soft" role="status">{busy ?? (draft.trim() ? (url ? 'This is an address: the page will be fetched, its text read, and its bytes kept.' : `This is text: ${many(draft.trim().split(/\s+/).length, 'word')}.`) : 'Nothing yet.')}</p>
      {url ? null : <div className="fields"><span className="field"><label htmlFor="t-title">Title, if it has one</label><input id="t-title" name="title" size={32} /></span><span className="field"><label htmlFor="t-outlet">Outlet</label><input id="t-outlet" name="outlet" /></span><span className="field"><label htmlFor="t-published">Published on</label><input id="t-published" name="published" type="date" /></span></div>}
      <div className="bar"><button className="main" disabled={!draft.trim() || !!busy}>Take in</button><label className="file">or choose files <input type="file" multiple accept=".txt,.md,.html,.htm,.pdf,.jsonl,.csv,.xml,.rss,.atom,.json" onChange={(e) => { void files(e.target.files); e.target.value = ''; }} /></label></div>
      <p className="small soft">Without the day of publication, “on Wednesday” stays unresolved: no day is guessed.</p>
    </form><Outcomes items={items} /></>;
}
