import { alone, dropActors, dropMembers, dropNames, dropShelf, eraseReport, foundOf, joinFamilies, membersOfRoots, putAppearances, reportsOfFamilies, rootsOfReports, shelfOf, write, type ErasureReason } from '#ledger';
import type { IncidentRow } from '#api';
import type { Desk } from './desk.ts';
import { join } from './join.ts';
import { reportId } from './report.ts';

/** Removes a report with all that was read from it; a tombstone (hash, day, class of reason) stays. Incidents that others tell of too go on without it. */
export async function erase({ ledger, now }: Desk, start: string, { by, reason }: { readonly by: string; readonly reason: ErasureReason }): Promise<{ readonly report: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const id = await reportId(tx, start), roots = await rootsOfReports(tx, [id]), lines = await foundOf<IncidentRow>(tx, roots), [line] = await shelfOf(tx, [id]);
    const left = (await membersOfRoots(tx, roots)).filter((m) => m.report !== id).map((m) => m.key);
    await dropMembers(tx, id);
    await dropShelf(tx, id);
    await putAppearances(tx, id, [], []);
    await dropActors(tx);
    if (line?.family === id) { const [next] = await reportsOfFamilies(tx, [id]); if (next) await joinFamilies(tx, [id], next); }
    await eraseReport(tx, id, { by, at: now(), reason });
    await join(tx, left, roots);
    await dropNames(tx, [...lines.values()].flatMap((l) => [...l.places.map((p) => p.name), ...l.perpetrators.flatMap((p) => [p.name, p.claimant]), ...l.targets]));
    return { report: id };
  });
}
