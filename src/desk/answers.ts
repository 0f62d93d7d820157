import type { Answers, Offer, Taken } from '#api';
import { readText } from '#intake';
import { Refused, Unreadable } from '#model';
import { actors } from './actors.ts';
import { add } from './correct.ts';
import type { Desk } from './desk.ts';
import { incident } from './incident.ts';
import { incidents } from './incidents.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { revision, status } from './status.ts';
import { takeIn } from './take-in.ts';
import { undo } from './undo.ts';

async function take(desk: Desk, offer: Offer): Promise<Taken[]> {
  if (offer.kind === 'url') throw new Refused('This desk fetches nothing by address yet. Paste the text, or use ascribe add.');
  try {
    const bytes = offer.kind === 'text' ? new TextEncoder().encode(offer.text) : offer.bytes;
    const { report: read } = offer.kind === 'text' ? readText(offer.text, { title: offer.title, outlet: offer.outlet, published: offer.published }) : readText(bytes, { title: offer.name });
    const { outcome, report: id, detail } = await takeIn(desk, { report: read, bytes, headers: null, fetchedAt: desk.now() });
    return [{ name: read.title ?? 'The pasted text', outcome, report: id, detail }];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [{ name: offer.kind === 'file' ? offer.name : 'The pasted text', outcome: 'failed', report: null, detail: error.message }];
  }
}

/** All that the API asks of a desk, answered from the ledger. */
export const answers = (desk: Desk): Answers => ({
  incidents: (filters, turn) => incidents(desk, filters, turn), incident: (key, names) => incident(desk, key, names), reports: (which, turn) => reports(desk, which, turn), report: (id) => report(desk, id), actors: (query, turn) => actors(desk, query, turn),
  search: (q, limit) => search(desk, q, limit), judge: (judgement) => judge(desk, judgement), review: (r) => review(desk, r), add: (a) => add(desk, a), undo: (id, by) => undo(desk, id, by), take: (offer) => take(desk, offer), status: () => status(desk), revision: () => revision(desk),
});
