import { anchored, anchorNumbers } from './anchors.ts';
import { prepare, rowsIn, tellingRows, type Candidate, type Context, type Prepared } from './candidates.ts';
import { teletype } from './capitals.ts';
import { logits } from './linear.ts';
import { asked, type RoleModel } from './model.ts';
import { confidences, roles, type Confidence, type Kind, type RoleName } from './names.ts';
import { hopeful, reportNumbers, sameEnd, vectorsOf, type Scored } from './numbers.ts';
import { reading } from './readings.ts';
import { templatesOf, type Template } from './templates.ts';
import { grown } from './trees.ts';

/** A filler of a role: its words, log-odds, the candidate, the log-odds of the kinds of incident it has a part in, and how its part is told. */
export interface Filler { readonly role: RoleName; readonly words: string; readonly z: number; readonly candidate: Candidate; readonly kinds: readonly number[]; readonly confidence: Confidence }

/** What the first stage thinks of a report. */
export const contextOf = (p: Prepared, m: Pick<RoleModel, 'sentence' | 'report'>): Context => ({ sentences: p.bags.sentences.map((r) => logits(m.sentence, r)), report: logits(m.report, p.bags.report) });

/** The first pass over a report's candidates. */
export const scoreAll = (p: Prepared, context: Context, m: Pick<RoleModel, 'roles' | 'reading'>): readonly Scored[] =>
  p.candidates.map((candidate) => {
    const z = logits(m.roles, rowsIn(p, candidate, context));
    return { candidate, z, words: hopeful(z) ? roles.map((r) => reading(p.read, r, candidate, m.reading)) : [] };
  });

/** A role's log-odds for a candidate, and the words it would take. */
export interface Guess { readonly role: RoleName; readonly words: string; readonly z: number; readonly candidate: Candidate }

/** The second pass: half its own log-odds, half those of the first. */
export const guessAll = (p: Prepared, context: Context, scored: readonly Scored[], second: RoleModel['second']): readonly Guess[] =>
  vectorsOf(p, context, scored).flatMap((v) => roles.map((role, k) => ({ role, words: v.scored.words[k] ?? '', z: (grown(second[k]!, v.x[k]!) + v.scored.z[k]!) / 2, candidate: v.scored.candidate })));

/** The guesses from their limits on, one for each name: of two that end alike the likelier stays. */
export function choose(all: readonly Guess[], limits: readonly number[]): readonly Guess[] {
  const kept = new Map<string, Guess[]>();
  return all.filter((x) => x.z >= limits[roles.indexOf(x.role)]!).sort((a, b) => b.z - a.z).filter((g) => {
    const key = `${g.role} ${g.words.slice(g.words.lastIndexOf(' ') + 1)}`;
    const rivals = kept.get(key);
    if (rivals?.some((o) => sameEnd(o.words, g.words))) return false;
    if (rivals) rivals.push(g); else kept.set(key, [g]);
    return true;
  });
}

/** What a report's incidents are made of: fillers by role and templates. */
export interface Roles { readonly fillers: readonly Filler[]; readonly templates: readonly Template[] }

/** Finds the roles and incidents of a MUC-4 report as it stands. */
export function rolesIn(text: string, m: RoleModel): Roles {
  const p = prepare(teletype(text));
  const context = contextOf(p, m);
  const scored = scoreAll(p, context, m);
  const guesses = guessAll(p, context, scored, m.second);
  const fillers = choose(guesses, m.limits.roles).map((g) => fillerOf(p, context, g, m));
  const numbers = countNumbers(p, context, { anchor: m.anchor, found: foundBy(guesses, scored) });
  const told: Kind[] = m.counts.flatMap((c) => (asked(c, numbers) >= m.limits.counts ? [c.kind] : []));
  return { fillers, templates: templatesOf(told, fillers) };
}

/** The log-odds of what was found, by role, and of people described. */
export const foundBy = (guesses: readonly Guess[], scored: readonly Scored[]): readonly (readonly number[])[] => [...roles.map((r) => guesses.filter((g) => g.role === r).map((g) => g.z)), scored.map((s) => s.z[roles.length] ?? -9)];

/** What the questions of how many incidents are answered from: the sentences as places of incidents, and the numbers of the whole report. */
export const countNumbers = (p: Prepared, context: Context, { anchor, found }: { readonly anchor: RoleModel['anchor']; readonly found: ReturnType<typeof foundBy> }): readonly number[] => [...anchorNumbers(anchored(anchor, p.anchors)), ...reportNumbers(p, context, found)];

/** A guess with the kinds of incident it belongs to and how its part is told. */
export function fillerOf(p: Prepared, context: Context, g: Guess, m: Pick<RoleModel, 'belongs' | 'confidence'>): Filler {
  const rows = rowsIn(p, g.candidate, context);
  const c = logits(m.confidence, g.role === 'PerpOrg' ? tellingRows(p, g.candidate, context) : rows);
  return { ...g, kinds: [...logits(m.belongs, rows)], confidence: confidences[c.indexOf(Math.max(...c))] ?? 'REPORTED AS FACT' };
}
