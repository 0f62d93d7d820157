import type { Entry } from '#api';
import { detailsOf, entriesAbout } from '#ledger';
import { byRule } from '#reconcile';
import { eventIn } from './added.ts';
import type { Kept } from './kept.ts';

const decided: Readonly<Record<string, string>> = { accept: 'accepted a statement', reject: 'rejected a statement', unsure: 'left a statement unsure', correct: 'corrected a statement', add: 'added a statement' };
const plain: Readonly<Record<string, string>> = { archived: 'archived the document', 'took in': 'took in a report', coded: 'coded a report', erased: 'erased a report' };

/** What was done about these reports and incidents, oldest first: who, when, why. Reasons stand with the decisions, never in the chain. */
export async function historyOf(db: Kept, about: readonly string[]): Promise<Entry[]> {
  const entries = (await entriesAbout(db, about)).filter((e) => e.act !== 'archived');
  const { judgements, reviews, undone } = await detailsOf(db, entries.filter((e) => !(e.act in plain)).map((e) => e.subject));
  const judged = new Map(judgements.map((j) => [j.id, j])), looked = new Map(reviews.map((r) => [r.id, r])), back = new Set(undone.map((u) => u.decision)), taking = new Map(undone.map((u) => [u.id, u.decision]));
  const words = (subject: string): string | undefined => { const j = judged.get(subject), r = looked.get(subject); return j ? `judged two incidents ${j.verdict}` : r ? decided[r.decision]?.replace('a statement', eventIn(r) ? 'an incident' : 'voice' in (r.body as object) ? 'a claim' : 'a statement') : undefined; };
  return entries.map((e) => {
    const j = judged.get(e.subject), r = looked.get(e.subject), of = taking.get(e.subject);
    const what = of === undefined ? words(e.subject) ?? plain[e.act] ?? e.act : `took back: ${words(of) ?? 'a decision'}`;
    const kind = j?.by === byRule ? 'rule' as const : e.act in plain && e.act !== 'erased' ? 'desk' as const : 'person' as const;
    return { kind, id: e.subject, at: e.at, by: e.by, what, about: e.about.filter((a) => !a.startsWith('in:')).join(' '), reason: r?.reason ?? (j && j.reasons.length ? j.reasons.join('; ') : null), hash: e.hash, undoable: Boolean(j ?? r) && !back.has(e.subject) };
  });
}
