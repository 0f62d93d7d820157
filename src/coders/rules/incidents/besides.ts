import type { Sentence } from '#language';
import { cut, overlap, type Span } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { NUMBER } from '../mentions/dates/vocabulary.ts';
import { above, kidsBy, lemma, wordAt } from '../syntax.ts';
import { locates } from './locating.ts';
import type { Event } from './triggers.ts';

// Days and places that stand beside a deed and are something else's: of words, a picture, a court, an arrest, a figure to compare with, a part of those counted.

/** "In a broadcast the following day, the group boasted …": a day of the words that are told, not of what they tell. */
export const ofWords = (found: Found, s: Sentence, d: DateMention): boolean => d.span[0] - s.start < 110 && wordsOn.test(found.doc.text.slice(s.start, d.span[0])) && /^,? \p{L}/u.test(found.doc.text.slice(d.span[1], d.span[1] + 3));
/** "Satellite images taken on Tuesday show": when a picture was taken. */
export const pictured = ({ doc: { text } }: Found, s: Sentence, d: DateMention): boolean => images.test(text.slice(s.start, d.span[0]));
const images = /\b(?:images?|imagery|photos?|photographs?|pictures?|footage|videos?) (?:(?:that (?:was|were) )?(?:taken|captured|filmed|recorded|shot|dated)|from) (?:(?:late|early|on|in|at) )*$/iu;
const wordsOn = /^\W*(?:In|On|At|Through|Via|During) (?:an?|its|his|her|their|the|another|one) (?:[\p{L}-]+ ){0,3}(?:broadcast|statement|posts?|video|audio|message|interview|communiqu[eé]|speech|address|release|tweet|briefing|conference|report|letter|article|recording|announcement|bulletin|call|note|sermon|thread|notice|telecast|programme|program)\b[^,.;:]{0,60}$/u;

/** "Arrested two men in Orm on Tuesday over the killing of a priest": what stands between an arrest that is no event itself and what it was for is of the arrest. */
export function ofArrest({ doc: { text } }: Found, s: Sentence, span: Span, events: readonly Event[]): boolean {
  const caught = caughtBefore.exec(text.slice(s.start, span[0])), why = caught && caughtFor.exec(text.slice(span[1], s.end));
  if (!caught || !why) return false;
  const from = span[1] + why.index + why[0].length;
  return events.some((e) => e.span[0] >= from - 1) && !events.some((e) => e.span[0] >= s.start + caught.index && e.span[0] < from - 1);
}
const caughtBefore = /\b(?:arrest(?:ed|s)?|detain(?:ed|s)|apprehended|nabbed|charged|questioned|(?:taken|took) [^.;,]{0,40}into custody)\b[^.;]*$/iu;
const caughtFor = /^[^.;]{0,60}?\b(?:over|in connection with|in relation to|for(?: allegedly)?|on suspicion of|(?:suspected|accused) of|linked to|(?:believed|thought|alleged|suspected) to have) /iu;

/** "542 were killed, down from 84 in April", "seven incidents, against eleven in the week before": a day or period with which a count is only compared. */
export const compared = (text: string, s: Sentence, d: DateMention): boolean => likened.test(text.slice(Math.max(s.start, d.span[0] - 70), d.span[0]));
const likened = new RegExp(`(?:^|[\\s(])(?:(?:against|versus|vs\\.?|(?:up|down|rise|rose|risen|fell|fallen|drop|dropped|decline|declined|increase|increased|decrease|decreased)(?: sharply| slightly| steeply)? from|compared (?:with|to)|as opposed to) (?:(?:the|some|about|around|only|just|at least|nearly|almost|more than) )?(?!an?\\s)(?:[\\d.,]+|${NUMBER})(?:[- ][\\p{L}-]+){0,4}?|compared (?:with|to)|(?:per ?cent|%)(?: up| down)? (?:on|from)|(?:up|down) from|(?:more|fewer|less|higher|lower) than)\\s(?:(?:in|for|during|over|of|that of)\\s)?(?:(?:the|all of|the whole of)\\s)?$`, 'iu');

/** Whether a date hangs on what a court did. */
export const tried = (s: Sentence, d: DateMention): boolean => { const at = wordAt(s, d.span[1] - 1); return [at, ...above(s, at)].some((k) => s.tokens[k]?.upos === 'VERB' && /^(?:convict|sentence|acquit|indict|jail|charge|arraign|extradite|hang)$/.test(lemma(s, k))); };
/** "witnesses were heard on Monday in the trial of nine soldiers over the massacre", "the trial opened on Monday": a date right under what goes on in a court. */
export const inCourt = (s: Sentence, d: DateMention): boolean => { const k = s.tokens[wordAt(s, d.span[1] - 1)]?.head ?? -1; return s.tokens[k]?.upos === 'VERB' && sitting.has(lemma(s, k)) && kidsBy(s, k, 'obl', 'nsubj', 'nsubj:pass').some((o) => /^(?:trial|court|hearing|tribunal|inquest|inquiry)$/.test(lemma(s, o))); };
const sitting = new Set(['hear', 'open', 'begin', 'start', 'resume', 'adjourn', 'close', 'end', 'testify', 'appear', 'plead', 'rule', 'continue']);

/** Whether words stand between what is claimed and the cue ("…, the head of the Orm region, Odo Venn, said"): they are the speaker's. */
export const besideCue = (found: Found, s: Sentence, span: Span): boolean => found.claims.some(({ content, cue, claimant }) => {
  if (!cue || cue[1] > s.end) return false;
  const end = content.at(-1)?.[1], who = claimant.span;
  // "according to officials in Garowe", "…, said Odo Venn, a doctor at a hospital in Orm"
  if (who && cue[0] >= s.start && cue[1] <= who[0] && who[0] - cue[1] < 60) {
    const between = found.doc.text.slice(who[1], Math.max(who[1], span[0])), cited = /^(?:according to|citing|quoting)$/i.test(found.doc.text.slice(...cue));
    if (cited && (overlap(who, span) > 0 || who[1] <= span[0] && besideWho.test(between))) return true;
    if (who[1] <= span[0] && who[0] - cue[1] < 40 && !content.some((c) => c[1] > who[1] && c[0] < span[1]) && (besideWho.test(between) || behindWho.test(between))) return true;
  }
  return end !== undefined && cue[0] >= span[1] && end >= s.start && end <= span[0];
});
/** What stands between who speaks and the place that he belongs to: a preposition, or words on him behind a comma, but no other clause. */
const besideWho = /^ (?:in|at|from|near|of|based in) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u;
const behindWho = /^, (?!(?:in|at|near|on|outside) (?:the )?\p{Lu})(?:(?!\b(?:after|when|where|that|and|but|as|while|during|following|before|killed|attack)\b)[^.;:]){2,80}$/u;

/** "killed 22 people across Gaza, including nine in Rafah": where a part of those counted was, when the sentence names where they all were. */
export function ofPart(found: Found, s: Sentence, p: PlaceMention): boolean {
  const m = partBefore.exec(cut(found.doc.text, [s.start, p.nameSpan[0]]));
  return m !== null && inSentence(found.places, p.sentence).some((o) => o.use === 'plain' && o.nameSpan[1] <= s.start + m.index && locates(s, o));
}
const partBefore = new RegExp(`,? (?:including|among (?:them|whom|the (?:dead|wounded|injured|victims)(?: (?:were|are))?)|of (?:them|whom))(?: (?:at least|about|some|around|nearly|more than))? ${NUMBER}\\b[^.;:]*$`, 'iu');
