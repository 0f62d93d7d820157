import type { Span } from '#text';

const AHEAD = /(?<![-\w])(?:will(?!\sbe\s(?:recalled|remembered|noted|reminded)\b)|won't|shall|would|must|should(?!\shave\b)|is due|are due|due(?! to)|scheduled|is set|are set|has set|set (?:to|for)|plans? to|planned (?:a|an|to|for)|planning|expected|expects?|intends?|supposed to|hopes? to|hopes? for|going to|(?:is|are|was|were|ready) to|(?<!\b(?:suspected|believed|thought|said|alleged|known|reported|presumed|understood|found|appeared|seemed|claimed|claiming|pretending|pretended) )to be|as (?:soon|early) as|deadline|upcoming|effective|begins|starts|opens|resumes|takes? effect|payable|expires?|extended to|respond by)(?!\w)|['’]ll\b/gi;
const TOLD = /(?<!\bbe\s)\b(?:said|says|told|wrote|was|were|had|has|have|been|did|shot|struck|hit|fell|met|held|began|took|came|made|went|left|lost|gave|saw|found|broke|blew|burnt|sent|brought|fought|won|led|ran|flew|drove|stood|spoke|got|became|rose|grew|sank|slew|overran|laid|died|(?!scheduled|expected|planned|extended|proposed|related|armed|united|preferred|unspecified|limited|combined|renewed|continued|increased|detailed|named|based|supposed|unlimited|so-called|need|indeed|speed|feed|seed|exceed|proceed|succeed)[a-z]{2,}ed)\b(?!\sto\b)/gi;
/** What turns back from a promise to its cause ("will answer the raid on Tuesday", "would respond after shelling on Tuesday"). */
const BACK = /\b(?:after|following|in response|in retaliation|because|since|over)\b|\b(?:the|an?|this|that|his|her|their|its)\s(?:[a-z-]+\s)?(?:raid|attack|assault|strike|shelling|bombing|blast|explosion|killing|murder|death|shooting|ambush|clash|massacre|incident)(?:e?s)?\b/i;
const PAST_AFTER = /^[^.,;]{0,24}\b(?:killed|wounded|injured|struck|hit|destroyed|damaged|left|was|were|had)\b/i;
const SAYING = /\b(?:said|says|told|reported|announced|added|confirmed|stated|wrote|warned|claimed|issued|tweeted|posted|acknowledged|denied|spoke|statement|interview|conference|briefing)(?:\s(?:in|on|at|to|a|an|the|his|her|its|their|statement|late|early|interview|reporters|journalists|press|news|conference|briefing|telegram|twitter|x|facebook|state|local|television|radio|media|broadcaster|by|telephone|post|message|video|speech)){0,7}\s$/i;

/** Where the last match of a pattern with the `g` flag begins; -1 for none. */
function last(form: RegExp, text: string): number {
  let at = -1;
  form.lastIndex = 0;
  for (let m = form.exec(text); m; m = form.exec(text)) at = m.index;
  return at;
}

/** Whether a pattern with the `g` flag matches anywhere in a text. */
function any(form: RegExp, text: string): boolean { form.lastIndex = 0; return form.test(text); }

/** "on Tuesday attacked": a word that tells of the past right behind a date. */
const toldNext = (after: string): boolean => { const at = after.search(TOLD); return at > 0 && /^\s(?:[a-z]+ly\s)?$/.test(after.slice(0, at)); };

/** Whether a date's clause clearly looks ahead ("will meet on Friday"): the nearest cue before it in its sentence, or one right after it. */
export function looksAhead(text: string, sentence: { readonly start: number; readonly end: number }, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span[0] - 160), span[0]);
  const after = text.slice(span[1], Math.min(sentence.end, span[1] + 60));
  if (/\bthe\s$/i.test(before) || /^['’]s\b/.test(after)) return false;
  const [ahead, told] = [last(AHEAD, before), last(TOLD, before)];
  if (/^\s(?:[a-z]+\s)?deadline\b/i.test(after) && told < 0) return true;
  if (ahead >= 0 && ahead >= told) return !BACK.test(before.slice(ahead)) && !PAST_AFTER.test(after) && !toldNext(after);
  return told < 0 && /^[^.;]{0,50}\b(?:will|shall)\b/i.test(after) && !/\b(?:said|says|told|announced)\b/i.test(after.split(/\b(?:will|shall)\b/i)[0] ?? '');
}

/** Whether a date is how far something lasts ("until 20 May"), or nothing in its sentence tells of the past: a date without a year may then lie just ahead ("the truce ends on 20 May"). */
export const tellsNothing = (text: string, sentence: { readonly start: number; readonly end: number }, span: Span): boolean =>
  /\b(?:until|till)\s(?:the\s)?$/i.test(text.slice(Math.max(sentence.start, span[0] - 12), span[0])) || !any(TOLD, text.slice(Math.max(sentence.start, span[0] - 200), Math.min(sentence.end, span[1] + 200)));

/** Whether a date is that of a saying ("said on Monday"), which dates no event. */
export const toldOnly = (text: string, span: Span): boolean => SAYING.test(text.slice(Math.max(0, span[0] - 70), span[0]));
