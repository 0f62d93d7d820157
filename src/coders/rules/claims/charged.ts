import type { Span } from '#text';
import type { Hit } from './hits.ts';
import type { Found } from './finds.ts';
import { blame } from './phrases.ts';
import type { Cue } from './lexicon.ts';
import { finiteVerb, type Line } from './words.ts';

// A participle behind the noun of those who are accused: "two men accused of spying", "an attack blamed on rebels". Nobody is named who accuses.

const behindIt: ReadonlyMap<string, RegExp> = new Map(Object.entries({ accused: /^of$/, blamed: /^(?:for|on)$/, charged: /^with$/, attributed: /^to$/ }));
const day = /day$|^\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const deeds = /^(?:attack|raid|strike|airstrike|bombing|blast|explosion|killing|murder|massacre|ambush|assault|shooting|shelling|abduction|kidnapping|assassination|execution|violence|death|operation|incident|fire|bomb|mine|drone|missile|rocket|shell|deed|crime|clash|atrocit(?:y|ie))(?:e?s)?$/;
const nominal = /^(?:NN|JJ|CD|DT|PRP\$|POS|VBN|VBG|HYPH)/;
const be = /^(?:is|are|was|were|been|being|be|has|have|had|also|still|now|widely|stand|stands|stood|not)$/;

/** Whether a word is such a participle: by what follows it, with a noun and no auxiliary before it. */
export function chargedAt(line: Line, k: number): boolean {
  const w = line.words[k], behind = w && behindIt.get(w.low), next = line.words[k + 1]?.low ?? '';
  if (!w || !behind?.test(next) || next === 'on' && day.test(line.words[k + 2]?.form ?? '')) return false;
  const before = line.words[k - 1]?.form === ',' ? line.words[k - 2] : line.words[k - 1];
  // "an attack that Orland blamed on rebels", "a video attributed to the front": who blames, and what is no deed
  if (/^(?:on|to)$/.test(next) && !deeds.test(before?.low ?? '') || line.words.slice(Math.max(0, k - 7), k).some((x, n, all) => /^(?:that|which|whom|whose)$/.test(x.low) && !all.slice(n).some(finiteVerb))) return false;
  return before !== undefined && !be.test(before.low) && /^(?:NN|CD|PRP\$)|^$/.test(before.tag) && !before.mark || /^(?:those|people|men)$/.test(before?.low ?? '');
}

/** The cue of such a participle where the lexicon has none. */
export const chargedCue = (line: Line, k: number): Cue | null => (chargedAt(line, k) && /^(?:charged|attributed)$/.test(line.words[k]!.low) ? blame : null);

const violent = /\b(?:kill|shoot|shot|stab|bomb|attack|murder|massacr|ambush|abduct|kidnap|raid|burn|tortur|rap(?:e|ing)|assassinat|execut|behead|shell|strike|blast|explosion|fir(?:e|ing) (?:on|at)|arson)/iu;

/** What somebody is accused of by such a participle, and who; null where the words are none. */
export function chargedIn(text: string, line: Line, hit: Hit): Found | null {
  if (!chargedAt(line, hit.first)) return null;
  const { words } = line;
  const end = words[hit.first - 1]?.form === ',' ? hit.first - 2 : hit.first - 1;
  let first = end;
  while (first > 0 && !words[first - 1]!.mark && (nominal.test(words[first - 1]!.tag) && !/^(?:DT|PRP\$)$/.test(words[first]!.tag) || words[first - 1]!.low === 'of')) first--;
  const acted = words.slice(0, first).some(finiteVerb) || words[first - 1]?.tag === 'IN';
  const who: Span = [words[first]!.start, words[end]!.end];
  const onSomebody = /^(?:on|to)$/.test(words[hit.last + 1]?.low ?? '');
  let last = hit.last + 2;
  for (; last < words.length; last++) {
    const w = words[last]!;
    if (w.mark && !/^['’]$/.test(w.form) || finiteVerb(w) && !/^(?:who|which|that|when|where)$/.test(words[last - 1]!.low) || w.low === 'and' && /^VB[DN]?$/.test(words[last + 1]?.tag ?? '') || onSomebody && last > hit.last + 2 && /^(?:in|on|at|near|that|which|who|by|after)$/.test(w.low)) break;
  }
  // "executed two men accused of spying in A on Sunday": where and when are of what was done to them
  const told = text.slice(words[hit.last + 1]!.start, words[last - 1]?.end ?? line.end);
  if (acted && !onSomebody && !violent.test(told)) { const at = words.findIndex((w, k) => k > hit.last + 2 && k < last && /^(?:in|on|at|near|late|early|last)$/.test(w.low) && /^\p{Lu}|^(?:the|a|an|late|early|week|month|night)$/u.test(words[k + 1]?.form ?? '')); if (at > 0) last = at; }
  const from = words[hit.last + (onSomebody || words[hit.last]?.low === 'blamed' ? 2 : 1)]?.start ?? line.end;
  const charge: Span = [from, words[last - 1]?.end ?? line.end];
  return charge[1] > charge[0] + 2 ? { hit, subject: { kind: 'agentless', span: acted || onSomebody ? null : who, apposed: null, first: hit.first, last: hit.last }, side: { content: [charge], before: false } } : null;
}
