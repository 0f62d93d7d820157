import { newestCodings, reportsOf, reviewsOf, revisionOf, type Stored, type StoredReview } from '#ledger';
import { NotFound, Refused, type Coding } from '#model';
import { variables, type Field } from '#codebook';
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

/** Refuses what rests on an older state, on words that are not in the text, or on a value that the codebook does not know; `field` null checks no value. */
export function sound({ report, revision }: State, given: { readonly revision: string | null; readonly value?: unknown; readonly evidence?: readonly (readonly [number, number])[] }, field: Field | null): void {
  if (given.revision !== null && given.revision !== revision) throw new Changed('Somebody decided on this report meanwhile.');
  if (given.evidence?.some(([a, b]) => a >= b || b > report.text.length)) throw new Refused('The evidence does not stand in the text.');
  const parsed = field && variables[field]?.value.safeParse(given.value);
  if (field && !variables[field]) throw new Refused(`There is no field "${field}" in the codebook.`);
  if (parsed && !parsed.success) throw new Refused(`This is no value of "${field}": ${parsed.error.issues[0]?.message ?? 'it does not fit the codebook'}.`);
}
