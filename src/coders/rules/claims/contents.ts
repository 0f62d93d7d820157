import { trim, type Quote, type Span } from '#text';
import type { Doc } from '../doc.ts';
import type { Hit } from './hits.ts';
import type { Subject } from './subjects.ts';
import type { Line } from './words.ts';

/** The claimed words, and whether they stand before their cue. */
export interface Side { readonly content: readonly Span[]; readonly before: boolean }

const dateline = /^\p{Lu}{2}[^.\n]{0,70}? [-–—] /u;
/** A span without the marks and blanks at its edges, but for quotation marks that belong to words inside it; null where nothing is left. */
export const bare = (text: string, span: Span): Span | null => {
  let [start, end] = span;
  while (end > start && /[\s,.;:"”“»«—–-]/.test(text[end - 1] ?? '') && !(/["”»]/.test(text[end - 1] ?? '') && /["“«„]/.test(text.slice(start, end - 1)))) end--;
  while (start < end && /[\s,;:"“”«»]/.test(text[start] ?? '') && !(/["“«„]/.test(text[start] ?? '') && /["”»]/.test(text.slice(start + 1, end)))) start++;
  return trim(text, [start, end]);
};

/** The content before the cue ("…, the mayor said"), with what goes on behind it. */
export function ahead(doc: Doc, line: Line, hit: Hit, subject: Subject, quotes: readonly Quote[]): Side | null {
  const { text } = doc;
  const edge = subject.kind === 'left' ? subject.first : hit.first;
  const end = line.words[edge - 1]?.start ?? line.start;
  const tail = line.words[subject.kind === 'left' ? hit.last + 1 : subject.last + 1];
  if (edge === 0) {
    const q = quotes.find((x) => x.closed && !x.scare && x.outer[1] <= line.start && x.outer[1] >= line.start - 2 && !text.slice(x.outer[1], line.start).includes('\n'));
    const words = q && subject.kind === 'left' ? bare(text, q.inner) : null;
    if (words) return { content: [words, ...(tail ? follow(text, line, tail.start, quotes) : next(text, line.end, quotes))], before: true };
  }
  if (edge === 0) { const c = bare(text, [tail?.end ?? line.end, line.end]); return c && { content: [c], before: false }; }
  const rest = tail ? follow(text, line, tail.start, quotes) : next(text, line.end, quotes);
  const q = quotes.find((x) => x.closed && x.outer[1] <= (line.words[edge]?.start ?? 0) && x.outer[1] > end - 2 && /^[\s,]*$/.test(text.slice(x.outer[1], line.words[edge]?.start ?? 0)) && !x.scare && text.slice(line.start, x.outer[0]).trim().length < 2 || (x.outer[1] === (line.words[edge]?.start ?? 0) - 1 && /,$/.test(text.slice(...x.inner))));
  const quoted = q && bare(text, q.inner);
  if (quoted) return { content: [quoted, ...rest], before: true };
  const head = dateline.exec(text.slice(line.start, line.end));
  const semi = text.lastIndexOf(';', end);
  const c = bare(text, [Math.max(line.start + (head?.[0].length ?? 0), semi >= line.start ? semi + 1 : 0), end]);
  return c && { content: [c, ...rest], before: true };
}

/** What goes on behind ", he said": a clause or a quotation. */
function follow(text: string, line: Line, from: number, quotes: readonly Quote[]): readonly Span[] {
  const q = quotes.find((x) => x.outer[0] >= from && x.outer[0] < line.end);
  if (q && !q.scare) { const c = bare(text, q.inner); return c ? [c] : []; }
  const m = /^,\s+(?=(?:because|as the|and that|when|after)\b)/.exec(text.slice(from, line.end));
  const c = m && bare(text, [from + m[0].length, line.end]);
  return c ? [c] : next(text, line.end, quotes);
}

/** A quotation that follows at once and has no cue of its own goes on with the one before. */
function next(text: string, end: number, quotes: readonly Quote[]): readonly Span[] {
  const q = quotes.find((x) => x.outer[0] >= end && x.outer[0] <= end + 2);
  if (!q || text.slice(end, q.outer[0]).includes('\n') || !/[.!?]$/.test(text.slice(...q.inner))) return [];
  const c = bare(text, q.inner);
  return c ? [c] : [];
}

/** The content behind the cue: from "that" or the first word to where the next cue or the sentence's next part begins. */
export function after(doc: Doc, line: Line, hits: readonly Hit[], at: number, quotes: readonly Quote[]): Side | null {
  const { text } = doc;
  const hit = hits[at] as Hit;
  const start = line.words[hit.last]?.end ?? line.end;
  const saying = /^quote/.test(hit.form) ? /^.{1,80}? as saying (?:that )?/.exec(text.slice(start, line.end)) : null;
  if (/^quote/.test(hit.form)) { const c = saying && bare(text, [start + saying[0].length, line.end]); return c && { content: [c], before: false }; }
  const end = limit(text, line, hits, at, start);
  if (hit.cue.stance === 'admits' && /^\s*(?:,|(?:in|on|through|via) (?:a|an|its|their) )/.test(text.slice(start, end)) && !/\bfor\b/.test(text.slice(start, end))) return { content: [], before: false };
  const from = hit.cue.frame === 'clause' ? start + skip(text.slice(start, end), hit.form) : start + skipObject(text.slice(start, end), hit);
  if (/^called (?:it|them|this)/.test(text.slice(line.words[hit.first]?.start ?? 0, start))) {
    const q = quotes.find((x) => x.outer[0] >= start && x.outer[1] <= end);
    if (q) return { content: [q.inner], before: false };
  }
  const medium = hit.cue.frame === 'object' ? /,? (?:in|on) (?:an? )?(?:[\p{Ll}]+ )?(?:statement|message|video|telegram|twitter|post|letter|interview)\b[^,]*$/iu.exec(text.slice(from, end)) : null;
  const c = bare(text, [from, medium ? from + medium.index : end]);
  const colon = quotes.filter((x) => x.outer[0] > start && x.outer[1] > start && x.outer[0] < end && /:\s*$/.test(text.slice(start, x.outer[0]).slice(0, 60)));
  if (colon[0]) { const q = bare(text, colon[0].inner); if (q) return { content: [q], before: false }; }
  return { content: c && !/^(?:this|that|it|them|so)$/i.test(text.slice(...c)) ? [c] : [], before: false };
}

const lead = /^\s*(?:,?\s*(?:(?:on|in|by|via|at|through|during|to|from|late|early|earlier|last|this|yesterday|today|tonight)\b[^,]{0,70}?|(?:him|her|them|us|me|reporters|journalists|the [\p{Ll} ]{3,40}?|an? [\p{Ll} ]{3,40}?|\p{Lu}[\p{L} .]{1,40}?)))?,?\s*\bthat\b\s*/u;
const addressee = /^\s*(?:reporters|journalists|him|her|them|us|me|parliament|lawmakers|(?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+(?= (?:that|on|in|it|he|she|they|his|its|there|the)\b)|(?:\p{Lu}[\p{L}’'-]+ ?)+)\s*(?:(?:on|in) \p{Lu}\p{Ll}+)?\s+/u;
function skip(words: string, form: string): number {
  if (/^t(?:old|ells?|elling)$/.test(form)) {
    const clause = /^[^,.;]{1,60}? that\s+/.exec(words) ?? addressee.exec(words);
    if (clause) return clause[0].length;
  }
  const that = lead.exec(words);
  if (that && (/^\s*that\b/.test(words) || /^(?:told|tell)/.test(form) || /^\s*,?\s*(?:on|in|by|via|at|through|during|late|early|earlier|last|this|yesterday|today|to)\b/.test(words))) return that[0].length;
  const time = /^\s*(?:(?:on|late on|early on) \p{Lu}\p{Ll}+day(?: (?:morning|night|evening|afternoon))?|(?:last|this) (?:week|month|year)|earlier today|in a statement|by (?:tele)?phone|today|yesterday)?\s*[,:]?\s+(?=\S)/u.exec(words);
  return time?.[0].length ?? 0;
}
function skipObject(words: string, hit: Hit): number {
  const m = hit.cue.stance === 'confirms' || hit.cue.stance === 'denies' || hit.cue.stance === 'demands' || hit.cue.stance === 'admits'
    ? /^\s*(?:(?:in|on) (?:a |an )?(?:statement|message|\p{Lu}\p{Ll}+)\s*,?\s*)?(?:that|for)?\b\s*/u.exec(words) : /^\s*(?:on|for)?\s+/.exec(words);
  return m?.[0].length ?? 0;
}

function limit(text: string, line: Line, hits: readonly Hit[], at: number, start: number): number {
  let end = line.end;
  const part = /; |: (?=\p{Ll})|, which (?=[\p{L} ]{1,30}(?:den|disput|reject|call))|, (?:but|while|whereas|although|though)\b|, and (?=(?:the |an? |its? )?[\p{L} ]{1,30}(?:said|called|accused|denied|urged))/u.exec(text.slice(start, end));
  if (part) end = start + part.index;
  for (const h of hits.slice(at + 1)) {
    const w = line.words[h.subjectEnd];
    const cueAt = line.words[h.first]?.start ?? end;
    if (!w || cueAt >= end) continue;
    if (w.low === 'and' || w.low === 'but' || (h.form.endsWith('ing') && w.form === ',')) { end = Math.min(end, w.start); break; }
    if (h.cue.frame === 'source' && w.form === ',') { end = Math.min(end, w.start); break; }
    if (h.tail === 'end' && h.cue.frame === 'clause') { const c = text.lastIndexOf(',', cueAt); if (c > start) end = Math.min(end, c); break; }
  }
  return end;
}
