import { alone, clearDerived, leftOff, reportsAfter, tend, write } from '#ledger';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';

type Seen = (done: number) => void;

/** Makes what follows from the reports after a number; gives how many. */
async function deriveAfter({ ledger, now }: Desk, after: number, seen: Seen): Promise<number> {
  let done = 0;
  for (let last = after; ;) {
    const batch = await reportsAfter(ledger.db, last, 50);
    if (!batch.length) break;
    await write(ledger, async (tx) => { for (const { id } of batch) await settle(tx, id, now()); });
    last = batch.at(-1)!.seq;
    seen(done += batch.length);
  }
  if (done) await tend(ledger.db);
  return done;
}

/** Throws away all that is derived and makes it again, report by report in the order of their taking in; gives how many. `seen` is told the number so far. */
export async function rebuild(desk: Desk, seen: Seen = () => undefined): Promise<number> {
  await write(desk.ledger, async (tx) => { await alone(tx); await clearDerived(tx); });
  return deriveAfter(desk, 0, seen);
}

/** Goes on where a rebuilding or a restoring was cut off; gives how many reports that took. */
export async function finish(desk: Desk): Promise<number> {
  const from = await leftOff(desk.ledger.db);
  return from === null ? 0 : deriveAfter(desk, from, () => undefined);
}
