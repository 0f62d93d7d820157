import { alone, codingsOfReport, describedOf, dropAppearances, dropMembers, joinFamilies, membersOfReports, membersOfRoots, newestCodings, putAppearances, putJudgements, putMembers, putPairs, putShelf, reportsOf, reportsOfFamilies, reviewsOf, setRoots, sharingBands, sharingBlocks, standing, takenBack, type Described, type Membership, type NewJudgement, type Pair, type Stored, type StoredCoding, type StoredJudgement, type Tx } from '#ledger';
import { actorsIn } from './appearances.ts';
import { bandKeys, blockKeys, byRule, compare, factsOf, fingerprint, sameStory, type Comparison, type Facts, type Fingerprint } from '#reconcile';
import { join } from './join.ts';
import { remember } from './load.ts';
import { reviewed, type Reviewed } from './reviewed.ts';

/** Finds the copies of a report; gives its family and the families that it ties together. */
async function familyOf(tx: Tx, report: string, prints: Fingerprint): Promise<{ readonly family: string; readonly tied: readonly string[] }> {
  const copies = (await sharingBands<Fingerprint>(tx, report, bandKeys(prints))).filter((c) => sameStory(prints, c.prints).same);
  const families = [...new Set(copies.map((c) => c.family))];
  if (!families.length) return { family: report, tied: [] };
  const [first] = await reportsOfFamilies(tx, families);
  return { family: first ?? report, tied: families.filter((f) => f !== first) };
}

const ordered = (x: string, y: string): readonly [string, string] => (x < y ? [x, y] : [y, x]);

interface Compared { readonly own: Described<Facts>; readonly other: Described<Facts>; readonly found: Comparison }

/** Compares a report's incidents with those that share a key with them, and with those to which the rule joined them before: never with all. */
async function comparedWith(tx: Tx, own: readonly (Described<Facts> & { readonly blocks: readonly string[] })[], known: readonly StoredJudgement[]): Promise<readonly Compared[]> {
  const out: Compared[] = [], keys = new Set(own.map((m) => m.key)), before = known.filter((j) => j.by === byRule && j.verdict === 'same');
  for (const m of own) {
    const near = await sharingBlocks<Facts>(tx, m.report, m.blocks), seen = new Set(near.map((n) => n.key));
    const old = await describedOf<Facts>(tx, before.flatMap((j) => (j.a === m.key ? [j.b] : j.b === m.key ? [j.a] : [])).filter((k) => !seen.has(k) && !keys.has(k)));
    for (const other of [...near, ...old]) out.push({ own: m, other, found: compare(m.facts, other.facts) });
  }
  return out;
}

/** Of what the rule would join, at most one incident of each other report with one of this: a report that tells of two tells them apart. The likeliest first. */
function oneToOne(compared: readonly Compared[]): readonly Compared[] {
  const taken = new Set<string>();
  return [...compared].sort((x, y) => y.found.score - x.found.score).filter(({ own, other, found }) => {
    const [mine, theirs] = [`${own.key} ${other.report}`, `${other.key} ${own.report}`];
    if (found.verdict !== 'same' || taken.has(mine) || taken.has(theirs)) return false;
    taken.add(mine).add(theirs);
    return true;
  });
}

/** What the rule has to say anew: "same" where it did not say so yet and no person spoke; "unsure" where it said "same" and no longer would. What a person took back it does not repeat. */
async function ruled(tx: Tx, { keys, known }: { readonly keys: readonly string[]; readonly known: readonly StoredJudgement[] | null }, compared: readonly Compared[]): Promise<NewJudgement[]> {
  if (!compared.length) return [];
  const had = new Map((known ?? []).map((j) => [`${j.a} ${j.b}`, j])), back = known ? await takenBack(tx, keys, byRule) : new Set<string>();
  const looked = new Set(compared.map((c) => ordered(c.own.key, c.other.key).join(' ')));
  const same = new Map(oneToOne(compared).map((c) => [ordered(c.own.key, c.other.key).join(' '), c]));
  const news = [...same].filter(([pair]) => (had.has(pair) ? had.get(pair)!.by === byRule && had.get(pair)!.verdict !== 'same' : !back.has(pair))).map(([, { own, other, found }]): NewJudgement => ({ a: own.key, b: other.key, reportA: own.report, reportB: other.report, verdict: 'same', by: byRule, reasons: found.reasons.map((r) => r.words), score: found.score }));
  const doubted = [...had.values()].filter((j) => j.by === byRule && j.verdict === 'same' && looked.has(`${j.a} ${j.b}`) && !same.has(`${j.a} ${j.b}`)).map((j): NewJudgement => ({ a: j.a, b: j.b, reportA: j.reportA, reportB: j.reportB, verdict: 'unsure', by: byRule, reasons: ['what is told now speaks less for it'], score: null }));
  return [...news, ...doubted];
}

/** An incident of a report as others find it and are compared with it. */
type Told = Pick<Described<Facts>, 'incident' | 'facts'> & { readonly blocks: readonly string[] };

function toldIn(report: Stored, { coding, keys }: Reviewed): readonly Told[] {
  return coding.incidents.map((incident) => { const facts: Facts = { ...factsOf(report, coding, incident), key: keys.get(incident.id)! }; return { incident: incident.id, facts, blocks: blockKeys(facts) }; });
}

async function place(tx: Tx, { id: report, seq }: Stored, told: readonly Told[], of: { readonly coding: string; readonly family: string }): Promise<(Described<Facts> & { readonly blocks: readonly string[] })[]> {
  const own = told.map(({ incident, facts, blocks }) => ({ key: facts.key, report, coding: of.coding, incident, root: facts.key, seq, facts: { ...facts, family: of.family }, blocks }));
  await putMembers(tx, own);
  return own;
}

