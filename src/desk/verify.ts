import { verifyLedger, type Verified } from '#ledger';
import type { Desk } from './desk.ts';

/** Looks at every row and the whole chain; `head` is a head noted before. */
export const verify = ({ ledger }: Desk, head?: string): Promise<Verified> => verifyLedger(ledger, head);
