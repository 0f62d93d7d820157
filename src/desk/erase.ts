import { alone, dropActors, dropAppearances, dropMembers, dropNames, dropShelf, eraseReport, foundOf, joinFamilies, membersOfReports, membersOfRoots, reportsOfFamilies, setRoots, shelfOf, write, type ErasureReason } from '#ledger';
import type { IncidentRow } from '#api';
import type { Desk } from './desk.ts';
import { join } from './join.ts';
import { reportId } from './report.ts';

/** Removes a report with all that was read from it; a tombstone (hash, day, class of reason) stays. Incidents that others tell of too go on without it. */
export async function erase({ ledger, now }: Desk, start: string, { by, reason }: { readonly by: string; readonly reason: ErasureReason }): Promise<{ readonly report: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const id = await reportId(tx, start), roots = [...new Set((await membersOfReports(tx, [id])).map((m) => m.root))], lines = await foundOf<IncidentRow>(tx, roots), [line] = await shelfOf(tx, [id]);
    const left = (await membersOfRoots(tx, roots)).filter((m) => m.report !== id);
    await dropMembers(tx, id);
    await dropShelf(tx, id);
    await dropAppearances(tx, id);
    await dropActors(tx);
    if (line?.family === id) { const [next] = await reportsOfFamilies(tx, [id]); if (next) await joinFamilies(tx, [id], next); }
    await eraseReport(tx, id, { by, at: now(), reason });
    await setRoots(tx, left.map((m) => ({ key: m.key, root: m.key })));
    await join(tx, left.map((m) => m.key), roots);
    await dropNames(tx, [...lines.values()].flatMap((l) => [...l.places.map((p) => p.name), ...l.perpetrators.flatMap((p) => [p.name, p.claimant]), ...l.targets]));
    return { report: id };
  });
}
