import { alone, membersOf, putJudgements, rootOf, write } from '#ledger';
import { NotFound, Refused } from '#model';
import type { Desk } from './desk.ts';
import { join, rootsNow } from './join.ts';
import type { Kept } from './kept.ts';

/** A person's word on whether two incidents are one; keys may be those of incidents across reports, or their first digits. */
export interface Verdict { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string; readonly reason: string }

async function memberOf(db: Kept, start: string): Promise<{ readonly key: string; readonly report: string }> {
  const [exact] = await membersOf(db, [start]);
  if (exact) return exact;
  const root = await rootOf(db, start), [member] = root === null ? [] : await membersOf(db, [root]);
  if (!member) throw new NotFound(`There is no incident ${start}.`);
  return member;
}

/** Records a judgement and joins or parts the incidents; gives the decision's id. */
export async function judge({ ledger, now }: Desk, { a, b, verdict, by, reason }: Verdict): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const [x, y] = [await memberOf(tx, a), await memberOf(tx, b)];
    if (x.key === y.key) throw new Refused('An incident is the same as itself.');
    const [id] = await putJudgements(tx, [{ a: x.key, b: y.key, reportA: x.report, reportB: y.report, verdict, by, reasons: reason ? [reason] : [], score: null }], { by, at: now(), kind: 'person' });
    await join(tx, await rootsNow(tx, [x.key, y.key]));
    return { id: id! };
  });
}
