import { choose } from '../../src/coders/rules/roles/apply.ts';
import { questions } from '../../src/coders/rules/roles/model.ts';
import { kinds, roles } from '../../src/coders/rules/roles/names.ts';
import type { Judged } from './train.ts';

interface Tally { readonly right: number; readonly given: number; readonly wanted: number }
const sum = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted });
const f1 = (t: Tally): number => (2 * t.right) / Math.max(1, t.given + t.wanted);
const none: Tally = { right: 0, given: 0, wanted: 0 };

/** The steps tried for a limit, in log-odds. */
const steps = Array.from({ length: 36 }, (_, i) => Math.round((-2.6 + i * 0.1) * 10) / 10);

/** Sets limits one after another so that the F1 over all of them together is highest, levelled over neighbouring limits so that chance decides less; two rounds. */
function ascend(count: number, tally: (k: number, limit: number) => Tally): readonly number[] {
  const held = Array.from({ length: count }, () => new Map<number, Tally>());
  const at = (k: number, limit: number): Tally => { const had = held[k]!.get(limit); if (had) return had; const made = tally(k, limit); held[k]!.set(limit, made); return made; };
  const limits = Array.from({ length: count }, () => -1.2);
  for (let round = 0; round < 2; round++) for (let k = 0; k < count; k++) {
    const others = limits.reduce((t, l, j) => (j === k ? t : sum(t, at(j, l))), none);
    const all = steps.map((s) => f1(sum(others, at(k, s))));
    const level = all.map((_, i) => { const near = all.slice(Math.max(0, i - 2), i + 3); return near.reduce((a, b) => a + b, 0) / near.length; });
    limits[k] = steps[level.indexOf(Math.max(...level))]!;
  }
  return limits;
}

/** The limit of each role at which the F1 over all roles is highest on reports that the models did not see. */
export function roleLimits(judged: readonly Judged[]): readonly number[] {
  return ascend(roles.length, (k, limit) => judged.map(({ lesson, guesses }) => {
    const gold = lesson.gold[roles[k]!];
    const given = choose(guesses.filter((g) => g.role === roles[k]), roles.map(() => limit));
    const used = new Set<number>();
    for (const g of given) { const i = gold.findIndex((names, j) => !used.has(j) && names.has(g.words)); if (i >= 0) used.add(i); }
    return { right: used.size, given: given.length, wanted: gold.length };
  }).reduce(sum, none));
}

/** The one limit of all questions of how many incidents at which the F1 of incident types is highest, levelled over neighbouring limits: one for all, as the limit that serves F1 best depends on the F1 alone. */
export function countLimit(judged: readonly Judged[]): number {
  const all = steps.map((limit) => f1(judged.map(({ lesson, counts }) => kinds.map((kind): Tally => {
    const wanted = lesson.row.templates.filter((t) => t.type.includes(kind)).length;
    const given = questions.filter((q, i) => q.kind === kind && counts[i]! >= limit).length;
    return { right: Math.min(given, wanted), given, wanted };
  }).reduce(sum, none)).reduce(sum, none)));
  const level = all.map((_, i) => { const near = all.slice(Math.max(0, i - 2), i + 3); return near.reduce((a, b) => a + b, 0) / near.length; });
  return steps[level.indexOf(Math.max(...level))]!;
}
