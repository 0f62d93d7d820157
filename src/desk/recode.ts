import { reportsAfter } from '#ledger';
import { codeReport } from './code.ts';
import type { Desk } from './desk.ts';
import { difference, type Difference } from './difference.ts';

/** What this version's coder makes of one report beside what was there. */
export interface Recoded { readonly report: string; readonly outcome: 'coded' | 'already-coded' | 'failed'; readonly difference: Difference | null; readonly detail: string | null }

/** Codes every report anew that this version's coder has not coded, one after the other; older codings stay beside the new. */
export async function* recode(desk: Desk): AsyncGenerator<Recoded> {
  for (let last = 0; ;) {
    const batch = await reportsAfter(desk.ledger.db, last, 100);
    if (!batch.length) return;
    for (const { id } of batch) {
      const { outcome, detail } = await codeReport(desk, id);
      yield { report: id, outcome, detail, difference: outcome === 'coded' ? await difference(desk, id) : null };
    }
    last = batch.at(-1)!.seq;
  }
}
