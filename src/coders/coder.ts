import type { Coding, Report } from '#model';

/** Anyone or anything that codes a report: rules, a language model, a person. */
export interface Coder { readonly name: string; readonly version: string; code(report: Report, stop?: AbortSignal): Promise<Coding> }
