import type { Status } from '#api';
import { failures, holdings, queueState, stateOf, type Failure, type Holdings, type Ledger, type QueueState } from '#ledger';
import type { Desk } from './desk.ts';

interface Counted { readonly at: number; readonly told: Promise<Holdings>; /** Milliseconds that it took; null while it is counted, 0 where the ledger is small. */ cost: number | null }
const counted = new WeakMap<Ledger, Counted>();
const large = 5_000, rest = 20;

/** Counting a large ledger takes seconds, and an embedded one answers nobody else meanwhile: a large one's counts are told again for twenty times as long as they took. */
function held(ledger: Ledger): Promise<Holdings> {
  const last = counted.get(ledger);
  if (last && (last.cost === null || performance.now() - last.at < rest * last.cost)) return last.told;
  const made: Counted = { at: performance.now(), told: holdings(ledger.db), cost: null };
  counted.set(ledger, made);
  made.told.then(({ reports }) => { made.cost = reports > large ? performance.now() - made.at : 0; }, () => { counted.delete(ledger); });
  return made.told;
}

/** What the desk holds and what waits; of a large ledger, as it was a little ago. */
export async function status({ ledger, version }: Desk): Promise<Status> {
  const { reports, incidents, waiting, open } = await held(ledger);
  return { version, reports, incidents, waiting, candidates: open, engine: ledger.engine, ledger: ledger.place };
}

/** All that a ledger holds, for its keeper. */
export const holds = ({ ledger }: Desk): Promise<Holdings> => holdings(ledger.db);

/** Changes whenever anything in the ledger does. */
export const revision = async ({ ledger }: Desk): Promise<string> => String(await stateOf(ledger));

/** The queue in numbers; null where there is none. */
export const queue = ({ ledger }: Desk): Promise<QueueState | null> => queueState(ledger);

/** Reports whose coding failed, with what went wrong, the latest first. */
export const failed = ({ ledger }: Desk): Promise<readonly Failure[]> => failures(ledger.db, null);
