import type { Filters, IncidentRow, Page, Turn } from '#api';
import { foundOf, foundPage, waitingPairs } from '#ledger';
import type { Desk } from './desk.ts';
import type { Kept } from './kept.ts';

async function withCandidates(db: Kept, lines: readonly IncidentRow[]): Promise<IncidentRow[]> {
  const waiting = await waitingPairs(db, lines.map((l) => l.key));
  return lines.map((l) => ({ ...l, candidates: waiting.get(l.key) ?? 0 }));
}

/** A page of incidents across reports, the latest first. */
export async function incidents({ ledger }: Desk, filters: Filters, turn: Turn): Promise<Page<IncidentRow>> {
  const page = await foundPage<IncidentRow>(ledger.db, filters, turn);
  return { ...page, items: await withCandidates(ledger.db, page.items) };
}

/** Lines of incidents by their keys. */
export async function linesOf(db: Kept, keys: readonly string[]): Promise<ReadonlyMap<string, IncidentRow>> {
  return new Map((await withCandidates(db, [...(await foundOf<IncidentRow>(db, keys)).values()])).map((l) => [l.key, l]));
}
