import { codingsOf, reportsOf, reviewsOf, shelfOf, type Membership } from '#ledger';
import type { Kept } from './kept.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Member } from './view.ts';

/** Members as pages and records want them: with their reports, their codings as reviewed, their families; in the order given. */
export async function load(db: Kept, memberships: readonly Membership[]): Promise<readonly Member[]> {
  const ids = [...new Set(memberships.map((m) => m.report))];
  const reports = new Map((await reportsOf(db, ids)).map((r) => [r.id, r])), families = new Map((await shelfOf(db, ids)).map((s) => [s.report, s.family]));
  const reviews = await reviewsOf(db, ids);
  const codings = new Map((await codingsOf(db, [...new Set(memberships.map((m) => m.coding))])).map((c): [string, Reviewed] => [c.id, reviewed(c.coding.report.id, c.coding, reviews.filter((r) => r.report === c.coding.report.id))]));
  return memberships.flatMap((m): Member[] => {
    const report = reports.get(m.report), r = codings.get(m.coding), incident = r?.coding.incidents.find((i) => i.id === m.incident);
    return report && r && incident ? [{ report, coding: r.coding, incident, family: families.get(m.report) ?? m.report, looked: r.looked, written: r.written }] : [];
  });
}
