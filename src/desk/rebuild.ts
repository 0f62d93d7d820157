import { alone, clearDerived, reportsAfter, tend, write } from '#ledger';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';

/** Throws away all that is derived and makes it again, report by report in the order of their taking in; gives how many. `seen` is told the number so far. */
export async function rebuild({ ledger, now }: Desk, seen: (done: number) => void = () => undefined): Promise<number> {
  await write(ledger, async (tx) => { await alone(tx); await clearDerived(tx); });
  let done = 0;
  for (let last = 0; ;) {
    const batch = await reportsAfter(ledger.db, last, 50);
    if (!batch.length) break;
    await write(ledger, async (tx) => { for (const { id } of batch) await settle(tx, id, now()); });
    last = batch.at(-1)!.seq;
    seen(done += batch.length);
  }
  await tend(ledger.db);
  return done;
}
