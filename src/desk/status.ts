import type { Status } from '#api';
import { failures, headOf, holdings, queueState, type Failure, type Holdings, type QueueState } from '#ledger';
import type { Desk } from './desk.ts';

/** What the desk holds and what waits. */
export async function status({ ledger, version }: Desk): Promise<Status> {
  const { reports, incidents, waiting, open } = await holdings(ledger.db);
  return { version, reports, incidents, waiting, candidates: open, engine: ledger.engine, ledger: ledger.place };
}

/** All that a ledger holds, for its keeper. */
export const holds = ({ ledger }: Desk): Promise<Holdings> => holdings(ledger.db);

/** Changes whenever anything in the ledger does. */
export const revision = async ({ ledger }: Desk): Promise<string> => String((await headOf(ledger.db)).seq);

/** The queue in numbers; null where there is none. */
export const queue = ({ ledger }: Desk): Promise<QueueState | null> => queueState(ledger);

/** Reports whose coding failed, with what went wrong, the latest first. */
export const failed = ({ ledger }: Desk): Promise<readonly Failure[]> => failures(ledger.db, null);
