import type { Missed } from '#api';
import { incidentKeys, type StoredReview } from '#ledger';
import type { Coding, Incident } from '#model';

/** A person's decision that the coder missed an incident: what it is, and the words that mention it. */
export interface Sighted { readonly incident: string; readonly by: string; readonly at: string; readonly reason: string | null; readonly id: string }

/** Incidents that persons added to a coding; `keys` are theirs by their ids. */
export interface Added { readonly incidents: readonly Incident[]; readonly sighted: readonly Sighted[]; readonly keys: ReadonlyMap<string, string> }

/** The id of a statement or an incident that a person added. */
export const addedId = (review: string): string => `p${review.slice(0, 8)}`;

/** What a decision to add an incident holds. */
export type Event = Pick<Missed, 'type' | 'reality' | 'scope' | 'mentions'>;

/** The incident that a decision adds; undefined where it adds something else. */
export const eventIn = (r: Pick<StoredReview, 'body'>): Event | undefined => (r.body as { readonly event?: Event } | null)?.event;

/** The incidents that persons added, as yet without statements. Where the coder's own incident has come to begin with the same words, there is nothing left to add: its key is the same. */
export function addedIncidents(report: string, coding: Pick<Coding, 'incidents'>, reviews: readonly StoredReview[]): Added {
  const taken = new Set(incidentKeys(report, coding.incidents).values()), keys = new Map<string, string>(), incidents: Incident[] = [], sighted: Sighted[] = [];
  for (const r of reviews) {
    const event = eventIn(r);
    if (!event) continue;
    const incident: Incident = { id: addedId(r.id), type: event.type, reality: event.reality, scope: event.scope, mentions: event.mentions.map(([a, b]) => [a, b]), statements: [], record: {} };
    const key = incidentKeys(report, [incident]).get(incident.id)!;
    if (taken.has(key)) continue;
    taken.add(key);
    keys.set(incident.id, key);
    incidents.push(incident);
    sighted.push({ incident: incident.id, by: r.by, at: r.at, reason: r.reason, id: r.id });
  }
  return { incidents, sighted, keys };
}
