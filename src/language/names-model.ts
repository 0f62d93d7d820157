import { lanesOf, type Lanes } from './lanes.ts';
import { mostFeatures } from './names-features.ts';
import type { Parts } from './packed.ts';
import { load, tableOf } from './weights.ts';

/** The weights of the name finder: of features, and of pairs of labels (the last row: of a sentence's first label). */
export interface NameModel { readonly features: Lanes; readonly pairs: Int32Array }

/** The name finder's weights from the parts of its file. */
export const nameModelOf = (parts: Parts): NameModel => ({ features: lanesOf(tableOf(parts, 'features'), mostFeatures), pairs: parts.lists['pairs']! });

/** The shipped weights of the name finder. */
export const loadNames = (): NameModel => load('names', nameModelOf);
