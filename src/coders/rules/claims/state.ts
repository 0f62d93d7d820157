import type { Claim, Warning } from '#model';
import type { Quote } from '#text';
import type { DateMention, Doc } from '../doc.ts';
import type { Focus, Names } from './claimants.ts';
import type { Offers } from './offers.ts';

/** The claims of a report, which rule made which, and what stayed unresolved. */
export interface Claims { readonly claims: readonly Claim[]; readonly rules: ReadonlyMap<string, string>; readonly warnings: readonly Warning[] }

/** What is known while the lines are read one after the other: findings so far, the quotations and dates of the line at hand. */
export interface State { focus: Focus; readonly offers: Offers; readonly doc: Doc; readonly names: Names; dates: readonly DateMention[]; quotes: readonly Quote[]; readonly claims: Claim[]; readonly rules: Map<string, string>; readonly warnings: Warning[] }
