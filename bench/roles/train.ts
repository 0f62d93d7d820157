import { anchorBits, anchorLabels } from '../../src/coders/rules/roles/anchors.ts';
import { contextOf, countNumbers, foundBy, guessAll, scoreAll, type Guess } from '../../src/coders/rules/roles/apply.ts';
import { bagBits } from '../../src/coders/rules/roles/bags.ts';
import { entityBits, rowsIn, tellingRows, type Context } from '../../src/coders/rules/roles/candidates.ts';
import { odds, type Dense } from '../../src/coders/rules/roles/dense.ts';
import { fit, mean, shared, type Course, type Example, type Linear } from '../../src/coders/rules/roles/linear.ts';
import { questions, type RoleModel } from '../../src/coders/rules/roles/model.ts';
import { confidences, kinds, passLabels, roles } from '../../src/coders/rules/roles/names.ts';
import { vectorsOf, type Scored } from '../../src/coders/rules/roles/numbers.ts';
import { readingBits, readingRows } from '../../src/coders/rules/roles/readings.ts';
import type { Trees } from '../../src/coders/rules/roles/trees.ts';
import { boost } from './boost.ts';
import { weigh } from './dense.ts';
import { several, type Lesson } from './lessons.ts';
import { countLimit, roleLimits } from './limits.ts';

const folds = 5;
const courses = {
  sentence: { bits: bagBits, labels: roles.length + kinds.length, epochs: 5, rate: 0.1, decay: 1e-4, seed: 11 },
  report: { bits: bagBits, labels: 1 + kinds.length + several.length, epochs: 12, rate: 0.2, decay: 1e-4, seed: 11 },
  anchor: { bits: anchorBits, labels: anchorLabels, epochs: 12, rate: 0.2, decay: 1e-4, seed: 13 },
  roles: { bits: entityBits, labels: passLabels, epochs: 5, rate: 0.06, decay: 1e-4, seed: 5 },
  reading: { bits: readingBits, labels: 1, epochs: 6, rate: 0.1, decay: 1e-4, seed: 3 },
  belongs: { bits: entityBits, labels: kinds.length, epochs: 8, rate: 0.06, decay: 1e-4, seed: 7 },
  confidence: { bits: entityBits, labels: confidences.length, epochs: 10, rate: 0.06, decay: 1e-4, seed: 9 },
} satisfies Record<string, Course>;
const growth = { trees: 80, depth: 3, rate: 0.08, least: 15, pull: 3 };

/** A lesson with what models that never saw it think of it. */
export interface Judged { readonly lesson: Lesson; readonly context: Context; readonly scored: readonly Scored[]; readonly guesses: readonly Guess[]; readonly counts: readonly number[] }

/** One model from the mean of five, each trained without a fifth of the lessons; what each thinks of its fifth teaches the next stage. */
function jackknifed(lessons: readonly Lesson[], course: Course, examples: (l: Lesson, i: number) => readonly Example[]): { readonly all: Linear; readonly of: (i: number) => Linear } {
  const each = lessons.map(examples);
  const parts = Array.from({ length: folds }, (_, f) => fit(each.flatMap((x, i) => (i % folds === f ? [] : x)), course));
  return { all: mean(parts), of: (i) => parts[i % folds]! };
}

