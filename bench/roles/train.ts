import { anchorBits, anchorLabels } from '../../src/coders/rules/roles/anchors.ts';
import { contextOf, countNumbers, foundBy, guessAll, scoreAll, type Guess } from '../../src/coders/rules/roles/apply.ts';
import { bagBits } from '../../src/coders/rules/roles/bags.ts';
import { entityBits, rowsIn, tellingRows, type Context } from '../../src/coders/rules/roles/candidates.ts';
import { mean, shared, type Linear } from '../../src/coders/rules/roles/linear.ts';
import { asked, questions, type Count, type RoleModel } from '../../src/coders/rules/roles/model.ts';
import { confidences, kinds, passLabels, roles } from '../../src/coders/rules/roles/names.ts';
import { vectorsOf, type Scored } from '../../src/coders/rules/roles/numbers.ts';
import { readingBits, readingRows } from '../../src/coders/rules/roles/readings.ts';
import type { Trees } from '../../src/coders/rules/roles/trees.ts';
import { boost } from './boost.ts';
import { choice, type Choosing, type Group } from './choice.ts';
import { weigh } from './dense.ts';
import { several, type Lesson } from './lessons.ts';
import { countLimit, roleLimits } from './limits.ts';
import { ridge, type Example, type Ridge } from './ridge.ts';

const folds = 5, least = 2;
/** In how many lessons a row is that is neither rare nor common. */
const usual = 30;
interface Part extends Pick<Ridge, 'bits' | 'labels' | 'worth'> { readonly rare: number }
/** What each part learns, how much a loss counts there, and the power of rarity by which rare rows may grow more freely: those with which the jack-knifed ranking is best. */
const parts = {
  sentence: { bits: bagBits, labels: roles.length + kinds.length, worth: 6, rare: 0.25 },
  report: { bits: bagBits, labels: 1 + kinds.length + several.length, worth: 25, rare: 0.25 },
  anchor: { bits: anchorBits, labels: anchorLabels, worth: 20, rare: 0.25 },
  roles: { bits: entityBits, labels: passLabels, worth: 30, rare: 0.5 },
  belongs: { bits: entityBits, labels: kinds.length, worth: 10, rare: 0.25 },
  confidence: { bits: entityBits, labels: confidences.length, worth: 3, rare: 0.25 },
} satisfies Record<string, Part>;
const choosing: Choosing = { bits: readingBits, rounds: 6, rate: 0.1, decay: 1e-4, seed: 3 };
const countGrowth = { trees: 60, depth: 2, rate: 0.08, least: 15, pull: 3 };
const growth = { trees: 80, depth: 3, rate: 0.08, least: 15, pull: 3 };

/** A lesson with what models that never saw it think of it. */
export interface Judged { readonly lesson: Lesson; readonly context: Context; readonly scored: readonly Scored[]; readonly guesses: readonly Guess[]; readonly counts: readonly number[] }

interface Five { readonly all: Linear; readonly of: (i: number) => Linear }

/** One model from the mean of five, each trained without a fifth of the lessons; what each thinks of its fifth teaches the next stage. */
function jackknifed<T>(each: readonly (readonly T[])[], learn: (examples: readonly T[]) => Linear): Five {
  const five = Array.from({ length: folds }, (_, f) => learn(each.flatMap((x, i) => (i % folds === f ? [] : x))));
  return { all: mean(five), of: (i) => five[i % folds]! };
}

/** Such a model of a part; rows that fewer than `least` lessons have are left out, what a row counts stays. */
function fitted(lessons: readonly Lesson[], { rare, ...part }: Part, examples: (l: Lesson, i: number) => readonly Example[]): Five {
  const all = lessons.map(examples);
  const held = new Float32Array(2 ** part.bits);
  for (const list of all) for (const r of new Set(list.flatMap((x) => [...x.rows]))) held[r]!++;
  const each = all.map((list) => list.map((x) => ({ ...x, rows: x.rows.filter((r) => held[r]! >= least), value: shared(x.rows) })));
  const ease = held.map((n) => (Math.max(1, n) / usual) ** -rare);
  return jackknifed(each, (list) => ridge(list, { ...part, ease, close: 0.003, seed: 11 }));
}

