import type { Bearing, Candidate, IncidentPage, IncidentRow } from '#api';
import { membersBeside, membersOf, membersOfReports, membersOfRoots, pairsOfRoot, rootOf, type Membership, type Source, type StoredJudgement } from '#ledger';
import { NotFound } from '#model';
import type { Desk } from './desk.ts';
import { asidesOf } from './asides.ts';
import { historyOf } from './history.ts';
import { linesOf } from './incidents.ts';
import { groupsOf } from './join.ts';
import type { Kept } from './kept.ts';
import { load } from './load.ts';
import { allRecords } from './records.ts';
import { reportRow } from './reports.ts';
import { toldOf, voiceOf, type Member } from './view.ts';

const pair = (j: { readonly a: string; readonly b: string }): string => `${j.a} ${j.b}`;

/** Incidents that may be this one or were judged not to be, each once: a judged pair before an open one, the likeliest first. */
async function mergesOf(db: Kept, root: string, keys: ReadonlySet<string>, judgements: readonly StoredJudgement[]): Promise<(Omit<Candidate, 'other'> & { root: string })[]> {
  const pairs = await pairsOfRoot(db, root), judged = new Map(judgements.map((j) => [pair(j), j])), known = new Set(pairs.map(pair));
  const outside = judgements.filter((j) => keys.has(j.a) !== keys.has(j.b) && !known.has(pair(j)));
  const roots = new Map((!outside.length ? [] : await membersOf(db, outside.flatMap((j) => [j.a, j.b]))).map((m) => [m.key, m.root]));
  const all = [...pairs.map((p) => ({ ...p, root: p.other })), ...outside.map((j) => ({ a: j.a, b: j.b, score: j.score ?? 0, reasons: j.reasons, root: roots.get(keys.has(j.a) ? j.b : j.a) ?? '' }))].filter((p) => p.root);
  const best = new Map<string, Omit<Candidate, 'other'> & { root: string }>();
  for (const p of all) {
    const j = judged.get(pair(p)), [a, b] = keys.has(p.a) ? [p.a, p.b] : [p.b, p.a], had = best.get(p.root);
    if (!had || (had.verdict === null && j)) best.set(p.root, { a, b, score: p.score, reasons: [...p.reasons], verdict: j?.verdict ?? null, by: j?.by ?? null, root: p.root });
  }
  return [...best.values()];
}

/** How incidents of the same reports bear on this one. */
async function linksOf(db: Kept, members: readonly Member[], own: readonly Membership[]): Promise<(Omit<Bearing, 'other'> & { root: string })[]> {
  if (!members.some((m) => m.coding.links.length)) return [];
  const near = new Map((await membersOfReports(db, [...new Set(own.map((m) => m.report))])).map((m) => [`${m.report} ${m.incident}`, m.root]));
  return members.flatMap((m) => m.coding.links.filter((l) => l.from === m.incident.id || l.to === m.incident.id).flatMap((l) => {
    const out = l.from === m.incident.id, root = near.get(`${m.report.id} ${out ? l.to : l.from}`);
    return root === undefined ? [] : [{ root, relation: l.relation, way: out ? 'from' as const : 'to' as const, voice: voiceOf(m.coding.claims.find((c) => c.id === l.claim), m.report), evidence: l.evidence.map((e) => ({ span: [e[0], e[1]] as [number, number], words: m.report.text.slice(e[0], e[1]) })), report: m.report.id }];
  }));
}

/** The reports that tell of it, the first taken in first; copies of one story are one witness. */
function sourcesOf(members: readonly Source[]): IncidentPage['sources'] {
  const seen = new Set<string>(), lines = new Map(members.map((m) => [m.line.report, m.line]));
  return [...lines.values()].sort((a, b) => a.seq - b.seq).map((s) => { const independent = !seen.has(s.family); seen.add(s.family); return { ...reportRow(s), independent }; });
}

const withOther = <T extends { readonly root: string }>(list: readonly T[], lines: ReadonlyMap<string, IncidentRow>) => list.flatMap(({ root, ...rest }) => { const other = lines.get(root); return other ? [{ ...rest, other }] : []; });

/** Members of an incident by the key of any of them, or by first digits that name one alone; none where nothing or several begin so. */
async function membersNamed(db: Kept, start: string): Promise<readonly Membership[]> {
  const own = await membersBeside(db, start);
  if (own.length) return own;
  const root = await rootOf(db, start);
  return root === null ? [] : membersOfRoots(db, [root]);
}

/** An incident with all that is said of it, by its key, the key of any of its members, or first digits that name one alone. */
export async function incident({ ledger: { db } }: Desk, start: string, names: 'shown' | 'hidden'): Promise<IncidentPage> {
  const own = await membersNamed(db, start), [first] = own;
  if (!first) throw new NotFound(`There is no incident ${start}.`);
  const { root } = first, keys = new Set(own.map((m) => m.key)), members = await load(db, own, 'texts');
  const { conflicts, judgements } = await groupsOf(db, own), merges = await mergesOf(db, root, keys, judgements), links = await linksOf(db, members, own);
  const lines = await linesOf(db, [root, ...merges.map((m) => m.root), ...links.map((l) => l.root)]), line = lines.get(root);
  if (!line) throw new NotFound(`There is no incident ${start}.`);
  return {
    ...line, told: members.flatMap((m) => toldOf(m, names)), asides: asidesOf(members), sources: sourcesOf(members), records: allRecords(members), links: withOther(links, lines) as Bearing[], merges: withOther(merges, lines) as Candidate[],
    conflict: conflicts.map((c) => `${c.by} judged two of the reports' incidents in here different.`), history: await historyOf(db, [...new Set(own.map((m) => m.report)), ...keys]), members: own.map((m) => ({ report: m.report, incident: m.incident })),
  };
}
