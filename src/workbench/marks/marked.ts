import type { Claim, Coding } from '#model';
import type { Span } from '#text';

/** What a stretch of text is part of: ids of the claims by their role, and of the statements whose evidence it is. */
export interface Piece { readonly span: Span; readonly who: readonly string[]; readonly cue: readonly string[]; readonly content: readonly string[]; readonly facts: readonly string[]; readonly at: boolean; /** Messages of the coder's warnings that end here. */ readonly warned: readonly string[] }

interface Mark { readonly span: Span; readonly role: 'who' | 'cue' | 'content' | 'facts' | 'at' | 'warned'; readonly id: string }

/** A statement's name across the incidents of one coding. */
export const factId = (incident: string, statement: string): string => `${incident}.${statement}`;

function marksOf(coding: Coding, at: Span | null): Mark[] {
  const marks: Mark[] = [];
  for (const c of coding.claims) {
    if (c.claimant.span) marks.push({ span: c.claimant.span, role: 'who', id: c.id });
    for (const r of c.relay) if (r.span) marks.push({ span: r.span, role: 'who', id: c.id });
    if (c.cue) marks.push({ span: c.cue, role: 'cue', id: c.id });
    for (const span of c.content) marks.push({ span, role: 'content', id: c.id });
  }
  for (const i of coding.incidents) for (const s of i.statements) for (const span of s.evidence) marks.push({ span, role: 'facts', id: factId(i.id, s.id) });
  for (const w of coding.warnings) for (const span of w.evidence) marks.push({ span, role: 'warned', id: w.message });
  if (at) marks.push({ span: at, role: 'at', id: 'at' });
  return marks;
}

/** The stretch cut at every edge of a mark, in order and without gaps; each piece knows all the marks that hold it. */
export function pieces(coding: Coding, stretch: Span, at: Span | null = null): Piece[] {
  const marks = marksOf(coding, at).filter((m) => m.span[0] < stretch[1] && m.span[1] > stretch[0]).sort((a, b) => a.span[0] - b.span[0]);
  const edges = [...new Set([stretch[0], stretch[1], ...marks.flatMap((m) => m.span).filter((n) => n > stretch[0] && n < stretch[1])])].sort((a, b) => a - b);
  const out: Piece[] = [];
  let open: Mark[] = [], next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const span: Span = [edges[i]!, edges[i + 1]!];
    while (next < marks.length && marks[next]!.span[0] <= span[0]) open.push(marks[next++]!);
    open = open.filter((m) => m.span[1] > span[0]);
    const ids = (role: Mark['role']) => [...new Set(open.filter((m) => m.role === role).map((m) => m.id))];
    out.push({ span, who: ids('who'), cue: ids('cue'), content: ids('content'), facts: ids('facts'), at: ids('at').length > 0, warned: [...new Set(open.filter((m) => m.role === 'warned' && m.span[1] === span[1]).map((m) => m.id))] });
  }
  return out;
}

/** The paragraphs of a text as spans, blank lines left out. */
export function paragraphs(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) { if (gap.index > from) out.push([from, gap.index]); from = gap.index + gap[0].length; }
  if (from < text.length) out.push([from, text.length]);
  return out;
}

/** How deep each claim is nested in others; a claim in the report's own voice is at 0. */
export function depths(claims: readonly Claim[]): Map<string, number> {
  const parents = new Map(claims.map((c) => [c.id, c.parent]));
  const depth = (id: string): number => {
    let n = 0;
    for (let up = parents.get(id); up && up !== 'c0' && n < 12; up = parents.get(up)) n++;
    return n;
  };
  return new Map(claims.map((c) => [c.id, depth(c.id)]));
}
