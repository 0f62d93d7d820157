import { alone, putUndone, write } from '#ledger';
import type { Desk } from './desk.ts';
import { join, rootsNow } from './join.ts';
import { settle } from './settle.ts';

/** Takes a decision back, a rule's too; it stays in the history. Gives the taking back's id. */
export async function undo({ ledger, now }: Desk, id: string, by: string): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const at = now(), { id: done, of } = await putUndone(tx, id, { by, at });
    if (of.kind === 'judgement') await join(tx, await rootsNow(tx, [of.a, of.b])); else await settle(tx, of.report, at);
    return { id: done };
  });
}
