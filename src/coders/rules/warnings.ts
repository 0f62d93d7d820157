import type { Warning } from '#model';
import { cut, type Span } from '#text';
import type { Found } from './found.ts';
import type { Scene } from './incidents/scenes.ts';

/** Words that end no sentence: "the", "because"; before a full stop as well ("struck by the."). */
const dangling = /(?:^|\s)(?:which|whose|the|an?|and|or|but|because|while|its|their|his|her)\s*[.…]*\s*$/i;
/** Words that may end a sentence ("all were accounted for."), but no text without its stop. */
const hanging = /(?:^|\s)(?:that|who|whom|of|to|in|on|at|by|for|with|from|as|when|where|were|was|had|has|have|is|are)\s*…?\s*$/i;

/** Warnings that the text itself gives: a broken end, lists that do not add up, counts for two fields at once, cut sentences. */
export function textWarnings(found: Found, scenes: readonly Scene[], jointCounts: readonly Span[]): readonly Warning[] {
  return [...broken(found), ...mismatches(found.doc.text, scenes), ...jointCounts.map((span): Warning => ({ code: 'joint-count', message: 'Killed and wounded are given in one number, so neither is coded.', evidence: [span] })),
    ...found.doc.parse.cut.map((span): Warning => ({ code: 'sentence-too-long', message: 'A sentence was cut for its length; what crosses the cut may be missed.', evidence: [span] }))];
}

function broken(found: Found): readonly Warning[] {
  const { text } = found.doc;
  const last = found.doc.parse.sentences.at(-1);
  if (!last) return [];
  const end = cut(text, [last.start, last.end]).trimEnd();
  const dots = dotted(text.trimEnd()) && !/["”’»]\s*$/.test(end);
  if (!dots && !dangling.test(end) && !hanging.test(end)) return [];
  return [{ code: 'truncated-text', message: 'The text breaks off; what stood behind it is not coded.', evidence: [[last.start, last.end]] }];
}

/** Whether a text ends with dots, or with the number of signs that a feed has left out. */
const dotted = (text: string): boolean => text.endsWith('...') || text.endsWith('…') || text.endsWith(' chars]') && /\[\+\d+ chars\]$/.test(text);

/** Words that name some of a whole, which need not add up to it. */
const partly = /\b(?:including|incl|among|amongst|of (?:them|whom|these|which)|mostly|mainly|at least)\b/iu;
/** A list that stands for the whole ("27 bodies: 14 men, seven women and four children") and has another sum. */
function mismatches(text: string, scenes: readonly Scene[]): readonly Warning[] {
  return scenes.flatMap((s) => {
    const wholes = new Map<unknown, { readonly total: number; readonly evidence: Span; parts: number[]; last: number }>();
    for (const t of s.tolls) { const g = t.toll.group; if (!t.toll.subset && g.min !== null && g.min === g.max) wholes.set(g, { total: g.min, evidence: t.toll.evidence, parts: [], last: g.span[1] }); }
    for (const t of s.tolls) { const w = wholes.get(t.toll.whole); const g = t.toll.group; if (w && t.toll.subset && g.min !== null && g.min === g.max && !g.partOf) { w.parts.push(g.min); w.last = g.span[1]; } }
    return [...wholes.values()].filter((w) => w.parts.length >= 2 && !partly.test(text.slice(w.evidence[1], w.last)) && w.parts.reduce((a, b) => a + b, 0) !== w.total)
      .map((w): Warning => ({ code: 'count-mismatch', message: `The parts add up to ${w.parts.reduce((a, b) => a + b, 0)}, the total given is ${w.total}.`, evidence: [[w.evidence[0], w.last]] }));
  });
}
