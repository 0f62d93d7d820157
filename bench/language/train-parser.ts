import { actionAtoms, actionTemplates, fillActionAtoms, type Seen } from '../../src/language/actions.ts';
import { allowed, attach, fromTop, left, push, shift, start } from '../../src/language/arcs.ts';
import { fillLabelAtoms, labelAtoms, labelTemplates } from '../../src/language/labels.ts';
import { fillRows } from '../../src/language/templates.ts';
import { chance, Learner, shuffled } from './learner.ts';
import { bestActions, goldOf, type Gold } from './oracle.ts';

/** A sentence for the parser: what it sees (with predicted tags), gold heads from 0 (-1 root) and relation ids. */
export interface Parsed { readonly seen: Seen; readonly heads: Int32Array; readonly labels: Uint8Array }

/** How a parser is trained. */
export interface Training { readonly relations: number; readonly bits: number; readonly labelBits: number; readonly epochs: number; readonly seed: number; readonly margin: number; readonly enough: number; readonly after?: (epoch: number, actions: Learner, labels: Learner) => void }

/** Trains the greedy parser with the dynamic oracle, following its own actions nine times in ten after the first epoch. */
export function trainGreedy(sentences: readonly Parsed[], o: Training): { readonly actions: Learner; readonly labels: Learner } {
  const actions = new Learner(o.bits, 3, o.enough), labels = new Learner(o.labelBits, o.relations, o.enough);
  const random = chance(o.seed);
  const golds = sentences.map((s) => goldOf(s.heads));
  const run = new Run(actions, labels, random, o.margin);
  for (let e = 0; e < o.epochs; e++) {
    for (const at of shuffled(sentences.length, random)) run.sentence(sentences[at]!, golds[at]!, e > 0 ? 0.9 : 0);
    o.after?.(e, actions, labels);
  }
  return { actions, labels };
}

class Run {
  private readonly atoms = new Int32Array(actionAtoms);
  private readonly rows = new Int32Array(actionTemplates.count);
  private readonly arcAtoms = new Int32Array(labelAtoms);
  private readonly arcRows = new Int32Array(labelTemplates.count);
  private readonly scores = new Float64Array(3);
  private readonly labelScores: Float64Array;
  constructor(private readonly actions: Learner, private readonly labels: Learner, private readonly random: () => number, private readonly margin: number) { this.labelScores = new Float64Array(labels.width); }

  sentence(s: Parsed, gold: Gold, explore: number): void {
    const state = start(s.seen.n);
    const places = new Uint8Array(s.seen.n + 1);
    places[s.seen.n] = 1;
    for (let may = allowed(state); may; may = allowed(state)) {
      const action = may & (may - 1) ? this.choose(state, s, { gold, places, may, explore }) : may === 1 ? shift : 2;
      if (action === shift) { places[state.next] = 1; push(state); continue; }
      const dep = fromTop(state, 0), head = action === left ? state.next : fromTop(state, 1);
      const label = this.label(state, s, { head, dep, right: gold.heads[dep] === head });
      places[dep] = 0;
      attach(state, action, label);
    }
  }

  private choose(state: ReturnType<typeof start>, s: Parsed, o: { readonly gold: Gold; readonly places: Uint8Array; readonly may: number; readonly explore: number }): number {
    const { actions, rows, scores, atoms } = this;
    const n = actionTemplates.count;
    fillActionAtoms(state, s.seen, atoms);
    fillRows(actionTemplates, atoms, 32 - actions.bits, rows);
    actions.score(rows, n, scores);
    const good = bestActions(state, o.gold, o.places);
    const top = (bits: number): number => [0, 1, 2].filter((a) => bits & (1 << a)).reduce((x, a) => (scores[a]! > scores[x]! ? a : x), 31 - Math.clz32(bits & -bits));
    const right = top(good), bad = o.may & ~good;
    actions.step++;
    if (!bad) return right;
    const rival = top(bad);
    const wrong = scores[rival]! >= scores[right]!;
    if (scores[right]! <= scores[rival]! + this.margin) {
      actions.add(rows, n, { column: right, by: 1 });
      actions.add(rows, n, { column: rival, by: -1 });
    }
    return wrong && this.random() < o.explore ? rival : right;
  }

  private label(state: ReturnType<typeof start>, s: Parsed, arc: { readonly head: number; readonly dep: number; readonly right: boolean }): number {
    const { labels, arcAtoms, arcRows, labelScores } = this;
    const n = labelTemplates.count;
    fillLabelAtoms(state, s.seen, arc.head, arc.dep, arcAtoms);
    fillRows(labelTemplates, arcAtoms, 32 - labels.bits, arcRows);
    labels.score(arcRows, n, labelScores);
    const wanted = s.labels[arc.dep]!;
    let rival = wanted === 0 ? 1 : 0;
    for (let c = 0; c < labels.width; c++) if (c !== wanted && labelScores[c]! > labelScores[rival]!) rival = c;
    const guess = labelScores[rival]! >= labelScores[wanted]! ? rival : wanted;
    if (!arc.right) return guess;
    labels.step++;
    if (labelScores[wanted]! <= labelScores[rival]! + this.margin) {
      labels.add(arcRows, n, { column: wanted, by: 1 });
      labels.add(arcRows, n, { column: rival, by: -1 });
    }
    return guess;
  }
}
