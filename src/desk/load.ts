import { codingsOf, reviewsOf, sourcesOf, type Membership, type Source } from '#ledger';
import type { Coding } from '#model';
import type { Kept } from './kept.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Member } from './view.ts';

/** Codings that were read lately, the latest last. A coding's id is the hash of all it says, so that what is remembered can never be out of date; who checks the ledger reads the tables themselves. */
const lately = new Map<string, Reviewed>();
/** Of so many claims and statements together codings are remembered: some tens of megabytes. */
const most = 60_000;
let held = 0;

const sizeOf = ({ claims, incidents }: Coding): number => incidents.reduce((n, i) => n + 1 + i.statements.length, claims.length);

/** Remembers a coding that nobody's decisions are laid on yet. */
export function remember(id: string, plain: Reviewed): void {
  if (lately.has(id)) return;
  held += sizeOf(plain.coding);
  lately.set(id, plain);
  for (const [old, { coding }] of lately) { if (held <= most) return; lately.delete(old); held -= sizeOf(coding); }
}

/** Codings by their ids with nobody's decisions laid on them yet. */
async function plainOf(db: Kept, ids: readonly string[]): Promise<ReadonlyMap<string, Reviewed>> {
  const out = new Map<string, Reviewed>();
  for (const id of ids) {
    const known = lately.get(id);
    if (!known) continue;
    out.set(id, known);
    // The order of a map is that of its putting in: what is asked for again goes to the end.
    lately.delete(id);
    lately.set(id, known);
  }
  for (const { id, coding } of await codingsOf(db, ids.filter((i) => !out.has(i)))) { const plain = reviewed(coding.report.id, coding, []); out.set(id, plain); remember(id, plain); }
  return out;
}

/** Members as pages and records want them: with their reports and these' lines in the list, their codings as reviewed, their families; in the order given. Texts only where words are shown. */
export async function load(db: Kept, memberships: readonly Membership[], texts: 'texts' | 'heads'): Promise<readonly (Member & Source)[]> {
  const ids = [...new Set(memberships.map((m) => m.report))], sources = await sourcesOf(db, ids, texts), reviews = await reviewsOf(db, ids);
  const codings = new Map([...await plainOf(db, [...new Set(memberships.map((m) => m.coding))])].map(([id, plain]): [string, Reviewed] => {
    const { id: report } = plain.coding.report, own = reviews.filter((r) => r.report === report);
    return [id, own.length ? reviewed(report, plain.coding, own) : plain];
  }));
  return memberships.flatMap((m): (Member & Source)[] => {
    const source = sources.get(m.report), r = codings.get(m.coding), incident = r?.coding.incidents.find((i) => i.id === m.incident);
    return source && r && incident ? [{ ...source, coding: r.coding, incident, looked: r.looked, written: r.written }] : [];
  });
}
