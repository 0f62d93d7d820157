import { restoreLedger, writeBackup } from '#ledger';
import type { Desk } from './desk.ts';
import { rebuild } from './rebuild.ts';

/** Writes all that is remembered (not what is derived) to a compressed file; gives how many rows. */
export const backup = ({ ledger, now }: Desk, file: string): Promise<number> => writeBackup(ledger, file, now());

/** Fills an empty ledger from a backup, of whichever engine, and makes again all that is derived; gives how many rows and reports. */
export async function restore(desk: Desk, file: string, seen?: (done: number) => void): Promise<{ readonly rows: number; readonly reports: number }> {
  const rows = await restoreLedger(desk.ledger, file);
  return { rows, reports: await rebuild(desk, seen) };
}
