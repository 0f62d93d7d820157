import type { Addition } from '#api';
import type { Field } from '#codebook';
import { alone, claimKey, putReview, write } from '#ledger';
import { NotFound } from '#model';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';
import { sound, stateOf } from './state.ts';

/** Adds a statement that the coder missed, in words of the report; gives the decision's id. */
export async function add({ ledger, now }: Desk, a: Addition): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const state = await stateOf(tx, a.report), { coding, keys } = state.view;
    const claim = coding.claims.find((c) => c.id === a.claim), incident = keys.get(a.incident);
    if (!claim || !incident) throw new NotFound('There is no such incident or claim in the report.');
    sound(state, a, a.field as Field);
    const at = now(), body = { field: a.field, value: a.value, claim: claimKey(claim), polarity: a.polarity, evidence: a.evidence };
    const id = await putReview(tx, { report: a.report, coding: state.coding.id, incident, statement: `${incident}+${at}`, decision: 'add', reason: a.reason || null, body }, { by: a.by, at });
    await settle(tx, a.report, at);
    return { id };
  });
}
