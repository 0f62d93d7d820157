import { openLedger, whereOf, type Where } from '#ledger';
import type { Desk } from './desk.ts';
import { finish } from './rebuild.ts';

/** Where a ledger lies by `--ledger` (else the environment's address, else the standard folder). */
export const placeIn = (given: string | undefined, env: string | undefined): Where => whereOf(given, env);

/** Opens a desk over a ledger; `command` names the holder to others. What a cut-off rebuilding left undone is done first. */
export async function openDesk(where: Where, { command, ...rest }: Omit<Desk, 'ledger'> & { readonly command: string }): Promise<{ readonly desk: Desk; readonly close: () => Promise<void> }> {
  const ledger = await openLedger(where, { command, now: rest.now() }), desk: Desk = { ...rest, ledger };
  try { await finish(desk); } catch (error) { await ledger.close(); throw error; }
  return { desk, close: () => ledger.close() };
}
