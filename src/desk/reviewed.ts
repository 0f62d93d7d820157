import type { Coding, Incident, Statement } from '#model';
import { incidentKeys, statementKeys, type StoredReview } from '#ledger';
import { addedId, addedIncidents, type Sighted } from './added.ts';
import { voices, type Spoken } from './voices.ts';
import type { Looked } from './view.ts';

/** A coding with what persons decided on it: values and claims corrected, statements, claims and incidents added. `waiting` counts statements of the coder that nobody looked at; `keys` are the incidents' keys by their ids, `claims` those of claims. */
export interface Reviewed { readonly coding: Coding; readonly looked: readonly Looked[]; readonly written: ReadonlyMap<string, string>; readonly waiting: number; readonly keys: ReadonlyMap<string, string>; readonly claims: ReadonlyMap<string, string>; readonly spoken: readonly Spoken[]; readonly sighted: readonly Sighted[] }

/** What a correction or an addition holds. */
export interface Written { readonly value: unknown; readonly evidence?: readonly (readonly [number, number])[]; readonly field?: string; readonly claim?: string; readonly polarity?: 'affirmed' | 'denied' }

/** Ids of claims by the keys under which decisions name them. */
type ByKey = ReadonlyMap<string, string>;

const corrected = (s: Statement, fix: Written | undefined, claims: ByKey): Statement => (fix ? { ...s, value: fix.value, evidence: fix.evidence ?? s.evidence, claim: (fix.claim && claims.get(fix.claim)) ?? s.claim } as Statement : s);

function added(claims: ByKey, key: string | undefined, reviews: readonly StoredReview[]): { readonly statement: Statement; readonly review: StoredReview }[] {
  return reviews.filter((r) => r.decision === 'add' && r.incident === key).flatMap((review) => {
    const w = review.body as Written, claim = claims.get(w.claim ?? '');
    return claim ? [{ review, statement: { id: addedId(review.id), field: w.field, value: w.value, claim, polarity: w.polarity ?? 'affirmed', evidence: w.evidence ?? [] } as unknown as Statement }] : [];
  });
}

/** Lays persons' decisions on a coding, by the statements' keys: they hold for any coding that tells the same in the same words. */
export function reviewed(report: string, coding: Coding, reviews: readonly StoredReview[]): Reviewed {
  const more = addedIncidents(report, coding, reviews), own = statementKeys(report, coding), keys = new Map([...incidentKeys(report, coding.incidents), ...more.keys]);
  const last = new Map(reviews.filter((r) => r.decision !== 'add').map((r) => [r.statement, r])), fixes = new Map(reviews.filter((r) => r.decision === 'correct').map((r) => [r.statement, r.body as Written]));
  const said = voices(coding, reviews), claims: ByKey = new Map([...said.keys].reverse().map(([id, key]) => [key, id]));
  const looked: Looked[] = [], written = new Map<string, string>();
  let waiting = 0;
  const look = (statement: string, key: string): boolean => {
    const r = last.get(key);
    if (r && r.decision !== 'add') looked.push({ statement, decision: r.decision, by: r.by, at: r.at, reason: r.reason, id: r.id });
    return r !== undefined;
  };
  const incidents = [...coding.incidents, ...more.incidents].map((i): Incident => {
    const more = added(claims, keys.get(i.id), reviews);
    for (const s of i.statements) if (!look(`${i.id}.${s.id}`, own.get(`${i.id}.${s.id}`)!)) waiting++;
    for (const { statement, review } of more) { look(`${i.id}.${statement.id}`, review.id); written.set(`${i.id}.${statement.id}`, review.by); }
    return { ...i, statements: [...i.statements.map((s) => corrected(s, fixes.get(own.get(`${i.id}.${s.id}`)!), claims)), ...more.map(({ statement, review }) => corrected(statement, fixes.get(review.id), claims))] };
  });
  return { coding: { ...coding, claims: [...said.claims], incidents }, looked, written, waiting, keys, claims: said.keys, spoken: said.spoken, sighted: more.sighted };
}

/** The key of a statement in the coding as it is shown; undefined where there is none. */
export function keyOfStatement(report: string, coding: Coding, reviews: readonly StoredReview[], statement: string): string | undefined {
  const own = statementKeys(report, coding).get(statement);
  return own ?? reviews.find((r) => r.decision === 'add' && statement.endsWith(`.${addedId(r.id)}`))?.id;
}
