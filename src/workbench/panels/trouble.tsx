import { Refusal } from '../client.ts';

/** An error in the desk's own words, with what to do. */
export function Trouble({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const status = error instanceof Refusal ? error.status : null;
  return <div className="note odd" role="alert"><p>{error instanceof Error ? error.message : String(error)}</p>
    {status === 404 ? <p><a href="/incidents">All incidents</a></p> : again ? <button onClick={again}>Try again</button> : null}</div>;
}
