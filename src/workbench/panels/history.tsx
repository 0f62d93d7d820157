import type { Entry } from '#api';
import { useDecide } from './decide.tsx';

/** An instant in words, UTC. */
export const instant = (iso: string): string => iso.slice(0, 16).replace('T', ' ') + ' UTC';

/** Who did what, when and why; what can be taken back can be taken back here. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  const { undo } = useDecide();
  return <section className="panel" aria-labelledby="history"><h2 id="history">History</h2>
    {entries.length ? <ol className="plain history">{entries.map((e) => <li key={e.id}><span className="num soft">{instant(e.at)}</span> <strong>{e.by}</strong> {e.what}{e.reason ? <span className="soft"> · {e.reason}</span> : null} {e.undoable ? <button className="plain noprint" onClick={() => undo(e.id)}>undo</button> : null}</li>)}</ol> : <p className="soft">No decisions yet.</p>}</section>;
}
