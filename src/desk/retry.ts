import { failures } from '#ledger';
import { codeReport } from './code.ts';
import type { Desk } from './desk.ts';
import { reportId } from './report.ts';

/** What came of trying failed reports again. */
export interface Retried { readonly coded: readonly string[]; readonly failed: readonly { readonly report: string; readonly error: string }[] }

/** Codes reports again whose coding failed; `only` narrows to these, by their ids or first digits. */
export async function retry(desk: Desk, only: readonly string[] | null): Promise<Retried> {
  const coded: string[] = [], failed: { report: string; error: string }[] = [];
  const chosen = only && await Promise.all(only.map((start) => reportId(desk.ledger.db, start)));
  for (const { report } of await failures(desk.ledger.db, chosen)) {
    const { outcome, detail } = await codeReport(desk, report);
    if (outcome === 'failed') failed.push({ report, error: detail ?? '' }); else coded.push(report);
  }
  return { coded, failed };
}
