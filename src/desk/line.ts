import { putFound, putNames, type Found, type Membership, type Tx } from '#ledger';
import type { PartyValue } from '#codebook';
import type { IncidentRow } from '#api';
import { load } from './load.ts';
import { allRecords } from './records.ts';
import { rowOf, type Member } from './view.ts';

const each = (words: readonly (string | null | undefined)[]): string[] => [...new Set(words.filter((w): w is string => Boolean(w)))];

/** Names of those who speak of an incident and of those of whom it is said; actors' ids too. */
function partiesOf({ incident, coding }: Member): string[] {
  const claims = new Map(coding.claims.map((c) => [c.id, c])), used = new Set<string>();
  for (const s of incident.statements) for (let id: string | null | undefined = s.claim; id && !used.has(id); id = claims.get(id)?.parent) used.add(id);
  const speakers = [...used].flatMap((id) => { const c = claims.get(id); return c && c.claimant.kind !== 'report' ? [c.claimant.name, c.claimant.actor, c.claimant.speaksFor, ...c.relay.map((r) => r.name)] : []; });
  const spoken = incident.statements.flatMap((s) => (s.field === 'perpetrator' || s.field === 'target' ? [(s.value as PartyValue).name, (s.value as PartyValue).actor] : []));
  return each([...speakers, ...spoken]);
}

/** An incident across reports as the list keeps it. Names of victims are not among what it is found by. */
export function lineOf(key: string, members: readonly Member[]): Found<IncidentRow> {
  const line = rowOf(key, members, allRecords(members)['range'] ?? {}, 0), { date } = line;
  const places = each(line.places.map((p) => p.name)).join('\n'), parties = each(members.flatMap(partiesOf)).join('\n'), outlets = each(members.map((m) => m.report.outlet)).join('\n');
  return {
    key, line, type: line.type, reality: line.reality, standing: line.standing, day: date?.start ?? date?.end ?? '', until: date?.end ?? date?.start ?? '', since: date?.start ?? '9999', countries: each(line.places.map((p) => p.country)),
    places, parties, outlets, highs: Object.fromEntries(line.tolls.flatMap((t) => (t.record.high === null ? [] : [[t.field, t.record.high]]))), named: [places, parties, outlets].join('\n'),
  };
}

/** Makes lines of incidents anew from their members, which are in the order of their taking in. */
export async function putLines(tx: Tx, memberships: readonly Membership[]): Promise<void> {
  const members = new Map((await load(tx, memberships, 'heads')).map((m) => [`${m.report.id} ${m.incident.id}`, m]));
  const lines = [...new Set(memberships.map((m) => m.root))].map((root) => lineOf(root, memberships.filter((m) => m.root === root).flatMap((m) => members.get(`${m.report} ${m.incident}`) ?? [])));
  await putFound(tx, lines);
  await putNames(tx, lines.flatMap((l) => [...l.places.split('\n'), ...l.parties.split('\n')]).filter(Boolean));
}
