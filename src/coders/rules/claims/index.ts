import type { Claim } from '#model';
import { findQuotes, type Quote } from '#text';
import type { ActorMention, DateMention, Doc, PersonMention } from '../doc.ts';
import { foundAt, quotedTwice, type Found } from './finds.ts';
import { focusAfter, focusWithin } from './focus.ts';
import { finished } from './headline.ts';
import { cuesIn } from './hits.ts';
import { withOffers } from './joining.ts';
import { labelled } from './labels.ts';
import { goOn } from './onward.ts';
import { gapped, nounsIn } from './nouns.ts';
import { offersIn, type Offers } from './offers.ts';
import type { Claims, State } from './state.ts';
import { take } from './taking.ts';
import { linesOf, type Line } from './words.ts';

export { noOffers } from './offers.ts';
export { ownerOf } from './owners.ts';
export type { Claims } from './state.ts';

/** Finds who claims what: `claims[0]` is the report's own voice; the others follow in text order of their cues. */
export function findClaims(doc: Doc, names: { readonly actors: readonly ActorMention[]; readonly persons: readonly PersonMention[]; readonly dates: readonly DateMention[] }, offers: Offers = offersIn(doc)): Claims {
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const state: State = { offers, focus: { topic: null, person: null }, doc, names, dates: [], quotes: [], claims: [c0], rules: new Map([['c0', 'report']]), warnings: [] };
  const quotes = findQuotes(doc.text);
  const dated = new Map<number, DateMention[]>();
  for (const d of names.dates) dated.set(d.sentence, [...(dated.get(d.sentence) ?? []), d]);
  let paragraph = -1;
  let first = 0, unasked = 0;
  for (const line of linesOf(doc)) {
    state.focus = focusWithin(state.focus, line, line.paragraph !== paragraph);
    paragraph = line.paragraph;
    while (quotes[first] && (quotes[first] as Quote).outer[1] < line.start - 3) first++;
    let last = first;
    while (quotes[last] && (quotes[last] as Quote).outer[0] <= line.end + 3) last++;
    state.quotes = quotes.slice(first, last);
    state.dates = dated.get(line.index) ?? [];
    inLine(state, line);
    state.focus = focusAfter(state, line);
    // a focus that is asked for may ask all before it that are not made yet: never more of them than a stack holds
    if (++unasked % 64 === 0) void [state.focus.topic, state.focus.person, state.focus.several];
  }
  goOn(state, quotes);
  return finished(state);
}

function inLine(state: State, line: Line): void {
  const hits = cuesIn(line, (l, first) => quotedTwice(state, l, first));
  const from = state.claims.length;
  const found = hits.flatMap((hit, k): Found[] => { const f = foundAt(state, line, hits, k); return f ? [f] : []; });
  const all = withOffers(state, line, found);
  if (!hits.length && !all.length) labelled(state, line);
  for (const f of all) {
    const had = state.claims.length;
    take(state, line, f, from);
    const made = state.claims[had];
    if (f.trained && made) state.rules.set(made.id, `trained/${f.subject.kind}`);
  }
  // a verb that is not said again was said in a claim of this line
  if (state.claims.length > from) gapped(state, line);
  nounsIn(state, line);
}
