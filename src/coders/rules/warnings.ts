import type { Warning } from '#model';
import { cut, type Span } from '#text';
import type { Found } from './found.ts';
import type { Scene } from './incidents/scenes.ts';

const dangling = /(?:^|\s)(?:which|that|who|whom|whose|the|a|an|and|or|of|to|in|on|at|by|for|with|from|as|but|because|while|when|where|were|was|had|has|have|is|are|its|their|his|her)\s*[.…]*\s*$/i;

/** Warnings that the text itself gives: a broken end, lists that do not add up, counts for two fields at once, cut sentences. */
export function textWarnings(found: Found, scenes: readonly Scene[], jointCounts: readonly Span[]): readonly Warning[] {
  return [...broken(found), ...mismatches(found, scenes), ...jointCounts.map((span): Warning => ({ code: 'joint-count', message: 'Killed and wounded are given in one number, so neither is coded.', evidence: [span] })),
    ...found.doc.parse.cut.map((span): Warning => ({ code: 'sentence-too-long', message: 'A sentence was cut for its length; what crosses the cut may be missed.', evidence: [span] }))];
}

function broken(found: Found): readonly Warning[] {
  const { text } = found.doc;
  const last = found.doc.parse.sentences.at(-1);
  if (!last) return [];
  const end = cut(text, [last.start, last.end]).trimEnd();
  const dots = /(?:\.\.\.|…|\[\+\d+ chars\])\s*$/.test(text.trimEnd()) && !/["”’»]\s*$/.test(end);
  if (!dots && !dangling.test(end)) return [];
  return [{ code: 'truncated-text', message: 'The text breaks off; what stood behind it is not coded.', evidence: [[last.start, last.end]] }];
}

/** What leads to some of a whole: such parts need not add up. */
const some = /\b(?:including|includ(?:e|es|ed)|among|most(?:ly)?)\b/iu;
/** A list that stands for the whole ("27 bodies: 14 men, seven women and four children") and has another sum. */
function mismatches(found: Found, scenes: readonly Scene[]): readonly Warning[] {
  return scenes.flatMap((s) => {
    const wholes = new Map<unknown, { readonly total: number; readonly evidence: Span; parts: number[]; first: number; last: number }>();
    for (const t of s.tolls) { const g = t.toll.group; if (!t.toll.subset && g.min !== null && g.min === g.max) wholes.set(g, { total: g.min, evidence: t.toll.evidence, parts: [], first: g.span[1], last: g.span[1] }); }
    for (const t of s.tolls) { const w = wholes.get(t.toll.whole); const g = t.toll.group; if (w && t.toll.subset && g.min !== null && g.min === g.max && !g.partOf) { if (!w.parts.length) w.first = g.span[0]; w.parts.push(g.min); w.last = g.span[1]; } }
    return [...wholes.values()].filter((w) => w.parts.length >= 2 && w.parts.reduce((a, b) => a + b, 0) !== w.total && !some.test(cut(found.doc.text, [w.evidence[0], Math.max(w.first, w.evidence[0])])))
      .map((w): Warning => ({ code: 'count-mismatch', message: `The parts add up to ${w.parts.reduce((a, b) => a + b, 0)}, the total given is ${w.total}.`, evidence: [[w.evidence[0], w.last]] }));
  });
}
