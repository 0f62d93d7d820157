import type { Review } from '#api';
import { alone, putReview, write, type NewReview } from '#ledger';
import { NotFound, Refused } from '#model';
import type { Desk } from './desk.ts';
import { keyOfStatement } from './reviewed.ts';
import { settle } from './settle.ts';
import { fresh, proper, stateOf } from './state.ts';

/** Accepts, rejects, doubts or corrects one statement; gives the decision's id. */
export async function review({ ledger, now }: Desk, r: Review): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const state = await stateOf(tx, r.report).catch((error: Error) => { throw error.name === 'NotFound' ? new NotFound('There is no such statement.') : error; });
    const { coding, keys } = state.view, told = coding.incidents.find((i) => i.id === r.incident)?.statements.find((s) => s.id === r.statement);
    const statement = keyOfStatement(r.report, state.coding.coding, state.reviews, `${r.incident}.${r.statement}`);
    if (!told || !statement) throw new NotFound('There is no such statement.');
    fresh(state, r.revision);
    if (r.decision !== 'correct' && (r.evidence || r.claim !== undefined)) throw new Refused('Only a correction gives other words or another claim.');
    const at = now(), claim = r.claim === undefined ? undefined : state.view.claims.get(r.claim);
    if (r.claim !== undefined && !claim) throw new NotFound('There is no such claim in the report.');
    const body = r.decision === 'correct' ? { value: r.value, ...(r.evidence ? { evidence: r.evidence } : {}), ...(claim ? { claim } : {}) } : {};
    const made: NewReview = { report: r.report, coding: state.coding.id, incident: keys.get(r.incident)!, statement, decision: r.decision, reason: r.reason || null, body };
    proper(state, made, { by: r.by, at });
    const id = await putReview(tx, made, { by: r.by, at });
    await settle(tx, r.report, at);
    return { id };
  });
}
