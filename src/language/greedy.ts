import { actionRows } from './action-rows.ts';
import { actionAtoms, actionTemplates, fillActionAtoms, type Seen } from './actions.ts';
import { allowed, attach, fromTop, left, push, right, shift, start, type Arcs } from './arcs.ts';
import type { Forms } from './forms.ts';
import { labelRows } from './label-rows.ts';
import { fillLabelAtoms, labelAtoms, labelTemplates } from './labels.ts';
import { unsure } from './keyed.ts';
import { addRows, best, type Sparse } from './sparse.ts';
import { sureAction, sureLabel, type Sure } from './sure.ts';
import type { Told } from './told.ts';

/** Weights of a greedy parser: for each row, how much left and right speak more than shift, in the lower and the upper 16 bits of one number; and which rows hold any. */
export interface Pairs { readonly shift: number; readonly cells: Int32Array; readonly told: Told }

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

/** The relation of the arc that an action makes in this state. */
export function labelFor(parser: Labeller, state: Arcs, seen: Seen, action: number): number {
  const known = parser.sure ? sureLabel(parser.sure, state, seen, action) : unsure;
  if (known !== unsure) return known;
  const dep = fromTop(state, 0);
  fillLabelAtoms(state, seen, action === left ? state.next : fromTop(state, 1), dep, arcAtoms);
  const count = labelRows(arcAtoms, parser.labels.shift, parser.labels.told, arcRows);
  scores.fill(0);
  addRows(parser.labels, arcRows, count, scores);
  return best(scores, parser.relations.length);
}

function choose({ cells, shift: by, told }: Pairs, may: number): number {
  const count = actionRows(atoms, by, told, rows);
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + cells[rows[i]!]!) | 0;
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
  fillActionAtoms(state, seen, atoms);
  return choose(actions, may);
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
