import { actionAtoms, actionTemplates, fillActionAtoms, type Seen } from './actions.ts';
import { allowed, attach, copyOf, left, push, right, shift, start, type Arcs } from './arcs.ts';
import { fillRows } from './templates.ts';

/** Weights for all three actions, summed over rows into `out`. A beam needs them absolute, for they add up along a path. */
export interface Scorer { readonly shift: number; readonly score: (rows: Int32Array, count: number, out: Float64Array) => void }

/** Weights of shift, left and right for each row, four numbers apart. */
export interface Triples { readonly shift: number; readonly cells: Int16Array }

/** A scorer over shipped weights. */
export const scorerOf = ({ shift: by, cells }: Triples): Scorer => ({
  shift: by,
  score: (list, count, out) => {
    let s = 0, l = 0, r = 0;
    for (let i = 0; i < count; i++) { const at = list[i]! << 2; s += cells[at]!; l += cells[at + 1]!; r += cells[at + 2]!; }
    out[shift] = s; out[left] = l; out[right] = r;
  },
});

/** A path of actions: its state, the score so far, and the path it goes on from. */
export interface Path { readonly state: Arcs; readonly score: number; readonly action: number; readonly from: Path | null }

/** How states are followed: how many at once, and which relation an action's arc gets. */
export interface Search { readonly width: number; readonly scorer: Scorer; readonly label: (state: Arcs, seen: Seen, action: number) => number }

const atoms = new Int32Array(actionAtoms);
const rows = new Int32Array(actionTemplates.count);
const scores = new Float64Array(3);

/** Does one action, on a state of its own. */
export function step(search: Search, seen: Seen, path: Path, next: { readonly action: number; readonly score: number }): Path {
  const state = copyOf(path.state);
  if (next.action === shift) push(state);
  else attach(state, next.action, search.label(state, seen, next.action));
  return { state, score: next.score, action: next.action, from: path };
}

/** The scores of the three actions in a state. */
export function actionScores(search: Search, seen: Seen, state: Arcs): Float64Array {
  fillActionAtoms(state, seen, atoms);
  fillRows(actionTemplates, atoms, search.scorer.shift, rows);
  search.scorer.score(rows, actionTemplates.count, scores);
  return scores;
}

/** The rows that spoke in the last call of `actionScores`; for training. */
export const lastRows = (): Int32Array => rows;

/** The best paths one action further, best first. */
export function widen(search: Search, seen: Seen, paths: readonly Path[]): Path[] {
  const next: { path: Path; action: number; score: number }[] = [];
  for (const path of paths) {
    const may = allowed(path.state);
    const s = actionScores(search, seen, path.state);
    for (const action of [shift, left, right]) if (may & (1 << action)) next.push({ path, action, score: path.score + s[action]! });
  }
  next.sort((a, b) => b.score - a.score);
  return next.slice(0, search.width).map((x) => step(search, seen, x.path, x));
}

/** The tree at the end of the best path. */
export function parseByBeam(search: Search, seen: Seen): Arcs {
  let paths: Path[] = [{ state: start(seen.n), score: 0, action: -1, from: null }];
  for (let k = 0; k < 2 * seen.n; k++) paths = widen(search, seen, paths);
  return paths[0]!.state;
}