/** Trains all stages; the order of the lessons and the seeds decide everything. */
export function train(lessons: readonly Lesson[], note: (line: string) => void): { readonly model: RoleModel; readonly judged: readonly Judged[] } {
  const sentence = jackknifed(lessons, courses.sentence, (l) => l.prepared.bags.sentences.map((rows, k) => ({ rows, yes: l.sentences[k]! })));
  const report = jackknifed(lessons, courses.report, (l) => [{ rows: l.prepared.bags.report, yes: l.report, value: shared(l.prepared.bags.report) }]);
  const places = often(lessons.map((l) => l.prepared.anchors));
  const anchor = jackknifed(lessons, courses.anchor, (l, i) => places[i]!.map((rows, k) => ({ rows, yes: l.anchors[k]!, value: shared(l.prepared.anchors[k]!) })));
  const contexts = lessons.map((l, i) => contextOf(l.prepared, { sentence: sentence.of(i), report: report.of(i) }));
  const rows = often(lessons.map((l, i) => l.prepared.candidates.map((c) => rowsIn(l.prepared, c, contexts[i]!))));
  note('first stage done');
  const first = jackknifed(lessons, courses.roles, (l, i) => rows[i]!.map((r, c) => ({ rows: r, yes: l.answers[c]!.roles })));
  const reading = jackknifed(lessons, courses.reading, readingExamples);
  const belongs = jackknifed(lessons, courses.belongs, (l, i) => rows[i]!.flatMap((r, c) => (l.answers[c]!.roles.some(Boolean) ? [{ rows: r, yes: l.answers[c]!.kinds }] : [])));
  const confidence = jackknifed(lessons, courses.confidence, (l, i) => rows[i]!.flatMap((_, c) => { const k = l.answers[c]!.confidence; return k < 0 ? [] : [{ rows: tellingRows(l.prepared, l.prepared.candidates[c]!, contexts[i]!), yes: confidences.map((_, j) => j === k) }]; }));
  const scored = lessons.map((l, i) => scoreAll(l.prepared, contexts[i]!, { roles: first.of(i), reading: reading.of(i) }));
  note('entities done');
  const vectors = lessons.map((l, i) => vectorsOf(l.prepared, contexts[i]!, scored[i]!).map((v) => ({ ...v, yes: l.answers[l.prepared.candidates.indexOf(v.scored.candidate)]!.roles })));
  const second = (use: (i: number) => boolean): readonly Trees[] => roles.map((_, k) => boost(vectors.flatMap((list, i) => (use(i) ? list.map((v) => ({ x: v.x[k]!, yes: v.yes[k]! })) : [])), growth));
  const without = Array.from({ length: folds }, (_, f) => second((i) => part(i) !== f));
  const guesses = lessons.map((l, i) => guessAll(l.prepared, contexts[i]!, scored[i]!, without[part(i)]!));
  note('second pass done');
  const numbers = lessons.map((l, i) => countNumbers(l.prepared, contexts[i]!, { anchor: anchor.of(i), found: foundBy(guesses[i]!, scored[i]!) }));
  const count = (use: (i: number) => boolean): readonly Dense[] => questions.map((q) => weigh(lessons.flatMap((l, i) => (use(i) ? [{ x: numbers[i]!, yes: l.row.templates.filter((t) => t.type.includes(q.kind)).length >= q.least }] : []))));
  const countsWithout = Array.from({ length: folds }, (_, f) => count((i) => part(i) !== f));
  const counted = lessons.map((_, i) => countsWithout[part(i)]!.map((t) => odds(t, numbers[i]!)));
  const judged = lessons.map((lesson, i): Judged => ({ lesson, context: contexts[i]!, scored: scored[i]!, guesses: guesses[i]!, counts: counted[i]! }));
  const limits = { roles: roleLimits(judged), counts: countLimit(judged) };
  const model: RoleModel = { sentence: sentence.all, report: report.all, anchor: anchor.all, roles: first.all, reading: reading.all, belongs: belongs.all, confidence: confidence.all, second: second(() => true), counts: count(() => true).map((model, i) => ({ ...questions[i]!, model })), limits };
  return { model, judged };
}

/** Leaves out the rows that only one lesson has. */
function often(all: readonly (readonly Int32Array[])[]): readonly (readonly Int32Array[])[] {
  const lessons = new Uint16Array(2 ** entityBits);
  for (const list of all) for (const r of new Set(list.flatMap((x) => [...x]))) lessons[r]!++;
  return all.map((list) => list.map((x) => x.filter((r) => lessons[r]! > 1)));
}

const part = (i: number): number => Math.floor(i / 7) % folds;

function readingExamples(l: Lesson): readonly Example[] {
  return l.prepared.candidates.flatMap((c, n) => roles.flatMap((role, k) => (l.answers[n]!.roles[k] && c.forms.size > 1 ? [...c.forms].map((entry) => ({ rows: readingRows(l.prepared.read, role, entry), yes: [l.gold[role].some((g) => g.has(entry[0]))] })) : [])));
}
