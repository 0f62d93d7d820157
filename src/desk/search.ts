import type { Hit, IncidentRow } from '#api';
import { actorsPage, nearNames, searchFound, searchReports } from '#ledger';
import type { Desk } from './desk.ts';

/** Incidents, reports and actors by words and by near spellings of names; a third of the places for each, what one leaves goes to the others. */
export async function search({ ledger: { db } }: Desk, q: string, limit: number): Promise<Hit[]> {
  const words = q.trim();
  if (!words) return [];
  const names = await nearNames(db, words, 5), found = await searchReports(db, words, limit);
  const lines = await searchFound<IncidentRow>(db, { names, reports: found.map((r) => r.report), limit }), actors = (await actorsPage(db, { q: words }, { limit: Math.min(limit, 20), cursor: null })).items;
  const kinds: Hit[][] = [
    lines.map((l) => ({ kind: 'incident', id: l.key, title: l.summary, words: l.standing })), found.map((r) => ({ kind: 'report', id: r.report, title: r.title ?? 'Untitled report', words: r.outlet ?? '' })),
    actors.map((a) => ({ kind: 'actor', id: a.id, title: a.name, words: a.kind })),
  ];
  const share = Math.ceil(limit / 3), first = kinds.flatMap((k) => k.slice(0, share)), rest = kinds.flatMap((k) => k.slice(share));
  const chosen = new Set([...first, ...rest].slice(0, limit));
  return kinds.flatMap((k) => k.filter((h) => chosen.has(h)));
}
