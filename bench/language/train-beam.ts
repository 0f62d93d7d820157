import { actionTemplates } from '../../src/language/actions.ts';
import { allowed, start } from '../../src/language/arcs.ts';
import { actionScores, lastRows, step, widen, type Path, type Search } from '../../src/language/beam.ts';
import { chance, Learner, shuffled } from './learner.ts';
import { bestActions, goldOf, type Gold } from './oracle.ts';
import type { Parsed } from './train-parser.ts';

/** Trains the actions of a beam parser by max-violation updates (Huang, Fayong and Guo 2012) against the canonical path; relations come from a labeller that stays as it is. */
export function trainBeam(sentences: readonly Parsed[], o: { readonly bits: number; readonly width: number; readonly epochs: number; readonly seed: number; readonly longest: number; readonly label: Search['label']; readonly after?: (epoch: number, actions: Learner) => void }): Learner {
  const learner = new Learner(o.bits, 3);
  const search: Search = { width: o.width, label: o.label, scorer: { shift: 32 - o.bits, score: (rows, count, out) => { learner.scoreThree(rows, count, out); } } };
  const random = chance(o.seed);
  const golds = sentences.map((s) => goldOf(s.heads));
  for (let e = 0; e < o.epochs; e++) {
    for (const at of shuffled(sentences.length, random)) if (sentences[at]!.heads.length <= o.longest) { learner.step++; learn(learner, search, sentences[at]!, golds[at]!); }
    o.after?.(e, learner);
  }
  return learner;
}

/** Left and right before shift where they cost the same. */
function canonical(path: Path, gold: Gold, places: Uint8Array): number {
  const good = bestActions(path.state, gold, places);
  return good & 2 ? 1 : good & 4 ? 2 : 0;
}

function onStack(path: Path): Uint8Array {
  const { data, size, depth } = path.state;
  const places = new Uint8Array(size);
  for (let k = 0; k < depth; k++) places[data[10 * size + k]!] = 1;
  return places;
}

function learn(learner: Learner, search: Search, s: Parsed, gold: Gold): void {
  const first: Path = { state: start(s.seen.n), score: 0, action: -1, from: null };
  let paths: readonly Path[] = [first], right = first;
  let worst = 0, guess: Path | null = null, wanted: Path | null = null;
  let lost = false;
  for (let k = 0; k < 2 * s.seen.n; k++) {
    const action = canonical(right, gold, onStack(right));
    right = step(search, s.seen, right, { action, score: right.score + actionScores(search, s.seen, right.state)[action]! });
    paths = widen(search, s.seen, paths);
    const gap = paths[0]!.score - right.score;
    lost ||= !paths.some((p) => same(p, right));
    if ((lost || k === 2 * s.seen.n - 1) && gap >= worst && !same(paths[0]!, right)) { worst = gap; guess = paths[0]!; wanted = right; }
  }
  if (!guess || !wanted) return;
  apply(learner, search, s, wanted, 1, common(wanted, guess));
  apply(learner, search, s, guess, -1, common(wanted, guess));
}

function same(a: Path, b: Path): boolean {
  for (let [x, y]: [Path | null, Path | null] = [a, b]; x !== y; [x, y] = [x!.from, y!.from]) if (!x || !y || x.action !== y.action) return false;
  return true;
}

const actionsOf = (path: Path): readonly number[] => { const out: number[] = []; for (let p: Path | null = path; p?.from; p = p.from) out.push(p.action); return out.reverse(); };

function common(a: Path, b: Path): number {
  const [x, y] = [actionsOf(a), actionsOf(b)];
  let k = 0;
  while (k < x.length && x[k] === y[k]) k++;
  return k;
}

function apply(learner: Learner, search: Search, s: Parsed, path: Path, by: number, from: number): void {
  const steps: Path[] = [];
  for (let p: Path | null = path; p?.from; p = p.from) steps.push(p);
  steps.reverse().slice(from).forEach((p) => {
    if (!(allowed(p.from!.state) & (1 << p.action))) return;
    actionScores(search, s.seen, p.from!.state);
    learner.add(lastRows(), actionTemplates.count, { column: p.action, by });
  });
}
