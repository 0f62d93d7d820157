import { odds, type Dense } from './dense.ts';
import type { Linear } from './linear.ts';
import type { Kind } from './names.ts';
import { grown, type Trees } from './trees.ts';

/** Everything that is trained: the first stage by sentence and report, the roles by rows and then by numbers, readings, kinds of incident and how many, and confidences. */
export interface RoleModel {
  /** Labels: the roles, then the kinds. */
  readonly sentence: Linear;
  /** Labels: tells of an incident, then the kinds, then the questions of more than one. */
  readonly report: Linear;
  /** Labels as in `anchorLabels`. */
  readonly anchor: Linear;
  readonly roles: Linear;
  readonly reading: Linear;
  /** Labels: the kinds of incident that an entity has a part in. */
  readonly belongs: Linear;
  /** Labels: the confidences. */
  readonly confidence: Linear;
  /** One a role, over the numbers of `vectorsOf`. */
  readonly second: readonly Trees[];
  /** "At least so many incidents of this kind", over the numbers of `countNumbers`. */
  readonly counts: readonly Count[];
  /** Log-odds from which on a role is filled; log-odds from which on an incident is told, the same for all questions. */
  readonly limits: { readonly roles: readonly number[]; readonly counts: number };
}

/** Whether there are at least `least` incidents of a kind: by a model over numbers and by trees over the same. */
export interface Count { readonly kind: Kind; readonly least: number; readonly model: Dense; readonly trees: Trees }
/** The log-odds of a question: the mean of both. */
export const asked = ({ model, trees }: Pick<Count, 'model' | 'trees'>, x: readonly number[]): number => (odds(model, x) + grown(trees, x)) / 2;
/** The questions that are asked of a report. */
export const questions: readonly Pick<Count, 'kind' | 'least'>[] = [['ATTACK', 1], ['ATTACK', 2], ['ATTACK', 3], ['BOMBING', 1], ['BOMBING', 2], ['BOMBING', 3], ['KIDNAPPING', 1], ['KIDNAPPING', 2], ['ARSON', 1], ['ROBBERY', 1], ['FORCED WORK STOPPAGE', 1]]
  .map(([kind, least]) => ({ kind: kind as Kind, least: least as number }));
