import type { Facts } from './facts.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { bias } from './weights.ts';

export type { Reason } from './reasons.ts';

/** What the rule makes of a pair: `same` and `different` may be recorded as its judgement, `unsure` waits for a person, null is no candidate. */
export type Verdict = 'same' | 'different' | 'unsure' | null;

/** The rule's view of a pair: a probability, its reasons (strongest first), a verdict. */
export interface Comparison { readonly score: number; readonly reasons: readonly Reason[]; readonly verdict: Verdict }

/** From here on the rule joins, from here on it asks a person; measured, see docs/decisions/062. */
const joins = 0.5, asks = 0.15;

/** Whether two incidents of two reports are one. Contradictory tolls speak neither for nor against. Symmetric. */
export function compare(a: Facts, b: Facts): Comparison {
  if (a.report === b.report) return { score: 0, reasons: [{ name: 'one-report', words: 'one report tells of both apart', weight: -10 }], verdict: 'different' };
  const reasons = reasonsOf(a, b);
  const score = Math.round(1e4 / (1 + Math.exp(-reasons.reduce((sum, r) => sum + r.weight, bias)))) / 1e4;
  return { score, reasons: [...reasons].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)), verdict: score >= joins ? 'same' : score >= asks ? 'unsure' : null };
}