/** Trains all stages; the order of the lessons and the seeds decide everything. */
export function train(lessons: readonly Lesson[], note: (line: string) => void): { readonly model: RoleModel; readonly judged: readonly Judged[] } {
  const sentence = fitted(lessons, parts.sentence, (l) => l.prepared.bags.sentences.map((rows, k) => ({ rows, yes: l.sentences[k]! })));
  const report = fitted(lessons, parts.report, (l) => [{ rows: l.prepared.bags.report, yes: l.report }]);
  const anchor = fitted(lessons, parts.anchor, (l) => l.prepared.anchors.map((rows, k) => ({ rows, yes: l.anchors[k]! })));
  const contexts = lessons.map((l, i) => contextOf(l.prepared, { sentence: sentence.of(i), report: report.of(i) }));
  const rows = lessons.map((l, i) => l.prepared.candidates.map((c) => rowsIn(l.prepared, c, contexts[i]!)));
  note('first stage done');
  const first = fitted(lessons, parts.roles, (l, i) => rows[i]!.map((r, c) => ({ rows: r, yes: l.answers[c]!.roles })));
  const reading = jackknifed(lessons.map(readingGroups), (list) => choice(list, choosing));
  const belongs = fitted(lessons, parts.belongs, (l, i) => rows[i]!.flatMap((r, c) => (l.answers[c]!.roles.some(Boolean) ? [{ rows: r, yes: l.answers[c]!.kinds }] : [])));
  const confidence = fitted(lessons, parts.confidence, (l, i) => rows[i]!.flatMap((_, c) => { const k = l.answers[c]!.confidence; return k < 0 ? [] : [{ rows: tellingRows(l.prepared, l.prepared.candidates[c]!, contexts[i]!), yes: confidences.map((_, j) => j === k) }]; }));
  const scored = lessons.map((l, i) => scoreAll(l.prepared, contexts[i]!, { roles: first.of(i), reading: reading.of(i) }));
  note('entities done');
  const vectors = lessons.map((l, i) => vectorsOf(l.prepared, contexts[i]!, scored[i]!).map((v) => ({ ...v, yes: l.answers[l.prepared.candidates.indexOf(v.scored.candidate)]!.roles })));
  const second = (use: (i: number) => boolean): readonly Trees[] => roles.map((_, k) => boost(vectors.flatMap((list, i) => (use(i) ? list.map((v) => ({ x: v.x[k]!, yes: v.yes[k]! })) : [])), growth));
  const without = Array.from({ length: folds }, (_, f) => second((i) => fifth(i) !== f));
  const guesses = lessons.map((l, i) => guessAll(l.prepared, contexts[i]!, scored[i]!, without[fifth(i)]!));
  note('second pass done');
  const numbers = lessons.map((l, i) => countNumbers(l.prepared, contexts[i]!, { anchor: anchor.of(i), found: foundBy(guesses[i]!, scored[i]!) }));
  const count = (use: (i: number) => boolean): readonly Pick<Count, 'model' | 'trees'>[] => questions.map((q) => {
    const points = lessons.flatMap((l, i) => (use(i) ? [{ x: numbers[i]!, yes: l.row.templates.filter((t) => t.type.includes(q.kind)).length >= q.least }] : []));
    return { model: weigh(points), trees: boost(points, countGrowth) };
  });
  const countsWithout = Array.from({ length: folds }, (_, f) => count((i) => fifth(i) !== f));
  const counted = lessons.map((_, i) => countsWithout[fifth(i)]!.map((c) => asked(c, numbers[i]!)));
  const judged = lessons.map((lesson, i): Judged => ({ lesson, context: contexts[i]!, scored: scored[i]!, guesses: guesses[i]!, counts: counted[i]! }));
  const limits = { roles: roleLimits(judged), counts: countLimit(judged) };
  const model: RoleModel = { sentence: sentence.all, report: report.all, anchor: anchor.all, roles: first.all, reading: reading.all, belongs: belongs.all, confidence: confidence.all, second: second(() => true), counts: count(() => true).map((c, i) => ({ ...questions[i]!, ...c })), limits };
  return { model, judged };
}

const fifth = (i: number): number => Math.floor(i / 7) % folds;

/** For each filler of a role the ways to read it, where one of several is right. */
function readingGroups(l: Lesson): readonly Group[] {
  return l.prepared.candidates.flatMap((c, n) => roles.flatMap((role, k) => (l.answers[n]!.roles[k] && c.forms.size > 1 ? [[...c.forms].map((entry) => ({ rows: readingRows(l.prepared.read, role, entry), yes: l.gold[role].some((g) => g.has(entry[0])) }))] : [])));
}
