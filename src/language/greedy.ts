import { actionRows } from './action-rows.ts';
import { Sum, wordSumsCount as width } from './action-parts.ts';
import { pairSum, wordSums, type Sums } from './action-sums.ts';
import { actionAtoms, actionTemplates, fillActionAtoms, type Seen } from './actions.ts';
import { allowed, attach, fromTop, left, push, right, shift, start, type Arcs } from './arcs.ts';
import type { Forms } from './forms.ts';
import { labelRows } from './label-rows.ts';
import { fillSettled, sidesWithout } from './label-sums.ts';
import { fillLabelAtoms, labelAtoms, labelTemplates } from './labels.ts';
import { unsure } from './keyed.ts';
import { addRows, best, type Sparse } from './sparse.ts';
import { sureAction, sureLabel, type Sure } from './sure.ts';
import type { Told } from './told.ts';

/** Weights of a greedy parser: for each row, how much left and right speak more than shift, in the lower and the upper 16 bits of one number; and what was summed up of them. */
export interface Pairs { readonly shift: number; readonly cells: Int32Array; readonly told: Told; readonly sums: Sums }

/** What names relations: the weights, and what needs no weighing; null in training, where nothing is sure. */
export interface Labeller { readonly relations: readonly string[]; readonly labels: Sparse; readonly sure: Sure | null }
/** A parser: its relations, the weights of its actions and of its relations, and what it decides without them. */
export interface Parser extends Labeller { readonly actions: Pairs }

/** The hashes that the parser looks at, from a sentence's hashes and tag classes (from index 2 on, as the tagger gives them). */
export function seenOf(forms: Forms, tags: Uint8Array): Seen {
  const n = forms.count;
  const words = new Int32Array(n + 2), ids = new Int32Array(n + 2), ends = new Int32Array(n + 2);
  for (let i = 0; i < n; i++) { const w = forms.words[i]!; words[i] = w.low; ends[i] = w.suffix3; ids[i] = tags[i + 2]!; }
  words[n] = 0x3243f6a8; ids[n] = 254; ends[n] = 0x3243f6a8;
  words[n + 1] = 0x1319a2e0; ids[n + 1] = 253; ends[n + 1] = 0x1319a2e0;
  return { n, words, tags: ids, ends };
}

const atoms = new Int32Array(actionAtoms);
const rows = new Int32Array(actionTemplates.count);
const arcAtoms = new Int32Array(labelAtoms);
const arcRows = new Int32Array(labelTemplates.count);
const scores = new Int32Array(256);

/** Sets the scores of so many relations to the sums of all templates' rows of an arc, given by its atoms: what its direction, both tags and absent children speak for is held. */
export function labelSums(labels: Sparse, arc: Int32Array, out: Int32Array, relations: number): Int32Array {
  const none = sidesWithout(arc);
  fillSettled(labels, arc, none, out, relations);
  addRows(labels, arcRows, labelRows(arc, labels.shift, labels.told, arcRows, none ^ 31), out);
  return out;
}

/** The relation of the arc that an action makes in this state. */
export function labelFor(parser: Labeller, state: Arcs, seen: Seen, action: number): number {
  const known = parser.sure ? sureLabel(parser.sure, state, seen, action) : unsure;
  if (known !== unsure) return known;
  const dep = fromTop(state, 0);
  fillLabelAtoms(state, seen, action === left ? state.next : fromTop(state, 1), dep, arcAtoms);
  return best(labelSums(parser.labels, arcAtoms, scores, parser.relations.length), parser.relations.length);
}

/** The sum of all templates' cells in a state: what single words and pairs of tags speak for is held. */
export function actionSum({ cells, shift: by, told, sums }: Pairs, state: Arcs, seen: Seen): number {
  fillActionAtoms(state, seen, atoms);
  const w = wordSums(sums, seen), { next, n } = state;
  const s0 = fromTop(state, 0) * width, s1 = fromTop(state, 1) * width, s2 = fromTop(state, 2) * width;
  const b0 = next * width, b1 = (next + 1 < n ? next + 1 : n + 1) * width, b2 = (next + 2 < n ? next + 2 : n + 1) * width;
  // bits of the sides without children, by their numbers of children
  const none = (atoms[16] ? 0 : 1) | (atoms[17] ? 0 : 2) | (atoms[18] ? 0 : 4) | (atoms[19] ? 0 : 8) | (atoms[20] ? 0 : 16);
  const count = actionRows(atoms, by, told, rows, none ^ 31);
  let sum = w[s0 + Sum.s0]! + w[b0 + Sum.b0]! + w[s1 + Sum.s1]! + w[b1 + Sum.b1]! + w[b2 + Sum.b2]! + w[s2 + Sum.s2]!;
  if (none & 1) sum += w[s0 + Sum.s0l]!;
  if (none & 2) sum += w[s0 + Sum.s0r]!;
  if (none & 4) sum += w[b0 + Sum.b0l]!;
  if (none & 16) sum += w[s1 + Sum.s1r]!;
  const s0t = atoms[6]!, s1t = atoms[7]!, b0t = atoms[9]!, distance = atoms[15]!;
  sum += pairSum(sums, 's0b0', s0t, b0t, none & 7) + pairSum(sums, 's1s0', s1t, s0t, (none & 1) | ((none >> 2) & 6)) + pairSum(sums, 's1b0', s1t, b0t, none & 1);
  sum += pairSum(sums, 'b0b1', b0t, atoms[10]!, 0) + pairSum(sums, 'ds0', distance, s0t, 0) + pairSum(sums, 'db0', distance, b0t, 0);
  for (let i = 0; i < count; i++) sum = (sum + cells[rows[i]!]!) | 0;
  return sum | 0;
}

function choose(sum: number, may: number): number {
  const l = (sum << 16) >> 16;
  const r = (sum - l) >> 16;
  let action = may & 1 ? shift : left, top = may & 1 ? 0 : -Infinity;
  if (may & 2 && l > top) { action = left; top = l; }
  if (may & 4 && r > top) action = right;
  return action;
}

/** The action of a state in which more than one is allowed. */
export function decide({ actions, sure }: Parser, state: Arcs, seen: Seen, may: number): number {
  const known = sure ? sureAction(sure, state, seen) : unsure;
  if (known !== unsure && may & (1 << known)) return known;
  return choose(actionSum(actions, state, seen), may);
}

/** The tree of a sentence, one action at a time: the state at its end, whose first two columns are heads (the root is n) and relations. `state` is its first one. */
export function parseGreedily(parser: Parser, seen: Seen, state: Arcs = start(seen.n)): Arcs {
  for (let may = allowed(state); may; may = allowed(state)) {
    const action = may === 1 ? shift : may === 4 ? right : decide(parser, state, seen, may);
    if (action === shift) push(state);
    else attach(state, action, labelFor(parser, state, seen, action));
  }
  return state;
}
