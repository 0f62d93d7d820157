import type { Arc, Filters, Turn } from '#api';
import { foundPage, linkedCodings, membersOfReports, membersOfRoots } from '#ledger';
import type { Desk } from './desk.ts';
import { load } from './load.ts';
import { voiceOf, type Member } from './view.ts';

type Said = Arc['said'][number] & { readonly key: string; readonly from: string; readonly to: string; readonly relation: Arc['relation'] };

/** What one report says of how its incidents bear on each other; `root` gives the incident across reports. */
function saidIn({ report, coding }: Member, root: (incident: string) => string | undefined): Said[] {
  return coding.links.flatMap((l) => {
    const from = root(l.from), to = root(l.to);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ key: `${from} ${to} ${l.relation}`, from, to, relation: l.relation, voice: voiceOf(coding.claims.find((c) => c.id === l.claim), report), report: report.id, evidence: l.evidence.map((e) => ({ span: [e[0], e[1]] as [number, number], words: report.text.slice(e[0], e[1]) })) }];
  });
}

/** How the incidents of a page of the list are said to bear on others, or others on them, each pair and relation once, with all who say so. */
export async function links({ ledger: { db } }: Desk, filters: Filters, turn: Turn): Promise<Arc[]> {
  const { items } = await foundPage<{ readonly key: string }>(db, filters, turn), shown = new Set(items.map((i) => i.key)), own = await membersOfRoots(db, [...shown]), linked = new Set(await linkedCodings(db, own.map((m) => m.coding)));
  const one = new Map(own.filter((m) => linked.has(m.coding)).map((m) => [m.report, m])), roots = new Map((await membersOfReports(db, [...one.keys()])).map((m) => [`${m.report} ${m.incident}`, m.root]));
  const arcs = new Map<string, Arc>();
  for (const m of await load(db, [...one.values()], 'texts')) for (const { key, from, to, relation, ...said } of saidIn(m, (incident) => roots.get(`${m.report.id} ${incident}`))) {
    if (!shown.has(from) && !shown.has(to)) continue;
    const arc = arcs.get(key) ?? { from, to, relation, said: [] };
    arcs.set(key, arc);
    arc.said.push(said);
  }
  return [...arcs.values()];
}
