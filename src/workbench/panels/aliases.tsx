import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActorRow } from '#api';
import { desk } from '../client.ts';
import { useName } from '../person.ts';
import { instant } from './history.tsx';

/** The names of an actor as the next coding will know them: what codings hold, and what persons changed since. */
export function namesNow(actor: Pick<ActorRow, 'id' | 'aliases'>, changes: readonly { readonly actor: string; readonly name: string; readonly change: 'add' | 'remove'; readonly at: string }[]): string[] {
  const names = new Set(actor.aliases);
  for (const c of [...changes].filter((x) => x.actor === actor.id).sort((a, b) => (a.at < b.at ? -1 : 1))) if (c.change === 'add') names.add(c.name); else names.delete(c.name);
  return [...names];
}

/** The names and spellings of an actor; one can be added or taken out, with who and why, and it holds from the next coding on. */
export function Aliases({ actor }: { readonly actor: ActorRow }) {
  const client = useQueryClient();
  const [me, setMe] = useName();
  const [said, setSaid] = useState('');
  const found = useQuery({ queryKey: ['aliases'], queryFn: desk.aliases });
  const changes = (found.data?.items ?? []).filter((c) => c.actor === actor.id);
  const change = async (name: string, how: 'add' | 'remove', by: string, reason: string) => {
    try { await desk.alias(actor.id, name, how, by, reason); setSaid(how === 'add' ? `“${name}” is a name of ${actor.name} from the next coding on.` : `“${name}” is no name of ${actor.name} any more, from the next coding on.`); return true; }
    catch (error) { setSaid(`Not kept: ${error instanceof Error ? error.message : String(error)}`); return false; }
    finally { await client.invalidateQueries({ queryKey: ['aliases'] }); }
  };
  const submit = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = e.currentTarget, text = (k: string) => String(new FormData(form).get(k) ?? '').trim();
    if (!me) setMe(text('by'));
    if (await change(text('name'), 'add', me || text('by'), text('reason'))) form.reset();
  };
  return <section className="panel" aria-labelledby="names"><h2 id="names">Names and spellings</h2>
    <ul className="plain names">{[actor.name, ...namesNow(actor, changes)].map((n, i) => <li key={n}><bdi>{n}</bdi>{i === 0 || !me ? null : <button className="plain small noprint" onClick={() => void change(n, 'remove', me, '')} aria-label={`Take out ${n}`}>take out</button>}</li>)}</ul>
    <form className="noprint" onSubmit={(e) => void submit(e)}><div className="fields"><span className="field"><label htmlFor="al-name">Another name that reports use</label><input id="al-name" name="name" required maxLength={200} size={28} /></span>
      <span className="field"><label htmlFor="al-reason">Why (kept with the change)</label><input id="al-reason" name="reason" required maxLength={500} size={28} /></span>
      {me ? null : <span className="field"><label htmlFor="al-by">Your name</label><input id="al-by" name="by" required maxLength={80} /></span>}</div><button className="main">Add the name</button></form>
    <p className="small" role="status">{said}</p><p className="small soft">Case, accents, hyphens and usual romanisations are met without being listed. A change holds for reports that are coded from now on; what is coded stays as it was.</p>
    {changes.length ? <ol className="plain history">{changes.map((c) => <li key={c.at + c.name}><span className="num soft">{instant(c.at)}</span> <strong>{c.by}</strong> {c.change === 'add' ? 'added' : 'took out'} “<bdi>{c.name}</bdi>”{c.reason ? <span className="soft"> · {c.reason}</span> : null}</li>)}</ol> : null}</section>;
}
