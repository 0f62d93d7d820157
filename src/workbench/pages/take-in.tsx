import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Taken } from '#api';
import { desk } from '../client.ts';
import { useKept } from '../person.ts';
import { many } from '../words.ts';

const outcomes = { added: 'added', 'already-here': 'is here already', copy: 'added; a copy of a story that is here', failed: 'could not be read' } as const;
const isUrl = (text: string) => /^https?:\/\/\S+$/.test(text.trim());

function Outcomes({ items }: { readonly items: readonly Taken[] }) {
  const n = (o: Taken['outcome']) => items.filter((t) => t.outcome === o).length;
  return <>{items.length > 1 ? <p className="num" role="status">{many(items.length, 'report')}: {n('added')} added, {n('copy')} added as copies, {n('already-here')} here already, {n('failed')} failed.</p> : null}<ul className="plain lines" aria-label="What came of it">{items.map((t, i) => <li key={i} className={t.outcome === 'failed' ? 'note odd' : 'hit'}>{t.report ? <a href={`/reports/${encodeURIComponent(t.report)}`}>{t.name}</a> : t.name}: <strong>{outcomes[t.outcome]}</strong>{t.detail && t.outcome !== 'copy' ? <span className="how"> {t.detail}</span> : null}{t.outcome === 'copy' ? <span className="how"> It counts as the same witness; its page names the others.</span> : null}</li>)}</ul></>;
}

/** One box: paste a text or an address, or drop files; says at once what it is and whether it is here already. A text that was not sent yet survives a reload. */
export function TakeInPage() {
  const client = useQueryClient();
  const [draft, setDraft] = useKept('ascribe.draft');
  const [busy, setBusy] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [items, setItems] = useState<readonly Taken[]>([]);
  const url = isUrl(draft);
  const run = async (words: string, act: (seen: (taken: Taken) => void) => Promise<number>, name: string) => {
    let n = 0;
    setBusy(words);
    const seen = (taken: Taken) => { setItems((old) => [taken, ...old]); if (++n > 1) setBusy(`${words} ${many(n, 'report')} done so far. The page can be left; what was begun is ended.`); };
    try { await act(seen); return true; }
    catch (error) { setItems((old) => [{ name, outcome: 'failed', report: null, detail: error instanceof Error ? error.message : String(error) }, ...old]); return false; }
    finally { setBusy(null); await client.invalidateQueries(); }
  };
  const files = async (list: FileList | null) => { let n = 0; for (const file of list ?? []) await run(`Reading ${file.name} (${++n} of ${list!.length}) …`, (seen) => desk.takeFile(file, seen), file.name); };
  const submit = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    const said = (k: string) => { const v = String(form.get(k) ?? '').trim(); return v ? { [k]: v } : {}; };
    const body = url ? { url: draft.trim() } : { text: draft, ...said('title'), ...said('outlet'), ...said('published') };
    if (await run(url ? 'Fetching …' : 'Reading …', (seen) => desk.take(body, seen), url ? draft.trim() : 'Pasted text')) setDraft('');
  };
  return <><h1>Take in</h1><p className="soft">Paste the text of a report or its address, or drop files: text, HTML, PDF, JSONL, CSV or a feed. An address may be that of a page, a PDF or a feed (RSS, Atom): each item of a feed becomes a report.</p>
    <form onSubmit={(e) => void submit(e)} className={`drop${over ? ' over' : ''}`} onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(e) => { e.preventDefault(); setOver(false); void files(e.dataTransfer.files); }}>
      <label htmlFor="box">A report</label><textarea id="box" rows={12} value={draft} onChange={(e) => setDraft(e.target.value)} dir="auto" className="reading-box" />
      <p className="small soft" role="status">{busy ?? (draft.trim() ? (url ? 'This is an address: what is there will be fetched within bounds, its text read, and its bytes kept.' : `This is text: ${many(draft.trim().split(/\s+/).length, 'word')}.`) : 'Nothing yet.')}</p>
      {url ? null : <div className="fields"><span className="field"><label htmlFor="t-title">Title, if it has one</label><input id="t-title" name="title" size={32} /></span><span className="field"><label htmlFor="t-outlet">Outlet</label><input id="t-outlet" name="outlet" /></span><span className="field"><label htmlFor="t-published">Published on</label><input id="t-published" name="published" type="date" /></span></div>}
      <div className="bar"><button className="main" disabled={!draft.trim() || !!busy}>Take in</button><label className="file">or choose files <input type="file" multiple accept=".txt,.md,.html,.htm,.pdf,.jsonl,.csv,.xml,.rss,.atom,.json" onChange={(e) => { void files(e.target.files); e.target.value = ''; }} /></label></div>
      <p className="small soft">Without the day of publication, “on Wednesday” stays unresolved: no day is guessed.</p>
    </form><Outcomes items={items} /></>;
}
