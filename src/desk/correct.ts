import type { Addition } from '#api';
import { alone, putReview, write, type NewReview } from '#ledger';
import { NotFound } from '#model';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';
import { fresh, proper, stateOf } from './state.ts';

/** Adds a statement that the coder missed, in words of the report; gives the decision's id. */
export async function add({ ledger, now }: Desk, a: Addition): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const state = await stateOf(tx, a.report), claim = state.view.claims.get(a.claim), incident = state.view.keys.get(a.incident);
    if (!claim || !incident) throw new NotFound('There is no such incident or claim in the report.');
    fresh(state, a.revision);
    const at = now(), body = { field: a.field, value: a.value, claim, polarity: a.polarity, evidence: a.evidence };
    const made: NewReview = { report: a.report, coding: state.coding.id, incident, statement: `${incident}+${at}`, decision: 'add', reason: a.reason || null, body };
    proper(state, made, { by: a.by, at });
    const id = await putReview(tx, made, { by: a.by, at });
    await settle(tx, a.report, at);
    return { id };
  });
}
