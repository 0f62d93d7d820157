import { lanesOf, type Lanes } from './lanes.ts';
import { mostFeatures } from './names-features.ts';
import { heldRows, madeIn, type Made } from './names-sums.ts';
import type { Parts } from './packed.ts';
import { load, tableOf } from './weights.ts';

/** The weights of the name finder: of features, with what was summed up of them, and of pairs of labels (the last row: of a sentence's first label). */
export interface NameModel { readonly features: Lanes; readonly held: Made; readonly pairs: Int32Array }

/** The name finder's weights from the parts of its file. */
export function nameModelOf(parts: Parts): NameModel {
  const features = lanesOf(tableOf(parts, 'features'), mostFeatures, heldRows);
  return { features, held: madeIn(features), pairs: parts.lists['pairs']! };
}

/** The shipped weights of the name finder. */
export const loadNames = (): NameModel => load('names', nameModelOf);
