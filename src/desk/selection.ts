import type { Filters, IncidentPage, Turn } from '#api';
import type { Desk } from './desk.ts';
import { incident } from './incident.ts';
import { incidents } from './incidents.ts';

/** The incidents that filters leave, each with all that is said of it, one by one; at most so many. */
export async function* selection(desk: Desk, filters: Filters, { names, most }: { readonly names: 'shown' | 'hidden'; readonly most: number }): AsyncGenerator<IncidentPage> {
  let left = most;
  for (let cursor: Turn['cursor'] = null; left > 0;) {
    const page: Awaited<ReturnType<typeof incidents>> = await incidents(desk, filters, { limit: Math.min(left, 200), cursor });
    for (const { key } of page.items) yield incident(desk, key, names);
    left -= page.items.length;
    if (!(cursor = page.next)) return;
  }
}
