import type { Span } from '#text';

const AHEAD = /(?<![-\w])(?:will|won't|shall|would|is due|are due|scheduled|is set|are set|has set|set (?:to|for)|plans? to|planning to|planned for|expected|expects?|intends?|going to|to be held|deadline|upcoming|until|till|effective|payable|expires?|extended to|respond by)\b|['’]ll\b/gi;
const TOLD = /(?<!\bbe\s)\b(?:said|says|told|wrote|was|were|had|did|shot|struck|hit|fell|met|held|began|took|came|made|(?!scheduled|expected|planned|extended)[a-z]{2,}ed)\b/gi;
const SAYING = /\b(?:said|says|told|reported|announced|added|confirmed|stated|wrote|warned|claimed|issued|tweeted|posted|acknowledged|denied|spoke|statement|interview|conference|briefing)(?:\s(?:in|on|at|to|a|an|the|his|her|its|their|statement|late|early|interview|reporters|journalists|press|news|conference|briefing|telegram|twitter|x|facebook|state|local|television|radio|media|broadcaster|by|telephone|post|message|video|speech)){0,7}\s$/i;

const last = (form: RegExp, text: string): number => { let at = -1; for (const m of text.matchAll(form)) at = m.index; return at; };

/** Whether a date's clause clearly looks ahead ("will meet on Friday"): the nearest cue before it in its sentence, or one right after it. */
export function looksAhead(text: string, sentence: { readonly start: number; readonly end: number }, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span[0] - 160), span[0]);
  const after = text.slice(span[1], Math.min(sentence.end, span[1] + 60));
  const [ahead, told] = [last(AHEAD, before), last(TOLD, before)];
  if (ahead >= 0 && ahead > told) return true;
  return told < 0 && /^[^.;]{0,50}\b(?:will|shall)\b/i.test(after) && !/\b(?:said|says|told|announced)\b/i.test(after.split(/\b(?:will|shall)\b/i)[0] ?? '');
}

/** Whether a date is that of a saying ("said on Monday"), which dates no event. */
export const toldOnly = (text: string, span: Span): boolean => SAYING.test(text.slice(Math.max(0, span[0] - 70), span[0]));
