import { dropFound, membersOf, membersOfRoots, setRoots, standing, type Membership, type StoredJudgement, type Tx } from '#ledger';
import { byRule, components, type Components, type Judged } from '#reconcile';
import type { Kept } from './kept.ts';
import { putLines } from './line.ts';

const judged = (all: readonly StoredJudgement[]): Judged[] => all.map(({ score, ...j }) => ({ ...j, ...(score === null ? {} : { score }) }));

/** Which report a member is of: the rule never joins two incidents that one report tells apart. */
function reportsBy(members: readonly Membership[]): (key: string) => string {
  const of = new Map(members.map((m) => [m.key, m.report]));
  return (key) => of.get(key) ?? key;
}

interface Reach { readonly members: readonly Membership[]; readonly judgements: readonly StoredJudgement[] }

/** All members of these incidents, and of those that "same" judgements tie to them, with the judgements on them. */
async function reach(db: Kept, start: readonly string[]): Promise<Reach> {
  for (let roots = [...new Set(start)]; ;) {
    const members = await membersOfRoots(db, roots), keys = new Set(members.map((m) => m.key)), judgements = await standing(db, [...keys], byRule);
    const beyond = judgements.filter((j) => j.verdict === 'same').flatMap((j) => [j.a, j.b]).filter((k) => !keys.has(k));
    const more = beyond.length ? (await membersOf(db, beyond)).map((m) => m.root).filter((r) => !roots.includes(r)) : [];
    if (!more.length) return { members, judgements };
    roots = [...new Set([...roots, ...more])];
  }
}

/** The contradictions inside an incident across reports, and the judgements on its members. */
export async function groupsOf(db: Kept, members: readonly Membership[]): Promise<Components & { readonly judgements: readonly StoredJudgement[] }> {
  const keys = members.map((m) => m.key), judgements = await standing(db, keys, byRule);
  return { ...components(keys, judged(judgements), reportsBy(members)), judgements };
}

/** Makes the incidents across reports anew that have to do with these: groups by judgements, each named by its earliest member. `gone` are roots that may have no member left. */
export async function join(tx: Tx, start: readonly string[], gone: readonly string[] = []): Promise<void> {
  const { members, judgements } = await reach(tx, start);
  const order = new Map(members.map((m, i) => [m.key, i])), root = new Map<string, string>();
  for (const group of components(members.map((m) => m.key), judged(judgements), reportsBy(members)).groups) {
    const [first] = [...group].sort((a, b) => order.get(a)! - order.get(b)!);
    for (const key of group) root.set(key, first!);
  }
  const now = members.map((m) => ({ ...m, root: root.get(m.key)! }));
  await setRoots(tx, now.filter((m, i) => m.root !== members[i]!.root));
  await dropFound(tx, [...new Set([...gone, ...start, ...members.map((m) => m.root), ...root.values()])]);
  await putLines(tx, now);
}

/** The incidents across reports to which members belong now. */
export const rootsNow = async (db: Kept, keys: readonly string[]): Promise<readonly string[]> => [...new Set((await membersOf(db, keys)).map((m) => m.root))];
