import type { Claim, Coding } from '#model';
import { overlap, type Span } from '#text';
import { occurrences } from './align.ts';
import { assign } from './assign.ts';
import { worth, type Outcome } from './compare.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { allNames, anyName, known, ownNames, sameName } from './names.ts';

/** How many of the claims found are described rightly. */
export interface Share { readonly right: number; readonly of: number }

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s[1] - s[0], 0);
function union(spans: readonly Span[]): readonly Span[] {
  const out: [number, number][] = [];
  for (const s of [...spans].sort((a, b) => a[0] - b[0])) { const last = out.at(-1); if (last && s[0] <= last[1]) last[1] = Math.max(last[1], s[1]); else out.push([s[0], s[1]]); }
  return out;
}

/** Where gold content stands: each occurrence of a string; of a list, one piece after the other. */
function standings(text: string, content: string | readonly string[]): readonly (readonly Span[])[] {
  if (typeof content === 'string') return occurrences(text, content).map((o) => [o]);
  let from = 0;
  const spans = content.map((w): Span => { const at = text.indexOf(w, from); from = at + w.length; return [at, from]; });
  return spans.every((s) => s[0] >= 0) ? [spans] : [];
}

/** Whether coded content covers half of the gold content and is at most twice as long, or 40 characters longer; without gold content the cue decides. */
function sameContent(text: string, g: GoldClaim, c: Claim): boolean {
  if (g.content == null) return g.cue == null || (c.cue !== null && occurrences(text, g.cue).some((o) => overlap(o, c.cue as Span) > 0));
  const spans = union(c.content);
  return standings(text, g.content).some((gold) => {
    const covered = gold.reduce((n, a) => n + spans.reduce((k, b) => k + overlap(a, b), 0), 0);
    return covered * 2 >= size(gold) && size(spans) <= Math.max(size(gold) * 2, size(gold) + 40);
  });
}

/** The claims of a coding against the gold ones, with stance and without, and how well those found are described. */
export function compareClaims(text: string, gold: Gold, coding: Coding): { readonly strict: Outcome; readonly loose: Outcome; readonly shares: Readonly<Record<string, Share>> } {
  const coded = coding.claims.filter((c) => c.claimant.kind !== 'report');
  const same = gold.claims.map((g) => coded.map((c) => anyName(g.claimant, ownNames(coding, c)) && sameContent(text, g, c)));
  const pairs = (strict: boolean) => assign(gold.claims.map((g, i) => coded.map((c, j) => {
    const stance = g.stance.includes(c.stance);
    return same[i]?.[j] && (stance || !strict) ? worth(g) + (stance ? 0.01 : 0) : 0;
  })));
  const outcome = (found: ReturnType<typeof pairs>): Outcome => ({
    hits: found.length, spurious: coded.filter((_, j) => !found.some((p) => p[1] === j)), missed: gold.claims.filter((g, i) => !g.optional && !found.some((p) => p[0] === i)),
  });
  const loose = pairs(false);
  const found = loose.map(([i, j]) => [gold.claims[i], coded[j]] as const).filter((p): p is readonly [GoldClaim, Claim] => Boolean(p[0] && p[1]));
  return { strict: outcome(pairs(true)), loose: outcome(loose), shares: sharesOf(found, coding) };
}

function sharesOf(found: readonly (readonly [GoldClaim, Claim])[], coding: Coding): Readonly<Record<string, Share>> {
  const share = (has: (g: GoldClaim) => boolean, right: (g: GoldClaim, c: Claim) => boolean): Share => {
    const among = found.filter(([g]) => has(g));
    return { right: among.filter(([g, c]) => right(g, c)).length, of: among.length };
  };
  const parentOf = (c: Claim): Claim | undefined => coding.claims.find((p) => p.id === c.parent && p.claimant.kind !== 'report');
  return {
    stance: share(() => true, (g, c) => g.stance.includes(c.stance)),
    certainty: share((g) => g.certainty != null, (g, c) => g.certainty?.includes(c.certainty) ?? false),
    speaksFor: share((g) => Boolean(g.speaksFor?.length), (g, c) => anyName(g.speaksFor ?? [], known(coding, c.claimant.speaksFor))),
    parent: share((g) => g.parent !== undefined, (g, c) => { const p = parentOf(c); return g.parent == null ? !p : p !== undefined && anyName(g.parent, allNames(coding, p)); }),
    relay: share((g) => g.relay !== undefined, (g, c) => (g.relay ?? []).every((r) => c.relay.some((k) => sameName(r, k.name)))),
  };
}
