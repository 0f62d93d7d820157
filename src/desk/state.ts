import { amiss } from '#coders/person';
import { newestCodings, reportsOf, reviewsOf, revisionOf, type Deciding, type NewReview, type Stored, type StoredReview } from '#ledger';
import { NotFound, Refused, type Coding } from '#model';
import { Changed } from './desk.ts';
import type { Kept } from './kept.ts';
import { reviewed, type Reviewed } from './reviewed.ts';

/** A report with its newest coding as persons left it. */
export interface State { readonly report: Stored; readonly coding: { readonly id: string; readonly coding: Coding }; readonly reviews: readonly StoredReview[]; readonly view: Reviewed; readonly revision: string }

/** The present state of a report that was coded. */
export async function stateOf(db: Kept, id: string): Promise<State> {
  const [report] = await reportsOf(db, [id]), [coding] = await newestCodings(db, [id]);
  if (!report) throw new NotFound('There is no such report.');
  if (!coding) throw new NotFound('This report was not coded yet.');
  const reviews = await reviewsOf(db, [id]);
  return { report, coding, reviews, view: reviewed(id, coding.coding, reviews), revision: await revisionOf(db, id) };
}

/** Refuses a decision that rests on an older state than this one; null takes any. */
export function fresh({ revision }: State, seen: string | null): void {
  if (seen !== null && seen !== revision) throw new Changed('Somebody decided on this report meanwhile.');
}

/** Refuses a decision after which the coding would hold what no coder may say: words that are not in the text, a value that the codebook does not know. */
export function proper({ report, coding, reviews, view }: State, review: NewReview, { by, at }: Deciding): void {
  const { taken: _, raw: _r, seq: _s, ...bare } = report, after = reviewed(report.id, coding.coding, [...reviews, { ...review, id: 'proposed', by, at }]);
  const [fault] = amiss(view.coding, after.coding, bare);
  if (fault) throw new Refused(`This cannot stand: ${fault.why}.`);
}
