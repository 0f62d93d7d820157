import { types } from '#codebook';
import type { Coding, Incident } from '#model';

const rank = (i: Incident): number => ({ occurred: 0, alleged: 0, historical: 2, denied: 4 })[i.reality] + (i.scope === 'aggregate' ? 3 : 0) + (types.find((t) => t.name === i.type)?.ucdp ? 0 : 1);

/** The incidents of a coding, the one that the report is about first: what occurred before history, force before what came of it, then the one with most statements. */
export const byLead = (coding: Coding): readonly Incident[] => [...coding.incidents].sort((a, b) => rank(a) - rank(b) || b.statements.length - a.statements.length);
