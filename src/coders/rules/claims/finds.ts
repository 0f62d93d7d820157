import { after, ahead, around, type Side } from './contents.ts';
import type { Hit } from './hits.ts';
import type { State } from './state.ts';
import { subjectOf, type Subject } from './subjects.ts';
import type { Line } from './words.ts';

/** A cue with its claimant's phrase and its content. */
export interface Found { readonly trained?: true; readonly hit: Hit; readonly subject: Subject; readonly side: Side }

/** What the rules find at a cue; null where its words attribute nothing. */
export function foundAt(state: State, line: Line, hits: readonly Hit[], k: number): Found | null {
  const hit = hits[k] as Hit;
  const subject = subjectOf(line, hit, hits[k - 1] ?? null);
  if (!subject) return null;
  const before = subject.kind === 'source' || subject.kind === 'inverted' || closes(state.doc.text, line, hit, subject);
  const side = before ? ahead(state.doc, line, { hit, subject, hits, index: k }, state.quotes) : subject.kind === 'left' && hit.passive ? around(state.doc, line, hit, subject) : after(state.doc, line, hits, k, state.quotes);
  return side && { hit, subject, side };
}

const spoken = (line: Line, k: number): boolean => /["”»]/.test(line.words[k]?.form ?? '') && /^[,?!]$/.test(line.words[k - 1]?.form ?? '');
const closes = (text: string, line: Line, hit: Hit, subject: Subject): boolean => subject.kind === 'left' && (hit.cue.frame === 'clause' ? spoken(line, subject.first - 1) || ends(text, line, hit, subject) : shut(line, hit, subject));
/** "…," his deputy admitted. */
const shut = (line: Line, hit: Hit, subject: Subject): boolean => { const next = line.words[hit.last + 1]; return (!next || /^(?:[.,;]|on|late|earlier|in|to|via)$/.test(next.low)) && /^(?:admi|confirm|conced|acknowledg|demand|threaten|vow)/.test(hit.form) && subject.first > 2 && (spoken(line, subject.first - 1) || line.words[subject.first - 1]?.form === ','); };
const ends = (text: string, line: Line, hit: Hit, subject: Subject): boolean => hit.tail !== 'content' && ((subject.first === 0 && /["”»]\s{0,2}$/.test(text.slice(Math.max(0, line.start - 3), line.start))) || (subject.first > 1 && (line.words[subject.first - 1]?.mark ?? false)));

/** A cue inside quoted speech belongs to the quotation, but for one that nests a clause of its own. */
export function quotedTwice(state: State, line: Line, hit: Hit): boolean {
  const at = line.words[hit.first]?.start ?? 0;
  return state.quotes.some((q) => q.inner[0] <= at && at < q.inner[1]);
}
