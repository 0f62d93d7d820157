import type { ActorRow, Page, Turn } from '#api';
import { actorsPage } from '#ledger';
import type { Desk } from './desk.ts';

/** A page of actors, those that claim most first; `q` finds names in part or nearly. */
export async function actors({ ledger }: Desk, query: { readonly q?: string; readonly id?: string }, turn: Turn): Promise<Page<ActorRow>> {
  const page = await actorsPage(ledger.db, query, turn);
  return { ...page, items: page.items.map((a) => ({ ...a, aliases: [...a.aliases], memberOf: [...a.memberOf] })) };
}
