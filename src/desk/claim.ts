import type { Voiced } from '#api';
import { alone, putReview, write, type NewReview } from '#ledger';
import { NotFound, Refused } from '#model';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';
import { fresh, proper, stateOf } from './state.ts';

/** Adds a claim that the coder missed, or corrects who says it and how; gives the decision's id. Statements of the claim follow it. */
export async function claim({ ledger, now }: Desk, c: Voiced): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const state = await stateOf(tx, c.report), old = c.claim === null ? null : state.view.claims.get(c.claim);
    if (old === undefined) throw new NotFound('There is no such claim in the report.');
    if (c.claim === 'c0') throw new Refused("The report's own voice is not corrected: give its statements to another claim.");
    fresh(state, c.revision);
    const { claimant, cue, stance, certainty, content } = c, at = now();
    const made: NewReview = { report: c.report, coding: state.coding.id, incident: '', statement: old ?? `claim+${at}`, decision: old ? 'correct' : 'add', reason: c.reason || null, body: { voice: { claimant, cue, stance, certainty, content } } };
    proper(state, made, { by: c.by, at });
    const id = await putReview(tx, made, { by: c.by, at });
    await settle(tx, c.report, at);
    return { id };
  });
}
