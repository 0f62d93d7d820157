import type { Missed } from '#api';
import { alone, putReview, write, type NewReview } from '#ledger';
import { Refused } from '#model';
import type { Event } from './added.ts';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';
import { fresh, proper, stateOf } from './state.ts';

/** Adds an incident that the coder missed, by words of the report that mention it; gives the decision's id. Statements are added to it as to any other. */
export async function missed({ ledger, now }: Desk, m: Missed): Promise<{ id: string }> {
  return write(ledger, async (tx) => {
    await alone(tx);
    const state = await stateOf(tx, m.report);
    fresh(state, m.revision);
    const { type, reality, scope, mentions } = m, at = now(), event: Event = { type, reality, scope, mentions };
    const same = state.view.coding.incidents.find((i) => i.mentions[0]?.join() === mentions[0]?.join());
    if (same) throw new Refused('These words mention an incident of the report already: add statements to that one, or select other words.');
    const made: NewReview = { report: m.report, coding: state.coding.id, incident: '', statement: `incident+${at}`, decision: 'add', reason: m.reason || null, body: { event } };
    proper(state, made, { by: m.by, at });
    const id = await putReview(tx, made, { by: m.by, at });
    await settle(tx, m.report, at);
    return { id };
  });
}
