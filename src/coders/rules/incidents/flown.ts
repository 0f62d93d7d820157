import type { Sentence } from '#language';
import { cut } from '#text';
import type { Found } from '../found.ts';
import { anyWord } from '../signs.ts';
import { lemma } from '../syntax.ts';
import { agents } from './parties.ts';
import type { Scene } from './scenes.ts';
import type { Event } from './triggers.ts';

/** "Conducted 23 strikes using fighter and remotely piloted aircraft", above a list of strikes by place. */
const strikesFlown = /\bstrikes?\b[^.;]{0,40}\b(?:using|with|by|from)\b[^.;]{0,90}\b(?:aircraft|jets|warplanes|drones|helicopters|bombers)\b/iu;
const anyStrike = anyWord(({ form }) => /strike/iu.test(form));
const byAir = new WeakMap<Found, number>();
/** The first sentence that says how the strikes of a report were flown; -1 where none does. */
function firstFlown(found: Found): number {
  let n = byAir.get(found);
  if (n === undefined) byAir.set(found, n = found.doc.parse.sentences.findIndex((s) => anyStrike(s) && strikesFlown.test(cut(found.doc.text, [s.start, s.end]))));
  return n;
}

/** "Near Ayn Isa, one strike destroyed a tunnel": of the kind that was told above. */
const likeThose = (found: Found, s: Sentence, e: Event): boolean => e.type === 'unspecified' && e.form === 'noun' && lemma(s, e.at) === 'strike' && firstFlown(found) >= 0 && e.sentence >= firstFlown(found);

/** "Israel bombed the port": what a state bombs it bombs from the air. */
export const flown = (found: Found, s: Sentence, e: Event): Event => likeThose(found, s, e) || e.type === 'bombing' && e.form === 'verb' && lemma(s, e.at) === 'bomb' && agents(found, s, e).some((p) => p.actor !== null && (/air-force/.test(p.actor) || found.actors.some((a) => a.actor?.id === p.actor && a.actor?.kind === 'government'))) ? { ...e, type: 'air-strike' } : e;

/** "On 8 January the coalition conducted 34 strikes. … Near Ayn Isa, one strike destroyed a tunnel.": an item of the list was on the list's day and by whom the list is, where it names neither. `told` are the scenes before. */
export function itemOf(found: Found, told: readonly Scene[], item: Scene): Scene {
  const s = found.doc.parse.sentences[item.sentence], from = firstFlown(found);
  if (!s || from < 0 || item.sentence <= from || !item.events.some((e) => lemma(s, e.at) === 'strike' && e.form === 'noun' && e.type === 'air-strike')) return item;
  const head = told.find((o) => o.sentence <= from && o.agents.length > 0 && o.dates.length === 1);
  if (!head) return item;
  return { ...item, dates: item.dates.length ? item.dates : head.dates, agents: item.agents.length ? item.agents : head.agents.map((r) => ({ ...r, event: item.events[0] ?? r.event })) };
}
