import type { Hit } from './hits.ts';

// What stands between a cue and its content.

const lead = /^\s*(?:,?\s*(?:(?:on|in|by|via|at|through|during|after|before|following|to|from|late|early|earlier|last|this|yesterday|today|tonight|(?:(?:an?|some|two|three|several) )?(?:minutes?|hours?|days?|weeks?) (?:later|afterwards|after|before|earlier)|shortly|soon|later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,]{0,110}?|(?:him|her|them|us|me|reporters|journalists|the [\p{Ll} ]{3,40}?|an? [\p{Ll} ]{3,40}?|\p{Lu}[\p{L} .]{1,40}?)))?,?\s*\bthat\b\s*/u;
const addressee = /^\s*(?:reporters|journalists|him|her|them|us|me|parliament|lawmakers|(?:police|investigators|detectives|officers|prosecutors|relatives|neighbours)(?= (?:that|he|she|they|it|his|her|their|the)\b)|(?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+(?= (?:that|on|in|it|he|she|they|his|its|there|the|an?|at|more|about|some|several|all|no|two|three|four|five|six|seven|eight|nine|ten|dozens|\d+)\b)|(?:\p{Lu}[\p{L}’'-]+ ?)+)\s*(?:(?:on|in) \p{Lu}\p{Ll}+)?\s+/u;
/** "Claimed that attack through its agency": the deed itself, no clause. */
const thatDeed = /^\s*that (?:[\w-]+ ){0,2}?(?:attack|bombing|ambush|killing|raid|strike|assault|assassination|shooting|blast|explosion|operation|abduction|kidnapping|incident)\b(?! (?:\p{L}+ly )?(?:was|were|had|has|is|are|would|will|came|took|targeted|killed|hit)\b)/iu;
/** "Said in a note it had lost a man and that …": the "that" of a second clause. */
const joinedThat = /\b(?:and|but|or) that\s*$/iu;
/** How many letters stand between a verb of saying and what is said: when, how, to whom, and "that". */
export function skip(words: string, form: string): number {
  if (/^claim/.test(form) && thatDeed.test(words)) return 1;
  if (/^(?:t(?:old|ells?|elling)|inform(?:s|ed|ing))$/.test(form)) {
    const clause = [/^[^,.;]{1,60}? that\s+/.exec(words)].find((m) => m && !joinedThat.test(m[0])) ?? addressee.exec(words);
    if (clause) return clause[0].length;
  }
  const aside = /^,\s*(?:however|meanwhile|though|too|for (?:its|his|her|their) part|without (?:giving|going|offering|providing|naming|elaborating|citing|saying|specifying|identifying|mentioning|further)\b[^,.;]{0,50}),\s*(?:that\s+)?/.exec(words);
  if (aside) return aside[0].length;
  const only = /^\s*(?:only|\p{Ll}+ly) that\s+/u.exec(words);
  if (only) return only[0].length;
  const that = lead.exec(words);
  if (that && !joinedThat.test(that[0]) && (/^\s*that\b/.test(words) || /^(?:told|tell)/.test(form) || /^\s*,?\s*(?:on|in|by|via|at|from|through|during|after|before|following|late|early|earlier|later|shortly|soon|last|this|yesterday|today|to|without|\p{L}+day|(?:(?:an?|some|two|three|several) )?(?:minutes?|hours?|days?|weeks?) (?:later|afterwards|after|before|earlier))\b/u.test(words))) return that[0].length;
  const time = /^\s*(?:on (?:Telegram|X|Twitter|Facebook|social media)|(?:on|late on|early on) \p{Lu}\p{Ll}+day(?: (?:morning|night|evening|afternoon))?|(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) (?:week|month|year)|earlier today|in a statement|by (?:tele)?phone|today|yesterday)?\s*[,:]?\s+(?=\S)/u.exec(words);
  return time?.[0].length ?? 0;
}
/** "Laid the blame on", "points the finger at": up to whom it is put on. */
const blameOn = /^\s*(?:(?:the |some |all |full |most |of |much |squarely )*(?:blame|responsibility|guilt)(?: for (?:it|this|that|(?:the|this|that|these|those) [\p{L}’' -]{3,50}?))?(?: \p{L}+ly)? (?:on|upon|with)|(?:the |a |an accusing |their |its |his |her )?fingers?(?: of (?:blame|suspicion))?(?: \p{L}+ly)? at)\s+/iu;
/** How many letters stand between any other cue and what it takes: "that", "for", "to", the medium. */
export function skipObject(words: string, hit: Hit): number {
  const laid = hit.cue.stance === 'accuses' ? blameOn.exec(words) : null;
  if (laid) return laid[0].length;
  // "admits to two deaths", "owned up to having fired"
  // "confessed to police that he had": to whom
  const to = hit.cue.stance === 'admits' ? /^\s*to [^,.;]{2,40}? that\b\s*/u.exec(words) ?? /^\s*(?:up )?to (?=\p{L}|\d)/u.exec(words) : null;
  if (to) return to[0].length;
  // "she admitted, though, that two had fled"
  const own = /^\s*, (?:though|however|meanwhile|too|for (?:its|his|her|their) part), that\s+/u.exec(words);
  if (own) return own[0].length;
  const m = hit.cue.stance === 'confirms' || hit.cue.stance === 'denies' || hit.cue.stance === 'demands' || hit.cue.stance === 'admits'
    ? /^\s*(?:to (?:[\p{L}’'-]+ ){1,5}?(?=that\b))?(?:(?:in|on) (?:a |an )?(?:statement|message|\p{Lu}\p{Ll}+)\s*,?\s*|by (?:text message|(?:tele)?phone|e-?mail|letter|radio|video link)\s*,?\s*|(?:(?:late|early|earlier|later|on|last|this) )*(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|morning|afternoon|evening|night)(?: (?:morning|afternoon|evening|night))? (?=that\b)|(?:(?:late|early|on) )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))? (?=[\p{Ll}\d])|, (?:in|on|through|via|by) [^,.;"“]{2,50}, )?(?:\p{L}+ly (?=that\b))?(?:that(?! (?:figures?|numbers?|toll|count|claims?|charges?|accusations?|allegations?|accounts?|versions?|reports?|statements?|suggestions?|story)\b)|for)?\b\s*/u.exec(words) : /^\s*(?:on|for)?\s+/.exec(words);
  return m?.[0].length ?? 0;
}
