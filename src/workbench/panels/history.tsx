import type { Entry } from '#api';
import { many } from '../words.ts';
import { useDecide } from './decide.tsx';

/** An instant in words, UTC. */
export const instant = (iso: string): string => iso.slice(0, 16).replace('T', ' ') + ' UTC';

function Line({ entry: e }: { readonly entry: Entry }) {
  const { undo } = useDecide();
  return <li><span className="num soft">{instant(e.at)}</span> <strong>{e.by}</strong> {e.what}{e.reason ? <span className="soft"> · {e.reason}</span> : null} {e.undoable ? <button className="plain noprint" onClick={() => undo(e.id)}>undo</button> : null}</li>;
}

/** Who did what, when and why, the latest first: persons' decisions open, what the desk and the rule did folded. What can be taken back can be taken back here. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  const latest = [...entries].reverse();
  const [own, made] = [latest.filter((e) => e.kind === 'person'), latest.filter((e) => e.kind !== 'person')];
  const joins = made.filter((e) => e.kind === 'rule').length;
  return <section className="panel" aria-labelledby="history"><h2 id="history">History</h2>
    {own.length ? <ol className="plain history">{own.map((e) => <Line key={e.id} entry={e} />)}</ol> : <p className="soft">Nobody has decided anything here yet.</p>}
    {made.length ? <details className="fold"><summary>What was done without a person: {many(made.length - joins, 'step')}{joins ? `, ${many(joins, 'judgement')} by the rule` : ''}</summary><ol className="plain history">{made.map((e) => <Line key={e.id} entry={e} />)}</ol></details> : null}</section>;
}
