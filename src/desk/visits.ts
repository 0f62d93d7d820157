import { putVisit, visitOf, type Visit } from '#ledger';
import type { Desk } from './desk.ts';

/** The last visit to an address whose document was taken in; null where there was none. */
export const visited = ({ ledger }: Desk, address: string): Promise<Visit | null> => visitOf(ledger.db, address);

/** Notes that all that an address gave was taken in. */
export const visit = ({ ledger, now }: Desk, made: Omit<Visit, 'at'>): Promise<void> => putVisit(ledger.db, { ...made, at: now() });
