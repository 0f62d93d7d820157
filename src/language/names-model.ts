import type { Parts } from './packed.ts';
import type { Sparse } from './sparse.ts';
import { load, tableOf } from './weights.ts';

/** The weights of the name finder: of features, and of pairs of labels (the last row: of a sentence's first label). */
export interface NameModel { readonly features: Sparse; readonly pairs: Int32Array }

/** The name finder's weights from the parts of its file. */
export const nameModelOf = (parts: Parts): NameModel => ({ features: tableOf(parts, 'features'), pairs: parts.lists['pairs']! });

/** The shipped weights of the name finder. */
export const loadNames = (): NameModel => load('names', nameModelOf);
