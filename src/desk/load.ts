import { codingsOf, reviewsOf, sourcesOf, type Membership } from '#ledger';
import type { Kept } from './kept.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Member } from './view.ts';

/** Members as pages and records want them: with their reports, their codings as reviewed, their families; in the order given. Texts only where words are shown. */
export async function load(db: Kept, memberships: readonly Membership[], texts: 'texts' | 'heads'): Promise<readonly Member[]> {
  const ids = [...new Set(memberships.map((m) => m.report))], sources = await sourcesOf(db, ids, texts), reviews = await reviewsOf(db, ids);
  const codings = new Map((await codingsOf(db, [...new Set(memberships.map((m) => m.coding))])).map((c): [string, Reviewed] => [c.id, reviewed(c.coding.report.id, c.coding, reviews.filter((r) => r.report === c.coding.report.id))]));
  return memberships.flatMap((m): Member[] => {
    const source = sources.get(m.report), r = codings.get(m.coding), incident = r?.coding.incidents.find((i) => i.id === m.incident);
    return source && r && incident ? [{ ...source, coding: r.coding, incident, looked: r.looked, written: r.written }] : [];
  });
}
