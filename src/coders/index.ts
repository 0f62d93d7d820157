export type { Coder } from './coder.ts';
export { broken, trial } from './suite.ts';
export { verify, type Draft, type Refusal, type Verified } from './verify.ts';