/** A report and its newest coding (null where it has none), where they are at hand and need not be asked for. */
export interface AtHand { readonly report: Stored; readonly coding: StoredCoding | null }

interface Now extends AtHand { readonly view: Reviewed | null; /** Incidents in which it had a part, and other reports' members of them. */ readonly old: readonly string[]; readonly left: readonly Membership[]; /** Whether nothing followed from it yet, so that nobody can have judged it. */ readonly first: boolean }

/** The present state of a report; what followed from it before is taken away. Nothing can have followed from a report before its first coding. */
async function stateNow(tx: Tx, id: string, at: (AtHand & { readonly view: Reviewed | null }) | undefined): Promise<Now | null> {
  const report = at?.report ?? (await reportsOf(tx, [id]))[0];
  if (!report) return null;
  if (at && (await codingsOfReport(tx, id)).length <= 1) {
    if (at.view) remember(at.coding!.id, at.view);
    return { ...at, old: [], left: [], first: true };
  }
  const coding = at?.coding ?? (await newestCodings(tx, [id]))[0] ?? null;
  const old = [...new Set((await membersOfReports(tx, [id])).map((m) => m.root))], left = old.length ? (await membersOfRoots(tx, old)).filter((m) => m.report !== id) : [];
  await dropMembers(tx, id);
  await dropAppearances(tx, id);
  await setRoots(tx, left.map((m) => ({ key: m.key, root: m.key })));
  return { report, coding, view: coding ? reviewed(id, coding.coding, await reviewsOf(tx, [id])) : null, old, left, first: false };
}

async function putLine(tx: Tx, { report, coding, view }: Now, family: string, prints: Fingerprint): Promise<void> {
  const { id, seq } = report;
  await putShelf(tx, { report: id, seq, coding: coding?.id ?? null, day: report.published ?? report.taken.slice(0, 10), claims: Math.max(0, (view?.coding.claims.length ?? 1) - 1), incidents: view?.coding.incidents.length ?? 0, warnings: view?.coding.warnings.length ?? 0, waiting: view?.waiting ?? 0, family }, { prints, bands: bandKeys(prints), words: view ? wordsOf(view) : '' });
  if (view) await putAppearances(tx, id, view.coding.actors, actorsIn(view.coding));
}

const worth = ({ found }: Compared): boolean => found.verdict === 'same' || found.verdict === 'unsure';

/** Places a report's incidents among the others: candidates, the rule's judgements. Gives the incidents that must be made anew for it. `known` are the judgements on them, null where there can be none. */
async function compareAll(tx: Tx, own: readonly (Described<Facts> & { readonly blocks: readonly string[] })[], { at, known }: { readonly at: string; readonly known: readonly StoredJudgement[] | null }): Promise<readonly string[]> {
  const compared = await comparedWith(tx, own, known ?? []);
  const said = await ruled(tx, { keys: own.map((m) => m.key), known }, compared);
  await putJudgements(tx, said, { by: byRule, at, kind: 'rule' });
  await putPairs(tx, compared.filter(worth).map(({ own: m, other, found }): Pair => { const [a, b] = ordered(m.key, other.key); return { a, b, score: found.score, reasons: found.reasons.map((r) => r.words), verdict: found.verdict as Pair['verdict'] }; }));
  const told = new Set(said.flatMap((j) => [j.a, j.b]));
  return [...own.map((m) => m.root), ...compared.filter((c) => told.has(c.other.key)).map((c) => c.other.root)];
}

/** Makes anew all that follows from one report: its line, its copies, its incidents' candidates, the rule's judgements, the incidents across reports. Touches only what shares a key with it. */
export async function settle(tx: Tx, id: string, at: string, atHand?: AtHand): Promise<{ readonly family: string }> {
  // what needs no ledger is made before the wait: only one at a time comes behind it
  const plain = atHand?.coding ? reviewed(id, atHand.coding.coding, []) : null, early = atHand && { prints: fingerprint(atHand.report.text), told: plain && toldIn(atHand.report, plain) };
  await alone(tx);
  const now = await stateNow(tx, id, atHand && { ...atHand, view: plain });
  if (!now) return { family: id };
  const prints = early?.prints ?? fingerprint(now.report.text), { family, tied } = await familyOf(tx, id, prints);
  await putLine(tx, now, family, prints);
  if (tied.length) await joinFamilies(tx, tied, family);
  const told = now.view === plain && early?.told ? early.told : now.view ? toldIn(now.report, now.view) : [];
  const own = now.coding ? await place(tx, now.report, told, { coding: now.coding.id, family }) : [];
  const roots = await compareAll(tx, own, { at, known: now.first ? null : await standing(tx, own.map((m) => m.key), byRule) });
  const retied = tied.length ? (await membersOfReports(tx, await reportsOfFamilies(tx, [family]))).map((m) => m.root) : [];
  await join(tx, [...roots, ...now.left.map((m) => m.key), ...retied], now.old);
  return { family };
}

/** Words of ours by which a report is found beside its own: names as they resolve, kinds of incident. */
function wordsOf({ coding }: Reviewed): string {
  return [...new Set(coding.incidents.flatMap((i) => [i.type.replaceAll('-', ' '), ...i.statements.flatMap((s) => (s.field === 'place' ? [s.value.name] : []))]).concat(coding.actors.map((a) => a.name)))].join(' ');
}

