import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { desk, Refusal, type AdditionBody, type Done, type MissedBody, type ReviewBody, type VoicedBody } from '../client.ts';
import { useKept, useName } from '../person.ts';

/** What a person can decide, and how to take the last decision back. Each promise tells whether it was recorded. */
interface Decide { readonly judge: (a: string, b: string, verdict: 'same' | 'different' | 'unsure', reason: string) => Promise<boolean>; readonly review: (body: Omit<ReviewBody, 'by'>, revision: string) => Promise<boolean>; readonly add: (body: Omit<AdditionBody, 'by'>, revision: string) => Promise<boolean>; readonly claim: (body: Omit<VoicedBody, 'by'>, revision: string) => Promise<boolean>; readonly missed: (body: Omit<MissedBody, 'by'>, revision: string) => Promise<boolean>; readonly undo: (id?: string) => void; readonly last: { id: string; words: string } | null; /** Decisions made in this browser today. */ readonly today: number }

const Context = createContext<Decide | null>(null);

/** The decisions of the person at the desk. */
export function useDecide(): Decide {
  const decide = useContext(Context);
  if (!decide) throw new Error('useDecide needs a Desk around it');
  return decide;
}

function AskName({ done, leave }: { readonly done: (name: string) => void; readonly leave: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => { ref.current?.showModal(); }, []);
  return <dialog ref={ref} aria-labelledby="who-are-you" onCancel={leave}><form onSubmit={(e) => { e.preventDefault(); const name = String(new FormData(e.currentTarget).get('name') ?? '').trim(); if (name) done(name); }}>
    <h2 id="who-are-you">Who is at the desk?</h2><p>Every decision is recorded with a name. It stays in this browser and in this ledger.</p>
    <div className="bar"><label htmlFor="your-name">Your name</label><input id="your-name" name="name" autoFocus required maxLength={80} /><button className="main">Go on</button></div></form></dialog>;
}

/** Records decisions under the person's name, says what was recorded, and offers to take it back. */
export function Desk({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [name, setName] = useName();
  const [asking, setAsking] = useState<{ done: (name: string) => void; leave: () => void } | null>(null);
  const [last, setLast] = useState<Decide['last']>(null);
  const [counted, count] = useKept('ascribe.today');
  const day = new Date().toISOString().slice(0, 10), today = counted.startsWith(day) ? Number(counted.slice(11)) : 0;
  const [trouble, setTrouble] = useState<string | null>(null);
  const signed = useCallback(() => (name ? Promise.resolve(name) : new Promise<string>((done, failed) => setAsking({ done, leave: () => failed(new Error('no name was given')) }))), [name]);
  const run = useCallback(async (words: string, act: (by: string) => Promise<Done>) => {
    try { const done = await act(await signed()); setTrouble(null); setLast(done.id ? { id: done.id, words } : null); count(`${day} ${Math.max(0, today + (done.id ? 1 : -1))}`); return true; }
    catch (error) { setTrouble(error instanceof Refusal && (error.status === 412 || error.status === 409) ? `Not recorded: ${error.message} The page now shows the newer state; decide again.` : `Not recorded: ${error instanceof Error ? error.message : String(error)}`); return false; }
    finally { await client.invalidateQueries(); }
  }, [client, count, day, signed, today]);
  const decide = useMemo<Decide>(() => ({
    last, today,
    judge: (a, b, verdict, reason) => run({ same: 'Joined.', different: 'Kept apart.', unsure: 'Marked unsure.' }[verdict], (by) => desk.judge(a, b, verdict, by, reason)),
    review: (body, revision) => run({ accept: 'Accepted.', reject: 'Rejected.', unsure: 'Marked unsure.', correct: 'Corrected.' }[body.decision], (by) => desk.review({ ...body, by }, revision)),
    add: (body, revision) => run('Added.', (by) => desk.add({ ...body, by }, revision)),
    claim: (body, revision) => run(body.claim ? 'Corrected.' : 'Added.', (by) => desk.claim({ ...body, by }, revision)),
    missed: (body, revision) => run('Added.', (by) => desk.missed({ ...body, by }, revision)),
    undo: (id) => { const which = id ?? last?.id; if (which) void run('', (by) => desk.undo(which, by).then(() => ({ id: '' }))); },
  }), [last, run, today]);
  useEffect(() => {
    const key = (e: KeyboardEvent) => { if (e.key === 'z' && !e.metaKey && !e.ctrlKey && !e.altKey && !(e.target as Element).closest('input, textarea, select')) { e.preventDefault(); decide.undo(); } };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [decide]);
  return <Context.Provider value={decide}>{children}
    {asking ? <AskName done={(n) => { setName(n); setAsking(null); asking.done(n); }} leave={() => { setAsking(null); asking.leave(); }} /> : null}
    <div className="done noprint" role="status">{trouble ? <p className="odd">{trouble} <button onClick={() => setTrouble(null)}>Close</button></p> : last ? <p>{last.words} <button onClick={() => decide.undo()}>Undo</button> <kbd>z</kbd></p> : null}</div>
  </Context.Provider>;
}
