import type { Page, ReportRow, Turn } from '#api';
import { shelfPage, type ShelfLine } from '#ledger';
import type { Desk } from './desk.ts';

/** A report's line as pages show it: `family` is null where the report has no copies. */
export function reportRow({ report: id, title, outlet, url, published, language, taken, incidents, claims, warnings, waiting, family, copies }: ShelfLine): ReportRow {
  return { id, title, outlet, url, published, language, taken, incidents, claims, warnings, waiting, family: copies > 1 ? family : null, copies };
}

/** A page of reports, the newest first; those of which some statement waits for a look, all, or those whose coding failed. */
export async function reports({ ledger }: Desk, which: 'waiting' | 'all' | 'failed', turn: Turn): Promise<Page<ReportRow>> {
  const page = await shelfPage(ledger.db, which, turn);
  return { ...page, items: page.items.map(reportRow) };
}
