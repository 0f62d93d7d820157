import type { Candidate, Context, Prepared } from './candidates.ts';
import { sigmoid } from './linear.ts';
import { kinds, roles } from './names.ts';

/** What the first pass over the entities gave: log-odds of each role and of being people harmed who are described, and the words each role would take. */
export interface Scored { readonly candidate: Candidate; readonly z: Float32Array; readonly words: readonly string[] }

const max = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), -9);
const kindOf = { none: 0, person: 1, place: 2, organisation: 3 } as const;
/** Whether the first pass leaves a candidate any hope in some role. */
export const hopeful = (z: Float32Array): boolean => z.some((v) => v > -4.5);
/** How many of a falling list are higher. */
function place(list: Float64Array, z: number): number {
  let n = 0;
  while (n < 40 && n < list.length && list[n]! > z) n++;
  return n;
}
const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
/** Whether two names are one, or one the end of the other. */
export const sameEnd = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** The numbers of the second pass, for every candidate that the first holds possible and every role: what it thought of this one, of its rivals, of the sentence and of the report. */
export function vectorsOf(p: Prepared, context: Context, all: readonly Scored[]): readonly { readonly scored: Scored; readonly x: readonly (readonly number[])[] }[] {
  const ranked = roles.map((_, k) => Float64Array.from(all, (s) => s.z[k]!).sort().reverse());
  const sums = ranked.map((list) => list.reduce((a, z) => a + sigmoid(z), 0));
  const hopes = ranked.map((list) => list.filter((z) => z > -1).length);
  const best = roles.map((_, k) => max(context.sentences.map((z) => z[k]!)));
  const likely = all.filter((s) => hopeful(s.z));
  const rivals = roles.map((_, k) => rivalsBy(likely, k));
  return likely.map((scored) => {
    const base = ofEntity(p, context, scored.candidate);
    const top = max([...scored.z]);
    return { scored, x: roles.map((_, k) => {
      const z = scored.z[k]!;
      const list = ranked[k]!;
      const two = rivals[k]!.get(lastOf(scored.words[k]!)) ?? [-9, -9];
      const rival = two[0] === z ? two[1] : two[0];
      return [...scored.z, z - list[0]!, list[0]!, list[1] ?? -9, place(list, z), sums[k]!, hopes[k]!, base.sentence[k]!, best[k]!, rival, top - z, scored.words[k]!.split(' ').length, ...base.sentence, ...base.own, ...context.report];
    }) };
  });
}

/** The two highest log-odds of a role among the names that end in the same word. */
function rivalsBy(likely: readonly Scored[], k: number): ReadonlyMap<string, readonly [number, number]> {
  const out = new Map<string, readonly [number, number]>();
  for (const s of likely) {
    const word = lastOf(s.words[k]!);
    const [a, b] = out.get(word) ?? [-9, -9];
    const z = s.z[k]!;
    out.set(word, z > a ? [z, a] : [a, Math.max(b, z)]);
  }
  return out;
}

function ofEntity(p: Prepared, context: Context, c: Candidate): { readonly sentence: readonly number[]; readonly own: readonly number[] } {
  const spots = c.entity.spots.slice(0, 12);
  const first = spots[0]!;
  const n = p.read.sentences.length;
  const z = (i: number): readonly number[] => [...(context.sentences[i] ?? [])];
  const sentence = roles.map((_, k) => max(spots.map((s) => context.sentences[s.sentence]?.[k] ?? -9)));
  const beside = max(spots.flatMap((s) => [...z(s.sentence - 1), ...z(s.sentence + 1)]));
  const name = p.read.names[first.sentence]?.find((m) => m.first <= first.head && first.head <= m.last);
  const event = spots.reduce((a, s) => Math.min(a, ...(p.read.events[s.sentence] ?? []).map((v) => Math.abs(v.at - s.head))), 40);
  const proper = p.read.sentences[first.sentence]?.tokens[first.head]?.upos === 'PROPN' ? 1 : 0;
  return { sentence, own: [beside, c.entity.spots.length, first.sentence, n, first.sentence / n, c.entity.key.split(' ').length, proper, kindOf[name?.kind ?? 'none'], event, c.forms.size] };
}

const eventTypes = ['attack', 'killing', 'bombing', 'unexplained-explosion', 'abduction', 'arson', 'destruction', 'clash', 'shelling', 'unspecified'] as const;

/** The numbers of a whole report: how the first stage sees it, how its sentences see each kind, its event words, and what was found (log-odds by role, of the second pass, then of people described, of the first). */
export function reportNumbers(p: Prepared, context: Context, found: readonly (readonly number[])[]): readonly number[] {
  const byKind = kinds.flatMap((_, k) => { const z = context.sentences.map((s) => s[roles.length + k]!); const sorted = [...z].sort((a, b) => b - a); return [sorted[0] ?? -9, sorted[1] ?? -9, z.filter((v) => v > -1).length, z.reduce((a, v) => a + sigmoid(v), 0), stretches(z)]; });
  const told = p.read.events.flat();
  const events = told.filter((e) => !e.negated && !e.unreal);
  const first = p.read.events.slice(0, 4).flat();
  const byType = eventTypes.flatMap((t) => [events.filter((e) => e.trigger.type === t).length, first.filter((e) => e.trigger.type === t).length]);
  const byRole = found.flatMap((z) => [max(z), z.reduce((a, v) => a + sigmoid(v), 0), z.filter((v) => v > -0.8).length]);
  return [...context.report, ...byKind, ...byRole, ...byType, events.length, told.length - events.length, events.filter((e) => e.other).length, events.filter((e) => e.definite).length, p.read.sentences.length];
}

/** How many runs of hopeful sentences there are, with more than two others between them. */
function stretches(z: readonly number[]): number {
  let n = 0, gap = 9;
  for (const v of z) if (v > -1) { if (gap > 2) n++; gap = 0; } else gap++;
  return n;
}
