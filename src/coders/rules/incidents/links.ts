import type { Relation } from '#codebook';
import type { Claim, Link } from '#model';
import { overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';

/** Words that tie one event to another: which relation, and whether the event before the words is the `from` one. */
const ties: readonly (readonly [RegExp, Relation, 'forward' | 'backward'])[] = [
  [/\b(?:in (?:response|retaliation|reply|revenge|reprisal|answer) (?:to|for)|retaliat\w+ (?:to|for|against)|to avenge|aveng\w+|in reprisal for|as (?:a )?(?:retaliation|reprisal|revenge|punishment) for|(?:is|was) (?:the |a |an )?(?:answer|response|reply) to)/giu, 'retaliation-for', 'forward'],
  [/\bin (?:response|retaliation|reply|revenge|reprisal)(?=[.,;]|\s*$)/giu, 'retaliation-for', 'forward'],
  [/\b(?:prompt(?:ed|ing)|provok(?:ed|ing))\b[^.;]{0,40}\b(?:retaliat\w+|response|reprisals?)/giu, 'retaliation-for', 'backward'],
  [/\b(?:prompt(?:ed|ing)|provok(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|led to|leading to|caused|set off)\b/giu, 'consequence-of', 'backward'],
  [/\b(?:as a (?:result|consequence) of|in the wake of)\b/giu, 'consequence-of', 'forward'],
  [/\b(?:hours|days|a day|minutes|weeks|a week) after\b/giu, 'follow-up-of', 'forward'],
  [/\blater (?:tracked|pursued|struck|attacked|raided|shelled)\b/giu, 'follow-up-of', 'forward'],
];

interface Placed { readonly at: Case; readonly id: string; readonly span: Span }

/** Links between cases that the words of a sentence state, each with the claim that says it. */
export function findLinks(found: Found, cases: readonly { readonly case: Case; readonly id: string }[], ownerOf: (span: Span) => Claim): readonly Link[] {
  const placed: Placed[] = cases.flatMap(({ case: c, id }) => c.scenes.flatMap((s) => s.events.map((e) => ({ at: c, id, span: e.span }))));
  const out: Link[] = [];
  for (const s of found.doc.parse.sentences) {
    const here = placed.filter((p) => overlap(p.span, [s.start, s.end]) > 0);
    if (!here.length) continue;
    for (const [pattern, relation, way] of ties) {
      for (const m of found.doc.text.slice(s.start, s.end).matchAll(pattern)) {
        const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
        const before = here.filter((p) => p.span[1] <= span[0] + 1).at(-1) ?? null;
        const after = here.find((p) => p.span[0] >= span[1]) ?? null;
        const ends = bare.test(m[0]) ? answered(placed, before, s.start) : pair(before, after, way, relation, cases, here);
        if (!ends || out.some((l) => l.from === ends[0] && l.to === ends[1])) continue;
        out.push({ from: ends[0], to: ends[1], relation, claim: ownerOf(span).id, evidence: [span] });
      }
    }
  }
  return out;
}

const bare = /^in \w+$/iu;
/** "struck back in response.": the deed told last in the sentences before is what was answered. */
function answered(placed: readonly Placed[], from: Placed | null, start: number): readonly [string, string] | null {
  const to = from && [...placed].filter((p) => p.span[1] <= start && p.id !== from.id).sort((a, b) => a.span[0] - b.span[0]).at(-1);
  return from && to ? [from.id, to.id] : null;
}

/** The two incidents that a tie joins; a retaliation that names only its cause answers with the report's main incident. */
function pair(before: Placed | null, after: Placed | null, way: 'forward' | 'backward', relation: Relation, cases: readonly { readonly id: string }[], here: readonly Placed[]): readonly [string, string] | null {
  const [from, to] = way === 'forward' ? [before, after] : [after, before];
  if (from && to && from.id !== to.id) return [from.id, to.id];
  const main = cases[0];
  if (relation === 'retaliation-for' && main) {
    const cause = to && to.id !== main.id ? to : here.find((p) => p.id !== main.id);
    if (cause && (!from || from.id === main.id || from.id === cause.id)) return [main.id, cause.id];
  }
  return null;
}
