export * from './coding.ts';
export type { Judgement } from './judgement.ts';
export type { Report } from './report.ts';
export { NotFound, Refused, Unreadable } from './errors.ts';
