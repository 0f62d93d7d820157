import type { Sentence } from '#language';
import { entities, features, kindsOf, readings, type Context, type Entity } from './entities.ts';
import { probability, row, type Linear } from './linear.ts';

/** The five roles of MUC-4 after Du et al. 2021. */
export const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const;
export type RoleName = (typeof roles)[number];

/** Trained parts: one model a role, one for sentences, one for reports, the thresholds, and which reading of a name a role takes. */
export interface RoleModel {
  readonly bits: number; readonly roles: Readonly<Record<RoleName, Linear>>; readonly sentence: Linear; readonly report: Linear;
  readonly thresholds: Readonly<Record<RoleName, number>>;
  /** Reading index by `role head`, and by role. */
  readonly reading: ReadonlyMap<string, number>;
}

const stem = (w: string): string => (w.length > 5 ? w.replace(/(?:ations?|ings?|ed|es|s|ers?|ors?)$/, '') : w);
/** Words and pairs of words of a sentence, to be hashed. */
export function bag(s: Sentence): readonly string[] {
  const words = s.tokens.filter((t) => t.upos !== 'PUNCT').map((t) => stem(t.lemma.toLowerCase()));
  return ['bias', ...words, ...words.slice(1).map((w, i) => `${words[i]} ${w}`)];
}
/** The rows of string features. */
export const hashed = (list: Iterable<string>, bits: number): Int32Array => Int32Array.from(new Set([...list].map((f) => row(f, bits))));

/** Seven steps from "no" to "yes". */
export const bucket = (p: number): number => (p < 0.03 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.92 ? 5 : 6);

/** What the first stage thinks of a report and its sentences. */
export function contextOf(sentences: readonly Sentence[], text: string, m: Pick<RoleModel, 'sentence' | 'report' | 'bits'>): Context {
  const bags = sentences.map(bag);
  return { report: bucket(probability(m.report, hashed(new Set(bags.flat()), m.bits))), sentence: bags.map((b) => bucket(probability(m.sentence, hashed(b, m.bits)))), kinds: kindsOf(text) };
}

/** A role's filler: the words chosen for it, its probability, and the entity. */
export interface Filler { readonly role: RoleName; readonly words: string; readonly p: number; readonly entity: Entity }

/** The probability of each role for each entity of a report. */
export function score(sentences: readonly Sentence[], text: string, m: RoleModel): readonly Filler[] {
  const context = contextOf(sentences, text, m);
  return entities(sentences).flatMap((entity) => {
    const rows = hashed(features(sentences, entity, context), m.bits);
    return roles.map((role) => ({ role, p: probability(m.roles[role], rows), entity, words: reading(m, role, entity) }));
  });
}

/** Which words of an entity's name a role takes. */
export function reading(m: Pick<RoleModel, 'reading'>, role: RoleName, e: Entity): string {
  const forms = e.spots[0]?.forms ?? [];
  const head = forms[2] ?? '';
  const i = m.reading.get(`${role} ${head}`) ?? m.reading.get(role) ?? 0;
  return forms[i] || forms[0] || e.key;
}

/** The fillers above their thresholds, one for each name: a name that is a part of a longer one with the same head is that one. */
export function choose(all: readonly Filler[], m: Pick<RoleModel, 'thresholds'>): readonly Filler[] {
  const kept = all.filter((f) => f.p >= m.thresholds[f.role]).sort((a, b) => b.p - a.p);
  const out: Filler[] = [];
  for (const f of kept) {
    const same = out.find((o) => o.role === f.role && (o.words === f.words || suffixOf(o.words, f.words) || suffixOf(f.words, o.words)));
    if (!same) out.push(f);
    else if (f.words.length > same.words.length && f.role === 'Victim') out[out.indexOf(same)] = { ...f, p: same.p };
  }
  return out;
}
const suffixOf = (long: string, short: string): boolean => long.endsWith(` ${short}`);
export { readings };
