import { recordsOf } from '#codebook';
import type { Claim, CountRecord, Statement } from '#model';

/** The record of one incident within one report, by the rule `range`. */
export const recordOf = (statements: readonly Statement[], claims: readonly Claim[]): Record<string, CountRecord> => recordsOf([{ report: '', family: '', published: null, statements, claims }], { name: 'range' });
