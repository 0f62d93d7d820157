import { fromTop, left, type Arcs } from './arcs.ts';
import type { Seen } from './actions.ts';
import { unsure, valueOf, type Keyed } from './keyed.ts';

/**
 * What a parser decides by a few tags alone: keys of which it nearly always made the same of in training, and what. Those of an action are the tags of the
 * stack's two upper and of the two next words, or of all but the second; those of a relation are the arc's side, both tags and the relations below the dependent, or these and the dependent.
 */
export interface Sure { readonly actions: readonly [Keyed, Keyed]; readonly labels: readonly [Keyed, Keyed] }

/** The keys of a state, the finer first. */
export function actionKeys({ data, size, n, next, depth }: Arcs, { tags }: Seen): readonly [number, number] {
  const top = 10 * size + depth - 1;
  const three = (tags[data[top]!]! << 16) | (tags[next < n ? next : n + 1]! << 8) | tags[next + 1 < n ? next + 1 : n + 1]!;
  return [three | (tags[depth > 1 ? data[top - 1]! : n + 1]! << 24), three];
}

/** The keys of the arc that an action makes in a state, the coarser first: "Monday" with an "'s" below it is another word than "Monday". */
export function labelKeys(state: Arcs, { words, tags }: Seen, action: number): readonly [number, number] {
  const { data, size } = state, dep = fromTop(state, 0);
  const key = (action << 16) | (tags[action === left ? state.next : fromTop(state, 1)]! << 8) | tags[dep]!;
  const below = Math.imul(data[8 * size + dep]! ^ Math.imul(data[9 * size + dep]!, 0x85ebca6b), 0x9e3779b1) ^ key;
  return [below, Math.imul(words[dep]! ^ Math.imul(below, 0x85ebca6b), 0x9e3779b1)];
}

const first = (a: Keyed, b: Keyed, [x, y]: readonly [number, number]): number => { const v = valueOf(a, x); return v === unsure ? valueOf(b, y) : v; };

/** The action that these tags alone settle; `unsure` where they do not. */
export const sureAction = (sure: Sure, state: Arcs, seen: Seen): number => first(sure.actions[0], sure.actions[1], actionKeys(state, seen));

/** The relation that these tags, or they and the dependent, settle; `unsure` where they do not. */
export const sureLabel = (sure: Sure, state: Arcs, seen: Seen, action: number): number => first(sure.labels[0], sure.labels[1], labelKeys(state, seen, action));
