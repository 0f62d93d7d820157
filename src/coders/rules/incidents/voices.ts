import { holds, overlap, type Span } from '#text';
import type { Claim } from '#model';
import type { Sentence } from '#language';
import { isPerson } from '../statements/people.ts';
import type { Found } from '../found.ts';
import { form, kidsBy, lemma, relation } from '../syntax.ts';
import { forces } from './forces.ts';
import type { Event } from './triggers.ts';

const spanOf = (s: Sentence, k: number): Span => [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0];

/** The innermost claim in whose words an event is told; null where the report tells it. */
function teller(found: Found, e: Event): Claim | null {
  let best: Claim | null = null;
  let size = Infinity;
  for (const c of found.claims) for (const k of c.content) if (overlap(k, e.span) > 0 && k[1] - k[0] <= size) { best = c; size = k[1] - k[0]; }
  return best;
}

/** Whether a claim tells of the claimant's own deed without a subject: "denied bombing the town", "admitted having shot", "claimed to have killed". */
function ownDeed(found: Found, c: Claim, s: Sentence, e: Event): boolean {
  if (s.tokens[e.at]?.xpos === 'VBG' && ['denies', 'admits', 'confirms'].includes(c.stance)) return true;
  const cue = c.cue as Span;
  return cue[1] <= e.span[0] && /^\s*(?:(?:on|in|late|early|again) [^,.;]{2,30}? )?(?:that )?(?:of )?(?:(?:ever |also )?(?:having|to have) )(?:[^,.;]{0,60} and )?(?:\p{L}+ly )?$/u.test(found.doc.text.slice(cue[1], e.span[0]));
}

/** Whether a word names one who says or carries what an event is told in, and stands outside of it: none of its doers, whatever the tree says. */
export function voiced(found: Found, s: Sentence, e: Event, h: number): boolean {
  const at = spanOf(s, h);
  return found.claims.some((c) => c.cue !== null && c.content.some((k) => overlap(k, e.span) > 0) && !c.content.some((k) => holds(k, at)) && [c.claimant.span, ...c.relay.map((r) => r.span)].some((x) => x !== null && overlap(x, at) > 0) && !ownDeed(found, c, s, e));
}

/** Whether a word is the head of a phrase that can do a deed. */
const can = (found: Found, s: Sentence, k: number): boolean => ['NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '') && !['NOUN', 'PROPN'].includes(s.tokens[k + 1]?.upos ?? '') && (forces.has(lemma(s, k).toLowerCase()) || isPerson(lemma(s, k)) || found.actors.some((a) => overlap(a.span, spanOf(s, k)) > 0));

/** "A column of about 80 soldiers": the noun that others are of. */
export function whole(s: Sentence, k: number): number {
  for (let n = k - 1; n > 0 && k - n < 7; n--) if (form(s, n) === 'of') return forces.has(lemma(s, n - 1)) ? n - 1 : k;
  return k;
}

/** "Army units, the ministry said, had fired", "a group of men, the mayor said, came and opened fire": the doer of a verb within its claim's own words, where the tree binds it to the one who speaks; none where they name nobody. */
export function toldDoer(found: Found, s: Sentence, e: Event): readonly number[] {
  const c = teller(found, e);
  if (!c || c.cue === null || ['was', 'were', 'been', 'being', 'is', 'are', 'be'].includes(form(s, e.at - 1))) return [];
  const said = (k: number): boolean => c.content.some((x) => overlap(x, spanOf(s, k)) > 0);
  const spoken = c.content.filter((x) => x[0] >= s.start && x[0] < s.end);
  if (spoken.length > 1) for (let k = e.at - 1; k >= 0; k--) {
    if (!said(k)) continue;
    if (/^[,;:–—]$/.test(form(s, k)) || ['that', 'who', 'which', 'when', 'by'].includes(form(s, k)) || (s.tokens[k]?.upos === 'VERB' && /^VB[DZP]$/.test(s.tokens[k]?.xpos ?? ''))) break;
    if (can(found, s, k)) return [whole(s, k)];
  }
  // the first phrase of what is said, for a verb joined to its own
  if (!['conj', 'advcl'].includes(relation(s.tokens[e.at] as never))) return [];
  const first = s.tokens.findIndex((_, k) => said(k));
  for (let k = first; k >= 0 && k < e.at && k - first < 9; k++) {
    if (!said(k) || /^[,;:–—]$/.test(form(s, k)) || s.tokens[k]?.upos === 'VERB' || ['in', 'on', 'at', 'after', 'when', 'by', 'near', 'during'].includes(form(s, k))) return [];
    if (can(found, s, k) && !kidsBy(s, k, 'case').length) return [k];
  }
  return [];
}

/** "…, residents said, by the army", "…, according to officials, by the front": the comma that ends whose word it is, where the doer stands right behind it; -1 for any other comma. */
export function pastVoice(s: Sentence, comma: number): number {
  if (form(s, comma) !== ',') return -1;
  const end = s.tokens.findIndex((t, k) => k > comma && t.form === ',');
  const words = s.tokens.slice(comma + 1, end).map((t) => t.form).join(' ');
  return end > comma + 1 && end - comma < 12 && form(s, end + 1) === 'by' && (/^according to /iu.test(words) || / (?:said|says|say|added|reported|reports|claimed|confirmed|announced|alleged|told \p{L}+)(?: (?:on|in|late|early) [^,]{2,30})?$/iu.test(words)) ? end : -1;
}
