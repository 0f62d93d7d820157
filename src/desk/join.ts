import { dropFound, membersOf, membersOfRoots, setRoots, standing, type Membership, type StoredJudgement, type Tx } from '#ledger';
import { byRule, components, type Components, type Judged } from '#reconcile';
import type { Kept } from './kept.ts';
import { putLines } from './line.ts';

const judged = (all: readonly StoredJudgement[]): Judged[] => all.map(({ score, ...j }) => ({ ...j, ...(score === null ? {} : { score }) }));

/** Which report a member is of: the rule never joins two of one report. */
function reportsBy(members: readonly Membership[]): (key: string) => string {
  const of = new Map(members.map((m) => [m.key, m.report]));
  return (key) => of.get(key) ?? key;
}

interface Reach { readonly members: readonly Membership[]; readonly judgements: readonly StoredJudgement[] }

/** All members that "same" judgements tie to these, and the judgements on them. */
async function reach(db: Kept, seeds: readonly string[]): Promise<Reach> {
  let roots = [...new Set((await membersOf(db, seeds)).map((m) => m.root))];
  for (;;) {
    const members = [...new Map([...(await membersOfRoots(db, roots)), ...(await membersOf(db, seeds))].map((m) => [m.key, m])).values()].sort((a, b) => a.seq - b.seq || (a.key < b.key ? -1 : 1));
    const keys = new Set(members.map((m) => m.key)), judgements = await standing(db, [...keys], byRule);
    const beyond = judgements.filter((j) => j.verdict === 'same').flatMap((j) => [j.a, j.b]).filter((k) => !keys.has(k));
    const more = beyond.length ? (await membersOf(db, beyond)).map((m) => m.root).filter((r) => !roots.includes(r)) : [];
    if (!more.length) return { members, judgements };
    roots = [...new Set([...roots, ...more])];
  }
}

/** The groups of an incident across reports with the contradictions inside them. */
export async function groupsOf(db: Kept, root: string): Promise<Components & { readonly judgements: readonly StoredJudgement[] }> {
  const members = await membersOfRoots(db, [root]), keys = members.map((m) => m.key), judgements = await standing(db, keys, byRule);
  return { ...components(keys, judged(judgements), reportsBy(members)), judgements };
}

/** Makes the incidents across reports anew that have to do with these members: groups by judgements, each named by its earliest member. `gone` are roots that may have no member left. */
export async function join(tx: Tx, seeds: readonly string[], gone: readonly string[]): Promise<void> {
  const { members, judgements } = await reach(tx, seeds);
  const order = new Map(members.map((m, i) => [m.key, i]));
  const roots: { key: string; root: string }[] = [];
  for (const group of components(members.map((m) => m.key), judged(judgements), reportsBy(members)).groups) {
    const [root] = [...group].sort((a, b) => order.get(a)! - order.get(b)!);
    roots.push(...group.map((key) => ({ key, root: root! })));
  }
  await setRoots(tx, roots);
  const now = new Set(roots.map((r) => r.root));
  await dropFound(tx, [...new Set([...gone, ...members.map((m) => m.root)])].filter((r) => !now.has(r)));
  await putLines(tx, [...now]);
}
