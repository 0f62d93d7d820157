import type { Coder } from '#coders';
import type { Lists } from './lists.ts';
import type { Ledger } from '#ledger';

/** What every use-case works with: the ledger, who codes, the time (the only clock there is), and this version of Ascribe. */
export interface Desk { readonly ledger: Ledger; readonly coder: Coder; readonly now: () => string; readonly version: string; /** Own lists that the coder heeds, over which the ledger's changes of names are laid. */ readonly lists?: Lists }

/** A decision that rests on an older state of the report than the present one. */
export class Changed extends Error { override readonly name = 'Changed'; }

/** The name under which the desk itself takes in and codes. */
export const itself = 'the desk';
