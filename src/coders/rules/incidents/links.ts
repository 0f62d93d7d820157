import type { Relation } from '#codebook';
import { bySpelling, spelled } from '#language';
import type { Claim, Link } from '#model';
import { overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';

/** Words that tie one event to another: which relation, whether the event before the words is the `from` one, and what one of them always has in it. */
const ties: readonly (readonly [RegExp, Relation, 'forward' | 'backward', RegExp])[] = [
  [/\b(?:in (?:response|retaliation|reply|revenge|reprisal|answer|retribution) (?:to|for)|retaliat\w+ (?:to|for|against|after)|to avenge|aveng\w+|as (?:a )?(?:retaliation|reprisal|revenge|punishment|retribution|payback) for|(?:was|were|is|are|as) (?:an? |the |an act of )?(?:revenge|retaliation|retribution|reprisal|payback|vengeance|answer|response|reply) (?:to|for)|respond(?:ed|ing) to(?! (?:an? |the )?(?:[\p{L}-]+ )?(?:calls?|reports?|alarms?|tips?|tip-offs?|emergency|intelligence|information|complaints?|questions?|requests?|messages?)\b)|(?:hit|struck|fired|fighting) back (?:for|after|at))/giu, 'retaliation-for', 'forward', /respon|retaliat|repl[yi]|revenge|reprisal|answer|retribution|aveng|punishment|payback|vengeance|back/iu],
  // "the army answered the same day with raids on two posts"
  [/\b(?:answer|respond|retaliat|repl(?:y|i)|hit back|struck back|fir(?:ed|ing) back)(?:ed|s|ing|ied|ies)?\b(?: (?:the|that|on|a|an|in|hours|days|later|same|next|following|\p{L}*day|kind|immediately|quickly|swiftly)){0,5} (?:with|by)\b/giu, 'retaliation-for', 'forward', /answer|respond|retaliat|repl[yi]|back/iu],
  // "artillery responded, hitting two positions"
  [/\b(?:responded|retaliated|answered|(?:hit|struck|fired) back|returned fire), (?=(?:hitting|striking|shelling|bombing|killing|firing|launching|targeting|destroying|attacking)\b)/giu, 'retaliation-for', 'forward', /responded|retaliated|answered|back|returned/iu],
  [/\bin (?:(?:apparent|direct|swift|immediate|suspected) )?(?:response|retaliation|reply|revenge|reprisal|retribution)(?=[.,;]|\s*$)|\b(?:described|called|presented|portrayed)\b[^.;]{0,30}\b(?:its|their|his|a|an|as) (?:response|retaliation|answer|reprisal|revenge)(?=[.,;]|\s*$)|\b(?:revenge|reprisal|retaliatory|retribution) (?:mission|attacks?|strikes?|raids?|killings?|shelling|fire|assaults?)(?=[.,;]|\s*$)|\bretaliatory (?:attacks?|strikes?|raids?|shelling|fire)\b/giu, 'retaliation-for', 'forward', /response|retaliat|reply|revenge|reprisal|retribution|answer/iu],
  [/\b(?:prompt(?:ed|ing)|provok(?:ed|ing))\b[^.;]{0,40}\b(?:retaliat\w+|response|reprisals?)/giu, 'retaliation-for', 'backward', /prompt|provok/iu],
  [/\b(?:prompt(?:ed|ing)|provok(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|set(?:ting)? off(?! an? ))\b/giu, 'consequence-of', 'backward', /prompt|provok|trigger|spark|set/iu],
  // "protested over the killing of four farmers"
  [/\b(?:over|against|about|to protest|to condemn|condemning) (?=the (?:[\p{L}-]+ )?(?:killing|murder|assassination|massacre|lynching|execution)s?\b)/giu, 'consequence-of', 'forward', /killing|murder|assassination|massacre|lynching|execution/iu],
  [/\b(?:as a (?:result|consequence) of|in the wake of)\b/giu, 'consequence-of', 'forward', /result|consequence|wake/iu],
  [/(?<!\b(?:came|comes|coming|comes just|came just|was|is) (?:\p{L}+ ){0,3})\b(?:hours|days|a day|minutes|weeks|a week) after\b/giu, 'follow-up-of', 'forward', /after/iu],
  [/\blater (?:tracked|pursued|struck|attacked|raided|shelled)\b/giu, 'follow-up-of', 'forward', /later/iu],
];
/** The ties, one bit each, that a word may belong to. */
const tiesBy = bySpelling(({ form }) => ties.reduce((bits, [, , , word], k) => (word.test(form) ? bits | 1 << k : bits), 0));

interface Placed { readonly at: Case; readonly id: string; readonly span: Span }

/** Links between cases that the words of a sentence state, each with the claim that says it. */
export function findLinks(found: Found, cases: readonly { readonly case: Case; readonly id: string }[], ownerOf: (span: Span) => Claim): readonly Link[] {
  const placed: Placed[] = cases.flatMap(({ case: c, id }) => c.scenes.flatMap((s) => s.events.map((e) => ({ at: c, id, span: e.span }))));
  const out: Link[] = [];
  if (!placed.length) return out;
  for (const s of found.doc.parse.sentences) {
    const here = placed.filter((p) => overlap(p.span, [s.start, s.end]) > 0);
    if (!here.length) continue;
    let may = 0;
    for (const w of s.tokens) may |= tiesBy(spelled(w));
    for (const [k, [pattern, relation, way]] of ties.entries()) {
      if (!(may >> k & 1)) continue;
      for (const m of found.doc.text.slice(s.start, s.end).matchAll(pattern)) {
        const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
        const before = here.filter((p) => p.span[1] <= span[0] + 1).at(-1) ?? null;
        const after = here.find((p) => p.span[0] >= span[1]) ?? null;
        const ends = bare.test(m[0]) ? answered(placed, (/ (?:with|by)$|, $/.test(m[0]) ? after : before) ?? here[0] ?? null, here, s.start, / (?:with|by)$/.test(m[0])) : relation === 'retaliation-for' && way === 'forward' && !before && after ? /\band\b|[,;]/.test(found.doc.text.slice(span[1], after.span[0])) ? null : told(placed, after, s.start) ?? pair(before, after, way, relation, cases, here) : pair(before, after, way, relation, cases, here);
        if (!ends || out.some((l) => l.from === ends[0] && l.to === ends[1])) continue;
        out.push({ from: ends[0], to: ends[1], relation, claim: ownerOf(span).id, evidence: [span] });
      }
    }
  }
  return out;
}

const bare = /^in (?:(?:apparent|direct|swift|immediate|suspected) )?\w+$|^(?:answer|respond|retaliat|repl|hit back|struck back|fir(?:ed|ing) back).* (?:with|by)$|^(?:responded|retaliated|answered|(?:hit|struck|fired) back|returned fire), $|^(?:described|called|presented|portrayed)\b|^(?:revenge|reprisal|retaliatory|retribution) /iu;
/** "its troops were responding to a missile launched by the group": what the sentences right before told is the answer. */
function told(placed: readonly Placed[], to: Placed, start: number): readonly [string, string] | null {
  const from = [...placed].filter((p) => p.span[1] <= start && start - p.span[1] < 600).sort((a, b) => a.span[0] - b.span[0]).at(-1);
  return from && from.id !== to.id ? [from.id, to.id] : null;
}
/** "struck back in response.": the deed told last in the sentences before is what was answered. */
function answered(placed: readonly Placed[], from: Placed | null, here: readonly Placed[], start: number, withDeed = false): readonly [string, string] | null {
  const to = from && (here.find((p) => p.id !== from.id && p.span[0] < from.span[0]) ?? [...placed].filter((p) => p.span[1] <= start && p.id !== from.id).sort((a, b) => a.span[0] - b.span[0]).at(-1));
  // what one deed was answered with is told apart from it, or no link holds
  return from && to && !(withDeed && placed.some((p) => p.id === from.id && p.span[1] <= start && start - p.span[1] < 300)) ? [from.id, to.id] : null;
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
