import type { Judgement } from '#model';

/** A standing judgement; `score` orders the rule's own (higher first), absent counts as 0. */
export interface Judged extends Judgement { readonly score?: number }

/** A contradiction inside one group: `a` and `b` were judged different by `by`, and `through` is the way of "same" judgements that joins them, ends included. */
export interface Conflict { readonly a: string; readonly b: string; readonly by: string; readonly through: readonly string[] }

/** Incidents across reports: sorted keys in sorted groups, what contradicts inside them, and the rule's "same" judgements that a "different" or one report's telling apart holds back. */
export interface Components { readonly groups: readonly (readonly string[])[]; readonly conflicts: readonly Conflict[]; readonly heldBack: readonly Judged[] }

/** The judge's name that the rule's own judgements carry; everything else is a person. */
export const byRule = 'rule';

const isRule = (j: Judged): boolean => j.by === byRule || j.by.startsWith(`${byRule}:`);
const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const order = (x: Judged, y: Judged): number => (y.score ?? 0) - (x.score ?? 0) || compareWords(pairKey(x.a, x.b), pairKey(y.a, y.b)) || compareWords(x.by, y.by);
const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups that grow; each knows which groups persons keep apart from it, and of which reports it has incidents. */
class Forest {
  private readonly up = new Map<string, string>();
  private readonly apart = new Map<string, Set<string>>();
  private readonly reports = new Map<string, Set<string>>();

  constructor(keys: readonly string[], reportOf: (key: string) => string) { for (const k of keys) { this.up.set(k, k); this.reports.set(k, new Set([reportOf(k)])); } }

  has(k: string): boolean { return this.up.has(k); }

  find(k: string): string {
    let root = k;
    for (let next = this.up.get(root); next !== undefined && next !== root; next = this.up.get(root)) root = next;
    for (let at = k; at !== root;) { const next = this.up.get(at) ?? root; this.up.set(at, root); at = next; }
    return root;
  }

  keepApart(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    setOf(this.apart, x).add(y);
    setOf(this.apart, y).add(x);
  }

  /** Whether the rule may join two groups: nothing keeps them apart, and no report tells of an incident in each. */
  mayJoin(a: string, b: string): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return true;
    const [few, many] = this.reports.get(x)!.size < this.reports.get(y)!.size ? [this.reports.get(x)!, this.reports.get(y)!] : [this.reports.get(y)!, this.reports.get(x)!];
    return !this.apart.get(x)?.has(y) && ![...few].some((r) => many.has(r));
  }

  join(a: string, b: string): void {
    let [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    if (this.weight(x) < this.weight(y)) [x, y] = [y, x];
    this.up.set(y, x);
    for (const z of this.apart.get(y) ?? []) { setOf(this.apart, z).delete(y); setOf(this.apart, z).add(x); setOf(this.apart, x).add(z); }
    for (const r of this.reports.get(y) ?? []) setOf(this.reports, x).add(r);
    this.apart.delete(y);
    this.reports.delete(y);
  }

  private weight(root: string): number { return (this.apart.get(root)?.size ?? 0) + (this.reports.get(root)?.size ?? 0); }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
}

/**
 * Joins incidents by judgements, whatever their order. Persons' judgements stand before the rule's: the rule joins, strongest first, only what no
 * "different" keeps apart, also through others, and no report tells apart (`reportOf` a key; where it is not given, nothing is known of reports).
 * A "different" that still lies inside a group, because persons joined it, is reported, never swallowed.
 */
export function components(keys: readonly string[], judgements: readonly Judged[], reportOf: (key: string) => string = (key) => key): Components {
  const forest = new Forest(keys, reportOf);
  const known = judgements.filter((j) => j.a !== j.b && forest.has(j.a) && forest.has(j.b));
  const persons = known.filter((j) => !isRule(j)), decided = new Set(persons.map((j) => pairKey(j.a, j.b)));
  const own = known.filter((j) => isRule(j) && !decided.has(pairKey(j.a, j.b)));
  const joined: Judged[] = persons.filter((j) => j.verdict === 'same'), heldBack: Judged[] = [];
  for (const j of joined) forest.join(j.a, j.b);
  for (const j of [...persons, ...own]) if (j.verdict === 'different') forest.keepApart(j.a, j.b);
  for (const j of own.filter((x) => x.verdict === 'same').sort(order)) {
    if (!forest.mayJoin(j.a, j.b)) { heldBack.push(j); continue; }
    forest.join(j.a, j.b);
    joined.push(j);
  }
  const inside = [...persons, ...own].filter((j) => j.verdict === 'different' && forest.find(j.a) === forest.find(j.b)).sort(order);
  return { groups: groupsOf(keys, forest), conflicts: inside.length ? conflictsOf(inside, joined) : [], heldBack };
}

function groupsOf(keys: readonly string[], forest: Forest): string[][] {
  const groups = new Map<string, string[]>();
  for (const k of [...new Set(keys)].sort()) {
    const root = forest.find(k), group = groups.get(root);
    if (group) group.push(k); else groups.set(root, [k]);
  }
  return [...groups.values()];
}

function conflictsOf(inside: readonly Judged[], joined: readonly Judged[]): Conflict[] {
  const next = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => { const s = next.get(a) ?? new Set<string>(); s.add(b); next.set(a, s); };
  for (const j of joined) { add(j.a, j.b); add(j.b, j.a); }
  return inside.map((j) => ({ a: j.a, b: j.b, by: j.by, through: way(next, j.a, j.b) }));
}

/** The shortest way from one key to another, the first in the keys' order where several are. */
function way(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const k of [...(next.get(at) ?? [])].sort()) if (!before.has(k)) { before.set(k, at); queue.push(k); }
  }
  const out: string[] = [];
  for (let at: string | null | undefined = to; at != null; at = before.get(at)) out.unshift(at);
  return out;
}
