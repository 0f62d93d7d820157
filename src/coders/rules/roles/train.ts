import type { Sentence } from '#language';
import { entities, features, readings, type Entity } from './entities.ts';
import { fit, type Example, type Linear } from './linear.ts';
import { bag, choose, contextOf, hashed, roles, score, type RoleModel, type RoleName } from './model.ts';

/** A report to learn from: its parse, its lower-case text and the names in each role (alternatives of one entity together). */
export interface Lesson { readonly sentences: readonly Sentence[]; readonly text: string; readonly gold: Readonly<Record<RoleName, readonly (readonly string[])[]>> }

/** A name without quotes, articles and doubled spaces, for comparison with the keys. */
export const plain = (s: string): string => s.toLowerCase().replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();

const bits = 19;
/** Whether one of an entity's readings is one of the gold names of a role. */
export function matches(e: Entity, names: ReadonlySet<string>): number {
  for (const spot of e.spots) for (const [i, f] of spot.forms.entries()) if (f && names.has(f) && (i !== 2 && i !== 4 || f.length > 3)) return i;
  return -1;
}

/** The two first-stage models: does a sentence hold a filler, does a report tell of an incident. */
function firstStage(lessons: readonly Lesson[]): { readonly sentence: Linear; readonly report: Linear } {
  const sentence: Example[] = [];
  const report: Example[] = [];
  for (const l of lessons) {
    const names = roles.flatMap((r) => l.gold[r].flat().map(plain)).filter((n) => n.length > 3);
    const bags = l.sentences.map(bag);
    l.sentences.forEach((s, i) => { const text = s.tokens.map((t) => t.form.toLowerCase()).join(' '); sentence.push({ rows: hashed(bags[i] ?? [], bits), yes: names.some((n) => text.includes(n)) }); });
    report.push({ rows: hashed(new Set(bags.flat()), bits), yes: names.length > 0 });
  }
  const options = { epochs: 8, rate: 0.15, decay: 1e-5, seed: 11 };
  return { sentence: fit(sentence, bits, options), report: fit(report, bits, { ...options, rate: 0.08 }) };
}

interface Prepared { readonly lesson: Lesson; readonly rows: readonly { readonly entity: Entity; readonly rows: Int32Array }[] }
const prepare = (lessons: readonly Lesson[], stage: ReturnType<typeof firstStage>): readonly Prepared[] => lessons.map((lesson) => {
  const context = contextOf(lesson.sentences, lesson.text, { ...stage, bits });
  return { lesson, rows: entities(lesson.sentences).map((entity) => ({ entity, rows: hashed(features(lesson.sentences, entity, context), bits) })) };
});

function secondStage(prepared: readonly Prepared[]): Record<RoleName, Linear> {
  return Object.fromEntries(roles.map((role) => {
    const examples = prepared.flatMap((p) => { const names = new Set(p.lesson.gold[role].flat().map(plain)); return p.rows.map((x) => ({ rows: x.rows, yes: matches(x.entity, names) >= 0 })); });
    return [role, fit(examples, bits, { epochs: 10, rate: 0.12, decay: 3e-5, seed: 5 })];
  })) as Record<RoleName, Linear>;
}

/** Which reading of a name a role takes, by head and overall. */
function readingTable(prepared: readonly Prepared[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const p of prepared) for (const role of roles) {
    const names = new Set(p.lesson.gold[role].flat().map(plain));
    for (const { entity } of p.rows) {
      const forms = entity.spots[0]?.forms ?? [];
      if (!forms.some((f) => names.has(f))) continue;
      for (const key of [role, `${role} ${forms[2] ?? ''}`]) { const c = counts.get(key) ?? readings.map(() => 0); forms.forEach((f, i) => { if (names.has(f)) c[i] = (c[i] ?? 0) + 1; }); counts.set(key, c); }
    }
  }
  const out = new Map<string, number>();
  for (const [key, c] of counts) { const total = c.reduce((a, b) => Math.max(a, b), 0); if (key.includes(' ') && total < 2) continue; out.set(key, c.indexOf(total)); }
  return out;
}

/** Trains all parts: the first stage is jack-knifed so that the second never sees what its own report taught. */
export function train(lessons: readonly Lesson[], folds = 5): RoleModel {
  const part = (i: number): number => i % folds;
  const prepared: Prepared[] = [];
  for (let f = 0; f < folds; f++) prepared.push(...prepare(lessons.filter((_, i) => part(i) === f), firstStage(lessons.filter((_, i) => part(i) !== f))));
  const reading = readingTable(prepared);
  const thresholds = thresholdsBy(prepared, reading);
  return { bits, ...firstStage(lessons), roles: secondStage(prepared), thresholds, reading };
}

/** The threshold of each role that is best over three folds of the training reports. */
function thresholdsBy(prepared: readonly Prepared[], reading: ReadonlyMap<string, number>): Record<RoleName, number> {
  const scored: { readonly p: Prepared; readonly fillers: ReturnType<typeof score> }[] = [];
  for (let f = 0; f < 3; f++) {
    const models = secondStage(prepared.filter((_, i) => i % 3 !== f));
    for (const p of prepared.filter((_, i) => i % 3 === f)) scored.push({ p, fillers: roles.flatMap((role) => p.rows.map((x) => ({ role, entity: x.entity, words: readingOf(reading, role, x.entity), p: prob(models[role], x.rows) }))) });
  }
  const best: Record<string, number> = {};
  for (const role of roles) {
    let top = -1;
    for (let t = 0.08; t < 0.6; t += 0.02) {
      let tp = 0; let np = 0; let ng = 0;
      for (const { p, fillers } of scored) {
        const gold = p.lesson.gold[role].map((e) => new Set(e.map(plain)));
        const picked = choose(fillers.filter((x) => x.role === role), { thresholds: { [role]: t } as never });
        const hit = new Set<number>();
        for (const x of picked) { const k = gold.findIndex((g, i) => !hit.has(i) && g.has(x.words)); if (k >= 0) hit.add(k); }
        tp += hit.size; np += picked.length; ng += gold.length;
      }
      const f1 = (2 * tp) / Math.max(1, np + ng);
      if (f1 > top) { top = f1; best[role] = t; }
    }
  }
  return best as Record<RoleName, number>;
}
const prob = (m: Linear, rows: Int32Array): number => { let z = 0; for (const r of rows) z += m.weights[r] ?? 0; return 1 / (1 + Math.exp(-z)); };
const readingOf = (table: ReadonlyMap<string, number>, role: RoleName, e: Entity): string => { const forms = e.spots[0]?.forms ?? []; return forms[table.get(`${role} ${forms[2] ?? ''}`) ?? table.get(role) ?? 0] || e.key; };
