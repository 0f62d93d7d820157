export { byRule, components, type Components, type Conflict, type Judged } from './components.ts';
export { compare, type Comparison, type Reason, type Verdict } from './compare.ts';
export { bandKeys, fingerprint, sameStory, type Fingerprint, type Story } from './families.ts';
export { factsOf, incidentKey } from './read.ts';
export { type Days, type Facts, type Interval, type Point, type Term } from './facts.ts';
export { byLead } from './lead.ts';
export { blockKeys } from './keys.ts';
export { recordsOf, type RecordRule, type Telling } from '#codebook';
