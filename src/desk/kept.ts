import type { Ledger, Tx } from '#ledger';

/** What can be read from: the ledger, or a piece of work on it. */
export type Kept = Ledger['db'] | Tx;
