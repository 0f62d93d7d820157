import { Readable } from 'node:stream';
import type { Answers, Offer, Taken } from '#api';
import { fetcher, gather, readText, type Failed } from '#intake';
import { Unreadable } from '#model';
import { actors } from './actors.ts';
import { alias, aliases } from './alias.ts';
import { claim } from './claim.ts';
import { add } from './correct.ts';
import type { Desk } from './desk.ts';
import { atOnce, inTurn } from './in-turn.ts';
import { incident } from './incident.ts';
import { incidents } from './incidents.ts';
import { judge } from './judge.ts';
import { links } from './links.ts';
import { missed } from './missed.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { revision, status } from './status.ts';
import { takeIn, type Item } from './take-in.ts';
import { undo } from './undo.ts';

const nothing = { published: null, outlet: null, map: {} };

/** What is read from a document: reports, or why there are none. */
async function* readOffer(desk: Desk, offer: Offer): AsyncGenerator<(Item & { readonly name: string }) | Failed> {
  if (offer.kind === 'text') {
    const { report } = readText(offer.text, { title: offer.title, outlet: offer.outlet, published: offer.published });
    yield { report, bytes: new TextEncoder().encode(offer.text), headers: null, fetchedAt: desk.now(), name: report.title ?? 'The pasted text' };
    return;
  }
  const input = Readable.from(offer.kind === 'file' ? [offer.bytes] : []), place = offer.kind === 'file' ? '-' : offer.url, name = offer.kind === 'file' ? offer.name : offer.url;
  for await (const t of gather([place], { input, fetch: fetcher(), given: nothing, now: desk.now, ...(offer.kind === 'file' ? { name } : {}) })) yield 'error' in t ? t : { ...t, report: { ...t.report, title: t.report.title ?? (offer.kind === 'file' ? name : null) }, name: t.report.title ?? name };
}

async function take(desk: Desk, offer: Offer, seen: (taken: Taken) => void = () => undefined): Promise<Taken[]> {
  const out: Taken[] = [], push = (t: Taken) => { out.push(t); seen(t); };
  try {
    for await (const item of readOffer(desk, offer)) {
      if ('error' in item) { push({ name: item.origin, outcome: 'failed', report: null, detail: item.error }); continue; }
      const { outcome, report, detail } = await takeIn(desk, item);
      push({ name: item.name, outcome, report, detail });
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    push({ name: 'The pasted text', outcome: 'failed', report: null, detail: error.message });
  }
  return out;
}

/** All that the API asks of a desk, answered from the ledger. An embedded ledger is one connection: what is asked of it is answered whole, one after the other, so that nobody waits for the halves of all others. */
export function answers(desk: Desk): Answers {
  const turn = desk.ledger.engine === 'embedded' ? inTurn() : atOnce;
  return {
    incidents: (filters, page) => turn(() => incidents(desk, filters, page)), links: (filters, page) => turn(() => links(desk, filters, page)), incident: (key, names) => turn(() => incident(desk, key, names)), reports: (which, page) => turn(() => reports(desk, which, page)), report: (id) => turn(() => report(desk, id)), actors: (query, page) => turn(() => actors(desk, query, page)), search: (q, limit) => turn(() => search(desk, q, limit)),
    judge: (judgement) => judge(desk, judgement), review: (r) => review(desk, r), add: (a) => add(desk, a), claim: (c) => claim(desk, c), missed: (m) => missed(desk, m), undo: (id, by) => undo(desk, id, by), take: (offer, seen) => take(desk, offer, seen), alias: (change) => alias(desk, change), aliases: () => aliases(desk), status: () => status(desk), revision: () => revision(desk),
  };
}
